package diagnose

import (
	"github.com/defender-err/defender-err/catalog"
)

// serverFamily speaks of failures on the service's side.
func serverFamily() Family {
	return Family{
		Name: "server",
		Causes: []Entry{
			{"transient-fault", "the service failed on its side"},
			{"gateway-timeout", "the answer took longer than the gateway waits"},
		},
		Find: serverCauses,
	}
}

func serverCauses(c *Case) []Cause {
	if c.Status < 500 || c.Status > 599 {
		return nil
	}
	if c.Status == 504 {
		return []Cause{likely("gateway-timeout",
			catalog.Text{En: "The answer took longer than the gateway waits.", Ru: "Ответ занял больше времени, чем ждёт шлюз."},
			catalog.Text{En: "status 504", Ru: "статус 504"},
			join(catalog.Text{En: "Ask for less at once: a shorter time, a smaller $top, a simpler query. ",
				Ru: "Запрашивайте меньше за раз: короче период, меньше $top, проще запрос. "}, collect(c)),
			"request-breaks-service")}
	}
	return []Cause{likely("transient-fault",
		catalog.Text{En: "The service failed on its side; most such failures pass.", Ru: "Сбой на стороне службы; обычно он проходит сам."},
		textf("status %d", "статус %d", c.Status),
		join(catalog.Text{En: "Send the request again, waiting longer each time. ", Ru: "Повторяйте запрос с растущей паузой. "}, collect(c)))}
}

// collect lists what support asks for.
func collect(c *Case) catalog.Text {
	text := catalog.Text{
		En: "If it stays, give support the time in UTC, the tenant ID, the full URL, the application ID",
		Ru: "Не пройдёт — передайте в поддержку время в UTC, ID тенанта, полный URL, ID приложения",
	}
	if len(c.Exchange.Response.Fault.TrackingIDs) > 0 {
		return join(text, catalog.Text{En: " and the tracking ID below.", Ru: " и ID отслеживания, который указан ниже."})
	}
	return join(text, catalog.Text{En: ", and the response headers (request-id, client-request-id, Date).",
		Ru: " и заголовки ответа (request-id, client-request-id, Date)."})
}
