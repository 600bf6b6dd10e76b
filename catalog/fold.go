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
	n    int     // how much of both is filled

	words wordSet    // of the folded text
	found candidates // templates whose anchor is a word of the original
}

// A foldBuffer is room for a message of the usual length: on the stack, it
// saves the memory that the folded form takes.
type foldBuffer struct {
	text [512]byte
	from [512]int32
}

// fold folds a text. The result ends in one space, so that a literal that
// ends in one fits at the end of a message as well.
func fold(text string) folded { return new(foldBuffer).fold(text) }

// fold is the function fold with the result in the buffer, where it fits.
func (b *foldBuffer) fold(text string) folded {
	f := folded{text: b.text[:], from: b.from[:]}
	if n := len(text) + 1; n > len(b.text) {
		f.text, f.from = make([]byte, n), make([]int32, n)
	}
	for i := 0; i < len(text); {
		if isWord(lower(text[i])) {
			i = f.addWord(text, i)
		} else {
			i += f.addSign(text, i)
		}
	}
	f.endWord()
	f.trimEnd()
	f.add(' ', len(text))
	f.text, f.from = f.text[:f.n], f.from[:f.n]
	return f
}

func (f *folded) add(b byte, from int) {
	f.text[f.n], f.from[f.n] = b, int32(from)
	f.n++
}

// addWord adds the word that starts at i, and returns where it ends.
func (f *folded) addWord(text string, i int) int {
	start, joined := i, f.n > 0 && isWord(f.text[f.n-1])
	hash := hashStart
	for ; i < len(text); i++ {
		b := lower(text[i])
		if !isWord(b) {
			break
		}
		hash = hashByte(hash, b)
		f.add(b, i)
	}
	if i-start >= minAnchor {
		f.found.addAnchored(hash)
	}
	f.words |= setOf(hash)
	if joined {
		f.words = anyWord // it goes on behind a quote that was dropped
	}
	return i
}

// addSign adds the character at i, which belongs to no word, and returns its
// length.
func (f *folded) addSign(text string, i int) int {
	r, size := rune(text[i]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRuneInString(text[i:])
	}
	switch {
	case isSpace(r):
		f.endWord()
		if f.n > 0 && f.text[f.n-1] != ' ' {
			f.add(' ', i)
		}
	case isQuote(r), isMark(text, i):
	default:
		for k := range size {
			f.add(text[i+k], i+k)
		}
	}
	return size
}

// trimEnd drops the full stops and spaces that a message ends in.
func (f *folded) trimEnd() {
	for f.n > 0 && (f.text[f.n-1] == '.' || f.text[f.n-1] == ' ') {
		f.n--
	}
}

// endWord rewrites a negation that has just ended: "is not", "isnt" (the
// quote is gone) and the like become "not".
func (f *folded) endWord() {
	if f.n < 3 || f.text[f.n-1] != 't' {
		return
	}
	start := f.wordStart(f.n)
	switch string(f.text[start:f.n]) {
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
	from, last := int(f.from[start]), int(f.from[f.n-1])
	f.n = start
	f.add('n', from)
	f.add('o', from)
	f.add('t', last)
	f.words |= setOf(wordHash("not"))
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
