package assemble

import (
	"sort"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// near is how many drafts back to look for one about the same call.
const near = 16

// joinParts joins the drafts in the members of an object or the elements of a list.
// An object is one call, even with a list of details in it, but a list of calls in
// only one of its members stays as it is. In a list and in a message, drafts that
// contradict each other are different calls; in a list, so are drafts that share
// nothing.
func joinParts(drafts []*draft, n *clue.Node) []*draft {
	var out []*draft
	own := false
	for i, d := range drafts {
		own = own || listOf(d) == nil && !sharesHome(drafts, i)
	}
	for _, d := range drafts {
		if with := partner(out, d, n.Shape, own); with != nil {
			if d.home != nil && d.home.Shape == clue.Words && len(with.facts().codes) > 0 {
				d.drop(clue.Shape) // of what the one who answers passes on
			}
			with.merge(d)
		} else {
			out = append(out, d)
		}
	}
	return out
}

// partner returns the last one of the drafts that another belongs to; nil if
// there is none.
func partner(drafts []*draft, d *draft, shape clue.Container, own bool) *draft {
	first := max(0, len(drafts)-near)
	for i := len(drafts) - 1; i >= first; i-- {
		known := drafts[i]
		if shape == clue.List {
			if known.has(clue.Item) && d.has(clue.Item) {
				continue // entries of a batch, which are answered separately
			}
			if kin(newPair(known, d, clue.Entry, i == len(drafts)-1)) >= enough {
				return known
			}
			continue
		}
		if shape == clue.Object && !own && d.home == known.home {
			continue
		}
		c := between(known, d)
		switch {
		case c == ofFailure:
			dropFailure(known, d)
			return known
		case c == none, shape == clue.Object:
			return known
		case (c == ofStatus || c == ofCodeStatus) && (len(known.facts().codes) == 0 || len(d.facts().codes) == 0):
			return known
		}
	}
	return nil
}

// sharesHome reports whether the draft at an index comes from the same container as
// the one before or after it.
func sharesHome(drafts []*draft, i int) bool {
	home := drafts[i].home
	return home != nil && (i > 0 && drafts[i-1].home == home || i+1 < len(drafts) && drafts[i+1].home == home)
}

// listOf returns the list of several elements that a draft was found in; nil if
// there is none.
func listOf(d *draft) *clue.Node {
	if d.home != nil && d.home.Shape == clue.List && len(d.home.Kids) > 1 {
		return d.home
	}
	return nil
}

// dropFailure forgets what the client says about the connection where an answer
// came.
func dropFailure(a, b *draft) {
	for _, d := range [...]*draft{a, b} {
		if !d.answered() {
			d.drop(clue.Failure)
		}
	}
}

// join merges neighbors that say the same or are two halves of one draft, and then
// drafts that are repeated further on. calls are the places of what was called.
func join(drafts []*draft, level int, calls []int) []*draft {
	if len(drafts) > 1 {
		drafts = joinNeighbors(drafts, level, calls)
	}
	if len(drafts) > 1 && level >= clue.Paragraph {
		drafts = joinTwins(drafts, level)
	}
	return drafts
}

func joinNeighbors(drafts []*draft, level int, calls []int) []*draft {
	out := drafts[:0:0]
	for i := 0; i < len(drafts); i++ {
		d := drafts[i]
		for len(out) > 0 {
			last := out[len(out)-1]
			var next *draft
			if i+1 < len(drafts) {
				next = drafts[i+1]
			}
			if !joins(last, d, next, level, calls) {
				break
			}
			last.merge(d)
			out = out[:len(out)-1]
			d = last // which may now join the one before
		}
		out = append(out, d)
	}
	return out
}

// joins reports whether a and b, which stand next to each other, are one. next
// is the draft after them; nil if there is none.
func joins(a, b, next *draft, level int, calls []int) bool {
	if a.home != nil && a.home == b.home || farApart(a.logged, b.logged) && !sameID(a.facts(), b.facts()) {
		return false // they were separate in there, or at different times
	}
	conflict := between(a, b)
	if conflict == ofFailure && (level == 0 || level <= clue.Entry && (a.mild() || b.mild()) && !apart(a.facts().paths, b.facts().paths)) {
		dropFailure(a, b)
		return true
	}
	if conflict == ofCodeStatus && level <= clue.Line && a.bare() && len(b.facts().statuses) == 0 {
		return true // HTTP error 503, body: {"code": "BadRequest"}; or the body on the next line
	}
	if conflict != none {
		return false
	}
	p := newPair(a, b, level, true)
	p.asked = anyBetween(calls, a.end, b.at)
	if !one(p) {
		return false
	}
	return next == nil || !leftFor(a, b, next)
}

// one reports whether two neighbors without a contradiction are one. Within a
// line and a paragraph they are, unless something says that they are two.
func one(p *pair) bool {
	if p.level > clue.Line {
		return kin(p) >= enough
	}
	calledApart := apart(p.fa.paths, p.fb.paths) && len(p.fa.statuses) > 0 && len(p.fb.statuses) > 0
	return !calledApart && !(p.asked && p.a.answered() && p.b.bare()) && !(p.level == clue.Line && kin(p) <= -decisive)
}

// leftFor reports whether b is a status that belongs to the code after it
// rather than to a.
func leftFor(a, b, next *draft) bool {
	return len(b.facts().statuses) > 0 && len(b.facts().codes) == 0 &&
		len(next.facts().codes) > 0 && len(next.facts().statuses) == 0 &&
		(between(a, next) != none || len(a.facts().statuses) > 0) && between(b, next) == none
}

// anyBetween reports whether one of the places, which are sorted, is after the first
// of two and not after the second.
func anyBetween(places []int, first, second int) bool {
	return sort.SearchInts(places, second) > sort.SearchInts(places, first+1)
}

// joinTwins joins drafts that repeat what an earlier draft reported.
func joinTwins(drafts []*draft, level int) []*draft {
	var out []*draft
	seen := map[string][]*draft{} // by tracking IDs and codes, the last few
	var keys []string
	p := &pair{level: level}
	for _, d := range drafts {
		keys = appendKeys(keys[:0], d)
		with := twin(out, seen, d, keys, p)
		if with != nil {
			with.merge(d)
		} else {
			with = d
			out = append(out, d)
		}
		for _, key := range keys {
			const few = 5
			known := append(seen[key], with)
			seen[key] = known[max(0, len(known)-few):]
		}
	}
	return out
}

func appendKeys(keys []string, d *draft) []string {
	f := d.facts()
	for _, i := range f.ids {
		keys = append(keys, i.value)
	}
	return append(keys, f.codes...)
}

// twin returns the draft that d repeats; nil if there is none. p is for comparing
// them.
func twin(drafts []*draft, seen map[string][]*draft, d *draft, keys []string, p *pair) *draft {
	is := func(known *draft) bool {
		apart := known.home != nil && known.home == d.home || eachAnEvent(known, d)
		return !apart && kin(p.with(known, d)) >= enough
	}
	for _, key := range keys {
		for _, known := range seen[key] {
			if is(known) {
				return known
			}
		}
	}
	for i := len(drafts) - 1; i >= max(0, len(drafts)-near); i-- {
		if is(drafts[i]) {
			return drafts[i]
		}
	}
	return nil
}
