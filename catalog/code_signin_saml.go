package catalog

// The sign-in errors of SAML applications: requests, claims, sign-out.

var aadsts50010 = Code{
	Name: "AADSTS50010", Aliases: []string{"50010"}, Symbol: "AudienceUriValidationFailed",
	Service: Entra,
	Meaning: Text{"The application has no audience that Entra ID could check.",
		"У приложения нет аудитории, которую Entra ID мог бы проверить."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50042 = Code{
	Name: "AADSTS50042", Aliases: []string{"50042"}, Symbol: "UnableToGeneratePairwiseIdentifierWithMissingSalt",
	Service: Entra,
	Meaning: Text{"The application lacks the salt for its user identifiers.",
		"У приложения нет соли для идентификаторов пользователей."},
	Causes: []Cause{entraFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50043 = Code{
	Name: "AADSTS50043", Aliases: []string{"50043"}, Symbol: "UnableToGeneratePairwiseIdentifierWithMultipleSalts",
	Service: Entra,
	Meaning: Text{"The application has several salts for its user identifiers.",
		"У приложения несколько солей для идентификаторов пользователей."},
	Causes: []Cause{entraFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50061 = Code{
	Name: "AADSTS50061", Aliases: []string{"50061"}, Symbol: "SignoutInvalidRequest",
	Service: Entra,
	Meaning: Text{"The sign-out request isn't valid.",
		"Запрос выхода недействителен."},
	Causes: []Cause{signOut(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50068 = Code{
	Name: "AADSTS50068", Aliases: []string{"50068"}, Symbol: "SignoutInitiatorNotParticipant",
	Service: Entra,
	Meaning: Text{"The application that asks to sign out isn't part of the session.",
		"Приложение, запросившее выход, не участвует в сеансе."},
	Causes: []Cause{signOut(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50070 = Code{
	Name: "AADSTS50070", Aliases: []string{"50070"}, Symbol: "SignoutUnknownSessionIdentifier",
	Service: Entra,
	Meaning: Text{"The sign-out request names a session that doesn't exist.",
		"В запросе выхода назван несуществующий сеанс."},
	Causes: []Cause{signOut(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50071 = Code{
	Name: "AADSTS50071", Aliases: []string{"50071"}, Symbol: "SignoutMessageExpired",
	Service: Entra,
	Meaning: Text{"The sign-out request has expired.",
		"Запрос выхода устарел."},
	Causes: []Cause{signOut(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50124 = Code{
	Name: "AADSTS50124", Aliases: []string{"50124"}, Symbol: "ClaimsTransformationInvalidInputParameter",
	Service: Entra,
	Meaning: Text{"A claims transformation has an input that isn't valid.",
		"У преобразования claims недопустимый входной параметр."},
	Causes: []Cause{claimsMapping(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts75001 = Code{
	Name: "AADSTS75001", Aliases: []string{"75001"}, Symbol: "BindingSerializationError",
	Service: Entra,
	Meaning: Text{"The SAML message couldn't be written.",
		"Не удалось записать сообщение SAML."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts75003 = Code{
	Name: "AADSTS75003", Aliases: []string{"75003"}, Symbol: "UnsupportedBindingError",
	Service: Entra,
	Meaning: Text{"The SAML binding isn't supported; only HTTP POST is.",
		"Такая привязка SAML не поддерживается; только HTTP POST."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts75005 = Code{
	Name: "AADSTS75005", Aliases: []string{"75005"}, Symbol: "Saml2MessageInvalid",
	Service: Entra,
	Meaning: Text{"Entra ID doesn't support the SAML request.",
		"Entra ID не поддерживает этот запрос SAML."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts75008 = Code{
	Name: "AADSTS75008", Aliases: []string{"75008"}, Symbol: "RequestDeniedError",
	Service: Entra,
	Meaning: Text{"The SAML request has an unexpected destination.",
		"У запроса SAML неожиданный адрес назначения."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts75011 = Code{
	Name: "AADSTS75011", Aliases: []string{"75011"}, Symbol: "NoMatchedAuthnContextInOutputClaims",
	Service: Entra,
	Meaning: Text{"The user signed in by another method than the application asks for.",
		"Пользователь вошёл не тем способом, который требует приложение."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts75016 = Code{
	Name: "AADSTS75016", Aliases: []string{"75016"}, Symbol: "Saml2AuthenticationRequestInvalidNameIDPolicy",
	Service: Entra,
	Meaning: Text{"The NameIDPolicy of the SAML request isn't valid.",
		"NameIDPolicy в запросе SAML недопустима."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts76021 = Code{
	Name: "AADSTS76021", Aliases: []string{"76021"}, Symbol: "ApplicationRequiresSignedRequests",
	Service: Entra,
	Message: "The request sent by client is not signed while the application requires signed requests",
	Meaning: Text{"The application takes signed SAML requests only.",
		"Приложение принимает только подписанные запросы SAML."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts76026 = Code{
	Name: "AADSTS76026", Aliases: []string{"76026"}, Symbol: "RequestIssueTimeExpired",
	Service: Entra,
	Meaning: Text{"The SAML request is too old.",
		"Запрос SAML слишком стар."},
	Causes: []Cause{samlConfiguration(Likely), signInInterrupted(Possible)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90007 = Code{
	Name: "AADSTS90007", Aliases: []string{"90007"}, Symbol: "InvalidSessionId",
	Service: Entra,
	Meaning: Text{"The ID of the session can't be read.",
		"ID сеанса не читается."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts501241 = Code{
	Name: "AADSTS501241", Aliases: []string{"501241"}, Service: Entra,
	Message: "Mandatory Input '{parameter}' missing from transformation ID '{transformation}'.",
	Meaning: Text{"A claims transformation has no value for a mandatory input, often the NameID.",
		"У преобразования claims нет обязательного значения, часто NameID."},
	Causes: []Cause{claimsMapping(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts501621 = Code{
	Name: "AADSTS501621", Aliases: []string{"501621"}, Symbol: "ClaimsTransformationTimeoutRegularExpressionTimeout",
	Service: Entra,
	Meaning: Text{"A regular expression of a claims transformation took too long.",
		"Регулярное выражение в преобразовании claims работало слишком долго."},
	Causes: []Cause{claimsMapping(Likely), transientFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts750054 = Code{
	Name: "AADSTS750054", Aliases: []string{"750054"}, Service: Entra,
	Message: "SAMLRequest or SAMLResponse must be present as query string parameters in HTTP request for SAML Redirect binding.",
	Meaning: Text{"The SAML request is missing from the URL.",
		"В URL нет запроса SAML."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts900236 = Code{
	Name: "AADSTS900236", Aliases: []string{"900236"}, Symbol: "InvalidRequestSamlPropertyUnsupported",
	Service: Entra,
	Message: "The SAML authentication request property '{property}' is not supported and must not be set.",
	Meaning: Text{"The SAML request has a property that Entra ID doesn't support.",
		"В запросе SAML есть неподдерживаемое свойство."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts7500514 = Code{
	Name: "AADSTS7500514", Aliases: []string{"7500514"}, Service: Entra,
	Message: "A supported type of SAML response was not found.",
	Meaning: Text{"The SAML response is of no supported type.",
		"Тип ответа SAML не поддерживается."},
	Causes: []Cause{samlConfiguration(Likely), identityProvider(Possible)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts7500529 = Code{
	Name: "AADSTS7500529", Aliases: []string{"7500529"}, Service: Entra,
	Message: "The value '{id}' is not a valid SAML ID.",
	Meaning: Text{"The ID of the SAML request must not begin with a digit.",
		"ID запроса SAML не должен начинаться с цифры."},
	Causes: []Cause{samlConfiguration(Likely)},
	Docs:   []string{docSAML, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
