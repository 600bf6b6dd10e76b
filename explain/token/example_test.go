package token_test

import (
	"encoding/base64"
	"fmt"

	"github.com/defender-err/defender-err/explain/token"
)

func ExampleRead() {
	part := func(json string) string { return base64.RawURLEncoding.EncodeToString([]byte(json)) }
	text := part(`{"typ":"JWT","alg":"RS256"}`) + "." + part(`{"aud":"https://graph.microsoft.com","roles":["User.Read.All"],"exp":1795422600}`) + ".c2ln"
	t, err := token.Read([]byte("Bearer " + text))
	fmt.Println(t.Audience, t.Roles, err)
	// Output: [https://graph.microsoft.com] [User.Read.All] <nil>
}
