package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The codes by which Microsoft Graph says what is wrong with a request.

var invalidRequest = fact.Code{
	Name: "invalidRequest", General: true, Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The request is malformed.",
		Ru: "Запрос составлен неверно."},
	Causes: []fact.Cause{cause.GraphBody(fact.Likely), cause.GraphPath(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var itemNotFound = fact.Code{
	Name: "itemNotFound", Service: fact.Graph, Status: 404,
	Meaning: fact.Text{En: "This object doesn't exist.",
		Ru: "Такого объекта нет."},
	Causes: []fact.Cause{cause.WrongID(fact.Likely), cause.OutOfReach()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var nameAlreadyExists = fact.Code{
	Name: "nameAlreadyExists", Service: fact.Graph, Status: 409,
	Meaning: fact.Text{En: "An object with this name already exists.",
		Ru: "Объект с таким именем уже есть."},
	Causes: []fact.Cause{
		cause.Likely("name-taken", fact.Documented,
			fact.Text{En: "An earlier call created it, or someone else did.",
				Ru: "Его создал прошлый вызов или кто-то другой."},
			fact.Text{En: "Update the existing object, or choose a different name.",
				Ru: "Обновите существующий объект или выберите другое имя."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}

var resourceModified = fact.Code{
	Name: "resourceModified", Service: fact.Graph, Status: 412,
	Meaning: fact.Text{En: "The object has changed since you read it.",
		Ru: "Объект изменился с тех пор, как был прочитан."},
	Causes: []fact.Cause{cause.EtagOutdated()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var resyncRequired = fact.Code{
	Name: "resyncRequired", Service: fact.Graph, Status: 410,
	Meaning: fact.Text{En: "The delta token is no longer valid.",
		Ru: "Delta-токен больше не действует."},
	Causes: []fact.Cause{cause.DeltaToken()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var syncStateNotFound = fact.Code{
	Name: "syncStateNotFound", Service: fact.Graph,
	Meaning: fact.Text{En: "The delta token has expired.",
		Ru: "Срок delta-токена истёк."},
	Causes: []fact.Cause{cause.DeltaToken()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var notAllowed = fact.Code{
	Name: "notAllowed", General: true, Service: fact.Graph,
	Meaning: fact.Text{En: "The system doesn't allow this action on this object.",
		Ru: "Система не допускает такого действия над этим объектом."},
	Causes: []fact.Cause{cause.StateConflict(), cause.UserRole()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var notSupported = fact.Code{
	Name: "notSupported", Service: fact.Graph,
	Meaning: fact.Text{En: "Graph doesn't support this request.",
		Ru: "Graph не поддерживает такой запрос."},
	Causes: []fact.Cause{cause.GraphPath(fact.Likely), cause.GraphOption(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var invalidRange = fact.Code{
	Name: "invalidRange", Service: fact.Graph, Status: 416,
	Meaning: fact.Text{En: "The byte range doesn't exist.",
		Ru: "Такого диапазона байтов нет."},
	Causes: []fact.Cause{
		cause.Likely("byte-range", fact.Documented,
			fact.Text{En: "The Range header goes past the end of the content.",
				Ru: "Диапазон в заголовке Range выходит за конец содержимого."},
			fact.Text{En: "Get the length first, or leave Range out.",
				Ru: "Сначала узнайте длину или не передавайте Range."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}

var malwareDetected = fact.Code{
	Name: "malwareDetected", Service: fact.Graph,
	Meaning: fact.Text{En: "The requested file contains malware.",
		Ru: "В запрошенном файле вредоносный код."},
	Causes: []fact.Cause{
		cause.Likely("file-infected", fact.Documented,
			fact.Text{En: "Graph doesn't return files that it considers malware.",
				Ru: "Graph не отдаёт файл, который считает вредоносным."},
			fact.Text{En: "Work with the file's metadata; don't download the file this way.",
				Ru: "Работайте с метаданными; не загружайте файл этим путём."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}

var extensionError = fact.Code{
	Name: "extensionError", General: true, Service: fact.Graph,
	Meaning: fact.Text{En: "The service behind Graph that handles this request refused it; its message says why.",
		Ru: "Служба за Graph, которой передан запрос, отказалась его выполнить; причина — в её сообщении."},
	Causes: []fact.Cause{behindGraph(), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: srcSubscription,
}

func behindGraph() fact.Cause {
	return fact.Cause{ID: "service-behind-graph", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The service that Graph passes the request to doesn't accept it.",
			Ru: "Служба, которой Graph передаёт запрос, его не принимает."},
		Fix: fact.Text{En: "Go by the inner message. If there isn't one, compare the resource and the permission with the operation's page.",
			Ru: "Исходите из внутреннего сообщения. Если его нет, сверьте ресурс и разрешение со страницей операции."}}
}

var invalidAcceptType = fact.Code{
	Name: "invalidAcceptType", Service: fact.Graph, Status: 406,
	Meaning: fact.Text{En: "Graph can't respond in the format that Accept requests.",
		Ru: "Graph не может ответить в форме, указанной в Accept."},
	Causes: []fact.Cause{
		cause.Likely("accept-type", fact.Documented,
			fact.Text{En: "The Accept header names a type that the operation doesn't offer.",
				Ru: "Заголовок Accept называет тип, которого у операции нет."},
			fact.Text{En: "Send Accept: application/json.",
				Ru: "Отправьте Accept: application/json."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}

var invalidParameterFormat = fact.Code{
	Name: "invalidParameterFormat", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "A parameter isn't in the required form.",
		Ru: "Параметр записан не в том виде, который требуется."},
	Causes: []fact.Cause{cause.GraphOption(fact.Likely)},
	Docs:   []string{source.GraphQuery, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var invalidQueryOption = fact.Code{
	Name: "invalidQueryOption", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Graph doesn't recognize this query option here.",
		Ru: "Graph не знает здесь такого параметра запроса."},
	Causes: []fact.Cause{cause.GraphOption(fact.Likely)},
	Docs:   []string{source.GraphQuery, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var maxQueryLengthExceeded = fact.Code{
	Name: "maxQueryLengthExceeded", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The query is too long.",
		Ru: "Запрос слишком длинный."},
	Causes: []fact.Cause{queryTooLong()},
	Docs:   []string{source.GraphQuery, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var tooManyTermsInQuery = fact.Code{
	Name: "tooManyTermsInQuery", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The query has too many terms.",
		Ru: "В запросе слишком много условий."},
	Causes: []fact.Cause{queryTooLong()},
	Docs:   []string{source.GraphQuery, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var tooManyResultsRequested = fact.Code{
	Name: "tooManyResultsRequested", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The request asks for more results than one page can have.",
		Ru: "Запрошено больше результатов, чем допускает одна страница."},
	Causes: []fact.Cause{pageSize()},
	Docs:   []string{source.GraphQuery, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var zeroOrFewerResultsRequested = fact.Code{
	Name: "zeroOrFewerResultsRequested", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The requested number of results isn't positive.",
		Ru: "Число запрошенных результатов не положительное."},
	Causes: []fact.Cause{pageSize()},
	Docs:   []string{source.GraphQuery, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var parameterIsTooLong = fact.Code{
	Name: "parameterIsTooLong", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "A parameter is longer than allowed.",
		Ru: "Параметр длиннее допустимого."},
	Causes: []fact.Cause{cause.ParameterRange()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var parameterIsTooSmall = fact.Code{
	Name: "parameterIsTooSmall", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "A parameter is smaller than allowed.",
		Ru: "Параметр меньше допустимого."},
	Causes: []fact.Cause{cause.ParameterRange()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var propertyNotUpdateable = fact.Code{
	Name: "propertyNotUpdateable", Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The body changes a property that you can't change.",
		Ru: "Тело меняет свойство, которое менять нельзя."},
	Causes: []fact.Cause{
		cause.PropertyFixed(),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}
