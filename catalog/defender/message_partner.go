package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const srcConnectorMDE = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/Enable-CIPPMDEConnector.ps1"

// partnerMessages are the words of CIPP, the portal of partners, which it puts
// in place of what Graph, Exchange and Entra ID said.
var partnerMessages = []fact.Message{
	{
		ID: "partner-licence", Template: "Required license not available for this tenant",
		Variants: []string{"There is no subscription for this service available, Check licensing information."},
		Service:  fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "CIPP's wording: the service that was called isn't licensed in the customer's tenant; CIPP doesn't say which.",
			Ru: "Формулировка CIPP: вызванная служба в тенанте клиента не лицензирована; какая — CIPP не показывает."},
		Causes: []fact.Cause{cause.LicenceMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-access-denied", Template: "403 (Access Denied) - We cannot connect to this tenant.",
		Variants: []string{
			"Your GDAP configuration does not allow us to write to this tenant, please check your group mappings and tenant onboarding.",
			"We do not have permissions to access this resource, try performing a CPV refresh in Application Settings",
		},
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "CIPP's wording: the partner's sign-in isn't allowed to do this in the customer's tenant.",
			Ru: "Формулировка CIPP: вход партнёра не вправе делать это в тенанте клиента."},
		Causes: []fact.Cause{partnerRole()},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-token", Template: "There is an issue with the token configuration for this tenant. Please perform an access check",
		Service: fact.Unknown, Status: 400, General: true,
		Meaning: fact.Text{En: "CIPP saw only the status 400 and blamed the token; it can be any bad request.",
			Ru: "У CIPP был лишь статус 400, и он решил, что дело в токене; это может быть любой неверный запрос."},
		Causes: []fact.Cause{
			cause.Possible("partner-role", fact.Observed,
				fact.Text{En: "No GDAP role for this operation is assigned to a group that contains the partner's user.",
					Ru: "Группе пользователя партнёра не назначена роль GDAP для этой операции."},
				fact.Text{En: "Run CIPP's access check for the tenant; it shows what Entra ID says.",
					Ru: "Запустите в CIPP проверку доступа для тенанта: она покажет ответ Entra ID."}),
			cause.AnswerDiscarded(fact.Possible),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-dissolved", Template: "The relationship between this tenant and the partner has been dissolved from the tenant side.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "CIPP's guess from \"User wasn't found\"; the relationship may be fine.",
			Ru: "Догадка CIPP по «User was not found»; с отношениями всё может быть в порядке."},
		Causes: []fact.Cause{
			cause.Likely("partner-relationship", fact.Observed,
				fact.Text{En: "The GDAP relationship has ended, or the partner's user was removed from the tenant.",
					Ru: "Отношение GDAP закончилось, или пользователь партнёра удалён из тенанта."},
				fact.Text{En: "Check the relationship in Partner Center, and refresh the tenant's permissions in CIPP.",
					Ru: "Проверьте отношение в Partner Center и обновите разрешения тенанта в CIPP."}),
			cause.Possible("user-unknown", fact.Observed,
				fact.Text{En: "The user name is mistyped, or the account was deleted.",
					Ru: "Имя пользователя написано с ошибкой, или учётная запись удалена."},
				fact.Text{En: "Check the user principal name in the call.", Ru: "Проверьте имя пользователя (UPN) в вызове."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-tenant", Template: "This tenant is not available for this operation. Please check the selected tenant and try again.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "CIPP requested a token for something that isn't a tenant.",
			Ru: "CIPP запросил токен для того, что не является тенантом."},
		Causes: []fact.Cause{
			cause.Likely("tenant-mistyped", fact.Observed,
				fact.Text{En: "The tenant in the token URL is mistyped or isn't a tenant at all: an app ID, an empty variable.",
					Ru: "Тенант в URL токена написан с ошибкой или это не тенант: ID приложения, пустая переменная."},
				fact.Text{En: "Choose one tenant in CIPP; AllTenants and an empty selection don't work here.",
					Ru: "Выберите в CIPP один тенант: AllTenants и пустой выбор не годятся."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-intune", Template: "Failed to call Intune APIs: Does the tenant have a license available?",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "CIPP's wording: Intune doesn't accept calls in the customer's tenant.",
			Ru: "Формулировка CIPP: Intune в тенанте клиента не принимает вызовов."},
		Causes: []fact.Cause{cause.IntuneMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-token-expired", Template: "The CIPP user access token has expired. Run the Setup Wizard to refresh your tokens.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "CIPP's refresh token was unused for too long (AADSTS700082).",
			Ru: "Refresh-токен CIPP слишком долго не использовался (AADSTS700082)."},
		Causes: []fact.Cause{
			cause.Likely("sign-in-expired", fact.Observed,
				fact.Text{En: "The refresh token or session has ended: unused for too long, or ended by a policy.",
					Ru: "Refresh-токен или сеанс больше не действует: долго не использовался или завершён политикой."},
				fact.Text{En: "Run CIPP's Setup Wizard and sign in again.", Ru: "Запустите Setup Wizard в CIPP и войдите заново."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-tenant-gone", Template: "This resource is not available - Has this tenant been deleted?",
		Service: fact.Unknown, General: true,
		Meaning: fact.Text{En: "CIPP's wording for AADSTS5000224: Entra ID doesn't let anybody into this tenant.",
			Ru: "Формулировка CIPP для AADSTS5000224: Entra ID никого не пускает в этот тенант."},
		Causes: []fact.Cause{cause.TenantGone(fact.Possible)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-app-fresh", Template: "The application does not exist yet. Try again in 30 seconds.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "CIPP just added its application to the tenant (AADSTS650051).",
			Ru: "CIPP только что добавил своё приложение в тенант (AADSTS650051)."},
		Causes: []fact.Cause{
			cause.Likely("being-set-up", fact.Observed,
				fact.Text{En: "The object or the product was just created.",
					Ru: "Объект или продукт создан только что."},
				fact.Text{En: "Wait 30 seconds and try again.", Ru: "Подождите 30 секунд и повторите."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID: "partner-connector", Template: "Failed to provision MDE Intune connector for {tenant} - all regional endpoints were unsuccessful.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "CIPP tried the portal backend of every region, and each refused; its log has the reasons.",
			Ru: "CIPP перебрал серверы портала всех регионов, и все отказали; причины — в его журнале."},
		Causes: []fact.Cause{
			cause.Likely("tenant-not-active", fact.Observed,
				fact.Text{En: "Defender for Endpoint isn't active in the tenant: not set up, not licensed, or expired.",
					Ru: "Defender for Endpoint в тенанте не активен: не развёрнут, нет лицензии или она истекла."},
				fact.Text{En: "Open security.microsoft.com once in the tenant and check its license, then try again.",
					Ru: "Один раз откройте security.microsoft.com в тенанте, проверьте лицензию и повторите."}),
			cause.Possible("partner-role", fact.Observed,
				fact.Text{En: "No GDAP role for this operation is assigned to a group that contains the partner's user.",
					Ru: "Группе пользователя партнёра не назначена роль GDAP для этой операции."},
				fact.Text{En: "Map Security Administrator to the partner's group in GDAP.",
					Ru: "Назначьте группе партнёра в GDAP роль Security Administrator."}),
		},
		Basis: fact.Observed, Source: srcConnectorMDE,
	},
}

func partnerRole() fact.Cause {
	return fact.Cause{ID: "partner-role", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "No GDAP role for this operation is assigned to a group that contains the partner's user.",
			Ru: "Группе пользователя партнёра не назначена роль GDAP для этой операции."},
		Fix: fact.Text{En: "Refresh the tenant's CPV permissions in CIPP, and check its GDAP role mappings.",
			Ru: "Обновите в CIPP разрешения CPV тенанта и проверьте сопоставление ролей GDAP."}}
}
