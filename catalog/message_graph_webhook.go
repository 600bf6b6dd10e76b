package catalog

const (
	docRichNotifications = "https://learn.microsoft.com/graph/change-notifications-with-resource-data"
	docSubscriptionPost  = "https://learn.microsoft.com/graph/api/subscription-post-subscriptions"
	docSubscriptionType  = "https://learn.microsoft.com/graph/api/resources/subscription"
)

// graphWebhookMessages are about subscriptions to change notifications: their certificate, kind, resource, and time.
var graphWebhookMessages = []Message{
	{
		ID:       "webhook-certificate",
		Template: "Certificate validation error: {detail}",
		Code:     "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"A subscription with resource data needs a certificate to encrypt with, and what was sent isn't one.",
			"Подписке с данными ресурса нужен сертификат для шифрования, а переданное им не является."},
		Causes: []Cause{
			likely("encryption-certificate", Documented,
				Text{"encryptionCertificate isn't a certificate that Graph can read.",
					"encryptionCertificate — не сертификат, который может прочитать Graph."},
				Text{"Send the public X.509 certificate (RSA, 2048 bits or more) in Base64, without BEGIN and END lines; a bare key or an SSH key doesn't do.",
					"Передайте открытый сертификат X.509 (RSA, от 2048 бит) в Base64 без строк BEGIN и END; просто ключ или ключ SSH не подходит."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/9081",
	},
	{
		ID:       "webhook-certificate-missing",
		Template: "encryptionCertificate is a required property for subscription creation when includeResourceData is true.",
		Variants: []string{
			"encryptionCertificateId is a required property for subscription creation",
		},
		Code: "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"Notifications with resource data are encrypted, and the request brings no certificate.",
			"Уведомления с данными ресурса шифруются, а сертификата в запросе нет."},
		Causes: []Cause{
			likely("encryption-certificate", Documented,
				Text{"encryptionCertificate isn't a certificate that Graph can read.",
					"encryptionCertificate — не сертификат, который может прочитать Graph."},
				Text{"Add encryptionCertificate and encryptionCertificateId, or leave includeResourceData out.",
					"Добавьте encryptionCertificate и encryptionCertificateId или уберите includeResourceData."}),
		},
		Basis: Documented, Source: docRichNotifications,
	},
	{
		ID:       "webhook-change-type",
		Template: "Invalid 'changeType' attribute: '{value}'.",
		Variants: []string{
			"The changeType '{value}' is not supported",
		},
		Code: "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"The resource doesn't report this kind of change.",
			"Об изменениях такого вида этот ресурс не сообщает."},
		Causes: []Cause{
			likely("value-not-allowed", Documented,
				Text{"A value is not one of those that the operation allows.",
					"Значение не входит в число допустимых для операции."},
				Text{"Use what the resource offers: security/alerts and drives only updated; users and groups updated and deleted; messages all three.",
					"Используйте доступное: security/alerts и диски — только updated; users и groups — updated и deleted; messages — все три."}),
		},
		Basis: Observed, Source: docSubscriptionType,
	},
	{
		ID:       "webhook-echo",
		Template: "Subscription validation request failed. Response must exactly match validationToken query parameter.",
		Code:     "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"The notification URL answered with something else than the token.",
			"URL уведомлений ответил не тем токеном."},
		Causes: []Cause{
			likely("webhook-unanswered", Documented,
				Text{"Your notification URL didn't answer Graph's validation request as it has to.",
					"Ваш URL уведомлений не ответил на проверочный запрос Graph, как требуется."},
				Text{"Answer with the URL-decoded validationToken alone as text/plain: no JSON, no quotes, no HTML, and without changing + or %.",
					"Ответьте только раскодированным validationToken в text/plain: без JSON, кавычек и HTML, не меняя + и %."}),
		},
		Basis: Observed, Source: srcCueChange,
	},
	{
		ID:       "webhook-must-respond",
		Template: "Subscription validation request failed. Must respond with 200 OK to this request.",
		Code:     "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"Your notification URL didn't answer the validation request with 200.",
			"URL уведомлений не ответил на проверочный запрос кодом 200."},
		Causes: []Cause{
			webhookUnanswered(),
		},
		Basis: Observed, Source: srcCueChange,
	},
	{
		ID:       "webhook-event-hub",
		Template: "Invalid event hub notification url={detail}",
		Code:     "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"The address of the event hub isn't in the form that Graph takes.",
			"Адрес концентратора событий записан не в том виде, который принимает Graph."},
		Causes: []Cause{
			likely("notification-url", Observed,
				Text{"notificationUrl doesn't have the form that this way of delivery takes.",
					"notificationUrl не имеет вида, нужного для этого способа доставки."},
				Text{"Write EventHub:https://NAME.vault.azure.net/secrets/SECRET?tenantId=DOMAIN with a verified domain, or the form with role-based access.",
					"Пишите EventHub:https://ИМЯ.vault.azure.net/secrets/СЕКРЕТ?tenantId=ДОМЕН с подтверждённым доменом или форму с ролевым доступом."}),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/18725",
	},
	{
		ID:       "webhook-https",
		Template: "notificationUrl must be a valid HTTPS URL",
		Variants: []string{
			"Notification URL must use HTTPS",
			"The notification URL must be HTTPS",
		},
		Code: "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"Graph delivers notifications to HTTPS addresses only.",
			"Graph доставляет уведомления только по адресам HTTPS."},
		Causes: []Cause{
			likely("notification-url", Documented,
				Text{"notificationUrl doesn't have the form that this way of delivery takes.",
					"notificationUrl не имеет вида, нужного для этого способа доставки."},
				Text{"Use a public https:// URL with a certificate of a known authority; http, localhost and private names can't be reached.",
					"Укажите публичный https:// URL с сертификатом известного центра; http, localhost и внутренние имена недоступны."}),
		},
		Basis: Documented, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-lifecycle",
		Template: "lifecycleNotificationUrl is a required property for subscription creation on this resource when the expirationDateTime value is set to greater than 1 hour.",
		Code:     "InvalidRequest", Service: Graph, Status: 400,
		Meaning: Text{"Subscriptions to Teams that last more than an hour need a second URL, for lifecycle notifications.",
			"Подпискам на Teams дольше часа нужен второй URL — для уведомлений жизненного цикла."},
		Causes: []Cause{
			parameterAbsent(Likely),
		},
		Basis: Documented, Source: "https://learn.microsoft.com/graph/change-notifications-lifecycle-events",
	},
	{
		ID:       "webhook-unauthorized",
		Template: "Operation: {operation}; Exception: [Status Code: Unauthorized; Reason: {reason}]",
		Code:     "ExtensionError", Service: Graph, Status: 401,
		Meaning: Text{"The service of the resource refused the subscription: the token doesn't let the app read it.",
			"Служба ресурса отклонила подписку: токен не позволяет приложению читать этот ресурс."},
		Causes: []Cause{
			permissionMissing(Likely),
			serviceLostToken(Possible),
		},
		Basis: Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-not-found",
		Template: "Operation: {operation}; Exception: [Status Code: NotFound; Reason: {reason}]",
		Code:     "ExtensionError", Service: Graph, Status: 404,
		Meaning: Text{"The service of the resource doesn't find what the subscription is about.",
			"Служба ресурса не находит того, на что оформляется подписка."},
		Causes: []Cause{
			wrongID(Likely),
			mailboxMissing(Possible),
		},
		Basis: Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-bad-request",
		Template: "Operation: {operation}; Exception: [Status Code: BadRequest; Reason: {reason}]",
		Code:     "ExtensionError", Service: Graph, Status: 400,
		Meaning: Text{"The service of the resource refused the subscription; it says why in Reason.",
			"Служба ресурса отклонила подписку; причина — в Reason."},
		Causes: []Cause{
			likely("service-behind-graph", Observed,
				Text{"The service that Graph hands the request on to does not take it.",
					"Служба, которой Graph передаёт запрос, его не принимает."},
				Text{"Go by Reason: mostly a resource, changeType or expirationDateTime that this service doesn't take.",
					"Исходите из Reason: чаще всего эта служба не принимает resource, changeType или expirationDateTime."}),
		},
		Basis: Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-forbidden",
		Template: "Operation: {operation}; Exception: [Status Code: Forbidden; Reason: Forbidden]",
		Code:     "ExtensionError", Service: Graph, Status: 403,
		Meaning: Text{"The service of the resource doesn't let the app subscribe to it.",
			"Служба ресурса не позволяет приложению подписаться на него."},
		Causes: []Cause{
			permissionMissing(Likely),
			possible("limit-reached", Documented,
				Text{"A limit is reached on how much may be stored or sent at once.",
					"Достигнут предел: столько можно хранить или передать за раз."},
				Text{"If Reason speaks of a quota, delete old subscriptions; list them with GET /subscriptions.",
					"Если в Reason речь о квоте, удалите старые подписки; список — GET /subscriptions."}),
		},
		Basis: Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-mailbox",
		Template: "Operation: {operation}; Exception: [Status Code: NotFound; Reason: REST API is not yet supported for this mailbox.]",
		Variants: []string{
			"Operation: {operation}; Exception: [Status Code: NotFound; Reason: The mailbox is either inactive, soft-deleted, or is hosted on-premise.]",
		},
		Code: "ExtensionError", Service: Graph, Status: 404,
		Meaning: Text{"Exchange Online has no mailbox for this user, so nothing can be subscribed to.",
			"В Exchange Online у этого пользователя нет ящика, подписываться не на что."},
		Causes: []Cause{
			mailboxMissing(Likely),
			userOfOtherTenant(Possible),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/5988",
	},
	{
		ID:       "webhook-failed",
		Template: "Operation: {operation}; Exception: [Status Code: InternalServerError; Reason: {reason}]",
		Code:     "ExtensionError", Service: Graph, Status: 500,
		Meaning: Text{"The service of the resource failed while it made the subscription.",
			"Служба ресурса дала сбой при создании подписки."},
		Causes: []Cause{
			transientFault(Likely),
			requestBreaksService(),
		},
		Basis: Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-devx-api/issues/126",
	},
	{
		ID:       "webhook-throttled",
		Template: "Operation: {operation}; Exception: [Status Code: 429; Reason: {reason}]",
		Variants: []string{
			"Operation: {operation}; Exception: [Status Code: TooManyRequests; Reason: {reason}]",
		},
		Code: "ExtensionError", Service: Graph, Status: 429,
		Meaning: Text{"The service of the resource throttles the subscriptions.",
			"Служба ресурса ограничивает создание подписок."},
		Causes: []Cause{
			callRate(Likely),
		},
		Basis: Observed, Source: docSubscriptionPost,
	},
	{
		ID:       "webhook-gone",
		Template: "The object was not found.",
		Common:   true, Code: "ResourceNotFound", Service: Graph, Status: 404,
		Meaning: Text{"The subscription has expired or was deleted; an expired one can't be renewed.",
			"Подписка истекла или удалена; истёкшую продлить нельзя."},
		Causes: []Cause{
			likely("subscription-gone", Documented,
				Text{"The subscription doesn't exist any more, or belongs to another app.",
					"Подписки больше нет, или она принадлежит другому приложению."},
				Text{"Create a new one, and renew it well before expirationDateTime.",
					"Создайте новую и продлевайте её задолго до expirationDateTime."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/graph/change-notifications-lifecycle-events",
	},
}
