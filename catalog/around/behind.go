package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docEDiscovery        = "https://learn.microsoft.com/graph/api/security-casesroot-list-ediscoverycases"
	srcAlertSubscription = "https://github.com/microsoftgraph/aspnet-security-api-sample/issues/5"
)

// behindMessages come from products behind Graph, whose words it passes on.
var behindMessages = []fact.Message{
	{
		ID:       "intune-setting-value",
		Template: "{setting}: Setting instance is missing its required value - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Variants: []string{"{setting}: Setting instance is missing its required value"},
		Service:  fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Intune, behind Graph, refused the policy: one of its settings has no value.",
			Ru: "Intune за Graph отклонил политику: у одного из параметров в ней нет значения."},
		Causes: []fact.Cause{cause.SettingValue(fact.Likely)},
		Basis:  fact.Observed, Source: source.IntuneErrors,
	},
	{
		ID:       "intune-error",
		Template: "An error has occurred - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Code:     "BadRequest", Service: fact.Graph, General: true,
		Meaning: fact.Text{En: "Intune, behind Graph, failed on the request and doesn't say why.",
			Ru: "Intune за Graph не справился с запросом и не называет причины."},
		Causes: []fact.Cause{intuneBody(fact.Possible), cause.IntuneMissing(fact.Possible)},
		Basis:  fact.Observed, Source: source.IntuneErrors,
	},
	{
		ID:       "intune-internal-error",
		Template: "An internal server error has occurred - Operation ID (for customer support): {operation} - Activity ID: {activity} - Url: {detail}",
		Service:  fact.Graph, Status: 500,
		Meaning: fact.Text{En: "Intune, behind Graph, failed on its side.",
			Ru: "Сбой на стороне Intune за Graph."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Observed, Source: "https://github.com/microsoftgraph/powershell-intune-samples/issues/18",
	},
	{
		ID: "intune-not-applicable", Template: "Request not applicable to target tenant.",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Intune or Entra, behind Graph, doesn't offer this feature in the tenant.",
			Ru: "У Intune или Entra за Graph этой возможности в тенанте нет."},
		Causes: []fact.Cause{cause.IntuneMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "intune-app-lifecycle", Template: "AppLifecycle_2210",
		Service: fact.Graph, Status: 400,
		Meaning: fact.Text{En: "Intune, behind Graph, doesn't accept calls about apps in this tenant.",
			Ru: "Intune за Graph не принимает в этом тенанте вызовов о приложениях."},
		Causes: []fact.Cause{cause.IntuneMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "subscription-lapsed", Template: "This indicate that a subscription within the tenant has lapsed",
		Variants: []string{"a subscription within the tenant has lapsed"},
		Service:  fact.Graph, Status: 403,
		Meaning: fact.Text{En: "The subscription of the product behind Graph has ended.",
			Ru: "Подписка на продукт за Graph закончилась."},
		Causes: []fact.Cause{cause.LicenceMissing(fact.Likely)},
		Basis:  fact.Observed, Source: source.Normalized,
	},
	{
		ID: "exchange-role", Template: "is not present in the role definition of the current user",
		Service: fact.Graph, Status: 403,
		Meaning: fact.Text{En: "Exchange Online: the caller's role doesn't include this cmdlet or parameter.",
			Ru: "Exchange Online: роль вызывающего не содержит этого командлета или параметра."},
		Causes: []fact.Cause{
			cause.Likely("exchange-role", fact.Observed,
				fact.Text{En: "The caller's Exchange role lacks the cmdlet or parameter named in the message.",
					Ru: "В роли Exchange вызывающего нет командлета или параметра из сообщения."},
				fact.Text{En: "Assign a role that includes it; an application needs Exchange.ManageAsApp and a directory role.",
					Ru: "Назначьте роль, в которой он есть; приложению нужны Exchange.ManageAsApp и роль каталога."}),
		},
		Basis: fact.Observed, Source: source.Normalized,
	},
	{
		ID:       "product-exception",
		Template: "Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details.",
		Service:  fact.Graph,
		Meaning: fact.Text{En: "The product behind Graph refused the call, and Graph hides its answer.",
			Ru: "Продукт за Graph отклонил вызов, а его ответа Graph не показывает."},
		Causes: []fact.Cause{
			cause.Possible("product-role", fact.Deduced,
				fact.Text{En: "The caller lacks a role in the product itself: for eDiscovery, a Microsoft Purview role group.",
					Ru: "У вызывающего нет роли в самом продукте: для eDiscovery — группы ролей Microsoft Purview."},
				fact.Text{En: "Give the user or application the role in that product; a Graph scope alone isn't enough.",
					Ru: "Выдайте пользователю или приложению роль в этом продукте; одной области Graph мало."}),
			cause.Possible("retired-path", fact.Deduced,
				fact.Text{En: "The path is outdated for that product.", Ru: "Путь этого продукта устарел."},
				fact.Text{En: "Compare the path with the operation's page: eDiscovery is now /security/cases/ediscoveryCases.",
					Ru: "Сверьте путь со страницей операции: eDiscovery теперь — /security/cases/ediscoveryCases."}),
		},
		Basis: fact.Observed, Source: docEDiscovery,
	},
	{
		ID: "security-subscription", Template: "ISG Subscription Service does not work properly. Transformed subscription is invalid",
		Service: fact.Graph, Status: 500,
		Meaning: fact.Text{En: "The security service behind Graph can't create a subscription to this resource.",
			Ru: "Служба безопасности за Graph не может создать подписку на этот ресурс."},
		Causes: []fact.Cause{
			cause.Likely("subscription-filter", fact.Observed,
				fact.Text{En: "The resource is too broad: security/alerts needs a $filter on a provider, or the ID of one alert.",
					Ru: "Ресурс слишком широкий: для security/alerts нужен $filter по поставщику или ID одного оповещения."},
				fact.Text{En: "Subscribe to security/alerts?$filter=vendorInformation/provider eq 'NAME', or to one alert.",
					Ru: "Подпишитесь на security/alerts?$filter=vendorInformation/provider eq 'ИМЯ' или на одно оповещение."}),
		},
		Basis: fact.Observed, Source: srcAlertSubscription,
	},
}

func intuneBody(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "intune-body", Certainty: c, Basis: fact.Deduced,
		Summary: fact.Text{En: "Intune doesn't accept something in the body: a setting, a type, or a reference.",
			Ru: "Что-то в теле запроса Intune не принимает: параметр, тип или ссылку."},
		Fix: fact.Text{En: "Compare the body with the operation's page; create the same in the portal and read it back with GET.",
			Ru: "Сверьте тело со страницей операции; создайте то же на портале и прочитайте через GET."}}
}
