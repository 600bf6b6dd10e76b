package catalog

import (
	"net/url"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// A route is the path of a URL, made ready to be compared with the templates
// of the operations.
type route struct {
	service  fact.Service // whose path it is; empty if nothing tells
	prefixed bool         // whether it has what all paths of the service begin with
	partial  bool         // whether only some operations below this path are in the catalog
	segments []string     // decoded, after the prefix and the version
}

// routeOf reads the path of a URL, which may lack scheme and host. What
// precedes the prefix, as with a gateway, is left out.
func routeOf(rawURL string) route {
	host, path := splitURL(rawURL)
	h, known := FindHost(host)
	segments := pathSegments(path)
	r := route{segments: segments}
	if known && (h.Service == fact.Defender || h.Service == fact.Graph) {
		r.service = h.Service
	}
	if r.service != fact.Graph {
		if i := indexFold(segments, "api"); i >= 0 {
			r.service, r.prefixed, r.segments = fact.Defender, true, segments[i+1:]
			if len(r.segments) > 0 && strings.EqualFold(r.segments[0], "v1.0") {
				r.segments = r.segments[1:]
			}
		}
	}
	if r.service != fact.Defender {
		if i := slices.IndexFunc(segments, isGraphRoot); i == 0 || i > 0 && isGraphVersion(segments[i-1]) {
			r.service, r.prefixed, r.segments = fact.Graph, true, segments[i:]
		}
	}
	if r.service == fact.Graph && !r.prefixed && len(segments) > 1 && isGraphVersion(segments[0]) {
		r.prefixed, r.partial, r.segments = true, true, segments[1:]
		if len(segments) > 2 && IsGUID(segments[1]) { // the tenant, which Azure AD Graph had there
			r.segments = segments[2:]
		}
	}
	r.segments = unfoldSegments(r.segments)
	return r
}

// splitURL cuts a URL into host, without port, and path.
func splitURL(rawURL string) (host, path string) {
	rawURL = strings.TrimSpace(rawURL)
	if i := strings.IndexAny(rawURL, "?#"); i >= 0 {
		rawURL = rawURL[:i]
	}
	_, rest, schemed := strings.Cut(rawURL, "://")
	if !schemed {
		rest = rawURL
	}
	first, path, _ := strings.Cut(rest, "/")
	if !schemed && (!strings.Contains(first, ".") || strings.ContainsAny(first, "('")) {
		return "", rest
	}
	first = first[strings.LastIndexByte(first, '@')+1:]
	host, _, _ = strings.Cut(first, ":")
	return host, path
}

// pathSegments cuts a path at its slashes. Empty segments stay where they
// are between others: an ID may be missing there.
func pathSegments(path string) []string {
	segments := strings.Split(strings.Trim(path, "/"), "/")
	for i, s := range segments {
		if decoded, err := url.PathUnescape(s); err == nil {
			segments[i] = strings.TrimSpace(decoded)
		}
	}
	return segments
}

func indexFold(segments []string, name string) int {
	return slices.IndexFunc(segments, func(s string) bool { return strings.EqualFold(s, name) })
}

// isGraphRoot reports whether the paths of the security operations of Graph begin
// with a segment, which tells them apart on any host. Other paths of Graph, such
// as /users, need its host and version.
func isGraphRoot(s string) bool {
	return strings.EqualFold(s, "security") || strings.EqualFold(s, "identityProtection")
}

func isGraphVersion(s string) bool {
	return strings.EqualFold(s, "v1.0") || strings.EqualFold(s, "beta")
}

// unfoldSegments writes the forms of OData that mean the same in one way:
// machines('id') as two segments, a function without its namespace, and no
// $count at the end.
func unfoldSegments(segments []string) []string {
	if n := len(segments); n > 0 && strings.EqualFold(segments[n-1], "$count") {
		segments = segments[:n-1]
	}
	var out []string
	for _, s := range segments {
		if i := strings.LastIndexByte(s, '.'); i >= 0 && strings.HasPrefix(strings.ToLower(s), "microsoft.graph.") {
			s = s[i+1:]
		}
		name, args, ok := cutCall(s)
		if !ok || strings.Contains(args, "=") || name == "" {
			out = append(out, s)
			continue
		}
		out = append(out, name)
		if args != "" {
			out = append(out, unquoted(args))
		}
	}
	return out
}

// cutCall takes name(arguments) apart.
func cutCall(s string) (name, args string, ok bool) {
	name, args, ok = strings.Cut(s, "(")
	if !ok || !strings.HasSuffix(args, ")") {
		return "", "", false
	}
	return name, strings.TrimSuffix(args, ")"), true
}

func unquoted(s string) string {
	s = strings.TrimSpace(s)
	if len(s) >= 2 && (s[0] == '\'' || s[0] == '"') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}

// argument finds an argument of a call by its name, in any letter case.
func argument(args, name string) (string, bool) {
	for arg := range strings.SplitSeq(args, ",") {
		got, value, ok := strings.Cut(arg, "=")
		if ok && strings.EqualFold(strings.TrimSpace(got), name) {
			return unquoted(value), true
		}
	}
	return "", false
}
