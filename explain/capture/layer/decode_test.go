package layer

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDecode(t *testing.T) {
	wide := func(s string, first, second int) string {
		var b strings.Builder
		for _, c := range []byte(s) {
			pair := [2]byte{}
			pair[first], pair[second] = c, 0
			b.Write(pair[:])
		}
		return b.String()
	}
	for _, test := range []struct{ name, in, want string }{
		{"plain", "403 Forbidden", "403 Forbidden"},
		{"a mark", "\xef\xbb\xbf403", "403"},
		{"UTF-16LE", "\xff\xfe" + wide("403 Forbidden", 0, 1), "403 Forbidden"},
		{"UTF-16BE", "\xfe\xff" + wide("403 Forbidden", 1, 0), "403 Forbidden"},
		{"UTF-16LE without a mark", wide("403 Forbidden", 0, 1), "403 Forbidden"},
		{"UTF-16BE without a mark", wide("403 Forbidden", 1, 0), "403 Forbidden"},
		{"half a character", "\xff\xfea\x00b", "a"},
		{"UTF-8", "Zugriff verweigert für “x”", "Zugriff verweigert für “x”"},
		{"UTF-8 with stray bytes", "für \xff x", "für \uFFFD x"},
		{"Windows-1252", "Zugriff verweigert f\xfcr \x93x\x94", "Zugriff verweigert für “x”"},
		{"empty", "", ""},
		{"zeros", "\x00\x00", "\x00\x00"},
	} {
		got := Decode([]byte(test.in))
		if got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		if !utf8.ValidString(got) {
			t.Errorf("%s: %q is not UTF-8", test.name, got)
		}
	}
}
