package match

import (
	"bytes"
	"iter"
)

// minSimilarWord is how many letters a word has that counts when messages are
// compared by their words: shorter ones are in all of them.
const minSimilarWord = 3

// A spokenWord is a word of a folded text.
type spokenWord struct {
	start, end int  // in the folded text
	plain      bool // no name, number or part of an address: somebody wrote it into the sentence
}

// spokenWords returns the words of a folded text that can count, in their
// order. A zero byte, which stands for a value, parts words.
//
//	the name id is not configured at https://example.com/a1
//	    name        configured
func spokenWords(text []byte) iter.Seq[spokenWord] {
	return func(yield func(spokenWord) bool) {
		for at := 0; at < len(text); {
			end := at + bytes.IndexByte(text[at:], ' ')
			if end < at {
				end = len(text)
			}
			if !wordsIn(text, at, end, yield) {
				return
			}
			at = end + 1
		}
	}
}

// wordsIn yields the words between two spaces of a folded text.
func wordsIn(text []byte, at, end int, yield func(spokenWord) bool) bool {
	if bytes.Contains(text[at:end], []byte("://")) {
		return true
	}
	plain := isPlain(text[at:end])
	for at < end {
		start := at
		for at < end && isWord(text[at]) {
			at++
		}
		if at-start >= minSimilarWord && !joins(text[start:at]) && !yield(spokenWord{start, at, plain}) {
			return false
		}
		for at < end && !isWord(text[at]) {
			at++
		}
	}
	return true
}

// isPlain reports whether the text between two spaces is a word of a sentence,
// with the marks that can surround it.
func isPlain(token []byte) bool {
	for _, b := range bytes.Trim(token, `.,:;!?()[]{}<>-/`) {
		if (b < 'a' || b > 'z') && b != '-' && b != '/' {
			return false
		}
	}
	return true
}
