package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/explain/internal/kql"
)

// definedCauses explains a name that isn't known although the query defines it: a later
// step dropped it, or a let doesn't reach its use. The query is that of the request,
// else what the input shows next to the message.
//
//	Syslog | extend srcip=… | top-nested 10 of dstip by count() | top-nested 10 of srcip by count()
//	'top-nested' operator: Failed to resolve table or column or scalar expression named 'srcip'
func definedCauses(c *Case, name string, q query) ([]Cause, bool) {
	const most = 64 << 10
	if q.Text == "" {
		body := c.Exchange.Response.Body
		q = kql.Read(string(body[:min(len(body), most)]))
	}
	at := definition(q, name)
	if at < 0 {
		return nil, false
	}
	if at > 0 && q.Names[at-1].Text == "let" {
		return []Cause{letCutOff(name)}, true
	}
	for _, n := range q.Names[at+1:] {
		if operator := operatorAt(q.Text[n.Offset:]); narrows(operator) && strings.HasSuffix(strings.TrimRight(q.Text[:n.Offset], " \t\r\n"), "|") {
			return []Cause{definedAndDropped(name, operator)}, true
		}
	}
	return nil, false
}

// operatorAt returns the operator that a text begins with: unlike a name, it may have
// hyphens.
func operatorAt(text string) string {
	i := strings.IndexFunc(text, func(r rune) bool { return r != '-' && (r >= 0x80 || !kql.IsNameByte(byte(r))) })
	if i < 0 {
		return text
	}
	return text[:i]
}

// definition returns which of the names in a query is the one that gets a value, or -1.
func definition(q query, name string) int {
	for i, n := range q.Names {
		if n.Text != name {
			continue
		}
		rest := strings.TrimLeft(q.Text[n.Offset+len(n.Text):], " \t\r\n")
		before := strings.TrimRight(q.Text[:n.Offset], " \t\r\n")
		switch {
		case !strings.HasPrefix(rest, "="), strings.HasPrefix(rest, "=="), strings.HasPrefix(rest, "=~"):
		case strings.HasSuffix(before, ","), i > 0 && defines(q.Names[i-1].Text):
			return i
		}
	}
	return -1
}

// defines reports whether an operator gives names to values.
func defines(operator string) bool {
	switch operator {
	case "let", "extend", "project", "summarize", "by", "parse", "mv-expand", "make-series":
		return true
	}
	return false
}

// narrows reports whether an operator passes on only the columns that it names.
func narrows(operator string) bool {
	switch operator {
	case "project", "project-away", "project-keep", "summarize", "distinct", "top-nested", "top-hitters", "make-series", "count":
		return true
	}
	return false
}

func definedAndDropped(name, operator string) Cause {
	fix := textf("Keep %s in that %s, or move the step that uses it before it.", "Сохраните %s в этом %s или перенесите использующий его шаг выше.", shown(name), operator)
	if operator == "top-nested" {
		fix = textf("Write this step as one operator: top-nested … of …, top-nested … of %s by …; each new top-nested sees only the columns of the last one.",
			"Запишите этот шаг одним оператором: top-nested … of …, top-nested … of %s by …; каждый новый top-nested видит только столбцы предыдущего.", shown(name))
	}
	return likely("column-dropped",
		textf("The query defines this column, but %s, a later step, passes on only its own columns.", "Запрос определяет этот столбец, но более поздний шаг, %s, передаёт дальше только свои столбцы.", operator),
		textf("the query defines %s and then has %s", "запрос определяет %s, а затем идёт %s", shown(name), operator),
		fix, append(others(columnDisproved(), "column-dropped"), "column-in-bag")...)
}

func letCutOff(name string) Cause {
	return likely("let-cut-off",
		Text{en: "The query defines this name with let, but the let doesn't reach the place where the name is used.",
			ru: "Запрос определяет это имя через let, но let не действует там, где имя используется."},
		textf("the query has let %s =", "в запросе есть let %s =", shown(name)),
		Text{en: "End each let with a semicolon, put it before its first use, and remove blank lines: the editor runs only the part at the cursor.",
			ru: "Заканчивайте каждый let точкой с запятой, ставьте его до первого использования и уберите пустые строки: редактор выполняет только часть у курсора."},
		columnDisproved()...)
}
