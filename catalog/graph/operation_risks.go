package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// noteP2 is the license that the API of risky users needs.
var noteP2 = fact.Text{En: "This operation needs Microsoft Entra ID P2.", Ru: "Для этой операции нужен Microsoft Entra ID P2."}

// risks are the users and sign-ins at risk of Entra ID Protection, which
// collectors of Defender's incidents read as well.
var risks = []fact.Operation{
	{
		ID:      "graph-list-risky-users",
		Title:   fact.Text{En: "List the risky users of Entra ID Protection", Ru: "Список пользователей с риском (Entra ID Protection)"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/identityProtection/riskyUsers",
		OData:       fact.OData{Options: []string{"$filter", "$select", "$top"}, MaxTop: 500},
		Application: []string{"IdentityRiskyUser.Read.All"},
		Delegated:   []string{"IdentityRiskyUser.Read.All"},
		UserRole:    riskReader,
		Limits:      []fact.Text{{En: limitIdentityProtectionEn, Ru: limitIdentityProtectionRu}},
		License:     noteP2,
		Doc:         docGraph + "riskyuser-list",
	},
	{
		ID:      "graph-get-risky-user",
		Title:   fact.Text{En: "Get a risky user", Ru: "Сведения о пользователе с риском"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/identityProtection/riskyUsers/{id}",
		PathParameters: []fact.Parameter{{Name: "id", Type: "guid", Required: true, Form: fact.FormGUID}},
		Application:    []string{"IdentityRiskyUser.Read.All"},
		Delegated:      []string{"IdentityRiskyUser.Read.All"},
		UserRole:       riskReader,
		Limits:         []fact.Text{{En: limitIdentityProtectionEn, Ru: limitIdentityProtectionRu}},
		License:        noteP2,
		Doc:            docGraph + "riskyuser-get",
	},
	{
		ID:      "graph-confirm-risky-users",
		Title:   fact.Text{En: "Confirm users as compromised", Ru: "Подтвердить компрометацию пользователей"},
		Service: fact.Graph, Version: "v1.0", Method: "POST", Path: "/identityProtection/riskyUsers/confirmCompromised",
		Body:        []fact.Parameter{{Name: "userIds", Type: "[]guid", Required: true}},
		ContentType: fact.JSONBody,
		Sample:      `{"userIds": ["11111111-2222-3333-4444-555555555555"]}`,
		Application: []string{"IdentityRiskyUser.ReadWrite.All"},
		Delegated:   []string{"IdentityRiskyUser.ReadWrite.All"},
		UserRole:    "Security Administrator",
		Limits:      []fact.Text{{En: limitIdentityProtectionEn, Ru: limitIdentityProtectionRu}},
		License:     noteP2,
		Doc:         docGraph + "riskyuser-confirmcompromised",
	},
	{
		ID:      "graph-dismiss-risky-users",
		Title:   fact.Text{En: "Dismiss the risk of users", Ru: "Снять риск с пользователей"},
		Service: fact.Graph, Version: "v1.0", Method: "POST", Path: "/identityProtection/riskyUsers/dismiss",
		Body:        []fact.Parameter{{Name: "userIds", Type: "[]guid", Required: true}},
		ContentType: fact.JSONBody,
		Sample:      `{"userIds": ["11111111-2222-3333-4444-555555555555"]}`,
		Application: []string{"IdentityRiskyUser.ReadWrite.All"},
		Delegated:   []string{"IdentityRiskyUser.ReadWrite.All"},
		UserRole:    "Security Administrator",
		Limits:      []fact.Text{{En: "60 users per call, according to the beta page.", Ru: "60 пользователей за вызов (по странице beta)."}, {En: limitIdentityProtectionEn, Ru: limitIdentityProtectionRu}},
		License:     noteP2,
		Doc:         docGraph + "riskyuser-dismiss",
	},
	{
		ID:      "graph-list-risk-detections",
		Title:   fact.Text{En: "List the risk detections (risky sign-ins) of Entra ID Protection", Ru: "Список обнаружений риска (Entra ID Protection)"},
		Service: fact.Graph, Version: "v1.0", Method: "GET", Path: "/identityProtection/riskDetections",
		Application: []string{"IdentityRiskEvent.Read.All"},
		Delegated:   []string{"IdentityRiskEvent.Read.All"},
		UserRole:    riskReader,
		Limits:      []fact.Text{{En: limitIdentityProtectionEn, Ru: limitIdentityProtectionRu}},
		License:     fact.Text{En: "This operation needs Microsoft Entra ID P1 or P2.", Ru: "Для этой операции нужен Microsoft Entra ID P1 или P2."},
		Doc:         docGraph + "riskdetection-list",
	},
}

const riskReader = "Security Reader, Security Operator, Security Administrator or Global Reader"
