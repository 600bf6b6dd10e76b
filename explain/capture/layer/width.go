package layer

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoWidth joins lines that a console wrapped. The lines around them may come
// from a different console, so each stretch of lines has its own width.
//
//	Invoke-RestMethod : {"error":{"code":"Forbidden","message":"The application doe
//	s not have any of the required application permissions (Machine.Isolate).","tar
//	get":"|7d9c…"}}
func undoWidth(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	if len(t.S) <= narrowest {
		return t, false
	}
	p := page{s: t.S, lines: linesOf(t.S)}
	if !p.measure() {
		return t, false
	}
	p.ends = sectionsAt(t, p.lines, node)
	p.findUsual()
	p.findOther()
	e := text.NewEdit(t)
	for k := 1; k < len(p.lines); k++ {
		join, space := p.joins(k)
		if !join {
			continue
		}
		l, before := p.lines[k], p.lines[k-1]
		start, instead := l.start, ""
		if ascii.ByteAt(t.S, before.start) == ' ' {
			start += indent(l.of(t.S))
		}
		if space {
			instead = " "
		}
		e.Replace(before.end, start, instead)
	}
	return e.Text()
}

// A page is a text as shown by a console.
type page struct {
	s      string
	lines  []line
	widths []int  // of the lines, in characters
	listed []bool // the line starts like a neighbor, as in a list, so its width means nothing
	ends   []bool // a stretch ends before the line
	found  []broken
}

// broken says how the stretch that a line belongs to was wrapped.
type broken struct {
	width int // of the console; 0 outside a stretch
	first bool
	sure  bool // enough lines are full to trust each full line
}

// measure measures the lines and reports whether any of them is wide enough to
// have been wrapped.
func (p *page) measure() (wide bool) {
	p.widths = make([]int, len(p.lines))
	p.listed = make([]bool, len(p.lines))
	p.found = make([]broken, len(p.lines))
	for k, l := range p.lines {
		p.widths[k] = utf8.RuneCountInString(l.of(p.s))
		wide = wide || k+1 < len(p.lines) && p.widths[k] >= narrowest
		if k > 0 && isAlike(p.lines[k-1].of(p.s), l.of(p.s)) {
			p.listed[k-1], p.listed[k] = true, true
		}
	}
	return wide
}

// findUsual finds stretches with a usual console width: several lines have it
// and none is wider. If all lines have it, they weren't wrapped.
func (p *page) findUsual() {
	for _, width := range [...]int{79, 80, 99, 100, 119, 120, 131, 132} {
		if p.count(0, len(p.lines), width, width) < 2 {
			continue
		}
		for first, end := range p.stretches(width) {
			if full := p.count(first, end, width, width); full > 1 && full < end-first {
				p.mark(first, end, broken{width: width, sure: true})
			}
		}
	}
}

// findOther finds stretches whose maximum width is common or usual. A header of
// a log, or the name of a value, may make one of the first lines wider than the
// console was.
func (p *page) findOther() {
	const widest, near = 260, 5
	for first, end := range p.stretches(widest) {
		how, ok := p.widest(first, end)
		if k := p.widestLine(first, end); !ok && k-first < near {
			how, ok = p.widest(k+1, end)
		}
		if ok {
			p.mark(first, end, how)
		}
	}
}

// widest says how a stretch was wrapped if its maximum width is that of a
// console.
func (p *page) widest(first, end int) (how broken, ok bool) {
	if first >= end {
		return broken{}, false
	}
	width := p.widths[p.widestLine(first, end)]
	exact, full := p.count(first, end, width, width), p.count(first, end, width-1, width)
	if width < narrowest || full < 3 && !isUsual(width) {
		return broken{}, false
	}
	if lines := end - first; lines < 3 && 10*exact > 9*lines {
		return broken{}, false
	}
	return broken{width: width, sure: full >= 3}, true
}

// widestLine returns the first of the widest lines of a stretch.
func (p *page) widestLine(first, end int) int {
	widest := first
	for k := first; k < end; k++ {
		if p.widths[k] > p.widths[widest] {
			widest = k
		}
	}
	return widest
}

func isUsual(width int) bool {
	switch width {
	case 79, 80, 99, 100, 119, 120, 131, 132:
		return true
	}
	return false
}

// count returns the number of lines in a range of widths. It ignores lists.
func (p *page) count(first, end, least, most int) int {
	n := 0
	for k := first; k < end; k++ {
		if least <= p.widths[k] && p.widths[k] <= most && !p.listed[k] {
			n++
		}
	}
	return n
}

func (p *page) mark(first, end int, how broken) {
	for k := first; k < end; k++ {
		p.found[k] = how
		p.found[k].first = k == first
	}
}

// stretches yields the stretches of lines up to a width that don't belong to a
// stretch yet. A boundary between lines ends a stretch.
func (p *page) stretches(widest int) func(yield func(first, end int) bool) {
	return func(yield func(first, end int) bool) {
		first := 0
		for k := 0; k <= len(p.lines); k++ {
			outside := k == len(p.lines) || p.widths[k] > widest || p.found[k].width > 0
			if !outside && !p.ends[k] && !isRuler(p.lines[k].of(p.s)) {
				continue
			}
			if first < k && !yield(first, k) {
				return
			}
			first = k
			if outside {
				first++
			}
		}
	}
}

// joins reports whether a line continues the previous one, and whether the
// console dropped a blank between them.
func (p *page) joins(k int) (join, space bool) {
	how := p.found[k]
	before := p.lines[k-1].of(p.s)
	l := p.lines[k].of(p.s)
	if how.width == 0 || how.first || p.widths[k-1] < how.width-1 || blank(l) || p.listed[k-1] && isAlike(before, l) {
		return false, false
	}
	space = p.widths[k-1] == how.width-1 && !splitsAddress(before, l)
	if splitsLabel(before, l) {
		return true, space && ascii.FoldsAt(l, 0, "id:")
	}
	if beginsNew(l) {
		return false, false
	}
	if how.sure {
		return true, space
	}
	if isStatusLine(strings.TrimSpace(l)) {
		return false, false
	}
	// A single full line only counts if a word was split.
	next := ascii.ByteAt(l, indent(l))
	return isAlnum(lastRune(before)) && (ascii.IsDigit(next) || 'a' <= next && next <= 'z'), space
}

// splitsAddress reports whether a line ends inside a URL, which has no blank where the
// console broke it:
//
//	… Url: https://fef.msub05.manage.microsof
//	t.com/DeviceFE/StatelessDeviceFEService/…
func splitsAddress(line, next string) bool {
	word := line[strings.LastIndexByte(line, ' ')+1:]
	rest, _, _ := strings.Cut(next, " ")
	return strings.Contains(word, "://") && isAlnum(lastRune(word)) && strings.ContainsAny(strings.TrimRight(rest, ".,"), "/=&%?.")
}

// splitsLabel reports whether the end of a line and the begin of the next one make the
// name of a value, which the rest alone isn't.
//
//	… before requesting tokens for that API. Trace I
//	D: 7d0c41fb-93ae-4c52-8e16-b0a4f2d93500 Correlation ID: …
func splitsLabel(before, next string) bool {
	const longest = 24
	isName := func(c byte) bool { return ascii.IsWord(c) || c == '-' }
	end := countWhile(next, 0, longest, isName)
	if end == 0 || ascii.ByteAt(next, end) != ':' || clue.ClassOf(next[:end]) != clue.NoClass {
		return false
	}
	tail := before[max(0, len(before)-longest):]
	for from, words := len(tail), 2; words > 0; words-- {
		from = strings.LastIndexByte(strings.TrimRight(tail[:from], " "), ' ') + 1
		if strings.Trim(tail[from:], " ") != "" && clue.ClassOf(tail[from:]+next[:end]) != clue.NoClass {
			return true
		}
	}
	return false
}

// isStatusLine reports whether a line is a status alone, as curl -w prints it, or one with
// its reason phrase, as people write it below what they called.
//
//	403
//	400 Bad Request
func isStatusLine(l string) bool {
	if reply.StatusAt(l, 0) == 0 {
		return false
	}
	reason, named := strings.CutPrefix(l[len("403"):], " ")
	return l == l[:len("403")] || named && reason != "" && ascii.IsUpper(reason[0]) && countWhile(reason, 0, len(reason), func(c byte) bool { return ascii.IsAlpha(c) || c == ' ' }) == len(reason)
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func isAlnum(r rune) bool {
	return r >= utf8.RuneSelf || ascii.IsAlpha(byte(r)) || ascii.IsDigit(byte(r))
}

// beginsNew reports whether a line starts something new even though the
// previous one is full: a name, a date, a list item, a stack frame.
func beginsNew(s string) bool {
	i := indent(s)
	if strings.HasPrefix(s[i:], "at ") {
		return true
	}
	if i > 0 || s == "" {
		return false
	}
	if (s[0] == '-' || s[0] == '+') && ascii.ByteAt(s, 1) == ' ' {
		return true
	}
	if countWhile(s, 0, 5, ascii.IsDigit) == 4 && ascii.ByteAt(s, 4) == '-' && countWhile(s, 5, 3, ascii.IsDigit) == 2 {
		return true
	}
	n := countWhile(s, 0, len(s), func(c byte) bool { return ascii.IsWord(c) || c == '-' })
	if n == 0 {
		return false
	}
	n += indent(s[n:])
	return ascii.ByteAt(s, n) == ':' && ascii.ByteAt(s, n+1) == ' '
}

// isAlike reports whether two lines start with the same words, as in a list or
// a log. They have the same length by chance.
func isAlike(a, b string) bool {
	const enough = 8 // bytes
	a, b = a[indent(a):], b[indent(b):]
	return len(a) >= enough && len(b) >= enough && a[:enough] == b[:enough]
}

// isRuler reports whether a line repeats a single character.
func isRuler(s string) bool {
	s = strings.TrimRight(s, " \t")
	return len(s) >= 3 && strings.IndexByte("-=*_~#", s[0]) >= 0 && strings.Trim(s, s[:1]) == ""
}
