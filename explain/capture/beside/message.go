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
func trimmed(value string) string {
	value = strings.TrimLeft(strings.TrimRight(value, " ,\t\r"), "'\" ,\t\r")
	bare := strings.TrimRight(value, "'\" ,\t\r")
	if behind := value[len(bare):]; behind != "" && strings.Count(bare, behind[:1])%2 == 1 {
		return bare + behind[:1]
	}
	return bare
}
