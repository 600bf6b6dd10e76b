package text_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture/text"
)

// places returns the place of each byte of a text.
func places(t text.Text) []int {
	var all []int
	for i := range len(t.S) {
		all = append(all, t.Place(i))
	}
	return all
}

func TestPlaces(t *testing.T) {
	input := text.New("0123456789", 100)
	var b text.Builder
	b.Take(input, 0, 3)
	b.Put("ab", 103)
	b.Take(input, 5, 6)
	b.Take(input, 6, 8)
	joined := b.Text()
	tests := map[string]struct {
		text   text.Text
		s      string
		places []int
	}{
		"as it stands":        {input.Slice(2, 5), "234", []int{102, 103, 104}},
		"pieces and a put":    {joined, "012ab567", []int{100, 101, 102, 103, 103, 105, 106, 107}},
		"a slice over a put":  {joined.Slice(2, 7), "2ab56", []int{102, 103, 103, 105, 106}},
		"a slice inside one":  {joined.Slice(4, 5), "b", []int{103}},
		"an empty slice":      {joined.Slice(4, 4), "", nil},
		"within enough room":  {text.Within("abc", 7, 20), "abc", []int{7, 8, 9}},
		"within too few":      {text.Within("abcde", 7, 10), "abcde", []int{7, 8, 9, 9, 9}},
		"within none":         {text.Within("ab", 7, 7), "ab", []int{7, 7}},
		"nothing":             {new(text.Builder).Text(), "", nil},
		"taken from a within": {taken(text.Within("abcde", 7, 10)), "bcde", []int{8, 9, 9, 9}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if test.text.S != test.s {
				t.Errorf("text %q, want %q", test.text.S, test.s)
			}
			if diff := cmp.Diff(test.places, places(test.text)); diff != "" {
				t.Errorf("places (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOffset(t *testing.T) {
	input := text.New("0123456789", 100)
	var b text.Builder
	b.Take(input, 0, 3)
	b.Put("ab", 103)
	b.Take(input, 5, 8)
	joined := b.Text()
	for place, want := range map[int]int{99: 0, 100: 0, 102: 2, 103: 3, 104: 5, 105: 5, 107: 7, 108: 8} {
		if got := joined.Offset(place); got != want {
			t.Errorf("offset of place %d is %d, want %d", place, got, want)
		}
	}
}

func taken(from text.Text) text.Text {
	var b text.Builder
	b.Take(from, 1, len(from.S))
	return b.Text()
}

// FuzzPlaces holds that places never decrease, whatever is taken and put.
func FuzzPlaces(f *testing.F) {
	f.Add("some text", uint8(2), uint8(5), uint8(1))
	f.Fuzz(func(t *testing.T, s string, a, b, c uint8) {
		from := text.New(s, 3)
		cut := func(n uint8) int { return min(int(n), len(s)) }
		i, j, k := cut(min(a, b, c)), cut(max(min(a, b), min(max(a, b), c))), cut(max(a, b, c))
		var made text.Builder
		made.Take(from, 0, i)
		made.Put("put", from.Place(i))
		made.Take(from, j, k)
		whole := made.Text()
		for _, piece := range []text.Text{whole, whole.Slice(0, len(whole.S)/2), whole.Slice(len(whole.S)/3, len(whole.S))} {
			last := 0
			for n := range len(piece.S) {
				if at := piece.Place(n); at < last {
					t.Fatalf("place %d behind %d in %q", at, last, piece.S)
				} else {
					last = at
				}
			}
			if !strings.Contains(whole.S, piece.S) {
				t.Fatalf("%q is no piece of %q", piece.S, whole.S)
			}
		}
	})
}
