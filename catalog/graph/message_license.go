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
		Meaning: fact.Text{En: "All licenses of this product are assigned.",
			Ru: "Все лицензии этого продукта уже назначены."},
		Causes: []fact.Cause{
			cause.Likely("license-count", fact.Documented,
				fact.Text{En: "No license of this product is left.",
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
		Meaning: fact.Text{En: "Two licenses hold service plans that don't go together.",
			Ru: "В двух лицензиях есть несовместимые планы служб."},
		Causes: []fact.Cause{
			cause.Likely("license-conflict", fact.Documented,
				fact.Text{En: "The user has, or gets at the same time, a plan that excludes this one.",
					Ru: "У пользователя уже есть или одновременно назначается несовместимый план."},
				fact.Text{En: "Disable one of the plans that the message names (disabledPlans), or remove the other license in the same call.",
					Ru: "Отключите один из планов, названных в сообщении (disabledPlans), или снимите другую лицензию тем же вызовом."}),
		},
		Basis: fact.Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-depends",
		Template: "License assignment failed because service plan {plan} depends on the service plan(s) {plans}",
		Code:     "Request_BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The plan needs another one, which the user doesn't have or would lose.",
			Ru: "Плану нужен другой, которого у пользователя нет или который снимается."},
		Causes: []fact.Cause{
			cause.Likely("license-dependency", fact.Documented,
				fact.Text{En: "A plan on which this one depends is missing or disabled.",
					Ru: "План, от которого зависит этот, отсутствует или отключён."},
				fact.Text{En: "Enable the plan that the message names first, or change both in one call.",
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
				fact.Text{En: "The license belongs to a group of the user.",
					Ru: "Лицензия назначена группе, в которую входит пользователь."},
				fact.Text{En: "Take the user out of the group, or change the license of the group; licenseAssignmentStates names it.",
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
				fact.Text{En: "No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "Take the skuId from GET /subscribedSkus; the name (skuPartNumber) isn't accepted.",
					Ru: "Возьмите skuId из GET /subscribedSkus; имя (skuPartNumber) не принимается."}),
		},
		Basis: fact.Observed, Source: docLicenseProblems,
	},
}
