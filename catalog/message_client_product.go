package catalog

const (
	srcSOAR    = "https://github.com/splunk-soar-connectors/microsoft365defender"
	srcInsight = "https://github.com/rapid7/insightconnect-plugins"
	srcWazuh   = "https://github.com/wazuh/wazuh/blob/main/src/wazuh_modules/src/wm_ms_graph.c"
	srcProwler = "https://github.com/prowler-cloud/prowler/blob/main/prowler/providers/m365/exceptions/exceptions.py"
)

// productMessages are what security products and others say in place of the answer of the token
// endpoint.
var productMessages = []Message{
	{
		ID: "soar-no-token", Template: "Token not available. Please run test connectivity first",
		Service: Unknown,
		Meaning: Text{"The app of Splunk SOAR holds no token for this asset.",
			"У приложения Splunk SOAR нет токена для этого актива."},
		Causes: []Cause{noAccount(Likely)},
		Basis:  Documented, Source: srcSOAR,
	},
	{
		ID: "insight-no-token", Template: "Authentication response did not contain an access token.",
		Variants: []string{
			"Incomplete access token response, value or expiration time not present.",
		},
		Service: Unknown,
		Meaning: Text{"The answer to the token request holds no token, though its status is good.",
			"В ответе на запрос токена нет токена, хотя статус успешный."},
		Causes: []Cause{notFromEntra(Likely)},
		Basis:  Documented, Source: srcInsight,
	},
	{
		ID: "insight-refused", Template: "Unable to authorize against Microsoft graph API.",
		Service: Unknown,
		Meaning: Text{"The plugin hides what the token endpoint said; its log has the AADSTS number.",
			"Плагин скрывает ответ эндпоинта токенов; номер AADSTS — в его журнале."},
		Causes: []Cause{clientSecretWrong(Possible), appIDWrong(Possible), tenantMistyped(Possible)},
		Basis:  Documented, Source: srcInsight,
	},
	{
		ID: "wazuh-size", Template: "Reached maximum CURL size when attempting to obtain access token. Consider increasing the value of 'curl_max_size'.",
		Service: Unknown,
		Meaning: Text{"The answer to the token request is larger than Wazuh takes.",
			"Ответ на запрос токена больше, чем принимает Wazuh."},
		Causes: []Cause{
			likely("curl-max-size", Documented,
				Text{"curl_max_size of the module is too small for the answer, or a page of a proxy came in its place.",
					"curl_max_size модуля мал для ответа, или вместо него пришла страница прокси."},
				Text{"Set curl_max_size to 1M; if it stays, look at what a proxy answers for login.microsoftonline.com.",
					"Задайте curl_max_size 1M; не поможет — посмотрите, что прокси отвечает за login.microsoftonline.com."}),
		},
		Basis: Documented, Source: srcWazuh,
	},
	{
		ID: "prowler-secret", Template: "The provided tenant ID and client ID do not belong to the provided client secret",
		Service: Entra,
		Meaning: Text{"Prowler's words for AADSTS7000215: the secret is wrong.",
			"Так Prowler передаёт AADSTS7000215: секрет неверен."},
		Causes: []Cause{clientSecretWrong(Likely)},
		Basis:  Documented, Source: srcProwler,
	},
	{
		ID: "prowler-tenant", Template: "The provided client ID and client secret do not belong to the provided tenant ID",
		Service: Entra,
		Meaning: Text{"Prowler's words for a tenant that does not exist, or does not have the application.",
			"Так Prowler сообщает, что тенанта нет или приложения в нём нет."},
		Causes: []Cause{tenantMistyped(Likely), appNotInTenant(Possible)},
		Basis:  Documented, Source: srcProwler,
	},
	{
		ID: "vault-applications", Template: "multiple applications found - double check your client_id",
		Service: Unknown,
		Meaning: Text{"Vault looked the application up by its client ID and did not find exactly one.",
			"Vault искал приложение по client ID и нашёл не ровно одно."},
		Causes: []Cause{appIDWrong(Likely)},
		Basis:  Documented, Source: "https://github.com/hashicorp/vault-plugin-secrets-azure",
	},
	{
		ID: "grafana-user", Template: "user identity authentication not possible because there's no ID token associated with the Grafana user",
		Service: Unknown,
		Meaning: Text{"Grafana has no Entra sign-in of this user.",
			"У Grafana нет входа этого пользователя через Entra."},
		Causes: []Cause{noAccount(Likely)},
		Basis:  Documented, Source: "https://github.com/grafana/grafana-azure-sdk-go",
	},
	{
		ID: "identifier-uri", Template: "Values of identifierUris property must use a verified domain of the organization or its subdomain",
		Service: Unknown, Status: 400,
		Meaning: Text{"A registration was given an application ID URI in a domain that the tenant does not own.",
			"Регистрации задан URI приложения в домене, которым тенант не владеет."},
		Causes: []Cause{
			likely("identifier-uri", Documented,
				Text{"An old script or module wrote http://NAME as application ID URI.",
					"Старый скрипт или модуль задал URI приложения вида http://ИМЯ."},
				Text{"Use api://CLIENT-ID, or update the module (Az 6, Az.Resources 4.1, or later).",
					"Используйте api://CLIENT-ID или обновите модуль (Az 6, Az.Resources 4.1 или новее)."}),
		},
		Basis: Documented, Source: srcAzPowerShell,
	},
	{
		ID: "mandatory-mfa", Template: "Users must authenticate with multi-factor authentication to create or update resources.",
		Service: Unknown, Status: 403,
		Meaning: Text{"Azure wants MFA of users who change something; it only looks like a policy of the resource.",
			"Azure требует MFA от пользователей, вносящих изменения; это лишь похоже на политику ресурса."},
		Causes: []Cause{mfaRequired(Likely)},
		Basis:  Documented, Source: srcAzPowerShell,
	},
}
