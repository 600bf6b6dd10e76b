package summary

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// Merge adds what other has counted in the part of the input that comes
// behind. other is of no use afterwards.
func (c *Counter) Merge(other *Counter) {
	c.errors += other.errors
	c.unreadable += other.unreadable
	c.undated += other.undated
	c.outside += other.outside
	c.seen.widen(other.seen.First, other.seen.Last)
	for value, theirs := range other.groups {
		if ours := c.groups[value]; ours != nil {
			ours.plus(theirs)
		} else {
			theirs.TrackingID = strings.Clone(theirs.TrackingID)
			c.groups[value] = theirs
		}
	}
}

// plus adds the errors of h, which come behind.
func (g *Group) plus(h *Group) {
	g.Count += h.Count
	g.widen(h.First, h.Last)
	g.agree(h.Service, h.Status, h.Retry)
	if h.TrackingID != "" {
		g.TrackingID = strings.Clone(h.TrackingID) // which may be a piece of a large body
	}
	if len(h.Causes) > fewCauses {
		g.Causes = total(append(g.Causes, h.Causes...))
		return
	}
	for _, cause := range h.Causes {
		g.blame(cause.ID, cause.Count)
	}
}

// fewCauses is how many causes are looked through one by one. A summary that
// somebody else has written may have more of them than there are.
const fewCauses = 16

// total adds up the counts of each cause.
func total(causes []CauseCount) []CauseCount {
	counts := make(map[string]int, len(causes))
	for _, cause := range causes {
		counts[cause.ID] += cause.Count
	}
	var sum []CauseCount
	for id, n := range counts {
		sum = append(sum, CauseCount{id, n})
	}
	return sum
}

// A PartError says which of several summaries cannot be added up, and why.
type PartError struct {
	Part int // its index
	Err  error
}

func (e *PartError) Error() string { return fmt.Sprintf("part %d: %v", e.Part+1, e.Err) }

func (e *PartError) Unwrap() error { return e.Err }

// Merge adds up the summaries of the parts of one input, given in the order
// of the parts. It returns a [PartError] if they group by different keys, or if
// groups were left out of one.
func Merge(parts ...Summary) (Summary, error) {
	if len(parts) == 0 {
		return Summary{}, errors.New("no summary to merge")
	}
	by, partial := parts[0].By, false
	sum := newCounter(by)
	for i, part := range parts {
		if part.By != by {
			return Summary{}, &PartError{i, fmt.Errorf("the summary is by %s, those before it by %s", part.By, by)}
		}
		if part.Omitted > 0 {
			return Summary{}, &PartError{i, errors.New("a summary with --top lacks groups and cannot be added up; leave --top for the merge")}
		}
		sum.Merge(part.counter())
		partial = partial || part.Partial
	}
	merged := sum.Summary()
	merged.Partial = partial
	return merged, nil
}

// counter returns a counter that has counted what s says. Anybody may have
// written the file that s was read from.
func (s Summary) counter() *Counter {
	c := newCounter(s.By)
	c.errors, c.unreadable = s.Errors, s.Unreadable
	c.undated, c.outside, c.seen = s.Undated, s.Outside, s.Span
	for _, g := range s.Groups {
		g.Value, g.TrackingID = safe.Text(g.Value), safe.ID(g.TrackingID)
		g.Service, g.Retry = fact.Service(safe.OneLine(string(g.Service))), fact.Advice(safe.OneLine(string(g.Retry)))
		causes := slices.Clone(g.Causes)
		for i := range causes {
			causes[i].ID = safe.OneLine(causes[i].ID)
		}
		g.Causes = total(causes)
		if before := c.groups[g.Value]; before != nil {
			before.plus(&g)
			continue
		}
		c.groups[g.Value] = &g
	}
	return c
}
