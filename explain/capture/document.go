package capture

import "bytes"

// A document is an input small enough to be looked at as a whole.
type document struct {
	text []byte // UTF-8, without a byte order mark; shapes must not write to it
	name string // where the text comes from
	max  int64  // bytes that a single response may have

	// The line of an offset, kept so that asking for one offset after the
	// other stays linear.
	at, line int

	broken []error // places that a shape could not make sense of, see UnreadableError
}

func newDocument(text []byte, o Options) *document {
	return &document{text: text, name: o.Name, max: o.MaxSize, line: o.FirstLine}
}

// lineAt returns the line that the byte at offset stands on. Offsets are
// asked for in rising order.
func (d *document) lineAt(offset int) int {
	if offset > d.at {
		d.line += bytes.Count(d.text[d.at:offset], []byte{'\n'})
		d.at = offset
	}
	return d.line
}

// exchange returns an exchange whose response begins at offset.
func (d *document) exchange(format string, offset int) Exchange {
	return Exchange{Source: Source{Format: format, Name: d.name, Line: d.lineAt(offset)}}
}
