package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestLines holds which errors are read where line breaks are in a body or around
// it, in a stream of lines.
func TestLines(t *testing.T) {
	const record = "2026-11-23T00:00:00Z ERROR "
	// Longer than a part, with a comma at the end or the beginning of lines.
	long := "{\"error\":{\"code\":\"Long\",\"message\":\"m\",\"details\":[\n" +
		strings.Repeat("{\"target\":\""+strings.Repeat("x", 100)+"\"},\n", 2000) + "{}]}}"
	commasFirst := strings.ReplaceAll(long, ",\n", "\n,")
	for _, test := range []struct {
		name, text, codes string
	}{
		{
			"a brace before it that is of something else", // and never closed
			record + "response {\nstatus=404 \"error\": {\"code\":\"NotFound\",\"message\":\"m\"}\n",
			"NotFound",
		},
		{
			"other objects before it, at the beginning of lines",
			record + "{\"tried\":[\n{\"n\":1},\n{\"n\":2}\n],\n\"error\":{\"code\":\"NotFound\",\"message\":\"m\"}}\n",
			"NotFound",
		},
		{
			"blank lines in it",
			record + "{\n\n\"requestId\":\"7\",\r\n\r\n\"error\":{\"code\":\"NotFound\",\n \n\"message\":\"m\"}}\n",
			"NotFound",
		},
		{
			"broken, with a bracket at the end of a line",
			record + "{\"error\":{\"code\":\"NotFound\",\"x\":*cut*,\"y\":[\n]\n,\"message\":\"m\"}}\n",
			"NotFound",
		},
		{
			"cut off behind a comma, with a record on the next line",
			"{\"error\":{\"code\":\"A\",\"message\":\"m\",\n{\"error\":{\"code\":\"B\",\"message\":\"m\"}}\n",
			"A B",
		},
		{
			"cut off in a string, with a quote on the next line",
			"{\"error\":{\"code\":\"A\",\"message\":\"m\n\"next line\": nothing\n",
			"A",
		},
		{"longer than a part", long + "\n", "Long"},
		{"longer than a part, commas first", commasFirst + "\n", "Long"},
	} {
		found, errs := collect(strings.NewReader(test.text), capture.Options{Format: "ndjson"})
		var codes []string
		for _, x := range found {
			codes = append(codes, x.Response.Fault.Code)
		}
		if got := strings.Join(codes, " "); got != test.codes || len(errs) > 0 {
			t.Errorf("%s: codes %q, errors %v; want %q", test.name, got, errs, test.codes)
		}
	}
}
