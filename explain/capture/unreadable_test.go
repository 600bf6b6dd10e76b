package capture_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestUnreadable holds that a line which begins an error and breaks is said
// with its number, costs itself only, and is not said where it was read after
// all or was no error. None of the lines tells a status.
func TestUnreadable(t *testing.T) {
	tests := []struct {
		name   string
		line   string
		broken bool
	}{
		{"no value", `{"error":{"code":,,,}}`, true},
		{"cut in a name", `{"error":{"co`, true},
		{"bytes that are no text", "2026-11-23T00:00:00Z ERROR {\"error\":{\x00\xff\x01", true},
		{"escaped and broken", `{"time":"2026-11-23T00:00:00Z","body":"{\"error\":{\"code\":,,"}`, true},
		{"cut in the message", `{"error":{"code":"Forbidden","message":"Missing appl`, false},
		{"valid and empty", `{"error":{}}`, false},
		{"null", `{"error":null}`, false},
		{"words", `level=error "error": connection refused`, false},
		{"broken, then whole", `{"error":{{"error":{"code":"Forbidden","message":"m","target":"43f4cb08-8fac-4b65-9db1-745c2ae65f3b"}}`, false},
	}
	for _, tt := range tests {
		for where, text := range map[string]string{
			"first":  tt.line + "\n" + notFound + "\n" + notFound + "\n",
			"middle": notFound + "\n" + tt.line + "\n" + notFound + "\n",
			"last":   notFound + "\n" + notFound + "\n" + tt.line + "\n",
		} {
			found, errs := collect(strings.NewReader(text), capture.Options{Name: "in"})
			whole := slices.DeleteFunc(slices.Clone(found), func(x exchange.Exchange) bool { return x.Response.Fault.Code != "ResourceNotFound" })
			if len(whole) != 2 {
				t.Errorf("%s, %s: %d of the lines around it were read, want 2", tt.name, where, len(whole))
			}
			if got := len(errs) > 0; got != tt.broken {
				t.Errorf("%s, %s: errors %v", tt.name, where, errs)
				continue
			}
			if !tt.broken {
				continue
			}
			e, ok := errors.AsType[*capture.UnreadableError](errs[0])
			if line := 1 + slices.Index(strings.Split(text, "\n"), tt.line); !ok || len(errs) > 1 || e.Line != line || e.Name != "in" {
				t.Errorf("%s, %s: errors %v, want one of in:%d", tt.name, where, errs, line)
			}
		}
	}
}

// TestToldByStatus holds that an error which breaks off before it says
// anything is told by the status in its line, where there is one and nothing
// else says more.
func TestToldByStatus(t *testing.T) {
	const record = "2026-11-23T00:00:00Z GET https://x.test/api "
	tests := []struct {
		name, text string
		code       string
		status     int // 0: the line is broken beyond reading
		truncated  bool
	}{
		{name: "cut in the code", text: record + `status=404 {"error":{"code":"Resour`, status: 404, truncated: true},
		{name: "cut in a name", text: record + `status=404 {"error":{"co`, status: 404, truncated: true},
		{name: "escaped", text: `{"status":404,"body":"{\"error\":{\"code\":\"Resour"}`, status: 404, truncated: true},
		{name: "no status", text: record + `{"error":{"code":"Resour`},
		{name: "a status that is no failure", text: record + `status=200 {"error":{"code":"Resour`},
		{
			name: "whole behind it", text: record + `status=404 {"error":{{"error":{"code":"Forbidden","message":"m"}}`,
			code: "Forbidden", status: 404,
		},
		{
			name: "a line break in the code", text: `status=403 {"error":{"code":"Forbid` + "\n" + `den","message":"m"}}`,
			code: "Forbidden", status: 403,
		},
	}
	for _, tt := range tests {
		found, errs := collect(strings.NewReader(tt.text+"\n"), capture.Options{})
		if tt.status == 0 {
			// On its own the line is text in which nothing was recognised.
			found = slices.DeleteFunc(found, func(x exchange.Exchange) bool { return x.Source.Format == capture.Text })
			if len(errs) != 1 || len(found) > 0 {
				t.Errorf("%s: errors %v, found %+v; want an error alone", tt.name, errs, found)
			}
			continue
		}
		if len(errs) > 0 || len(found) != 1 {
			t.Errorf("%s: errors %v, found %+v; want one", tt.name, errs, found)
			continue
		}
		x := found[0]
		if x.Response.Status != tt.status || x.Response.Fault.Code != tt.code || x.Truncated != tt.truncated {
			t.Errorf("%s: status %d, code %q, truncated %v", tt.name, x.Response.Status, x.Response.Fault.Code, x.Truncated)
		}
	}
}
