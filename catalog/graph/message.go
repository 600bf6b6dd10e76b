package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcDetection  = "https://learn.microsoft.com/graph/api/resources/security-detectionrule"
	srcProviders  = "https://learn.microsoft.com/graph/api/resources/security-error-codes"
	srcRuns       = "https://learn.microsoft.com/graph/api/resources/security-rundetails"
	srcVersion    = "https://github.com/jseerden/IntuneBackupAndRestore/pull/82"
	srcMe         = "https://github.com/microsoftgraph/msgraph-sdk-go/issues/213"
	srcNoProvider = "https://github.com/microsoftgraph/microsoft-graph-docs/issues/8804"
	srcARM        = "https://github.com/Azure/Microsoft-Defender-for-Cloud/issues/183"
)

// messages are about requests to Microsoft Graph security.
var messages = []fact.Message{
	{
		ID: "indicator-validation", Template: "Target: {field} - ValidationFailed - {detail}",
		Service: fact.Graph, Status: 206,
		Meaning: fact.Text{En: "One indicator was refused because one of its fields isn't valid; others may have passed.",
			Ru: "Один индикатор отклонён: его поле некорректно; остальные могли пройти."},
		Causes: []fact.Cause{
			indicatorValue(),
		},
		Basis: fact.Observed, Source: srcIndicators,
	},
	{
		ID:       "indicator-ip",
		Template: "Target: {field} - ValidationFailed - The value {value} is not a valid IPv4 address.",
		Variants: []string{
			"Target: {field} - ValidationFailed - The value {value} is not a valid IPv6 address.",
			"The value {value} is not a valid IPv4 address.",
			"The value {value} is not a valid IPv6 address.",
		},
		Service: fact.Graph, Status: 206,
		Meaning: fact.Text{En: "One indicator was refused because its address field doesn't contain a single IP address.",
			Ru: "Один индикатор отклонён: в его поле адреса не отдельный IP-адрес."},
		Causes: []fact.Cause{
			cause.Likely("network-for-address", fact.Observed,
				fact.Text{En: "The value is a network such as 10.0.0.1/32, but the field takes a single address.",
					Ru: "Вместо отдельного адреса указана сеть вида 10.0.0.1/32."},
				fact.Text{En: "Remove the suffix such as /32, or put the network in networkDestinationCidrBlock.",
					Ru: "Уберите суффикс вида /32 или запишите сеть в networkDestinationCidrBlock."}),
		},
		Basis: fact.Observed, Source: srcIndicators,
	},
	{
		ID: "indicator-not-created", Template: "Failed to create, check Error element for reason",
		Service: fact.Graph,
		Meaning: fact.Text{En: "This indicator wasn't created; the Error member of the same item says why.",
			Ru: "Индикатор не создан; причина — в поле Error того же элемента."},
		Causes: []fact.Cause{
			cause.Likely("item-error", fact.Observed,
				fact.Text{En: "The call as a whole succeeded, but some of its indicators failed.",
					Ru: "Вызов в целом прошёл, но отдельные индикаторы не приняты."},
				fact.Text{En: "Check the Error member in the response; correct and resend only those items.",
					Ru: "Разберите поле Error из ответа; исправьте и отправьте только эти элементы."}),
		},
		Basis: fact.Observed, Source: source.MISP,
	},
	{
		ID:       "enum-value",
		Template: "Error converting value \"{value}\" to type '{type}'. Path '{parameter}', line {line}, position {position}.",
		Variants: []string{
			"Error converting value \"{value}\" to type 'System.Nullable`1[IsgWebApi.SecurityGraphModel.{type}]'. Path '{parameter}', line {line}, position {position}.",
			"Error converting value \"{value}\" to type 'System.Nullable`1[IsgWebApi.SecurityGraphModel.{type}]'",
			"Error converting value \"{value}\" to type '{type}'",
		},
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A value in the body isn't allowed for its property.",
			Ru: "Значение в теле не входит в число возможных для этого свойства."},
		Causes: []fact.Cause{
			cause.Likely("enum-value", fact.Observed,
				fact.Text{En: "The value is misspelled or copied from an outdated guide.",
					Ru: "Значение написано с ошибкой или взято из устаревшего руководства."},
				fact.Text{En: "Use a documented value; an indicator's action is alert, allow, block, or unknown.",
					Ru: "Возьмите значение из описания; для action индикатора: alert, allow, block или unknown."}),
		},
		Basis: fact.Observed, Source: source.Enum,
	},
	{
		ID: "empty-payload", Template: "Empty Payload. JSON content expected.",
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph found no JSON in the body that the operation can use.",
			Ru: "Graph не нашёл в теле JSON, пригодного для операции."},
		Causes: []fact.Cause{
			cause.BodyEmpty(),
		},
		Basis: fact.Observed, Source: source.Payload,
	},
	{
		ID: "wrapped-error", Template: "Http request failed with statusCode={status} : {detail}",
		Code: "BadRequest", Service: fact.Graph,
		Meaning: fact.Text{En: "Graph passed on a Defender error; the real error is inside the message.",
			Ru: "Graph передал ошибку Defender; настоящая — внутри сообщения."},
		Causes: []fact.Cause{
			cause.Likely("wrapped-error", fact.Observed,
				fact.Text{En: "Defender refused the request that Graph built from yours.",
					Ru: "Defender отклонил запрос, который Graph составил на основе вашего."},
				fact.Text{En: "Go by the code in the message; Defender support will ask for its target.",
					Ru: "Ориентируйтесь на код внутри сообщения; поддержке Defender нужен его target."}),
		},
		Basis: fact.Observed, Source: srcWrapped,
	},
	{
		ID: "segment-not-found", Template: "Resource not found for the segment '{segment}'.",
		Variants: []string{"Resource not found for segment '{segment}'."},
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The URL has a segment that this version of Graph doesn't recognize.",
			Ru: "В URL есть часть, которую эта версия Graph не распознаёт."},
		Causes: []fact.Cause{
			cause.GraphPath(fact.Likely),
			cause.Possible("graph-method", fact.Deduced,
				fact.Text{En: "The segment exists, but for a different method: an action such as runHuntingQuery takes POST.",
					Ru: "Эта часть есть, но для другого метода: действие вроде runHuntingQuery вызывают через POST."},
				fact.Text{En: "Also use the method on the operation's page.",
					Ru: "Возьмите со страницы операции и метод."}),
		},
		Basis: fact.Observed, Source: source.GraphPath,
	},
	{
		ID: "graph-version-missing", Template: "Invalid version: {version}", Common: true,
		Variants: []string{"Invalid version:"},
		Code:     "ResourceNotFound", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "Graph reads the first path segment as its version and doesn't recognize it.",
			Ru: "Graph считает первую часть пути своей версией и не распознаёт её."},
		Causes: []fact.Cause{versionMissing()},
		Basis:  fact.Observed, Source: srcVersion,
	},
	{
		ID: "graph-version-invalid", Template: "Invalid version.", Common: true,
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Graph reads the first path segment as its version and doesn't recognize it.",
			Ru: "Graph считает первую часть пути своей версией и не распознаёт её."},
		Causes: []fact.Cause{versionMissing()},
		Basis:  fact.Observed, Source: "https://github.com/O365/python-o365/issues/889",
	},
	{
		ID: "me-without-user", Template: "/me request is only valid with delegated authentication flow.",
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The URL starts with /me, but the token belongs to an application, so there is no user that /me could refer to.",
			Ru: "URL начинается с /me, но токен выдан приложению, и /me не указывает ни на какого пользователя."},
		Causes: []fact.Cause{
			cause.Likely("me-without-user", fact.Observed,
				fact.Text{En: "You got the token with client credentials, without a signed-in user.",
					Ru: "Токен получен через client credentials, без вошедшего пользователя."},
				fact.Text{En: "Call /users/{id} instead of /me, or sign in as a user for a delegated token.",
					Ru: "Вместо /me вызывайте /users/{id} или войдите как пользователь, чтобы получить делегированный токен."}),
		},
		Basis: fact.Observed, Source: srcMe,
	},
	{
		ID: "several-tactics", Template: "Multiple MITRE tactics are not supported. Specify a single tactic.",
		Code: "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "A custom detection takes only one MITRE tactic, although the property is a list.",
			Ru: "Правило обнаружения принимает одну тактику MITRE, хотя свойство — список."},
		Causes: []fact.Cause{
			cause.Likely("several-tactics", fact.Observed,
				fact.Text{En: "The rule in the body names more than one tactic.",
					Ru: "В теле правила указано несколько тактик."},
				fact.Text{En: "Send exactly one; create a second rule if you need another.",
					Ru: "Передайте ровно одну; если нужна другая, создайте второе правило."}),
		},
		Basis: fact.Observed, Source: srcDetection,
	},
	{
		ID:       "entity-mapping",
		Template: "Entity mapping for '{entity}' is invalid. Set non-empty column values for all fields in at least one of these combinations: {combinations}",
		Variants: []string{"Entity mapping for '{entity}' is invalid."},
		Code:     "BadRequest", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The columns mapped to this entity don't identify it unambiguously.",
			Ru: "Сопоставленные столбцы не определяют сущность однозначно."},
		Causes: []fact.Cause{
			cause.Likely("entity-columns", fact.Observed,
				fact.Text{En: "Only part of an identity is mapped, such as a name without its domain.",
					Ru: "Сопоставлена лишь часть идентификатора, например имя без домена."},
				fact.Text{En: "Map all columns of one combination: SID, UPN or Entra ID alone, or name with domain.",
					Ru: "Сопоставьте все столбцы одной комбинации: SID, UPN, Entra ID или имя с доменом."}),
		},
		Basis: fact.Observed, Source: srcDetection,
	},
	{
		ID: "provider-failed", Template: "Warning: 199 - \"Microsoft/{provider}/{providerStatus}/{latencyMs}\"",
		Variants: []string{
			"199 - \"Microsoft/{provider}/{providerStatus}/{latencyMs}\"",
			"199 -&gt; Microsoft/{provider}/{providerStatus}/{latencyMs}",
			"199 -> Microsoft/{provider}/{providerStatus}/{latencyMs}",
		},
		Service: fact.Graph, Status: 206,
		Meaning: fact.Text{En: "The response is partial: one of the products behind Graph failed; the others succeeded.",
			Ru: "Ответ неполный: один из продуктов за Graph не ответил, остальные — ответили."},
		Causes: []fact.Cause{
			cause.Likely("provider-not-licensed", fact.Observed,
				fact.Text{En: "The tenant has no license for that product, or the product isn't set up.",
					Ru: "У тенанта нет лицензии на этот продукт, или он не развёрнут."},
				fact.Text{En: "Check its license and setup; your Graph permission isn't the problem.",
					Ru: "Проверьте его лицензию и настройку; дело не в вашем разрешении Graph."}),
			cause.Possible("legacy-alerts", fact.Documented,
				fact.Text{En: "The old /security/alerts queries every product; it is being retired.",
					Ru: "Старый /security/alerts опрашивает все продукты; его выводят из эксплуатации."},
				fact.Text{En: "Move to /security/alerts_v2.",
					Ru: "Перейдите на /security/alerts_v2."}),
		},
		Tells: fact.Values{{Name: "vendor", Value: "Microsoft"}},
		Basis: fact.Documented, Source: srcProviders,
	},
	{
		ID: "no-provider", Template: "Cannot find a provider for this request",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "None of the products behind Graph security accepts this request.",
			Ru: "Ни один продукт за Graph security не принимает этот запрос."},
		Causes: []fact.Cause{
			cause.Likely("no-provider", fact.Deduced,
				fact.Text{En: "The product named in vendorInformation doesn't offer this action or isn't set up in the tenant.",
					Ru: "Продукт из vendorInformation такого действия не предлагает или в тенанте не подключён."},
				fact.Text{En: "Use the product's own API: for Defender, POST /api/indicators to block an address or a file.",
					Ru: "Используйте API самого продукта: в Defender адрес или файл блокирует POST /api/indicators."}),
		},
		Basis: fact.Observed, Source: srcNoProvider,
	},
	{
		ID: "rule-run-failed", Template: "queryExecutionFailed",
		Service: fact.Graph,
		Meaning: fact.Text{En: "A run of a custom detection rule failed without giving a reason.",
			Ru: "Запуск правила обнаружения завершился сбоем без указания причины."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Documented, Source: srcRuns,
	},
	{
		ID: "rule-run-throttled", Template: "queryExecutionThrottling",
		Service: fact.Graph,
		Meaning: fact.Text{En: "A run of a custom detection rule was postponed: the tenant's quota is used up.",
			Ru: "Запуск правила обнаружения отложен: квота тенанта исчерпана."},
		Causes: []fact.Cause{cause.CPUQuota(fact.Likely)},
		Basis:  fact.Documented, Source: srcRuns,
	},
	{
		ID: "rule-run-cut", Template: "queryExceededResultSize",
		Service: fact.Graph,
		Meaning: fact.Text{En: "A run of a custom detection rule found more rows than it can process: 100.",
			Ru: "Правило обнаружения нашло больше, чем может обработать: 100 строк."},
		Causes: []fact.Cause{
			cause.Likely("rule-too-wide", fact.Documented,
				fact.Text{En: "The query matches too much.",
					Ru: "Запрос находит слишком много."},
				fact.Text{En: "Filter more, or summarize to one row per entity.",
					Ru: "Усильте фильтр или сведите через summarize к строке на сущность."}),
		},
		Basis: fact.Documented, Source: srcRuns,
	},
	{
		ID: "rule-run-limits", Template: "queryLimitsExceeded",
		Service: fact.Graph,
		Meaning: fact.Text{En: "A run of a custom detection rule was stopped because it used too much CPU or memory.",
			Ru: "Запуск правила обнаружения остановлен из-за расхода процессора или памяти."},
		Causes: []fact.Cause{cause.QueryTooHeavy(fact.Likely)},
		Basis:  fact.Documented, Source: srcRuns,
	},
	{
		ID: "rule-run-timeout", Template: "queryTimeout",
		Service: fact.Graph,
		Meaning: fact.Text{En: "A run of a custom detection rule took too long.",
			Ru: "Запуск правила обнаружения занял слишком много времени."},
		Causes: []fact.Cause{cause.QueryTooHeavy(fact.Likely)},
		Basis:  fact.Documented, Source: srcRuns,
	},
	{
		ID:       "not-defender-resource",
		Template: "The resource type could not be found in the namespace '{namespace}' for api version '{apiVersion}'.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Azure Resource Manager answered: this is Defender for Cloud, not Defender for Endpoint.",
			Ru: "Ответил Azure Resource Manager: это Defender for Cloud, а не Defender for Endpoint."},
		Causes: []fact.Cause{
			cause.Likely("azure-api-version", fact.Observed,
				fact.Text{En: "The path or resource type doesn't have the api-version in the URL.",
					Ru: "У вызванного пути или типа ресурсов нет той api-version, что указана в URL."},
				fact.Text{En: "List the versions: az provider show -n Microsoft.Security.",
					Ru: "Посмотрите список версий: az provider show -n Microsoft.Security."}),
		},
		Basis: fact.Observed, Source: srcARM,
	},
}

// versionMissing is that a path of Graph begins with something else than its version.
func versionMissing() fact.Cause {
	return cause.Likely("graph-version", fact.Observed,
		fact.Text{En: "The URL is missing /v1.0 or /beta after the host.",
			Ru: "В URL после хоста не хватает /v1.0 или /beta."},
		fact.Text{En: "Call https://graph.microsoft.com/v1.0/… or https://graph.microsoft.com/beta/….",
			Ru: "Вызывайте https://graph.microsoft.com/v1.0/… или https://graph.microsoft.com/beta/…."})
}
