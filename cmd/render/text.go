package render

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/fatih/color"
	"github.com/mattn/go-runewidth"

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

// Brief returns the form of an explanation that is one of several: the code
// and what it means.
func Brief(s Style) Form {
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
}

// line writes a line. One that begins as the commands do that GitHub Actions and
// Azure Pipelines read out of logs gets a blank before it.
func (p *page) line(text string) {
	if strings.HasPrefix(text, "::") || strings.HasPrefix(text, "##") {
		p.WriteByte(' ')
	}
	fmt.Fprintln(p, strings.TrimRight(text, " "))
}

// prose writes text behind a head, wrapped, further lines under the first.
func (p *page) prose(head, text string, c *color.Color) {
	taken := runewidth.StringWidth(head)
	indent := strings.Repeat(" ", taken)
	for _, line := range p.style.wrap(text, taken) {
		if c != nil {
			line = c.Sprint(line)
		}
		p.line(head + line)
		head = indent
	}
}

func (p *page) explanation(e explain.Explanation) {
	p.headline(e)
	p.message(e)
	if !e.Kind.IsFailure() {
		p.prose("", e.Meaning, nil)
		p.tracking(e)
		return
	}
	if said := strings.TrimSpace(e.Meaning + " " + e.UnknownNote); said != "" {
		p.line("")
		p.prose("", said, nil)
	}
	p.causes(e.Causes)
	p.hiddenBody(e.HiddenBody)
	p.example(e.Example)
	p.corrected(e.Corrected)
	p.line("")
	p.prose(p.label(labelRetry), p.style.say(retryText(e.Retry)), nil)
	p.time(e.Time)
	p.tracking(e)
	p.docs(e.Docs)
}

// hiddenBody says that the input leaves out the body, and how to see it.
func (p *page) hiddenBody(text string) {
	if text != "" {
		p.line("")
		p.prose(p.label(labelBody), text, nil)
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
		where.En += fmt.Sprintf(", for line %d", first.Line)
		where.Ru += fmt.Sprintf(", для строки %d", first.Line)
	}
	if first.Name != e.Source.Name {
		where.En += " of " + first.Name
		where.Ru += " в " + first.Name
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

// place says where the error is, unless that is obvious.
func (s Style) place(e explain.Explanation) string {
	var parts []string
	if e.Source.Name != "" && e.Source.Name != "-" && e.Source.Name != "argument" {
		parts = append(parts, e.Source.Name)
	}
	if e.Source.Line > 1 {
		parts = append(parts, fmt.Sprintf(s.say(fact.Text{En: "line %d", Ru: "строка %d"}), e.Source.Line))
	}
	if e.Truncated {
		parts = append(parts, s.say(fact.Text{En: "truncated", Ru: "обрезано"}))
	}
	return strings.Join(parts, ", ")
}

func (p *page) message(e explain.Explanation) {
	if e.Message != "" && !isEnvelope(e) {
		p.prose("  ", e.Message, nil)
	}
	if e.InnerMessage != "" {
		p.prose(p.style.say(fact.Text{En: "  Inner message: ", Ru: "  Внутреннее сообщение: "}), e.InnerMessage, nil)
	}
}

// isEnvelope reports whether a message is only an object around the inner one,
// as Intune answers: reading it says nothing more.
func isEnvelope(e explain.Explanation) bool {
	return e.InnerMessage != "" && strings.HasPrefix(e.Message, "{") && strings.HasSuffix(strings.TrimSpace(e.Message), "}")
}

// label pads a word to the column in which all text after labels begins.
func (p *page) label(word fact.Text) string { return column(p.style.say(word)) }

func column(word string) string { return fmt.Sprintf("%-10s", word) }

// causes shows what to do first and why, then the other causes, each with its
// own fix.
func (p *page) causes(causes []explain.Cause) {
	for i, c := range causes {
		proved := c.Certainty == fact.Certain
		if i < 2 || proved {
			p.line("")
		}
		if i == 0 {
			p.fix(labelDo, c.Fix, p.style.do)
		}
		word := labelCause
		if i > 0 {
			word = labelOr
		}
		p.prose(p.label(word), p.style.say(certaintyWord(c.Certainty))+": "+c.Summary, nil)
		p.evidence(c.Evidence)
		switch {
		case i == 0:
		case proved:
			p.fix(labelDo, c.Fix, nil)
		default:
			p.fix(labelIfSo, c.Fix, nil)
		}
	}
}

func (p *page) fix(word fact.Text, text string, c *color.Color) {
	if text != "" {
		p.prose(p.label(word), text, c)
	}
}

// evidence is wrapped if it is one line of prose, and kept unchanged if it
// shows a place: a line of the request with a caret under it.
func (p *page) evidence(text string) {
	if text == "" {
		return
	}
	if !strings.Contains(text, "\n") {
		p.prose(p.label(labelEvidence), text, p.style.faint)
		return
	}
	where, shown, _ := strings.Cut(text, "\n")
	p.line(p.label(labelEvidence) + where)
	for line := range strings.SplitSeq(shown, "\n") {
		p.line(line)
	}
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

func (p *page) docs(urls []string) {
	word := labelDocs
	for _, url := range urls {
		p.line(p.label(word) + url)
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
	p.line(p.style.say(fact.Text{En: "Tracking ID to quote to support (", Ru: "Идентификатор отслеживания для поддержки ("}) + quote.Name + "):")
	p.line(quote.Value)
	for _, id := range e.TrackingIDs[1:] {
		if id.Value != quote.Value {
			p.line(id.Name + ":")
			p.line(id.Value)
		}
	}
}

func statusText(status int) string {
	if s, ok := catalog.FindStatus(status); ok {
		return fmt.Sprintf("%d %s", status, s.Name)
	}
	return fmt.Sprint(status)
}
