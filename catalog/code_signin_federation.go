package catalog

// The sign-in errors that come from another identity provider: a federated one,
// Active Directory behind an agent, or Kerberos.

var aadsts20001 = Code{
	Name: "AADSTS20001", Aliases: []string{"20001"}, Symbol: "WsFedSignInResponseError",
	Service: Entra,
	Meaning: Text{"The answer of the federated identity provider holds an error.",
		"В ответе федеративного поставщика удостоверений ошибка."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts20012 = Code{
	Name: "AADSTS20012", Aliases: []string{"20012"}, Symbol: "WsFedMessageInvalid",
	Service: Entra,
	Meaning: Text{"The message of the federated identity provider isn't valid.",
		"Сообщение федеративного поставщика удостоверений недействительно."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts20033 = Code{
	Name: "AADSTS20033", Aliases: []string{"20033"}, Symbol: "FedMetadataInvalidTenantName",
	Service: Entra,
	Meaning: Text{"The metadata of the federation names a tenant that isn't valid.",
		"В метаданных федерации назван недопустимый тенант."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50008 = Code{
	Name: "AADSTS50008", Aliases: []string{"50008"}, Symbol: "InvalidSamlToken",
	Service: Entra,
	Meaning: Text{"The SAML assertion of the identity provider is missing or not valid.",
		"Утверждения SAML от поставщика удостоверений нет, или оно недействительно."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50017 = Code{
	Name: "AADSTS50017", Aliases: []string{"50017"}, Symbol: "CertificateValidationFailed",
	Service: Entra,
	Meaning: Text{"The certificate couldn't be validated, often because of its revocation list.",
		"Сертификат не прошёл проверку, часто из-за списка отзыва."},
	Causes: []Cause{userCertificate(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50107 = Code{
	Name: "AADSTS50107", Aliases: []string{"50107"}, Symbol: "InvalidRealmUri",
	Service: Entra, Status: 400,
	Message: "The requested federation realm object '{issuer}' does not exist.",
	Meaning: Text{"Entra ID knows no federation with this issuer.",
		"Федерации с таким издателем Entra ID не знает."},
	Causes: []Cause{identityProvider(Likely), assertionMalformed(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50169 = Code{
	Name: "AADSTS50169", Aliases: []string{"50169"}, Symbol: "InvalidRequestBadRealm",
	Service: Entra,
	Meaning: Text{"The realm isn't configured.",
		"Такая область (realm) не настроена."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50180 = Code{
	Name: "AADSTS50180", Aliases: []string{"50180"}, Symbol: "WindowsIntegratedAuthMissing",
	Service: Entra,
	Meaning: Text{"Integrated Windows sign-in is needed.",
		"Нужен встроенный вход Windows."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts51001 = Code{
	Name: "AADSTS51001", Aliases: []string{"51001"}, Symbol: "DomainHintMustbePresent",
	Service: Entra,
	Meaning: Text{"The request needs a domain hint beside the on-premises name.",
		"Рядом с локальным именем в запросе нужен domain hint."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts51006 = Code{
	Name: "AADSTS51006", Aliases: []string{"51006"}, Symbol: "ForceReauthDueToInsufficientAuth",
	Service: Entra,
	Meaning: Text{"The session lacks the integrated Windows sign-in that is asked for.",
		"В сеансе нет требуемого встроенного входа Windows."},
	Causes: []Cause{seamlessSSO(Likely), signInAgain(Possible)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80001 = Code{
	Name: "AADSTS80001", Aliases: []string{"80001"}, Symbol: "OnPremiseStoreIsNotAvailable",
	Service: Entra,
	Meaning: Text{"The pass-through agent can't reach Active Directory.",
		"Агент сквозной проверки не может обратиться к Active Directory."},
	Causes: []Cause{passThroughAgent(Likely)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80002 = Code{
	Name: "AADSTS80002", Aliases: []string{"80002"}, Symbol: "OnPremisePasswordValidatorRequestTimedout",
	Service: Entra,
	Meaning: Text{"The pass-through agent didn't check the password in time.",
		"Агент сквозной проверки не проверил пароль вовремя."},
	Causes: []Cause{passThroughAgent(Likely), transientFault(Possible)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80005 = Code{
	Name: "AADSTS80005", Aliases: []string{"80005"}, Symbol: "OnPremisePasswordValidatorUnpredictableWebException",
	Service: Entra,
	Meaning: Text{"The answer of the pass-through agent couldn't be read.",
		"Ответ агента сквозной проверки не читается."},
	Causes: []Cause{passThroughAgent(Likely), transientFault(Possible)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80007 = Code{
	Name: "AADSTS80007", Aliases: []string{"80007"}, Symbol: "OnPremisePasswordValidatorErrorOccurredOnPrem",
	Service: Entra,
	Meaning: Text{"The pass-through agent couldn't check the password.",
		"Агент сквозной проверки не смог проверить пароль."},
	Causes: []Cause{passThroughAgent(Likely)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80010 = Code{
	Name: "AADSTS80010", Aliases: []string{"80010"}, Symbol: "OnPremisePasswordValidationEncryptionException",
	Service: Entra,
	Meaning: Text{"The pass-through agent couldn't decrypt the password.",
		"Агент сквозной проверки не смог расшифровать пароль."},
	Causes: []Cause{passThroughAgent(Likely)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80013 = Code{
	Name: "AADSTS80013", Aliases: []string{"80013"}, Symbol: "OnPremisePasswordValidationTimeSkew",
	Service: Entra,
	Meaning: Text{"The clocks of the pass-through agent and of Active Directory differ.",
		"Часы агента сквозной проверки и Active Directory расходятся."},
	Causes: []Cause{passThroughAgent(Likely)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts80014 = Code{
	Name: "AADSTS80014", Aliases: []string{"80014"}, Symbol: "OnPremisePasswordValidationAuthenticationAgentTimeout",
	Service: Entra,
	Message: "Validation request responded after maximum elapsed time exceeded.",
	Meaning: Text{"The pass-through agent answered too late.",
		"Агент сквозной проверки ответил слишком поздно."},
	Causes: []Cause{passThroughAgent(Likely), transientFault(Possible)},
	Docs:   []string{docPassThrough, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81004 = Code{
	Name: "AADSTS81004", Aliases: []string{"81004"}, Symbol: "DesktopSsoIdentityInTicketIsNotAuthenticated",
	Service: Entra,
	Meaning: Text{"The Kerberos sign-in failed.",
		"Вход Kerberos не удался."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81005 = Code{
	Name: "AADSTS81005", Aliases: []string{"81005"}, Symbol: "DesktopSsoAuthenticationPackageNotSupported",
	Service: Entra,
	Meaning: Text{"The authentication package isn't supported.",
		"Пакет проверки подлинности не поддерживается."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81006 = Code{
	Name: "AADSTS81006", Aliases: []string{"81006"}, Symbol: "DesktopSsoNoAuthorizationHeader",
	Service: Entra,
	Meaning: Text{"The browser sent no Kerberos ticket.",
		"Браузер не прислал билет Kerberos."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81007 = Code{
	Name: "AADSTS81007", Aliases: []string{"81007"}, Symbol: "DesktopSsoTenantIsNotOptIn",
	Service: Entra,
	Meaning: Text{"Seamless SSO isn't enabled in the tenant.",
		"Seamless SSO в тенанте не включён."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81009 = Code{
	Name: "AADSTS81009", Aliases: []string{"81009"}, Symbol: "DesktopSsoAuthorizationHeaderValueWithBadFormat",
	Service: Entra,
	Meaning: Text{"The Kerberos ticket can't be read.",
		"Билет Kerberos не читается."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81010 = Code{
	Name: "AADSTS81010", Aliases: []string{"81010"}, Symbol: "DesktopSsoAuthTokenInvalid",
	Service: Entra,
	Meaning: Text{"The Kerberos ticket has expired or isn't valid.",
		"Билет Kerberos истёк или недействителен."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81011 = Code{
	Name: "AADSTS81011", Aliases: []string{"81011"}, Symbol: "DesktopSsoLookupUserBySidFailed",
	Service: Entra,
	Meaning: Text{"The user of the Kerberos ticket isn't in the directory.",
		"Пользователя из билета Kerberos нет в каталоге."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81012 = Code{
	Name: "AADSTS81012", Aliases: []string{"81012"}, Symbol: "DesktopSsoMismatchBetweenTokenUpnAndChosenUpn",
	Service: Entra,
	Meaning: Text{"The user who signs in isn't the one who is signed in to the device.",
		"Входит не тот пользователь, который вошёл на устройстве."},
	Causes: []Cause{seamlessSSO(Likely), accountAmbiguous(Possible)},
	Docs:   []string{docSeamlessSSO, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts81016 = Code{
	Name: "AADSTS81016", Aliases: []string{"81016"}, Service: Entra,
	Meaning: Text{"The request for integrated sign-in isn't valid.",
		"Запрос встроенного входа недействителен."},
	Causes: []Cause{seamlessSSO(Likely)},
	Docs:   []string{docSeamlessSSO},
	Basis:  Observed, Source: docSeamlessSSO,
}

var aadsts90020 = Code{
	Name: "AADSTS90020", Aliases: []string{"90020"}, Service: Entra,
	Meaning: Text{"The SAML 1.1 assertion lacks the ImmutableID of the user.",
		"В утверждении SAML 1.1 нет ImmutableID пользователя."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90081 = Code{
	Name: "AADSTS90081", Aliases: []string{"90081"}, Symbol: "OrgIdWsFederationMessageInvalid",
	Service: Entra,
	Meaning: Text{"The WS-Federation message isn't valid.",
		"Сообщение WS-Federation недействительно."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90082 = Code{
	Name: "AADSTS90082", Aliases: []string{"90082"}, Symbol: "OrgIdWsFederationNotSupported",
	Service: Entra,
	Meaning: Text{"The authentication policy of the request isn't supported.",
		"Политика проверки подлинности из запроса не поддерживается."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90086 = Code{
	Name: "AADSTS90086", Aliases: []string{"90086"}, Symbol: "OrgIdWsTrustDaTokenExpired",
	Service: Entra,
	Meaning: Text{"The delegation token of the user has expired.",
		"Токен делегирования пользователя истёк."},
	Causes: []Cause{signInAgain(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90087 = Code{
	Name: "AADSTS90087", Aliases: []string{"90087"}, Symbol: "OrgIdWsFederationMessageCreationFromUriFailed",
	Service: Entra,
	Meaning: Text{"No WS-Federation message could be made of the URI.",
		"Из URI не удалось составить сообщение WS-Federation."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts220501 = Code{
	Name: "AADSTS220501", Aliases: []string{"220501"}, Symbol: "InvalidCrlDownload",
	Service: Entra,
	Meaning: Text{"The revocation list of the user's certificate couldn't be downloaded.",
		"Не удалось загрузить список отзыва для сертификата пользователя."},
	Causes: []Cause{userCertificate(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts5000819 = Code{
	Name: "AADSTS5000819", Aliases: []string{"5000819"}, Symbol: "InvalidSamlTokenEmailMissingOrInvalid",
	Service: Entra,
	Meaning: Text{"The SAML assertion has no email address, or one of another domain.",
		"В утверждении SAML нет адреса почты, или он из другого домена."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
