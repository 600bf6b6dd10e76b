package recognize

import (
	"slices"
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/catalog"
)

// said cuts the message with that ID, which is what the service said, out of a
// line: out of the quotes around it, and off from the words before it, as in
// "HTTP 403 Forbidden - " and "Server error: ".
func said(line, id string) string {
	const longest = 4 << 10 // what is longer isn't a line that a person would read
	if len(line) > longest {
		return line
	}
	line = quoted(line, id)
	_, values, _ := catalog.SearchMessage(line)
	for at := len(line); at > 0; at-- {
		if !separates(line[:at]) {
			continue
		}
		rest := strings.TrimSpace(line[at:])
		m, same, ok := catalog.SearchMessage(rest)
		if ok && m.ID == id && slices.Equal(same, values) {
			return untilTick(rest, id)
		}
	}
	return untilTick(line, id)
}

// lineBreak is how a string has the end of a line of HTTP, if it is pasted without its
// object.
const lineBreak = `\r\n`

// untilTick returns a message up to such a break, or up to the backtick that closes what was opened before it;
// all of it if there is none. One that opens a word, or is part of a name, closes
// nothing: `POST', System.Nullable`1.
//
//	failing w/ `Forbidden: Request for case type  is not supported`. This is a V1.0 endpoint.
func untilTick(message, id string) string {
	if bare, _, found := strings.Cut(message, " At line:"); found { // where PowerShell says it was raised
		message = bare
	}
	message, _, _ = strings.Cut(message, lineBreak)
	bare, rest, found := strings.Cut(message, "`")
	if !found || strings.Count(rest, "`")%2 != 0 || strings.HasSuffix(bare, " ") || rest != "" && (unicode.IsLetter(rune(rest[0])) || unicode.IsDigit(rune(rest[0]))) {
		return message
	}
	if m, _, ok := catalog.SearchMessage(bare); !ok || m.ID != id {
		return message
	}
	return bare
}

// separates reports whether text ends with what programs write between their
// own words and those of another.
func separates(text string) bool {
	for _, mark := range [...]string{": ", " - ", " – ", " — ", "] ", ") ", ">"} {
		if strings.HasSuffix(text, mark) {
			return true
		}
	}
	return false
}

// quoted returns the innermost text in quotation marks that holds the message
// with that ID, without what its quotes are escaped by; the line if none does.
func quoted(line, id string) string {
	for start := len(line) - 1; start >= 0; start-- {
		if start > 0 && strings.IndexByte(" =:([{,\\", line[start-1]) < 0 {
			continue
		}
		for _, marks := range [...][2]string{{`"`, `"`}, {"'", "'"}, {"`", "`"}, {"“", "”"}, {"«", "»"}} {
			rest, ok := strings.CutPrefix(line[start:], marks[0])
			if !ok {
				continue
			}
			text := strings.TrimSpace(unescaped(beforeMark(rest, marks[1])))
			if m, _, ok := catalog.SearchMessage(text); ok && m.ID == id {
				return text
			}
		}
	}
	return line
}

// beforeMark returns what precedes the quotation mark that ends a text;
// "" if there is none. One inside a word is an apostrophe, and of two that
// follow each other the first ends a quotation inside.
func beforeMark(text, mark string) string {
	for at := 0; ; {
		i := strings.Index(text[at:], mark)
		if i < 0 {
			return ""
		}
		i += at
		at = i + len(mark)
		escaped := i > 0 && text[i-1] == '\\'
		if rest := text[at:]; strings.HasPrefix(rest, mark) && !escaped || rest != "" && strings.IndexByte(" ,;:.)]}\\\"'", rest[0]) < 0 {
			continue
		}
		return text[:i]
	}
}

// unescaped drops the backslashes of a text that stood in a string.
func unescaped(text string) string {
	text = strings.TrimRight(text, `\`)
	return strings.NewReplacer(`\"`, `"`, `\n`, " ", `\r`, "", `\t`, " ", `\\`, `\`, `\/`, "/").Replace(text)
}
