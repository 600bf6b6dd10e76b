package capture

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// A repr translates a Python literal into JSON.
type repr struct {
	src   []byte
	at    int
	out   []byte
	depth int
}

// value translates the literal that comes next; false if it is none, or not
// complete.
func (r *repr) value() bool {
	r.blanks()
	if r.at >= len(r.src) || r.depth > maxMendDepth {
		return false
	}
	switch c := r.src[r.at]; c {
	case '{':
		return r.list('{', '}', (*repr).pair)
	case '[':
		return r.list('[', ']', (*repr).value)
	case '(':
		return r.list('[', ')', (*repr).value)
	case '\'', '"':
		text, ok := r.text(utf8.AppendRune)
		r.quote(text)
		return ok
	case 'b':
		text, ok := r.byteText()
		r.quote(text)
		return ok
	}
	return r.word()
}

// list translates the elements up to the closing bracket.
func (r *repr) list(opening, closing byte, element func(*repr) bool) bool {
	r.depth++
	defer func() { r.depth-- }()
	r.at++
	r.out = append(r.out, opening)
	for first := true; ; first = false {
		r.blanks()
		if r.skip(closing) {
			if closing == ')' {
				closing = ']'
			}
			r.out = append(r.out, closing)
			return true
		}
		if !first {
			r.out = append(r.out, ',')
		}
		if !element(r) {
			return false
		}
		if r.blanks(); !r.skip(',') && (r.at >= len(r.src) || r.src[r.at] != closing) {
			return false
		}
	}
}

// pair translates a key and its value.
func (r *repr) pair() bool {
	if r.at >= len(r.src) || r.src[r.at] != '\'' && r.src[r.at] != '"' {
		return false
	}
	key, ok := r.text(utf8.AppendRune)
	if r.blanks(); !ok || !r.skip(':') {
		return false
	}
	r.quote(key)
	r.out = append(r.out, ':')
	return r.value()
}

// word translates a number or a name. What JSON has no word for becomes a
// string.
func (r *repr) word() bool {
	start := r.at
	for r.at < len(r.src) && (isWordByte(r.src[r.at]) || r.src[r.at] == '.' || r.src[r.at] == '-' || r.src[r.at] == '+') {
		r.at++
	}
	word := string(r.src[start:r.at])
	switch word {
	case "":
		return false
	case "None", "null":
		r.out = append(r.out, "null"...)
	case "True", "true":
		r.out = append(r.out, "true"...)
	case "False", "false":
		r.out = append(r.out, "false"...)
	default:
		if jsontext.Value(word).IsValid() {
			r.out = append(r.out, word...)
			return true
		}
		r.quote([]byte(word))
	}
	return true
}

// byteText reads a bytes literal.
func (r *repr) byteText() ([]byte, bool) {
	r.at++
	if r.at >= len(r.src) || r.src[r.at] != '\'' && r.src[r.at] != '"' {
		return nil, false
	}
	return r.text(func(text []byte, c rune) []byte { return append(text, byte(c)) })
}

// text reads a string in either kind of quotes. What \x stands for, a byte or
// a character, is added by appendHex.
func (r *repr) text(appendHex func([]byte, rune) []byte) ([]byte, bool) {
	quote := r.src[r.at]
	r.at++
	var text []byte
	for r.at < len(r.src) {
		c := r.src[r.at]
		r.at++
		switch c {
		case quote:
			return text, true
		case '\\':
			text = r.escape(text, appendHex)
		default:
			text = append(text, c)
		}
	}
	return text, false
}

// escape appends what the escape sequence behind a backslash stands for.
func (r *repr) escape(text []byte, appendHex func([]byte, rune) []byte) []byte {
	if r.at >= len(r.src) {
		return text
	}
	c := r.src[r.at]
	r.at++
	switch c {
	case 'n':
		return append(text, '\n')
	case 'r':
		return append(text, '\r')
	case 't':
		return append(text, '\t')
	case '\\', '\'', '"':
		return append(text, c)
	case 'x':
		return r.hex(text, 2, appendHex)
	case 'u':
		return r.hex(text, 4, utf8.AppendRune)
	case 'U':
		return r.hex(text, 8, utf8.AppendRune)
	}
	return append(text, '\\', c)
}

// hex appends what a number of so many digits stands for; the backslash and
// the letter before it if there is no such number.
func (r *repr) hex(text []byte, digits int, add func([]byte, rune) []byte) []byte {
	end := min(r.at+digits, len(r.src))
	n, err := strconv.ParseUint(string(r.src[r.at:end]), 16, 32)
	if err != nil || end-r.at < digits {
		return append(text, r.src[r.at-2:r.at]...)
	}
	r.at = end
	return add(text, rune(n))
}

// quote writes text as a JSON string.
func (r *repr) quote(text []byte) {
	r.out, _ = jsontext.AppendQuote(r.out, bytes.ToValidUTF8(text, []byte("\uFFFD")))
}

func (r *repr) blanks() {
	for r.at < len(r.src) && (r.src[r.at] == ' ' || r.src[r.at] == '\n' || r.src[r.at] == '\r' || r.src[r.at] == '\t') {
		r.at++
	}
}

// skip goes over c; false if something else comes next.
func (r *repr) skip(c byte) bool {
	if r.at < len(r.src) && r.src[r.at] == c {
		r.at++
		return true
	}
	return false
}
