package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// crashed judges an answer that holds the traceback of the program that sent it, such as
// a function app between a playbook and the API.
//
//	"statusCode": 400, "body": {"Error": "Module processing failed…", "Traceback": ["Traceback (most recent call last):\n", …
//	"AttributeError: 'NoneType' object has no attribute 'get'\n"]}
func crashed(c *Case) []Cause {
	const mark, most = "Traceback (most recent call last)", 64 << 10
	f := &c.Exchange.Response.Fault
	if c.Stated < 400 || f.Code != "" || !isStructured(c.Exchange.Response.Body) || c.Service != fact.Unknown && c.Service != fact.Gateway {
		return nil
	}
	text := string(c.Exchange.Response.Body[:min(len(c.Exchange.Response.Body), most)])
	at := strings.Index(text, mark)
	if at < 0 {
		return nil
	}
	raised := exceptionIn(text[at:])
	if raised == "" || tellsOfAnswer(raised) {
		return nil
	}
	return []Cause{likely("answering-program-crashed",
		Text{en: "The program that answered failed in its own code, before or after it called an API; no API refused this.",
			ru: "Ответившая программа упала в собственном коде до или после вызова API; API ничего не отклонял."},
		textf("its response has the traceback of %s", "в её ответе трассировка исключения %s", shown(raised)),
		Text{en: "Read the last line of the traceback: check what was passed to the program (an empty trigger body?), then its settings and version.",
			ru: "Прочтите последнюю строку трассировки: проверьте, что передано программе (не пусто ли тело триггера?), затем её настройки и версию."},
		"parameter-typo", "value-form", "body-not-json", "other-program", "permission-missing", "permission-type", "transient-fault", "request-breaks-service")}
}

// tellsOfAnswer reports whether an exception is what a client raises for an error that an
// API answered with, so that the traceback is that of the client.
//
//	requests.exceptions.HTTPError: 400 Client Error: Bad Request for url: https://graph.microsoft.com/beta/security/tiIndicators
func tellsOfAnswer(raised string) bool {
	name, _, _ := strings.Cut(raised, ": ")
	for _, ending := range [...]string{"HTTPError", "HTTPStatusError", "ResponseError", "ODataError", "APIError"} {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return false
}

// isStructured reports whether a body is an object or a list of JSON, and not the output
// of a client, which has a traceback of its own.
func isStructured(body []byte) bool {
	body = bytes.TrimLeft(body, " \t\r\n")
	return len(body) > 0 && (body[0] == '{' || body[0] == '[')
}

// exceptionIn returns the last exception in a traceback, with its message.
//
//	AttributeError: 'NoneType' object has no attribute 'get'
func exceptionIn(traceback string) string {
	const longest = 160
	at := strings.LastIndex(traceback, "Error: ")
	for at > 0 && !isLetter(traceback[at-1]) { // 400 Client Error: Bad Request
		at = strings.LastIndex(traceback[:at], "Error: ")
	}
	if at < 0 {
		return ""
	}
	start := at
	for start > 0 && (isLetter(traceback[start-1]) || traceback[start-1] == '.') {
		start--
	}
	words := traceback[start:min(len(traceback), start+longest)]
	if end := strings.IndexAny(words, "\"\n"); end >= 0 {
		words = words[:end]
	}
	words, _, _ = strings.Cut(words, `\n`)
	return words
}
