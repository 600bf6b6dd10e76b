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
// after it. other is of no use afterwards.
func (c *Counter) Merge(other *Counter) {
	c.errors += other.errors
	c.lines += other.lines
	c.unreadable += other.unreadable
	c.undated += other.undated
	c.outside += other.outside
	c.others += other.others
	c.seen.widen(other.seen.First, other.seen.Last)
	if other.missed > 0 {
		for value, ours := range c.groups {
			if other.groups[value] == nil {
				ours.Missed += other.missed
			}
		}
	}
	for value, theirs := range other.groups {
		ours := c.groups[value]
		if ours == nil {
			theirs.TrackingID = strings.Clone(theirs.TrackingID)
			c.insert(theirs)
			continue
		}
		c.size -= ours.size()
		ours.plus(theirs)
		c.size += ours.size()
	}
	c.missed += other.missed
	for code, hour := range other.began {
		c.saw(code, hour)
	}
	c.shrink()
}

// plus adds the errors of h, which come later.
func (g *Group) plus(h *Group) {
	g.Count += h.Count
	g.Missed += h.Missed
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
	var m Merger
	for i, part := range parts {
		if err := m.Add(part); err != nil {
			return Summary{}, &PartError{i, err}
		}
	}
	return m.Summary()
}

// A Merger adds up the summaries of the parts of one input, in the order of the
// parts. The zero Merger has none yet.
type Merger struct {
	sum     *Counter
	partial bool
}

// Add adds a summary. It returns an error if that is by another key than those
// before, or lacks groups.
func (m *Merger) Add(part Summary) error {
	c := newCounter(part.By)
	for _, g := range part.Groups {
		g.Causes = slices.Clone(g.Causes)
		c.take(g)
	}
	return m.merge(part, c)
}

// merge adds a summary whose groups a counter holds.
func (m *Merger) merge(part Summary, c *Counter) error {
	if part.Omitted > 0 {
		return errors.New("a summary with --top lacks groups and cannot be added up; leave --top for the merge")
	}
	if m.sum == nil {
		m.sum = newCounter(part.By)
	}
	if part.By != m.sum.by {
		return fmt.Errorf("the summary is by %s, those before it by %s", part.By, m.sum.by)
	}
	c.errors, c.lines, c.unreadable = part.Errors, part.Lines, part.Unreadable
	if c.by = part.By; c.by != ByHour {
		c.began = nil
	}
	c.undated, c.outside, c.seen = part.Undated, part.Outside, part.Span
	c.others += part.Others
	c.missed = max(c.missed, part.Missed)
	m.sum.Merge(c)
	m.partial = m.partial || part.Partial
	return nil
}

// Summary returns the sum.
func (m *Merger) Summary() (Summary, error) {
	if m.sum == nil {
		return Summary{}, errors.New("no summary to merge")
	}
	sum := m.sum.Summary()
	sum.Partial = m.partial
	return sum, nil
}

// take adds a group of a file that anybody may have written.
func (c *Counter) take(g Group) {
	g.Value, g.TrackingID = shortened(safe.Text(g.Value)), safe.ID(g.TrackingID)
	g.Service, g.Retry = fact.Service(safe.OneLine(string(g.Service))), fact.Advice(safe.OneLine(string(g.Retry)))
	for i := range g.Causes {
		g.Causes[i].ID = safe.OneLine(g.Causes[i].ID)
	}
	g.Causes = total(g.Causes)
	for _, code := range g.New {
		c.saw(safe.Text(code), g.Value)
	}
	g.New = nil
	if before := c.groups[g.Value]; before != nil {
		c.size -= before.size()
		before.plus(&g)
		c.size += before.size()
		return
	}
	c.shrink()
	c.insert(&g)
}
