package check

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check/internal/excerpt"
	"github.com/defender-err/defender-err/explain/safe"
)

// A bodyChecker collects what is wrong in one body.
type bodyChecker struct {
	findings
	now time.Time
}

// checkBody checks a body that should be JSON. A body of another media type
// is not looked into.
func checkBody(op fact.Operation, body []byte, now time.Time) []Finding {
	if !takesJSON(op) {
		return nil
	}
	c := bodyChecker{findings: findings{in: InBody, text: excerpt.New(body)}, now: now}
	if len(bytes.TrimSpace(body)) == 0 {
		c.empty(op)
		return c.kept
	}
	root, unread, faults := readBody(body)
	for _, f := range faults {
		c.fault(f)
	}
	if root != nil && len(op.Body) > 0 {
		c.root(root, op)
		c.query(root, op)
	}
	if unread >= 0 {
		c.tooMany(skipSeparator(body, unread))
	}
	slices.SortStableFunc(c.kept, func(a, b Finding) int { return a.Offset - b.Offset })
	return c.all()
}

// takesJSON reports whether an operation has a body, and of JSON.
func takesJSON(op fact.Operation) bool {
	if op.ContentType == "" {
		return len(op.Body) > 0
	}
	return mediaType(op.ContentType) == jsonType
}

// tooMany reports a body with more values than are read.
func (c *bodyChecker) tooMany(start int) {
	c.add(Finding{
		ID: "body-too-large", Severity: Error,
		Summary: fact.Textf("The body has more than %d values. What follows was not checked.",
			"В теле больше %d значений. Остальное не проверено.", maxValues),
		Fix: fact.Text{En: "Split it into several requests.", Ru: "Разделите его на несколько запросов."},
	}, start, start+1)
}

func (c *bodyChecker) empty(op fact.Operation) {
	required := requiredNames(op.Body)
	if len(required) == 0 {
		return
	}
	c.kept = append(c.kept, Finding{
		ID: "body-empty", Severity: Error, In: InBody,
		Want: strings.Join(required, ", "),
		Summary: fact.Textf("The request has no body, but the operation needs %s.",
			"У запроса нет тела, а операции нужно: %s.", strings.Join(required, ", ")),
		Fix: fact.Textf("Send a JSON object such as %s.", "Отправьте объект JSON, например %s.", op.Sample),
	})
}

func (c *bodyChecker) fault(f fault) {
	c.add(Finding{ID: "json-syntax", Severity: Error, Summary: f.summary, Fix: f.fix, edits: f.edits}, f.start, f.end)
}

// root checks the whole: it has to be an object.
func (c *bodyChecker) root(n *node, op fact.Operation) {
	if n.kind == '{' {
		c.object("", n, op.Body)
		return
	}
	f := Finding{
		ID: "parameter-type", Severity: Error, Got: kindName(n.kind).En, Want: "object",
		Summary: fact.Textf("The body is %s, but the operation takes an object.",
			"Тело — %s, а операция принимает объект.", kindName(n.kind)),
		Fix: fact.Textf("Send an object such as %s.", "Отправьте объект, например %s.", op.Sample),
	}
	if text := strings.TrimSpace(n.text); n.kind == '"' && strings.HasPrefix(text, "{") {
		f.ID = "json-in-string"
		f.Summary = fact.Text{En: "The body is a string that contains JSON: it was encoded twice.", Ru: "Тело — строка, внутри которой JSON: его закодировали дважды."}
		f.Fix = fact.Text{En: "Give the client either the object or the finished JSON text, but encode it only once.", Ru: "Передайте клиенту либо объект, либо готовый текст JSON, но кодируйте его только один раз."}
	}
	c.add(f, n.start, n.end)
}

// object checks the names of an object, then each value of a name that is
// known.
func (c *bodyChecker) object(path string, n *node, params []fact.Parameter) {
	names := make([]string, len(n.members))
	for i, m := range n.members {
		names[i] = m.name
	}
	present, seen := map[string]bool{}, map[string]bool{}
	for i, m := range matchNames(names, params) {
		member := n.members[i]
		at := join(path, member.name)
		if seen[member.name] {
			c.duplicate(at, member)
			continue
		}
		seen[member.name] = true
		c.name(at, member, m, params)
		if m.parameter == nil {
			continue
		}
		present[m.parameter.Name] = true
		if member.value != nil {
			c.value(at, member.value, *m.parameter)
		}
	}
	if !n.whole {
		return // the missing part may follow the break
	}
	for _, p := range params {
		if p.Required && !present[p.Name] {
			c.missing(join(path, p.Name), n, p)
		}
	}
}

// name checks the spelling of a member's name.
func (c *bodyChecker) name(path string, m member, found match, params []fact.Parameter) {
	f, ok := nameFinding(m.name, found, params)
	if !ok {
		return
	}
	f.Path = path
	if f.Severity == Error && found.sure {
		f.edits = []edit{{m.start, m.end, quote(found.parameter.Name)}}
	}
	c.add(f, m.start, m.end)
}

func (c *bodyChecker) duplicate(path string, m member) {
	name := safe.Line(m.name, maxQuoted)
	c.add(Finding{
		ID: "duplicate-key", Severity: Error, Path: path, Got: m.name,
		Summary: fact.Textf("%q appears twice in the same object; it's undefined which one counts.",
			"%q указано в одном объекте дважды; какое значение сработает, не определено.", name),
		Fix: fact.Text{En: "Keep only one of them.", Ru: "Оставьте одно из двух."},
	}, m.start, m.end)
}

func (c *bodyChecker) missing(path string, n *node, p fact.Parameter) {
	c.add(Finding{
		ID: "parameter-missing", Severity: Error, Path: path, Want: p.Name,
		Summary: fact.Textf("The required parameter %q is missing.",
			"Нет обязательного параметра %q.", p.Name),
		Fix: fact.Textf("Add %q: %s.",
			"Добавьте %q: %s.", p.Name, describe(p)),
	}, n.start, n.start+1)
}

// join appends a name to a path; one that isn't a plain word is in
// brackets.
func join(path, name string) string {
	plain := name != "" && leadingWord([]byte(name)) == name
	switch {
	case !plain:
		return path + "[" + quote(name) + "]"
	case path == "":
		return name
	}
	return path + "." + name
}

// quote writes a string as JSON does.
func quote(s string) string {
	b, _ := jsontext.AppendQuote(nil, s) // an error is about invalid UTF-8, which is replaced
	return string(b)
}

// requiredNames returns the names of the parameters that have to be there.
func requiredNames(params []fact.Parameter) []string {
	var names []string
	for _, p := range params {
		if p.Required {
			names = append(names, p.Name)
		}
	}
	return names
}
