// Package summary counts explanations: what went wrong, how often, when.
//
// Summaries add up: two of them, made from two parts of an input, merge into
// the one that the whole input gives.
package summary

import (
	"cmp"
	"slices"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// A Key says what errors are grouped by.
type Key string

// The keys.
const (
	ByCode      Key = "code"
	ByStatus    Key = "status"
	ByOperation Key = "operation"
	ByService   Key = "service"
	ByMessage   Key = "message" // by its template: values do not split groups
	ByHour      Key = "hour"    // in UTC
)

// Keys returns every key, the usual one first.
func Keys() []Key {
	return []Key{ByCode, ByStatus, ByOperation, ByService, ByMessage, ByHour}
}

// A Summary is what was counted. Its JSON form is the contract of
// "summary -o json".
type Summary struct {
	By         Key     `json:"by"`
	Errors     int     `json:"errors"`           // how many were counted
	Lines      int     `json:"lines,omitzero"`   // how many lines were read
	Unreadable int     `json:"unreadable"`       // places that could not be read
	Undated    int     `json:"undated,omitzero"` // errors left out because --since or --until asks for a time that they do not show
	Outside    int     `json:"outside,omitzero"` // errors left out because they are older or newer than that
	Span               // of all errors that show a time, those left out too
	Partial    bool    `json:"partial,omitzero"` // not all of the input was counted
	Omitted    int     `json:"omitted,omitzero"` // groups that Top has left out
	Others     int     `json:"others,omitzero"`  // errors of groups that aren't there: there were too many to keep
	Missed     int     `json:"missed,omitzero"`  // the most errors that one of those groups may have
	Groups     []Group `json:"groups"`           // most frequent first; by hour in the order of time
}

// IsWhole reports whether nothing was left out: every error was counted, and
// every group is there.
func (s Summary) IsWhole() bool {
	return s.Unreadable == 0 && s.Undated == 0 && s.Outside == 0 && s.Omitted == 0 && s.Others == 0 && !s.Partial
}

// A Span is the time in which errors were seen, in UTC.
type Span struct {
	First time.Time `json:"first,omitzero"`
	Last  time.Time `json:"last,omitzero"`
}

// A Group is the errors that have a key's value in common.
type Group struct {
	Value   string       `json:"value"` // of the key; "none" where the errors show none
	Service fact.Service `json:"service,omitzero"`
	Status  int          `json:"status,omitzero"`
	Count   int          `json:"count"`
	Missed  int          `json:"missed,omitzero"` // how many more it may be: they are among the others
	Span
	Retry      fact.Advice  `json:"retry,omitzero"`
	Causes     []CauseCount `json:"causes,omitzero"`     // the first causes of the errors, most frequent first
	TrackingID string       `json:"trackingId,omitzero"` // of the last error that has one
	New        []string     `json:"new,omitzero"`        // by hour: codes that were not seen before it
}

// A CauseCount says how often a cause was the most certain one.
type CauseCount struct {
	ID    string `json:"id"`
	Count int    `json:"count"`
}

// A Counter counts explanations. It is not safe for concurrent use; count
// the parts apart and merge the counters.
type Counter struct {
	by           Key
	since, until time.Time
	errors       int
	lines        int
	unreadable   int
	undated      int
	outside      int
	seen         Span
	groups       map[string]*Group // with their causes in no order
	size         int               // of groups, about, in bytes
	others       int               // errors of groups that were left out
	missed       int               // the most errors that one of those may have
	began        map[string]string // by hour: the first hour of each code
}

// NewCounter returns a counter of errors since and until those times; the
// zero time sets no bound. A key that isn't one of [Keys] groups as ByCode does.
func NewCounter(by Key, since, until time.Time) *Counter {
	c := newCounter(by)
	c.since, c.until = since, until
	return c
}

func newCounter(by Key) *Counter { return &Counter{by: by, groups: map[string]*Group{}} }

// AddUnreadable counts a place of the input that could not be read.
func (c *Counter) AddUnreadable() { c.unreadable++ }

// AddLines counts lines that were read.
func (c *Counter) AddLines(n int) { c.lines += n }

// Add counts an error. It counts what it is given: leave out explanations of a
// success, whose Kind isn't a failure.
func (c *Counter) Add(e explain.Explanation) {
	id := ""
	if len(e.TrackingIDs) > 0 {
		id = e.TrackingIDs[0].Value
	}
	c.add(&e, e.Time, id)
}

// AddResult counts an error that was found in a stream, as Add does, but in less time.
func (c *Counter) AddResult(r *explain.Result) { c.add(r.Outline(), r.Time(), r.TrackingID()) }

// add counts an error that is like e, and has a time and a tracking ID of its
// own.
func (c *Counter) add(e *explain.Explanation, stamp, id string) {
	at, dated := ParseTime(stamp)
	if dated {
		c.seen.widen(at, at)
	}
	if c.bounded() {
		if !dated {
			c.undated++
			return
		}
		if at.Before(c.since) || !c.until.IsZero() && !at.Before(c.until) {
			c.outside++
			return
		}
	}
	c.errors++
	value := c.valueOf(e, at, dated)
	c.sawError(e, value)
	g := c.groups[value]
	if g == nil {
		value = shortened(value)
		g = c.groups[value]
	}
	if g == nil {
		c.shrink()
		g = &Group{Value: value, Service: e.Service, Status: e.Status, Retry: e.Retry.Advice}
		c.insert(g)
	}
	g.Count++
	if dated {
		g.widen(at, at)
	}
	before := g.size()
	if len(e.Causes) > 0 {
		g.blame(e.Causes[0].ID, 1)
	}
	if id != "" {
		g.TrackingID = id
	}
	c.size += g.size() - before
	g.agree(e.Service, e.Status, e.Retry.Advice)
}

func (c *Counter) bounded() bool { return !c.since.IsZero() || !c.until.IsZero() }

// blame counts a cause. A group has so few of them that looking through all
// takes less than a map.
func (g *Group) blame(id string, times int) {
	for i := range g.Causes {
		if g.Causes[i].ID == id {
			g.Causes[i].Count += times
			return
		}
	}
	g.Causes = append(g.Causes, CauseCount{id, times})
}

// widen makes the span hold the time from first to last too.
func (s *Span) widen(first, last time.Time) {
	if !first.IsZero() && (s.First.IsZero() || first.Before(s.First)) {
		s.First = first
	}
	if last.After(s.Last) {
		s.Last = last
	}
}

// agree keeps of service, status and advice what all errors of the group
// have in common.
func (g *Group) agree(s fact.Service, status int, advice fact.Advice) {
	if g.Service != s {
		g.Service = ""
	}
	if g.Status != status {
		g.Status = 0
	}
	if g.Retry != advice {
		g.Retry = ""
	}
}

// Summary returns what was counted so far.
func (c *Counter) Summary() Summary {
	s := Summary{
		By: c.by, Errors: c.errors, Lines: c.lines, Unreadable: c.unreadable,
		Undated: c.undated, Outside: c.outside, Span: c.seen, Others: c.others, Missed: c.missed, Groups: []Group{},
	}
	for _, g := range c.groups {
		out := *g
		out.Causes = slices.Clone(g.Causes)
		slices.SortFunc(out.Causes, func(a, b CauseCount) int {
			return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.ID, b.ID))
		})
		s.Groups = append(s.Groups, out)
	}
	c.tellNew(s.Groups)
	s.sort()
	return s
}

// Top returns the summary with its n largest groups only; all of them if n is
// 0.
func (s Summary) Top(n int) Summary {
	if n <= 0 || n >= len(s.Groups) {
		return s
	}
	s.Omitted += len(s.Groups) - n
	s.Groups = slices.Clone(s.Groups)
	slices.SortStableFunc(s.Groups, func(a, b Group) int { return cmp.Compare(b.Count, a.Count) })
	s.Groups = s.Groups[:n]
	s.sort()
	return s
}

func (s *Summary) sort() {
	slices.SortFunc(s.Groups, func(a, b Group) int {
		if s.By == ByHour {
			return cmp.Compare(a.Value, b.Value)
		}
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Value, b.Value))
	})
}
