package reply

import (
	"slices"
	"testing"
)

// TestListed tells the statuses of a list from those of answers.
func TestListed(t *testing.T) {
	for name, test := range map[string]struct {
		numerals []Numeral
		want     []int
	}{
		"[429, 500, 502, 503]":            {[]Numeral{{0, 429, false}, {5, 500, false}, {10, 502, false}, {15, 503, false}}, []int{0, 5, 10, 15}},
		"three are too few":               {[]Numeral{{0, 429, false}, {5, 500, false}, {10, 502, false}}, nil},
		"they fall":                       {[]Numeral{{0, 503, false}, {5, 502, false}, {10, 500, false}, {15, 429, false}}, nil},
		"one a line, far from each other": {[]Numeral{{0, 400, false}, {100, 401, false}, {200, 403, false}, {300, 404, false}}, []int{0, 100, 200, 300}},
		"each with a time of its own":     {[]Numeral{{0, 400, false}, {100, 401, true}, {200, 403, true}, {300, 404, true}}, nil},
		"the same one again is no other":  {[]Numeral{{0, 429, false}, {100, 429, false}, {200, 429, false}, {300, 429, false}}, nil},
	} {
		if got := Listed(test.numerals); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}
