package look

import (
	"bytes"
	"strings"
	"testing"
)

// TestNext compares with a search for each sign by itself.
func TestNext(t *testing.T) {
	for _, sign := range signs {
		for _, s := range []string{sign, strings.ToUpper(sign), "x" + sign, sign[:1] + sign, strings.Repeat("e", 70) + sign + "z"} {
			if got, want := Next([]byte(s), 0), strings.Index(strings.ToLower(s), sign)+len(sign)-1; got != want {
				t.Errorf("%q: %d, want %d", s, got, want)
			}
		}
	}
	for _, s := range []string{"", "r", "all is well", "rro r", "fetched 12 alerts in 404 ms"} {
		if got := Next([]byte(s), 0); got != -1 {
			t.Errorf("%q: %d", s, got)
		}
	}
}

func FuzzNext(f *testing.F) {
	f.Add([]byte("some Error here"), 3)
	f.Fuzz(func(t *testing.T, s []byte, from int) {
		if from < 0 || from > len(s) {
			return
		}
		want := -1
		for _, sign := range signs {
			if i := bytes.Index(asciiLower(s[from:]), []byte(sign)); i >= 0 {
				if at := from + i + len(sign) - 1; want < 0 || at < want {
					want = at
				}
			}
		}
		if got := Next(s, from); got != want {
			t.Errorf("%q from %d: %d, want %d", s, from, got, want)
		}
	})
}

func asciiLower(s []byte) []byte {
	lower := bytes.Clone(s)
	for i, c := range lower {
		if 'A' <= c && c <= 'Z' {
			lower[i] = c + 'a' - 'A'
		}
	}
	return lower
}

func BenchmarkNext(b *testing.B) {
	text := []byte(strings.Repeat("2026-11-23T00:00:00.123Z INFO connector[4711]: fetched 12 alerts for tenant 0b2c in 31 ms, next poll in 60 s\n", 600))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if Next(text, 0) >= 0 {
			b.Fatal("found")
		}
	}
}
