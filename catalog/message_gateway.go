package catalog

const (
	srcConnectorHost = "https://github.com/Azure/Azure-Sentinel/issues/4052"
	srcLogin         = "https://github.com/PeterKlapwijk/Microsoft-Logic-Apps/issues/3"
	srcEmptyID       = "https://github.com/Azure/Azure-Sentinel/issues/4017"
	docAPIManagement = "https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies"
	srcSplunk        = "https://github.com/microsoftgraph/security-api-solutions/issues/116"
)

// gatewayMessages come from what stands before the service.
var gatewayMessages = []Message{
	{
		ID: "api-connection-unknown", Template: "Invalid subscription id or resource group or API connection",
		Service: Gateway, Status: 400,
		Meaning: Text{"The Logic Apps gateway could not find the API connection; Defender never saw the call.",
			"Шлюз Logic Apps не нашёл API connection; до Defender вызов не дошёл."},
		Causes: []Cause{
			likely("api-connection", Observed,
				Text{"The connection was deleted, moved or never authorised.",
					"Подключение удалено, перемещено или не авторизовано."},
				Text{"Open the API connection of the Logic App, check its resource group, authorise it again.",
					"Откройте API connection в Logic App, проверьте группу ресурсов, авторизуйте заново."}),
		},
		Basis: Observed, Source: srcConnectorHost,
	},
	{
		ID: "connection-not-signed-in", Template: "The connection does not contain an access token. Please edit the connection and login.",
		Variants: []string{"The connection does not contain an access token."},
		Service:  Gateway, Status: 401,
		Meaning: Text{"The connector has no sign-in stored; the service behind it never saw the call.",
			"В подключении нет сохранённого входа; до службы вызов не дошёл."},
		Causes: []Cause{
			connectionLogin(Likely),
		},
		Basis: Observed, Source: srcLogin,
	},
	{
		ID: "gateway-not-json", Template: "The response is not in a JSON format.",
		Service: Gateway,
		Meaning: Text{"The gateway of the connector wraps an answer that it could not read.",
			"Шлюз коннектора обернул ответ, который не смог прочитать."},
		Causes: []Cause{
			likely("inner-error", Observed,
				Text{"The real reason stands in innerError; this message only hides it.",
					"Настоящая причина — в innerError; это сообщение её лишь заслоняет."},
				Text{"Read innerError; if it holds JSON in a string, decode it and explain that.",
					"Прочитайте innerError; если там JSON в строке, раскодируйте и разбирайте его."}),
		},
		Basis: Observed, Source: srcConnectorHost,
	},
	{
		ID: "gateway-no-operation", Template: "Resource not found",
		Service: Gateway, Status: 404,
		Meaning: Text{"The gateway knows no such path; the service behind it never saw the call.",
			"Шлюз не знает такого пути; до службы вызов не дошёл."},
		Causes: []Cause{
			emptyPathID(Likely),
			wrongPath(Possible),
		},
		Basis: Observed, Source: srcEmptyID,
	},
	{
		ID:       "subscription-key-missing",
		Template: "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.",
		Variants: []string{
			"Access denied due to missing subscription key. Make sure to include subscription key when making requests to this API.",
			"Access denied due to missing subscription key.",
		},
		Service: Gateway, Status: 401,
		Meaning: Text{"Azure API Management refused the call for want of its own key; no token was looked at.",
			"Azure API Management отклонил вызов: нет его собственного ключа; до токена дело не дошло."},
		Causes: []Cause{subscriptionKey()},
		Basis:  Documented, Source: docAPIManagement,
	},
	{
		ID:       "subscription-key-invalid",
		Template: "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.",
		Variants: []string{"Access denied due to invalid subscription key"},
		Service:  Gateway, Status: 401,
		Meaning: Text{"The gateway before the API does not know the key that came with the call; no token was looked at.",
			"Шлюз перед API не знает переданного ключа; до токена дело не дошло."},
		Causes: []Cause{subscriptionKey()},
		Basis:  Documented, Source: docAPIManagement,
	},
	{
		ID: "splunk-session", Template: "call not properly authenticated",
		Service: Unknown, Status: 401,
		Meaning: Text{"Splunk's own REST interface refused the add-on; Microsoft was not asked.",
			"Дополнение отклонил собственный REST-интерфейс Splunk; к Microsoft запроса не было."},
		Causes: []Cause{
			likely("splunk-user", Observed,
				Text{"The session of the add-on has expired, or its user lacks a capability.",
					"Сеанс дополнения истёк, или его пользователю не хватает прав."},
				Text{"Check the add-on's user and capabilities in Splunk; leave the Entra application alone.",
					"Проверьте пользователя дополнения и его права в Splunk; приложение Entra не трогайте."}),
		},
		Basis: Observed, Source: srcSplunk,
	},
}

func subscriptionKey() Cause {
	return Cause{ID: "subscription-key", Certainty: Likely, Basis: Documented,
		Summary: Text{"A gateway such as Azure API Management stands before the API and wants the key of a subscription of its own.",
			"Перед API стоит шлюз, например Azure API Management, и ему нужен ключ собственной подписки."},
		Fix: Text{"Send the key in the header Ocp-Apim-Subscription-Key; Defender and Graph themselves have none: check the host.",
			"Передайте ключ в заголовке Ocp-Apim-Subscription-Key; у самих Defender и Graph его нет: проверьте хост."}}
}
