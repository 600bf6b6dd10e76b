package curl_test

import (
	"fmt"

	"github.com/defender-err/defender-err/explain/curl"
)

func ExampleParse() {
	r, err := curl.Parse(`curl -d '{"Comment":"x"}' https://api.security.microsoft.com/api/machines/1/isolate`)
	fmt.Println(r.Method, r.URL, string(r.Body), err)
	// Output: POST https://api.security.microsoft.com/api/machines/1/isolate {"Comment":"x"} <nil>
}
