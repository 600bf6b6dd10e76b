package catalog

const (
	docCAPolicy = "https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy"
)

// graphPolicyMessages are about Conditional Access policies and the named locations that they refer to.
var graphPolicyMessages = []Message{
	{
		ID:       "policy-malformed",
		Template: "The server could not process the request because it is malformed or incorrect.",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Conditional Access, or another policy service of Entra ID, refused the body; the rule that it breaks is in innerError.message.",
			"Conditional Access или другая служба политик Entra ID отклонила тело; нарушенное правило — в innerError.message."},
		Causes: []Cause{
			likely("inner-error", Observed,
				Text{"The real reason stands in innerError; this message only hides it.",
					"Настоящая причина — в innerError; это сообщение её лишь заслоняет."},
				Text{`Read innerError.message, such as "1032: …"; run the cmdlet with -Debug, or send the same body by curl.`,
					"Прочитайте innerError.message вида «1032: …»; запустите командлет с -Debug или отправьте то же тело через curl."}),
			possible("policy-reference", Observed,
				Text{"The policy names a location, group, role or app that this tenant doesn't have.",
					"В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				Text{"Create named locations first, and replace IDs of another tenant by those of this one.",
					"Сначала создайте именованные расположения и замените ID из другого тенанта на здешние."}),
			caPolicyRule(Possible),
		},
		Basis: Observed, Source: "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/2146",
	},
	{
		ID:       "policy-location-missing",
		Template: "NamedLocation with id {location} does not exist in the directory.",
		Variants: []string{
			"{number}: NamedLocation with id {location} does not exist in the directory.",
		},
		Code: "ResourceNotFound", Service: Graph, Status: 404,
		Meaning: Text{"There is no named location by this ID in the tenant.",
			"Именованного расположения с таким ID в тенанте нет."},
		Causes: []Cause{
			likely("policy-reference", Observed,
				Text{"The policy names a location, group, role or app that this tenant doesn't have.",
					"В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				Text{`List identity/conditionalAccess/namedLocations; 00000000-… is "MFA trusted IPs" and can't be read. Create missing ones first.`,
					"Запросите identity/conditionalAccess/namedLocations; 00000000-… — «MFA trusted IPs», её прочитать нельзя. Недостающие создайте сначала."}),
		},
		Basis: Observed, Source: "https://github.com/DanielChronlund/DCToolbox/issues/5",
	},
	{
		ID:       "policy-client-types",
		Template: "{number}: 'clientAppTypes' condition does not support []. If you want to target all client apps, use ['All'].",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"clientAppTypes must not be an empty list.",
			"clientAppTypes не может быть пустым списком."},
		Causes: []Cause{
			likely("list-empty-policy", Observed,
				Text{"The policy has an empty list where at least one value is required.",
					"В политике пустой список там, где нужно хотя бы одно значение."},
				Text{`Send ["all"], or name the types: browser, mobileAppsAndDesktopClients, exchangeActiveSync, other.`,
					`Отправьте ["all"] или перечислите типы: browser, mobileAppsAndDesktopClients, exchangeActiveSync, other.`}),
		},
		Basis: Observed, Source: "https://github.com/AlexFilipin/ConditionalAccess/issues/3",
	},
	{
		ID:       "policy-applications-invalid",
		Template: "Policy contains invalid applications: {detail}",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The policy names an app that the tenant doesn't have, or that Conditional Access can't target.",
			"В политике указано приложение, которого в тенанте нет или которое Conditional Access не может охватить."},
		Causes: []Cause{
			likely("policy-reference", Observed,
				Text{"The policy names a location, group, role or app that this tenant doesn't have.",
					"В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				Text{"Use the appId of an enterprise application of this tenant; create the missing service principal first (POST /servicePrincipals).",
					"Укажите appId корпоративного приложения этого тенанта; недостающий субъект-службу сначала создайте (POST /servicePrincipals)."}),
		},
		Basis: Deduced, Source: docCAPolicy,
	},
	{
		ID:       "policy-users-missing",
		Template: "Policy contains invalid users: {detail}",
		Variants: []string{
			"Policy contains invalid groups: {detail}",
			"Policy contains invalid roles: {detail}",
			"Policy contains invalid locations: {detail}",
		},
		Code: "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The policy names a user that the tenant doesn't have.",
			"В политике указан пользователь, которого в тенанте нет."},
		Causes: []Cause{
			likely("policy-reference", Observed,
				Text{"The policy names a location, group, role or app that this tenant doesn't have.",
					"В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				Text{"Replace the IDs by those of users and groups of this tenant, or by All, None or GuestsOrExternalUsers.",
					"Замените ID на пользователей и группы этого тенанта либо на All, None или GuestsOrExternalUsers."}),
		},
		Basis: Deduced, Source: docCAPolicy,
	},
}
