package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// signInVariantMessages are wordings by which one number of Entra ID means different things.
var signInVariantMessages = []fact.Message{
	{
		ID: "app-not-assigned", Template: "Application '{app}' is not assigned to a role for the application '{resource}'.",
		Variants: []string{
			"Application '{app}' is not assigned to a role for the application",
			"Application '{app}'({appName}) is not assigned to a role for the application '{resource}'({resourceName}).",
		},
		Code: "AADSTS50105", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The API admits only assigned applications, and the calling application has none of its roles.",
			Ru: "API пускает только назначенные приложения, а у вызывающего нет ни одной его роли."},
		Causes: []fact.Cause{appUnassigned(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure-Samples/active-directory-dotnet-daemon/issues/10",
	},
	{
		ID: "sign-in-reloaded", Template: "The required field 'request' is missing from the credential.",
		Code: "AADSTS90014", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "A sign-in page was reopened without its beginning, through Back, a reload, or a bookmark.",
			Ru: "Страница входа открыта повторно без начала входа: кнопкой «Назад», обновлением или закладкой."},
		Causes: []fact.Cause{
			cause.Likely("sign-in-reloaded", fact.Observed,
				fact.Text{En: "A sign-in page was reloaded or opened from history or a bookmark.",
					Ru: "Страница входа обновлена либо открыта из истории или закладки."},
				fact.Text{En: "Start the sign-in again from the application.",
					Ru: "Начните вход заново из приложения."}),
		},
		Basis: fact.Observed, Source: source.AADSTS,
	},
	{
		ID: "device-managed-by", Template: "Your sign-in was successful but your admin requires the device requesting access to be managed by {company} to access this resource.",
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The tenant issues tokens only on managed devices; with a device code, the script's device counts.",
			Ru: "Тенант выдаёт токены только на управляемых устройствах; при коде устройства важно устройство скрипта."},
		Causes: []fact.Cause{cause.DeviceRequired(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/MicrosoftDocs/windows-itpro-docs/issues/8589",
	},
	{
		ID: "assertion-key-mismatch", Template: "Client assertion contains an invalid signature. [Reason - Key was found, but use of the key to verify the signature failed.",
		Code: "AADSTS700027", Service: fact.Entra, Status: 401,
		Meaning: fact.Text{En: "The application has the certificate that the assertion names, but a different key signed it.",
			Ru: "У приложения есть названный в утверждении (assertion) сертификат, но подписано оно другим ключом."},
		Causes: []fact.Cause{
			cause.Likely("assertion-key-mismatch", fact.Documented,
				fact.Text{En: "The private key doesn't belong to the named certificate, or was damaged in transit.",
					Ru: "Закрытый ключ не от названного сертификата или повреждён по пути."},
				fact.Text{En: `Use the thumbprint and key from the same PFX; keep the line breaks of the PEM (not \n as text) in settings and variables.`,
					Ru: `Берите отпечаток и ключ из одного PFX; сохраняйте переносы строк PEM (не \n текстом) в настройках и переменных.`}),
		},
		Basis: fact.Observed, Source: source.Certificate,
	},
	{
		ID: "refresh-token-garbled", Template: "Transmission data parser failure: Refresh Token is malformed or invalid.",
		Variants: []string{
			"Transmission data parser failure: Authorization Code is malformed or invalid.",
		},
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "Entra ID can't read the refresh token.",
			Ru: "Entra ID не может прочитать refresh-токен."},
		Causes: []fact.Cause{cause.GrantMangled(fact.Likely)},
		Basis:  fact.Observed, Source: source.AADSTS,
	},
	{
		ID: "silent-without-cookies", Template: "A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request to Azure AD.",
		Variants: []string{"The cookies used to represent the user's session were not sent in the request to Azure AD."},
		Code:     "AADSTS50058", Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "A page asked for a token without the user, and the browser sent no session.",
			Ru: "Страница запросила токен без участия пользователя, а браузер не передал сеанса."},
		Causes: []fact.Cause{noSession(), cause.SignInAgain(fact.Possible)},
		Basis:  fact.Documented, Source: source.AADSTS,
	},
}
