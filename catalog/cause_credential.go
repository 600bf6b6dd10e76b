package catalog

// The causes that several token errors share: about certificates, assertions
// and federated credentials.

func clientCertificateExpired(c Certainty) Cause {
	return Cause{ID: "client-certificate-expired", Certainty: c, Basis: Observed,
		Summary: Text{"The certificate that signs the assertion has expired or isn't valid yet, or a clock is wrong.",
			"Сертификат, которым подписывается assertion, истёк или ещё не действует, либо неверны часы."},
		Fix: Text{"Create a new certificate, upload its public part under Certificates & secrets, and check the clock.",
			"Создайте новый сертификат, загрузите открытую часть в Certificates & secrets и проверьте часы."}}
}

func clientCertificateRevoked(c Certainty) Cause {
	return Cause{ID: "client-certificate-revoked", Certainty: c, Basis: Observed,
		Summary: Text{"The certificate or key that signs the assertion has been revoked or removed.",
			"Сертификат или ключ, которым подписывается assertion, отозван или удалён."},
		Fix: Text{"Create a new certificate, upload its public part under Certificates & secrets, and use it.",
			"Создайте новый сертификат, загрузите открытую часть в Certificates & secrets и используйте его."}}
}

func assertionAlgorithm(c Certainty) Cause {
	return Cause{ID: "assertion-algorithm", Certainty: c, Basis: Observed,
		Summary: Text{"The assertion is signed with an algorithm or a key that Entra ID doesn't accept.",
			"Assertion подписан алгоритмом или ключом, который Entra ID не принимает."},
		Fix: Text{"Sign it with an RSA key of 2048 bits or more and PS256 or RS256, and put x5t or kid into the header.",
			"Подпишите ключом RSA от 2048 бит алгоритмом PS256 или RS256 и укажите в заголовке x5t или kid."}}
}

func federatedTokenKind(c Certainty) Cause {
	return Cause{ID: "federated-token-kind", Certainty: c, Basis: Observed,
		Summary: Text{"This kind of token isn't accepted as a federated credential: for example one that Entra ID issued.",
			"Токен такого вида не принимается как федеративное удостоверение: например, выпущенный самим Entra ID."},
		Fix: Text{"Present a token of the outside identity provider or of a managed identity, or use a certificate.",
			"Предъявите токен внешнего поставщика удостоверений или управляемого удостоверения либо сертификат."}}
}

func federatedIssuerUnreachable(c Certainty) Cause {
	return Cause{ID: "federated-issuer-unreachable", Certainty: c, Basis: Observed,
		Summary: Text{"Entra ID can't read the OpenID configuration or the keys of the token's issuer.",
			"Entra ID не может прочитать конфигурацию OpenID или ключи издателя токена."},
		Fix: Text{"Open ISSUER/.well-known/openid-configuration from the internet: the URL has to be public and its certificate valid.",
			"Откройте ИЗДАТЕЛЬ/.well-known/openid-configuration из интернета: URL должен быть публичным, сертификат — действительным."}}
}

func federatedLifetime(c Certainty) Cause {
	return Cause{ID: "federated-token-lifetime", Certainty: c, Basis: Observed,
		Summary: Text{"The outside token lives longer than Entra ID accepts for a federated credential.",
			"Внешний токен живёт дольше, чем Entra ID допускает для федеративного удостоверения."},
		Fix: Text{"Request a short-lived token; on Kubernetes use the projected token of workload identity.",
			"Запрашивайте короткоживущий токен; в Kubernetes — projected-токен workload identity."}}
}

func federationBlocked(c Certainty) Cause {
	return Cause{ID: "federation-blocked", Certainty: c, Basis: Documented,
		Summary: Text{"A policy of the tenant restricts or blocks workload identity federation.",
			"Политика тенанта ограничивает или запрещает федерацию удостоверений рабочих нагрузок."},
		Fix: Text{"Ask an Entra administrator to allow this issuer for the application.",
			"Попросите администратора Entra разрешить этого издателя для приложения."}}
}

func mutualTLS(c Certainty) Cause {
	return Cause{ID: "mutual-tls", Certainty: c, Basis: Observed,
		Summary: Text{"The certificate of the TLS connection is missing, isn't the assertion's, or mutual TLS isn't allowed here.",
			"Сертификат соединения TLS отсутствует, не совпадает с сертификатом assertion, или взаимный TLS здесь не разрешён."},
		Fix: Text{"Sign in without mutual TLS, or present the assertion's own certificate past any proxy that inspects TLS.",
			"Входите без взаимного TLS или предъявляйте сертификат assertion в обход прокси, вскрывающего TLS."}}
}

func regionalEndpoint(c Certainty) Cause {
	return Cause{ID: "regional-endpoint", Certainty: c, Basis: Documented,
		Summary: Text{"A regional token endpoint was used, which serves managed identities and Microsoft's own services only.",
			"Использован региональный эндпоинт токенов: он только для управляемых удостоверений и служб Microsoft."},
		Fix: Text{"Unset the region: AZURE_REGIONAL_AUTHORITY_NAME, MSAL_FORCE_REGION, or WithAzureRegion in the code.",
			"Уберите регион: AZURE_REGIONAL_AUTHORITY_NAME, MSAL_FORCE_REGION или WithAzureRegion в коде."}}
}

func appSigningKey(c Certainty) Cause {
	return Cause{ID: "app-signing-key", Certainty: c, Basis: Documented,
		Summary: Text{"The application needs a signing key of its own, and has none that is valid.",
			"Приложению нужен собственный ключ подписи, а действующего нет."},
		Fix: Text{"Enterprise applications, the app, Single sign-on: add a valid signing certificate.",
			"Enterprise applications, приложение, Single sign-on: добавьте действующий сертификат подписи."}}
}

func grantOtherTenant(c Certainty) Cause {
	return Cause{ID: "grant-other-tenant", Certainty: c, Basis: Observed,
		Summary: Text{"The code or refresh token was issued by another tenant than the one in the token URL.",
			"Код или refresh-токен выдан другим тенантом, не тем, что в URL токена."},
		Fix: Text{"Redeem it at the token URL of the tenant that issued it, or sign in again at this one.",
			"Обменяйте его по URL токена того тенанта, который его выдал, или войдите заново в этот."}}
}

func grantOtherClient(c Certainty) Cause {
	return Cause{ID: "grant-other-client", Certainty: c, Basis: Observed,
		Summary: Text{"The code or refresh token was issued to another application than client_id names.",
			"Код или refresh-токен выдан другому приложению, не тому, что в client_id."},
		Fix: Text{"Redeem it with the client ID that it was issued to, or sign in again with this application.",
			"Обменяйте его с тем client ID, которому он выдан, или войдите заново через это приложение."}}
}

func pkceMismatch(c Certainty) Cause {
	return Cause{ID: "pkce-mismatch", Certainty: c, Basis: Documented,
		Summary: Text{"code_verifier and code_challenge don't belong together, or one of them is missing or malformed.",
			"code_verifier и code_challenge не соответствуют друг другу, либо одного из них нет или он искажён."},
		Fix: Text{"Send the code_verifier (43 to 128 characters) whose SHA-256 hash in base64url was sent as code_challenge.",
			"Передайте code_verifier (43–128 символов), чей хэш SHA-256 в base64url был передан как code_challenge."}}
}

func onBehalfOfApp(c Certainty) Cause {
	return Cause{ID: "on-behalf-of-app", Certainty: c, Basis: Documented,
		Summary: Text{"The token to pass on is one of an application, without a user.",
			"Передаётся токен приложения, без пользователя."},
		Fix: Text{"Use client credentials for a call without a user, on-behalf-of for one with a user.",
			"Для вызова без пользователя — client credentials, от имени пользователя — on-behalf-of."}}
}

func userTokenAudience(c Certainty) Cause {
	return Cause{ID: "user-token-audience", Certainty: c, Basis: Documented,
		Summary: Text{"The user's token was issued for another API, not for your service.",
			"Токен пользователя выпущен для другого API, а не для вашей службы."},
		Fix: Text{"Let the client ask for a token whose aud is your service, then exchange that one.",
			"Пусть клиент запросит токен с aud вашей службы; обменивайте именно его."}}
}

func codeRedeemed(c Certainty) Cause {
	return Cause{ID: "code-redeemed", Certainty: c, Basis: Documented,
		Summary: Text{"The client sent the same code twice, for example on a retry or a page reload.",
			"Клиент отправил один код дважды, например при повторе или обновлении страницы."},
		Fix: Text{"Start the sign-in again, or use the refresh token from the first exchange.",
			"Начните вход заново или используйте refresh-токен из первого обмена."}}
}
