package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// valueFinding says what is wrong with a value of the right type, of a body
// or of a query string; ok is false if nothing is. It is sure if only one value can be meant.
func valueFinding(value string, p fact.Parameter, now time.Time) (f Finding, sure, ok bool) {
	item := strings.TrimPrefix(p.Type, "[]")
	f = Finding{Severity: Error, Got: value}
	switch {
	case item == "bool":
		return f, false, false
	case item == "int":
		return numberFinding(f, p)
	case len(p.Values) > 0:
		return allowedFinding(f, p)
	case item == "date":
		return dateFinding(f, p, now)
	case p.MaxLength > 0 && utf8.RuneCountInString(value) > p.MaxLength:
		n := utf8.RuneCountInString(value)
		f.ID = "value-too-long"
		f.Got, f.Want = strconv.Itoa(n), strconv.Itoa(p.MaxLength)
		f.Summary = fact.Textf("%q has %d characters, but at most %d are allowed.",
			"В %q символов: %d; допускается не более %d.", p.Name, n, p.MaxLength)
		f.Fix = fact.Textf("Leave out %d characters.", "Сократите: лишних символов — %d.", n-p.MaxLength)
		return f, false, true
	}
	form, known := formOf(p)
	if value == "" && p.Required {
		f.ID = "value-empty"
		f.Summary = fact.Textf("The required parameter %q is empty.", "Обязательный параметр %q пуст.", p.Name)
		f.Fix = fact.Textf("Give it a value: %s.", "Укажите значение: %s.", describe(p))
		return f, false, true
	}
	if !known || value == "" || form.fits(value) {
		return f, false, false
	}
	f.ID = "value-form"
	f.Want = form.what.En
	f.Summary = fact.Textf("%q must be %s.",
		"В %q нужно: %s.", p.Name, form.what)
	f.Fix = fact.Textf("Write %s; %q isn't one.",
		"Укажите %s; %q не подходит.", form.what, safe.Line(value, maxQuoted))
	return f, false, true
}

// allowedFinding checks a value that has to be one of a few.
func allowedFinding(f Finding, p fact.Parameter) (Finding, bool, bool) {
	if slices.Contains(p.Values, f.Got) {
		return f, false, false
	}
	got := safe.Line(f.Got, maxQuoted)
	if f.Want = foldEqual(f.Got, p.Values); f.Want != "" {
		f.ID = "value-case"
		f.Summary = fact.Textf("%q must be spelled %q: values are case-sensitive.",
			"Вместо %q должно быть %q: значения сравниваются с учётом регистра.", got, f.Want)
		f.Fix = fact.Textf("Write %q.", "Напишите %q.", f.Want)
		return f, true, true
	}
	if slices.Contains(p.OtherValues, f.Got) {
		return unlistedFinding(f, p), false, true
	}
	f.ID = "value-not-allowed"
	values := strings.Join(p.Values, ", ")
	f.Summary = fact.Textf("%q takes %s, not %q.",
		"%q принимает %s, а не %q.", p.Name, values, got)
	var sure bool
	if f.Want, sure = nearest(f.Got, p.Values); f.Want != "" {
		f.Fix = fact.Textf("Did you mean %q?", "Возможно, имелось в виду %q.", f.Want)
		return f, sure, true
	}
	f.Fix = fact.Text{En: "Write one of them.", Ru: "Напишите одно из них."}
	return f, false, true
}

// unlistedFinding is about a value that some page has, but not the operation's.
func unlistedFinding(f Finding, p fact.Parameter) Finding {
	f.ID, f.Severity = "value-unlisted", Warning
	values := strings.Join(p.Values, ", ")
	f.Summary = fact.Textf("%q isn't among the values that the documentation lists for %q; another page or an older version has it.",
		"%q нет среди значений, указанных в документации для %q; оно есть на другой странице или в старой версии.", f.Got, p.Name)
	f.Fix = fact.Textf("If the request fails, write one of: %s.", "Если запрос не проходит, укажите одно из: %s.", values)
	return f
}

func numberFinding(f Finding, p fact.Parameter) (Finding, bool, bool) {
	n, err := strconv.ParseInt(f.Got, 10, 64)
	switch {
	case p.Min == 0 && p.Max == 0:
		return f, false, false
	case err == nil && n >= int64(p.Min) && (p.Max == 0 || n <= int64(p.Max)):
		return f, false, false
	}
	f.ID = "value-out-of-range"
	f.Want = fmt.Sprintf("%d to %d", p.Min, p.Max)
	f.Summary = fact.Textf("%q is %s, but must be %d to %d.",
		"%q равно %s; допускается от %d до %d.", p.Name, f.Got, p.Min, p.Max)
	if p.Max == 0 {
		f.Want = fmt.Sprintf("at least %d", p.Min)
		f.Summary = fact.Textf("%q is %s, but must be at least %d.",
			"%q равно %s; должно быть не меньше %d.", p.Name, f.Got, p.Min)
	}
	f.Fix = fact.Text{En: "Write a number in this range.", Ru: "Укажите число из этого диапазона."}
	return f, false, true
}

// dateFinding checks a date: its form, and that an expiry lies ahead.
func dateFinding(f Finding, p fact.Parameter, now time.Time) (Finding, bool, bool) {
	t, ok := parseDate(f.Got)
	if !ok {
		f.ID = "date-form"
		f.Want = "2030-12-31T00:00:00Z"
		f.Summary = fact.Textf("%q isn't a date and time in ISO 8601 format.",
			"%q — не дата и время в формате ISO 8601.", p.Name)
		f.Fix = fact.Text{En: "Write it in UTC, such as 2030-12-31T00:00:00Z.", Ru: "Запишите его в UTC, например 2030-12-31T00:00:00Z."}
		return f, false, true
	}
	if now.IsZero() || !t.Before(now) || !isExpiry(p.Name) {
		return f, false, false
	}
	f.ID = "date-in-past"
	f.Summary = fact.Textf("%q is in the past, so whatever you create has already expired.",
		"%q в прошлом: созданное истечёт сразу же.", p.Name)
	f.Fix = fact.Text{En: "Use a future date, in UTC.", Ru: "Укажите будущую дату в UTC."}
	return f, false, true
}

func isExpiry(name string) bool {
	return strings.Contains(strings.ToLower(name), "expir")
}

// parseDate reads a date as the services take it: with or without a time,
// a fraction of a second and a zone.
func parseDate(s string) (time.Time, bool) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", "2006-01-02"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}
