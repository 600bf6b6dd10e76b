package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docMethods    = "https://learn.microsoft.com/graph/api/resources/authenticationmethods-overview"
	docAccessPass = "https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass"
)

// methodCodes are the codes of the service for authentication methods.
var methodCodes = []*fact.Code{
	&methoddirectoryreadunauthorized,
}

var methoddirectoryreadunauthorized = fact.Code{
	Name: "directory_read_unauthorized", Service: fact.Graph, Status: 403,
	Message: "User does not have permissions to manage this data.",
	Meaning: fact.Text{En: "The authentication methods service found no rights for the caller over this user.",
		Ru: "Служба методов проверки подлинности не нашла у вызывающего прав на этого пользователя."},
	Causes: []fact.Cause{
		cause.DirectoryRole(fact.Likely),
		cause.Possible("permission-missing", fact.Documented,
			fact.Text{En: "The token lacks the permission that this operation requires.",
				Ru: "В токене нет разрешения, которого требует операция."},
			fact.Text{En: "Grant UserAuthenticationMethod.Read.All (ReadWrite.All to change), consent, and get a new token.",
				Ru: "Выдайте UserAuthenticationMethod.Read.All (для изменений ReadWrite.All), согласие и новый токен."}),
	},
	Docs:  []string{docMethods},
	Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4735",
}

// methodMessages are about the authentication methods of users.
var methodMessages = []fact.Message{
	{
		ID:       "access-pass-lifetime",
		Template: "Invalid LifetimeInMinutes specified. The valid range between {min} and {max}.",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The lifetime of the Temporary Access Pass is outside the range in the tenant's policy.",
			Ru: "Срок действия Temporary Access Pass вне диапазона, заданного политикой тенанта."},
		Causes: []fact.Cause{
			cause.Likely("parameter-range", fact.Documented,
				fact.Text{En: "A value is outside the limits that the operation sets.",
					Ru: "Значение вне пределов, заданных операцией."},
				fact.Text{En: "Send a lifetimeInMinutes within the range in the message, or change it under Authentication methods, Policies, Temporary Access Pass.",
					Ru: "Укажите lifetimeInMinutes в диапазоне из сообщения или измените политику Authentication methods, Temporary Access Pass."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/pull/12187",
	},
	{
		ID:       "access-pass-guest",
		Template: "Temporary Access Pass cannot be added to an external guest user.",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Guests sign in at their home tenant, so they get no Temporary Access Pass here.",
			Ru: "Гости входят через свой тенант, поэтому здесь им не выдают Temporary Access Pass."},
		Causes: []fact.Cause{
			cause.Likely("guest-not-supported", fact.Documented,
				fact.Text{En: "The user is a guest, whose sign-in methods belong to another tenant.",
					Ru: "Пользователь — гость, и его методы входа принадлежат другому тенанту."},
				fact.Text{En: "Have the guest's home tenant issue it, or use an internal account.",
					Ru: "Пусть его выдаст тенант гостя, или используйте внутреннюю учётную запись."}),
		},
		Basis: fact.Documented, Source: docAccessPass,
	},
	{
		ID:       "access-pass-exists",
		Template: "Temporary Access Pass already exists",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A user can have only one Temporary Access Pass.",
			Ru: "У пользователя может быть только один Temporary Access Pass."},
		Causes: []fact.Cause{
			cause.ExistsAlready(),
		},
		Basis: fact.Documented, Source: docAccessPass,
	},
	{
		ID:       "method-default",
		Template: "{method} cannot be deleted because it is the default",
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "You can remove a user's default method only after another method becomes the default.",
			Ru: "Метод по умолчанию можно удалить, только когда основным стал другой."},
		Causes: []fact.Cause{
			cause.Likely("method-default", fact.Documented,
				fact.Text{En: "This method is the user's default for multifactor authentication.",
					Ru: "Это метод пользователя по умолчанию для многофакторной проверки."},
				fact.Text{En: "Delete the other methods first, or have the user choose another default, then delete this one.",
					Ru: "Сначала удалите другие методы или пусть пользователь выберет другой по умолчанию, затем удалите этот."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete",
	},
}
