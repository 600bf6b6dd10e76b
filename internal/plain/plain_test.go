package plain

import (
	"strings"
	"testing"
)

// TestEnd holds for every byte, at every offset of a text longer than what is
// looked at at once, whether it ends the text, also with another end after it.
func TestEnd(t *testing.T) {
	for c := range 256 {
		b := string([]byte{byte(c)})
		ends := c < ' ' || c >= 0x80 || c == '"' || c == '\\'
		for at := range 20 {
			for _, rest := range []struct {
				text string
				end  int
			}{{"", 0}, {"0123456789", 10}, {"!\"", 1}, {"#\x00\xff", 1}} {
				text := strings.Repeat("a", at) + b + rest.text
				want := at
				if !ends {
					want = at + 1 + rest.end
				}
				if got := End(text); got != want {
					t.Errorf("%q: got %d, want %d", text, got, want)
				}
				if got := End([]byte(text)); got != want {
					t.Errorf("bytes %q: got %d, want %d", text, got, want)
				}
			}
		}
	}
}

func BenchmarkEnd(b *testing.B) {
	text := strings.Repeat("Machine was not found. ", 4)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		End(text)
	}
}
