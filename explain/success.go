package explain

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// success explains an exchange that contains no error.
func success(x exchange.Exchange, l Language) Explanation {
	e := about(x, gateOf(&x, safe.NewGate(string(x.Request.Body))))
	e.Kind = KindNoError
	e.Meaning = l.Of(fact.Text{
		En: "The input shows no error: nothing in it says that a call failed.",
		Ru: "Ошибки во входных данных нет: ничто не говорит о том, что вызов не удался.",
	})
	if x.Response.Status >= 100 {
		e.Kind = KindSuccess
		e.Meaning = l.Of(fact.Text{
			En: "The call succeeded; there is no error to explain.",
			Ru: "Вызов выполнен успешно, объяснять нечего.",
		})
	}
	return e
}
