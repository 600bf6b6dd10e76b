package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

// Operation writes one operation for a person: what it takes, who may call
// it and how often, and a curl command on a line of its own.
func Operation(w io.Writer, s Style, op fact.Operation) error {
	p := page{style: s}
	p.line(s.do.Sprint(op.ID) + " - " + s.say(op.Title))
	p.line(op.Method + " " + op.Path)
	p.parameters(fact.Text{En: "In the path", Ru: "В пути"}, op.PathParameters)
	p.parameters(fact.Text{En: "In the query string", Ru: "В строке запроса"}, op.Query)
	p.parameters(fact.Text{En: "In the body", Ru: "В теле"}, op.Body)
	p.odata(op.OData)
	p.access(op)
	p.line("")
	p.rate(op.Rate)
	p.texts(labelLimit, op.Limits)
	p.texts(labelNeeds, op.Platforms)
	p.errors(op.Errors)
	if op.Retired.En != "" {
		p.prose(p.label(labelRetired), s.say(op.Retired), s.warn)
	}
	p.texts(labelNote, op.Remarks())
	p.gap()
	p.docs([]string{op.Doc})
	p.line("")
	p.line(curl(op))
	_, err := w.Write(p.Bytes())
	return err
}

// gap writes a blank line, unless the last line is one.
func (p *page) gap() {
	if !bytes.HasSuffix(p.Bytes(), []byte("\n\n")) {
		p.line("")
	}
}

// errors tells what a status means there.
func (p *page) errors(all []fact.OperationError) {
	for _, e := range all {
		p.prose(p.label(labelError), fmt.Sprintf("%d: %s", e.Status, p.style.say(e.Cause.Summary)), nil)
	}
}

// parameters lists parameters under a head, their members below them.
func (p *page) parameters(head fact.Text, params []fact.Parameter) {
	if len(params) == 0 {
		return
	}
	rows := p.parameterRows(params, "  ")
	name, kind := 0, 0
	for _, r := range rows {
		name, kind = max(name, len(r.name)), max(kind, utf8.RuneCountInString(r.kind))
	}
	p.line("")
	p.line(p.style.say(head) + ":")
	for _, r := range rows {
		p.prose(fmt.Sprintf("%-*s  %-*s  ", name, r.name, kind, r.kind), r.about, nil)
	}
}

type parameterRow struct{ name, kind, about string }

func (p *page) parameterRows(params []fact.Parameter, indent string) []parameterRow {
	var rows []parameterRow
	for _, param := range params {
		rows = append(rows, parameterRow{indent + param.Name, p.style.say(typeWord(param.Type)), p.aboutParameter(param)})
		rows = append(rows, p.parameterRows(param.Members, indent+"  ")...)
	}
	return rows
}

// typeWord writes a type as a person says it.
func typeWord(t string) fact.Text {
	if item, ok := strings.CutPrefix(t, "[]"); ok {
		return fact.Textf("list of %s", "список %s", item)
	}
	return fact.Same(t)
}

// atMost limits a number.
var atMost = fact.Text{En: "at most %d", Ru: "не больше %d"}

// aboutParameter says the rest of what is known about a parameter.
func (p *page) aboutParameter(of fact.Parameter) string {
	say := p.style.say
	var parts []string
	if of.Required {
		parts = append(parts, say(fact.Text{En: "required", Ru: "обязателен"}))
	}
	if len(of.Values) > 0 {
		parts = append(parts, say(fact.Text{En: "one of ", Ru: "одно из "})+strings.Join(of.Values, ", "))
	}
	if of.MaxLength > 0 {
		parts = append(parts, fmt.Sprintf(say(fact.Text{En: "at most %d characters", Ru: "не длиннее %d знаков"}), of.MaxLength))
	}
	if of.MaxItems > 0 {
		parts = append(parts, fmt.Sprintf(say(fact.Text{En: "at most %d entries", Ru: "не больше %d элементов"}), of.MaxItems))
	}
	switch {
	case of.Max > 0:
		parts = append(parts, fmt.Sprintf(say(fact.Text{En: "%d to %d", Ru: "от %d до %d"}), of.Min, of.Max))
	case of.Min > 0:
		parts = append(parts, fmt.Sprintf(say(fact.Text{En: "at least %d", Ru: "не меньше %d"}), of.Min))
	}
	if len(of.Spellings) > 0 {
		parts = append(parts, say(fact.Text{En: "also documented as ", Ru: "в документации также "})+strings.Join(of.Spellings, ", "))
	}
	about, note := strings.Join(parts, "; "), say(of.Note)
	if note != "" && about != "" {
		about += ". "
	}
	return about + note
}

// permissionsHead introduces the permissions of an operation.
func permissionsHead(api string) fact.Text {
	of := fact.Text{}
	if api != "" {
		of = fact.Textf(" of %s", " %s", api)
	}
	return fact.Textf("Permissions%s, one is enough, least privilege first:",
		"Разрешения%s, достаточно одного, сначала с наименьшими правами:", of)
}

func (p *page) odata(o fact.OData) {
	if len(o.Options) == 0 {
		return
	}
	p.line("")
	p.prose(column("OData"), strings.Join(o.Options, ", "), nil)
	if len(o.Filterable) > 0 {
		p.prose(column("$filter"), strings.Join(o.Filterable, ", "), nil)
	}
	if o.MaxTop > 0 {
		p.prose(column("$top"), fmt.Sprintf(p.style.say(atMost), o.MaxTop), nil)
	}
}

// access tells who may call an operation, least privilege first.
func (p *page) access(op fact.Operation) {
	if len(op.Application)+len(op.Delegated) == 0 {
		return
	}
	p.line("")
	p.line(p.style.say(permissionsHead(op.PermissionAPI)))
	p.list(fact.Text{En: "  app", Ru: "  прил."}, op.Application)
	p.list(fact.Text{En: "  user", Ru: "  польз."}, op.Delegated)
	if op.UserRole != "" {
		p.prose(p.label(fact.Text{En: "  role", Ru: "  роль"}), op.UserRole, nil)
	}
}

func (p *page) rate(r fact.Rate) {
	var parts []string
	if r.PerMinute > 0 {
		parts = append(parts, fmt.Sprintf(p.style.say(fact.Text{En: "%d calls a minute", Ru: "%d вызовов в минуту"}), r.PerMinute))
	}
	if r.PerHour > 0 {
		parts = append(parts, fmt.Sprintf(p.style.say(fact.Text{En: "%d calls an hour", Ru: "%d вызовов в час"}), r.PerHour))
	}
	if len(parts) > 0 {
		p.prose(p.label(labelRate), strings.Join(parts, ", "), nil)
	}
}

func (p *page) texts(word fact.Text, texts []fact.Text) {
	for _, t := range texts {
		p.prose(p.label(word), p.style.say(t), nil)
		word = fact.Text{}
	}
}

// curl returns a command that calls an operation, on one line.
func curl(op fact.Operation) string {
	parts := []string{"curl -sS --fail-with-body -X", op.Method, shellQuote(op.URL()), `-H "Authorization: Bearer $TOKEN"`}
	switch {
	case op.Sample != "":
		sample := jsontext.Value(op.Sample)
		sample.Compact() // a sample that isn't JSON stays unchanged
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
func OperationsJSON(w io.Writer, ops []fact.Operation, l explain.Language) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, op := range ops {
		if err := enc.Encode(newOperationJSON(op, l)); err != nil {
			return fmt.Errorf("writing the operations: %w", err)
		}
	}
	return nil
}
