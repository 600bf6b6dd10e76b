package told

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/complaint"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/prose"
)

// maxAnchors is how many clues of a failure are examined with the lines around them.
// If a failure is reported often, the first reports are enough.
const maxAnchors = 8

// A witness is what the input shows of a failure.
type witness struct {
	in        *Input
	clues     []clue.Clue
	anchors   []anchor
	window    window // use around to get it
	words     bool   // no clue reports a failure by itself
	alone     bool   // and begins a paragraph, or is a record
	body      bool   // the body of an error is among the clues
	object    bool   // an anchor is a member of an object
	signIn    bool   // the message of an error of Entra begins a line
	leads     bool   // and it begins the input
	described bool   // or it is under the name that Entra uses for it
	head      bool   // what a service says begins a line
	announced bool   // words for an error lead to it
	middle    bool   // an anchor is so far into its line that the beginning isn't examined
	example   bool   // an anchor is below a name of an example or a definition
}

// An anchor is a clue that reports a failure by itself, and its line.
type anchor struct {
	line   string // without what a carrier puts before it
	raw    string // with it
	offset int    // of the clue in line
	length int    // of the clue, where it is known; else 0
	kind   clue.Kind
	object bool // it is an object, or a member of one, and no text
	again  bool // the line is that of the anchor before
}

// witness returns what the input shows about a failure. It reuses the room of the
// one before.
func (in *Input) witness(clues []clue.Clue) *witness {
	w := &in.w
	*w = witness{in: in, clues: clues, anchors: w.anchors[:0], window: w.window.empty()}
	w.look(isAnchor)
	if len(w.anchors) == 0 {
		w.words = true
		w.look(isHint)
	}
	for _, n := range w.window.around {
		w.example = w.example || in.isBelowExample(n)
	}
	return w
}

// look takes the clues that are anchors.
func (w *witness) look(is func(*clue.Clue) bool) {
	for i := range w.clues {
		c := &w.clues[i]
		if !is(c) || len(w.anchors) == maxAnchors || c.At < 0 {
			continue
		}
		at := w.in.t.Offset(c.At)
		n := w.in.lineOf(at)
		a := w.in.anchorAt(c, at, n)
		if last := len(w.anchors) - 1; last >= 0 {
			before := &w.anchors[last]
			a.again = a.object == before.object && a.line == before.line && a.raw == before.raw
		}
		w.anchors = append(w.anchors, a)
		if !slices.Contains(w.window.around, n) {
			w.window.around = append(w.window.around, n)
		}
		w.object = w.object || a.object
		w.middle = w.middle || at-w.in.start(n) > far
		if c.Kind == clue.Answer && lexicon.BeginsSignIn(w.in.s[at:]) {
			w.signIn = w.signIn || w.in.beginsLine(at, n)
			w.leads = w.leads || at == w.in.first
			w.described = w.described || w.in.isDescription(at) || lexicon.EndsInOAuthError(w.in.s[w.in.start(n):at])
		}
		w.head = w.head || c.Kind == clue.Sentence && a.isHead()
		w.announced = w.announced || isSaid(c) && w.in.isAnnounced(&a, n)
		w.body = w.body || a.object && c.Kind == clue.Answer
		w.alone = w.alone || a.object && c.Kind == clue.Answer && (w.in.beginsParagraph(at, n) || w.in.isRecord(at, n))
	}
}

// around returns what the lines around the clues are.
func (w *witness) around() *window {
	if w.window.open {
		return &w.window
	}
	w.window.take(w.in)
	for i := range w.anchors {
		if a := &w.anchors[i]; len(a.raw) >= far && !a.again { // more than is known of the line
			l := know(a.raw)
			w.window.add(&l)
		}
	}
	for i := range w.clues {
		if c := &w.clues[i]; c.Kind == clue.Status || c.Kind == clue.StatusWord {
			w.window.statuses |= bitOf(c.Number)
		}
	}
	return &w.window
}

// isSaid reports whether a clue is what a service says.
func isSaid(c *clue.Clue) bool {
	return c.Kind == clue.Sentence || c.Kind == clue.Answer || c.Kind == clue.Refusal && c.Name == lexicon.Refused
}

// isDescription reports whether the text at an offset is the value of the name under
// which Entra sends its message, in a notation that has no other clues:
//
//	Data: Array ( [state] => fggaCxQo96X9OgB [error_description] => AADSTS65005: …
func (in *Input) isDescription(at int) bool {
	const longest = 12 // characters between the two
	before := strings.TrimRight(in.s[max(0, at-longest-len("error_description")):at], " ]=>:\"'\\")
	return strings.HasSuffix(before, "error_description")
}

// isAnnounced reports whether words for an error, without a condition, come before a
// clue on its line or on the line before.
func (in *Input) isAnnounced(a *anchor, n int) bool {
	before := a.line[:a.offset]
	if a.isHead() && n > 0 {
		before = in.head(n - 1)
	}
	return prose.Announces(before) && !hasCondition(before)
}

// beginsParagraph reports whether the text at an offset begins a line, possibly in
// quotes, after a blank line.
func (in *Input) beginsParagraph(at, n int) bool {
	return in.beginsLine(at, n) && (n == 0 || in.line(n-1).is(ofBlank))
}

// beginsLine reports whether the text at an offset begins a line, possibly in
// quotes.
func (in *Input) beginsLine(at, n int) bool {
	const longest = 40
	start := in.start(n)
	if at-start > longest {
		return false
	}
	const quotes = 2
	before := in.s[start:at]
	return at-start <= quotes && strings.Trim(before, "`'\"") == "" || strings.TrimSpace(before) == `"error":` // of a body without its outer braces
}

// isRecord reports whether the text at an offset is a whole line next to another
// line that is an object: one record a line.
func (in *Input) isRecord(at, n int) bool {
	start, end := in.bounds(n)
	return at == start && strings.HasSuffix(strings.TrimRight(in.s[start:end], " \r\n"), "}") &&
		(n > 0 && in.beginsObject(n-1) || n+1 < len(in.starts) && in.beginsObject(n+1))
}

func (in *Input) beginsObject(n int) bool { return strings.HasPrefix(in.s[in.start(n):], `{"`) }

// isAnchor reports whether a clue reports a failure by itself.
func isAnchor(c *clue.Clue) bool {
	switch c.Kind {
	case clue.Code, clue.Failure, clue.Answer, clue.ProxyStatus:
		return true
	case clue.Status:
		return c.Number >= 400
	}
	return false
}

// isHint reports whether a clue reports a failure if there is no better one.
func isHint(c *clue.Clue) bool {
	switch c.Kind {
	case clue.Gateway, clue.CodeWord, clue.StatusWord, clue.OAuth, clue.Message, clue.Refusal, clue.Sentence:
		return true
	}
	return false
}

// beforeURL returns where to begin to look at a line from an offset on: some words
// before the URL in which the offset lies, of a call whose query is long.
//
//	Web.Contents failed to get contents from 'https://…/query?query=…' (400): Bad Request
func (in *Input) beforeURL(line, at int) int {
	const longest, words = 2 << 10, 80 // bytes
	if at <= line {
		return line
	}
	first := max(line, at-longest)
	blank := strings.LastIndexByte(in.s[first:at], ' ')
	if blank < 0 || !strings.Contains(in.s[first+blank:at], "://") {
		return at
	}
	return max(line, first+blank-words)
}

// anchorAt returns the line of a clue; of a long line, the part around it.
func (in *Input) anchorAt(c *clue.Clue, at, n int) anchor {
	start, end := in.bounds(n)
	start, end = in.beforeURL(start, at-far), min(end, at+far)
	before, behind := ascii.Plain(in.s[start:at]), ascii.Plain(in.s[at:end])
	a := anchor{raw: in.s[start:end], kind: c.Kind, object: in.isMember(c.Kind, at)}
	if len(before)+len(behind) < len(a.raw) {
		a.raw = before + behind
	}
	first, last := inLiteral(a.raw, len(before))
	if skipped := carrier(a.raw[first:last]); first+skipped <= len(before) {
		first += skipped
	}
	a.line, a.offset = a.raw[first:last], len(before)-first
	if c.Kind == clue.Sentence {
		a.length = len(c.Value)
	}
	return a
}

// inLiteral returns where the line at an offset begins and ends if it is in a
// literal with several lines, or else where the text begins and ends.
//
//	{"n": 0, "out": "curl: (6) Could not resolve host\n"}
func inLiteral(s string, offset int) (start, end int) {
	const lineBreak = `\n`
	for start = offset; start > 0 && !endsAtText(s[:start]); start-- {
	}
	end = len(s)
	if i := strings.Index(s[offset:], lineBreak); i >= 0 {
		end = offset + i
	}
	return start, end
}

// endsAtText reports whether a line of a literal, or a literal that is a member,
// begins after s.
func endsAtText(s string) bool {
	switch s[len(s)-1] {
	case 'n':
		return strings.HasSuffix(s, `\n`)
	case '"':
		return strings.HasSuffix(s, `": "`) || strings.HasSuffix(s, `":"`)
	}
	return false
}

// isHead reports whether a clue begins its line, maybe in quotes.
func (a *anchor) isHead() bool {
	return strings.Trim(a.line[:a.offset], "`'\"*“«") == ""
}

// met reports whether somebody says, before the words of a service, that they got
// them: on the same line or on one of the two lines before it.
//
//	I get this error when I run the query from the page:
//	'where' operator: Failed to resolve table or column expression named 'EmailEvents'
func (w *witness) met() bool {
	const before = 2 // lines that are not blank
	for i := range w.anchors {
		a := &w.anchors[i]
		if a.kind != clue.Sentence {
			continue
		}
		if isPersonal(a.line[:a.offset]) {
			return true
		}
		filled := 0
		for n := w.window.around[0] - 1; n >= 0 && filled < before; n-- {
			line := ascii.Plain(w.in.head(n))
			if isPersonal(line) {
				return true
			}
			if strings.TrimSpace(line) != "" {
				filled++
			}
		}
	}
	return false
}

// got reports whether somebody says that they got a status back.
func (w *witness) got() bool {
	for i := range w.anchors {
		a := &w.anchors[i]
		if a.kind != clue.Status || a.object {
			continue
		}
		if before := a.line[:a.offset]; prose.EndsInReceipt(before) || prose.EndsInThrow(before) && !hasCondition(a.near(len(before))) && !isCode(a.line) {
			return true
		}
	}
	return false
}

// isPersonal reports whether people write about themselves in a text.
func isPersonal(s string) bool {
	return eachWord(s, func(word string, _ int) bool {
		var buf [8]byte
		switch string(lower(buf[:0], word)) {
		case "i", "im", "ive", "we", "my", "me", "our", "us", "ich", "wir", "mir", "je", "nous",
			"я", "Я", "мы", "Мы", "мне", "Мне", "нас", "меня":
			return true
		}
		return false
	})
}

// isMember reports whether a clue at an offset is an object or a member of one. A
// member's place is where its name begins; inside a text, where its value begins.
//
//	"code": "Forbidden"
//	:code=>"Forbidden"
func (in *Input) isMember(kind clue.Kind, offset int) bool {
	const longest = 40
	at := in.s[offset:min(len(in.s), offset+longest)]
	if at == "" {
		return false
	}
	if kind == clue.Answer {
		return !ascii.IsAlpha(at[0])
	}
	name := strings.TrimLeft(at, `"':@`)
	end := 0
	for end < len(name) && (isWordByte(name[end]) || name[end] == '.' || name[end] == '-') {
		end++
	}
	behind := strings.TrimLeft(name[end:], `"' `)
	return behind != "" && strings.IndexByte(":=,", behind[0]) >= 0 && clue.ClassOf(name[:end]) != clue.NoClass
}

// has reports whether a clue meets a condition.
func (w *witness) has(is func(*clue.Clue) bool) bool {
	for i := range w.clues {
		if is(&w.clues[i]) {
			return true
		}
	}
	return false
}

// anyLine reports whether a line of the text about the failure meets a condition.
func (w *witness) anyLine(is func(line string) bool) bool {
	for i := range w.anchors {
		if a := &w.anchors[i]; !a.object && !a.again && is(a.line) {
			return true
		}
	}
	return false
}

// mostLines reports whether most of the lines with a text meet a condition.
func (w *witness) mostLines(is func(line string) bool) bool {
	all, those := 0, 0
	holds := false
	for i := range w.anchors {
		if a := &w.anchors[i]; !a.object {
			all++
			if holds = a.again && holds || !a.again && is(a.line); holds {
				those++
			}
		}
	}
	return 2*those > all
}

// anyRaw reports whether a line meets a condition, including the carrier's prefix
// and lines of objects.
func (w *witness) anyRaw(is func(line string) bool) bool {
	for i := range w.anchors {
		if a := &w.anchors[i]; !a.again && (is(a.raw) || a.line != a.raw && is(a.line)) {
			return true
		}
	}
	return false
}

// allRaw reports whether there are lines, and all of them meet a condition.
func (w *witness) allRaw(is func(line string) bool) bool {
	for i := range w.anchors {
		if a := &w.anchors[i]; !a.again && !is(a.raw) {
			return false
		}
	}
	return len(w.anchors) > 0
}

// anyNear reports whether the text close to a clue meets a condition.
func (w *witness) anyNear(is func(near string) bool) bool {
	for i := range w.anchors {
		if a := &w.anchors[i]; !a.object && is(a.near(60)) {
			return true
		}
	}
	return false
}

// allAside reports whether a text has clues and the text around each of them meets a
// condition. The words of a service don't count: "table or column" isn't a
// condition.
func (w *witness) allAside(is func(near string) bool) bool {
	found := false
	for i := range w.anchors {
		if a := &w.anchors[i]; !a.object {
			if !a.aside(is) {
				return false
			}
			found = true
		}
	}
	return found
}

// isMentioned reports whether the line of a clue only mentions it.
func (a *anchor) isMentioned() bool {
	return complaint.IsMention(a.line, a.offset, a.offset+a.length)
}

// isGlued reports whether a clue that no answer came is a part of a longer name:
// "timed-out@^4.0.0".
func (a *anchor) isGlued() bool {
	if a.kind != clue.Failure {
		return false
	}
	if c := ascii.ByteAt(a.line, a.offset-1); c == '-' || c == '_' || c == '@' {
		return true
	}
	end := skipBytes(a.line, a.offset, func(c byte) bool { return isWordByte(c) || c == '-' })
	return ascii.ByteAt(a.line, end) == '@'
}

// all reports whether there are clues, and all of them meet a condition.
func (w *witness) all(is func(*anchor) bool) bool {
	for i := range w.anchors {
		if !is(&w.anchors[i]) {
			return false
		}
	}
	return len(w.anchors) > 0
}

// aside reports whether the text around a clue meets a condition.
func (a *anchor) aside(is func(near string) bool) bool {
	const before, behind = 120, 80
	if a.length == 0 {
		return is(a.near(before))
	}
	end := min(len(a.line), a.offset+a.length)
	return is(a.line[max(0, a.offset-before):a.offset]) || is(a.line[end:min(len(a.line), end+behind)])
}

// near returns the text around a clue on its line, beginning so many bytes before
// it.
func (a *anchor) near(before int) string {
	const behind = 80
	return a.line[max(0, a.offset-before):min(len(a.line), a.offset+behind)]
}
