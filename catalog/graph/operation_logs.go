package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// noteP1 is the license that the sign-in logs need.
var noteP1 = fact.Text{En: "This operation needs Microsoft Entra ID P1.", Ru: "Для этой операции нужен Microsoft Entra ID P1."}

// logs are the logs and reports of Entra ID and Microsoft 365.
var logs = []fact.Operation{
	{
		ID:      "graph-list-sign-ins",
		Title:   fact.Text{En: "List the sign-ins", Ru: "Список входов"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/auditLogs/signIns",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"AuditLog.Read.All"},
		Delegated:   []string{"AuditLog.Read.All"},
		UserRole:    "Reports Reader",
		License:     noteP1,
		Doc:         docGraph + "signin-list",
	},
	{
		ID:      "graph-get-sign-in",
		Title:   fact.Text{En: "Get a sign-in", Ru: "Сведения о входе"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/auditLogs/signIns/{id}",
		Application: []string{"AuditLog.Read.All"},
		Delegated:   []string{"AuditLog.Read.All"},
		UserRole:    "Reports Reader",
		License:     noteP1,
		Doc:         docGraph + "signin-get",
	},
	{
		ID:      "graph-list-directory-audits",
		Title:   fact.Text{En: "List the audit log of the directory", Ru: "Журнал аудита каталога"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/auditLogs/directoryAudits",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"AuditLog.Read.All"},
		Delegated:   []string{"AuditLog.Read.All"},
		UserRole:    "Reports Reader",
		Doc:         docGraph + "directoryaudit-list",
	},
	{
		ID:      "graph-list-provisioning",
		Title:   fact.Text{En: "List the provisioning log", Ru: "Журнал подготовки учётных записей"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/auditLogs/provisioning",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"AuditLog.Read.All"},
		Delegated:   []string{"AuditLog.Read.All"},
		UserRole:    "Reports Reader",
		License:     noteP1,
		Doc:         docGraph + "provisioningobjectsummary-list",
	},
	{
		ID:      "graph-list-registration-details",
		Title:   fact.Text{En: "List the methods that users have registered", Ru: "Какие методы зарегистрировали пользователи"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/reports/authenticationMethods/userRegistrationDetails",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"AuditLog.Read.All"},
		Delegated:   []string{"AuditLog.Read.All"},
		UserRole:    "Reports Reader",
		License:     noteP1,
		Doc:         docGraph + "authenticationmethodsroot-list-userregistrationdetails",
	},
	{
		ID:      "graph-list-service-health",
		Title:   fact.Text{En: "List the health of the services", Ru: "Состояние служб"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/admin/serviceAnnouncement/healthOverviews",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$top"}},
		Application: []string{"ServiceHealth.Read.All"},
		Delegated:   []string{"ServiceHealth.Read.All"},
		Doc:         docGraph + "serviceannouncement-list-healthoverviews",
	},
	{
		ID:      "graph-list-service-messages",
		Title:   fact.Text{En: "List the messages of the message center", Ru: "Сообщения центра сообщений"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/admin/serviceAnnouncement/messages",
		OData:       fact.OData{Options: []string{"$count", "$expand", "$filter", "$orderby", "$search", "$select", "$skip", "$top"}},
		Application: []string{"ServiceMessage.Read.All"},
		Delegated:   []string{"ServiceMessage.Read.All"},
		Doc:         docGraph + "serviceannouncement-list-messages",
	},
}
