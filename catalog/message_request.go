package catalog

const (
	srcConnector  = "https://github.com/swimlane/techpubs-knowledgecenter"
	srcMISP       = "https://github.com/microsoftgraph/security-api-solutions/issues/115"
	srcWrapped    = "https://github.com/microsoftgraph/security-api-solutions/issues/72"
	srcTags       = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/8579"
	srcAutomation = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/6054"
	srcCSV        = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/10384"
	srcMissing    = "https://github.com/MicrosoftDocs/defender-docs/pull/330"
	srcMethod     = "https://github.com/anthonws/MDATP_PoSh_Scripts/issues/9"
	srcCancel     = "https://learn.microsoft.com/defender-endpoint/api/cancel-machine-action"
	srcAlertUser  = "https://learn.microsoft.com/defender-endpoint/api/get-alert-related-user-info"
	srcIndicators = "https://github.com/MISP/PyMISP/issues/812"
	srcIncidents  = "https://learn.microsoft.com/defender-xdr/api-list-incidents"
	srcPayload    = "https://github.com/microsoftgraph/msgraph-sdk-python/issues/1168"
	srcGraphPath  = "https://learn.microsoft.com/graph/errors"
)

// requestMessages are about what a request says and what it is about.
var requestMessages = []Message{
	{
		ID: "machine-not-found", Template: "Machine {id} was not found",
		Code: "ResourceNotFound", Service: Defender, Status: 404,
		Meaning: Text{"No device with this ID or name is visible to you in this tenant.",
			"Устройства с таким ID или именем в этом тенанте нет, или вам оно не видно."},
		Causes: []Cause{
			wrongID(Likely),
			outOfReach(),
			possible("machine-name", Documented,
				Text{"A device name was sent where the device ID of 40 hex digits is wanted.",
					"Передано имя устройства вместо его ID из 40 шестнадцатеричных цифр."},
				Text{"Find the ID: GET /api/machines?$filter=computerDnsName eq 'name'.",
					"Найдите ID: GET /api/machines?$filter=computerDnsName eq 'имя'."}),
		},
		Tells: Values{{"type", "Machine"}},
		Basis: Documented, Source: docMDECodes,
	},
	{
		ID: "alert-not-found", Template: "Alert {id} was not found",
		Code: "ResourceNotFound", Service: Defender, Status: 404,
		Meaning: Text{"No alert with this ID is visible to you in this tenant.",
			"Оповещения с таким ID в этом тенанте нет, или вам оно не видно."},
		Causes: []Cause{wrongID(Likely), outOfReach()},
		Tells:  Values{{"type", "Alert"}},
		Basis:  Observed, Source: docMDECodes,
	},
	{
		ID: "alert-without-user", Template: "There is no User related to alert {id}",
		Code: "ResourceNotFound", Service: Defender, Status: 404,
		Meaning: Text{"The alert exists, but no user belongs to it.",
			"Оповещение существует, но с ним не связан ни один пользователь."},
		Causes: []Cause{
			likely("alert-without-user", Observed,
				Text{"The alert is about a device or a file only.",
					"Оповещение касается только устройства или файла."},
				Text{"Take this answer as an empty result; it is no failure.",
					"Считайте этот ответ пустым результатом, а не сбоем."}),
		},
		Basis: Observed, Source: srcAlertUser,
	},
	{
		ID: "missing-query", Template: "Missing query.",
		Code: "InvalidRequestBody", Service: Defender, Status: 400,
		Meaning: Text{"The body has no Query that the service can read.",
			"В теле нет параметра Query, который служба может прочитать."},
		Causes: []Cause{
			likely("query-line-breaks", Observed,
				Text{"The query text has raw line breaks, which a JSON string must not have.",
					"В тексте запроса есть настоящие переносы строк, недопустимые в строке JSON."},
				Text{"Write each line break as \\n, or have a JSON library build the body.",
					"Записывайте перенос строки как \\n или собирайте тело библиотекой JSON."}),
			parameterTypo(),
			bodyNotJSON(),
		},
		Basis: Observed, Source: srcMissing,
	},
	{
		ID: "nothing-to-update", Template: "Currently supporting only update of: {updatable}",
		Code: "InvalidRequestBody", Service: Defender, Status: 400,
		Meaning: Text{"The update of the device holds nothing that can be changed.",
			"В обновлении устройства нет ничего, что можно изменить."},
		Causes: []Cause{
			likely("empty-tag-list", Observed,
				Text{"machineTags is an empty list, which counts as nothing to update.",
					"machineTags — пустой список, он считается отсутствием изменений."},
				Text{"Remove a tag with POST /api/machines/{id}/tags and \"Action\": \"Remove\".",
					"Удаляйте тег через POST /api/machines/{id}/tags с \"Action\": \"Remove\"."}),
			possible("update-names", Documented,
				Text{"The body names other properties; the JSON names are machineTags and deviceValue.",
					"В теле другие свойства; имена в JSON — machineTags и deviceValue."},
				Text{"Send machineTags, deviceValue or both, spelt just so.",
					"Передайте machineTags, deviceValue или оба, именно в таком написании."}),
		},
		Basis: Observed, Source: srcTags,
	},
	{
		ID: "empty-indicator-value", Template: "Recieved an empty indicator value.",
		Variants: []string{
			"Received an empty indicator value.",
			"Missing indicators value", // observed: https://github.com/microsoftgraph/microsoft-graph-docs/issues/18745
		},
		Code: "InvalidInput", Service: Defender, Status: 400,
		Meaning: Text{"The indicator came without a domain, URL, address or hash.",
			"Индикатор пришёл без домена, URL, адреса или хэша."},
		Causes: []Cause{
			likely("indicator-field", Observed,
				Text{"The value stands in a field that Defender does not read, such as networkIPv4.",
					"Значение записано в поле, которое Defender не читает, например networkIPv4."},
				Text{"Fill domainName, url, networkDestinationIPv4/IPv6 or fileHashType with fileHashValue.",
					"Заполните domainName, url, networkDestinationIPv4/IPv6 или fileHashType и fileHashValue."}),
			possible("indicator-value-name", Observed,
				Text{"indicatorValue is empty, mistyped or in the wrong letter case.",
					"indicatorValue пуст, написан с ошибкой или не в том регистре."},
				Text{"Send \"indicatorValue\" with the value in it.",
					"Передайте \"indicatorValue\" с самим значением."}),
		},
		Basis: Observed, Source: srcMISP,
	},
	{
		ID:       "key-of-wrong-form",
		Template: "The key value ({value}) from request is not valid. The key value should be format of type '{type}'.",
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"The ID in the URL does not have the form that this path takes.",
			"Идентификатор в URL не того вида, который принимает этот путь."},
		Causes: []Cause{
			likely("id-form", Observed,
				Text{"An ID of another kind was sent, such as a machine ID for a machine action.",
					"Передан ID другого типа, например ID устройства вместо ID действия."},
				Text{"Where Edm.Guid is wanted send a GUID: machine action IDs are GUIDs, machine IDs are not.",
					"Где нужен Edm.Guid, передайте GUID: ID действий — это GUID, ID устройств — нет."}),
		},
		Basis: Observed, Source: srcConnector,
	},
	{
		ID: "id-of-another-action", Template: "Provided Guid is not a valid id for a {type} action",
		Code: "InvalidInput", Service: Defender, Status: 400,
		Meaning: Text{"The machine action exists, but is of another type.",
			"Такое действие есть, но оно другого типа."},
		Causes: []Cause{
			likely("wrong-action-type", Observed,
				Text{"The ID is of an action that was started for something else.",
					"Это ID действия, запущенного для другой цели."},
				Text{"Look the ID up under /api/machineactions and take one of the type in the message.",
					"Найдите ID в /api/machineactions и возьмите действие того типа, что в сообщении."}),
		},
		Basis: Observed, Source: srcConnector,
	},
	{
		ID:       "action-not-cancellable",
		Template: "Canceled machine action status must be Pending or InProgress, Current Status: {status}, machineActionId: {id}",
		Code:     "BadRequest", Service: Defender, Status: 400,
		Meaning: Text{"Only an action that is pending or in progress can be cancelled.",
			"Отменить можно только действие в состоянии Pending или InProgress."},
		Causes: []Cause{
			likely("action-finished", Observed,
				Text{"The action has already ended, so there is nothing to cancel.",
					"Действие уже завершено, отменять нечего."},
				Text{"Leave it; to undo its effect, send the opposite action, such as unisolate.",
					"Ничего не делайте; чтобы снять эффект, отправьте обратное действие, например unisolate."}),
		},
		Basis: Observed, Source: srcCancel,
	},
	{
		ID:       "import-file-value",
		Template: "Failed to parse CSV file. Invalid line: {line}, Reason: Error in parsing field {parameter}, value: {value}. Possible values: {allowed}",
		Service:  Defender,
		Meaning: Text{"A line of the imported file has a value that its column does not take.",
			"В строке импортируемого файла значение, которого столбец не принимает."},
		Causes: []Cause{
			likely("indicator-action-retired", Observed,
				Text{"The file uses an action of old, such as Alert or AlertAndBlock.",
					"В файле старое действие, например Alert или AlertAndBlock."},
				Text{"Write Allowed, Audit, Block, BlockAndRemediate or Warn.",
					"Укажите Allowed, Audit, Block, BlockAndRemediate или Warn."}),
		},
		Basis: Observed, Source: srcCSV,
	},
	{
		ID:       "no-automation-level",
		Template: "This device has no automation level assigned to it. You'll need to at least enable the minimum Remediation Level for a given Device Group.",
		Variants: []string{"This device has no automation level assigned to it."},
		Code:     "DisallowedOperation", Service: Defender, Status: 403,
		Meaning: Text{"Live response is refused because the device's group has no automation level.",
			"Live response отклонён: у группы устройства не задан уровень автоматизации."},
		Causes: []Cause{automationLevel(Likely)},
		Basis:  Observed, Source: srcAutomation,
	},
	{
		ID: "method-not-supported", Template: "The requested resource does not support http method '{method}'.",
		Service: Defender, Status: 405,
		Meaning: Text{"The path exists, but not for this HTTP method; the Defender service was not reached.",
			"Путь есть, но не для этого метода HTTP; до самой службы Defender запрос не дошёл."},
		Causes: []Cause{
			emptyPathID(Likely),
			wrongMethod(Possible),
		},
		Basis: Observed, Source: srcMethod,
	},
	{
		ID:       "top-over-limit",
		Template: "The limit of '{allowed}' for Top query has been exceeded. The value from the incoming request is '{received}'.",
		Code:     "ODataError", Service: Defender, Status: 400,
		Meaning: Text{"The $top of the URL is over the limit of this collection.",
			"Значение $top в URL больше предела для этого списка."},
		Causes: []Cause{
			likely("top-over-limit", Observed,
				Text{"More entries were asked for at once than one page may have.",
					"За раз запрошено больше записей, чем помещается на страницу."},
				Text{"Lower $top to the limit and page with $skip or @odata.nextLink.",
					"Уменьшите $top до предела и листайте через $skip или @odata.nextLink."}),
		},
		Basis: Observed, Source: srcIncidents,
	},
	{
		ID: "property-unknown", Template: "Could not find a property named '{property}' on type '{type}'.",
		Code: "ODataError", Service: Defender, Status: 400,
		Meaning: Text{"The URL names a property that this kind of object does not have.",
			"В URL названо свойство, которого у такого объекта нет."},
		Causes: []Cause{
			likely("property-misspelt", Documented,
				Text{"The property is misspelt, in the wrong letter case, or one of another entity.",
					"Имя свойства с ошибкой, не в том регистре или от другой сущности."},
				Text{"Take the name from a response of this API; names begin with a small letter.",
					"Возьмите имя из ответа этого же API; имена начинаются со строчной буквы."}),
		},
		Basis: Observed, Source: docOData,
	},
}
