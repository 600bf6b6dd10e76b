package check

import (
	"slices"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check/internal/odata"
	"github.com/defender-err/defender-err/explain/safe"
)

// isOption reports whether a query parameter is an option of OData.
func isOption(name string) bool { return strings.HasPrefix(name, "$") }

// knownOptions returns the options that OData has.
func knownOptions() []string {
	return []string{"$filter", "$top", "$skip", "$orderby", "$select", "$expand", "$count", "$search",
		"$apply", "$format", "$skiptoken", "$compute", "$levels"}
}

// option checks an option of OData and what it holds.
func (c *urlChecker) option(p pair) {
	allowed := c.options()
	name := p.name
	if !slices.Contains(knownOptions(), name) && !slices.Contains(allowed, name) {
		var sure bool
		if name, sure = c.mistyped(p); !sure {
			return
		}
	} else if len(allowed) > 0 && !slices.Contains(allowed, name) && name != "$skiptoken" {
		c.add(Finding{
			ID: "odata-option", Severity: Warning, Path: p.name, Got: p.name,
			Want: strings.Join(allowed, ", "),
			Summary: fact.Textf("The operation is documented with %s, not with %q.",
				"В документации операции указаны %s, но не %q.", strings.Join(allowed, ", "), p.name),
			Fix: fact.Text{En: "Leave it out if the request fails.", Ru: "Уберите его, если запрос не проходит."},
		}, p.start, p.end)
	}
	if strings.ContainsAny(p.value, "{}$") {
		return // a placeholder
	}
	switch name {
	case "$top", "$skip":
		c.count(p, name)
	case "$filter":
		c.operators(p)
		c.properties(p, odata.FilterNames(p.value), c.op.OData.Filterable)
	case "$orderby", "$select":
		c.properties(p, odata.ListNames(p.value), nil)
	case "$expand":
		c.expand(p)
	}
}

// options returns the names of the options that the operation takes.
func (c *urlChecker) options() []string {
	var names []string
	for _, o := range c.op.OData.Options {
		name, _, _ := strings.Cut(o, "=")
		names = append(names, name)
	}
	for _, p := range c.op.Query {
		if isOption(p.Name) {
			names = append(names, p.Name)
		}
	}
	return names
}

// mistyped reports an option that OData doesn't have, and returns the one
// that was meant.
func (c *urlChecker) mistyped(p pair) (meant string, sure bool) {
	if meant = foldEqual(p.name, knownOptions()); meant != "" {
		c.add(optionFinding(p.name, meant, Warning), p.start, p.end)
		return meant, true
	}
	meant, sure = nearest(p.name, knownOptions())
	c.add(optionFinding(p.name, meant, Error), p.start, p.end)
	return meant, sure
}

func optionFinding(name, meant string, s Severity) Finding {
	shown := safe.Line(name, maxQuoted)
	f := Finding{
		ID: "odata-option", Severity: s, Path: name, Got: name, Want: meant,
		Summary: fact.Textf("OData has no option %q.", "В OData нет параметра %q.", shown),
		Fix:     fact.Textf("Write %q.", "Напишите %q.", meant),
	}
	if meant == "" {
		f.Fix = fact.Text{
			En: "Remove it; only OData options start with a dollar sign.",
			Ru: "Удалите его: со знака доллара начинаются только параметры OData.",
		}
	}
	return f
}

// count checks $top and $skip.
func (c *urlChecker) count(p pair, name string) {
	limit := c.op.OData.MaxTop
	n, err := strconv.Atoi(p.value)
	switch {
	case err != nil || n < 0:
		c.add(Finding{
			ID: "odata-number", Severity: Error, Path: p.name, Got: p.value,
			Summary: fact.Textf("%s takes a whole number from 0.", "%s принимает целое число от 0.", name),
			Fix:     fact.Text{En: "Write a whole number.", Ru: "Укажите целое число."},
		}, p.valueStart, p.valueEnd)
	case name == "$top" && limit > 0 && n > limit:
		c.add(Finding{
			ID: "odata-top", Severity: Error, Path: p.name, Got: p.value, Want: strconv.Itoa(limit),
			Summary: fact.Textf("$top is %d, but the operation returns at most %d at once.",
				"$top равен %d, а операция возвращает за раз не более %d.", n, limit),
			Fix: c.paging(limit),
		}, p.valueStart, p.valueEnd)
	}
}

// paging tells how to get more than an operation returns at once. Not every
// one that takes $top is documented with $skip.
func (c *urlChecker) paging(limit int) fact.Text {
	if !slices.Contains(c.options(), "$skip") {
		return fact.Textf("Request %d and follow @odata.nextLink, if the response has one.",
			"Запрашивайте по %d и переходите по @odata.nextLink, если он есть в ответе.", limit)
	}
	return fact.Textf("Request %d and follow @odata.nextLink, or page with $skip.",
		"Запрашивайте по %d и переходите по @odata.nextLink или листайте через $skip.", limit)
}

// operators finds what other languages write in place of the operators and
// quotes of OData.
func (c *urlChecker) operators(p pair) {
	for _, w := range odata.ForeignOperators(p.value) {
		c.add(Finding{
			ID: "odata-operator", Severity: Error, Path: p.name, Got: w.Sign, Want: w.Want,
			Summary: fact.Textf("%s isn't an OData operator; use %s.",
				"%s — не оператор OData; вместо него пишут %s.", safe.Line(w.Sign, maxQuoted), w.Want),
			Fix: fact.Textf("Write %s.", "Напишите %s.", w.Want),
		}, p.at[w.Offset], p.at[w.Offset+len(w.Sign)])
	}
}

// properties checks names of properties against the ones that the operation
// takes here, and the ones that its entity has.
func (c *urlChecker) properties(p pair, used []odata.Property, allowed []string) {
	known := unique(slices.Concat(allowed, entityNames(c.op.OData)))
	if len(known) == 0 {
		return
	}
	told := map[string]Finding{} // of the names so far
	for _, u := range used {
		if slices.Contains(allowed, u.Name) || allowed == nil && slices.Contains(known, u.Name) {
			continue
		}
		f, again := told[u.Name]
		if !again {
			f = propertyFinding(u.Name, known, allowed)
			told[u.Name] = f
		}
		if f.Want == "" && u.Compared {
			f.Fix = fact.Textf("If it is a string, put it in single quotes: '%s'.",
				"Если это строка, заключите её в одинарные кавычки: '%s'.", safe.Line(u.Name, maxQuoted))
		}
		if f.ID == "odata-name-case" && c.isDocumented(f.Want, u.Name) {
			f = spellingFinding(u.Name, f.Want)
		}
		f.Path = p.name
		c.add(f, p.at[u.Offset], p.at[u.Offset+len(u.Name)])
	}
}

// isDocumented reports whether a page of the vendor writes a property in another way
// as well.
func (c *urlChecker) isDocumented(property, spelling string) bool {
	entity, _ := catalog.FindEntity(c.op.OData.Entity)
	p, ok := entity.Property(property)
	return ok && slices.Contains(p.Spellings, spelling)
}

// spellingFinding reports a property that pages of the vendor write in two ways.
func spellingFinding(name, want string) Finding {
	return Finding{
		ID: "odata-name-case", Severity: Warning, Got: name, Want: want,
		Summary: fact.Textf("The documentation writes this property both %q and %q; responses have %q.",
			"В документации это свойство пишется и %q, и %q; в ответах — %q.", name, want, want),
		Fix: fact.Textf("If the request fails, write %q.", "Если запрос не проходит, напишите %q.", want),
	}
}

// propertyFinding says what is wrong with the name of a property.
func propertyFinding(name string, known, allowed []string) Finding {
	shown := safe.Line(name, maxQuoted)
	f := Finding{Severity: Error, Got: name}
	if slices.Contains(known, name) {
		f.ID, f.Severity = "odata-not-filterable", Warning
		f.Summary = fact.Textf("The documentation doesn't list %q among the properties that $filter supports.",
			"В документации %q нет среди свойств, по которым фильтрует $filter.", shown)
		f.Fix = fact.Textf("Filter by one of: %s.", "Фильтруйте по одному из свойств: %s.", strings.Join(allowed, ", "))
		return f
	}
	if f.Want = foldEqual(name, known); f.Want != "" {
		f.ID = "odata-name-case"
		f.Summary = fact.Textf("The property %q must be spelled %q: names are case-sensitive.",
			"Вместо свойства %q должно быть %q: имена сравниваются с учётом регистра.", shown, f.Want)
		f.Fix = fact.Textf("Write %q.", "Напишите %q.", f.Want)
		return f
	}
	f.ID = "odata-name-unknown"
	f.Summary = fact.Textf("There is no %q property here.",
		"Свойства %q здесь нет.", shown)
	if f.Want, _ = nearest(name, known); f.Want != "" {
		f.Fix = fact.Textf("Did you mean %q?", "Возможно, имелось в виду %q.", f.Want)
		return f
	}
	list := known
	if len(allowed) > 0 {
		list = allowed
	}
	f.Fix = fact.Textf("Use one of: %s.", "Используйте одно из: %s.", strings.Join(list, ", "))
	return f
}

// expand checks what $expand names.
func (c *urlChecker) expand(p pair) {
	allowed := c.op.OData.Expandable
	if len(allowed) == 0 {
		return
	}
	for _, u := range odata.ListNames(p.value) {
		if slices.Contains(allowed, u.Name) {
			continue
		}
		f := propertyFinding(u.Name, allowed, allowed)
		f.Path = p.name
		c.add(f, p.at[u.Offset], p.at[u.Offset+len(u.Name)])
	}
}

// entityNames returns the properties of the entity that an operation
// returns.
func entityNames(o fact.OData) []string {
	entity, _ := catalog.FindEntity(o.Entity)
	var names []string
	for _, p := range entity.Properties {
		names = append(names, p.Name)
	}
	return names
}

// unique returns words, each of them once, in the same order.
func unique(words []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(words, func(word string) bool {
		again := seen[word]
		seen[word] = true
		return again
	})
}
