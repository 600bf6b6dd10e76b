package diagnose

import (
	"bytes"
)

// conditionCauses explains what Conditional Access requires where the message names
// it: then nothing has to be looked up in the sign-in log.
func conditionCauses(c *Case) []Cause {
	switch {
	case c.says("token protection", "unbound token", "token must be bound"):
		return []Cause{tokenProtection()}
	case c.says("from a platform", "device platform") && c.says("not supported", "not allowed"), c.Code.Name == "AADSTS50005":
		return []Cause{platformUnsupported()}
	case c.says("domain_joined", "domain joined", "required device state", "device is not compliant", "device requesting access to be managed"):
		return []Cause{deviceState(c)}
	case c.Code.Name == "AADSTS53003", c.says("blocked by conditional access"):
		return policyDetails(c)
	case c.is("access_denied") && bytes.Contains(c.Exchange.Response.Body, []byte("error_subcode")) && bytes.Contains(c.Exchange.Response.Body, []byte("cancel")):
		return []Cause{signInLeft()}
	}
	return nil
}

// policyDetails explains a policy whose condition the input narrows down: a device code
// was used, or the sign-in page says that the device complies.
//
//	Error Code: 53003
//	Device state: Compliant
func policyDetails(c *Case) []Cause {
	if said, ok := c.writesDeviceCode(); ok {
		return []Cause{likely("conditional-access",
			Text{en: "A Conditional Access policy blocks this sign-in; with a device code, that's mostly the policy that forbids the device code flow or requires a managed device.",
				ru: "Вход блокирует политика Conditional Access; при коде устройства это чаще всего запрет самого способа или требование управляемого устройства."},
			textf("the text says %s", "в тексте сказано: %s", quoted(said)),
			Text{en: "Sign in without the device code: az login or Connect-MgGraph with a browser or the broker (WAM) on a managed device. A script without a user needs an application identity. The sign-in log names the policy (Conditional Access tab).",
				ru: "Входите без кода устройства: az login или Connect-MgGraph с браузером или брокером (WAM) на управляемом устройстве. Скрипту без человека нужно удостоверение приложения. Политику называет журнал входов (вкладка Conditional Access)."})}
	}
	if said, ok := c.writes("username_password", "usernamepassword", "usernamepasswordcredential", "grant_type=password", "acquiretokenbyusernamepassword", "ropc", "wst:failedauthentication", "passport/soapservices"); ok {
		return []Cause{likely("conditional-access",
			Text{en: "A Conditional Access policy blocks a sign-in with user name and password: it can't show MFA or a managed device.",
				ru: "Политика Conditional Access блокирует вход по имени и паролю: он не может показать ни MFA, ни управляемое устройство."},
			textf("the text says %s", "в тексте сказано: %s", quoted(said)),
			Text{en: "Sign the user in interactively (browser or WAM), or give the program an application identity (client credentials, managed identity). The sign-in log names the policy (Conditional Access tab).",
				ru: "Входите интерактивно (браузер или WAM) или дайте программе удостоверение приложения (client credentials, управляемое удостоверение). Политику называет журнал входов (вкладка Conditional Access)."})}
	}
	if _, ok := c.writes("device state: compliant"); ok {
		return []Cause{likely("conditional-access",
			Text{en: "A Conditional Access policy blocks it, and not because of the device, which complies: because of the application, the way of signing in (such as a device code), the location, or a risk.",
				ru: "Вход блокирует политика Conditional Access, и не из-за устройства, которое соответствует требованиям, а из-за приложения, способа входа (например, кода устройства), места или риска."},
			Text{en: "the details say that the device is compliant", ru: "в подробностях сказано, что устройство соответствует требованиям"},
			Text{en: "If you used a device code, sign in with a browser or the broker (WAM) instead. Otherwise, look up the correlation ID in the Entra sign-in logs: the Conditional Access tab names the policy.",
				ru: "Если входили по коду устройства, войдите браузером или через брокер (WAM). Иначе найдите correlation ID в журнале входов Entra: вкладка Conditional Access называет политику."})}
	}
	return policyInClaims(c)
}

// writesDeviceCode returns the sentence around the failure by which a device code was used.
func (c *Case) writesDeviceCode() (quoted string, ok bool) {
	if _, hint := c.writes("if no web browser is available"); hint { // of Azure CLI, which names the option
		return "", false
	}
	return c.writes("--use-device-code", "-usedeviceauthentication", "-usedevicecode", "-devicecode", "device code flow", "devicecodecredential", "devicelogin", "device code", "device codes")
}

// signInLeft explains that the sign-in page came back without a sign-in: that is what
// Cancel does, and what a page of a policy that can't be passed leads to.
//
//	GET /?error=access_denied&error_subcode=cancel&state=…
func signInLeft() Cause {
	return likely("sign-in-canceled",
		Text{en: "The sign-in page was left without signing in: Cancel was selected, or the page showed a policy or a consent that couldn't be met.",
			ru: "Страница входа закрыта без входа: нажата «Отмена», или страница показала политику или согласие, которые не выполнить."},
		Text{en: "the response has error_subcode=cancel", ru: "в ответе error_subcode=cancel"},
		Text{en: "Sign in again and look at what the page asks for. If it requires a managed device or an administrator's approval, sign in on such a device (Azure CLI: az login with WAM, not in WSL), or ask an administrator.",
			ru: "Войдите ещё раз и посмотрите, чего требует страница. Если нужно управляемое устройство или одобрение администратора, входите с такого устройства (Azure CLI: az login с WAM, не в WSL) или обратитесь к администратору."},
		"conditional-access", "admin-consent", "user-not-assigned")
}

// deviceState explains a condition on the device. Sign-ins that no browser or broker
// makes on that device can't show its state.
//
//	AADSTS53001: Device is not in required device state: domain_joined. …
//	Connect-MicrosoftTeams -Credential $Credential
func deviceState(c *Case) Cause {
	summary := Text{en: "The policy requires a managed device (joined or compliant), and this sign-in didn't prove that it comes from one.",
		ru: "Политика требует управляемое устройство (присоединённое или соответствующее), а этот вход не доказал, что он с такого."}
	fix := Text{en: "On a joined or compliant device, sign in interactively with a browser or the broker (WAM), not with a password or a device code. A script without a user needs an application identity.",
		ru: "На присоединённом или соответствующем устройстве входите интерактивно: браузером или через брокер (WAM), а не паролем и не кодом устройства. Скрипту без человека нужно удостоверение приложения."}
	body := bytes.ToLower(c.Exchange.Response.Body)
	for _, way := range [...]string{"-DeviceCode", "-UseDeviceAuthentication", "-UseDeviceCode", "--use-device-code", "-Credential"} {
		if bytes.Contains(body, bytes.ToLower([]byte(way))) {
			fix = join(textf("Sign in without %s, which can't prove the device: ", "Входите без %s, который не доказывает устройство: ", way),
				Text{en: "interactively, with a browser or the broker (WAM), on a joined or compliant device. A script without a user needs an application identity.",
					ru: "интерактивно, браузером или через брокер (WAM), на присоединённом или соответствующем устройстве. Скрипту без человека нужно удостоверение приложения."})
			break
		}
	}
	return likely("device-required", summary,
		Text{en: "the message names the state of the device", ru: "в сообщении названо состояние устройства"}, fix, "conditional-access")
}

// AADSTS50005: User tried to log in to a device from a platform (Unknown) that's currently not supported …
func platformUnsupported() Cause {
	return likely("device-platform",
		Text{en: "A Conditional Access policy with a condition on the device platform applies, and this client's platform is unknown or not one of those allowed.",
			ru: "Действует политика Conditional Access с условием по платформе устройства, а платформа этого клиента неизвестна или не из разрешённых."},
		Text{en: "the message names the platform", ru: "в сообщении названа платформа"},
		Text{en: "Sign in with a browser or the broker on a supported platform; or have the policy's platform condition exclude this account. A script without a user needs an application identity.",
			ru: "Войдите браузером или через брокер на поддерживаемой платформе; либо исключите учётную запись из политики с условием по платформе. Скрипту без человека нужно удостоверение приложения."},
		"conditional-access", "device-required")
}

// AADSTS530084: Access has been blocked by conditional access token protection policy …
func tokenProtection() Cause {
	return likely("token-protection",
		Text{en: "A token protection policy accepts only sign-ins whose tokens are bound to the device; this client doesn't bind them.",
			ru: "Политика защиты токенов принимает только входы, чьи токены привязаны к устройству; этот клиент их не привязывает."},
		Text{en: "the message names token protection", ru: "в сообщении названа защита токенов (token protection)"},
		Text{en: "Sign in through WAM on a joined Windows device, with a client that supports token protection; use a service principal for scripts, or have the account excluded. Signing in again the same way won't help.",
			ru: "Входите через WAM на присоединённом устройстве с Windows клиентом, который поддерживает защиту токенов; для скриптов используйте service principal или исключите учётную запись из политики. Повторный вход тем же способом не поможет."},
		"conditional-access", "device-required")
}

// assertionHeader explains an assertion whose header doesn't say which certificate
// signed it; the number stands for any fault of an assertion.
//
//	AADSTS50027: Invalid JWT token. No certificate thumbprint specified in token header.
func assertionHeader(c *Case) []Cause {
	if !c.says("specified in token header", "thumbprint specified in") {
		return nil
	}
	return []Cause{certain("assertion-header",
		Text{en: "The header of the assertion doesn't say which certificate signed it: x5t and kid are missing.",
			ru: "В заголовке утверждения не указано, каким сертификатом оно подписано: нет x5t и kid."},
		Text{en: "the message says that the token header has no thumbprint", ru: "в сообщении сказано, что в заголовке токена нет отпечатка"},
		Text{en: "Put x5t (SHA-1) or x5t#S256 into the JWT header: the Base64url thumbprint of the certificate registered on the application. MSAL does this for you.",
			ru: "Добавьте в заголовок JWT поле x5t (SHA-1) или x5t#S256: отпечаток зарегистрированного в приложении сертификата в Base64url. MSAL делает это сама."},
		"assertion-malformed", "assertion-algorithm")}
}
