package catalog

// The token errors that pass: Entra ID is busy, or the client asks too often.

var aadsts50033 = Code{
	Name: "AADSTS50033", Aliases: []string{"50033"}, Symbol: "RetryableError",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID failed for a moment.",
		"Кратковременный сбой Entra ID."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50196 = Code{
	Name: "AADSTS50196", Aliases: []string{"50196"}, Symbol: "LoopDetected",
	Service: Entra, Status: 400,
	Message: "The server terminated an operation because it encountered a loop while processing a request.",
	Meaning: Text{"The same token was asked for again and again in a short time.",
		"Один и тот же токен запрошен много раз за короткое время."},
	Causes: []Cause{tokenPerCall(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90006 = Code{
	Name: "AADSTS90006", Aliases: []string{"90006"}, Symbol: "ExternalServerRetryableError",
	Service: Entra, Status: 503,
	Meaning: Text{"A service behind Entra ID was not available.",
		"Служба за Entra ID была недоступна."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90012 = Code{
	Name: "AADSTS90012", Aliases: []string{"90012"}, Symbol: "RequestTimeout",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID did not answer the token request in time.",
		"Entra ID не ответил на запрос токена вовремя."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90024 = Code{
	Name: "AADSTS90024", Aliases: []string{"90024"}, Symbol: "RequestBudgetExceededError",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID was too busy for the token request.",
		"Entra ID был слишком занят для запроса токена."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90033 = Code{
	Name: "AADSTS90033", Aliases: []string{"90033"}, Symbol: "MsodsServiceUnavailable",
	Service: Entra, Status: 503,
	Message: "A transient error has occurred. Please try again.",
	Meaning: Text{"The directory behind Entra ID was not available.",
		"Каталог за Entra ID был недоступен."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90055 = Code{
	Name: "AADSTS90055", Aliases: []string{"90055"}, Symbol: "TenantThrottlingError",
	Service: Entra, Status: 429,
	Meaning: Text{"Too many token requests came from this tenant.",
		"Из этого тенанта пришло слишком много запросов токена."},
	Causes: []Cause{tokenPerCall(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90090 = Code{
	Name: "AADSTS90090", Aliases: []string{"90090"}, Symbol: "GraphRetryableError",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID was not available for a moment.",
		"Entra ID был кратковременно недоступен."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts40008 = Code{
	Name: "AADSTS40008", Aliases: []string{"40008"}, Symbol: "OAuth2IdPUnretryableServerError",
	Service: Entra,
	Meaning: Text{"The identity provider that the domain is federated with failed.",
		"Сбой поставщика удостоверений, с которым федерирован домен."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts40009 = Code{
	Name: "AADSTS40009", Aliases: []string{"40009"}, Symbol: "OAuth2IdPRefreshTokenRedemptionUserError",
	Service: Entra,
	Meaning: Text{"The federated identity provider refused the refresh token of the user.",
		"Федеративный поставщик удостоверений отклонил refresh-токен пользователя."},
	Causes: []Cause{identityProvider(Likely), signInAgain(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts40010 = Code{
	Name: "AADSTS40010", Aliases: []string{"40010"}, Symbol: "OAuth2IdPRetryableServerError",
	Service: Entra,
	Meaning: Text{"The federated identity provider failed for a moment.",
		"Кратковременный сбой федеративного поставщика удостоверений."},
	Causes: []Cause{identityProvider(Likely), transientFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts40015 = Code{
	Name: "AADSTS40015", Aliases: []string{"40015"}, Symbol: "OAuth2IdPAuthCodeRedemptionUserError",
	Service: Entra,
	Meaning: Text{"The federated identity provider refused the code of the sign-in.",
		"Федеративный поставщик удостоверений отклонил код входа."},
	Causes: []Cause{identityProvider(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50000 = Code{
	Name: "AADSTS50000", General: true, Aliases: []string{"50000"}, Symbol: "TokenIssuanceError",
	Service: Entra, Status: 400,
	Message: "There was an error issuing a token",
	Meaning: Text{"Entra ID could not issue the token; the message or the sign-in log says why.",
		"Entra ID не смог выдать токен; почему — в сообщении или в журнале входа."},
	Causes: []Cause{transientFault(Possible), consentMissing(Possible), entraFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50086 = Code{
	Name: "AADSTS50086", Aliases: []string{"50086"}, Symbol: "SasNonRetryableError",
	Service: Entra,
	Meaning: Text{"Multi-factor authentication failed on the side of the service.",
		"MFA не удалась на стороне службы."},
	Causes: []Cause{entraFault(Likely)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50087 = Code{
	Name: "AADSTS50087", Aliases: []string{"50087"}, Symbol: "SasRetryableError",
	Service: Entra, Status: 400,
	Message: "A transient error has occurred during strong authentication. Please try again.",
	Meaning: Text{"Multi-factor authentication failed for a moment.",
		"Кратковременный сбой MFA."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts50088 = Code{
	Name: "AADSTS50088", Aliases: []string{"50088"}, Service: Entra, Status: 400,
	Message: "Limit on telecom MFA calls reached. Please try again in a few minutes.",
	Meaning: Text{"Too many calls or text messages for multi-factor authentication were sent.",
		"Отправлено слишком много звонков или СМС для MFA."},
	Causes: []Cause{mfaLimit(Likely)},
	Docs:   []string{docMFA, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts51005 = Code{
	Name: "AADSTS51005", Aliases: []string{"51005"}, Symbol: "TemporaryRedirect",
	Service: Entra, Status: 307,
	Meaning: Text{"The request has to go to the address in the Location header.",
		"Запрос нужно отправить по адресу из заголовка Location."},
	Causes: []Cause{redirectFollow(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts70012 = Code{
	Name: "AADSTS70012", Aliases: []string{"70012"}, Symbol: "MsaServerError",
	Service: Entra, Status: 500,
	Meaning: Text{"The server for personal accounts failed.",
		"Сбой сервера личных учётных записей."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90036 = Code{
	Name: "AADSTS90036", Aliases: []string{"90036"}, Symbol: "MsodsServiceUnretryableFailure",
	Service: Entra, Status: 500,
	Meaning: Text{"The directory behind Entra ID failed, and a retry doesn't help.",
		"Сбой каталога за Entra ID; повтор не поможет."},
	Causes: []Cause{entraFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90085 = Code{
	Name: "AADSTS90085", Aliases: []string{"90085"}, Symbol: "OrgIdWsFederationSltRedemptionFailed",
	Service: Entra,
	Meaning: Text{"The organization's object in the directory isn't ready yet.",
		"Объект организации в каталоге ещё не готов."},
	Causes: []Cause{transientFault(Likely), entraFault(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90091 = Code{
	Name: "AADSTS90091", Aliases: []string{"90091"}, Symbol: "GraphServiceUnreachable",
	Service: Entra, Status: 503,
	Meaning: Text{"Entra ID couldn't reach its directory service.",
		"Entra ID не смог обратиться к своему каталогу."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90092 = Code{
	Name: "AADSTS90092", Aliases: []string{"90092"}, Symbol: "GraphNonRetryableError",
	Service: Entra, Status: 400,
	Meaning: Text{"The directory service refused the request, and a retry doesn't help.",
		"Каталог отклонил запрос; повтор не поможет."},
	Causes: []Cause{entraFault(Likely), consentMissing(Possible)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts90093 = Code{
	Name: "AADSTS90093", Aliases: []string{"90093"}, Symbol: "GraphUserUnauthorized",
	Service: Entra, Status: 403,
	Meaning: Text{"The directory service says that the user may not do this, such as consent.",
		"Каталог сообщает, что пользователю это нельзя, например давать согласие."},
	Causes: []Cause{adminConsent(Likely)},
	Docs:   []string{docConsent, docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}

var aadsts230109 = Code{
	Name: "AADSTS230109", Aliases: []string{"230109"}, Symbol: "CachedCredentialNonGWAuthNRequestsNotSupported",
	Service: Entra,
	Meaning: Text{"The request went to the backup sign-in service directly.",
		"Запрос попал напрямую в резервную службу входа."},
	Causes: []Cause{authorityUnknown(Likely)},
	Docs:   []string{docAADSTS},
	Basis:  Documented, Source: docAADSTS,
}
