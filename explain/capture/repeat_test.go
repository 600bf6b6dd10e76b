package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestRepeats holds that a failure that is printed more than once is one error,
// and that errors which are alike are not taken for one.
func TestRepeats(t *testing.T) {
	const (
		body    = `{"error":{"code":"Forbidden","message":"m","target":"3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"}}`
		escaped = `{\"error\":{\"code\":\"Forbidden\",\"message\":\"m\",\"target\":\"3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3\"}}`
		url     = "https://api.securitycenter.microsoft.com/api/machines"
	)
	for name, test := range map[string]struct {
		text, url string
		want      int
	}{
		"on one line":    {`failed: {"content":"` + escaped + `","json":` + body + `,"status":403,"url":"` + url + `"}`, url, 1},
		"quoted":         {"It says\n" + body + "\nwhere the code has\n# \"error\":{\"code\":\"Forbidden\",\"message\":\"m\"\n", "", 1},
		"on two lines":   {"a\n" + body + "\n" + body, "", 2},
		"another ID":     {"a " + body + strings.Replace(body, "3f6a", "4f6a", 1), "", 2},
		"another code":   {"a " + body + strings.Replace(body, "Forbidden", "Other", 1), "", 2},
		"no ID in these": {"a\n" + `{"error":{"code":"X","message":"m"}}` + "\n" + `{"error":{"code":"X","message":"m"}}`, "", 2},
	} {
		found, errs := collect(strings.NewReader(test.text), capture.Options{})
		if len(errs) > 0 || len(found) != test.want {
			t.Errorf("%s: errors %v, found %+v; want %d", name, errs, found, test.want)
			continue
		}
		if found[0].Request.URL != test.url {
			t.Errorf("%s: got URL %q, want %q", name, found[0].Request.URL, test.url)
		}
	}
}
