package catalog

// The codes by which Microsoft Graph security refuses a request or fails at it.

var graphInvalidAuthenticationToken = Code{
	Name: "InvalidAuthenticationToken", Service: Graph, Status: 401,
	Meaning: Text{"Graph refused the token before any security product saw the request.",
		"Graph отклонил токен; до продуктов безопасности запрос не дошёл."},
	Causes: []Cause{
		tokenExpired(Likely),
		tokenAudience(Likely),
		tokenMangled(Possible),
		tokenHeader(Possible),
	},
	Docs:  []string{docGraphAuth},
	Basis: Observed, Source: srcTokenForm,
}

var graphAccessDenied = Code{
	Name: "AccessDenied", General: true, Service: Graph, Status: 403,
	Meaning: Text{"The caller may not do this.",
		"Вызывающему это не разрешено."},
	Causes: []Cause{permissionMissing(Likely), directoryRole(Possible), permissionType()},
	Docs:   []string{docGraphAuth, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphForbidden = Code{
	Name: "Forbidden", General: true, Service: Graph, Status: 403,
	Meaning: Text{"The product behind Graph refuses the call; the message says why.",
		"Продукт за Graph отклонил вызов; причина — в сообщении."},
	Causes: []Cause{
		permissionMissing(Likely),
		permissionType(),
		tokenBeforeConsent(),
		licenceMissing(Possible),
	},
	Docs:  []string{docGraphAuth},
	Basis: Observed, Source: srcIdentity,
}

var graphBadRequest = Code{
	Name: "BadRequest", General: true, Service: Graph, Status: 400,
	Meaning: Text{"Graph or the product behind it rejects the request; the message says what is wrong.",
		"Graph или продукт за ним отклонил запрос; в чём дело, сказано в сообщении."},
	Causes: []Cause{graphBody(Likely), queryRejected(Possible), graphPath(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: srcWrapped,
}

var graphUnknownError = Code{
	Name: "UnknownError", Service: Graph, Status: 500, ByStatus: true,
	Meaning: Text{"Graph passes on a failure that it cannot name; the HTTP status tells more.",
		"Graph передал сбой, который не может назвать; больше говорит статус HTTP."},
	Causes: []Cause{transientFault(Likely), queryTooHeavy(Possible), permissionMissing(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: srcUnknownError,
}

// refusedBehindGraph is what UnknownError means with 401. Of a token that is no
// good Graph says so itself, by InvalidAuthenticationToken.
var refusedBehindGraph = Status{
	Code: 401,
	Meaning: Text{"The service behind Graph refuses the caller, and its reason got lost; the token was good enough for Graph.",
		"Служба за Graph отказывает вызывающему, а причина потерялась; сам Graph токен принял."},
	Causes: []Cause{permissionMissing(Possible), directoryRole(Possible), licenceMissing(Possible), tokenExpired(Possible)},
}

var graphUnsupportedMediaType = Code{
	Name: "UnsupportedMediaType", Service: Graph, Status: 415,
	Meaning: Text{"Graph does not read a body of this content type.",
		"Тело с таким типом содержимого Graph не читает."},
	Causes: []Cause{contentType()},
	Docs:   []string{docGraphErrors},
	Basis:  Observed, Source: srcMediaType,
}

var graphValidationFailed = Code{
	Name: "ValidationFailed", Service: Graph, Status: 206,
	Meaning: Text{"One indicator was refused because a field of it is not valid; others may have passed.",
		"Один индикатор отклонён: его поле некорректно; остальные могли пройти."},
	Causes: []Cause{indicatorValue()},
	Docs:   []string{docIndicatorBatch},
	Basis:  Observed, Source: srcIndicators,
}

var graphAuthorizationRequestDenied = Code{
	Name: "Authorization_RequestDenied", General: true, Service: Graph, Status: 403,
	Message: "Insufficient privileges to complete the operation.",
	Meaning: Text{"The token lacks a Graph permission, or the signed-in user a role.",
		"В токене нет разрешения Graph или у вошедшего пользователя нет роли."},
	Causes: []Cause{permissionMissing(Likely), directoryRole(Possible), tokenBeforeConsent()},
	Docs:   []string{docGraphAuth},
	Basis:  Observed, Source: srcRequestDenied,
}

var graphAuthorizationIdentityNotFound = Code{
	Name: "Authorization_IdentityNotFound", Service: Graph, Status: 401,
	Message: "The identity of the calling application could not be established.",
	Meaning: Text{"The tenant does not know the application that the token names.",
		"Тенант не знает приложения, указанного в токене."},
	Causes: []Cause{appNotInTenant(Likely), wrongTenant(Likely), consentMissing(Possible)},
	Docs:   []string{docGraphAuth},
	Basis:  Observed, Source: srcIdentityNotFound,
}

var graphAuthenticationMSGraphPermissionMissing = Code{
	Name: "Authentication_MSGraphPermissionMissing", Service: Graph, Status: 403,
	Meaning: Text{"The token lacks the Graph permission that the message names.",
		"В токене нет разрешения Graph, названного в сообщении."},
	Causes: []Cause{permissionMissing(Likely), tokenBeforeConsent()},
	Docs:   []string{docGraphAuth},
	Basis:  Observed, Source: srcPermissions,
}

var graphAuthenticationRequestFromNonPremiumTenantOrB2CTenant = Code{
	Name: "Authentication_RequestFromNonPremiumTenantOrB2CTenant", Service: Graph, Status: 403,
	Meaning: Text{"The data belong to a premium edition of Entra ID, which the tenant lacks.",
		"Эти данные доступны только в премиум-редакции Entra ID, которой у тенанта нет."},
	Causes: []Cause{licenceMissing(Likely)},
	Docs:   []string{docGraphAuth},
	Basis:  Observed, Source: srcPermissions,
}

var graphUnauthorizedMissingMFA = Code{
	Name: "Unauthorized_MissingMFA", Service: Graph, Status: 403,
	Message: "MFA is required for this request. The provided authentication token does not have MFA claims.",
	Meaning: Text{"The service behind Graph wants a token that tells of multifactor authentication, and this one does not.",
		"Служба за Graph требует токен с отметкой о многофакторной аутентификации, а в этом её нет."},
	Causes: []Cause{
		likely("mfa-claim-missing", Observed,
			Text{"The token is of an application, or of a user who signed in without a second factor.",
				"Токен выдан приложению или пользователю, вошедшему без второго фактора."},
			Text{"Sign in as a user with MFA and send that token. An application was refused with certificate and managed identity, though its permission is documented as enough.",
				"Войдите как пользователь с MFA и передайте этот токен. Приложению отказывали и с сертификатом, и с управляемым удостоверением, хотя по документации разрешения хватает."}),
	},
	Docs:  []string{docGraphAuth},
	Basis: Observed, Source: srcMFA,
}

// Graph's reports have sent it to callers with a good token, too.
var graphMissingCredentials = Code{
	Name: "MissingCredentials", Service: Graph,
	Message: "Valid Authorization header is needed.",
	Meaning: Text{"The service behind Graph got no Authorization header that it can use.",
		"Служба за Graph не получила пригодного заголовка Authorization."},
	Causes: []Cause{
		tokenHeader(Likely),
		serviceLostToken(Possible),
	},
	Docs:  []string{docGraphAuth},
	Basis: Observed, Source: srcNoCredentials,
}

var graphErrorAccessDenied = Code{
	Name: "ErrorAccessDenied", General: true, Service: Graph, Status: 403,
	Meaning: Text{"Exchange, which is behind Graph here, refuses access to this mailbox.",
		"Exchange, который здесь за Graph, не даёт доступа к этому ящику."},
	Causes: []Cause{
		permissionMissing(Likely),
		possible("mailbox-of-another", Observed,
			Text{"A delegated token was used for a mailbox that its user may not open.",
				"Делегированным токеном обратились к ящику, который его пользователю не открыт."},
			Text{"For other mailboxes add an Application permission such as Mail.Read and use an app-only token.",
				"Для чужих ящиков добавьте разрешение приложения, например Mail.Read, и токен приложения."}),
		mailboxPolicy(Possible),
	},
	Docs:  []string{docGraphAuth},
	Basis: Observed, Source: srcMailbox,
}

var graphUnauthenticated = Code{
	Name: "unauthenticated", General: true, Service: Graph, Status: 401,
	Meaning: Text{"Graph does not know who is calling.",
		"Graph не знает, кто вызывает."},
	Causes: []Cause{tokenHeader(Likely), tokenExpired(Likely)},
	Docs:   []string{docGraphAuth, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphAccessRestricted = Code{
	Name: "accessRestricted", Service: Graph, Status: 403,
	Meaning: Text{"Access is restricted to the owner of the object.",
		"Доступ ограничен владельцем объекта."},
	Causes: []Cause{directoryRole(Possible), permissionMissing(Possible)},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphActivityLimitReached = Code{
	Name: "activityLimitReached", Service: Graph, Status: 429,
	Meaning: Text{"The application or the user has called too often.",
		"Приложение или пользователь вызывает слишком часто."},
	Causes: []Cause{callRate(Likely), quotaShared()},
	Docs:   []string{docGraphLimits, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphThrottledRequest = Code{
	Name: "throttledRequest", Service: Graph, Status: 429,
	Meaning: Text{"Too many requests came in this time.",
		"За это время пришло слишком много запросов."},
	Causes: []Cause{callRate(Likely), quotaShared()},
	Docs:   []string{docGraphLimits, docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphQuotaLimitReached = Code{
	Name: "quotaLimitReached", Service: Graph,
	Meaning: Text{"A quota of the tenant or the user is used up.",
		"Квота тенанта или пользователя исчерпана."},
	Causes: []Cause{
		likely("quota-used-up", Documented,
			Text{"A limit on stored objects or data has been reached.",
				"Достигнут предел хранимых объектов или данных."},
			Text{"Delete what is no longer needed, or ask for a larger quota.",
				"Удалите ненужное или запросите увеличение квоты."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}

var graphGeneralException = Code{
	Name: "generalException", Service: Graph, ByStatus: true,
	Meaning: Text{"Graph failed for a reason that it does not tell.",
		"Graph дал сбой и не называет причину."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphServiceNotAvailable = Code{
	Name: "serviceNotAvailable", Service: Graph, Status: 503,
	Meaning: Text{"The service is down or overloaded for the moment.",
		"Служба временно недоступна или перегружена."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphServiceReadOnly = Code{
	Name: "serviceReadOnly", Service: Graph, Status: 503,
	Meaning: Text{"The service takes no changes for the moment.",
		"Служба временно не принимает изменений."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docGraphErrors},
	Basis:  Documented, Source: docGraphErrors,
}

var graphResourceBeingProvisioned = Code{
	Name: "resourceBeingProvisioned", Service: Graph,
	Meaning: Text{"What the call needs is still being set up.",
		"То, что нужно вызову, ещё создаётся."},
	Causes: []Cause{
		likely("being-set-up", Documented,
			Text{"The object or the product was created a moment ago.",
				"Объект или продукт создан только что."},
			Text{"Wait some minutes, then send the request again.",
				"Подождите несколько минут и повторите запрос."}),
	},
	Docs:  []string{docGraphErrors},
	Basis: Documented, Source: docGraphErrors,
}
