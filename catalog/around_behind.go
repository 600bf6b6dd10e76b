package catalog

const (
	docIntuneErrors      = "https://learn.microsoft.com/graph/api/resources/intune-graph-overview"
	docEDiscovery        = "https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases"
	srcNormalized        = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/GraphHelper/Get-NormalizedError.ps1"
	srcAlertSubscription = "https://github.com/microsoftgraph/aspnet-security-api-sample/issues/5"
)

// behindMessages come from products behind Graph, whose words it passes on.
var behindMessages = []Message{
	{
		ID:       "intune-setting-value",
		Template: "{setting}: Setting instance is missing its required value - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Variants: []string{"{setting}: Setting instance is missing its required value"},
		Service:  Graph, Status: 400,
		Meaning: Text{"Intune, behind Graph, refuses the policy: a setting in it has no value.",
			"Intune за Graph отклонил политику: у одного из параметров в ней нет значения."},
		Causes: []Cause{settingValue(Likely)},
		Basis:  Observed, Source: docIntuneErrors,
	},
	{
		ID:       "intune-error",
		Template: "An error has occurred - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Code:     "BadRequest", Service: Graph, General: true,
		Meaning: Text{"Intune, behind Graph, failed over the request, and does not say why.",
			"Intune за Graph не справился с запросом и не называет причины."},
		Causes: []Cause{intuneBody(Possible), intuneMissing(Possible)},
		Basis:  Observed, Source: docIntuneErrors,
	},
	{
		ID:       "intune-internal-error",
		Template: "An internal server error has occurred - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Service:  Graph, Status: 500,
		Meaning: Text{"Intune, behind Graph, failed on its side.",
			"Сбой на стороне Intune за Graph."},
		Causes: []Cause{transientFault(Likely)},
		Basis:  Observed, Source: "https://github.com/microsoftgraph/powershell-intune-samples/issues/18",
	},
	{
		ID: "intune-not-applicable", Template: "Request not applicable to target tenant.",
		Service: Graph, Status: 400,
		Meaning: Text{"Intune or Entra, behind Graph, does not have this feature in the tenant.",
			"У Intune или Entra за Graph этой возможности в тенанте нет."},
		Causes: []Cause{intuneMissing(Likely)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "intune-app-lifecycle", Template: "AppLifecycle_2210",
		Service: Graph, Status: 400,
		Meaning: Text{"Intune, behind Graph, takes no calls about apps in this tenant.",
			"Intune за Graph не принимает в этом тенанте вызовов о приложениях."},
		Causes: []Cause{intuneMissing(Likely)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "subscription-lapsed", Template: "This indicate that a subscription within the tenant has lapsed",
		Variants: []string{"a subscription within the tenant has lapsed"},
		Service:  Graph, Status: 403,
		Meaning: Text{"The subscription of the product behind Graph has ended.",
			"Подписка на продукт за Graph закончилась."},
		Causes: []Cause{licenceMissing(Likely)},
		Basis:  Observed, Source: srcNormalized,
	},
	{
		ID: "exchange-role", Template: "is not present in the role definition of the current user",
		Service: Graph, Status: 403,
		Meaning: Text{"Exchange Online: the role of the caller does not hold this cmdlet or parameter.",
			"Exchange Online: роль вызывающего не содержит этого командлета или параметра."},
		Causes: []Cause{
			likely("exchange-role", Observed,
				Text{"The caller's Exchange role lacks the cmdlet or the parameter that the message names.",
					"В роли Exchange вызывающего нет командлета или параметра из сообщения."},
				Text{"Assign a role that holds it; an application needs Exchange.ManageAsApp and a directory role.",
					"Назначьте роль, в которой он есть; приложению нужны Exchange.ManageAsApp и роль каталога."}),
		},
		Basis: Observed, Source: srcNormalized,
	},
	{
		ID:       "product-exception",
		Template: "Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details.",
		Service:  Graph,
		Meaning: Text{"The product behind Graph refused the call, and Graph hides what it said.",
			"Продукт за Graph отклонил вызов, а его ответа Graph не показывает."},
		Causes: []Cause{
			possible("product-role", Deduced,
				Text{"The caller lacks a role in the product behind: for eDiscovery, a role group of Microsoft Purview.",
					"У вызывающего нет роли в самом продукте: для eDiscovery — группы ролей Microsoft Purview."},
				Text{"Give the user or application the role in that product; a scope of Graph alone is not enough.",
					"Выдайте пользователю или приложению роль в этом продукте; одной области Graph мало."}),
			possible("retired-path", Deduced,
				Text{"The path is an old one of that product.", "Путь этого продукта устарел."},
				Text{"Compare it with the page of the operation: eDiscovery is /security/cases/ediscoveryCases now.",
					"Сверьте его со страницей операции: eDiscovery теперь — /security/cases/ediscoveryCases."}),
		},
		Basis: Observed, Source: docEDiscovery,
	},
	{
		ID: "security-subscription", Template: "ISG Subscription Service does not work properly. Transformed subscription is invalid",
		Service: Graph, Status: 500,
		Meaning: Text{"The security service behind Graph cannot make a subscription of this resource.",
			"Служба безопасности за Graph не может создать подписку на этот ресурс."},
		Causes: []Cause{
			likely("subscription-filter", Observed,
				Text{"The resource is too wide: security/alerts needs a $filter on a provider, or the ID of one alert.",
					"Ресурс слишком широкий: для security/alerts нужен $filter по поставщику или ID одного оповещения."},
				Text{"Subscribe to security/alerts?$filter=vendorInformation/provider eq 'NAME', or to one alert.",
					"Подпишитесь на security/alerts?$filter=vendorInformation/provider eq 'ИМЯ' или на одно оповещение."}),
		},
		Basis: Observed, Source: srcAlertSubscription,
	},
}

func settingValue(c Certainty) Cause {
	return Cause{ID: "setting-value", Certainty: c, Basis: Observed,
		Summary: Text{"The body of the policy gives no value to the setting that the message names.",
			"В теле политики у параметра, названного в сообщении, нет значения."},
		Fix: Text{"Give that setting a value in settingInstance, of the type that its definition asks for.",
			"Задайте этому параметру значение в settingInstance того типа, который требует его определение."}}
}

func intuneBody(c Certainty) Cause {
	return Cause{ID: "intune-body", Certainty: c, Basis: Deduced,
		Summary: Text{"Something in the body is not what Intune takes: a setting, a type, a reference.",
			"Что-то в теле запроса Intune не принимает: параметр, тип или ссылку."},
		Fix: Text{"Compare the body with the page of the operation; make the same in the portal and read it back by GET.",
			"Сверьте тело со страницей операции; создайте то же на портале и прочитайте через GET."}}
}

func intuneMissing(c Certainty) Cause {
	return Cause{ID: "intune-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The tenant has no Intune, or not the plan that this feature needs.",
			"В тенанте нет Intune или плана, нужного для этой возможности."},
		Fix: Text{"Check the Intune licenses of the tenant and the MDM authority in the Intune admin center.",
			"Проверьте лицензии Intune в тенанте и центр управления MDM в Intune admin center."}}
}
