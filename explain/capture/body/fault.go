// Package body reads errors out of what services answer: objects in any notation,
// pages of gateways, and the texts of Entra and Microsoft Graph.
package body

import (
	"cmp"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/exchange"
)

// An Answer is what the body of a response says.
type Answer struct {
	Fault  exchange.Fault
	Status int    // the status that the body repeats; 0 if it doesn't
	Time   string // when the error happened, as the service wrote it
	Logged string // when a program noted it that passed the error on

	// Method and URL are those of the request, where the body is part of a
	// record of it.
	Method, URL string

	Item string // the entry of a batch or an import that the answer is to

	// Weak is set where any program might have written the body: an "error"
	// that is a sentence, and nothing else that an API would send.
	Weak bool

	// Wrapped is set where another member than those of an error holds it, so
	// that the object only wraps it.
	Wrapped bool
}

// maxNesting is how deep errors are looked for inside other values. Real bodies
// nest four or five deep.
const maxNesting = 12

// Read reads the error that an object names. It returns false if it names none.
func Read(v *notation.Value) (Answer, bool) { return read(v, 0) }

// read reads the error that a value names, which lies nesting values deep.
func read(v *notation.Value, nesting int) (Answer, bool) {
	if nesting > maxNesting {
		return Answer{}, false
	}
	switch v.Kind {
	case notation.Object:
		e := open(v)
		return e.answer(nesting)
	case notation.String:
		return readText(v.Text, nesting)
	case notation.List:
		for i := range v.Members {
			if a, ok := read(&v.Members[i].Value, nesting+1); ok {
				return a, true
			}
		}
	}
	return Answer{}, false
}

// answer says what an object means; false if it isn't an error.
func (e *envelope) answer(nesting int) (Answer, bool) {
	a, ok := Answer{Status: e.status}, true
	switch {
	case e.err != nil:
		inner := open(e.err)
		a.Fault, a.Time = inner.fault(nesting), inner.time()
	case e.description != "" || e.errText != "" && len(e.errorCodes) > 0:
		a.Fault, a.Time = e.tokenFault()
	case e.errText != "":
		return e.errorText(nesting)
	case e.refused: // the result of an indicator in an import
		a.Fault, a.Item = exchange.Fault{Message: e.failReason, Service: "defender"}, e.indicator
		return a, true
	case e.portalText != "" || e.portalCode != "" && e.message != "":
		a.Fault, a.Time = e.portalFault(nesting)
	case e.isBare():
		// An HTTP client puts the response of the service next to words of its own.
		if told, found := e.nested(nesting); found && told.Fault.Code != "" && !e.explained {
			return told, true
		}
		a.Fault, a.Time, a.Weak = e.fault(nesting), e.innerTime(), e.detailed
	default:
		ok = false
	}
	if !ok || a.Fault.IsZero() && a.Status < 400 {
		return e.nested(nesting)
	}
	e.finish(&a)
	return a, true
}

// isBare reports whether the members of an error are in the object itself.
func (e *envelope) isBare() bool {
	switch {
	case e.explained:
		return e.status >= 400 || e.code != ""
	case e.status >= 400 && e.title != "": // a problem as RFC 9457 describes it
		return true
	case e.message == "" && e.code == "":
		return false
	case e.status >= 400:
		return true
	case lexicon.IsGoodState(e.code):
		return false
	case e.code != "" && (e.message != "" || e.inner != nil):
		n := reply.StatusAt(e.code, 0)
		return n == 0 || n >= 400
	case e.message != "" && (e.members == 1 || isID(e.target) && len(e.others) == 0):
		return true
	}
	// ASP.NET sends {"Message":…}. Entities that have a message call it
	// "message".
	return e.message != "" && e.pascal && len(e.others) == 0
}

// fault reads the members of an error.
func (e *envelope) fault(nesting int) exchange.Fault {
	f := exchange.Fault{Code: e.code, Message: cmp.Or(e.message, e.title), Claims: e.claims}
	tracked := e.target != "" && addTarget(&f, e.target)
	e.addIDs(&f)
	f.Service = e.service(tracked)
	e.addInner(&f, nesting)
	if a, ok := readText(e.innerText, nesting+1); ok {
		nest(&f, &a.Fault)
	} else {
		f.InnerMessage = cmp.Or(f.InnerMessage, e.innerText)
	}
	if a, ok := readText(e.message, nesting+1); ok {
		wrap(&f, &a.Fault)
	}
	if e.details != nil && nesting < maxNesting {
		addDetails(&f, e.details, nesting+1)
	}
	return f
}

// AddDetails adds the errors in a list that are the details of a fault.
func AddDetails(f *exchange.Fault, list *notation.Value) { addDetails(f, list, 0) }

func addDetails(f *exchange.Fault, list *notation.Value, nesting int) {
	for i := range list.Members {
		v := &list.Members[i].Value
		if v.Kind != notation.Object {
			continue
		}
		detail := open(v)
		inner := detail.fault(nesting)
		first := f.InnerMessage
		nest(f, &inner)
		f.InnerMessage = cmp.Or(first, f.InnerMessage) // what follows often comes of it
	}
}

// Wrap returns the error with a code whose message wraps another error. It returns false
// if the message doesn't.
func Wrap(code, message string) (exchange.Fault, bool) {
	f := exchange.Fault{Code: code, Message: message}
	a, ok := readText(message, 0)
	if ok {
		wrap(&f, &a.Fault)
	}
	return f, ok
}

// AddInner adds an object that is the inner error of a fault, and those inside it.
func AddInner(f *exchange.Fault, v *notation.Value) {
	e := envelope{inner: v}
	e.addInner(f, 0)
}

// addInner adds the chain of inner errors to a fault.
func (e *envelope) addInner(f *exchange.Fault, nesting int) {
	for v := e.inner; v != nil && nesting < maxNesting; nesting++ {
		in := open(v)
		in.addIDs(f)
		nest(f, &exchange.Fault{Code: in.code, Message: in.message})
		if in.err != nil {
			deeper := open(in.err)
			below := deeper.fault(nesting + 1)
			nest(f, &below)
		}
		if a, ok := readText(in.innerText, nesting+1); ok {
			nest(f, &a.Fault)
		}
		if a, ok := readText(engineText(v), nesting+1); ok {
			nest(f, &a.Fault)
		}
		v = in.inner
	}
}

// engineText returns the answer of the query engine, which Log Analytics passes on
// as text in an inner error.
//
//	"innererror":{"code":"SyntaxError","information":{"details":"{\"error\":{\"code\":\"Bad request\",…
func engineText(inner *notation.Value) string {
	info := inner.Find("information")
	if info == nil {
		return ""
	}
	if details := info.Find("details"); details != nil {
		return details.Text
	}
	return ""
}

// nest adds an error found below f. A message that only repeats its code is left
// out:
//
//	"details":[{"code":"InvalidQuery","message":"Query is invalid…","details":[{"code":"ParserFailure","message":"ParserFailure"}]}]
func nest(f, inner *exchange.Fault) {
	said := inner.Message
	if said == inner.Code {
		said = ""
	}
	if inner.Code != "" {
		f.InnerCodes = append(f.InnerCodes, inner.Code)
	}
	f.InnerCodes = append(f.InnerCodes, inner.InnerCodes...)
	f.InnerMessage = cmp.Or(inner.InnerMessage, said, f.InnerMessage)
	addIDsOf(f, inner)
}

// wrap makes f the wrapping of an error found inside its message. If f doesn't have
// a code, the inner error is the one that counts, and so is an error of Entra that
// kept a workflow from calling the service:
//
//	{"code":"BadRequest","message":"Http request failed as there is an error
//	getting AD OAuth token: 'AADSTS700016: Application with identifier …'."}
func wrap(f, inner *exchange.Fault) {
	noToken := inner.Service == "entra" && f.Service == "" && len(f.TrackingIDs) == 0
	if f.Code != "" && f.Code != inner.Code && !noToken {
		nest(f, inner)
		return
	}
	outer := *f
	*f = *inner
	f.TrackingIDs, f.MaskedID = nil, false
	addIDsOf(f, &outer)
	addIDsOf(f, inner)
}

// service says who answers with errors of this form. tracked reports whether
// the target is a tracking ID.
func (e *envelope) service(tracked bool) string {
	switch {
	case isGatewayHost(e.source):
		return "gateway"
	case e.graph, e.inner != nil && (e.innerTime() != "" || hasRequestID(e.inner)):
		return "graph"
	case tracked:
		return "defender"
	}
	return ""
}

// time is when the error happened, as far as it says.
func (e *envelope) time() string { return cmp.Or(e.innerTime(), e.date) }

func (e *envelope) innerTime() string {
	if e.inner == nil {
		return ""
	}
	for _, name := range [...]string{"date", "timestamp"} {
		if date := e.inner.Find(name); date != nil {
			return cmp.Or(date.Scalar(), madeTime(date))
		}
	}
	return ""
}

// portalFault reads an error as the portal of Defender gets it, and those of
// Azure libraries that have the same names:
//
//	{"ErrorCode":1,"ErrorMessage":"…","requestId":"…"}
func (e *envelope) portalFault(nesting int) (exchange.Fault, string) {
	if f, time, ok := Entra(e.portalText); ok { // MSAL
		if lexicon.IsOAuthError(e.portalCode) {
			f.OAuthError = e.portalCode
		}
		f.SubError, f.Claims = e.subError, e.claims
		return f, time
	}
	portal := envelope{code: e.portalCode, message: cmp.Or(e.portalText, e.message), ids: e.ids}
	f := portal.fault(nesting)
	f.Service = "defender"
	return f, ""
}

// errorText reads an "error" that is a string: a body that somebody put there as
// text, the error of an item that Microsoft Graph refused, or a sentence.
func (e *envelope) errorText(nesting int) (Answer, bool) {
	a, ok := readText(e.errText, nesting+1)
	if !ok {
		a.Fault, _ = Refusal(e.errText)
		a.Fault.Message = cmp.Or(e.message, a.Fault.Message, e.errText)
		a.Weak = a.Fault.Code == "" && e.status < 400
		if lexicon.IsOAuthError(e.errText) {
			a.Fault.OAuthError = e.errText
		}
	}
	e.finish(&a)
	a.Status = cmp.Or(a.Status, e.itemStatus())
	if nested, found := e.nested(nesting); a.Weak && found && !nested.Weak {
		return nested, true
	}
	return a, true
}

// finish adds to an answer what is around the error.
func (e *envelope) finish(a *Answer) {
	a.Status = cmp.Or(a.Status, e.status)
	if n := reply.StatusAt(a.Fault.Code, 0); a.Status == 0 && n >= 400 {
		a.Status = n // gateways put it in place of the code
	}
	a.Logged = cmp.Or(a.Logged, e.date)
	if strings.HasPrefix(e.url, "http") {
		a.URL = cmp.Or(a.URL, e.url)
		a.Method = cmp.Or(a.Method, method(e.method))
	}
	f := &a.Fault
	e.addIDs(f)
	switch {
	case e.explained:
		f.Service = knownService(e.reported)
	case strings.HasPrefix(e.odata, "#microsoft.graph."):
		f.Service = "graph"
	case f.Service != "":
	case isGatewayHost(e.source):
		f.Service = "gateway"
	case !a.Wrapped && len(e.others) == 0 && e.err == nil && e.status >= 400 && e.code == "" && e.title == "" && e.source == "" && e.ids.Type == "":
		// Azure API Management answers {"statusCode":404,"message":…}.
		f.Service = "gateway"
	}
}

// knownService returns the service that an explanation names, if it is one.
func knownService(name string) string {
	switch name {
	case "defender", "graph", "entra", "gateway":
		return name
	}
	return ""
}

// isGatewayHost reports whether an error comes from the connectors of Logic Apps or
// from API Management, which name themselves as its source. The connector of
// Defender passes on what the service answered.
func isGatewayHost(source string) bool {
	if strings.HasPrefix(source, "wdatp") {
		return false
	}
	for _, part := range [...]string{"azure-apim.net", "azconn", "azure-api.net", "azurewebsites.net", "logic-apis"} {
		if strings.Contains(source, part) {
			return true
		}
	}
	return false
}

// nested looks for the error in members that only wrap it.
func (e *envelope) nested(nesting int) (Answer, bool) {
	var weak Answer
	for _, v := range e.others {
		a, ok := read(v, nesting+1)
		if !ok {
			continue
		}
		a.Wrapped = true
		e.finish(&a)
		if !a.Weak {
			return a, true
		}
		weak = a
	}
	return weak, weak.Weak
}
