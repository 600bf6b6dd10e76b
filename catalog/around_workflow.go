package catalog

const (
	docLogicApps    = "https://learn.microsoft.com/azure/logic-apps/logic-apps-diagnosing-failures"
	docRateLimits   = "https://learn.microsoft.com/azure/api-management/rate-limit-policy"
	docQuotaPolicy  = "https://learn.microsoft.com/azure/api-management/quota-policy"
	docPowerQuery   = "https://learn.microsoft.com/power-query/connectors/web/web-troubleshoot"
	docPowerSignIn  = "https://learn.microsoft.com/power-query/connector-authentication"
	docFirewall     = "https://learn.microsoft.com/power-query/data-privacy-firewall"
	docDynamic      = "https://learn.microsoft.com/power-bi/connect-data/refresh-data"
	docLogicLimits  = "https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-configuration"
	docLogicSecured = "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
)

// workflowCodes are those of Logic Apps and Power Automate, which call Defender
// and Graph through connectors.
var workflowCodes = []*Code{
	&workflowActionFailed,
	&workflowInvalidTemplate,
	&workflowSharedAccess,
	&workflowTriggerDisabled,
}

var workflowActionFailed = Code{
	Name: "ActionFailed", Service: Gateway, Wraps: true,
	Message: "An action failed. No dependent actions succeeded.",
	Meaning: Text{"A step of the workflow failed; the step itself says why.",
		"Сбой в одном из шагов рабочего процесса; почему — сказано в самом шаге."},
	Causes: []Cause{
		likely("workflow-step", Documented,
			Text{"The real error stands in the outputs of an action inside, which the input doesn't show.",
				"Настоящая ошибка — в выходных данных вложенного действия, которых во входных данных нет."},
			Text{"Open the run, expand the red action down to the last one, and explain the body of its outputs.",
				"Откройте запуск, раскройте красное действие до самого внутреннего и передайте сюда тело его outputs."}),
	},
	Docs:  []string{docLogicApps},
	Basis: Documented, Source: docLogicApps,
}

var workflowInvalidTemplate = Code{
	Name: "InvalidTemplate", Service: Gateway, Status: 400,
	Message: "Unable to process template language expressions in action '{action}' inputs at line '{line}' and column '{column}': {detail}",
	Meaning: Text{"An expression of the workflow could not be worked out; nothing was called.",
		"Выражение рабочего процесса не удалось вычислить; вызова не было."},
	Causes: []Cause{
		likely("workflow-expression", Documented,
			Text{"A value that the expression uses is missing in the answer of the step before.",
				"Значения, которое берёт выражение, нет в ответе предыдущего шага."},
			Text{"Look at the outputs of the step before; write ?['name'] or coalesce() where a value may be missing.",
				"Посмотрите outputs предыдущего шага; пишите ?['name'] или coalesce(), где значения может не быть."}),
	},
	Docs:  []string{docLogicApps},
	Basis: Documented, Source: docLogicApps,
}

var workflowSharedAccess = Code{
	Name: "DirectApiAuthorizationRequired", Service: Gateway, Status: 401,
	Message: "The request must be authenticated only by Shared Access scheme.",
	Meaning: Text{"The trigger of a Logic App takes the signature in its URL, and no token.",
		"Триггер Logic App принимает подпись в своём URL, но не токен."},
	Causes: []Cause{
		likely("workflow-signature", Documented,
			Text{"An Authorization header was sent to a callback URL that carries its own signature, or sig is missing.",
				"На URL с собственной подписью отправлен заголовок Authorization, или в URL нет sig."},
			Text{"Send no Authorization header, and the whole callback URL with sig; or set an authorization policy at the trigger.",
				"Не отправляйте Authorization, берите URL целиком, с sig; или задайте у триггера политику авторизации."}),
	},
	Docs:  []string{docLogicSecured},
	Basis: Documented, Source: docLogicSecured,
}

var workflowTriggerDisabled = Code{
	Name: "WorkflowTriggerIsNotEnabled", Service: Gateway, Status: 400,
	Message: "Could not execute workflow trigger '{trigger}' as the workflow is disabled.",
	Meaning: Text{"The Logic App is switched off.", "Приложение Logic App отключено."},
	Causes: []Cause{
		likely("workflow-disabled", Observed,
			Text{"The workflow is disabled, so that its trigger takes no calls.",
				"Рабочий процесс отключён, и его триггер не принимает вызовов."},
			Text{"Enable it on the Overview of the Logic App.", "Включите его на странице Overview этого Logic App."}),
	},
	Docs:  []string{docLogicApps},
	Basis: Observed, Source: docLogicApps,
}

// workflowMessages come from connections and connectors, and from Power BI and
// Excel, which call the APIs by Power Query.
var workflowMessages = []Message{
	{
		ID: "connection-not-authorized", Template: "The API connection '{connection}' is not authorized. Sign in to the connection again.",
		Variants: []string{
			"The API connection '{connection}' is not authorized",
			"The connection '{connection}' is not authorized",
			"This connection is not authenticated",
		},
		Service: Gateway, Status: 400,
		Meaning: Text{"The connection of the Logic App has no valid sign-in; the service behind it never saw the call.",
			"У подключения Logic App нет действующего входа; до службы вызов не дошёл."},
		Causes: []Cause{connectionLogin(Likely)},
		Basis:  Observed, Source: srcLogin,
	},
	{
		ID: "connection-unauthenticated", Template: "Failed to refresh access token for service: {connector}",
		Variants: []string{"Error from token exchange: {detail}"},
		Service:  Gateway, Status: 401,
		Meaning: Text{"The sign-in that the connector has stored is no longer good.",
			"Сохранённый в подключении вход больше не действует."},
		Causes: []Cause{connectionLogin(Likely)},
		Basis:  Observed, Source: "https://learn.microsoft.com/power-automate/fix-connection-failures",
	},
	{
		ID: "incident-id-missing", Template: "Incident Arm id missing",
		Service: Gateway, Status: 400,
		Meaning: Text{"The Sentinel connector got no incident to work on.",
			"Коннектор Sentinel не получил инцидента."},
		Causes: []Cause{
			likely("incident-id", Observed,
				Text{"The action was given the number or the name of the incident instead of its ARM ID.",
					"Действию передан номер или имя инцидента вместо его ARM ID."},
				Text{"Pass Incident ARM ID from the trigger.",
					"Передавайте Incident ARM ID из триггера."}),
		},
		Basis: Observed, Source: srcConnectorHost,
	},
	{
		ID: "backend-timed-out", Template: "Request to the backend service timed out",
		Service: Gateway, Status: 504,
		Meaning: Text{"The service behind the connector did not answer in time.",
			"Служба за коннектором не ответила вовремя."},
		Causes: []Cause{gatewayTimeout(Likely)},
		Basis:  Observed, Source: docLogicLimits,
	},
	{
		ID: "workflow-request-timeout", Template: "Http request failed: the server did not respond within the timeout limit.",
		Service: Gateway, Status: 504,
		Meaning: Text{"The service that the workflow called did not answer in time.",
			"Вызванная рабочим процессом служба не ответила вовремя."},
		Causes: []Cause{gatewayTimeout(Likely)},
		Basis:  Documented, Source: docLogicLimits,
	},
	{
		ID: "apim-no-operation", Template: "Unable to match incoming request to an operation.",
		Service: Gateway, Status: 404,
		Meaning: Text{"Azure API Management has no operation for this method and path; the API behind it never saw the call.",
			"В Azure API Management нет операции для этого метода и пути; до API за ним вызов не дошёл."},
		Causes: []Cause{
			likely("apim-operation", Documented,
				Text{"Suffix, version or method do not fit what the gateway publishes.",
					"Суффикс, версия или метод не подходят к тому, что публикует шлюз."},
				Text{"Compare the URL with the API's definition in API Management: base URL, suffix, version, method.",
					"Сверьте URL с описанием API в API Management: базовый URL, суффикс, версия, метод."}),
		},
		Basis: Documented, Source: docAPIManagement,
	},
	{
		ID: "apim-rate", Template: "Rate limit is exceeded. Try again in {seconds} seconds.",
		Service: Gateway, Status: 429,
		Meaning: Text{"Azure API Management limits the calls by a policy of its own.",
			"Azure API Management ограничивает вызовы собственной политикой."},
		Causes: []Cause{callRate(Likely)},
		Basis:  Documented, Source: docRateLimits,
	},
	{
		ID: "apim-quota", Template: "Out of call volume quota. Quota will be replenished in {duration}.",
		Variants: []string{"Out of bandwidth quota. Quota will be replenished in {duration}."},
		Service:  Gateway, Status: 403,
		Meaning: Text{"Azure API Management has a quota of its own, and it is used up.",
			"У Azure API Management есть своя квота, и она исчерпана."},
		Causes: []Cause{
			likely("gateway-quota", Documented,
				Text{"The subscription of the gateway has used up its calls or its bandwidth for this period.",
					"Подписка шлюза исчерпала вызовы или объём данных за этот период."},
				Text{"Wait as long as the message says, or ask the owner of the gateway for more.",
					"Подождите, сколько указано в сообщении, или попросите владельца шлюза увеличить квоту."}),
		},
		Basis: Documented, Source: docQuotaPolicy,
	},
	{
		ID: "powerquery-credentials", Template: "We couldn't authenticate with the credentials provided. Please try again.",
		Variants: []string{
			"We couldn't authenticate with the credentials provided.",
			"The credentials provided for the {source} source are invalid.",
		},
		Service: Unknown, Status: 401,
		Meaning: Text{"Power BI or Excel: the API refused the sign-in stored for the data source.",
			"Power BI или Excel: API отклонил вход, сохранённый для источника данных."},
		Causes: []Cause{sourceCredentials(Likely)},
		Basis:  Documented, Source: docPowerSignIn,
	},
	{
		ID: "powerquery-forbidden", Template: "Access to the resource is forbidden.",
		Service: Unknown, Status: 403,
		Meaning: Text{"Power BI or Excel: the API knows the stored sign-in, but refuses it.",
			"Power BI или Excel: API знает сохранённый вход, но отказывает ему."},
		Causes: []Cause{
			likely("user-role", Documented,
				Text{"The signed-in user lacks the role, or has no access to the device group.",
					"У вошедшего пользователя нет роли или доступа к группе устройств."},
				Text{"Data source settings, Edit permissions: clear them, sign in with an organizational account that may read the data.",
					"Data source settings, Edit permissions: удалите их и войдите организационной учётной записью с доступом к данным."}),
			sourceCredentials(Possible),
		},
		Basis: Observed, Source: docPowerSignIn,
	},
	{
		ID: "powerquery-credential-type", Template: "We were unable to connect because this credential type isn't supported for this resource. Please choose another credential type.",
		Variants: []string{"this credential type isn't supported for this resource"},
		Service:  Unknown,
		Meaning: Text{"Power BI or Excel: the Web connector cannot sign in to this API in the way that was chosen.",
			"Power BI или Excel: соединитель Web не может войти в этот API выбранным способом."},
		Causes: []Cause{
			likely("source-credential-type", Documented,
				Text{"The API does not offer the Web connector a sign-in with an organizational account.",
					"API не предлагает соединителю Web вход с организационной учётной записью."},
				Text{"Choose Anonymous and send a token in the Authorization header of Web.Contents, or use a connector of the API.",
					"Выберите Anonymous и передавайте токен в заголовке Authorization в Web.Contents либо возьмите соединитель API."}),
		},
		Basis: Documented, Source: docPowerQuery,
	},
	{
		ID:       "powerquery-firewall",
		Template: "Formula.Firewall: Query '{query}' (step '{step}') references other queries or steps, so it may not directly access a data source. Please rebuild this data combination.",
		Variants: []string{"references other queries or steps, so it may not directly access a data source", "is accessing data sources that have privacy levels which cannot be used together"},
		Service:  Unknown,
		Meaning: Text{"Power BI or Excel stopped the query itself; nothing was sent.",
			"Power BI или Excel сам остановил запрос; ничего не отправлено."},
		Causes: []Cause{
			likely("source-firewall", Documented,
				Text{"The token is fetched in one query and used in another, which the privacy firewall forbids.",
					"Токен получают в одном запросе, а применяют в другом: это запрещает брандмауэр конфиденциальности."},
				Text{"Put both into one query or function, or give both sources the same privacy level.",
					"Объедините их в один запрос или функцию либо задайте источникам одинаковый уровень конфиденциальности."}),
		},
		Basis: Documented, Source: docFirewall,
	},
	{
		ID:       "powerquery-dynamic",
		Template: "This dataset includes a dynamic data source. Since dynamic data sources aren't refreshed in the Power BI service, this dataset won't be refreshed.",
		Variants: []string{"This semantic model includes a dynamic data source"},
		Service:  Unknown,
		Meaning: Text{"The Power BI service does not refresh a source whose URL is built by an expression.",
			"Служба Power BI не обновляет источник, URL которого собран выражением."},
		Causes: []Cause{
			likely("source-dynamic", Documented,
				Text{"The URL in Web.Contents is put together from parts that the service cannot see beforehand.",
					"URL в Web.Contents собран из частей, которые служба заранее не видит."},
				Text{"Give Web.Contents a fixed base URL, and the rest as RelativePath and Query.",
					"Передайте Web.Contents постоянный базовый URL, остальное — через RelativePath и Query."}),
		},
		Basis: Documented, Source: docDynamic,
	},
}

func connectionLogin(c Certainty) Cause {
	return Cause{ID: "api-connection-login", Certainty: c, Basis: Observed,
		Summary: Text{"The API connection was deployed, but nobody has authorised it, or its sign-in has lapsed.",
			"API connection развёрнуто, но его никто не авторизовал или его вход устарел."},
		Fix: Text{"Open the API connection that the message names, Edit API connection, Authorize, and sign in again.",
			"Откройте названное API connection, Edit API connection, Authorize, и войдите заново."}}
}

func sourceCredentials(c Certainty) Cause {
	return Cause{ID: "source-credentials", Certainty: c, Basis: Documented,
		Summary: Text{"The sign-in stored for the data source has lapsed, or is of the wrong kind or account.",
			"Вход, сохранённый для источника данных, устарел, не того вида или под другой учётной записью."},
		Fix: Text{"Data source settings, Edit permissions: clear them, sign in again with an organizational account.",
			"Data source settings, Edit permissions: удалите их и войдите заново с организационной учётной записью."}}
}

func gatewayTimeout(c Certainty) Cause {
	return Cause{ID: "gateway-timeout", Certainty: c, Basis: Documented,
		Summary: Text{"The answer took longer than the gateway waits.", "Ответ занял больше времени, чем ждёт шлюз."},
		Fix: Text{"Send the request again, waiting longer each time; if it stays, look at the service behind the gateway.",
			"Повторяйте запрос с растущей паузой; не пройдёт — проверьте службу за шлюзом."}}
}

// IsOfConnector reports whether a message is one that connections and API
// Management write, whatever service is behind them.
func IsOfConnector(m *Message) bool {
	if m.Service != Gateway {
		return false
	}
	for _, table := range [...][]Message{workflowMessages, flowMessages} {
		for i := range table {
			if table[i].ID == m.ID {
				return true
			}
		}
	}
	return m.ID == "connection-not-signed-in" || m.ID == "api-connection-unknown"
}
