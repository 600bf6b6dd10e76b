package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docWebhooks        = "https://learn.microsoft.com/graph/change-notifications-delivery-webhooks"
	docSubscriptionAPI = "https://learn.microsoft.com/graph/api/subscription-post-subscriptions"
)

// subscriptionMessages are about subscriptions to changes.
var subscriptionMessages = []fact.Message{
	{
		ID:       "subscription-validation-failed",
		Template: "Subscription validation request failed.",
		Variants: []string{
			"Subscription validation request failed. HTTP status code is '{status}'. Notification endpoint must respond with 200 OK to validation request.",
			"Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.",
			"Subscription validation request failed. Must respond with 200 OK to this request.",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph called your notification URL and didn't get 200 with the token; a status in the message is your endpoint's own.",
			Ru: "Graph вызвал ваш URL уведомлений и не получил 200 с токеном; статус в сообщении — ответ вашей точки."},
		Causes: []fact.Cause{
			cause.WebhookUnanswered(),
			cause.Possible("webhook-closed", fact.Observed,
				fact.Text{En: "A login, address filter, or firewall blocks the notification URL, or its path is wrong.",
					Ru: "URL уведомлений закрыт входом, фильтром адресов или брандмауэром, или путь неверен."},
				fact.Text{En: "Let the POST with validationToken through without a login, or deliver to Event Hubs or Event Grid.",
					Ru: "Пропускайте POST с validationToken без входа; либо доставляйте в Event Hubs или Event Grid."}),
		},
		Basis: fact.Observed, Source: docWebhooks,
	},
	{
		ID: "subscription-validation-timeout", Template: "Subscription validation request timed out.",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Your notification URL didn't answer Graph's validation within 10 seconds.",
			Ru: "Ваш URL уведомлений не ответил на проверку Graph за 10 секунд."},
		Causes: []fact.Cause{
			cause.Likely("webhook-unanswered", fact.Observed,
				fact.Text{En: "Your notification URL didn't answer Graph's validation request as required.",
					Ru: "Ваш URL уведомлений не ответил на проверочный запрос Graph, как требуется."},
				fact.Text{En: "Wake the function up first, answer while the create call is still open, and allow Graph's addresses in the firewall.",
					Ru: "Заранее разбудите функцию, отвечайте, пока вызов создания ещё открыт, разрешите адреса Graph в брандмауэре."}),
			cause.TransientFault(fact.Possible),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/nodejs-webhooks-sample/issues/350",
	},
	{
		ID:       "subscription-expiration",
		Template: "Subscription expiration can only be {minutes} minutes in the future.",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "expirationDateTime is later than this resource allows; the message names the limit.",
			Ru: "expirationDateTime дальше, чем допускает ресурс; предел назван в сообщении."},
		Causes: []fact.Cause{
			cause.Likely("subscription-too-long", fact.Observed,
				fact.Text{En: "The requested subscription lifetime exceeds the resource's limit, or the time has no time zone.",
					Ru: "Подписка запрошена на больший срок, чем допускает ресурс, или у времени нет зоны."},
				fact.Text{En: "Send the current UTC time plus less than the limit, and renew with PATCH before it expires.",
					Ru: "Передайте текущее время UTC плюс срок меньше предела и продлевайте через PATCH заранее."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs-contrib/issues/7726",
	},
	{
		ID: "subscription-property", Template: "{property} is a required property for subscription creation",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph didn't find the property in the body, often because the body is wrapped or isn't JSON.",
			Ru: "Graph не нашёл свойства в теле — часто потому, что тело обёрнуто или это не JSON."},
		Causes: []fact.Cause{
			cause.ParameterAbsent(fact.Likely),
			cause.Possible("content-type", fact.Observed,
				fact.Text{En: "Content-Type is missing or wrong; many clients send a form by default.",
					Ru: "Content-Type нет или он неверен; многие клиенты по умолчанию шлют форму."},
				fact.Text{En: "Send Content-Type: application/json (PowerShell: -ContentType 'application/json').",
					Ru: "Отправьте Content-Type: application/json (PowerShell: -ContentType 'application/json')."}),
			cause.Possible("body-structure", fact.Observed,
				fact.Text{En: "A value in the body is an object instead of a list, a list instead of an object, or a string instead of either.",
					Ru: "В теле объект вместо списка, список вместо объекта или текст вместо того и другого."},
				fact.Text{En: "Send the bare object, not {\"subscription\": {…}}.",
					Ru: "Отправляйте сам объект, а не {\"subscription\": {…}}."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/4092",
	},
	{
		ID:       "subscription-payload",
		Template: "Could not process subscription creation payload.",
		Variants: []string{
			"Could not process subscription creation payload. Are all property names spelled and camelCased properly? Also are the datetimeoffest properties in a valid internet Date and Time format?",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A property name is misspelled, or expirationDateTime has no time zone.",
			Ru: "Имя свойства с ошибкой, или у expirationDateTime нет часового пояса."},
		Causes: []fact.Cause{
			cause.Likely("parameter-typo", fact.Observed,
				fact.Text{En: "A parameter name is mistyped: names in the body are case-sensitive.",
					Ru: "Имя параметра написано с ошибкой: имена в теле чувствительны к регистру."},
				fact.Text{En: "Spell the names as in the documentation, and write times in UTC with Z: 2026-12-01T10:00:00Z.",
					Ru: "Пишите имена как в документации, а время — в UTC с Z: 2026-12-01T10:00:00Z."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoftgraph/microsoft-graph-docs/issues/2231",
	},
	{
		ID:       "subscription-forbidden",
		Template: "Operation: {operation}; Exception: [Status Code: Forbidden; Reason: Access denied]",
		Variants: []string{
			"Operation: {operation}; Exception: [Status Code: Unauthorized; Reason: Unauthorized]",
		},
		Code: "extensionError", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The service that owns the resource refused the subscription.",
			Ru: "Служба, владеющая ресурсом, отклонила подписку."},
		Causes: []fact.Cause{
			cause.Likely("permission-missing", fact.Observed,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "Grant the permission to read the resource itself, of the right type; there is no separate permission for subscriptions.",
					Ru: "Выдайте разрешение читать сам ресурс, нужного вида; отдельного разрешения на подписки нет."}),
			cause.Possible("subscription-filter", fact.Observed,
				fact.Text{En: "The resource is too broad: security/alerts needs a $filter on a provider, or the ID of one alert.",
					Ru: "Ресурс слишком широкий: для security/alerts нужен $filter по поставщику или ID одного оповещения."},
				fact.Text{En: "Subscribe to security/alerts?$filter=vendorInformation/provider eq 'NAME', or to one alert.",
					Ru: "Подпишитесь на security/alerts?$filter=vendorInformation/provider eq 'ИМЯ' или на одно оповещение."}),
		},
		Basis: fact.Observed, Source: srcSubscription,
	},
	{
		ID:       "subscription-object-missing",
		Template: "Operation: {operation}; Exception: [Status Code: BadRequest; Reason: The specified object was not found in the store.",
		Variants: []string{
			"Operation: {operation}; Exception: [Status Code: BadRequest; Reason: The specified object was not found in the store., The process failed to get the correct properties.]",
		},
		Code: "extensionError", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The mailbox object doesn't exist, or you can't subscribe to it.",
			Ru: "Объекта почтового ящика для подписки нет, или подписки на него невозможны."},
		Causes: []fact.Cause{
			cause.Likely("wrong-id", fact.Observed,
				fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "Check the mailbox and folder in the resource; you can't subscribe to group calendars.",
					Ru: "Проверьте ящик и папку в resource; на календари групп подписаться нельзя."}),
		},
		Basis: fact.Observed, Source: docSubscriptionAPI,
	},
	{
		ID:       "subscription-database-offline",
		Template: "Operation: {operation}; Exception: [Status Code: ServiceUnavailable; Reason: {reason}]",
		Code:     "extensionError", Service: fact.Graph, Status: 503,
		Meaning: fact.Text{En: "The service that owns the resource isn't reachable right now, for example while a mailbox is being moved.",
			Ru: "Служба, владеющая ресурсом, сейчас недоступна — например, ящик переносится."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Observed, Source: docSubscriptionAPI,
	},
	{
		ID: "subscription-store-fault", Template: "A device attached to the system is not functioning",
		Code: "extensionError", Service: fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The subscription store failed; the text about a device is a Windows error text.",
			Ru: "Сбой хранилища подписок; текст про устройство взят из Windows."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Observed, Source: docSubscriptionAPI,
	},
}
