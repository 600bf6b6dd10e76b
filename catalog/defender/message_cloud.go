package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	srcCloudRole      = "https://github.com/MicrosoftDocs/CloudAppSecurityDocs/issues/605"
	docCloudConnector = "https://learn.microsoft.com/defender-cloud-apps/troubleshooting-api-connectors-using-error-messages"
	srcCloudModule    = "https://github.com/FriedrichWeinmann/DefenderAPI/blob/master/DefenderAPI/en-us/strings.psd1"
)

// cloudMessages come from Defender for Cloud Apps: from its API, from its
// connectors to other apps, whose status it shows as Java wrote it, and from a
// module that calls it.
var cloudMessages = []fact.Message{
	{
		ID: "cloud-apps-role", Template: "Insufficient role based permissions", Variants: []string{"Insufficient role based permission"},
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Defender for Cloud Apps knows the caller, but the caller's role doesn't allow this call.",
			Ru: "Defender for Cloud Apps знает вызывающего, но его роль не разрешает этот вызов."},
		Causes: []fact.Cause{
			cause.Likely("cloud-apps-role", fact.Observed,
				fact.Text{En: "The caller or the API token's owner has no role in Defender for Cloud Apps, or one that isn't enough for this call.",
					Ru: "У вызывающего или владельца API-токена нет роли в Defender for Cloud Apps или её для этого вызова мало."},
				fact.Text{En: "Use an account or API token (Settings, Cloud Apps) with full administrator access: a reader or scoped role isn't enough for settings. Files don't accept app-only tokens.",
					Ru: "Нужна учётная запись или API-токен (Settings, Cloud Apps) администратора с полным доступом: для настроек роли чтения мало. API файлов не принимает токенов приложений."}),
			cause.Possible("permission-missing", fact.Observed,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "Grant the Microsoft Cloud App Security permission named on the operation's page, then get a new token.",
					Ru: "Выдайте разрешение Microsoft Cloud App Security, названное на странице операции, и получите новый токен."}),
		},
		Basis: fact.Observed, Source: srcCloudRole,
	},
	{
		ID: "cloud-connector-404", Template: "HttpRequestFailure: Server returned: 404 Not Found",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "A Defender for Cloud Apps app connector: for Exchange Online, the account is the problem, not a URL.",
			Ru: "Соединитель приложений Defender for Cloud Apps: для Exchange Online дело в учётной записи, а не в URL."},
		Causes: []fact.Cause{
			cause.Likely("connector-mailbox", fact.Documented,
				fact.Text{En: "The account used to connect Exchange Online has no mailbox.",
					Ru: "У учётной записи, которой подключён Exchange Online, нет почтового ящика."},
				fact.Text{En: "Connect Exchange Online again as an administrator with an Exchange Online mailbox.",
					Ru: "Подключите Exchange Online заново под администратором с ящиком Exchange Online."}),
		},
		Basis: fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-401", Template: "HttpRequestFailure: Server returned: 401 Unauthorized",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "A Defender for Cloud Apps app connector: the connected app rejects the stored sign-in.",
			Ru: "Соединитель приложений Defender for Cloud Apps: подключённое приложение отклоняет сохранённый вход."},
		Causes: []fact.Cause{
			connectorLogin(fact.Likely),
			cause.TransientFault(fact.Possible),
		},
		Basis: fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-500", Template: "HttpRequestFailure: Server returned: 500 Internal server error",
		Service: fact.Unknown, Status: 500,
		Meaning: fact.Text{En: "A Defender for Cloud Apps app connector: the connected app itself failed.",
			Ru: "Соединитель приложений Defender for Cloud Apps: сбой в самом подключённом приложении."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-google", Speaker: "Google", Template: "GoogleJsonResponseException: 403 Forbidden",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "A Defender for Cloud Apps app connector: Google Workspace rejects the connection.",
			Ru: "Соединитель приложений Defender for Cloud Apps: отказывает Google Workspace."},
		Causes: []fact.Cause{
			cause.Likely("connector-google", fact.Documented,
				fact.Text{En: "The account isn't unlimited although the connector says so, or Google scopes are missing.",
					Ru: "Учётная запись не безлимитная, хотя это указано соединителю, или не хватает областей Google."},
				fact.Text{En: "Connect again without the unlimited option and with all scopes; a daily Google limit resets at midnight.",
					Ru: "Подключите заново без безлимитной опции, со всеми областями; суточный предел Google сбросится в полночь."}),
		},
		Basis: fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-tenant-name", Template: `Error connecting to MDCA: Must specify the "-TenantName" parameter!`,
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The DefenderAPI module needs the tenant's name for the Cloud Apps host; nothing was sent.",
			Ru: "Модулю DefenderAPI нужно имя тенанта для хоста Cloud Apps; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("setting-missing", fact.Observed,
				fact.Text{En: "A setting required for sign-in is missing or empty in this process.",
					Ru: "Настройка, нужная для входа, для этого процесса не задана или пуста."},
				fact.Text{En: "Set -TenantName to the first part of the API URL under Settings, Cloud Apps, About.",
					Ru: "Укажите -TenantName: первую часть API URL из Settings, Cloud Apps, About."}),
		},
		Basis: fact.Observed, Source: srcCloudModule,
	},
	{
		ID:       "cloud-subnet-name",
		Template: "Duplicate name detected ({name} / {existing}). The name of a subnet must be changed on each request.",
		Variants: []string{"The name of a subnet must be changed on each request."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Cloud Apps treats an update of an IP range under the same name as a second range.",
			Ru: "Cloud Apps принимает изменение диапазона IP с прежним именем за второй диапазон."},
		Causes: []fact.Cause{
			cause.Likely("subnet-name", fact.Observed,
				fact.Text{En: "The IP range was updated without changing its name.",
					Ru: "Диапазон IP изменён без смены имени."},
				fact.Text{En: "Send a different name with the update, then restore the old one with a second update.",
					Ru: "Отправьте с изменением другое имя, а прежнее верните вторым изменением."}),
		},
		Basis: fact.Observed, Source: srcCloudModule,
	},
	{
		ID: "cloud-module-credential", Template: "Password -match ($MCAS_TOKEN_VALIDATION_PATTERN)",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The MCAS PowerShell module checks the credential before it calls the API: the password has to look like an API token. Nothing was sent.",
			Ru: "Модуль PowerShell MCAS проверяет учётные данные до вызова API: пароль должен выглядеть как API-токен. Ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("cloud-token-for-password", fact.Observed,
				fact.Text{En: "The credential has an account's name and password; the module takes an API token of Defender for Cloud Apps.",
					Ru: "В учётных данных имя и пароль пользователя, а модулю нужен API-токен Defender for Cloud Apps."},
				fact.Text{En: "Create a token (Settings, Cloud Apps, API tokens), and build the credential of the tenant's API URL (user name) and the token (password).",
					Ru: "Создайте токен (Settings, Cloud Apps, API tokens); имя в учётных данных — URL API тенанта, пароль — токен."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoft/MCAS/issues/58",
	},
	{
		ID: "cloud-subnet-unknown", Template: "Unable to find subnet {id}. Ensure the subnet you are trying to modify actually exists.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Cloud Apps has no IP range with this ID.", Ru: "В Cloud Apps нет диапазона IP с таким ID."},
		Causes:  []fact.Cause{cause.WrongID(fact.Likely)},
		Basis:   fact.Observed, Source: srcCloudModule,
	},
}

func connectorLogin(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "connector-login", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The sign-in stored in the app connector is wrong, expired, or revoked.",
			Ru: "Вход, сохранённый в соединителе приложения, неверен, истёк или отозван."},
		Fix: fact.Text{En: "Settings, Cloud Apps, App connectors: connect the app again as its administrator, then select Test now.",
			Ru: "Settings, Cloud Apps, App connectors: подключите приложение заново под его администратором и нажмите Test now."}}
}
