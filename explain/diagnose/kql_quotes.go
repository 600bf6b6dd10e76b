package diagnose

import (
	"strings"
)

// quotesLost explains a name that is a text in the query, as the input shows it: a shell or
// a template took its quotation marks away, so that the engine read it as a column.
//
//	az monitor scheduled-query create … --condition "count 'Event | where EventLevelName=="Error"' > 360"
//	'where' operator: Failed to resolve column or scalar expression named 'Error'
func quotesLost(c *Case, name string) (Cause, bool) {
	written := quotedValue(string(c.Exchange.Response.Body), name)
	if written == "" {
		written = quotedValue(c.Exchange.Around, name)
	}
	if written == "" {
		return Cause{}, false
	}
	return likely("quotes-lost",
		textf("%s is a text in the query, but its quotation marks were lost on the way, so it was read as a column.",
			"%s в запросе — текст, но кавычки по дороге потерялись, и он прочитан как столбец.", shown(name)),
		textf("the input has %s, and the message names %s", "во входных данных %s, а сообщение называет %s", shown(written), shown(name)),
		textf("Write '%s' with single quotes in the query, inside double quotes of the shell (in PowerShell before 7.3, a double quote inside needs \\\"). Or read the query from a file.",
			"Пишите в запросе '%s' в одинарных кавычках, а весь запрос — в двойных кавычках оболочки (в PowerShell до 7.3 двойной кавычке внутри нужна \\\"). Или читайте запрос из файла.", shown(name)),
		append(columnDisproved(), "column-in-bag", "column-misspelt", "name-misspelt", "query-mangled")...), true
}

// quotedValue returns where a text compares something with a name in double quotes; empty
// if it doesn't.
//
//	EventLevelName=="Error"
func quotedValue(text, name string) string {
	for from := 0; ; {
		i := strings.Index(text[from:], `"`+name)
		if i < 0 {
			return ""
		}
		at := from + i
		from = at + 1
		rest := strings.TrimLeft(text[at+1+len(name):], `\`)
		before := strings.TrimRight(strings.TrimRight(text[:at], `\`), " ")
		if !strings.HasPrefix(rest, `"`) || !endsInComparison(before) {
			continue
		}
		start := strings.LastIndexAny(before[:max(0, len(before)-2)], " |('\"\n") + 1
		return text[start : len(text)-len(rest)+1]
	}
}

// endsInComparison reports whether a text ends in an operator of the query language that
// a text follows.
func endsInComparison(text string) bool {
	const longest = 20
	text = strings.ToLower(text[max(0, len(text)-longest):])
	for _, operator := range [...]string{"==", "=~", "!=", "!~", " has", " contains", " startswith", " endswith", " contains_cs", " has_cs"} {
		if strings.HasSuffix(text, operator) {
			return true
		}
	}
	return false
}
