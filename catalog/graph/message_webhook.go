package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docRichNotifications = "https://learn.microsoft.com/graph/change-notifications-with-resource-data"
	docSubscriptionPost  = "https://learn.microsoft.com/graph/api/subscription-post-subscriptions"
	docSubscriptionType  = "https://learn.microsoft.com/graph/api/resources/subscription"
)

// webhookMessages are about subscriptions to change notifications: their certificate, kind, resource, and time.
var webhookMessages = []fact.Message{
	{
		ID:       "webhook-certificate",
		Template: "Certificate validation error: {detail}",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A subscription with resource data needs a certificate to encrypt with, and what was sent isn't one.",
			Ru: "Подписке с данными ресурса нужен сертификат для шифрования, а переданное им не является."},
		Causes: []fact.Cause{
			cause.Likely("encryption-certificate", fact.Documented,
				fact.Text{En: "encryptionCertificate isn't a certificate that Graph can read.",
					Ru: "encryptionCertificate — не сертификат, который может прочитать Graph."},
				fact.Text{En: "Send the public X.509 certificate (RSA, 2048 bits or more) in Base64, without BEGIN and END lines; a bare key or an SSH key doesn't do.",
					Ru: "Передайте открытый сертификат X.509 (RSA, от 2048 бит) в Base64 без строк BEGIN и END; просто ключ или ключ SSH не подходит."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/9081",
	},
	{
		ID:       "webhook-certificate-missing",
		Template: "encryptionCertificate is a required property for subscription creation when includeResourceData is true.",
		Variants: []string{
			"encryptionCertificateId is a required property for subscription creation",
		},
		Code: "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Notifications with resource data are encrypted, and the request brings no certificate.",
			Ru: "Уведомления с данными ресурса шифруются, а сертификата в запросе нет."},
		Causes: []fact.Cause{
			cause.Likely("encryption-certificate", fact.Documented,
				fact.Text{En: "encryptionCertificate isn't a certificate that Graph can read.",
					Ru: "encryptionCertificate — не сертификат, который может прочитать Graph."},
				fact.Text{En: "Add encryptionCertificate and encryptionCertificateId, or leave includeResourceData out.",
					Ru: "Добавьте encryptionCertificate и encryptionCertificateId или уберите includeResourceData."}),
		},
		Basis: fact.Documented, Source: docRichNotifications,
	},
	{
		ID:       "webhook-change-type",
		Template: "Invalid 'changeType' attribute: '{value}'.",
		Variants: []string{
			"The changeType '{value}' is not supported",
		},
		Code: "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The resource doesn't report this kind of change.",
			Ru: "Об изменениях такого вида этот ресурс не сообщает."},
		Causes: []fact.Cause{
			cause.Likely("value-not-allowed", fact.Documented,
				fact.Text{En: "A value is not one of those that the operation allows.",
					Ru: "Значение не входит в число допустимых для операции."},
				fact.Text{En: "Use what the resource offers: security/alerts and drives only updated; users and groups updated and deleted; messages all three.",
					Ru: "Используйте доступное: security/alerts и диски — только updated; users и groups — updated и deleted; messages — все три."}),
		},
		Basis: fact.Observed, Source: docSubscriptionType,
	},
	{
		ID:       "webhook-echo",
		Template: "Subscription validation request failed. Response must exactly match validationToken query parameter.",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The notification URL answered with something else than the token.",
			Ru: "URL уведомлений ответил не тем токеном."},
		Causes: []fact.Cause{
			cause.Likely("webhook-unanswered", fact.Documented,
				fact.Text{En: "Your notification URL didn't answer Graph's validation request as it has to.",
					Ru: "Ваш URL уведомлений не ответил на проверочный запрос Graph, как требуется."},
				fact.Text{En: "Answer with the URL-decoded validationToken alone as text/plain: no JSON, no quotes, no HTML, and without changing + or %.",
					Ru: "Ответьте только раскодированным validationToken в text/plain: без JSON, кавычек и HTML, не меняя + и %."}),
		},
		Basis: fact.Observed, Source: source.CueChange,
	},
	{
		ID:       "webhook-must-respond",
		Template: "Subscription validation request failed. Must respond with 200 OK to this request.",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Your notification URL didn't answer the validation request with 200.",
			Ru: "URL уведомлений не ответил на проверочный запрос кодом 200."},
		Causes: []fact.Cause{
			cause.WebhookUnanswered(),
		},
		Basis: fact.Observed, Source: source.CueChange,
	},
	{
		ID:       "webhook-event-hub",
		Template: "Invalid event hub notification url={detail}",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The address of the event hub isn't in the form that Graph takes.",
			Ru: "Адрес концентратора событий записан не в том виде, который принимает Graph."},
		Causes: []fact.Cause{
			cause.Likely("notification-url", fact.Observed,
				fact.Text{En: "notificationUrl doesn't have the form that this way of delivery takes.",
					Ru: "notificationUrl не имеет вида, нужного для этого способа доставки."},
				fact.Text{En: "Write EventHub:https://NAME.vault.azure.net/secrets/SECRET?tenantId=DOMAIN with a verified domain, or the form with role-based access.",
					Ru: "Пишите EventHub:https://ИМЯ.vault.azure.net/secrets/СЕКРЕТ?tenantId=ДОМЕН с подтверждённым доменом или форму с ролевым доступом."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/18725",
	},
	{
		ID:       "webhook-https",
		Template: "notificationUrl must be a valid HTTPS URL",
		Variants: []string{
			"Notification URL must use HTTPS",
			"The notification URL must be HTTPS",
		},
		Code: "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph delivers notifications to HTTPS addresses only.",
			Ru: "Graph доставляет уведомления только по адресам HTTPS."},
		Causes: []fact.Cause{
			cause.Likely("notification-url", fact.Documented,
				fact.Text{En: "notificationUrl doesn't have the form that this way of delivery takes.",
					Ru: "notificationUrl не имеет вида, нужного для этого способа доставки."},
				fact.Text{En: "Use a public https:// URL with a certificate of a known authority; http, localhost and private names can't be reached.",
					Ru: "Укажите публичный https:// URL с сертификатом известного центра; http, localhost и внутренние имена недоступны."}),
		},
		Basis: fact.Documented, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-lifecycle",
		Template: "lifecycleNotificationUrl is a required property for subscription creation on this resource when the expirationDateTime value is set to greater than 1 hour.",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Subscriptions to Teams that last more than an hour need a second URL, for lifecycle notifications.",
			Ru: "Подпискам на Teams дольше часа нужен второй URL — для уведомлений жизненного цикла."},
		Causes: []fact.Cause{
			cause.ParameterAbsent(fact.Likely),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/graph/change-notifications-lifecycle-events",
	},
	{
		ID:       "webhook-unauthorized",
		Template: "Operation: {operation}; Exception: [Status Code: Unauthorized; Reason: {reason}]",
		Code:     "ExtensionError", Service: fact.Graph, Status: 401,
		Meaning: fact.Text{En: "The service of the resource refused the subscription: the token doesn't let the app read it.",
			Ru: "Служба ресурса отклонила подписку: токен не позволяет приложению читать этот ресурс."},
		Causes: []fact.Cause{
			cause.PermissionMissing(fact.Likely),
			cause.ServiceLostToken(fact.Possible),
		},
		Basis: fact.Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-not-found",
		Template: "Operation: {operation}; Exception: [Status Code: NotFound; Reason: {reason}]",
		Code:     "ExtensionError", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The service of the resource doesn't find what the subscription is about.",
			Ru: "Служба ресурса не находит того, на что оформляется подписка."},
		Causes: []fact.Cause{
			cause.WrongID(fact.Likely),
			cause.MailboxMissing(fact.Possible),
		},
		Basis: fact.Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-bad-request",
		Template: "Operation: {operation}; Exception: [Status Code: BadRequest; Reason: {reason}]",
		Code:     "ExtensionError", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The service of the resource refused the subscription; it says why in Reason.",
			Ru: "Служба ресурса отклонила подписку; причина — в Reason."},
		Causes: []fact.Cause{
			cause.Likely("service-behind-graph", fact.Observed,
				fact.Text{En: "The service that Graph hands the request on to does not take it.",
					Ru: "Служба, которой Graph передаёт запрос, его не принимает."},
				fact.Text{En: "Go by Reason: mostly a resource, changeType or expirationDateTime that this service doesn't take.",
					Ru: "Исходите из Reason: чаще всего эта служба не принимает resource, changeType или expirationDateTime."}),
		},
		Basis: fact.Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-forbidden",
		Template: "Operation: {operation}; Exception: [Status Code: Forbidden; Reason: Forbidden]",
		Code:     "ExtensionError", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The service of the resource doesn't let the app subscribe to it.",
			Ru: "Служба ресурса не позволяет приложению подписаться на него."},
		Causes: []fact.Cause{
			cause.PermissionMissing(fact.Likely),
			cause.Possible("limit-reached", fact.Documented,
				fact.Text{En: "A limit is reached on how much may be stored or sent at once.",
					Ru: "Достигнут предел: столько можно хранить или передать за раз."},
				fact.Text{En: "If Reason speaks of a quota, delete old subscriptions; list them with GET /subscriptions.",
					Ru: "Если в Reason речь о квоте, удалите старые подписки; список — GET /subscriptions."}),
		},
		Basis: fact.Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-mailbox",
		Template: "Operation: {operation}; Exception: [Status Code: NotFound; Reason: REST API is not yet supported for this mailbox.]",
		Variants: []string{
			"Operation: {operation}; Exception: [Status Code: NotFound; Reason: The mailbox is either inactive, soft-deleted, or is hosted on-premise.]",
		},
		Code: "ExtensionError", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "Exchange Online has no mailbox for this user, so nothing can be subscribed to.",
			Ru: "В Exchange Online у этого пользователя нет ящика, подписываться не на что."},
		Causes: []fact.Cause{
			cause.MailboxMissing(fact.Likely),
			cause.UserOfOtherTenant(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/5988",
	},
	{
		ID:       "webhook-failed",
		Template: "Operation: {operation}; Exception: [Status Code: InternalServerError; Reason: {reason}]",
		Code:     "ExtensionError", Service: fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The service of the resource failed while it made the subscription.",
			Ru: "Служба ресурса дала сбой при создании подписки."},
		Causes: []fact.Cause{
			cause.TransientFault(fact.Likely),
			cause.RequestBreaksService(),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-devx-api/issues/126",
	},
	{
		ID:       "webhook-throttled",
		Template: "Operation: {operation}; Exception: [Status Code: 429; Reason: {reason}]",
		Variants: []string{
			"Operation: {operation}; Exception: [Status Code: TooManyRequests; Reason: {reason}]",
		},
		Code: "ExtensionError", Service: fact.Graph, Status: 429,
		Meaning: fact.Text{En: "The service of the resource throttles the subscriptions.",
			Ru: "Служба ресурса ограничивает создание подписок."},
		Causes: []fact.Cause{
			cause.CallRate(fact.Likely),
		},
		Basis: fact.Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-gone",
		Template: "The object was not found.",
		Common:   true, Code: "ResourceNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The subscription has expired or was deleted; an expired one can't be renewed.",
			Ru: "Подписка истекла или удалена; истёкшую продлить нельзя."},
		Causes: []fact.Cause{
			cause.Likely("subscription-gone", fact.Documented,
				fact.Text{En: "The subscription doesn't exist any more, or belongs to another app.",
					Ru: "Подписки больше нет, или она принадлежит другому приложению."},
				fact.Text{En: "Create a new one, and renew it well before expirationDateTime.",
					Ru: "Создайте новую и продлевайте её задолго до expirationDateTime."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/change-notifications-lifecycle-events",
	},
}
