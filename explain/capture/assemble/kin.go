package assemble

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

// A pair is two drafts and what is between them.
type pair struct {
	a, b   *draft
	fa, fb *facts
	level  int  // rank of the boundaries that they are joined across
	next   bool // they are neighbors
	asked  bool // there is a request between them
}

func newPair(a, b *draft, level int, next bool) *pair {
	return &pair{a: a, b: b, fa: a.facts(), fb: b.facts(), level: level, next: next}
}

// with returns p as the pair of two other drafts.
func (p *pair) with(a, b *draft) *pair {
	p.a, p.b, p.fa, p.fb = a, b, a.facts(), b.facts()
	return p
}

// decisive is the weight of evidence that decides alone; enough is the sum
// that makes two drafts one.
const (
	decisive = 9
	enough   = 2
)

// An evidence is one thing that speaks for or against two drafts being one.
type evidence struct {
	name   string
	weight int
	holds  func(p *pair) bool
}

// kinship lists what speaks for and against two drafts in different places being one
// exchange. The first row that decides wins: what separates the records of a log
// comes first.
var kinship = [...]evidence{
	{"each an event of its own", -decisive, func(p *pair) bool { return eachAnEvent(p.a, p.b) }},
	{"a contradiction", -decisive, func(p *pair) bool { return between(p.a, p.b) != none }},
	{"the same ID", decisive, func(p *pair) bool { return sameID(p.fa, p.fb) }},
	{"a code, and another one in words", -decisive, func(p *pair) bool {
		return apart(p.fa.codes, p.fb.named) && len(p.fb.codes) == 0 || apart(p.fa.named, p.fb.codes) && len(p.fa.codes) == 0
	}},
	{"another path", -decisive, func(p *pair) bool { return apart(p.fa.paths, p.fb.paths) }},
	{"another query", -decisive, func(p *pair) bool { return apart(p.fa.queries, p.fb.queries) }},
	{"the same code with other words", -decisive, func(p *pair) bool {
		return meet(p.fa.codes, p.fb.codes) && otherWords(p)
	}},
	{"the same status with other words", -decisive, func(p *pair) bool {
		return p.a.bare() && p.b.bare() && meet(p.fa.statuses, p.fb.statuses) && otherWords(p) && !meet(p.fa.paths, p.fb.paths)
	}},
	{"another time in the body", -decisive, func(p *pair) bool { return apart(p.fa.times, p.fb.times) }},
	{"logged at another time", -decisive, func(p *pair) bool { return farApart(p.a.logged, p.b.logged) }},
	{"another service", -decisive, func(p *pair) bool { return apart(p.fa.shapes, p.fb.shapes) }},
	{"the same code", 2, func(p *pair) bool { return meet(p.fa.codes, p.fb.codes) }},
	{"the same path", 2, func(p *pair) bool {
		return meet(p.fa.paths, p.fb.paths) && (p.a.bare() || p.b.bare() || p.a.failed() && p.b.failed())
	}},
	{"the same status", 1, func(p *pair) bool { return meet(p.fa.statuses, p.fb.statuses) }},
	{"the same words", 1, func(p *pair) bool {
		return len(p.fa.messages) > 0 && len(p.fb.messages) > 0 && !otherWords(p)
	}},
	{"both without an answer", 1, func(p *pair) bool { return p.a.failed() && p.b.failed() }},
	{"without one for the same reason", 1, func(p *pair) bool {
		return p.a.any(clue.Failure, func(x *clue.Clue) bool {
			return p.b.any(clue.Failure, func(y *clue.Clue) bool { return x.Value == y.Value })
		})
	}},
	{"no token, and why", 2, func(p *pair) bool {
		return p.level < clue.Section && (p.a.tokenless() && slices.ContainsFunc(p.fb.codes, isSignIn) || p.b.tokenless() && slices.ContainsFunc(p.fa.codes, isSignIn))
	}},
	{"a call for a token, and the answer to one", 1, func(p *pair) bool {
		return asksForToken(p.fa) && slices.ContainsFunc(p.fb.codes, isSignIn) || asksForToken(p.fb) && slices.ContainsFunc(p.fa.codes, isSignIn)
	}},
	{"halves of one", 1, func(p *pair) bool {
		return (len(p.fa.codes) > 0) != (len(p.fb.codes) > 0) || p.a.speaks() != p.b.speaks() ||
			len(p.fa.statuses) == 0 && !p.a.failed() || len(p.fb.statuses) == 0 && !p.b.failed()
	}},
	{"other words", -1, otherWords},
	{"next to each other", 1, func(p *pair) bool { return p.next }},
	{"a request between them", -2, func(p *pair) bool { return p.asked && (p.b.bare() || p.a.failed() && p.b.failed()) }},
	{"a section between them", -1, func(p *pair) bool { return p.level >= clue.Section }},
}

// kin returns how much speaks for two drafts being one exchange.
func kin(p *pair) int {
	sum := 0
	for i := range kinship {
		e := &kinship[i]
		if !e.holds(p) {
			continue
		}
		sum += e.weight
		if e.weight <= -decisive || e.weight >= decisive {
			return sum
		}
	}
	return sum
}

// eachAnEvent reports whether two drafts are log records about two calls.
func eachAnEvent(a, b *draft) bool {
	return a.alone && b.alone && !sameID(a.facts(), b.facts()) && !sameMoment(a.facts(), b.facts())
}

// sameMoment reports whether two responses without IDs have the same code and the
// same time of sending: a log reports one response twice, and somebody removed the
// IDs.
func sameMoment(a, b *facts) bool {
	return len(a.ids) == 0 && len(b.ids) == 0 && meet(a.codes, b.codes) && meet(a.times, b.times)
}

// asksForToken reports whether a token is what was called for.
func asksForToken(f *facts) bool {
	return slices.ContainsFunc(f.paths, func(path string) bool { return strings.HasSuffix(path, "/token") })
}

// farApart reports whether all times at which one failure was logged are far from
// all those of the other. A client that retries reports the same failure again a few
// seconds later.
func farApart(a, b []int64) bool {
	const far = 10 // seconds
	for _, t := range a {
		for _, u := range b {
			if max(t-u, u-t) < far {
				return false
			}
		}
	}
	return len(a) > 0 && len(b) > 0
}

// apart reports whether both sets hold something, and nothing in common.
func apart[T comparable](a, b []T) bool { return len(a) > 0 && len(b) > 0 && !meet(a, b) }

// otherWords reports whether both have messages, and none alike.
func otherWords(p *pair) bool {
	if len(p.fa.messages) == 0 || len(p.fb.messages) == 0 {
		return false
	}
	for _, m := range p.fa.squeezed() {
		for _, n := range p.fb.squeezed() {
			if alike(m, n) {
				return false
			}
		}
	}
	return true
}

// alike reports whether two messages are the same, or one holds the other. A
// short one may be any status's own words.
func alike(m, n string) bool {
	const short = 24
	return m == n || min(len(m), len(n)) > short && (strings.Contains(m, n) || strings.Contains(n, m))
}
