package around

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docHubErrors  = "https://learn.microsoft.com/azure/event-hubs/exceptions-dotnet"
	docHubAMQP    = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-amqp-troubleshoot"
	docHubNetwork = "https://learn.microsoft.com/azure/event-hubs/troubleshooting-guide"
	docHubQuota   = "https://learn.microsoft.com/azure/event-hubs/event-hubs-quotas"
	srcSplunkHub  = "https://github.com/microsoft/AzureMonitorAddonForSplunk/issues/142"
)

// hubMessages are what Event Hubs says to those who stream events out of Defender, in the words of
// AMQP, of Kafka, and of the clients.
var hubMessages = []fact.Message{
	{
		ID: "hub-unauthorized", Template: "amqp:unauthorized-access",
		Variants: []string{
			"condition='amqp:unauthorized-access'",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Event Hubs refused the client: the permission or the key is missing.",
			Ru: "Event Hubs отказал клиенту: нет права или неверен ключ."},
		Causes: []fact.Cause{hubRight(fact.Likely), hubKey(fact.Possible)},
		Basis:  fact.Observed, Source: srcSplunkHub,
	},
	{
		ID: "hub-partition", Template: "The specified partition is invalid for an EventHub partition sender or receiver. It should be between {first} and {last}.",
		Variants: []string{
			"The specified partition is invalid for an EventHub partition sender or receiver.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The hub has fewer partitions than the client thinks.",
			Ru: "У концентратора меньше разделов, чем считает клиент."},
		Causes: []fact.Cause{hubPartition(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/AzureMonitorAddonForSplunk/issues/67",
	},
	{
		ID: "hub-receivers", Template: "Exceeded the maximum number of allowed receivers per partition in a consumer group which is {limit}.",
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "A partition of the consumer group has the maximum number of readers.",
			Ru: "У раздела группы потребителей предельное число читателей."},
		Causes: []fact.Cause{hubReaders(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/stream-analytics/stream-analytics-troubleshoot-input",
	},
	{
		ID: "hub-epoch", Template: "New receiver '{receiver}' with higher epoch of '{epoch}' is created hence current receiver '{other}' with epoch '{old}' is getting disconnected.",
		Variants: []string{
			"At least one receiver for the endpoint is created with epoch of '{epoch}', and so non-epoch receiver is not allowed.",
			"New receiver with higher epoch of '{epoch}' is created hence current receiver with epoch '{old}' is getting disconnected.",
			"amqp:link:stolen",
		},
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "Another reader with a higher epoch took over the partition.",
			Ru: "Раздел забрал другой читатель с более высокой эпохой."},
		Causes: []fact.Cause{hubStolen(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-no-group", Template: "The messaging entity '{namespace}:eventhub:{hub}~{group}' could not be found.",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "The hub or its consumer group doesn't exist.",
			Ru: "Такого концентратора или группы потребителей нет."},
		Causes: []fact.Cause{hubGroup(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-signature", Template: "Put token failed. status-code: 401, status-description: InvalidSignature: The token has an invalid signature.",
		Variants: []string{
			"The token has an invalid signature",
			"InvalidSignature: The token has an invalid signature",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Event Hubs computes a different signature: the key is wrong.",
			Ru: "Event Hubs получает другую подпись: неверен ключ."},
		Causes: []fact.Cause{hubKey(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-token-expired", Template: "ExpiredToken: The token is expired. Expiration time: {time}",
		Variants: []string{
			"Put token failed. status-code: 401, status-description: ExpiredToken",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The SAS or the token for the hub has expired.",
			Ru: "SAS или токен к концентратору просрочен."},
		Causes: []fact.Cause{hubExpired(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-malformed-token", Template: "MalformedToken: {detail}",
		Variants: []string{
			"Put token failed. status-code: 401, status-description: MalformedToken",
			"The 'Authorization' header is malformed: SharedAccessSignature",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Event Hubs can't read the SAS token or connection string.",
			Ru: "Event Hubs не может прочитать SAS или строку подключения."},
		Causes: []fact.Cause{hubKey(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-issuer", Template: "Put token failed. status-code: 401, status-description: InvalidIssuer",
		Variants: []string{
			"InvalidIssuer: Token issuer is invalid.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The token for the hub was issued by a tenant that doesn't own the subscription.",
			Ru: "Токен к концентратору выпущен не тем тенантом, которому принадлежит подписка."},
		Causes: []fact.Cause{hubTenant(fact.Likely)},
		Basis:  fact.Observed, Source: docHubNetwork,
	},
	{
		ID: "hub-ip", Template: "Ip has been prevented to connect to the endpoint.",
		Variants: []string{
			"Put token failed. status-code: 401, status-description: Ip has been prevented to connect to the endpoint.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "A network rule of the namespace blocks this address.",
			Ru: "Сетевое правило пространства имён не пускает этот адрес."},
		Causes: []fact.Cause{hubNetwork(fact.Likely)},
		Basis:  fact.Documented, Source: docHubNetwork,
	},
	{
		ID: "hub-busy", Template: "The request was terminated because the namespace {namespace} is being throttled. Error code : 50001. Please wait {seconds} seconds and try again.",
		Variants: []string{
			"The request was terminated because the entity is being throttled. Error code : {number}. Please wait {seconds} seconds and try again.",
			"com.microsoft:server-busy",
		},
		Service: fact.Unknown, Status: 503,
		Meaning: fact.Text{En: "Event Hubs is throttling the namespace.",
			Ru: "Event Hubs ограничивает пространство имён."},
		Causes: []fact.Cause{hubBusy(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-too-large", Template: "The received message (delivery-id:{id}, size:{size} bytes) exceeds the limit ({limit} bytes) currently allowed on the link.",
		Variants: []string{
			"amqp:link:message-size-exceeded",
		},
		Service: fact.Unknown, Status: 413,
		Meaning: fact.Text{En: "The event is larger than Event Hubs accepts.",
			Ru: "Событие больше, чем принимает Event Hubs."},
		Causes: []fact.Cause{hubSize(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-idle", Template: "The link '{link}' is force detached. Code: {detail}",
		Variants: []string{
			"The connection was inactive for more than the allowed {time} milliseconds and is closed by container '{container}'.",
			"amqp:link:detach-forced",
			"amqp:connection:forced",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The service closed the link, as it does after idle time and when it moves partitions.",
			Ru: "Служба закрыла канал: так бывает после простоя и при переносе разделов."},
		Causes: []fact.Cause{hubAsleep(fact.Likely)},
		Basis:  fact.Documented, Source: docHubAMQP,
	},
	{
		ID: "hub-offset", Template: "The supplied offset '{offset}' is invalid. The last offset in the system is '{last}'",
		Variants: []string{
			"The supplied sequence number '{number}' is invalid. The last sequence number in the system is '{last}'",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The stored position is no longer in the hub.",
			Ru: "Сохранённой позиции в концентраторе больше нет."},
		Causes: []fact.Cause{hubOffset(fact.Likely)},
		Basis:  fact.Observed, Source: docHubErrors,
	},
	{
		ID: "hub-tokens-limit", Template: "The maximum number of '1000' tokens per connection has been reached.",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "One connection has too many senders and receivers.",
			Ru: "В одном соединении слишком много отправителей и получателей."},
		Causes: []fact.Cause{hubReaders(fact.Likely)},
		Basis:  fact.Documented, Source: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-troubleshooting-guide",
	},
}

func hubKey(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-key", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The key or connection string doesn't belong to that policy and namespace, was rotated, or was truncated when copied.",
			Ru: "Ключ или строка подключения не от этой политики и пространства имён, обновлены или обрезаны при копировании."},
		Fix: fact.Text{En: "Copy the connection string again from Shared access policies of the namespace or hub, including the = at the end of the key.",
			Ru: "Скопируйте строку подключения заново из Shared access policies пространства имён или концентратора, вместе с = в конце ключа."}}
}

func hubPartition(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-partition", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The client requests a partition that the hub doesn't have.",
			Ru: "Клиент запрашивает раздел, которого у концентратора нет."},
		Fix: fact.Text{En: "Set the number of partitions in the client to the hub's (Overview, Partition count), or let the client ask the hub.",
			Ru: "Задайте в клиенте число разделов как у концентратора (Overview, Partition count) или дайте ему запросить его."}}
}

func hubReaders(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-readers", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Too many readers share one consumer group: at most 5 per partition, and one with an epoch.",
			Ru: "Слишком много читателей в одной группе потребителей: до 5 на раздел и один с эпохой."},
		Fix: fact.Text{En: "Give each product its own consumer group, and stop the old instances.",
			Ru: "Дайте каждому продукту свою группу потребителей и остановите старые экземпляры."}}
}

func hubStolen(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-taken-over", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Another reader with the same consumer group took over the partition.",
			Ru: "Раздел забрал другой читатель с той же группой потребителей."},
		Fix: fact.Text{En: "If two products read with one consumer group, give each its own; between instances of one product, this is normal balancing.",
			Ru: "Если с одной группой читают два продукта, дайте каждому свою; между экземплярами одного продукта это обычная балансировка."}}
}

func hubGroup(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-consumer-group", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The hub has no consumer group with this name.",
			Ru: "У концентратора нет такой группы потребителей."},
		Fix: fact.Text{En: "Create the consumer group under Consumer groups of the hub, or use $Default (the only one in Basic).",
			Ru: "Создайте группу потребителей в Consumer groups концентратора или возьмите $Default (в Basic она единственная)."}}
}

func hubNetwork(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-network", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The namespace accepts connections only from allowed networks, and this address isn't in one.",
			Ru: "Пространство имён принимает подключения только из разрешённых сетей; этого адреса среди них нет."},
		Fix: fact.Text{En: "Under Networking of the namespace, add the address or subnet, and allow trusted Microsoft services (Defender's streaming needs it).",
			Ru: "Networking пространства имён: добавьте адрес или подсеть и разрешите доверенные службы Microsoft (нужно для выгрузки Defender)."}}
}

func hubBusy(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-throughput", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The namespace has reached its throughput units limit.",
			Ru: "Пространство имён исчерпало единицы пропускной способности."},
		Fix: fact.Text{En: "Wait a few seconds and send again; add throughput units or turn on auto-inflate.",
			Ru: "Подождите несколько секунд и повторите; добавьте throughput units или включите auto-inflate."}}
}

func hubSize(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-size", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The event or batch is larger than the tier allows: 256 KB in Basic, 1 MB in the others.",
			Ru: "Событие или пакет больше допустимого: 256 КБ в Basic, 1 МБ в остальных."},
		Fix: fact.Text{En: "Send smaller batches, or use a higher tier.",
			Ru: "Отправляйте меньшие пакеты или возьмите старший уровень."}}
}

func hubAsleep(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-idle", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The service closed an idle or old connection, or moved the partition; clients reconnect.",
			Ru: "Служба закрыла простаивающее или старое соединение либо перенесла раздел; клиенты подключаются снова."},
		Fix: fact.Text{En: "Reconnect; if it happens again immediately, update the client library and check the namespace metrics.",
			Ru: "Подключитесь снова; если сразу повторяется, обновите библиотеку и посмотрите метрики пространства имён."}}
}

func hubOffset(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-offset", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The stored offset is older than the retention period, or comes from another hub.",
			Ru: "Сохранённая позиция старше срока хранения или взята из другого концентратора."},
		Fix: fact.Text{En: "Delete this consumer group's checkpoint, and start from the beginning or from now.",
			Ru: "Удалите контрольную точку этой группы и начните с начала или с текущего момента."}}
}

func hubRight(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-right", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The access policy lacks Send, Listen, or Manage, or the identity lacks an Event Hubs data role.",
			Ru: "У политики доступа нет Send, Listen или Manage, либо у удостоверения — роли на данные Event Hubs."},
		Fix: fact.Text{En: "To read, use a policy with Listen or the role Azure Event Hubs Data Receiver; to send, use Send or Data Sender.",
			Ru: "Для чтения нужна политика с Listen или роль Azure Event Hubs Data Receiver; для отправки — Send или Data Sender."}}
}

func hubExpired(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-token-expired", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The SAS token has expired, or the client's clock is wrong.",
			Ru: "Срок SAS истёк, или у клиента неверны часы."},
		Fix: fact.Text{En: "Create a new SAS token with a later expiry (UTC, Unix seconds), and synchronize the clock.",
			Ru: "Создайте новый SAS с более поздним сроком (UTC, секунды Unix) и синхронизируйте часы."}}
}

func hubTenant(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "event-hub-tenant", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The signed-in account and the namespace belong to different tenants.",
			Ru: "Учётная запись и пространство имён относятся к разным тенантам."},
		Fix: fact.Text{En: "Set AZURE_TENANT_ID to the subscription's tenant, or sign in there (az login --tenant).",
			Ru: "Укажите в AZURE_TENANT_ID тенант подписки или войдите в него (az login --tenant)."}}
}
