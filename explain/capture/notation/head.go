package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// A head is the beginning of a group: the name of its type, if there is one,
// and its bracket.
type head struct {
	start, open int
	typ         string
	closing     byte
	spaced      bool // it is a map or struct of Go, with blanks between values
}

// longestType is the length of the longest name of a type, in bytes.
const longestType = 80

// headAt returns the head that begins at an offset, if one does:
//
//	{   [   (   @{   %{   &{   map[   Name{   Name {   Name(   Name[
//	[Object: null prototype] {   Object [AxiosHeaders] {   <ref *1> Name {
//	Map(2) {   Buffer(9) [Uint8Array] [   array(3) {   object(stdClass)#3 (2) {   stdClass Object (
//	map[string]interface {}{   #<Name
func (p *Parser) headAt(at int) (head, bool) {
	s, i := p.s, at
	switch s[i] {
	case '{', '(':
		return p.opened(at, i, "")
	case '[':
		return p.listHead(at)
	case '&', '@', '%':
		i++
		if i < len(s) && (s[i] == '{' || s[at] == '&' && ascii.IsAlpha(s[i])) {
			h, ok := p.headAt(i)
			h.start, h.spaced = at, s[at] == '&'
			return h, ok && s[h.open] == '{'
		}
		return head{}, false
	case '#':
		return p.instanceHead(at)
	case '<':
		return p.referenceHead(at)
	}
	return p.typedHead(at)
}

// opened returns the head with the bracket at offset open.
func (p *Parser) opened(start, open int, typ string) (head, bool) {
	h := head{start: start, open: open, typ: typ}
	switch p.s[open] {
	case '{':
		h.closing = '}'
	case '[':
		h.closing = ']'
		h.spaced = typ == "map"
	case '(':
		h.closing = ')'
	default:
		return head{}, false
	}
	return h, true
}

// listHead returns the head that begins with a bracket: that of a list, or of
// an object whose type Node prints in brackets. What Node prints instead of a
// value is neither: [Function: request], [Object], [Circular *1].
func (p *Parser) listHead(at int) (head, bool) {
	end := p.bracketedWords(at)
	if end < 0 {
		return p.opened(at, at, "")
	}
	typ := p.s[at+1 : end-1]
	if i := p.skipSpaces(end); i > end && i < len(p.s) && (p.s[i] == '{' || p.s[i] == '[') {
		return p.opened(at, i, typ)
	}
	first, _, _ := strings.Cut(typ, " ")
	switch strings.TrimSuffix(first, ":") {
	case "Function", "AsyncFunction", "GeneratorFunction", "Object", "Array", "Circular", "class", "Getter",
		"Getter/Setter", "Setter", "Symbol":
		return head{}, false
	}
	return p.opened(at, at, "")
}

// bracketedWords returns where a text in brackets ends that is words and
// nothing else, or -1 if the one that begins at an offset isn't.
func (p *Parser) bracketedWords(at int) int {
	if at+1 >= len(p.s) || !ascii.IsAlpha(p.s[at+1]) {
		return -1
	}
	for i := at + 1; i < min(len(p.s), at+longestType); i++ {
		switch c := p.s[i]; {
		case c == ']':
			return i + 1
		case !ascii.IsWord(c) && strings.IndexByte(" :.*/$()<>#", c) < 0:
			return -1
		}
	}
	return -1
}

// instanceHead returns the head of an object as Ruby prints it:
//
//	#<Faraday::Env @method=:get @status=403>
func (p *Parser) instanceHead(at int) (head, bool) {
	i := at + len("#<")
	if !strings.HasPrefix(p.s[at:], "#<") {
		return head{}, false
	}
	end := p.typeEnd(i)
	if end == i {
		return head{}, false
	}
	typ := p.s[i:end]
	if strings.HasPrefix(p.s[end:], ":0x") { // its address
		for end++; end < len(p.s) && ascii.IsWord(p.s[end]); end++ {
		}
	}
	return head{start: at, open: end - 1, typ: typ, closing: '>'}, true
}

// referenceHead returns the head of an object that Node refers to elsewhere:
//
//	<ref *1> ClientRequest {
func (p *Parser) referenceHead(at int) (head, bool) {
	const prefix, longest = "<ref *", len("<ref *123> ")
	if !strings.HasPrefix(p.s[at:], prefix) {
		return head{}, false
	}
	i := strings.Index(p.s[at:min(len(p.s), at+longest)], "> ")
	if i < 0 || at+i+2 >= len(p.s) {
		return head{}, false
	}
	h, ok := p.headAt(at + i + 2)
	h.start = at
	return h, ok
}

// typedHead returns the head that begins with the name of a type.
func (p *Parser) typedHead(at int) (head, bool) {
	s := p.s
	end := p.typeEnd(at)
	if end == at || end >= len(s) {
		return head{}, false
	}
	typ := s[at:end]
	switch s[end] {
	case '{':
		return p.opened(at, end, typ)
	case '(':
		if h, ok := p.countedHead(at, end, typ); ok {
			return h, true
		}
		if passesVariable(s, end) {
			return head{}, false
		}
		return p.opened(at, end, typ)
	case '[':
		if typ == "map" && strings.HasPrefix(s[end:], "[string]") {
			return p.literalHead(at, end)
		}
		return p.opened(at, end, typ)
	case ' ', '\n', '\r':
		return p.spacedHead(at, end, typ)
	}
	return head{}, false
}

// passesVariable reports whether the parentheses at an offset give a variable to a
// parameter, as source code in a trace does, so that they do not hold a value:
//
//	raise ClientAuthenticationError(message=error_message)
func passesVariable(s string, open int) bool {
	name := ascii.SkipWord(s, open+1)
	if name == open+1 || ascii.ByteAt(s, name) != '=' || !ascii.IsLower(ascii.ByteAt(s, name+1)) {
		return false
	}
	end := ascii.SkipWord(s, name+1)
	return ascii.ByteAt(s, end) == ')' && strings.IndexByte(s[name+1:end], '_') > 0
}

// typeEnd returns where the name of a type ends that begins at an offset.
func (p *Parser) typeEnd(at int) int {
	end := at
	for limit := min(len(p.s), at+longestType); end < limit; end++ {
		switch c := p.s[end]; {
		case ascii.IsWord(c), c == '.', c == '$', c == '\\':
		case c == ':' && end+2 < len(p.s) && p.s[end+1] == ':' && ascii.IsAlpha(p.s[end+2]):
			end++
		default:
			return end
		}
	}
	return end
}

// countedHead returns the head with the number of members in parentheses, as
// Node and PHP print it: Map(2) {, array(3) {, object(stdClass)#3 (2) {.
func (p *Parser) countedHead(at, open int, typ string) (head, bool) {
	limit := min(len(p.s), open+longestType)
	closing := strings.IndexByte(p.s[open:limit], ')')
	if closing < 0 {
		return head{}, false
	}
	closing += open
	inside, i := p.s[open+1:closing], closing+1
	if typ == "object" && i < len(p.s) && p.s[i] == '#' {
		brace := strings.IndexByte(p.s[i:min(len(p.s), i+longestType)], '{')
		if brace < 0 {
			return head{}, false
		}
		return p.opened(at, i+brace, inside)
	}
	i = p.skipSpaces(i)
	if !ascii.IsNumber(inside) || i >= len(p.s) || p.s[i] != '{' && p.s[i] != '[' {
		return head{}, false
	}
	if h, ok := p.listHead(i); ok && h.open > i { // Buffer(1380) [Uint8Array] [
		return p.opened(at, h.open, typ)
	}
	return p.opened(at, i, typ)
}

// literalHead returns the head of a map in Go syntax: map[string]interface {}{,
// map[string]string{.
func (p *Parser) literalHead(at, open int) (head, bool) {
	rest := p.s[open+len("[string]"):]
	for _, element := range [...]string{"interface {}", "interface{}", "any", "string", "[]string"} {
		if strings.HasPrefix(rest, element+"{") {
			return p.opened(at, len(p.s)-len(rest)+len(element), "map")
		}
	}
	return head{}, false
}

// spacedHead returns the head that has blanks before its bracket, which end at an
// offset after those of the type: only if it can't be prose.
func (p *Parser) spacedHead(at, end int, typ string) (head, bool) {
	s, i := p.s, p.skipBlanks(end)
	if i >= len(s) {
		return head{}, false
	}
	sameLine := !crossesLine(s[end:i])
	switch c := s[i]; {
	case c == '{' && sameLine && (ascii.IsUpper(typ[0]) || strings.ContainsAny(typ, ":.")):
		return p.opened(at, i, typ)
	case c == '(' && (typ == "Array" || typ == "array"):
		return p.opened(at, i, typ)
	case c == '[' && sameLine && ascii.IsUpper(typ[0]):
		if end := p.bracketedWords(i); end > 0 { // Object [AxiosHeaders] {
			if h, ok := p.listHead(i); ok && h.open > i {
				h.start = at
				return h, true
			}
			return head{}, false
		}
		if typ == "Array" {
			return p.opened(at, i, typ)
		}
	case strings.HasPrefix(s[i:], "Object") && sameLine: // stdClass Object (
		if j := p.skipBlanks(i + len("Object")); j < len(s) && s[j] == '(' {
			return p.opened(at, j, typ)
		}
	}
	return head{}, false
}

// unwrapped returns what a group stands for: a single value in parentheses is
// that value, Some("…") or Headers({…}), and pairs are members,
// OrderedDict([('code', 'Forbidden')]).
func unwrapped(v Value, h head) Value {
	if h.closing != ')' && h.closing != '>' {
		return v
	}
	if v.Type == "bless" && len(v.Members) == 2 && v.Members[1].Value.Kind == String { // Perl
		inner := v.Members[0].Value
		inner.Type, inner.Start, inner.End = v.Members[1].Value.Text, v.Start, v.End
		return inner
	}
	if len(v.Members) != 1 || v.Members[0].Name != "" {
		return v
	}
	inner := v.Members[0].Value
	if inner.Type == "" || !inner.IsGroup() {
		inner.Type = v.Type
	}
	if inner.isPairs() {
		inner.nameByPairs()
	}
	inner.Start, inner.End = v.Start, v.End
	inner.Cut, inner.ragged = inner.Cut || v.Cut, inner.ragged || v.ragged
	return inner
}

// isPairs reports whether all elements of a list are pairs of a name and a
// value.
func (v *Value) isPairs() bool {
	if v.Kind != List || len(v.Members) == 0 {
		return false
	}
	for i := range v.Members {
		pair := &v.Members[i].Value
		if pair.Kind != List || len(pair.Members) != 2 || pair.Members[0].Value.Kind != String {
			return false
		}
	}
	return true
}

// nameByPairs makes an object of a list of pairs.
func (v *Value) nameByPairs() {
	v.Kind = Object
	for i := range v.Members {
		m := &v.Members[i]
		m.Name, m.Value = m.Value.Members[0].Value.Text, m.Value.Members[1].Value
	}
}
