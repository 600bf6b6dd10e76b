package render

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog"
)

// Operation writes one operation for a person: what it takes, who may call
// it and how often, and a curl command on a line of its own.
func Operation(w io.Writer, s Style, op catalog.Operation) error {
	p := page{style: s}
	p.line(s.do.Sprint(op.ID) + " - " + op.Title.En)
	p.line(op.Method + " " + op.Path)
	p.parameters("In the path", op.PathParameters)
	p.parameters("In the query string", op.Query)
	p.parameters("In the body", op.Body)
	p.odata(op.OData)
	p.access(op)
	p.line("")
	p.rate(op.Rate)
	p.texts("Limit", op.Limits)
	p.texts("Needs", op.Platforms)
	if op.Retired.En != "" {
		p.prose(label("Retired"), op.Retired.En, s.cause)
	}
	p.texts("Note", op.Notes)
	p.line("")
	p.docs([]string{op.Doc})
	p.line("")
	p.line(curl(op))
	_, err := w.Write(p.Bytes())
	return err
}

// parameters lists parameters under a head, their members below them.
func (p *page) parameters(head string, params []catalog.Parameter) {
	if len(params) == 0 {
		return
	}
	rows := parameterRows(params, "  ")
	name, kind := 0, 0
	for _, r := range rows {
		name, kind = max(name, len(r.name)), max(kind, len(r.kind))
	}
	p.line("")
	p.line(head + ":")
	for _, r := range rows {
		p.prose(fmt.Sprintf("%-*s  %-*s  ", name, r.name, kind, r.kind), r.about, nil)
	}
}

type parameterRow struct{ name, kind, about string }

func parameterRows(params []catalog.Parameter, indent string) []parameterRow {
	var rows []parameterRow
	for _, p := range params {
		rows = append(rows, parameterRow{indent + p.Name, typeWord(p.Type), aboutParameter(p)})
		rows = append(rows, parameterRows(p.Members, indent+"  ")...)
	}
	return rows
}

// typeWord writes a type as a person says it.
func typeWord(t string) string {
	if item, ok := strings.CutPrefix(t, "[]"); ok {
		return "list of " + item
	}
	return t
}

// aboutParameter tells the rest of what is known of a parameter.
func aboutParameter(p catalog.Parameter) string {
	var parts []string
	if p.Required {
		parts = append(parts, "required")
	}
	if len(p.Values) > 0 {
		parts = append(parts, "one of "+strings.Join(p.Values, ", "))
	}
	if p.MaxLength > 0 {
		parts = append(parts, fmt.Sprintf("at most %d characters", p.MaxLength))
	}
	if p.MaxItems > 0 {
		parts = append(parts, fmt.Sprintf("at most %d entries", p.MaxItems))
	}
	switch {
	case p.Max > 0:
		parts = append(parts, fmt.Sprintf("%d to %d", p.Min, p.Max))
	case p.Min > 0:
		parts = append(parts, fmt.Sprintf("at least %d", p.Min))
	}
	if len(p.Spellings) > 0 {
		parts = append(parts, "also documented as "+strings.Join(p.Spellings, ", "))
	}
	about := strings.Join(parts, "; ")
	if p.Note.En == "" {
		return about
	}
	if about != "" {
		about += ". "
	}
	return about + p.Note.En
}

func (p *page) odata(o catalog.OData) {
	if len(o.Options) == 0 {
		return
	}
	p.line("")
	p.prose(label("OData"), strings.Join(o.Options, ", "), nil)
	if len(o.Filterable) > 0 {
		p.prose(label("$filter"), strings.Join(o.Filterable, ", "), nil)
	}
	if o.MaxTop > 0 {
		p.prose(label("$top"), fmt.Sprintf("at most %d", o.MaxTop), nil)
	}
}

// access tells who may call an operation, least privilege first.
func (p *page) access(op catalog.Operation) {
	if len(op.Application)+len(op.Delegated) == 0 {
		return
	}
	p.line("")
	p.line(strings.TrimSuffix("Permissions of "+op.PermissionAPI, " of ") + ", one is enough, least privilege first:")
	p.list("  app", op.Application)
	p.list("  user", op.Delegated)
	if op.UserRole != "" {
		p.prose(label("  role"), op.UserRole, nil)
	}
}

func (p *page) rate(r catalog.Rate) {
	var parts []string
	if r.PerMinute > 0 {
		parts = append(parts, fmt.Sprintf("%d calls a minute", r.PerMinute))
	}
	if r.PerHour > 0 {
		parts = append(parts, fmt.Sprintf("%d calls an hour", r.PerHour))
	}
	if len(parts) > 0 {
		p.prose(label("Rate"), strings.Join(parts, ", "), nil)
	}
}

func (p *page) texts(word string, texts []catalog.Text) {
	for _, t := range texts {
		p.prose(label(word), t.En, nil)
		word = ""
	}
}

// curl returns a command that calls an operation, on one line.
func curl(op catalog.Operation) string {
	parts := []string{"curl -sS --fail-with-body -X", op.Method, shellQuote(op.URL()), `-H "Authorization: Bearer $TOKEN"`}
	switch {
	case op.Sample != "":
		sample := jsontext.Value(op.Sample)
		sample.Compact() // a sample that is no JSON stays as it is
		parts = append(parts, "-H "+shellQuote("Content-Type: "+op.ContentType), "-d "+shellQuote(string(sample)))
	case strings.HasPrefix(op.ContentType, "multipart/"):
		for _, p := range op.Body {
			if p.Required {
				parts = append(parts, "-F "+shellQuote(p.Name+"=@file"))
			}
		}
	}
	return strings.Join(parts, " ")
}

// shellQuote quotes a word for a POSIX shell.
func shellQuote(s string) string {
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// OperationsJSON writes one object an operation, one a line.
func OperationsJSON(w io.Writer, ops []catalog.Operation) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, op := range ops {
		if err := enc.Encode(newOperationJSON(op)); err != nil {
			return fmt.Errorf("writing the operations: %w", err)
		}
	}
	return nil
}
