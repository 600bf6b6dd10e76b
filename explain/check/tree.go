package check

import (
	"bytes"
	"errors"

	"github.com/go-json-experiment/json/jsontext"
)

// A node is a JSON value with its place in the body.
type node struct {
	kind       jsontext.Kind // '{', '[', '"', '0', 't', 'f' or 'n'
	start, end int           // byte offsets; end is of what was read
	text       string        // a string decoded, a number as written
	members    []member      // of an object, in order, duplicates included
	items      []*node       // of an array
	skipped    int           // items of an array that are not read, as there are too many
	whole      bool          // it was read to its end
}

// maxValues is how many values of a body are read. The largest requests of the
// catalog, imports of 500 indicators, have less than half of them.
const maxValues = 20_000

// A member is a name of an object with its value, which is nil where the
// body breaks off before it.
type member struct {
	name  string
	start int // of the name, with its quotes
	end   int
	value *node
}

// A treeReader reads a body into nodes as far as it is JSON.
type treeReader struct {
	d      *jsontext.Decoder
	left   int   // values that may still be read
	unread int   // where the others begin; -1 if there are none
	err    error // the first one
}

// readTree reads the first JSON value of a body, and the place where it is
// no longer JSON: broken is -1 if it is JSON to the end. A nil root means
// that nothing could be read. unread is where the values begin that were skipped, as
// there are too many; -1 if none were.
func readTree(body []byte) (root *node, unread, broken int, state place) {
	r := treeReader{left: maxValues, unread: -1, d: jsontext.NewDecoder(bytes.NewBuffer(body),
		jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))}
	root = r.value()
	if r.err == nil {
		end := int(r.d.InputOffset())
		rest := skipSpace(body, end)
		if rest == len(body) {
			return root, r.unread, -1, place{}
		}
		return root, r.unread, rest, place{after: end}
	}
	state = r.place()
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](r.err); ok {
		return root, r.unread, min(int(syntax.ByteOffset), len(body)), state
	}
	return root, r.unread, len(body), state // the body ends too early
}

// A place is where in the structure of a body the reading stopped.
type place struct {
	in    jsontext.Kind // '{' or '[' that is open; 0 outside of all
	count int           // names and values, or items, read in it
	after int           // byte offset after the last token
	depth int           // objects and arrays that are open
}

// awaitsName reports whether the name of a member may come next.
func (p place) awaitsName() bool { return p.in == '{' && p.count%2 == 0 }

func (r *treeReader) place() place {
	depth := r.d.StackDepth()
	kind, count := r.d.StackIndex(depth)
	return place{kind, int(count), int(r.d.InputOffset()), depth}
}

// value reads the next value; nil if there is none.
func (r *treeReader) value() *node {
	kind := r.d.PeekKind()
	r.left--
	switch kind {
	case '{', '[':
		if !r.token() {
			return nil
		}
		n := &node{kind: kind, start: int(r.d.InputOffset()) - 1, whole: true}
		if kind == '{' {
			r.members(n)
		} else {
			r.items(n)
		}
		n.end = int(r.d.InputOffset())
		n.whole = n.whole && r.err == nil
		return n
	}
	raw, err := r.d.ReadValue()
	if err != nil {
		r.err = err
		return nil
	}
	end := int(r.d.InputOffset())
	return &node{kind: kind, start: end - len(raw), end: end, text: decode(raw), whole: true}
}

func (r *treeReader) token() bool {
	_, r.err = r.d.ReadToken()
	return r.err == nil
}

func (r *treeReader) members(n *node) {
	for r.d.PeekKind() != '}' {
		if r.left <= 0 {
			n.whole = false
			for range 2 { // a name and its value
				if !r.skip() {
					return
				}
			}
			continue
		}
		name, err := r.d.ReadValue()
		if err != nil {
			r.err = err
			return
		}
		end := int(r.d.InputOffset())
		m := member{name: decode(name), start: end - len(name), end: end}
		m.value = r.value()
		n.members = append(n.members, m)
		if r.err != nil {
			return
		}
	}
	r.token()
}

func (r *treeReader) items(n *node) {
	for r.d.PeekKind() != ']' {
		if r.left <= 0 {
			n.skipped++
			if !r.skip() {
				return
			}
			continue
		}
		item := r.value()
		if item != nil {
			n.items = append(n.items, item)
		}
		if r.err != nil {
			return
		}
	}
	r.token()
}

// skip passes over a value, or the name of a member.
func (r *treeReader) skip() bool {
	if r.unread < 0 {
		r.unread = int(r.d.InputOffset())
	}
	r.err = r.d.SkipValue()
	return r.err == nil
}

// decode returns what a string says, and any other value as it is written.
func decode(raw jsontext.Value) string {
	if raw.Kind() != '"' {
		return string(raw)
	}
	text, _ := jsontext.AppendUnquote(nil, raw) // an error is about invalid UTF-8, which is replaced
	return string(text)
}

func skipSpace(b []byte, i int) int {
	for i < len(b) && isSpace(b[i]) {
		i++
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
