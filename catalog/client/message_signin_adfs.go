package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const srcFederationServer = "https://learn.microsoft.com/windows-server/identity/ad-fs/troubleshooting/ad-fs-tshoot-overview"

// federationMessages are the errors of AD FS, an organization's own sign-in service.
var federationMessages = []fact.Message{
	{
		ID: "adfs-9602", Template: "MSIS9602: The received 'resource' parameter is invalid. The authorization server can not find a registered resource with the specified identifier.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS has no relying party or web API with this identifier.",
			Ru: "В AD FS нет проверяющей стороны или веб-API с таким идентификатором."},
		Causes: []fact.Cause{adfsResource(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9604", Template: "MSIS9604: An error occurred. The authorization server was not able to fulfill the request.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS failed; its own log says why.",
			Ru: "Сбой AD FS; причина — в её журнале."},
		Causes: []fact.Cause{adfsLog(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/vouch/vouch-proxy/issues/206",
	},
	{
		ID: "adfs-9605", Template: "MSIS9605: The client is not allowed to access the requested resource.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS recognizes the client and the resource but doesn't let this client use this resource.",
			Ru: "AD FS знает клиента и ресурс, но не разрешает клиенту этот ресурс."},
		Causes: []fact.Cause{adfsPermission(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9607", Template: "MSIS9607: The 'client_id' parameter in the request is invalid. No registered client is found with this identifier.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS has no client with this identifier.",
			Ru: "В AD FS нет клиента с таким идентификатором."},
		Causes: []fact.Cause{adfsClient(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9609", Template: "MSIS9609: The 'redirect_uri' parameter is invalid. No redirect uri with the specified value is registered for the received 'client_id'.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The redirect URI isn't registered for this client in AD FS.",
			Ru: "Redirect URI не зарегистрирован у этого клиента в AD FS."},
		Causes: []fact.Cause{adfsRedirect(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9611", Template: "MSIS9611: The 'scope' parameter in the request is invalid.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS doesn't recognize one of the scopes.",
			Ru: "AD FS не знает одной из областей."},
		Causes: []fact.Cause{adfsPermission(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9612", Template: "MSIS9612: The authorization code received in 'code' parameter is invalid.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS doesn't accept the authorization code: it was already used, is too old, or came from another server in the farm.",
			Ru: "AD FS не принимает код авторизации: он уже использован, устарел или выдан другим сервером фермы."},
		Causes: []fact.Cause{cause.CodeRedeemed(fact.Likely), adfsRedirect(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/grafana/grafana/issues/17672",
	},
	{
		ID: "adfs-9615", Template: "MSIS9615: The refresh token received in 'refresh_token' parameter is invalid.",
		Variants: []string{
			"MSIS9615: The refresh token received in 'refresh_token' parameter has expired.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS doesn't accept the refresh token: it has expired or belongs to another client.",
			Ru: "AD FS не принимает refresh-токен: он истёк или выдан другому клиенту."},
		Causes: []fact.Cause{cause.SignInAgain(fact.Likely), cause.GrantOtherClient(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/AzureAD/azure-activedirectory-library-for-dotnet/issues/669",
	},
	{
		ID: "adfs-9622", Template: "MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS doesn't accept the client's secret or assertion.",
			Ru: "AD FS не принимает секрет или утверждение клиента (assertion)."},
		Causes: []fact.Cause{adfsSecret(fact.Likely), cause.AssertionMalformed(fact.Possible)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9659", Template: "MSIS9659: Invalid 'username' or 'password'.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS refused the user name and password.",
			Ru: "AD FS не приняла имя пользователя и пароль."},
		Causes: []fact.Cause{cause.PasswordWrong(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9223", Template: "MSIS9223: Received invalid OAuth authorization request. The received 'client_id' is invalid as no registered client was found with this client identifier. Make sure that the client is registered. Received client_id: '{app}'.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS has no client with this identifier.",
			Ru: "В AD FS нет клиента с таким идентификатором."},
		Causes: []fact.Cause{adfsClient(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9224", Template: "MSIS9224: Received invalid OAuth authorization request. The received 'redirect_uri' parameter is not a valid registered redirect URI for the client identifier: '{app}'. Received redirect_uri: '{uri}'.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The redirect URI isn't registered for this client in AD FS.",
			Ru: "Redirect URI не зарегистрирован у этого клиента в AD FS."},
		Causes: []fact.Cause{adfsRedirect(fact.Likely)},
		Basis:  fact.Observed, Source: srcFederationServer,
	},
	{
		ID: "adfs-9247", Template: "MSIS9247: Received invalid OAuth access token request. The authorization code is invalid.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "AD FS doesn't accept the authorization code: it was already used, is too old, or came from another server in the farm.",
			Ru: "AD FS не принимает код авторизации: он уже использован, устарел или выдан другим сервером фермы."},
		Causes: []fact.Cause{cause.CodeRedeemed(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/snok/django-auth-adfs/issues/1",
	},
	{
		ID: "adfs-7065", Template: "MSIS7065: There are no registered protocol handlers on path {path} to process the incoming request.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "AD FS has nothing at this path: the URL is wrong, or the request lacks parameters.",
			Ru: "По этому пути у AD FS ничего нет: неверен URL, или в запросе нет параметров."},
		Causes: []fact.Cause{adfsEndpoint(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2620",
	},
	{
		ID: "adfs-7042", Template: "MSIS7042: The same client browser session has made '{number}' requests in the last '{seconds}' seconds.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The application and AD FS send the browser back and forth endlessly.",
			Ru: "Приложение и AD FS бесконечно отправляют браузер друг к другу."},
		Causes: []fact.Cause{adfsLoop(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/windows-server/identity/ad-fs/troubleshooting/ad-fs-tshoot-loop",
	},
	{
		ID: "adfs-7012", Template: "MSIS7012: An error occurred while processing the request. Contact your administrator for details.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "AD FS failed; its own log says why.",
			Ru: "Сбой AD FS; причина — в её журнале."},
		Causes: []fact.Cause{adfsLog(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/windows-server/identity/ad-fs/troubleshooting/ad-fs-tshoot-overview",
	},
	{
		ID: "adfs-5007", Template: "MSIS5007: The caller authorization failed for caller identity {user} for relying party trust {name}.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "An AD FS rule doesn't let this user use this application.",
			Ru: "Правило AD FS не пускает этого пользователя в это приложение."},
		Causes: []fact.Cause{adfsRule(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/windows-server/identity/ad-fs/troubleshooting/ad-fs-tshoot-overview",
	},
	{
		ID: "adfs-3173", Template: "MSIS3173: Active Directory account validation failed.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "AD FS couldn't read the user in Active Directory, or the account is disabled or locked.",
			Ru: "AD FS не смогла прочитать пользователя в Active Directory, или учётная запись отключена либо заблокирована."},
		Causes: []fact.Cause{cause.UserUnknown(fact.Possible), cause.AccountLocked(fact.Possible)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/troubleshoot/windows-server/active-directory/adfs-error-401-requested-resource-requires-user-authentication",
	},
}
