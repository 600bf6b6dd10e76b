package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// openers are the bytes that every object and list has at or near its start.
const openers = "{[(<"

// Next returns the offset at or after from at which an object or a list may
// begin, with the name of its type if it has one; -1 if there is none. It passes
// over brackets that only prose has.
func Next(s string, from int) int {
	p := Parser{s: s}
	for i := max(from, 0); i < len(s); i++ {
		n := strings.IndexAny(s[i:], openers)
		if n < 0 {
			return -1
		}
		i += n
		if start := p.opening(i, from); start >= 0 {
			return start
		}
	}
	return -1
}

// opening returns where the object begins that the bracket at an offset opens,
// not before from; -1 if it opens none.
func (p *Parser) opening(i, from int) int {
	s, next := p.s, p.skipSpaces(i+1)
	switch s[i] {
	case '{':
		start := p.typeStart(i, from)
		if h, ok := p.headAt(start); ok && h.open == i {
			return start
		}
		return i
	case '[':
		return p.openingList(i, from, next)
	case '(':
		return p.openingCall(i, from, next)
	}
	if i > from && s[i-1] == '#' && i+1 < len(s) && ascii.IsUpper(s[i+1]) { // #<Name
		return i - 1
	}
	return -1
}

// openingList is opening for a bracket: a list of objects, lists, or strings;
// map[…] of Go; Name[code=…] of Java.
func (p *Parser) openingList(i, from, next int) int {
	if next = p.skipBlanks(next); next >= len(p.s) {
		return -1
	}
	if start := p.typeStart(i, from); start < i {
		n, named := p.nameAt(next)
		typ := p.s[start:i]
		if typ == "map" && (named || strings.HasPrefix(p.s[i:], "[string]")) || ascii.IsUpper(typ[0]) && named && n.sep == equals {
			return start
		}
	}
	switch p.s[next] {
	case '{', '"', '\'', '[':
		return i
	}
	return -1
}

// openingCall is opening for a parenthesis: Name(code='…') and Name([('code',
// '…')]) of Python, and Array (, array (, and stdClass Object ( of PHP.
func (p *Parser) openingCall(i, from, next int) int {
	start := p.typeStart(i, from)
	if h, ok := p.headAt(start); start == i || !ok || h.open != i || start > 0 && p.s[start-1] == '/' {
		return -1 // a function in a path: /reports/getScores(period=7)
	}
	if isExpanded(p.s, start, next) {
		return -1
	}
	next = p.skipBlanks(next)
	n, named := p.nameAt(next)
	if named && (n.sep == equals || n.sep == arrow) {
		return start
	}
	call := p.s[start:i]
	if ascii.IsUpper(call[0]) && strings.HasPrefix(p.s[next:], "[(") || call == "bless" && strings.HasPrefix(p.s[next:], "{") {
		return start
	}
	return -1
}

// typeStart returns where the name of the type of an object begins whose
// bracket is at an offset, not before from; the offset itself if it has none.
func (p *Parser) typeStart(i, from int) int {
	low, end := max(from, i-longestType), i
	for end > low && isBlank(p.s[end-1]) {
		end--
	}
	end = p.beforeCount(end, low)
	start := p.typeWordStart(end, low)
	switch {
	case start == end && end == i && i > from && strings.IndexByte("&@%", p.s[i-1]) >= 0:
		return i - 1
	case start == end, p.s[end-1] == '.': // status code: TooManyRequests.{
		return i
	case end < i && isUpper(p.s[start:end]): // Date: … GMT {"error": …}, ERROR {"error": …}
		return i
	case p.endsStatus(start, low): // 400 Bad Request {
		return i
	case p.s[start:end] == "Object" && start > low: // stdClass Object (
		return p.typeWordStart(start-1, low)
	case start > from && p.s[start-1] == '&':
		return start - 1
	}
	return start
}

// isUpper reports whether a word has capitals only, as a time zone and the level of
// a log have, and the name of a type hasn't.
func isUpper(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return !ascii.IsUpper(byte(r)) }) < 0
}

// endsStatus reports whether a word that begins at an offset is the end of a
// status with its reason phrase: 404 Not Found.
func (p *Parser) endsStatus(start, low int) bool {
	for start > low && (ascii.IsAlpha(p.s[start-1]) || p.s[start-1] == ' ') {
		start--
	}
	return start-low >= 3 && ascii.IsNumber(p.s[start-3:start])
}

// beforeCount returns where the name of a type ends that has the number of
// members after it, not before low: array(3), Map(2), object(stdClass)#3 (2). It
// returns end itself if there is none.
func (p *Parser) beforeCount(end, low int) int {
	open := p.openBefore(end, low)
	if open < 0 || !ascii.IsNumber(p.s[open+1:end-1]) {
		return end
	}
	return open
}

// isExpanded reports whether the parentheses after a name at an offset hold the options of
// a query for what it expands, which next is the first of.
//
//	/users?$expand=manager($select=displayName,id)
func isExpanded(s string, start, next int) bool {
	const label = "expand="
	if start >= len(label) && s[start-len(label):start] == label {
		return true
	}
	option, _, isNamed := strings.Cut(s[next:min(len(s), next+len("$orderby=")+1)], "=")
	if !isNamed {
		return false
	}
	switch option {
	case "$select", "$expand", "$filter", "$levels", "$orderby", "$top", "$skip", "$count", "$search":
		return true
	}
	return false
}

// openBefore returns the offset of the parenthesis that is open in front of an
// offset after the one that closes it; -1 if there is none.
func (p *Parser) openBefore(end, low int) int {
	if end <= low || p.s[end-1] != ')' {
		return -1
	}
	if open := strings.LastIndexByte(p.s[low:end], '('); open >= 0 {
		return low + open
	}
	return -1
}

// typeWordStart returns where the word of a type begins that ends at an offset.
func (p *Parser) typeWordStart(end, low int) int {
	start := end
	for start > low && (ascii.IsWord(p.s[start-1]) || strings.IndexByte(".$\\:", p.s[start-1]) >= 0) {
		start--
	}
	for start < end && !ascii.IsAlpha(p.s[start]) && p.s[start] != '_' {
		start++
	}
	return start
}
