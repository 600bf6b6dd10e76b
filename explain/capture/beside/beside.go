// Package beside finds names in a text and the values next to them, in all
// notations.
package beside

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// IsParameter reports whether what begins at an offset is a parameter of a URL.
func IsParameter(s string, i int) bool {
	c := ascii.ByteAt(s, i-1)
	return c == '?' || c == '&' || c == '#'
}

// LongestName is the length of the longest name that is looked for.
const LongestName = 40

// NameBefore returns where the name before a separator begins and ends; end is 0
// if there is none.
func NameBefore(s string, p int) (start, end int) {
	end = p
	for end > 0 && p-end < lookBack && s[end-1] == ' ' {
		end--
	}
	for n := 0; n < 4 && end > 0 && strings.IndexByte("\"'`])*\\", s[end-1]) >= 0; n++ {
		end--
	}
	start = end
	for start > 0 && end-start <= LongestName && isNameByte(s[start-1]) {
		start--
	}
	if start == end || !ascii.IsAlpha(s[end-1]) {
		return 0, 0
	}
	return start, end
}

func isNameByte(c byte) bool { return ascii.IsWord(c) || c == '.' || c == '-' || c == '@' || c == '$' }

// ClassBefore returns the class of the name between two offsets, and where it
// begins with the words before it that belong to it.
//
//	HTTP status code
//	Client Request ID
//	error.code
func ClassBefore(s string, start, end int) (class clue.Class, from int) {
	class, from = clue.ClassOf(s[start:end]), start
	if class == clue.NoClass && !mayEndName(s[start:end]) {
		if dot := strings.LastIndexByte(s[start:end], '.'); dot >= 0 {
			return clue.ClassOf(s[start+dot+1 : end]), start + dot + 1
		}
		return clue.NoClass, start
	}
	at := start
	if ascii.ByteAt(s, at-1) == '-' { // request-id
		for at > 0 && end-at <= LongestName && isNameByte(s[at-1]) {
			at--
		}
		if c := clue.ClassOf(s[at:end]); c != clue.NoClass {
			return c, at
		}
		at = start
	}
	for n := 0; n < 2 && at > 1 && s[at-1] == ' ' && ascii.IsWord(s[at-2]); n++ {
		at--
		for at > 0 && end-at <= LongestName && isNameByte(s[at-1]) {
			at--
		}
		if c := clue.ClassOf(s[at:end]); c != clue.NoClass {
			class, from = c, at
		}
	}
	return class, from
}

// mayEndName reports whether a word that isn't a name by itself can be the last word
// of one.
func mayEndName(word string) bool {
	switch word {
	case "id", "ID", "Id", "identifier", "text", "Text", "phrase", "Phrase", "description", "Description":
		return true
	}
	return false
}

// ValueBehind returns where the value begins after a separator that ends at an
// offset.
func ValueBehind(s string, i int) int {
	i = ascii.Skip(s, i, 2, "*") // the end of bold text in Markdown
	i = ascii.Skip(s, i, lookBack, " \t")
	if ascii.ByteAt(s, i) == '\n' { // PHP and R write the value on the next line
		j := ascii.Skip(s, i+1, lookBack, " \t")
		if !ascii.HasPrefixAt(s, j, "string(") && !ascii.HasPrefixAt(s, j, "int(") && !ascii.HasPrefixAt(s, j, "[1] ") {
			return i
		}
		i = j
	}
	for _, typed := range [...]string{"[1] ", "int("} {
		if ascii.HasPrefixAt(s, i, typed) {
			i += len(typed)
		}
	}
	if ascii.HasPrefixAt(s, i, "string(") {
		i = ascii.SkipDigits(s[:min(len(s), i+len("string(")+8)], i+len("string("))
		i = ascii.Skip(s, i, 2, ") ")
	}
	if isEmpty(s, i) {
		return i + 1
	}
	i = ascii.Skip(s, i, 4, "\"'`[(*\\")
	for _, quote := range [...]string{"“", "‘"} {
		if ascii.HasPrefixAt(s, i, quote) {
			i += len(quote)
		}
	}
	return i
}

// isEmpty reports whether the value at an offset is two quotes with nothing between
// them. Two quotes before a word quote it twice.
//
//	<.message: ''> <.error.message: 'The gateway did not receive a response'>
func isEmpty(s string, i int) bool {
	if !ascii.HasPrefixAt(s, i, "''") && !ascii.HasPrefixAt(s, i, `""`) {
		return false
	}
	next := ascii.ByteAt(s, i+2)
	return next == 0 || strings.IndexByte(" ,;)}]>\r\n", next) >= 0
}

// MaxMessage is how many bytes of a message are kept.
const MaxMessage = 2000

// IsMessageName reports whether a name is that of a message also in a text, where
// a title or a description may be of anything.
func IsMessageName(name string) bool {
	var buf [LongestName]byte
	switch string(clue.Fold(buf[:0], name)) {
	case "message", "msg", "errordescription", "errormessage", "errormsg", "exceptionmessage", "odataerrormessage":
		return true
	}
	return false
}

// QuoteEnd returns where the quote around a value closes; the length of the value if
// it isn't quoted. A single quote inside words quotes one of them.
func QuoteEnd(value string, quote byte) int {
	for i := range len(value) {
		if value[i] != quote || i > 0 && value[i-1] == '\\' {
			continue
		}
		if next := ascii.ByteAt(value, i+1); quote != '\'' || next == 0 || strings.IndexByte(",;)}]>\r", next) >= 0 {
			return i
		}
	}
	return len(value)
}

// LineBefore returns the line before the one that begins at an offset, or the end of it.
func LineBefore(s string, start int) string {
	end := max(0, start-1)
	line := s[max(0, end-lookBack):end]
	return line[strings.LastIndexByte(line, '\n')+1:]
}

// lookBack is how far to look for the text around a separator.
const lookBack = 160
