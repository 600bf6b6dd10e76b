package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The sign-in errors of SAML applications: requests, claims, sign-out.

var aadsts50010 = fact.Code{
	Name: "AADSTS50010", Aliases: []string{"50010"}, Symbol: "AudienceUriValidationFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The application has no audience that Entra ID can check.",
		Ru: "У приложения нет аудитории, которую Entra ID мог бы проверить."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50042 = fact.Code{
	Name: "AADSTS50042", Aliases: []string{"50042"}, Symbol: "UnableToGeneratePairwiseIdentifierWithMissingSalt",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The application lacks the salt for its user identifiers.",
		Ru: "У приложения нет соли для идентификаторов пользователей."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50043 = fact.Code{
	Name: "AADSTS50043", Aliases: []string{"50043"}, Symbol: "UnableToGeneratePairwiseIdentifierWithMultipleSalts",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The application has several salts for its user identifiers.",
		Ru: "У приложения несколько солей для идентификаторов пользователей."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50061 = fact.Code{
	Name: "AADSTS50061", Aliases: []string{"50061"}, Symbol: "SignoutInvalidRequest",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The sign-out request isn't valid.",
		Ru: "Запрос выхода недействителен."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50068 = fact.Code{
	Name: "AADSTS50068", Aliases: []string{"50068"}, Symbol: "SignoutInitiatorNotParticipant",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The application that asks to sign out isn't part of the session.",
		Ru: "Приложение, запросившее выход, не участвует в сеансе."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50070 = fact.Code{
	Name: "AADSTS50070", Aliases: []string{"50070"}, Symbol: "SignoutUnknownSessionIdentifier",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The sign-out request names a session that doesn't exist.",
		Ru: "В запросе выхода назван несуществующий сеанс."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50071 = fact.Code{
	Name: "AADSTS50071", Aliases: []string{"50071"}, Symbol: "SignoutMessageExpired",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The sign-out request has expired.",
		Ru: "Запрос выхода устарел."},
	Causes: []fact.Cause{signOut(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50124 = fact.Code{
	Name: "AADSTS50124", Aliases: []string{"50124"}, Symbol: "ClaimsTransformationInvalidInputParameter",
	Service: fact.Entra,
	Meaning: fact.Text{En: "A claims transformation has an input that isn't valid.",
		Ru: "У преобразования claims недопустимый входной параметр."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts75001 = fact.Code{
	Name: "AADSTS75001", Aliases: []string{"75001"}, Symbol: "BindingSerializationError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The SAML message couldn't be written.",
		Ru: "Не удалось записать сообщение SAML."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts75003 = fact.Code{
	Name: "AADSTS75003", Aliases: []string{"75003"}, Symbol: "UnsupportedBindingError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The SAML binding isn't supported; only HTTP POST is.",
		Ru: "Такая привязка SAML не поддерживается; только HTTP POST."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts75005 = fact.Code{
	Name: "AADSTS75005", Aliases: []string{"75005"}, Symbol: "Saml2MessageInvalid",
	Service: fact.Entra,
	Meaning: fact.Text{En: "Entra ID doesn't support the SAML request.",
		Ru: "Entra ID не поддерживает этот запрос SAML."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts75008 = fact.Code{
	Name: "AADSTS75008", Aliases: []string{"75008"}, Symbol: "RequestDeniedError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The SAML request has an unexpected destination.",
		Ru: "У запроса SAML неожиданный адрес назначения."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts75011 = fact.Code{
	Name: "AADSTS75011", Aliases: []string{"75011"}, Symbol: "NoMatchedAuthnContextInOutputClaims",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The user signed in with a different method than the application requires.",
		Ru: "Пользователь вошёл не тем способом, который требует приложение."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts75016 = fact.Code{
	Name: "AADSTS75016", Aliases: []string{"75016"}, Symbol: "Saml2AuthenticationRequestInvalidNameIDPolicy",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The NameIDPolicy of the SAML request isn't valid.",
		Ru: "NameIDPolicy в запросе SAML недопустима."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts76021 = fact.Code{
	Name: "AADSTS76021", Aliases: []string{"76021"}, Symbol: "ApplicationRequiresSignedRequests",
	Service: fact.Entra,
	Message: "The request sent by client is not signed while the application requires signed requests",
	Meaning: fact.Text{En: "The application accepts only signed SAML requests.",
		Ru: "Приложение принимает только подписанные запросы SAML."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts76026 = fact.Code{
	Name: "AADSTS76026", Aliases: []string{"76026"}, Symbol: "RequestIssueTimeExpired",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The SAML request is too old.",
		Ru: "Запрос SAML слишком стар."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely), signInInterrupted(fact.Possible)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90007 = fact.Code{
	Name: "AADSTS90007", Aliases: []string{"90007"}, Symbol: "InvalidSessionId",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The session ID can't be read.",
		Ru: "ID сеанса не читается."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts501241 = fact.Code{
	Name: "AADSTS501241", Aliases: []string{"501241"}, Service: fact.Entra,
	Message: "Mandatory Input '{parameter}' missing from transformation ID '{transformation}'.",
	Meaning: fact.Text{En: "A claims transformation has no value for a mandatory input, often the NameID.",
		Ru: "У преобразования claims нет обязательного значения, часто NameID."},
	Causes: []fact.Cause{claimsMapping(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts501621 = fact.Code{
	Name: "AADSTS501621", Aliases: []string{"501621"}, Symbol: "ClaimsTransformationTimeoutRegularExpressionTimeout",
	Service: fact.Entra,
	Meaning: fact.Text{En: "A regular expression of a claims transformation took too long.",
		Ru: "Регулярное выражение в преобразовании claims работало слишком долго."},
	Causes: []fact.Cause{claimsMapping(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts750054 = fact.Code{
	Name: "AADSTS750054", Aliases: []string{"750054"}, Service: fact.Entra,
	Message: "SAMLRequest or SAMLResponse must be present as query string parameters in HTTP request for SAML Redirect binding.",
	Meaning: fact.Text{En: "The SAML request is missing from the URL.",
		Ru: "В URL нет запроса SAML."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts900236 = fact.Code{
	Name: "AADSTS900236", Aliases: []string{"900236"}, Symbol: "InvalidRequestSamlPropertyUnsupported",
	Service: fact.Entra,
	Message: "The SAML authentication request property '{property}' is not supported and must not be set.",
	Meaning: fact.Text{En: "The SAML request has a property that Entra ID doesn't support.",
		Ru: "В запросе SAML есть неподдерживаемое свойство."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7500514 = fact.Code{
	Name: "AADSTS7500514", Aliases: []string{"7500514"}, Service: fact.Entra,
	Message: "A supported type of SAML response was not found.",
	Meaning: fact.Text{En: "The SAML response has an unsupported type.",
		Ru: "Тип ответа SAML не поддерживается."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely), cause.IdentityProvider(fact.Possible)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts7500529 = fact.Code{
	Name: "AADSTS7500529", Aliases: []string{"7500529"}, Service: fact.Entra,
	Message: "The value '{id}' is not a valid SAML ID.",
	Meaning: fact.Text{En: "The ID of the SAML request can't start with a digit.",
		Ru: "ID запроса SAML не должен начинаться с цифры."},
	Causes: []fact.Cause{cause.SamlConfiguration(fact.Likely)},
	Docs:   []string{source.SAML, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}
