package graph

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docAccessReports     = "https://learn.microsoft.com/graph/throttling-limits#identity-and-access-reports-service-limits"
	docThrottleDirectory = "https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits"
	srcApprovalRetry     = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/GraphHelper/Invoke-CIPPIntuneApprovalRetry.ps1"
)

// productMessages are about the products behind Microsoft Graph, and about their limits.
var productMessages = []fact.Message{
	{
		ID:       "log-throttled",
		Template: "This request is throttled. Please try again after the value specified in the Retry-After header.",
		Variants: []string{
			"This request is throttled. Please try again after the value (in seconds) specified in the Retry-After header.",
		},
		Service: fact.Graph, Status: 429,
		Meaning: fact.Text{En: "Sign-in and audit logs allow few calls: about five in ten seconds per application and tenant.",
			Ru: "Журналы входов и аудита допускают мало вызовов: около пяти за десять секунд на приложение и тенант."},
		Causes: []fact.Cause{
			cause.Likely("call-rate", fact.Observed,
				fact.Text{En: "There were more calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "Wait as long as Retry-After says; make one query by time with $top=1000 instead of one per user.",
					Ru: "Подождите, сколько указано в Retry-After; делайте один запрос по времени с $top=1000, а не по одному на пользователя."}),
		},
		Basis: fact.Observed, Source: docAccessReports,
	},
	{
		ID:       "directory-throttled",
		Template: "Too many requests from Identifier:{id} under category:{category}. Please try again later.",
		Code:     "TooManyRequests", Service: fact.Graph, Status: 429,
		Meaning: fact.Text{En: "The directory is throttling the application; the category says whether in this tenant or across all tenants.",
			Ru: "Каталог ограничивает вызовы приложения; по категории видно, в этом тенанте или во всех вместе."},
		Causes: []fact.Cause{
			cause.Likely("call-rate", fact.Observed,
				fact.Text{En: "There were more calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "Wait as long as Retry-After says; $select fewer properties and use delta. $batch doesn't help.",
					Ru: "Подождите, сколько указано в Retry-After; выбирайте меньше свойств через $select и используйте delta. $batch не помогает."}),
		},
		Basis: fact.Observed, Source: docThrottleDirectory,
	},
	{
		ID: "graph-throttled", Template: "Please retry again later.", Common: true,
		Code: "TooManyRequests", Service: fact.Graph, Status: 429,
		Meaning: fact.Text{En: "Graph isn't accepting more calls right now.",
			Ru: "Graph пока не принимает новых вызовов."},
		Causes: []fact.Cause{cause.CallRate(fact.Likely)},
		Basis:  fact.Documented, Source: source.GraphLimits,
	},
	{
		ID: "case-type", Template: "Request for case type {type} is not supported",
		Code: "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "eDiscovery, behind Graph, doesn't support this case; if no type is named, the service failed.",
			Ru: "eDiscovery за Graph не обслуживает это дело; если тип не назван, это был сбой службы."},
		Causes: []fact.Cause{cause.TransientFault(fact.Possible), cause.WrongKindOfID()},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1987",
	},
	{
		ID: "case-missing", Template: `The compliance case "{case}" doesn't exist. Please create the case.`,
		Code: "UnknownError", Service: fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The case is listed but not yet set up in Purview; despite the status, this means not found.",
			Ru: "Дело есть в списке, но в Purview ещё не создано; несмотря на статус, это значит «не найдено»."},
		Causes: []fact.Cause{
			cause.Likely("being-set-up", fact.Observed,
				fact.Text{En: "The object or the product was just created.",
					Ru: "Объект или продукт создан только что."},
				fact.Text{En: "Open the case once in the Purview portal, or wait; until then, treat it as not found.",
					Ru: "Откройте дело на портале Purview или подождите; пока считайте его ненайденным."}),
			cause.WrongID(fact.Possible),
		},
		Basis: fact.Observed, Source: docEDiscoveryRoles,
	},
	{
		ID:       "culture-invalid",
		Template: "{culture} is an invalid culture identifier.",
		Variants: []string{
			"Culture is not supported. Parameter name: name",
		},
		Code: "UnknownError", Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "PIM can't read the Accept-Language header; Node's fetch and other clients send an asterisk in it.",
			Ru: "PIM не может прочитать заголовок Accept-Language; fetch в Node и другие шлют в нём звёздочку."},
		Causes: []fact.Cause{
			cause.Likely("language-unknown", fact.Observed,
				fact.Text{En: "The client sends Accept-Language: *, or a language that .NET doesn't recognize.",
					Ru: "Клиент шлёт Accept-Language: * или неизвестный .NET язык."},
				fact.Text{En: "Send Accept-Language: en-US with every request.",
					Ru: "Передавайте с каждым запросом Accept-Language: en-US."}),
		},
		Basis: fact.Observed, Source: docPIM,
	},
	{
		ID: "payload-read", Template: "IO error during request payload read",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The body ended before Graph had received all of it.",
			Ru: "Тело оборвалось: Graph получил его не целиком."},
		Causes: []fact.Cause{
			cause.Likely("connection-broken", fact.Observed,
				fact.Text{En: "The connection was closed from outside before the whole response arrived.",
					Ru: "Соединение закрыто извне раньше, чем пришёл весь ответ."},
				fact.Text{En: "Send the request again; check proxies and timeouts, and that Content-Length matches the length of the body.",
					Ru: "Отправьте запрос снова; проверьте прокси, тайм-ауты и соответствие Content-Length длине тела."}),
		},
		Basis: fact.Observed, Source: srcCorso,
	},
	{
		ID: "approval-exists", Template: "An active Approval Request already exists",
		Service: fact.Graph,
		Meaning: fact.Text{En: "The change is waiting for a second administrator; an earlier call already requested approval.",
			Ru: "Изменение ждёт второго администратора; запрос уже подан предыдущим вызовом."},
		Causes: []fact.Cause{approvalPending(fact.Likely)},
		Basis:  fact.Observed, Source: srcApprovalRetry,
	},
	{
		ID: "approval-filed", Template: "x-msft-approval-code: {code}",
		Service: fact.Graph,
		Meaning: fact.Text{En: "Intune has filed an approval request with this code; the change isn't made yet.",
			Ru: "Intune подал запрос на одобрение с этим кодом; изменение ещё не сделано."},
		Causes: []fact.Cause{approvalPending(fact.Likely)},
		Basis:  fact.Observed, Source: srcApprovalRetry,
	},
	{
		ID:       "store-apps-unsupported",
		Template: "Windows Store repository apps feature is not supported for this tenant",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Intune in this tenant has no new Microsoft Store apps.",
			Ru: "В Intune этого тенанта нет приложений нового Microsoft Store."},
		Causes: []fact.Cause{
			cause.Likely("feature-off", fact.Observed,
				fact.Text{En: "A feature that the request needs is turned off in the tenant.",
					Ru: "Функция, нужная для запроса, в тенанте выключена."},
				fact.Text{En: "The tenant doesn't have it: skip the call for this tenant, or ask Microsoft support to turn it on.",
					Ru: "В тенанте её нет: не вызывайте это для него или попросите поддержку Microsoft её включить."}),
		},
		Basis: fact.Observed, Source: docCIPPErrors,
	},
	{
		ID: "assessment-not-found", Template: "The requested resource does not exist.",
		Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "The tenant has no object with this ID, such as a threat assessment request.",
			Ru: "Объекта с таким ID в тенанте нет, например запроса на оценку угрозы."},
		Causes: []fact.Cause{cause.WrongID(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/purview/commands/threatassessment/threatassessment-get.spec.ts",
	},
	{
		ID: "retention-object-missing", Template: "There is no rule matching identity '{id}'.",
		Code: "UnknownError", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "Purview has no object with this ID; UnknownError really means not found.",
			Ru: "В Purview нет объекта с таким ID; за UnknownError скрывается «не найдено»."},
		Causes: []fact.Cause{cause.WrongID(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/purview/commands/retentioneventtype/retentioneventtype-remove.spec.ts",
	},
	{
		ID:       "announcement-missing",
		Template: "Resource doesn't exist for the tenant.",
		Variants: []string{
			"Resource doesn't exist for the tenant. ActivityId: {activity}. Learn more: {detail}",
		},
		Code: "UnknownError", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The response says forbidden, but this message or issue doesn't exist for the tenant.",
			Ru: "Сказано «запрещено», а означает, что этого сообщения или инцидента для тенанта нет."},
		Causes: []fact.Cause{
			cause.Likely("wrong-id", fact.Observed,
				fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "List /admin/serviceAnnouncement/messages (or issues) first, and use an ID from there.",
					Ru: "Сначала запросите /admin/serviceAnnouncement/messages (или issues) и возьмите ID оттуда."}),
		},
		Basis: fact.Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/tenant/commands/serviceannouncement/serviceannouncement-message-get.spec.ts",
	},
	{
		ID:       "redirect-without-location",
		Template: "Unable to perform redirect as Location Header is not set in response",
		Variants: []string{
			"Location header not present in redirection response.",
		},
		Service: fact.Graph,
		Meaning: fact.Text{En: "The client reports it: Graph answered with a redirect that has no target, as Intune does when a tenant lacks it.",
			Ru: "Это говорит клиент: Graph ответил перенаправлением без адреса — так ведёт себя Intune, которого нет в тенанте."},
		Causes: []fact.Cause{cause.IntuneMissing(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/Microsoft365DSC/blob/Dev/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneASRRulesPolicyWindows10/MSFT_IntuneASRRulesPolicyWindows10.psm1",
	},
}
