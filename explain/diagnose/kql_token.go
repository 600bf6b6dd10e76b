package diagnose

import "strings"

// tokenCause explains a query by the word or sign at which the service stopped to
// read it:
//
//	Query could not be parsed at 'joi' on line [2,244]
func tokenCause(c *Case) (Cause, bool) {
	token, ok := stoppedAt(c)
	if !ok || c.Message.ID != "syntax-error" {
		return Cause{}, false
	}
	evidence := textf("the service stopped reading at %s", "служба остановилась на %s", shown(token))
	if line, position, ok := syntaxPlace(c); ok {
		evidence = textf("%s, line %d, position %d", "%s, строка %d, позиция %d", evidence, line, position)
		if place := c.query().Caret(c.query().Offset(line, position)); place != "" {
			evidence = textf("at %s", "на %s", inLines(place))
		}
	}
	t, ok := reasonAt(token)
	if !ok {
		return Cause{}, false
	}
	return likely(t.id, t.summary, evidence, t.fix, others([]string{"query-syntax", "query-semantics"}, t.id)...), true
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
			Text{en: "Send it from a file or a JSON body, such as --data @body.json, or on one line; complete the last step.",
				ru: "Отправляйте его из файла или тела JSON, например --data @body.json, или одной строкой; допишите шаг."}}, true
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
	case "as":
		return tokenReason{"query-sql",
			Text{en: "project X as Y is SQL: in KQL the new name comes first.", ru: "project X as Y — это SQL: в KQL новое имя идёт первым."},
			Text{en: "Write project Y = X.", ru: "Напишите project Y = X."}}, true
	case "select", "from", "insert", "update", "delete", "having", "like":
		return tokenReason{"query-sql",
			Text{en: "The query is SQL, but the query engine takes KQL.", ru: "Запрос на SQL, а движок запросов принимает KQL."},
			Text{en: "Write it as Table | where … | project …", ru: "Запишите его как Таблица | where … | project …"}}, true
	case `\`, `\\`:
		return tokenReason{"backslash-unescaped",
			Text{en: "A backslash in an ordinary string starts an escape, or ended the string too early.",
				ru: "Обратная косая в обычной строке начинает escape-последовательность или рано закрыла строку."},
			Text{en: `Write paths and patterns as @"C:\Windows"; in JSON double each backslash, or send the body from a file.`,
				ru: `Пути и шаблоны пишите как @"C:\Windows"; в JSON удваивайте каждую \ или отправляйте тело из файла.`}}, true
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
