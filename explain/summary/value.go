package summary

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain"
)

// HourLayout is how a group by hour is called, in the layout of package time.
const HourLayout = "2006-01-02T15Z"

// None is the value of errors that do not show what they are grouped by.
const None = "none"

// valueOf returns the group that an error belongs to.
func (c *Counter) valueOf(e *explain.Explanation, at time.Time, dated bool) string {
	switch c.by {
	case ByStatus:
		return cmp.Or(status(e), noResponse(e), None)
	case ByOperation:
		return cmp.Or(e.Operation, None)
	case ByService:
		return string(e.Service)
	case ByMessage:
		return cmp.Or(template(e), masked(e.Message), None)
	case ByHour:
		if !dated {
			return None
		}
		return at.Format(HourLayout)
	}
	if failure := noResponse(e); failure != "" {
		return failure
	}
	if e.Code == "" && e.Status != 0 {
		return "HTTP " + status(e)
	}
	return cmp.Or(e.Code, None)
}

// noResponse returns what takes the place of a code where no response came, such
// as "no response: dns"; "" where one came.
func noResponse(e *explain.Explanation) string {
	if e.Kind != explain.KindNoResponse {
		return ""
	}
	return "no response: " + e.Failure
}

func status(e *explain.Explanation) string {
	if e.Status == 0 {
		return ""
	}
	return strconv.Itoa(e.Status)
}

// template returns what a message was made from, so that the values in it do
// not split a group; "" if the catalog does not know the message.
func template(e *explain.Explanation) string {
	if e.Kind == explain.KindNoResponse { // the words are those of the client
		return ""
	}
	m, _, ok := catalog.MatchMessage(e.Message, e.Code, e.Service)
	if !ok {
		return ""
	}
	return m.Template
}

// masked returns a message that no template fits with a placeholder for each
// word that looks like a value: a number, an ID, a hash, an address.
func masked(message string) string {
	var b strings.Builder
	for message != "" {
		end := strings.IndexFunc(message, isBetweenWords)
		if end < 0 {
			end = len(message)
		}
		word, stop := message[:end], ""
		for word != "" && strings.IndexByte(".:-", word[len(word)-1]) >= 0 { // of the sentence
			stop = word[len(word)-1:] + stop
			word = word[:len(word)-1]
		}
		if isValue(word) {
			word = "{value}"
		}
		b.WriteString(word)
		b.WriteString(stop)
		next := min(end+1, len(message))
		b.WriteString(message[end:next])
		message = message[next:]
	}
	return b.String()
}

// isBetweenWords reports whether r is an ASCII sign that no value holds.
func isBetweenWords(r rune) bool {
	return r < 0x80 && !('0' <= r && r <= '9') && !('a' <= r|0x20 && r|0x20 <= 'z') && strings.IndexByte(".:-_", byte(r)) < 0
}

// isValue reports whether a word is digits, hex digits or groups of them,
// with at least one digit. Python writes the address of an object as 0x7f3a….
func isValue(word string) bool {
	word = strings.TrimPrefix(word, "0x")
	digits := false
	for i := range len(word) {
		switch c := word[i]; {
		case '0' <= c && c <= '9':
			digits = true
		case c == '.' || c == ':' || c == '-' || c == '_':
		case 'a' <= c|0x20 && c|0x20 <= 'f':
		default:
			return false
		}
	}
	return digits
}
