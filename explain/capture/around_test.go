package capture_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestHarmlessAround holds that harmless lines of a log, blanks at the ends of lines, and
// UTF-16 without a mark don't lose what somebody posted.
func TestHarmlessAround(t *testing.T) {
	const bare = "connected to db01 in 12 ms\n"
	logged := strings.Repeat("2026-11-23 08:00:00 INFO worker heartbeat ok\n", 4)
	padded := func(s string) string { return strings.ReplaceAll(s, "\n", "   \n") }
	for _, test := range []struct {
		name string
		put  func(s string) string
	}{
		{"harvest-8/api-8-011", func(s string) string { return bare + s }},
		{"harvest-8/api-8-011", func(s string) string { return s + bare }},
		{"harvest-7/f-043", func(s string) string { return bare + s }},
		{"harvest-8/spoken-3-008", func(s string) string { return s + logged }},
		{"harvest-4/graph-037", func(s string) string { return logged + s }},
		{"harvest-5/d-022", func(s string) string { return logged + s }},
		{"harvest-8/spoken-2-012", padded},
		{"harvest/040-dotnet-identity-90061-said-twice", padded},
		{"harvest-6/defender-2-006", padded},
		{"harvest-4/signin-040", inUTF16},
	} {
		b, err := os.ReadFile("../../testdata/" + test.name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		s := strings.TrimSpace(string(b)) + "\n"
		want, _ := collect(strings.NewReader(s), capture.Options{})
		got, _ := collect(strings.NewReader(test.put(s)), capture.Options{})
		if len(want) != len(got) {
			t.Errorf("%s: %d failures, not %d", test.name, len(got), len(want))
			continue
		}
		for i := range want {
			w, g := want[i].Response, got[i].Response
			if w.Status != g.Status || w.Fault.Code != g.Fault.Code || w.Fault.Message != g.Fault.Message || want[i].Source.Format == capture.Text != (got[i].Source.Format == capture.Text) {
				t.Errorf("%s: status %d, code %q, message %q; want %d, %q, %q", test.name, g.Status, g.Fault.Code, g.Fault.Message, w.Status, w.Fault.Code, w.Fault.Message)
			}
		}
	}
}

func inUTF16(s string) string {
	var b []byte
	for _, c := range utf16.Encode([]rune(s)) {
		b = append(b, byte(c), byte(c>>8))
	}
	return string(b)
}
