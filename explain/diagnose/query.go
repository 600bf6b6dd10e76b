package diagnose

import (
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/catalog"
)

// A query is the text of a hunting query with the names in it.
type query struct {
	text  string
	names []queryName
}

// A queryName is a word of a query that is no part of a string or a comment.
type queryName struct {
	text   string
	offset int // in bytes
}

// query returns the query that was sent, as far as the input shows it.
func (c *Case) query() query {
	text, ok := c.member("Query")
	if !ok {
		text = queryOfURL(c.Exchange.Request.URL)
	}
	if text == "" {
		return query{}
	}
	return readQuery(text)
}

// queryOfURL returns the hunting query in a URL, as the first version of the
// API took it and reports of old still send it; "" if there is none.
func queryOfURL(address string) string {
	path, options, _ := strings.Cut(address, "?")
	if !strings.HasSuffix(strings.ToLower(strings.TrimRight(path, "/")), "/advancedqueries") {
		return ""
	}
	for option := range strings.SplitSeq(options, "&") {
		raw, ok := strings.CutPrefix(option, "key=")
		if !ok {
			continue
		}
		if text, err := url.QueryUnescape(raw); err == nil {
			return text
		}
		return raw // its names can be read all the same
	}
	return ""
}

// readQuery finds the names of a query.
func readQuery(text string) query {
	q := query{text: text}
	for i := 0; i < len(text); {
		if n, _ := literal(text[i:]); n > 0 {
			i += n
			continue
		}
		start := i
		for i < len(text) && isNameByte(text[i]) {
			i++
		}
		if i == start {
			i++
			continue
		}
		q.names = append(q.names, queryName{text[start:i], start})
	}
	return q
}

// literal returns the length of the string or the comment that a text begins
// with, 0 if it begins with neither, and whether it is closed.
func literal(text string) (n int, closed bool) {
	switch {
	case strings.HasPrefix(text, "//"):
		return lineLength(text), true
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

func lineLength(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i
	}
	return len(s)
}

// stringLength returns the length of a string without escapes behind its
// opening quote. One that is not closed ends with its line, or with the text
// if it may have several lines.
func stringLength(s, closing string) (n int, closed bool) {
	end := len(s)
	if len(closing) == 1 {
		end = lineLength(s)
	}
	if i := strings.Index(s[:end], closing); i >= 0 {
		return i + len(closing), true
	}
	return end, false
}

// escapedLength is stringLength for a string with escapes.
func escapedLength(s string, closing byte) (n int, closed bool) {
	end := lineLength(s)
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

func isNameByte(b byte) bool {
	return b == '_' || '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z'
}

// tables returns the names of the hunting tables that the query uses, in
// their exact spelling.
func (q query) tables() []string {
	var found []string
	seen := map[string]bool{}
	for _, n := range q.names {
		if t, ok := catalog.FindTable(n.text); ok && !seen[t.Name] {
			seen[t.Name] = true
			found = append(found, t.Name)
		}
	}
	return found
}

// find returns where a name first stands in the query, or -1. Letter case
// counts.
func (q query) find(name string) int {
	for _, n := range q.names {
		if n.text == name {
			return n.offset
		}
	}
	return -1
}

// has reports whether the query holds one of the words, in any letter case.
func (q query) has(words ...string) bool {
	for _, n := range q.names {
		for _, w := range words {
			if strings.EqualFold(n.text, w) {
				return true
			}
		}
	}
	return false
}

// caretWidth is how many characters of a line are shown around a caret.
const caretWidth = 64

// caret shows a place of the query with a mark under it. It returns "" for a
// place outside the query.
func (q query) caret(offset int) string {
	if offset < 0 || offset > len(q.text) {
		return ""
	}
	start := strings.LastIndexByte(q.text[:offset], '\n') + 1
	number := strings.Count(q.text[:start], "\n") + 1
	line := []rune(strings.TrimRight(q.text[start:start+lineLength(q.text[start:])], "\r"))
	column := min(len([]rune(q.text[start:offset])), len(line))
	from := max(0, column-caretWidth/2)
	to := min(len(line), from+caretWidth)
	text := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, string(line[from:to]))
	return fmt.Sprintf("%d:%d\n%s\n%s^", number, column+1, text, strings.Repeat(" ", column-from))
}

// offset returns where a line and a position in it are, both from 1, or -1.
func (q query) offset(line, position int) int {
	start := 0
	for ; line > 1; line-- {
		next := strings.IndexByte(q.text[start:], '\n')
		if next < 0 {
			return -1
		}
		start += next + 1
	}
	if q.text == "" || line < 1 || position < 0 || position > lineLength(q.text[start:])+1 {
		return -1
	}
	return start + max(0, position-1)
}
