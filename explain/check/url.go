package check

import (
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check/internal/excerpt"
	"github.com/defender-err/defender-err/explain/safe"
)

// A urlChecker collects what is wrong in one URL.
type urlChecker struct {
	findings
	op  fact.Operation
	now time.Time
}

func checkURL(op fact.Operation, r Request) []Finding {
	if r.URL == "" {
		return nil
	}
	c := urlChecker{findings: findings{in: InURL, text: excerpt.New([]byte(r.URL))}, op: op, now: r.Now}
	c.ids(r)
	c.query(queryPairs(r.URL))
	return c.all()
}

// ids checks the IDs in the path: a machine action isn't a machine.
func (c *urlChecker) ids(r Request) {
	matched, values, ok := catalog.MatchOperation(r.Method, r.URL)
	if !ok || matched.ID != c.op.ID {
		return
	}
	for _, p := range c.op.PathParameters {
		value := fact.Values(values).Get(p.Name)
		form, known := formOf(p)
		if !known || value == "" || isTemplate(value) || form.fits(value) {
			continue
		}
		start, end := c.find(value)
		severity := Error
		if p.Form == fact.FormMachineAction && isSHA1(value) {
			severity = Warning // the vendor's page of getPackageUri has such an ID in its sample
		}
		c.add(Finding{
			ID: "path-id-form", Severity: severity, Path: p.Name, Got: value, Want: form.what.En,
			Summary: fact.Textf("The path needs %s; %q isn't one.",
				"В пути нужен %s; %q не подходит.", form.what, safe.Line(value, maxQuoted)),
			Fix: idFix(p, value),
		}, start, end)
	}
}

// idFix says where to get the right ID, by what the wrong one looks like.
func idFix(p fact.Parameter, value string) fact.Text {
	switch {
	case p.Form == fact.FormMachine && catalog.IsGUID(value):
		return fact.Text{
			En: "It's a GUID, like the IDs of machine actions and Entra devices; use the id from GET /api/machines.",
			Ru: "Это GUID, какие бывают у действий и устройств Entra; возьмите id из GET /api/machines.",
		}
	case p.Form == fact.FormMachine:
		return fact.Text{En: "Use the id from GET /api/machines.", Ru: "Возьмите id из GET /api/machines."}
	case p.Form == fact.FormMachineAction && isSHA1(value):
		return fact.Text{
			En: "It's a device ID; use the id that the action returned, or one from GET /api/machineactions.",
			Ru: "Это идентификатор устройства; возьмите id из ответа на действие или из GET /api/machineactions.",
		}
	}
	return fact.Text{En: "Use the ID from the list of these objects.", Ru: "Возьмите идентификатор из списка соответствующих объектов."}
}

// isTemplate reports whether a value is a placeholder that was left in.
func isTemplate(value string) bool {
	return strings.ContainsAny(value, "{}<>$") || strings.HasPrefix(value, "%7B") || strings.HasPrefix(value, "%7b")
}

// find returns where a decoded value is in the URL; the whole URL if it
// is encoded in a way of its own.
func (c *urlChecker) find(value string) (start, end int) {
	u := string(c.text.Bytes)
	plain, at := unescape(u, 0, false)
	if i := strings.LastIndex(plain, value); i >= 0 {
		return at[i], at[i+len(value)]
	}
	return 0, len(u)
}

// A pair is one name=value of a query string, with its place in the URL.
type pair struct {
	name, value string
	start, end  int // of the name
	valueStart  int
	valueEnd    int
	at          []int // byte offset in the URL of each byte of value, and of its end
}

// queryPairs cuts the query string of a URL.
func queryPairs(u string) []pair {
	u, _, _ = strings.Cut(u, "#")
	i := strings.IndexByte(u, '?')
	if i < 0 {
		return nil
	}
	var pairs []pair
	for i++; i <= len(u); {
		end := len(u)
		if n := strings.IndexByte(u[i:], '&'); n >= 0 {
			end = i + n
		}
		nameEnd := end
		valueStart := end
		if n := strings.IndexByte(u[i:end], '='); n >= 0 {
			nameEnd = i + n
			valueStart = nameEnd + 1
		}
		if end > i {
			p := pair{start: i, end: nameEnd, valueStart: valueStart, valueEnd: end}
			p.name, _ = unescape(u[i:nameEnd], i, true)
			p.value, p.at = unescape(u[valueStart:end], valueStart, true)
			pairs = append(pairs, p)
		}
		i = end + 1
	}
	return pairs
}

// unescape decodes percent signs, and "+" if plus is a blank. at tells for
// each byte of the result, and for its end, where it follows base.
func unescape(s string, base int, plus bool) (decoded string, at []int) {
	var b []byte
	for i := 0; i < len(s); i++ {
		at = append(at, base+i)
		switch {
		case s[i] == '%' && i+2 < len(s) && isHex(s[i+1:i+3], 2):
			b = append(b, hexDigit(s[i+1])<<4|hexDigit(s[i+2]))
			i += 2
		case s[i] == '+' && plus:
			b = append(b, ' ')
		default:
			b = append(b, s[i])
		}
	}
	return string(b), append(at, base+len(s))
}

func hexDigit(c byte) byte {
	if isDigit(c) {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}

// query checks the names and values of the query string.
func (c *urlChecker) query(pairs []pair) {
	var names []string
	for _, p := range pairs {
		if !isOption(p.name) {
			names = append(names, p.name)
		}
	}
	matches := matchNames(names, c.op.Query)
	present := map[string]bool{}
	next := 0
	for _, p := range pairs {
		if isOption(p.name) {
			present[p.name] = true
			c.option(p)
			continue
		}
		m := matches[next]
		next++
		if m.parameter != nil {
			present[m.parameter.Name] = true
		}
		c.parameter(p, m)
	}
	for _, p := range c.op.Query {
		if p.Required && !present[p.Name] {
			c.missing(p)
		}
	}
}

// parameter checks one that isn't an option of OData.
func (c *urlChecker) parameter(p pair, m match) {
	if m.parameter == nil {
		c.unknown(p)
		return
	}
	if f, ok := nameFinding(p.name, m, c.op.Query); ok {
		f.Path = p.name
		f.Severity = Warning // query strings are often read in any letter case
		c.add(f, p.start, p.end)
	}
	if f, _, ok := valueFinding(p.value, *m.parameter, c.now); ok {
		f.Path = p.name
		c.add(f, p.valueStart, p.valueEnd)
	}
}

// unknown reports a name that the operation doesn't have. Services ignore
// it mostly, which is worth a warning.
func (c *urlChecker) unknown(p pair) {
	name := safe.Line(p.name, maxQuoted)
	if option := "$" + p.name; slices.Contains(knownOptions(), option) && len(c.op.OData.Options) > 0 {
		c.add(Finding{
			ID: "odata-option", Severity: Warning, Path: p.name, Got: p.name, Want: option,
			Summary: fact.Textf("%q without the dollar sign isn't an OData option and may be ignored.",
				"%q без знака доллара — не параметр OData и может быть проигнорирован.", name),
			Fix: fact.Textf("Write %q.", "Напишите %q.", option),
		}, p.start, p.end)
		return
	}
	if len(c.op.Query) == 0 {
		return // nothing is known of the query string of this operation
	}
	f, _ := nameFinding(p.name, match{}, c.op.Query)
	f.Path, f.Severity = p.name, Warning
	if f.ID != "" {
		c.add(f, p.start, p.end)
	}
}

func (c *urlChecker) missing(p fact.Parameter) {
	c.add(Finding{
		ID: "parameter-missing", Severity: Error, Path: p.Name, Want: p.Name,
		Summary: fact.Textf("The required query parameter %q is missing.",
			"Нет обязательного параметра запроса %q.", p.Name),
		Fix: fact.Textf("Add %s= to the query string: %s.",
			"Добавьте в строку запроса %s=: %s.", p.Name, describe(p)),
	}, len(c.text.Bytes), len(c.text.Bytes))
}
