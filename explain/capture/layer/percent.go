package layer

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoPercent decodes the error in a query string or a form and puts each
// parameter on its own line. It also decodes JSON in one, and any parameter of a
// form that is a text:
//
//	https://localhost/?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent
//	state=7&body=%7B%22error%22%3A%7B%22code%22%3A%22Forbidden%22%7D%7D
//	output=HTTP%2F1.1+403+Forbidden%0Arequest-id%3A+7d9c
//	AADSTS500011:+The+resource+principal+named+https://…+was+not+found
//
// Other URLs stay encoded, as they were called.
func undoPercent(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if strings.IndexByte(t.S, '%') < 0 && !strings.Contains(t.S, "error") && !strings.Contains(t.S, ":+") {
		return t, false
	}
	q := query{s: t.S, edit: text.NewEdit(t)}
	inURL := false // single quotation marks don't end its query string
	for i := 0; i < len(t.S); {
		n := countWhile(t.S, i, len(t.S), isPlain)
		if n == 0 {
			inURL = inURL && t.S[i] == '\''
			i++
			continue
		}
		switch word := t.S[i : i+n]; {
		case inURL && word[0] == '%':
		case tellsError(word):
			q.parameters(i, i+n, isOfError)
		case isForm(word):
			q.parameters(i, i+n, isText)
		case isSignInMessage(word):
			q.decode(i, i+n)
		case hasEncodedJSON(word):
			q.json(i, i+n)
		}
		inURL = inURL || hasQuery(t.S[i:i+n])
		i += n
	}
	if !q.found {
		return t, false
	}
	return q.edit.Text()
}

// hasQuery reports whether a word is a URL with a query string, or the beginning of one.
//
//	https://graph.microsoft.com/v1.0/users?$filter=userType%20eq%20'Member'%20and%20companyName%20ne%20null
func hasQuery(word string) bool {
	_, rest, found := strings.Cut(word, "://")
	return found && strings.IndexByte(rest, '?') >= 0
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

// isForm reports whether the word is a form, or a text that is encoded as in
// one, with a text in it.
func isForm(word string) bool {
	return (parameterName(word) != "" || !strings.ContainsAny(word, "/:?&=")) && isText("", word)
}

// isSignInMessage reports whether the word is a message of Entra ID, or a line of one,
// from which somebody has decoded all but the blanks.
//
//	AADSTS500011:+The+resource+principal+named+https://…+was+not+found
//	Correlation+ID:+2a524cc4-3423-4c16-b9a9-a6c6c1be4958
func isSignInMessage(word string) bool {
	if !strings.Contains(word, ":+") {
		return false
	}
	for _, start := range [...]string{"Trace+ID:+", "Correlation+ID:+", "Timestamp:+"} {
		if strings.HasPrefix(word, start) {
			return true
		}
	}
	return strings.Contains(word, "AADSTS") && strings.Count(word, "+") >= 4
}

// isOfError reports whether a parameter is about an error.
func isOfError(name, _ string) bool { return strings.HasPrefix(name, "error") }

// isText reports whether an encoded value is a text: it has quotes or line
// breaks, more blanks than a list of scopes, or something that was encoded
// already.
func isText(_, value string) bool {
	const enough = 4 // blanks
	blanks := 0
	for i := range len(value) {
		if value[i] == '+' {
			blanks++
		}
		if value[i] != '%' {
			continue
		}
		switch value[i+1 : min(i+3, len(value))] {
		case "20":
			blanks++
		case "22", "0A", "0a", "25":
			return true
		}
	}
	return blanks >= enough
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
	s     string
	edit  *text.Edit
	found bool // something was decoded
}

// parameters puts each parameter of the query string between two offsets on its own
// line and decodes the ones that are worth it.
func (q *query) parameters(start, end int, worthIt func(name, value string) bool) {
	for i := start; i < end; {
		name := parameterName(q.s[i:end])
		if i > start && strings.IndexByte("?&#", q.s[i-1]) >= 0 && name != "" {
			q.edit.Replace(i-1, i, "\n")
		}
		next := i + countWhile(q.s[:end], i, end, func(c byte) bool { return c != '?' && c != '&' && c != '#' })
		value := i
		if name != "" {
			value += len(name) + len("=")
		}
		if value < next && worthIt(name, q.s[value:next]) {
			q.decode(value, next)
		}
		i = next + 1
	}
}

// parameterName returns the name of a parameter such as error=access_denied.
func parameterName(s string) string {
	const longest = 40
	n := countWhile(s, 0, longest, ascii.IsWord)
	if ascii.ByteAt(s, n) != '=' {
		return ""
	}
	return s[:n]
}

// json decodes the word between two offsets from the start of the object.
func (q *query) json(start, end int) {
	for i := start; i+6 <= end; i++ {
		if q.s[i] == '%' && hasEncodedJSON(q.s[i:i+6]) {
			q.decode(i, end)
			return
		}
	}
}

// decode decodes the text between two offsets.
func (q *query) decode(start, end int) {
	q.found = true
	for i := start; i < end; {
		size, instead := encoded(q.s[i:end])
		if size == 0 {
			i++
			continue
		}
		q.edit.Replace(i, i+size, instead)
		i += size
	}
}

// encoded returns the size of the encoded byte at the start of s and its
// decoded form.
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
	}
	return 3, string([]byte{byte(n)})
}
