package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docCAPolicy = "https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy"
)

// policyMessages are about Conditional Access policies and the named locations that they refer to.
var policyMessages = []fact.Message{
	{
		ID:       "policy-malformed",
		Template: "The server could not process the request because it is malformed or incorrect.",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Conditional Access, or another Entra ID policy service, refused the body; innerError.message names the rule that it breaks.",
			Ru: "Conditional Access или другая служба политик Entra ID отклонила тело; нарушенное правило — в innerError.message."},
		Causes: []fact.Cause{
			cause.Likely("inner-error", fact.Observed,
				fact.Text{En: "The real reason is in innerError; this message only hides it.",
					Ru: "Настоящая причина — в innerError; это сообщение её лишь скрывает."},
				fact.Text{En: `Read innerError.message, such as "1032: …"; run the cmdlet with -Debug, or send the same body with curl.`,
					Ru: "Прочитайте innerError.message вида «1032: …»; запустите командлет с -Debug или отправьте то же тело через curl."}),
			cause.Possible("policy-reference", fact.Observed,
				fact.Text{En: "The policy names a location, group, role, or app that this tenant doesn't have.",
					Ru: "В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				fact.Text{En: "Create the named locations first, and replace IDs from another tenant with IDs from this one.",
					Ru: "Сначала создайте именованные расположения и замените ID из другого тенанта на здешние."}),
			caPolicyRule(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/Microsoft365DSC/Microsoft365DSC/issues/2146",
	},
	{
		ID:       "policy-location-missing",
		Template: "NamedLocation with id {location} does not exist in the directory.",
		Variants: []string{
			"{number}: NamedLocation with id {location} does not exist in the directory.",
		},
		Code: "ResourceNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The tenant doesn't have a named location with this ID.",
			Ru: "Именованного расположения с таким ID в тенанте нет."},
		Causes: []fact.Cause{
			cause.Likely("policy-reference", fact.Observed,
				fact.Text{En: "The policy names a location, group, role, or app that this tenant doesn't have.",
					Ru: "В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				fact.Text{En: `List identity/conditionalAccess/namedLocations; 00000000-… is "MFA trusted IPs" and can't be read. Create missing ones first.`,
					Ru: "Запросите identity/conditionalAccess/namedLocations; 00000000-… — «MFA trusted IPs», её прочитать нельзя. Недостающие создайте сначала."}),
		},
		Basis: fact.Observed, Source: "https://github.com/DanielChronlund/DCToolbox/issues/5",
	},
	{
		ID:       "policy-client-types",
		Template: "{number}: 'clientAppTypes' condition does not support []. If you want to target all client apps, use ['All'].",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "clientAppTypes must not be an empty list.",
			Ru: "clientAppTypes не может быть пустым списком."},
		Causes: []fact.Cause{
			cause.Likely("list-empty-policy", fact.Observed,
				fact.Text{En: "The policy has an empty list where at least one value is required.",
					Ru: "В политике пустой список там, где нужно хотя бы одно значение."},
				fact.Text{En: `Send ["all"], or name the types: browser, mobileAppsAndDesktopClients, exchangeActiveSync, other.`,
					Ru: `Отправьте ["all"] или перечислите типы: browser, mobileAppsAndDesktopClients, exchangeActiveSync, other.`}),
		},
		Basis: fact.Observed, Source: "https://github.com/AlexFilipin/ConditionalAccess/issues/3",
	},
	{
		ID:       "policy-applications-invalid",
		Template: "Policy contains invalid applications: {detail}",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The policy names an app that the tenant doesn't have or that Conditional Access can't target.",
			Ru: "В политике указано приложение, которого в тенанте нет или которое Conditional Access не может охватить."},
		Causes: []fact.Cause{
			cause.Likely("policy-reference", fact.Observed,
				fact.Text{En: "The policy names a location, group, role, or app that this tenant doesn't have.",
					Ru: "В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				fact.Text{En: "Use the appId of an enterprise application in this tenant; create the missing service principal first (POST /servicePrincipals).",
					Ru: "Укажите appId корпоративного приложения этого тенанта; недостающий субъект-службу сначала создайте (POST /servicePrincipals)."}),
		},
		Basis: fact.Deduced, Source: docCAPolicy,
	},
	{
		ID:       "policy-users-missing",
		Template: "Policy contains invalid users: {detail}",
		Variants: []string{
			"Policy contains invalid groups: {detail}",
			"Policy contains invalid roles: {detail}",
			"Policy contains invalid locations: {detail}",
		},
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The policy names a user that the tenant doesn't have.",
			Ru: "В политике указан пользователь, которого в тенанте нет."},
		Causes: []fact.Cause{
			cause.Likely("policy-reference", fact.Observed,
				fact.Text{En: "The policy names a location, group, role, or app that this tenant doesn't have.",
					Ru: "В политике указано расположение, группа, роль или приложение, которых в этом тенанте нет."},
				fact.Text{En: "Replace the IDs with users and groups in this tenant, or with All, None, or GuestsOrExternalUsers.",
					Ru: "Замените ID на пользователей и группы этого тенанта либо на All, None или GuestsOrExternalUsers."}),
		},
		Basis: fact.Deduced, Source: docCAPolicy,
	},
	{
		ID:       "guests-not-invited",
		Template: "Guest invitations not allowed for your company. Contact your company administrator for more details.",
		Variants: []string{"Guest invitations not allowed for your company."},
		Code:     "Authorization_RequestDenied", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The external collaboration settings of the tenant don't let this caller invite guests.",
			Ru: "Настройки внешнего взаимодействия тенанта не дают этому вызывающему приглашать гостей."},
		Causes: []fact.Cause{
			cause.Likely("policy-forbids", fact.Observed,
				fact.Text{En: "A tenant setting, or the state of the device, forbids the operation.",
					Ru: "Операцию запрещает настройка тенанта или состояние устройства."},
				fact.Text{En: "Entra admin center, External collaboration settings: allow invitations for this caller and domain, or assign Guest Inviter; an app needs User.Invite.All.",
					Ru: "В Entra (External collaboration settings) разрешите приглашения этому вызывающему и домену или назначьте роль Guest Inviter; приложению нужно User.Invite.All."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/entra/external-id/troubleshoot",
	},
}
