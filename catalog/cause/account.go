package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several token errors share: about accounts, devices and the
// ways of signing in that need a person or another identity provider.

func AccountType(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "account-type", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The application and the token URL don't support this kind of account: personal, or work and school.",
			Ru: "Приложение и URL токена не поддерживают такие учётные записи: личные или рабочие и учебные."},
		Fix: fact.Text{En: "Use a token URL and an account of the kind that the registration supports (Supported account types).",
			Ru: "Используйте URL токена и учётную запись того типа, который поддерживает регистрация (Supported account types)."}}
}

func AccountDeleted(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "account-deleted", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The account that the integration uses has been deleted.",
			Ru: "Учётная запись, под которой работает интеграция, удалена."},
		Fix: fact.Text{En: "Connect again with another account or, better, use an application with client credentials.",
			Ru: "Подключитесь под другой учётной записью, а лучше используйте приложение с client credentials."}}
}

func AccountAmbiguous(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "account-ambiguous", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Several accounts are signed in, or none matches the request.",
			Ru: "Вход выполнен под несколькими учётными записями, или ни одна не подходит к запросу."},
		Fix: fact.Text{En: "Sign out, or specify the account (login_hint), then sign in again.",
			Ru: "Выйдите или укажите учётную запись (login_hint) и войдите заново."}}
}

func DeviceUnknown(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "device-unknown", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The device used for the sign-in is disabled, deleted, or has lost its key.",
			Ru: "Устройство, на котором основан вход, отключено, удалено или потеряло ключ."},
		Fix: fact.Text{En: "Entra admin center, Devices: enable the device or register it again; then sign in again.",
			Ru: "Entra admin center, Devices: включите устройство или зарегистрируйте его снова, затем войдите заново."}}
}

func TenantRestriction(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-restriction", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Tenant restrictions of your network allow sign-in to listed tenants only, and this one isn't listed.",
			Ru: "Tenant restrictions вашей сети пускают только в перечисленные тенанты, а этого в списке нет."},
		Fix: fact.Text{En: "Ask the proxy team to add the tenant to Restrict-Access-To-Tenants or to the restriction policy.",
			Ru: "Попросите администраторов прокси добавить тенант в Restrict-Access-To-Tenants или в политику ограничений."}}
}

func IdentityProvider(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "identity-provider", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The identity provider that the domain is federated with failed, or its response isn't valid.",
			Ru: "Поставщик удостоверений, с которым федерирован домен, дал сбой, или его ответ недействителен."},
		Fix: fact.Text{En: "Ask the administrators of that provider (such as AD FS) to check its log, certificate, and claims.",
			Ru: "Попросите администраторов этого поставщика (например, AD FS) проверить журнал, сертификат и claims."}}
}

func SamlConfiguration(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "saml-configuration", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The SAML or WS-Federation request doesn't match the single sign-on settings of the application.",
			Ru: "Запрос SAML или WS-Federation не соответствует настройкам единого входа приложения."},
		Fix: fact.Text{En: "Compare the request with Enterprise applications, the app, Single sign-on; for an API, use OAuth 2.0 instead.",
			Ru: "Сверьте запрос с Enterprise applications, приложение, Single sign-on; для API используйте OAuth 2.0."}}
}

func AuthorityUnknown(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "authority-unknown", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Entra ID doesn't recognize the login host (authority).",
			Ru: "Entra ID не знает этого хоста входа (authority)."},
		Fix: fact.Text{En: "Use https://login.microsoftonline.com/TENANT, or the login host of your national cloud.",
			Ru: "Укажите https://login.microsoftonline.com/TENANT или хост входа вашего национального облака."}}
}

func UserRisk(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-risk", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Entra ID Protection of the home tenant rates the user as risky.",
			Ru: "Entra ID Protection домашнего тенанта считает пользователя рискованным."},
		Fix: fact.Text{En: "Ask the home tenant's administrator to clear the risk: password change or dismissal.",
			Ru: "Попросите администратора домашнего тенанта снять риск: смена пароля или отклонение."}}
}

func PasswordExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "password-expired", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The integration signs in with an account whose password expires.",
			Ru: "Интеграция входит под учётной записью, у которой истекает пароль."},
		Fix: fact.Text{En: "Reset the password or, better, use an application with client credentials.",
			Ru: "Сбросьте пароль, а лучше перейдите на приложение с client credentials."}}
}

func UserUnknown(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-unknown", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user name is mistyped, or the account was deleted.",
			Ru: "Имя пользователя написано с ошибкой, или учётная запись удалена."},
		Fix: fact.Text{En: "Compare the user principal name with Users in the Entra admin center.",
			Ru: "Сверьте user principal name с разделом Users в Entra admin center."}}
}

func AccountLocked(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "account-locked", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A client keeps trying a wrong password, or signs in from an address known for attacks.",
			Ru: "Клиент снова и снова шлёт неверный пароль, или вход идёт с адреса, замеченного в атаках."},
		Fix: fact.Text{En: "Stop the retries, wait a few minutes, and correct the password; check the address in the sign-in logs.",
			Ru: "Остановите повторы, подождите несколько минут, исправьте пароль; адрес проверьте в журналах входа."}}
}

func AccountDisabled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "account-disabled", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The person has left, or an administrator has disabled the account.",
			Ru: "Сотрудник ушёл, или администратор отключил учётную запись."},
		Fix: fact.Text{En: "Have an administrator enable it (Users, Account status), or sign in with another; a service should use client credentials.",
			Ru: "Попросите администратора включить её (Users, Account status) или войдите под другой; службе нужны client credentials."}}
}
