package catalog

const (
	srcCloudRole      = "https://github.com/MicrosoftDocs/CloudAppSecurityDocs/issues/605"
	docCloudConnector = "https://learn.microsoft.com/defender-cloud-apps/troubleshooting-api-connectors-using-error-messages"
	srcCloudModule    = "https://github.com/FriedrichWeinmann/DefenderAPI/blob/master/DefenderAPI/en-us/strings.psd1"
)

// cloudMessages come from Defender for Cloud Apps: from its API, from its
// connectors to other apps, whose status it shows as Java wrote it, and from a
// module that calls it.
var cloudMessages = []Message{
	{
		ID: "cloud-apps-role", Template: "Insufficient role based permissions",
		Service: Unknown, Status: 403,
		Meaning: Text{"Defender for Cloud Apps knows the caller, but not in a role that may call this API.",
			"Defender for Cloud Apps знает вызывающего, но роли для этого API у него нет."},
		Causes: []Cause{
			likely("cloud-apps-role", Observed,
				Text{"The caller has no role in Defender for Cloud Apps; its files API takes no app-only token at all.",
					"У вызывающего нет роли в Defender for Cloud Apps; API файлов вообще не принимает токенов приложений."},
				Text{"Call as a user with a Cloud Apps role, or with an API token of Settings, Cloud Apps (Authorization: Token …).",
					"Вызывайте от пользователя с ролью Cloud Apps или с API-токеном из Settings, Cloud Apps (Authorization: Token …)."}),
			possible("permission-missing", Observed,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"Grant the permission of Microsoft Cloud App Security that the operation's page names, then get a new token.",
					"Выдайте разрешение Microsoft Cloud App Security, названное на странице операции, и получите новый токен."}),
		},
		Basis: Observed, Source: srcCloudRole,
	},
	{
		ID: "cloud-connector-404", Template: "HttpRequestFailure: Server returned: 404 Not Found",
		Service: Unknown, Status: 404,
		Meaning: Text{"An app connector of Defender for Cloud Apps: for Exchange Online it means the account, not a URL.",
			"Соединитель приложений Defender for Cloud Apps: для Exchange Online дело в учётной записи, а не в URL."},
		Causes: []Cause{
			likely("connector-mailbox", Documented,
				Text{"The account with which Exchange Online was connected has no mailbox.",
					"У учётной записи, которой подключён Exchange Online, нет почтового ящика."},
				Text{"Connect it again as an administrator with an Exchange Online mailbox.",
					"Подключите его заново под администратором с ящиком Exchange Online."}),
		},
		Basis: Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-401", Template: "HttpRequestFailure: Server returned: 401 Unauthorized",
		Service: Unknown, Status: 401,
		Meaning: Text{"An app connector of Defender for Cloud Apps: the connected app refuses the stored sign-in.",
			"Соединитель приложений Defender for Cloud Apps: подключённое приложение отклоняет сохранённый вход."},
		Causes: []Cause{
			connectorLogin(Likely),
			transientFault(Possible),
		},
		Basis: Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-500", Template: "HttpRequestFailure: Server returned: 500 Internal server error",
		Service: Unknown, Status: 500,
		Meaning: Text{"An app connector of Defender for Cloud Apps: the connected app itself failed.",
			"Соединитель приложений Defender for Cloud Apps: сбой в самом подключённом приложении."},
		Causes: []Cause{transientFault(Likely)},
		Basis:  Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-connector-google", Template: "GoogleJsonResponseException: 403 Forbidden",
		Service: Unknown, Status: 403,
		Meaning: Text{"An app connector of Defender for Cloud Apps: Google Workspace refuses it.",
			"Соединитель приложений Defender for Cloud Apps: отказывает Google Workspace."},
		Causes: []Cause{
			likely("connector-google", Documented,
				Text{"The account isn't an unlimited one though the connector was told so, or Google scopes are missing.",
					"Учётная запись не безлимитная, хотя это указано соединителю, или не хватает областей Google."},
				Text{"Connect again without the unlimited option, with all scopes; a daily limit of Google ends at midnight.",
					"Подключите заново без безлимитной опции, со всеми областями; суточный предел Google сбросится в полночь."}),
		},
		Basis: Documented, Source: docCloudConnector,
	},
	{
		ID: "cloud-tenant-name", Template: `Error connecting to MDCA: Must specify the "-TenantName" parameter!`,
		Service: Unknown,
		Meaning: Text{"The DefenderAPI module needs the tenant's name for the host of Cloud Apps; nothing was sent.",
			"Модулю DefenderAPI нужно имя тенанта для хоста Cloud Apps; ничего не отправлено."},
		Causes: []Cause{
			likely("setting-missing", Observed,
				Text{"A setting that the sign-in needs is missing or empty for this process.",
					"Настройка, нужная для входа, для этого процесса не задана или пуста."},
				Text{"Give -TenantName: the first part of the API URL under Settings, Cloud Apps, About.",
					"Укажите -TenantName: первую часть API URL из Settings, Cloud Apps, About."}),
		},
		Basis: Observed, Source: srcCloudModule,
	},
	{
		ID:       "cloud-subnet-name",
		Template: "Duplicate name detected ({name} / {existing}). The name of a subnet must be changed on each request.",
		Variants: []string{"The name of a subnet must be changed on each request."},
		Service:  Unknown,
		Meaning: Text{"Cloud Apps takes an update of an IP range under its unchanged name for a second one.",
			"Cloud Apps принимает изменение диапазона IP с прежним именем за второй диапазон."},
		Causes: []Cause{
			likely("subnet-name", Observed,
				Text{"The IP range was updated without a change of its name.",
					"Диапазон IP изменён без смены имени."},
				Text{"Send another name with the update, and put the old one back with a second update.",
					"Отправьте с изменением другое имя, а прежнее верните вторым изменением."}),
		},
		Basis: Observed, Source: srcCloudModule,
	},
	{
		ID: "cloud-subnet-unknown", Template: "Unable to find subnet {id}. Ensure the subnet you are trying to modify actually exists.",
		Service: Unknown, Status: 404,
		Meaning: Text{"Cloud Apps has no IP range with this ID.", "В Cloud Apps нет диапазона IP с таким ID."},
		Causes:  []Cause{wrongID(Likely)},
		Basis:   Observed, Source: srcCloudModule,
	},
}

func connectorLogin(c Certainty) Cause {
	return Cause{ID: "connector-login", Certainty: c, Basis: Documented,
		Summary: Text{"The sign-in that the app connector has stored is wrong, expired or revoked.",
			"Вход, сохранённый в соединителе приложения, неверен, истёк или отозван."},
		Fix: Text{"Settings, Cloud Apps, App connectors: connect the app again as its administrator, then press Test now.",
			"Settings, Cloud Apps, App connectors: подключите приложение заново под его администратором и нажмите Test now."}}
}
