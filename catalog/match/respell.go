package match

import "strings"

// Respelled returns a text in which the words that no message has, and that are one letter
// off a word of one, are written as that word; false if there is none. It takes as long as
// the text is, since only the first few such words are looked at.
//
//	API calls quota exxceeded
//	too many reqeusts
func Respelled(text string) (respelled string, ok bool) {
	const most = 8 // words that no message has
	var b strings.Builder
	done, tried := 0, 0
	for at := 0; at < len(text) && tried < most; {
		start := at
		for at < len(text) && isLetter(text[at]) {
			at++
		}
		if word := strings.ToLower(text[start:at]); len(word) >= minRespelled && !isOfMessages([]byte(word)) {
			tried++
			if meant, found := oneLetterOff(word); found {
				b.WriteString(text[done:start])
				b.WriteString(meant)
				done, ok = at, true
			}
		}
		for at < len(text) && !isLetter(text[at]) {
			at++
		}
	}
	b.WriteString(text[done:])
	return b.String(), ok
}

// minRespelled is how many letters a word has at least that is respelled: shorter ones are
// one letter off too many others.
const minRespelled = 5

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isOfMessages reports whether a message of the catalog has a word, or one with the same
// stem.
func isOfMessages(word []byte) bool { return len(rareNear(senseHash(word))) > 0 }

// oneLetterOff returns a word of a message that has a letter less or more than another, two
// of them swapped, or another one in its place. The first letter is the same.
func oneLetterOff(word string) (meant string, found bool) {
	w := []byte(word)
	buf := make([]byte, 0, len(w)+1)
	for i := 1; i < len(w); i++ {
		if buf = append(append(buf[:0], w[:i]...), w[i+1:]...); isOfMessages(buf) {
			return string(buf), true
		}
	}
	for i := 1; i+1 < len(w); i++ {
		buf = append(buf[:0], w...)
		if buf[i], buf[i+1] = buf[i+1], buf[i]; isOfMessages(buf) {
			return string(buf), true
		}
	}
	for i := 1; i <= len(w); i++ {
		for c := byte('a'); c <= 'z'; c++ {
			if buf = append(append(append(buf[:0], w[:i]...), c), w[i:]...); isOfMessages(buf) {
				return string(buf), true
			}
		}
	}
	for i := 1; i < len(w); i++ {
		for c := byte('a'); c <= 'z'; c++ {
			buf = append(buf[:0], w...)
			if buf[i] = c; isOfMessages(buf) {
				return string(buf), true
			}
		}
	}
	return "", false
}
