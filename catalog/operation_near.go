package catalog

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
	"github.com/hbollon/go-edlib"
)

// NearOperations returns the IDs of the operations nearest to a word that isn't
// one: first the IDs that differ in a few letters, nearest first, then the IDs
// that have most of its words.
func NearOperations(id string) []string {
	type near struct {
		id       string
		distance int
	}
	wanted := strings.ToLower(id)
	words := strings.FieldsFunc(match.Kebab(id), isSeparator)
	allowed := max(2, len(wanted)/5)
	var found []near
	for o := range operations() {
		missing := len(words) - sharedWords(o.ID, words)
		longer := len(o.ID) - utf8.RuneCountInString(wanted)
		if missing == len(words) && max(longer, -longer) > allowed {
			continue // it can't be near by letters, and counting them takes long
		}
		d := edlib.OSADamerauLevenshteinDistance(o.ID, wanted)
		if d > allowed || d >= len(wanted) {
			if missing == len(words) {
				continue
			}
			d += 1000 * (1 + missing) // after all that are near by letters
		}
		found = append(found, near{o.ID, d})
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var ids []string
	for _, n := range found[:min(len(found), maxNear)] {
		ids = append(ids, n.id)
	}
	return ids
}

// sharedWords counts the words that an ID contains, in singular or plural.
func sharedWords(id string, words []string) int {
	n := 0
	for _, w := range words {
		for part := range strings.SplitSeq(id, "-") {
			if len(w) > 2 && strings.TrimSuffix(part, "s") == strings.TrimSuffix(w, "s") {
				n++
				break
			}
		}
	}
	return n
}

// The kinds of a PathProblem.
const (
	WrongMethod   = "wrong-method"   // the path takes other methods
	EmptyID       = "empty-id"       // an ID is missing
	WrongSegment  = "wrong-segment"  // a part of the path is misspelled
	MissingPrefix = "missing-prefix" // the path lacks /api
	ForeignPath   = "foreign-path"   // the path belongs to the host of another service
)

// A PathProblem is what keeps a URL from reaching an operation.
type PathProblem struct {
	Kind       string
	Got, Want  string           // the wrong segment or method, and the right one; for an empty ID, its parameter; else the prefix or host
	Methods    []string         // that the path takes, with a wrong method
	Operations []fact.Operation // that were probably meant
}

// NearPath tells what is wrong with a URL that reaches no operation, if that
// is beyond doubt.
func NearPath(method, rawURL string) (PathProblem, bool) {
	r := routeOf(rawURL)
	if r.partial || len(r.operations(method)) > 0 {
		return PathProblem{}, false
	}
	if p, ok := r.emptyID(method); ok {
		return p, true
	}
	if found := r.operations(""); len(found) > 0 {
		return methodProblem(method, found), true
	}
	if p, ok := r.missingPrefix(method); ok {
		return p, true
	}
	if p, ok := foreignPath(method, rawURL); ok {
		return p, true
	}
	return r.wrongSegment(method)
}

// missingPrefix looks for operations that the path of a host of Defender
// would reach after /api.
func (r route) missingPrefix(method string) (PathProblem, bool) {
	if r.prefixed || r.service != fact.Defender {
		return PathProblem{}, false
	}
	r.prefixed = true
	found := r.operations(method)
	return PathProblem{Kind: MissingPrefix, Want: "/api", Operations: operationsOf(found)}, len(found) > 0
}

// foreignPath looks for operations that the path would reach on a host of
// another service.
func foreignPath(method, rawURL string) (PathProblem, bool) {
	host, path := splitURL(rawURL)
	found := routeOf("/" + path).operations(method)
	if host == "" || len(found) == 0 {
		return PathProblem{}, false
	}
	_, rest, _ := strings.Cut(found[0].operation.URL(), "://")
	want, _, _ := strings.Cut(rest, "/")
	return PathProblem{Kind: ForeignPath, Got: host, Want: want, Operations: operationsOf(found)}, true
}

func methodProblem(method string, found []routed) PathProblem {
	p := PathProblem{Kind: WrongMethod, Got: strings.ToUpper(method), Operations: operationsOf(found)}
	for _, o := range p.Operations {
		if !slices.Contains(p.Methods, o.Method) {
			p.Methods = append(p.Methods, o.Method)
		}
	}
	p.Want = strings.Join(p.Methods, ", ")
	return p
}

func operationsOf(found []routed) []fact.Operation {
	var os []fact.Operation
	for _, f := range found {
		os = append(os, f.operation.Whole())
	}
	return os
}

// filler takes the place of a missing ID.
const filler = "\x00"

// emptyID looks for operations that fit if something stood in the empty
// segments, or if one more segment stood before the last.
func (r route) emptyID(method string) (PathProblem, bool) {
	if last := len(r.segments) - 1; slices.Contains(r.segments, "") {
		r.segments = slices.Clone(r.segments)
		for i, s := range r.segments {
			if s == "" {
				r.segments[i] = filler
			}
		}
	} else {
		r.segments = slices.Insert(slices.Clone(r.segments), max(last, 0), filler)
	}
	found := r.operations(method)
	if method == "" || len(found) == 0 {
		return PathProblem{}, false
	}
	p := PathProblem{Kind: EmptyID, Operations: operationsOf(found)}
	for _, v := range found[0].values {
		if v.Value == filler {
			p.Want = v.Name
		}
	}
	return p, true
}

// maxMisspelt is in how many letters a segment may differ from the right one.
const maxMisspelt = 2

// wrongSegment looks for operations from whose path one segment differs, by a
// letter or two.
func (r route) wrongSegment(method string) (PathProblem, bool) {
	best := PathProblem{Kind: WrongSegment}
	nearest, unique := maxMisspelt, true
	for o := range operations() {
		if !r.prefixed || o.Service != r.service || method != "" && !strings.EqualFold(method, o.Method) {
			continue
		}
		got, want, d := r.misspelled(pathTemplate(o))
		switch {
		case d == 0 || d > nearest || 2*d >= len(want):
		case d < nearest || len(best.Operations) == 0:
			nearest, unique = d, true
			best.Got, best.Want, best.Operations = got, want, []fact.Operation{o.Whole()}
		case want == best.Want && got == best.Got:
			best.Operations = append(best.Operations, o.Whole())
		default:
			unique = false
		}
	}
	return best, unique && len(best.Operations) > 0
}

// misspelled compares the path with a template that it doesn't fit. If all
// segments but one agree, it returns that one as written and as it should be,
// and in how many letters they differ; else the distance is 0.
func (r route) misspelled(template string) (got, want string, distance int) {
	parts := strings.Split(template, "/")
	if len(parts) != len(r.segments) {
		return "", "", 0
	}
	for i, part := range parts {
		if _, ok := placeholder(part); ok || strings.EqualFold(part, r.segments[i]) {
			continue
		}
		if distance > 0 || strings.Contains(part, "(") {
			return "", "", 0
		}
		got, want = r.segments[i], part
		distance = edlib.OSADamerauLevenshteinDistance(strings.ToLower(part), strings.ToLower(got))
	}
	return got, want, distance
}
