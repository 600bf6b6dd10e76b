package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docLicenseProblems = "https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems"
)

// licenseMessages say why a license can't be assigned or removed.
var licenseMessages = []fact.Message{
	{
		ID:       "license-count",
		Template: "Subscription with SKU {sku} does not have any available licenses.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "All licenses for this product are assigned.",
			Ru: "Все лицензии этого продукта уже назначены."},
		Causes: []fact.Cause{
			cause.Likely("license-count", fact.Documented,
				fact.Text{En: "No licenses are left for this product.",
					Ru: "Свободных лицензий этого продукта нет."},
				fact.Text{En: "Buy more or take one from another user; GET /subscribedSkus shows consumedUnits against prepaidUnits.",
					Ru: "Докупите или снимите у другого пользователя; GET /subscribedSkus покажет consumedUnits и prepaidUnits."}),
		},
		Basis: fact.Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-exclusive",
		Template: "License assignment failed because service plans {plans} are mutually exclusive.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Two licenses contain service plans that conflict.",
			Ru: "В двух лицензиях есть несовместимые планы служб."},
		Causes: []fact.Cause{
			cause.Likely("license-conflict", fact.Documented,
				fact.Text{En: "The user has, or is getting at the same time, a plan that conflicts with this one.",
					Ru: "У пользователя уже есть или одновременно назначается несовместимый план."},
				fact.Text{En: "Disable one of the plans named in the message (disabledPlans), or remove the other license in the same call.",
					Ru: "Отключите один из планов, названных в сообщении (disabledPlans), или снимите другую лицензию тем же вызовом."}),
		},
		Basis: fact.Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-depends",
		Template: "License assignment failed because service plan {plan} depends on the service plan(s) {plans}",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The plan depends on another plan that the user doesn't have or would lose.",
			Ru: "Плану нужен другой, которого у пользователя нет или который снимается."},
		Causes: []fact.Cause{
			cause.Likely("license-dependency", fact.Documented,
				fact.Text{En: "A plan that this one depends on is missing or disabled.",
					Ru: "План, от которого зависит этот, отсутствует или отключён."},
				fact.Text{En: "First enable the plan named in the message, or change both in one call.",
					Ru: "Сначала включите план, названный в сообщении, или измените оба одним вызовом."}),
		},
		Basis: fact.Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-inherited",
		Template: "User license is inherited from a group membership and it cannot be removed directly from the user.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The license comes through a group.",
			Ru: "Лицензия получена через группу."},
		Causes: []fact.Cause{
			cause.Likely("license-of-group", fact.Documented,
				fact.Text{En: "The license is assigned to one of the user's groups.",
					Ru: "Лицензия назначена группе, в которую входит пользователь."},
				fact.Text{En: "Remove the user from the group, or change the group's license; licenseAssignmentStates names the group.",
					Ru: "Исключите пользователя из группы или измените лицензию группы; группа указана в licenseAssignmentStates."}),
		},
		Basis: fact.Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-not-assigned",
		Template: "User does not have a corresponding license.",
		Variants: []string{
			"User does not have a corresponding license",
		},
		Code: "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The license to remove isn't assigned to the user.",
			Ru: "Снимаемая лицензия пользователю не назначена."},
		Causes: []fact.Cause{
			alreadyThere(fact.Likely),
		},
		Basis: fact.Observed, Source: docLicenseProblems,
	},
	{
		ID:       "license-sku",
		Template: "License {sku} does not correspond to a valid company License.",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The tenant has no subscription with this skuId.",
			Ru: "У тенанта нет подписки с таким skuId."},
		Causes: []fact.Cause{
			cause.Likely("wrong-id", fact.Documented,
				fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "Use the skuId from GET /subscribedSkus; the name (skuPartNumber) isn't accepted.",
					Ru: "Возьмите skuId из GET /subscribedSkus; имя (skuPartNumber) не принимается."}),
		},
		Basis: fact.Observed, Source: docLicenseProblems,
	},
}
