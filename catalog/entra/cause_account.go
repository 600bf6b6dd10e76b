package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func signInInterrupted(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-interrupted", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The sign-in stopped at a step that waits for the user in the browser.",
			Ru: "Вход остановился на шаге, который ждёт пользователя в браузере."},
		Fix: fact.Text{En: "Sign in interactively and finish every step; for a service, use client credentials.",
			Ru: "Войдите интерактивно и пройдите все шаги; для службы используйте client credentials."}}
}

func passwordChange(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "password-change", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The password must be changed, or the change wasn't accepted.",
			Ru: "Пароль нужно сменить, или его смена не принята."},
		Fix: fact.Text{En: "Change the password in the browser following the organization's rules, or ask its administrator to reset it.",
			Ru: "Смените пароль в браузере по правилам организации или попросите её администратора сбросить его."}}
}

func deviceJoin(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "device-join", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The account isn't allowed to register devices, or its bulk token can't be used for that.",
			Ru: "Учётной записи нельзя регистрировать устройства, или её пакетный токен для этого не годится."},
		Fix: fact.Text{En: "Entra admin center, Devices, Device settings: allow the account; create a new bulk token.",
			Ru: "Entra admin center, Devices, Device settings: разрешите учётную запись; создайте новый пакетный токен."}}
}

func signInKey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-key", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The key for passwordless sign-in (Windows Hello) is unknown, or its signature is wrong.",
			Ru: "Ключ беспарольного входа (Windows Hello) неизвестен, или его подпись неверна."},
		Fix: fact.Text{En: "Sign in another way and set the key up again.",
			Ru: "Войдите другим способом и настройте ключ заново."}}
}

func appNotApproved(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "app-not-approved", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A Conditional Access policy allows only approved or protected client apps.",
			Ru: "Политика Conditional Access допускает только утверждённые или защищённые клиентские приложения."},
		Fix: fact.Text{En: "Use an approved app, or ask the administrator to exclude the account; a service uses an application identity.",
			Ru: "Используйте утверждённое приложение или попросите исключить запись; службе нужно удостоверение приложения."}}
}

func externalChallenge(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "external-challenge", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A check by an external provider (custom control, external MFA, terms of use) wasn't completed or isn't set up.",
			Ru: "Проверка внешним поставщиком (custom control, внешняя MFA, условия использования) не пройдена или не настроена."},
		Fix: fact.Text{En: "Sign in interactively to complete it; ask the administrator to check the control; services use client credentials.",
			Ru: "Войдите интерактивно и пройдите её; попросите администратора проверить контроль; службам нужны client credentials."}}
}

func tenantUnmanaged(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "tenant-unmanaged", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The organization's tenant is unmanaged: nobody has taken it over after a self-service sign-up.",
			Ru: "Тенант организации неуправляемый: после самостоятельной регистрации его никто не принял."},
		Fix: fact.Text{En: "Have a domain owner take over the tenant as its administrator, or sign in with an account in another tenant.",
			Ru: "Попросите владельца домена принять тенант как администратор или войдите под записью другого тенанта."}}
}

func claimsMapping(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "claims-mapping", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A rule for the application's claims is wrong, or its source has no value.",
			Ru: "Правило для claims приложения неверно, или в его источнике нет значения."},
		Fix: fact.Text{En: "Enterprise applications, the app, Single sign-on, Attributes & Claims: correct the rule.",
			Ru: "Enterprise applications, приложение, Single sign-on, Attributes & Claims: исправьте правило."}}
}

func passThroughAgent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "pass-through-agent", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The on-premises pass-through authentication agent couldn't check the password.",
			Ru: "Локальный агент сквозной проверки подлинности не смог проверить пароль."},
		Fix: fact.Text{En: "Ask the administrator to check the agents: their log, clock, and connection to Active Directory.",
			Ru: "Попросите администратора проверить агенты: журнал, часы и связь с Active Directory."}}
}

func seamlessSSO(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "seamless-sso", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Integrated Windows sign-in (Kerberos, Seamless SSO) failed or isn't set up in the tenant.",
			Ru: "Встроенный вход Windows (Kerberos, Seamless SSO) не удался или не настроен в тенанте."},
		Fix: fact.Text{En: "Sign in another way; ask the administrator to check Seamless SSO.",
			Ru: "Войдите другим способом; попросите администратора проверить Seamless SSO."}}
}

func userCertificate(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-certificate", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user's certificate wasn't sent or couldn't be checked: issuer or revocation list (CRL).",
			Ru: "Сертификат пользователя не отправлен или не проверен: издатель или список отзыва (CRL)."},
		Fix: fact.Text{En: "Ask the administrator to check the trusted authorities and whether their CRLs are reachable from the internet.",
			Ru: "Попросите администратора проверить доверенные центры и доступность их CRL из интернета."}}
}

func responseType(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "response-type", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The registration doesn't allow this response_type or response_mode.",
			Ru: "Регистрация не допускает такого response_type или response_mode."},
		Fix: fact.Text{En: "Use response_type=code, or select ID tokens or access tokens under App registrations, your app, Authentication.",
			Ru: "Используйте response_type=code или отметьте ID tokens либо access tokens: App registrations, приложение, Authentication."}}
}

func tokenRequestMalformed(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "token-request-malformed", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A value in the request is empty, misspelled, or has stray characters; the error doesn't say which.",
			Ru: "Значение в запросе пусто, с опечаткой или лишними символами; какое, в ошибке не сказано."},
		Fix: fact.Text{En: "Print the request: check the tenant, client ID, scope, user name, and code for spaces, quotes, and line breaks.",
			Ru: "Выведите запрос: проверьте в тенанте, client ID, scope, имени и коде пробелы, кавычки, переносы строк."}}
}

func fault(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "entra-fault", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Entra ID failed in a way that a retry doesn't fix: inconsistent data or configuration.",
			Ru: "Сбой Entra ID, который повтор не исправит: противоречивые данные или конфигурация."},
		Fix: fact.Text{En: "Give Microsoft support the correlation ID and the time.",
			Ru: "Передайте в поддержку Microsoft ID корреляции и время."}}
}

func signOut(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-out", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A sign-out request doesn't match the browser's session.",
			Ru: "Запрос выхода не соответствует сеансу браузера."},
		Fix: fact.Text{En: "Sign out in the browser again; calls to an API don't depend on it.",
			Ru: "Выйдите в браузере ещё раз; вызовы API от этого не зависят."}}
}

func ageConsent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "age-consent", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The account belongs to a minor, or the consent that its age group needs is missing.",
			Ru: "Учётная запись принадлежит несовершеннолетнему, или нет согласия, нужного для его возраста."},
		Fix: fact.Text{En: "Use another account, or have the consent given on the account's page.",
			Ru: "Используйте другую учётную запись или дайте согласие на её странице."}}
}

func linkedAccount(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "linked-account", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The account must first be linked to an account at an external identity provider.",
			Ru: "Учётную запись сначала нужно связать с записью внешнего поставщика удостоверений."},
		Fix: fact.Text{En: "Sign in interactively and finish the linking.",
			Ru: "Войдите интерактивно и завершите связывание."}}
}

func logonHours(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "logon-hours", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Active Directory allows the account to sign in only at certain hours.",
			Ru: "Учётной записи разрешён вход только в часы, заданные в Active Directory."},
		Fix: fact.Text{En: "Sign in within the allowed hours, or ask the administrator to change them.",
			Ru: "Войдите в разрешённое время или попросите администратора изменить его."}}
}

func mfaLimit(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "mfa-limit", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The limit on calls and text messages for multi-factor authentication is reached.",
			Ru: "Исчерпан лимит звонков и СМС для многофакторной аутентификации."},
		Fix: fact.Text{En: "Wait a few minutes before the next sign-in; use an authenticator app instead of calls.",
			Ru: "Подождите несколько минут до следующего входа; вместо звонков используйте приложение-аутентификатор."}}
}

func webViewOutdated(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "web-view-outdated", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The Android System WebView or Chrome on the device is too old for the sign-in.",
			Ru: "Android System WebView или Chrome на устройстве слишком старый для входа."},
		Fix: fact.Text{En: "Update Android System WebView and Chrome on the device.",
			Ru: "Обновите Android System WebView и Chrome на устройстве."}}
}

// noSession is what a silent request of a page in a browser means: the page has to let the
// user sign in.
func noSession() fact.Cause {
	return fact.Cause{ID: "no-session", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The browser has no usable session: nobody is signed in, or third-party cookies are blocked.",
			Ru: "Пригодного сеанса в браузере нет: никто не вошёл, или заблокированы сторонние cookie."},
		Fix: fact.Text{En: "When the silent call fails so, call loginPopup, loginRedirect, or acquireTokenPopup with the account or a loginHint; use MSAL.js 2 or later (code flow with PKCE).",
			Ru: "При таком сбое вызовите loginPopup, loginRedirect или acquireTokenPopup с account или loginHint; берите MSAL.js 2 и новее (code flow с PKCE)."}}
}

func signInTenant() fact.Cause {
	return fact.Cause{ID: "sign-in-tenant", Certainty: fact.Possible, Basis: fact.Documented,
		Summary: fact.Text{En: "The sign-in goes to the tenant of the app's owner, although the app is meant for other tenants' users.",
			Ru: "Вход идёт в тенант владельца приложения, а оно предназначено пользователям других тенантов."},
		Fix: fact.Text{En: "Make the app multitenant (Supported account types) and sign in at /organizations or at the user's own tenant; or name the right tenant.",
			Ru: "Сделайте приложение многотенантным (Supported account types) и входите через /organizations или тенант пользователя; либо укажите верный тенант."}}
}
