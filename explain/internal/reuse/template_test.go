package reuse

import (
	"strings"
	"testing"
)

// TestTemplate holds that a template puts another digest in every place of the
// first one, and leaves the rest as it is.
func TestTemplate(t *testing.T) {
	const other = "c1f3e2d4b5a60718293a4b5c6d7e8f9012345678"
	for _, text := range []string{"", "no digest", id, id + id, "Machine " + id + ": see " + id + "."} {
		for _, digest := range []string{"", id} {
			want := "before " + text
			if digest != "" {
				want = "before " + strings.ReplaceAll(text, digest, other)
			}
			template := NewTemplate([]byte(text), digest)
			for range 2 {
				if got := string(template.Append([]byte("before "), other)); got != want {
					t.Errorf("%q: got %q, want %q", text, got, want)
				}
			}
		}
	}
}
