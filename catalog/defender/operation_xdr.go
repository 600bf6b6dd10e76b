package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// xdrOperations are those of Microsoft 365 Defender itself.
var xdrOperations = []fact.Operation{
	{
		ID:      "list-incidents",
		Title:   fact.Text{En: "List the incidents", Ru: "Список инцидентов"},
		Service: fact.Defender, Method: "GET", Path: "/api/incidents",
		OData: fact.OData{
			Options:    []string{"$filter", "$top", "$skip"},
			Filterable: []string{"lastUpdateTime", "createdTime", "status", "assignedTo"},
			Entity:     "xdr.Incident",
			MaxTop:     100,
		},
		Application:   []string{"Incident.Read.All", "Incident.ReadWrite.All"},
		Delegated:     []string{"Incident.Read", "Incident.ReadWrite"},
		PermissionAPI: fact.ThreatProtection,
		UserRole:      "View Data",
		Rate:          fact.Rate{PerMinute: 50, PerHour: 1500},
		Limits: []fact.Text{
			{En: "100 incidents per page, newest first.", Ru: "По 100 инцидентов на страницу, сначала новые."},
		},
		Notes: []fact.Text{
			{En: "Incidents can't be filtered by severity.", Ru: "Фильтровать инциденты по серьёзности нельзя."},
			{En: "An incident has lastUpdateTime and createdTime; an alert in it has lastUpdatedTime and creationTime.", Ru: "У инцидента — lastUpdateTime и createdTime, у оповещения в нём — lastUpdatedTime и creationTime."},
		},
		Doc: source.XDR + "api-list-incidents",
	},
	{
		ID:      "get-incident",
		Title:   fact.Text{En: "Get an incident", Ru: "Сведения об инциденте"},
		Service: fact.Defender, Method: "GET", Path: "/api/incidents/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormIncident}},
		OData:          fact.OData{Entity: "xdr.Incident"},
		Application:    []string{"Incident.Read.All", "Incident.ReadWrite.All"},
		Delegated:      []string{"Incident.Read", "Incident.ReadWrite"},
		PermissionAPI:  fact.ThreatProtection,
		UserRole:       "View Data",
		Rate:           fact.Rate{PerMinute: 100, PerHour: 1500},
		Notes: []fact.Text{
			{En: "Another page says 50 calls per minute for all operations on incidents.", Ru: "На другой странице для всех операций с инцидентами указано 50 вызовов в минуту."},
		},
		Doc: source.XDR + "api-get-incident",
	},
	{
		ID:      "update-incident",
		Title:   fact.Text{En: "Change an incident", Ru: "Изменить инцидент"},
		Service: fact.Defender, Method: "PATCH", Path: "/api/incidents/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "string", Required: true, Form: fact.FormIncident}},
		Body: []fact.Parameter{
			{Name: "status", Type: "enum", Values: []string{"Active", "Resolved", "InProgress", "Redirected"}},
			{Name: "assignedTo", Type: "string", Nullable: true},
			{
				Name: "classification", Type: "enum",
				Values:      []string{"TruePositive", "InformationalExpectedActivity", "FalsePositive"},
				OtherValues: []string{"Informational, expected activity"},
			},
			{
				Name: "determination", Type: "enum",
				Values: []string{
					"MultiStagedAttack", "MaliciousUserActivity", "CompromisedAccount", "Malware", "Phishing", "UnwantedSoftware",
					"SecurityTesting", "LineOfBusinessApplication", "ConfirmedActivity", "Clean", "NoEnoughDataToValidate", "Other",
				},
				OtherValues: []string{"CompromisedUser", "ConfirmedUserActivity", "InsufficientData"},
				Note: fact.Text{
					En: "Only together with a classification; the page says TruePositive, but lists values for the other two. NoEnoughDataToValidate is spelled that way.",
					Ru: "Только вместе с классификацией; на странице указана TruePositive, но есть значения и для двух других. NoEnoughDataToValidate пишется именно так.",
				},
			},
			{Name: "tags", Type: "[]string"},
			{
				Name: "comment", Type: "string",
				Note: fact.Text{En: "Singular here; an incident in a response has comments.", Ru: "Здесь в единственном числе; у инцидента в ответе — comments."},
			},
		},
		ContentType:   fact.JSONBody,
		Sample:        `{"status":"Resolved","assignedTo":"secop2@contoso.com","classification":"TruePositive","determination":"Malware","tags":["Pen test"],"comment":"pen testing"}`,
		OData:         fact.OData{Entity: "xdr.Incident"},
		Application:   []string{"Incident.ReadWrite.All"},
		Delegated:     []string{"Incident.ReadWrite"},
		PermissionAPI: fact.ThreatProtection,
		UserRole:      "Alerts investigation",
		Rate:          fact.Rate{PerMinute: 50, PerHour: 1500},
		Notes: []fact.Text{
			{En: "The pages use different names for three determinations.", Ru: "На разных страницах три значения determination названы по-разному."},
		},
		Doc: source.XDR + "api-update-incidents",
	},
	{
		ID:      "run-hunting-query",
		Title:   fact.Text{En: "Run an advanced hunting query", Ru: "Выполнить запрос расширенной охоты"},
		Service: fact.Defender, Method: "POST", Path: "/api/advancedhunting/run",
		Body:          []fact.Parameter{{Name: "Query", Type: "string", Required: true}},
		ContentType:   fact.JSONBody,
		Sample:        `{"Query":"DeviceProcessEvents | where InitiatingProcessFileName =~ \"powershell.exe\" | project Timestamp, FileName, InitiatingProcessFileName | order by Timestamp desc | limit 2"}`,
		OData:         fact.OData{Entity: "xdr.QueryResponse"},
		Application:   []string{"AdvancedHunting.Read.All"},
		Delegated:     []string{"AdvancedHunting.Read"},
		PermissionAPI: fact.ThreatProtection,
		UserRole:      "View Data",
		Rate:          fact.Rate{PerMinute: 45},
		Limits: []fact.Text{
			{En: "Data of the past 30 days.", Ru: "Данные за последние 30 дней."},
			{En: "100,000 rows per result, 3 minutes per query.", Ru: "100 000 строк на результат, 3 минуты на запрос."},
			{En: "At least 45 calls per minute per tenant, and a share of CPU time in every 15 minutes.", Ru: "Не меньше 45 вызовов в минуту на тенант и квота процессорного времени на каждые 15 минут."},
		},
		Retired: fact.Text{
			En: "Microsoft has been retiring it since early 2026 and turns it off after February 1, 2027 (MC1220762); use runHuntingQuery in Microsoft Graph.",
			Ru: "С начала 2026 года выводится из эксплуатации, отключение — после 1 февраля 2027 года (MC1220762); используйте runHuntingQuery в Microsoft Graph.",
		},
		Notes: []fact.Text{
			{En: "Stats, Schema, and Results are capitalized here, but not in Microsoft Graph.", Ru: "Stats, Schema и Results здесь пишутся с заглавной буквы, в Microsoft Graph — со строчной."},
		},
		Doc: source.XDR + "api-advanced-hunting",
	},
}
