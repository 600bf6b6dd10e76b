package explain

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/internal/recognize"
)

// identify makes c the case of the exchange: it looks up what the catalog
// knows about it.
func identify(c *diagnose.Case, x *exchange.Exchange, o *Options) {
	*c = diagnose.Case{Exchange: *x, Now: o.Now, Token: o.Token, Given: c.Given}
	if c.Now.IsZero() {
		c.Now = time.Now()
	}
	r, fault := &c.Exchange.Request, &c.Exchange.Response.Fault
	complete(r, &o.Request)
	if o.Operation != "" || r.URL != "" {
		c.Operation = operation(r, o.Operation)
		if r.Method == "" && o.Operation == "" && c.Operation.Method == "GET" && diagnose.WrittenMethod(x) != "" { // which the catalog doesn't have
			c.Operation = fact.Operation{}
		}
	} else if op, ok := catalog.CmdletOperation(c.Exchange.Response.Body); ok {
		c.Operation = op
	}
	c.Service = service(&c.Exchange, cmp.Or(c.Operation.Service, catalog.CmdletService(c.Exchange.Response.Body)))
	if fault.InnerMessage == "" {
		fault.InnerMessage = recognize.Detail(fault.Code, c.Exchange.Response.Body)
	}
	if fault.InnerMessage == "" && fault.Code == "AuthenticationFailed" { // in a body that a workflow shows as text
		fault.InnerMessage = recognize.Detail(fault.Code, []byte(x.Around))
	}
	if strings.Contains(fault.Code, " ") && fault.Code == fault.Message { // a sentence in place of the code
		fault.Code = ""
	}
	fault.Code = recognize.Untranslated(fault.Code, c.Service)
	c.Code = code(fault, c.Service)
	if catalog.IsSignInNumber(fault.Code) && catalog.IsSignInNumber(c.Code.Name) && !c.Code.General {
		fault.Code = c.Code.Name // of two numbers, the one that says what is wrong
	}
	c.Message, c.Values = message(fault, c.Code.Name, c.Service)
	if c.Message.Service == fact.Gateway && (catalog.NamesSignInCmdlet(c.Exchange.Response.Body) || catalog.ServerTrace(c.Exchange.Response.Body) != "") {
		c.Message, c.Values = fact.Message{}, nil // of a connector, and no module or service
	}
	if c.Message.General && c.Code.Name != "" && !strings.EqualFold(c.Message.Code, c.Code.Name) {
		c.Message = fact.Message{} // words such as "Unauthorized" say less than any code
	}
	if c.Foreign = foreign(c); c.Foreign != (diagnose.Foreign{}) {
		if repeatsStatus(c.Code) {
			c.Status = c.Code.Status // which the code states, no matter who sends it
		}
		c.Service, c.Operation = fact.Unknown, fact.Operation{}
		c.Code, c.Message, c.Values = ofNeighbor(fault, &c.Foreign)
	} else {
		standBetween(c)
		c.Worded = r.URL == "" && c.Values.Get("required") == "" && recognize.IsWorded(&c.Exchange, c.Message.Status)
	}
	if c.Service == fact.Unknown && c.Foreign == (diagnose.Foreign{}) {
		named := catalog.MentionedService(c.Exchange.Response.Body)
		c.Named = named != ""
		c.Worded = c.Worded && !c.Named
		c.Service = cmp.Or(permissionOwner(c.Values), c.Message.Service, ownerOfCode(&c.Code), named, fact.Unknown)
		if c.AnyEngine = c.MayBeOfAnyEngine(); c.AnyEngine {
			c.Service = fact.Unknown
		}
	}
	if c.Message.ID == "authorization-denied" && !c.Named && r.URL == "" && isOfConnector(&c.Exchange) {
		c.Service, c.Message = fact.Unknown, around.ConnectorRefused()
	}
	if c.Foreign == (diagnose.Foreign{}) && (c.Message.ID == "" || c.Message.General) && diagnose.AsksForToken(&c.Exchange) {
		c.Service, c.Operation = fact.Entra, fact.Operation{}
	}
	c.Stated = cmp.Or(c.Exchange.Response.Status, statusNumber(fault.Code))
	if c.Stated == 0 && c.Code.ByStatus { // which the product behind may have put into the message: 404 page not found
		first, _, _ := strings.Cut(fault.Message, " ")
		c.Stated = statusNumber(first)
	}
	if isOfPage(c.Stated, &c.Code) {
		c.Stated = 0
	}
	if c.Code.ByStatus {
		c.Code = catalog.AtStatus(c.Code, c.Stated)
	}
	if c.Code.Name == "" {
		c.Class, _ = catalog.FindCode(fault.OAuthError, c.Service)
	}
	c.UnknownNumber = unknownNumber(c)
	if c.Code.General && len(c.Code.Causes) == 0 && c.Message.General {
		c.Message = fact.Message{} // of the general number: the one next to it says what is wrong
	}
	c.Status = cmp.Or(c.Stated, c.Message.Status, c.Code.Status, c.Status, lexicon.StatusOf(fault.Code))
}

// statusNumber returns the status that a gateway gives in place of a code.
func statusNumber(code string) int {
	if code == "" || code[0] > '9' { // a name: what Atoi says of it is an allocation
		return 0
	}
	n, err := strconv.Atoi(code)
	if err != nil || n < 400 || n > 599 {
		return 0
	}
	return n
}

// code finds the code of a fault. Where it is in no catalog, as the numbers
// that gateways give are, or says nothing by itself, the innermost code that is
// there tells more; a token error without a number still has its OAuth error,
// which next to a number names no more than its class.
func code(f *exchange.Fault, s fact.Service) fact.Code {
	own, ok := catalog.FindCode(f.Code, s)
	if ok && s != fact.Entra && !own.ByStatus && !own.Wraps {
		return own
	}
	if numbers := signInNumbers(f); len(numbers) > 0 {
		return signInCode(numbers)
	}
	for _, name := range slices.Backward(f.InnerCodes) {
		if c, ok := catalog.FindCode(name, s); ok && !c.ByStatus && !c.Wraps {
			return c
		}
	}
	if ok {
		return own
	}
	c, _ := catalog.FindCode(f.OAuthError, s)
	return c
}

// message reads the message of a fault back through the templates; where a
// gateway wraps the answer of the service, the message inside tells more, and
// so does a code inside that is cataloged.
func message(f *exchange.Fault, codeName string, s fact.Service) (fact.Message, fact.Values) {
	if f.InnerMessage != "" {
		m, values, ok := catalog.MatchMessage(f.InnerMessage, f.Code, s)
		if ok || slices.Contains(f.InnerCodes, codeName) {
			return m, values
		}
	}
	if f.Message == "" {
		return fact.Message{}, nil
	}
	m, values, _ := catalog.MatchMessage(recognize.PlainWarning(f.Message), cmp.Or(f.Code, f.OAuthError), s)
	switch {
	case s == fact.Entra && m.Service != s && m.Service != fact.Unknown:
		return fact.Message{}, nil // sign-in errors only look like messages of the APIs
	case isOfOtherNumber(&m, f):
		return fact.Message{}, nil // a few words that many errors begin with
	case m.Service == fact.Unknown && len(signInNumbers(f)) > 0:
		return fact.Message{}, nil // the words of the library around what Entra ID said
	}
	return m, values
}

// complete adds to a request, of what the user gave, the parts that the input
// does not show.
func complete(shown, given *exchange.Request) {
	shown.Method = cmp.Or(shown.Method, given.Method)
	shown.URL = cmp.Or(shown.URL, given.URL)
	if shown.Header == nil {
		shown.Header = given.Header
	}
	if len(shown.Body) == 0 {
		shown.Body = given.Body
	}
}

// operation finds what was called: by its ID where the user named it, else
// by method and URL.
func operation(r *exchange.Request, id string) fact.Operation {
	if id != "" {
		op, _ := catalog.FindOperation(id)
		return op
	}
	op, _, _ := catalog.MatchOperation(r.Method, r.URL)
	return op
}

// service tells who answered. The shape of the answer counts more than the
// host that was called: a gateway answers under the host of the service
// after it.
func service(x *exchange.Exchange, called fact.Service) fact.Service {
	switch f := &x.Response.Fault; {
	case catalog.NamesIntune(f.Message) || catalog.NamesIntune(f.InnerMessage): // which is called through Graph
		return fact.Graph
	case recognize.IsOfSignInLibrary(f) && (catalog.BeginsSignIn(f.Message) || strings.Contains(f.Message, "login.microsoftonline.")):
		return fact.Entra
	case f.Service != "" && !recognize.IsOfSignInLibrary(f) && !(f.Service == string(fact.Defender) && recognize.IsBlockPage(f)) && !isUnknownWord(f):
		return fact.Service(f.Service)
	}
	if recognize.IsBlockPage(&x.Response.Fault) {
		return fact.Gateway
	}
	if u, err := url.Parse(x.Request.URL); err == nil && u.Host != "" {
		if h, ok := catalog.FindHost(u.Hostname()); ok {
			return h.Service
		}
	}
	if own, _ := catalog.FindCode(x.Response.Fault.Code, called); own.ByStatus { // whoever's words it passes on
		return own.Service
	}
	return cmp.Or(called, fact.Unknown)
}

// isOfConnector reports whether a connector of Power Platform or Logic Apps passed a
// response on, whose API may be any.
//
//	"x-ms-apihub-obo": "false"
func isOfConnector(x *exchange.Exchange) bool {
	h := x.Response.Header
	return h.Get("x-ms-apihub-obo") != "" || h.Get("x-ms-apihub-cached-response") != "" || strings.Contains(x.Around, `"x-ms-apihub-`)
}

// isUnknownWord reports whether an error has the form of one of OAuth, which many
// services send, and a word in it that Entra ID doesn't.
//
//	{"error":"missing_scope","needed":"channels:read"}
func isUnknownWord(f *exchange.Fault) bool {
	if f.OAuthError == "" || f.Code != "" || !isGuessed(f) {
		return false
	}
	_, known := catalog.FindCode(f.OAuthError, fact.Entra)
	return !known
}

// ownerOfCode tells who answered from a code, which says nothing of it where it is the
// name of a status: every API sends those.
func ownerOfCode(c *fact.Code) fact.Service {
	if repeatsStatus(*c) {
		return ""
	}
	return c.Service
}

// permissionOwner tells who answered from the permissions that the message
// asks for: Defender and Graph use the same sentence with their own names.
func permissionOwner(vs fact.Values) fact.Service {
	for name := range strings.SplitSeq(vs.Get("required"), ",") {
		name = strings.TrimSpace(name)
		if p, ok := catalog.FindPermission(name, ""); ok {
			return p.Service()
		}
	}
	return ""
}
