package layer

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestClean(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"nothing to do", "403 Verboten: für\tx\n", "403 Verboten: für\tx\n"},
		{"colors", "\x1b[31;1mInvoke-RestMethod: \x1b[0m\x1b[Kx", "Invoke-RestMethod: x"},
		{"a link", "\x1b]8;;https://example.com\x1b\\text\x1b]8;;\x07 x", "text x"},
		{"other sequences", "a\x1b(Bb\x1bcd\x1b", "abd"},
		{"a sequence without an end", "a\x1b]b\nc", "ab\nc"},
		{"line ends", "a\r\nb\rc\r\r\nd\r", "a\nb\nc\nd\n"},
		{"blanks", "a\u00a0b\u202fc\u200bd\ufeffe\u00adf", "a b cdef"},
		{"control characters", "a\x00b\x08c\x7fd\u0085e\u009bf", "abcd\nef"},
		{"damaged", "a\xc2", "a"},
	} {
		in := text.New(test.in, 5)
		got := Clean(in)
		if got.S != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got.S, test.want)
		}
		checkPlaces(t, got, 5, 5+len(test.in))
	}
	got := Clean(text.New("ab\x1b[31mcd\r\nef", 100))
	for offset, want := range []int{100, 101, 107, 108, 110, 111, 112, 113} {
		if place := got.Place(offset); place != want {
			t.Errorf("byte %d of %q comes from %d, want %d", offset, got.S, place, want)
		}
	}
}
