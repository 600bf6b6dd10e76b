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
	from []int // from[i] is where text[i] starts in the original
	to   []int // to[i] is where it ends there
}

// fold folds a text. The result ends in one space, so that a literal that
// ends in one fits at the end of a message as well.
func fold(text string) folded {
	n := len(text) + 1
	offsets := make([]int, 2*n)
	f := folded{make([]byte, 0, n), offsets[:0:n], offsets[n:n]}
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case isSpace(r):
			f.endWord()
			if len(f.text) > 0 && f.text[len(f.text)-1] != ' ' {
				f.add(' ', i, i+size)
			}
		case isQuote(r), isMark(text, i):
		case r < utf8.RuneSelf:
			f.add(lower(byte(r)), i, i+1)
		default:
			for k := range size {
				f.add(text[i+k], i, i+size)
			}
		}
		i += size
	}
	f.endWord()
	f.trimEnd()
	f.add(' ', len(text), len(text))
	return f
}

func (f *folded) add(b byte, from, to int) {
	f.text, f.from, f.to = append(f.text, b), append(f.from, from), append(f.to, to)
}

func (f *folded) truncate(n int) {
	f.text, f.from, f.to = f.text[:n], f.from[:n], f.to[:n]
}

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
	start := f.wordStart(len(f.text))
	switch string(f.text[start:]) {
	case "isnt", "arent", "wasnt", "werent", "doesnt", "dont", "didnt", "cant", "cannot", "couldnt":
		from, to := f.from[start], f.to[len(f.to)-1]
		f.truncate(start)
		for _, b := range []byte("not") {
			f.add(b, from, to)
		}
	case "not":
		if start == 0 {
			return
		}
		verb := f.wordStart(start - 1)
		switch string(f.text[verb : start-1]) {
		case "is", "are", "was", "were", "does", "do", "did", "could":
			from, to := f.from[verb], f.to[len(f.to)-1]
			f.truncate(verb)
			for _, b := range []byte("not") {
				f.add(b, from, to)
			}
		}
	}
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
		return i > 0 && text[i-1] == '*' || i+1 < len(text) && text[i+1] == '*'
	case '\\':
		return i+1 < len(text) && isQuote(rune(text[i+1]))
	}
	return false
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

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
