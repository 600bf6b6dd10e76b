package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// dotnetSignInMessages are further messages of MSAL for .NET, and of the cryptography of .NET
// that it signs with.
var dotnetSignInMessages = []fact.Message{
	{
		ID: "msal-silent-failed", Template: "Failed to acquire token silently. Call method AcquireToken.",
		Variants: []string{
			"Failed to acquire token silently as no token was found in the cache.",
			"Failed to acquire token silently as no token was found in the cache. Call method AcquireToken",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library has no token of this user that it can use or renew without a window.",
			Ru: "У библиотеки нет токена пользователя, который можно использовать или обновить без окна."},
		Causes: []fact.Cause{cause.NoAccount(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-prompt-never", Template: "One of two conditions was encountered: 1. The Prompt.Never flag was passed, but the constraint could not be honored, because user interaction was required.",
		Variants: []string{
			"The Prompt.Never flag was passed, but the constraint could not be honored, because user interaction was required.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The program asked for a sign-in without a page, and Entra ID needs the user.",
			Ru: "Программа запросила вход без страницы, а Entra ID нужен пользователь."},
		Causes: []fact.Cause{cause.SignInNeeded(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-broker-absent", Template: "MSAL cannot invoke the broker.",
		Variants: []string{
			"Installation of broker failed. The broker application must be installed to continue authentication.",
			"Broker is only supported on mobile platforms (Android and iOS).",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The program signs in through a broker (WAM, Authenticator, Company Portal) that isn't there or can't be started.",
			Ru: "Программа входит через посредника (WAM, Authenticator, Company Portal), а его нет или он не запускается."},
		Causes: []fact.Cause{brokerOption(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-authority-refused", Template: "Authority validation failed.",
		Variants: []string{
			"Authorize endpoint was not found in the openid configuration.",
			"Token endpoint was not found in the openid configuration.",
			"Issuer was not found in the openid configuration.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library doesn't accept the authority: its host is unknown, or its discovery document isn't one.",
			Ru: "Библиотека не принимает authority: хост неизвестен, или по его адресу не документ обнаружения."},
		Causes: []fact.Cause{cause.AuthorityUnknown(fact.Likely), cause.NotFromEntra(fact.Possible)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-plain-redirect", Template: "Non-HTTPS URL redirect is not supported in a web view.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in was redirected to a page over plain HTTP, mostly by the organization's own sign-in service.",
			Ru: "Вход перенаправлен на страницу по HTTP, чаще всего собственной службой входа организации."},
		Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-answer-strange", Template: "The response from the token endpoint does not contain the token_type parameter.",
		Variants: []string{
			"Failed to parse the returned id token.",
			"The authorization server returned an invalid response.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The response to the token request isn't what Entra ID sends.",
			Ru: "Ответ на запрос токена — не тот, что присылает Entra ID."},
		Causes: []fact.Cause{cause.NotFromEntra(fact.Possible)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-setting-absent", Template: "No redirectUri was configured. MSAL does not provide any defaults.",
		Variants: []string{
			"At least one scope needs to be requested for this authentication flow.",
			"When specifying AadAuthorityAudience.AzureAdMyOrg, you must also specify a tenant domain or tenant GUID.",
			"Authority should be in the form <host>/<audience>",
			"The authority URI should have at least one segment in the path",
			"A refresh token must be provided.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library misses a setting of the program and asked nobody.",
			Ru: "Библиотеке не хватает настройки программы; запроса не было."},
		Causes: []fact.Cause{cause.SettingMissing(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-refresh-absent", Template: "Acquire by refresh token request completed, but no refresh token was found.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The token came without a refresh token.",
			Ru: "Токен пришёл без refresh-токена."},
		Causes: []fact.Cause{offlineAccess(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-provider-failed", Template: "Token request to identity provider failed. Check InnerException for more details.",
		Variants: []string{
			"Failed to get user name.",
			"Device Code Flow is not currently supported for ADFS.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in at the organization's own service (AD FS) failed.",
			Ru: "Вход через собственную службу организации (AD FS) не удался."},
		Causes: []fact.Cause{cause.IdentityProvider(fact.Possible), cause.PasswordFlow(fact.Possible)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "msal-web-broker", Template: "WAB responded with: status = {status}, error detail = {detail}, response data = {data}",
		Variants: []string{
			"WAB responded with: status = {status}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in window of Windows (Web Authentication Broker) couldn't show the page.",
			Ru: "Окно входа Windows (Web Authentication Broker) не смогло показать страницу."},
		Causes: []fact.Cause{proxyNeeded(fact.Possible), signInWindow(fact.Possible)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "certificate-type", Template: "The provided certificate is not of type RSA.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The certificate has another kind of key than Entra ID accepts for an assertion.",
			Ru: "У сертификата ключ не того типа, который Entra ID принимает для утверждения (assertion)."},
		Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "dotnet-key-unreadable", Template: "CryptographicException: Access denied.",
		Variants: []string{
			"CryptographicException: Bad Data.",
			"CryptographicException: An internal error occurred.",
			"CryptographicException: The system cannot find the file specified",
			"WindowsCryptographicException: The system cannot find the file specified",
			"WindowsCryptographicException: Access denied",
			"WindowsCryptographicException: Keyset does not exist",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Windows couldn't open the private key of the certificate for this account.",
			Ru: "Windows не открыл закрытый ключ сертификата для этой учётной записи."},
		Causes: []fact.Cause{privateKeyAccess(fact.Likely), userProfileAbsent(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/3590",
	},
	{
		ID: "dotnet-certificate-handle", Template: "m_safeCertContext is an invalid handle.",
		Variants: []string{
			"Cannot access a disposed object. Object name: 'RSACng'.",
			"Cannot access a disposed object. Object name: 'System.Security.Cryptography.RSACng'.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The program's certificate object is empty, or was released before the library signed with it.",
			Ru: "Объект сертификата в программе пуст или освобождён раньше, чем библиотека им подписала."},
		Causes: []fact.Cause{certificateReleased(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2584",
	},
}
