package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// inner reads an object as the inner error of the one whose code and message stand on
// lines above it, as the Azure libraries of Python print one. It reports whether it is.
//
//	(BadArgumentError) The request had some invalid properties
//	Code: BadArgumentError
//	Message: The request had some invalid properties
//	Inner error: {
//	    "code": "SemanticError", …
func (p *peeler) inner(t text.Text, v *notation.Value, n *clue.Node) bool {
	const longest = 4 << 10
	above := strings.TrimRight(t.S[max(0, v.Start-longest):v.Start], " \n")
	if !ascii.EndsFolded(above, "inner error:") {
		return false
	}
	at := strings.LastIndex(above, "\nCode: ")
	if at < 0 {
		return false
	}
	lines := above[at+len("\nCode: "):]
	code := firstWord(lines)
	_, message, found := strings.Cut(lines, "\nMessage: ")
	if code == "" || !found {
		return false
	}
	message, _, _ = strings.Cut(message, "\n")
	fault := exchange.Fault{Code: code, Message: strings.TrimSpace(message)}
	body.AddInner(&fault, v)
	start := v.Start - min(v.Start, longest) + at + 1
	kid := n.Kid(clue.Object, "", t.Place(start), t.Place(v.End))
	kid.Add(clue.Clue{Kind: clue.Answer, Value: t.S[start:v.End], Rank: 2, At: kid.At, Fault: &fault})
	return true
}
