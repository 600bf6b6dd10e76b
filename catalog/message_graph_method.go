package catalog

const (
	docMethods    = "https://learn.microsoft.com/graph/api/resources/authenticationmethods-overview"
	docAccessPass = "https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass"
)

// graphMethodCodes are the codes of the service for authentication methods.
var graphMethodCodes = []*Code{
	&methoddirectoryreadunauthorized,
}

var methoddirectoryreadunauthorized = Code{
	Name: "directory_read_unauthorized", Service: Graph, Status: 403,
	Message: "User does not have permissions to manage this data.",
	Meaning: Text{"The service for authentication methods found no right of the caller over this user.",
		"Служба методов проверки подлинности не нашла у вызывающего прав на этого пользователя."},
	Causes: []Cause{
		directoryRole(Likely),
		possible("permission-missing", Documented,
			Text{"The token lacks the permission that this operation requires.",
				"В токене нет разрешения, которого требует операция."},
			Text{"Grant UserAuthenticationMethod.Read.All (ReadWrite.All to change), consent, and get a new token.",
				"Выдайте UserAuthenticationMethod.Read.All (для изменений ReadWrite.All), согласие и новый токен."}),
	},
	Docs:  []string{docMethods},
	Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/4735",
}

// graphMethodMessages are about the authentication methods of users.
var graphMethodMessages = []Message{
	{
		ID:       "access-pass-lifetime",
		Template: "Invalid LifetimeInMinutes specified. The valid range between {min} and {max}.",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The lifetime of the Temporary Access Pass lies outside the range of the tenant's policy.",
			"Срок действия Temporary Access Pass вне диапазона, заданного политикой тенанта."},
		Causes: []Cause{
			likely("parameter-range", Documented,
				Text{"A value is outside the limits that the operation has for it.",
					"Значение вне пределов, заданных операцией."},
				Text{"Send a lifetimeInMinutes within the range of the message, or change it under Authentication methods, Policies, Temporary Access Pass.",
					"Укажите lifetimeInMinutes в диапазоне из сообщения или измените политику Authentication methods, Temporary Access Pass."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/pull/12187",
	},
	{
		ID:       "access-pass-guest",
		Template: "Temporary Access Pass cannot be added to an external guest user.",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"Guests sign in at their home tenant, so they get no Temporary Access Pass here.",
			"Гости входят через свой тенант, поэтому здесь им не выдают Temporary Access Pass."},
		Causes: []Cause{
			likely("guest-not-supported", Documented,
				Text{"The user is a guest, whose sign-in methods belong to another tenant.",
					"Пользователь — гость, и его методы входа принадлежат другому тенанту."},
				Text{"Have the guest's home tenant issue it, or use an internal account.",
					"Пусть его выдаст тенант гостя, или используйте внутреннюю учётную запись."}),
		},
		Basis: Documented, Source: docAccessPass,
	},
	{
		ID:       "access-pass-exists",
		Template: "Temporary Access Pass already exists",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"A user can have only one Temporary Access Pass.",
			"У пользователя может быть только один Temporary Access Pass."},
		Causes: []Cause{
			existsAlready(),
		},
		Basis: Documented, Source: docAccessPass,
	},
	{
		ID:       "method-default",
		Template: "{method} cannot be deleted because it is the default",
		Code:     "BadRequest", Service: Graph, Status: 400,
		Meaning: Text{"The default method of a user can be removed only once another one has become the default.",
			"Метод по умолчанию можно удалить, только когда основным стал другой."},
		Causes: []Cause{
			likely("method-default", Documented,
				Text{"The method is the user's default for multi-factor authentication.",
					"Это метод пользователя по умолчанию для многофакторной проверки."},
				Text{"Delete the other methods first, or have the user choose another default, then delete this one.",
					"Сначала удалите другие методы или пусть пользователь выберет другой по умолчанию, затем удалите этот."}),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/graph/api/phoneauthenticationmethod-delete",
	},
}
