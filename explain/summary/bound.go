package summary

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// An input can hold any number of different codes and messages, so a counter keeps
// what fits into a bound, and leaves out the smallest groups where there is more.
// That is the sketch Space-Saving, leaving out many groups at a time: an error that
// is counted twice as often as the groups that were left out stays, and what a
// group may have lost before it was last seen is known and said.
//
// Metwally, Agrawal, El Abbadi: Efficient Computation of Frequent and Top-k
// Elements in Data Streams, ICDT 2005.
const (
	maxSize  = 2 << 20 // bytes of all groups
	maxValue = 4 << 10 // bytes of the value of one; longer ones end in "…"
	sizeOf   = 400     // bytes of a group without its value, tracking ID and causes
	causeOf  = 40      // bytes of the count of a cause
)

// size returns about how many bytes a group takes.
func (g *Group) size() int { return sizeOf + len(g.Value) + len(g.TrackingID) + causeOf*len(g.Causes) }

// most returns how many errors a group has at most.
func (g *Group) most() int { return g.Count + g.Missed }

// insert adds a group that isn't there. It may have been before.
func (c *Counter) insert(g *Group) {
	g.Missed += c.missed
	c.groups[g.Value] = g
	c.size += g.size()
}

// shrink leaves out the smallest groups if there are too many. It leaves half of
// what fits, so that it is seldom done.
func (c *Counter) shrink() {
	if c.size <= maxSize {
		return
	}
	all := make([]*Group, 0, len(c.groups))
	c.size = 0
	for _, g := range c.groups {
		all = append(all, g)
		c.size += g.size()
	}
	slices.SortFunc(all, func(a, b *Group) int {
		return cmp.Or(cmp.Compare(a.most(), b.most()), cmp.Compare(a.Value, b.Value))
	})
	for _, g := range all {
		if c.size <= maxSize/2 {
			return
		}
		c.others += g.Count
		c.missed = max(c.missed, g.most())
		c.size -= g.size()
		delete(c.groups, g.Value)
	}
}

// shortened returns a value as it is kept: a copy, as it may be a piece of a large
// body, and not all of a long one.
func shortened(value string) string {
	if len(value) <= maxValue {
		return strings.Clone(value)
	}
	end := maxValue
	for end > 0 && !utf8.RuneStart(value[end]) {
		end--
	}
	return value[:end] + "…"
}
