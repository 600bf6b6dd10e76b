package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// indicatorOperations manage the indicators of Defender for Endpoint.
var indicatorOperations = []fact.Operation{
	{
		ID:      "list-indicators",
		Title:   fact.Text{En: "List the indicators", Ru: "Список индикаторов"},
		Service: fact.Defender, Method: "GET", Path: "/api/indicators",
		OData: fact.OData{
			Options: []string{"$filter", "$top", "$skip"},
			Filterable: []string{
				"application", "createdByDisplayName", "expirationTime", "generateAlert", "title",
				"rbacGroupNames", "rbacGroupIds", "indicatorValue", "indicatorType", "creationTimeDateTimeUtc",
				"createdBy", "action", "severity",
			},
			Entity: "Indicator",
			MaxTop: 10000,
		},
		Application: []string{"Ti.ReadWrite", "Ti.ReadWrite.All"},
		Delegated:   []string{"Ti.ReadWrite"},
		Rate:        fact.Rate{PerMinute: 100, PerHour: 1500},
		Notes: []fact.Text{
			{En: "With Ti.ReadWrite, an application sees only the indicators that it created.", Ru: "С Ti.ReadWrite приложение видит только созданные им индикаторы."},
		},
		Doc: source.MDE + "get-ti-indicators-collection",
	},
	{
		ID:      "submit-indicator",
		Title:   fact.Text{En: "Submit or change an indicator", Ru: "Добавить индикатор или изменить его"},
		Service: fact.Defender, Method: "POST", Path: "/api/indicators",
		Body:        indicatorMembers,
		ContentType: fact.JSONBody,
		Sample:      `{"indicatorValue":"220e7d15b011d7fac48f2bd61114db1022197f7f","indicatorType":"FileSha1","title":"test","application":"demo-test","expirationTime":"2099-12-12T00:00:00Z","action":"BlockAndRemediate","severity":"Informational","description":"test","recommendedActions":"nothing","rbacGroupNames":["group1","group2"]}`,
		Application: []string{"Ti.ReadWrite", "Ti.ReadWrite.All"},
		Delegated:   []string{"Ti.ReadWrite"},
		Rate:        fact.Rate{PerMinute: 100, PerHour: 1500},
		Limits: []fact.Text{
			{En: "15,000 active indicators per tenant.", Ru: "15 000 активных индикаторов на тенант."},
			{En: limitNoCIDREn, Ru: limitNoCIDRRu},
		},
		Notes: []fact.Text{{En: noteTiOwnEn, Ru: noteTiOwnRu}},
		Doc:   source.MDE + "post-ti-indicator",
	},
	{
		ID:      "import-indicators",
		Title:   fact.Text{En: "Submit many indicators", Ru: "Добавить несколько индикаторов"},
		Service: fact.Defender, Method: "POST", Path: "/api/indicators/import",
		Body: []fact.Parameter{
			{
				Name: "Indicators", Type: "[]object", Required: true, MaxItems: 500,
				Note:    fact.Text{En: "Starts with a capital letter, unlike the names in it.", Ru: "Пишется с заглавной буквы, в отличие от имён внутри."},
				Members: indicatorMembers,
			},
		},
		ContentType: fact.JSONBody,
		Sample:      `{"Indicators":[{"indicatorValue":"220e7d15b011d7fac48f2bd61114db1022197f7f","indicatorType":"FileSha1","title":"demo","application":"demo-test","expirationTime":"2099-12-12T00:00:00Z","action":"Audit","severity":"Informational","description":"demo2","recommendedActions":"nothing","rbacGroupNames":["group1","group2"],"generateAlert":true},{"indicatorValue":"2233223322332233223322332233223322332233223322332233223322332222","indicatorType":"FileSha256","title":"demo2","application":"demo-test2","expirationTime":"2099-12-12T00:00:00Z","action":"Block","severity":"Medium","description":"demo2","recommendedActions":"nothing"}]}`,
		Application: []string{"Ti.ReadWrite", "Ti.ReadWrite.All"},
		Delegated:   []string{"Ti.ReadWrite"},
		Rate:        fact.Rate{PerMinute: 30},
		Limits: []fact.Text{
			{En: "500 indicators per call.", Ru: "500 индикаторов за вызов."},
			{En: "15,000 active indicators per tenant.", Ru: "15 000 активных индикаторов на тенант."},
			{En: limitNoCIDREn, Ru: limitNoCIDRRu},
		},
		Notes: []fact.Text{
			{En: noteTiOwnEn, Ru: noteTiOwnRu},
			{En: "A response with status 200 can contain failures: check isFailed and failureReason of each item.", Ru: "Ответ 200 может содержать отказы: проверьте isFailed и failureReason каждого элемента."},
		},
		Doc: source.MDE + "import-ti-indicators",
	},
	{
		ID:      "delete-indicator",
		Title:   fact.Text{En: "Delete an indicator", Ru: "Удалить индикатор"},
		Service: fact.Defender, Method: "DELETE", Path: "/api/indicators/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormIndicator}},
		Application:    []string{"Ti.ReadWrite", "Ti.ReadWrite.All"},
		Rate:           fact.Rate{PerMinute: 100, PerHour: 1500},
		Notes:          []fact.Text{{En: noteTiOwnEn, Ru: noteTiOwnRu}, {En: fact.NoteNoDelegatedEn, Ru: fact.NoteNoDelegatedRu}},
		Errors: []fact.OperationError{
			{
				Status: 404, Code: "ResourceNotFound",
				Cause: cause.Likely("indicator-unknown", fact.Documented,
					fact.Text{En: "No indicator has this ID in the tenant.", Ru: "Индикатора с таким ID в тенанте нет."},
					fact.Text{En: "Get the id from GET /api/indicators; it's a number, not the indicator's value.", Ru: "Возьмите id из GET /api/indicators: это число, а не значение индикатора."}),
			},
		},
		Doc: source.MDE + "delete-ti-indicator-by-id",
	},
	{
		ID:      "delete-indicators",
		Title:   fact.Text{En: "Delete many indicators", Ru: "Удалить несколько индикаторов"},
		Service: fact.Defender, Method: "POST", Path: "/api/indicators/BatchDelete",
		Body:        []fact.Parameter{{Name: "IndicatorIds", Type: "[]string", Required: true, MaxItems: 500, Form: fact.FormIndicator}},
		ContentType: fact.JSONBody,
		Sample:      `{"IndicatorIds":["1","2","5"]}`,
		Application: []string{"Ti.ReadWrite", "Ti.ReadWrite.All"},
		Rate:        fact.Rate{PerMinute: 30, PerHour: 1500},
		Limits:      []fact.Text{{En: "500 IDs per call.", Ru: "500 ID за вызов."}},
		Notes:       []fact.Text{{En: noteTiOwnEn, Ru: noteTiOwnRu}, {En: fact.NoteNoDelegatedEn, Ru: fact.NoteNoDelegatedRu}},
		Errors: []fact.OperationError{
			{
				Status: 400,
				Cause: cause.Possible("indicator-list-size", fact.Documented,
					fact.Text{En: "The list of IDs is empty, or has more than 500 entries.", Ru: "Список ID пуст или содержит больше 500 записей."},
					fact.Text{En: "Send 1 to 500 IDs in IndicatorIds.", Ru: "Передайте в IndicatorIds от 1 до 500 ID."}),
			},
			{
				Status: 400,
				Cause: cause.Possible("indicator-id-form", fact.Documented,
					fact.Text{En: "One of the entries isn't the ID of an indicator.", Ru: "Одна из записей — не ID индикатора."},
					fact.Text{En: "Send the id values from GET /api/indicators.", Ru: "Передавайте значения id из GET /api/indicators."}),
			},
			{
				Status: 403,
				Cause: cause.Likely("indicator-out-of-reach", fact.Documented,
					fact.Text{En: "An indicator in the list is for a device group that the caller can't access.", Ru: "Один из индикаторов относится к группе устройств, недоступной вызывающему."},
					fact.Text{En: "Leave that indicator out, or give the caller access to its device group.", Ru: "Уберите этот индикатор из списка или дайте вызывающему доступ к его группе устройств."}),
			},
			{
				Status: 404, Code: "ResourceNotFound",
				Cause: cause.Likely("indicator-unknown", fact.Documented,
					fact.Text{En: "No indicator has this ID in the tenant.", Ru: "Индикатора с таким ID в тенанте нет."},
					fact.Text{En: "Call GET /api/indicators first, and leave out the IDs that are no longer there.", Ru: "Сначала запросите GET /api/indicators и уберите ID, которых там больше нет."}),
			},
		},
		Doc: source.MDE + "batch-delete-ti-indicators",
	},
}

// indicatorMembers are what an indicator is made of.
var indicatorMembers = []fact.Parameter{
	{
		Name: "indicatorValue", Type: "string", Required: true,
		Note: fact.Text{En: "A single value; an IP address without a range.", Ru: "Одно значение; IP-адрес без диапазона."},
	},
	{
		Name: "indicatorType", Type: "enum", Required: true,
		Values: []string{"FileSha1", "FileMd5", "CertificateThumbprint", "FileSha256", "IpAddress", "DomainName", "Url"},
	},
	{
		Name: "action", Type: "enum", Required: true,
		Values:      []string{"Warn", "Block", "Audit", "BlockAndRemediate", "Allowed"},
		OtherValues: []string{"Alert", "AlertAndBlock"},
		Note:        fact.Text{En: "Alert and AlertAndBlock were accepted until January 2022. Warn is for Defender for Cloud Apps.", Ru: "Alert и AlertAndBlock принимались до января 2022 года. Warn — для Defender for Cloud Apps."},
	},
	{Name: "title", Type: "string", Required: true},
	{Name: "description", Type: "string", Required: true},
	{
		Name: "application", Type: "string",
		Note: fact.Text{En: "Only for a new indicator; not changed in an existing one.", Ru: "Только для нового индикатора; у существующего не меняется."},
	},
	{Name: "expirationTime", Type: "date", Form: fact.FormTime},
	{Name: "severity", Type: "enum", Values: []string{"Informational", "Low", "Medium", "High"}},
	{
		Name: "recommendedActions", Type: "string",
		Note: fact.Text{En: "Plural; an alert has recommendedAction.", Ru: "Во множественном числе; у оповещения — recommendedAction."},
	},
	{
		Name: "rbacGroupNames", Type: "[]string",
		Note: fact.Text{En: "A list, although the page describes it as comma-separated text.", Ru: "Список, хотя на странице сказано о тексте с запятыми."},
	},
	{Name: "educateUrl", Type: "string", Note: fact.Text{En: "For URL indicators with Block or Warn.", Ru: "Для индикаторов URL с Block или Warn."}},
	{
		Name: "generateAlert", Type: "bool",
		Spellings: []string{"GenerateAlert"},
		Note:      fact.Text{En: "Must be true with the action Audit.", Ru: "При действии Audit должен быть true."},
	},
	{Name: "category", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "bypassDurationHours", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "notificationId", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "notificationBody", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "version", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "mitreTechniques", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "historicalDetection", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "lookBackPeriod", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "additionalInfo", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "externalId", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
	{Name: "certificateInfo", Note: fact.Text{En: fact.NoteUndocumentedEn, Ru: fact.NoteUndocumentedRu}},
}
