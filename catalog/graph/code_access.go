package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The codes by which Microsoft Graph security refuses a request or fails at it.

var invalidAuthenticationToken = fact.Code{
	Name: "InvalidAuthenticationToken", Service: fact.Graph, Status: 401,
	Meaning: fact.Text{En: "Graph refused the token before any security product saw the request.",
		Ru: "Graph отклонил токен; до продуктов безопасности запрос не дошёл."},
	Causes: []fact.Cause{
		cause.TokenExpired(fact.Likely),
		cause.TokenAudience(fact.Likely),
		cause.TokenMangled(fact.Possible),
		cause.TokenHeader(fact.Possible),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: source.TokenForm,
}

var accessDenied = fact.Code{
	Name: "AccessDenied", General: true, Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The caller may not do this.",
		Ru: "Вызывающему это не разрешено."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.DirectoryRole(fact.Possible), cause.PermissionType()},
	Docs:   []string{source.GraphAuth, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var forbidden = fact.Code{
	Name: "Forbidden", General: true, Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The product behind Graph refuses the call; the message says why.",
		Ru: "Продукт за Graph отклонил вызов; причина — в сообщении."},
	Causes: []fact.Cause{
		cause.PermissionMissing(fact.Likely),
		cause.PermissionType(),
		cause.TokenBeforeConsent(),
		cause.LicenceMissing(fact.Possible),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: source.Identity,
}

var badRequest = fact.Code{
	Name: "BadRequest", General: true, Service: fact.Graph, Status: 400,
	Meaning: fact.Text{En: "Graph or the product behind it rejects the request; the message says what is wrong.",
		Ru: "Graph или продукт за ним отклонил запрос; в чём дело, сказано в сообщении."},
	Causes: []fact.Cause{cause.GraphBody(fact.Likely), cause.QueryRejected(fact.Possible), cause.GraphPath(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: srcWrapped,
}

var GraphUnknownError = fact.Code{
	Name: "UnknownError", Service: fact.Graph, Status: 500, ByStatus: true,
	Meaning: fact.Text{En: "Graph passes on a failure that it cannot name; the HTTP status tells more.",
		Ru: "Graph передал сбой, который не может назвать; больше говорит статус HTTP."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.QueryTooHeavy(fact.Possible), cause.PermissionMissing(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: srcUnknownError,
}

// RefusedBehindGraph is what UnknownError means with 401. Of a token that is no
// good Graph says so itself, by InvalidAuthenticationToken.
var RefusedBehindGraph = fact.Status{
	Code: 401,
	Meaning: fact.Text{En: "The service behind Graph refuses the caller, and its reason got lost; the token was good enough for Graph.",
		Ru: "Служба за Graph отказывает вызывающему, а причина потерялась; сам Graph токен принял."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Possible), cause.DirectoryRole(fact.Possible), cause.LicenceMissing(fact.Possible), cause.TokenExpired(fact.Possible)},
}

var unsupportedMediaType = fact.Code{
	Name: "UnsupportedMediaType", Service: fact.Graph, Status: 415,
	Meaning: fact.Text{En: "Graph does not read a body of this content type.",
		Ru: "Тело с таким типом содержимого Graph не читает."},
	Causes: []fact.Cause{cause.ContentType()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: source.MediaType,
}

var validationFailed = fact.Code{
	Name: "ValidationFailed", Service: fact.Graph, Status: 206,
	Meaning: fact.Text{En: "One indicator was refused because a field of it is not valid; others may have passed.",
		Ru: "Один индикатор отклонён: его поле некорректно; остальные могли пройти."},
	Causes: []fact.Cause{indicatorValue()},
	Docs:   []string{docIndicatorBatch},
	Basis:  fact.Observed, Source: srcIndicators,
}

var authorizationRequestDenied = fact.Code{
	Name: "Authorization_RequestDenied", General: true, Service: fact.Graph, Status: 403,
	Message: "Insufficient privileges to complete the operation.",
	Meaning: fact.Text{En: "The token lacks a Graph permission, or the signed-in user a role.",
		Ru: "В токене нет разрешения Graph или у вошедшего пользователя нет роли."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.DirectoryRole(fact.Possible), cause.TokenBeforeConsent()},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcRequestDenied,
}

var authorizationIdentityNotFound = fact.Code{
	Name: "Authorization_IdentityNotFound", Service: fact.Graph, Status: 401,
	Message: "The identity of the calling application could not be established.",
	Meaning: fact.Text{En: "The tenant does not know the application that the token names.",
		Ru: "Тенант не знает приложения, указанного в токене."},
	Causes: []fact.Cause{cause.AppNotInTenant(fact.Likely), cause.WrongTenant(fact.Likely), cause.ConsentMissing(fact.Possible)},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcIdentityNotFound,
}

var authenticationMSGraphPermissionMissing = fact.Code{
	Name: "Authentication_MSGraphPermissionMissing", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The token lacks the Graph permission that the message names.",
		Ru: "В токене нет разрешения Graph, названного в сообщении."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.TokenBeforeConsent()},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcPermissions,
}

var authenticationRequestFromNonPremiumTenantOrB2CTenant = fact.Code{
	Name: "Authentication_RequestFromNonPremiumTenantOrB2CTenant", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The data belong to a premium edition of Entra ID, which the tenant lacks.",
		Ru: "Эти данные доступны только в премиум-редакции Entra ID, которой у тенанта нет."},
	Causes: []fact.Cause{cause.LicenceMissing(fact.Likely)},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcPermissions,
}

var unauthorizedMissingMFA = fact.Code{
	Name: "Unauthorized_MissingMFA", Service: fact.Graph, Status: 403,
	Message: "MFA is required for this request. The provided authentication token does not have MFA claims.",
	Meaning: fact.Text{En: "The service behind Graph wants a token that tells of multifactor authentication, and this one does not.",
		Ru: "Служба за Graph требует токен с отметкой о многофакторной аутентификации, а в этом её нет."},
	Causes: []fact.Cause{
		cause.Likely("mfa-claim-missing", fact.Observed,
			fact.Text{En: "The token is of an application, or of a user who signed in without a second factor.",
				Ru: "Токен выдан приложению или пользователю, вошедшему без второго фактора."},
			fact.Text{En: "Sign in as a user with MFA and send that token. An application was refused with certificate and managed identity, though its permission is documented as enough.",
				Ru: "Войдите как пользователь с MFA и передайте этот токен. Приложению отказывали и с сертификатом, и с управляемым удостоверением, хотя по документации разрешения хватает."}),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: srcMFA,
}

// Graph's reports have sent it to callers with a good token, too.
var missingCredentials = fact.Code{
	Name: "MissingCredentials", Service: fact.Graph,
	Message: "Valid Authorization header is needed.",
	Meaning: fact.Text{En: "The service behind Graph got no Authorization header that it can use.",
		Ru: "Служба за Graph не получила пригодного заголовка Authorization."},
	Causes: []fact.Cause{
		cause.TokenHeader(fact.Likely),
		cause.ServiceLostToken(fact.Possible),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: srcNoCredentials,
}

var errorAccessDenied = fact.Code{
	Name: "ErrorAccessDenied", General: true, Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "Exchange, which is behind Graph here, refuses access to this mailbox.",
		Ru: "Exchange, который здесь за Graph, не даёт доступа к этому ящику."},
	Causes: []fact.Cause{
		cause.PermissionMissing(fact.Likely),
		cause.Possible("mailbox-of-another", fact.Observed,
			fact.Text{En: "A delegated token was used for a mailbox that its user may not open.",
				Ru: "Делегированным токеном обратились к ящику, который его пользователю не открыт."},
			fact.Text{En: "For other mailboxes add an Application permission such as Mail.Read and use an app-only token.",
				Ru: "Для чужих ящиков добавьте разрешение приложения, например Mail.Read, и токен приложения."}),
		cause.MailboxPolicy(fact.Possible),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: source.Mailbox,
}

var unauthenticated = fact.Code{
	Name: "unauthenticated", General: true, Service: fact.Graph, Status: 401,
	Meaning: fact.Text{En: "Graph does not know who is calling.",
		Ru: "Graph не знает, кто вызывает."},
	Causes: []fact.Cause{cause.TokenHeader(fact.Likely), cause.TokenExpired(fact.Likely)},
	Docs:   []string{source.GraphAuth, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var accessRestricted = fact.Code{
	Name: "accessRestricted", Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "Access is restricted to the owner of the object.",
		Ru: "Доступ ограничен владельцем объекта."},
	Causes: []fact.Cause{cause.DirectoryRole(fact.Possible), cause.PermissionMissing(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var activityLimitReached = fact.Code{
	Name: "activityLimitReached", Service: fact.Graph, Status: 429,
	Meaning: fact.Text{En: "The application or the user has called too often.",
		Ru: "Приложение или пользователь вызывает слишком часто."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely), cause.QuotaShared()},
	Docs:   []string{source.GraphLimits, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var throttledRequest = fact.Code{
	Name: "throttledRequest", Service: fact.Graph, Status: 429,
	Meaning: fact.Text{En: "Too many requests came in this time.",
		Ru: "За это время пришло слишком много запросов."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely), cause.QuotaShared()},
	Docs:   []string{source.GraphLimits, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var quotaLimitReached = fact.Code{
	Name: "quotaLimitReached", Service: fact.Graph,
	Meaning: fact.Text{En: "A quota of the tenant or the user is used up.",
		Ru: "Квота тенанта или пользователя исчерпана."},
	Causes: []fact.Cause{
		cause.Likely("quota-used-up", fact.Documented,
			fact.Text{En: "A limit on stored objects or data has been reached.",
				Ru: "Достигнут предел хранимых объектов или данных."},
			fact.Text{En: "Delete what is no longer needed, or ask for a larger quota.",
				Ru: "Удалите ненужное или запросите увеличение квоты."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}

var generalException = fact.Code{
	Name: "generalException", Service: fact.Graph, ByStatus: true,
	Meaning: fact.Text{En: "Graph failed for a reason that it does not tell.",
		Ru: "Graph дал сбой и не называет причину."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var serviceNotAvailable = fact.Code{
	Name: "serviceNotAvailable", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "The service is down or overloaded for the moment.",
		Ru: "Служба временно недоступна или перегружена."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var serviceReadOnly = fact.Code{
	Name: "serviceReadOnly", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "The service takes no changes for the moment.",
		Ru: "Служба временно не принимает изменений."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var resourceBeingProvisioned = fact.Code{
	Name: "resourceBeingProvisioned", Service: fact.Graph,
	Meaning: fact.Text{En: "What the call needs is still being set up.",
		Ru: "То, что нужно вызову, ещё создаётся."},
	Causes: []fact.Cause{
		cause.Likely("being-set-up", fact.Documented,
			fact.Text{En: "The object or the product was created a moment ago.",
				Ru: "Объект или продукт создан только что."},
			fact.Text{En: "Wait some minutes, then send the request again.",
				Ru: "Подождите несколько минут и повторите запрос."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}
