package capture

import "testing"

// TestUnwrap holds what is put between two lines that a console has broken.
func TestUnwrap(t *testing.T) {
	for _, test := range []struct {
		lines []string
		want  string
	}{
		{[]string{`{"m":"Invalid version:`, `devicemanagement"}`}, `{"m":"Invalid version: devicemanagement"}`},
		{[]string{`{"m":"see https:`, `//learn.microsoft.com/x"}`}, `{"m":"see https://learn.microsoft.com/x"}`},
		{[]string{`{"m":"some words that are long and then`, `two"}`}, `{"m":"some words that are long and then two"}`},
		{[]string{`{"m":"one `, `two"}`}, `{"m":"one two"}`},
		{[]string{`{"id":"3f6a1c52-8b7e-4d19-9`, `a40-5c2e7f81b6d3"}`}, `{"id":"3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"}`},
		{[]string{`{`, `  "m": "x"`, `}`}, "{\n  \"m\": \"x\"\n}"},
	} {
		if got := unwrap(test.lines); got != test.want {
			t.Errorf("%q: got %q, want %q", test.lines, got, test.want)
		}
	}
}
