package catalog

import (
	"bytes"
	"strings"
)

// rest is the placeholder that takes the whole rest of a message; any other
// ends with its sentence.
const rest = "detail"

// A template is the text of a message, made ready for matching: the literal
// parts, folded, and the names of the placeholders between them.
//
// Literals are looked for from left to right, each at its first place behind
// the one before, so matching takes one walk through the text.
type template struct {
	message  *Message
	literals [][]byte // one more than names; the outer ones may be empty
	names    []string
	quoted   []bool // whether the template has quotes around the placeholder
	weight   int    // characters of the literals, without spaces
	order    int32  // among all templates
}

// parseTemplate reads "Hash value {hash} is invalid.".
func parseTemplate(m *Message, text string) template {
	t := template{message: m}
	var marked strings.Builder
	for {
		before, behind, found := strings.Cut(text, "{")
		name, after, closed := strings.Cut(behind, "}")
		if !found || !closed || !isName(name) {
			marked.WriteString(text)
			break
		}
		marked.WriteString(before)
		marked.WriteByte(0)
		t.names = append(t.names, name)
		t.quoted = append(t.quoted, before != "" && strings.IndexByte(`'"`, before[len(before)-1]) >= 0)
		text = after
	}
	f := fold(marked.String())
	t.literals = bytes.Split(f.text[:len(f.text)-1], []byte{0})
	for _, l := range t.literals {
		t.weight += len(l) - bytes.Count(l, []byte{' '})
	}
	return t
}

// isName tells a placeholder from braces that a message really has.
func isName(s string) bool {
	for i := range len(s) {
		if b := lower(s[i]); b < 'a' || b > 'z' {
			return false
		}
	}
	return s != ""
}

// find cuts the values of t out of a text, of which f is the folded form.
func (t template) find(text string, f folded) (Values, bool) {
	places, ok := t.places(f.text, make([]int, 0, 8))
	if !ok {
		return nil, false
	}
	if len(t.names) == 0 {
		return nil, true
	}
	values := make(Values, 0, len(t.names))
	for i, name := range t.names {
		start, end := places[i]+len(t.literals[i]), places[i+1]
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
		case i == 0 && len(t.literals[0]) == 0:
			value = lastOf(value, t.quoted[i])
		case i == len(t.names)-1 && len(t.literals[i+1]) == 0:
			value = firstOf(value, t.quoted[i])
		case endOfSentence(value) < len(value):
			return nil, false
		default:
			value = unquote(strings.TrimSpace(value))
		}
		values = append(values, Value{name, value})
	}
	return values, true
}

// places finds where each literal is. A literal that begins with a space may
// share it with the one before: the value between them is empty then.
// It appends to places, so that the caller can keep them on the stack.
func (t template) places(text []byte, places []int) ([]int, bool) {
	end := 0
	for i, l := range t.literals {
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
	t.tighten(text, places)
	return places, true
}

// tighten moves the first literal as near to the second as it can be, so
// that a text that repeats the first does not end up in the value.
func (t template) tighten(text []byte, places []int) {
	if len(places) < 2 || len(t.literals[0]) == 0 || len(t.literals[1]) == 0 {
		return
	}
	first := t.literals[0]
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

// spans reports whether the outer literals stand at both ends of a folded
// text.
func (t template) spans(text []byte) bool {
	text = text[:len(text)-1] // the space that fold adds
	last := t.literals[len(t.literals)-1]
	if len(t.names) == 0 {
		return bytes.Equal(text, last)
	}
	return bytes.HasPrefix(text, t.literals[0]) && bytes.HasSuffix(text, last)
}
