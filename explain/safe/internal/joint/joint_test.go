package joint

import (
	"iter"
	"slices"
	"testing"
)

type span [2]int

func of(spans ...span) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for _, s := range spans {
			if !yield(s[0], s[1]) {
				return
			}
		}
	}
}

func list(found iter.Seq2[int, int]) (spans []span) {
	for start, end := range found {
		spans = append(spans, span{start, end})
	}
	return spans
}

func TestUnion(t *testing.T) {
	got := list(Union(of(span{2, 5}, span{20, 22}), of(span{4, 9}), of(span{9, 10}, span{30, 31})))
	if want := []span{{2, 10}, {20, 22}, {30, 31}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestPieces(t *testing.T) {
	tests := []struct {
		text  string
		found []span
		want  []span
	}{
		{"key=AAAA-Name_BBBB", []span{{4, 8}, {14, 18}}, []span{{4, 18}}},
		{"AAAA BBBB", []span{{0, 4}, {5, 9}}, []span{{0, 4}, {5, 9}}},
		{"a=AAAA&b=BBBB", []span{{2, 6}, {9, 13}}, []span{{2, 6}, {9, 13}}},
		{"AAAA/path/BBBB", []span{{0, 4}, {10, 14}}, []span{{0, 4}, {10, 14}}},
		{"none", nil, nil},
	}
	for _, test := range tests {
		if got := list(Pieces(test.text, of(test.found...))); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %v, want %v", test.text, got, test.want)
		}
	}
}
