package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// grantMessages are wordings of Entra ID about codes and scopes that say more than the
// number next to them.
var grantMessages = []fact.Message{
	{
		ID: "scopes-incompatible", Template: "The provided value for the input parameter 'scope' is not valid. One or more scopes in '{scope}' are not compatible with each other.",
		Variants: []string{
			"One or more scopes in '{scope}' are not compatible with each other.",
		},
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The scopes belong to several APIs, or .default is combined with others; a token is for one API.",
			Ru: "Области относятся к нескольким API, или .default указан вместе с другими; токен бывает для одного API."},
		Causes: []fact.Cause{cause.ScopeSeveralAPIs(fact.Likely), cause.ScopeNotDefault(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/assast/outlookEmail/issues/58",
	},
	{
		ID: "code-expired", Template: "The provided value for the 'code' parameter is not valid. The code has expired.",
		Variants: []string{
			"The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
		},
		Service: fact.Entra, Status: 400,
		Meaning: fact.Text{En: "The authorization code came too late, came twice, or was changed in transit.",
			Ru: "Код авторизации пришёл слишком поздно, дважды или искажён по пути."},
		Causes: []fact.Cause{codeExpired(fact.Likely), cause.CodeRedeemed(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/moralmunky/Home-Assistant-Mail-And-Packages/issues/1316",
	},
	{
		ID: "sts-request", Template: "AADSTS90023: Invalid STS request.",
		Service: fact.Entra,
		Meaning: fact.Text{En: "Entra ID can't read the token request: a field is missing, or its form is wrong.",
			Ru: "Entra ID не может разобрать запрос токена: не хватает поля, или неверна его форма."},
		Causes: []fact.Cause{cause.TokenBodyForm(fact.Likely), cause.PublicClient(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/JonathanHolvey/sharepy/issues/73",
	},
	{
		ID: "admin-approval-page", Template: "{appName} needs permission to access resources in your organization that only an admin can grant.",
		Variants: []string{
			"This app requires your admin's approval to:",
			"needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.",
		},
		Service: fact.Entra,
		Meaning: fact.Text{En: "The consent page: the tenant lets only administrators consent to these permissions.",
			Ru: "Страница согласия: в этом тенанте согласие на эти разрешения дают только администраторы."},
		Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
		Basis:  fact.Documented, Source: source.Consent,
	},
}
