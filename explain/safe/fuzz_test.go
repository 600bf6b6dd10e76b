package safe

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzGate holds that what a gate knows to be a secret comes out neither in the text
// that it was found in nor in a part of it.
func FuzzGate(f *testing.F) {
	f.Add("client_secret=sword+Fish.9&scope=y", 16, 24)
	f.Add("password changed from \"Alt-0815-x\" to \"Meadow-copper.3815\"", 20, 50)
	f.Add("a\n  6d 6b 61 6a 67 72 31 65  |mkajgr1e|", 0, 9)
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		g := NewGate(s)
		from, to = max(min(from, len(s)), 0), max(min(to, len(s)), 0)
		for _, part := range []string{s, s[min(from, to):max(from, to)]} {
			for _, got := range []string{g.Text(part), g.OneLine(part), g.Line(part, 100), g.Code(part), g.ID(part)} {
				for _, secret := range g.secrets {
					if strings.Contains(got, secret) && !strings.Contains(Mask, secret) && got != secret { // which may be an ID
						t.Errorf("%q of %q comes out in %q", secret, s, got)
					}
				}
				if utf8.ValidString(s) && utf8.ValidString(part) && !utf8.ValidString(got) {
					t.Errorf("%q of %q isn't text", got, part)
				}
			}
		}
	})
}
