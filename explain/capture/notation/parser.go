package notation

import "strings"

// The limits of a Parser.
const (
	// maxDepth is how deep values may nest. Real ones stay below twenty.
	maxDepth = 30

	// effort and spareEffort bound the bytes that are looked at, as a
	// multiple of the text and in addition to it.
	effort, spareEffort = 16, 1 << 14

	// bytesPerValue and spareValues bound the values that are made.
	bytesPerValue, spareValues = 3, 1 << 12

	// usualMembers is for how many open members there is room at first.
	usualMembers = 4

	// mostOpen is for how many there is room from one value to the next.
	mostOpen = 1 << 10
)

// A Parser reads values out of one text. It is one parser for all notations,
// because they differ only in their quotes, brackets, and separators, and
// because what people paste is often a mixture:
//
//	{"error":{"code":"Forbidden","message":"…"}}           JSON
//	{'error': {'code': 'Forbidden', 'message': "…"}}       Python, Node
//	{"error"=>{"code"=>"Forbidden", :message=>"…"}}        Ruby, Perl
//	{error={code=Forbidden, message=…}}                    Java
//	map[error:map[code:Forbidden message:…]]               Go
//	ApiError { code: "Forbidden", message: Some("…") }     Rust
//	MainError(code='Forbidden', message='…')               Python, Kotlin
//	@{code=Forbidden; message=…}                           PowerShell
//	Array ( [code] => Forbidden [message] => … )           PHP
//
// It reads anything, and makes nothing up: what isn't a member is kept as an
// element or left out, and Value.Tidy tells. All the work on one text is
// linear in its length, however often Parse is called.
type Parser struct {
	s   string
	at  int  // the cursor
	cut bool // the text has broken off, which ends all open groups

	effort int      // bytes that may still be looked at
	values int      // values that may still be made
	open   []Member // members of the groups that are open

	closings [maxDepth + 1]byte // the brackets that close the groups that are open
}

// NewParser returns a parser of a text.
func NewParser(s string) *Parser {
	return &Parser{
		s:      s,
		effort: effort*len(s) + spareEffort,
		values: len(s)/bytesPerValue + spareValues,
	}
}

// Exhausted reports whether the parser has reached its limits, so that the
// text may hold more than was read.
func (p *Parser) Exhausted() bool { return p.effort < 0 || p.values < 0 }

// Parse reads the object or list that begins at an offset, either with its
// bracket or with the name of its type. It returns false if none begins there
// or the parser is exhausted.
func (p *Parser) Parse(at int) (Value, bool) {
	if !p.begin(at) {
		return Value{}, false
	}
	h, ok := p.headAt(at)
	if !ok {
		return Value{}, false
	}
	v := p.group(h, false, 0)
	if cap(p.open) > mostOpen {
		p.open = nil
	}
	return v, true
}

// begin moves the cursor to an offset. It returns false if there is nothing to
// read.
func (p *Parser) begin(at int) bool {
	if at < 0 || at >= len(p.s) || p.Exhausted() {
		return false
	}
	p.at, p.cut, p.open = at, false, p.open[:0]
	return true
}

// ParseMembers reads members from an offset on as if they stood in an object,
// where the text begins inside of one:
//
//	"error": { "code": "Forbidden", … }, "status": 403
//
// It returns false if no member begins there.
func (p *Parser) ParseMembers(at int) (Value, bool) {
	if !p.begin(at) || !p.isNamed(p.skipBlanks(at)) {
		return Value{}, false
	}
	return p.group(head{start: at, open: at - 1, closing: '}'}, false, 0), true
}

// spend counts bytes that were looked at.
func (p *Parser) spend(n int) {
	if p.effort -= n; p.effort < 0 {
		p.cut = true
	}
}

// push adds a member to the group that is open.
func (p *Parser) push(m Member) {
	if p.values--; p.values < 0 {
		p.cut = true
		return
	}
	if p.open == nil {
		p.open = make([]Member, 0, usualMembers)
	}
	p.open = append(p.open, m)
}

// group reads the rest of a group that begins with head. spaced is set inside Go's
// maps and structs, whose values only have blanks between them.
func (p *Parser) group(h head, spaced bool, depth int) Value {
	v := Value{Type: h.typ, Start: h.start}
	p.at = h.open + 1
	if depth >= maxDepth {
		p.cut = true
	}
	p.closings[depth] = h.closing
	spaced = spaced || h.spaced
	base, indexed := len(p.open), false
	for !p.cut {
		before := p.at
		p.at = p.skipSeparators(p.at)
		if p.at >= len(p.s) || p.breaksOff(before) {
			p.cut = true
			break
		}
		c := p.s[p.at]
		if c == h.closing {
			p.at++
			return p.close(v, h, base, indexed)
		}
		if closes(c) { // the wrong bracket, or that of a group around this one
			v.Cut, v.ragged = true, true
			if !p.isOpen(c, depth) {
				p.at++
			}
			return p.close(v, h, base, indexed)
		}
		p.spend(p.at - before + 1)
		indexed = p.item(h, spaced, depth) || indexed
	}
	v.Cut = true
	return p.close(v, h, base, indexed)
}

// isOpen reports whether a bracket closes a group around the one at a depth.
func (p *Parser) isOpen(closing byte, depth int) bool {
	for _, c := range p.closings[:depth] {
		if c == closing {
			return true
		}
	}
	return false
}

// item reads a member or an element of a group. It reports whether it is an
// element with its index, as PHP prints it.
func (p *Parser) item(h head, spaced bool, depth int) (indexed bool) {
	at := p.at
	n, ok := p.nameAt(at)
	if !ok {
		p.element(h, spaced, depth)
		return false
	}
	p.at = n.after
	p.spend(n.after - at)
	v := p.value(n, spaced, depth)
	p.push(Member{Name: p.nameText(n), Value: v, At: at})
	return n.index
}

// element reads a value that has no name.
func (p *Parser) element(h head, spaced bool, depth int) {
	at := p.at
	if h.closing == '}' && at > 0 && p.s[at-1] == '\n' {
		p.cut = true // the next line isn't part of the object
		return
	}
	n := name{after: at}
	if h.closing == '>' { // #<URI::HTTPS https://…>
		n.sep = equals
	}
	v := p.value(n, spaced, depth)
	switch {
	case v.Kind != Absent:
		p.push(Member{Value: v, At: at})
	case p.at <= at:
		p.at = at + 1
	}
}

// close finishes a group: its members are those above base.
func (p *Parser) close(v Value, h head, base int, indexed bool) Value {
	v.End = min(p.at, len(p.s))
	if n := len(p.open) - base; n > 0 {
		v.Members = make([]Member, n)
		copy(v.Members, p.open[base:])
		p.open = p.open[:base]
	}
	v.Kind = List
	if (h.closing == '}' || h.spaced) && !indexed || v.hasNames() {
		v.Kind = Object
	}
	v.ragged = v.ragged || v.isRagged(h)
	return unwrapped(v, h)
}

// hasParts reports whether a value has a member with a name, or members of its
// own in one of them.
func (v *Value) hasParts() bool {
	for i := range v.Members {
		if m := &v.Members[i]; m.Name != "" || m.Value.hasParts() {
			return true
		}
	}
	return false
}

// opensOnly reports whether a group is cut off right after its bracket, or after
// that of a group in it:
//
//	inner_error: Some(
func (v *Value) opensOnly() bool {
	return v.Cut && (len(v.Members) == 0 || len(v.Members) == 1 && v.Members[0].Value.IsGroup() && v.Members[0].Value.opensOnly())
}

// hasNames reports whether a value has a member with a name.
func (v *Value) hasNames() bool {
	for i := range v.Members {
		if v.Members[i].Name != "" {
			return true
		}
	}
	return false
}

// isRagged reports whether an object has elements where members belong, or a
// member is ragged itself.
func (v *Value) isRagged(h head) bool {
	for i := range v.Members {
		m := &v.Members[i]
		if m.Value.ragged || m.Name == "" && v.Kind == Object && h.closing != ')' {
			return true
		}
	}
	return false
}

// value reads the value at the cursor, which follows a name.
func (p *Parser) value(n name, spaced bool, depth int) Value {
	at := p.skipBlanks(p.at)
	if at >= len(p.s) {
		p.at, p.cut = at, true
		return Value{Kind: Absent, Start: at, End: at}
	}
	if n.sep != noSeparator && p.isEmpty(n, at, spaced) {
		return Value{Kind: Absent, Start: p.at, End: p.at}
	}
	p.at = at
	if v, ok := p.stringAt(at); ok {
		p.resync(n, &v)
		return v
	}
	if v, ok := p.groupUnlessText(at, n, spaced, depth); ok {
		return v
	}
	return p.bare(n.ends(spaced))
}

// isEmpty reports whether a name is without a value, because what comes at an
// offset is the end of the group or the next member.
func (p *Parser) isEmpty(n name, at int, spaced bool) bool {
	switch p.s[at] {
	case ',', ';', '}', ']', ')':
		return true
	}
	if n.quoted || at == p.at {
		return false
	}
	if spaced || crossesLine(p.s[p.at:at]) {
		return p.isNamed(at)
	}
	return false
}

// groupUnlessText reads the group that begins at an offset unless it turns out
// to be the beginning of a text:
//
//	message=Failed(404) to get the machine, target=…
func (p *Parser) groupUnlessText(at int, n name, spaced bool, depth int) (Value, bool) {
	h, ok := p.headAt(at)
	if !ok {
		return Value{}, false
	}
	base := len(p.open)
	v := p.group(h, spaced, depth+1)
	switch {
	case p.s[h.open] == '{', h.typ == "" && (n.sep == noSeparator || n.quoted):
		return v, true
	case p.cut && (h.typ == "" || v.hasParts() || v.opensOnly()), !p.cut && p.valueEnds(p.at, spaced):
		return v, true
	case p.Exhausted():
		return v, true
	}
	p.open = p.open[:base]
	p.at, p.cut = at, false
	return Value{}, false
}

// valueEnds reports whether a value can end at an offset.
func (p *Parser) valueEnds(at int, spaced bool) bool {
	i := p.skipSpaces(at)
	if i >= len(p.s) || isAfterValue(p.s[i]) {
		return true
	}
	return p.isNamed(i) && (i > at || spaced)
}

// resync skips the text between a string and the next member, which only a quote in
// the wrong place explains.
func (p *Parser) resync(n name, v *Value) {
	if n.sep == noSeparator || v.Cut {
		return
	}
	if p.at < len(p.s) && !isAfterValue(p.s[p.at]) {
		v.ragged = true
		for p.at < len(p.s) && strings.IndexByte("{}[],\n", p.s[p.at]) < 0 {
			p.at++
		}
	}
}

// isAfterValue reports whether a byte may follow a value.
func isAfterValue(c byte) bool { return strings.IndexByte(",;}])>\n\r\t ", c) >= 0 }

// breaksOff reports whether the object ends at the blanks between two offsets: after
// a blank line, only text that belongs to an object continues it.
func (p *Parser) breaksOff(before int) bool {
	if !isBlankLine(p.s[before:p.at]) {
		return false
	}
	if strings.IndexByte("\"'{}[])", p.s[p.at]) >= 0 {
		return false
	}
	p.at = before
	return true
}
