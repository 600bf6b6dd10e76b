package layer

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoDump makes a conversation of what "curl --trace-ascii" and
// "curl --trace" write, which begin each line of a dump with its offset:
//
//	<= Recv header, 24 bytes (0x18)
//	0000: HTTP/1.1 403 Forbidden
//	<= Recv data, 118 bytes (0x76)
//	0000: {"error":{"code":"Forbidden","message":"The application does not
//	0040:  have any of the required application permissions."}}
//
//	0000: 48 54 54 50 2f 31 2e 31 20 34 30 33 20 46 6f 72 HTTP/1.1 403 For
func undoDump(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "0000: ") {
		return t, false
	}
	d := dump{t: t}
	for _, l := range linesOf(t.S) {
		d.line(l)
	}
	return d.b.Text(), d.found
}

// A dump is read line by line.
type dump struct {
	t     text.Text
	b     text.Builder
	found bool // a line of a dump

	written bool // a line: the next one needs a line break before it
	inside  bool // the last line was one of a dump
	next    int  // offset that the dump has reached
	hidden  bool // the dump is of bytes that nobody reads

	object   bool // the piece is JSON
	inString bool // so far, inside a string of it
}

func (d *dump) line(l line) {
	s := l.of(d.t.S)
	if kind, ok := announcement(s); ok {
		d.inside = false
		d.hidden = strings.HasPrefix(kind, "SSL ")
		return
	}
	offset, ok := dumpOffset(s)
	if !ok {
		d.lineBreak(l)
		d.b.Take(d.t, l.start, l.end)
		d.inside, d.hidden = false, false
		return
	}
	d.found = true
	if d.hidden {
		return
	}
	first := l.start + len("0000: ")
	hex := hexColumns(s[len("0000: "):])
	if !d.inside || offset == 0 {
		d.object, d.inString = strings.HasPrefix(s[len("0000: "):], "{") && hex == "", false
	}
	if !d.inside || offset != d.next {
		d.lineBreak(l) // curl leaves out the two bytes of a line break
	}
	d.inside = true
	switch {
	case hex != "":
		d.next = offset + len(hex)
		d.b.Put(strings.ReplaceAll(hex, "\r", ""), d.t.Place(first))
	case d.object:
		d.next = offset + l.end - first
		d.json(first, l.end)
	default:
		d.next = offset + l.end - first
		d.b.Take(d.t, first, l.end)
	}
}

// lineBreak ends the line before, if there is one.
func (d *dump) lineBreak(l line) {
	if d.written {
		d.b.Take(d.t, l.start-1, l.start)
	}
	d.written = true
}

// json appends a piece of JSON with its line breaks, each of which
// "--trace-ascii" shows as a dot.
func (d *dump) json(start, end int) {
	s := d.t.S
	from := start
	for i := start; i < end; i++ {
		switch {
		case s[i] == '\\' && d.inString:
			i++
		case s[i] == '"':
			d.inString = !d.inString
		case s[i] == '.' && !d.inString && !isDigit(s[i-1]):
			d.b.Take(d.t, from, i)
			d.b.Put("\n", d.t.Place(i))
			from = i + 1
		}
	}
	d.b.Take(d.t, from, end)
}

// announcement reads a line that says what the next lines dump, and returns
// what that is: "Recv header", "SSL data".
func announcement(s string) (kind string, ok bool) {
	const longestTime = len("09:14:03.123456 [0-0] ")
	head := s[:min(len(s), longestTime+len("=> Send "))]
	i := strings.Index(head, "=> Send ")
	if i < 0 {
		i = strings.Index(head, "<= Recv ")
	}
	if i < 0 || !strings.Contains(s, " bytes (0x") {
		return "", false
	}
	return s[i+len("=> Send "):], true
}

// dumpOffset returns the offset that a line of a dump begins with.
func dumpOffset(s string) (offset int, ok bool) {
	if len(s) < len("0000: ") || s[4] != ':' || s[5] != ' ' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 31)
	return int(n), err == nil
}

// hexColumns reads 16 bytes at most as pairs of digits, which have the same
// bytes as characters behind them.
func hexColumns(s string) (bytes string) {
	const columns = 16 * len("00 ")
	if len(s) < columns || len(s) > columns+16 {
		return ""
	}
	var buf [16]byte
	n := len(s) - columns
	for i := range n {
		pair := s[3*i : 3*i+3]
		b, err := strconv.ParseUint(pair[:2], 16, 8)
		if err != nil || pair[2] != ' ' {
			return ""
		}
		buf[i] = byte(b)
	}
	if !blank(s[3*n : columns]) {
		return ""
	}
	return string(buf[:n])
}
