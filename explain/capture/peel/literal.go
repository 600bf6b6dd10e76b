package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/layer"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/member"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// literal makes a kid of the literal that begins at an offset, if something is
// wrapped in it. It returns where the literal ends; -1 if it can be read unchanged.
func (p *peeler) literal(t text.Text, n *clue.Node, quotes *quoteFinder, at int) int {
	end := quotes.end(at)
	const short = 6
	if end < 0 || end-at <= short || !hasEscapes(t.S[at:end]) {
		return -1
	}
	name := labelBefore(t.S, at)
	kid := n.Kid(clue.Value, name, t.Place(at), t.Place(end))
	inside := layer.Unescape(t.Slice(at+1, end))
	if code := codeBefore(t.S, at); code != "" && p.wrapped(code, inside, kid) {
		return end + 1
	}
	p.named(kid, name, inside, place{start: t.Place(at), end: t.Place(end)}, member.Form{})
	return end + 1
}

// wrapped reads a literal as the message of an error whose code comes before it, if
// the message wraps another error. It reports whether it does.
//
//	Service returned an error. Status=400 Code="BadRequest" Message="{\"error\":{\"code\":\"BadArgumentError\",…"
func (p *peeler) wrapped(code string, inside text.Text, n *clue.Node) bool {
	fault, ok := body.Wrap(code, inside.S)
	if !ok {
		return false
	}
	n.Shape = clue.Object
	n.Add(clue.Clue{Kind: clue.Answer, Value: inside.S, Rank: 2, At: n.At, Fault: &fault})
	p.segment(inside, n.Kid(clue.Words, "message", n.At, n.End))
	return true
}

// codeBefore returns the code with its name before the message in a literal, on the
// same line; "" if there is none.
//
//	Code="BadRequest" Message="…
func codeBefore(s string, at int) string {
	const longest = 120
	before, ok := strings.CutSuffix(s[max(0, at-longest):at], " Message=")
	if !ok || !strings.HasSuffix(before, `"`) {
		return ""
	}
	_, code, found := strings.Cut(before[strings.LastIndexByte(before, '\n')+1:], `Code="`)
	code = strings.TrimSuffix(code, `"`)
	if !found || !lexicon.IsClean(code) {
		return ""
	}
	return code
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
