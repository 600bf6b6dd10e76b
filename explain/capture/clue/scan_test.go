package clue

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/text"
)

// scan returns the container that Scan has filled from a text.
func scan(in string) *Node {
	n := &Node{Shape: Record}
	Scan(text.New(in, 0), n)
	return n
}

// told returns the clues of some kinds, each as its value and its rank.
func told(n *Node, kinds ...Kind) string {
	var all []string
	for _, c := range n.Clues {
		if slices.Contains(kinds, c.Kind) {
			all = append(all, fmt.Sprintf("%s/%d", valueOf(c), c.Rank))
		}
	}
	return strings.Join(all, ", ")
}

// valueOf returns what a clue tells, as a text.
func valueOf(c Clue) string {
	switch c.Kind {
	case Status, StatusWord, ProxyStatus:
		return strconv.Itoa(c.Number)
	case Header, RequestHeader:
		return c.Name + "=" + c.Value
	}
	return c.Value
}

// A row is an input, with what it tells.
type row struct{ in, want string }

// expect checks what inputs tell of some kinds.
func expect(t *testing.T, rows []row, kinds ...Kind) {
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
	n := &Node{Shape: Record, Depth: 3}
	Scan(b.Text(), n)
	if len(n.Clues) == 0 || n.Clues[0].Kind != Status || n.Clues[0].At != 202 || n.Clues[0].Depth != 3 {
		t.Errorf("got %+v", n.Clues)
	}
	if !slices.IsSortedFunc(n.Clues, func(a, b Clue) int { return a.At - b.At }) {
		t.Errorf("not in order: %+v", n.Clues)
	}
}

func TestAlarm(t *testing.T) {
	for in, want := range map[string]bool{
		"ERROR call failed, 403 Forbidden":                          true,
		"the 403 Forbidden came as an error":                        true,
		"room (403)":                                                false,
		"error\nroom (403)":                                         false,
		"(403) \uFFFC":                                              true,
		"AADSTS7000215: Invalid client secret provided.":            true,
		"AADSTS7000215 is documented as an error of applications":   false,
		"requests.exceptions.HTTPError: AADSTS50076 was the answer": true,
	} {
		n := scan(in)
		if len(n.Clues) == 0 || n.Clues[0].Alarm != want {
			t.Errorf("%q: got %+v", in, n.Clues)
		}
	}
}

// TestReaders checks that each word that a table looks up is read.
func TestReaders(t *testing.T) {
	for _, tt := range []struct {
		name   string
		table  []phrase
		reader reader
	}{
		{"failures", failures[:], ofFailure},
		{"wordings", wordings[:], ofWording},
		{"gateways", gateways[:], ofGateway},
	} {
		for i, p := range tt.table {
			word := []byte(p.key())
			if readersOf(word)&tt.reader == 0 && !(tt.reader == ofFailure && isTypeOfError(word)) {
				t.Errorf("%s: nobody looks at %q", tt.name, p.key())
			}
			if i > 0 && (tt.table[i-1].key() > p.key() || tt.table[i-1] == p) {
				t.Errorf("%s: %q is not in order", tt.name, p.words)
			}
			if len(word) > longestWord || p.words != strings.ToLower(p.words) {
				t.Errorf("%s: %q cannot be found", tt.name, p.words)
			}
		}
	}
	for _, r := range reasons {
		for _, words := range []string{r.words, strings.ReplaceAll(r.words, " ", "")} {
			word := []byte(words[:skipWord(words, 0)])
			if r.status >= 400 && readersOf(word)&ofReason == 0 {
				t.Errorf("nobody looks at %q of %q", word, words)
			}
		}
	}
}
