package match

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// rest is the placeholder that takes the whole rest of a message; any other
// ends with its sentence.
const rest = "detail"

// A template is one wording of a message or of a code, made ready for
// matching: the literal parts, folded, with a zero byte for each value
// between them.
//
// Literals are looked for from left to right, each at its first place after
// the one before, so matching takes one walk through the text.
type template struct {
	folded []byte
	weight int     // characters of the literals, without spaces
	words  wordSet // of the literals
	origin origin
	codeID string // of a code's own message; empty for one of a message
}

// literals appends the literal parts to a slice: one more than values. The
// outer ones may be empty.
func (t *template) literals(parts [][]byte) [][]byte {
	left := t.folded
	for {
		end := bytes.IndexByte(left, 0)
		if end < 0 {
			return append(parts, left)
		}
		parts, left = append(parts, left[:end]), left[end+1:]
	}
}

// CutPlaceholder cuts a text at its first {placeholder}.
func CutPlaceholder(text string) (before, name, after string, ok bool) {
	before, behind, found := strings.Cut(text, "{")
	name, after, closed := strings.Cut(behind, "}")
	if !found || !closed || !isName(name) {
		return text, "", "", false
	}
	return before, name, after, true
}

// Elided returns a template with "…" in place of each placeholder, for a person to
// read.
func Elided(template string) string {
	var b strings.Builder
	for {
		before, _, after, ok := CutPlaceholder(template)
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		b.WriteString("…")
		template = after
	}
}

// isName tells a placeholder from braces that a message really has.
func isName(s string) bool {
	for i := range len(s) {
		if b := Lower(s[i]); b < 'a' || b > 'z' {
			return false
		}
	}
	return s != ""
}

// find cuts the values of t out of a text: f is the folded form of the text, and
// wording is what t was made of.
func (t *template) find(text, wording string, f folded) (fact.Values, bool) {
	literals := t.literals(make([][]byte, 0, 8))
	places, ok := findPlaces(f.text, literals, make([]int, 0, 8))
	if !ok {
		return nil, false
	}
	last := len(literals) - 2 // the number of the last value
	if last < 0 {
		return nil, true
	}
	values := make(fact.Values, 0, last+1)
	for i := range last + 1 {
		before, name, after, _ := CutPlaceholder(wording)
		quoted := before != "" && strings.IndexByte(`'"`, before[len(before)-1]) >= 0
		wording = after
		start, end := places[i]+len(literals[i]), places[i+1]
		from, to := 0, len(text)
		if start > 0 {
			from = int(f.from[start-1]) + 1
		}
		if end < len(f.text) {
			to = int(f.from[end])
		}
		value := ""
		if from < to {
			value = text[from:to]
		}
		switch {
		case name == rest:
			value = strings.TrimRight(strings.TrimSpace(value), ".")
		case i == 0 && len(literals[0]) == 0:
			value = lastOf(value, quoted)
		case i == last && len(literals[i+1]) == 0:
			value = firstOf(value, quoted)
		case endOfSentence(value) < len(value):
			return nil, false
		default:
			value = unquote(strings.TrimSpace(value))
		}
		values = append(values, fact.Value{Name: name, Value: value})
	}
	return values, true
}

// findPlaces finds where each literal is. A literal that begins with a space
// may share it with the one before: the value between them is empty then.
// It appends to places, so that the caller can keep them on the stack.
func findPlaces(text []byte, literals [][]byte, places []int) ([]int, bool) {
	end := 0
	for i, l := range literals {
		at := end
		switch {
		case len(l) > 0:
			if i > 0 && end > 0 && l[0] == ' ' && text[end-1] == ' ' {
				end--
			}
			if at = indexWords(text, l, end); at < 0 {
				return nil, false
			}
		case i > 0:
			at = len(text)
		}
		places = append(places, at)
		end = at + len(l)
	}
	tighten(text, literals, places)
	return places, true
}

// tighten moves the first literal as near to the second as it can be, so
// that a text that repeats the first does not end up in the value.
func tighten(text []byte, literals [][]byte, places []int) {
	if len(places) < 2 || len(literals[0]) == 0 || len(literals[1]) == 0 {
		return
	}
	first := literals[0]
	from := places[0] + len(first)
	if from > places[1] {
		return
	}
	at := bytes.LastIndex(text[from:places[1]], first)
	if at >= 0 && wordsEnd(text, from+at, from+at+len(first)) {
		places[0] = from + at
	}
}

// indexWords finds a literal that is not part of longer words.
func indexWords(text, literal []byte, start int) int {
	for {
		i := bytes.Index(text[start:], literal)
		if i < 0 {
			return -1
		}
		i += start
		if wordsEnd(text, i, i+len(literal)) {
			return i
		}
		start = i + 1
	}
}

// wordsEnd reports whether text[from:to] begins and ends with its words.
func wordsEnd(text []byte, from, to int) bool {
	if from > 0 && isWord(text[from-1]) && isWord(text[from]) {
		return false
	}
	return to == len(text) || !isWord(text[to-1]) || !isWord(text[to])
}

// spans reports whether the outer literals are at both ends of a folded text.
func (t *template) spans(text []byte) bool {
	text = text[:len(text)-1] // the space that fold adds
	first := bytes.IndexByte(t.folded, 0)
	if first < 0 {
		return bytes.Equal(text, t.folded)
	}
	last := bytes.LastIndexByte(t.folded, 0) + 1
	return bytes.HasPrefix(text, t.folded[:first]) && bytes.HasSuffix(text, t.folded[last:])
}
