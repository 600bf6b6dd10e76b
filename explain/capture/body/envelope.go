package body

import (
	"cmp"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

// An envelope holds the members of an object that say something about an error,
// under any letter case and punctuation of their names.
type envelope struct {
	err       *notation.Value // "error" as an object
	errText   string          // "error" as a string
	inner     *notation.Value // "innerError" as an object
	innerText string          // "innerError" as a string
	details   *notation.Value

	code, message, title   string
	target                 string
	description            string // error_description
	errorCodes             []string
	subError, claims       string
	source, date, odata    string
	reported               string // "service"
	method, url            string // of the request
	portalCode, portalText string // ErrorCode and ErrorMessage
	status                 int
	ids                    *notation.Value // the object whose members are tracking IDs

	refused    bool   // "isFailed" of the result of an indicator
	indicator  string // that it is of
	failReason string // "failureReason"

	detailed  bool // the message is called "detail", and there is nothing else
	pascal    bool // the message is called "Message", as ASP.NET does
	explained bool // it is an explanation, as "explain -o json" writes it
	graph     bool // its type is a class of an SDK of Microsoft Graph
	members   int

	// others are the values of other members that mention an error.
	others []*notation.Value
}

// open returns the members of an object that say something about an error.
func open(v *notation.Value) envelope {
	e := envelope{ids: v, members: len(v.Members), graph: isGraphClass(v.Type)}
	for i := range v.Members {
		e.add(&v.Members[i])
	}
	e.clearStatus()
	if lexicon.IsClientCode(e.portalCode) {
		e.portalCode, e.portalText = "", ""
	}
	return e
}

// clearStatus takes the status and its reason phrase out of the code and the
// message, where an HTTP client prints a response with the URL that it called:
//
//	Response{protocol=http/1.1, code=404, message=Not Found, url=https://…}
func (e *envelope) clearStatus() {
	status := reply.StatusAt(e.code, 0)
	if e.url == "" || status == 0 || lexicon.StatusOf(e.message) != status {
		return
	}
	e.status, e.code, e.message = status, "", ""
}

// isGraphClass reports whether a type is the class of an error in the SDKs of
// Microsoft Graph.
func isGraphClass(typ string) bool {
	switch typ {
	case "MainError", "InnerError", "ODataError", "GraphError":
		return true
	}
	return strings.HasSuffix(typ, ".ODataError")
}

// add takes what a member says.
func (e *envelope) add(m *notation.Member) {
	var buf [notation.NameRoom]byte
	key, v := clue.Fold(buf[:0], m.Name), &m.Value
	switch {
	case v.IsGroup():
		e.addObject(key, m)
		return
	case m.IsReference():
		return
	}
	text := v.Scalar()
	if whole := e.wholeTextFor(key); whole != nil {
		if !v.Cut && !(string(key) == "code" && isClientCode(v)) {
			*whole = text
		}
		return
	}
	if field := e.textFor(key); field != nil {
		*field = text
		return
	}
	switch string(key) {
	case "message":
		e.message, e.pascal = text, m.Name == "Message"
	case "error":
		if !v.IsFalse() && !strings.HasPrefix(text, "net::ERR_") && !isHidden(text) { // a browser's own, where nothing was answered
			e.errText = text
		}
	case "detail": // {"detail":"filter validation error: …"} of Django, as Defender for Cloud Apps sends it
		const fewestGaps = 2 // a word or two may be anybody's
		if e.members == 1 && v.Kind == notation.String && strings.Count(text, " ") >= fewestGaps {
			e.message, e.detailed = text, true
		}
	case "errorcodes":
		e.errorCodes = numbers(v)
	case "statuscode", "status", "httpstatus", "httpstatuscode":
		e.status = reply.StatusAt(text, 0)
	case "time", "ts", "datetime", "starttime":
		if isTime(text) {
			e.date = cmp.Or(e.date, text)
		}
	case "isfailed":
		e.refused = v.IsTrue()
	case "catalogued":
		e.explained = true
	default:
		if v.Kind == notation.String && (hasErrorWord(text) || string(key) == "body") {
			e.others = append(e.others, v)
		}
	}
}

// isClientCode reports whether a code is one of the client's own, which it has
// for all that can go wrong: 23, ECONNRESET, ERR_BAD_REQUEST.
func isClientCode(v *notation.Value) bool {
	if v.Kind == notation.Bare && strings.Trim(v.Text, "0123456789") == "" {
		return reply.StatusAt(v.Text, 0) == 0
	}
	code := v.Scalar()
	return code != "" && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == "" && (code[0] == 'E' || strings.IndexByte(code, '_') > 0)
}

// wholeTextFor returns where the text of a member goes if a part of it means nothing
// alone; nil if it goes elsewhere.
func (e *envelope) wholeTextFor(key []byte) *string {
	switch string(key) {
	case "code":
		return &e.code
	case "target":
		return &e.target
	case "errorcode":
		return &e.portalCode
	}
	return nil
}

// isHidden reports whether a text is what Node.js prints in place of an object that it
// doesn't show:
//
//	data: { error: [Object] }
func isHidden(text string) bool {
	return ascii.IsOneOf(text, "[object]", "[array]", "[object object]")
}

// textFor returns where the text of a member goes; nil if it goes elsewhere.
func (e *envelope) textFor(key []byte) *string {
	switch string(key) {
	case "innererror", "messagedetail", "exceptionmessage":
		return &e.innerText
	case "errordescription":
		return &e.description
	case "errormessage":
		return &e.portalText
	case "title":
		return &e.title
	case "indicator":
		return &e.indicator
	case "failurereason":
		return &e.failReason
	case "suberror":
		return &e.subError
	case "claims":
		return &e.claims
	case "source":
		return &e.source
	case "date", "timestamp":
		return &e.date
	case "odatatype":
		return &e.odata
	case "service":
		return &e.reported
	case "method", "httpmethod":
		return &e.method
	case "url", "uri", "requesturl", "requesturi":
		return &e.url
	}
	return nil
}

// addObject takes what a member that is an object or a list says.
func (e *envelope) addObject(key []byte, m *notation.Member) {
	v := &m.Value
	switch string(key) {
	case "error", "odataerror":
		if v.Kind == notation.Object {
			e.err = v
			return
		}
	case "innererror":
		if v.Kind == notation.Object {
			e.inner = v
			return
		}
	case "message": // {"lang":"en-US","value":"…"}
		if text := v.Find("value"); text != nil {
			e.message = text.Scalar()
			return
		}
	case "details":
		e.details = v
		return
	case "errorcodes":
		e.errorCodes = numbers(v)
		return
	case "date", "timestamp", "time":
		e.date = cmp.Or(e.date, madeTime(v))
		return
	case "request", "config", "inputs":
		e.addRequest(v)
	}
	if mentionsError(v) {
		e.others = append(e.others, v)
	}
}

// addRequest takes what an object says about the request, which HTTP clients and
// runs of Logic Apps put next to the response.
func (e *envelope) addRequest(v *notation.Value) {
	if method := v.Find("method"); method != nil {
		e.method = cmp.Or(e.method, method.Scalar())
	}
	for _, name := range [...]string{"url", "uri"} {
		if url := v.Find(name); url != nil {
			e.url = cmp.Or(e.url, url.Scalar())
		}
	}
}

// addIDs adds the tracking IDs among the members of the object to a fault.
func (e *envelope) addIDs(f *exchange.Fault) {
	for i := range e.ids.Members {
		m := &e.ids.Members[i]
		var buf [notation.NameRoom]byte
		key := clue.Fold(buf[:0], m.Name)
		switch {
		case isIDName(key):
			if !m.Value.Cut {
				AddID(f, idName(m.Name, e.ids.Type), m.Value.Scalar())
			}
		case string(key) == "trackingids": // of an explanation
			addNamedIDs(f, &m.Value)
		}
	}
}

// idName returns the name of a tracking ID as the service writes it, where the
// class of an SDK has it in the spelling of its language.
func idName(name, typ string) string {
	if isGraphClass(typ) {
		return strings.ReplaceAll(name, "_", "-")
	}
	return name
}

// addNamedIDs adds tracking IDs from a list that has their names.
func addNamedIDs(f *exchange.Fault, list *notation.Value) {
	for i := range list.Members {
		id := &list.Members[i].Value
		name, value := id.Find("name"), id.Find("value")
		if name != nil && value != nil && !value.Cut {
			AddID(f, name.Scalar(), value.Scalar())
		}
	}
}

// hasRequestID reports whether an object has the ID that Microsoft Graph gives
// each request.
func hasRequestID(v *notation.Value) bool {
	id := v.Find("request-id")
	return id != nil && id.Scalar() != ""
}

// numbers returns the numbers in a list, or in the text of one.
func numbers(v *notation.Value) []string {
	if v.Kind == notation.List {
		var all []string
		for i := range v.Members {
			all = append(all, numbers(&v.Members[i].Value)...)
		}
		return all
	}
	var all []string
	for _, field := range strings.FieldsFunc(v.Scalar(), func(r rune) bool { return r == ' ' || r == ',' }) {
		if ascii.IsNumber(field) {
			all = append(all, field)
		}
	}
	return all
}
