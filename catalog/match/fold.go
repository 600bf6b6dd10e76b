package match

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A folded text is what messages are compared by: letters in lower case,
// white space collapsed, quotes and bold marks dropped, and every way of
// saying "not" said as "not". So "wasn't found", "was not found" and "not
// found" are the same, and so are 'x', “x” and **x**.
type folded struct {
	text []byte
	from []int32 // from[i] is the offset of text[i] in the original
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

// room returns the room that a text takes, which is that of the buffer if it
// is enough.
func (b *foldBuffer) room(text string) folded {
	if n := len(text) + 1; n > len(b.text) {
		return folded{text: make([]byte, n), from: make([]int32, n)}
	}
	return folded{text: b.text[:], from: b.from[:]}
}

// fold folds a text.
func fold(text string) folded {
	f := new(foldBuffer).room(text)
	f.read(text)
	return f
}

// Folding returns a text as templates are compared, in lower case in every
// alphabet.
func Folding(text string) string {
	return strings.TrimSpace(string(fold(strings.ToLower(text)).text))
}

// read folds a text into the room for it. The result ends in one space, so
// that a literal that ends in one fits at the end of a message as well.
func (f *folded) read(text string) {
	for i := 0; i < len(text); {
		if wordBytes[text[i]] != 0 {
			i = f.addWord(text, i)
		} else {
			i += f.addSign(text, i)
		}
	}
	f.endWord()
	f.trimEnd()
	f.add(' ', len(text))
	f.text, f.from = f.text[:f.n], f.from[:f.n]
}

func (f *folded) add(b byte, from int) {
	f.text[f.n], f.from[f.n] = b, int32(from)
	f.n++
}

// addWord adds the word that starts at i, and returns where it ends.
func (f *folded) addWord(text string, i int) int {
	start, joined := i, f.n > 0 && isWord(f.text[f.n-1])
	folded, from, n := f.text, f.from, f.n // kept at hand: most of the time goes here
	hash := hashStart
	for ; i < len(text); i++ {
		b := wordBytes[text[i]]
		if b == 0 {
			break
		}
		hash = hashByte(hash, b)
		folded[n], from[n] = b, int32(i)
		n++
	}
	f.n = n
	if i-start >= minAnchor {
		f.found.addAnchored(hash)
	}
	f.words |= setOf(hash)
	if joined {
		f.words = anyWord // it goes on after a quote that was dropped
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
	case IsSpace(r):
		f.endWord()
		if f.n > 0 && f.text[f.n-1] != ' ' {
			f.add(' ', i)
		}
	case IsQuote(r), isMark(text, i):
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
		return i+1 < len(text) && IsQuote(rune(text[i+1]))
	}
	return false
}

func isStar(text string, i int) bool {
	return i >= 0 && i < len(text) && text[i] == '*'
}

func IsQuote(r rune) bool {
	switch r {
	case '\'', '"', '`', '‘', '’', '‚', '“', '”', '„', '«', '»':
		return true
	}
	return false
}

func IsSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r)
}

// isWord reports whether b belongs to a word of a folded text.
func isWord(b byte) bool { return b != 0 && wordBytes[b] == b }

func Lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}

// wordBytes tells what becomes of each byte of a word; 0 for the others.
var wordBytes = [256]byte{
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9', '_': '_',
	'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'f': 'f', 'g': 'g', 'h': 'h', 'i': 'i', 'j': 'j', 'k': 'k', 'l': 'l', 'm': 'm',
	'n': 'n', 'o': 'o', 'p': 'p', 'q': 'q', 'r': 'r', 's': 's', 't': 't', 'u': 'u', 'v': 'v', 'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z',
	'A': 'a', 'B': 'b', 'C': 'c', 'D': 'd', 'E': 'e', 'F': 'f', 'G': 'g', 'H': 'h', 'I': 'i', 'J': 'j', 'K': 'k', 'L': 'l', 'M': 'm',
	'N': 'n', 'O': 'o', 'P': 'p', 'Q': 'q', 'R': 'r', 'S': 's', 'T': 't', 'U': 'u', 'V': 'v', 'W': 'w', 'X': 'x', 'Y': 'y', 'Z': 'z',
}
