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
	if p.details(t, v, n) {
		return true
	}
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

// details reads a list as the details of the error whose code and message stand before it
// on its line, as the libraries of Azure for Go print one. It reports whether it is.
//
//	Status=400 Code="InvalidPayload" Message="Data collection rule is invalid" Details=[{"code":"InvalidStream",…}]
func (p *peeler) details(t text.Text, v *notation.Value, n *clue.Node) bool {
	const longest = 2 << 10
	before, found := strings.CutSuffix(t.S[max(0, v.Start-longest):v.Start], " Details=")
	if !found || v.Kind != notation.List {
		return false
	}
	before = before[strings.LastIndexByte(before, '\n')+1:]
	at := strings.LastIndex(before, `Code="`)
	if at < 0 {
		return false
	}
	code, rest, _ := strings.Cut(before[at+len(`Code="`):], `"`)
	message, found := strings.CutPrefix(rest, ` Message="`)
	if code == "" || code == "Unknown" || !found { // of which the library couldn't read the answer: it is in the details
		return false
	}
	fault := exchange.Fault{Code: code, Message: strings.TrimSuffix(message, `"`)}
	body.AddDetails(&fault, v)
	start := v.Start - len(" Details=") - len(before) + at
	kid := n.Kid(clue.Object, "", t.Place(start), t.Place(v.End))
	kid.Add(clue.Clue{Kind: clue.Answer, Value: t.S[start:v.End], Rank: 2, At: kid.At, Fault: &fault})
	return true
}
