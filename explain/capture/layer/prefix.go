package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoPrefix removes any prefix of the lines of an object: the same text before the
// bracket that opens the object, before the one that closes it, and before all lines
// in between. Digits may differ, as in a time.
//
//	OUTPUT: {
//	OUTPUT:   "error": {"code": "Forbidden"}
//	OUTPUT: }
func undoPrefix(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	p := prefixed{s: t.S, lines: linesOf(t.S)}
	p.find()
	if p.sizes == nil {
		return t, false
	}
	var b text.Builder
	c := clock{t: t, node: node}
	for k, l := range p.lines {
		start := l.start + p.sizes[k]
		c.tell(timeIn(t.S[l.start:start]), start)
		b.Take(t, start, l.end)
		takeBreak(&b, t, l)
	}
	return b.Text(), true
}

// A prefixed is a text in which prefixes are looked for.
type prefixed struct {
	s     string
	lines []line
	sizes []int // of the prefix of each line; nil if no line has one
}

// find finds the objects that have a prefix, and the lines around them that have
// the same.
func (p *prefixed) find() {
	for k := 0; k < len(p.lines); k++ {
		prefix := openingPrefix(p.lines[k].of(p.s))
		if prefix == "" {
			continue
		}
		first, end, whole := k, k, false
		for ; end < len(p.lines) && p.has(end, prefix); end++ {
			rest := p.rest(end, prefix)
			whole = whole || end > k && (ascii.ByteAt(rest, 0) == '}' || ascii.ByteAt(rest, 0) == ']')
		}
		if whole {
			for first > 0 && p.has(first-1, prefix) {
				first--
			}
			p.mark(first, end, len(prefix))
		}
		k = max(k, end-1) // an object in between would have another prefix
	}
}

// openingPrefix returns the text before the bracket that ends a line; "" if there is
// none that would need an end.
func openingPrefix(line string) string {
	const longest = 200
	line = strings.TrimRight(line, " \t")
	if len(line) > longest || line == "" || line[len(line)-1] != '{' && line[len(line)-1] != '[' {
		return ""
	}
	prefix := line[:len(line)-1]
	if !strings.HasSuffix(prefix, " ") || blank(prefix) {
		return ""
	}
	return prefix
}

// has reports whether a line begins with a prefix.
func (p *prefixed) has(k int, prefix string) bool {
	line := p.lines[k].of(p.s)
	if len(line) < len(prefix) { // an empty one has lost the blank
		prefix = strings.TrimRight(prefix, " ")
		if len(line) != len(prefix) {
			return false
		}
	}
	for i := range len(prefix) {
		if line[i] != prefix[i] && !(ascii.IsDigit(line[i]) && ascii.IsDigit(prefix[i])) {
			return false
		}
	}
	return true
}

// rest returns the text of a line after a prefix.
func (p *prefixed) rest(k int, prefix string) string {
	line := p.lines[k].of(p.s)
	return line[min(len(line), len(prefix)):]
}

// mark notes the size of the prefix that some lines have.
func (p *prefixed) mark(first, end, size int) {
	if p.sizes == nil {
		p.sizes = make([]int, len(p.lines))
	}
	for k := first; k < end; k++ {
		p.sizes[k] = min(size, p.lines[k].end-p.lines[k].start)
	}
}

// timeIn returns the time that a prefix begins with; empty if it has none.
func timeIn(prefix string) string {
	begin := 0
	if ascii.ByteAt(prefix, 0) == '[' {
		begin = 1
	}
	if end, ok := stamp.At(prefix, begin); ok {
		return prefix[begin:end]
	}
	return ""
}
