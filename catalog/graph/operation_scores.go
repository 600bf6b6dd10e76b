package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// readsScores is what the operations share that read secure scores.
var readsScores = fact.Operation{
	Application: []string{"SecurityEvents.Read.All", "SecurityEvents.ReadWrite.All"},
	Delegated:   []string{"SecurityEvents.Read.All", "SecurityEvents.ReadWrite.All"},
	UserRole:    userRole,
	Rate:        fact.Rate{PerMinute: 150},
	Limits:      []fact.Text{{En: limitSecureScoresEn, Ru: limitSecureScoresRu}},
}

// scores are secure scores, and custom detection rules.
var scores = []fact.Operation{
	{
		ID:      "graph-list-secure-scores",
		Title:   fact.Text{En: "List the secure scores", Ru: "Список оценок безопасности"},
		Like:    &readsScores,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/secureScores",
		Doc: docGraph + "security-list-securescores",
	},
	{
		ID:      "graph-get-secure-score",
		Title:   fact.Text{En: "Get a secure score", Ru: "Сведения об оценке безопасности"},
		Like:    &readsScores,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/secureScores/{id}",
		Doc: docGraph + "securescore-get",
	},
	{
		ID:      "graph-list-secure-score-controls",
		Title:   fact.Text{En: "List the control profiles of the secure score", Ru: "Профили элементов оценки безопасности"},
		Like:    &readsScores,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/secureScoreControlProfiles",
		Doc: docGraph + "security-list-securescorecontrolprofiles",
	},
	{
		ID:      "graph-get-secure-score-control",
		Title:   fact.Text{En: "Get a control profile of the secure score", Ru: "Сведения о профиле элемента оценки безопасности"},
		Like:    &readsScores,
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/security/secureScoreControlProfiles/{id}",
		Doc: docGraph + "securescorecontrolprofile-get",
	},
	{
		ID:      "graph-update-secure-score-control",
		Title:   fact.Text{En: "Change a control profile of the secure score", Ru: "Изменить профиль элемента оценки безопасности"},
		Service: fact.Graph, Version: "v1.0", Method: "PATCH", Path: "/security/secureScoreControlProfiles/{id}",
		ContentType: fact.JSONBody,
		Application: []string{"SecurityEvents.ReadWrite.All"},
		Delegated:   []string{"SecurityEvents.ReadWrite.All"},
		UserRole:    userRole,
		Rate:        fact.Rate{PerMinute: 150},
		Limits:      []fact.Text{{En: limitSecureScoresEn, Ru: limitSecureScoresRu}},
		Doc:         docGraph + "securescorecontrolprofile-update",
	},
	{
		ID:      "graph-list-detection-rules",
		Title:   fact.Text{En: "List the custom detection rules", Ru: "Список пользовательских правил обнаружения"},
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/rules/detectionRules",
		Application: []string{"CustomDetection.Read.All", "CustomDetection.ReadWrite.All"},
		Delegated:   []string{"CustomDetection.Read.All", "CustomDetection.ReadWrite.All"},
		UserRole:    userRole,
		Doc:         docGraph + "security-detectionrule-list?view=graph-rest-beta",
	},
	{
		ID:      "graph-create-detection-rule",
		Title:   fact.Text{En: "Create a custom detection rule", Ru: "Создать пользовательское правило обнаружения"},
		Service: fact.Graph, Version: "beta", Method: "POST", Path: "/security/rules/detectionRules",
		ContentType: fact.JSONBody,
		Application: []string{"CustomDetection.ReadWrite.All"},
		Delegated:   []string{"CustomDetection.ReadWrite.All"},
		UserRole:    userRole,
		Doc:         docGraph + "security-rulesroot-post-detectionrules?view=graph-rest-beta",
	},
	{
		ID:      "graph-get-detection-rule",
		Title:   fact.Text{En: "Get a custom detection rule", Ru: "Сведения о пользовательском правиле обнаружения"},
		Service: fact.Graph, Version: "beta", Method: "GET", Path: "/security/rules/detectionRules/{id}",
		Application: []string{"CustomDetection.Read.All", "CustomDetection.ReadWrite.All"},
		Delegated:   []string{"CustomDetection.Read.All", "CustomDetection.ReadWrite.All"},
		UserRole:    userRole,
		Doc:         docGraph + "security-detectionrule-get?view=graph-rest-beta",
	},
	{
		ID:      "graph-update-detection-rule",
		Title:   fact.Text{En: "Change a custom detection rule", Ru: "Изменить пользовательское правило обнаружения"},
		Service: fact.Graph, Version: "beta", Method: "PATCH", Path: "/security/rules/detectionRules/{id}",
		ContentType: fact.JSONBody,
		Application: []string{"CustomDetection.ReadWrite.All"},
		Delegated:   []string{"CustomDetection.ReadWrite.All"},
		UserRole:    userRole,
		Doc:         docGraph + "security-detectionrule-update?view=graph-rest-beta",
	},
	{
		ID:      "graph-delete-detection-rule",
		Title:   fact.Text{En: "Delete a custom detection rule", Ru: "Удалить пользовательское правило обнаружения"},
		Service: fact.Graph, Version: "beta", Method: "DELETE", Path: "/security/rules/detectionRules/{id}",
		Application: []string{"CustomDetection.ReadWrite.All"},
		Delegated:   []string{"CustomDetection.ReadWrite.All"},
		UserRole:    userRole,
		Doc:         docGraph + "security-detectionrule-delete?view=graph-rest-beta",
	},
}
