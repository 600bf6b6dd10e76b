package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// settingMessages are what programs that sign in by themselves say of their settings:
// OAuth libraries, pipelines, Terraform, web frameworks.
var settingMessages = []fact.Message{
	{
		ID: "grafana-user-info", Template: "failed to get user info: Get \"\": unsupported protocol scheme \"\"",
		Variants: []string{
			"Error getting user info: Get : unsupported protocol scheme",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The program has no URL to read the user from after sign-in.",
			Ru: "У программы нет URL, по которому читать пользователя после входа."},
		Causes: []fact.Cause{settingMissing(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/grafana/grafana/issues/14357",
	},
	{
		ID: "oauth2-no-refresh", Template: "oauth2: token expired and refresh token is not set",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The user's token has expired, and the program never got a refresh token.",
			Ru: "Токен пользователя истёк, а refresh-токена у программы нет."},
		Causes: []fact.Cause{offlineAccess(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/grafana/grafana/issues/27725",
	},
	{
		ID: "oauth2-no-token", Template: "oauth2: server response missing access_token",
		Variants: []string{
			"server response missing access_token",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The response to the token request has no access token.",
			Ru: "В ответе на запрос токена нет access-токена."},
		Causes: []fact.Cause{cause.NotFromEntra(fact.Possible), cause.ResourceMissing(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/golang/oauth2/blob/master/internal/token.go",
	},
	{
		ID: "oidc-issuer-mismatch", Template: "oidc: issuer did not match the issuer returned by provider, expected \"{name}\" got \"{other}\"",
		Variants: []string{
			"issuer did not match the issuer returned by provider",
			"oidc: id token issued by a different provider, expected {name} got {other}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The issuer in the settings isn't the one in Entra ID's discovery document.",
			Ru: "Издатель в настройках — не тот, который Entra ID называет в своих метаданных."},
		Causes: []fact.Cause{issuerSetting(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/coreos/go-oidc/blob/v3/oidc/oidc.go",
	},
	{
		ID: "oidc-audience", Template: "oidc: expected audience \"{name}\" got [\"{other}\"]",
		Variants: []string{
			"oidc: expected audience",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The token was issued to an application other than the one in the settings.",
			Ru: "Токен выпущен не для того приложения, которое указано в настройках."},
		Causes: []fact.Cause{cause.AppIDWrong(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/coreos/go-oidc/blob/v3/oidc/verify.go",
	},
	{
		ID: "gh-oidc-unavailable", Speaker: "GitHub", Template: "Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable",
		Variants: []string{
			"Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable",
			"ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable is not set",
			"did not receive an OIDC token from GitHub",
			"generateAccessToken: ACTIONS_ID_TOKEN_REQUEST_URL is not set",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "GitHub doesn't give this job an OIDC token: it lacks the id-token: write permission, or runs for a fork.",
			Ru: "GitHub не выдаёт заданию OIDC-токен: у него нет разрешения id-token: write, или это форк."},
		Causes: []fact.Cause{pipelineToken(fact.Likely)},
		Basis:  fact.Documented, Source: "https://docs.github.com/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect",
	},
	{
		ID: "gh-oidc-undefined", Speaker: "GitHub", Template: "Cannot read properties of undefined (reading 'message'). Please make sure to give write permissions to id-token in the workflow.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "azure/login got no OIDC token from GitHub.",
			Ru: "azure/login не получил OIDC-токен от GitHub."},
		Causes: []fact.Cause{pipelineToken(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/login/issues/302",
	},
	{
		ID: "devops-token-fetch", Template: "Could not fetch access token for Azure. Verify if the Service Principal used is valid and not expired.",
		Variants: []string{
			"Could not fetch access token for Azure. Status code: {status}, status message: {name}",
			"Failed to obtain the Json Web Token(JWT) using service principal client ID",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Azure DevOps service connection got no token: its secret has expired, or the task doesn't support workload identity.",
			Ru: "Service connection Azure DevOps не получила токен: секрет истёк, или задача не умеет workload identity."},
		Causes: []fact.Cause{serviceConnection(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/azure-pipelines-tasks/issues/19725",
	},
	{
		ID: "devops-connection-unknown", Template: "The service connection {connection} referenced in task does not exist or has been disabled or hasn't been authorized for use.",
		Variants: []string{
			"could not be found. The service connection does not exist, has been disabled or hasn't been authorized for use.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The pipeline isn't allowed to use this service connection, or its name is wrong.",
			Ru: "Конвейеру не разрешена эта service connection, или её имя неверно."},
		Causes: []fact.Cause{serviceConnection(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/devops/pipelines/library/service-endpoints",
	},
	{
		ID: "gateway-oauth", Template: "Failed to Renew OAuth token. Exception: {detail}",
		Variants: []string{
			"Failed to Renew OAuth token.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The data gateway couldn't renew the token of a data source.",
			Ru: "Шлюз данных не смог обновить токен источника данных."},
		Causes: []fact.Cause{gatewayCredential(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/DataConnectors/issues/403",
	},
	{
		ID: "terraform-az-path", Template: "unable to build authorizer for Resource Manager API: could not configure AzureCli Authorizer: could not parse Azure CLI version: launching Azure CLI: exec: \"az\": executable file not found in {path}",
		Variants: []string{
			"could not configure AzureCli Authorizer: could not parse Azure CLI version: launching Azure CLI: exec: \"az\": executable file not found in {path}",
			"launching Azure CLI: exec: \"az\": executable file not found in $PATH",
			"exec: \"az\": executable file not found",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform fell back to Azure CLI, and the machine has no az in PATH.",
			Ru: "Terraform перешёл на Azure CLI, а az на машине в PATH нет."},
		Causes: []fact.Cause{cliMissing(fact.Likely), terraformSettings(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Landing-Zones/issues/464",
	},
	{
		ID: "terraform-az-signed-out", Template: "unable to build authorizer for Resource Manager API: could not configure AzureCli Authorizer: tenant ID was not specified and the default tenant ID could not be determined: {detail}",
		Variants: []string{
			"could not configure AzureCli Authorizer: tenant ID was not specified and the default tenant ID could not be determined: {detail}",
			"unable to build authorizer for Resource Manager API: could not configure AzureCli Authorizer: obtaining tenant ID: running Azure CLI: exit status 1: {detail}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform fell back to Azure CLI, but no one is signed in there.",
			Ru: "Terraform перешёл на Azure CLI, а там никто не вошёл."},
		Causes: []fact.Cause{cliSignedOut(fact.Likely), terraformSettings(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-cli/issues/31190",
	},
	{
		ID: "terraform-no-authorizer", Template: "unable to build authorizer for Resource Manager API: {detail}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Terraform found no sign-in method that works.",
			Ru: "Terraform не нашёл ни одного способа входа."},
		Causes: []fact.Cause{terraformSettings(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/20794",
	},
	{
		ID: "terraform-old-cli", Template: "Error building ARM Config: Error populating Client ID from the Azure CLI: No Authorization Tokens were found",
		Variants: []string{
			"No valid (unexpired) Azure CLI Auth Tokens found.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "This old provider reads token files that current versions of Azure CLI no longer write.",
			Ru: "Этот старый провайдер читает файлы токенов, которых нынешние версии Azure CLI не создают."},
		Causes: []fact.Cause{moduleOutdated(fact.Likely), cliSignedOut(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-cli/issues/26089",
	},
	{
		ID: "wi-no-token-file", Template: "no token file specified. Check pod configuration or set TokenFilePath in the options",
		Variants: []string{
			"no client ID specified. Check pod configuration or set ClientID in the options",
			"no tenant ID specified. Check pod configuration or set TenantID in the options",
			"Environment variable AZURE_FEDERATED_TOKEN_FILE is not set",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The variables that workload identity adds to a pod are missing.",
			Ru: "Нет переменных, которые workload identity добавляет в под."},
		Causes: []fact.Cause{workloadIdentityMissing(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityGo,
	},
	{
		ID: "imds-adal-refused", Template: "failed to get service principal token for pod:{name}, error: {detail}",
		Variants: []string{
			"failed to refresh token, error: adal: Refresh request failed. Status Code = '400'. Response body: {detail}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The pod identity agent asked the metadata service for the identity, which refused: the node doesn't have it.",
			Ru: "Агент pod identity запросил удостоверение у службы метаданных, и та отказала: у узла его нет."},
		Causes: []fact.Cause{identityNotAssigned(fact.Likely), podIdentityPending(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-sdk-for-net/issues/19242",
	},
	{
		ID: "msal-java-host", Template: "Max retries 3 times exceeded. Error Details: {host}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "MSAL for Java couldn't resolve or reach the login host: the detail is only its name.",
			Ru: "MSAL для Java не смогла разрешить имя хоста входа или достичь его: в деталях только его имя."},
		Causes: []fact.Cause{loginHostUnreachable(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/azure-tools-for-java/issues/5239",
	},
	{
		ID: "imds-mi-parse", Template: "MSI returned 200 OK, but the response could not be parsed.",
		Variants: []string{
			"[Managed Identity] Invalid response, the authentication response received did not contain the expected fields.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Something other than a managed identity endpoint answered.",
			Ru: "Вместо эндпоинта управляемого удостоверения ответило что-то другое."},
		Causes: []fact.Cause{identityEndpointWrong(fact.Likely), metadataProxied(fact.Possible)},
		Basis:  fact.Documented, Source: source.MSALNet,
	},
	{
		ID: "imds-mi-unexpected", Template: "[Managed Identity] Unexpected exception occurred when parsing the response.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Something answered instead of the managed identity endpoint, and the library can't read its response.",
			Ru: "Вместо эндпоинта управляемого удостоверения ответило что-то другое, и библиотека не может прочитать ответ."},
		Causes: []fact.Cause{identityEndpointWrong(fact.Likely), metadataProxied(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/AzureAD/microsoft-authentication-library-for-java/issues/768",
	},
	{
		ID: "ambient-credentials", Template: "ClientID is not set but neither `--cluster-issuer-ambient-credentials` nor `--issuer-ambient-credentials` are set.",
		Variants: []string{
			"ClientID is not set but neither --cluster-issuer-ambient-credentials nor --issuer-ambient-credentials are set.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "cert-manager isn't allowed to use managed identities, and the issuer names none.",
			Ru: "cert-manager не разрешено пользоваться managed identity, а в issuer она не названа."},
		Causes: []fact.Cause{ambientCredentials(fact.Likely)},
		Basis:  fact.Documented, Source: "https://github.com/cert-manager/cert-manager/issues/4867",
	},
	{
		ID: "spring-oauth-answer", Template: "[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: {detail}",
		Variants: []string{
			"An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: {detail}",
			"[invalid_id_token] An error occurred while attempting to decode the Jwt: {detail}",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Spring Security got a response to its token request that it can't use; the rest of the line says why.",
			Ru: "Spring Security получил на запрос токена ответ, который не может использовать; причина — дальше в строке."},
		Causes: []fact.Cause{cause.NotFromEntra(fact.Possible), cause.ClientSecretWrong(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/spring-projects/spring-security/issues/15088",
	},
	{
		ID: "spring-registration", Template: "[authorization_request_not_found]",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in response reached a session that didn't request it: cookies are lost, or another instance answers.",
			Ru: "Ответ входа пришёл в сеанс, который его не запрашивал: cookie потеряны, или отвечает другой экземпляр."},
		Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/spring-projects/spring-security/issues/10107",
	},
	{
		ID: "aspnet-correlation", Template: "Correlation failed.",
		Variants: []string{
			"An error was encountered while handling the remote login.",
			"message.State is null or empty.",
			"Unable to unprotect the message.State.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "ASP.NET Core lost the cookie of the sign-in that it started: another instance or scheme, SameSite, or an old page.",
			Ru: "ASP.NET Core потерял cookie начатого входа: другой экземпляр или схема, SameSite или старая страница."},
		Causes: []fact.Cause{cause.BrowserState(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/aspnet/core/security/samesite",
	},
}
