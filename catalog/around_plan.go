package catalog

const (
	docPlans        = "https://learn.microsoft.com/rest/api/defenderforcloud/pricings/update"
	docPlanContacts = "https://learn.microsoft.com/rest/api/defenderforcloud/security-contacts/create"
	docPlanJIT      = "https://learn.microsoft.com/azure/defender-for-cloud/just-in-time-access-usage"
)

// planCodes are those of Defender for Cloud (Microsoft.Security).
var planCodes = []*Code{
	&planInvalidUrlConfiguration,
}

var planInvalidUrlConfiguration = Code{
	Name: "InvalidUrlConfiguration", Service: Unknown, Status: 400,
	Message: "Delete operation is supported only for single resources scope (not subscriptions). Use PUT to Enabled or Disable specific pricing bundles on a subscription.",
	Meaning: Text{"Defender for Cloud doesn't delete plans of a subscription.",
		"Defender for Cloud не удаляет планы подписки."},
	Causes: []Cause{planDelete(Likely)},
	Docs:   []string{docPlans},
	Basis:  Observed, Source: "https://github.com/Azure/terraform-provider-azapi/issues/818",
}

// planMessages are what Defender for Cloud says of its plans, contacts, and just-in-time access.
var planMessages = []Message{
	{
		ID: "plan-name-invalid", Template: "The name '{name}' is not a valid name. Possible pricing bundle names: {detail}",
		Service: Unknown, Status: 400,
		Meaning: Text{"Defender for Cloud has no plan of this name.",
			"У Defender for Cloud нет плана с таким именем."},
		Causes: []Cause{planName(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/azure-powershell/issues/10842",
	},
	{
		ID: "plan-in-progress", Template: "Another update operation is in progress. Please retry in a few minutes",
		Variants: []string{
			"Conflict: Another update operation is in progress. Please retry in a few minutes",
		},
		Service: Unknown, Status: 409,
		Meaning: Text{"Defender for Cloud changes the plans of a subscription one at a time.",
			"Defender for Cloud меняет планы подписки по одному."},
		Causes: []Cause{planBusy(Likely)},
		Basis:  Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/pull/32444",
	},
	{
		ID: "plan-subplan", Template: "extensions cannot be enabled when using free tier",
		Service: Unknown, Status: 400,
		Meaning: Text{"The plan has no such variant.",
			"У плана нет такого варианта."},
		Causes: []Cause{planSub(Likely)},
		Basis:  Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/pull/23571",
	},
	{
		ID: "contact-name-invalid", Template: "security contact name is invalid. The only valid name for security contact is 'default'",
		Variants: []string{
			"The only valid name for security contact is 'default'",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"Defender for Cloud takes one security contact, under a fixed name.",
			"Defender for Cloud принимает один контакт безопасности под постоянным именем."},
		Causes: []Cause{contactName(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure/missionlz/issues/801",
	},
}

func planDelete(c Certainty) Cause {
	return Cause{ID: "plan-not-deletable", Certainty: c, Basis: Observed,
		Summary: Text{"A Defender plan of a subscription can't be deleted, only switched off.",
			"План Defender у подписки нельзя удалить, только отключить."},
		Fix: Text{"PUT the plan with pricingTier Free; in Terraform azapi use azapi_update_resource, so that destroy sends no DELETE.",
			"Отправьте PUT плана с pricingTier Free; в Terraform azapi возьмите azapi_update_resource, чтобы destroy не слал DELETE."}}
}

func planName(c Certainty) Cause {
	return Cause{ID: "plan-name", Certainty: c, Basis: Observed,
		Summary: Text{"The name isn't one of the plans of Defender for Cloud; \"default\" for all of them no longer exists.",
			"Такого плана у Defender for Cloud нет; общего имени \"default\" больше не существует."},
		Fix: Text{"Enable each plan by a name out of the list in the message, one call for each.",
			"Включайте каждый план по имени из списка в сообщении, отдельным вызовом."}}
}

func planBusy(c Certainty) Cause {
	return Cause{ID: "plan-update-running", Certainty: c, Basis: Observed,
		Summary: Text{"Another change of the Defender plans of this subscription hasn't finished.",
			"Предыдущее изменение планов Defender этой подписки ещё не закончилось."},
		Fix: Text{"Set the plans one after another (in Terraform depends_on or -parallelism=1), and try again in a few minutes.",
			"Меняйте планы по одному (в Terraform — depends_on или -parallelism=1) и повторите через несколько минут."}}
}

func planSub(c Certainty) Cause {
	return Cause{ID: "plan-variant", Certainty: c, Basis: Documented,
		Summary: Text{"The subplan or the extension doesn't belong to this plan, or needs pricingTier Standard.",
			"Подплан или расширение не от этого плана или требует pricingTier Standard."},
		Fix: Text{"Take subPlan and extensions from the page of the plan: servers know P1 and P2; extensions need Standard.",
			"Возьмите subPlan и extensions со страницы плана: у серверов P1 и P2; расширениям нужен Standard."}}
}

func contactName(c Certainty) Cause {
	return Cause{ID: "security-contact-name", Certainty: c, Basis: Observed,
		Summary: Text{"The security contact of a subscription can only be called \"default\".",
			"Контакт безопасности подписки может называться только \"default\"."},
		Fix: Text{"Name the resource default (Microsoft.Security/securityContacts/default).",
			"Назовите ресурс default (Microsoft.Security/securityContacts/default)."}}
}
