package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// playbookMessages are what the portal, Sentinel, and Logic Apps say when a playbook or
// other content of Sentinel is deployed or runs.
var playbookMessages = []fact.Message{
	{
		ID: "connector-api-missing", Template: "The API '{api}' could not be found.",
		Variants: []string{
			"The API operation '{operation}' could not be found.",
			"The managed API '{api}' could not be found.",
		},
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "The template or the workflow uses a connector that isn't in this resource group or region.",
			Ru: "Шаблон или рабочий процесс использует коннектор, которого нет в этой группе ресурсов или регионе."},
		Causes: []fact.Cause{
			cause.Likely("connector-api-missing", fact.Observed,
				fact.Text{En: "The custom connector hasn't been deployed, has another name or resource group, or isn't offered in the region.",
					Ru: "Пользовательский коннектор не развёрнут, называется иначе, в другой группе или недоступен в регионе."},
				fact.Text{En: "First deploy the connector with exactly this name in the playbook's resource group and region; then deploy the playbook again.",
					Ru: "Сначала разверните коннектор точно с этим именем в группе ресурсов и регионе сценария, затем снова разверните сценарий."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/2700",
	},
	{
		ID: "template-download", Template: "There was an error downloading the template from URI '{uri}'. Ensure that the template is publicly accessible and that the publisher has enabled CORS policy on the endpoint.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Azure portal couldn't download the template; nothing was deployed.",
			Ru: "Портал Azure не смог скачать шаблон; ничего не развёрнуто."},
		Causes: []fact.Cause{
			cause.Likely("template-not-there", fact.Observed,
				fact.Text{En: "The file was moved or renamed, the repository or branch is private, or a proxy blocks the host.",
					Ru: "Файл перемещён или переименован, репозиторий или ветка закрыты либо прокси блокирует хост."},
				fact.Text{En: "Open the URI in a private browser window. If it shows 404, find the file's new path; else paste it into Build your own template in the editor.",
					Ru: "Откройте URI в приватном окне браузера. Если там 404, найдите новый путь файла; иначе вставьте текст в Build your own template in the editor."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoft/AzDetectSuite/issues/3",
	},
	{
		ID: "template-segments", Template: "Deployment template validation failed: 'The template resource '{resource}' for type '{type}' at line '{line}' and column '{column}' has incorrect segment lengths.",
		Variants: []string{
			"has incorrect segment lengths. A nested resource type must have identical number of segments as its resource name. A root resource type must have segment length one greater than its resource name.",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A resource's name has more or fewer parts (between slashes) than its type requires.",
			Ru: "В имени ресурса больше или меньше частей (между косыми), чем требует его тип."},
		Causes: []fact.Cause{
			cause.Likely("template-name-part", fact.Observed,
				fact.Text{En: "A parameter in the name, such as the workspace, is empty (it starts with / or has //), or the name doesn't fit the type.",
					Ru: "Параметр в имени, например рабочая область, пуст (имя начинается с / или содержит //), или имя не подходит типу."},
				fact.Text{En: "Pass the parameter (--parameters workspace=NAME), and compare the parts of the name in the message with those of the type.",
					Ru: "Передайте параметр (--parameters workspace=ИМЯ) и сравните части имени из сообщения с частями типа."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/missionlz/issues/258",
	},
	{
		ID: "playbook-no-incident", Template: "no incident found with the properties you provided",
		Variants: []string{
			"Failed to run playbook - no incident found with the properties you provided",
		},
		Service: fact.Gateway, Status: 404,
		Meaning: fact.Text{En: "The Sentinel connector found no incident for what the action passed to it.",
			Ru: "Коннектор Sentinel не нашёл инцидента по тому, что передало действие."},
		Causes: []fact.Cause{
			cause.Possible("incident-not-made", fact.Observed,
				fact.Text{En: "The alert has no incident: its rule doesn't create incidents, or the incident comes a few seconds after the alert.",
					Ru: "У оповещения нет инцидента: правило их не создаёт, или инцидент появляется через несколько секунд."},
				fact.Text{En: "Use the incident trigger, turn on incident creation in the rule, or add a delay before Alert - Get incident.",
					Ru: "Используйте триггер инцидента, включите создание инцидентов в правиле или добавьте паузу перед Alert - Get incident."}),
			cause.Possible("incident-id", fact.Observed,
				fact.Text{En: "The action got the incident's number or name instead of its ARM ID.",
					Ru: "Действию передан номер или имя инцидента вместо его ARM ID."},
				fact.Text{En: "Pass Incident ARM ID from the trigger.",
					Ru: "Передавайте Incident ARM ID из триггера."}),
			cause.Possible("incident-of-another-workspace", fact.Observed,
				fact.Text{En: "The action's subscription, resource group, or workspace isn't the one that has the incident.",
					Ru: "Подписка, группа или рабочая область в действии не те, где находится инцидент."},
				fact.Text{En: "Take subscription, resource group, and workspace from the trigger's dynamic content.",
					Ru: "Берите подписку, группу ресурсов и рабочую область из динамического содержимого триггера."}),
		},
		Basis: fact.Deduced, Source: "https://github.com/Azure/Azure-Sentinel/issues/7486",
	},
	{
		ID: "connection-acl", Template: "Error from token exchange: Permission denied due to missing connection ACL: {detail}",
		Variants: []string{
			"Permission denied due to missing connection ACL",
		},
		Service: fact.Gateway, Status: 403,
		Meaning: fact.Text{En: "The API connection doesn't allow the identity that the message names to use it.",
			Ru: "API connection не разрешает пользоваться собой удостоверению из сообщения."},
		Causes: []fact.Cause{
			cause.Likely("connection-access-policy", fact.Documented,
				fact.Text{En: "The connection has no access policy for the Logic App's managed identity; templates for Standard apps must add one.",
					Ru: "У подключения нет политики доступа для управляемого удостоверения Logic App; в шаблонах для Standard её добавляют."},
				fact.Text{En: "Open the connection, Access policies, and add the Logic App's identity; if it signs in as a user, authorize it again.",
					Ru: "Откройте подключение, Access policies, и добавьте удостоверение Logic App; если оно входит как пользователь, авторизуйте заново."}),
			cause.ConnectionLogin(fact.Possible),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/logic-apps/authenticate-with-managed-identity",
	},
	{
		ID: "connection-parameter", Template: "The workflow connection parameter '{connection}' is not valid. {detail}",
		Variants: []string{
			"The workflow connection parameter '{connection}' is not valid.",
		},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Logic App's definition refers to a connection that its parameter $connections doesn't describe.",
			Ru: "Определение Logic App ссылается на подключение, которого нет в параметре $connections."},
		Causes: []fact.Cause{
			cause.Likely("connection-parameter", fact.Observed,
				fact.Text{En: "$connections lacks the connection, or its connectionId, connectionName, id, or connectionProperties.",
					Ru: "В $connections нет подключения либо его connectionId, connectionName, id или connectionProperties."},
				fact.Text{En: "Complete $connections in the template: connectionId, connectionName, id, and for a managed identity connectionProperties with authentication.",
					Ru: "Дополните $connections в шаблоне: connectionId, connectionName, id, а для управляемого удостоверения — connectionProperties с authentication."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/azure/logic-apps/authenticate-with-managed-identity",
	},
	{
		ID: "playbook-caller", Template: "Caller is missing required playbook triggering permissions on playbook resource '{playbook}', or Microsoft Sentinel is missing required permissions to verify the caller has permissions",
		Variants: []string{
			"Caller is missing required playbook triggering permissions on playbook resource '{playbook}'",
		},
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Sentinel may not start the playbook for this caller.",
			Ru: "Sentinel не может запустить сценарий для этого вызывающего."},
		Causes: []fact.Cause{
			cause.Likely("playbook-roles", fact.Documented,
				fact.Text{En: "You lack Sentinel Playbook Operator on the playbook, or Sentinel lacks Automation Contributor on its resource group.",
					Ru: "У вас нет Sentinel Playbook Operator на сценарий, или у Sentinel нет Automation Contributor на его группу ресурсов."},
				fact.Text{En: "Assign the first to the caller; for the second: Sentinel, Settings, Playbook permissions, choose the resource group.",
					Ru: "Назначьте первую роль вызывающему; вторую — Sentinel, Settings, Playbook permissions, выберите группу ресурсов."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/sentinel/automation/run-playbooks",
	},
	{
		ID: "designer-outputs", Template: "Failed to retrieve dynamic outputs. As a result, this operation's outputs might not be visible in subsequent actions. Error details: Error executing the API - {api}",
		Variants: []string{
			"Failed to retrieve dynamic inputs. Error details: Error executing the API - {api}",
			"Failed to retrieve dynamic inputs. Error details: 'BadGateway'",
		},
		General: true, Service: fact.Gateway,
		Meaning: fact.Text{En: "The workflow designer couldn't ask the connector for the fields of an action; the workflow itself may still run.",
			Ru: "Конструктор не смог получить у коннектора поля действия; сам рабочий процесс при этом может работать."},
		Causes: []fact.Cause{
			cause.Possible("designer-fault", fact.Observed,
				fact.Text{En: "The connector's service failed for a moment; saved workflows run as before.",
					Ru: "Служба коннектора временно дала сбой; сохранённые процессы работают как прежде."},
				fact.Text{En: "Reload the designer later, or enter the value by hand and read the output with Parse JSON and a schema of your own.",
					Ru: "Откройте конструктор позже либо введите значение вручную и читайте вывод через Parse JSON с собственной схемой."}),
			cause.ConnectionLogin(fact.Possible),
			cause.Possible("designer-query", fact.Observed,
				fact.Text{En: "The action's query or parameters aren't valid, so the sample call of the designer fails.",
					Ru: "Запрос или параметры действия неверны, и пробный вызов конструктора не проходит."},
				fact.Text{En: "Run the query in the portal, and set the parameters (subscription, workspace, type) again.",
					Ru: "Выполните запрос на портале и заново задайте параметры (подписку, рабочую область, тип)."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/logicapps/issues/1292",
	},
	{
		ID: "wizard-validation", Template: "Validation failed. Required information is missing or not valid.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A wizard of the Azure portal found a field that isn't filled in or isn't valid; nothing was sent.",
			Ru: "Мастер портала Azure нашёл незаполненное или неверное поле; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Possible("rule-query-invalid", fact.Observed,
				fact.Text{En: "The query has an error; the editor shows it below the query: often a table, parser, or column that isn't there.",
					Ru: "В запросе ошибка; редактор показывает её под запросом: часто нет таблицы, парсера или столбца."},
				fact.Text{En: "Open the tab with the red dot and read the line below the editor; run explain on that line.",
					Ru: "Откройте вкладку с красной точкой и прочитайте строку под редактором; передайте сюда эту строку."}),
			cause.Possible("rule-field-invalid", fact.Observed,
				fact.Text{En: "An entity mapping names a column that the query no longer returns, or the period is shorter than the query looks back.",
					Ru: "Сопоставление сущностей называет столбец, которого запрос не возвращает, или период короче, чем смотрит запрос."},
				fact.Text{En: "Check the entity mappings, custom details, and alert name columns, and the query period (up to 14 days).",
					Ru: "Проверьте сопоставления сущностей, дополнительные сведения, столбцы в имени оповещения и период запроса (до 14 дней)."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/9063",
	},
}

// ConnectorRefused is what a bare refusal of a token means where a connector passed it on:
// the API behind it may be any.
func ConnectorRefused() fact.Message {
	return fact.Message{
		ID: "connector-token-refused", Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "The API behind the connector refused the token of the connection, or got none.",
			Ru: "API за коннектором не принял токен подключения или не получил его."},
		Causes: []fact.Cause{
			cause.Likely("api-connection-login", fact.Observed,
				fact.Text{En: "The connection isn't signed in anymore, or its token is for a different API than the connector calls.",
					Ru: "Вход подключения больше не действует, или его токен выдан не для того API, который вызывает коннектор."},
				fact.Text{En: "Sign in to the connection again. In a custom connector, check the identity provider, and that its resource is the API it calls (https://manage.office.com for the Management Activity API).",
					Ru: "Войдите в подключение заново. В собственном коннекторе проверьте поставщика удостоверений и что resource — вызываемый API (https://manage.office.com для Management Activity API)."}),
		},
		Basis: fact.Observed, Source: "https://github.com/microsoft/coe-starter-kit/issues/4876",
	}
}
