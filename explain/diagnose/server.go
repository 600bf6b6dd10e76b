package diagnose

import "github.com/defender-err/defender-err/catalog/fact"

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
		Find: serverCauses,
	}
}

// serverCauses goes by the status that the input shows. A code for which the
// caller is to blame tells more than the status of the service that passes it on.
func serverCauses(c *Case) []Cause {
	if causes := crashed(c); causes != nil {
		return causes
	}
	if c.Stated < 500 || c.Stated > 599 || c.Code.Status >= 400 && c.Code.Status < 500 {
		return nil
	}
	if c.Stated == 504 {
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
