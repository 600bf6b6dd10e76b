package render

import "testing"

// TestPrintedWidth holds that neither colors nor the address of a link take columns.
func TestPrintedWidth(t *testing.T) {
	const url = "https://learn.microsoft.com/graph/errors"
	linked := Style{links: true}.link(url)
	for text, want := range map[string]int{
		"plain":                               5,
		"\x1b[31;1mred\x1b[0m end":            7,
		linked:                                len(url),
		"\x1b[2mDocs\x1b[0m  " + linked + "!": len("Docs  ") + len(url) + 1,
		"\x1b[":                               0,
	} {
		if got := printedWidth(text); got != want {
			t.Errorf("%q takes %d columns, want %d", text, got, want)
		}
	}
}
