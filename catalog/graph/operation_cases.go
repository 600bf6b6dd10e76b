package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// readsCases is what the operations share that read cases.
var readsCases = fact.Operation{
	Application: []string{"CaseManagement.Read.All", "CaseManagement.ReadWrite.All"},
	Delegated:   []string{"CaseManagement.Read.All", "CaseManagement.ReadWrite.All"},
	Notes:       []fact.Text{{En: notePermissionsOnlyEn, Ru: notePermissionsOnlyRu}},
}

// changesCases is what the operations share that change cases.
var changesCases = fact.Operation{
	Application: []string{"CaseManagement.ReadWrite.All"},
	Delegated:   []string{"CaseManagement.ReadWrite.All"},
	Notes:       []fact.Text{{En: notePermissionsOnlyEn, Ru: notePermissionsOnlyRu}},
}

// cases are the cases of the Defender portal. No page of theirs is known: paths and
// permissions are those of the list of permissions.
var cases = []fact.Operation{
	{
		ID:      "graph-list-cases",
		Title:   fact.Text{En: "List the cases", Ru: "Список дел"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-create-case",
		Title:   fact.Text{En: "Create a case", Ru: "Создать дело"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "POST", Path: "/security/caseManagement/cases",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-get-case",
		Title:   fact.Text{En: "Get a case", Ru: "Сведения о деле"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-update-case",
		Title:   fact.Text{En: "Change a case", Ru: "Изменить дело"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "PATCH", Path: "/security/caseManagement/cases/{id}",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-delete-case",
		Title:   fact.Text{En: "Delete a case", Ru: "Удалить дело"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "DELETE", Path: "/security/caseManagement/cases/{id}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-list-case-activities",
		Title:   fact.Text{En: "List the activities of a case", Ru: "Активности дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/activities",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-create-case-activity",
		Title:   fact.Text{En: "Add an activity to a case", Ru: "Добавить активность к делу"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "POST", Path: "/security/caseManagement/cases/{id}/activities",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-get-case-activity",
		Title:   fact.Text{En: "Get an activity of a case", Ru: "Получить активность дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/activities/{activityId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-update-case-activity",
		Title:   fact.Text{En: "Change an activity of a case", Ru: "Изменить активность дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "PATCH", Path: "/security/caseManagement/cases/{id}/activities/{activityId}",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-delete-case-activity",
		Title:   fact.Text{En: "Delete an activity of a case", Ru: "Удалить активность дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "DELETE", Path: "/security/caseManagement/cases/{id}/activities/{activityId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-list-case-attachments",
		Title:   fact.Text{En: "List the attachments of a case", Ru: "Вложения дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/attachments",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-create-case-attachment",
		Title:   fact.Text{En: "Add an attachment to a case", Ru: "Добавить вложение к делу"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "POST", Path: "/security/caseManagement/cases/{id}/attachments",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-get-case-attachment",
		Title:   fact.Text{En: "Get an attachment of a case", Ru: "Получить вложение дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/attachments/{attachmentId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-update-case-attachment",
		Title:   fact.Text{En: "Change an attachment of a case", Ru: "Изменить вложение дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "PATCH", Path: "/security/caseManagement/cases/{id}/attachments/{attachmentId}",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-delete-case-attachment",
		Title:   fact.Text{En: "Delete an attachment of a case", Ru: "Удалить вложение дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "DELETE", Path: "/security/caseManagement/cases/{id}/attachments/{attachmentId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-list-case-relations",
		Title:   fact.Text{En: "List the relations of a case", Ru: "Связи дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/relations",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-create-case-relation",
		Title:   fact.Text{En: "Add a relation to a case", Ru: "Добавить связь к делу"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "POST", Path: "/security/caseManagement/cases/{id}/relations",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-get-case-relation",
		Title:   fact.Text{En: "Get a relation of a case", Ru: "Получить связь дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/relations/{relationId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-update-case-relation",
		Title:   fact.Text{En: "Change a relation of a case", Ru: "Изменить связь дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "PATCH", Path: "/security/caseManagement/cases/{id}/relations/{relationId}",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-delete-case-relation",
		Title:   fact.Text{En: "Delete a relation of a case", Ru: "Удалить связь дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "DELETE", Path: "/security/caseManagement/cases/{id}/relations/{relationId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-list-case-tasks",
		Title:   fact.Text{En: "List the tasks of a case", Ru: "Задачи дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/tasks",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-create-case-task",
		Title:   fact.Text{En: "Add a task to a case", Ru: "Добавить задачу к делу"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "POST", Path: "/security/caseManagement/cases/{id}/tasks",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-get-case-task",
		Title:   fact.Text{En: "Get a task of a case", Ru: "Получить задачу дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/tasks/{taskId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-update-case-task",
		Title:   fact.Text{En: "Change a task of a case", Ru: "Изменить задачу дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "PATCH", Path: "/security/caseManagement/cases/{id}/tasks/{taskId}",
		ContentType: fact.JSONBody,
		Doc:         "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-delete-case-task",
		Title:   fact.Text{En: "Delete a task of a case", Ru: "Удалить задачу дела"},
		Like:    &changesCases,
		Service: fact.Graph, Version: "beta", Method: "DELETE", Path: "/security/caseManagement/cases/{id}/tasks/{taskId}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadwriteall",
	},
	{
		ID:      "graph-download-case-attachment",
		Title:   fact.Text{En: "Download an attachment of a case", Ru: "Скачать вложение дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/cases/{id}/attachments/{attachmentId}/content",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-list-case-types",
		Title:   fact.Text{En: "List the case types", Ru: "Список типов дел"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/caseTypeConfigurations",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-get-case-type",
		Title:   fact.Text{En: "Get a case type", Ru: "Сведения о типе дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/caseTypeConfigurations/{id}",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-list-case-type-fields",
		Title:   fact.Text{En: "List the custom fields of a case type", Ru: "Настраиваемые поля типа дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/caseTypeConfigurations/{id}/customFields",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
	{
		ID:      "graph-list-case-type-statuses",
		Title:   fact.Text{En: "List the statuses of a case type", Ru: "Состояния типа дела"},
		Like:    &readsCases,
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/caseManagement/caseTypeConfigurations/{id}/statuses",
		Doc: "https://learn.microsoft.com/graph/permissions-reference#casemanagementreadall",
	},
}
