package reuse

import "bytes"

// A Template is a text in which the digest can be replaced.
type Template struct {
	text    []byte
	offsets []int // of the digest
}

// NewTemplate returns the template of a text that holds a digest any number of
// times. Without a digest ("") the text never changes.
func NewTemplate(text []byte, digest string) Template {
	t := Template{text: text}
	if digest == "" {
		return t
	}
	for from := 0; ; {
		i := bytes.Index(text[from:], []byte(digest))
		if i < 0 {
			return t
		}
		t.offsets = append(t.offsets, from+i)
		from += i + len(digest)
	}
}

// Append appends the text with another digest of the same length.
func (t *Template) Append(b []byte, digest string) []byte {
	start := len(b)
	b = append(b, t.text...)
	for _, offset := range t.offsets {
		copy(b[start+offset:], digest)
	}
	return b
}
