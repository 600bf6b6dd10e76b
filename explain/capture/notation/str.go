package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// longestBroken is how far after its first line break the end of a string is
// looked for, in bytes. It bounds what a string that breaks off costs.
const longestBroken = 8 << 10

// stringAt reads the string at an offset, if one begins there, with the strings that
// continue it:
//
//	'Missing application roles. ' +
//	  'API required roles: A.Read.All.'
func (p *Parser) stringAt(at int) (Value, bool) {
	i := p.stringPrefix(at)
	if v, ok := p.countedString(i); ok {
		return v, true
	}
	q, size := quoteAt(p.s, i)
	if size == 0 {
		return Value{}, false
	}
	v := Value{Kind: String, Start: at}
	p.quoted(&v, i+size, q)
	if next := p.continuation(v.End); next >= 0 && !p.cut {
		p.continued(&v, next)
	}
	p.at = v.End
	return v, true
}

// continued adds to a string the strings that continue it, beginning at an offset.
func (p *Parser) continued(v *Value, next int) {
	var text strings.Builder
	text.WriteString(v.Text)
	for ; next >= 0 && !p.cut; next = p.continuation(v.End) {
		more := Value{}
		q, size := quoteAt(p.s, next)
		p.quoted(&more, next+size, q)
		text.WriteString(more.Text)
		v.End, v.Cut, v.ragged = more.End, more.Cut, v.ragged || more.ragged
	}
	v.Text = text.String()
}

// stringPrefix returns the offset of the quote after the letters that Python may
// put before it: b'…', rb"…". It returns at itself if there are none.
func (p *Parser) stringPrefix(at int) int {
	for i := at; i < min(len(p.s), at+3); i++ {
		switch p.s[i] {
		case 'b', 'B', 'r', 'R', 'u', 'U', 'f', 'F':
		case '"', '\'':
			return i
		default:
			return at
		}
	}
	return at
}

// countedString reads a string as PHP dumps it, with its length and without
// escapes:
//
//	string(9) "Forbidden"
func (p *Parser) countedString(at int) (Value, bool) {
	const prefix, longest = "string(", len(`string(1234567890) "`)
	if !strings.HasPrefix(p.s[at:], prefix) {
		return Value{}, false
	}
	near := p.s[at+len(prefix) : min(len(p.s), at+longest)]
	digits, _, found := strings.Cut(near, `) "`)
	if !found || !ascii.IsNumber(digits) || len(digits) > 9 {
		return Value{}, false
	}
	size := 0
	for _, d := range []byte(digits) {
		size = size*10 + int(d-'0')
	}
	start := at + len(prefix) + len(digits) + len(`) "`)
	v := Value{Kind: String, Start: at}
	if end := start + size; end < len(p.s) && p.s[end] == '"' {
		v.Text, v.End = p.s[start:end], end+1
	} else { // the text was changed after it was counted, or breaks off
		p.quoted(&v, start, doubleQuote)
	}
	p.at = v.End
	return v, true
}

// continuation returns the offset of a string that continues the one that ends
// at an offset, or -1 if none does.
func (p *Parser) continuation(end int) int {
	i := p.skipBlanks(end)
	plus := i < len(p.s) && p.s[i] == '+'
	if plus {
		i = p.skipBlanks(i + 1)
	}
	if i >= len(p.s) || i == end || p.s[i] != '"' && p.s[i] != '\'' && p.s[i] != '`' {
		return -1
	}
	if _, named := p.quotedNameAt(i); named && !plus {
		return -1
	}
	return i
}

// quoted reads a string into v from the first byte after its opening quote.
func (p *Parser) quoted(v *Value, from int, q quote) {
	end, after, how := p.closing(from, q)
	p.spend(end - from)
	v.Kind, v.Text, v.End = String, p.s[from:end], after
	switch how {
	case brokenOff:
		v.Cut, v.ragged, p.cut = true, true, true
		v.Text = strings.TrimSuffix(strings.TrimRight(v.Text, "\r"), " (truncated...)") // as Guzzle does
	case misquoted:
		v.ragged = true
	}
	v.Text = decode(v.Text, q)
}

// An ending says how the end of a string was found.
type ending uint8

const (
	closed    ending = iota // by its quote
	misquoted               // by what follows it, because its quote is missing or isn't escaped
	brokenOff               // the string breaks off
)

// closing finds the end of a string that begins at from: the first quote of its kind
// with something after it that can follow a string. Quotes that nobody escaped don't
// end it. after is where to continue.
func (p *Parser) closing(from int, q quote) (end, after int, how ending) {
	if end := p.plainEnd(from, q); end >= 0 {
		return end, end + 1, closed
	}
	c := closer{p: p, quote: q, from: from, opening: -1, comma: -1, line: -1, candidate: -1}
	limit := len(p.s)
	for i := from; i < limit; {
		switch b := p.s[i]; {
		case !isSpecial(b):
			i++
			continue
		case b == '\\':
			i += 2
			continue
		case b == ',':
			c.comma = c.commaAt(i)
			i++
			continue
		case b == '\n':
			if c.line < 0 {
				c.line = i
				limit = min(limit, i+longestBroken)
			}
			next := p.skipBlanks(i)
			if isBlankLine(p.s[i:next]) {
				return c.broken(next)
			}
			i = next
			continue
		}
		other, size := quoteAt(p.s, i)
		if size == 0 || other != q {
			i += max(size, 1)
			continue
		}
		switch p.follows(i + size) {
		case ends:
			if c.line < 0 || p.endsGroup(i+size) {
				return i, i + size, closed
			}
		case names:
			if end, after, ok := c.swallowed(); ok {
				return end, after, misquoted
			} else if c.line >= 0 {
				return c.broken(i)
			}
		}
		c.pass(i, size)
		i += size
	}
	return c.broken(limit)
}

// plainEnd returns the end of a string that begins at from if it is like nearly
// every string: short, and without escapes, line breaks, and quotes inside. It
// returns -1 for others. Without it, reading an object takes a third longer.
func (p *Parser) plainEnd(from int, q quote) int {
	const short = 512
	text := p.s[from:min(len(p.s), from+short)]
	i := strings.IndexByte(text, byte(q))
	const typographic = 0xE2 // the first byte of such a quote
	if i < 0 || strings.IndexByte(text[:i], '\\') >= 0 || strings.IndexByte(text[:i], '\n') >= 0 || strings.IndexByte(text[:i], typographic) >= 0 {
		return -1
	}
	if p.follows(from+i+1) != ends {
		return -1
	}
	return from + i
}

// A closer keeps what was passed while the end of a string was looked for.
type closer struct {
	p     *Parser
	quote quote
	from  int // where the string begins

	opening   int // the last quote that was passed
	comma     int // the last comma that a quote follows
	line      int // the first line break
	candidate int // the first quote, if it may be the end where none is
	size      int // of the candidate
}

// commaAt returns the offset of a comma if a quote follows it; else that of the
// last such comma.
func (c *closer) commaAt(i int) int {
	next := i + 1
	if next < len(c.p.s) && c.p.s[next] == ' ' {
		next++
	}
	if next < len(c.p.s) {
		if other, size := quoteAt(c.p.s, next); size > 0 && other == c.quote {
			return i
		}
	}
	return c.comma
}

// pass notes a quote that doesn't end the string.
func (c *closer) pass(i, size int) {
	s, after, first := c.p.s, i+size, c.opening < 0
	c.opening = i
	if first && c.line < 0 && after < len(s) && !ascii.IsWord(s[after]) && !isBlank(s[i-1]) {
		c.candidate, c.size = i, size
	}
}

// swallowed returns the end of a string whose closing quote is missing, so that
// it ran on into the next name.
func (c *closer) swallowed() (end, after int, ok bool) {
	switch {
	case c.line < 0:
		return c.comma, c.comma, c.comma >= 0
	case c.opening > c.line && c.p.skipBlanks(c.line) == c.opening:
		end = c.line
		for end > 0 && (isBlank(c.p.s[end-1]) || c.p.s[end-1] == ',') {
			end--
		}
		return end, c.line, true
	}
	return 0, 0, false
}

// broken returns the end of a string without a closing quote before an offset: it
// ends with its line.
func (c *closer) broken(limit int) (end, after int, how ending) {
	c.p.spend(limit - c.from)
	if c.candidate >= 0 {
		return c.candidate, c.candidate + c.size, misquoted
	}
	if c.line >= 0 {
		return c.line, c.line, brokenOff
	}
	return min(limit, len(c.p.s)), min(limit, len(c.p.s)), brokenOff
}

// A following is the text after a quote. It says whether the quote ends its string.
type following uint8

const (
	goesOn following = iota
	ends
	names // it closes a name instead
)

// follows says what is at an offset, which is after a quote.
func (p *Parser) follows(at int) following {
	i := p.skipBlanks(at)
	if i >= len(p.s) {
		return ends
	}
	switch p.s[i] {
	case '}', ']', ')', ';', '>':
		return ends
	case ',':
		if p.startsItem(i + 1) {
			return ends
		}
		return goesOn
	case ':', '=':
		return names
	case '+':
		if j := p.skipBlanks(i + 1); j < len(p.s) {
			if _, size := quoteAt(p.s, j); size > 0 {
				return ends
			}
		}
		return goesOn
	case '"', '\'', '`':
		if i > at {
			return ends
		}
		return goesOn
	}
	if crossesLine(p.s[at:i]) {
		return ends
	}
	if i > at {
		if _, named := p.nameAt(i); named {
			return ends
		}
	}
	return goesOn
}

// endsGroup reports whether the next member or the end of the group follows an
// offset, which a string that spans lines must have after it.
func (p *Parser) endsGroup(at int) bool {
	i := p.skipBlanks(at)
	return i < len(p.s) && (closes(p.s[i]) || p.s[i] == ',' || p.s[i] == ';')
}

// startsItem reports whether what follows a comma at an offset can be a member
// or an element.
func (p *Parser) startsItem(at int) bool {
	i := p.skipBlanks(at)
	if i >= len(p.s) {
		return true
	}
	if q, size := quoteAt(p.s, i); size > 0 {
		return p.startsQuoted(i+size, q)
	}
	switch c := p.s[i]; {
	case ascii.IsAlpha(c), c == '_':
		return p.startsWord(i)
	case ascii.IsDigit(c):
		return true
	default:
		return strings.IndexByte("{[}]().<#:@$&%-\xE2", c) >= 0
	}
}

// startsQuoted reports whether the quoted text that begins at an offset can be a
// name or an element: what follows it can.
func (p *Parser) startsQuoted(from int, q quote) bool {
	const longestName = 128
	limit := min(len(p.s), from+longestName)
	for i := from; i < limit; i++ {
		if p.s[i] == '\\' {
			i++
			continue
		}
		if other, size := quoteAt(p.s, i); size > 0 && other == q {
			i = p.skipBlanks(i + size)
			return i >= len(p.s) || strings.IndexByte(":=,]})+", p.s[i]) >= 0
		}
	}
	return true
}

// startsWord reports whether the word at an offset can be a name or an element.
func (p *Parser) startsWord(at int) bool {
	i := at
	for limit := min(len(p.s), at+longestWord); i < limit && isNameByte(p.s[i]); i++ {
	}
	if i < len(p.s) && (p.s[i] == '"' || p.s[i] == '\'') {
		return i-at <= 2 // b'…'
	}
	next := p.skipSpaces(i)
	return next >= len(p.s) || strings.IndexByte(":=,]}){\n\r", p.s[next]) >= 0 || next == i && strings.IndexByte("([<", p.s[i]) >= 0
}
