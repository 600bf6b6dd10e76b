package render

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fatih/color"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// Text returns the form for a person.
func Text(s Style) Form {
	return Form{
		Between: "\n",
		Append: func(b []byte, e explain.Explanation) []byte {
			p := page{style: s}
			p.explanation(e)
			return append(b, p.Bytes()...)
		},
		Again: func(b []byte, e explain.Explanation, first explain.Source) []byte {
			p := page{style: s}
			p.again(e, first)
			return append(b, p.Bytes()...)
		},
	}
}

// Common returns an explanation without the parts that are specific to each
// error, so that several errors with the same explanation can share it.
func Common(e explain.Explanation) explain.Explanation {
	e.TrackingIDs, e.Time, e.Source, e.Method, e.URL, e.Item = nil, "", explain.Source{}, "", "", ""
	return e
}

// Entry returns the form of an explanation that is one of several in a list: the
// code and what it means.
func Entry(s Style) Form {
	return Form{Append: func(b []byte, e explain.Explanation) []byte {
		p := page{style: s}
		p.line(strings.Join(s.headlineParts(e), " - "))
		p.prose("  ", strings.TrimSpace(e.Meaning+" "+e.UnknownNote), nil)
		return append(b, p.Bytes()...)
	}}
}

// A page is a text in the making.
type page struct {
	bytes.Buffer
	style Style
	said  [2]string // the messages that the answer begins with, each on one line
}

// line writes a line. One that begins as the commands do that GitHub Actions and
// Azure Pipelines read out of logs gets a blank before it.
func (p *page) line(text string) {
	if strings.HasPrefix(text, "::") || strings.HasPrefix(text, "##") {
		p.WriteByte(' ')
	}
	fmt.Fprintln(p, strings.TrimRight(text, " "))
}

// prose writes text after a head, wrapped, further lines under the first.
func (p *page) prose(head, text string, c *color.Color) {
	p.lines(head, p.style.wrap(text, printedWidth(head)), c)
}

// cut is prose of so many lines at most, if the answer is shortened.
func (p *page) cut(most int, head, text string, c *color.Color) {
	lines := p.style.wrap(text, printedWidth(head))
	if p.style.shorten() && len(lines) > most {
		lines = lines[:most:most]
		lines[most-1] = ended(lines[most-1], p.style.width-printedWidth(head))
	}
	p.lines(head, lines, c)
}

// ended ends a line that is cut off, within so many columns.
func ended(line string, room int) string {
	const dots = "..."
	line = strings.TrimRight(line, " .,;:")
	if Columns(line)+len(dots) <= room {
		return line + dots
	}
	if end := strings.LastIndexByte(line, ' '); end > 0 {
		return ended(line[:end], room)
	}
	return breakInside(line, max(room-len(dots), 1))[0] + dots
}

// lines writes lines, the first of them after a head.
func (p *page) lines(head string, lines []string, c *color.Color) {
	indent := strings.Repeat(" ", printedWidth(head))
	for _, line := range lines {
		if c != nil {
			line = c.Sprint(line)
		}
		p.line(head + line)
		head = indent
	}
}

func (p *page) explanation(e explain.Explanation) {
	p.said = [2]string{onLine(e.Message), onLine(e.InnerMessage)}
	p.headline(e)
	p.message(e)
	if !e.Kind.IsFailure() {
		p.prose("", e.Meaning, nil)
		p.tracking(e)
		return
	}
	end := page{style: p.style}
	end.end(e)
	p.causes(e, end.height())
	p.Write(end.Bytes())
}

// end says what is the same for all causes: what the input leaves out, whether
// a retry helps, what to quote to support, and what to read.
func (p *page) end(e explain.Explanation) {
	if e.HiddenBody != "" {
		p.line("")
		said, code, _ := strings.Cut(e.HiddenBody, "\n")
		p.prose(p.label(labelBody), said, nil)
		p.copied(code)
	}
	p.corrected(e.Corrected)
	p.line("")
	p.prose(p.label(labelRetry), p.style.say(retryText(e.Retry)), nil)
	p.time(e.Time)
	p.tracking(e)
	p.docs(e.Docs)
	p.report(e)
	if p.style.full {
		p.background(e)
	}
}

// copied writes what a person copies: from the first column, never wrapped.
func (p *page) copied(text string) {
	for line := range strings.Lines(text) {
		p.line(strings.TrimSuffix(line, "\n"))
	}
}

// ReportURL is where to report what is missing or wrong.
const ReportURL = "https://github.com/defender-err/defender-err/issues/new"

// report says where to report a code that the catalog should have.
func (p *page) report(e explain.Explanation) {
	isOurs := e.Service == fact.Defender || e.Service == fact.Graph || e.Service == fact.Entra
	if e.Code != "" && !e.Catalogued && isOurs {
		p.line(p.label(labelReport) + p.style.link(ReportURL))
	}
}

// again says in a line that an error is explained further up, with its ID.
func (p *page) again(e explain.Explanation, first explain.Source) {
	parts := p.style.headlineParts(e)
	if where := p.style.place(e); where != "" {
		parts = append(parts, where)
	}
	where := fact.Text{En: "explained above", Ru: "объяснено выше"}
	if first.Line > 0 {
		where = fact.Textf("explained above, for line %d", "объяснено выше, для строки %d", first.Line)
	}
	if first.Name != e.Source.Name {
		where = fact.Textf("%s of %s", "%s в %s", where, first.Name)
	}
	parts = append(parts, p.style.say(where))
	p.prose("", strings.Join(parts, " - "), nil)
	if len(e.TrackingIDs) > 0 {
		p.line(e.TrackingIDs[0].Value)
	}
}

func (p *page) time(t string) {
	if t != "" {
		_, at := when(t)
		p.prose(p.label(labelTime), at, nil)
	}
}

// headline says what failed, and in which request.
func (p *page) headline(e explain.Explanation) {
	p.prose("", strings.Join(p.style.headlineParts(e), " - "), nil)
	if e.URL != "" {
		p.line(strings.TrimSpace(e.Method + " " + e.URL))
	}
	if where := p.style.place(e); where != "" {
		p.line(p.style.faint.Sprint(where))
	}
	if e.Item != "" {
		p.prose(p.label(labelItem), e.Item, nil)
	}
}

// headlineParts are the code, the status and the service.
func (s Style) headlineParts(e explain.Explanation) []string {
	if e.Kind == explain.KindNoResponse {
		return s.noResponseParts(e)
	}
	var parts []string
	if e.Code != "" && e.Code != strconv.Itoa(e.Status) {
		parts = append(parts, s.code.Sprint(e.Code))
	}
	if e.Status != 0 {
		status := statusText(e.Status)
		if e.StatusFrom != "" {
			status = s.say(fact.Text{En: "usually ", Ru: "обычно "}) + status
		}
		if len(parts) == 0 && e.Kind == explain.KindError {
			status = s.code.Sprint(status)
		}
		parts = append(parts, status)
	}
	if name := s.say(answeredBy(e)); name != "" {
		parts = append(parts, name)
	}
	if len(parts) == 0 {
		parts = append(parts, s.say(noun(e.Kind)))
	}
	return parts
}

// noResponseParts are why no response came, and which service was called. A
// status is that of the proxy.
func (s Style) noResponseParts(e explain.Explanation) []string {
	parts := []string{s.code.Sprint(s.say(noResponse(e.Failure)))}
	if e.Status != 0 {
		return append(parts, statusText(e.Status)+s.say(fact.Text{En: " from the proxy", Ru: " от прокси"}))
	}
	if name := s.say(answeredBy(e)); name != "" {
		parts = append(parts, name)
	}
	return parts
}

// argument is the name of what was given as an argument.
const argument = "argument"

// place says where the error is, unless that is obvious.
func (s Style) place(e explain.Explanation) string {
	var parts []string
	if e.Source.Name != "" && e.Source.Name != "-" && e.Source.Name != argument {
		parts = append(parts, e.Source.Name)
	}
	if e.Source.Line > 1 {
		parts = append(parts, fmt.Sprintf(s.say(fact.Text{En: "line %d", Ru: "строка %d"}), e.Source.Line))
	}
	if e.Truncated {
		parts = append(parts, s.say(fact.Text{En: "the input breaks off", Ru: "ввод обрывается"}))
	}
	return strings.Join(parts, ", ")
}

// maxQuoted is how many lines a message may take if the answer is shortened.
const maxQuoted = 2

// message shows what the service said, or else what its code means: one of them
// says in words what failed.
func (p *page) message(e explain.Explanation) {
	if e.Kind.IsFailure() && !isQuoted(e) {
		if said := meaning(e); said != "" {
			p.prose("  ", said, nil)
		}
		return
	}
	outer := e.Message
	if isEnvelope(e) {
		outer = ""
	}
	if outer != "" {
		p.cut(maxQuoted, "  ", outer, nil)
	}
	if e.InnerMessage == "" {
		return
	}
	head := "  "
	if outer != "" {
		head += p.style.say(fact.Text{En: "Inner message: ", Ru: "Внутреннее сообщение: "})
	}
	p.cut(maxQuoted, head, e.InnerMessage, nil)
}

// isQuoted reports whether an answer begins with words of the service.
func isQuoted(e explain.Explanation) bool {
	return e.Message != "" && !strings.EqualFold(e.Message, e.Code) || e.InnerMessage != ""
}

// meaning returns what the catalog says about the code, and what it doesn't have.
func meaning(e explain.Explanation) string {
	return strings.TrimSpace(e.Meaning + " " + e.UnknownNote)
}

// isEnvelope reports whether a message is only an object around the inner one,
// as Intune answers, which may be cut off: reading it says nothing more.
func isEnvelope(e explain.Explanation) bool {
	return e.InnerMessage != "" && strings.HasPrefix(e.Message, "{")
}

// label pads a word to the column in which all text after labels begins.
func (p *page) label(word fact.Text) string {
	return p.labelIn(word, p.style.faint)
}

func (p *page) labelIn(word fact.Text, c *color.Color) string {
	text := p.style.say(word)
	if text == "" {
		return column(text)
	}
	return c.Sprint(text) + column(text)[len(text):]
}

func column(word string) string { return fmt.Sprintf("%-9s ", word) }

// maxLines is how many lines an answer takes if it is shortened: it fits a
// terminal of the usual size.
const maxLines = 24

// causes shows what to do first and why, then the other causes, each with its
// own fix, as far as they leave room for the lines of the end. What the input
// proves is always shown.
func (p *page) causes(e explain.Explanation, end int) {
	if len(e.Causes) == 0 {
		p.meaning(e)
		p.example(e.Example)
		return
	}
	first := e.Causes[0]
	p.line("")
	if first.Fix != "" {
		p.prose(p.labelIn(labelDo, p.style.do), first.Fix, nil)
	}
	p.cause(labelCause, first)
	p.meaning(e)
	rest := page{style: p.style}
	rest.example(e.Example)
	var left []explain.Cause
	for i, c := range e.Causes[1:] {
		other := page{style: p.style, said: p.said}
		other.other(c, i == 0)
		room := maxLines
		if i+1 < len(e.Causes)-1 {
			room-- // for the line that says how many are left
		}
		full := len(left) > 0 || p.height()+rest.height()+other.height()+end > room
		if c.Certainty != fact.Certain && p.style.shorten() && full {
			left = append(left, c)
			continue
		}
		rest.Write(other.Bytes())
	}
	if p.style.shorten() && p.height()+rest.height()+end > maxLines && e.Example != nil {
		rest.Reset() // nothing but the example, for which there is no room
	}
	p.Write(rest.Bytes())
	p.left(left, maxLines-p.height()-end)
}

// meaning says what the code means, unless the answer begins with that.
func (p *page) meaning(e explain.Explanation) {
	said := meaning(e)
	if said == "" || !isQuoted(e) || !p.style.full && isSaid(e) {
		return
	}
	if len(e.Causes) == 0 {
		p.line("")
	}
	word := labelMeaning
	if e.Meaning == "" {
		word = labelNote // that there is none
	}
	p.prose(p.label(word), said, nil)
}

// isSaid reports whether the first cause says what the code means as well, nearly in
// the same words.
func isSaid(e explain.Explanation) bool {
	if len(e.Causes) == 0 || e.UnknownNote != "" {
		return false
	}
	said := strings.FieldsFunc(e.Causes[0].Summary, isBetweenWords)
	words, repeated := 0, 0
	for word := range strings.FieldsFuncSeq(e.Meaning, isBetweenWords) {
		if utf8.RuneCountInString(word) <= 3 {
			continue // an article or the like
		}
		words++
		if slices.ContainsFunc(said, func(s string) bool { return strings.EqualFold(s, word) }) {
			repeated++
		}
	}
	return words > 0 && repeated*5 >= words*4
}

func isBetweenWords(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' }

// cause shows a cause with its evidence.
func (p *page) cause(word fact.Text, c explain.Cause) {
	p.prose(p.label(word), claim(c, p.style.language), nil)
	p.evidence(p.unrepeated(c))
	if p.style.full {
		p.line(column("") + p.style.faint.Sprintf("[%s, %s]", c.ID, p.style.say(basisWord(c.Basis))))
	}
}

// other shows another cause with its own fix.
func (p *page) other(c explain.Cause, begins bool) {
	proved := c.Certainty == fact.Certain
	if begins || proved {
		p.line("")
	}
	head, fix := labelOr, labelIfSo
	if proved {
		head, fix = labelAlso, labelDo
	}
	p.cause(head, c)
	if c.Fix != "" {
		p.prose(p.label(fix), c.Fix, nil)
	}
}

// left says how many causes there was no room for, and names the first of them as far
// as the lines go.
func (p *page) left(causes []explain.Cause, lines int) {
	if len(causes) == 0 {
		return
	}
	text := fact.Plural(len(causes), "--full shows %d more cause: ", "--full shows %d more causes, such as: ", "--full покажет и другие причины (%d): ")
	p.cut(min(max(lines, 1), 2), p.label(labelMore), p.style.say(text)+afterColon(causes[0].Summary, p.style.language), nil)
}

// evidence is wrapped if it is one line of prose, and kept unchanged if it
// shows a place: a line of the request with a caret under it.
func (p *page) evidence(text string) {
	if text == "" {
		return
	}
	if !strings.Contains(text, "\n") {
		p.cut(maxQuoted, p.label(labelEvidence), text, nil)
		return
	}
	where, shown, _ := strings.Cut(text, "\n")
	p.line(p.label(labelEvidence) + where)
	for line := range strings.SplitSeq(shown, "\n") {
		p.line(line)
	}
}

// unrepeated returns the evidence of a cause, shorter where it only quotes how the
// message begins, which is shown above:
//
//	the message says “AADSTS50173: The provided grant has expired due to it being …”
func (p *page) unrepeated(c explain.Cause) string {
	_, quoted, _ := strings.Cut(c.Evidence, "“")
	words, after, closed := strings.Cut(quoted, "”")
	if !p.style.full && c.IsQuote && closed && after == "" && p.says(strings.TrimRight(words, " ….")) {
		return p.style.say(fact.Text{En: "the message above", Ru: "сообщение выше"})
	}
	return c.Evidence
}

func (p *page) says(words string) bool {
	return words != "" && (strings.HasPrefix(p.said[0], words) || strings.HasPrefix(p.said[1], words))
}

func (p *page) list(word fact.Text, words []string) {
	if len(words) > 0 {
		p.prose(p.label(word), strings.Join(words, ", "), nil)
	}
}

func (p *page) example(ex *explain.Example) {
	if ex == nil {
		return
	}
	p.line("")
	p.line(p.label(labelWrong) + ex.Before)
	p.line(p.label(labelRight) + ex.After)
}

func (p *page) corrected(body string) {
	if body == "" {
		return
	}
	p.line("")
	p.line(p.style.say(fact.Text{En: "The request, corrected:", Ru: "Исправленный запрос:"}))
	p.line(strings.TrimRight(body, "\n"))
}

// docs shows the pages to read, best first.
func (p *page) docs(urls []string) {
	if p.style.shorten() {
		urls = urls[:min(len(urls), 1)]
	}
	word := labelDocs
	for _, url := range urls {
		p.line(p.label(word) + p.style.link(url))
		word = fact.Text{}
	}
}

// tracking shows the ID to quote alone on a line, where a double click copies it.
func (p *page) tracking(e explain.Explanation) {
	if e.TrackingNote != "" {
		p.prose(p.label(labelNote), e.TrackingNote, nil)
	}
	if len(e.TrackingIDs) == 0 {
		return
	}
	quote := e.TrackingIDs[0]
	p.prose("", fmt.Sprintf(p.style.say(fact.Text{En: "Tracking ID to quote to support (%s):", Ru: "Идентификатор отслеживания для поддержки (%s):"}), quote.Name), p.style.faint)
	p.line(quote.Value)
	for _, id := range e.TrackingIDs[1:] {
		if id.Value != quote.Value {
			p.line(id.Name + ": " + id.Value)
		}
	}
}

func statusText(status int) string {
	if s, ok := catalog.FindStatus(status); ok {
		return fmt.Sprintf("%d %s", status, s.Name)
	}
	return fmt.Sprint(status)
}
