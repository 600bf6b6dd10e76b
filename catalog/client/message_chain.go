package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcIdentityPython = "https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/identity/azure-identity/TROUBLESHOOTING.md"
	srcTerraformAuth  = "https://github.com/hashicorp/go-azure-sdk/tree/main/sdk/auth"
	srcIdentityRust   = "https://github.com/Azure/azure-sdk-for-rust/blob/main/sdk/identity/azure_identity/TROUBLESHOOTING.md"
	srcIdentityJS     = "https://github.com/Azure/azure-sdk-for-js/blob/main/sdk/identity/identity/TROUBLESHOOTING.md"
)

// chainMessages are what Azure.Identity and Azure CLI say of credentials before Entra ID is
// asked.
var chainMessages = []fact.Message{
	{
		ID: "chain-failed", Template: "DefaultAzureCredential failed to retrieve a token from the included credentials.",
		Variants: []string{
			"DefaultAzureCredential failed to acquire a token",
			"DefaultAzureCredential: failed to acquire a token",
			"DefaultAzureCredential authentication failed due to an unhandled exception",
			"Multiple exceptions were encountered while attempting to authenticate.",
			"ChainedTokenCredential authentication failed.",
			"ChainedTokenCredential: failed to acquire a token",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Each sign-in method failed for its own reason; the reason that counts is for the method you intended.",
			Ru: "Каждый способ входа не удался по своей причине; важна причина нужного вам способа."},
		Causes: []fact.Cause{credentialsMissing(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityNet,
	},
	{
		ID: "environment-credential", Template: "EnvironmentCredential authentication unavailable. Environment variables are not fully configured.",
		Variants: []string{
			"EnvironmentCredential is unavailable. No underlying credential could be used.",
			"EnvironmentCredential is unavailable. Environment variables are not fully configured.",
			"missing environment variable {variable}",
			"unable to get all required environment variables: the following keys do not have values: {variables}",
			"the following keys do not have values: {variables}",
			"Missing or incomplete environment variable configuration",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "This process doesn't have all of AZURE_TENANT_ID, AZURE_CLIENT_ID, and AZURE_CLIENT_SECRET.",
			Ru: "Этому процессу не заданы все переменные AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET."},
		Causes: []fact.Cause{credentialsMissing(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityNet,
	},
	{
		ID: "az-login", Template: "Please run 'az login' to set up an account",
		Variants: []string{
			"Please run 'az login' to setup account",
			"Please run 'az login'",
			"Can't find token from MSAL cache.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library asked Azure CLI for a token, but no one is signed in there as this system user.",
			Ru: "Библиотека запросила токен у Azure CLI, а под этим пользователем системы там никто не вошёл."},
		Causes: []fact.Cause{cause.CLISignedOut(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityPython,
	},
	{
		ID: "az-login-scope", Template: "Interactive authentication is needed. Please run: az login",
		Variants: []string{
			"Interactive authentication is needed.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Azure CLI has a session, but for this API the tenant requires the user to sign in again.",
			Ru: "У Azure CLI есть сеанс, но для этого API тенант требует, чтобы пользователь вошёл снова."},
		Causes: []fact.Cause{cause.SignInNeeded(fact.Likely), cause.CLISignedOut(fact.Possible)},
		Basis:  fact.Observed, Source: srcIdentityPython,
	},
	{
		ID: "az-missing", Template: "Azure CLI not found on path",
		Variants: []string{
			"Azure CLI not installed",
			"Azure CLI could not be found.",
			"Az.Account module >= 2.2.0 is not installed",
			"PowerShell is not installed",
			"Failed to invoke the Azure CLI",
			"Azure CLI authentication timed out",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library gets its token from Azure CLI, but this process can't find it.",
			Ru: "Библиотека берёт токен у Azure CLI, а процесс её не находит."},
		Causes: []fact.Cause{cliMissing(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityPython,
	},
	{
		ID: "az-output", Template: "Unexpected output from Azure CLI: '{output}'",
		Variants: []string{
			"Unexpected output from Azure CLI",
			"expires_on field not found. Please use Azure CLI {version} or newer",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Azure CLI printed something that isn't a token.",
			Ru: "Azure CLI вывел не токен."},
		Causes: []fact.Cause{cliOutput(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityPython,
	},
	{
		ID: "az-invoked", Template: "Invoking Azure CLI failed with the following error: {detail}",
		Variants: []string{
			"Failed to obtain Az Cli token for '{uri}'",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The program asked Azure CLI for a token, and Azure CLI failed; its own message follows.",
			Ru: "Программа запросила токен у Azure CLI, и тот дал сбой; его сообщение — следом."},
		Causes: []fact.Cause{cause.CLISignedOut(fact.Likely), cliMissing(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/go-autorest",
	},
	{
		ID: "az-version", Template: `unsupported Azure CLI version "{version}" detected, please install version {required} or newer`,
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Azure CLI that is first in PATH is too old for this program.",
			Ru: "Azure CLI, найденный в PATH первым, слишком стар для этой программы."},
		Causes: []fact.Cause{moduleOutdated(fact.Likely)},
		Basis:  fact.Documented, Source: srcTerraformAuth,
	},
	{
		ID: "az-subscription", Template: "No subscriptions found for {user}",
		Variants: []string{
			"Ensure 'subscription-id' is supplied or 'allow-no-subscriptions' is 'true'.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The sign-in worked; the identity just doesn't have an Azure subscription.",
			Ru: "Вход удался; у удостоверения просто нет подписки Azure."},
		Causes: []fact.Cause{noSubscription(fact.Likely), cause.WrongTenant(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/login/issues/556",
	},
	{
		ID: "az-subscription-name", Template: "invalid subscription {name}. If this is the name of a subscription, use its ID instead",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library doesn't accept a subscription name.",
			Ru: "Имени подписки библиотека не принимает."},
		Causes: []fact.Cause{
			cause.Possible("subscription-name", fact.Documented,
				fact.Text{En: "The subscription is given by name, or the value has characters that aren't allowed on a command line.",
					Ru: "Подписка указана по имени, или в значении недопустимые для командной строки знаки."},
				fact.Text{En: "Use the subscription ID as shown by az account list.",
					Ru: "Укажите ID подписки из az account list."}),
		},
		Basis: fact.Documented, Source: srcIdentityRust,
	},
	{
		ID: "tenant-not-configured", Template: "The current credential is not configured to acquire tokens for tenant {tenant}.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library refused a tenant that isn't the credential's; Entra ID wasn't asked.",
			Ru: "Библиотека отклонила тенант, отличный от тенанта учётных данных; Entra ID не запрашивался."},
		Causes: []fact.Cause{tenantNotAllowed(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityNet,
	},
	{
		ID: "tenant-id-form", Template: "Invalid tenant id provided. You can locate your tenant id by following the instructions",
		Variants: []string{
			"invalid tenantID. You can locate your tenantID by following the instructions",
			"invalid tenant ID",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library refused the tenant before asking Entra ID.",
			Ru: "Библиотека отклонила тенант, ещё не обращаясь к Entra ID."},
		Causes: []fact.Cause{cause.TenantMistyped(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityJS,
	},
	{
		ID: "cli-claims", Template: "This credential doesn't support claims challenges.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The API requires more than the token shows; the command in the message does the required sign-in.",
			Ru: "API требует больше, чем показывает токен; команда из сообщения выполняет нужный вход."},
		Causes: []fact.Cause{cause.ClaimsChallenge(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityPython,
	},
	{
		ID: "pem-missing", Template: "The file at the specified path does not contain a PEM-encoded certificate.",
		Variants: []string{
			"Certificate format ('{extension}') is not supported. Please convert your certificate to '.pem'.",
			"legacy RFC 1423 encrypted PEM blocks are not supported",
			"Error occurred while parsing the private key, is it in .PEM format?",
			"The provided certificate content is not valid base64 encoded data.",
			"Failed to sign JWT. This is most likely due to an invalid certificate.",
			"Failed to sign JWT.This is most likely due to an invalid certificate.",
			"PEM routines:PEM_read_bio:no start line",
			"PEM routines:get_name:no start line",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The file has no certificate in PEM format.",
			Ru: "В файле нет сертификата в формате PEM."},
		Causes: []fact.Cause{cause.CertificateFile(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityJS,
	},
	{
		ID: "certificate-not-rsa", Template: "CertificateCredential requires an RSA private key because it uses RS256 for signing",
		Variants: []string{
			"The certificate used must have a key size of at least {bits} bits.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The certificate's key isn't an RSA key, or is too short.",
			Ru: "Ключ сертификата — не RSA или слишком короткий."},
		Causes: []fact.Cause{cause.AssertionAlgorithm(fact.Likely)},
		Basis:  fact.Documented, Source: srcIdentityPython,
	},
	{
		ID: "federated-user-endpoint", Template: "AAD did not return a WSTrust endpoint. Unable to proceed.",
		Variants: []string{
			"WS-Trust endpoint not found in metadata document.",
			"Unable to find wstrust endpoint from MEX.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Sign-in with user name and password: the organization's own identity provider doesn't support it.",
			Ru: "Вход по имени и паролю: поставщик удостоверений организации такого способа не предлагает."},
		Causes: []fact.Cause{cause.PasswordFlow(fact.Likely)},
		Basis:  fact.Documented, Source: "https://github.com/AzureAD/azure-activedirectory-library-for-python",
	},
	{
		ID: "shared-cache-credential", Template: "SharedTokenCacheCredential authentication unavailable. Token acquisition failed for user {user}.",
		Variants: []string{
			"SharedTokenCacheCredential authentication unavailable.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The stored Azure PowerShell session is no longer enough for this call, usually because MFA is missing.",
			Ru: "Сохранённого сеанса Azure PowerShell для этого вызова мало, чаще всего из-за MFA."},
		Causes: []fact.Cause{cause.SignInNeeded(fact.Likely), cause.CLISignedOut(fact.Possible)},
		Basis:  fact.Documented, Source: source.AzPowerShell,
	},
	{
		ID: "password-credential", Template: "UsernamePasswordCredential authentication failed: Response status code does not indicate success: 400 (BadRequest).",
		Variants: []string{
			"UsernamePasswordCredential authentication failed",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The sign-in with user name and password was refused, and the library hides the error number.",
			Ru: "Вход по имени и паролю отклонён, а номер ошибки библиотека скрывает."},
		Causes: []fact.Cause{cause.PasswordFlow(fact.Likely), cause.MfaRequired(fact.Possible)},
		Basis:  fact.Documented, Source: source.AzPowerShell,
	},
	{
		ID: "persistence-check", Template: "Persistence check failed.",
		Variants: []string{
			"Persistence check failed. Reason: KeyChain authorization/authentication failed.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The library can't store tokens or read stored ones.",
			Ru: "Библиотека не может ни сохранить токены, ни прочитать сохранённые."},
		Causes: []fact.Cause{tokenCache(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-powershell/issues/14925",
	},
	{
		ID: "identity-web-credential", Template: "IDW10109: No credential could be loaded.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "None of the application's client credentials works on this machine.",
			Ru: "Ни одними учётными данными приложения на этой машине воспользоваться нельзя."},
		Causes: []fact.Cause{privateKeyAccess(fact.Possible), cause.ClientCertificateExpired(fact.Possible), cause.NoManagedIdentity(fact.Possible)},
		Basis:  fact.Documented, Source: source.IdentityWeb,
	},
	{
		ID: "identity-web-scope", Template: "IDW10404: 'scope' parameter should be of the form 'AppIdUri/.default'.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The request for a token without a user names individual permissions.",
			Ru: "В запросе токена без пользователя указаны отдельные разрешения."},
		Causes: []fact.Cause{cause.ScopeNotDefault(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityWeb,
	},
	{
		ID: "identity-web-tenant", Template: "IDW10405: 'tenant' parameter should be a tenant ID or domain name, not 'common', or 'organizations'.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The request for a token without a user doesn't name a tenant.",
			Ru: "В запросе токена без пользователя не указан тенант."},
		Causes: []fact.Cause{cause.TenantMissing(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityWeb,
	},
	{
		ID: "identity-web-challenge", Template: "IDW10502: An MsalUiRequiredException was thrown due to a challenge for the user.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The web application has no suitable token for this user.",
			Ru: "У веб-приложения нет подходящего токена этого пользователя."},
		Causes: []fact.Cause{cause.NoAccount(fact.Likely), cause.ConsentMissing(fact.Possible), cause.MfaRequired(fact.Possible)},
		Basis:  fact.Observed, Source: source.IdentityWeb,
	},
	{
		ID: "identity-web-option", Template: "IDW10106: The '{option}' option must be provided.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "A setting of the application is missing.",
			Ru: "В приложении не задана настройка."},
		Causes: []fact.Cause{cause.SettingMissing(fact.Likely)},
		Basis:  fact.Documented, Source: source.IdentityWeb,
	},
}
