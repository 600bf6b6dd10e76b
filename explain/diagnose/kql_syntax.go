package diagnose

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// syntaxCauses explains a query that cannot be parsed.
func syntaxCauses(c *Case) []Cause {
	q := c.query()
	if causes := syntaxFaults(q); len(causes) > 0 {
		return causes
	}
	if cause, ok := sqlInText(c); ok {
		return []Cause{cause}
	}
	token, ok := tokenCause(c)
	if ok && token.Certainty != fact.Possible {
		return []Cause{token}
	}
	if cause, ok := sqlBegun(c); ok {
		return []Cause{cause}
	}
	if ok {
		return append(stopped(c, q), token)
	}
	return stopped(c, q)
}

// stopped explains a query by the place at which the service stopped to read it.
func stopped(c *Case, q query) []Cause {
	line, position, ok := syntaxPlace(c)
	if !ok {
		return unplaced(c)
	}
	if line == 0 && position == 0 { // lines are counted from 1
		return []Cause{queryNotReceived()}
	}
	evidence := textf("line %d, position %d", "строка %d, позиция %d", line, position)
	made := likely
	if place := q.Caret(q.Offset(line, position)); place != "" {
		made, evidence = certain, textf("at %s", "на %s", inLines(place))
	}
	fix := Text{en: "Check this place and just before it: a missing pipe, comma, quote, or bracket, or a misspelled operator.",
		ru: "Посмотрите на это место и чуть раньше: нет черты, запятой, кавычки или скобки, или оператор написан с ошибкой."}
	if operator := meantOperator(q, q.Offset(line, position)); operator != "" {
		fix = textf("Did you mean %s?", "Если имелось в виду %s, напишите так.", operator)
	}
	if line >= farLine && q.Text == "" {
		fix = Text{en: "If your query is shorter than that, the line is inside a saved function or parser that it calls: open that function, and save or deploy it again. Otherwise check just before this place: a missing pipe, comma, quote, or bracket.",
			ru: "Если ваш запрос короче, строка находится внутри сохранённой функции или парсера, который он вызывает: откройте эту функцию и сохраните или разверните её заново. Иначе посмотрите чуть раньше этого места: нет черты, запятой, кавычки или скобки."}
	}
	return []Cause{made("query-syntax",
		Text{en: "The query can't be parsed past this place.", ru: "Дальше этого места запрос не разбирается."},
		evidence, fix, "query-semantics")}
}

// farLine is a line that few queries have, but the functions that they call.
//
//	Query could not be parsed at ',' on line [449,2].
const farLine = 100

// queryNotReceived is the cause of a syntax error that names no place: the engine
// had nothing to read, or nothing that resembles a query.
//
//	Syntax error: SYN0001: I could not parse that, sorry. [line:position=0:0].
func queryNotReceived() Cause {
	return likely("query-not-received",
		Text{en: "The query arrived empty or mangled: a variable wasn't filled in, a quote cut it off, or the body had no query.",
			ru: "Запрос пришёл пустым или искажённым: переменная не подставлена, кавычка его оборвала, или в теле не было запроса."},
		Text{en: "position 0:0 isn't a place in a query", ru: "позиция 0:0 — не место в запросе"},
		Text{en: "Print the request body just before it's sent: the whole query must be in it. Then run that text in the portal.",
			ru: "Выведите тело запроса прямо перед отправкой: в нём должен быть весь запрос. Затем выполните этот текст на портале."},
		"query-syntax", "quotes-lost", "query-semantics", "query-mangled")
}

// syntaxFaults returns the first fault that the query itself shows.
func syntaxFaults(q query) []Cause {
	for _, look := range [...]func(query) (Cause, bool){typographicQuotes, sql, unbalanced, trailing} {
		if cause, ok := look(q); ok {
			return []Cause{cause}
		}
	}
	return nil
}

// meantOperator returns the operator that the word at an offset, or just
// before it, was probably meant for; "" if it is one, or like none.
func meantOperator(q query, offset int) string {
	word := ""
	for _, n := range q.Names {
		if n.Offset <= offset {
			word = n.Text
		}
	}
	return nearestOperator(word)
}

// nearestOperator returns the operator that a word was probably meant for; "" if it
// is one, or like none.
func nearestOperator(word string) string {
	near := hunting.Nearest(word, strings.Fields(`where project extend summarize join take limit order sort top distinct count
		union render mv-expand parse evaluate invoke lookup serialize search sample project-away project-rename make-series`))
	if len(near) == 0 || near[0] == word {
		return ""
	}
	return near[0]
}

// syntaxPlace returns the line and the position that the message names.
func syntaxPlace(c *Case) (line, position int, ok bool) {
	l, _ := c.given("line")
	p, _ := c.given("position")
	if l == "" {
		_, rest, _ := strings.Cut(c.Exchange.Response.Fault.Message, "[line:position=")
		rest, _, _ = strings.Cut(rest, "]")
		l, p, _ = strings.Cut(rest, ":")
	}
	line, errLine := strconv.Atoi(l)
	position, errPosition := strconv.Atoi(p)
	return line, position, errLine == nil && errPosition == nil
}

func syntaxDisproved() []string {
	return []string{"query-syntax", "quotes-lost", "query-semantics", "query-mangled", "expression-missing"}
}

// typographicQuotes finds quotes that a word processor has put in.
func typographicQuotes(q query) (Cause, bool) {
	clean := blankStrings(q)
	i := strings.IndexFunc(clean, func(r rune) bool { return r >= 0x80 && isQuote(r) })
	if i < 0 {
		return Cause{}, false
	}
	return certain("query-quotes",
		Text{en: "The query has typographic quotes; KQL accepts only straight quotes.",
			ru: "В запросе типографские кавычки; KQL понимает только прямые."},
		textf("%s at %s", "%s на %s", describe([]rune(clean[i:])[0]), inLines(q.Caret(i))),
		Text{en: `Replace them with " or '; copy queries from a plain-text source.`,
			ru: `Замените их на " или '; копируйте запросы из обычного текста.`},
		syntaxDisproved()...), true
}

// blankStrings returns the query with blanks in place of what isn't a name
// and no mark: strings and comments. Its offsets are those of the query.
func blankStrings(q query) string {
	b := []byte(q.Text)
	for i := 0; i < len(b); {
		n, _ := kql.Literal(q.Text[i:])
		for k := range n {
			b[i+k] = ' '
		}
		i += max(n, 1)
	}
	return string(b)
}

// sql finds a query in the other language.
func sql(q query) (Cause, bool) {
	if len(q.Names) < 2 || !strings.EqualFold(q.Names[0].Text, "select") || !q.Has("from") {
		return Cause{}, false
	}
	return certain("query-sql",
		Text{en: "The query is SQL, but the query engine takes KQL.", ru: "Запрос на SQL, а движок запросов принимает KQL."},
		textf("it starts with %s", "он начинается с %s", q.Names[0].Text),
		Text{en: "Write the query as Table | where … | project …", ru: "Запишите запрос как Таблица | where … | project …"},
		syntaxDisproved()...), true
}

// sqlInText finds a query in the other language next to a message that shows only its
// beginning, or nothing of it.
//
//	query = "select * from my_table;"
//	… [line:position=1:14]. Query: 'sel
func sqlInText(c *Case) (Cause, bool) {
	const most = 8 << 10
	body := c.Exchange.Response.Body
	for line := range strings.Lines(string(body[:min(len(body), most)])) {
		i := strings.Index(strings.ToLower(line), "select ")
		if i < 0 || i > 0 && kql.IsNameByte(line[i-1]) {
			continue
		}
		columns, rest, found := cutFold(line[i+len("select "):], " from ")
		if !found || strings.ContainsAny(columns, "|=.") || len(strings.Fields(columns)) > 2*strings.Count(columns, ",")+1 {
			continue // a sentence, or a query that has such words
		}
		table := firstWord(rest)
		if table == "" {
			continue
		}
		return likely("query-sql",
			Text{en: "The query is SQL, but the query engine takes KQL.", ru: "Запрос на SQL, а движок запросов принимает KQL."},
			textf("the input has select … from %s", "во входных данных есть select … from %s", shown(table)),
			textf("Write the query in KQL: %s | where … | project … | take 100, without a semicolon at the end.", "Запишите запрос на KQL: %s | where … | project … | take 100, без точки с запятой в конце.", shown(table)),
			others(syntaxDisproved(), "query-sql")...), true
	}
	return Cause{}, false
}

// sqlBegun finds the other language in the first letters of a query that the message
// repeats, where the message is cut off.
//
//	… A recognition error occurred. [line:position=1:14]. Query: 'sel
func sqlBegun(c *Case) (Cause, bool) {
	_, begun, found := cutFold(c.written(), " query: '")
	begun = strings.ToLower(begun)
	const fewest = 3 // letters
	if !found || len(begun) < fewest || !strings.HasPrefix("select ", begun) && !strings.HasPrefix(begun, "select ") {
		return Cause{}, false
	}
	return likely("query-sql",
		Text{en: "The query is SQL, but the query engine takes KQL.", ru: "Запрос на SQL, а движок запросов принимает KQL."},
		Text{en: "the query that the message repeats begins like select", ru: "запрос, который повторяет сообщение, начинается как select"},
		Text{en: "Write the query in KQL: Table | where … | project … | take 100, without a semicolon at the end.", ru: "Запишите запрос на KQL: Таблица | where … | project … | take 100, без точки с запятой в конце."},
		others(syntaxDisproved(), "query-sql")...), true
}

// unplaced explains a query that a cluster can't read, where the message names no place:
// the program that sent it usually changed it.
//
//	Request is invalid and cannot be processed: Syntax error: SYN0001
func unplaced(c *Case) []Cause {
	if !c.runsOnCluster() || !c.says("syn000") {
		return nil
	}
	return []Cause{likely("query-syntax",
		Text{en: "The query can't be parsed as it arrives: quotes, backslashes, or line breaks probably changed on the way, if it works in the editor.",
			ru: "Запрос не читается в том виде, в каком пришёл: если в редакторе он работает, по дороге, вероятно, изменились кавычки, обратные косые или переводы строк."},
		Text{en: "the message says that the query can't be parsed, and names no place", ru: "в сообщении сказано, что запрос не читается, а место не названо"},
		Text{en: "Print the query exactly as it's sent (repr(query) in Python), and run that text in the editor. Use raw strings (r\"\"\"…\"\"\"), and @'…' for patterns with backslashes.",
			ru: "Выведите запрос ровно в том виде, в каком он отправляется (repr(query) в Python), и выполните этот текст в редакторе. Используйте «сырые» строки (r\"\"\"…\"\"\"), а для шаблонов с обратными косыми — @'…'."},
		"query-semantics", "quotes-lost")}
}

// unbalanced finds a string or a bracket that is not closed.
func unbalanced(q query) (Cause, bool) {
	if i := openString(q.Text); i >= 0 {
		return notClosed(q, i), true
	}
	var open []int
	clean := blankStrings(q)
	for i := range len(clean) {
		switch b := clean[i]; b {
		case '(', '[', '{':
			open = append(open, i)
		case ')', ']', '}':
			if len(open) == 0 || clean[open[len(open)-1]] != opening(b) {
				return notClosed(q, i), true
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		return notClosed(q, open[len(open)-1]), true
	}
	return Cause{}, false
}

func opening(closing byte) byte {
	switch closing {
	case ')':
		return '('
	case ']':
		return '['
	}
	return '{'
}

// openString returns where a string begins that its line does not end, or -1.
func openString(text string) int {
	for i := 0; i < len(text); {
		n, closed := kql.Literal(text[i:])
		if n > 0 && !closed {
			return i
		}
		i += max(n, 1)
	}
	return -1
}

func notClosed(q query, at int) Cause {
	return certain("query-unbalanced",
		Text{en: "A quote or bracket in the query isn't matched.", ru: "У кавычки или скобки в запросе нет пары."},
		textf("at %s", "на %s", inLines(q.Caret(at))),
		Text{en: "Add the missing one; in a shell, check that the shell didn't consume the quotes.",
			ru: "Добавьте недостающее; в командной оболочке проверьте, не поглотила ли она кавычки."},
		syntaxDisproved()...)
}

// trailing finds a query that ends where something has to follow.
func trailing(q query) (Cause, bool) {
	clean := strings.TrimRight(blankStrings(q), " \t\r\n;")
	if clean == "" || !strings.ContainsAny(clean[len(clean)-1:], "|,") || strings.TrimRight(q.Text, " \t\r\n;")[len(clean)-1:] != clean[len(clean)-1:] {
		return Cause{}, false
	}
	return certain("expression-missing",
		Text{en: "The query ends where something must follow.", ru: "Запрос обрывается там, где должно быть продолжение."},
		textf("at %s", "на %s", inLines(q.Caret(len(clean)-1))),
		Text{en: "Remove the last character, or write what should follow it.",
			ru: "Уберите последний знак или допишите то, что должно за ним следовать."},
		others(syntaxDisproved(), "expression-missing")...), true
}
