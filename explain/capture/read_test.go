package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readAll reads a text and fails the test on any error.
func readAll(t *testing.T, text string) []exchange.Exchange {
	t.Helper()
	var all []exchange.Exchange
	for x, err := range capture.Read(strings.NewReader(text), capture.Options{Name: "test"}) {
		if err != nil {
			t.Fatalf("Read(%q): %v", text, err)
		}
		all = append(all, x)
	}
	return all
}

func TestReadFindsTheFault(t *testing.T) {
	for _, test := range []struct {
		name, text    string
		format, code  string
		status, line  int
		service, id   string
		masked, broke bool
	}{
		{name: "body", text: `{"error":{"code":"NotFound","message":"m","target":"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"}}`,
			format: "json", code: "NotFound", line: 1, service: "defender", id: "7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"},
		{name: "byte order mark", text: "\xEF\xBB\xBF" + `{"error":{"code":"NotFound","message":"m"}}`,
			format: "json", code: "NotFound", line: 1},
		{name: "field name as target", text: `{"error":{"code":"BadRequest","message":"m","target":"displayName"}}`,
			format: "json", code: "BadRequest", line: 1},
		{name: "letter case", text: `{"Error":{"CODE":"X","Message":"m"}}`,
			format: "json", code: "X", line: 1},
		{name: "log line", text: "2025-01-02T03:04:05Z GET https://api.security.microsoft.com/api/machines status=404 body={\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"m\"}}\n",
			format: "log", code: "ResourceNotFound", line: 1, status: 404},
		{name: "escaped once", text: `{"level":"error","status":403,"body":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"a \\\"b\\\"\"}}"}` + "\n",
			format: "log", code: "Forbidden", line: 1, status: 403},
		{name: "escaped twice", text: `x "{\"body\":\"{\\\"error\\\":{\\\"code\\\":\\\"Forbidden\\\"}}\"}"`,
			format: "log", code: "Forbidden", line: 1},
		{name: "masked", text: `{"error":{"code":"Forbidden","message":"m","target":"<REDACTED>"}}`,
			format: "json", code: "Forbidden", line: 1, service: "defender", masked: true},
		{name: "cut off", text: "\n" + `{"error":{"code":"Forbidden","message":"Missing application roles. API req`,
			format: "json", code: "Forbidden", line: 2, broke: true},
		{name: "gateway", text: `{"statusCode":404,"message":"Resource not found"}`,
			format: "json", status: 404, line: 1, service: "gateway"},
	} {
		t.Run(test.name, func(t *testing.T) {
			all := readAll(t, test.text)
			if len(all) != 1 {
				t.Fatalf("found %d exchanges, want 1: %+v", len(all), all)
			}
			x, f := all[0], all[0].Response.Fault
			if x.Source.Format != test.format || x.Source.Line != test.line {
				t.Errorf("source = %+v, want %s line %d", x.Source, test.format, test.line)
			}
			if f.Code != test.code || x.Response.Status != test.status || f.Service != test.service {
				t.Errorf("code %q status %d service %q, want %q %d %q", f.Code, x.Response.Status, f.Service, test.code, test.status, test.service)
			}
			id := ""
			if len(f.TrackingIDs) > 0 {
				id = f.TrackingIDs[0].Value
			}
			if id != test.id || f.MaskedID != test.masked {
				t.Errorf("tracking ID %q masked %v, want %q %v", id, f.MaskedID, test.id, test.masked)
			}
			if x.Truncated != test.broke {
				t.Errorf("truncated = %v, want %v", x.Truncated, test.broke)
			}
		})
	}
}

func TestReadFindsNothing(t *testing.T) {
	for _, text := range []string{"", "\n\n", "all is well\n", `say "error": no`, "\xFF\xFE", "{", "2025-01-02T03:04:05Z error\n"} {
		for _, x := range readAll(t, text) {
			if x.Source.Format != capture.Text || x.Response.Status != 0 || !x.Response.Fault.IsZero() {
				t.Errorf("Read(%q) found %+v", text, x)
			}
		}
	}
}
