package diagnose

import "github.com/defender-err/defender-err/catalog"

// strangerFamily doubts that the answer is one of the APIs at all.
func strangerFamily() Family {
	return Family{
		Name: "stranger",
		Causes: []Entry{
			{"other-program", "nothing shows that a Microsoft API answered; it may be another program"},
		},
		Find: strangerCauses,
	}
}

// strangerCauses speaks up where neither a host nor a code nor the wording
// tells who answered: connectors log the errors of their own host, too.
func strangerCauses(c *Case) []Cause {
	if c.Service != catalog.Unknown || c.Code.Name != "" || c.Message.ID != "" || c.Exchange.Request.URL != "" {
		return nil
	}
	return []Cause{likely("other-program",
		Text{en: "Nothing in the input shows that a Microsoft API answered; it may be another program.",
			ru: "Ничто во входных данных не говорит, что ответил API Microsoft; возможно, это другая программа."},
		Text{},
		Text{en: "Look which host was called; log URL and body of the response, and explain those.",
			ru: "Посмотрите, к какому узлу был вызов; запишите URL и тело ответа и передайте их сюда."})}
}
