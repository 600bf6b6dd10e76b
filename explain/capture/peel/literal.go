package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/layer"
	"github.com/defender-err/defender-err/explain/capture/member"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// literal makes a kid of the literal that begins at an offset, if there is
// something wrapped in it. It returns where the literal ends; -1 if it may as
// well be read as it stands.
func (p *peeler) literal(t text.Text, n *clue.Node, quotes *quoteFinder, at int) int {
	end := quotes.end(at)
	const short = 6
	if end < 0 || end-at <= short || !hasEscapes(t.S[at:end]) {
		return -1
	}
	name := labelBefore(t.S, at)
	kid := n.Kid(clue.Value, name, t.Place(at), t.Place(end))
	inside := layer.Unescape(t.Slice(at+1, end))
	p.named(kid, name, inside, place{start: t.Place(at), end: t.Place(end)}, member.Form{})
	return end + 1
}

// hasEscapes reports whether a literal has escapes of something wrapped in it.
func hasEscapes(s string) bool {
	for {
		_, rest, found := strings.Cut(s, `\`)
		if !found || rest == "" {
			return false
		}
		if strings.IndexByte(`"'nrtu\/x`, rest[0]) >= 0 {
			return true
		}
		s = rest[1:]
	}
}

// labelBefore returns the name before a literal: msg in msg="…".
func labelBefore(s string, at int) string {
	const longest = 50
	before := strings.TrimRight(s[max(0, at-longest):at], "rbu")
	before = strings.TrimRight(before, " ")
	trimmed := strings.TrimRight(before, "=:>")
	if len(trimmed) == len(before) {
		return ""
	}
	trimmed = strings.TrimRight(trimmed, ` "'`)
	start := len(trimmed)
	for start > 0 && (ascii.IsWord(trimmed[start-1]) || strings.IndexByte(".@-", trimmed[start-1]) >= 0) {
		start--
	}
	return trimmed[start:]
}
