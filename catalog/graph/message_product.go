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
		Meaning: fact.Text{En: "Sign-in and audit logs allow few calls: about five in ten seconds for an application and tenant.",
			Ru: "Журналы входов и аудита допускают мало вызовов: около пяти за десять секунд на приложение и тенант."},
		Causes: []fact.Cause{
			cause.Likely("call-rate", fact.Observed,
				fact.Text{En: "More calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "Wait as long as Retry-After says; ask once by time with $top=1000 instead of once per user.",
					Ru: "Подождите, сколько указано в Retry-After; запрашивайте раз по времени с $top=1000, а не по пользователю."}),
		},
		Basis: fact.Observed, Source: docAccessReports,
	},
	{
		ID:       "directory-throttled",
		Template: "Too many requests from Identifier:{id} under category:{category}. Please try again later.",
		Code:     "TooManyRequests", Service: fact.Graph, Status: 429,
		Meaning: fact.Text{En: "The directory limits the calls of the application; the category tells whether in this tenant or in all together.",
			Ru: "Каталог ограничивает вызовы приложения; по категории видно, в этом тенанте или во всех вместе."},
		Causes: []fact.Cause{
			cause.Likely("call-rate", fact.Observed,
				fact.Text{En: "More calls than the operation allows per minute or hour.",
					Ru: "Вызовов больше, чем операция допускает в минуту или в час."},
				fact.Text{En: "Wait as long as Retry-After says; $select fewer properties and use delta. $batch does not help.",
					Ru: "Подождите, сколько указано в Retry-After; выбирайте меньше свойств через $select и используйте delta. $batch не помогает."}),
		},
		Basis: fact.Observed, Source: docThrottleDirectory,
	},
	{
		ID: "graph-throttled", Template: "Please retry again later.", Common: true,
		Code: "TooManyRequests", Service: fact.Graph, Status: 429,
		Meaning: fact.Text{En: "Graph allows no more calls for the moment.",
			Ru: "Graph пока не принимает новых вызовов."},
		Causes: []fact.Cause{cause.CallRate(fact.Likely)},
		Basis:  fact.Documented, Source: source.GraphLimits,
	},
	{
		ID: "case-type", Template: "Request for case type {type} is not supported",
		Code: "Forbidden", Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "eDiscovery, behind Graph, doesn't serve this case; with no type named it was a fault of the service.",
			Ru: "eDiscovery за Graph не обслуживает это дело; если тип не назван, это был сбой службы."},
		Causes: []fact.Cause{cause.TransientFault(fact.Possible), cause.WrongKindOfID()},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1987",
	},
	{
		ID: "case-missing", Template: `The compliance case "{case}" doesn't exist. Please create the case.`,
		Code: "UnknownError", Service: fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The case is listed but not set up in Purview yet; in spite of the status it means that nothing was found.",
			Ru: "Дело есть в списке, но в Purview ещё не создано; несмотря на статус, это значит «не найдено»."},
		Causes: []fact.Cause{
			cause.Likely("being-set-up", fact.Observed,
				fact.Text{En: "The object or the product was created a moment ago.",
					Ru: "Объект или продукт создан только что."},
				fact.Text{En: "Open the case in the Purview portal once, or wait; take it as not found meanwhile.",
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
		Meaning: fact.Text{En: "PIM can't read the Accept-Language header; Node's fetch and others send an asterisk there.",
			Ru: "PIM не может прочитать заголовок Accept-Language; fetch в Node и другие шлют в нём звёздочку."},
		Causes: []fact.Cause{
			cause.Likely("language-unknown", fact.Observed,
				fact.Text{En: "The client sends Accept-Language: *, or a language that .NET doesn't know.",
					Ru: "Клиент шлёт Accept-Language: * или неизвестный .NET язык."},
				fact.Text{En: "Send Accept-Language: en-US with each request.",
					Ru: "Передавайте с каждым запросом Accept-Language: en-US."}),
		},
		Basis: fact.Observed, Source: docPIM,
	},
	{
		ID: "payload-read", Template: "IO error during request payload read",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The body broke off before Graph had it whole.",
			Ru: "Тело оборвалось, прежде чем Graph получил его целиком."},
		Causes: []fact.Cause{
			cause.Likely("connection-broken", fact.Observed,
				fact.Text{En: "The connection was closed from outside before the whole response had come.",
					Ru: "Соединение закрыто извне раньше, чем пришёл весь ответ."},
				fact.Text{En: "Send it again; check proxies and time-outs, and that Content-Length is the length of the body.",
					Ru: "Отправьте снова; проверьте прокси, тайм-ауты и соответствие Content-Length длине тела."}),
		},
		Basis: fact.Observed, Source: srcCorso,
	},
	{
		ID: "approval-exists", Template: "An active Approval Request already exists",
		Service: fact.Graph,
		Meaning: fact.Text{En: "The change waits for a second administrator; an earlier call has already asked for it.",
			Ru: "Изменение ждёт второго администратора; запрос уже подан предыдущим вызовом."},
		Causes: []fact.Cause{approvalPending(fact.Likely)},
		Basis:  fact.Observed, Source: srcApprovalRetry,
	},
	{
		ID: "approval-filed", Template: "x-msft-approval-code: {code}",
		Service: fact.Graph,
		Meaning: fact.Text{En: "Intune has filed a request for approval under this code; the change is not made yet.",
			Ru: "Intune подал запрос на одобрение с этим кодом; изменение ещё не сделано."},
		Causes: []fact.Cause{approvalPending(fact.Likely)},
		Basis:  fact.Observed, Source: srcApprovalRetry,
	},
	{
		ID:       "store-apps-unsupported",
		Template: "Windows Store repository apps feature is not supported for this tenant",
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "The tenant's Intune has no apps of the new Microsoft Store.",
			Ru: "В Intune этого тенанта нет приложений нового Microsoft Store."},
		Causes: []fact.Cause{
			cause.Likely("feature-off", fact.Observed,
				fact.Text{En: "The feature that the request needs is switched off in the tenant.",
					Ru: "Функция, нужная для запроса, в тенанте выключена."},
				fact.Text{En: "The tenant doesn't have it: leave the call out for this tenant, or ask Microsoft support to turn it on.",
					Ru: "В тенанте её нет: не вызывайте это для него или попросите поддержку Microsoft её включить."}),
		},
		Basis: fact.Observed, Source: docCIPPErrors,
	},
	{
		ID: "assessment-not-found", Template: "The requested resource does not exist.",
		Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "There is no object with this ID in the tenant, such as a threat assessment request.",
			Ru: "Объекта с таким ID в тенанте нет, например запроса на оценку угрозы."},
		Causes: []fact.Cause{cause.WrongID(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/purview/commands/threatassessment/threatassessment-get.spec.ts",
	},
	{
		ID: "retention-object-missing", Template: "There is no rule matching identity '{id}'.",
		Code: "UnknownError", Service: fact.Graph, Status: 404,
		Meaning: fact.Text{En: "Purview doesn't know an object with this ID; UnknownError hides that nothing was found.",
			Ru: "Purview не знает объекта с таким ID; за UnknownError скрывается «не найдено»."},
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
		Meaning: fact.Text{En: "It says forbidden, but means that this message or issue does not exist for the tenant.",
			Ru: "Сказано «запрещено», а означает, что этого сообщения или инцидента для тенанта нет."},
		Causes: []fact.Cause{
			cause.Likely("wrong-id", fact.Observed,
				fact.Text{En: "No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "List /admin/serviceAnnouncement/messages (or issues) first, and take the ID from there.",
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
		Meaning: fact.Text{En: "The client says so: Graph answered with a redirect that has no target, as Intune does where a tenant lacks it.",
			Ru: "Это говорит клиент: Graph ответил перенаправлением без адреса — так ведёт себя Intune, которого нет в тенанте."},
		Causes: []fact.Cause{cause.IntuneMissing(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoft/Microsoft365DSC/blob/Dev/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneASRRulesPolicyWindows10/MSFT_IntuneASRRulesPolicyWindows10.psm1",
	},
}
