package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// readSignIn reads the errors of Entra in a text: "AADSTS7000215: Invalid client
// secret provided. … Trace ID: … Correlation ID: … Timestamp: …".
func readSignIn(t text.Text, n *clue.Node) {
	for at := 0; ; {
		i := lexicon.IndexSignIn(t.S[at:])
		if i < 0 {
			return
		}
		at += i
		end := at + quotedLength(t.S, at, body.EntraLength(t.S[at:]))
		fault, when, ok := body.Entra(strings.TrimSpace(t.S[at:end]))
		named := lexicon.IsInName(t.S, at, ascii.SkipDigits(t.S, at+lexicon.SignInPrefix))
		if !ok || named || !strings.Contains(t.S[at:end], ": ") {
			at += lexicon.SignInPrefix
			continue
		}
		place := t.Place(at)
		n.Add(clue.Clue{Kind: clue.Answer, Value: t.S[at:end], Rank: 2, At: place, Fault: &fault})
		if when != "" {
			n.Tell(clue.Time, when, 2, place)
		}
		at = end
	}
}

// quotedLength returns the length of a text at an offset without the quotation mark that
// closes the one before it, if only brackets follow.
//
//	Exception: ('Error authenticating.', 'AADSTS50126: Error validating credentials due to invalid username or password.')
func quotedLength(s string, at, length int) int {
	if at == 0 || s[at-1] != '\'' && s[at-1] != '"' {
		return length
	}
	said := strings.TrimRight(s[at:at+length], " )],\r")
	if strings.HasSuffix(said, s[at-1:at]) {
		return len(said) - 1
	}
	return length
}
