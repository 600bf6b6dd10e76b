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
	Meaning: fact.Text{En: "The caller isn't allowed to do this.",
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
	Meaning: fact.Text{En: "Graph or the product behind it rejected the request; the message says what is wrong.",
		Ru: "Graph или продукт за ним отклонил запрос; в чём дело, сказано в сообщении."},
	Causes: []fact.Cause{cause.GraphBody(fact.Likely), cause.QueryRejected(fact.Possible), cause.GraphPath(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: srcWrapped,
}

var GraphUnknownError = fact.Code{
	Name: "UnknownError", Service: fact.Graph, Status: 500, ByStatus: true,
	Meaning: fact.Text{En: "Graph passed on a failure without a reason; the HTTP status says more.",
		Ru: "Graph передал сбой без причины; больше говорит статус HTTP."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.QueryTooHeavy(fact.Possible), cause.PermissionMissing(fact.Possible)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: srcUnknownError,
}

// RefusedBehindGraph is what UnknownError means with 401. Graph reports an invalid
// token itself, as InvalidAuthenticationToken.
var RefusedBehindGraph = fact.Status{
	Code: 401,
	Meaning: fact.Text{En: "The service behind Graph refused the caller without passing on a reason; Graph itself accepted the token.",
		Ru: "Служба за Graph отказала вызывающему, а причина не передана; сам Graph токен принял."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Possible), cause.DirectoryRole(fact.Possible), cause.LicenceMissing(fact.Possible), cause.TokenExpired(fact.Possible)},
}

var unsupportedMediaType = fact.Code{
	Name: "UnsupportedMediaType", Service: fact.Graph, Status: 415,
	Meaning: fact.Text{En: "Graph doesn't accept a body of this content type.",
		Ru: "Тело с таким типом содержимого Graph не читает."},
	Causes: []fact.Cause{cause.ContentType()},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Observed, Source: source.MediaType,
}

var validationFailed = fact.Code{
	Name: "ValidationFailed", Service: fact.Graph, Status: 206,
	Meaning: fact.Text{En: "One indicator was refused because one of its fields isn't valid; others may have passed.",
		Ru: "Один индикатор отклонён: его поле некорректно; остальные могли пройти."},
	Causes: []fact.Cause{indicatorValue()},
	Docs:   []string{docIndicatorBatch},
	Basis:  fact.Observed, Source: srcIndicators,
}

var authorizationRequestDenied = fact.Code{
	Name: "Authorization_RequestDenied", General: true, Service: fact.Graph, Status: 403,
	Meaning: fact.Text{En: "The token lacks a Graph permission, or the signed-in user lacks a role.",
		Ru: "В токене нет разрешения Graph или у вошедшего пользователя нет роли."},
	Causes: []fact.Cause{cause.PermissionMissing(fact.Likely), cause.DirectoryRole(fact.Possible), cause.TokenBeforeConsent()},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcRequestDenied,
}

var authorizationIdentityNotFound = fact.Code{
	Name: "Authorization_IdentityNotFound", Service: fact.Graph, Status: 401,
	Message: "The identity of the calling application could not be established.",
	Meaning: fact.Text{En: "The application named in the token doesn't exist in the tenant.",
		Ru: "Приложения, указанного в токене, нет в тенанте."},
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
	Meaning: fact.Text{En: "This data requires a premium edition of Entra ID, which the tenant doesn't have.",
		Ru: "Эти данные доступны только в премиум-редакции Entra ID, которой у тенанта нет."},
	Causes: []fact.Cause{cause.LicenceMissing(fact.Likely)},
	Docs:   []string{source.GraphAuth},
	Basis:  fact.Observed, Source: srcPermissions,
}

var unauthorizedMissingMFA = fact.Code{
	Name: "Unauthorized_MissingMFA", Service: fact.Graph, Status: 403,
	Message: "MFA is required for this request. The provided authentication token does not have MFA claims.",
	Meaning: fact.Text{En: "The service behind Graph requires a token with multifactor authentication, and this token doesn't have it.",
		Ru: "Служба за Graph требует токен с отметкой о многофакторной аутентификации, а в этом её нет."},
	Causes: []fact.Cause{
		cause.Likely("mfa-claim-missing", fact.Observed,
			fact.Text{En: "The token belongs to an application, or to a user who signed in without a second factor.",
				Ru: "Токен выдан приложению или пользователю, вошедшему без второго фактора."},
			fact.Text{En: "Sign in as a user with MFA and send that token. Apps were refused with certificate and managed identity alike, although the documented permission should be enough.",
				Ru: "Войдите как пользователь с MFA и передайте этот токен. Приложению отказывали и с сертификатом, и с управляемым удостоверением, хотя по документации разрешения хватает."}),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: srcMFA,
}

// Graph's reports have sent it to callers with a good token, too.
var missingCredentials = fact.Code{
	Name: "MissingCredentials", Service: fact.Graph,
	Message: "Valid Authorization header is needed.",
	Meaning: fact.Text{En: "The service behind Graph didn't get a usable Authorization header.",
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
	Meaning: fact.Text{En: "Exchange, the service behind Graph for this call, denied access to this mailbox.",
		Ru: "Exchange, к которому здесь обращается Graph, не даёт доступа к этому ящику."},
	Causes: []fact.Cause{
		cause.PermissionMissing(fact.Likely),
		cause.Possible("mailbox-of-another", fact.Observed,
			fact.Text{En: "The call uses a delegated token for a mailbox that its user isn't allowed to open.",
				Ru: "Делегированным токеном обратились к ящику, который его пользователю не открыт."},
			fact.Text{En: "Request a permission with .Shared, such as Calendars.Read.Shared, for a shared mailbox; or use an app-only token with an Application permission.",
				Ru: "Для общего ящика запросите разрешение с .Shared, например Calendars.Read.Shared, или возьмите токен приложения с разрешением приложения."}),
		cause.MailboxPolicy(fact.Possible),
	},
	Docs:  []string{source.GraphAuth},
	Basis: fact.Observed, Source: source.Mailbox,
}

var unauthenticated = fact.Code{
	Name: "unauthenticated", General: true, Service: fact.Graph, Status: 401,
	Meaning: fact.Text{En: "Graph doesn't know who is calling.",
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
	Meaning: fact.Text{En: "Too many requests arrived in this period.",
		Ru: "За это время пришло слишком много запросов."},
	Causes: []fact.Cause{cause.CallRate(fact.Likely), cause.QuotaShared()},
	Docs:   []string{source.GraphLimits, source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var quotaLimitReached = fact.Code{
	Name: "quotaLimitReached", Service: fact.Graph,
	Meaning: fact.Text{En: "The tenant or user has used up a quota.",
		Ru: "Квота тенанта или пользователя исчерпана."},
	Causes: []fact.Cause{
		cause.Likely("quota-used-up", fact.Documented,
			fact.Text{En: "A limit on stored objects or data has been reached.",
				Ru: "Достигнут предел хранимых объектов или данных."},
			fact.Text{En: "Delete what you no longer need, or request a larger quota.",
				Ru: "Удалите ненужное или запросите увеличение квоты."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}

var generalException = fact.Code{
	Name: "generalException", Service: fact.Graph, ByStatus: true,
	Meaning: fact.Text{En: "Graph failed without giving a reason.",
		Ru: "Graph дал сбой и не называет причину."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var serviceNotAvailable = fact.Code{
	Name: "serviceNotAvailable", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "The service is temporarily down or overloaded.",
		Ru: "Служба временно недоступна или перегружена."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var serviceReadOnly = fact.Code{
	Name: "serviceReadOnly", Service: fact.Graph, Status: 503,
	Meaning: fact.Text{En: "The service isn't accepting changes right now.",
		Ru: "Служба временно не принимает изменений."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.GraphErrors},
	Basis:  fact.Documented, Source: source.GraphErrors,
}

var resourceBeingProvisioned = fact.Code{
	Name: "resourceBeingProvisioned", Service: fact.Graph,
	Meaning: fact.Text{En: "Something that the call needs is still being set up.",
		Ru: "То, что нужно вызову, ещё создаётся."},
	Causes: []fact.Cause{
		cause.Likely("being-set-up", fact.Documented,
			fact.Text{En: "The object or the product was just created.",
				Ru: "Объект или продукт создан только что."},
			fact.Text{En: "Wait a few minutes, then send the request again.",
				Ru: "Подождите несколько минут и повторите запрос."}),
	},
	Docs:  []string{source.GraphErrors},
	Basis: fact.Documented, Source: source.GraphErrors,
}
