package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The sign-in errors that come from another identity provider: a federated one,
// Active Directory behind an agent, or Kerberos.

var aadsts20001 = fact.Code{
	Name: "AADSTS20001", Aliases: []string{"20001"}, Symbol: "WsFedSignInResponseError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The response from the federated identity provider contains an error.",
		Ru: "В ответе федеративного поставщика удостоверений ошибка."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts20012 = fact.Code{
	Name: "AADSTS20012", Aliases: []string{"20012"}, Symbol: "WsFedMessageInvalid",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The message from the federated identity provider isn't valid.",
		Ru: "Сообщение федеративного поставщика удостоверений недействительно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts20033 = fact.Code{
	Name: "AADSTS20033", Aliases: []string{"20033"}, Symbol: "FedMetadataInvalidTenantName",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The federation metadata names a tenant that isn't valid.",
		Ru: "В метаданных федерации назван недопустимый тенант."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50008 = fact.Code{
	Name: "AADSTS50008", Aliases: []string{"50008"}, Symbol: "InvalidSamlToken",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The identity provider's SAML assertion is missing or not valid.",
		Ru: "Утверждения SAML от поставщика удостоверений нет, или оно недействительно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50017 = fact.Code{
	Name: "AADSTS50017", Aliases: []string{"50017"}, Symbol: "CertificateValidationFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The certificate couldn't be validated, often because of its revocation list.",
		Ru: "Сертификат не прошёл проверку, часто из-за списка отзыва."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50107 = fact.Code{
	Name: "AADSTS50107", Aliases: []string{"50107"}, Symbol: "InvalidRealmUri",
	Service: fact.Entra, Status: 400,
	Message: "The requested federation realm object '{issuer}' does not exist.",
	Meaning: fact.Text{En: "Entra ID has no federation with this issuer.",
		Ru: "Федерации с таким издателем в Entra ID нет."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely), cause.AssertionMalformed(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50169 = fact.Code{
	Name: "AADSTS50169", Aliases: []string{"50169"}, Symbol: "InvalidRequestBadRealm",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The realm isn't configured.",
		Ru: "Такая область (realm) не настроена."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50180 = fact.Code{
	Name: "AADSTS50180", Aliases: []string{"50180"}, Symbol: "WindowsIntegratedAuthMissing",
	Service: fact.Entra,
	Meaning: fact.Text{En: "Integrated Windows sign-in is needed.",
		Ru: "Нужен встроенный вход Windows."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts51001 = fact.Code{
	Name: "AADSTS51001", Aliases: []string{"51001"}, Symbol: "DomainHintMustbePresent",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The request needs a domain hint in addition to the on-premises name.",
		Ru: "Кроме локального имени, в запросе нужен domain hint."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts51006 = fact.Code{
	Name: "AADSTS51006", Aliases: []string{"51006"}, Symbol: "ForceReauthDueToInsufficientAuth",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The session lacks the requested integrated Windows sign-in.",
		Ru: "В сеансе нет требуемого встроенного входа Windows."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely), cause.SignInAgain(fact.Possible)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80001 = fact.Code{
	Name: "AADSTS80001", Aliases: []string{"80001"}, Symbol: "OnPremiseStoreIsNotAvailable",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The pass-through agent can't reach Active Directory.",
		Ru: "Агент сквозной проверки не может обратиться к Active Directory."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80002 = fact.Code{
	Name: "AADSTS80002", Aliases: []string{"80002"}, Symbol: "OnPremisePasswordValidatorRequestTimedout",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The pass-through agent didn't check the password in time.",
		Ru: "Агент сквозной проверки не проверил пароль вовремя."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80005 = fact.Code{
	Name: "AADSTS80005", Aliases: []string{"80005"}, Symbol: "OnPremisePasswordValidatorUnpredictableWebException",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The pass-through agent's response couldn't be read.",
		Ru: "Ответ агента сквозной проверки не читается."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80007 = fact.Code{
	Name: "AADSTS80007", Aliases: []string{"80007"}, Symbol: "OnPremisePasswordValidatorErrorOccurredOnPrem",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The pass-through agent couldn't check the password.",
		Ru: "Агент сквозной проверки не смог проверить пароль."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80010 = fact.Code{
	Name: "AADSTS80010", Aliases: []string{"80010"}, Symbol: "OnPremisePasswordValidationEncryptionException",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The pass-through agent couldn't decrypt the password.",
		Ru: "Агент сквозной проверки не смог расшифровать пароль."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80013 = fact.Code{
	Name: "AADSTS80013", Aliases: []string{"80013"}, Symbol: "OnPremisePasswordValidationTimeSkew",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The clocks of the pass-through agent and Active Directory differ.",
		Ru: "Часы агента сквозной проверки и Active Directory расходятся."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts80014 = fact.Code{
	Name: "AADSTS80014", Aliases: []string{"80014"}, Symbol: "OnPremisePasswordValidationAuthenticationAgentTimeout",
	Service: fact.Entra,
	Message: "Validation request responded after maximum elapsed time exceeded.",
	Meaning: fact.Text{En: "The pass-through agent answered too late.",
		Ru: "Агент сквозной проверки ответил слишком поздно."},
	Causes: []fact.Cause{passThroughAgent(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{docPassThrough, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81004 = fact.Code{
	Name: "AADSTS81004", Aliases: []string{"81004"}, Symbol: "DesktopSsoIdentityInTicketIsNotAuthenticated",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The Kerberos sign-in failed.",
		Ru: "Вход Kerberos не удался."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81005 = fact.Code{
	Name: "AADSTS81005", Aliases: []string{"81005"}, Symbol: "DesktopSsoAuthenticationPackageNotSupported",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The authentication package isn't supported.",
		Ru: "Пакет проверки подлинности не поддерживается."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81006 = fact.Code{
	Name: "AADSTS81006", Aliases: []string{"81006"}, Symbol: "DesktopSsoNoAuthorizationHeader",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The browser sent no Kerberos ticket.",
		Ru: "Браузер не прислал билет Kerberos."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81007 = fact.Code{
	Name: "AADSTS81007", Aliases: []string{"81007"}, Symbol: "DesktopSsoTenantIsNotOptIn",
	Service: fact.Entra,
	Meaning: fact.Text{En: "Seamless SSO isn't enabled in the tenant.",
		Ru: "Seamless SSO в тенанте не включён."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81009 = fact.Code{
	Name: "AADSTS81009", Aliases: []string{"81009"}, Symbol: "DesktopSsoAuthorizationHeaderValueWithBadFormat",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The Kerberos ticket can't be read.",
		Ru: "Билет Kerberos не читается."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81010 = fact.Code{
	Name: "AADSTS81010", Aliases: []string{"81010"}, Symbol: "DesktopSsoAuthTokenInvalid",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The Kerberos ticket has expired or isn't valid.",
		Ru: "Билет Kerberos истёк или недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81011 = fact.Code{
	Name: "AADSTS81011", Aliases: []string{"81011"}, Symbol: "DesktopSsoLookupUserBySidFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The user in the Kerberos ticket isn't in the directory.",
		Ru: "Пользователя из билета Kerberos нет в каталоге."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81012 = fact.Code{
	Name: "AADSTS81012", Aliases: []string{"81012"}, Symbol: "DesktopSsoMismatchBetweenTokenUpnAndChosenUpn",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The user signing in isn't the one who is signed in to the device.",
		Ru: "Входит не тот пользователь, который вошёл на устройстве."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely), cause.AccountAmbiguous(fact.Possible)},
	Docs:   []string{docSeamlessSSO, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts81016 = fact.Code{
	Name: "AADSTS81016", Aliases: []string{"81016"}, Service: fact.Entra,
	Meaning: fact.Text{En: "The request for integrated sign-in isn't valid.",
		Ru: "Запрос встроенного входа недействителен."},
	Causes: []fact.Cause{seamlessSSO(fact.Likely)},
	Docs:   []string{docSeamlessSSO},
	Basis:  fact.Observed, Source: docSeamlessSSO,
}

var aadsts90020 = fact.Code{
	Name: "AADSTS90020", Aliases: []string{"90020"}, Service: fact.Entra,
	Meaning: fact.Text{En: "The SAML 1.1 assertion lacks the ImmutableID of the user.",
		Ru: "В утверждении SAML 1.1 нет ImmutableID пользователя."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90081 = fact.Code{
	Name: "AADSTS90081", Aliases: []string{"90081"}, Symbol: "OrgIdWsFederationMessageInvalid",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The WS-Federation message isn't valid.",
		Ru: "Сообщение WS-Federation недействительно."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90082 = fact.Code{
	Name: "AADSTS90082", Aliases: []string{"90082"}, Symbol: "OrgIdWsFederationNotSupported",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The authentication policy of the request isn't supported.",
		Ru: "Политика проверки подлинности из запроса не поддерживается."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90086 = fact.Code{
	Name: "AADSTS90086", Aliases: []string{"90086"}, Symbol: "OrgIdWsTrustDaTokenExpired",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The delegation token of the user has expired.",
		Ru: "Токен делегирования пользователя истёк."},
	Causes: []fact.Cause{cause.SignInAgain(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90087 = fact.Code{
	Name: "AADSTS90087", Aliases: []string{"90087"}, Symbol: "OrgIdWsFederationMessageCreationFromUriFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The URI couldn't be turned into a WS-Federation message.",
		Ru: "Из URI не удалось составить сообщение WS-Federation."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts220501 = fact.Code{
	Name: "AADSTS220501", Aliases: []string{"220501"}, Symbol: "InvalidCrlDownload",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The revocation list of the user's certificate couldn't be downloaded.",
		Ru: "Не удалось загрузить список отзыва для сертификата пользователя."},
	Causes: []fact.Cause{userCertificate(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts5000819 = fact.Code{
	Name: "AADSTS5000819", Aliases: []string{"5000819"}, Symbol: "InvalidSamlTokenEmailMissingOrInvalid",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The SAML assertion has no email address, or has one from another domain.",
		Ru: "В утверждении SAML нет адреса почты, или он из другого домена."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}
