package match

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// Candidates are templates that may fit a text, as a set of indices.
type candidates [(len(templates) + 63) / 64]uint64

func (c *candidates) add(template uint16) { c[template/64] |= 1 << (template % 64) }

// all returns the candidates in the order of templates, the heaviest first.
func (c *candidates) all() iter.Seq2[int, *template] {
	return func(yield func(int, *template) bool) {
		for i, set := range c {
			for ; set != 0; set &= set - 1 {
				n := i*64 + bits.TrailingZeros64(set)
				if !yield(n, &templates[n]) {
					return
				}
			}
		}
	}
}

// anchors are the templates by the longest word of their literals, without
// which they fit no text.
func anchors() index { return index{anchorEntries[:], &anchorStarts} }

// addAnchored adds the templates that have the word of that hash as their
// anchor.
func (c *candidates) addAnchored(word uint32) {
	for _, anchor := range anchors().near(word) {
		if anchor.word == word {
			c.add(anchor.of)
		}
	}
}

// addShort adds the templates that are too short to be looked for by a word.
func (c *candidates) addShort() {
	for _, short := range shortTemplates {
		c.add(short)
	}
}

// An origin says where in the rooms a template is.
type origin struct {
	room    uint8
	table   uint8  // a table of messages, or after those one of codes
	entry   uint16 // in the table
	variant uint8  // 0 for the main wording
}

// Rooms are the rooms of a catalog, whose messages and codes the templates are
// made of.
type Rooms []*fact.Room

// message returns the message that a template belongs to; nil if it belongs to
// a code.
func (rs Rooms) message(o origin) *fact.Message {
	tables := rs[o.room].Messages
	if int(o.table) >= len(tables) {
		return nil
	}
	return &(*tables[o.table])[o.entry]
}

// code returns the code that a template belongs to, if it isn't one of a
// message.
func (rs Rooms) code(o origin) *fact.Code {
	r := rs[o.room]
	return (*r.Codes[int(o.table)-len(r.Messages)])[o.entry]
}

// wording is the text of a template, with its {placeholders}.
func (rs Rooms) wording(o origin) string {
	text, variants := "", []string(nil)
	if m := rs.message(o); m != nil {
		text, variants = m.Template, m.Variants
	} else {
		c := rs.code(o)
		text, variants = c.Message, c.Variants
	}
	if o.variant == 0 {
		return text
	}
	return variants[o.variant-1]
}

// messageOf returns the message that a template belongs to, or what the catalog
// says of its code in the form of a message.
func (rs Rooms) messageOf(t *template) fact.Message {
	if m := rs.message(t.origin); m != nil {
		return *m
	}
	return ownMessage(rs.code(t.origin), t.codeID)
}

// belongs returns the code and the service that a template belongs to.
func (rs Rooms) belongs(t *template) (code string, s fact.Service) {
	if m := rs.message(t.origin); m != nil {
		return m.Code, m.Service
	}
	c := rs.code(t.origin)
	return c.Name, c.Service
}

// ownMessage returns what the catalog says of a code in the form of a
// message of that ID.
func ownMessage(c *fact.Code, id string) fact.Message {
	return fact.Message{
		ID: id, Template: c.Message, Variants: c.Variants, General: c.General,
		Code: c.Name, Service: c.Service, Status: c.Status, Meaning: c.Meaning,
		Causes: c.Causes, Basis: c.Basis, Source: c.Source,
	}
}

// Kebab writes a name such as ResourceNotFound in kebab case.
func Kebab(name string) string {
	var b strings.Builder
	for i := range len(name) {
		if name[i] == '_' {
			b.WriteByte('-')
			continue
		}
		if i > 0 && isUpper(name[i]) && !isUpper(name[i-1]) && name[i-1] != '_' {
			b.WriteByte('-')
		}
		b.WriteByte(Lower(name[i]))
	}
	return b.String()
}

func isUpper(b byte) bool { return b != Lower(b) }
