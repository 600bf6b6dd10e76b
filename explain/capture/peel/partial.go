package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readRefusals reads the text with which Microsoft Graph refuses a threat indicator.
// Lines with the same code belong to one refusal: the first names the failure, and
// the next one says what is wrong.
//
//	Target: body - ValidationFailed - Validation of indicator content failed.
//	Target: fileHashValue - ValidationFailed - The value abc is not a valid SHA256 hash.
func readRefusals(t text.Text, n *clue.Node) {
	const prefix, enough = "Target: ", 4 << 10
	var last *exchange.Fault
	at := 0
	for line := range strings.Lines(t.S) {
		if i := strings.Index(line, prefix); i >= 0 {
			fault, ok := body.Refusal(strings.TrimSpace(line[i:]))
			switch {
			case !ok:
			case last == nil || last.Code != fault.Code:
				last = &fault
				addPartial(n, line[i:], t.Place(at+i), last)
			case len(last.Message) < enough:
				last.Message += "\n" + fault.Message
			}
		}
		at += len(line)
	}
}

// readWarnings reads the warnings with which Microsoft Graph says that a provider of
// security alerts has failed while others have answered.
//
//	199 - "Microsoft/WDATP/401/16"
func readWarnings(t text.Text, n *clue.Node) {
	for _, w := range body.Warnings(t.S) {
		fault := w.Fault()
		addPartial(n, w.Text, t.Place(w.Start), &fault)
	}
}

// addPartial adds an error that is a part of a response whose other parts succeeded.
func addPartial(n *clue.Node, words string, place int, fault *exchange.Fault) {
	n.Add(clue.Clue{Kind: clue.Answer, Value: words, Number: body.PartialContent, Rank: 2, At: place, Fault: fault})
	n.Tell(clue.Shape, fault.Service, 3, place)
	n.Count(clue.Status, body.PartialContent, 3, place)
}
