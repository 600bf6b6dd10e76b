package assemble

import (
	"cmp"
	"slices"
	"sort"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// isAsked reports whether a kind of clue is about the request.
func isAsked(k clue.Kind) bool {
	switch k {
	case clue.URL, clue.Path, clue.Method, clue.Host, clue.HostOf, clue.RequestHeader, clue.RequestBody:
		return true
	}
	return false
}

// isUnique reports whether an exchange has one of a kind only.
func isUnique(k clue.Kind) bool {
	switch k {
	case clue.URL, clue.Method, clue.Time, clue.Host:
		return true
	}
	return false
}

// handOut gives the clues that belong to no draft yet to the only draft, or to the
// nearest one that lacks them: the request and the time come before a failure, the
// response after it. It returns the clues that no draft takes.
func handOut(drafts []*draft, loose []clue.Clue) []clue.Clue {
	if len(drafts) == 1 {
		loose = withoutClosed(drafts[0], loose)
		drafts[0].clues = slices.Grow(drafts[0].clues, len(loose))
		for _, c := range loose {
			drafts[0].put(c)
		}
		return nil
	}
	sorted := slices.SortedStableFunc(slices.Values(drafts), func(a, b *draft) int { return cmp.Compare(a.at, b.at) })
	open := openCalls(sorted, loose)
	for _, c := range slices.Backward(open) { // what was asked last is what was answered
		nearest(sorted, &c).put(c)
	}
	return nil
}

// withoutClosed returns the clues without those of calls before the draft that
// succeeded, if another call follows them.
func withoutClosed(d *draft, loose []clue.Clue) []clue.Clue {
	done := -1
	for i := range loose {
		if c := &loose[i]; isDone(c) && c.At < d.at {
			done = max(done, c.At)
		}
	}
	if done < 0 {
		return loose
	}
	loose = slices.DeleteFunc(slices.Clone(loose), func(c clue.Clue) bool { return c.Kind == clue.Header && done < c.At && c.At < d.at })
	again := d.called() || slices.ContainsFunc(loose, func(c clue.Clue) bool { return isAsked(c.Kind) && done < c.At && c.At <= d.at })
	if !again {
		return withoutAnswered(d, loose)
	}
	return slices.DeleteFunc(slices.Clone(loose), func(c clue.Clue) bool { return isAsked(c.Kind) && c.At <= done })
}

// withoutAnswered returns the clues without those of a call that succeeded according
// to a record before the draft, if the draft has a different response.
//
//	INFO  GET https://api.security.microsoft.com/api/machines returned 200 OK
//	ERROR request failed with 403: {"error":{"code":"Forbidden",…}}
func withoutAnswered(d *draft, loose []clue.Clue) []clue.Clue {
	if len(d.facts().statuses) == 0 {
		return loose
	}
	done := map[int]bool{}
	for i := range loose {
		if c := &loose[i]; isDone(c) && c.At < d.at {
			done[c.At] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(loose), func(c clue.Clue) bool { return isAsked(c.Kind) && done[c.At] })
}

// isDone reports whether a clue says that a call succeeded.
func isDone(c *clue.Clue) bool {
	return c.Kind == clue.Status && (isSuccess(c.Number) || c.Number/100 == 3)
}

// openCalls returns the clues without those of calls that went well: a success
// closes what was asked before it. drafts are sorted by place.
func openCalls(drafts []*draft, loose []clue.Clue) []clue.Clue {
	var done, asked []int
	for i := range loose {
		switch c := &loose[i]; {
		case isDone(c):
			done = append(done, c.At)
		case isAsked(c.Kind):
			asked = append(asked, c.At)
		}
	}
	slices.Sort(done)
	slices.Sort(asked)
	closed := func(at int) bool {
		k := sort.Search(len(drafts), func(i int) bool { return drafts[i].at >= at })
		end := len(done)
		if k < len(drafts) {
			end = sort.SearchInts(done, drafts[k].at)
		}
		if sort.SearchInts(done, at) >= end {
			return false
		}
		return k == len(drafts) || anyBetween(asked, done[end-1], drafts[k].at+1) || drafts[k].answered() || drafts[k].called()
	}
	return slices.DeleteFunc(slices.Clone(loose), func(c clue.Clue) bool {
		return c.Kind == clue.Status && c.Number < 400 || isAsked(c.Kind) && closed(c.At)
	})
}

// nearest returns the draft that a clue belongs to. drafts are sorted by place.
func nearest(drafts []*draft, c *clue.Clue) *draft {
	n := sort.Search(len(drafts), func(i int) bool { return drafts[i].at >= c.At })
	around := drafts[max(0, n-2):min(len(drafts), n+2)]
	return slices.MinFunc(around, func(a, b *draft) int { return costOf(a, c).compare(costOf(b, c)) })
}

// A cost is how badly a clue fits a draft: what comes first weighs more.
type cost struct {
	outside  int // the clue does not stand inside the draft
	wrong    int // it is on the side where such a clue belongs to another draft
	needless int // and the draft has one already
	distance int
}

func costOf(d *draft, c *clue.Clue) cost {
	inside := d.at <= c.At && c.At <= d.end && d.end > d.at
	wrong := (d.at >= c.At) != (isAsked(c.Kind) || c.Kind == clue.Time)
	has := isUnique(c.Kind) && d.any(c.Kind, func(known *clue.Clue) bool { return known.Rank <= c.Rank })
	return cost{count(!inside), count(wrong), count(wrong && has), max(d.at-c.At, c.At-d.at)}
}

func (c cost) compare(other cost) int {
	return cmp.Or(
		cmp.Compare(c.outside, other.outside),
		cmp.Compare(c.wrong, other.wrong),
		cmp.Compare(c.needless, other.needless),
		cmp.Compare(c.distance, other.distance),
	)
}

func count(on bool) int {
	if on {
		return 1
	}
	return 0
}
