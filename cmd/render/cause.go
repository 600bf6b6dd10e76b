package render

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// Cause writes what is known of a cause without any response, for a person.
func Cause(s Style, n explain.CauseNote) []byte {
	p := page{style: s}
	p.line(s.do.Sprint(n.ID) + s.say(fact.Text{En: " - a cause", Ru: " - причина"}))
	p.line("")
	p.prose("", sentence(n.Summary), s.do)
	p.prose(p.label(labelDo), s.say(causeFix(n)), nil)
	p.line("")
	if len(n.Codes) > 0 {
		p.prose(p.label(labelCodes), strings.Join(n.Codes, ", "), nil)
	}
	if len(n.Statuses) > 0 {
		p.prose(p.label(labelStatuses), statusList(n), nil)
	}
	if len(n.Failures) > 0 {
		p.prose(p.label(labelFailures), strings.Join(n.Failures, ", "), nil)
	}
	return p.Bytes()
}

// CauseMarkdown is Cause for a ticket or a wiki.
func CauseMarkdown(n explain.CauseNote, l explain.Language) []byte {
	lines := []string{"### `" + n.ID + "`", "", sentence(n.Summary), "", "**" + l.Of(labelDo) + ":** " + l.Of(causeFix(n)), ""}
	if len(n.Codes) > 0 {
		lines = append(lines, l.Of(labelCodes)+": `"+strings.Join(n.Codes, "`, `")+"`", "")
	}
	if len(n.Statuses) > 0 {
		lines = append(lines, l.Of(labelStatuses)+": "+statusList(n), "")
	}
	if len(n.Failures) > 0 {
		lines = append(lines, l.Of(labelFailures)+": "+strings.Join(n.Failures, ", "), "")
	}
	return []byte(strings.Join(lines, "\n"))
}

// CauseJSON is Cause for programs: one object, in which cause takes the place
// of the members of an error.
func CauseJSON(n explain.CauseNote) ([]byte, error) {
	text, err := json.Marshal(struct {
		Cause explain.CauseNote `json:"cause"`
	}{n})
	return append(text, '\n'), err
}

// causeFix says what to do, or who can tell.
func causeFix(n explain.CauseNote) fact.Text {
	if n.Fix != "" {
		return fact.Same(n.Fix)
	}
	return fact.Text{En: "It depends on the values in the response and the request: run explain on them.",
		Ru: "Зависит от значений в ответе и запросе: передайте их в explain."}
}

func statusList(n explain.CauseNote) string {
	texts := make([]string, len(n.Statuses))
	for i, status := range n.Statuses {
		texts[i] = strconv.Itoa(status)
	}
	return strings.Join(texts, ", ")
}

// sentence makes a sentence of a line of a list.
func sentence(line string) string {
	if line == "" || strings.HasSuffix(line, ".") {
		return line
	}
	_, size := utf8.DecodeRuneInString(line)
	return strings.ToUpper(line[:size]) + line[size:] + "."
}
