package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docLogicApps    = "https://learn.microsoft.com/azure/logic-apps/logic-apps-diagnosing-failures"
	docRateLimits   = "https://learn.microsoft.com/azure/api-management/rate-limit-policy"
	docQuotaPolicy  = "https://learn.microsoft.com/azure/api-management/quota-policy"
	docPowerQuery   = "https://learn.microsoft.com/power-query/connectors/web/web-troubleshoot"
	docFirewall     = "https://learn.microsoft.com/power-query/data-privacy-firewall"
	docDynamic      = "https://learn.microsoft.com/power-bi/connect-data/refresh-data"
	docLogicLimits  = "https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-configuration"
	docLogicSecured = "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
)

// workflowCodes are those of Logic Apps and Power Automate, which call Defender
// and Graph through connectors.
var workflowCodes = []*fact.Code{
	&workflowActionFailed,
	&workflowInvalidTemplate,
	&workflowSharedAccess,
	&workflowTriggerDisabled,
}

var workflowActionFailed = fact.Code{
	Name: "ActionFailed", Service: fact.Gateway, Wraps: true,
	Message: "An action failed. No dependent actions succeeded.",
	Meaning: fact.Text{En: "A workflow step failed; the step itself says why.",
		Ru: "Сбой в одном из шагов рабочего процесса; почему — сказано в самом шаге."},
	Causes: []fact.Cause{
		cause.Likely("workflow-step", fact.Documented,
			fact.Text{En: "The real error is in the outputs of an inner action, which aren't in the input.",
				Ru: "Настоящая ошибка — в выходных данных вложенного действия, которых во входных данных нет."},
			fact.Text{En: "Open the run, expand the red actions down to the innermost, and run explain on the body of its outputs.",
				Ru: "Откройте запуск, раскройте красное действие до самого внутреннего и передайте сюда тело его outputs."}),
	},
	Docs:  []string{docLogicApps},
	Basis: fact.Documented, Source: docLogicApps,
}

var workflowInvalidTemplate = fact.Code{
	Name: "InvalidTemplate", Service: fact.Gateway, Status: 400,
	Message: "Unable to process template language expressions in action '{action}' inputs at line '{line}' and column '{column}': {detail}",
	Meaning: fact.Text{En: "A workflow expression couldn't be evaluated; nothing was called.",
		Ru: "Выражение рабочего процесса не удалось вычислить; вызова не было."},
	Causes: []fact.Cause{
		cause.Likely("workflow-expression", fact.Documented,
			fact.Text{En: "A value that the expression uses is missing from the response of the previous step.",
				Ru: "Значения, которое берёт выражение, нет в ответе предыдущего шага."},
			fact.Text{En: "Check the outputs of the previous step; write ?['name'] or coalesce() where a value may be missing.",
				Ru: "Посмотрите outputs предыдущего шага; пишите ?['name'] или coalesce(), где значения может не быть."}),
	},
	Docs:  []string{docLogicApps},
	Basis: fact.Documented, Source: docLogicApps,
}

var workflowSharedAccess = fact.Code{
	Name: "DirectApiAuthorizationRequired", Service: fact.Gateway, Status: 401,
	Message: "The request must be authenticated only by Shared Access scheme.",
	Meaning: fact.Text{En: "A Logic App trigger accepts the signature in its URL, not a token.",
		Ru: "Триггер Logic App принимает подпись в своём URL, но не токен."},
	Causes: []fact.Cause{
		cause.Likely("workflow-signature", fact.Documented,
			fact.Text{En: "An Authorization header was sent to a callback URL that has its own signature, or sig is missing.",
				Ru: "На URL с собственной подписью отправлен заголовок Authorization, или в URL нет sig."},
			fact.Text{En: "Don't send an Authorization header; call the whole callback URL with sig, or set an authorization policy on the trigger.",
				Ru: "Не отправляйте Authorization, берите URL целиком, с sig; или задайте у триггера политику авторизации."}),
	},
	Docs:  []string{docLogicSecured},
	Basis: fact.Documented, Source: docLogicSecured,
}

var workflowTriggerDisabled = fact.Code{
	Name: "WorkflowTriggerIsNotEnabled", Service: fact.Gateway, Status: 400,
	Message: "Could not execute workflow trigger '{trigger}' as the workflow is disabled.",
	Meaning: fact.Text{En: "The Logic App is disabled.", Ru: "Приложение Logic App отключено."},
	Causes: []fact.Cause{
		cause.Likely("workflow-disabled", fact.Observed,
			fact.Text{En: "The workflow is disabled, so its trigger doesn't accept calls.",
				Ru: "Рабочий процесс отключён, и его триггер не принимает вызовов."},
			fact.Text{En: "Enable the workflow on the Logic App's Overview.", Ru: "Включите рабочий процесс на странице Overview этого Logic App."}),
	},
	Docs:  []string{docLogicApps},
	Basis: fact.Observed, Source: docLogicApps,
}

// workflowMessages come from connections and connectors, and from Power BI and
// Excel, which call the APIs by Power Query.
var workflowMessages = []fact.Message{
	{
		ID: "connection-not-authorized", Template: "The API connection '{connection}' is not authorized. Sign in to the connection again.",
		Variants: []string{
			"The API connection '{connection}' is not authorized",
			"The connection '{connection}' is not authorized",
			"This connection is not authenticated",
		},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Logic App's connection has no valid sign-in; the service behind it never saw the call.",
			Ru: "У подключения Logic App нет действующего входа; до службы вызов не дошёл."},
		Causes: []fact.Cause{cause.ConnectionLogin(fact.Likely)},
		Basis:  fact.Observed, Source: source.Login,
	},
	{
		ID: "connection-unauthenticated", Template: "Failed to refresh access token for service: {connector}",
		Variants: []string{"Error from token exchange: {detail}"},
		Service:  fact.Gateway, Status: 401,
		Meaning: fact.Text{En: "The sign-in stored in the connector is no longer valid.",
			Ru: "Сохранённый в подключении вход больше не действует."},
		Causes: []fact.Cause{cause.ConnectionLogin(fact.Likely)},
		Basis:  fact.Observed, Source: "https://learn.microsoft.com/power-automate/fix-connection-failures",
	},
	{
		ID: "incident-id-missing", Template: "Incident Arm id missing",
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The Sentinel connector didn't get an incident to work on.",
			Ru: "Коннектор Sentinel не получил инцидента."},
		Causes: []fact.Cause{
			cause.Likely("incident-id", fact.Observed,
				fact.Text{En: "The action got the incident's number or name instead of its ARM ID.",
					Ru: "Действию передан номер или имя инцидента вместо его ARM ID."},
				fact.Text{En: "Pass Incident ARM ID from the trigger.",
					Ru: "Передавайте Incident ARM ID из триггера."}),
		},
		Basis: fact.Observed, Source: srcConnectorHost,
	},
	{
		ID: "backend-timed-out", Template: "Request to the backend service timed out",
		Service: fact.Gateway, Status: 504,
		Meaning: fact.Text{En: "The service behind the connector didn't respond in time.",
			Ru: "Служба за коннектором не ответила вовремя."},
		Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely), cause.QueryTooHeavy(fact.Possible)},
		Basis:  fact.Observed, Source: docLogicLimits,
	},
	{
		ID: "workflow-request-timeout", Template: "Http request failed: the server did not respond within the timeout limit.",
		Service: fact.Gateway, Status: 504,
		Meaning: fact.Text{En: "The service that the workflow called didn't respond in time.",
			Ru: "Вызванная рабочим процессом служба не ответила вовремя."},
		Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely)},
		Basis:  fact.Documented, Source: docLogicLimits,
	},
	{
		ID: "apim-no-operation", Template: "Unable to match incoming request to an operation.",
		Service: fact.Gateway, Status: 404,
		Meaning: fact.Text{En: "Azure API Management has no operation for this method and path; the API behind it never saw the call.",
			Ru: "В Azure API Management нет операции для этого метода и пути; до API за ним вызов не дошёл."},
		Causes: []fact.Cause{
			cause.Likely("apim-operation", fact.Documented,
				fact.Text{En: "The suffix, version, or method doesn't match what the gateway publishes.",
					Ru: "Суффикс, версия или метод не подходят к тому, что публикует шлюз."},
				fact.Text{En: "Compare the URL with the API's definition in API Management: base URL, suffix, version, method.",
					Ru: "Сверьте URL с описанием API в API Management: базовый URL, суффикс, версия, метод."}),
		},
		Basis: fact.Documented, Source: source.APIManagement,
	},
	{
		ID: "apim-rate", Template: "Rate limit is exceeded. Try again in {seconds} seconds.",
		Service: fact.Gateway, Status: 429,
		Meaning: fact.Text{En: "Azure API Management limits calls with its own policy.",
			Ru: "Azure API Management ограничивает вызовы собственной политикой."},
		Causes: []fact.Cause{cause.CallRate(fact.Likely)},
		Basis:  fact.Documented, Source: docRateLimits,
	},
	{
		ID: "apim-quota", Template: "Out of call volume quota. Quota will be replenished in {duration}.",
		Variants: []string{"Out of bandwidth quota. Quota will be replenished in {duration}."},
		Service:  fact.Gateway, Status: 403,
		Meaning: fact.Text{En: "Azure API Management has its own quota, which is used up.",
			Ru: "У Azure API Management есть своя квота, и она исчерпана."},
		Causes: []fact.Cause{
			cause.Likely("gateway-quota", fact.Documented,
				fact.Text{En: "The gateway subscription has used up its calls or bandwidth for this period.",
					Ru: "Подписка шлюза исчерпала вызовы или объём данных за этот период."},
				fact.Text{En: "Wait as long as the message says, or ask the gateway's owner for more.",
					Ru: "Подождите, сколько указано в сообщении, или попросите владельца шлюза увеличить квоту."}),
		},
		Basis: fact.Documented, Source: docQuotaPolicy,
	},
	{
		ID: "powerquery-credentials", Template: "We couldn't authenticate with the credentials provided. Please try again.",
		Variants: []string{
			"We couldn't authenticate with the credentials provided.",
			"The credentials provided for the {source} source are invalid.",
		},
		Service: fact.Unknown, Status: 401,
		Meaning: fact.Text{En: "Power BI or Excel: the API refused the sign-in stored for the data source.",
			Ru: "Power BI или Excel: API отклонил вход, сохранённый для источника данных."},
		Causes: []fact.Cause{cause.SourceCredentials(fact.Likely)},
		Basis:  fact.Documented, Source: source.PowerSignIn,
	},
	{
		ID: "powerquery-forbidden", Template: "Access to the resource is forbidden.",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "Power BI or Excel: the API recognizes the stored sign-in but refuses access.",
			Ru: "Power BI или Excel: API распознал сохранённый вход, но отказал в доступе."},
		Causes: []fact.Cause{
			cause.Likely("user-role", fact.Documented,
				fact.Text{En: "The signed-in user lacks the role or has no access to the device group.",
					Ru: "У вошедшего пользователя нет роли или доступа к группе устройств."},
				fact.Text{En: "Data source settings, Edit permissions: clear them, and sign in with an organizational account that can read the data.",
					Ru: "Data source settings, Edit permissions: удалите их и войдите организационной учётной записью с доступом к данным."}),
			cause.SourceCredentials(fact.Possible),
		},
		Basis: fact.Observed, Source: source.PowerSignIn,
	},
	{
		ID: "powerquery-credential-type", Template: "We were unable to connect because this credential type isn't supported for this resource. Please choose another credential type.",
		Variants: []string{"this credential type isn't supported for this resource"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Power BI or Excel: the Web connector can't sign in to this API with the selected method.",
			Ru: "Power BI или Excel: соединитель Web не может войти в этот API выбранным способом."},
		Causes: []fact.Cause{
			cause.Likely("source-credential-type", fact.Documented,
				fact.Text{En: "The API doesn't offer organizational account sign-in to the Web connector.",
					Ru: "API не предлагает соединителю Web вход с организационной учётной записью."},
				fact.Text{En: "Choose Anonymous and send a token in the Authorization header of Web.Contents, or use a connector for the API.",
					Ru: "Выберите Anonymous и передавайте токен в заголовке Authorization в Web.Contents либо возьмите соединитель API."}),
		},
		Basis: fact.Documented, Source: docPowerQuery,
	},
	{
		ID:       "powerquery-firewall",
		Template: "Formula.Firewall: Query '{query}' (step '{step}') references other queries or steps, so it may not directly access a data source. Please rebuild this data combination.",
		Variants: []string{"references other queries or steps, so it may not directly access a data source", "is accessing data sources that have privacy levels which cannot be used together"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Power BI or Excel stopped the query itself; nothing was sent.",
			Ru: "Power BI или Excel сам остановил запрос; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("source-firewall", fact.Documented,
				fact.Text{En: "The token is fetched in one query and used in another, which the privacy firewall doesn't allow.",
					Ru: "Токен получают в одном запросе, а применяют в другом: это запрещает брандмауэр конфиденциальности."},
				fact.Text{En: "Put both in one query or function, or give both sources the same privacy level.",
					Ru: "Объедините их в один запрос или функцию либо задайте источникам одинаковый уровень конфиденциальности."}),
		},
		Basis: fact.Documented, Source: docFirewall,
	},
	{
		ID:       "powerquery-dynamic",
		Template: "This dataset includes a dynamic data source. Since dynamic data sources aren't refreshed in the Power BI service, this dataset won't be refreshed.",
		Variants: []string{"This semantic model includes a dynamic data source"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Power BI service doesn't refresh a source whose URL is built by an expression.",
			Ru: "Служба Power BI не обновляет источник, URL которого собран выражением."},
		Causes: []fact.Cause{
			cause.Likely("source-dynamic", fact.Documented,
				fact.Text{En: "The URL in Web.Contents is built from parts that the service can't see in advance.",
					Ru: "URL в Web.Contents собран из частей, которые служба заранее не видит."},
				fact.Text{En: "Give Web.Contents a fixed base URL, and pass the rest as RelativePath and Query.",
					Ru: "Передайте Web.Contents постоянный базовый URL, остальное — через RelativePath и Query."}),
		},
		Basis: fact.Documented, Source: docDynamic,
	},
}

// IsOfConnector reports whether a message is one that connections and API
// Management write, no matter which service is behind them.
func IsOfConnector(m *fact.Message) bool {
	if m.Service != fact.Gateway {
		return false
	}
	for _, table := range [...][]fact.Message{workflowMessages, flowMessages, playbookMessages} {
		for i := range table {
			if table[i].ID == m.ID {
				return true
			}
		}
	}
	return m.ID == "connection-not-signed-in" || m.ID == "api-connection-unknown"
}
