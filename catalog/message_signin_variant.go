package catalog

// signInVariantMessages are wordings by which one number of Entra ID means different things.
var signInVariantMessages = []Message{
	{
		ID: "app-not-assigned", Template: "Application '{app}' is not assigned to a role for the application '{resource}'.",
		Variants: []string{
			"Application '{app}' is not assigned to a role for the application",
			"Application '{app}'({appName}) is not assigned to a role for the application '{resource}'({resourceName}).",
		},
		Code: "AADSTS50105", Service: Entra, Status: 400,
		Meaning: Text{"The API lets in assigned applications only, and the calling application has none of its roles.",
			"API пускает только назначенные приложения, а у вызывающего нет ни одной его роли."},
		Causes: []Cause{consentMissing(Likely)},
		Basis:  Observed, Source: "https://github.com/Azure-Samples/active-directory-dotnet-daemon/issues/10",
	},
	{
		ID: "sign-in-reloaded", Template: "The required field 'request' is missing from the credential.",
		Code: "AADSTS90014", Service: Entra, Status: 400,
		Meaning: Text{"A page of the sign-in was opened again without its beginning: by Back, a reload, or a bookmark.",
			"Страница входа открыта повторно без начала входа: кнопкой «Назад», обновлением или закладкой."},
		Causes: []Cause{
			likely("sign-in-reloaded", Observed,
				Text{"A page of the sign-in was reloaded or opened from history or a bookmark.",
					"Страница входа обновлена либо открыта из истории или закладки."},
				Text{"Start the sign-in again from the application.",
					"Начните вход заново из приложения."}),
		},
		Basis: Observed, Source: docAADSTS,
	},
	{
		ID: "device-managed-by", Template: "Your sign-in was successful but your admin requires the device requesting access to be managed by {company} to access this resource.",
		Service: Entra, Status: 400,
		Meaning: Text{"The tenant gives tokens on managed devices only; with a device code, the device of the script counts.",
			"Тенант выдаёт токены только на управляемых устройствах; при коде устройства важно устройство скрипта."},
		Causes: []Cause{deviceRequired(Likely)},
		Basis:  Observed, Source: "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/8589",
	},
	{
		ID: "assertion-key-mismatch", Template: "Client assertion contains an invalid signature. [Reason - Key was found, but use of the key to verify the signature failed.",
		Code: "AADSTS700027", Service: Entra, Status: 401,
		Meaning: Text{"The application has the certificate that the assertion names, but another key has signed it.",
			"У приложения есть названный в assertion сертификат, но подписан assertion другим ключом."},
		Causes: []Cause{
			likely("assertion-key-mismatch", Documented,
				Text{"The private key does not belong to the certificate that is named, or was damaged on its way.",
					"Закрытый ключ не от названного сертификата или повреждён по пути."},
				Text{`Take thumbprint and key from the same PFX; keep the line breaks of the PEM (not \n as text) in settings and variables.`,
					`Берите отпечаток и ключ из одного PFX; сохраняйте переносы строк PEM (не \n текстом) в настройках и переменных.`}),
		},
		Basis: Observed, Source: docCertificate,
	},
	{
		ID: "refresh-token-garbled", Template: "Transmission data parser failure: Refresh Token is malformed or invalid.",
		Variants: []string{
			"Transmission data parser failure: Authorization Code is malformed or invalid.",
		},
		Service: Entra, Status: 400,
		Meaning: Text{"Entra ID cannot read the refresh token.",
			"Entra ID не может прочитать refresh-токен."},
		Causes: []Cause{grantMangled(Likely)},
		Basis:  Observed, Source: docAADSTS,
	},
}
