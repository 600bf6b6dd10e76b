// Package clips makes strings of many short texts without an allocation for
// each.
package clips

import "strings"

// size is how many bytes are allocated at once. A caller that keeps a string
// keeps as many.
const size = 4 << 10

// Clips makes strings that are cut from longer ones. The zero Clips is ready
// for use, by one goroutine.
type Clips struct{ whole *strings.Builder }

// String returns text as a string.
func (c *Clips) String(text []byte) string {
	if c.whole == nil || c.whole.Cap()-c.whole.Len() < len(text) {
		c.whole = &strings.Builder{}
		c.whole.Grow(max(size, len(text)))
	}
	start := c.whole.Len()
	c.whole.Write(text)
	return c.whole.String()[start:]
}
