package catalog

import (
	"strings"
	"sync/atomic"
)

// minAnchor is how many letters the word has by which a template is found.
const minAnchor = 4

// A templateIndex finds the templates that may fit a text without trying
// each of them. Building it is part of the start-up of a program that
// explains one error, so templates are parsed only when they come up.
type templateIndex struct {
	templates []lazyTemplate   // the first is none
	byWord    map[uint32]int32 // by the hash of the longest word of their literals
	byCode    map[uint32]int32 // by the hash of the code, those that count for their own code only
}

// A lazyTemplate is parsed when it is first tried.
type lazyTemplate struct {
	text    string
	message *Message // nil for one of a code
	code    *Code    // nil for one of a message
	next    int32    // of those with the same key; 0 ends the chain
	parsed  atomic.Pointer[template]
}

// template returns the parsed template. Two goroutines may parse it at once;
// the results are the same.
func (l *lazyTemplate) template(order int32) *template {
	if t := l.parsed.Load(); t != nil {
		return t
	}
	m := l.message
	if m == nil {
		m = l.code.ownMessage()
	}
	t := parseTemplate(m, l.text)
	t.order = order
	l.parsed.Store(&t)
	return &t
}

func newTemplateIndex() *templateIndex {
	x := &templateIndex{
		templates: make([]lazyTemplate, 1, 512),
		byWord:    make(map[uint32]int32, 512),
		byCode:    map[uint32]int32{},
	}
	for m := range messages() {
		x.add(m.Template, m, nil)
		for _, text := range m.Variants {
			x.add(text, m, nil)
		}
	}
	for c := range codes() {
		x.add(c.Message, nil, c)
		for _, text := range c.Variants {
			x.add(text, nil, c)
		}
	}
	return x
}

// add takes a template of a message or of a code; the other is nil.
func (x *templateIndex) add(text string, m *Message, c *Code) {
	if text == "" {
		return
	}
	i := int32(len(x.templates))
	x.templates = append(x.templates, lazyTemplate{})
	t := &x.templates[i]
	t.text, t.message, t.code = text, m, c
	anchor, weight := survey(text)
	if weight >= minWeight {
		t.next, x.byWord[anchor] = x.byWord[anchor], i
		return
	}
	name := wordHash(t.codeName())
	t.next, x.byCode[name] = x.byCode[name], i
}

func (l *lazyTemplate) codeName() string {
	if l.message != nil {
		return l.message.Code
	}
	return l.code.Name
}

// survey returns the hash of the longest word that a template has beside its
// values, and how many characters it has there. A word that touches a
// placeholder or is half of a word such as "isn't" does not count.
func survey(text string) (anchor uint32, weight int) {
	longest := minAnchor - 1
	for i := 0; i < len(text); {
		if after := skipPlaceholder(text, i); after > i {
			for i = after; i < len(text) && isWord(lower(text[i])); i++ {
				weight++
			}
			continue
		}
		start := i
		for i < len(text) && isWord(lower(text[i])) {
			i++
		}
		if i == start {
			if !isSpace(rune(text[i])) {
				weight++
			}
			i++
			continue
		}
		weight += i - start
		if i-start > longest && skipPlaceholder(text, i) == i && (i == len(text) || text[i] != '\'') {
			longest, anchor = i-start, wordHash(text[start:i])
		}
	}
	return anchor, weight
}

// skipPlaceholder returns where the placeholder ends that starts at i, or i
// if none does.
func skipPlaceholder(text string, i int) int {
	if i == len(text) || text[i] != '{' {
		return i
	}
	name, _, closed := strings.Cut(text[i+1:], "}")
	if !closed || !isName(name) {
		return i
	}
	return i + len(name) + 2
}

// wordHash is the FNV-1a hash of a word in lower case. Words that share one
// cost a needless comparison, no more.
func wordHash(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(lower(word[i]))) * 16777619
	}
	return h
}

// candidates calls try, once, with each template that a text has the word
// of, and with the short ones of the code.
func (x *templateIndex) candidates(text, code string, try func(*template)) {
	var seen []uint64
	for i := 0; i < len(text); i++ {
		start := i
		h := uint32(2166136261)
		for i < len(text) && isWord(lower(text[i])) {
			h = (h ^ uint32(lower(text[i]))) * 16777619
			i++
		}
		if i-start < minAnchor {
			continue
		}
		for t := x.byWord[h]; t != 0; t = x.templates[t].next {
			if seen == nil {
				seen = make([]uint64, len(x.templates)/64+1)
			}
			if seen[t/64]&(1<<(t%64)) == 0 {
				seen[t/64] |= 1 << (t % 64)
				try(x.templates[t].template(t))
			}
		}
	}
	if code == "" {
		return
	}
	for t := x.byCode[wordHash(code)]; t != 0; t = x.templates[t].next {
		try(x.templates[t].template(t))
	}
}

// ownMessage returns what the catalog says of a code in the form of a
// message.
func (c *Code) ownMessage() *Message {
	return &Message{
		ID: kebab(c.Name), Template: c.Message, Variants: c.Variants,
		Code: c.Name, Service: c.Service, Status: c.Status, Meaning: c.Meaning,
		Causes: c.Causes, Retry: c.Retry, Basis: c.Basis, Source: c.Source,
	}
}

// kebab writes a name such as ResourceNotFound in kebab case.
func kebab(name string) string {
	var b strings.Builder
	for i := range len(name) {
		if name[i] == '_' {
			b.WriteByte('-')
			continue
		}
		if i > 0 && isUpper(name[i]) && !isUpper(name[i-1]) && name[i-1] != '_' {
			b.WriteByte('-')
		}
		b.WriteByte(lower(name[i]))
	}
	return b.String()
}

func isUpper(b byte) bool { return b != lower(b) }
