package explain

import (
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// noResponse explains a call that got no response. All that there is to go by
// is what the client said, and what was called.
func noResponse(c *diagnose.Case, x *exchange.Exchange, o *Options) Explanation {
	*c = diagnose.Case{Exchange: *x, Now: o.Now, Token: o.Token, Given: c.Given}
	if c.Now.IsZero() {
		c.Now = time.Now()
	}
	r := &c.Exchange.Request
	complete(r, &o.Request)
	if o.Operation != "" || r.URL != "" {
		c.Operation = operation(r, o.Operation)
	}
	c.Service = diagnose.CalledService(c)
	failure, known := diagnose.FailureOf(c)
	causes := diagnose.Causes(c)

	g := gateOf(&c.Exchange, c.Gate())
	e := about(c.Exchange, g)
	e.Kind, e.Failure, e.Catalogued = KindNoResponse, safe.Text(x.Failure.Kind), known
	e.Service, e.API = c.Service, diagnose.CalledAPI(c)
	if x.Failure.Kind != exchange.Proxy {
		e.Status = 0 // such as the 200 of a response that broke off
	}
	e.Message = g.Text(x.Failure.Words)
	e.Meaning = o.Language.Of(failure.Meaning)
	if len(e.TrackingIDs) == 0 {
		e.TrackingNote = o.Language.Of(untracked(x.Failure.Kind, causes))
	}
	e.Causes = shown(causes, o.Language, g)
	e.Retry.Advice = diagnose.RetryAdvice(c, causes)
	e.Retry.Otherwise = diagnose.RetryOtherwise(causes, e.Retry.Advice)
	e.Docs = failure.Docs
	e.Operation = c.Operation.ID
	who := c.Caller()
	e.Tenant, e.Application, e.Client = who.Tenant, who.Application, g.Line(who.Client, maxClient)
	return e
}

// untracked says why there is no tracking ID, and what to give support.
func untracked(failure string, causes []diagnose.Ranked) fact.Text {
	if len(causes) > 0 && causes[0].Cause().ID == "token-answer-lost" {
		return fact.Text{
			En: "The tracking ID (trace_id) is in the response to the token request, which isn't in the input.",
			Ru: "Идентификатор отслеживания (trace_id) — в ответе на запрос токена, которого во входных данных нет.",
		}
	}
	if failure == exchange.Unread || failure == exchange.Lacking {
		return fact.Text{
			En: "The tracking ID is in the response, which isn't in the input: print its headers.",
			Ru: "Идентификатор отслеживания — в ответе, которого во входных данных нет: выведите его заголовки.",
		}
	}
	return fact.Text{
		En: "There is no tracking ID because no response arrived. If you need support, give the time (UTC) and the host.",
		Ru: "Идентификатора отслеживания нет, потому что нет ответа. Поддержке назовите время (UTC) и хост.",
	}
}
