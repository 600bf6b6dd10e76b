package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// readsSubmissions is what the operations share that read submissions.
var readsSubmissions = fact.Operation{
	Application: []string{"ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All"},
	Delegated:   []string{"ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All"},
}

// submissions submit threats for analysis, search the audit log and judge
// emails. The list of permissions is the only source: bodies and versions are
// not known.
var submissions = []fact.Operation{
	{
		ID:      "graph-list-email-threats",
		Title:   fact.Text{En: "List the email submissions", Ru: "Список отправленных на проверку сообщений"},
		Like:    &readsSubmissions,
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/emailThreats",
		Doc: docGraph + "security-emailthreatsubmission-list?view=graph-rest-beta",
	},
	{
		ID:      "graph-submit-email-threat",
		Title:   fact.Text{En: "Submit an email for analysis", Ru: "Отправить сообщение на проверку"},
		Service: fact.Graph, Method: "POST", Path: "/security/threatSubmission/emailThreats",
		ContentType: fact.JSONBody,
		Application: []string{"ThreatSubmission.ReadWrite.All"},
		Delegated:   []string{"ThreatSubmission.ReadWrite.All"},
		Doc:         docGraph + "security-emailthreatsubmission-post-emailthreats?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-email-threat",
		Title:   fact.Text{En: "Get an email submission", Ru: "Сведения об отправке на проверку: сообщение"},
		Like:    &readsSubmissions,
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/emailThreats/{id}",
		Doc: docGraph + "security-emailthreatsubmission-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-file-threats",
		Title:   fact.Text{En: "List the file submissions", Ru: "Список отправленных на проверку файлов"},
		Like:    &readsSubmissions,
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/fileThreats",
		Doc: docGraph + "security-filethreatsubmission-list?view=graph-rest-beta",
	},
	{
		ID:      "graph-submit-file-threat",
		Title:   fact.Text{En: "Submit a file for analysis", Ru: "Отправить файл на проверку"},
		Service: fact.Graph, Method: "POST", Path: "/security/threatSubmission/fileThreats",
		ContentType: fact.JSONBody,
		Application: []string{"ThreatSubmission.ReadWrite.All"},
		Delegated:   []string{"ThreatSubmission.ReadWrite.All"},
		Doc:         docGraph + "security-filethreatsubmission-post-filethreats?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-file-threat",
		Title:   fact.Text{En: "Get a file submission", Ru: "Сведения об отправке на проверку: файл"},
		Like:    &readsSubmissions,
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/fileThreats/{id}",
		Doc: docGraph + "security-filethreatsubmission-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-url-threats",
		Title:   fact.Text{En: "List the URL submissions", Ru: "Список отправленных на проверку URL"},
		Like:    &readsSubmissions,
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/urlThreats",
		Doc: docGraph + "security-urlthreatsubmission-list?view=graph-rest-beta",
	},
	{
		ID:      "graph-submit-url-threat",
		Title:   fact.Text{En: "Submit a URL for analysis", Ru: "Отправить URL на проверку"},
		Service: fact.Graph, Method: "POST", Path: "/security/threatSubmission/urlThreats",
		ContentType: fact.JSONBody,
		Application: []string{"ThreatSubmission.ReadWrite.All"},
		Delegated:   []string{"ThreatSubmission.ReadWrite.All"},
		Doc:         docGraph + "security-urlthreatsubmission-post-urlthreats?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-url-threat",
		Title:   fact.Text{En: "Get a URL submission", Ru: "Сведения об отправке на проверку: URL"},
		Like:    &readsSubmissions,
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/urlThreats/{id}",
		Doc: docGraph + "security-urlthreatsubmission-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-submission-policies",
		Title:   fact.Text{En: "List the policies of email submissions", Ru: "Политики отправки сообщений на проверку"},
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/emailThreatSubmissionPolicies",
		Application: []string{
			"ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All", "ThreatSubmissionPolicy.ReadWrite.All",
		},
		Delegated: []string{
			"ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All", "ThreatSubmissionPolicy.ReadWrite.All",
		},
		Doc: docGraph + "security-emailthreatsubmissionpolicy-list?view=graph-rest-beta",
	},
	{
		ID:      "graph-create-submission-policy",
		Title:   fact.Text{En: "Create an email submission policy", Ru: "Создать политику отправки сообщений на проверку"},
		Service: fact.Graph, Method: "POST", Path: "/security/threatSubmission/emailThreatSubmissionPolicies",
		ContentType: fact.JSONBody,
		Application: []string{"ThreatSubmissionPolicy.ReadWrite.All"},
		Delegated:   []string{"ThreatSubmissionPolicy.ReadWrite.All"},
		Doc:         docGraph + "security-emailthreatsubmissionpolicy-post-emailthreatsubmissionpolicies?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-submission-policy",
		Title:   fact.Text{En: "Get a policy of email submissions", Ru: "Сведения о политике отправки сообщений"},
		Service: fact.Graph, Method: "GET", Path: "/security/threatSubmission/emailThreatSubmissionPolicies/{id}",
		Application: []string{
			"ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All", "ThreatSubmissionPolicy.ReadWrite.All",
		},
		Delegated: []string{
			"ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All", "ThreatSubmissionPolicy.ReadWrite.All",
		},
		Doc: docGraph + "security-emailthreatsubmissionpolicy-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-update-submission-policy",
		Title:   fact.Text{En: "Change a policy of email submissions", Ru: "Изменить политику отправки сообщений"},
		Service: fact.Graph, Method: "PATCH", Path: "/security/threatSubmission/emailThreatSubmissionPolicies/{id}",
		ContentType: fact.JSONBody,
		Application: []string{"ThreatSubmissionPolicy.ReadWrite.All"},
		Delegated:   []string{"ThreatSubmissionPolicy.ReadWrite.All"},
		Doc:         docGraph + "security-emailthreatsubmissionpolicy-update?view=graph-rest-beta",
	},
	{
		ID:      "graph-delete-submission-policy",
		Title:   fact.Text{En: "Delete a policy of email submissions", Ru: "Удалить политику отправки сообщений"},
		Service: fact.Graph, Method: "DELETE", Path: "/security/threatSubmission/emailThreatSubmissionPolicies/{id}",
		Application: []string{"ThreatSubmissionPolicy.ReadWrite.All"},
		Delegated:   []string{"ThreatSubmissionPolicy.ReadWrite.All"},
		Doc:         docGraph + "security-emailthreatsubmissionpolicy-delete?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-audit-queries",
		Title:   fact.Text{En: "List the audit log queries", Ru: "Список запросов к журналу аудита"},
		Service: fact.Graph, Method: "GET", Path: "/security/auditLog/queries",
		Application: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Delegated: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Notes: []fact.Text{{En: noteAuditQueryEn, Ru: noteAuditQueryRu}},
		Doc:   docGraph + "security-auditcoreroot-list-auditlogqueries?view=graph-rest-beta",
	},
	{
		ID:      "graph-create-audit-query",
		Title:   fact.Text{En: "Create an audit log query", Ru: "Создать запрос к журналу аудита"},
		Service: fact.Graph, Method: "POST", Path: "/security/auditLog/queries",
		ContentType: fact.JSONBody,
		Application: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Delegated: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Notes: []fact.Text{{En: noteAuditQueryEn, Ru: noteAuditQueryRu}},
		Doc:   docGraph + "security-auditcoreroot-post-auditlogqueries?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-audit-query",
		Title:   fact.Text{En: "Get an audit log query", Ru: "Сведения о запросе к журналу аудита"},
		Service: fact.Graph, Method: "GET", Path: "/security/auditLog/queries/{id}",
		Application: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Delegated: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Notes: []fact.Text{{En: noteAuditQueryEn, Ru: noteAuditQueryRu}},
		Doc:   docGraph + "security-auditlogquery-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-audit-records",
		Title:   fact.Text{En: "List the records that an audit log query found", Ru: "Записи, найденные запросом к журналу аудита"},
		Service: fact.Graph, Method: "GET", Path: "/security/auditLog/queries/{id}/records",
		Application: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Delegated: []string{
			"AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All", "AuditLogsQuery-Endpoint.Read.All",
			"AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All",
			"AuditLogsQuery.Read.All",
		},
		Notes: []fact.Text{{En: noteAuditQueryEn, Ru: noteAuditQueryRu}},
		Doc:   docGraph + "security-auditlogquery-list-records?view=graph-rest-beta",
	},
	{
		ID:      "graph-list-analyzed-emails",
		Title:   fact.Text{En: "List the analysed emails", Ru: "Список проверенных сообщений"},
		Service: fact.Graph, Method: "GET", Path: "/security/collaboration/analyzedEmails",
		Application: []string{"SecurityAnalyzedMessage.Read.All", "SecurityAnalyzedMessage.ReadWrite.All"},
		Notes:       []fact.Text{{En: fact.NoteNoDelegatedEn, Ru: fact.NoteNoDelegatedRu}},
		Doc:         docGraph + "security-collaborationroot-list-analyzedemails?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-analyzed-email",
		Title:   fact.Text{En: "Get an analysed email", Ru: "Сведения о проверенном сообщении"},
		Service: fact.Graph, Method: "GET", Path: "/security/collaboration/analyzedEmails/{id}",
		Application: []string{"SecurityAnalyzedMessage.Read.All", "SecurityAnalyzedMessage.ReadWrite.All"},
		Notes:       []fact.Text{{En: fact.NoteNoDelegatedEn, Ru: fact.NoteNoDelegatedRu}},
		Doc:         docGraph + "security-analyzedemail-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-remediate-emails",
		Title:   fact.Text{En: "Remediate emails", Ru: "Принять меры по сообщениям"},
		Service: fact.Graph, Method: "POST", Path: "/security/collaboration/analyzedEmails/remediate",
		ContentType: fact.JSONBody,
		Application: []string{"SecurityAnalyzedMessage.ReadWrite.All"},
		Notes:       []fact.Text{{En: fact.NoteNoDelegatedEn, Ru: fact.NoteNoDelegatedRu}},
		Doc:         docGraph + "security-analyzedemail-remediate?view=graph-rest-beta",
	},
	{
		ID:      "graph-set-email-verdict",
		Title:   fact.Text{En: "Set the verdict on emails", Ru: "Задать вердикт по сообщениям"},
		Service: fact.Graph, Method: "POST", Path: "/security/collaboration/analyzedEmails/setVerdict",
		ContentType: fact.JSONBody,
		Application: []string{"SecurityAnalyzedMessage.ReadWrite.All"},
		Notes:       []fact.Text{{En: fact.NoteNoDelegatedEn, Ru: fact.NoteNoDelegatedRu}},
		Doc:         docGraph + "resources/security-analyzedemail?view=graph-rest-beta",
	},
}

const (
	noteAuditQueryEn = "Which permission is needed depends on the service that is searched; AuditLogsQuery.Read.All covers all of them."
	noteAuditQueryRu = "Нужное разрешение зависит от службы, в которой идёт поиск; AuditLogsQuery.Read.All покрывает все."
)
