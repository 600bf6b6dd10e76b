package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// operationFamily tells what the page of an operation says of its errors, where the
// response itself says no more than its status and a general code.
func operationFamily() Family {
	return Family{
		Name: "operation",
		Causes: []Entry{
			{"no-recent-devices", fact.Text{En: "list-machines returns 404 when no device was seen recently",
				Ru: "list-machines возвращает 404, если в последнее время не было ни одного устройства"}},
			{"time-out-of-range", fact.Text{En: "the requested time is more than 30 days ago",
				Ru: "запрошенное время — больше 30 дней назад"}},
			{"device-not-seen", fact.Text{En: "no device had this address around that time",
				Ru: "в это время такого адреса не было ни у одного устройства"}},
			{"event-not-found", fact.Text{En: "no event has this device, time, and report ID",
				Ru: "нет события с этим устройством, временем и ID отчёта"}},
			{"live-response-limit", fact.Text{En: "too many live response sessions at once, or calls per minute",
				Ru: "слишком много сеансов динамического ответа сразу или вызовов в минуту"}},
			{"indicator-unknown", fact.Text{En: "the tenant has no indicator with this ID",
				Ru: "в тенанте нет индикатора с этим ID"}},
			{"indicator-list-size", fact.Text{En: "the list of IDs is empty or too long",
				Ru: "список ID пуст или слишком длинный"}},
			{"indicator-id-form", fact.Text{En: "an entry in the list isn't an indicator ID",
				Ru: "один из элементов списка — не ID индикатора"}},
			{"library-file-unknown", fact.Text{En: "the library has no file with this name",
				Ru: "в библиотеке нет файла с этим именем"}},
			{"indicator-out-of-reach", fact.Text{En: "an indicator belongs to a device group that the caller can't access",
				Ru: "индикатор относится к группе устройств, недоступной вызывающему"}},
			{"library-file-body", fact.Text{En: "the upload isn't in the form that the library expects",
				Ru: "файл отправлен не в том виде, которого ждёт библиотека"}},
			{"file-not-seen", fact.Text{En: "no device has reported a file with this hash",
				Ru: "ни одно устройство не сообщало о файле с этим хешем"}},
		},
		Find:     operationCauses,
		RulesOut: operationRulesOut,
	}
}

// operationRulesOut keeps the audience of the token from being suspected on a 403
// where another service than Defender answered: those say 401.
func operationRulesOut(c *Case) []string {
	if c.Status == 405 && c.Operation.ID != "" && strings.EqualFold(c.Operation.Method, c.Exchange.Request.Method) && c.Exchange.Response.Header.Get("Allow") == "" {
		return []string{"wrong-method"} // it's the one that the operation takes
	}
	if c.Status == 403 && c.Code.Name == "" && c.Service != fact.Defender {
		return []string{"token-audience"}
	}
	return nil
}

// operationCauses returns what the page of the operation names for the status. One
// cause is likely; of several none is.
//
//	GET https://api.security.microsoft.com/api/machines
//	HTTP/1.1 404 Not Found
func operationCauses(c *Case) []Cause {
	var causes []Cause
	for i := range c.Operation.Errors {
		e := &c.Operation.Errors[i]
		if e.Status != c.Status || !c.leavesOpen(e.Code) {
			continue
		}
		cause := found(e.Cause.ID, e.Cause.Certainty, catalogued(e.Cause.Summary),
			textf("according to its documentation, %s returns %d in this case", "по документации %s отвечает в этом случае кодом %d", c.Operation.ID, e.Status),
			catalogued(e.Cause.Fix), e.Disproves...)
		cause.Basis = e.Cause.Basis
		cause.Ground = OnCode
		if cause.Certainty == fact.Possible {
			cause.Ground = OnStatus
		}
		causes = append(causes, cause)
	}
	return causes
}

// leavesOpen reports whether the response has no code, a general one or the given
// one, and no message that says more.
func (c *Case) leavesOpen(code string) bool {
	if c.Message.ID != "" && !c.Message.General {
		return false
	}
	return c.Code.Name == "" || c.Code.General || c.is(code)
}
