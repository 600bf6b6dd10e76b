package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func AnswerDiscarded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "answer-discarded", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The API gave a reason in its response, but the program discarded it.",
			Ru: "API назвал причину в ответе, а программа её отбросила."},
		Fix: fact.Text{En: "Send the same request by hand, with curl or Invoke-WebRequest, and run explain on the whole response.",
			Ru: "Отправьте тот же запрос вручную через curl или Invoke-WebRequest и передайте сюда весь ответ."}}
}
