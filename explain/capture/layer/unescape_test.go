package layer

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestUnescape(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"none", "a", "a"},
		{"letters", `a\nb\tc\r\bd\0e`, "a\nb\tcde"},
		{"quotes", "\\\"a\\' \\` \\/ \\\\n", "\"a' ` / \\n"},
		{"one level", `\\\"a\\\"`, `\"a\"`},
		{"code points", `\u0022\u{1F600}\U0001F600`, `"😀😀`},
		{"surrogates", `\ud83d\ude00 \ud83d \ude00\ud83dx`, "😀 \uFFFD \uFFFD\uFFFDx"},
		{"bytes", `\xe2\x80\x9c\xfc\xe2x`, "“üâx"},
		{"octal", `\303\244\033[m\400`, "ä\x1b[m\\400"},
		{"line ends", "a\\\nb\\ c", "abc"},
		{"no escapes", `C:\data \q \u12 \x1 \u{} \`, `C:\data \q \u12 \x1 \u{} \`},
	} {
		got := Unescape(text.New(test.in, 5))
		if got.S != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got.S, test.want)
		}
		checkPlaces(t, got, 5, 5+len(test.in))
	}
	got := Unescape(text.New(`a\nb\"c\u0041d`, 100))
	for offset, want := range []int{100, 101, 103, 105, 106, 107, 113, 114} {
		if place := got.Place(offset); place != want {
			t.Errorf("byte %d of %q comes from %d, want %d", offset, got.S, place, want)
		}
	}
}
