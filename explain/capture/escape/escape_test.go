package escape

import (
	"strings"
	"testing"
)

func TestUndo(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"none", "a", "a"},
		{"letters", `a\nb\tc\r\bd\0e`, "a\nb\tc\rde"},
		{"quotes", "\\\"a\\' \\` \\/ \\\\n \\$top", "\"a' ` / \\n $top"},
		{"one level", `\\\"a\\\"`, `\"a\"`},
		{"code points", `\u0022\u{1F600}\U0001F600\x{e9}`, `"😀😀é`},
		{"surrogates", `\ud83d\ude00 \ud83d \ude00\ud83dx`, "😀 \uFFFD \uFFFD\uFFFDx"},
		{"bytes", `\xe2\x80\x9c\xfc\xe2x`, "“üâx"},
		{"octal", `\303\244\033[m\400`, "ä\x1b[m\\400"},
		{"line ends", "a\\\nb\\ c", "abc"},
		{"no escapes", `C:\data \q \u12 \x1 \u{} \U99999999 \`, "C:\\data \\q \\u12 \\x1 \\u{} \uFFFD \\"},
	} {
		if got := Undo(test.in); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// FuzzAt holds that an escape lies inside of the text.
func FuzzAt(f *testing.F) {
	f.Add(`u{`)
	f.Add(`xe2\x80\x9`)
	f.Fuzz(func(t *testing.T, s string) {
		s = `\` + s
		if size, _ := At(s); size < 1 || size > len(s) {
			t.Errorf("%q: an escape of %d bytes", s, size)
		}
		Undo(strings.Repeat(s, 3))
	})
}
