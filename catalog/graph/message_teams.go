package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docTeamsProtected = "https://learn.microsoft.com/graph/teams-protected-apis"
	docTeamsLicenses  = "https://learn.microsoft.com/graph/teams-licenses"
)

// teamsMessages come from Teams behind Microsoft Graph.
var teamsMessages = []fact.Message{
	{
		ID:       "teams-protected",
		Template: "Invoked API requires Protected API access in application-only context when not using Resource Specific Consent.",
		Code:     "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "Teams messages are a protected API: besides the permission, the app needs Microsoft's approval to read them.",
			Ru: "Сообщения Teams — защищённый API: кроме разрешения, чтение должна была разрешить Microsoft."},
		Causes: []fact.Cause{
			cause.Likely("protected-api", fact.Documented,
				fact.Text{En: "The app has the permission but no access to the protected APIs in Teams.",
					Ru: "Разрешение у приложения есть, а доступа к защищённым API Teams нет."},
				fact.Text{En: `Use a delegated token or resource-specific consent; otherwise request access as described in "Protected APIs in Microsoft Teams".`,
					Ru: "Используйте делегированный токен или согласие на ресурс; иначе оформите доступ по странице «Protected APIs in Microsoft Teams»."}),
		},
		Basis: fact.Observed, Source: "https://github.com/leeford/Backup-TeamsChat/issues/12",
	},
	{
		ID:       "teams-metered",
		Template: "Evaluation mode capacity has been exceeded. Use a valid billing model.",
		Variants: []string{
			"Evaluation mode capacity has been exceeded",
			"Seeded capacity has been exceeded",
		},
		Code: "PaymentRequired", Service: fact.Graph, Status: 402,
		Meaning: fact.Text{En: "The metered API was called more often than the free evaluation allows.",
			Ru: "Тарифицируемый API вызван чаще, чем допускает бесплатная проба."},
		Causes: []fact.Cause{
			cause.Likely("metered-api", fact.Documented,
				fact.Text{En: "The API is metered, but billing isn't set up for the app: no linked Azure subscription, or no model.",
					Ru: "API тарифицируется, а оплата у приложения не настроена: нет связанной подписки Azure или модели."},
				fact.Text{En: "Link an Azure subscription to the app (Microsoft.GraphServices/accounts), or if licensed, add model=A or model=B to the URL.",
					Ru: "Свяжите с приложением подписку Azure (Microsoft.GraphServices/accounts) или при лицензии добавьте в URL model=A либо model=B."}),
		},
		Basis: fact.Documented, Source: docTeamsLicenses,
	},
	{
		ID:       "teams-no-authorization",
		Template: "No authorization information present on the request.",
		Variants: []string{
			"No authorization information present on the request",
		},
		Code: "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "Teams found neither app nor user permissions in the token.",
			Ru: "Teams не нашёл в токене ни разрешений приложения, ни разрешений пользователя."},
		Causes: []fact.Cause{
			cause.PermissionMissing(fact.Likely),
			cause.ServiceLostToken(fact.Possible),
		},
		Basis: fact.Observed, Source: docTeamsProtected,
	},
	{
		ID:       "teams-backend",
		Template: "Failed to execute Skype backend request {detail}",
		Variants: []string{
			"Failed to execute MS Graph backend request {detail}",
			"Failed to execute Templates backend request {detail}",
		},
		Service: fact.Graph,
		Meaning: fact.Text{En: "Teams, behind Graph, refused or failed; the inner error has its answer.",
			Ru: "Teams за Graph отклонил запрос или дал сбой; его ответ — во внутренней ошибке."},
		Causes: []fact.Cause{
			cause.Likely("service-behind-graph", fact.Observed,
				fact.Text{En: "The service that Graph passes the request to doesn't accept it.",
					Ru: "Служба, которой Graph передаёт запрос, его не принимает."},
				fact.Text{En: "Check the inner code: Forbidden means the caller isn't a member of the chat or team; NotFound means it no longer exists.",
					Ru: "Смотрите внутренний код: Forbidden — вызывающий не участник чата или команды; NotFound — их больше нет."}),
			cause.TransientFault(fact.Possible),
		},
		Basis: fact.Observed, Source: docTeamsProtected,
	},
	{
		ID:       "teams-team-missing",
		Template: "No team found with Group Id {id}",
		Service:  fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The group has no team, or the group itself doesn't exist.",
			Ru: "У этой группы нет команды Teams (или нет самой группы)."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.Possible("being-set-up", fact.Documented,
				fact.Text{En: "The object or the product was just created.",
					Ru: "Объект или продукт создан только что."},
				fact.Text{En: "A new team takes a few minutes: retry with growing pauses.",
					Ru: "Новая команда создаётся несколько минут: повторяйте с растущей паузой."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/api/team-get",
	},
	{
		ID:       "teams-license",
		Template: "User does not have a valid Teams license",
		Code:     "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The user has no Teams license.",
			Ru: "У пользователя нет лицензии Teams."},
		Causes: []fact.Cause{
			cause.LicenceMissing(fact.Likely),
		},
		Basis: fact.Deduced, Source: docTeamsLicenses,
	},
}
