package catalog

import (
	"bytes"
	"iter"
	"strings"
)

// A templateIndex finds the templates that may fit a text without trying
// each of them.
type templateIndex struct {
	templates []template
	byWord    map[string][]int // by the rarest word of their literals
	byCode    map[string][]int // those too short to be looked for anywhere
}

func newTemplateIndex() *templateIndex {
	x := &templateIndex{byWord: map[string][]int{}, byCode: map[string][]int{}}
	for m, text := range allTemplates() {
		t := parseTemplate(m, text)
		t.order = len(x.templates)
		x.templates = append(x.templates, t)
	}
	count := map[string]int{}
	for i := range x.templates {
		for word := range x.templates[i].words() {
			count[word]++
		}
	}
	for i := range x.templates {
		t := &x.templates[i]
		if t.weight < minWeight {
			code := strings.ToLower(t.message.Code)
			x.byCode[code] = append(x.byCode[code], i)
			continue
		}
		rarest := ""
		for word := range t.words() {
			if rarest == "" || count[word] < count[rarest] || count[word] == count[rarest] && len(word) > len(rarest) {
				rarest = word
			}
		}
		x.byWord[rarest] = append(x.byWord[rarest], i)
	}
	return x
}

// allTemplates returns the templates of the messages, then those of the
// codes.
func allTemplates() iter.Seq2[*Message, string] {
	return func(yield func(*Message, string) bool) {
		for m := range Messages() {
			for _, text := range append([]string{m.Template}, m.Variants...) {
				if !yield(&m, text) {
					return
				}
			}
		}
		for c := range Codes() {
			m := c.ownMessage()
			for _, text := range append([]string{c.Message}, c.Variants...) {
				if text != "" && !yield(&m, text) {
					return
				}
			}
		}
	}
}

// ownMessage returns what the catalog says of a code in the form of a
// message.
func (c Code) ownMessage() Message {
	return Message{
		ID: kebab(c.Name), Template: c.Message, Variants: c.Variants,
		Code: c.Name, Service: c.Service, Status: c.Status, Meaning: c.Meaning,
		Causes: c.Causes, Retry: c.Retry, Basis: c.Basis, Source: c.Source,
	}
}

// kebab writes a name such as ResourceNotFound in kebab case.
func kebab(name string) string {
	var b strings.Builder
	for i := range len(name) {
		upper := name[i] != lower(name[i])
		if upper && i > 0 && name[i-1] == lower(name[i-1]) && name[i-1] != '_' {
			b.WriteByte('-')
		}
		if name[i] == '_' {
			b.WriteByte('-')
			continue
		}
		b.WriteByte(lower(name[i]))
	}
	return b.String()
}

// candidates calls try with each template that a folded text has the word
// of, once, and with the short ones of the code that make up all of it.
func (x *templateIndex) candidates(text []byte, code string, try func(*template)) {
	seen := make([]uint64, len(x.templates)/64+1)
	for word := range words(text) {
		for _, i := range x.byWord[string(word)] {
			if seen[i/64]&(1<<(i%64)) == 0 {
				seen[i/64] |= 1 << (i % 64)
				try(&x.templates[i])
			}
		}
	}
	if code == "" {
		return
	}
	for _, i := range x.byCode[strings.ToLower(code)] {
		t := &x.templates[i]
		whole := bytes.TrimSuffix(text, []byte{' '})
		last := t.literals[len(t.literals)-1]
		if bytes.HasPrefix(text, t.literals[0]) && bytes.HasSuffix(whole, last) &&
			(len(t.names) > 0 || len(whole) == len(last)) {
			try(t)
		}
	}
}

// words returns the words of t that a text must have just so: those that no
// placeholder touches.
func (t *template) words() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, l := range t.literals {
			for len(l) > 0 && i > 0 && isWord(l[0]) {
				l = l[1:]
			}
			for len(l) > 0 && i < len(t.names) && isWord(l[len(l)-1]) {
				l = l[:len(l)-1]
			}
			for word := range words(l) {
				if !yield(string(word)) {
					return
				}
			}
		}
	}
}

// words returns the words of a folded text.
func words(text []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for i := 0; i < len(text); {
			start := i
			for i < len(text) && isWord(text[i]) {
				i++
			}
			if i > start && !yield(text[start:i]) {
				return
			}
			i++
		}
	}
}
