package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// fragmentReach is how far before its message the members of a fragment are
// looked for, in bytes.
const fragmentReach = 4 << 10

// Fragment reads a piece that somebody has cut out of the body of an error, from its
// first member on or from the middle of one:
//
//	"code": "InvalidRequestBody",
//	"message": "Request body is incorrect"
//
//	"Unauthorized","message":"Unauthorized request - reason of failure: …"
//
// It returns false if the text has no message in quotes with its name.
func (p *Parser) Fragment() (Value, bool) {
	at := p.messageAt()
	if at < 0 {
		return Value{}, false
	}
	start := p.firstMember(at)
	v, ok := p.ParseMembers(start)
	if !ok || len(v.Members) == 0 {
		return Value{}, false
	}
	v.Cut = true
	if code, ok := p.lostCode(start); ok {
		v.Start = code.Start
		v.Members = append([]Member{{Name: "code", Value: code, At: code.Start}}, v.Members...)
	}
	return v, true
}

// messageAt returns the offset of the first member that is called message; -1 if
// there is none.
func (p *Parser) messageAt() int {
	const name = "essage"
	for at := 0; ; at += len(name) {
		i := strings.Index(p.s[at:], name)
		if i < 0 {
			return -1
		}
		at += i
		if at < 2 || p.s[at-1]|0x20 != 'm' {
			continue
		}
		start := p.quoteBefore(at - 1)
		if n, ok := p.nameAt(start); ok && start < at-1 && n.sep == colon && n.end == at+len(name) {
			return start
		}
	}
}

// quoteBefore returns where the quotation mark begins that ends at an offset; the
// offset itself if none does.
func (p *Parser) quoteBefore(end int) int {
	for _, size := range [...]int{1, 3} {
		if end < size {
			break
		}
		if _, n := quoteAt(p.s, end-size); n == size {
			return end - size
		}
	}
	return end
}

// firstMember returns where the first of the members begins that stand directly
// before one, on its line or on those above it.
func (p *Parser) firstMember(at int) int {
	first := at
	for end := at; ; {
		begin := strings.LastIndexByte(p.s[:end], '\n') + 1
		start := p.skipBlanks(begin)
		if begin < at-fragmentReach || start >= len(p.s) {
			return first
		}
		if n, ok := p.nameAt(start); !ok || !n.quoted {
			return first
		}
		first = min(first, start)
		if begin == 0 {
			return first
		}
		end = begin - 1
	}
}

// lostCode returns the code in quotes that is left of the member before an offset:
// "BadRequest", possibly after the prefix of a log.
func (p *Parser) lostCode(at int) (Value, bool) {
	const longest = 80
	rest, found := strings.CutSuffix(strings.TrimRight(p.s[:at], " \t\r\n"), ",")
	if !found || rest == "" {
		return Value{}, false
	}
	mark := rest[len(rest)-1]
	low := max(0, len(rest)-1-longest)
	start := low + strings.LastIndexByte(rest[low:len(rest)-1], mark)
	if mark != '"' && mark != '\'' || start < low {
		return Value{}, false
	}
	code := rest[start+1 : len(rest)-1]
	if code == "" || strings.IndexFunc(code, isNoCode) >= 0 || isInside(rest[:start]) {
		return Value{}, false
	}
	return Value{Kind: String, Text: code, Start: start, End: len(rest)}, true
}

// isInside reports whether what follows s is the value of a member or of a list.
func isInside(s string) bool {
	s = strings.TrimRight(s, " ")
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case ',', '[', '{', '(':
		return true
	case ':':
		return len(s) > 1 && (s[len(s)-2] == '"' || s[len(s)-2] == '\'')
	}
	return false
}

func isNoCode(r rune) bool { return r >= 0x80 || !ascii.IsWord(byte(r)) }
