package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/kusto"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// tokenCause explains a query by the word or sign at which the service stopped to
// read it:
//
//	Query could not be parsed at 'joi' on line [2,244]
func tokenCause(c *Case) (Cause, bool) {
	token, ok := stoppedAt(c)
	if !ok || c.Message.ID != "syntax-error" {
		return Cause{}, false
	}
	t, ok := reasonAt(token)
	if !ok {
		return Cause{}, false
	}
	line, position, placed := syntaxPlace(c)
	evidence := textf("the service stopped reading at %s", "служба остановилась на %s", shown(token))
	if placed {
		evidence = textf("%s, line %d, position %d", "%s, строка %d, позиция %d", evidence, line, position)
		if place := c.query().Caret(c.query().Offset(line, position)); place != "" {
			evidence = textf("at %s", "на %s", inLines(place))
		}
	}
	switch {
	case t.id == "query-cut" && placed && line > 1:
		t.summary, t.fix = cutLater()
	case t.id == "query-placeholder":
		slot := slotIn(c)
		if slot == "" {
			return possible(t.id, t.summary, evidence, t.fix).on(OnMessage), true
		}
		evidence = join(evidence, textf("; the query has %s", "; в запросе есть %s", shown(slot)))
	}
	return likely(t.id, t.summary, evidence, t.fix, others(tokenDisproves(t.id), t.id)...), true
}

// slotIn returns the first place in the query that a template leaves for a value, or a sign
// as pages escape it; "" if the query has neither. In a text that may have the query, only
// the lines of a query count.
//
//	| where DeviceName == <device>
//	| where Timestamp &gt; ago(1d)
func slotIn(c *Case) string {
	if q := c.query(); q.Text != "" {
		return slotOf(blankStrings(q))
	}
	for line := range strings.Lines(c.shownQuery().Text) {
		line = strings.Trim(line, " \t\r\n")
		if !kusto.IsStep(line) && !strings.HasPrefix(line, "let ") {
			continue
		}
		if slot := slotOf(blankStrings(kql.Read(line))); slot != "" {
			return slot
		}
	}
	return ""
}

// slotOf returns the first slot in a query without its strings, in which the service
// doesn't stop.
func slotOf(query string) string {
	for _, marks := range [...][2]string{{"{{", "}}"}, {"${", "}"}, {"&", ";"}, {"<", ">"}, {"%", "%"}} {
		for rest := query; ; {
			_, after, opened := strings.Cut(rest, marks[0])
			name, _, closed := strings.Cut(after[:min(len(after), longestSlot)], marks[1])
			if !opened {
				break
			}
			if closed && (isSlotName(name) || marks[0] == "{{" && isSlotName(strings.Trim(name, " "))) {
				return marks[0] + name + marks[1]
			}
			rest = after
		}
	}
	return ""
}

// longestSlot is how long the name of a slot is, with its closing mark.
const longestSlot = 48

// isSlotName reports whether what is between two marks is a name, and not the part of a
// comparison or a sum: Year < Start and End > Now.
func isSlotName(name string) bool {
	return name != "" && strings.Trim(name, " ") == name && !('0' <= name[0] && name[0] <= '9') && strings.IndexFunc(name, func(r rune) bool { return !isNameRune(r) && r != '-' && r != ' ' && r != '.' }) < 0
}

// tokenDisproves returns what the word at which the service stopped to read rules out.
func tokenDisproves(id string) []string {
	if id == "query-cut" || id == "backslash-unescaped" {
		return []string{"query-syntax", "query-semantics"}
	}
	return []string{"query-syntax", "query-semantics", "quotes-lost"}
}

// stoppedAt returns the word or sign that a message names as the place where the
// query could not be read; "" where that is the end of the query.
func stoppedAt(c *Case) (string, bool) {
	fault := c.Exchange.Response.Fault
	for _, message := range [...]string{fault.InnerMessage, fault.Message} {
		if _, rest, found := cutFold(message, "could not be parsed at '"); found {
			token, _, closed := strings.Cut(rest, "'")
			return token, closed
		}
	}
	return "", false
}

// A tokenReason is what it usually means that a query can't be read at a token.
type tokenReason struct {
	id           string
	summary, fix Text
}

func reasonAt(token string) (tokenReason, bool) {
	switch strings.ToLower(token) {
	case "", "<eof>":
		return tokenReason{"query-cut",
			Text{en: "The query ends too early: only its first line arrived, or its last step is incomplete.",
				ru: "Запрос обрывается: дошла только первая строка или последний шаг не дописан."},
			Text{en: "Send the query from a file or a JSON body, such as --data @body.json, or on one line; complete the last step.",
				ru: "Отправляйте запрос из файла или тела JSON, например --data @body.json, или одной строкой; допишите шаг."}}, true
	case "|", "||":
		return tokenReason{"pipe-misplaced",
			Text{en: "A pipe is in the wrong place: after a semicolon, after another pipe, or at the start.",
				ru: "Символ | не на месте: после точки с запятой, второго | или в начале."},
			Text{en: "Remove the semicolon before the pipe (a tool may have added | take to it), and any doubled pipe.",
				ru: "Уберите точку с запятой перед |, к которой программа могла дописать | take, и двойной |."}}, true
	case "-", "--", "–", "—":
		return tokenReason{"comment-of-sql",
			Text{en: "This is an SQL comment (--) or a name with hyphens, which KQL reads as a minus.",
				ru: "Это комментарий SQL (--) или имя с дефисами, которые KQL читает как минус."},
			Text{en: "Start comments with //, and write such names as ['my-name'].",
				ru: "Комментарии начинайте с //, а такие имена пишите как ['my-name']."}}, true
	case "<", ">", "&", "&lt", "&gt", "{", "{{", "}", "$", "%", "#", "@":
		return tokenReason{"query-placeholder",
			Text{en: "The query has a sign of a template or of a page: a placeholder such as <name>, {{name}}, $name, or %name% that wasn't replaced, or HTML.",
				ru: "В запросе знак шаблона или веб-страницы: неподставленное <имя>, {{имя}}, $имя или %имя% либо HTML."},
			Text{en: "Replace the placeholder with its value, in quotes if that's text. Write < and > instead of &lt; and &gt;; comments start with //.",
				ru: "Замените заглушку значением, текст — в кавычках. Вместо &lt; и &gt; пишите < и >; комментарии начинаются с //."}}, true
	case "as":
		return tokenReason{"query-sql",
			Text{en: "project X as Y is SQL: in KQL the new name comes first.", ru: "project X as Y — это SQL: в KQL новое имя идёт первым."},
			Text{en: "Write project Y = X.", ru: "Напишите project Y = X."}}, true
	case "select", "from", "insert", "update", "delete", "having", "like", "group":
		return tokenReason{"query-sql",
			Text{en: "The query is SQL, but the query engine takes KQL.", ru: "Запрос на SQL, а движок запросов принимает KQL."},
			Text{en: "Write the query as Table | where … | project …", ru: "Запишите запрос как Таблица | where … | project …"}}, true
	case `\`, `\\`:
		return tokenReason{"backslash-unescaped",
			Text{en: "A backslash in an ordinary string starts an escape, or ended the string too early.",
				ru: "Обратная косая в обычной строке начинает escape-последовательность или рано закрыла строку."},
			Text{en: `Write paths and patterns as @"C:\Windows"; in JSON double each backslash, or send the body from a file.`,
				ru: `Пути и шаблоны пишите как @"C:\Windows"; в JSON удваивайте каждую \ или отправляйте тело из файла.`}}, true
	case "=":
		return tokenReason{"query-syntax",
			Text{en: "In KQL, a single = only gives a name; or the expression on its left isn't a plain name.",
				ru: "Одиночный = в KQL только даёт имя; или слева от него не простое имя."},
			Text{en: "Compare with == (or =~ without letter case). In project, extend, and summarize, the new name comes first: Name = expression, and ['a name'] if it has blanks.",
				ru: "Сравнивайте через == (или =~ без учёта регистра). В project, extend и summarize новое имя идёт первым: Name = выражение, а с пробелами — ['имя']."}}, true
	case "&&":
		return tokenReason{"query-syntax",
			Text{en: "&& isn't a KQL operator.", ru: "&& — не оператор KQL."}, Text{en: "Write and.", ru: "Напишите and."}}, true
	case "is", "null", "not", "!":
		return tokenReason{"query-sql",
			textf("The query uses %s as SQL does, which KQL doesn't know.", "В запросе %s употреблено как в SQL, а KQL этого не знает.", token),
			Text{en: "Write isnull(x), isempty(x), isnotempty(x), x !in (…), x !contains \"…\", or not(…).",
				ru: "Пишите isnull(x), isempty(x), isnotempty(x), x !in (…), x !contains \"…\" или not(…)."}}, true
	case "and", "or":
		return tokenReason{"query-syntax",
			textf("Nothing that %s could join comes before it: the line above already ended the condition, or a comment took it away.",
				"Перед %s нет того, что можно соединить: строка выше уже закончила условие или оно ушло в комментарий.", token),
			textf("Look at the line above: a pipe, a bracket that closed too early, or // in it. Start a step with | where, not with %s.",
				"Посмотрите на строку выше: символ |, рано закрытая скобка или // в ней. Начинайте шаг с | where, а не с %s.", token)}, true
	case "let":
		return tokenReason{"query-syntax",
			Text{en: "The statement before this let isn't finished: it has no semicolon at its end.",
				ru: "Оператор перед этим let не закончен: в его конце нет точки с запятой."},
			Text{en: "End each let statement with a semicolon, also that of a function after its closing brace: let f = () { … };",
				ru: "Заканчивайте каждый let точкой с запятой, в том числе функцию после закрывающей скобки: let f = () { … };"}}, true
	case "where", "project", "extend", "summarize", "join", "take", "limit", "distinct", "project-away", "mv-expand", "parse", "evaluate":
		return tokenReason{"pipe-misplaced",
			textf("There is no pipe before %s, or the step before it isn't finished.", "Перед %s нет символа | или предыдущий шаг не закончен.", token),
			textf("Write | %s, and look at the end of the line above: a comma, an operator, or an open bracket.", "Напишите | %s и посмотрите на конец строки выше: запятая, оператор или незакрытая скобка.", token)}, true
	case ")", "]", "))":
		return tokenReason{"query-unbalanced",
			Text{en: "This bracket closes nothing, or something is missing before it: a value after a comma or an operator.",
				ru: "Эта скобка ничего не закрывает, или перед ней чего-то не хватает: значения после запятой или оператора."},
			Text{en: "Count the brackets up to here, and remove a comma right before it; an empty list, as from a variable without values, gives the same error.",
				ru: "Сосчитайте скобки до этого места и уберите запятую прямо перед ней; пустой список, например из переменной без значений, даёт ту же ошибку."}}, true
	case ",":
		return tokenReason{"query-syntax",
			Text{en: "There is one comma too many, or the value before it is missing.", ru: "Запятая лишняя, или перед ней нет значения."},
			Text{en: "Look just before it: a doubled comma, an empty variable, or a bracket that closed too early.",
				ru: "Посмотрите прямо перед ней: двойная запятая, пустая переменная или рано закрытая скобка."}}, true
	case "“", "”", "‘", "’", "„":
		return tokenReason{"query-quotes",
			Text{en: "The query has typographic quotes; KQL accepts only straight quotes.", ru: "В запросе типографские кавычки; KQL принимает только прямые."},
			Text{en: "Replace them with \" or ', as a plain-text editor writes them.", ru: "Замените их на \" или ', как в простом текстовом редакторе."}}, true
	case "/", "/*", "*/":
		return tokenReason{"comment-of-sql",
			Text{en: "KQL has no block comments (/* … */).", ru: "В KQL нет блочных комментариев (/* … */)."},
			Text{en: "Start each line of a comment with //.", ru: "Начинайте каждую строку комментария с //."}}, true
	case "missing", "kind", "shards", "to", "of", "with":
		return tokenReason{"word-reserved",
			textf("%s is a KQL keyword and can't be a name.", "%s — ключевое слово KQL и не может быть именем.", token),
			textf("Write ['%s'], or choose another name.", "Пишите ['%s'] или выберите другое имя.", token)}, true
	}
	if operator := nearestOperator(token); operator != "" {
		return tokenReason{"query-syntax",
			Text{en: "The query can't be parsed past this place.", ru: "Дальше этого места запрос не разбирается."},
			textf("Did you mean %s?", "Если имелось в виду %s, напишите так.", operator)}, true
	}
	return tokenReason{}, false
}

// cutLater is why a query of several lines ends too early: all of it can't have been
// lost after the first.
//
//	Query could not be parsed at '<EOF>' on line [43,0]
func cutLater() (summary, fix Text) {
	return Text{en: "The query ends before it's complete: a blank line split it, its last step is unfinished, or a bracket or quote isn't closed.",
			ru: "Запрос кончается раньше времени: его разделила пустая строка, последний шаг не дописан или не закрыта скобка или кавычка."},
		Text{en: "Remove blank lines inside the query, or select all of it before you run it: the editor runs only the part at the cursor. Then complete the last line, and close what is open.",
			ru: "Уберите пустые строки внутри запроса или выделите его целиком перед запуском: редактор выполняет только часть у курсора. Затем допишите последнюю строку и закройте открытое."}
}

// partMissing explains a query in which the named part is missing: "Missing number".
func partMissing(part string) Cause {
	return likely("part-missing",
		textf("The query is incomplete: %s is missing.", "Запрос неполон: нет элемента «%s».", part),
		textf("the message says Missing %s", "в сообщении сказано Missing %s", part),
		fixOfPart(part), "query-syntax", "query-semantics", "quotes-lost")
}

func fixOfPart(part string) Text {
	switch strings.ToLower(part) {
	case "name":
		return Text{en: "Write the name of the column, variable, or table; write a reserved word as ['by'].",
			ru: "Напишите имя столбца, переменной или таблицы; зарезервированное слово — как ['by']."}
	case "value", "boolean":
		return Text{en: "Write the value after the = sign: true or false without quotes.", ru: "Напишите значение после знака =: true или false без кавычек."}
	case "number":
		return Text{en: "Write a number: take 100.", ru: "Напишите число: take 100."}
	case "string":
		return Text{en: "Put the value in quotes.", ru: "Возьмите значение в кавычки."}
	case "function call":
		return Text{en: "Write the function with its parentheses: invoke FileProfile(SHA1, 1000).", ru: "Напишите функцию со скобками: invoke FileProfile(SHA1, 1000)."}
	case "type name":
		return Text{en: "Write name:string, name:datetime, and so on.", ru: "Пишите имя:string, имя:datetime и так далее."}
	case "parameter":
		return Text{en: "Complete the function's parameters.", ru: "Допишите параметры функции."}
	case "json value", "json key:value pair":
		return Text{en: `Complete the JSON in dynamic(): {"key": value}, without a trailing comma.`, ru: `Допишите JSON в dynamic(): {"ключ": значение}, без запятой в конце.`}
	case "join on condition clause":
		return Text{en: "Add on Column, or on $left.A == $right.B, to the join or lookup.", ru: "Добавьте к join или lookup on Столбец или on $left.A == $right.B."}
	case "statement":
		return Text{en: "End the query with a statement that uses the let: MyLet | take 10.", ru: "Закончите запрос выражением, которое использует let: MyLet | take 10."}
	case "clause":
		return Text{en: "Complete the operator: parse … with …, mv-apply … on (…).", ru: "Допишите оператор: parse … with …, mv-apply … on (…)."}
	case "schema declaration":
		return Text{en: `Name the columns: externaldata(Col:string) ["https://…"], datatable(Col:string) […].`, ru: `Назовите столбцы: externaldata(Col:string) ["https://…"], datatable(Col:string) […].`}
	}
	return Text{en: "Check the end of each query line, and write what is missing there.",
		ru: "Посмотрите на конец каждой строки запроса и допишите недостающее."}
}
