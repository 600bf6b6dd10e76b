package beside

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// Message returns the message that a line begins with: up to the quote that closes
// it, the next member or the next tag. quote is the character before the line.
func Message(line string, quote byte) string {
	value := line
	if quote == '"' || quote == '\'' || quote == '`' {
		value = value[:QuoteEnd(value, quote)]
	}
	if strings.HasPrefix(value, "<") { // it is a document, which layers undo
		value, _, _ = strings.Cut(value, "\\n")
	} else {
		for _, next := range [...]string{"\\n", "</", " target:", " target=|", " innerError:", " Exception: "} {
			value, _, _ = strings.Cut(value, next)
		}
		value = withoutCode(value)
	}
	return trimmed(withoutNextLabel(value))
}

// InQuotation returns the start of a line that was quoted before it, up to the quote
// that closes the quotation:
//
//	it says "403 Forbidden - message: Application doesn't have 'Read' permission." each time
func InQuotation(line string) string {
	inner := false
	for i := range len(line) {
		switch {
		case line[i] != '"' || i > 0 && line[i-1] == '\\':
		case i > 0 && line[i-1] == ' ':
			inner = true
		case inner:
			inner = false
		case strings.IndexByte(" .,;)\r\x00", ascii.ByteAt(line, i+1)) >= 0:
			return line[:i]
		}
	}
	return line
}

// withoutCode returns a message without the code that follows it. A code that is a
// part of the sentence stays.
//
//	Missing application roles code: Forbidden
//	CompactToken parsing failed with error code: 80049217
//	challenge with result: InteractionRequired and code: LocationConditionEvaluationSatisfied
func withoutCode(value string) string {
	const label = " code:"
	for from := 0; ; {
		i := strings.Index(value[from:], label)
		if i < 0 {
			return value
		}
		from += i
		if _, word := ascii.LastWord(value[:from]); !ascii.IsOneOf(word, "and", "error", "exit", "reason", "result", "status", "with", "the", "following") {
			return value[:from]
		}
		from += len(label)
	}
}

// withoutNextLabel returns a message without the label after a bar that follows it:
//
//	Error Message: Access is denied. | Error Code: ErrorAccessDenied
func withoutNextLabel(value string) string {
	const bar = " | "
	for from := 0; ; {
		i := strings.Index(value[from:], bar)
		if i < 0 {
			return value
		}
		from += i + len(bar)
		label, _, labeled := strings.Cut(value[from:min(len(value), from+LongestName)], ":")
		if labeled && clue.ClassOf(label) != clue.NoClass {
			return value[:from-len(bar)]
		}
	}
}

// trimmed returns a message without the characters around it. A quote that closes
// what the message quotes stays.
//
//	Failed to resolve scalar expression named 'ThreatName'
//	'where' operator: Failed to resolve scalar expression named 'ThreatName'
func trimmed(value string) string {
	if value = strings.Trim(value, " ,\t\r"); beginsWithQuotedWord(value) {
		return value
	}
	value = strings.TrimLeft(value, "'\" ,\t\r")
	bare := strings.TrimRight(value, "'\" ,\t\r")
	if behind := value[len(bare):]; behind != "" && strings.Count(bare, behind[:1])%2 == 1 {
		return bare + behind[:1]
	}
	return bare
}

// beginsWithQuotedWord reports whether the quotes at the beginning of a text are around a
// word of it, and not around the text.
func beginsWithQuotedWord(s string) bool {
	if s == "" || s[0] != '\'' {
		return false
	}
	word, rest, closed := strings.Cut(s[1:], "'")
	return closed && word != "" && strings.HasPrefix(rest, " ") && strings.IndexByte(word, ' ') < 0
}

// Below returns the message that begins on the line after its name, which ends at an
// offset, with the lines on which it goes on; "" if there is none.
//
//	Failed to complete operation. Message:
//	The identity of the calling application could not be
//	established.
func Below(s string, i int) string {
	const most, longest = 4, 100 // lines, and bytes of one that a program has broken
	i = ascii.Skip(s, i, 2, "\r")
	if ascii.ByteAt(s, i) != '\n' || !ascii.IsUpper(ascii.ByteAt(s, i+1)) {
		return ""
	}
	var message strings.Builder
	for n := range most {
		i++
		end := ascii.IndexFrom(s, i, '\n')
		line := strings.TrimSpace(s[i:end])
		if line == "" || len(line) > MaxMessage || n == 0 && (strings.IndexByte(line, ' ') < 0 || strings.IndexByte(line, ':') > 0) || n > 0 && !ascii.IsLower(line[0]) {
			break
		}
		if n > 0 {
			message.WriteByte(' ')
		}
		message.WriteString(line)
		if i = end; strings.HasSuffix(line, ".") || len(line) > longest || i == len(s) {
			break
		}
	}
	return message.String()
}
