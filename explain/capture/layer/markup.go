package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoMarkup turns elements that contain only text into lines with a label,
// removes all other tags, and replaces entities:
//
//	<html><head><title>403 Forbidden</title></head>
//	<Error><Code>AuthenticationFailed</Code><Message>Signature did not match.</Message></Error>
//	<error code="Forbidden" status="403"/>
func undoMarkup(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	page, ok := markupIn(t.S)
	if !ok {
		return t, false
	}
	m := markup{s: t.S, edit: text.NewEdit(t)}
	for i := 0; ; {
		n := strings.IndexByte(t.S[i:], '<')
		if n < 0 {
			break
		}
		i = m.tag(i + n)
	}
	inside, ok = m.edit.Text()
	if !ok {
		return t, false
	}
	if page {
		node.Tell(clue.Gateway, "", 2, t.Place(strings.IndexByte(t.S, '<')))
	}
	inside, _ = decodeEntities(inside)
	return inside, true
}

// undoCDATA puts the text that XML quotes on separate lines:
//
//	<system-err><![CDATA[{"error":{"code":"Forbidden"}}]]></system-err>
func undoCDATA(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	const open, end = "<![CDATA[", "]]>"
	e := text.NewEdit(t)
	mark, next := open, end
	for i := 0; ; {
		n := strings.Index(t.S[i:], mark)
		if n < 0 {
			return e.Text()
		}
		i += n + len(mark)
		e.Replace(i-len(mark), i, "\n")
		mark, next = next, mark
	}
}

// markupIn reports whether the text has a tag that starts a document or
// describes an error, or one that ends an element, and whether the document is a
// web page.
func markupIn(s string) (page, ok bool) {
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			return false, ok
		}
		s = s[i+1:]
		switch name := tagName(s); {
		case name == "":
			ok = ok || ascii.ByteAt(s, 0) == '/' && tagName(s[1:]) != ""
		case ascii.IsOneOf(name, "html", "title", "body", "h1"):
			return true, true
		case ascii.IsOneOf(name, "head", "error", "?xml", "prtg", "!doctype", "pre", "div", "td"):
			ok = true
		}
	}
}

// markup is the state of reading a text with tags.
type markup struct {
	s    string
	edit *text.Edit

	breaks  int // in a row, for tags with nothing between them
	lastEnd int // of the last of those tags

	unclosed bool // a script or style has no end tag, so don't search again
}

// tag reads the tag at an offset, if there is one, and returns the offset to
// continue at.
func (m *markup) tag(i int) (next int) {
	s := m.s
	n := tagLength(s[i:])
	if n == 0 {
		return i + 1
	}
	end := i + n
	name := tagName(s[i+1:])
	if !m.unclosed && ascii.IsOneOf(name, "script", "style") {
		end = m.closing(name, end)
		m.edit.Replace(i, end, " ")
		return end
	}
	if stop := m.element(name, i, end); stop > 0 {
		return stop
	}
	if tellsAttributes(s[i+1+len(name) : end-1]) {
		m.edit.Replace(i, i+1, "\n")
		m.edit.Replace(end-1, end, "\n")
		return end
	}
	switch name = tagName(strings.TrimPrefix(s[i+1:end], "/")); {
	case name == "code", isInline(name):
		m.edit.Replace(i, end, "")
	case isBlock(name):
		m.edit.Replace(i, end, m.lineBreak(i, end))
	default:
		m.edit.Replace(i, end, " ")
	}
	return end
}

// lineBreak returns what replaces the tag of a block between two offsets: a line
// break, unless so many tags follow each other that more would be useless.
func (m *markup) lineBreak(i, end int) string {
	const most = 3
	if i != m.lastEnd {
		m.breaks = 0
	}
	m.breaks, m.lastEnd = m.breaks+1, end
	if m.breaks > most {
		return ""
	}
	return "\n"
}

// tagLength returns the length of the tag at the start of s, if there is one.
func tagLength(s string) int {
	n := strings.IndexAny(s[1:], "<>")
	if n < 0 || s[1+n] != '>' || ascii.ByteAt(s, 1) != '/' && tagName(s[1:]) == "" {
		return 0
	}
	return n + 2
}

// element reads an element that contains only text and whose start tag is
// between two offsets. It returns the end of the element, or 0 if it contains
// something else.
func (m *markup) element(name string, i, end int) (stop int) {
	const longest = 8 << 10
	s := m.s
	if name == "" || s[end-2] == '/' || isInline(name) {
		return 0
	}
	n := strings.IndexAny(s[end:min(len(s), end+longest)], "<>")
	if n < 0 || !strings.HasPrefix(s[end+n:], "</") || !strings.HasPrefix(s[end+n+2:], name+">") {
		return 0
	}
	first, last := end, end+n
	for first < last && (s[first] == '\n' || s[first] == ' ' || s[first] == '\t') {
		first++
	}
	if first == last || name == "code" && strings.IndexByte(s[first:last], ' ') >= 0 {
		return 0
	}
	local := i + 1 + strings.LastIndexByte(name, ':') + 1
	m.edit.Replace(i, local, "\n")
	m.edit.Replace(i+1+len(name), first, ": ")
	stop = last + len("</") + len(name) + len(">")
	m.edit.Replace(last, stop, "\n")
	return stop
}

// closing returns the end of an element, or the end of its start tag if it has
// no end tag.
func (m *markup) closing(name string, end int) int {
	for i := end; ; {
		n := strings.Index(m.s[i:], "</")
		if n < 0 {
			m.unclosed = true
			return end
		}
		i += n + 2
		if found := tagName(m.s[i:]); strings.EqualFold(found, name) {
			if ascii.ByteAt(m.s, i+len(found)) == '>' {
				return i + len(found) + 1
			}
		}
	}
}

// tagName returns the name at the start of s, which follows the bracket of a
// tag.
func tagName(s string) string {
	const longest = 60
	i := 0
	if c := ascii.ByteAt(s, 0); c == '!' || c == '?' {
		i = 1
	}
	if c := ascii.ByteAt(s, i); !ascii.IsAlpha(c) && c != '-' {
		return ""
	}
	return s[:i+countWhile(s, i, longest, func(c byte) bool { return ascii.IsWord(c) || c == ':' || c == '-' || c == '.' })]
}

// isInline reports whether an element is part of a line of text.
func isInline(name string) bool {
	return ascii.IsOneOf(name, "a", "b", "i", "u", "em", "font", "small", "big", "span", "strong", "center")
}

// isBlock reports whether an element begins a line.
func isBlock(name string) bool {
	return ascii.IsOneOf(name, "pre", "p", "div", "li", "tr", "br", "td", "table", "text")
}

// tellsAttributes reports whether the attributes of a tag describe an error.
func tellsAttributes(s string) bool {
	for {
		i := strings.IndexByte(s, '=')
		if i < 0 {
			return false
		}
		name := strings.TrimRight(s[:i], " \n\t")
		switch clue.ClassOf(name[strings.LastIndexAny(name, " \n\t")+1:]) {
		case clue.ForStatus, clue.ForCode, clue.ForMessage, clue.ForTarget, clue.ForRequestID, clue.ForCorrelationID:
			return true
		}
		s = s[i+1:]
	}
}
