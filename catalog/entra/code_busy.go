package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The token errors that pass: Entra ID is busy, or the client asks too often.

var aadsts50033 = fact.Code{
	Name: "AADSTS50033", Aliases: []string{"50033"}, Symbol: "RetryableError",
	Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "Entra ID failed temporarily.",
		Ru: "Кратковременный сбой Entra ID."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50196 = fact.Code{
	Name: "AADSTS50196", Aliases: []string{"50196"}, Symbol: "LoopDetected",
	Service: fact.Entra, Status: 400,
	Message: "The server terminated an operation because it encountered a loop while processing a request.",
	Meaning: fact.Text{En: "The same token was requested repeatedly in a short time.",
		Ru: "Один и тот же токен запрошен много раз за короткое время."},
	Causes: []fact.Cause{cause.TokenPerCall(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90006 = fact.Code{
	Name: "AADSTS90006", Aliases: []string{"90006"}, Symbol: "ExternalServerRetryableError",
	Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "A service behind Entra ID was unavailable.",
		Ru: "Служба за Entra ID была недоступна."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90012 = fact.Code{
	Name: "AADSTS90012", Aliases: []string{"90012"}, Symbol: "RequestTimeout",
	Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "Entra ID didn't respond to the token request in time.",
		Ru: "Entra ID не ответил на запрос токена вовремя."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90024 = fact.Code{
	Name: "AADSTS90024", Aliases: []string{"90024"}, Symbol: "RequestBudgetExceededError",
	Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "Entra ID was too busy for the token request.",
		Ru: "Entra ID был слишком занят для запроса токена."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90033 = fact.Code{
	Name: "AADSTS90033", Aliases: []string{"90033"}, Symbol: "MsodsServiceUnavailable",
	Service: fact.Entra, Status: 503,
	Message: "A transient error has occurred. Please try again.",
	Meaning: fact.Text{En: "The directory behind Entra ID was unavailable.",
		Ru: "Каталог за Entra ID был недоступен."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90055 = fact.Code{
	Name: "AADSTS90055", Aliases: []string{"90055"}, Symbol: "TenantThrottlingError",
	Service: fact.Entra, Status: 429,
	Meaning: fact.Text{En: "Too many token requests came from this tenant.",
		Ru: "Из этого тенанта пришло слишком много запросов токена."},
	Causes: []fact.Cause{cause.TokenPerCall(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90090 = fact.Code{
	Name: "AADSTS90090", Aliases: []string{"90090"}, Symbol: "GraphRetryableError",
	Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "Entra ID was temporarily unavailable.",
		Ru: "Entra ID был кратковременно недоступен."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts40008 = fact.Code{
	Name: "AADSTS40008", Aliases: []string{"40008"}, Symbol: "OAuth2IdPUnretryableServerError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The identity provider that the domain is federated with failed.",
		Ru: "Сбой поставщика удостоверений, с которым федерирован домен."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts40009 = fact.Code{
	Name: "AADSTS40009", Aliases: []string{"40009"}, Symbol: "OAuth2IdPRefreshTokenRedemptionUserError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The federated identity provider refused the refresh token of the user.",
		Ru: "Федеративный поставщик удостоверений отклонил refresh-токен пользователя."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely), cause.SignInAgain(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts40010 = fact.Code{
	Name: "AADSTS40010", Aliases: []string{"40010"}, Symbol: "OAuth2IdPRetryableServerError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The federated identity provider failed temporarily.",
		Ru: "Кратковременный сбой федеративного поставщика удостоверений."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely), cause.TransientFault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts40015 = fact.Code{
	Name: "AADSTS40015", Aliases: []string{"40015"}, Symbol: "OAuth2IdPAuthCodeRedemptionUserError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The federated identity provider refused the code of the sign-in.",
		Ru: "Федеративный поставщик удостоверений отклонил код входа."},
	Causes: []fact.Cause{cause.IdentityProvider(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50000 = fact.Code{
	Name: "AADSTS50000", General: true, Aliases: []string{"50000"}, Symbol: "TokenIssuanceError",
	Service: fact.Entra, Status: 400,
	Message: "There was an error issuing a token",
	Meaning: fact.Text{En: "Entra ID couldn't issue the token; the message or the sign-in log says why.",
		Ru: "Entra ID не смог выдать токен; почему — в сообщении или в журнале входа."},
	Causes: []fact.Cause{cause.TransientFault(fact.Possible), cause.ConsentMissing(fact.Possible), fault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50086 = fact.Code{
	Name: "AADSTS50086", Aliases: []string{"50086"}, Symbol: "SasNonRetryableError",
	Service: fact.Entra,
	Meaning: fact.Text{En: "Multi-factor authentication failed in the service.",
		Ru: "MFA не удалась на стороне службы."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50087 = fact.Code{
	Name: "AADSTS50087", Aliases: []string{"50087"}, Symbol: "SasRetryableError",
	Service: fact.Entra, Status: 400,
	Message: "A transient error has occurred during strong authentication. Please try again.",
	Meaning: fact.Text{En: "Multi-factor authentication failed temporarily.",
		Ru: "Кратковременный сбой MFA."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts50088 = fact.Code{
	Name: "AADSTS50088", Aliases: []string{"50088"}, Service: fact.Entra, Status: 400,
	Message: "Limit on telecom MFA calls reached. Please try again in a few minutes.",
	Meaning: fact.Text{En: "Too many calls or text messages for multi-factor authentication were sent.",
		Ru: "Отправлено слишком много звонков или СМС для MFA."},
	Causes: []fact.Cause{mfaLimit(fact.Likely)},
	Docs:   []string{source.MFA, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts51005 = fact.Code{
	Name: "AADSTS51005", Aliases: []string{"51005"}, Symbol: "TemporaryRedirect",
	Service: fact.Entra, Status: 307,
	Meaning: fact.Text{En: "The request must be sent to the address in the Location header.",
		Ru: "Запрос нужно отправить по адресу из заголовка Location."},
	Causes: []fact.Cause{redirectFollow(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts70012 = fact.Code{
	Name: "AADSTS70012", Aliases: []string{"70012"}, Symbol: "MsaServerError",
	Service: fact.Entra, Status: 500,
	Meaning: fact.Text{En: "The server for personal accounts failed.",
		Ru: "Сбой сервера личных учётных записей."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90036 = fact.Code{
	Name: "AADSTS90036", Aliases: []string{"90036"}, Symbol: "MsodsServiceUnretryableFailure",
	Service: fact.Entra, Status: 500,
	Meaning: fact.Text{En: "The directory behind Entra ID failed, and a retry doesn't help.",
		Ru: "Сбой каталога за Entra ID; повтор не поможет."},
	Causes: []fact.Cause{fault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90085 = fact.Code{
	Name: "AADSTS90085", Aliases: []string{"90085"}, Symbol: "OrgIdWsFederationSltRedemptionFailed",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The organization's object in the directory isn't ready yet.",
		Ru: "Объект организации в каталоге ещё не готов."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), fault(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90091 = fact.Code{
	Name: "AADSTS90091", Aliases: []string{"90091"}, Symbol: "GraphServiceUnreachable",
	Service: fact.Entra, Status: 503,
	Meaning: fact.Text{En: "Entra ID couldn't reach its directory service.",
		Ru: "Entra ID не смог обратиться к своему каталогу."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90092 = fact.Code{
	Name: "AADSTS90092", Aliases: []string{"90092"}, Symbol: "GraphNonRetryableError",
	Service: fact.Entra, Status: 400,
	Meaning: fact.Text{En: "The directory service refused the request, and a retry doesn't help.",
		Ru: "Каталог отклонил запрос; повтор не поможет."},
	Causes: []fact.Cause{fault(fact.Likely), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts90093 = fact.Code{
	Name: "AADSTS90093", Aliases: []string{"90093"}, Symbol: "GraphUserUnauthorized",
	Service: fact.Entra, Status: 403,
	Meaning: fact.Text{En: "The directory service says that the user isn't allowed to do this, such as consent.",
		Ru: "Каталог сообщает, что пользователю это нельзя, например давать согласие."},
	Causes: []fact.Cause{cause.AdminConsent(fact.Likely)},
	Docs:   []string{source.Consent, source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}

var aadsts230109 = fact.Code{
	Name: "AADSTS230109", Aliases: []string{"230109"}, Symbol: "CachedCredentialNonGWAuthNRequestsNotSupported",
	Service: fact.Entra,
	Meaning: fact.Text{En: "The request went to the backup sign-in service directly.",
		Ru: "Запрос попал напрямую в резервную службу входа."},
	Causes: []fact.Cause{cause.AuthorityUnknown(fact.Likely)},
	Docs:   []string{source.AADSTS},
	Basis:  fact.Documented, Source: source.AADSTS,
}
