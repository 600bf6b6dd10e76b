package render

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"github.com/fatih/color"

	"github.com/defender-err/defender-err/catalog"
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

// Common returns an explanation without what each of several errors has for
// itself: those of which it is the same need to be read only once.
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
		p.prose("  ", e.Meaning, nil)
		return append(b, p.Bytes()...)
	}}
}

// A page is a text in the making.
type page struct {
	bytes.Buffer
	style Style
}

func (p *page) line(text string) { fmt.Fprintln(p, strings.TrimRight(text, " ")) }

// prose writes text behind a head, wrapped, further lines under the first.
func (p *page) prose(head, text string, c *color.Color) {
	indent := strings.Repeat(" ", len(head))
	for _, line := range p.style.wrap(text, len(head)) {
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
	if e.Meaning != "" {
		p.line("")
		p.prose("", e.Meaning, nil)
	}
	p.causes(e.Causes)
	p.hiddenBody(e.HiddenBody)
	p.example(e.Example)
	p.corrected(e.Corrected)
	p.line("")
	p.prose(label("Retry"), retryText(e.Retry), nil)
	p.docs(e.Docs)
	p.time(e.Time)
	p.tracking(e)
}

// hiddenBody says that the input leaves out the body, and how to see it.
func (p *page) hiddenBody(text string) {
	if text != "" {
		p.line("")
		p.prose(label("Body"), text, nil)
	}
}

// again shows an error that is explained further up.
func (p *page) again(e explain.Explanation, first explain.Source) {
	p.headline(e)
	where := "above"
	if first.Line > 0 {
		where = fmt.Sprintf("above, for line %d", first.Line)
	}
	if first.Name != e.Source.Name {
		where += " of " + first.Name
	}
	p.prose(label("Again"), "explained "+where, nil)
	p.time(e.Time)
	p.tracking(e)
}

func (p *page) time(t string) {
	if t != "" {
		_, at := when(t)
		p.prose(label("Time"), at, nil)
	}
}

// headline says what failed, and of which request.
func (p *page) headline(e explain.Explanation) {
	text := strings.Join(p.style.headlineParts(e), " - ")
	if where := place(e); where != "" {
		text += p.style.faint.Sprint("  (" + where + ")")
	}
	p.line(text)
	if e.Item != "" {
		p.prose(label("Item"), e.Item, nil)
	}
	if e.URL != "" {
		p.line(strings.TrimSpace(e.Method + " " + e.URL))
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
			status = "usually " + status
		}
		if len(parts) == 0 && e.Kind == explain.KindError {
			status = s.code.Sprint(status)
		}
		parts = append(parts, status)
	}
	if name := serviceName(e.Service); name != "" {
		parts = append(parts, name)
	}
	if len(parts) == 0 {
		parts = append(parts, noun(e.Kind))
	}
	return parts
}

// noResponseParts are why no response came, and which service was called. A
// status is that of the proxy.
func (s Style) noResponseParts(e explain.Explanation) []string {
	parts := []string{s.code.Sprint("no response: " + failureName(e.Failure))}
	if e.Status != 0 {
		return append(parts, statusText(e.Status)+" from the proxy")
	}
	if name := serviceName(e.Service); name != "" {
		parts = append(parts, name)
	}
	return parts
}

func noun(k explain.Kind) string {
	if k == explain.KindError {
		return "error without a code"
	}
	return "no error"
}

// place tells where the error stands, where that is not plain.
func place(e explain.Explanation) string {
	var parts []string
	if e.Source.Name != "" && e.Source.Name != "-" && e.Source.Name != "argument" {
		parts = append(parts, e.Source.Name)
	}
	if e.Source.Line > 1 {
		parts = append(parts, fmt.Sprintf("line %d", e.Source.Line))
	}
	if e.Truncated {
		parts = append(parts, "truncated")
	}
	return strings.Join(parts, ", ")
}

func (p *page) message(e explain.Explanation) {
	if e.Message != "" {
		p.prose("  ", e.Message, nil)
	}
	if e.InnerMessage != "" {
		p.prose("  Inner message: ", e.InnerMessage, nil)
	}
}

// label pads a word to the column in which all text behind labels begins.
func label(word string) string { return fmt.Sprintf("%-10s", word) }

// causes shows the first cause with what to do in bold, the others plain.
func (p *page) causes(causes []explain.Cause) {
	for i, c := range causes {
		summary, fix, todo := p.style.cause, p.style.do, "Do this"
		proved := c.Certainty == catalog.Certain
		if i > 0 {
			summary, fix = nil, nil
		}
		if i > 0 && !proved {
			todo = "If so"
		}
		if i < 2 || proved {
			p.line("")
		}
		p.prose(label(capital(string(c.Certainty))), c.Summary, summary)
		p.evidence(c.Evidence)
		if c.Fix != "" {
			p.prose(label(todo), c.Fix, fix)
		}
	}
}

// evidence is wrapped if it is one line of prose, and kept as it is if it
// shows a place: a line of the request with a caret under it.
func (p *page) evidence(text string) {
	if text == "" {
		return
	}
	if !strings.Contains(text, "\n") {
		p.prose(label("Because"), text, p.style.faint)
		return
	}
	where, shown, _ := strings.Cut(text, "\n")
	p.line(label("Because") + where)
	for line := range strings.SplitSeq(shown, "\n") {
		p.line(line)
	}
}

func (p *page) list(word string, words []string) {
	if len(words) > 0 {
		p.prose(label(word), strings.Join(words, ", "), nil)
	}
}

func (p *page) example(ex *explain.Example) {
	if ex == nil {
		return
	}
	p.line("")
	p.line(label("Wrong") + ex.Before)
	p.line(label("Right") + ex.After)
}

func (p *page) corrected(body string) {
	if body == "" {
		return
	}
	p.line("")
	p.line("The request, corrected:")
	p.line(strings.TrimRight(body, "\n"))
}

func (p *page) docs(urls []string) {
	word := "Docs"
	for _, url := range urls {
		p.line(label(word) + url)
		word = ""
	}
}

// tracking comes last: the eye and the cursor end there. The ID to quote is
// alone on the last line, where a double click copies it.
func (p *page) tracking(e explain.Explanation) {
	if e.TrackingNote != "" {
		p.prose(label("Note"), e.TrackingNote, nil)
	}
	if len(e.TrackingIDs) == 0 {
		return
	}
	quote := e.TrackingIDs[0]
	for _, id := range e.TrackingIDs[1:] {
		if id.Value != quote.Value {
			p.line(id.Name + ":")
			p.line(id.Value)
		}
	}
	p.line("Tracking ID to quote to support (" + quote.Name + "):")
	p.line(quote.Value)
}

func statusText(status int) string {
	if s, ok := catalog.FindStatus(status); ok {
		return fmt.Sprintf("%d %s", status, s.Name)
	}
	return fmt.Sprint(status)
}

func capital(word string) string {
	if word == "" {
		return ""
	}
	return strings.ToUpper(word[:1]) + word[1:]
}
