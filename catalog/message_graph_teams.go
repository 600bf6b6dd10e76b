package catalog

const (
	docTeamsProtected = "https://learn.microsoft.com/graph/teams-protected-apis"
	docTeamsLicenses  = "https://learn.microsoft.com/graph/teams-licenses"
)

// graphTeamsMessages come from Teams behind Microsoft Graph.
var graphTeamsMessages = []Message{
	{
		ID:       "teams-protected",
		Template: "Invoked API requires Protected API access in application-only context when not using Resource Specific Consent.",
		Code:     "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"Messages of Teams are a protected API: besides the permission, Microsoft had to allow the app to read them.",
			"Сообщения Teams — защищённый API: кроме разрешения, чтение должна была разрешить Microsoft."},
		Causes: []Cause{
			likely("protected-api", Documented,
				Text{"The app has the permission, but no access to the protected APIs of Teams.",
					"Разрешение у приложения есть, а доступа к защищённым API Teams нет."},
				Text{`Use a delegated token or resource-specific consent; else follow "Protected APIs in Microsoft Teams" for the app's access.`,
					"Используйте делегированный токен или согласие на ресурс; иначе оформите доступ по странице «Protected APIs in Microsoft Teams»."}),
		},
		Basis: Observed, Source: "https://github.com/leeford/Backup-TeamsChat/issues/12",
	},
	{
		ID:       "teams-metered",
		Template: "Evaluation mode capacity has been exceeded. Use a valid billing model.",
		Variants: []string{
			"Evaluation mode capacity has been exceeded",
			"Seeded capacity has been exceeded",
		},
		Code: "PaymentRequired", Service: Graph, Status: 402,
		Meaning: Text{"The metered API was called more often than the free evaluation allows.",
			"Тарифицируемый API вызван чаще, чем допускает бесплатная проба."},
		Causes: []Cause{
			likely("metered-api", Documented,
				Text{"The API is metered, and the app has no billing: no Azure subscription is linked, or no model is named.",
					"API тарифицируется, а оплата у приложения не настроена: нет связанной подписки Azure или модели."},
				Text{"Link an Azure subscription to the app (Microsoft.GraphServices/accounts), or add model=A or model=B to the URL if licensed.",
					"Свяжите с приложением подписку Azure (Microsoft.GraphServices/accounts) или при лицензии добавьте в URL model=A либо model=B."}),
		},
		Basis: Documented, Source: docTeamsLicenses,
	},
	{
		ID:       "teams-no-authorization",
		Template: "No authorization information present on the request.",
		Variants: []string{
			"No authorization information present on the request",
		},
		Code: "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The service of Teams saw neither a permission of the app nor one of a user in the token.",
			"Служба Teams не увидела в токене ни разрешений приложения, ни разрешений пользователя."},
		Causes: []Cause{
			permissionMissing(Likely),
			serviceLostToken(Possible),
		},
		Basis: Observed, Source: docTeamsProtected,
	},
	{
		ID:       "teams-backend",
		Template: "Failed to execute Skype backend request {detail}",
		Variants: []string{
			"Failed to execute MS Graph backend request {detail}",
			"Failed to execute Templates backend request {detail}",
		},
		Service: Graph,
		Meaning: Text{"Teams, behind Graph, refused or failed; what it said is in the inner error.",
			"Teams за Graph отклонил запрос или дал сбой; что именно — во внутренней ошибке."},
		Causes: []Cause{
			likely("service-behind-graph", Observed,
				Text{"The service that Graph hands the request on to does not take it.",
					"Служба, которой Graph передаёт запрос, его не принимает."},
				Text{"Look at the inner code: Forbidden means the caller is no member of the chat or team; NotFound that it is gone.",
					"Смотрите внутренний код: Forbidden — вызывающий не участник чата или команды; NotFound — их больше нет."}),
			transientFault(Possible),
		},
		Basis: Observed, Source: docTeamsProtected,
	},
	{
		ID:       "teams-team-missing",
		Template: "No team found with Group Id {id}",
		Service:  Graph, Status: 404,
		Meaning: Text{"The group exists or not, but it has no team.",
			"У этой группы нет команды Teams (или нет самой группы)."},
		Causes: []Cause{
			wrongID(Likely),
			possible("being-set-up", Documented,
				Text{"The object or the product was created a moment ago.",
					"Объект или продукт создан только что."},
				Text{"A new team takes some minutes: try again with growing pauses.",
					"Новая команда создаётся несколько минут: повторяйте с растущей паузой."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/api/team-get",
	},
	{
		ID:       "teams-license",
		Template: "User does not have a valid Teams license",
		Code:     "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"The user has no license for Teams.",
			"У пользователя нет лицензии Teams."},
		Causes: []Cause{
			licenceMissing(Likely),
		},
		Basis: Deduced, Source: docTeamsLicenses,
	},
}
