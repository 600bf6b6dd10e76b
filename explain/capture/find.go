package capture

import (
	"bytes"
	"math/bits"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/internal/plain"
)

// maxLookBack is how far before the name "error" its object may begin, in
// bytes. It bounds the work that one name can cause.
const maxLookBack = 16 << 10

// A keyMark is where a text has the name of a member such as "error",
// "Error", "error_description" or "ErrorCode", escaped or not.
type keyMark struct {
	at      int // offset of the first byte: a backslash or the quote
	quote   int // offset of the quote; -1 if there is no such name
	after   int // offset behind the letters that it was found by
	escapes int // backslashes before each quote: 0, 1, 3, 7 …
}

func (k keyMark) found() bool { return k.quote >= 0 }

// nextKey finds the first such name at or after from.
func nextKey(b []byte, from int) keyMark {
	return nextKeyOr(b, from, func(int) bool { return false })
}

// nextKeyOr is nextKey, and calls other for each word "error" that is passed
// over, with its offset, until that returns true.
func nextKeyOr(b []byte, from int, other func(int) (stop bool)) keyMark {
	// All spellings share these four bytes, and few other words in a log do:
	// one pass serves them all.
	const letters = "rror"
	for {
		i := bytes.Index(b[from:], []byte(letters))
		if i < 0 {
			return keyMark{quote: -1}
		}
		i += from
		if quote, ok := isKey(b, i-1); ok {
			escapes := backslashes(b, quote)
			return keyMark{at: quote - escapes, quote: quote, after: i + len(letters), escapes: escapes}
		}
		if i > 0 && other(i-1) {
			return keyMark{quote: -1}
		}
		from = i + len(letters)
	}
}

// isKey reports whether the word with the letter E at offset e is the name of
// a member, and where its opening quote stands.
func isKey(b []byte, e int) (quote int, ok bool) {
	if e < 1 || b[e]|0x20 != 'e' {
		return 0, false
	}
	size := quoteBefore(b[:e])
	if size == 0 {
		return 0, false
	}
	end := e
	for end < len(b) && end < e+len("error_description") && isNameByte(b[end]) {
		end++
	}
	for end < len(b) && b[end] == '\\' {
		end++
	}
	closing := quoteSize(b[end:])
	if closing == 0 {
		return 0, false
	}
	rest := bytes.TrimLeft(b[end+closing:min(len(b), end+closing+8)], " ")
	return e - size, len(rest) > 0 && rest[0] == ':'
}

func isNameByte(c byte) bool {
	return c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// quoteSize returns the length of the quotation mark that b begins with;
// 0 if there is none. Word processors and chat programs replace straight
// quotes by typographic ones.
func quoteSize(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	switch b[0] {
	case '"', '\'':
		return 1
	case 0xE2:
		if isTypographic(b) {
			return 3
		}
	}
	return 0
}

// quoteBefore returns the length of the quotation mark that b ends with.
func quoteBefore(b []byte) int {
	switch {
	case len(b) > 0 && (b[len(b)-1] == '"' || b[len(b)-1] == '\''):
		return 1
	case len(b) >= 3 && isTypographic(b[len(b)-3:]):
		return 3
	}
	return 0
}

// isTypographic reports whether b begins with one of “ ” „ ‟.
func isTypographic(b []byte) bool {
	return len(b) >= 3 && b[0] == 0xE2 && b[1] == 0x80 && 0x9C <= b[2] && b[2] <= 0x9F
}

// backslashes counts those directly before the offset at.
func backslashes(b []byte, at int) int {
	n := 0
	for at-n-1 >= 0 && b[at-n-1] == '\\' {
		n++
	}
	return n
}

// start returns where the object with the member k begins: at the nearest
// brace before it that is not closed again. It looks no further than low,
// and not outside the string that k is escaped in. If the text begins inside
// the object, the member itself is the start. looked is how many bytes it
// went through in vain.
func (k keyMark) start(b []byte, low int) (start, looked int) {
	low = max(low, k.at-maxLookBack)
	open := 0
	for i := k.at - 1; i >= low; i-- {
		switch b[i] {
		case '}':
			open++
		case '{':
			if open == 0 {
				return i, 0
			}
			open--
		case '"':
			if k.escapes > 0 && backslashes(b, i) < k.escapes {
				return k.at, k.at - i
			}
		case '\n':
			if !isOpen(b[low:i]) {
				return k.at, k.at - i
			}
		}
	}
	return k.at, max(0, k.at-low)
}

// end returns where the escaped object that starts at start ends: behind the
// brace that closes it, or where the string that it is escaped in ends.
func (k keyMark) end(b []byte, start int) (end int, closed bool) {
	depth, inString := 0, false
	for i := start; i < len(b); i++ {
		switch b[i] {
		case '\n':
			return i, true
		case '"':
			n := backslashes(b[start:i], i-start)
			switch {
			case n < k.escapes:
				return i, true
			case n == k.escapes:
				inString = !inString
			}
		case '{':
			if !inString {
				depth++
			}
		case '}':
			if inString {
				continue
			}
			if depth--; depth <= 0 {
				return i + 1, true
			}
		}
	}
	return len(b), false
}

// unescape appends the text of b to dst as it was before it was escaped as a
// string, once or several times. It stops where b stops making sense.
func (k keyMark) unescape(dst, b []byte) []byte {
	if k.escapes == 1 {
		if simple, ok := unescapeQuotes(dst, b); ok {
			return simple
		}
	}
	dst = append(dst, b...)
	for range bits.Len(uint(k.escapes)) {
		quoted := append([]byte{'"'}, dst...)
		dst, _ = jsontext.AppendUnquote(dst[:0], quoted)
	}
	return dst
}

// unescapeQuotes is unescape for what nearly every body escaped in a log is:
// printable ASCII in which only quotes are escaped, once.
func unescapeQuotes(dst, b []byte) ([]byte, bool) {
	for {
		i := plain.End(b)
		dst = append(dst, b[:i]...)
		if i == len(b) {
			return dst, true
		}
		if i+1 == len(b) || b[i] != '\\' || b[i+1] != '"' {
			return dst, false
		}
		dst = append(dst, '"')
		b = b[i+2:]
	}
}
