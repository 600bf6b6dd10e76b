package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that several token errors share: about a user who signs in, and
// the policies that the tenant has for that.

func ConditionalAccess(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "conditional-access", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A Conditional Access policy blocks it: location, device, risk, or a policy for workload identities.",
			Ru: "Запрещает политика Conditional Access: расположение, устройство, риск или политика для рабочих нагрузок."},
		Fix: fact.Text{En: "Look up the correlation ID in the Entra sign-in logs (users or service principals), on the Conditional Access tab.",
			Ru: "Найдите ID корреляции в журналах входа Entra (пользователи или service principals), вкладка Conditional Access."}}
}

func DeviceRequired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "device-required", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A policy requires a compliant or joined device, which a server or a device code can't prove.",
			Ru: "Политика требует соответствующее или присоединённое устройство; сервер и код устройства его не предъявят."},
		Fix: fact.Text{En: "Sign in on a managed device, or use an application identity: such policies apply to users.",
			Ru: "Входите с управляемого устройства или используйте удостоверение приложения: политика касается пользователей."}}
}

func MfaRequired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "mfa-required", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The account must pass multi-factor authentication, which isn't possible in this flow.",
			Ru: "Учётной записи нужна многофакторная аутентификация, а в этом потоке её не пройти."},
		Fix: fact.Text{En: "Sign in interactively or with a device code; for a service, use client credentials.",
			Ru: "Войдите интерактивно или по коду устройства; для службы используйте client credentials."}}
}

func MfaNotRegistered(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "mfa-not-registered", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user must register a second factor first.",
			Ru: "Пользователь должен сначала зарегистрировать второй фактор."},
		Fix: fact.Text{En: "Register at https://aka.ms/mfasetup; for a service, use client credentials instead of an account.",
			Ru: "Зарегистрируйте его на https://aka.ms/mfasetup; для службы берите client credentials, а не учётную запись."}}
}

func PasswordFlow(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "password-flow", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client sends a user name and password, which fails for federated, passwordless, and MFA accounts.",
			Ru: "Клиент шлёт имя и пароль; для федеративных, беспарольных учётных записей и MFA это не работает."},
		Fix: fact.Text{En: "Use client credentials for a service, and the authorization code or device code for a person.",
			Ru: "Для службы используйте client credentials, для человека — код авторизации или код устройства."}}
}

func PasswordWrong(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "password-wrong", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user name or the password is wrong.",
			Ru: "Имя пользователя или пароль неверны."},
		Fix: fact.Text{En: "Try the user name and password in a browser; stop automatic retries before the account is locked.",
			Ru: "Проверьте имя и пароль в браузере; остановите автоматические повторы, пока запись не заблокирована."}}
}

func SignInAgain(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-expired", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The refresh token or session has ended: unused for too long, or ended by a policy.",
			Ru: "Refresh-токен или сеанс больше не действует: долго не использовался или завершён политикой."},
		Fix: fact.Text{En: "Sign in again; for an unattended service, use client credentials.",
			Ru: "Войдите заново; для службы без оператора используйте client credentials."}}
}

func GrantRevoked(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "grant-revoked", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The password was changed or reset, or an administrator revoked the sessions.",
			Ru: "Пароль сменён или сброшен, либо администратор отозвал сеансы."},
		Fix: fact.Text{En: "Sign in again, and store the new refresh token.",
			Ru: "Войдите заново и сохраните новый refresh-токен."}}
}

func GrantMangled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "grant-mangled", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The refresh token or code is cut off, changed, or belongs to another application or tenant.",
			Ru: "Refresh-токен или код обрезан, изменён либо выдан другому приложению или тенанту."},
		Fix: fact.Text{En: "Send the newest one, unchanged, with the client ID and tenant it was issued for: each refresh returns a new one. Otherwise, sign in again.",
			Ru: "Передайте самый новый без изменений с теми же client ID и тенантом: каждое обновление выдаёт новый. Иначе войдите заново."}}
}

func UserOfOtherTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-of-other-tenant", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The user belongs to another tenant or is a personal Microsoft account.",
			Ru: "Пользователь из другого тенанта, или это личная учётная запись Microsoft."},
		Fix: fact.Text{En: "Sign in with an account of this tenant, or invite the user as a guest.",
			Ru: "Войдите под учётной записью этого тенанта или пригласите пользователя гостем."}}
}

func CrossTenantPolicy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cross-tenant-policy", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The cross-tenant access settings of one of the two tenants block it.",
			Ru: "Это запрещают настройки межтенантного доступа одного из двух тенантов."},
		Fix: fact.Text{En: "Entra admin center, External Identities, Cross-tenant access settings: allow the user and the application.",
			Ru: "Entra admin center, External Identities, Cross-tenant access settings: разрешите пользователя и приложение."}}
}

func RedirectURI(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "redirect-uri", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The redirect URI in the request isn't registered letter by letter, or is registered for another platform.",
			Ru: "Redirect URI запроса не зарегистрирован буква в букву или указан для другой платформы."},
		Fix: fact.Text{En: "App registrations, your app, Authentication: add the redirect URI of the request, which the message may name, such as http://localhost.",
			Ru: "App registrations, ваше приложение, Authentication: добавьте redirect URI запроса (он может быть в сообщении), например http://localhost."}}
}

func PublicClient(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "public-client", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The registration is a public client (desktop, mobile, SPA) but the request has a secret, or the reverse.",
			Ru: "Приложение — публичный клиент (desktop, mobile, SPA), а прислан секрет; или наоборот."},
		Fix: fact.Text{En: "App registrations, your app, Authentication: choose the Web platform for a service, or send no secret.",
			Ru: "App registrations, ваше приложение, Authentication: для службы выберите платформу Web или не шлите секрет."}}
}

func UserNotAssigned(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "user-not-assigned", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The application admits only assigned users and groups, and this user isn't assigned.",
			Ru: "Приложение допускает только назначенных пользователей и группы, а этот пользователь не назначен."},
		Fix: fact.Text{En: "Enterprise applications, the app, Users and groups: assign the user, or turn off Assignment required.",
			Ru: "Enterprise applications, приложение, Users and groups: назначьте пользователя или отключите Assignment required."}}
}

func DeviceCode(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "device-code", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The device code was entered incorrectly or too late; it's valid for 15 minutes.",
			Ru: "Код устройства введён неверно или слишком поздно; он действует 15 минут."},
		Fix: fact.Text{En: "Start the sign-in again and enter the new code right away.",
			Ru: "Начните вход заново и сразу введите новый код."}}
}

// PublicClientOff is publicClient where no secret came along: the sign-in is one
// of a person, and the registration isn't one for it.
func PublicClientOff() fact.Cause {
	return fact.Cause{ID: "public-client", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The registration is a public client (desktop, mobile, SPA) but the request has a secret, or the reverse.",
			Ru: "Приложение — публичный клиент (desktop, mobile, SPA), а прислан секрет; или наоборот."},
		Fix: fact.Text{En: "App registrations, your app, Authentication: set Allow public client flows to Yes (device code, script, desktop); a service sends its secret.",
			Ru: "App registrations, ваше приложение, Authentication: включите Allow public client flows (код устройства, скрипт); служба шлёт секрет."}}
}
