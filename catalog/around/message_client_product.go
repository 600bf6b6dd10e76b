package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcSOAR       = "https://github.com/splunk-soar-connectors/microsoft365defender"
	srcInsight    = "https://github.com/rapid7/insightconnect-plugins"
	srcWazuhAzure = "https://github.com/wazuh/wazuh/blob/main/wodles/azure/azure_utils.py"
	srcWazuh      = "https://github.com/wazuh/wazuh/blob/main/src/wazuh_modules/src/wm_ms_graph.c"
	srcProwler    = "https://github.com/prowler-cloud/prowler/blob/main/prowler/providers/m365/exceptions/exceptions.py"
)

// productMessages are what security products and others say in place of the answer of the token
// endpoint.
var productMessages = []fact.Message{
	{
		ID: "soar-no-token", Speaker: "Splunk", Template: "Token not available. Please run test connectivity first",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Splunk SOAR app has no token for this asset.",
			Ru: "У приложения Splunk SOAR нет токена для этого актива."},
		Causes: []fact.Cause{cause.NoAccount(fact.Likely)},
		Basis:  fact.Documented, Source: srcSOAR,
	},
	{
		ID: "insight-no-token", Template: "Authentication response did not contain an access token.",
		Variants: []string{
			"Incomplete access token response, value or expiration time not present.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The response to the token request has no token, although its status is a success.",
			Ru: "В ответе на запрос токена нет токена, хотя статус успешный."},
		Causes: []fact.Cause{cause.NotFromEntra(fact.Likely)},
		Basis:  fact.Documented, Source: srcInsight,
	},
	{
		ID: "insight-refused", Template: "Unable to authorize against Microsoft graph API.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The plugin hides the token endpoint's answer; its log has the AADSTS number.",
			Ru: "Плагин скрывает ответ эндпоинта токенов; номер AADSTS — в его журнале."},
		Causes: []fact.Cause{cause.ClientSecretWrong(fact.Possible), cause.AppIDWrong(fact.Possible), cause.TenantMistyped(fact.Possible)},
		Basis:  fact.Documented, Source: srcInsight,
	},
	{
		ID: "wazuh-azure-key", Template: "The application key provided is not valid.",
		Service: fact.Entra,
		Meaning: fact.Text{En: "Entra ID answered invalid_client, and Wazuh shows its own words for it.",
			Ru: "Entra ID ответил invalid_client, а Wazuh показывает собственные слова."},
		Causes: []fact.Cause{cause.ClientSecretWrong(fact.Likely), cause.ClientSecretExpired(fact.Possible)},
		Basis:  fact.Documented, Source: srcWazuhAzure,
	},
	{
		ID: "wazuh-azure-id", Template: "The application id provided is not valid.",
		Service: fact.Entra,
		Meaning: fact.Text{En: "Entra ID answered unauthorized_client: it doesn't know the application in this tenant.",
			Ru: "Entra ID ответил unauthorized_client: в этом тенанте он не знает приложения."},
		Causes: []fact.Cause{cause.AppIDWrong(fact.Likely), cause.TenantMistyped(fact.Possible)},
		Basis:  fact.Documented, Source: srcWazuhAzure,
	},
	{
		ID: "wazuh-azure-tenant", Template: "The '{tenant}' tenant domain was not found.",
		Variants: []string{"The \"{tenant}\" tenant domain was not found."},
		Service:  fact.Entra,
		Meaning: fact.Text{En: "Entra ID doesn't know the tenant domain in the settings of the Wazuh module.",
			Ru: "Entra ID не знает домена тенанта из настроек модуля Wazuh."},
		Causes: []fact.Cause{cause.TenantMistyped(fact.Likely)},
		Basis:  fact.Documented, Source: srcWazuhAzure,
	},
	{
		ID: "wazuh-azure-file", Template: "The authentication file could not be opened: {detail}",
		Variants: []string{
			"The authentication file does not contains the expected '{name}' and '{name}' fields.",
			"The authentication file format is not valid. Make sure that it is composed of only 2 lines with 'field = value' format.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Wazuh couldn't read the credentials, so it called nobody.",
			Ru: "Wazuh не смог прочитать учётные данные и никого не вызвал."},
		Causes: []fact.Cause{
			cause.Likely("credentials-file", fact.Documented,
				fact.Text{En: "The file in auth_path is missing, unreadable for Wazuh, or isn't two lines of field = value.",
					Ru: "Файла из auth_path нет, Wazuh не может его прочитать, или в нём не две строки вида field = value."},
				fact.Text{En: "Put application_id = … and application_key = … into that file, make it readable for Wazuh, and check auth_path.",
					Ru: "Запишите в файл application_id = … и application_key = …, дайте Wazuh право чтения и проверьте auth_path."}),
		},
		Basis: fact.Documented, Source: srcWazuhAzure,
	},
	{
		ID: "wazuh-size", Template: "Reached maximum CURL size when attempting to obtain access token. Consider increasing the value of 'curl_max_size'.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The response to the token request is larger than Wazuh accepts.",
			Ru: "Ответ на запрос токена больше, чем принимает Wazuh."},
		Causes: []fact.Cause{
			cause.Likely("curl-max-size", fact.Documented,
				fact.Text{En: "The module's curl_max_size is too small for the response, or a proxy page arrived instead.",
					Ru: "curl_max_size модуля мал для ответа, или вместо него пришла страница прокси."},
				fact.Text{En: "Set curl_max_size to 1M; if it still fails, check what a proxy returns for login.microsoftonline.com.",
					Ru: "Задайте curl_max_size 1M; не поможет — посмотрите, что прокси отвечает за login.microsoftonline.com."}),
		},
		Basis: fact.Documented, Source: srcWazuh,
	},
	{
		ID: "prowler-secret", Template: "The provided tenant ID and client ID do not belong to the provided client secret",
		Service: fact.Entra,
		Meaning: fact.Text{En: "This is Prowler's wording for AADSTS7000215: the secret is wrong.",
			Ru: "Так Prowler передаёт AADSTS7000215: секрет неверен."},
		Causes: []fact.Cause{cause.ClientSecretWrong(fact.Likely)},
		Basis:  fact.Documented, Source: srcProwler,
	},
	{
		ID: "prowler-tenant", Template: "The provided client ID and client secret do not belong to the provided tenant ID",
		Service: fact.Entra,
		Meaning: fact.Text{En: "This is Prowler's wording for a tenant that doesn't exist or doesn't have the application.",
			Ru: "Так Prowler сообщает, что тенанта нет или приложения в нём нет."},
		Causes: []fact.Cause{cause.TenantMistyped(fact.Likely), cause.AppNotInTenant(fact.Possible)},
		Basis:  fact.Documented, Source: srcProwler,
	},
	{
		ID: "vault-applications", Template: "multiple applications found - double check your client_id",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Vault looked up the application by its client ID and didn't find exactly one.",
			Ru: "Vault искал приложение по client ID и нашёл не ровно одно."},
		Causes: []fact.Cause{cause.AppIDWrong(fact.Likely)},
		Basis:  fact.Documented, Source: "https://github.com/hashicorp/vault-plugin-secrets-azure",
	},
	{
		ID: "grafana-user", Template: "user identity authentication not possible because there's no ID token associated with the Grafana user",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Grafana has no Entra sign-in for this user.",
			Ru: "У Grafana нет входа этого пользователя через Entra."},
		Causes: []fact.Cause{cause.NoAccount(fact.Likely)},
		Basis:  fact.Documented, Source: "https://github.com/grafana/grafana-azure-sdk-go",
	},
	{
		ID: "identifier-uri", Template: "Values of identifierUris property must use a verified domain of the organization or its subdomain",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A registration got an application ID URI in a domain that the tenant doesn't own.",
			Ru: "Регистрации задан URI приложения в домене, которым тенант не владеет."},
		Causes: []fact.Cause{
			cause.Likely("identifier-uri", fact.Documented,
				fact.Text{En: "The application ID URI is on a domain that the tenant has not verified, such as http://NAME of an old script.",
					Ru: "URI приложения в домене, который в тенанте не подтверждён, например http://ИМЯ из старого скрипта."},
				fact.Text{En: "Use api://CLIENT-ID, or update the module (Az 6, Az.Resources 4.1, or later).",
					Ru: "Используйте api://CLIENT-ID или обновите модуль (Az 6, Az.Resources 4.1 или новее)."}),
		},
		Basis: fact.Documented, Source: source.AzPowerShell,
	},
	{
		ID: "mandatory-mfa", Template: "Users must authenticate with multi-factor authentication to create or update resources.",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Azure requires MFA for users who change something; it only looks like a policy on the resource.",
			Ru: "Azure требует MFA от пользователей, вносящих изменения; это лишь похоже на политику ресурса."},
		Causes: []fact.Cause{cause.MfaRequired(fact.Likely)},
		Basis:  fact.Documented, Source: source.AzPowerShell,
	},
}
