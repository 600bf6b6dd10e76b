package check

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// value checks the value of a parameter.
func (c *bodyChecker) value(path string, n *node, p fact.Parameter) {
	if n.kind == 'n' {
		if p.Required && !p.Nullable {
			c.null(path, n, p)
		}
		return
	}
	item, isList := strings.CutPrefix(p.Type, "[]")
	if !isList {
		c.single(path, n, p)
		return
	}
	if n.kind != '[' {
		c.wrongType(path, n, p.Type)
		return
	}
	c.list(path, n, p)
	p.Type = item
	for i, entry := range n.items {
		c.single(fmt.Sprintf("%s[%d]", path, i), entry, p)
	}
}

// list checks how many entries a list has.
func (c *bodyChecker) list(path string, n *node, p fact.Parameter) {
	count := len(n.items) + n.skipped
	if count == 0 && n.whole {
		c.emptyList(path, n, p)
	}
	if p.MaxItems == 0 || len(n.items) <= p.MaxItems {
		return
	}
	first := n.items[p.MaxItems]
	c.add(Finding{
		ID: "too-many-items", Severity: Error, Path: path,
		Got: strconv.Itoa(count), Want: strconv.Itoa(p.MaxItems),
		Summary: fact.Textf("%q has %d entries, but at most %d are allowed.",
			"В %q элементов: %d; допускается не более %d.", p.Name, count, p.MaxItems),
		Fix: fact.Textf(
			"Send it in %d requests with at most %d entries each.",
			"Разбейте на запросы (%d), не более %d элементов в каждом.",
			(count+p.MaxItems-1)/p.MaxItems, p.MaxItems,
		),
	}, first.start, first.end)
}

func (c *bodyChecker) emptyList(path string, n *node, p fact.Parameter) {
	f := Finding{
		ID: "list-empty", Severity: Warning, Path: path,
		Summary: fact.Textf("The list %q is empty, which the service may treat as no value at all.",
			"Список %q пуст; сервис может счесть, что значения нет вовсе.", p.Name),
		Fix: fact.Textf("Put at least one entry in %q, or leave it out.",
			"Добавьте в %q хотя бы один элемент или не отправляйте этот параметр.", p.Name),
	}
	if p.Required {
		f.Severity = Error
		f.Summary = fact.Textf("The list %q is required but empty.",
			"Обязательный список %q пуст.", p.Name)
		f.Fix = fact.Textf("Put at least one entry in %q.",
			"Добавьте в %q хотя бы один элемент.", p.Name)
	}
	c.add(f, n.start, n.end)
}

func (c *bodyChecker) null(path string, n *node, p fact.Parameter) {
	c.add(Finding{
		ID: "parameter-missing", Severity: Error, Path: path, Got: "null",
		Summary: fact.Textf("The required parameter %q is null.",
			"Обязательный параметр %q равен null.", p.Name),
		Fix: fact.Textf("Give it a value: %s.",
			"Укажите значение: %s.", describe(p)),
	}, n.start, n.end)
}

// single checks a value that isn't a list, or one entry of a list.
func (c *bodyChecker) single(path string, n *node, p fact.Parameter) {
	if !fits(n, p.Type) {
		c.wrongType(path, n, p.Type)
		return
	}
	switch n.kind {
	case '{':
		if len(p.Members) > 0 {
			c.object(path, n, p.Members)
		}
		return
	case '[':
		return // of a parameter whose type is not known
	}
	f, sure, ok := valueFinding(n.text, p, c.now)
	if !ok {
		return
	}
	f.Path = path
	if sure {
		f.edits = []edit{{n.start, n.end, quote(f.Want)}}
	}
	c.add(f, n.start, n.end)
}

func (c *bodyChecker) wrongType(path string, n *node, want string) {
	c.add(Finding{
		ID: "parameter-type", Severity: Error, Path: path, Got: kindName(n.kind).En, Want: want,
		Summary: fact.Textf(
			"%q must be %s, but it's %s.",
			"Тип значения %q неверен: нужно %s, а указано %s.",
			safe.Line(path, maxQuoted), typeName(want), kindName(n.kind),
		),
		Fix: typeFix(n, want),
	}, n.start, n.end)
}

// typeFix says how to write a value as the type that is wanted.
func typeFix(n *node, want string) fact.Text {
	switch {
	case strings.HasPrefix(want, "[]") && n.kind != '{':
		return fact.Text{En: "Put it in square brackets, even if there is only one entry.", Ru: "Заключите его в квадратные скобки, даже если элемент один."}
	case (want == "bool" || want == "int") && n.kind == '"':
		return fact.Text{En: "Write it without quotes.", Ru: "Уберите кавычки."}
	case n.kind == '0' || n.kind == 't' || n.kind == 'f':
		return fact.Text{En: "Write it in double quotes.", Ru: "Заключите его в двойные кавычки."}
	}
	return fact.Textf("Write %s.", "Нужно %s.", typeName(want))
}

// fits reports whether a value is of a type, as far as its JSON tells.
func fits(n *node, want string) bool {
	switch want {
	case "string", "date", "enum", "guid":
		return n.kind == '"'
	case "int":
		return n.kind == '0' && !strings.ContainsAny(n.text, ".eE")
	case "bool":
		return n.kind == 't' || n.kind == 'f'
	case "object":
		return n.kind == '{'
	}
	return true
}
