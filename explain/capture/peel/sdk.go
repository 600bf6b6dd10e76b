package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readSDK reads the errors that the Graph SDK of PowerShell prints: the message of
// the service, then its status and code under labels.
//
//	Get-MgSecurityAlertV2_List : Missing application roles. …
//	Status: 403 (Forbidden)
//	ErrorCode: Forbidden
func readSDK(t text.Text, n *clue.Node) {
	const label, between = "ErrorCode: ", 80
	done := 0
	for {
		i := strings.Index(t.S[done:], label)
		if i < 0 {
			return
		}
		i += done
		low := max(done, i-between)
		status := strings.LastIndex(t.S[low:i], "Status: ")
		start := done
		done = i + len(label)
		if status < 0 {
			continue
		}
		status += low
		number := reply.StatusAt(t.S, status+len("Status: "))
		code := firstWord(t.S[done:])
		message, at := messageBefore(t.S, start, status)
		if number == 0 || code == "" || message == "" {
			continue
		}
		fault := exchange.Fault{Code: code, Message: message}
		place := t.Place(at)
		n.Add(clue.Clue{Kind: clue.Answer, Value: t.S[at : done+len(code)], Rank: 2, At: place, Fault: &fault})
		n.Count(clue.Status, number, 1, t.Place(status))
	}
}

// messageBefore returns the message that ends at an offset and begins not before
// another one, on one line, and where it begins.
func messageBefore(s string, start, end int) (message string, at int) {
	const longest = 4 << 10
	at = max(start, end-longest)
	for _, mark := range [...]string{"\n\n", "Line |\n"} {
		if i := strings.LastIndex(strings.TrimRight(s[at:end], " \n"), mark); i >= 0 {
			at += i + len(mark)
		}
	}
	if code, rest, found := strings.Cut(s[at:end], "\n"); found && strings.Contains(code, " | ") { // what was typed
		at = end - len(rest)
	}
	said := s[at:end]
	if isIntroduced(said) {
		return "", at
	}
	if name, rest, found := strings.Cut(said, ": "); found && isCmdlet(strings.TrimRight(name, " ")) {
		said = rest // the name stays part of the answer: it says what was called
	}
	words := strings.Join(strings.Fields(said), " ")
	return strings.ReplaceAll(words, "**", ""), at // bold, in Markdown
}

// isIntroduced reports whether a text is what somebody writes before the error, rather than
// its message.
//
//	You may get an error below:
//	```
func isIntroduced(said string) bool {
	said = strings.TrimRight(strings.TrimRight(said, " \r\n"), "`")
	return strings.HasSuffix(strings.TrimRight(said, " \r\n"), ":")
}

// isCmdlet reports whether a word is the name of a cmdlet.
func isCmdlet(word string) bool {
	verb, noun, dashed := strings.Cut(word, "-")
	return dashed && verb != "" && 'A' <= verb[0] && verb[0] <= 'Z' && noun != "" && strings.IndexByte(noun, ' ') < 0
}

func firstWord(s string) string {
	end := 0
	for end < len(s) && ascii.IsWord(s[end]) {
		end++
	}
	return s[:end]
}
