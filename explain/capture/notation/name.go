package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/escape"
)

// A separator is between a name and its value.
type separator uint8

const (
	noSeparator separator = iota
	colon
	tightColon // with the value directly after it, and a name without quotes
	equals
	arrow // =>
)

// A name is the name of a member in a text, with its separator:
//
//	"code":   code:   'code'=>   :code=>   @code=   [code] =>   ["code"]=>   0 =>
type name struct {
	start, end int // of the text of the name
	after      int // offset after the separator
	sep        separator
	quoted     bool
	bracketed  bool
	escaped    bool // the text has a backslash in it
	index      bool // it is the index of an element
}

// The lengths of the longest names, in bytes.
const (
	longestQuoted = 256
	longestWord   = 80
)

// nameAt returns the name that begins at an offset, if one does.
func (p *Parser) nameAt(i int) (name, bool) {
	if i >= len(p.s) {
		return name{}, false
	}
	switch c := p.s[i]; {
	case c == '"', c == '\'', c >= 0x80:
		return p.quotedNameAt(i)
	case (c == 'u' || c == 'b') && i+1 < len(p.s) && (p.s[i+1] == '\'' || p.s[i+1] == '"'): // u'code': of Python 2
		return p.quotedNameAt(i + 1)
	case c == '[':
		return p.bracketedNameAt(i)
	case c == ':' && i+1 < len(p.s) && p.s[i+1] == '"': // :"request-id"=>
		n, ok := p.quotedNameAt(i + 1)
		return n, ok && n.sep == arrow
	case c == ':', c == '@', c == '$':
		return p.wordNameAt(i + 1)
	}
	return p.wordNameAt(i)
}

// quotedNameAt returns the name in quotes that begins at an offset.
func (p *Parser) quotedNameAt(i int) (name, bool) {
	q, size := quoteAt(p.s, i)
	if size == 0 {
		return name{}, false
	}
	n := name{start: i + size, quoted: true}
	limit := min(len(p.s), n.start+longestQuoted)
	for j := n.start; j < limit; j++ {
		switch c := p.s[j]; {
		case c == '\\':
			n.escaped = true
			j++
		case c == '\n':
			return name{}, false
		case c == '"' || c == '\'' || c == 0xE2:
			other, size := quoteAt(p.s, j)
			if size == 0 || other != q {
				continue
			}
			n.end = j
			return n, p.separatorAt(&n, p.skipBlanks(j+size))
		}
	}
	return name{}, false
}

// bracketedNameAt returns the name in brackets that begins at an offset, as PHP
// and Node print it: [code] =>, ["code":protected]=>, [Symbol(kHeaders)]:.
func (p *Parser) bracketedNameAt(i int) (name, bool) {
	limit := min(len(p.s), i+longestWord)
	closing := strings.IndexByte(p.s[i:limit], ']')
	if closing < 0 {
		return name{}, false
	}
	closing += i
	n := name{start: i + 1, end: closing, bracketed: true}
	if q, size := quoteAt(p.s, n.start); size > 0 {
		n.start += size
		n.end = ascii.IndexFrom(p.s[:closing], n.start, byte(q))
	} else if colon := strings.IndexByte(p.s[n.start:closing], ':'); colon > 0 {
		n.end = n.start + colon // [message:protected] =>
	}
	if n.start == n.end {
		return name{}, false
	}
	ok := p.separatorAt(&n, p.skipSpaces(closing+1))
	n.index = ascii.IsNumber(p.s[n.start:n.end])
	return n, ok && (n.sep == arrow || n.sep == colon && !n.index)
}

// wordNameAt returns the name without quotes that begins at an offset.
func (p *Parser) wordNameAt(i int) (name, bool) {
	end := i
	for limit := min(len(p.s), i+longestWord); end < limit && isNameByte(p.s[end]); end++ {
	}
	if end == i {
		return name{}, false
	}
	n := name{start: i, end: end}
	if !p.separatorAt(&n, p.skipSpaces(end)) {
		return name{}, false
	}
	if ascii.IsDigit(p.s[i]) { // 404, 12:30
		n.index = ascii.IsNumber(p.s[i:end])
		return n, n.index && n.sep == arrow
	}
	if n.sep == colon && n.after < len(p.s) && !isBlank(p.s[n.after]) {
		n.sep = tightColon
		if c := p.s[n.after]; c == '\\' || c == '/' && strings.HasPrefix(p.s[n.after:], "//") {
			return name{}, false // C:\, https://
		}
	}
	return n, true
}

func isNameByte(c byte) bool {
	switch c {
	case '_', '-', '.', '$', '@':
		return true
	}
	return ascii.IsAlpha(c) || ascii.IsDigit(c)
}

// separatorAt reads the separator at an offset into n. It reports whether
// there is one.
func (p *Parser) separatorAt(n *name, i int) bool {
	if i >= len(p.s) {
		return false
	}
	next := byte(0)
	if i+1 < len(p.s) {
		next = p.s[i+1]
	}
	n.after = i + 1
	switch p.s[i] {
	case ':':
		n.sep = colon
		return next != ':' && next != '='
	case '=':
		n.sep = equals
		if next == '>' {
			n.sep = arrow
			n.after++
		}
		return next != '=' && next != '~'
	}
	return false
}

func (p *Parser) skipSpaces(i int) int {
	for i < len(p.s) && (p.s[i] == ' ' || p.s[i] == '\t') {
		i++
	}
	return i
}

// nameText returns a name as it reads; empty for an index.
func (p *Parser) nameText(n name) string {
	switch {
	case n.index:
		return ""
	case n.escaped:
		return escape.Undo(p.s[n.start:n.end])
	}
	return p.s[n.start:n.end]
}
