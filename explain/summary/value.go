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
	return codeOf(e)
}

// codeOf returns the code of an error, or what takes its place.
func codeOf(e *explain.Explanation) string {
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

// masked returns the shape of a message that no template fits: with a placeholder
// for what is in quotes, and for each word that looks like a value: a number, an ID,
// a hash, an address, the name of a machine.
func masked(message string) string {
	var b strings.Builder
	for i := 0; i < len(message); {
		if n := quotedLength(message, i); n > 0 {
			b.WriteString(message[i:i+1] + "{value}" + message[i+n-1:i+n])
			i += n
			continue
		}
		end := len(message)
		if n := strings.IndexFunc(message[i:], isBetweenWords); n >= 0 {
			end = i + n
		}
		word := strings.TrimRight(message[i:end], ".:-") // which are of the sentence
		if isValue(word) {
			b.WriteString("{value}" + message[i+len(word):end])
		} else {
			b.WriteString(message[i:end])
		}
		if i = end; i < len(message) && quotedLength(message, i) == 0 {
			b.WriteByte(message[i])
			i++
		}
	}
	return b.String()
}

// maxQuoted is how many bytes a value in quotes may have.
const maxQuoted = 200

// quotedLength returns the length of a value in quotes at message[i], with them; 0
// where there is none. The apostrophe of "doesn't" opens nothing.
func quotedLength(message string, i int) int {
	quote := message[i]
	if quote != '\'' && quote != '"' || i > 0 && !isBetweenWords(rune(message[i-1])) {
		return 0
	}
	rest := message[i+1 : min(i+1+maxQuoted, len(message))]
	for at := 0; ; at++ {
		n := strings.IndexByte(rest[at:], quote)
		if n < 0 || at+n == 0 {
			return 0
		}
		if at += n; at+1 == len(rest) || rest[at+1] < 0x80 && isBetweenWords(rune(rest[at+1])) || strings.IndexByte(".:-", rest[at+1]) >= 0 {
			return at + 2
		}
	}
}

// isBetweenWords reports whether r is an ASCII sign that no value holds.
func isBetweenWords(r rune) bool {
	return r < 0x80 && !('0' <= r && r <= '9') && !('a' <= r|0x20 && r|0x20 <= 'z') && strings.IndexByte(".:-_@", byte(r)) < 0
}

// isValue reports whether a word is digits, hex digits or groups of them, with at
// least one digit, an address with an at sign, or made of letters and digits that
// take turns. Python writes the address of an object as 0x7f3a….
func isValue(word string) bool {
	if n := strings.IndexByte(word, '@'); n > 0 && n < len(word)-1 {
		return true
	}
	word = strings.TrimPrefix(word, "0x")
	digits, other, turns := false, false, 0
	for i := range len(word) {
		digit := '0' <= word[i] && word[i] <= '9'
		digits = digits || digit
		if i > 0 && isLetter(word[i]) && '0' <= word[i-1] && word[i-1] <= '9' || digit && i > 0 && isLetter(word[i-1]) {
			turns++
		}
		other = other || !digit && strings.IndexByte(".:-_abcdefABCDEF", word[i]) < 0
	}
	return digits && (!other || turns > 1)
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
