package catalog

import (
	"unicode"
	"unicode/utf8"
)

// A folded text is what messages are compared by: letters in lower case,
// white space collapsed, quotes and bold marks dropped, and every way of
// saying "not" said as "not". So "wasn't found", "was not found" and "not
// found" are the same, and so are 'x', “x” and **x**.
type folded struct {
	text []byte
	from []int32 // from[i] is where text[i] stands in the original
}

// fold folds a text. The result ends in one space, so that a literal that
// ends in one fits at the end of a message as well.
func fold(text string) folded {
	n := len(text) + 1
	f := folded{make([]byte, 0, n), make([]int32, 0, n)}
	for i := 0; i < len(text); {
		b := text[i]
		if isWord(lower(b)) {
			f.add(lower(b), i)
			i++
			continue
		}
		r, size := rune(b), 1
		if b >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case isSpace(r):
			f.endWord()
			if n := len(f.text); n > 0 && f.text[n-1] != ' ' {
				f.add(' ', i)
			}
		case isQuote(r), isMark(text, i):
		default:
			for k := range size {
				f.add(text[i+k], i+k)
			}
		}
		i += size
	}
	f.endWord()
	f.trimEnd()
	f.add(' ', len(text))
	return f
}

func (f *folded) add(b byte, from int) {
	f.text, f.from = append(f.text, b), append(f.from, int32(from))
}

func (f *folded) truncate(n int) { f.text, f.from = f.text[:n], f.from[:n] }

// trimEnd drops the full stops and spaces that a message ends in.
func (f *folded) trimEnd() {
	n := len(f.text)
	for n > 0 && (f.text[n-1] == '.' || f.text[n-1] == ' ') {
		n--
	}
	f.truncate(n)
}

// endWord rewrites a negation that has just ended: "is not", "isnt" (the
// quote is gone) and the like become "not".
func (f *folded) endWord() {
	n := len(f.text)
	if n < 3 || f.text[n-1] != 't' {
		return
	}
	start := f.wordStart(n)
	switch string(f.text[start:]) {
	case "isnt", "arent", "wasnt", "werent", "doesnt", "dont", "didnt", "cant", "cannot", "couldnt":
		f.negate(start)
	case "not":
		if start == 0 {
			return
		}
		verb := f.wordStart(start - 1)
		switch string(f.text[verb : start-1]) {
		case "is", "are", "was", "were", "does", "do", "did", "could":
			f.negate(verb)
		}
	}
}

// negate writes "not" in place of everything from start on.
func (f *folded) negate(start int) {
	from, last := int(f.from[start]), int(f.from[len(f.from)-1])
	f.truncate(start)
	f.add('n', from)
	f.add('o', from)
	f.add('t', last)
}

// wordStart returns where the word starts that ends at end.
func (f *folded) wordStart(end int) int {
	for end > 0 && f.text[end-1] != ' ' {
		end--
	}
	return end
}

// isMark reports whether the byte at i is part of a bold mark or escapes a
// quote.
func isMark(text string, i int) bool {
	switch text[i] {
	case '*':
		// More than two of them are a masked value.
		first := isStar(text, i+1) && !isStar(text, i-1) && !isStar(text, i+2)
		second := isStar(text, i-1) && !isStar(text, i-2) && !isStar(text, i+1)
		return first || second
	case '\\':
		return i+1 < len(text) && isQuote(rune(text[i+1]))
	}
	return false
}

func isStar(text string, i int) bool {
	return i >= 0 && i < len(text) && text[i] == '*'
}

func isQuote(r rune) bool {
	switch r {
	case '\'', '"', '`', '‘', '’', '‚', '“', '”', '„', '«', '»':
		return true
	}
	return false
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r)
}

// isWord reports whether b belongs to a word of a folded text.
func isWord(b byte) bool {
	return 'a' <= b && b <= 'z' || '0' <= b && b <= '9' || b == '_'
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
