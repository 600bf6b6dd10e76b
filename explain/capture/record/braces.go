package record

import "strings"

// braces tracks which objects are open after the lines read so far. Braces in
// strings don't count.
type braces struct {
	ends   []bool // for each open brace, whether it was the last character of its line
	line   int    // number of lines read
	opened int    // last line that ended with a brace; 0 if none did
	lastly byte   // last character that isn't blank or part of a string
}

// A state says how an object is open.
type state int

const (
	closed state = iota
	inLine       // its members are on one line: it was truncated or wrapped
	block        // its members are on their own lines
)

// read reads the next line.
func (b *braces) read(line string) {
	b.line++
	line = strings.TrimRight(line, " \t")
	unclosed := "" // quotes without a closing quote on this line
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

// state returns how the innermost open object is open. An object doesn't count
// as open if the last line doesn't end like part of one, as after a brace in
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

// stringEnd returns where the string that starts at an offset ends, or 0 if it
// doesn't end on its line.
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
