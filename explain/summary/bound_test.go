package summary

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain"
)

// codesOf returns errors with different codes, most of them once, and a few that
// come often.
func codesOf(r *rand.Rand, n int) []string {
	codes := make([]string, n)
	for i := range codes {
		switch often := r.IntN(100); {
		case often < 8:
			codes[i] = fmt.Sprint("Often", often)
		case often < 20:
			codes[i] = fmt.Sprint("Sometimes", r.IntN(300))
		default:
			codes[i] = fmt.Sprint("Once", i, strings.Repeat("x", r.IntN(300)))
		}
	}
	return codes
}

// TestTooManyGroups holds that a counter keeps what fits, that the largest groups are
// among it, and that each count is right as far as it says.
func TestTooManyGroups(t *testing.T) {
	for seed := range uint64(2) {
		r := rand.New(rand.NewPCG(seed, 1))
		truth := map[string]int{}
		total, part := newCounter(ByCode), newCounter(ByCode)
		codes := codesOf(r, 60_000)
		for i, code := range codes {
			truth[code]++
			part.Add(explain.Explanation{Code: code})
			if seed%2 == 0 && i%1000 == 0 { // in one go, or in parts
				total.Merge(part)
				part = newCounter(ByCode)
			}
		}
		total.Merge(part)
		s := total.Summary()
		checkBound(t, s, truth, len(codes))
		if s.Others == 0 || s.IsWhole() {
			t.Error("nothing is said to be left out")
		}
		for n := range 8 {
			if g := s.Groups[n]; g.Count != truth[g.Value] || g.Missed != 0 {
				t.Errorf("%s: %d, %d missed, want %d", g.Value, g.Count, g.Missed, truth[g.Value])
			}
		}
	}
}

// checkBound compares a summary with how often each code came.
func checkBound(t *testing.T, s Summary, truth map[string]int, errors int) {
	t.Helper()
	kept, sum, size := map[string]bool{}, s.Others, 0
	for _, g := range s.Groups {
		sum += g.Count
		size += g.size()
		if real := truth[g.Value]; g.Count > real || g.Count+g.Missed < real {
			t.Errorf("%.20s: %d to %d errors, want %d", g.Value, g.Count, g.Count+g.Missed, real)
		}
		kept[g.Value] = true
	}
	for code, n := range truth {
		if !kept[code] && n > s.Missed {
			t.Errorf("%.20s with %d errors is left out, though groups of more than %d aren't", code, n, s.Missed)
		}
	}
	if sum != errors || s.Errors != errors {
		t.Errorf("the groups and the others have %d errors, want %d", sum, errors)
	}
	if size > maxSize+maxValue {
		t.Errorf("the groups take %d bytes", size)
	}
}

// TestMergeOfTooManyGroups holds the same for summaries that are merged, whatever
// their parts have left out.
func TestMergeOfTooManyGroups(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 1))
	truth := map[string]int{}
	var files bytes.Buffer
	for range 3 {
		c := newCounter(ByCode)
		for _, code := range codesOf(r, 15_000) {
			truth[code]++
			c.Add(explain.Explanation{Code: code})
		}
		if err := json.NewEncoder(&files).Encode(c.Summary()); err != nil {
			t.Fatal(err)
		}
	}
	var m Merger
	if err := m.Read(&files); err != nil {
		t.Fatal(err)
	}
	s, err := m.Summary()
	if err != nil || s.Others == 0 {
		t.Errorf("%d others, %v", s.Others, err)
	}
	checkBound(t, s, truth, 45_000)
}

// TestLongValues holds that a long value takes only a part of the bound.
func TestLongValues(t *testing.T) {
	c := newCounter(ByMessage)
	long := strings.Repeat("слово ", maxValue)
	for range 2 {
		c.Add(explain.Explanation{Message: long})
	}
	if s := c.Summary(); len(s.Groups) != 1 || s.Groups[0].Count != 2 || len(s.Groups[0].Value) > maxValue+len("…") || !strings.HasSuffix(s.Groups[0].Value, "…") {
		t.Errorf("%d groups", len(s.Groups))
	}
}

// repeated reads as head, then middle so many times, then tail.
func repeated(head, middle string, times int, tail string) io.Reader {
	readers := []io.Reader{strings.NewReader(head)}
	for range times {
		readers = append(readers, strings.NewReader(middle))
	}
	return io.MultiReader(append(readers, strings.NewReader(tail))...)
}

// TestRead holds that a summary is read whatever the order of its members, and that
// nothing else is.
func TestRead(t *testing.T) {
	for text, want := range map[string]error{
		`{"by":"code","errors":1,"unreadable":0,"groups":[{"value":"A","count":1}]}`:                         nil,
		`{"groups":[{"value":"A","count":1}],"errors":1,"x":{"y":[1]},"by":"code"}` + "\n" + `{"by":"code"}`: nil,
		``:                                      nil,
		`[]`:                                    ErrNotSummary,
		`{"by":"code"`:                          ErrNotSummary,
		`{"by":"color","errors":1}`:             ErrNotSummary,
		`{"by":"code","errors":-1}`:             ErrNotSummary,
		`{"by":"code","others":-1}`:             ErrNotSummary,
		`{"by":"code","groups":{"value":"A"}}`:  ErrNotSummary,
		`{"by":"code","groups":[{"count":-1}]}`: ErrNotSummary,
		`{"by":"code","groups":[{"causes":[{"count":-1}]}]}`: ErrNotSummary,
		`{"by":"code"} {`: ErrNotSummary,
	} {
		var m Merger
		if err := m.Read(strings.NewReader(text)); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", text, err, want)
		}
		if s, err := m.Summary(); want == nil && text != "" && (err != nil || s.Errors != 1 || s.Groups[0].Value != "A") {
			t.Errorf("%s: %+v, %v", text, s, err)
		}
	}
}

// TestReadIsBounded holds that no member of a file is read that is longer than any
// the program writes, and any number of groups.
func TestReadIsBounded(t *testing.T) {
	counter := &countingReader{r: repeated(`{"by":"code","errors":1,"groups":[{"value":"`, strings.Repeat("x", 1<<16), 1<<10, `"}]}`)}
	var m Merger
	if err := m.Read(counter); !errors.Is(err, ErrNotSummary) || counter.n > 2*maxRead {
		t.Errorf("%d bytes are read: %v", counter.n, err)
	}
	m = Merger{}
	group := `{"value":"A","count":1,"causes":[{"id":"role-missing","count":1}]}`
	if err := m.Read(repeated(`{"by":"code","errors":100001,"groups":[`, group+",", 100_000, group+"]}")); err != nil {
		t.Fatal(err)
	}
	if s, err := m.Summary(); err != nil || s.Groups[0].Count != 100_001 {
		t.Errorf("%v", err)
	}
}

// A countingReader counts the bytes that are read.
type countingReader struct {
	r io.Reader
	n int
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += n
	return n, err
}
