package diagnose

import (
	"time"

	"github.com/defender-err/defender-err/catalog"
)

// Unsuitable returns what keeps an access token, given as text, from calling
// an operation now; nothing if it will do. Of a user it cannot know what the
// portal allows.
func Unsuitable(op catalog.Operation, text []byte, now time.Time) []Cause {
	c := &Case{Service: op.Service, Status: 401, Operation: op, Now: now, Token: text}
	found := append(authorizationCauses(c), claimCauses(c)...)
	c.Status = 403 // the answer to missing permissions
	for _, cause := range roleCauses(c) {
		if cause.ID != "user-role" && cause.ID != "security-role" {
			found = append(found, cause)
		}
	}
	ranked := rank(found, nil, nil)
	causes := make([]Cause, len(ranked))
	for i, r := range ranked {
		causes[i] = r.Cause()
	}
	return causes
}
