package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// incidents read and change the incidents of Microsoft Graph, and hunt.
var incidents = []fact.Operation{
	{
		ID:      "graph-run-hunting-query",
		Title:   fact.Text{En: "Run an advanced hunting query", Ru: "Выполнить запрос расширенной охоты"},
		Service: fact.Graph, Version: "v1.0", Method: "POST", Path: "/security/runHuntingQuery",
		Body: []fact.Parameter{
			{Name: "Query", Type: "string", Required: true, Spellings: []string{"query"}},
			{
				Name: "Timespan", Type: "string",
				Spellings: []string{"timespan"},
				Note:      fact.Text{En: "ISO 8601: P30D, start/end, start/P30D, P30D/end, or only a start.", Ru: "ISO 8601: P30D, начало/конец, начало/P30D, P30D/конец или только начало."},
			},
		},
		ContentType: fact.JSONBody,
		Sample:      `{"Query":"DeviceProcessEvents | where InitiatingProcessFileName =~ \"powershell.exe\" | project Timestamp, FileName, InitiatingProcessFileName | order by Timestamp desc | limit 2","Timespan":"P90D"}`,
		OData:       fact.OData{Entity: "graph.huntingQueryResults"},
		Application: []string{"ThreatHunting.Read.All"},
		Delegated:   []string{"ThreatHunting.Read.All"},
		UserRole:    userRole,
		Rate:        fact.Rate{PerMinute: 45},
		Limits: []fact.Text{
			{En: "Data from the past 30 days, unless Timespan says otherwise.", Ru: "Данные за последние 30 дней, если в Timespan не указано иное."},
			{En: "100,000 rows per result, 3 minutes per query.", Ru: "100 000 строк на результат, 3 минуты на запрос."},
			{En: "At least 45 calls a minute per tenant, and a share of CPU time every 15 minutes.", Ru: "Не меньше 45 вызовов в минуту на тенант и квота процессорного времени на каждые 15 минут."},
		},
		Notes: []fact.Text{
			{En: noteNotInChinaEn, Ru: noteNotInChinaRu},
			{En: "The page's table has Query and Timespan; the service's metadata has query and timespan.", Ru: "На странице — Query и Timespan, в метаданных службы — query и timespan."},
		},
		Doc: docGraph + "security-security-runhuntingquery",
	},
	{
		ID:      "graph-list-incidents",
		Title:   fact.Text{En: "List the incidents", Ru: "Список инцидентов"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/incidents",
		OData: fact.OData{
			Options: []string{"$count", "$filter", "$skip", "$top", "$expand"},
			Filterable: []string{
				"assignedTo", "classification", "createdDateTime", "determination", "lastUpdateDateTime",
				"severity", "status",
			},
			Expandable: []string{"alerts"},
			Entity:     "graph.incident",
			MaxTop:     50,
		},
		Application: []string{"SecurityIncident.Read.All", "SecurityIncident.ReadWrite.All"},
		Delegated:   []string{"SecurityIncident.Read.All", "SecurityIncident.ReadWrite.All"},
		UserRole:    userRole,
		Notes: []fact.Text{
			{En: "A client reports that $top above 50 is refused; the documentation doesn't mention it.", Ru: "По сообщению разработчиков клиента, $top больше 50 отклоняется; в документации этого нет."},
			{En: noteNotInChinaEn, Ru: noteNotInChinaRu},
		},
		Doc: docGraph + "security-list-incidents",
	},
	{
		ID:      "graph-get-incident",
		Title:   fact.Text{En: "Get an incident", Ru: "Сведения об инциденте"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/incidents/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormIncident}},
		OData:          fact.OData{Options: []string{"$expand"}, Expandable: []string{"alerts"}, Entity: "graph.incident"},
		Application:    []string{"SecurityIncident.Read.All", "SecurityIncident.ReadWrite.All"},
		Delegated:      []string{"SecurityIncident.Read.All", "SecurityIncident.ReadWrite.All"},
		UserRole:       userRole,
		Notes:          []fact.Text{{En: noteNotInChinaEn, Ru: noteNotInChinaRu}},
		Doc:            docGraph + "security-incident-get",
	},
	{
		ID:      "graph-update-incident",
		Title:   fact.Text{En: "Change an incident", Ru: "Изменить инцидент"},
		Service: fact.Graph, Version: "v1.0", Method: "PATCH", Path: "/security/incidents/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormIncident}},
		Body: []fact.Parameter{
			{Name: "assignedTo", Type: "string", Nullable: true},
			{
				Name: "classification", Type: "enum",
				Values:      []string{"unknown", "falsePositive", "truePositive", "informationalExpectedActivity"},
				OtherValues: []string{"TruePositive", "FalsePositive", "InformationalExpectedActivity"},
			},
			{
				Name: "determination", Type: "enum",
				Values: []string{
					"unknown", "apt", "malware", "securityPersonnel", "securityTesting", "unwantedSoftware", "other", "multiStagedAttack",
					"compromisedAccount", "phishing", "maliciousUserActivity", "notMalicious", "notEnoughDataToValidate", "confirmedActivity",
					"lineOfBusinessApplication",
				},
				OtherValues: []string{"clean", "insufficientData", "compromisedUser", "confirmedUserActivity", "MultiStagedAttack"},
				Note:        fact.Text{En: "Values from the service's own metadata; the page has older names for four of them.", Ru: "Значения из метаданных службы; на странице четыре из них названы по-старому."},
			},
			{Name: "status", Type: "enum", Values: []string{"active", "resolved", "inProgress", "redirected", "awaitingAction"}},
			{Name: "customTags", Type: "[]string"},
			{Name: "resolvingComment", Type: "string", Nullable: true, Note: fact.Text{En: noteMetadataOnlyEn, Ru: noteMetadataOnlyRu}},
			{Name: "displayName", Type: "string", Nullable: true, Note: fact.Text{En: noteMetadataOnlyEn, Ru: noteMetadataOnlyRu}},
		},
		ContentType: fact.JSONBody,
		Sample:      `{"classification":"truePositive","determination":"multiStagedAttack","customTags":["Demo"]}`,
		OData:       fact.OData{Entity: "graph.incident"},
		Application: []string{"SecurityIncident.ReadWrite.All"},
		Delegated:   []string{"SecurityIncident.ReadWrite.All"},
		UserRole:    userRole,
		Notes: []fact.Text{
			{En: noteNotInChinaEn, Ru: noteNotInChinaRu},
			{En: "The sample on the page capitalizes the values; the table doesn't.", Ru: "В примере на странице значения — с заглавной буквы, в таблице — со строчной."},
		},
		Doc: docGraph + "security-incident-update",
	},
	{
		ID:      "graph-comment-incident",
		Title:   fact.Text{En: "Add a comment to an incident", Ru: "Добавить комментарий к инциденту"},
		Service: fact.Graph, Version: "v1.0", Method: "POST", Path: "/security/incidents/{id}/comments",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormIncident}},
		Body: []fact.Parameter{
			{
				Name: "@odata.type", Type: "enum", Required: true,
				Values:      []string{"microsoft.graph.security.alertComment"},
				OtherValues: []string{"#microsoft.graph.security.alertComment"},
			},
			{Name: "comment", Type: "string", Required: true},
		},
		ContentType: fact.JSONBody,
		Sample:      `{"@odata.type":"microsoft.graph.security.alertComment","comment":"Demo for docs"}`,
		Application: []string{"SecurityIncident.ReadWrite.All"},
		Delegated:   []string{"SecurityIncident.ReadWrite.All"},
		UserRole:    userRole,
		Notes:       []fact.Text{{En: noteNotInChinaEn, Ru: noteNotInChinaRu}},
		Doc:         docGraph + "security-incident-post-comments",
	},
	{
		ID:      "graph-merge-incidents",
		Title:   fact.Text{En: "Merge incidents", Ru: "Объединить инциденты"},
		Service: fact.Graph, Version: "v1.0", Method: "POST", Path: "/security/incidents/mergeIncidents",
		Body: []fact.Parameter{
			{Name: "incidentIds", Type: "[]string", Form: fact.FormIncident},
			{Name: "incidentComment", Type: "string", Nullable: true},
			{Name: "mergeReasons", Type: "string", Note: fact.Text{En: "One reason, or several separated by commas.", Ru: "Одна причина или несколько через запятую."}},
		},
		ContentType:   fact.JSONBody,
		Sample:        `{"incidentIds":["29","30"],"incidentComment":"Same campaign","mergeReasons":"sameCampaign,sameActor"}`,
		PermissionAPI: fact.MicrosoftGraph,
		Notes: []fact.Text{
			{En: fact.NoteNoPermissionEn, Ru: fact.NoteNoPermissionRu},
			{En: "Known only from the service's metadata.", Ru: "Известно только из метаданных службы."},
		},
		Doc: docGraph + "security-incident-mergeincidents",
	},
}
