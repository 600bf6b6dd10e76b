package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	srcConnectorHost = "https://github.com/Azure/Azure-Sentinel/issues/4052"
	srcEmptyID       = "https://github.com/Azure/Azure-Sentinel/issues/4017"
	srcSplunk        = "https://github.com/microsoftgraph/security-api-solutions/issues/116"
)

// gatewayMessages come from gateways in front of the service.
var gatewayMessages = []fact.Message{
	{
		ID: "api-connection-unknown", Template: "Invalid subscription id or resource group or API connection",
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Logic Apps gateway couldn't find the API connection; Defender never saw the call.",
			Ru: "Шлюз Logic Apps не нашёл API connection; до Defender вызов не дошёл."},
		Causes: []fact.Cause{
			cause.Likely("api-connection", fact.Observed,
				fact.Text{En: "The connection was deleted, moved, or never authorized.",
					Ru: "Подключение удалено, перемещено или не авторизовано."},
				fact.Text{En: "Open the API connection of the Logic App, check its resource group, and authorize it again.",
					Ru: "Откройте API connection в Logic App, проверьте группу ресурсов, авторизуйте заново."}),
		},
		Basis: fact.Observed, Source: srcConnectorHost,
	},
	{
		ID: "api-connection-parameter", Template: "A value for {name} must be specified in token:{parameter}.",
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The API connection lacks a value from which the connector builds the host; the service behind it never saw the call.",
			Ru: "В API connection нет значения, из которого коннектор строит хост; до службы вызов не дошёл."},
		Causes: []fact.Cause{
			cause.Likely("api-connection-value", fact.Observed,
				fact.Text{En: "The connection was saved without a value, such as the workspace ID of the Log Analytics Data Collector.",
					Ru: "Подключение сохранено без значения, например без workspace ID для Log Analytics Data Collector."},
				fact.Text{En: "Open the API connection, Edit API connection, and enter all values again: workspace ID and key.",
					Ru: "Откройте API connection, Edit API connection и введите все значения заново: workspace ID и ключ."}),
		},
		Basis: fact.Observed, Source: "https://github.com/Azure/Azure-Sentinel/issues/634",
	},
	{
		ID: "connection-not-signed-in", Template: "The connection does not contain an access token. Please edit the connection and login.",
		Variants: []string{"The connection does not contain an access token."},
		Service:  fact.Gateway, Status: 401,
		Meaning: fact.Text{En: "The connector has no stored sign-in; the service behind it never saw the call.",
			Ru: "В подключении нет сохранённого входа; до службы вызов не дошёл."},
		Causes: []fact.Cause{
			cause.ConnectionLogin(fact.Likely),
		},
		Basis: fact.Observed, Source: source.Login,
	},
	{
		ID: "gateway-not-json", Template: "The response is not in a JSON format.",
		Service: fact.Gateway,
		Meaning: fact.Text{En: "The connector's gateway wrapped a response that it couldn't read.",
			Ru: "Шлюз коннектора обернул ответ, который не смог прочитать."},
		Causes: []fact.Cause{
			cause.Likely("inner-error", fact.Observed,
				fact.Text{En: "The real reason is in innerError; this message only hides it.",
					Ru: "Настоящая причина — в innerError; это сообщение её лишь скрывает."},
				fact.Text{En: "Read innerError; if it has JSON in a string, decode it and run explain on that.",
					Ru: "Прочитайте innerError; если там JSON в строке, раскодируйте и разбирайте его."}),
		},
		Basis: fact.Observed, Source: srcConnectorHost,
	},
	{
		ID: "gateway-no-operation", Template: "Resource not found",
		Service: fact.Gateway, Status: 404,
		Meaning: fact.Text{En: "The gateway doesn't have this path; the service behind it never saw the call.",
			Ru: "У шлюза такого пути нет; до службы вызов не дошёл."},
		Causes: []fact.Cause{
			cause.EmptyPathID(fact.Likely),
			cause.WrongPath(fact.Possible),
		},
		Basis: fact.Observed, Source: srcEmptyID,
	},
	{
		ID:       "subscription-key-missing",
		Template: "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.",
		Variants: []string{
			"Access denied due to missing subscription key. Make sure to include subscription key when making requests to this API.",
			"Access denied due to missing subscription key.",
		},
		Service: fact.Gateway, Status: 401,
		Meaning: fact.Text{En: "Azure API Management refused the call because its own key is missing; it didn't look at the token.",
			Ru: "Azure API Management отклонил вызов: нет его собственного ключа; до токена дело не дошло."},
		Causes: []fact.Cause{cause.SubscriptionKey()},
		Basis:  fact.Documented, Source: source.APIManagement,
	},
	{
		ID:       "subscription-key-invalid",
		Template: "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.",
		Variants: []string{"Access denied due to invalid subscription key"},
		Service:  fact.Gateway, Status: 401,
		Meaning: fact.Text{En: "The gateway in front of the API doesn't recognize the key in the call; it didn't look at the token.",
			Ru: "Шлюз перед API не распознал ключ из вызова; до токена дело не дошло."},
		Causes: []fact.Cause{
			cause.SubscriptionKey(),
			cause.Possible("key-lost-on-the-way", fact.Observed,
				fact.Text{En: "If the call works at the gateway's own address: Front Door or a proxy drops the header or answers from its cache.",
					Ru: "Если по адресу самого шлюза вызов проходит: Front Door или прокси перед ним теряет заголовок или отвечает из кэша."},
				fact.Text{En: "Purge that cache, turn off caching for the route, and let the key's header through.",
					Ru: "Очистите этот кэш, отключите кэширование для маршрута и пропускайте заголовок с ключом."}),
		},
		Basis: fact.Documented, Source: source.APIManagement,
	},
	{
		ID: "splunk-session", Speaker: "Splunk", Template: "call not properly authenticated",
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Splunk's own REST interface refused the add-on; Microsoft wasn't called.",
			Ru: "Дополнение отклонил собственный REST-интерфейс Splunk; к Microsoft запроса не было."},
		Causes: []fact.Cause{
			cause.Likely("splunk-user", fact.Observed,
				fact.Text{En: "The add-on's session has expired, or its user lacks a capability.",
					Ru: "Сеанс дополнения истёк, или его пользователю не хватает прав."},
				fact.Text{En: "Check the add-on's user and capabilities in Splunk; don't change the Entra application.",
					Ru: "Проверьте пользователя дополнения и его права в Splunk; приложение Entra не трогайте."}),
		},
		Basis: fact.Observed, Source: srcSplunk,
	},
}
