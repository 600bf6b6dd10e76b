package around

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docPlans        = "https://learn.microsoft.com/rest/api/defenderforcloud/pricings/update"
	docPlanContacts = "https://learn.microsoft.com/rest/api/defenderforcloud/security-contacts/create"
	docPlanJIT      = "https://learn.microsoft.com/azure/defender-for-cloud/just-in-time-access-usage"
)

// planCodes are those of Defender for Cloud (Microsoft.Security).
var planCodes = []*fact.Code{
	&planInvalidURLConfiguration,
}

var planInvalidURLConfiguration = fact.Code{
	Name: "InvalidUrlConfiguration", Service: fact.Unknown, Status: 400,
	Message: "Delete operation is supported only for single resources scope (not subscriptions). Use PUT to Enabled or Disable specific pricing bundles on a subscription.",
	Meaning: fact.Text{En: "Defender for Cloud doesn't delete a subscription's plans.",
		Ru: "Defender for Cloud не удаляет планы подписки."},
	Causes: []fact.Cause{planDelete(fact.Likely)},
	Docs:   []string{docPlans},
	Basis:  fact.Observed, Source: "https://github.com/Azure/terraform-provider-azapi/issues/818",
}

// planMessages are what Defender for Cloud says of its plans, contacts, and just-in-time access.
var planMessages = []fact.Message{
	{
		ID: "plan-name-invalid", Template: "The name '{name}' is not a valid name. Possible pricing bundle names: {detail}",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Defender for Cloud has no plan with this name.",
			Ru: "У Defender for Cloud нет плана с таким именем."},
		Causes: []fact.Cause{planName(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-powershell/issues/10842",
	},
	{
		ID: "plan-in-progress", Template: "Another update operation is in progress. Please retry in a few minutes",
		Variants: []string{
			"Conflict: Another update operation is in progress. Please retry in a few minutes",
			"Another update operation is in progress",
		},
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "Defender for Cloud changes a subscription's plans one at a time.",
			Ru: "Defender for Cloud меняет планы подписки по одному."},
		Causes: []fact.Cause{planBusy(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/pull/32444",
	},
	{
		ID: "plan-subplan", Template: "extensions cannot be enabled when using free tier",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The plan doesn't have this subplan or extension.",
			Ru: "У плана нет такого подплана или расширения."},
		Causes: []fact.Cause{planSub(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/pull/23571",
	},
	{
		ID: "contact-name-invalid", Template: "security contact name is invalid. The only valid name for security contact is 'default'",
		Variants: []string{
			"The only valid name for security contact is 'default'",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Defender for Cloud accepts one security contact, with a fixed name.",
			Ru: "Defender for Cloud принимает один контакт безопасности под постоянным именем."},
		Causes: []fact.Cause{contactName(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/missionlz/issues/801",
	},
}

func planDelete(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "plan-not-deletable", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "You can't delete a subscription's Defender plan, only turn it off.",
			Ru: "План Defender у подписки нельзя удалить, только отключить."},
		Fix: fact.Text{En: "PUT the plan with pricingTier Free; in Terraform azapi, use azapi_update_resource so that destroy sends no DELETE.",
			Ru: "Отправьте PUT плана с pricingTier Free; в Terraform azapi возьмите azapi_update_resource, чтобы destroy не слал DELETE."}}
}

func planName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "plan-name", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Defender for Cloud has no plan with this name; \"default\" for all plans no longer exists.",
			Ru: "Такого плана у Defender for Cloud нет; общего имени \"default\" больше не существует."},
		Fix: fact.Text{En: "Enable each plan by a name from the list in the message, one call per plan.",
			Ru: "Включайте каждый план по имени из списка в сообщении, отдельным вызовом."}}
}

func planBusy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "plan-update-running", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Another change to this subscription's Defender plans hasn't finished.",
			Ru: "Предыдущее изменение планов Defender этой подписки ещё не закончилось."},
		Fix: fact.Text{En: "Set the plans one at a time (in Terraform, depends_on or -parallelism=1), and retry in a few minutes.",
			Ru: "Меняйте планы по одному (в Terraform — depends_on или -parallelism=1) и повторите через несколько минут."}}
}

func planSub(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "plan-variant", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The subplan or extension doesn't belong to this plan, or needs pricingTier Standard.",
			Ru: "Подплан или расширение не от этого плана или требует pricingTier Standard."},
		Fix: fact.Text{En: "Use subPlan and extensions from the plan's page: servers have P1 and P2; extensions need Standard.",
			Ru: "Возьмите subPlan и extensions со страницы плана: у серверов P1 и P2; расширениям нужен Standard."}}
}

func contactName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "security-contact-name", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A subscription's security contact can only be named \"default\".",
			Ru: "Контакт безопасности подписки может называться только \"default\"."},
		Fix: fact.Text{En: "Name the resource default (Microsoft.Security/securityContacts/default).",
			Ru: "Назовите ресурс default (Microsoft.Security/securityContacts/default)."}}
}
