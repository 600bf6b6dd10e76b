package explain

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// compose writes the explanation. Whatever comes from the input is made safe
// here, so that every form of output is.
func compose(c *diagnose.Case, causes []diagnose.Ranked, l Language) Explanation {
	fault := &c.Exchange.Response.Fault
	g := gateOf(&c.Exchange, c.Gate())
	e := about(c.Exchange, g)
	e.Code = spelling(c.Code, cmp.Or(fault.Code, fault.OAuthError), g)
	e.Catalogued = c.Code.Name != "" || c.Message.ID != ""
	e.Service, e.API = c.Service, c.Foreign.Name
	if c.AnyEngine {
		e.API = diagnose.QueryEngine
	}
	e.Status = c.Status
	switch {
	case c.Stated != 0 || c.Status == 0:
	case wrapsAny(fault.Code):
		e.Status = 0 // it belongs to the error inside
	default:
		e.StatusFrom = StatusFromCatalog
	}
	e.Message = g.Text(fault.Message)
	if inner := g.Text(fault.InnerMessage); inner != e.Message {
		e.InnerMessage = inner
	}
	e.Meaning = l.Of(meaning(c))
	e.UnknownNote = l.Of(unknown(c, causes))
	e.TrackingNote = l.Of(trackingNote(c))
	e.Values = values(c.Values, g)
	e.Causes = shown(causes, l, g)
	e.HiddenBody = l.Of(diagnose.HiddenBody(c, causes))
	if p, ok := c.Permissions(); ok {
		e.Permissions = &Permissions{Required: texts(p.Required, g), Present: texts(p.Present, g), Missing: texts(p.Missing, g), AreListed: p.AreListed()}
	}
	e.Retry = retry(c, causes)
	e.Corrected = g.Text(safe.JSON(diagnose.CorrectedRequest(c)))
	e.Example = example(c, causes)
	e.Docs = docs(c)
	e.Operation = c.Operation.ID
	who := c.Caller()
	e.Tenant, e.Application, e.Client = who.Tenant, who.Application, g.Line(who.Client, maxClient)
	return e
}

// wrapsAny reports whether a code wraps errors of any status.
func wrapsAny(code string) bool {
	found, _ := catalog.FindCode(code, fact.Unknown)
	return found.Wraps && found.Status == 0
}

// example returns the example of the code if it illustrates the cause on top, and nothing in the input can speak against it.
func example(c *diagnose.Case, causes []diagnose.Ranked) *Example {
	ex := &c.Code.Example
	fits := len(causes) > 0 && slices.Contains(ex.Causes, causes[0].Cause().ID)
	if !fits || c.Service != c.Code.Service || tellsMore(c) {
		return nil
	}
	return &Example{ex.Before, ex.After}
}

// tellsMore reports whether the input tells more than the catalog knows: what
// was requested, or words of the service that fit no message.
func tellsMore(c *diagnose.Case) bool {
	r := &c.Exchange.Request
	requested := r.URL != "" || r.Method != "" || len(r.Body) > 0 || c.Operation.ID != ""
	unread := c.Exchange.Response.Fault.Message != "" && c.Message.ID == "" || c.Values.Get("detail") != ""
	return requested || unread
}

// shown writes the causes in a language.
func shown(causes []diagnose.Ranked, l Language, g safe.Gate) []Cause {
	if len(causes) == 0 {
		return nil
	}
	all := make([]Cause, len(causes))
	for i := range causes {
		c, s := causes[i].Cause(), &all[i]
		s.ID, s.Certainty, s.Basis, s.IsQuote = c.ID, c.Certainty, c.Basis, c.Evidence.IsQuote()
		s.Summary, s.Evidence, s.Fix = l.write(c.Summary, g), l.write(c.Evidence, g), l.write(c.Fix, g)
	}
	return all
}

// about starts an explanation with what the exchange says of itself.
func about(x exchange.Exchange, g safe.Gate) Explanation {
	e := Explanation{
		Service:   cmp.Or(fact.Service(x.Response.Fault.Service), fact.Unknown),
		Status:    x.Response.Status,
		Item:      g.OneLine(x.Item),
		Time:      g.OneLine(timeOf(&x)),
		Truncated: x.Truncated,
		Method:    g.OneLine(x.Request.Method),
		URL:       g.OneLine(x.Request.URL),
		Source:    x.Source,
	}
	e.Source.Name = safe.OneLine(x.Source.Name)
	e.TrackingIDs = madeSafe(x.Response.Fault.TrackingIDs, func(id TrackingID) TrackingID {
		return TrackingID{Name: safe.OneLine(id.Name), Value: g.ID(id.Value)}
	})
	return e
}

// gateOf returns the gate for what is made of an exchange, with that for the body of its
// request.
func gateOf(x *exchange.Exchange, sent safe.Gate) safe.Gate {
	fault, r := &x.Response.Fault, &x.Request
	called := r.URL
	if r.Method != "" && called != "" {
		called = r.Method + " " + called // as it was written
	}
	return safe.NewGate(fault.Message, fault.InnerMessage, x.Failure.Words, x.Response.Said, called).And(sent).And(safe.NewGate(string(x.Response.Body))).Without(x.Secrets)
}

// trackingID makes a tracking ID safe.
func trackingID(id TrackingID) TrackingID {
	return TrackingID{Name: safe.OneLine(id.Name), Value: safe.ID(id.Value)}
}

// timeOf returns when an exchange took place, as far as it tells.
func timeOf(x *exchange.Exchange) string {
	const fewest = 4 // digits; fewer are what is left of a masked one
	if x.Time == "" && len(x.Response.Header) > 0 {
		return x.Response.Header.Get("Date")
	}
	digits := 0
	for i := range len(x.Time) {
		if '0' <= x.Time[i] && x.Time[i] <= '9' {
			digits++
		}
	}
	if digits < fewest {
		return ""
	}
	return x.Time
}

// spelling returns a code as it is cataloged, or as found where it is not
// or goes by another name.
func spelling(c fact.Code, found string, g safe.Gate) string {
	if strings.EqualFold(c.Name, found) {
		return c.Name
	}
	return g.Code(found)
}

func values(vs fact.Values, g safe.Gate) Values {
	return Values(madeSafe(vs, func(v fact.Value) fact.Value {
		return fact.Value{Name: v.Name, Value: g.Text(v.Value)}
	}))
}

func texts(all []string, g safe.Gate) []string { return madeSafe(all, g.Text) }

// madeSafe returns a list with what safely makes of each element: the list
// itself where all of it is safe, as nearly all are; nil for an empty one.
func madeSafe[L ~[]E, E comparable](list L, safely func(E) E) L {
	if len(list) == 0 {
		return nil
	}
	if !slices.ContainsFunc(list, func(e E) bool { return safely(e) != e }) {
		return list
	}
	out := make(L, len(list))
	for i, e := range list {
		out[i] = safely(e)
	}
	return out
}

// maxClient is how many characters of a User-Agent header are kept.
const maxClient = 200

// meaning is said by the message where it is cataloged, else by the code,
// else by the class of the code, else by the status.
func meaning(c *diagnose.Case) fact.Text {
	if said := cmp.Or(c.Message.Meaning, c.Code.Meaning); said != (fact.Text{}) {
		return said
	}
	if c.UnknownNumber != "" {
		return signInMeaning(c.Class)
	}
	if c.Class.Meaning != (fact.Text{}) {
		return c.Class.Meaning
	}
	status, _ := catalog.FindStatus(c.Status)
	return cmp.Or(c.TokenMeaning(), betweenMeaning(c), status.Meaning)
}

// docs returns the pages to read: that of the operation first.
func docs(c *diagnose.Case) []string {
	if c.Foreign.Doc != "" {
		return []string{c.Foreign.Doc}
	}
	if c.UnknownNumber != "" {
		return catalog.SignInDocs(c.UnknownNumber)
	}
	if c.AnyEngine {
		return []string{"https://learn.microsoft.com/kusto/query/"}
	}
	general := c.Code.Docs
	if c.Service == fact.Unknown && repeatsStatus(c.Code) {
		general = nil // any API has such a code
	}
	if of := c.Message.Code; len(general) == 0 && of != "" && of != c.Code.Name {
		code, _ := catalog.FindCode(of, c.Service)
		general = code.Docs
	}
	if own := catalog.ErrorDocs(c.Service); c.Code.Service != c.Service && len(own) > 0 {
		general = own // not those of another service that uses the same name
	}
	if c.Operation.Doc == "" || c.Service == fact.Entra {
		return general // the call wasn't made without its token
	}
	return append([]string{c.Operation.Doc}, general...)
}

// retry takes the time that the service named before what the causes tell, unless
// they tell that the same request fails at any time.
func retry(c *diagnose.Case, causes []diagnose.Ranked) Retry {
	advice := diagnose.RetryAdvice(c, causes)
	seconds, named := diagnose.RetryAfter(c)
	passes := c.Status == 429 || c.Status == 503 || advice == fact.Wait || advice == fact.Backoff || advice == ""
	if named && passes {
		return Retry{Advice: fact.Wait, AfterSeconds: seconds}
	}
	return Retry{Advice: advice, Otherwise: diagnose.RetryOtherwise(causes, advice)}
}

// trackingNote says what is odd about the tracking ID.
func trackingNote(c *diagnose.Case) fact.Text {
	fault := c.Exchange.Response.Fault
	switch {
	case len(fault.TrackingIDs) == 0 && fault.MaskedID:
		return fact.Text{
			En: "The tracking ID was masked before it got here; support needs the original.",
			Ru: "Идентификатор отслеживания скрыт ещё до передачи сюда; поддержке нужен исходный.",
		}
	case len(fault.TrackingIDs) == 0:
		return fact.Text{
			En: "The input has no tracking ID.",
			Ru: "Идентификатора отслеживания во входных данных нет.",
		}
	case catalog.IsSampleTrackingID(fault.TrackingIDs[0].Value):
		return fact.Text{
			En: "This tracking ID is the sample from Microsoft's page; support can't find it.",
			Ru: "Это идентификатор из примера на странице Microsoft; поддержка по нему ничего не найдёт.",
		}
	case c.Status == 429 && fault.TrackingIDs[0].Name == "target" && catalog.IsGUID(fault.TrackingIDs[0].Value):
		// Observed: the target of a 429 was the tenant's ID.
		return fact.Text{
			En: "In a 429, the target can be the tenant ID; if it's yours, give support the time instead.",
			Ru: "При 429 в target бывает ID тенанта; если это ваш тенант, назовите поддержке время.",
		}
	}
	return fact.Text{}
}
