package layer

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoDump turns the output of "curl --trace-ascii" and "curl --trace" into
// HTTP messages. Each line of the dumps starts with its offset:
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

// A dump is the state of reading a trace line by line.
type dump struct {
	t     text.Text
	b     text.Builder
	found bool // the trace has a dump

	written bool // a line has been written, so the next one needs a line break
	broken  bool // it had one
	inside  bool // the last line was part of a dump
	next    int  // expected offset of the next line
	hidden  bool // the dump is of encrypted data

	object   bool // the piece is JSON
	inString bool // the JSON so far ends inside a string
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
		d.lineBreak(l) // curl leaves the two bytes of a line break out
	}
	d.inside = true
	switch {
	case hex != "":
		d.next = offset + len(hex)
		d.b.Put(strings.ReplaceAll(hex, "\r", ""), d.t.Place(first))
		d.broken = strings.HasSuffix(hex, "\n")
	case d.object:
		d.next = offset + l.end - first
		d.json(first, l.end)
	default:
		d.next = offset + l.end - first
		d.b.Take(d.t, first, l.end)
	}
}

// lineBreak ends the previous line, if there is one.
func (d *dump) lineBreak(l line) {
	if d.written && !d.broken {
		d.b.Take(d.t, l.start-1, l.start)
	}
	d.written, d.broken = true, false
}

// json appends a piece of JSON and restores its line breaks, which
// "--trace-ascii" shows as dots.
func (d *dump) json(start, end int) {
	s := d.t.S
	from := start
	for i := start; i < end; i++ {
		switch {
		case s[i] == '\\' && d.inString:
			i++
		case s[i] == '"':
			d.inString = !d.inString
		case s[i] == '.' && !d.inString && !ascii.IsDigit(s[i-1]):
			d.b.Take(d.t, from, i)
			d.b.Put("\n", d.t.Place(i))
			from = i + 1
		}
	}
	d.b.Take(d.t, from, end)
}

// announcement reads a line that announces a dump and returns what the dump
// holds: "header, 24 bytes", "SSL data, 5 bytes".
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

// dumpOffset returns the offset at the start of a dump line.
func dumpOffset(s string) (offset int, ok bool) {
	if len(s) < len("0000: ") || s[4] != ':' || s[5] != ' ' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[:4], 16, 31)
	return int(n), err == nil
}

// hexColumns returns the bytes of a line that shows up to 16 of them as pairs
// of digits and then again as characters.
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
	return string(buf[:n])
}
