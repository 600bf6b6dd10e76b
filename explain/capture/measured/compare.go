package measured

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// An expected failure is the facts that an input shows of it.
type expected struct {
	Shown Facts

	// Answer is the answer that the input shows a part of. A fact that the
	// input does not show has to be missing, or true of the answer. Nil where
	// such a fact is open.
	Answer *answer

	// Also are the values that are as right; an empty one is that of an absent
	// fact.
	Also alternatives

	// IsTime reports whether the input shows a time. Where it is nil, the
	// times are compared.
	IsTime func(text string) bool `json:"-"`
}

// Alternatives are, by fact, values that are as right as the first one.
type alternatives map[string][]string

// allows reports whether one of the values of a fact is the one that was found.
func (a alternatives) allows(fact, got string, same func(want, got string) bool) bool {
	return slices.ContainsFunc(a[fact], func(want string) bool {
		return want == got || want != "" && same(want, got)
	})
}

// judge compares the failures that were found with the expected ones: each
// with the one that it resembles most. The last verdict is on their number.
func judge(want []expected, got []Facts) []Verdict {
	var all []Verdict
	left := slices.Clone(got)
	for i := range want {
		best, at := want[i].compare(Facts{}), -1
		for j := range left {
			if v := want[i].compare(left[j]); at < 0 || wrong(v) < wrong(best) {
				best, at = v, j
			}
		}
		if at >= 0 {
			left = slices.Delete(left, at, at+1)
		}
		all = append(all, best...)
	}
	return append(all, verdict("count", strconv.Itoa(len(want)), strconv.Itoa(len(got)), len(want) == len(got)))
}

func wrong(vs []Verdict) int {
	n := 0
	for _, v := range vs {
		if !v.Right {
			n++
		}
	}
	return n
}

func verdict(fact, want, got string, right bool) Verdict {
	return Verdict{Fact: fact, Want: want, Got: got, Right: right}
}

// compare judges each fact that can be compared.
func (e *expected) compare(got Facts) []Verdict {
	var all []Verdict
	compare := func(fact, shown, got string, same func(want, got string) bool, may func(*answer, string) bool) {
		switch {
		case shown != "":
			all = append(all, verdict(fact, shown, got, same(shown, got) || e.Also.allows(fact, got, same)))
		case len(e.Also[fact]) > 0 && got != "":
			all = append(all, verdict(fact, "", got, e.Also.allows(fact, got, same)))
		case e.Answer != nil && got != "":
			all = append(all, verdict(fact, "", got, may(e.Answer, got)))
		}
	}
	compare("kind", e.Shown.Kind, got.Kind, isSame, (*answer).mayBeKind)
	compare("code", e.Shown.Code, got.Code, strings.EqualFold, (*answer).mayBeCode)
	compare("status", number(e.Shown.Status), number(got.Status), isSame, (*answer).mayBeStatus)
	compare("service", e.Shown.Service, strings.TrimPrefix(got.Service, "unknown"), isSame, (*answer).mayBeService)
	compare("method", e.Shown.Method, got.Method, isSame, (*answer).mayBeMethod)
	compare("url", e.Shown.URL, got.URL, isSameURL, (*answer).mayBeURL)
	all = append(all, e.compareIDs(got.IDs)...)
	return append(all, e.compareTime(got.Time)...)
}

func isSame(want, got string) bool { return want == got }

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func (e *expected) compareIDs(got []string) []Verdict {
	list := strings.Join(got, " ")
	if len(e.Shown.IDs) > 0 {
		return []Verdict{verdict("id", e.Shown.IDs[0], list, slices.ContainsFunc(slices.Concat(e.Shown.IDs[:1], e.Also["id"]), func(id string) bool { return slices.Contains(got, id) }))}
	}
	if e.Answer == nil || len(got) == 0 {
		return nil
	}
	isFalse := func(id string) bool { return !e.Answer.mayBeID(id) }
	return []Verdict{verdict("id", "", list, !slices.ContainsFunc(got, isFalse))}
}

func (e *expected) compareTime(got string) []Verdict {
	if e.IsTime == nil {
		if e.Shown.Time == "" {
			return nil
		}
		return []Verdict{verdict("time", e.Shown.Time, got, isSameTime(e.Shown.Time, got) || e.Also.allows("time", got, isSameTime))}
	}
	if e.Shown.Time == "" && got == "" {
		return nil
	}
	return []Verdict{verdict("time", e.Shown.Time, got, got != "" && e.IsTime(got))}
}

// isSameURL compares URLs in which blanks may be encoded and the usual port
// be given. A query counts where both have one that nobody made unreadable.
func isSameURL(want, got string) bool {
	want, got = plainURL(want), plainURL(got)
	wantPath, wantQuery, _ := strings.Cut(want, "?")
	gotPath, gotQuery, ok := strings.Cut(got, "?")
	if wantPath != gotPath {
		return false
	}
	return wantQuery == "" || ok && (gotQuery == wantQuery || isRedacted(gotQuery))
}

func isRedacted(query string) bool {
	return strings.Contains(query, "REDACTED") || strings.Contains(query, "*")
}

func plainURL(s string) string {
	s = strings.TrimSuffix(strings.Replace(s, ":443/", "/", 1), ":443")
	s = strings.TrimSuffix(strings.NewReplacer("%20", " ", "+", " ", "%24", "$", "%27", "'").Replace(s), "/")
	if u, err := url.Parse(s); err == nil && u.Path == "" {
		return strings.TrimSuffix(s, "/")
	}
	return s
}
