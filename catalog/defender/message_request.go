package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcConnector  = "https://github.com/swimlane/techpubs-knowledgecenter"
	srcTags       = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/8579"
	srcAutomation = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/6054"
	srcCSV        = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/10384"
	srcMissing    = "https://github.com/MicrosoftDocs/defender-docs/pull/330"
	srcMethod     = "https://github.com/anthonws/MDATP_PoSh_Scripts/issues/9"
	srcCancel     = "https://learn.microsoft.com/defender-endpoint/api/cancel-machine-action"
	srcAlertUser  = "https://learn.microsoft.com/defender-endpoint/api/get-alert-related-user-info"
	srcIncidents  = "https://learn.microsoft.com/defender-xdr/api-list-incidents"
)

// requestMessages are about what a request says and what it is about.
var requestMessages = []fact.Message{
	{
		ID: "detection-rule-name", Template: "A detection rule with this name already exists. Please rename your rule.",
		Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Custom detection rules need a unique name, and a unique alert title too; this message comes for either.",
			Ru: "У пользовательских правил обнаружения должны быть уникальны и имя, и заголовок оповещения; это сообщение бывает из-за обоих."},
		Causes: []fact.Cause{
			cause.Likely("detection-rule-name", fact.Observed,
				fact.Text{En: "Another custom detection rule has this name, or its alert has this title.",
					Ru: "Другое пользовательское правило носит это имя или тот же заголовок оповещения."},
				fact.Text{En: "Give the rule another name; if the name is unique, change its alert title. Or update the rule that has it.",
					Ru: "Дайте правилу другое имя; если имя уникально, смените заголовок оповещения. Или измените то правило, у которого он есть."}),
		},
		Basis: fact.Observed, Source: "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/7384",
	},
	{
		ID: "machine-not-found", Template: "Machine {id} was not found",
		Code: "ResourceNotFound", Service: fact.Defender, Status: 404,
		Meaning: fact.Text{En: "No device with this ID or name is visible to you in this tenant.",
			Ru: "Устройства с таким ID или именем в этом тенанте нет, или вам оно не видно."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.OutOfReach(),
			cause.Possible("machine-name", fact.Documented,
				fact.Text{En: "A device name was sent, but the operation expects a device ID (40 hexadecimal digits).",
					Ru: "Передано имя устройства вместо его ID из 40 шестнадцатеричных цифр."},
				fact.Text{En: "Find the ID: GET /api/machines?$filter=computerDnsName eq 'name'.",
					Ru: "Найдите ID: GET /api/machines?$filter=computerDnsName eq 'имя'."}),
		},
		Tells: fact.Values{{Name: "type", Value: "Machine"}},
		Basis: fact.Documented, Source: source.MDECodes,
	},
	{
		ID: "alert-not-found", Template: "Alert {id} was not found",
		Code: "ResourceNotFound", Service: fact.Defender, Status: 404,
		Meaning: fact.Text{En: "No alert with this ID is visible to you in this tenant.",
			Ru: "Оповещения с таким ID в этом тенанте нет, или вам оно не видно."},
		Causes: []fact.Cause{cause.WrongID(fact.Likely), cause.OutOfReach()},
		Tells:  fact.Values{{Name: "type", Value: "Alert"}},
		Basis:  fact.Observed, Source: source.MDECodes,
	},
	{
		ID: "alert-without-user", Template: "There is no User related to alert {id}",
		Code: "ResourceNotFound", Service: fact.Defender, Status: 404,
		Meaning: fact.Text{En: "The alert exists, but no user is associated with it.",
			Ru: "Оповещение существует, но с ним не связан ни один пользователь."},
		Causes: []fact.Cause{
			cause.Likely("alert-without-user", fact.Observed,
				fact.Text{En: "The alert involves only a device or a file.",
					Ru: "Оповещение касается только устройства или файла."},
				fact.Text{En: "Treat this response as an empty result, not as a failure.",
					Ru: "Считайте этот ответ пустым результатом, а не сбоем."}),
		},
		Basis: fact.Observed, Source: srcAlertUser,
	},
	{
		ID: "missing-query", Template: "Missing query.",
		Code: "InvalidRequestBody", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The body has no Query that the service can read.",
			Ru: "В теле нет параметра Query, который служба может прочитать."},
		Causes: []fact.Cause{
			cause.Likely("query-line-breaks", fact.Observed,
				fact.Text{En: "The query text has raw line breaks, which a JSON string can't contain.",
					Ru: "В тексте запроса есть настоящие переносы строк, недопустимые в строке JSON."},
				fact.Text{En: "Write each line break as \\n, or let a JSON library build the body.",
					Ru: "Записывайте перенос строки как \\n или собирайте тело библиотекой JSON."}),
			cause.ParameterTypo(),
			cause.BodyNotJSON(),
		},
		Basis: fact.Observed, Source: srcMissing,
	},
	{
		ID: "nothing-to-update", Template: "Currently supporting only update of: {updatable}",
		Code: "InvalidRequestBody", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The device update contains nothing that can be changed.",
			Ru: "В обновлении устройства нет ничего, что можно изменить."},
		Causes: []fact.Cause{
			cause.Likely("empty-tag-list", fact.Observed,
				fact.Text{En: "machineTags is an empty list, which counts as no update.",
					Ru: "machineTags — пустой список, а он не считается изменением."},
				fact.Text{En: "Remove a tag with POST /api/machines/{id}/tags and \"Action\": \"Remove\".",
					Ru: "Удаляйте тег через POST /api/machines/{id}/tags с \"Action\": \"Remove\"."}),
			cause.Possible("update-names", fact.Documented,
				fact.Text{En: "The body names other properties; the JSON names are machineTags and deviceValue.",
					Ru: "В теле другие свойства; имена в JSON — machineTags и deviceValue."},
				fact.Text{En: "Send machineTags, deviceValue, or both, spelled exactly like this.",
					Ru: "Передайте machineTags, deviceValue или оба, именно в таком написании."}),
		},
		Basis: fact.Observed, Source: srcTags,
	},
	{
		ID: "empty-indicator-value", Template: "Recieved an empty indicator value.",
		Variants: []string{
			"Received an empty indicator value.",
			"Missing indicators value", // observed: https://github.com/microsoftgraph/microsoft-graph-docs/issues/18745
		},
		Code: "InvalidInput", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The indicator came without a domain, URL, address or hash.",
			Ru: "Индикатор пришёл без домена, URL, адреса или хэша."},
		Causes: []fact.Cause{
			cause.Likely("indicator-field", fact.Observed,
				fact.Text{En: "The value is in a field that Defender doesn't read, such as networkIPv4.",
					Ru: "Значение записано в поле, которое Defender не читает, например networkIPv4."},
				fact.Text{En: "Fill domainName, url, networkDestinationIPv4/IPv6 or fileHashType with fileHashValue.",
					Ru: "Заполните domainName, url, networkDestinationIPv4/IPv6 или fileHashType и fileHashValue."}),
			cause.Possible("indicator-value-name", fact.Observed,
				fact.Text{En: "indicatorValue is empty, mistyped, or in the wrong letter case.",
					Ru: "indicatorValue пуст, написан с ошибкой или не в том регистре."},
				fact.Text{En: "Send \"indicatorValue\" with the value in it.",
					Ru: "Передайте \"indicatorValue\" с самим значением."}),
		},
		Basis: fact.Observed, Source: source.MISP,
	},
	{
		ID:       "key-of-wrong-form",
		Template: "The key value ({value}) from request is not valid. The key value should be format of type '{type}'.",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The ID in the URL isn't in the form that this path expects.",
			Ru: "Идентификатор в URL не того вида, который принимает этот путь."},
		Causes: []fact.Cause{
			cause.Likely("id-form", fact.Observed,
				fact.Text{En: "The ID is of a different kind, such as a machine ID instead of a machine action ID.",
					Ru: "Передан ID другого типа, например ID устройства вместо ID действия."},
				fact.Text{En: "Where the path expects Edm.Guid, send a GUID: machine action IDs are GUIDs, machine IDs aren't.",
					Ru: "Где нужен Edm.Guid, передайте GUID: ID действий — это GUID, ID устройств — нет."}),
		},
		Basis: fact.Observed, Source: srcConnector,
	},
	{
		ID: "id-of-another-action", Template: "Provided Guid is not a valid id for a {type} action",
		Code: "InvalidInput", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The machine action exists, but has a different type.",
			Ru: "Такое действие есть, но оно другого типа."},
		Causes: []fact.Cause{
			cause.Likely("wrong-action-type", fact.Observed,
				fact.Text{En: "The ID belongs to an action that was started for something else.",
					Ru: "Это ID действия, запущенного для другой цели."},
				fact.Text{En: "Look up the ID under /api/machineactions and use an action of the type in the message.",
					Ru: "Найдите ID в /api/machineactions и возьмите действие того типа, что в сообщении."}),
		},
		Basis: fact.Observed, Source: srcConnector,
	},
	{
		ID:       "action-not-cancellable",
		Template: "Canceled machine action status must be Pending or InProgress, Current Status: {status}, machineActionId: {id}",
		Code:     "BadRequest", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "Only a pending or in-progress action can be canceled.",
			Ru: "Отменить можно только действие в состоянии Pending или InProgress."},
		Causes: []fact.Cause{
			cause.Likely("action-finished", fact.Observed,
				fact.Text{En: "The action has already ended, so there is nothing to cancel.",
					Ru: "Действие уже завершено, отменять нечего."},
				fact.Text{En: "Do nothing; to undo the action's effect, send the opposite action, such as unisolate.",
					Ru: "Ничего не делайте; чтобы снять эффект, отправьте обратное действие, например unisolate."}),
		},
		Basis: fact.Observed, Source: srcCancel,
	},
	{
		ID:       "import-file-value",
		Template: "Failed to parse CSV file. Invalid line: {line}, Reason: Error in parsing field {parameter}, value: {value}. Possible values: {allowed}",
		Service:  fact.Defender,
		Meaning: fact.Text{En: "A line in the imported file has a value that its column doesn't accept.",
			Ru: "В строке импортируемого файла значение, которого столбец не принимает."},
		Causes: []fact.Cause{
			cause.Likely("indicator-action-retired", fact.Observed,
				fact.Text{En: "The file uses an outdated action, such as Alert or AlertAndBlock.",
					Ru: "В файле устаревшее действие, например Alert или AlertAndBlock."},
				fact.Text{En: "Write Allowed, Audit, Block, BlockAndRemediate or Warn.",
					Ru: "Укажите Allowed, Audit, Block, BlockAndRemediate или Warn."}),
		},
		Basis: fact.Observed, Source: srcCSV,
	},
	{
		ID:       "no-automation-level",
		Template: "This device has no automation level assigned to it. You'll need to at least enable the minimum Remediation Level for a given Device Group.",
		Variants: []string{"This device has no automation level assigned to it."},
		Code:     "DisallowedOperation", Service: fact.Defender, Status: 403,
		Meaning: fact.Text{En: "Live response is refused because the device's group has no automation level.",
			Ru: "Live response отклонён: у группы устройства не задан уровень автоматизации."},
		Causes: []fact.Cause{cause.AutomationLevel(fact.Likely)},
		Basis:  fact.Observed, Source: srcAutomation,
	},
	{
		ID: "method-not-supported", Template: "The requested resource does not support http method '{method}'.",
		Service: fact.Defender, Status: 405,
		Meaning: fact.Text{En: "The path exists, but not for this HTTP method; the request didn't reach the Defender service.",
			Ru: "Путь есть, но не для этого метода HTTP; до самой службы Defender запрос не дошёл."},
		Causes: []fact.Cause{
			cause.EmptyPathID(fact.Likely),
			cause.WrongMethod(fact.Possible),
		},
		Basis: fact.Observed, Source: srcMethod,
	},
	{
		ID:       "top-over-limit",
		Template: "The limit of '{allowed}' for Top query has been exceeded. The value from the incoming request is '{received}'.",
		Code:     "ODataError", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The $top in the URL exceeds the limit of this collection.",
			Ru: "Значение $top в URL больше предела для этого списка."},
		Causes: []fact.Cause{
			cause.Likely("top-over-limit", fact.Observed,
				fact.Text{En: "The request asked for more entries than one page can have.",
					Ru: "За раз запрошено больше записей, чем помещается на страницу."},
				fact.Text{En: "Lower $top to the limit and page with $skip or @odata.nextLink.",
					Ru: "Уменьшите $top до предела и листайте через $skip или @odata.nextLink."}),
		},
		Basis: fact.Observed, Source: srcIncidents,
	},
	{
		ID: "property-unknown", Template: "Could not find a property named '{property}' on type '{type}'.",
		Code: "ODataError", Service: fact.Defender, Status: 400,
		Meaning: fact.Text{En: "The URL names a property that this kind of object doesn't have.",
			Ru: "В URL названо свойство, которого у такого объекта нет."},
		Causes: []fact.Cause{
			cause.Likely("property-misspelt", fact.Documented,
				fact.Text{En: "The property is misspelled, has the wrong letter case, or belongs to another entity.",
					Ru: "Имя свойства с ошибкой, не в том регистре или от другой сущности."},
				fact.Text{En: "Copy the name from a response of this API; names start with a lowercase letter.",
					Ru: "Возьмите имя из ответа этого же API; имена начинаются со строчной буквы."}),
		},
		Basis: fact.Observed, Source: docOData,
	},
}
