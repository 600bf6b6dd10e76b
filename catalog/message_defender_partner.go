package catalog

const srcConnectorMDE = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/Enable-CIPPMDEConnector.ps1"

// partnerMessages are the words of CIPP, the portal of partners, which it puts
// in the place of what Graph, Exchange and Entra ID said.
var partnerMessages = []Message{
	{
		ID: "partner-licence", Template: "Required license not available for this tenant",
		Variants: []string{"There is no subscription for this service available, Check licensing information."},
		Service:  Unknown, Status: 403,
		Meaning: Text{"CIPP's words: the service that was called isn't licensed in the customer's tenant; CIPP hides which.",
			"Слова CIPP: вызванная служба в тенанте клиента не лицензирована; какая — CIPP не показывает."},
		Causes: []Cause{licenceMissing(Likely)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "partner-access-denied", Template: "403 (Access Denied) - We cannot connect to this tenant.",
		Variants: []string{
			"Your GDAP configuration does not allow us to write to this tenant, please check your group mappings and tenant onboarding.",
			"We do not have permissions to access this resource, try performing a CPV refresh in Application Settings",
		},
		Service: Unknown, Status: 403,
		Meaning: Text{"CIPP's words: the partner's sign-in may not do this in the customer's tenant.",
			"Слова CIPP: вход партнёра не вправе делать это в тенанте клиента."},
		Causes: []Cause{partnerRole()},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "partner-token", Template: "There is an issue with the token configuration for this tenant. Please perform an access check",
		Service: Unknown, Status: 400, General: true,
		Meaning: Text{"CIPP had nothing but a status of 400 and took it for the token; it may be any bad request.",
			"У CIPP был лишь статус 400, и он решил, что дело в токене; это может быть любой неверный запрос."},
		Causes: []Cause{
			possible("partner-role", Observed,
				Text{"No GDAP role for this operation is assigned to a group of the partner's user.",
					"Группе пользователя партнёра не назначена роль GDAP для этой операции."},
				Text{"Run the access check of CIPP for the tenant; it shows what Entra ID says.",
					"Запустите в CIPP проверку доступа для тенанта: она покажет ответ Entra ID."}),
			answerDiscarded(Possible),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "partner-dissolved", Template: "The relationship between this tenant and the partner has been dissolved from the tenant side.",
		Service: Unknown,
		Meaning: Text{"CIPP's guess from \"User was not found\"; the relationship may be fine.",
			"Догадка CIPP по «User was not found»; с отношениями всё может быть в порядке."},
		Causes: []Cause{
			likely("partner-relationship", Observed,
				Text{"The GDAP relationship has ended, or the partner's user was removed from the tenant.",
					"Отношение GDAP закончилось, или пользователь партнёра удалён из тенанта."},
				Text{"Check the relationship in Partner Center, and refresh the tenant's permissions in CIPP.",
					"Проверьте отношение в Partner Center и обновите разрешения тенанта в CIPP."}),
			possible("user-unknown", Observed,
				Text{"The user name is mistyped, or the account was deleted.",
					"Имя пользователя написано с ошибкой, или учётная запись удалена."},
				Text{"Check the user principal name in the call.", "Проверьте имя пользователя (UPN) в вызове."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "partner-tenant", Template: "This tenant is not available for this operation. Please check the selected tenant and try again.",
		Service: Unknown,
		Meaning: Text{"CIPP asked for a token with something that is no tenant.",
			"CIPP запросил токен с чем-то, что не является тенантом."},
		Causes: []Cause{
			likely("tenant-mistyped", Observed,
				Text{"The tenant in the token URL is mistyped, or is no tenant: an app ID, an empty variable.",
					"Тенант в URL токена написан с ошибкой или это не тенант: ID приложения, пустая переменная."},
				Text{"Choose one tenant in CIPP: AllTenants and an empty choice are none.",
					"Выберите в CIPP один тенант: AllTenants и пустой выбор не годятся."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "partner-intune", Template: "Failed to call Intune APIs: Does the tenant have a license available?",
		Service: Unknown, Status: 400,
		Meaning: Text{"CIPP's words: Intune takes no calls in the customer's tenant.",
			"Слова CIPP: Intune в тенанте клиента не принимает вызовов."},
		Causes: []Cause{intuneMissing(Likely)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "partner-token-expired", Template: "The CIPP user access token has expired. Run the Setup Wizard to refresh your tokens.",
		Service: Unknown,
		Meaning: Text{"CIPP's refresh token was unused for too long (AADSTS700082).",
			"Refresh-токен CIPP слишком долго не использовался (AADSTS700082)."},
		Causes: []Cause{
			likely("sign-in-expired", Observed,
				Text{"The refresh token or session is over: unused too long, or ended by a policy.",
					"Refresh-токен или сеанс больше не действует: долго не использовался или завершён политикой."},
				Text{"Run the Setup Wizard of CIPP and sign in again.", "Запустите Setup Wizard в CIPP и войдите заново."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "partner-tenant-gone", Template: "This resource is not available - Has this tenant been deleted?",
		Service: Unknown, General: true,
		Meaning: Text{"CIPP's words for AADSTS5000224: Entra ID does not let anybody into this tenant.",
			"Слова CIPP для AADSTS5000224: Entra ID никого не пускает в этот тенант."},
		Causes: []Cause{tenantGone(Possible)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "partner-app-fresh", Template: "The application does not exist yet. Try again in 30 seconds.",
		Service: Unknown,
		Meaning: Text{"CIPP added its application to the tenant a moment ago (AADSTS650051).",
			"CIPP только что добавил своё приложение в тенант (AADSTS650051)."},
		Causes: []Cause{
			likely("being-set-up", Observed,
				Text{"The object or the product was created a moment ago.",
					"Объект или продукт создан только что."},
				Text{"Wait 30 seconds and try again.", "Подождите 30 секунд и повторите."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID: "partner-connector", Template: "Failed to provision MDE Intune connector for {tenant} - all regional endpoints were unsuccessful.",
		Service: Unknown,
		Meaning: Text{"CIPP tried the portal back end of every region, and each refused; its log has the reasons.",
			"CIPP перебрал серверы портала всех регионов, и все отказали; причины — в его журнале."},
		Causes: []Cause{
			likely("tenant-not-active", Observed,
				Text{"Defender for Endpoint is not active in the tenant: not set up, not licensed, or lapsed.",
					"Defender for Endpoint в тенанте не активен: не развёрнут, нет лицензии или она истекла."},
				Text{"Open security.microsoft.com once in the tenant and check its license, then try again.",
					"Один раз откройте security.microsoft.com в тенанте, проверьте лицензию и повторите."}),
			possible("partner-role", Observed,
				Text{"No GDAP role for this operation is assigned to a group of the partner's user.",
					"Группе пользователя партнёра не назначена роль GDAP для этой операции."},
				Text{"Map Security Administrator to the partner's group in GDAP.",
					"Назначьте группе партнёра в GDAP роль Security Administrator."}),
		},
		Basis: Observed, Source: srcConnectorMDE,
	},
}

func partnerRole() Cause {
	return Cause{ID: "partner-role", Certainty: Likely, Basis: Observed,
		Summary: Text{"No GDAP role for this operation is assigned to a group of the partner's user.",
			"Группе пользователя партнёра не назначена роль GDAP для этой операции."},
		Fix: Text{"Refresh the CPV permissions of the tenant in CIPP, and check its GDAP role mappings.",
			"Обновите в CIPP разрешения CPV тенанта и проверьте сопоставление ролей GDAP."}}
}
