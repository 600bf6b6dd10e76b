package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// partners are for partners who manage the tenants of customers. The list
// of permissions is the only source: bodies and versions are not known.
var partners = []fact.Operation{
	{
		ID:      "graph-list-partner-alerts",
		Title:   fact.Text{En: "List the alerts of partner security", Ru: "Оповещения безопасности партнёра"},
		Service: fact.Graph, Method: "GET", Path: "/security/partner/securityAlerts",
		Application: []string{"PartnerSecurity.Read.All", "PartnerSecurity.ReadWrite.All"},
		Delegated:   []string{"PartnerSecurity.Read.All", "PartnerSecurity.ReadWrite.All"},
		Doc:         docGraph + "resources/partner-security-partnersecurityalert-api-overview?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-partner-alert",
		Title:   fact.Text{En: "Get an alert of partner security", Ru: "Сведения об оповещении партнёра"},
		Service: fact.Graph, Method: "GET", Path: "/security/partner/securityAlerts/{id}",
		Application: []string{"PartnerSecurity.Read.All", "PartnerSecurity.ReadWrite.All"},
		Delegated:   []string{"PartnerSecurity.Read.All", "PartnerSecurity.ReadWrite.All"},
		Doc:         docGraph + "partner-security-partnersecurityalert-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-update-partner-alert",
		Title:   fact.Text{En: "Change an alert of partner security", Ru: "Изменить оповещение партнёра"},
		Service: fact.Graph, Method: "PATCH", Path: "/security/partner/securityAlerts/{id}",
		ContentType: fact.JSONBody,
		Application: []string{"PartnerSecurity.ReadWrite.All"},
		Delegated:   []string{"PartnerSecurity.ReadWrite.All"},
		Doc:         docGraph + "resources/partner-security-partnersecurityalert-api-overview?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-partner-score",
		Title:   fact.Text{En: "Get the security score of a partner", Ru: "Оценка безопасности партнёра"},
		Service: fact.Graph, Method: "GET", Path: "/security/partner/securityScore",
		Application: []string{"PartnerSecurity.Read.All"},
		Delegated:   []string{"PartnerSecurity.Read.All"},
		Doc:         docGraph + "partner-security-partnersecurityscore-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-partner-customer-insights",
		Title:   fact.Text{En: "List the security insights by customer", Ru: "Сведения о безопасности по клиентам партнёра"},
		Service: fact.Graph, Method: "GET", Path: "/security/partner/securityScore/customerInsights",
		Application: []string{"PartnerSecurity.Read.All"},
		Delegated:   []string{"PartnerSecurity.Read.All"},
		Doc:         docGraph + "partner-security-partnersecurityscore-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-partner-score-history",
		Title:   fact.Text{En: "List the history of the partner security score", Ru: "История оценки безопасности партнёра"},
		Service: fact.Graph, Method: "GET", Path: "/security/partner/securityScore/history",
		Application: []string{"PartnerSecurity.Read.All"},
		Delegated:   []string{"PartnerSecurity.Read.All"},
		Doc:         docGraph + "partner-security-partnersecurityscore-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-partner-score-history",
		Title:   fact.Text{En: "Get an entry of the partner security score history", Ru: "Запись истории оценки безопасности партнёра"},
		Service: fact.Graph, Method: "GET", Path: "/security/partner/securityScore/history/{id}",
		Application: []string{"PartnerSecurity.Read.All"},
		Delegated:   []string{"PartnerSecurity.Read.All"},
		Doc:         docGraph + "partner-security-partnersecurityscore-get?view=graph-rest-beta",
	},
}
