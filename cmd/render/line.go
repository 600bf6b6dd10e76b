package render

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain"
)

// Line returns the form that takes one line for an error: the code, the status,
// what to do first, and the ID to quote. Piped, a tab is between them, and
// nothing is cut.
func Line(s Style) Form {
	return Form{Append: func(b []byte, e explain.Explanation) []byte {
		p := page{style: s}
		p.brief(e)
		return append(b, p.Bytes()...)
	}}
}

// minAdvice is the least number of columns that the advice gets: a narrow terminal
// breaks the line.
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
		p.line(strings.Join([]string{code, status, advice, id}, "\t"))
		return
	}
	if code == strconv.Itoa(e.Status) {
		code = ""
	}
	head := strings.TrimSpace(code + " " + status)
	room := max(p.style.width-Columns(head)-Columns(id)-len(":   "), minAdvice)
	if Columns(advice) > room {
		advice = ended(breakInside(advice, room)[0], room)
	}
	p.line(strings.TrimRight(p.style.code.Sprint(head)+": "+advice+"  "+id, " "))
}

// onLine returns a text on one line.
func onLine(text string) string { return strings.Join(strings.Fields(text), " ") }
