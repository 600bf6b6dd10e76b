package render

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain"
)

// Line returns the form that takes one line for an error: the code, the status,
// what to do first, and the ID to quote, which gets a line of its own where there is
// no room for it. Piped, a tab is between them, and nothing is cut; a hyphen is where
// there is no code.
func Line(s Style) Form {
	return Form{Append: func(b []byte, e explain.Explanation) []byte {
		p := page{style: s}
		p.brief(e)
		return append(b, p.Bytes()...)
	}}
}

// minAdvice is the least number of columns that the advice gets: less of it says
// nothing.
const minAdvice = 40

func (p *page) brief(e explain.Explanation) {
	code, id := onLine(e.Code), ""
	if e.Kind == explain.KindNoResponse {
		code = p.style.say(noResponse(e.Failure))
	}
	if len(e.TrackingIDs) > 0 {
		id = onLine(e.TrackingIDs[0].Value)
	}
	advice := meaning(e)
	if len(e.Causes) > 0 {
		advice = cmp.Or(e.Causes[0].Fix, e.Causes[0].Summary)
	}
	advice = onLine(cmp.Or(advice, e.Message, p.style.say(noun(e.Kind))))
	status := number(e.Status)
	if p.style.width == 0 {
		columns := []string{cmp.Or(code, "-"), status, advice, id}
		if name := p.file(e.Source); name != "" {
			columns = slices.Insert(columns, 0, name)
		}
		p.line(strings.Join(columns, "\t"))
		return
	}
	if code == strconv.Itoa(e.Status) {
		code = ""
	}
	head := strings.TrimSpace(code + " " + status)
	if head != "" {
		head = p.style.code.Sprint(head) + ": "
	}
	if name := p.file(e.Source); name != "" {
		head = name + ": " + head
	}
	line := head + p.advice(advice, p.style.width-printedWidth(head)-len("  ")-Columns(id)) + "  " + id
	if printedWidth(line) > p.style.width { // the ID is to be copied: it is never broken
		line = head + p.advice(advice, p.style.width-printedWidth(head)) + "\n" + id
	}
	p.line(strings.TrimRight(line, " \n"))
}

// file returns the name of the file that an error is in, if lines begin with that.
func (p *page) file(s explain.Source) string {
	if !p.style.named || s.Name == argument {
		return ""
	}
	return onLine(s.Name)
}

// advice is cut between words where it doesn't fit.
func (p *page) advice(text string, room int) string {
	room = max(room, minAdvice)
	if Columns(text) <= room {
		return text
	}
	return ended(Wrap(text, room)[0], room)
}

// onLine returns a text on one line.
func onLine(text string) string { return strings.Join(strings.Fields(text), " ") }
