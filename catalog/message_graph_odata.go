package catalog

const (
	srcODataCore    = "https://github.com/OData/odata.net/blob/main/src/Microsoft.OData.Core/SRResources.resx"
	srcIntuneImport = "https://github.com/Micke-K/IntuneManagement/issues/318"
)

// graphModelCodes are the codes by which the model of Microsoft Graph refuses a body.
var graphModelCodes = []*Code{
	&modelModelValidationFailure,
	&modelFailedDependency,
}

var modelModelValidationFailure = Code{
	Name: "ModelValidationFailure", General: true, Service: Graph, Status: 400,
	Meaning: Text{"The body doesn't fit the model of Microsoft Graph: a type, a name, or a value in it.",
		"Тело не соответствует модели Microsoft Graph: тип, имя или значение."},
	Causes: []Cause{
		graphBody(Likely),
		possible("odata-type", Observed,
			Text{"The @odata.type of the body is missing, or isn't one that this path takes.",
				"@odata.type в теле нет, или для этого пути он не подходит."},
			Text{"Give the concrete type that belongs to the path: windows10CustomConfiguration for deviceConfigurations, none for configurationPolicies.",
				"Укажите конкретный тип для этого пути: windows10CustomConfiguration для deviceConfigurations, для configurationPolicies — никакого."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Observed, Source: "https://github.com/microsoftgraph/powershell-intune-samples/issues/162",
}

var modelFailedDependency = Code{
	Name: "FailedDependency", Service: Graph, Status: 424,
	Meaning: Text{"A part of $batch wasn't run, because the one that it depends on failed.",
		"Часть $batch не выполнена: не удалась та, от которой она зависит."},
	Causes: []Cause{
		likely("batch-dependency", Documented,
			Text{"The part named in dependsOn failed, or doesn't exist in the batch.",
				"Часть, указанная в dependsOn, не удалась или отсутствует в пакете."},
			Text{"Explain the failed part first; then send both again.",
				"Сначала разберите неудавшуюся часть; затем отправьте обе снова."}),
	},
	Docs:  []string{"https://learn.microsoft.com/graph/json-batching"},
	Basis: Documented, Source: "https://learn.microsoft.com/graph/json-batching",
}

// graphModelMessages say what in a body doesn't fit the model of Microsoft Graph.
var graphModelMessages = []Message{
	{
		ID:       "type-unresolved",
		Template: "A type named '{type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.",
		Code:     "ModelValidationFailure", Service: Graph, Status: 400,
		Meaning: Text{"The path, or this version of Graph, doesn't know the type in @odata.type.",
			"Путь или эта версия Graph не знает типа из @odata.type."},
		Causes: []Cause{
			likely("odata-type", Observed,
				Text{"The @odata.type of the body is missing, or isn't one that this path takes.",
					"@odata.type в теле нет, или для этого пути он не подходит."},
				Text{"Send the object to the path of its type, such as deviceConfigurations, compliance policies or beta; spell #microsoft.graph.… in full.",
					"Отправьте объект по пути для его типа (deviceConfigurations и т. п.) или в beta; пишите #microsoft.graph.… полностью."}),
		},
		Basis: Observed, Source: srcIntuneImport,
	},
	{
		ID:       "type-abstract",
		Template: "Cannot create an abstract class.",
		Variants: []string{
			"Cannot create an instance of an abstract class.",
			"The type '{type}' is abstract",
		},
		Code: "ModelValidationFailure", Service: Graph, Status: 400,
		Meaning: Text{"Graph can't tell which kind of object to create: the body names no type, or one that is only a base.",
			"Graph не может понять, какой объект создать: тип в теле не указан, или указан базовый."},
		Causes: []Cause{
			likely("odata-type", Observed,
				Text{"The @odata.type of the body is missing, or isn't one that this path takes.",
					"@odata.type в теле нет, или для этого пути он не подходит."},
				Text{`Add "@odata.type" with the concrete type as the first member, such as #microsoft.graph.iosManagedAppProtection.`,
					`Добавьте первым полем "@odata.type" с конкретным типом, например #microsoft.graph.iosManagedAppProtection.`}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/powershell-intune-samples/issues/162",
	},
	{
		ID:       "enum-empty",
		Template: "Must specify valid information for parsing in the string.",
		Code:     "ModelValidationFailure", Service: Graph, Status: 400,
		Meaning: Text{"An enumeration in the body or in the filter is an empty text.",
			"Значение перечисления в теле или фильтре — пустая строка."},
		Causes: []Cause{
			likely("enum-value", Observed,
				Text{"The value is misspelt, or copied from an outdated guide.",
					"Значение написано с ошибкой или взято из устаревшего руководства."},
				Text{`Look for "" among the properties that take fixed values; leave such a property out, or send null or a value of its list.`,
					`Найдите "" у свойств с фиксированным набором значений; уберите такое свойство, отправьте null или значение из списка.`}),
		},
		Basis: Observed, Source: "https://github.com/microsoft/mggraph-intune-samples/issues/11",
	},
	{
		ID:       "enum-unknown",
		Template: "Requested value '{value}' was not found.",
		Code:     "ModelValidationFailure", Service: Graph, Status: 400,
		Meaning: Text{"A property with fixed values was given one that isn't among them.",
			"Свойству с фиксированным набором значений передано другое значение."},
		Causes: []Cause{
			likely("enum-value", Observed,
				Text{"The value is misspelt, or copied from an outdated guide.",
					"Значение написано с ошибкой или взято из устаревшего руководства."},
				Text{"Take the value from the page of the type, in its exact spelling; some values exist in beta only.",
					"Возьмите значение со страницы типа в точном написании; некоторые есть только в beta."}),
		},
		Basis: Deduced, Source: "https://learn.microsoft.com/dotnet/api/system.enum.parse",
	},
	{
		ID:       "navigation-primitive",
		Template: "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.",
		Code:     "ModelValidationFailure", Service: Graph, Status: 400,
		Meaning: Text{"A relationship was given a plain value, where it takes an object, a list or a reference.",
			"Связи передано простое значение вместо объекта, списка или ссылки."},
		Causes: []Cause{
			bodyStructure(Likely),
			possible("odata-bind", Documented,
				Text{"A reference to another object was not written as @odata.bind.",
					"Ссылка на другой объект записана не через @odata.bind."},
				Text{`Write "members@odata.bind": ["https://graph.microsoft.com/v1.0/directoryObjects/{id}"].`,
					`Пишите "members@odata.bind": ["https://graph.microsoft.com/v1.0/directoryObjects/{id}"].`}),
		},
		Basis: Observed, Source: srcODataCore,
	},
	{
		ID:       "bind-unexpected",
		Template: "The annotation 'odata.bind' was found. This annotation is either not recognized or not expected at the current position.",
		Variants: []string{
			"The annotation '{name}' was found. This annotation is either not recognized or not expected at the current position.",
		},
		Code: "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"@odata.bind stands after a property that isn't a relationship, or in an update, which doesn't take it.",
			"@odata.bind указан у свойства, которое не является связью, или в обновлении, где он не допускается."},
		Causes: []Cause{
			likely("odata-bind", Documented,
				Text{"A reference to another object was not written as @odata.bind.",
					"Ссылка на другой объект записана не через @odata.bind."},
				Text{"Use @odata.bind only when creating; later add references by POST …/{relationship}/$ref with @odata.id.",
					"Используйте @odata.bind только при создании; потом добавляйте ссылки через POST …/{связь}/$ref с @odata.id."}),
		},
		Basis: Observed, Source: srcODataCore,
	},
	{
		ID:       "quoted-value",
		Template: "Cannot read the value '{value}' for the property '{property}' as a quoted JSON string value.",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The property takes a text in quotes, and the body has a number, true or false.",
			"Свойство принимает строку в кавычках, а в теле число, true или false."},
		Causes: []Cause{
			likely("value-type", Observed,
				Text{"A value has the wrong JSON type or is an enum member that the service does not know.",
					"У значения не тот тип JSON, или это неизвестный службе элемент перечисления."},
				Text{"Put the value in quotes; 64-bit numbers are sent as texts, too.",
					"Возьмите значение в кавычки; 64-разрядные числа тоже передаются строкой."}),
		},
		Basis: Observed, Source: srcODataCore,
	},
	{
		ID:       "select-term",
		Template: "Term '{name}' is not valid in a $select or $expand expression.",
		Variants: []string{
			"Term '{name}' is not valid in a $select expression.",
		},
		Code: "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"$select or $expand has something that is no name of a property.",
			"В $select или $expand стоит то, что не является именем свойства."},
		Causes: []Cause{
			selectName(Likely),
		},
		Basis: Observed, Source: srcODataCore,
	},
	{
		ID:       "value-schema",
		Template: "Property {property} in payload has a value that does not match schema.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"A property of the body has a value of another type than the directory keeps there.",
			"У свойства в теле значение не того типа, который хранит каталог."},
		Causes: []Cause{
			likely("value-type", Observed,
				Text{"A value has the wrong JSON type or is an enum member that the service does not know.",
					"У значения не тот тип JSON, или это неизвестный службе элемент перечисления."},
				Text{"Send lists as [ ], true and false without quotes, and objects as { }; in PowerShell use ConvertTo-Json -Depth 10.",
					"Списки — в [ ], true и false без кавычек, объекты — в { }; в PowerShell используйте ConvertTo-Json -Depth 10."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/8990",
	},
	{
		ID:       "property-invalid",
		Template: "Invalid property '{property}'.",
		Common:   true, Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The type has no property of this name, or not one that can be set here.",
			"У типа нет свойства с таким именем, или здесь его нельзя задать."},
		Causes: []Cause{
			parameterUnknown(),
		},
		Basis: Observed, Source: docGraphErrors,
	},
	{
		ID:       "properties-invalid",
		Template: "One or more properties contains invalid values.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Some value in the body is refused; the details beside the message name the property.",
			"Какое-то значение в теле отклонено; свойство названо в details рядом с сообщением."},
		Causes: []Cause{
			likely("value-not-allowed", Documented,
				Text{"A value is not one of those that the operation allows.",
					"Значение не входит в число допустимых для операции."},
				Text{"Read details in the answer: its target is the property. For filters, check the values compared with.",
					"Прочитайте details в ответе: target — имя свойства. В фильтрах проверьте сравниваемые значения."}),
		},
		Basis: Observed, Source: docGraphErrors,
	},
	{
		ID:       "property-read-only",
		Template: "Property '{property}' is read-only and cannot be set.",
		Variants: []string{
			"Property '{property}' is read-only.",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The service sets this property itself.",
			"Это свойство задаёт сама служба."},
		Causes: []Cause{
			propertyFixed(),
		},
		Basis: Observed, Source: docGraphErrors,
	},
	{
		ID:       "method-not-allowed-directory",
		Template: "Specified HTTP method is not allowed for the request target.",
		Variants: []string{
			"The specified HTTP method is not allowed for the request target.",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 405,
		Meaning: Text{"The directory knows the path, but not with this method.",
			"Каталог знает этот путь, но не с таким методом."},
		Causes: []Cause{
			wrongMethod(Likely),
			possible("permission-missing", Documented,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"With Application.ReadWrite.OwnedBy the method is refused for apps that the caller doesn't own.",
					"С Application.ReadWrite.OwnedBy метод отклоняется для приложений, которыми вызывающий не владеет."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/6360",
	},
	{
		ID:       "query-syntax-url",
		Template: "Bad Request - Error in query syntax.",
		Service:  Graph, Status: 400,
		Meaning: Text{"The URL has characters that the service can't read.",
			"В URL есть символы, которые служба не может прочитать."},
		Causes: []Cause{
			likely("odata-encoding", Documented,
				Text{"A character of the filter isn't percent-encoded, so that it means something else in a URL: & # +.",
					"Символ фильтра не закодирован и поэтому значит в URL другое: & # +."},
				Text{"Encode the URL: space as %20, # as %23, & inside values as %26, + as %2B; a space or line break at its end counts as well.",
					"Кодируйте URL: пробел — %20, # — %23, & в значениях — %26, + — %2B; мешают и пробел или перенос в конце."}),
		},
		Basis: Observed, Source: docGraphQuery,
	},
	{
		ID:       "batch-payload",
		Template: "Invalid batch payload format.",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{`The body of $batch has not the form {"requests": [ … ]}.`,
			`Тело $batch не вида {"requests": [ … ]}.`},
		Causes: []Cause{
			likely("batch-part", Documented,
				Text{"A part of the batch lacks its body or its header.",
					"У части пакета нет тела или заголовка."},
				Text{"Give each part id, method and a relative url such as /users; a body needs headers with Content-Type.",
					"Задайте каждой части id, method и относительный url вида /users; для body нужен headers с Content-Type."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/json-batching",
	},
	{
		ID:       "batch-ids",
		Template: "Request Id has to be unique in a batch.",
		Variants: []string{
			"Request ids should be unique in a batch.",
		},
		Code: "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Two parts of $batch have the same id.",
			"У двух частей $batch одинаковый id."},
		Causes: []Cause{
			likely("batch-part", Documented,
				Text{"A part of the batch lacks its body or its header.",
					"У части пакета нет тела или заголовка."},
				Text{`Number the parts; id is a text: "1", "2".`,
					`Пронумеруйте части; id — строка: "1", "2".`}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/json-batching",
	},
}
