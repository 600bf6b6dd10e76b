package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// callerCodes are codes about who calls and what the tenant has.
var callerCodes = []*fact.Code{
	&unsupportedUserRole,
	&noLicense,
}

var unsupportedUserRole = fact.Code{
	Name: "Authentication_RequestFromUnsupportedUserRole", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The signed-in user has no Entra ID role that can read this report or risk.",
		Ru: "У вошедшего пользователя нет роли Entra ID, которой доступен этот отчёт или риск."},
	Causes: []fact.Cause{
		cause.Likely("directory-role", fact.Observed,
			fact.Text{En: "Besides the permission, the caller needs an Entra ID role or a role in the product, and doesn't have it.",
				Ru: "Кроме разрешения вызывающему нужна роль Entra ID или роль в продукте, а её нет."},
			fact.Text{En: "Assign or activate Reports Reader, Security Reader, or Global Reader, and sign in again; for users, it's enough to leave signInActivity out of $select.",
				Ru: "Назначьте или активируйте Reports Reader, Security Reader или Global Reader и войдите заново; для пользователей достаточно убрать signInActivity из $select."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Observed, Source: source.GraphErrors,
}

var noLicense = fact.Code{
	Name: "NoLicense", Service: fact.Graph,
	Meaning: fact.Text{En: "The tenant or user doesn't have a license for what the call requests.",
		Ru: "У тенанта или пользователя нет лицензии на запрошенное."},
	Causes: []fact.Cause{cause.LicenceMissing(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: source.GraphErrors,
}
