package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestLines holds what is taken for one object where line breaks are in it or
// around it, in a stream of lines.
func TestLines(t *testing.T) {
	const record = "2026-11-23T00:00:00Z ERROR "
	for _, test := range []struct {
		name, text, codes string
		body              string // of the first one, as found
	}{
		{
			"a brace before it that is of something else", // and never closed
			record + "response {\nstatus=404 \"error\": {\"code\":\"NotFound\",\"message\":\"m\"}\n",
			"NotFound", `"error": {"code":"NotFound","message":"m"}`,
		},
	} {
		found, errs := collect(strings.NewReader(test.text), capture.Options{Format: "ndjson"})
		var codes []string
		for _, x := range found {
			codes = append(codes, x.Response.Fault.Code)
		}
		if got := strings.Join(codes, " "); got != test.codes || len(errs) > 0 {
			t.Errorf("%s: codes %q, errors %v; want %q", test.name, got, errs, test.codes)
			continue
		}
		if got := string(found[0].Response.Body); got != test.body {
			t.Errorf("%s: body\n%q\nwant\n%q", test.name, got, test.body)
		}
	}
}
