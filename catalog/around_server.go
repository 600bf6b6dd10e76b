package catalog

const (
	docAppServiceAuth = "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"
	docFunctionLimit  = "https://learn.microsoft.com/azure/azure-functions/functions-scale"
	docFunctionHost   = "https://learn.microsoft.com/azure/azure-functions/functions-recover-storage-account"
	docAppService     = "https://learn.microsoft.com/azure/app-service/troubleshoot-http-502-http-503"
	docRequestLimits  = "https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/"
	srcNginx          = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c"
	srcApache         = "https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c"
	srcEnvoy          = "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details"
)

// serverCodes are those that gateways give when what is behind them does not
// answer.
var serverCodes = []*Code{
	&serverNoResponse,
	&serverResponseTimeout,
	&serverBackendFailure,
}

var serverNoResponse = Code{
	Name: "NoResponse", Service: Gateway,
	Message:  "The server did not received a response from an upstream server.",
	Variants: []string{"The server did not respond in time, upstream connection was closed.", "The server did not receive a response from an upstream server."},
	Meaning: Text{"The gateway got no answer from the service behind it.",
		"Шлюз не получил ответа от службы за ним."},
	Causes: []Cause{gatewayTimeout(Likely)},
	Docs:   []string{docLogicLimits},
	Basis:  Observed, Source: docLogicLimits,
}

var serverResponseTimeout = Code{
	Name: "ResponseTimeout", Service: Gateway,
	Message: "The request to the backend function timed out after {seconds} seconds.",
	Meaning: Text{"The service behind the gateway did not answer in the time that the gateway waits.",
		"Служба за шлюзом не ответила за время, которое ждёт шлюз."},
	Causes: []Cause{gatewayTimeout(Likely)},
	Docs:   []string{docFunctionLimit},
	Basis:  Documented, Source: docFunctionLimit,
}

var serverBackendFailure = Code{
	Name: "BackendConnectionFailure", Service: Gateway, Status: 502,
	Message: "Error occured while calling backend service.",
	Meaning: Text{"Azure API Management could not reach the service behind it.",
		"Azure API Management не смог связаться со службой за ним."},
	Causes: []Cause{transientFault(Likely)},
	Docs:   []string{docAPIManagement},
	Basis:  Documented, Source: docAPIManagement,
}

// serverMessages are the words of web servers and reverse proxies.
var serverMessages = []Message{
	{
		ID: "server-no-directory", Template: "You do not have permission to view this directory or page.",
		Variants: []string{
			"You do not have permission to view this directory or page using the credentials that you supplied.",
			"Sie sind nicht berechtigt, dieses Verzeichnis oder diese Seite anzuzeigen.",
		},
		Service: Gateway,
		Meaning: Text{"A web server before the API (IIS or Azure App Service) refused the call; the API never saw it.",
			"Вызов отклонил веб-сервер перед API (IIS или Azure App Service); до самого API он не дошёл."},
		Causes: []Cause{appServiceAuth(Likely), possible("host-wrong-site", Deduced,
			Text{"The URL leads to another site than the API: host, workspace or path are not the right ones.",
				"URL ведёт не к API, а к другому сайту: не тот хост, рабочая область или путь."},
			Text{"Log the whole URL, and compare it with the page of the operation.",
				"Запишите URL целиком и сверьте его со страницей операции."})},
		Basis: Observed, Source: docAppServiceAuth,
	},
	{
		ID: "server-stopped", Template: "Error 403 - This web app is stopped.",
		Variants: []string{"The web app you have attempted to reach is currently stopped and does not accept any requests."},
		Service:  Gateway, Status: 403,
		Meaning: Text{"The Azure App Service behind this host is stopped.",
			"Приложение Azure App Service за этим хостом остановлено."},
		Causes: []Cause{
			likely("app-stopped", Documented,
				Text{"Somebody stopped the web app or the function app, or its plan has used up its quota.",
					"Веб-приложение или приложение-функция остановлены, либо план исчерпал квоту."},
				Text{"Start it on its Overview in the Azure portal, and look at Quotas of the plan.",
					"Запустите его на странице Overview портала Azure и проверьте Quotas плана."}),
		},
		Basis: Documented, Source: docAppService,
	},
	{
		ID: "server-no-site", Template: "404 Web Site not found.",
		Service: Gateway, Status: 404,
		Meaning: Text{"Azure App Service knows no site under this host name.",
			"Azure App Service не знает сайта с таким именем хоста."},
		Causes: []Cause{
			likely("host-mistyped", Documented,
				Text{"The host name is mistyped, or the app was deleted or its domain is not bound.",
					"Имя хоста написано с ошибкой, приложение удалено или домен не привязан."},
				Text{"Compare the host with Default domain on the Overview of the app.",
					"Сверьте хост с Default domain на странице Overview приложения."}),
		},
		Basis: Observed, Source: docAppService,
	},
	{
		ID: "identity-endpoint", Template: "Unable to load the proper Managed Identity.",
		Service: Gateway, Status: 400,
		Meaning: Text{"The managed identity endpoint of App Service or Functions has no such identity; Entra ID was not asked.",
			"У App Service или Functions нет такого управляемого удостоверения; до Entra ID запрос не дошёл."},
		Causes: []Cause{
			likely("identity-not-assigned", Observed,
				Text{"No managed identity is assigned to the machine, or not the one whose client ID was given.",
					"Машине не назначено управляемое удостоверение — или назначено не то, client ID которого указан."},
				Text{"Switch it on under Identity of the app, or correct the client ID (AZURE_CLIENT_ID).",
					"Включите его в разделе Identity приложения или исправьте client ID (AZURE_CLIENT_ID)."}),
		},
		Basis: Observed, Source: "https://learn.microsoft.com/azure/app-service/overview-managed-identity",
	},
	{
		ID: "function-host-down", Template: "Function host is not running.",
		Service: Gateway, Status: 503,
		Meaning: Text{"The host of the Azure Function does not run; the function was not called.",
			"Хост Azure Functions не запущен; функция не вызывалась."},
		Causes: []Cause{
			transientFault(Likely),
			possible("function-storage", Documented,
				Text{"The function app cannot read its storage account, a Key Vault reference, or its package.",
					"Приложение-функция не может прочитать учётную запись хранения, ссылку Key Vault или свой пакет."},
				Text{"If it stays, open Diagnose and solve problems of the app; check AzureWebJobsStorage.",
					"Не пройдёт — откройте Diagnose and solve problems приложения; проверьте AzureWebJobsStorage."}),
		},
		Basis: Documented, Source: docFunctionHost,
	},
	{
		ID: "server-bad-gateway", Template: "502 - Web server received an invalid response while acting as a gateway or proxy server.",
		Variants: []string{"Web server received an invalid response while acting as a gateway or proxy server"},
		Service:  Gateway, Status: 502,
		Meaning: Text{"The front end of Azure App Service got no usable answer from the app behind it.",
			"Внешний узел Azure App Service не получил пригодного ответа от приложения."},
		Causes: []Cause{
			transientFault(Likely),
			possible("app-too-slow", Documented,
				Text{"The app or function needs more than 230 s, or crashed over the request.",
					"Приложению или функции нужно больше 230 с, или запрос её обрушил."},
				Text{"Answer 202 at once and work asynchronously; look into the log of the app.",
					"Сразу отвечайте 202 и работайте асинхронно; посмотрите журнал приложения."}),
		},
		Basis: Documented, Source: docFunctionLimit,
	},
	{
		ID: "server-unavailable", Template: "HTTP Error 503. The service is unavailable.",
		Variants: []string{"The service is unavailable."},
		Service:  Gateway, Status: 503,
		Meaning: Text{"A web server took the call, but the service behind it does not run for the moment.",
			"Веб-сервер принял вызов, но служба за ним сейчас не работает."},
		Causes: []Cause{transientFault(Likely)},
		Basis:  Documented, Source: docAppService,
	},
	{
		ID: "front-door-unavailable", Template: "Our services aren't available right now",
		Service: Gateway, Status: 503,
		Meaning: Text{"Azure Front Door answered in place of the service behind it, which is not available for the moment.",
			"Вместо службы ответил Azure Front Door: служба за ним сейчас недоступна."},
		Causes: []Cause{transientFault(Likely)},
		Basis:  Observed, Source: "https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues",
	},
	{
		ID: "envoy-upstream", Template: "upstream connect error or disconnect/reset before headers. reset reason: {reason}",
		Variants: []string{"upstream connect error or disconnect/reset before headers"},
		Service:  Gateway, Status: 503,
		Meaning: Text{"A proxy (Envoy) lost the connection to the service behind it.",
			"Прокси (Envoy) потерял соединение со службой за ним."},
		Causes: []Cause{transientFault(Likely), proxyFault(Possible)},
		Basis:  Documented, Source: srcEnvoy,
	},
	{
		ID: "envoy-timeout", Template: "upstream request timeout",
		Variants: []string{"stream timeout"},
		Service:  Gateway, Status: 504,
		Meaning: Text{"A proxy (Envoy) waited for the service behind it in vain.",
			"Прокси (Envoy) не дождался службы за ним."},
		Causes: []Cause{gatewayTimeout(Likely)},
		Basis:  Documented, Source: srcEnvoy,
	},
	{
		ID: "apache-bad-gateway", Template: "The proxy server received an invalid response from an upstream server.",
		Service: Gateway, Status: 502,
		Meaning: Text{"A reverse proxy got no usable answer from what is behind it.",
			"Обратный прокси не получил пригодного ответа."},
		Causes: []Cause{transientFault(Likely), proxyFault(Possible)},
		Basis:  Documented, Source: srcApache,
	},
	{
		ID: "apache-timeout", Template: "The gateway did not receive a timely response from the upstream server or application.",
		Service: Gateway, Status: 504,
		Meaning: Text{"A reverse proxy waited for the service behind it in vain.",
			"Обратный прокси не дождался службы за ним."},
		Causes: []Cause{gatewayTimeout(Likely)},
		Basis:  Documented, Source: srcApache,
	},
	{
		ID: "nginx-client-certificate", Template: "400 No required SSL certificate was sent",
		Variants: []string{"No required SSL certificate was sent"},
		Service:  Gateway, Status: 400,
		Meaning: Text{"The server wants a client certificate, which no Microsoft API does.",
			"Сервер требует клиентский сертификат; API Microsoft его не требуют."},
		Causes: []Cause{
			likely("client-certificate", Documented,
				Text{"The host is a gateway with mutual TLS, and the client sent no certificate.",
					"Этот хост — шлюз с взаимным TLS, а клиент не отправил сертификата."},
				Text{"Check the host; if the gateway is meant, send the certificate that its owner has issued.",
					"Проверьте хост; если нужен именно шлюз, отправьте сертификат, выданный его владельцем."}),
		},
		Basis: Documented, Source: srcNginx,
	},
	{
		ID: "nginx-plain-http", Template: "400 The plain HTTP request was sent to HTTPS port",
		Variants: []string{"The plain HTTP request was sent to HTTPS port"},
		Service:  Gateway, Status: 400,
		Meaning: Text{"The server takes HTTPS there, and got HTTP.", "Сервер ждёт здесь HTTPS, а получил HTTP."},
		Causes: []Cause{
			likely("plain-http", Documented,
				Text{"The URL begins with http://.", "URL начинается с http://."},
				Text{"Write https:// in the URL, and in the settings of the proxy.", "Пишите https:// в URL и в настройках прокси."}),
		},
		Basis: Documented, Source: srcNginx,
	},
	{
		ID: "request-line-long", Template: "414 Request-URI Too Large",
		Variants: []string{"Request-URI Too Long", "HTTP Error 414. The request URL is too long."},
		Service:  Gateway, Status: 414,
		Meaning: Text{"The URL is longer than the server takes.", "URL длиннее, чем принимает сервер."},
		Causes: []Cause{
			likely("request-line-too-long", Documented,
				Text{"The URL carries too much: many IDs in $filter, or a whole query.",
					"URL несёт слишком много: много ID в $filter или целый запрос."},
				Text{"Ask in smaller portions, or send the query in the body of a POST.",
					"Запрашивайте меньшими частями или отправьте запрос в теле POST."}),
		},
		Basis: Documented, Source: srcNginx,
	},
	{
		ID: "header-too-large", Template: "400 Request Header Or Cookie Too Large",
		Variants: []string{"Request Header Or Cookie Too Large", "HTTP Error 400. The size of the request headers is too long.", "Bad Request - Request Too Long"},
		Service:  Gateway, Status: 400,
		Meaning: Text{"The headers of the request are larger than the server takes.",
			"Заголовки запроса больше, чем принимает сервер."},
		Causes: []Cause{
			likely("header-too-large", Documented,
				Text{"The token or the cookies are too large for a server on the way.",
					"Токен или cookie слишком велики для сервера на пути."},
				Text{"Send no cookies; put fewer groups or claims into the token; raise the limit of a proxy of yours.",
					"Не отправляйте cookie; уменьшите число групп и утверждений в токене; поднимите предел вашего прокси."}),
		},
		Basis: Documented, Source: srcNginx,
	},
	{
		ID: "url-refused", Template: "HTTP Error 400. The request URL is invalid.",
		Variants: []string{"Bad Request - Invalid URL", "A potentially dangerous Request.Path value was detected from the client ({value}).",
			"A potentially dangerous Request.{part} value was detected from the client ({value}).",
			"ASP.NET has detected data in the request that is potentially dangerous"},
		Service: Gateway, Status: 400,
		Meaning: Text{"The web server refuses the URL before the API sees it.",
			"Веб-сервер отклонил URL ещё до API."},
		Causes: []Cause{pathCharacters(Likely)},
		Basis:  Documented, Source: docRequestLimits,
	},
}

func appServiceAuth(c Certainty) Cause {
	return Cause{ID: "appservice-auth", Certainty: c, Basis: Observed,
		Summary: Text{"The web server lets no caller in with this token: its audience, identity or role does not fit the site.",
			"Веб-сервер не пускает с этим токеном: не подходит его аудитория, удостоверение или роль."},
		Fix: Text{"Check the audience of the token, and the role of the caller on the workspace or site that was called.",
			"Проверьте аудиторию токена и роль вызывающего на рабочей области или сайте, к которому был вызов."}}
}

// IsOfServer reports whether a message is one that only web servers, proxies, and
// firewalls write, whatever host was called.
func IsOfServer(m *Message) bool {
	for _, table := range [...]*[]Message{&serverMessages, &edgeMessages, &squidMessages, &filterMessages} {
		for i := range *table {
			if (*table)[i].ID == m.ID {
				return true
			}
		}
	}
	return false
}
