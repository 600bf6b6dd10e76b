package diagnose

import (
	"strings"
	"time"
)

// badDatetime returns what is between the parentheses of a date that the engine can't
// read, or what it quotes of it.
//
//	Syntax error: Failed to parse datetime literal: 'datetime('DummyString')'
func badDatetime(message string) (literal string, ok bool) {
	_, rest, found := cutFold(message, "datetime literal: ")
	if !found {
		return "", false
	}
	rest, _, _ = strings.Cut(rest, "\n")
	rest = strings.TrimSpace(rest)
	if end := strings.LastIndexByte(rest, '\''); strings.HasPrefix(rest, "'") && end > 0 {
		rest = rest[1:end]
	}
	if inside, called := strings.CutPrefix(strings.TrimSpace(rest), "datetime("); called {
		rest = strings.TrimSuffix(inside, ")")
	}
	return strings.TrimSpace(rest), rest != ""
}

// datetimeCauses explains a date that cannot be read.
func datetimeCauses(literal string) []Cause {
	bare := strings.Trim(literal, `'"`)
	for _, layout := range []string{time.RFC3339Nano, time.DateOnly, time.DateTime, "2006-01-02T15:04:05", "2006-01-02 15:04"} {
		if _, err := time.Parse(layout, bare); err == nil {
			return quotedDate(literal, bare)
		}
	}
	fix := Text{en: "Write datetime(2026-01-31T12:00:00Z) without quotes, or ago(7d). For text from a column or a variable use todatetime().",
		ru: "Пишите datetime(2026-01-31T12:00:00Z) без кавычек или ago(7d). Для текста из столбца или переменной — todatetime()."}
	if isVariable(bare) {
		return []Cause{likely("datetime-form",
			textf("datetime() takes only a date that is written out, but contains %s: a name, a parameter that wasn't filled in, or text.",
				"datetime() принимает только записанную дату, а в нём %s: имя, неподставленный параметр или текст.", shown(bare)),
			textf("the message names datetime(%s)", "сообщение называет datetime(%s)", literal), fix,
			"query-syntax", "literal-open", "quotes-lost")}
	}
	return []Cause{certain("datetime-form",
		Text{en: "The date isn't in ISO format, or doesn't exist.", ru: "Дата не в формате ISO, или такой даты нет."},
		textf("%s isn't a valid date", "%s — недопустимая дата", shown(literal)), fix,
		"query-syntax", "literal-open", "quotes-lost")}
}

// isVariable reports whether what is in a datetime() has no digits, as a name or a word.
func isVariable(s string) bool { return !strings.ContainsAny(s, "0123456789") }

// quotedDate explains a good date in quotes, which only a few versions of the engine
// take; a good one without them isn't the reason.
func quotedDate(literal, bare string) []Cause {
	if literal == bare {
		return nil
	}
	return []Cause{likely("datetime-form",
		Text{en: "The date inside datetime() is in quotes.", ru: "Дата внутри datetime() взята в кавычки."},
		textf("the message names datetime(%s)", "сообщение называет datetime(%s)", literal),
		textf("Write datetime(%s), or todatetime(%s).", "Пишите datetime(%s) или todatetime(%s).", bare, literal),
		"query-syntax", "literal-open", "quotes-lost")}
}
