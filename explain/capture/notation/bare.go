package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// An extent says where a value without quotes ends, besides at the bracket that
// closes its group.
type extent uint8

const (
	upToComma  extent = iota // an element: at a comma, or where its line ends
	upToValue                // "code": 400, at a comma after a word or before a member, or where its line ends
	upToMember               // code: Forbidden, at a comma before a member, or where its line ends
	upToSpaced               // code:Forbidden message:… at a member after a blank
	upToAssign               // code=Forbidden, message=… at a comma before a member of the same form
	upToIndex                // [code] => Forbidden [message] => … at a name in brackets, or where its line ends
)

// ends says where the value of a name ends if it has no quotes.
func (n name) ends(spaced bool) extent {
	switch {
	case n.sep == noSeparator && spaced:
		return upToSpaced
	case n.sep == noSeparator:
		return upToComma
	case n.sep == equals:
		return upToAssign
	case n.sep == tightColon:
		return upToSpaced
	case n.sep == arrow && n.bracketed:
		return upToIndex
	case n.quoted:
		return upToValue
	}
	return upToMember
}

// bare reads the value without quotes at the cursor. It decides where a text ends by
// what follows it, because texts have commas, blanks, and brackets in them:
//
//	message=Missing roles: A.Read.All, A.ReadWrite.All (none), target=…
func (p *Parser) bare(e extent) Value {
	start := p.at
	end := p.bareEnd(start, e)
	p.at = end
	p.spend(end - start)
	v := Value{Kind: Bare, Text: strings.Trim(p.s[start:end], " \t\r\n,;"), Start: start, ragged: mentionsName(p.s[start:end])}
	v.End = start + strings.LastIndex(p.s[start:end], v.Text) + len(v.Text)
	switch {
	case v.Text == "", isElision(v.Text):
		return Value{Kind: Absent, Start: start, End: start}
	case len(v.Text) > 1 && v.Text[0] == ':' && ascii.IsAlpha(v.Text[1]): // a symbol of Ruby
		v.Text = v.Text[1:]
	}
	return v
}

// isElision reports whether a text says that something was left out.
func isElision(s string) bool { return strings.HasPrefix(s, "...") || strings.HasPrefix(s, "…") }

// longestBare is the length of the longest value without quotes, in bytes.
const longestBare = 16 << 10

// bareEnd returns where the value without quotes ends that begins at an offset.
func (p *Parser) bareEnd(start int, e extent) int {
	var open brackets
	oneWord := true
	limit := min(len(p.s), start+longestBare)
	for i := start; i < limit; i++ {
		switch c := p.s[i]; c {
		case '\n':
			if p.endsAtLine(i, e, oneWord) {
				return i
			}
		case '{', '[', '(':
			if open.depth == 0 && i > start && (p.opensBlock(i) || e == upToIndex && p.isNamed(i)) {
				return i
			}
			open.push(c)
		case '}', ']', ')':
			if !open.pop(c) {
				return i
			}
		case '>':
			if e == upToAssign && open.depth == 0 && p.isInstanceEnd(i) {
				return i
			}
		case ',', ';', ' ':
			if open.depth == 0 && p.endsAt(i, e, oneWord) {
				return i
			}
			oneWord = false
		}
	}
	return limit
}

// endsAtLine reports whether a value without quotes ends at a line break. The
// texts of Go and PHP go on:
//
//	[error_description] => AADSTS70002: The request body must contain …
//	Trace ID: 220ec668-6665-4d9f-8c3a-5fe75da82100
//	    [error_codes] => Array
func (p *Parser) endsAtLine(i int, e extent, oneWord bool) bool {
	next := p.skipBlanks(i)
	if next >= len(p.s) || isBlankLine(p.s[i:next]) {
		return true
	}
	switch e {
	case upToSpaced:
		return p.endsAt(i, e, oneWord)
	case upToIndex:
		return false
	}
	return true
}

// endsAt reports whether a value without quotes ends at a comma, a semicolon, a
// blank, or a line break. oneWord is set if none of these has come before.
func (p *Parser) endsAt(i int, e extent, oneWord bool) bool {
	c := p.s[i]
	next := p.skipBlanks(i + 1)
	if next >= len(p.s) {
		return c != ' '
	}
	switch e {
	case upToComma:
		return c == ','
	case upToIndex:
		return false
	case upToMember, upToValue:
		if c == ' ' {
			return false
		}
		return e == upToValue && oneWord || p.isNamed(next)
	}
	n, named := p.nameAt(next)
	switch {
	case !named:
		return oneWord && c == ',' && p.isLastWord(next)
	case e == upToSpaced:
		return n.sep == tightColon || p.isTight(p.skipBlanks(n.after))
	case c == ' ':
		return n.sep == equals && (oneWord || p.s[next] == '@')
	}
	return n.sep == equals
}

// closes reports whether a byte closes a group.
func closes(c byte) bool { return c == '}' || c == ']' || c == ')' }

// isTight reports whether a name begins at an offset that has its value directly
// after it. One before it then has none.
func (p *Parser) isTight(i int) bool {
	n, named := p.nameAt(i)
	return named && n.sep == tightColon
}

// isLastWord reports whether the text breaks off in the word at an offset, which
// may have become a name.
func (p *Parser) isLastWord(i int) bool {
	for limit := min(len(p.s), i+longestWord); i < limit && isNameByte(p.s[i]); i++ {
	}
	return i == len(p.s)
}

func (p *Parser) isNamed(i int) bool {
	_, named := p.nameAt(i)
	return named
}

// opensBlock reports whether the brace at an offset ends its line, so that what
// is in it follows a text, as in what Node prints of an error:
//
//	[cause]: Error: connect ECONNREFUSED
//	    at connect (node:net:1) {
func (p *Parser) opensBlock(i int) bool {
	return p.s[i] == '{' && p.s[i-1] == ' ' && (i+1 == len(p.s) || p.s[i+1] == '\n' || p.s[i+1] == '\r')
}

// isInstanceEnd reports whether the bracket at an offset may end an object that
// Ruby prints.
func (p *Parser) isInstanceEnd(i int) bool {
	i++
	return i >= len(p.s) || strings.IndexByte(" >,}])\n", p.s[i]) >= 0
}

// mentionsName reports whether a text has what looks like a name in it, so that
// it may have run over the next member.
func mentionsName(s string) bool {
	for {
		i := strings.IndexByte(s, ':')
		if i < 0 {
			return false
		}
		word := i
		for word > 0 && (ascii.IsWord(s[word-1]) || s[word-1] == '-') {
			word--
		}
		if word < i && word > 0 && isBlank(s[word-1]) && !ascii.IsDigit(s[word]) {
			return true
		}
		s = s[i+1:]
	}
}

// brackets are the open brackets in a text. Of the ones nested deeper than any real
// text, only the number is kept.
type brackets struct {
	closing [16]byte
	depth   int
}

func (b *brackets) push(c byte) {
	closing := c + 2
	if c == '(' {
		closing = ')'
	}
	if b.depth < len(b.closing) {
		b.closing[b.depth] = closing
	}
	b.depth++
}

// pop closes the bracket that c belongs to, with those inside of it. It
// reports whether there is one.
func (b *brackets) pop(c byte) bool {
	if b.depth > len(b.closing) {
		b.depth--
		return true
	}
	for d := b.depth - 1; d >= 0; d-- {
		if b.closing[d] == c {
			b.depth = d
			return true
		}
	}
	return false
}
