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
		ID: "cloud-apps-role", Template: "Insufficient role based permissions",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Defender for Cloud Apps knows the caller, but not in a role that may call this API.",
			Ru: "Defender for Cloud Apps знает вызывающего, но роли для этого API у него нет."},
		Causes: []fact.Cause{
			cause.Likely("cloud-apps-role", fact.Observed,
				fact.Text{En: "The caller has no role in Defender for Cloud Apps; its files API takes no app-only token at all.",
					Ru: "У вызывающего нет роли в Defender for Cloud Apps; API файлов вообще не принимает токенов приложений."},
				fact.Text{En: "Call as a user with a Cloud Apps role, or with an API token of Settings, Cloud Apps (Authorization: Token …).",
					Ru: "Вызывайте от пользователя с ролью Cloud Apps или с API-токеном из Settings, Cloud Apps (Authorization: Token …)."}),
			cause.Possible("permission-missing", fact.Observed,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "Grant the permission of Microsoft Cloud App Security that the operation's page names, then get a new token.",
					Ru: "Выдайте разрешение Microsoft Cloud App Security, названное на странице операции, и получите новый токен."}),
		},
		Basis: fact.Observed, Source: srcCloudRole,
	},
	{
		ID: "cloud-connector-404", Template: "HttpRequestFailure: Server returned: 404 Not Found",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "An app connector of Defender for Cloud Apps: for Exchange Online it means the account, not a URL.",
			Ru: "Соединитель приложений Defender for Cloud Apps: для Exchange Online дело в учётной записи, а не в URL."},
		Causes: []fact.Cause{
			cause.Likely("connector-mailbox", fact.Documented,
				fact.Text{En: "The account with which Exchange Online was connected has no mailbox.",
					Ru: "У учётной записи, которой подключён Exchange Online, нет почтового ящика."},
				fact.Text{En: "Connect it again as an administrator with an Exchange Online mailbox.",
					Ru: "Подключите его заново под администратором с ящиком Exchange Online."}),
		},
		Basis: fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-401", Template: "HttpRequestFailure: Server returned: 401 Unauthorized",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "An app connector of Defender for Cloud Apps: the connected app refuses the stored sign-in.",
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
		Meaning: fact.Text{En: "An app connector of Defender for Cloud Apps: the connected app itself failed.",
			Ru: "Соединитель приложений Defender for Cloud Apps: сбой в самом подключённом приложении."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-google", Template: "GoogleJsonResponseException: 403 Forbidden",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "An app connector of Defender for Cloud Apps: Google Workspace refuses it.",
			Ru: "Соединитель приложений Defender for Cloud Apps: отказывает Google Workspace."},
		Causes: []fact.Cause{
			cause.Likely("connector-google", fact.Documented,
				fact.Text{En: "The account isn't an unlimited one though the connector was told so, or Google scopes are missing.",
					Ru: "Учётная запись не безлимитная, хотя это указано соединителю, или не хватает областей Google."},
				fact.Text{En: "Connect again without the unlimited option, with all scopes; a daily limit of Google ends at midnight.",
					Ru: "Подключите заново без безлимитной опции, со всеми областями; суточный предел Google сбросится в полночь."}),
		},
		Basis: fact.Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-tenant-name", Template: `Error connecting to MDCA: Must specify the "-TenantName" parameter!`,
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The DefenderAPI module needs the tenant's name for the host of Cloud Apps; nothing was sent.",
			Ru: "Модулю DefenderAPI нужно имя тенанта для хоста Cloud Apps; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("setting-missing", fact.Observed,
				fact.Text{En: "A setting that the sign-in needs is missing or empty for this process.",
					Ru: "Настройка, нужная для входа, для этого процесса не задана или пуста."},
				fact.Text{En: "Give -TenantName: the first part of the API URL under Settings, Cloud Apps, About.",
					Ru: "Укажите -TenantName: первую часть API URL из Settings, Cloud Apps, About."}),
		},
		Basis: fact.Observed, Source: srcCloudModule,
	},
	{
		ID:       "cloud-subnet-name",
		Template: "Duplicate name detected ({name} / {existing}). The name of a subnet must be changed on each request.",
		Variants: []string{"The name of a subnet must be changed on each request."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Cloud Apps takes an update of an IP range under its unchanged name for a second one.",
			Ru: "Cloud Apps принимает изменение диапазона IP с прежним именем за второй диапазон."},
		Causes: []fact.Cause{
			cause.Likely("subnet-name", fact.Observed,
				fact.Text{En: "The IP range was updated without a change of its name.",
					Ru: "Диапазон IP изменён без смены имени."},
				fact.Text{En: "Send another name with the update, and put the old one back with a second update.",
					Ru: "Отправьте с изменением другое имя, а прежнее верните вторым изменением."}),
		},
		Basis: fact.Observed, Source: srcCloudModule,
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
		Summary: fact.Text{En: "The sign-in that the app connector has stored is wrong, expired or revoked.",
			Ru: "Вход, сохранённый в соединителе приложения, неверен, истёк или отозван."},
		Fix: fact.Text{En: "Settings, Cloud Apps, App connectors: connect the app again as its administrator, then press Test now.",
			Ru: "Settings, Cloud Apps, App connectors: подключите приложение заново под его администратором и нажмите Test now."}}
}
