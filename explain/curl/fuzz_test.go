package curl

import "testing"

// FuzzParse holds that any command line is read or refused, and that a request has a
// URL.
func FuzzParse(f *testing.F) {
	for _, line := range []string{
		`curl -X POST 'https://x/a' -H "A: b" -d '{"a":1}'`, "curl ^\"https://x\" ^\n -d \"a\\\"b\"", "curl.exe `\n https://x --json '{}'", `curl $'a\x41\u00e4' -d @f --url=x`, "curl -sSLd a -G x", `curl -b "`,
	} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if r, err := Parse(line); err == nil && r.URL == "" {
			t.Errorf("%q has no URL", line)
		}
		Last(line)
	})
}
