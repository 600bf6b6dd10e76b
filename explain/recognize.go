package explain

import (
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// recognize decides about input that the capture cannot judge alone: free
// text is an error if one of its lines is a message of the catalog, which may
// stand behind a status; so is a record of a log with such a message; and an
// error that names neither code nor status may be a wrapper's own words around
// such a line. It returns false for text that is none.
func recognize(x *exchange.Exchange) bool {
	if x.Failure.Kind != "" {
		return true
	}
	f := &x.Response.Fault
	named := f.Message != "" || f.Code != "" || f.OAuthError != ""
	if x.Source.Format == capture.Text && !named && isJSON(x.Response.Body) {
		x.Source.Format = "json"
	}
	if f.Message != "" && f.Code == "" && f.OAuthError == "" {
		f.Message = inWords(x)
	}
	switch {
	case x.Source.Format == capture.Text && !named:
		message, line, ok := searchLines(string(x.Response.Body))
		if ok {
			f.Message = message
			x.Source.Line += line
		}
		return ok || failed(x) || readPartial(x)
	case !failed(x) && x.Response.Status == 0:
		if message, ok := searchRecord(x.Response.Body); ok {
			f.Message = message
		}
		return true
	case f.Message == "" || f.Code != "" || f.OAuthError != "" || x.Response.Status != 0:
		return true
	}
	if _, _, ok := catalog.MatchMessage(f.Message, "", catalog.Unknown); ok {
		return true
	}
	body := strings.ReplaceAll(string(x.Response.Body), `\n`, "\n") // of a log inside a JSON string
	if message, _, ok := searchLines(body); ok {
		f.InnerMessage = message
	}
	return true
}

// inWords returns the message of an error that only words tell of: what a message
// of the catalog has in common with them, without those of the program that passes
// it on.
func inWords(x *exchange.Exchange) string {
	body, message := jsontext.Value(x.Response.Body), x.Response.Fault.Message
	switch body.Kind() {
	case '{':
		if found, ok := searchRecord(body); ok {
			return found
		}
	case '[', '<':
	default:
		if m, _, ok := catalog.SearchMessage(message); ok {
			return said(message, m.ID)
		}
	}
	return message
}

// isJSON reports whether a text is one object or list.
func isJSON(text []byte) bool {
	v := jsontext.Value(text)
	return (v.Kind() == '{' || v.Kind() == '[') && v.IsValid(jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
}

// searchLines finds the first line of text that holds a message of the
// catalog, and its number, from 0. Of the line it returns the message. A
// record of what went well may quote one, and tells of no error.
func searchLines(text string) (message string, number int, ok bool) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if m, _, ok := catalog.SearchMessage(line); ok && !isLogfmtCalm(line) {
			return said(line, m.ID), number, true
		}
		number++
	}
	return "", 0, false
}

// readPartial reads the words of a program that takes a 206 of Microsoft Graph
// for a failure, as it is one in part.
func readPartial(x *exchange.Exchange) bool {
	const partialContent = 206
	number := 0
	for line := range strings.Lines(string(x.Response.Body)) {
		line = strings.TrimSpace(line)
		if tellsPartial(strings.ToLower(line)) {
			x.Response.Fault.Message, x.Response.Status = line, partialContent
			x.Source.Line += number
			return true
		}
		number++
	}
	return false
}

// tellsPartial reports whether a line in lower case says that Microsoft Graph
// answered with status 206. A number of which it counts something is none.
func tellsPartial(line string) bool {
	if !strings.Contains(line, "microsoft graph") && !strings.Contains(line, "graph.microsoft.") {
		return false
	}
	for _, phrase := range [...]string{"code is 206", "code 206", "code: 206", "status 206", "http 206"} {
		_, rest, ok := strings.Cut(line, phrase)
		after := strings.TrimLeft(rest, " ")
		if ok && (after == "" || !isWordRune(rune(after[0])) || strings.HasPrefix(after, "partial content")) {
			return true
		}
	}
	return false
}

// searchRecord finds a message of the catalog in what a record of a log tells
// in words, unless its level says that nothing failed. Other members of an
// object hold what people wrote.
func searchRecord(body []byte) (message string, ok bool) {
	record := jsontext.Value(body)
	if record.Kind() != '{' {
		return "", false
	}
	d := jsontext.NewDecoder(strings.NewReader(string(body)), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := d.ReadToken(); err != nil {
		return "", false
	}
	for d.PeekKind() == '"' {
		token, err := d.ReadToken()
		if err != nil {
			return "", false
		}
		name := token.String()
		if !tellsInWords(name) && !tellsLevel(name) || d.PeekKind() != '"' {
			if d.SkipValue() != nil {
				return "", false
			}
			continue
		}
		value, err := d.ReadToken()
		switch {
		case err != nil, tellsLevel(name) && isCalm(value.String()):
			return "", false
		case message == "" && tellsInWords(name):
			message, _, _ = searchLines(value.String())
		}
	}
	return message, message != ""
}

// tellsLevel reports whether loggers put the level of a record under a name.
func tellsLevel(name string) bool {
	switch strings.ToLower(name) {
	case "level", "severity", "lvl", "loglevel", "log_level", "log.level", "levelname", "severitytext", "@l":
		return true
	}
	return false
}

// isCalm reports whether a level is one of records that tell of no failure.
func isCalm(level string) bool {
	switch strings.ToLower(level) {
	case "info", "information", "informational", "debug", "trace", "verbose":
		return true
	}
	return false
}

// isLogfmtCalm reports whether a line is a record in logfmt with such a level.
func isLogfmtCalm(line string) bool {
	for field := range strings.FieldsSeq(line) {
		name, value, ok := strings.Cut(field, "=")
		if ok && tellsLevel(name) {
			return isCalm(strings.Trim(value, `"`))
		}
	}
	return false
}

// tellsInWords reports whether loggers put what happened under a name.
func tellsInWords(name string) bool {
	switch strings.ToLower(name) {
	case "message", "msg", "log", "err", "reason", "detail", "details", "exception", "errormessage", "error_message":
		return true
	}
	return false
}
