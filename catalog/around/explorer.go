package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// explorerMessages are what Azure Data Explorer says, and the databases of Fabric and
// Azure Monitor that share its engine, apart from the text of a query.
var explorerMessages = []fact.Message{
	{
		ID: "kusto-password-sign-in", Template: "KustoAuthenticationError('UserPassTokenProvider', 'ParseError('syntax error: line {number}, column {number}')'",
		Variants: []string{"KustoAuthenticationError('UserPassTokenProvider', 'ParseError({detail}"},
		Service:  fact.Entra,
		Meaning: fact.Text{En: "The sign-in with user name and password failed: the library read the federation server's document, which isn't XML.",
			Ru: "Вход по имени и паролю не удался: библиотека прочитала документ сервера федерации, а это не XML."},
		Causes: []fact.Cause{
			cause.Likely("kusto-password-sign-in", fact.Deduced,
				fact.Text{En: "The user is federated (AD FS), and a web page or a proxy came instead of the server's metadata (mex).",
					Ru: "Пользователь федеративный (AD FS), а вместо метаданных сервера (mex) пришла страница сайта или прокси."},
				fact.Text{En: "Don't sign in by password: use with_aad_application_key_authentication, with_az_cli_authentication, or with_interactive_login.",
					Ru: "Не входите по паролю: возьмите with_aad_application_key_authentication, with_az_cli_authentication или with_interactive_login."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/azure-kusto-python/issues/497",
	},
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
		ID: "explorer-proxy-command", Template: "ApiContractViolationError: management command parsing failed with error: {detail}",
		Variants: []string{
			"management command parsing failed with error: {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The endpoint that shows a workspace as a cluster (ade.loganalytics.io) doesn't know a management command that the client sent.",
			Ru: "Адрес, который показывает рабочую область как кластер (ade.loganalytics.io), не знает служебной команды клиента."},
		Causes: []fact.Cause{
			cause.Likely("kusto-proxy-command", fact.Observed,
				fact.Text{En: "The client treats the workspace as a full cluster and runs a command (.show …) that only a real one has.",
					Ru: "Клиент считает рабочую область полным кластером и выполняет команду (.show …), которая есть только у настоящего."},
				fact.Text{En: "Connect to the workspace as Azure Monitor Logs (workspace ID), use Kusto Explorer or the web UI, or query a real cluster.",
					Ru: "Подключайтесь к рабочей области как к Azure Monitor Logs (ID рабочей области), через Kusto Explorer или веб-интерфейс, либо к настоящему кластеру."}),
		},
		Basis: fact.Observed, Source: "https://github.com/dotnet/interactive/issues/2681",
	},
	{
		ID: "explorer-proxy-resource", Template: "not authorized to access resource name: {detail}",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The cluster only stands for a workspace or an Application Insights resource, which the caller can't read.",
			Ru: "Кластер лишь представляет рабочую область или ресурс Application Insights, а читать его вызывающий не может."},
		Causes: []fact.Cause{
			cause.Likely("kusto-proxy-role", fact.Documented,
				fact.Text{En: "The app or user has no Azure role on that workspace or component, or the cluster URI names another one.",
					Ru: "У приложения или пользователя нет роли Azure на этот ресурс, или URI кластера указывает другой."},
				fact.Text{En: "Assign Log Analytics Reader (or Reader) on the resource, wait a few minutes, and compare subscription, group, and name in the URI.",
					Ru: "Назначьте Log Analytics Reader (или Reader) на ресурс, подождите несколько минут и сверьте подписку, группу и имя в URI."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/data-explorer/query-monitor-data",
	},
	{
		ID: "explorer-cloud-info", Template: "Error refreshing IngestionAuthToken",
		Variants: []string{
			"IOError when trying to retrieve CloudInfo",
			"Error refreshing IngestionAuthTokenIOError when trying to retrieve CloudInfo",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The client couldn't read the cluster's own metadata, which it needs before it signs in.",
			Ru: "Клиент не смог прочитать метаданные кластера, которые нужны ему до входа."},
		Causes: []fact.Cause{
			cause.Likely("kusto-unreachable", fact.Deduced,
				fact.Text{En: "The ingest address can't be reached: DNS, firewall, proxy, a private endpoint, or a wrong URI.",
					Ru: "Адрес приёма данных недоступен: DNS, межсетевой экран, прокси, частная конечная точка или неверный URI."},
				fact.Text{En: "On that machine, run curl https://ingest-CLUSTER.REGION.kusto.windows.net/v1/rest/auth/metadata; for a private endpoint, resolve ingest- as well.",
					Ru: "На той машине выполните curl https://ingest-КЛАСТЕР.РЕГИОН.kusto.windows.net/v1/rest/auth/metadata; у частной точки должно разрешаться и имя ingest-."}),
		},
		Basis: fact.Deduced, Source: "https://github.com/Azure/kafka-sink-azure-kusto/issues/102",
	},
	{
		ID: "explorer-outside", Template: "Request is invalid and cannot be processed: Service request failed.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The cluster accepted the query, but something that the query reads outside the cluster refused it.",
			Ru: "Кластер принял запрос, но отказало то, что запрос читает вне кластера."},
		Causes: []fact.Cause{
			cause.Likely("kusto-outside-access", fact.Observed,
				fact.Text{En: "An external table or externaldata is read as the caller, who has no right to its storage; the status is the storage's.",
					Ru: "Внешняя таблица или externaldata читается от имени вызывающего, а у него нет прав на хранилище; статус — от него."},
				fact.Text{En: "Assign Storage Blob Data Reader on that storage account to the app, or give the table a managed identity or a SAS.",
					Ru: "Назначьте приложению Storage Blob Data Reader на это хранилище либо задайте таблице управляемое удостоверение или SAS."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/azure-kusto-python/issues/556",
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
				fact.Text{En: "Add the user or app under the database's Permissions, or run .add database DB viewers ('aadapp=APPID;TENANT') (ingestors to write); a role in Azure (IAM) isn't enough.",
					Ru: "Добавьте участника в Permissions базы или выполните .add database DB viewers ('aadapp=APPID;TENANT') (для записи — ingestors); роли Azure (IAM) недостаточно."}),
			cause.Possible("kusto-other-account", fact.Observed,
				fact.Text{En: "The call used another account or tenant than the one that has the role; msauser= is a personal Microsoft account.",
					Ru: "Вызов шёл не от той учётной записи или тенанта, что имеет роль; msauser= — личная учётная запись Microsoft."},
				fact.Text{En: "Sign out, and sign in with the work account of the cluster's tenant.",
					Ru: "Выйдите и войдите с рабочей учётной записью тенанта кластера."}),
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
				fact.Text{En: "Compare the name with .show databases or .show tables in the cluster of the connection.",
					Ru: "Сверьте имя с .show databases или .show tables в кластере подключения."}),
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
