package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// serverFamily explains failures on the service's side.
func serverFamily() Family {
	return Family{
		Name: "server",
		Causes: []Entry{
			{"transient-fault", fact.Text{En: "the service failed on its side",
				Ru: "сбой на стороне службы"}},
			{"gateway-timeout", fact.Text{En: "the response took longer than the gateway waits",
				Ru: "ответ занял больше времени, чем ждёт шлюз"}},
			{"answering-program-crashed", fact.Text{En: "the program that answered, such as a function app, failed in its own code",
				Ru: "ответившая программа, например функция Azure, упала в собственном коде"}},
		},
		Find:     serverCauses,
		RulesOut: serverRulesOut,
	}
}

// serverRulesOut keeps hunting queries out of a time-out of something else.
func serverRulesOut(c *Case) []string {
	if c.Status != 504 || c.Service != fact.Graph && !c.isNoHunting() || c.mentionsHunting() {
		return nil
	}
	return []string{"query-too-heavy", "search-everywhere"}
}

// outage returns the sentence in which somebody writes that many different calls fail, or
// that they have only just begun to: the request isn't the reason then.
//
//	Just started to get 504 error for almost all APIs.
func (c *Case) outage() (quoted string, ok bool) {
	for m := range c.mentions("all apis", "all api calls", "all requests", "all calls", "every request", "every call", "every api", "all endpoints", "every endpoint",
		"multiple tenants", "several tenants", "all tenants") {
		before, after := m.clause()
		if isNear(nearAfter(after), failing()) || answersSo(after) || isOf(before) && isNear(nearBefore(before), failing()) {
			return m.sentence(), true
		}
	}
	for m := range c.mentions("just started", "suddenly", "started getting", "started to get", "all of a sudden") {
		if m.isBy(failing()...) {
			return m.sentence(), true
		}
	}
	return "", false
}

// failing are the beginnings of words that say that something fails.
func failing() []string {
	return []string{"fail", "error", "500", "502", "503", "504", "5xx", "timeout", "timing", "timed", "unavailable", "broke", "break", "crash", "outage", "stopped", "affect"}
}

// answersSo reports whether a text goes on with how the calls are answered, which is shown.
//
//	Since this morning, almost all APIs answer like this:
func answersSo(after string) bool {
	return isNear(nearAfter(after), []string{"answer", "respond", "return", "give"}) && containsAny(after, "like this", "with this", "this error", "this response", "the same")
}

// isOf reports whether a text ends in a word that says of what it's told: "for almost".
func isOf(before string) bool {
	fields := strings.Fields(before)
	for len(fields) > 0 {
		switch last := fields[len(fields)-1]; last {
		case "almost", "nearly", "the", "our", "my":
			fields = fields[:len(fields)-1]
		default:
			return last == "for" || last == "on" || last == "in" || last == "from" || last == "across" || last == "of"
		}
	}
	return false
}

// serverCauses goes by the status that the input shows. A code for which the
// caller is to blame tells more than the status of the service that passes it on.
func serverCauses(c *Case) []Cause {
	if causes := crashed(c); causes != nil {
		return causes
	}
	if service := catalog.ServerTrace(c.Exchange.Response.Body); service != "" && c.Code.Name == "" {
		return []Cause{frontEnd(c, service)}
	}
	if c.Stated < 500 || c.Stated > 599 || c.Code.Status >= 400 && c.Code.Status < 500 {
		return nil
	}
	if said, ok := c.outage(); ok {
		return []Cause{likely("transient-fault",
			Text{en: "The service has a disruption: the request isn't the reason.", ru: "В службе сбой: дело не в запросе."},
			textf("status %d, and the text says %s", "статус %d, и в тексте сказано: %s", c.Stated, quoted(said)),
			join(Text{en: "Retry, waiting longer each time, and look at Service health in the Microsoft 365 admin center. ",
				ru: "Повторяйте запрос с растущей паузой и посмотрите Service health в центре администрирования Microsoft 365. "}, collect(c)),
			"request-breaks-service", "gateway-timeout", "query-too-heavy", "search-everywhere", "call-rate").on(OnStatus)}
	}
	if c.Stated == 504 {
		if causes := searchesAll(kql.Read(lastQueryIn([]byte(c.Exchange.Around)))); causes != nil && c.Service == fact.Graph && c.path() == "" {
			return causes
		}
		return []Cause{likely("gateway-timeout",
			Text{en: "The response took longer than the gateway waits.", ru: "Ответ занял больше времени, чем ждёт шлюз."},
			Text{en: "status 504", ru: "статус 504"},
			join(Text{en: "Retry, waiting longer each time. If only large requests fail, request less at once: a shorter time range, a smaller $top. ",
				ru: "Повторяйте запрос с растущей паузой. Если не проходят лишь большие запросы, запрашивайте меньше за раз: короче период, меньше $top. "}, collect(c)),
			"request-breaks-service").on(OnStatus)}
	}
	return []Cause{likely("transient-fault",
		Text{en: "The service failed; most such failures are temporary.", ru: "Сбой на стороне службы; обычно он временный."},
		textf("status %d", "статус %d", c.Stated),
		join(Text{en: "Retry, waiting longer each time. ", ru: "Повторяйте запрос с растущей паузой. "}, collect(c))).on(OnStatus)}
}

// frontEnd explains an answer with a stack trace of the service itself: its program failed
// on the way, before or after the work that was asked for.
//
//	[NullReferenceException]: Object reference not set to an instance of an object.
//	   at Microsoft.Online.AggregatorService.Common.Gateway.AgsIndexConfigProvider.GetConfigVersionNumber(…)
func frontEnd(c *Case, service string) Cause {
	return likely("transient-fault",
		textf("%s failed in its own code; nothing in the trace is about your request.", "Сбой в собственном коде службы: %s; на ваш запрос в трассировке ничто не указывает.", service),
		Text{en: "the stack trace is of a program that runs only on the service's side", ru: "трассировка — программы, которая работает только на стороне службы"},
		join(Text{en: "Retry, waiting longer each time, and look at Service health in the Microsoft 365 admin center. ",
			ru: "Повторяйте запрос с растущей паузой и посмотрите Service health в центре администрирования Microsoft 365. "}, collect(c)),
		"request-breaks-service", "connector-input", "parameter-typo", "malformed-request")
}

// collect lists what support asks for.
func collect(c *Case) Text {
	text := Text{en: "If it persists, give support the time in UTC, the tenant ID, the full URL, the application ID",
		ru: "Если не помогло, передайте в поддержку время в UTC, ID тенанта, полный URL, ID приложения",
	}
	if len(c.Exchange.Response.Fault.TrackingIDs) > 0 {
		return join(text, Text{en: " and the tracking ID below.", ru: " и идентификатор отслеживания, который указан ниже."})
	}
	return join(text, Text{en: ", and the response headers (request-id, client-request-id, Date).",
		ru: " и заголовки ответа (request-id, client-request-id, Date)."})
}
