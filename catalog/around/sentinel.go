package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docSentinelOnboard    = "https://learn.microsoft.com/azure/sentinel/quickstart-onboard"
	docSentinelRules      = "https://learn.microsoft.com/azure/sentinel/scheduled-rules-overview"
	docSentinelWatchlists = "https://learn.microsoft.com/azure/sentinel/watchlists-create"
	docSentinelNRT        = "https://learn.microsoft.com/azure/sentinel/near-real-time-rules"
	docSentinelPlaybooks  = "https://learn.microsoft.com/azure/sentinel/automate-responses-with-playbooks"
	docSentinelTemplates  = "https://learn.microsoft.com/azure/sentinel/create-analytics-rules"
)

// sentinelMessages are what the API of Microsoft Sentinel says of its rules, watchlists, connectors,
// incidents, and playbooks. Most come as BadRequest, NotFound, or Conflict.
var sentinelMessages = []fact.Message{
	{
		ID: "sentinel-not-onboarded", Template: "Workspace '{workspace}' is not onboarded to Microsoft Sentinel.",
		Variants: []string{
			"Workspace '{workspace}' is not onboarded to Microsoft Sentinel. Please onboard through the portal",
			"is not onboarded to Azure Security Insights",
			"is not onboarded to Azure Sentinel",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The workspace exists, but Sentinel isn't enabled on it.",
			Ru: "Рабочая область есть, но Sentinel на ней не включён."},
		Causes: []fact.Cause{sentinelOff(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/iknowjason/PurpleCloud/issues/42",
	},
	{
		ID: "sentinel-workspace-metadata", Template: "Couldn't find workspaceMetadata of workspace id {workspace}",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "Sentinel has no data about this workspace: it isn't enabled there.",
			Ru: "У Sentinel нет данных об этой рабочей области: он там не включён."},
		Causes: []fact.Cause{sentinelOff(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/issues/11128",
	},
	{
		ID: "azure-method", Template: "The HTTP resource that matches the request URI '{url}' with API version '{version}' does not support HTTP method '{method}'.",
		Service: fact.Unknown, Status: 405,
		Meaning: fact.Text{En: "Azure has this path, but not for this HTTP method. The API version isn't at fault, though the code says so.",
			Ru: "Такой путь в Azure есть, но не для этого метода HTTP. Версия API ни при чём, хотя код говорит о ней."},
		Causes: []fact.Cause{
			cause.Likely("wrong-method", fact.Observed,
				fact.Text{En: "The operation takes a different HTTP method.",
					Ru: "Операция принимает другой метод HTTP."},
				fact.Text{En: "PUT, PATCH, and DELETE take one object: end the URL with its name or ID (for a new incident, a new GUID: /incidents/GUID). Keep the api-version.",
					Ru: "PUT, PATCH и DELETE относятся к одному объекту: закончите URL его именем или ID (для нового инцидента — /incidents/GUID). api-version не меняйте."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/2924",
	},
	{
		ID: "workspace-table-absent", Template: "The specified table: '{table}' was not found. Please make sure proper table name is used.",
		Code: "ResourceNotFound", Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "The Log Analytics workspace has no table with this name, or not yet.",
			Ru: "В рабочей области Log Analytics нет таблицы с таким именем, или ещё нет."},
		Causes: []fact.Cause{
			cause.Likely("workspace-table-absent", fact.Observed,
				fact.Text{En: "The table isn't in this workspace: it's misspelled, in another workspace, or hasn't been created.",
					Ru: "Таблицы нет в этой рабочей области: опечатка, другая область, или таблицу не создали."},
				fact.Text{En: "List them: az monitor log-analytics workspace table list. Create a custom one (name ends in _CL) with its columns first; az rest PUT does it if the CLI stops here.",
					Ru: "Список: az monitor log-analytics workspace table list. Свою таблицу (имя на _CL) сначала создайте со столбцами; если CLI на этом встаёт, через az rest PUT."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/rest/api/loganalytics/tables/create-or-update",
	},
	{
		ID: "rule-etag", Template: "Newer instance of rule '{rule}' exists for workspace '{workspace}' (Etag does not match). Data was not saved.",
		Variants: []string{
			"Newer instance of rule '{rule}' exists for workspace",
		},
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "The rule wasn't saved: a newer version already exists.",
			Ru: "Правило не сохранено: существует версия новее отправленной."},
		Causes: []fact.Cause{ruleNewer(fact.Likely)},
		Basis:  fact.Observed, Source: docSentinelTemplates,
	},
	{
		ID: "rule-template-installed", Template: "Analytics rule template '{template}' is already installed for workspace '{workspace}', and cannot be installed more than once",
		Variants: []string{
			"is already installed for workspace '{workspace}'",
		},
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "The workspace already has a rule from this template, and it can have only one rule of this kind.",
			Ru: "Правило из этого шаблона уже есть, а правило такого вида бывает только в одном экземпляре."},
		Causes: []fact.Cause{ruleThere(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/10635",
	},
	{
		ID: "rule-name-taken", Template: "Alert Rule with Resource Name '{name}' is already exist",
		Variants: []string{
			"Alert Rule with Resource Name '{name}' already exists",
		},
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "A rule with this resource name already exists.",
			Ru: "Правило с таким именем ресурса уже есть."},
		Causes: []fact.Cause{ruleThere(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-rest-api-specs/issues/10614",
	},
	{
		ID: "nrt-one-table", Template: "NRT queries cannot use joins or unions, or query more than one table.",
		Variants: []string{
			"NRT queries cannot use {detail}",
			"NRT rule queries cannot use {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The near-real-time rule reads more than one table.",
			Ru: "Правило NRT читает больше одной таблицы."},
		Causes: []fact.Cause{
			nrtLimits(fact.Likely),
			cause.Possible("column-named-as-table", fact.Observed,
				fact.Text{En: "If the query reads one table: a column has the name of a table (Operation, Event, Usage), and the check counts it.",
					Ru: "Если запрос читает одну таблицу: её столбец называется как таблица (Operation, Event, Usage), и проверка его считает."},
				fact.Text{En: "Write column_ifexists('Operation', '') instead of the name, or use a scheduled rule that runs every 5 minutes.",
					Ru: "Пишите column_ifexists('Operation', '') вместо имени или используйте правило по расписанию каждые 5 минут."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/4325",
	},
	{
		ID: "rule-properties", Template: "Invalid Properties for alert rule: {detail}",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "A property of the analytics rule isn't accepted; the message names it.",
			Ru: "Свойство аналитического правила не принято; какое — сказано в сообщении."},
		Causes: []fact.Cause{ruleProperty(fact.Likely)},
		Basis:  fact.Observed, Source: docSentinelRules,
	},
	{
		ID: "rule-mitre", Template: "The technique '{technique}' is invalid. The expected format is 'T####', where '#' stands for a digit.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "This API version of Sentinel doesn't recognize this tactic.",
			Ru: "Эта версия API Sentinel не распознаёт такую тактику."},
		Causes: []fact.Cause{attackNames(fact.Likely)},
		Basis:  fact.Deduced, Source: docSentinelRules,
	},
	{
		ID: "automation-model", Template: "Invalid data model. [{detail}",
		Variants: []string{
			"Invalid data model.{detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The automation rule's body doesn't fit the model of this API version.",
			Ru: "Тело правила автоматизации не подходит модели этой версии API."},
		Causes: []fact.Cause{automationModel(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/hashicorp/terraform-provider-azurerm/pull/11502",
	},
	{
		ID: "playbook-no-permission", Template: "Missing required permissions for Microsoft Sentinel on the playbook resource '{playbook}'",
		Variants: []string{
			"Missing required permissions for Microsoft Sentinel on the playbook",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Sentinel isn't allowed to run this playbook; the caller's own rights aren't the reason.",
			Ru: "Sentinel не имеет права запускать этот плейбук; дело не в правах вызывающего."},
		Causes: []fact.Cause{playbookRight(fact.Likely)},
		Basis:  fact.Observed, Source: docSentinelPlaybooks,
	},
	{
		ID: "watchlist-csv", Template: "Invalid csv content : {detail}",
		Variants: []string{
			"no watchlist items found in the provided rawContent",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Sentinel found no items in the watchlist content.",
			Ru: "Sentinel не прочитал ни одного элемента из содержимого списка наблюдения."},
		Causes: []fact.Cause{watchlistContent(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/5040",
	},
	{
		ID: "sentinel-arm-token", Template: "The ARM signed user token failed validation.",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Sentinel's own service rejected the token that Resource Manager passed on to it.",
			Ru: "Служба самого Sentinel отклонила токен, переданный ей Resource Manager."},
		Causes: []fact.Cause{
			cause.Possible("sentinel-token-fault", fact.Observed,
				fact.Text{En: "A fault between Resource Manager and Sentinel; it has gone away without any change.",
					Ru: "Сбой между Resource Manager и Sentinel; бывало, что он проходил без изменений."},
				fact.Text{En: "Connect or deploy again later; if it stays, open a support request with the deployment's correlation ID.",
					Ru: "Подключите или разверните ещё раз позже; если не помогло, обратитесь в поддержку с correlation ID развёртывания."}),
			cause.Possible("sentinel-other-tenant", fact.Deduced,
				fact.Text{En: "The deployment took so long, or crosses tenants, that the user's token was no longer valid.",
					Ru: "Развёртывание длилось долго или идёт между тенантами, и токен пользователя уже не действовал."},
				fact.Text{En: "Sign out, sign in to the workspace's tenant, and deploy again in smaller parts.",
					Ru: "Выйдите, войдите в тенант рабочей области и разверните снова меньшими частями."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/15068",
	},
	{
		ID: "sentinel-deleting", Template: "Delete is currently in progress.",
		Service: fact.Unknown, Status: 409,
		Meaning: fact.Text{En: "The object is still being deleted.",
			Ru: "Объект ещё удаляется."},
		Causes: []fact.Cause{deleteRunning(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/10044",
	},
	{
		ID: "sentinel-deserializing", Template: "There is an issue with deserializing : Error converting '{value}' for path '{path}'.",
		Variants: []string{
			"There is an issue with deserializing : {detail}",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Sentinel can't read a value in the body: the field doesn't accept it.",
			Ru: "Sentinel не может прочитать значение в теле: поле такого не принимает."},
		Causes: []fact.Cause{sentinelValue(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/azure-cli/issues/26332",
	},
	{
		ID: "entity-mapping-invalid", Template: "The given column '{column}' does not exist.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The rule uses a column that its query doesn't return.",
			Ru: "Правило использует столбец, которого запрос не возвращает."},
		Causes: []fact.Cause{ruleEntities(fact.Likely)},
		Basis:  fact.Deduced, Source: "https://learn.microsoft.com/azure/sentinel/map-data-fields-to-entities",
	},
	{
		ID: "union-fuzzy-empty", Template: "union: must have at least one operand that can be evaluated successfully when running with 'Fuzzy' mode.",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "Every table in the union with isfuzzy=true is missing, so there is nothing to read.",
			Ru: "Нет ни одной таблицы из union с isfuzzy=true, читать нечего."},
		Causes: []fact.Cause{tableAbsentSentinel(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/12792",
	},
	{
		ID: "stix-invalid", Template: "Error for Property={property}: {detail}",
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "One of the uploaded STIX objects was refused.",
			Ru: "Один из загруженных объектов STIX отклонён."},
		Causes: []fact.Cause{indicatorUpload(fact.Likely)},
		Basis:  fact.Deduced, Source: "https://learn.microsoft.com/azure/sentinel/upload-indicators-api",
	},
	{
		ID: "rule-template-unknown", Template: "analytics rule template not found. template Id: {template}",
		Service: fact.Unknown, Status: 404,
		Meaning: fact.Text{En: "The workspace doesn't offer a rule template with this ID.",
			Ru: "В рабочей области нет шаблона правила с таким идентификатором."},
		Causes: []fact.Cause{
			cause.Likely("rule-template-absent", fact.Observed,
				fact.Text{En: "The solution that brings the template isn't installed in this workspace, or the template moved into one.",
					Ru: "Решение с этим шаблоном не установлено в рабочей области, или шаблон перенесён в решение."},
				fact.Text{En: "Install the solution from the Content hub and list its templates with contentTemplates; alertRuleTemplates lists only the built-in ones.",
					Ru: "Установите решение из Content hub и перечислите его шаблоны через contentTemplates; alertRuleTemplates перечисляет только встроенные."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/9783",
	},
	{
		ID: "rule-period-below-frequency", Template: "queryPeriod must be greater than or equal to queryFrequency",
		Variants: []string{
			"The lookback period must be at least as large as the query frequency",
			"Query period must be greater than or equal to query frequency",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The rule looks back over less time than passes between its runs.",
			Ru: "Правило смотрит назад на меньшее время, чем проходит между его запусками."},
		Causes: []fact.Cause{
			cause.Likely("rule-period", fact.Documented,
				fact.Text{En: "queryPeriod is shorter than queryFrequency, so events between two runs would be missed.",
					Ru: "queryPeriod короче queryFrequency, и события между запусками были бы пропущены."},
				fact.Text{En: "Set queryPeriod to at least queryFrequency, for example PT1H and PT1H; up to P14D.",
					Ru: "Задайте queryPeriod не меньше queryFrequency, например PT1H и PT1H; не больше P14D."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/sentinel/scheduled-rules-overview",
	},
	{
		ID: "rule-entity-column", Template: "Entity mapping column '{column}' does not exist in the query results",
		Variants: []string{
			"The column '{column}' in entityMappings was not found in query",
			"The entity mapping contains a column '{column}' that is not in the query",
			"The specified column '{column}' does not exist in the query results. Entity mapping",
		},
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The rule maps an entity to a column that its query doesn't return.",
			Ru: "Правило сопоставляет сущность со столбцом, которого запрос не возвращает."},
		Causes: []fact.Cause{
			cause.Likely("rule-entity-column", fact.Documented,
				fact.Text{En: "The column is misspelled, or the query doesn't project it.",
					Ru: "Столбец написан с ошибкой, или запрос его не выводит."},
				fact.Text{En: "Return the column in the last project or extend of the query, or map the entity to a column that it returns.",
					Ru: "Выведите столбец в последнем project или extend запроса либо сопоставьте сущность с тем столбцом, который он возвращает."}),
		},
		Basis: fact.Deduced, Source: "https://learn.microsoft.com/azure/sentinel/map-data-fields-to-entities",
	},
	{
		ID: "playbook-permission", Template: "Microsoft Sentinel is missing required permissions to trigger this playbook",
		Variants: []string{
			"Microsoft Sentinel is missing required permissions to run this playbook",
			"Azure Sentinel is missing required permissions to run this playbook",
		},
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Sentinel itself may not run the playbook.",
			Ru: "Самому Sentinel не разрешено запускать сборник схем."},
		Causes: []fact.Cause{
			cause.Likely("playbook-sentinel-role", fact.Documented,
				fact.Text{En: "Azure Security Insights lacks the Microsoft Sentinel Automation Contributor role on the playbook's resource group.",
					Ru: "У Azure Security Insights нет роли Microsoft Sentinel Automation Contributor на группу ресурсов сборника схем."},
				fact.Text{En: "In Sentinel, open Settings, Playbook permissions, Configure permissions, and choose the resource group of the playbook.",
					Ru: "В Sentinel откройте Settings, Playbook permissions, Configure permissions и выберите группу ресурсов сборника схем."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/sentinel/automation/run-playbooks",
	},
}

func sentinelOff(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sentinel-not-enabled", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Microsoft Sentinel isn't enabled on this Log Analytics workspace, or was enabled only a moment ago.",
			Ru: "На этой рабочей области Log Analytics не включён Microsoft Sentinel, или он включён только что."},
		Fix: fact.Text{En: "Enable Sentinel on the workspace (in a template or Terraform: onboardingStates, and let the rest depend on it), then try again.",
			Ru: "Включите Sentinel на рабочей области (в шаблоне или Terraform: onboardingStates, и пусть остальное зависит от него), затем повторите."}}
}

func ruleNewer(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "rule-changed-meanwhile", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The rule has a newer etag than the request, or the request has no etag.",
			Ru: "У правила более новый etag, чем в запросе, или в запросе etag нет."},
		Fix: fact.Text{En: "GET the rule, put its current etag in the body, and send the change again; leave the built-in Fusion rule out of templates.",
			Ru: "Запросите правило, перенесите его etag в тело и повторите изменение; встроенное правило Fusion уберите из шаблона."}}
}

func ruleThere(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "rule-exists", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The workspace already has a rule from this template or with this name.",
			Ru: "Правило из этого шаблона или с таким именем уже есть в рабочей области."},
		Fix: fact.Text{En: "Update the existing rule under its own ID, or leave it out of the template; there can be only one Fusion rule and one ML rule.",
			Ru: "Измените существующее правило под его идентификатором или уберите его из шаблона; правила Fusion и ML бывают только в одном экземпляре."}}
}

func nrtLimits(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "nrt-rule-limit", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A near-real-time rule can't run this query: NRT rules allow less than scheduled rules.",
			Ru: "Правило NRT не может выполнить такой запрос: ему разрешено меньше, чем обычному."},
		Fix: fact.Text{En: "Make the rule a scheduled one, or rewrite the query to read one table without join and union.",
			Ru: "Сделайте правило обычным (scheduled) или перепишите запрос на одну таблицу, без join и union."}}
}

func watchlistContent(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "watchlist-content", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Sentinel finds no rows in the content: the line breaks, the skipped lines, or the header are wrong.",
			Ru: "По разбору Sentinel в содержимом нет строк: неверны переводы строк, пропуск строк или заголовок."},
		Fix: fact.Text{En: "Send a header row and rows separated by real line breaks (not the characters \\n), and set numberOfLinesToSkip to the lines above the header.",
			Ru: "Передайте строку заголовка и строки с настоящими переводами (не символами \\n); numberOfLinesToSkip — число строк над заголовком."}}
}

func deleteRunning(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "deletion-running", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The object is still being deleted; for a large watchlist, this can take hours.",
			Ru: "Объект ещё удаляется; для большого списка наблюдения это может занять часы."},
		Fix: fact.Text{En: "Wait and retry, or use a different alias; if it lasts more than a day, open a support case.",
			Ru: "Подождите и повторите или возьмите другой псевдоним; если длится больше суток — обратитесь в поддержку."}}
}

func playbookRight(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "playbook-permission", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Sentinel itself has no right to run playbooks in that resource group.",
			Ru: "У самого Sentinel нет права запускать плейбуки в этой группе ресурсов."},
		Fix: fact.Text{En: "Sentinel, Settings, Playbook permissions, Configure permissions: add the playbook's resource group (role Microsoft Sentinel Automation Contributor).",
			Ru: "Sentinel, Settings, Playbook permissions, Configure permissions: добавьте группу ресурсов плейбука (роль Microsoft Sentinel Automation Contributor)."}}
}

func ruleEntities(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "entity-mapping", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The rule's entity mapping names a column or identifier that doesn't exist, or too many of them.",
			Ru: "Сопоставление сущностей называет отсутствующий столбец или идентификатор, либо их слишком много."},
		Fix: fact.Text{En: "Project every mapped column in the query; map up to 10 entities with up to 3 identifiers each, named as in the entity reference.",
			Ru: "Выведите сопоставленные столбцы через project; до 10 сущностей по 3 идентификатора, с именами из справочника сущностей."}}
}

func attackNames(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "attack-name", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "This API version doesn't have a tactic or technique, or the technique doesn't belong to the given tactic.",
			Ru: "Тактики или техники нет в этой версии API, либо техника не относится к указанной тактике."},
		Fix: fact.Text{En: "Write tactics without spaces (InitialAccess), techniques as T1078 without sub-technique; use a newer api-version for new tactics.",
			Ru: "Тактики пишите без пробелов (InitialAccess), техники — T1078 без подтехники; для новых тактик нужна более новая api-version."}}
}

func indicatorUpload(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "stix-object", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "An uploaded object isn't valid STIX 2.1 for Sentinel, or has a pattern or field that isn't supported.",
			Ru: "Объект загрузки — не допустимый для Sentinel STIX 2.1: шаблон или поле не принимается."},
		Fix: fact.Text{En: "Check the entry in errors with its recordIndex: correct that object (id, created, valid_from, pattern, pattern_type stix); the others were accepted.",
			Ru: "Смотрите запись errors с recordIndex: исправьте этот объект (id, created, valid_from, pattern, pattern_type stix); остальные приняты."}}
}

func tableAbsentSentinel(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "table-not-there", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "None of the tables in the query exists in this workspace: no connector has written to them.",
			Ru: "Ни одной из таблиц запроса в этой рабочей области нет: ни один коннектор в них не писал."},
		Fix: fact.Text{En: "Connect the data source, or correct the table name: a newer connector may write to another table (often with _CL or V2).",
			Ru: "Подключите источник данных или исправьте имя таблицы: новый коннектор может писать в другую (часто с _CL или V2)."}}
}

func ruleProperty(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "rule-property", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The property named in the message is missing, or its value isn't valid for this kind of rule.",
			Ru: "Названного в сообщении свойства нет, или его значение этому виду правил не подходит."},
		Fix: fact.Text{En: "Correct that property in the body; export a working rule from the portal and compare it.",
			Ru: "Исправьте это свойство в теле; выгрузите работающее правило с портала и сравните."}}
}

func automationModel(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "automation-rule-model", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "A list in the automation rule is empty or too long, or a condition uses a property of a different trigger.",
			Ru: "Список правила автоматизации пуст или слишком длинный, либо условие берёт свойство чужого триггера."},
		Fix: fact.Text{En: "Read the name in the brackets and correct that part; compare with a rule exported from the portal in the same api-version.",
			Ru: "Прочитайте имя в скобках и исправьте эту часть; сравните с правилом, выгруженным с портала, в той же api-version."}}
}

func sentinelValue(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sentinel-field-value", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The field named in the message has a value or type that this API version doesn't accept.",
			Ru: "У названного поля значение или тип, которых эта версия API не принимает."},
		Fix: fact.Text{En: "Use a value from the page of that api-version, or GET an existing object and copy its form (for a watchlist, sourceType is Local).",
			Ru: "Возьмите значение со страницы этой api-version или запросите готовый объект и повторите его форму (у списка sourceType — Local)."}}
}
