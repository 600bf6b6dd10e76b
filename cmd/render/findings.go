package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/safe"
)

// A Checked is the outcome of the check of one request.
type Checked struct {
	Operation fact.Operation
	Body      string          // file name of the body, "-" for standard input; empty if it has none
	Findings  []check.Finding // the findings that are left
	Corrected []check.Finding // the findings that were corrected
	Fix       bool            // a finding that can be corrected is still there
}

// Text writes the outcome for a person: the findings like a compiler's, and
// in the end what the request was checked against.
func (c Checked) Text(w io.Writer, s Style) error {
	p := page{style: s}
	for _, f := range c.Corrected {
		p.line(c.place(f) + ": " + s.say(fact.Text{En: "corrected: ", Ru: "исправлено: "}) + safe.Text(s.say(f.Summary)))
	}
	for _, f := range c.Findings {
		severity := s.warn
		if f.Severity == check.Error {
			severity = s.code
		}
		head := fmt.Sprintf("%s: %s: ", c.place(f), severity.Sprint(s.say(severityWord(f.Severity))))
		p.line(head + safe.Text(s.say(f.Summary)) + s.faint.Sprint(" ["+f.ID+"]"))
		if f.Excerpt != "" {
			for line := range strings.SplitSeq(safe.Text(f.Excerpt), "\n") {
				p.line("    " + line)
			}
		}
		p.prose("    ", safe.Text(s.say(f.Fix)), s.do)
	}
	p.line(s.say(c.verdict()))
	if c.Fix && slices.ContainsFunc(c.Findings, check.Finding.Fixable) {
		p.line(s.say(fact.Text{En: "--fix writes the body with these corrections", Ru: "--fix выведет тело с этими исправлениями"}))
	}
	_, err := w.Write(p.Bytes())
	return err
}

// place names the position of a finding as editors read it.
func (c Checked) place(f check.Finding) string {
	switch {
	case f.In != check.InBody:
		return string(f.In)
	case f.Line == 0:
		return safe.OneLine(c.name())
	}
	return fmt.Sprintf("%s:%d:%d", safe.OneLine(c.name()), f.Line, f.Column)
}

func (c Checked) name() string {
	if c.Body == "-" || c.Body == "" {
		return "body"
	}
	return c.Body
}

// severityWord returns how bad a finding is.
func severityWord(s check.Severity) fact.Text {
	if s == check.Error {
		return fact.Text{En: "error", Ru: "ошибка"}
	}
	return fact.Text{En: "warning", Ru: "замечание"}
}

// verdict counts the findings and names the operation.
func (c Checked) verdict() fact.Text {
	operation := fmt.Sprintf("%s (%s %s)", c.Operation.ID, c.Operation.Method, c.Operation.Path)
	errors, warnings := 0, 0
	for _, f := range c.Findings {
		if f.Severity == check.Error {
			errors += max(1, f.Count)
		} else {
			warnings += max(1, f.Count)
		}
	}
	corrected := 0
	for _, f := range c.Corrected {
		corrected += max(1, f.Count)
	}
	var counts []fact.Text
	if errors == 0 {
		counts = append(counts, fact.Text{En: "ok", Ru: "верно"})
	}
	if corrected > 0 {
		counts = append(counts, fact.Textf("%d corrected", "исправлено: %d", corrected))
	}
	if errors > 0 {
		counts = append(counts, fact.Plural(errors, "%d error", "%d errors", "ошибок: %d"))
	}
	if warnings > 0 {
		counts = append(counts, fact.Plural(warnings, "%d warning", "%d warnings", "замечаний: %d"))
	}
	return fact.Textf("%s: checked against %s", "%s: проверено по %s", fact.Join(counts, ", "), operation)
}

// GitHub writes the outcome as annotations of GitHub Actions.
func (c Checked) GitHub(w io.Writer, l explain.Language) error {
	var b bytes.Buffer
	for _, f := range c.Findings {
		fmt.Fprintf(&b, "::%s %stitle=%s::%s\n", f.Severity, c.properties(f), f.ID,
			annotation(safe.Text(l.Of(f.Summary)+" "+l.Of(f.Fix))))
	}
	fmt.Fprintln(&b, l.Of(c.verdict()))
	_, err := w.Write(b.Bytes())
	return err
}

// properties tells an annotation its place, if it is in a file.
func (c Checked) properties(f check.Finding) string {
	if f.In != check.InBody || c.Body == "" || c.Body == "-" {
		return ""
	}
	file := "file=" + property(safe.Text(c.Body)) + ","
	if f.Line == 0 {
		return file
	}
	return fmt.Sprintf("%sline=%d,col=%d,", file, f.Line, f.Column)
}

// annotation escapes the message of an annotation.
func annotation(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(text)
}

// property escapes a property of an annotation.
func property(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(text)
}

// JSON writes the outcome as one object on one line.
func (c Checked) JSON(w io.Writer, l explain.Language) error {
	out := checkedJSON{
		Operation: c.Operation.ID, Method: c.Operation.Method, Path: c.Operation.Path,
		Name: safe.OneLine(c.Body), Valid: !check.HasErrors(c.Findings), Findings: []findingJSON{},
	}
	for _, f := range c.Corrected {
		j := newFindingJSON(f, l)
		j.Corrected = true
		out.Findings = append(out.Findings, j)
	}
	for _, f := range c.Findings {
		out.Findings = append(out.Findings, newFindingJSON(f, l))
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

// A checkedJSON is the contract of "check -o json".
type checkedJSON struct {
	Operation string        `json:"operation"`
	Method    string        `json:"method"`
	Path      string        `json:"path"`
	Name      string        `json:"name,omitzero"` // of the file with the body
	Valid     bool          `json:"valid"`         // no finding that is left is an error
	Findings  []findingJSON `json:"findings"`
}

type findingJSON struct {
	ID        string         `json:"id"`
	Severity  check.Severity `json:"severity"`
	In        check.Part     `json:"in"`
	Parameter string         `json:"parameter,omitzero"`
	Line      int            `json:"line,omitzero"`
	Column    int            `json:"column,omitzero"` // in characters
	Offset    *int           `json:"offset,omitzero"` // in bytes
	Length    int            `json:"length,omitzero"` // in bytes
	Got       string         `json:"got,omitzero"`
	Want      string         `json:"want,omitzero"`
	Summary   string         `json:"summary"`
	Fix       string         `json:"fix"`
	Excerpt   string         `json:"excerpt,omitzero"`
	Fixable   bool           `json:"fixable"`
	Count     int            `json:"count,omitzero"` // of findings that this one stands for
	Corrected bool           `json:"corrected,omitzero"`
}

func newFindingJSON(f check.Finding, l explain.Language) findingJSON {
	j := findingJSON{
		ID: f.ID, Severity: f.Severity, In: f.In, Parameter: safe.Text(f.Path),
		Line: f.Line, Column: f.Column, Length: f.Length,
		Got: safe.Text(f.Got), Want: safe.Text(f.Want),
		Summary: safe.Text(l.Of(f.Summary)), Fix: safe.Text(l.Of(f.Fix)),
		Excerpt: safe.Text(f.Excerpt), Fixable: f.Fixable(), Count: f.Count,
	}
	if f.Line > 0 {
		j.Offset = &f.Offset
	}
	return j
}
