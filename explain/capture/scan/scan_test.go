package scan

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// scan returns the container that Scan has filled from a text.
func scan(in string) *clue.Node {
	n := &clue.Node{Shape: clue.Record}
	Text(text.New(in, 0), n)
	return n
}

// told returns the clues of some kinds, each as its value and its rank.
func told(n *clue.Node, kinds ...clue.Kind) string {
	var all []string
	for _, c := range n.Clues {
		if slices.Contains(kinds, c.Kind) {
			all = append(all, fmt.Sprintf("%s/%d", valueOf(c), c.Rank))
		}
	}
	return strings.Join(all, ", ")
}

// valueOf returns what a clue tells, as a text.
func valueOf(c clue.Clue) string {
	switch c.Kind {
	case clue.Status, clue.StatusWord, clue.ProxyStatus:
		return strconv.Itoa(c.Number)
	case clue.Header, clue.RequestHeader:
		return c.Name + "=" + c.Value
	}
	return c.Value
}

// A row is an input, with what it tells.
type row struct{ in, want string }

// expect checks the clues of some kinds in inputs.
func expect(t *testing.T, rows []row, kinds ...clue.Kind) {
	t.Helper()
	for _, r := range rows {
		if got := told(scan(r.in), kinds...); got != r.want {
			t.Errorf("%q\n got %q\nwant %q", r.in, got, r.want)
		}
	}
}

func TestPlaces(t *testing.T) {
	var b text.Builder
	b.Take(text.New("| HTTP/1.1 ", 100), 2, 11)
	b.Take(text.New("| 403 Forbidden", 200), 2, 15)
	n := &clue.Node{Shape: clue.Record, Depth: 3}
	Text(b.Text(), n)
	if len(n.Clues) == 0 || n.Clues[0].Kind != clue.Status || n.Clues[0].At != 202 || n.Clues[0].Depth != 3 {
		t.Errorf("got %+v", n.Clues)
	}
	if !slices.IsSortedFunc(n.Clues, func(a, b clue.Clue) int { return a.At - b.At }) {
		t.Errorf("not in order: %+v", n.Clues)
	}
}

// TestReaders checks that each word that a table is looked up by is read.
func TestReaders(t *testing.T) {
	for _, tt := range []struct {
		words  []string
		reader reader
	}{
		{lexicon.FailureKeys(), ofFailure},
		{lexicon.WordingKeys(), ofWording},
		{lexicon.GatewayKeys(), ofGateway},
		{lexicon.ReasonKeys(), ofReason},
		{lexicon.RefusalKeys(), ofRefusal},
	} {
		for _, word := range tt.words {
			if readersOf([]byte(word))&tt.reader == 0 && !(tt.reader == ofFailure && lexicon.IsTypeOfError([]byte(word))) {
				t.Errorf("nobody looks at %q", word)
			}
			if len(word) > longestWord {
				t.Errorf("%q is too long", word)
			}
		}
	}
}
