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
		Meaning: fact.Text{En: "A subscription with resource data needs an encryption certificate, and the value sent isn't one.",
			Ru: "Подписке с данными ресурса нужен сертификат для шифрования, а переданное им не является."},
		Causes: []fact.Cause{
			cause.Likely("encryption-certificate", fact.Documented,
				fact.Text{En: "Graph can't read encryptionCertificate as a certificate.",
					Ru: "encryptionCertificate — не сертификат, который может прочитать Graph."},
				fact.Text{En: "Send the public X.509 certificate (RSA, 2048 bits or more) in Base64, without BEGIN and END lines; a bare key or an SSH key doesn't work.",
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
		Meaning: fact.Text{En: "Notifications with resource data are encrypted, but the request has no certificate.",
			Ru: "Уведомления с данными ресурса шифруются, а сертификата в запросе нет."},
		Causes: []fact.Cause{
			cause.Likely("encryption-certificate", fact.Documented,
				fact.Text{En: "Graph can't read encryptionCertificate as a certificate.",
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
		Meaning: fact.Text{En: "The resource doesn't report this type of change.",
			Ru: "Об изменениях такого вида этот ресурс не сообщает."},
		Causes: []fact.Cause{
			cause.Likely("value-not-allowed", fact.Documented,
				fact.Text{En: "The operation doesn't allow this value.",
					Ru: "Операция не допускает такого значения."},
				fact.Text{En: "Use the types that the resource supports: only updated for security/alerts and drives; updated and deleted for users and groups; all three for messages.",
					Ru: "Используйте доступное: security/alerts и диски — только updated; users и groups — updated и deleted; messages — все три."}),
		},
		Basis: fact.Observed, Source: docSubscriptionType,
	},
	{
		ID:       "webhook-echo",
		Template: "Subscription validation request failed. Response must exactly match validationToken query parameter.",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The notification URL didn't answer with the token.",
			Ru: "URL уведомлений ответил не токеном проверки."},
		Causes: []fact.Cause{
			cause.Likely("webhook-unanswered", fact.Documented,
				fact.Text{En: "Your notification URL didn't answer Graph's validation request as required.",
					Ru: "Ваш URL уведомлений не ответил на проверочный запрос Graph, как требуется."},
				fact.Text{En: "Answer with just the URL-decoded validationToken as text/plain: no JSON, quotes, or HTML, and without changing + or %.",
					Ru: "Ответьте только раскодированным validationToken в text/plain: без JSON, кавычек и HTML, не меняя + и %."}),
		},
		Basis: fact.Observed, Source: source.CueChange,
	},
	{
		ID:       "webhook-untrusted",
		Template: "HttpRequestException:An error occurred while sending the request. WebException:The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.",
		Variants: []string{
			"Subscription validation request failed. The underlying connection was closed: Could not establish trust relationship",
			"AuthenticationException:The remote certificate is invalid according to the validation procedure.",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph called your notification URL and doesn't trust the certificate there.",
			Ru: "Graph обратился к вашему URL уведомлений и не доверяет сертификату этого сервера."},
		Causes: []fact.Cause{
			cause.Likely("webhook-certificate", fact.Observed,
				fact.Text{En: "The server at your notificationUrl shows a certificate that Graph doesn't trust.",
					Ru: "Сервер по вашему notificationUrl предъявляет сертификат, которому Graph не доверяет."},
				fact.Text{En: "Install a certificate of a public authority for that host name on it, with the intermediate certificates; self-signed and expired ones don't work.",
					Ru: "Установите на нём сертификат публичного центра на это имя вместе с промежуточными; самоподписанные и просроченные не подходят."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-explorer-v4/issues/3347",
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
		Meaning: fact.Text{En: "The event hub address isn't in the form that Graph accepts.",
			Ru: "Адрес концентратора событий записан не в том виде, который принимает Graph."},
		Causes: []fact.Cause{
			cause.Likely("notification-url", fact.Observed,
				fact.Text{En: "notificationUrl isn't in the form that this delivery method requires.",
					Ru: "notificationUrl не имеет вида, нужного для этого способа доставки."},
				fact.Text{En: "Write EventHub:https://NAME.vault.azure.net/secrets/SECRET?tenantId=DOMAIN with a verified domain, or use the form for role-based access.",
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
		Meaning: fact.Text{En: "Graph delivers notifications only to HTTPS addresses.",
			Ru: "Graph доставляет уведомления только по адресам HTTPS."},
		Causes: []fact.Cause{
			cause.Likely("notification-url", fact.Documented,
				fact.Text{En: "notificationUrl isn't in the form that this delivery method requires.",
					Ru: "notificationUrl не имеет вида, нужного для этого способа доставки."},
				fact.Text{En: "Use a public https:// URL with a certificate from a well-known authority; http, localhost, and private names aren't reachable.",
					Ru: "Укажите публичный https:// URL с сертификатом известного центра; http, localhost и внутренние имена недоступны."}),
		},
		Basis: fact.Documented, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-lifecycle",
		Template: "lifecycleNotificationUrl is a required property for subscription creation on this resource when the expirationDateTime value is set to greater than 1 hour.",
		Code:     "InvalidRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Teams subscriptions longer than an hour need a second URL, for lifecycle notifications.",
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
		Meaning: fact.Text{En: "The resource's service refused the subscription: the token doesn't let the app read the resource.",
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
		Meaning: fact.Text{En: "The resource's service can't find what the subscription is for.",
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
		Meaning: fact.Text{En: "The resource's service refused the subscription; Reason says why.",
			Ru: "Служба ресурса отклонила подписку; причина — в Reason."},
		Causes: []fact.Cause{
			cause.Likely("service-behind-graph", fact.Observed,
				fact.Text{En: "The service that Graph passes the request to doesn't accept it.",
					Ru: "Служба, которой Graph передаёт запрос, его не принимает."},
				fact.Text{En: "Go by Reason: usually this service doesn't support the resource, changeType, or expirationDateTime.",
					Ru: "Исходите из Reason: чаще всего эта служба не принимает resource, changeType или expirationDateTime."}),
		},
		Basis: fact.Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-forbidden",
		Template: "Operation: {operation}; Exception: [Status Code: Forbidden; Reason: Forbidden]",
		Code:     "ExtensionError", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The resource's service doesn't let the app subscribe to it.",
			Ru: "Служба ресурса не позволяет приложению подписаться на него."},
		Causes: []fact.Cause{
			cause.PermissionMissing(fact.Likely),
			cause.Possible("limit-reached", fact.Documented,
				fact.Text{En: "You reached a limit on how much can be stored or sent at once.",
					Ru: "Достигнут предел на объём хранения или передачи за раз."},
				fact.Text{En: "If Reason mentions a quota, delete old subscriptions; list them with GET /subscriptions.",
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
		Meaning: fact.Text{En: "This user has no mailbox in Exchange Online, so there is nothing to subscribe to.",
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
		Meaning: fact.Text{En: "The resource's service failed while creating the subscription.",
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
		Meaning: fact.Text{En: "The resource's service is throttling subscriptions.",
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
		Meaning: fact.Text{En: "The subscription has expired or was deleted; you can't renew an expired subscription.",
			Ru: "Подписка истекла или удалена; истёкшую продлить нельзя."},
		Causes: []fact.Cause{
			cause.Likely("subscription-gone", fact.Documented,
				fact.Text{En: "The subscription no longer exists or belongs to another app.",
					Ru: "Подписки больше нет, или она принадлежит другому приложению."},
				fact.Text{En: "Create a new subscription, and renew it well before expirationDateTime.",
					Ru: "Создайте новую подписку и продлевайте её задолго до expirationDateTime."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/graph/change-notifications-lifecycle-events",
	},
}
