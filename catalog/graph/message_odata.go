package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcODataCore    = "https://github.com/OData/odata.net/blob/main/src/Microsoft.OData.Core/SRResources.resx"
	srcIntuneImport = "https://github.com/Micke-K/IntuneManagement/issues/318"
)

// modelCodes are the codes by which the model of Microsoft Graph refuses a body.
var modelCodes = []*fact.Code{
	&modelModelValidationFailure,
	&modelFailedDependency,
}

var modelModelValidationFailure = fact.Code{
	Name: "ModelValidationFailure", General: true, Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "The body doesn't fit the Microsoft Graph model: a type, a name, or a value is wrong.",
		Ru: "Тело не соответствует модели Microsoft Graph: тип, имя или значение."},
	Causes: []fact.Cause{
		cause.GraphBody(fact.Likely),
		cause.Possible("odata-type", fact.Observed,
			fact.Text{En: "The @odata.type in the body is missing, or this path doesn't accept it.",
				Ru: "@odata.type в теле нет, или для этого пути он не подходит."},
			fact.Text{En: "Set the concrete type for the path: windows10CustomConfiguration for deviceConfigurations, none for configurationPolicies.",
				Ru: "Укажите конкретный тип для этого пути: windows10CustomConfiguration для deviceConfigurations, для configurationPolicies — никакого."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/powershell-intune-samples/issues/162",
}

var modelFailedDependency = fact.Code{
	Name: "FailedDependency", Service: fact.Graph, Status: 424,
	Meaning: fact.Text{En: "A $batch part didn't run because the part it depends on failed.",
		Ru: "Часть $batch не выполнена: не удалась та, от которой она зависит."},
	Causes: []fact.Cause{
		cause.Likely("batch-dependency", fact.Documented,
			fact.Text{En: "The part named in dependsOn failed, or isn't in the batch.",
				Ru: "Часть, указанная в dependsOn, не удалась или отсутствует в пакете."},
			fact.Text{En: "Explain the failed part first, then send both again.",
				Ru: "Сначала разберите неудавшуюся часть; затем отправьте обе снова."}),
	},
	Docs:  []string{"https://learn.microsoft.com/graph/json-batching"},
	Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/json-batching",
}

// modelMessages say what in a body doesn't fit the model of Microsoft Graph.
var modelMessages = []fact.Message{
	{
		ID:       "type-unresolved",
		Template: "A type named '{type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.",
		Code:     "ModelValidationFailure", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The path or this version of Graph doesn't recognize the type in @odata.type.",
			Ru: "Путь или эта версия Graph не знает типа из @odata.type."},
		Causes: []fact.Cause{
			cause.Likely("odata-type", fact.Observed,
				fact.Text{En: "The @odata.type in the body is missing, or this path doesn't accept it.",
					Ru: "@odata.type в теле нет, или для этого пути он не подходит."},
				fact.Text{En: "Leave @odata.type out, or write the one on the operation's page in full; send exports of Intune to the path for their type, such as deviceConfigurations, or beta.",
					Ru: "Уберите @odata.type или пишите его полностью, как на странице операции; экспорт Intune отправляйте по пути для его типа (deviceConfigurations и т. п.) или в beta."}),
		},
		Basis: fact.Observed, Source: srcIntuneImport,
	},
	{
		ID:       "type-abstract",
		Template: "Cannot create an abstract class.",
		Variants: []string{
			"Cannot create an instance of an abstract class.",
			"The type '{type}' is abstract",
		},
		Code: "ModelValidationFailure", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph can't tell which type of object to create: the body names no type or only a base type.",
			Ru: "Graph не может понять, какой объект создать: тип в теле не указан, или указан базовый."},
		Causes: []fact.Cause{
			cause.Likely("odata-type", fact.Observed,
				fact.Text{En: "The @odata.type in the body is missing, or this path doesn't accept it.",
					Ru: "@odata.type в теле нет, или для этого пути он не подходит."},
				fact.Text{En: `Add "@odata.type" with the concrete type as the first member, such as #microsoft.graph.iosManagedAppProtection.`,
					Ru: `Добавьте первым полем "@odata.type" с конкретным типом, например #microsoft.graph.iosManagedAppProtection.`}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/powershell-intune-samples/issues/162",
	},
	{
		ID:       "enum-empty",
		Template: "Must specify valid information for parsing in the string.",
		Code:     "ModelValidationFailure", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "An enumeration value in the body or the filter is an empty string.",
			Ru: "Значение перечисления в теле или фильтре — пустая строка."},
		Causes: []fact.Cause{
			cause.Likely("enum-value", fact.Observed,
				fact.Text{En: "The value is misspelled or copied from an outdated guide.",
					Ru: "Значение написано с ошибкой или взято из устаревшего руководства."},
				fact.Text{En: `Look for "" in properties that take fixed values; leave the property out, or send null or one of its values.`,
					Ru: `Найдите "" у свойств с фиксированным набором значений; уберите такое свойство, отправьте null или значение из списка.`}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoft/mggraph-intune-samples/issues/11",
	},
	{
		ID:       "enum-unknown",
		Template: "Requested value '{value}' was not found.",
		Code:     "ModelValidationFailure", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A property with fixed values has a value that isn't one of them.",
			Ru: "Свойству с фиксированным набором значений передано другое значение."},
		Causes: []fact.Cause{
			cause.Likely("enum-value", fact.Observed,
				fact.Text{En: "The value is misspelled or copied from an outdated guide.",
					Ru: "Значение написано с ошибкой или взято из устаревшего руководства."},
				fact.Text{En: "Use a value from the type's page, spelled exactly; some values exist only in beta.",
					Ru: "Возьмите значение со страницы типа в точном написании; некоторые есть только в beta."}),
		},
		Basis: fact.Deduced, Source: "https://learn.microsoft.com/dotnet/api/system.enum.parse",
	},
	{
		ID:       "navigation-primitive",
		Template: "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.",
		Code:     "ModelValidationFailure", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A relationship has a plain value but takes an object, a list, or a reference.",
			Ru: "Связи передано простое значение вместо объекта, списка или ссылки."},
		Causes: []fact.Cause{
			bodyStructure(fact.Likely),
			cause.Possible("odata-bind", fact.Documented,
				fact.Text{En: "A reference to another object isn't written as @odata.bind.",
					Ru: "Ссылка на другой объект записана не через @odata.bind."},
				fact.Text{En: `Write "members@odata.bind": ["https://graph.microsoft.com/v1.0/directoryObjects/{id}"].`,
					Ru: `Пишите "members@odata.bind": ["https://graph.microsoft.com/v1.0/directoryObjects/{id}"].`}),
		},
		Basis: fact.Observed, Source: srcODataCore,
	},
	{
		ID:       "bind-unexpected",
		Template: "The annotation 'odata.bind' was found. This annotation is either not recognized or not expected at the current position.",
		Variants: []string{
			"The annotation '{name}' was found. This annotation is either not recognized or not expected at the current position.",
		},
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "@odata.bind is on a property that isn't a relationship, or in an update, where it isn't allowed.",
			Ru: "@odata.bind указан у свойства, которое не является связью, или в обновлении, где он не допускается."},
		Causes: []fact.Cause{
			cause.Likely("odata-bind", fact.Documented,
				fact.Text{En: "A reference to another object isn't written as @odata.bind.",
					Ru: "Ссылка на другой объект записана не через @odata.bind."},
				fact.Text{En: "Use @odata.bind only when creating; later, add references with POST …/{relationship}/$ref and @odata.id.",
					Ru: "Используйте @odata.bind только при создании; потом добавляйте ссылки через POST …/{связь}/$ref с @odata.id."}),
		},
		Basis: fact.Observed, Source: srcODataCore,
	},
	{
		ID:       "quoted-value",
		Template: "Cannot read the value '{value}' for the property '{property}' as a quoted JSON string value.",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The property takes a string in quotes, but the body has a number, true, or false.",
			Ru: "Свойство принимает строку в кавычках, а в теле число, true или false."},
		Causes: []fact.Cause{
			cause.Likely("value-type", fact.Observed,
				fact.Text{En: "A value has the wrong JSON type or is an enum member that the service doesn't recognize.",
					Ru: "У значения не тот тип JSON, или это неизвестный службе элемент перечисления."},
				fact.Text{En: "Put the value in quotes; send 64-bit numbers as strings, too.",
					Ru: "Возьмите значение в кавычки; 64-разрядные числа тоже передаются строкой."}),
		},
		Basis: fact.Observed, Source: srcODataCore,
	},
	{
		ID:       "select-term",
		Template: "Term '{name}' is not valid in a $select or $expand expression.",
		Variants: []string{
			"Term '{name}' is not valid in a $select expression.",
		},
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "$select or $expand contains something that isn't a property name.",
			Ru: "В $select или $expand указано то, что не является именем свойства."},
		Causes: []fact.Cause{
			selectName(fact.Likely),
		},
		Basis: fact.Observed, Source: srcODataCore,
	},
	{
		ID:       "value-schema",
		Template: "Property {property} in payload has a value that does not match schema.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A property in the body has a different type than it has in the directory.",
			Ru: "У свойства в теле значение не того типа, который хранит каталог."},
		Causes: []fact.Cause{
			cause.Likely("value-type", fact.Observed,
				fact.Text{En: "A value has the wrong JSON type or is an enum member that the service doesn't recognize.",
					Ru: "У значения не тот тип JSON, или это неизвестный службе элемент перечисления."},
				fact.Text{En: "Send lists as [ ], true and false without quotes, and objects as { }; in PowerShell use ConvertTo-Json -Depth 10.",
					Ru: "Списки — в [ ], true и false без кавычек, объекты — в { }; в PowerShell используйте ConvertTo-Json -Depth 10."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/8990",
	},
	{
		ID:       "property-invalid",
		Template: "Invalid property '{property}'.",
		Common:   true, Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The type has no property with this name, or you can't set it here.",
			Ru: "У типа нет свойства с таким именем, или здесь его нельзя задать."},
		Causes: []fact.Cause{
			cause.ParameterUnknown(),
		},
		Basis: fact.Observed, Source: source.GraphErrors,
	},
	{
		ID:       "properties-invalid",
		Template: "One or more properties contains invalid values.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A value in the body was rejected; the details next to the message name the property.",
			Ru: "Какое-то значение в теле отклонено; свойство названо в details рядом с сообщением."},
		Causes: []fact.Cause{
			cause.Likely("value-not-allowed", fact.Documented,
				fact.Text{En: "The operation doesn't allow this value.",
					Ru: "Операция не допускает такого значения."},
				fact.Text{En: "Read details in the response: its target is the property. For filters, check the values being compared.",
					Ru: "Прочитайте details в ответе: target — имя свойства. В фильтрах проверьте сравниваемые значения."}),
		},
		Basis: fact.Observed, Source: source.GraphErrors,
	},
	{
		ID:       "property-read-only",
		Template: "Property '{property}' is read-only and cannot be set.",
		Variants: []string{
			"Property '{property}' is read-only.",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The service sets this property itself.",
			Ru: "Это свойство задаёт сама служба."},
		Causes: []fact.Cause{
			cause.PropertyFixed(),
		},
		Basis: fact.Observed, Source: source.GraphErrors,
	},
	{
		ID:       "method-not-allowed-directory",
		Template: "Specified HTTP method is not allowed for the request target.",
		Variants: []string{
			"The specified HTTP method is not allowed for the request target.",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 405,
		Meaning: fact.Text{En: "The directory recognizes the path, but not with this method.",
			Ru: "Каталог знает этот путь, но не с таким методом."},
		Causes: []fact.Cause{
			cause.WrongMethod(fact.Likely),
			cause.Possible("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "With Application.ReadWrite.OwnedBy, the method is refused for apps that the caller doesn't own.",
					Ru: "С Application.ReadWrite.OwnedBy метод отклоняется для приложений, которыми вызывающий не владеет."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/6360",
	},
	{
		ID:       "query-syntax-url",
		Template: "Bad Request - Error in query syntax.",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The URL has characters that the service can't read.",
			Ru: "В URL есть символы, которые служба не может прочитать."},
		Causes: []fact.Cause{
			cause.Likely("odata-encoding", fact.Documented,
				fact.Text{En: "A character in the filter isn't percent-encoded, so it has a different meaning in the URL: & # +.",
					Ru: "Символ фильтра не закодирован и поэтому значит в URL другое: & # +."},
				fact.Text{En: "Encode the URL: space as %20, # as %23, & inside values as %26, + as %2B; also remove any space or line break at the end.",
					Ru: "Кодируйте URL: пробел — %20, # — %23, & в значениях — %26, + — %2B; мешают и пробел или перенос в конце."}),
		},
		Basis: fact.Observed, Source: source.GraphQuery,
	},
	{
		ID:       "batch-payload",
		Template: "Invalid batch payload format.",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: `The $batch body isn't in the form {"requests": [ … ]}.`,
			Ru: `Тело $batch не вида {"requests": [ … ]}.`},
		Causes: []fact.Cause{
			cause.Likely("batch-part", fact.Documented,
				fact.Text{En: "A batch part lacks its body or its header.",
					Ru: "У части пакета нет тела или заголовка."},
				fact.Text{En: "Give each part an id, a method, and a relative url such as /users; a body needs headers with Content-Type.",
					Ru: "Задайте каждой части id, method и относительный url вида /users; для body нужен headers с Content-Type."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/json-batching",
	},
	{
		ID:       "batch-ids",
		Template: "Request Id has to be unique in a batch.",
		Variants: []string{
			"Request ids should be unique in a batch.",
		},
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Two $batch parts have the same id.",
			Ru: "У двух частей $batch одинаковый id."},
		Causes: []fact.Cause{
			cause.Likely("batch-part", fact.Documented,
				fact.Text{En: "A batch part lacks its body or its header.",
					Ru: "У части пакета нет тела или заголовка."},
				fact.Text{En: `Number the parts; id is a string: "1", "2".`,
					Ru: `Пронумеруйте части; id — строка: "1", "2".`}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/json-batching",
	},
}
