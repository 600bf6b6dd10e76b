package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// markBreaks marks the boundaries in a text: its lines, blank lines, and the
// beginnings of HTTP messages, of tracebacks, and of a client's last words. An HTTP
// message is one thing: the blank line after its head doesn't end anything.
func markBreaks(t text.Text, n *clue.Node) {
	head := false  // the line is one of a message's head
	blank := false // the line before is blank
	for at := 0; at < len(t.S); {
		end := strings.IndexByte(t.S[at:], '\n')
		if end < 0 {
			end = len(t.S)
		} else {
			end += at
		}
		line := t.S[at:end]
		place := t.Place(at)
		before := blank
		blank = isBlank(line)
		switch {
		case startsMessage(line, t.S[min(end+1, len(t.S)):]):
			head = true
			n.Break(place, clue.Paragraph)
		case head && isHeadLine(line):
		case head && isHeadEnd(line):
			head = false
		case blank && before: // one of many is enough
			at = end + 1
			continue
		case blank:
			head = false
			if at > 0 {
				n.Break(t.Place(at-1), clue.Paragraph)
			}
		case beginsParagraph(line):
			head = false
			n.Break(place, clue.Paragraph)
		default:
			head = false
		}
		if at > 0 {
			n.Break(t.Place(at-1), clue.Line)
		}
		at = end + 1
	}
}

// isBlank reports whether a line only has blanks and the bars of a quotation.
func isBlank(line string) bool { return strings.Trim(line, " \t>|") == "" }

// startsMessage reports whether a line is the first one of a message of HTTP:
// "HTTP/1.1 403 Forbidden", "< HTTP/2 403", "POST /api/alerts HTTP/1.1", or
// "404 Not Found" above a header. rest is what follows the line.
func startsMessage(line, rest string) bool {
	line = strings.TrimPrefix(strings.TrimPrefix(line, "< "), "* ")
	line = strings.TrimPrefix(line, "> ")
	switch {
	case strings.HasPrefix(line, "HTTP/"):
		_, status, found := strings.Cut(line, " ")
		return found && len(status) >= 3 && ascii.IsNumber(status[:3])
	case line == "" || !(ascii.IsWord(line[0])):
		return false
	}
	if word, target, found := strings.Cut(line, " "); found && clue.IsMethod(word) {
		return strings.Contains(target, " HTTP/")
	}
	if label, after, found := strings.Cut(line, ": "); found && len(label) < 40 {
		line = after
	}
	return len(line) > 5 && ascii.IsNumber(line[:3]) && line[3] == ' ' && 'A' <= line[4] && line[4] <= 'Z' && isHeadLine(firstLine(rest)) &&
		strings.Contains(firstLine(rest), ": ")
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// isHeadLine reports whether a line is a header: "Content-Type: …", maybe with
// the sign that curl puts before it.
func isHeadLine(line string) bool {
	line = withoutSign(line)
	name, _, found := strings.Cut(line, ":")
	if !found || name == "" {
		return false
	}
	for i := range len(name) {
		if !ascii.IsWord(name[i]) && name[i] != '-' {
			return false
		}
	}
	return true
}

func isHeadEnd(line string) bool { return withoutSign(line) == "" }

func withoutSign(line string) string {
	if line != "" && strings.IndexByte("<>*", line[0]) >= 0 {
		line = line[1:]
	}
	return strings.TrimPrefix(line, " ")
}

// beginsParagraph reports whether a line begins something new without a blank
// line before it.
func beginsParagraph(line string) bool {
	for _, prefix := range [...]string{"Traceback ", "Unhandled exception", "curl: ("} {
		if strings.HasPrefix(line, prefix) {
			return true
		}
	}
	return isWide(line) || isWgetStamp(line) || isCmdletHead(line)
}

// isWide reports whether a line is a ruler as wide as a window.
func isWide(line string) bool {
	const wide = 41
	return len(line) >= wide && strings.IndexByte("-=*_", line[0]) >= 0 && strings.Trim(line, line[:1]) == ""
}

// isWgetStamp reports whether a line is one with which wget begins a call:
// "--2026-11-17 09:14:03--  https://…".
func isWgetStamp(line string) bool {
	const stamp = "--2006-01-02 "
	return len(line) > len(stamp) && strings.HasPrefix(line, "--") && ascii.IsNumber(line[2:6]) && line[6] == '-' && line[len(stamp)-1] == ' '
}

// isCmdletHead reports whether a line is the first one of an error record with a
// script: "Invoke-RestMethod: /work/get.ps1:4".
func isCmdletHead(line string) bool {
	name, _, found := strings.Cut(line, ": /")
	return found && isCmdlet(name)
}
