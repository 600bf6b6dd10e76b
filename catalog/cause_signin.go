package catalog

// The causes that several token errors share: about a user who signs in, and
// the policies that the tenant has for that.

func conditionalAccess(c Certainty) Cause {
	return Cause{ID: "conditional-access", Certainty: c, Basis: Documented,
		Summary: Text{"A Conditional Access policy forbids it: place, device, risk, or one for workload identities.",
			"Запрещает политика Conditional Access: место, устройство, риск или политика для рабочих нагрузок."},
		Fix: Text{"Look the correlation ID up in the Entra sign-in logs (users or service principals), tab Conditional Access.",
			"Найдите ID корреляции в журналах входа Entra (пользователи или service principals), вкладка Conditional Access."}}
}

func deviceRequired(c Certainty) Cause {
	return Cause{ID: "device-required", Certainty: c, Basis: Documented,
		Summary: Text{"A policy wants a compliant or joined device, which a server or a device code cannot show.",
			"Политика требует соответствующее или присоединённое устройство; сервер и код устройства его не предъявят."},
		Fix: Text{"Sign in on a managed device, or use an application identity: such policies are for users.",
			"Входите с управляемого устройства или используйте удостоверение приложения: политика касается пользователей."}}
}

func mfaRequired(c Certainty) Cause {
	return Cause{ID: "mfa-required", Certainty: c, Basis: Documented,
		Summary: Text{"The account has to pass multi-factor authentication, which this flow cannot.",
			"Учётной записи нужна многофакторная аутентификация, а в этом потоке её не пройти."},
		Fix: Text{"Sign in interactively or by device code; for a service use client credentials.",
			"Войдите интерактивно или по коду устройства; для службы используйте client credentials."}}
}

func mfaNotRegistered(c Certainty) Cause {
	return Cause{ID: "mfa-not-registered", Certainty: c, Basis: Documented,
		Summary: Text{"The user has to register a second factor first.",
			"Пользователь должен сначала зарегистрировать второй фактор."},
		Fix: Text{"Register at https://aka.ms/mfasetup; for a service use client credentials instead of an account.",
			"Зарегистрируйте его на https://aka.ms/mfasetup; для службы берите client credentials, а не учётную запись."}}
}

func passwordFlow(c Certainty) Cause {
	return Cause{ID: "password-flow", Certainty: c, Basis: Documented,
		Summary: Text{"The client sends user name and password, which fails for federated, passwordless and MFA accounts.",
			"Клиент шлёт имя и пароль; для федеративных, беспарольных учётных записей и MFA это не работает."},
		Fix: Text{"Use client credentials for a service, the authorization code or device code for a person.",
			"Для службы используйте client credentials, для человека — код авторизации или код устройства."}}
}

func passwordWrong(c Certainty) Cause {
	return Cause{ID: "password-wrong", Certainty: c, Basis: Documented,
		Summary: Text{"The user name or the password is wrong.",
			"Имя пользователя или пароль неверны."},
		Fix: Text{"Try them in a browser; stop automatic retries before the account is locked.",
			"Проверьте их в браузере; остановите автоматические повторы, пока запись не заблокирована."}}
}

func signInAgain(c Certainty) Cause {
	return Cause{ID: "sign-in-expired", Certainty: c, Basis: Documented,
		Summary: Text{"The refresh token or session is over: unused too long, or ended by a policy.",
			"Refresh-токен или сеанс больше не действует: долго не использовался или завершён политикой."},
		Fix: Text{"Sign in again; for a service that runs unattended use client credentials.",
			"Войдите заново; для службы без оператора используйте client credentials."}}
}

func grantRevoked(c Certainty) Cause {
	return Cause{ID: "grant-revoked", Certainty: c, Basis: Documented,
		Summary: Text{"The password was changed or reset, or an administrator revoked the sessions.",
			"Пароль сменён или сброшен, либо администратор отозвал сеансы."},
		Fix: Text{"Sign in again, and store the new refresh token.",
			"Войдите заново и сохраните новый refresh-токен."}}
}

func grantMangled(c Certainty) Cause {
	return Cause{ID: "grant-mangled", Certainty: c, Basis: Observed,
		Summary: Text{"The refresh token or code is cut off, changed, or of another application or tenant.",
			"Refresh-токен или код обрезан, изменён либо выдан другому приложению или тенанту."},
		Fix: Text{"Send it unchanged with the client ID and tenant it was issued for, or sign in again.",
			"Передайте его без изменений с теми же client ID и тенантом или войдите заново."}}
}

func userOfOtherTenant(c Certainty) Cause {
	return Cause{ID: "user-of-other-tenant", Certainty: c, Basis: Documented,
		Summary: Text{"The user belongs to another tenant, or it is a personal Microsoft account.",
			"Пользователь из другого тенанта, или это личная учётная запись Microsoft."},
		Fix: Text{"Sign in with an account of this tenant, or invite the user as a guest.",
			"Войдите под учётной записью этого тенанта или пригласите пользователя гостем."}}
}

func crossTenantPolicy(c Certainty) Cause {
	return Cause{ID: "cross-tenant-policy", Certainty: c, Basis: Documented,
		Summary: Text{"The cross-tenant access settings of one of the two tenants forbid it.",
			"Это запрещают настройки межтенантного доступа одного из двух тенантов."},
		Fix: Text{"Entra admin center, External Identities, Cross-tenant access settings: allow the user and the application.",
			"Entra admin center, External Identities, Cross-tenant access settings: разрешите пользователя и приложение."}}
}

func redirectURI(c Certainty) Cause {
	return Cause{ID: "redirect-uri", Certainty: c, Basis: Documented,
		Summary: Text{"The redirect URI of the request is not registered letter by letter, or for another platform.",
			"Redirect URI запроса не зарегистрирован буква в букву или указан для другой платформы."},
		Fix: Text{"App registrations, your app, Authentication: add the URI that the message names, such as http://localhost.",
			"App registrations, ваше приложение, Authentication: добавьте URI из сообщения, например http://localhost."}}
}

func publicClient(c Certainty) Cause {
	return Cause{ID: "public-client", Certainty: c, Basis: Documented,
		Summary: Text{"The registration is a public client (desktop, mobile, SPA), but a secret came along; or the reverse.",
			"Приложение — публичный клиент (desktop, mobile, SPA), а прислан секрет; или наоборот."},
		Fix: Text{"App registrations, your app, Authentication: choose the Web platform for a service, or send no secret.",
			"App registrations, ваше приложение, Authentication: для службы выберите платформу Web или не шлите секрет."}}
}

func userNotAssigned(c Certainty) Cause {
	return Cause{ID: "user-not-assigned", Certainty: c, Basis: Documented,
		Summary: Text{"The application lets in assigned users and groups only, and this user is none of them.",
			"Приложение допускает только назначенных пользователей и группы, а этот пользователь не назначен."},
		Fix: Text{"Enterprise applications, the app, Users and groups: assign the user, or switch off Assignment required.",
			"Enterprise applications, приложение, Users and groups: назначьте пользователя или отключите Assignment required."}}
}

func deviceCode(c Certainty) Cause {
	return Cause{ID: "device-code", Certainty: c, Basis: Documented,
		Summary: Text{"The device code was entered wrongly or too late; it is good for 15 minutes.",
			"Код устройства введён неверно или слишком поздно; он действует 15 минут."},
		Fix: Text{"Start the sign-in again and enter the new code at once.",
			"Начните вход заново и сразу введите новый код."}}
}

// publicClientOff is publicClient where no secret came along: the sign-in is one
// of a person, and the registration isn't one for it.
func publicClientOff() Cause {
	return Cause{ID: "public-client", Certainty: Likely, Basis: Documented,
		Summary: Text{"The registration is a public client (desktop, mobile, SPA), but a secret came along; or the reverse.",
			"Приложение — публичный клиент (desktop, mobile, SPA), а прислан секрет; или наоборот."},
		Fix: Text{"App registrations, your app, Authentication: set Allow public client flows to Yes (device code, script, desktop); a service sends its secret.",
			"App registrations, ваше приложение, Authentication: включите Allow public client flows (код устройства, скрипт); служба шлёт секрет."}}
}
