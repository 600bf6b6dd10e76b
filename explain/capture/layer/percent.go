package layer

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoPercent decodes the error in a query string or a form and puts each
// parameter on its own line. It also decodes JSON in one:
//
//	https://localhost/?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent
//	state=7&body=%7B%22error%22%3A%7B%22code%22%3A%22Forbidden%22%7D%7D
//
// Other URLs stay encoded, as they were called.
func undoPercent(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	hasQuery := strings.Contains(t.S, "error_description=") || strings.Contains(t.S, "error=")
	if !hasQuery && !hasEncodedJSON(t.S) {
		return t, false
	}
	q := query{t: t}
	for i := 0; i < len(t.S); {
		n := countWhile(t.S, i, len(t.S), isPlain)
		if n == 0 {
			i++
			continue
		}
		switch word := t.S[i : i+n]; {
		case hasQuery && tellsError(word):
			q.parameters(i, i+n)
		case hasEncodedJSON(word):
			q.json(i, i+n)
		}
		i += n
	}
	q.b.Take(t, q.from, len(t.S))
	return q.b.Text(), q.found
}

// isPlain reports whether c can be part of a query string.
func isPlain(c byte) bool {
	return c > ' ' && c != '"' && c != '\'' && c != '<' && c != '>' && c != '`'
}

// tellsError reports whether the word is a query string with an encoded error.
func tellsError(word string) bool {
	name := strings.Index(word, "error=")
	if description := strings.Index(word, "error_description="); description >= 0 {
		name = description
	}
	if name < 0 || name > 0 && strings.IndexByte("?&#", word[name-1]) < 0 {
		return false
	}
	return strings.Count(word[name:], "%") >= 2 || strings.Count(word[name:], "+") >= 2
}

// hasEncodedJSON reports whether s has a percent-encoded JSON object.
func hasEncodedJSON(s string) bool {
	for {
		i := strings.Index(s, "%22")
		if i < 0 {
			return false
		}
		if i >= 3 && strings.EqualFold(s[i-3:i], "%7B") {
			return true
		}
		s = s[i+3:]
	}
}

// A query is the state of reading a text with query strings.
type query struct {
	t     text.Text
	b     text.Builder
	from  int // everything before this offset has been handled
	found bool
}

// parameters puts each parameter of the query string between two offsets on
// its own line and decodes those about the error.
func (q *query) parameters(start, end int) {
	for i := start; i < end; {
		if i > start && strings.IndexByte("?&#", q.t.S[i-1]) >= 0 && parameterName(q.t.S[i:end]) != "" {
			q.b.Take(q.t, q.from, i-1)
			q.b.Put("\n", q.t.Place(i-1))
			q.from = i
		}
		next := i + countWhile(q.t.S[:end], i, end, func(c byte) bool { return c != '?' && c != '&' && c != '#' })
		if name := parameterName(q.t.S[i:next]); strings.HasPrefix(name, "error") {
			q.decode(i+len(name)+1, next)
		}
		i = next + 1
	}
}

// parameterName returns the name of a parameter such as error=access_denied.
func parameterName(s string) string {
	const longest = 40
	n := countWhile(s, 0, longest, isWord)
	if byteAt(s, n) != '=' {
		return ""
	}
	return s[:n]
}

// json decodes the word between two offsets from the start of the object.
func (q *query) json(start, end int) {
	for i := start; i+6 <= end; i++ {
		if q.t.S[i] == '%' && hasEncodedJSON(q.t.S[i:i+6]) {
			q.decode(i, end)
			return
		}
	}
}

// decode decodes the text between two offsets.
func (q *query) decode(start, end int) {
	q.found = true
	q.b.Take(q.t, q.from, start)
	q.from = start
	for i := start; i < end; {
		size, instead := encoded(q.t.S[i:end])
		if size == 0 {
			i++
			continue
		}
		q.b.Take(q.t, q.from, i)
		q.b.Put(instead, q.t.Place(i))
		i += size
		q.from = i
	}
	q.b.Take(q.t, q.from, end)
	q.from = end
}

// encoded returns the size of the encoded byte at the start of s and its
// decoded form. Line breaks become blanks to keep the value on one line.
func encoded(s string) (size int, instead string) {
	switch {
	case s[0] == '+':
		return 1, " "
	case s[0] != '%' || len(s) < 3:
		return 0, ""
	}
	n, err := strconv.ParseUint(s[1:3], 16, 8)
	switch {
	case err != nil:
		return 0, ""
	case n == '\r':
		return 3, ""
	case n < ' ':
		return 3, " "
	}
	return 3, string([]byte{byte(n)})
}
