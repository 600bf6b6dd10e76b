package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// explorerMessages are what Azure Data Explorer says, and the databases of Fabric and
// Azure Monitor that share its engine, apart from the text of a query.
var explorerMessages = []fact.Message{
	{
		ID: "explorer-ingest-command", Template: "Syntax error: Query could not be parsed: . Query: '.get ingestion resources'",
		Variants: []string{
			"Syntax error: Query could not be parsed: {detail} Query: '.get ingestion resources'",
			"Query: '.get kusto identity token'",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A client that ingests asked the engine of the cluster, which doesn't know this command.",
			Ru: "Клиент, который загружает данные, обратился к движку кластера, а тот не знает этой команды."},
		Causes: []fact.Cause{
			cause.Likely("kusto-ingest-endpoint", fact.Observed,
				fact.Text{En: "The ingest client was made with the query address of the cluster.",
					Ru: "Клиент загрузки создан с адресом кластера для запросов."},
				fact.Text{En: "Give the ingest client the data ingestion URI: https://ingest-CLUSTER.REGION.kusto.windows.net. Queries keep the address without ingest-.",
					Ru: "Передайте клиенту загрузки адрес приёма данных: https://ingest-КЛАСТЕР.РЕГИОН.kusto.windows.net. Запросам оставьте адрес без ingest-."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/azure-kusto-python/issues/221",
	},
	{
		ID: "explorer-principal", Template: "Principal '{principal}' is not authorized to {action}",
		Variants: []string{
			"Principal '{principal}' is not authorized to perform operation '{operation}' on '{target}'.",
			"Principal '{principal}' is not authorized to access database '{database}'",
		},
		Code: "Forbidden", Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The caller has no role on the database or table that allows this.",
			Ru: "У вызывающего нет роли на базу данных или таблицу, которая это разрешает."},
		Causes: []fact.Cause{
			cause.Likely("kusto-database-role", fact.Documented,
				fact.Text{En: "The user or app that the message names lacks a role on that database.",
					Ru: "У пользователя или приложения из сообщения нет роли на эту базу данных."},
				fact.Text{En: "Add it under the database's Permissions, or run .add database DB viewers ('aadapp=APPID;TENANT') (ingestors to write); a role in Azure (IAM) isn't enough.",
					Ru: "Добавьте его в Permissions базы данных или выполните .add database DB viewers ('aadapp=APPID;TENANT') (для записи — ingestors); роли Azure (IAM) недостаточно."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/kusto/access-control/role-based-access-control",
	},
	{
		ID: "explorer-entity", Template: "Entity ID '{name}' of kind '{kind}' was not found",
		Variants: []string{
			"Entity '{name}' of kind '{kind}' was not found",
			"Bad request: Entity ID '{name}' of kind '{kind}' was not found",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The cluster has no database, table, or other entity with this name.",
			Ru: "В кластере нет базы данных, таблицы или другого объекта с таким именем."},
		Causes: []fact.Cause{
			cause.Likely("kusto-entity-name", fact.Documented,
				fact.Text{En: "The name is misspelled or in the wrong letter case, or the entity is in another cluster or database.",
					Ru: "Имя написано с ошибкой или не в том регистре либо объект в другом кластере или базе данных."},
				fact.Text{En: "Compare it with .show databases or .show tables in the cluster of the connection.",
					Ru: "Сверьте его с .show databases или .show tables в кластере подключения."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/data-explorer/error-codes",
	},
	{
		ID: "explorer-throttled", Template: "Query throttled: The query was aborted due to throttling.",
		Variants: []string{
			"The query was aborted due to throttling. Retrying after some backoff might help. Capacity: {capacity}, Origin: {origin}",
			"The control command was aborted due to throttling. Retrying after some backoff might help. CommandType: {command}, Capacity: {capacity}, Origin: {origin}",
		},
		Code: "TooManyRequests", Service: fact.Unknown, Status: 429,
		Meaning: fact.Text{En: "The cluster runs as many queries as it allows and turned this one away.",
			Ru: "Кластер выполняет столько запросов, сколько допускает, и отклонил этот."},
		Causes: []fact.Cause{
			cause.Likely("kusto-capacity", fact.Documented,
				fact.Text{En: "More queries run at the same time than the cluster's capacity allows.",
					Ru: "Одновременно идёт больше запросов, чем позволяет мощность кластера."},
				fact.Text{En: "Wait and retry with growing pauses; run fewer queries in parallel, or scale the cluster out.",
					Ru: "Подождите и повторяйте с растущей паузой; запускайте меньше запросов параллельно или увеличьте кластер."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/kusto/management/capacity-policy",
	},
}
