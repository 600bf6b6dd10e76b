// Package assemble makes exchanges of clues: it finds out which clues belong to the
// same call.
package assemble

import (
	"cmp"
	"slices"
	"sort"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// An item is a clue or a draft at a place in a container.
type item struct {
	at, end int
	clue    *clue.Clue
	draft   *draft // nil for a clue
}

// gather makes drafts of the contents of a container, from the innermost out: a clue
// joins the draft in the smallest container that has both. It also returns the clues
// that no draft took.
func gather(n *clue.Node) (drafts []*draft, loose []clue.Clue) {
	items := itemsOf(n)
	switch n.Shape {
	case clue.Object, clue.List, clue.Headers, clue.Words:
		drafts, loose = split(items)
		drafts = joinParts(drafts, n)
		if n.Shape == clue.Object && wentWell(n) {
			drafts = slices.DeleteFunc(drafts, func(d *draft) bool { return !certain(d) })
		}
		if len(drafts) == 0 {
			return nil, loose
		}
		return drafts, handOut(drafts, loose)
	}
	slices.SortStableFunc(n.Breaks, func(a, b clue.Break) int { return cmp.Compare(a.At, b.At) })
	drafts, loose = assemble(items, n.Breaks, clue.Section)
	if len(drafts) == 0 && n.Shape == clue.Record {
		if d := lastResort(loose); d != nil {
			return []*draft{d}, handOut([]*draft{d}, loose)
		}
	}
	return drafts, loose
}

// lastResort returns a draft for a record in which only words report a failure:
// words for a status or a code, and refusals; nil if there are none. Words for any
// failure only suffice if the record names who answered.
func lastResort(loose []clue.Clue) *draft {
	var best *clue.Clue
	named := false
	for i := range loose {
		c := &loose[i]
		switch c.Kind {
		case clue.Success:
			return nil
		case clue.Status:
			if isDone(c) {
				return nil
			}
		case clue.CodeWord, clue.StatusWord, clue.Refusal:
			if best == nil || best.Kind == clue.Refusal && (c.Kind != clue.Refusal || c.Rank < best.Rank) {
				best = c
			}
		case clue.Product, clue.HostOf, clue.Roles, clue.Wording:
			named = true
		}
	}
	if best == nil || best.Kind == clue.Refusal && best.Rank > 1 && !named {
		return nil
	}
	return newDraft(*best)
}

// itemsOf returns the contents of a container, in the order of the input. Each clue
// that can report a failure begins a draft.
func itemsOf(n *clue.Node) []item {
	items := make([]item, 0, len(n.Clues)+len(n.Kids))
	for i := range n.Clues {
		items = append(items, newItem(&n.Clues[i]))
	}
	var logged []int64 // when this record, or the one that it belongs to, was logged
	for _, kid := range n.Kids {
		drafts, loose := gather(kid)
		if at := loggedAt(kid); len(at) > 0 {
			logged = at
		}
		for _, d := range drafts {
			d.at, d.end, d.home = kid.At, max(kid.At, kid.End), kid
			d.alone = d.alone || isBody(kid) || kid.Event
			d.logged = append(d.logged, logged...)
			if kid.Event {
				d.put(clue.Clue{Kind: clue.Again, At: kid.At})
			}
			items = append(items, item{at: d.at, end: d.end, draft: d})
		}
		for i := range loose {
			loose[i].Stood = cmp.Or(loose[i].Stood, int32(loose[i].At))
			loose[i].At = kid.At
			items = append(items, newItem(&loose[i]))
		}
	}
	slices.SortStableFunc(items, func(a, b item) int { return a.at - b.at })
	return items
}

// isBody reports whether a record is only a body, apart from what a logger writes
// before it.
func isBody(n *clue.Node) bool {
	if n.Shape != clue.Record || len(n.Kids) != 1 || slices.ContainsFunc(n.Clues, isMore) {
		return false
	}
	only := n.Kids[0]
	return only.Shape == clue.Object && slices.ContainsFunc(only.Clues, func(c clue.Clue) bool { return c.Kind == clue.Answer && c.Fault.Code != "" })
}

// loggedAt returns when a record was logged, in seconds, if it begins with that time
// or is an object with a member for it. A record that another one passes on begins
// with two times.
func loggedAt(n *clue.Node) []int64 {
	const (
		head     = 40 // bytes
		longHead = 64 // with two times
	)
	if n.Shape != clue.Record {
		return nil
	}
	var logged []int64
	for i := range n.Clues {
		if c := &n.Clues[i]; c.Kind == clue.Time && (c.At-n.At < head || len(logged) > 0 && c.At-n.At < longHead) {
			logged = appendSeconds(logged, c.Value)
		}
	}
	if len(logged) == 0 && len(n.Kids) == 1 && n.Kids[0].Shape == clue.Object && n.Kids[0].At-n.At < head {
		for i := range n.Kids[0].Clues {
			if c := &n.Kids[0].Clues[i]; c.Kind == clue.Time {
				return appendSeconds(nil, c.Value)
			}
		}
	}
	return logged
}

func appendSeconds(logged []int64, when string) []int64 {
	if seconds, ok := stamp.Seconds(when); ok {
		logged = append(logged, seconds)
	}
	return logged
}

// isMore reports whether a clue before a body says more than a time and a status.
func isMore(c clue.Clue) bool {
	switch c.Kind {
	case clue.Time, clue.Status, clue.StatusWord, clue.Message, clue.Refusal:
		return false
	}
	return true
}

func newItem(c *clue.Clue) item {
	if isAnchor(c) {
		return item{at: c.At, end: c.At, draft: newDraft(*c)}
	}
	return item{at: c.At, end: c.At, clue: c}
}

// isAnchor reports whether a clue alone can report a failure.
func isAnchor(c *clue.Clue) bool {
	switch c.Kind {
	case clue.Code, clue.Failure, clue.Answer:
		return true
	case clue.Status:
		return c.Number >= 400
	}
	return false
}

func split(items []item) (drafts []*draft, loose []clue.Clue) {
	loose = make([]clue.Clue, 0, len(items))
	for i := range items {
		if items[i].draft != nil {
			drafts = append(drafts, items[i].draft)
		} else {
			loose = append(loose, *items[i].clue)
		}
	}
	return drafts, loose
}

// wentWell reports whether an object says of itself that it is of a call that
// went well.
func wentWell(n *clue.Node) bool {
	return slices.ContainsFunc(n.Clues, func(c clue.Clue) bool {
		return c.Kind == clue.Status && isSuccess(c.Number) && c.Rank == 1
	})
}

// certain reports whether a draft reports a failure even next to a status of
// success.
func certain(d *draft) bool {
	return len(d.facts().codes) > 0 || d.failed() || d.any(clue.Status, func(c *clue.Clue) bool { return c.Rank == 1 && c.Number >= 400 })
}

// assemble joins the items of a text, from lines up to sections: items without a
// boundary of some rank between them come before items with one.
func assemble(items []item, breaks []clue.Break, level int) (drafts []*draft, loose []clue.Clue) {
	if level == 0 || len(items) == 0 {
		drafts, loose = split(items)
	} else {
		for len(items) > 0 {
			end := groupEnd(items, breaks, level)
			d, l := assemble(items[:end], breaks, level-1)
			items = items[end:]
			if drafts == nil && loose == nil {
				drafts, loose = d, l
			} else {
				drafts, loose = append(drafts, d...), append(loose, l...)
			}
		}
	}
	if level == clue.Paragraph && len(drafts) == 0 {
		drafts = pageOfGateway(loose)
	}
	if level <= clue.Paragraph {
		drafts = withoutSuccesses(drafts, loose)
	}
	drafts = join(drafts, level, callsIn(loose))
	if len(drafts) == 0 || len(drafts) > 1 && level == 0 {
		return drafts, loose
	}
	return drafts, handOut(drafts, loose)
}

// groupEnd returns how many of the items stand before the first boundary of a rank,
// or of a higher one, between them.
func groupEnd(items []item, breaks []clue.Break, level int) int {
	end := items[0].end
	b := sort.Search(len(breaks), func(i int) bool { return breaks[i].At >= end })
	for i := 1; i < len(items); i++ {
		for b < len(breaks) && breaks[b].At < end {
			b++
		}
		for ; b < len(breaks) && breaks[b].At <= items[i].at; b++ {
			if breaks[b].Rank >= level {
				return i
			}
		}
		end = max(end, items[i].end)
	}
	return len(items)
}

// callsIn returns the places of what was called.
func callsIn(loose []clue.Clue) []int {
	var places []int
	for i := range loose {
		if c := &loose[i]; (c.Kind == clue.URL || c.Kind == clue.Path) && c.Rank <= 2 {
			places = append(places, c.At)
		}
	}
	slices.Sort(places)
	return places
}

// pageOfGateway returns a draft for the page of a gateway that names no status.
func pageOfGateway(loose []clue.Clue) []*draft {
	for i := range loose {
		if c := &loose[i]; c.Kind == clue.Gateway && lexicon.IsRefusal(c.Value) {
			return []*draft{newDraft(*c)}
		}
	}
	return nil
}

// withoutSuccesses drops what a paragraph says about a call that succeeded in the
// end: the failures that its body mentions, and the attempts that didn't get
// through.
func withoutSuccesses(drafts []*draft, loose []clue.Clue) []*draft {
	first, last := -1, -1
	for i := range loose {
		c := &loose[i]
		if c.Kind != clue.Status || !isSuccess(c.Number) {
			continue
		}
		last = max(last, c.At)
		if c.Rank == 1 && (first < 0 || c.At < first) {
			first = c.At
		}
	}
	if last < 0 {
		return drafts
	}
	return slices.DeleteFunc(drafts, func(d *draft) bool {
		spoken := first >= 0 && d.at > first && len(d.facts().codes) == 0 && !d.failed() && !d.has(clue.Gateway) &&
			!d.any(clue.Status, func(c *clue.Clue) bool { return c.Rank <= 1 })
		return spoken || d.end < last && attempted(d)
	})
}

// attempted reports whether a draft only says that a connection failed, after which
// a client may try again.
func attempted(d *draft) bool {
	return d.failed() && !d.answered() && !d.has(clue.ProxyStatus) && !d.any(clue.Failure, func(c *clue.Clue) bool {
		switch c.Value {
		case "dns", "refused", "timeout", "unsent":
			return false
		}
		return true
	})
}
