// Package recognize finds the messages of the catalog in what people paste: in a
// text without any other sign of an error, in the record of a log, and inside
// the words of a program.
package recognize

import (
	"cmp"
	"strconv"
	"strings"
	"unicode"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/internal/hex"
)

// Exchange adds to an exchange what only the catalog can tell: which of the
// words in the input are a message of a service. It returns false for a text
// that contains no error.
//
//	Machine 4899036531 was not found                  a text without any other sign
//	{"level":"error","message":"Machine … not found"} a log record without any other sign
//	mdatp_out: indicator refused: Max capacity …      a message inside the words of a program
func Exchange(x *exchange.Exchange) bool {
	beside := idsBeside(x)
	found := recognized(x)
	if f := &x.Response.Fault; len(f.TrackingIDs) == 0 {
		f.TrackingIDs = beside
	}
	return found
}

// idsBeside takes the tracking IDs of a text in which no reader found a failure away: they
// don't tell that there is one.
func idsBeside(x *exchange.Exchange) (ids []exchange.TrackingID) {
	f := &x.Response.Fault
	if x.Source.Format != capture.Text || f.Code != "" || f.Message != "" || f.OAuthError != "" || x.Response.Status != 0 || x.Failure.Kind != "" {
		return nil
	}
	ids, f.TrackingIDs = f.TrackingIDs, nil
	return ids
}

func recognized(x *exchange.Exchange) bool {
	if x.Failure.Kind != "" {
		recognizeClient(x)
		return true
	}
	f := &x.Response.Fault
	if f.Service == "" && f.Code == "" && x.Response.Status != 0 && isTokenException(x.Response.Body) {
		f.Service = string(fact.Entra)
	}
	if x.Source.Format == capture.Text && readAuthorization(x) {
		return true
	}
	named := f.Message != "" || f.Code != "" || f.OAuthError != ""
	if x.Source.Format == capture.Text && !named && isJSON(x.Response.Body) {
		x.Source.Format = "json" // without an error in it, which is an answer, too
	}
	if x.Source.Format == capture.Text && isUndefined(f.Message) {
		f.Message, named = "", f.Code != "" || f.OAuthError != ""
	}
	if x.Source.Format == capture.Text && f.Code != "" {
		f.Message = afterCode(f, string(x.Response.Body))
	}
	if f.Message != "" && f.Code == "" && f.OAuthError == "" {
		f.Message = withoutProgram(f.Message, x.Response.Body)
	}
	switch {
	case x.Source.Format == capture.Text && readPage(x):
		return true
	case x.Source.Format == capture.Text && !named:
		found := recognizeText(x) || readOAuth(x) || x.Failed()
		if found {
			splitCode(x)
			x.OnlyWords = x.OnlyWords || isOnlyWords(x)
		}
		return found
	case x.Source.Format == capture.Text && f.Message == "" && isUnknownCode(f):
		if message, _, ok := searchLines(string(x.Response.Body)); ok {
			f.Message = message
		}
	case !x.Failed() && x.Response.Status == 0:
		if message, ok := searchRecord(x.Response.Body); ok {
			f.Message = message
		}
	case f.Message != "" && f.Code == "" && f.OAuthError == "" && x.Response.Status == 0:
		recognizeInner(x)
	}
	if x.Source.Format == capture.Text {
		splitCode(x)
		x.OnlyWords = x.OnlyWords || isOnlyWords(x)
	}
	return true
}

// isOnlyWords reports whether nothing of a response is there but words that the catalog
// doesn't have, which may be those of any program.
//
//	mdatp[1423]: [error] cloud connectivity check failed: unable to reach winatp-gw-weu.microsoft.com
func isOnlyWords(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	if f.Message == "" || f.Code != "" || f.OAuthError != "" || f.InnerMessage != "" || x.Response.Status != 0 || len(f.TrackingIDs) > 0 || x.Request.URL != "" {
		return false
	}
	_, _, known := catalog.MatchMessage(f.Message, "", fact.Unknown)
	return !known
}

// isUndefined reports whether a message is what JavaScript prints where there is none.
//
//	… there's no available identity. Message: undefined Status code: 400
func isUndefined(message string) bool {
	return message == "undefined" || strings.HasPrefix(message, "undefined ")
}

// isUnknownCode reports whether an error has a code that no service of the catalog
// sends: a word of its message, which follows "code:" there.
//
//	… challenge with result: InteractionRequired and code: LocationConditionEvaluationSatisfied
func isUnknownCode(f *exchange.Fault) bool {
	_, known := catalog.FindCode(f.Code, fact.Unknown)
	return f.Code != "" && !known && !catalog.IsSignInNumber(f.Code)
}

// recognizeClient makes an error of a client's words where they say more than that no
// answer came: the program hadn't called anybody.
//
//	Failed to connect to MSI. Please make sure MSI is configured correctly.
//	Azure CLI authentication timed out
//	Failed to get token: Post "login.microsoftonline.com/…": unsupported protocol scheme ""
func recognizeClient(x *exchange.Exchange) {
	words := x.Failure.Words
	m, _, ok := catalog.SearchMessage(words)
	const most = 16 << 10 // bytes around the words
	if !ok && x.Failure.Kind == exchange.NoToken && len(x.Response.Body) <= most {
		if below, _, found := searchLines(string(x.Response.Body)); found {
			words = below
			m, _, ok = catalog.SearchMessage(words)
		}
	}
	local := client.IsOfClient(&m) || x.Failure.Kind == exchange.NoToken && m.Service == fact.Unknown && m.Status == 0
	if !ok || !local || x.Response.Status != 0 {
		return
	}
	x.Response.Fault.Message = said(words, m.ID)
	x.Failure = exchange.Failure{}
}

// recognizeText looks for the line of a text that is a message of the catalog,
// or that reports a partial failure. It reports whether it found one.
func recognizeText(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	text := string(x.Response.Body)
	if message, line, ok := searchLines(text); ok {
		if !x.Failed() { // else the line is already that of the report
			x.Source.Line += line
		}
		f.Message = message
		if id, ok := requestBelow(text); ok && len(f.TrackingIDs) == 0 {
			f.TrackingIDs = []exchange.TrackingID{id}
		}
		return true
	}
	if x.Failed() { // the status is known, and not 206
		f.Message = cmp.Or(searchQuoted(text), quotedBehindStatus(x.Response.Said, x.Response.Status))
		return f.Message != ""
	}
	if line, number, ok := searchPartial(text); ok {
		f.Message, x.Response.Status = line, partialContent
		x.Source.Line += number
		return true
	}
	said, number, ok := cmdletSaid(text)
	if !ok {
		said, number, ok = resembling(text)
	}
	if ok {
		f.Message = said
		x.Source.Line += number
	}
	return ok
}

// requestBelow returns the ID of the request that a page or a connector prints on a
// line of its own, below what it says, even if that line is one of a string; false if
// there is none.
//
//	Request id: 96611cfb-9e1e-4e69-8fc1-656bab7b6053
//	Bad request input.\r\nclientRequestId: 5d1c2b3a-1111-4222-8333-0a1b2c3d4e5f
func requestBelow(text string) (id exchange.TrackingID, ok bool) {
	for line := range strings.Lines(text) {
		for part := range strings.SplitSeq(strings.TrimSpace(line), lineBreak) {
			name, value, _ := strings.Cut(part, ": ")
			if len(value) != hex.GUIDLength || strings.Count(value, "-") != 4 {
				continue
			}
			switch {
			case strings.EqualFold(name, "Request id"):
				return exchange.TrackingID{Name: "request-id", Value: value}, true
			case name == "clientRequestId":
				return exchange.TrackingID{Name: name, Value: value}, true
			}
		}
	}
	return exchange.TrackingID{}, false
}

// recognizeInner looks for the message of the service in the output of a
// program whose own message says little:
//
//	{"error":{"message":"An error occurred during plugin execution!"},"log":"…\nMachine not_exist not found\n…"}
func recognizeInner(x *exchange.Exchange) {
	f := &x.Response.Fault
	if m, _, ok := catalog.MatchMessage(f.Message, "", fact.Unknown); ok && !m.General {
		return
	}
	body := strings.ReplaceAll(string(x.Response.Body), `\n`, "\n") // a log in a JSON string
	if message, _, ok := searchLines(body); ok {
		f.InnerMessage = message
	}
}

// withoutProgram returns the message of the catalog that the message of an
// exchange contains, without the words of the program that passes it on. A
// JSON body is a log record then; in other bodies of an API, the message is
// what the service said.
//
//	mdatp_out: indicator 192.0.2.0 refused: Max capacity exceeded. Current Total: 15000, Limit: 15000
func withoutProgram(message string, body jsontext.Value) string {
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

// searchLines finds the first line of a text that contains a message of the
// catalog, and returns the message and the number of the line, from 0. A log
// record about a success can quote a message, so it doesn't count:
//
//	time=2026-03-01T12:00:00Z level=info msg="ignored: Machine 4899036531 was not found"
//
// What the text only mentions doesn't count either, nor does a row of a table that
// somebody exported. Only the first few messages are looked at.
func searchLines(text string) (message string, number int, ok bool) {
	const most = 8 // messages
	text = withoutItalics(text)
	row := columnsOf(text)
	at, tried := 0, 0
	for line := range strings.Lines(text) {
		m, offset, ok := messageAt(text[at:], line)
		if ok && !(number > 0 && isRow(line, row)) {
			if capture.Happened(text, m, at+offset) {
				return m, number, true
			}
			if tried++; tried == most {
				return "", 0, false
			}
		}
		at += len(line)
		number++
	}
	return "", 0, false
}

// searchQuoted returns the first message of the catalog that is in quotation
// marks in a text that reports a failure: what people saw, and quote; empty if
// there is none.
//
//	The History tab shows an error "Auth token does not contain valid permissions …"
func searchQuoted(text string) string {
	for line := range strings.Lines(text) {
		message, ok := messageIn(line)
		if !ok {
			continue
		}
		before, _, _ := strings.Cut(line, message)
		if strings.HasSuffix(before, `"`) || strings.HasSuffix(before, "“") || strings.HasSuffix(before, "`") {
			return message
		}
	}
	return ""
}

// quotedBehindStatus returns the text in quotation marks right after a status,
// with or without its words, in what somebody said; empty if there is none.
//
//	… with this call I only get 400 Bad Request: "Filter parameter is invalid"
func quotedBehindStatus(said string, status int) string {
	_, rest, found := strings.Cut(said, strconv.Itoa(status))
	if !found || status == 0 {
		return ""
	}
	known, _ := catalog.FindStatus(status)
	rest = strings.TrimLeft(rest, " ):,")
	if n := len(known.Name); n > 0 && len(rest) > n && strings.EqualFold(rest[:n], known.Name) {
		rest = strings.TrimLeft(rest[n:], " ):,-")
	}
	for _, marks := range [...][2]string{{`"`, `"`}, {"“", "”"}, {"'", "'"}, {"`", "`"}} {
		if text, ok := strings.CutPrefix(rest, marks[0]); ok {
			text = strings.TrimSpace(beforeMark(text, marks[1]))
			if strings.Contains(text, " ") && !strings.EqualFold(text, known.Name) { // else a name of the status, or a value
				return text
			}
		}
	}
	return ""
}

// messageIn returns the message of the catalog that a line holds.
func messageIn(line string) (message string, ok bool) {
	line = strings.TrimSpace(line)
	m, _, ok := catalog.SearchMessage(line)
	if !ok || isCalmLine(line) {
		return "", false
	}
	message = said(line, m.ID)
	return message, !isCode(line, message)
}

// columnsOf returns how many columns the head of a text has, as a table with commas.
func columnsOf(text string) int {
	head, _, _ := strings.Cut(text, "\n")
	return strings.Count(head, ",") + 1
}

// isRow reports whether a line is a row of a table of so many columns.
func isRow(line string, columns int) bool {
	const few = 6
	return columns >= few && strings.Count(line, ",")+1 >= columns
}

// isCode reports whether a message is an argument in a line of source code, which
// nobody has sent:
//
//	logging.error("Machine %s was not found", machine_id)
func isCode(line, message string) bool {
	before, _, found := strings.Cut(line, message)
	call := strings.TrimRight(before, "\"'`")
	return found && (len(call) < len(before) && strings.HasSuffix(call, "(") || strings.Contains(message, "%s") || strings.Contains(message, "%v"))
}

// partialContent is the status of an answer to which one of several providers
// contributed nothing.
const partialContent = 206

// searchPartial finds the first line of a text in which a program reports a
// 206 of Microsoft Graph as a failure, and the number of the line, from 0. The
// capture takes only statuses from 400 on for failures.
//
//	Error received from Microsoft Graph Security API HTTP status Not OK. Status code is 206.
func searchPartial(text string) (found string, number int, ok bool) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if isPartial(strings.ToLower(line)) {
			return line, number, true
		}
		number++
	}
	return "", 0, false
}

// isPartial reports whether a line in lower case says that Microsoft Graph
// answered with status 206. In "code 206 rows inserted", 206 is a count.
func isPartial(line string) bool {
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

// searchRecord finds a message of the catalog in the members of a log record
// that say what happened, unless its level says that nothing failed. Other
// members hold what people wrote.
//
//	{"level":"error","message":"Max capacity exceeded. Current Total: 15000, Limit: 15000"}
func searchRecord(body []byte) (message string, ok bool) {
	if jsontext.Value(body).Kind() != '{' {
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
		if !isNarrative(name) && !isLevel(name) || d.PeekKind() != '"' {
			if d.SkipValue() != nil {
				return "", false
			}
			continue
		}
		value, err := d.ReadToken()
		switch {
		case err != nil, isLevel(name) && isCalm(value.String()):
			return "", false
		case message == "" && isNarrative(name):
			message, _, _ = searchLines(value.String())
		}
	}
	return message, message != ""
}

// isLevel reports whether loggers write the level of a record under a name.
func isLevel(name string) bool {
	switch strings.ToLower(name) {
	case "level", "severity", "lvl", "loglevel", "log_level", "log.level", "levelname", "severitytext", "@l":
		return true
	}
	return false
}

// isCalm reports whether a level is that of records about no failure.
func isCalm(level string) bool {
	switch strings.ToLower(level) {
	case "info", "information", "informational", "debug", "trace", "verbose":
		return true
	}
	return false
}

// isCalmLine reports whether a line is a record in logfmt with such a level, or
// begins with a time and a level in brackets that is for those who seek a fault in
// the program.
//
//	[2026/04/13 08:37:31] [debug] [output:azure_logs_ingestion.4] token expired. getting new token
func isCalmLine(line string) bool {
	const near = 50
	head := line[:min(len(line), near)]
	if strings.Contains(head, "[debug]") || strings.Contains(head, "[trace]") {
		return true
	}
	for field := range strings.FieldsSeq(line) {
		name, value, ok := strings.Cut(field, "=")
		if ok && isLevel(name) {
			return isCalm(strings.Trim(value, `"`))
		}
	}
	return false
}

// isNarrative reports whether loggers write what happened under a name.
func isNarrative(name string) bool {
	switch strings.ToLower(name) {
	case "message", "msg", "log", "err", "reason", "detail", "details", "exception", "errormessage", "error_message":
		return true
	}
	return false
}

func isWordRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
