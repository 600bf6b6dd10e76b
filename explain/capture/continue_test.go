package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestLines holds what is taken for one object where line breaks are in it or
// around it, in a stream of lines. It is why three ask differently: see
// continue.go.
func TestLines(t *testing.T) {
	const record = "2026-11-23T00:00:00Z ERROR "
	// Longer than a part, with a comma at the end or the beginning of lines.
	long := "{\"error\":{\"code\":\"Long\",\"message\":\"m\",\"details\":[\n" +
		strings.Repeat("{\"target\":\""+strings.Repeat("x", 100)+"\"},\n", 2000) + "{}]}}"
	commasFirst := strings.ReplaceAll(long, ",\n", "\n,")
	for _, test := range []struct {
		name, text, codes string
		body              string // of the first one, as found
	}{
		{
			"a brace before it that is of something else", // and never closed
			record + "response {\nstatus=404 \"error\": {\"code\":\"NotFound\",\"message\":\"m\"}\n",
			"NotFound", `"error": {"code":"NotFound","message":"m"}`,
		},
		{
			"other objects before it, at the beginning of lines",
			record + "{\"tried\":[\n{\"n\":1},\n{\"n\":2}\n],\n\"error\":{\"code\":\"NotFound\",\"message\":\"m\"}}\n",
			"NotFound", "{\"tried\":[\n{\"n\":1},\n{\"n\":2}\n],\n\"error\":{\"code\":\"NotFound\",\"message\":\"m\"}}",
		},
		{
			"blank lines in it",
			record + "{\n\n\"requestId\":\"7\",\r\n\r\n\"error\":{\"code\":\"NotFound\",\n \n\"message\":\"m\"}}\n",
			"NotFound", "{\n\n\"requestId\":\"7\",\r\n\r\n\"error\":{\"code\":\"NotFound\",\n \n\"message\":\"m\"}}",
		},
		{
			"broken, with a bracket at the end of a line",
			record + "{\"error\":{\"code\":\"NotFound\",\"x\":*cut*,\"y\":[\n]\n,\"message\":\"m\"}}\n",
			"NotFound", "{\"error\":{\"code\":\"NotFound\",\"x\":*cut*,\"y\":[\n]\n,\"message\":\"m\"}}",
		},
		{
			"cut off behind a comma, with a record on the next line",
			"{\"error\":{\"code\":\"A\",\"message\":\"m\",\n{\"error\":{\"code\":\"B\",\"message\":\"m\"}}\n",
			"A B", "{\"error\":{\"code\":\"A\",\"message\":\"m\",",
		},
		{
			"cut off in a string, with a quote on the next line",
			"{\"error\":{\"code\":\"A\",\"message\":\"m\n\"next line\": nothing\n",
			"A", "{\"error\":{\"code\":\"A\",\"message\":\"m",
		},
		{"longer than a part", long + "\n", "Long", long},
		{"longer than a part, commas first", commasFirst + "\n", "Long", commasFirst},
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
			t.Errorf("%s: body\n%.200q\nwant\n%.200q", test.name, got, test.body)
		}
	}
}
