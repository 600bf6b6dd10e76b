package peel

import "strings"

// opensLiteral reports whether a quotation mark begins a literal: it is where a
// value can begin, possibly after the letter of a kind of literal.
func opensLiteral(s string, at int) bool {
	for n := 0; n < 2 && at > 0 && strings.IndexByte("rbu", s[at-1]) >= 0; n++ {
		at--
	}
	return at == 0 || strings.IndexByte(" \t\n=(:,[{>!;|", s[at-1]) >= 0
}

// none is the offset for something that doesn't occur anymore.
const none = -1

// A quoteFinder finds where literals end. It remembers from where on there is
// no closing mark, so that a text full of opening ones is searched once.
type quoteFinder struct {
	s    string
	at   int    // of the last one that was found; -1 after the last
	gone [2]int // offset from which on there is no closing " or '; 0 if not known
}

// next returns the offset at or after from at which a literal may begin; -1 if
// there is none.
func (q *quoteFinder) next(from int) int {
	if q.at == none || q.at >= from {
		return q.at
	}
	for q.at = from; q.at < len(q.s); q.at++ {
		if c := q.s[q.at]; (c == '"' || c == '\'') && opensLiteral(q.s, q.at) {
			return q.at
		}
	}
	q.at = none
	return none
}

// end returns the offset of the mark that closes the literal at an offset; -1
// if none does.
func (q *quoteFinder) end(at int) int {
	mark := q.s[at]
	kind := 0
	if mark == '\'' {
		kind = 1
	}
	if q.gone[kind] > 0 && at >= q.gone[kind] {
		return -1
	}
	for i := at + 1; i < len(q.s); i++ {
		switch q.s[i] {
		case '\\':
			i++
		case mark:
			return i
		}
	}
	q.gone[kind] = max(at, 1)
	return -1
}
