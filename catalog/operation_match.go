package catalog

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

// MatchOperation finds the operation that a method and a URL call, and the
// values in its path by the names of the path parameters.
//
// The host may be any, or be missing; a known one tells Microsoft Graph from
// Defender. The path is compared in any letter case, with or without version,
// and a key may be written in brackets. An empty method stands for an unknown
// one: then the path has to belong to one operation alone.
func MatchOperation(method, rawURL string) (fact.Operation, []fact.Value, bool) {
	found := routeOf(rawURL).operations(method)
	if len(found) == 0 || method == "" && len(found) > 1 {
		return fact.Operation{}, nil, false
	}
	return found[0].operation.Whole(), found[0].values, true
}

// A routed operation is one whose template fits a path.
type routed struct {
	operation *fact.Operation
	values    []fact.Value
	literals  int // segments of the template without a placeholder
}

// operations returns the operations of a method, or of any if it is empty,
// whose templates fit best: those with the fewest placeholders.
func (r route) operations(method string) []routed {
	if !r.prefixed || len(r.segments) == 0 {
		return nil
	}
	last := r.segments[len(r.segments)-1]
	var found []routed
	for o := range operations() {
		if !mayEndIn(o.Path, last) || o.Service != r.service || method != "" && !strings.EqualFold(method, o.Method) {
			continue
		}
		if values, literals, ok := matchTemplate(pathTemplate(o), r.segments); ok {
			found = append(found, routed{o, values, literals})
		}
	}
	most := 0
	for _, f := range found {
		most = max(most, f.literals)
	}
	return slices.DeleteFunc(found, func(f routed) bool { return f.literals < most })
}

// pathTemplate returns the path of an operation after the prefix that a route
// leaves out as well.
func pathTemplate(o *fact.Operation) string {
	return strings.TrimPrefix(strings.TrimPrefix(o.Path, "/api/"), "/")
}

// mayEndIn is a cheap test that most templates fail: if one ends in a literal,
// its last letter has to be that of the last segment.
func mayEndIn(template, last string) bool {
	if template == "" || last == "" {
		return true
	}
	want, got := match.Lower(template[len(template)-1]), match.Lower(last[len(last)-1])
	return want == got || want == '}' || want == ')' || got >= utf8.RuneSelf
}

// matchTemplate compares a template with the segments of a path.
func matchTemplate(template string, segments []string) (values []fact.Value, literals int, ok bool) {
	rest := template
	for i, got := range segments {
		want, after, more := strings.Cut(rest, "/")
		if more != (i < len(segments)-1) {
			return nil, 0, false
		}
		switch name, isParameter := placeholder(want); {
		case isParameter && (got == "" || isCall(got) || strings.EqualFold(got, "delta")): // which /users/delta calls
			return nil, 0, false
		case isParameter:
			values = append(values, fact.Value{Name: name, Value: got})
		case strings.EqualFold(want, got):
			literals++
		default:
			var fits bool
			if values, fits = matchCall(want, got, values); !fits {
				return nil, 0, false
			}
			literals++
		}
		rest = after
	}
	return values, literals, len(segments) > 0
}

// placeholder returns the name in a segment such as {id}.
func placeholder(segment string) (string, bool) {
	if !strings.HasPrefix(segment, "{") || !strings.HasSuffix(segment, "}") {
		return "", false
	}
	return segment[1 : len(segment)-1], true
}

// isCall reports whether a segment is a function with named arguments, which
// no ID is.
func isCall(segment string) bool {
	_, args, ok := cutCall(segment)
	return ok && strings.Contains(args, "=")
}

// matchCall compares a segment such as find(timestamp={time},key={IP}). The
// arguments may come in any order, quoted or not.
func matchCall(want, got string, values []fact.Value) ([]fact.Value, bool) {
	name, params, ok := cutCall(want)
	if !ok || len(got) <= len(name) || !strings.EqualFold(name, got[:len(name)]) {
		return values, false
	}
	_, args, ok := cutCall(got)
	if !ok {
		return values, false
	}
	for param := range strings.SplitSeq(params, ",") {
		argName, form, _ := strings.Cut(param, "=")
		value, ok := argument(args, argName)
		if !ok {
			return values, false
		}
		parameter, _ := placeholder(unquoted(form))
		values = append(values, fact.Value{Name: parameter, Value: value})
	}
	return values, true
}
