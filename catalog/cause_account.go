package catalog

// The causes that several token errors share: about accounts, devices and the
// ways of signing in that need a person or another identity provider.

func accountType(c Certainty) Cause {
	return Cause{ID: "account-type", Certainty: c, Basis: Observed,
		Summary: Text{"The application and the token URL don't serve this kind of account: personal, or work and school.",
			"Приложение и URL токена не для таких учётных записей: личных или рабочих и учебных."},
		Fix: Text{"Use a token URL and an account of the kind that the registration supports (Supported account types).",
			"Используйте URL токена и учётную запись того типа, который поддерживает регистрация (Supported account types)."}}
}

func accountDeleted(c Certainty) Cause {
	return Cause{ID: "account-deleted", Certainty: c, Basis: Observed,
		Summary: Text{"The account that the integration uses has been deleted.",
			"Учётная запись, под которой работает интеграция, удалена."},
		Fix: Text{"Connect again with another account; better, use an application with client credentials.",
			"Подключитесь под другой учётной записью; лучше — приложение с client credentials."}}
}

func accountAmbiguous(c Certainty) Cause {
	return Cause{ID: "account-ambiguous", Certainty: c, Basis: Documented,
		Summary: Text{"Several accounts are signed in, or none fits what the request asks for.",
			"Вход выполнен под несколькими учётными записями, или ни одна не подходит к запросу."},
		Fix: Text{"Sign out, or name the account (login_hint), then sign in again.",
			"Выйдите или укажите учётную запись (login_hint) и войдите заново."}}
}

func signInInterrupted(c Certainty) Cause {
	return Cause{ID: "sign-in-interrupted", Certainty: c, Basis: Documented,
		Summary: Text{"The sign-in stopped at a step that waits for the user in the browser.",
			"Вход остановился на шаге, который ждёт пользователя в браузере."},
		Fix: Text{"Sign in interactively and finish every step; for a service use client credentials.",
			"Войдите интерактивно и пройдите все шаги; для службы используйте client credentials."}}
}

func passwordChange(c Certainty) Cause {
	return Cause{ID: "password-change", Certainty: c, Basis: Documented,
		Summary: Text{"The password has to be changed, or its change was not accepted.",
			"Пароль нужно сменить, или его смена не принята."},
		Fix: Text{"Change the password in the browser by the rules of the organization, or ask its administrator to reset it.",
			"Смените пароль в браузере по правилам организации или попросите её администратора сбросить его."}}
}

func deviceUnknown(c Certainty) Cause {
	return Cause{ID: "device-unknown", Certainty: c, Basis: Documented,
		Summary: Text{"The device that the sign-in rests on is disabled, deleted, or has lost its key.",
			"Устройство, на котором основан вход, отключено, удалено или потеряло ключ."},
		Fix: Text{"Entra admin center, Devices: enable or register the device again; then sign in again.",
			"Entra admin center, Devices: включите устройство или зарегистрируйте его снова, затем войдите заново."}}
}

func deviceJoin(c Certainty) Cause {
	return Cause{ID: "device-join", Certainty: c, Basis: Documented,
		Summary: Text{"The account may not register devices, or its bulk token can't be used for that.",
			"Учётной записи нельзя регистрировать устройства, или её пакетный токен для этого не годится."},
		Fix: Text{"Entra admin center, Devices, Device settings: allow the account; create a new bulk token.",
			"Entra admin center, Devices, Device settings: разрешите учётную запись; создайте новый пакетный токен."}}
}

func signInKey(c Certainty) Cause {
	return Cause{ID: "sign-in-key", Certainty: c, Basis: Documented,
		Summary: Text{"The key of the passwordless sign-in (Windows Hello) is unknown, or its signature is wrong.",
			"Ключ беспарольного входа (Windows Hello) неизвестен, или его подпись неверна."},
		Fix: Text{"Sign in another way and set the key up again.",
			"Войдите другим способом и настройте ключ заново."}}
}

func appNotApproved(c Certainty) Cause {
	return Cause{ID: "app-not-approved", Certainty: c, Basis: Documented,
		Summary: Text{"A Conditional Access policy allows approved or protected client apps only.",
			"Политика Conditional Access допускает только утверждённые или защищённые клиентские приложения."},
		Fix: Text{"Use an approved app, or ask the administrator to exclude the account; a service uses an application identity.",
			"Используйте утверждённое приложение или попросите исключить запись; службе нужно удостоверение приложения."}}
}

func externalChallenge(c Certainty) Cause {
	return Cause{ID: "external-challenge", Certainty: c, Basis: Documented,
		Summary: Text{"A check by an outside provider (custom control, external MFA, terms of use) isn't done, or isn't set up.",
			"Проверка внешним поставщиком (custom control, внешняя MFA, условия использования) не пройдена или не настроена."},
		Fix: Text{"Sign in interactively to pass it; ask the administrator to check the control; services use client credentials.",
			"Войдите интерактивно и пройдите её; администратор пусть проверит контроль; службам — client credentials."}}
}

func tenantRestriction(c Certainty) Cause {
	return Cause{ID: "tenant-restriction", Certainty: c, Basis: Documented,
		Summary: Text{"Tenant restrictions of your network allow sign-in to listed tenants only, and this one isn't listed.",
			"Tenant restrictions вашей сети пускают только в перечисленные тенанты, а этого в списке нет."},
		Fix: Text{"Ask the team of the proxy to add the tenant to Restrict-Access-To-Tenants or to the restriction policy.",
			"Попросите администраторов прокси добавить тенант в Restrict-Access-To-Tenants или в политику ограничений."}}
}

func tenantUnmanaged(c Certainty) Cause {
	return Cause{ID: "tenant-unmanaged", Certainty: c, Basis: Observed,
		Summary: Text{"The organization's tenant is unmanaged: nobody has taken it over after a self-service sign-up.",
			"Тенант организации неуправляемый: после самостоятельной регистрации его никто не принял."},
		Fix: Text{"Have an owner of the domain take over the tenant as its administrator, or sign in with an account of another tenant.",
			"Пусть владелец домена примет тенант как администратор, или войдите под записью другого тенанта."}}
}

func identityProvider(c Certainty) Cause {
	return Cause{ID: "identity-provider", Certainty: c, Basis: Documented,
		Summary: Text{"The identity provider that the domain is federated with failed, or its answer isn't valid.",
			"Поставщик удостоверений, с которым федерирован домен, дал сбой, или его ответ недействителен."},
		Fix: Text{"Ask the administrators of that provider (such as AD FS) to check its log, certificate and claims.",
			"Попросите администраторов этого поставщика (например, AD FS) проверить журнал, сертификат и claims."}}
}

func samlConfiguration(c Certainty) Cause {
	return Cause{ID: "saml-configuration", Certainty: c, Basis: Documented,
		Summary: Text{"The SAML or WS-Federation request doesn't fit the single sign-on settings of the application.",
			"Запрос SAML или WS-Federation не соответствует настройкам единого входа приложения."},
		Fix: Text{"Compare it with Enterprise applications, the app, Single sign-on; for an API use OAuth 2.0 instead.",
			"Сверьте его с Enterprise applications, приложение, Single sign-on; для API используйте OAuth 2.0."}}
}

func claimsMapping(c Certainty) Cause {
	return Cause{ID: "claims-mapping", Certainty: c, Basis: Documented,
		Summary: Text{"A rule for the claims of the application is wrong, or its source has no value.",
			"Правило для claims приложения неверно, или в его источнике нет значения."},
		Fix: Text{"Enterprise applications, the app, Single sign-on, Attributes & Claims: correct the rule.",
			"Enterprise applications, приложение, Single sign-on, Attributes & Claims: исправьте правило."}}
}

func passThroughAgent(c Certainty) Cause {
	return Cause{ID: "pass-through-agent", Certainty: c, Basis: Documented,
		Summary: Text{"The on-premises agent of pass-through authentication couldn't check the password.",
			"Локальный агент сквозной проверки подлинности не смог проверить пароль."},
		Fix: Text{"Ask the administrator to check the agents: their log, clock, and connection to Active Directory.",
			"Попросите администратора проверить агенты: журнал, часы и связь с Active Directory."}}
}

func seamlessSSO(c Certainty) Cause {
	return Cause{ID: "seamless-sso", Certainty: c, Basis: Documented,
		Summary: Text{"Integrated Windows sign-in (Kerberos, Seamless SSO) failed or isn't set up in the tenant.",
			"Встроенный вход Windows (Kerberos, Seamless SSO) не удался или не настроен в тенанте."},
		Fix: Text{"Sign in another way; ask the administrator to check Seamless SSO.",
			"Войдите другим способом; попросите администратора проверить Seamless SSO."}}
}

func userCertificate(c Certainty) Cause {
	return Cause{ID: "user-certificate", Certainty: c, Basis: Documented,
		Summary: Text{"The user's certificate wasn't sent or couldn't be checked: issuer, or revocation list (CRL).",
			"Сертификат пользователя не отправлен или не проверен: издатель или список отзыва (CRL)."},
		Fix: Text{"Ask the administrator to check the trusted authorities and that their CRLs can be reached from the internet.",
			"Попросите администратора проверить доверенные центры и доступность их CRL из интернета."}}
}

func responseType(c Certainty) Cause {
	return Cause{ID: "response-type", Certainty: c, Basis: Documented,
		Summary: Text{"The registration doesn't allow this response_type or response_mode.",
			"Регистрация не допускает такого response_type или response_mode."},
		Fix: Text{"Use response_type=code, or tick ID tokens or access tokens under App registrations, your app, Authentication.",
			"Используйте response_type=code или отметьте ID tokens либо access tokens: App registrations, приложение, Authentication."}}
}

func tokenRequestMalformed(c Certainty) Cause {
	return Cause{ID: "token-request-malformed", Certainty: c, Basis: Documented,
		Summary: Text{"A value of the request is empty, misspelled, or has stray characters; the error doesn't say which.",
			"Значение в запросе пусто, с опечаткой или лишними символами; какое, в ошибке не сказано."},
		Fix: Text{"Print the request: check tenant, client ID, scope, user name and code for blanks, quotes and line breaks.",
			"Выведите запрос: проверьте в тенанте, client ID, scope, имени и коде пробелы, кавычки, переносы строк."}}
}

func authorityUnknown(c Certainty) Cause {
	return Cause{ID: "authority-unknown", Certainty: c, Basis: Observed,
		Summary: Text{"The login host (authority) isn't one that Entra ID knows.",
			"Хост входа (authority) Entra ID неизвестен."},
		Fix: Text{"Use https://login.microsoftonline.com/TENANT, or the login host of your national cloud.",
			"Укажите https://login.microsoftonline.com/TENANT или хост входа вашего национального облака."}}
}

func entraFault(c Certainty) Cause {
	return Cause{ID: "entra-fault", Certainty: c, Basis: Documented,
		Summary: Text{"Entra ID failed in a way that a retry doesn't mend: inconsistent data or configuration.",
			"Сбой Entra ID, который повтор не исправит: противоречивые данные или конфигурация."},
		Fix: Text{"Give Microsoft support the correlation ID and the time.",
			"Передайте в поддержку Microsoft ID корреляции и время."}}
}

func signOut(c Certainty) Cause {
	return Cause{ID: "sign-out", Certainty: c, Basis: Documented,
		Summary: Text{"A sign-out request doesn't fit the session of the browser.",
			"Запрос выхода не соответствует сеансу браузера."},
		Fix: Text{"Sign out in the browser again; calls to an API don't depend on it.",
			"Выйдите в браузере ещё раз; вызовы API от этого не зависят."}}
}

func ageConsent(c Certainty) Cause {
	return Cause{ID: "age-consent", Certainty: c, Basis: Documented,
		Summary: Text{"The account belongs to a minor, or the consent that its age group needs is missing.",
			"Учётная запись принадлежит несовершеннолетнему, или нет согласия, нужного для его возраста."},
		Fix: Text{"Use another account, or have the consent given on the account's page.",
			"Используйте другую учётную запись или дайте согласие на её странице."}}
}

func linkedAccount(c Certainty) Cause {
	return Cause{ID: "linked-account", Certainty: c, Basis: Documented,
		Summary: Text{"The account has to be linked to the one of an outside identity provider first.",
			"Учётную запись сначала нужно связать с записью внешнего поставщика удостоверений."},
		Fix: Text{"Sign in interactively and finish the linking.",
			"Войдите интерактивно и завершите связывание."}}
}

func userRisk(c Certainty) Cause {
	return Cause{ID: "user-risk", Certainty: c, Basis: Documented,
		Summary: Text{"Entra ID Protection of the home tenant rates the user as risky.",
			"Entra ID Protection домашнего тенанта считает пользователя рискованным."},
		Fix: Text{"Have the home tenant's administrator clear the risk: password change, or dismissal.",
			"Пусть администратор домашнего тенанта снимет риск: смена пароля или отклонение."}}
}

func passwordExpired(c Certainty) Cause {
	return Cause{ID: "password-expired", Certainty: c, Basis: Documented,
		Summary: Text{"The integration signs in with an account whose password expires.",
			"Интеграция входит под учётной записью, у которой истекает пароль."},
		Fix: Text{"Reset the password; better, use an application with client credentials.",
			"Сбросьте пароль; лучше перейдите на приложение с client credentials."}}
}

func userUnknown(c Certainty) Cause {
	return Cause{ID: "user-unknown", Certainty: c, Basis: Documented,
		Summary: Text{"The user name is mistyped, or the account was deleted.",
			"Имя пользователя написано с ошибкой, или учётная запись удалена."},
		Fix: Text{"Compare the user principal name with Users in the Entra admin center.",
			"Сверьте user principal name с разделом Users в Entra admin center."}}
}

func logonHours(c Certainty) Cause {
	return Cause{ID: "logon-hours", Certainty: c, Basis: Documented,
		Summary: Text{"The account may sign in at certain hours only, which Active Directory sets.",
			"Учётной записи разрешён вход только в часы, заданные в Active Directory."},
		Fix: Text{"Sign in within the allowed hours, or ask the administrator to change them.",
			"Войдите в разрешённое время или попросите администратора изменить его."}}
}

func mfaLimit(c Certainty) Cause {
	return Cause{ID: "mfa-limit", Certainty: c, Basis: Documented,
		Summary: Text{"The limit on calls and text messages for multi-factor authentication is reached.",
			"Исчерпан лимит звонков и СМС для многофакторной аутентификации."},
		Fix: Text{"Wait some minutes before the next sign-in; use an authenticator app instead of calls.",
			"Подождите несколько минут до следующего входа; вместо звонков используйте приложение-аутентификатор."}}
}

func webViewOutdated(c Certainty) Cause {
	return Cause{ID: "web-view-outdated", Certainty: c, Basis: Documented,
		Summary: Text{"The Android System WebView or Chrome on the device is too old for the sign-in.",
			"Android System WebView или Chrome на устройстве слишком старый для входа."},
		Fix: Text{"Update Android System WebView and Chrome on the device.",
			"Обновите Android System WebView и Chrome на устройстве."}}
}

func accountLocked(c Certainty) Cause {
	return Cause{ID: "account-locked", Certainty: c, Basis: Documented,
		Summary: Text{"A client keeps trying a wrong password, or signs in from an address known for attacks.",
			"Клиент снова и снова шлёт неверный пароль, или вход идёт с адреса, замеченного в атаках."},
		Fix: Text{"Stop the retries, wait for some minutes, correct the password; check the address in the sign-in logs.",
			"Остановите повторы, подождите несколько минут, исправьте пароль; адрес проверьте в журналах входа."}}
}

func accountDisabled(c Certainty) Cause {
	return Cause{ID: "account-disabled", Certainty: c, Basis: Documented,
		Summary: Text{"The person has left, or an administrator has disabled the account.",
			"Сотрудник ушёл, или администратор отключил учётную запись."},
		Fix: Text{"Have an administrator enable it (Users, Account status), or sign in with another; let a service use client credentials.",
			"Пусть администратор включит её (Users, Account status), или войдите под другой; службе нужны client credentials."}}
}
