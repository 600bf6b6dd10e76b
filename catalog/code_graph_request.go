package catalog

// The codes by which Microsoft Graph says what is wrong with a request.

var graphInvalidRequest = Code{
	Name: "invalidRequest", General: true, Service: Graph, Status: 400,
	Meaning: Text{"The request is malformed.",
		"Запрос составлен неверно."},
	Causes: []Cause{graphBody(Likely), graphPath(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphItemNotFound = Code{
	Name: "itemNotFound", Service: Graph, Status: 404,
	Meaning: Text{"There is no such object.",
		"Такого объекта нет."},
	Causes: []Cause{wrongID(Likely), outOfReach()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphNameAlreadyExists = Code{
	Name: "nameAlreadyExists", Service: Graph, Status: 409,
	Meaning: Text{"An object of this name exists already.",
		"Объект с таким именем уже есть."},
	Causes: []Cause{
		likely("name-taken", Documented,
			Text{"An earlier call has created it, or somebody else has.",
				"Его создал прошлый вызов или кто-то другой."},
			Text{"Update the existing object, or choose another name.",
				"Обновите существующий объект или выберите другое имя."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}

var graphResourceModified = Code{
	Name: "resourceModified", Service: Graph, Status: 412,
	Meaning: Text{"The object has changed since it was read.",
		"Объект изменился с тех пор, как был прочитан."},
	Causes: []Cause{etagOutdated()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphResyncRequired = Code{
	Name: "resyncRequired", Service: Graph, Status: 410,
	Meaning: Text{"The delta token is no longer good.",
		"Delta-токен больше не действует."},
	Causes: []Cause{deltaToken()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphSyncStateNotFound = Code{
	Name: "syncStateNotFound", Service: Graph,
	Meaning: Text{"The delta token has expired.",
		"Срок delta-токена истёк."},
	Causes: []Cause{deltaToken()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphNotAllowed = Code{
	Name: "notAllowed", General: true, Service: Graph,
	Meaning: Text{"The system does not allow this action on this object.",
		"Система не допускает такого действия над этим объектом."},
	Causes: []Cause{stateConflict(), userRole()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphNotSupported = Code{
	Name: "notSupported", Service: Graph,
	Meaning: Text{"Graph does not support this request.",
		"Graph не поддерживает такой запрос."},
	Causes: []Cause{graphPath(Likely), graphOption(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphInvalidRange = Code{
	Name: "invalidRange", Service: Graph, Status: 416,
	Meaning: Text{"The byte range does not exist.",
		"Такого диапазона байтов нет."},
	Causes: []Cause{
		likely("byte-range", Documented,
			Text{"The Range header goes beyond the end of the content.",
				"Заголовок Range выходит за конец содержимого."},
			Text{"Ask for the length first, or leave Range out.",
				"Сначала узнайте длину или не передавайте Range."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}

var graphMalwareDetected = Code{
	Name: "malwareDetected", Service: Graph,
	Meaning: Text{"The file that was asked for holds malware.",
		"В запрошенном файле вредоносный код."},
	Causes: []Cause{
		likely("file-infected", Documented,
			Text{"Graph does not hand out a file that it takes for malware.",
				"Graph не отдаёт файл, который считает вредоносным."},
			Text{"Work with its metadata; do not fetch the file this way.",
				"Работайте с метаданными; не загружайте файл этим путём."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}

var graphExtensionError = Code{
	Name: "extensionError", General: true, Service: Graph,
	Meaning: Text{"The service behind Graph that should do the work refused it; its message says why.",
		"Служба за Graph, которой передан запрос, отказалась его выполнить; причина — в её сообщении."},
	Causes: []Cause{behindGraph(), transientFault(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: srcSubscription,
}

func behindGraph() Cause {
	return Cause{ID: "service-behind-graph", Certainty: Likely, Basis: Observed,
		Summary: Text{"The service that Graph hands the request on to does not take it.",
			"Служба, которой Graph передаёт запрос, его не принимает."},
		Fix: Text{"Go by the inner message. If there is none, compare the resource and the permission with the operation's page.",
			"Исходите из внутреннего сообщения. Если его нет, сверьте ресурс и разрешение со страницей операции."}}
}

var graphInvalidAcceptType = Code{
	Name: "invalidAcceptType", Service: Graph, Status: 406,
	Meaning: Text{"Graph cannot answer in the form that Accept asks for.",
		"Graph не может ответить в форме, указанной в Accept."},
	Causes: []Cause{
		likely("accept-type", Documented,
			Text{"The Accept header names a type that the operation does not have.",
				"Заголовок Accept называет тип, которого у операции нет."},
			Text{"Send Accept: application/json.",
				"Отправьте Accept: application/json."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}

var graphInvalidParameterFormat = Code{
	Name: "invalidParameterFormat", Service: Graph, Status: 400,
	Meaning: Text{"A parameter does not have the form that it must have.",
		"Параметр не того вида, который требуется."},
	Causes: []Cause{graphOption(Likely)},
	Docs:   []string{docGraphQuery, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphInvalidQueryOption = Code{
	Name: "invalidQueryOption", Service: Graph, Status: 400,
	Meaning: Text{"Graph does not know this query option here.",
		"Graph не знает здесь такого параметра запроса."},
	Causes: []Cause{graphOption(Likely)},
	Docs:   []string{docGraphQuery, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphMaxQueryLengthExceeded = Code{
	Name: "maxQueryLengthExceeded", Service: Graph, Status: 400,
	Meaning: Text{"The query is too long.",
		"Запрос слишком длинный."},
	Causes: []Cause{queryTooLong()},
	Docs:   []string{docGraphQuery, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphTooManyTermsInQuery = Code{
	Name: "tooManyTermsInQuery", Service: Graph, Status: 400,
	Meaning: Text{"The query has too many terms.",
		"В запросе слишком много условий."},
	Causes: []Cause{queryTooLong()},
	Docs:   []string{docGraphQuery, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphTooManyResultsRequested = Code{
	Name: "tooManyResultsRequested", Service: Graph, Status: 400,
	Meaning: Text{"More results were asked for than one page may have.",
		"Запрошено больше результатов, чем допускает одна страница."},
	Causes: []Cause{pageSize()},
	Docs:   []string{docGraphQuery, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphZeroOrFewerResultsRequested = Code{
	Name: "zeroOrFewerResultsRequested", Service: Graph, Status: 400,
	Meaning: Text{"The number of results asked for is not positive.",
		"Число запрошенных результатов не положительное."},
	Causes: []Cause{pageSize()},
	Docs:   []string{docGraphQuery, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphParameterIsTooLong = Code{
	Name: "parameterIsTooLong", Service: Graph, Status: 400,
	Meaning: Text{"A parameter is longer than allowed.",
		"Параметр длиннее допустимого."},
	Causes: []Cause{parameterRange()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphParameterIsTooSmall = Code{
	Name: "parameterIsTooSmall", Service: Graph, Status: 400,
	Meaning: Text{"A parameter is smaller than allowed.",
		"Параметр меньше допустимого."},
	Causes: []Cause{parameterRange()},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphPropertyNotUpdateable = Code{
	Name: "propertyNotUpdateable", Service: Graph, Status: 400,
	Meaning: Text{"The body changes a property that cannot be changed.",
		"Тело меняет свойство, которое менять нельзя."},
	Causes: []Cause{
		propertyFixed(),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}
