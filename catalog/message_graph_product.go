package catalog

const (
	docAccessReports     = "https://learn.microsoft.com/graph/throttling-limits#identity-and-access-reports-service-limits"
	docThrottleDirectory = "https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits"
	srcApprovalRetry     = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/GraphHelper/Invoke-CIPPIntuneApprovalRetry.ps1"
)

// graphProductMessages are about the products behind Microsoft Graph, and about their limits.
var graphProductMessages = []Message{
	{
		ID:       "log-throttled",
		Template: "This request is throttled. Please try again after the value specified in the Retry-After header.",
		Variants: []string{
			"This request is throttled. Please try again after the value (in seconds) specified in the Retry-After header.",
		},
		Service: Graph, Status: 429,
		Meaning: Text{"Sign-in and audit logs allow few calls: about five in ten seconds for an application and tenant.",
			"Журналы входов и аудита допускают мало вызовов: около пяти за десять секунд на приложение и тенант."},
		Causes: []Cause{
			likely("call-rate", Observed,
				Text{"More calls than the operation allows per minute or hour.",
					"Вызовов больше, чем операция допускает в минуту или в час."},
				Text{"Wait as long as Retry-After says; ask once by time with $top=1000 instead of once per user.",
					"Подождите, сколько указано в Retry-After; запрашивайте раз по времени с $top=1000, а не по пользователю."}),
		},
		Basis: Observed, Source: docAccessReports,
	},
	{
		ID:       "directory-throttled",
		Template: "Too many requests from Identifier:{id} under category:{category}. Please try again later.",
		Code:     "TooManyRequests", Service: Graph, Status: 429,
		Meaning: Text{"The directory limits the calls of the application; the category tells whether in this tenant or in all together.",
			"Каталог ограничивает вызовы приложения; по категории видно, в этом тенанте или во всех вместе."},
		Causes: []Cause{
			likely("call-rate", Observed,
				Text{"More calls than the operation allows per minute or hour.",
					"Вызовов больше, чем операция допускает в минуту или в час."},
				Text{"Wait as long as Retry-After says; $select fewer properties and use delta. $batch does not help.",
					"Подождите, сколько указано в Retry-After; выбирайте меньше свойств через $select и используйте delta. $batch не помогает."}),
		},
		Basis: Observed, Source: docThrottleDirectory,
	},
	{
		ID: "graph-throttled", Template: "Please retry again later.", Common: true,
		Code: "TooManyRequests", Service: Graph, Status: 429,
		Meaning: Text{"Graph allows no more calls for the moment.",
			"Graph пока не принимает новых вызовов."},
		Causes: []Cause{callRate(Likely)},
		Basis:  Documented, Source: docGraphLimits,
	},
	{
		ID: "case-type", Template: "Request for case type {type} is not supported",
		Code: "Forbidden", Service: Graph, Status: 403,
		Meaning: Text{"eDiscovery, behind Graph, doesn't serve this case; with no type named it was a fault of the service.",
			"eDiscovery за Graph не обслуживает это дело; если тип не назван, это был сбой службы."},
		Causes: []Cause{transientFault(Possible), wrongKindOfID()},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1987",
	},
	{
		ID: "case-missing", Template: `The compliance case "{case}" doesn't exist. Please create the case.`,
		Code: "UnknownError", Service: Graph, Status: 500,
		Meaning: Text{"The case is listed but not set up in Purview yet; in spite of the status it means that nothing was found.",
			"Дело есть в списке, но в Purview ещё не создано; несмотря на статус, это значит «не найдено»."},
		Causes: []Cause{
			likely("being-set-up", Observed,
				Text{"The object or the product was created a moment ago.",
					"Объект или продукт создан только что."},
				Text{"Open the case in the Purview portal once, or wait; take it as not found meanwhile.",
					"Откройте дело на портале Purview или подождите; пока считайте его ненайденным."}),
			wrongID(Possible),
		},
		Basis: Observed, Source: docEDiscoveryRoles,
	},
	{
		ID:       "culture-invalid",
		Template: "{culture} is an invalid culture identifier.",
		Variants: []string{
			"Culture is not supported. Parameter name: name",
		},
		Code: "UnknownError", Service: Graph, Status: 400,
		Meaning: Text{"PIM can't read the Accept-Language header; Node's fetch and others send an asterisk there.",
			"PIM не может прочитать заголовок Accept-Language; fetch в Node и другие шлют в нём звёздочку."},
		Causes: []Cause{
			likely("language-unknown", Observed,
				Text{"The client sends Accept-Language: *, or a language that .NET doesn't know.",
					"Клиент шлёт Accept-Language: * или неизвестный .NET язык."},
				Text{"Send Accept-Language: en-US with each request.",
					"Передавайте с каждым запросом Accept-Language: en-US."}),
		},
		Basis: Observed, Source: docPIM,
	},
	{
		ID: "payload-read", Template: "IO error during request payload read",
		Service: Graph, Status: 400,
		Meaning: Text{"The body broke off before Graph had it whole.",
			"Тело оборвалось, прежде чем Graph получил его целиком."},
		Causes: []Cause{
			likely("connection-broken", Observed,
				Text{"The connection was closed from outside before the whole response had come.",
					"Соединение закрыто извне раньше, чем пришёл весь ответ."},
				Text{"Send it again; check proxies and time-outs, and that Content-Length is the length of the body.",
					"Отправьте снова; проверьте прокси, тайм-ауты и соответствие Content-Length длине тела."}),
		},
		Basis: Observed, Source: srcCorso,
	},
	{
		ID: "approval-exists", Template: "An active Approval Request already exists",
		Service: Graph,
		Meaning: Text{"The change waits for a second administrator; an earlier call has already asked for it.",
			"Изменение ждёт второго администратора; запрос уже подан предыдущим вызовом."},
		Causes: []Cause{approvalPending(Likely)},
		Basis:  Observed, Source: srcApprovalRetry,
	},
	{
		ID: "approval-filed", Template: "x-msft-approval-code: {code}",
		Service: Graph,
		Meaning: Text{"Intune has filed a request for approval under this code; the change is not made yet.",
			"Intune подал запрос на одобрение с этим кодом; изменение ещё не сделано."},
		Causes: []Cause{approvalPending(Likely)},
		Basis:  Observed, Source: srcApprovalRetry,
	},
	{
		ID:       "store-apps-unsupported",
		Template: "Windows Store repository apps feature is not supported for this tenant",
		Service:  Graph, Status: 400,
		Meaning: Text{"The tenant's Intune has no apps of the new Microsoft Store.",
			"В Intune этого тенанта нет приложений нового Microsoft Store."},
		Causes: []Cause{
			likely("feature-off", Observed,
				Text{"The feature that the request needs is switched off in the tenant.",
					"Функция, нужная для запроса, в тенанте выключена."},
				Text{"The tenant doesn't have it: leave the call out for this tenant, or ask Microsoft support to turn it on.",
					"В тенанте её нет: не вызывайте это для него или попросите поддержку Microsoft её включить."}),
		},
		Basis: Observed, Source: docCIPPErrors,
	},
	{
		ID: "assessment-not-found", Template: "The requested resource does not exist.",
		Service: Graph, Status: 404,
		Meaning: Text{"There is no object with this ID in the tenant, such as a threat assessment request.",
			"Объекта с таким ID в тенанте нет, например запроса на оценку угрозы."},
		Causes: []Cause{wrongID(Likely)},
		Basis:  Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/purview/commands/threatassessment/threatassessment-get.spec.ts",
	},
	{
		ID: "retention-object-missing", Template: "There is no rule matching identity '{id}'.",
		Code: "UnknownError", Service: Graph, Status: 404,
		Meaning: Text{"Purview doesn't know an object with this ID; UnknownError hides that nothing was found.",
			"Purview не знает объекта с таким ID; за UnknownError скрывается «не найдено»."},
		Causes: []Cause{wrongID(Likely)},
		Basis:  Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/purview/commands/retentioneventtype/retentioneventtype-remove.spec.ts",
	},
	{
		ID:       "announcement-missing",
		Template: "Resource doesn't exist for the tenant.",
		Variants: []string{
			"Resource doesn't exist for the tenant. ActivityId: {activity}. Learn more: {detail}",
		},
		Code: "UnknownError", Service: Graph, Status: 403,
		Meaning: Text{"It says forbidden, but means that this message or issue does not exist for the tenant.",
			"Сказано «запрещено», а означает, что этого сообщения или инцидента для тенанта нет."},
		Causes: []Cause{
			likely("wrong-id", Observed,
				Text{"No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
					"Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				Text{"List /admin/serviceAnnouncement/messages (or issues) first, and take the ID from there.",
					"Сначала запросите /admin/serviceAnnouncement/messages (или issues) и возьмите ID оттуда."}),
		},
		Basis: Observed, Source: "https://github.com/pnp/cli-microsoft365/blob/main/src/m365/tenant/commands/serviceannouncement/serviceannouncement-message-get.spec.ts",
	},
	{
		ID:       "redirect-without-location",
		Template: "Unable to perform redirect as Location Header is not set in response",
		Variants: []string{
			"Location header not present in redirection response.",
		},
		Service: Graph,
		Meaning: Text{"The client says so: Graph answered with a redirect that has no target, as Intune does where a tenant lacks it.",
			"Это говорит клиент: Graph ответил перенаправлением без адреса — так ведёт себя Intune, которого нет в тенанте."},
		Causes: []Cause{intuneMissing(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoft/Microsoft365DSC/blob/Dev/Modules/Microsoft365DSC/DSCResources/MSFT_IntuneASRRulesPolicyWindows10/MSFT_IntuneASRRulesPolicyWindows10.psm1",
	},
}
