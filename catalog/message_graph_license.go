package catalog

const (
	docLicenseProblems = "https://learn.microsoft.com/entra/fundamentals/licensing-groups-resolve-problems"
)

// graphLicenseMessages say why a license can't be assigned or removed.
var graphLicenseMessages = []Message{
	{
		ID:       "license-count",
		Template: "Subscription with SKU {sku} does not have any available licenses.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"All licenses of this product are assigned.",
			"Все лицензии этого продукта уже назначены."},
		Causes: []Cause{
			likely("license-count", Documented,
				Text{"No license of this product is left.",
					"Свободных лицензий этого продукта нет."},
				Text{"Buy more or take one from another user; GET /subscribedSkus shows consumedUnits against prepaidUnits.",
					"Докупите или снимите у другого пользователя; GET /subscribedSkus покажет consumedUnits и prepaidUnits."}),
		},
		Basis: Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-exclusive",
		Template: "License assignment failed because service plans {plans} are mutually exclusive.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Two licenses hold service plans that don't go together.",
			"В двух лицензиях есть несовместимые планы служб."},
		Causes: []Cause{
			likely("license-conflict", Documented,
				Text{"The user has, or gets at the same time, a plan that excludes this one.",
					"У пользователя уже есть или одновременно назначается несовместимый план."},
				Text{"Disable one of the plans that the message names (disabledPlans), or remove the other license in the same call.",
					"Отключите один из планов, названных в сообщении (disabledPlans), или снимите другую лицензию тем же вызовом."}),
		},
		Basis: Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-depends",
		Template: "License assignment failed because service plan {plan} depends on the service plan(s) {plans}",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The plan needs another one, which the user doesn't have or would lose.",
			"Плану нужен другой, которого у пользователя нет или который снимается."},
		Causes: []Cause{
			likely("license-dependency", Documented,
				Text{"A plan on which this one depends is missing or disabled.",
					"План, от которого зависит этот, отсутствует или отключён."},
				Text{"Enable the plan that the message names first, or change both in one call.",
					"Сначала включите план, названный в сообщении, или измените оба одним вызовом."}),
		},
		Basis: Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-inherited",
		Template: "User license is inherited from a group membership and it cannot be removed directly from the user.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The license comes through a group.",
			"Лицензия получена через группу."},
		Causes: []Cause{
			likely("license-of-group", Documented,
				Text{"The license belongs to a group of the user.",
					"Лицензия назначена группе, в которую входит пользователь."},
				Text{"Take the user out of the group, or change the license of the group; licenseAssignmentStates names it.",
					"Исключите пользователя из группы или измените лицензию группы; группа указана в licenseAssignmentStates."}),
		},
		Basis: Documented, Source: docLicenseProblems,
	},
	{
		ID:       "license-not-assigned",
		Template: "User does not have a corresponding license.",
		Variants: []string{
			"User does not have a corresponding license",
		},
		Code: "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The license to remove isn't assigned to the user.",
			"Снимаемая лицензия пользователю не назначена."},
		Causes: []Cause{
			alreadyThere(Likely),
		},
		Basis: Observed, Source: docLicenseProblems,
	},
	{
		ID:       "license-sku",
		Template: "License {sku} does not correspond to a valid company License.",
		Code:     "Request_BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The tenant has no subscription with this skuId.",
			"У тенанта нет подписки с таким skuId."},
		Causes: []Cause{
			likely("wrong-id", Documented,
				Text{"No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
					"Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				Text{"Take the skuId from GET /subscribedSkus; the name (skuPartNumber) isn't accepted.",
					"Возьмите skuId из GET /subscribedSkus; имя (skuPartNumber) не принимается."}),
		},
		Basis: Observed, Source: docLicenseProblems,
	},
}
