package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// stateCues are what messages say of the state of an object: who still uses it, whether it
// is ready, and how many may be named at once.
var stateCues = []Cue{
	{
		Says: []string{
			"is being referenced by", "is referenced by", "are referenced by", "still referenced by", "is still in use", "is currently in use", "is in use by",
			"are in use by", "is used by", "being used by", "still used by", "still being used", "has associated objects", "because it has dependent", "has dependencies",
			"still has members", "still assigned to",
		},
		Unless:   []string{"in use by another process", "address already in use", "port is", "name is already", "already in use", "file is"},
		Services: []fact.Service{fact.Graph},
		Kind:     OfRequest,
		Cause:    stillUsed(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"not yet completed", "has not completed", "hasn't completed", "is not completed", "not yet finished", "hasn't finished", "has not finished", "is not ready",
			"isn't ready", "not ready yet", "still being processed", "still being created", "still being provisioned", "being provisioned",
		},
		Unless:   []string{"setup", "onboard", "enroll"},
		Services: []fact.Service{fact.Graph},
		Kind:     OfState,
		Cause:    notReady(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"must be earlier than", "must be before", "should be before", "should be earlier than", "must be later than", "must be after", "should be after",
			"should be later than", "cannot be earlier than", "cannot be later than", "is later than the end", "is after the end", "start date…after", "start time…after",
		},
		Needs:    []string{"time", "date", "start", "end"},
		Unless:   []string{"current time", "current date", "now", "future", "past"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Kind:     OfRequest,
		Cause:    timeOrder(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"only…can be specified", "only…are allowed per", "only…allowed per request", "only…per request", "more than…per request", "more than…in a single request",
			"more than…at a time", "no more than", "cannot contain more than", "can't contain more than", "cannot have more than", "up to…per request",
		},
		Unless:   []string{"per minute", "per second", "per hour", "throttl", "characters", "minutes", "days", "hours"},
		Services: []fact.Service{fact.Graph},
		Kind:     OfRequest,
		Cause:    tooManyNamed(),
		Source:   source.GraphErrors,
	},
	{
		Says: []string{
			"is already closed", "already been closed", "is already completed", "already been completed", "already been processed", "in its current state", "in the current state",
			"not in a state", "not in the correct state", "not in a valid state", "current status…not", "status…does not allow", "state…does not allow",
		},
		Services: []fact.Service{fact.Graph},
		Kind:     OfState,
		Cause:    cause.StateConflict(),
		Source:   source.GraphErrors,
	},
}

func stillUsed() fact.Cause {
	return cause.Likely("still-used", fact.Observed,
		fact.Text{En: "Something else in the tenant still uses this object.",
			Ru: "Объект ещё используется в тенанте чем-то другим."},
		fact.Text{En: "Find what the message names (policies, assignments, groups, domains of users), remove the object there, then delete it.",
			Ru: "Найдите то, что названо в сообщении (политики, назначения, группы, пользователи домена), уберите объект оттуда, затем удалите его."})
}

func notReady() fact.Cause {
	return cause.Likely("result-not-ready", fact.Observed,
		fact.Text{En: "The object or its result isn't ready yet.",
			Ru: "Объект или его результат ещё не готов."},
		fact.Text{En: "Query its status with a pause in between, and go on when it's succeeded or active.",
			Ru: "Запрашивайте его состояние с паузой и продолжайте, когда оно станет succeeded или active."})
}

func timeOrder() fact.Cause {
	return cause.Likely("time-order", fact.Observed,
		fact.Text{En: "The times in the request are in the wrong order: the start is after the end.",
			Ru: "Время в запросе в неверном порядке: начало позже конца."},
		fact.Text{En: "Print both times in UTC as they are sent, and swap or correct them.",
			Ru: "Выведите оба времени в UTC так, как они отправляются, и поменяйте их местами или исправьте."})
}

func tooManyNamed() fact.Cause {
	return cause.Likely("too-many-items", fact.Observed,
		fact.Text{En: "The request names more objects than the operation takes at once.",
			Ru: "В запросе больше объектов, чем операция принимает за раз."},
		fact.Text{En: "Split them into requests with at most as many as the message says.",
			Ru: "Разбейте их на запросы не больше названного в сообщении числа."})
}
