package notation

import "strings"

// skipBlanks returns the offset of the first byte at or after i that isn't
// blank.
func (p *Parser) skipBlanks(i int) int {
	for i < len(p.s) && isBlank(p.s[i]) {
		i++
	}
	return i
}

// skipSeparators returns the offset of the first byte at or after i that is
// neither blank nor a separator of members.
func (p *Parser) skipSeparators(i int) int {
	for i < len(p.s) && (isBlank(p.s[i]) || p.s[i] == ',' || p.s[i] == ';') {
		i++
	}
	return i
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// crossesLine reports whether blanks hold a line break.
func crossesLine(blanks string) bool { return strings.IndexByte(blanks, '\n') >= 0 }

// isBlankLine reports whether blanks hold a blank line.
func isBlankLine(blanks string) bool { return len(blanks) > 1 && strings.Count(blanks, "\n") > 1 }
