// Package kql reads the text of hunting queries: the names in it, and what the schema
// of advanced hunting says of them.
package kql

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/catalog/hunting"
)

// A Query is the text of a hunting query with the names in it.
type Query struct {
	Text  string
	Names []Name
}

// A Name is a word of a query that isn't part of a string or a comment.
type Name struct {
	Text   string
	Offset int // in bytes

	// The text around the name, without the blanks and comments next to it.
	before, after string
}

// Read finds the names of a query.
func Read(text string) Query {
	q := Query{Text: text}
	before := 0      // the end of what was read last
	follows := false // what comes next is after a name
	for i := 0; i < len(text); {
		start := i
		n, _ := Literal(text[i:])
		if isBlank(text[i]) || n > 0 && text[i] == '/' {
			i += max(n, 1)
			continue
		}
		if follows {
			q.Names[len(q.Names)-1].after = text[i:]
		}
		i += n
		for n == 0 && i < len(text) && IsNameByte(text[i]) {
			i++
		}
		if follows = n == 0 && i > start; follows {
			q.Names = append(q.Names, Name{Text: text[start:i], Offset: start, before: text[:before]})
		}
		i = max(i, start+1)
		before = i
	}
	return q
}

func isBlank(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }

// Literal returns the length of the string or the comment that a text begins
// with, 0 if it begins with neither, and whether it is closed.
func Literal(text string) (n int, closed bool) {
	switch {
	case strings.HasPrefix(text, "//"):
		return LineLength(text), true
	case strings.HasPrefix(text, "```"):
		n, closed = stringLength(text[3:], "```")
		return n + 3, closed
	case strings.HasPrefix(text, `@"`), strings.HasPrefix(text, "@'"):
		n, closed = stringLength(text[2:], text[1:2])
		return n + 2, closed
	case strings.HasPrefix(text, `"`), strings.HasPrefix(text, "'"):
		n, closed = escapedLength(text[1:], text[0])
		return n + 1, closed
	}
	return 0, false
}

func LineLength(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i
	}
	return len(s)
}

// stringLength returns the length of a string without escapes after its
// opening quote. One that is not closed ends with its line, or with the text
// if it may have several lines.
func stringLength(s, closing string) (n int, closed bool) {
	end := len(s)
	if len(closing) == 1 {
		end = LineLength(s)
	}
	if i := strings.Index(s[:end], closing); i >= 0 {
		return i + len(closing), true
	}
	return end, false
}

// escapedLength is stringLength for a string with escapes.
func escapedLength(s string, closing byte) (n int, closed bool) {
	end := LineLength(s)
	for i := 0; i < end; i++ {
		switch s[i] {
		case '\\':
			i++
		case closing:
			return i + 1, true
		}
	}
	return end, false
}

func IsNameByte(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

// Tables returns the names of the hunting tables that the query uses, in
// their exact spelling.
func (q Query) Tables() []string {
	var found []string
	seen := map[string]bool{}
	for _, n := range q.Names {
		if t, ok := hunting.FindTable(n.Text); ok && !seen[t.Name] {
			seen[t.Name] = true
			found = append(found, t.Name)
		}
	}
	return found
}

// Find returns where a name first occurs in the query, or -1. Letter case
// counts.
func (q Query) Find(name string) int {
	for _, n := range q.Names {
		if n.Text == name {
			return n.Offset
		}
	}
	return -1
}

// Has reports whether the query holds one of the words, in any letter case.
func (q Query) Has(words ...string) bool {
	for _, n := range q.Names {
		for _, w := range words {
			if strings.EqualFold(n.Text, w) {
				return true
			}
		}
	}
	return false
}

// CaretWidth is how many characters of a line are shown around a caret.
const CaretWidth = 64

// Caret shows a place of the query with a mark under it. It returns "" for a
// place outside the query.
func (q Query) Caret(offset int) string {
	if offset < 0 || offset > len(q.Text) {
		return ""
	}
	start := strings.LastIndexByte(q.Text[:offset], '\n') + 1
	number := strings.Count(q.Text[:start], "\n") + 1
	line := []rune(strings.TrimRight(q.Text[start:start+LineLength(q.Text[start:])], "\r"))
	column := min(len([]rune(q.Text[start:offset])), len(line))
	from := max(0, column-CaretWidth/2)
	to := min(len(line), from+CaretWidth)
	text := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, string(line[from:to]))
	return fmt.Sprintf("%d:%d\n%s\n%s^", number, column+1, text, strings.Repeat(" ", column-from))
}

// Offset returns where a line and a position in it are, both from 1, or -1.
func (q Query) Offset(line, position int) int {
	start := 0
	for ; line > 1; line-- {
		next := strings.IndexByte(q.Text[start:], '\n')
		if next < 0 {
			return -1
		}
		start += next + 1
	}
	if q.Text == "" || line < 1 || position < 0 || position > LineLength(q.Text[start:])+1 {
		return -1
	}
	return start + max(0, position-1)
}
