package record

import "strings"

// braces knows which objects are open at the end of the lines that it has
// read. What is inside strings does not count.
type braces struct {
	ends   []bool // for each open brace, whether it ends its line
	line   int    // lines that have been read
	opened int    // the last line that a brace ended; 0 if none did
	lastly byte   // the last character that is no blank and in no string
}

// How an object is open.
type state int

const (
	closed state = iota
	inLine       // its members stand behind each other: it was cut off, or broken
	block        // its members stand on lines of their own
)

// read reads the next line.
func (b *braces) read(line string) {
	b.line++
	line = strings.TrimRight(line, " \t")
	unclosed := "" // quotes that nothing on this line closes
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case ' ', '\t':
		case '{':
			b.lastly = c
			b.ends = append(b.ends, i == len(line)-1)
			if i == len(line)-1 {
				b.opened = b.line
			}
		case '}':
			b.lastly = c
			b.ends = b.ends[:max(0, len(b.ends)-1)]
		case '"', '\'':
			if strings.IndexByte(unclosed, c) >= 0 {
				b.lastly = c
			} else if end := stringEnd(line, i); end > 0 {
				i = end - 1
			} else {
				unclosed += string(c)
				b.lastly = c
			}
		default:
			b.lastly = c
		}
	}
}

// state returns how the innermost open object is open. It is not where the
// last line ends in the middle of a sentence, as it does behind a brace in
// prose.
func (b *braces) state() state {
	const near = 40 // lines
	if len(b.ends) == 0 {
		return closed
	}
	unfinished := b.lastly == '{' || b.lastly == ':' || b.lastly == ','
	if !unfinished && (b.opened == 0 || b.line-b.opened > near) {
		return closed
	}
	if b.ends[len(b.ends)-1] {
		return block
	}
	return inLine
}

// stringEnd returns where the string that begins at an offset ends on its
// line; 0 if it does not.
func stringEnd(line string, i int) (end int) {
	quote := line[i]
	for i++; i < len(line); i++ {
		switch line[i] {
		case quote:
			return i + 1
		case '\\':
			i++
		}
	}
	return 0
}
