package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

const (
	docFunctionLimit     = "https://learn.microsoft.com/azure/azure-functions/functions-scale"
	docFunctionHost      = "https://learn.microsoft.com/azure/azure-functions/functions-recover-storage-account"
	docAccessRestriction = "https://learn.microsoft.com/azure/app-service/overview-access-restrictions"
	docAppService        = "https://learn.microsoft.com/azure/app-service/troubleshoot-http-502-http-503"
	docRequestLimits     = "https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/"
	srcNginx             = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c"
)

// serverCodes are the codes that gateways give when the service behind them
// doesn't answer.
var serverCodes = []*fact.Code{
	&serverNoResponse,
	&serverResponseTimeout,
	&serverBackendFailure,
}

var serverNoResponse = fact.Code{
	Name: "NoResponse", Service: fact.Gateway,
	Message:  "The server did not received a response from an upstream server.",
	Variants: []string{"The server did not respond in time, upstream connection was closed.", "The server did not receive a response from an upstream server."},
	Meaning: fact.Text{En: "The gateway got no response from the service behind it.",
		Ru: "Шлюз не получил ответа от службы за ним."},
	Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely)},
	Docs:   []string{docLogicLimits},
	Basis:  fact.Observed, Source: docLogicLimits,
}

var serverResponseTimeout = fact.Code{
	Name: "ResponseTimeout", Service: fact.Gateway,
	Message: "The request to the backend function timed out after {seconds} seconds.",
	Meaning: fact.Text{En: "The service behind the gateway didn't respond within the gateway's timeout.",
		Ru: "Служба за шлюзом не ответила за отведённое шлюзом время."},
	Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely)},
	Docs:   []string{docFunctionLimit},
	Basis:  fact.Documented, Source: docFunctionLimit,
}

var serverBackendFailure = fact.Code{
	Name: "BackendConnectionFailure", Service: fact.Gateway, Status: 502,
	Message: "Error occured while calling backend service.",
	Meaning: fact.Text{En: "Azure API Management couldn't reach the service behind it.",
		Ru: "Azure API Management не смог связаться со службой за ним."},
	Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
	Docs:   []string{source.APIManagement},
	Basis:  fact.Documented, Source: source.APIManagement,
}

// serverMessages are the words of web servers and reverse proxies.
var serverMessages = []fact.Message{
	{
		ID: "server-no-directory", Template: "You do not have permission to view this directory or page.",
		Variants: []string{
			"You do not have permission to view this directory or page using the credentials that you supplied.",
			"Sie sind nicht berechtigt, dieses Verzeichnis oder diese Seite anzuzeigen.",
		},
		Service: fact.Gateway,
		Meaning: fact.Text{En: "A web server in front of the API (IIS or Azure App Service) refused the call; the API never saw it.",
			Ru: "Вызов отклонил веб-сервер перед API (IIS или Azure App Service); до самого API он не дошёл."},
		Causes: []fact.Cause{cause.AppServiceAuth(fact.Likely), cause.Possible("host-wrong-site", fact.Deduced,
			fact.Text{En: "The URL leads to a different site: the host, workspace, or path is wrong.",
				Ru: "URL ведёт не к API, а к другому сайту: не тот хост, рабочая область или путь."},
			fact.Text{En: "Log the whole URL, and compare it with the operation's page.",
				Ru: "Запишите URL целиком и сверьте его со страницей операции."})},
		Basis: fact.Observed, Source: source.AppServiceAuth,
	},
	{
		ID: "server-application-error", Template: "Server Error in '{path}' Application.",
		Variants: []string{"Server Error in '{path}' Application. Runtime Error"},
		Service:  fact.Gateway,
		Meaning: fact.Text{En: "A web server (IIS with ASP.NET) answered with its general error page instead of the API's response; the page hides the details.",
			Ru: "Веб-сервер (IIS с ASP.NET) вернул общую страницу ошибки вместо ответа API; подробности на ней скрыты."},
		Causes: []fact.Cause{
			cause.Possible("transient-fault", fact.Deduced,
				cause.TransientFault(fact.Possible).Summary,
				fact.Text{En: "Retry, waiting longer each time. If it happens every time, send the URL, status, and time to the owner of that server (Microsoft, if the host is Microsoft's).",
					Ru: "Повторите, каждый раз увеличивая паузу. Если сбой постоянный, передайте URL, статус и время владельцу сервера (Microsoft, если хост принадлежит ей)."}),
			cause.Possible("host-wrong-site", fact.Deduced,
				fact.Text{En: "The URL leads to a different site: the host, workspace, or path is wrong.",
					Ru: "URL ведёт не к API, а к другому сайту: не тот хост, рабочая область или путь."},
				fact.Text{En: "Log the whole URL, and compare it with the operation's page.",
					Ru: "Запишите URL целиком и сверьте его со страницей операции."}),
		},
		Basis: fact.Deduced, Source: "https://github.com/Azure/azure-sdk-for-java/issues/1881",
	},
	{
		ID: "server-stopped", Template: "Error 403 - This web app is stopped.",
		Variants: []string{"The web app you have attempted to reach is currently stopped and does not accept any requests."},
		Service:  fact.Gateway, Status: 403,
		Meaning: fact.Text{En: "The Azure App Service behind this host is stopped.",
			Ru: "Приложение Azure App Service за этим хостом остановлено."},
		Causes: []fact.Cause{
			cause.Likely("app-stopped", fact.Documented,
				fact.Text{En: "Someone stopped the web app or function app, or its plan has used up its quota.",
					Ru: "Веб-приложение или приложение-функция остановлены, либо план исчерпал квоту."},
				fact.Text{En: "Start the app on its Overview in the Azure portal, and check the plan's Quotas.",
					Ru: "Запустите приложение на странице Overview портала Azure и проверьте Quotas плана."}),
		},
		Basis: fact.Documented, Source: docAppService,
	},
	{
		ID: "server-access-restricted", Template: "The web app you have attempted to reach has blocked your access.",
		Variants: []string{"Error 403 - Forbidden The web app you have attempted to reach has blocked your access.", "Ip Forbidden"},
		Service:  fact.Gateway, Status: 403,
		Meaning: fact.Text{En: "Azure App Service refused the caller's address; neither the app nor an API behind it saw the call.",
			Ru: "Azure App Service отклонил адрес вызывающего; ни приложение, ни API за ним вызова не видели."},
		Causes: []fact.Cause{
			cause.Likely("app-access-restricted", fact.Documented,
				fact.Text{En: "The access restrictions of the app, or of its deployment site (scm), don't allow this address or network.",
					Ru: "Ограничения доступа приложения или его сайта развёртывания (scm) не пропускают этот адрес или сеть."},
				fact.Text{En: "App, Networking, Public network access: allow the caller's address for the main and the advanced tool site, or call through the private endpoint.",
					Ru: "Приложение, Networking, Public network access: разрешите адрес вызывающего для основного сайта и сайта scm либо вызывайте через частную конечную точку."}),
		},
		Basis: fact.Documented, Source: docAccessRestriction,
	},
	{
		ID: "server-no-site", Template: "404 Web Site not found.",
		Service: fact.Gateway, Status: 404,
		Meaning: fact.Text{En: "Azure App Service has no site with this host name.",
			Ru: "Azure App Service не знает сайта с таким именем хоста."},
		Causes: []fact.Cause{
			cause.Likely("host-mistyped", fact.Documented,
				fact.Text{En: "The host name is mistyped, the app was deleted, or its domain isn't bound.",
					Ru: "Имя хоста написано с ошибкой, приложение удалено или домен не привязан."},
				fact.Text{En: "Compare the host with Default domain on the app's Overview.",
					Ru: "Сверьте хост с Default domain на странице Overview приложения."}),
		},
		Basis: fact.Observed, Source: docAppService,
	},
	{
		ID: "identity-endpoint", Template: "Unable to load the proper Managed Identity.",
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The managed identity endpoint of App Service or Functions doesn't have this identity; Entra ID wasn't asked.",
			Ru: "У App Service или Functions нет такого управляемого удостоверения; до Entra ID запрос не дошёл."},
		Causes: []fact.Cause{
			cause.Likely("identity-not-assigned", fact.Observed,
				fact.Text{En: "The machine has no managed identity, or not the one whose client ID was given.",
					Ru: "Машине не назначено управляемое удостоверение — или назначено не то, client ID которого указан."},
				fact.Text{En: "Turn on the managed identity under Identity of the app, or correct the client ID (AZURE_CLIENT_ID).",
					Ru: "Включите управляемое удостоверение в разделе Identity приложения или исправьте client ID (AZURE_CLIENT_ID)."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/azure/app-service/overview-managed-identity",
	},
	{
		ID: "function-host-down", Template: "Function host is not running.",
		Service: fact.Gateway, Status: 503,
		Meaning: fact.Text{En: "The Azure Functions host isn't running; the function wasn't called.",
			Ru: "Хост Azure Functions не запущен; функция не вызывалась."},
		Causes: []fact.Cause{
			cause.TransientFault(fact.Likely),
			cause.Possible("function-storage", fact.Documented,
				fact.Text{En: "The function app can't read its storage account, a Key Vault reference, or its package.",
					Ru: "Приложение-функция не может прочитать учётную запись хранения, ссылку Key Vault или свой пакет."},
				fact.Text{En: "If the error persists, open Diagnose and solve problems of the app; check AzureWebJobsStorage.",
					Ru: "Если не пройдёт, откройте Diagnose and solve problems приложения; проверьте AzureWebJobsStorage."}),
		},
		Basis: fact.Documented, Source: docFunctionHost,
	},
	{
		ID: "server-bad-gateway", Template: "502 - Web server received an invalid response while acting as a gateway or proxy server.",
		Variants: []string{"Web server received an invalid response while acting as a gateway or proxy server"},
		Service:  fact.Gateway, Status: 502,
		Meaning: fact.Text{En: "The Azure App Service front end got no usable response from the app behind it.",
			Ru: "Внешний узел Azure App Service не получил пригодного ответа от приложения."},
		Causes: []fact.Cause{
			cause.TransientFault(fact.Likely),
			cause.Possible("app-too-slow", fact.Documented,
				fact.Text{En: "The app or function takes more than 230 s, or crashed on the request.",
					Ru: "Приложению или функции нужно больше 230 с, или запрос её обрушил."},
				fact.Text{En: "Answer 202 immediately and work asynchronously; check the app's log.",
					Ru: "Сразу отвечайте 202 и работайте асинхронно; посмотрите журнал приложения."}),
		},
		Basis: fact.Documented, Source: docFunctionLimit,
	},
	{
		ID: "server-unavailable", Template: "HTTP Error 503. The service is unavailable.",
		Variants: []string{"The service is unavailable."},
		Service:  fact.Gateway, Status: 503,
		Meaning: fact.Text{En: "A web server accepted the call, but the service behind it isn't running right now.",
			Ru: "Веб-сервер принял вызов, но служба за ним сейчас не работает."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Documented, Source: docAppService,
	},
	{
		ID: "front-door-unavailable", Template: "Our services aren't available right now",
		Service: fact.Gateway, Status: 503,
		Meaning: fact.Text{En: "Azure Front Door answered because the service behind it isn't available right now.",
			Ru: "Вместо службы ответил Azure Front Door: служба за ним сейчас недоступна."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely)},
		Basis:  fact.Observed, Source: "https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues",
	},
	{
		ID: "envoy-upstream", Template: "upstream connect error or disconnect/reset before headers. reset reason: {reason}",
		Variants: []string{"upstream connect error or disconnect/reset before headers"},
		Service:  fact.Gateway, Status: 503,
		Meaning: fact.Text{En: "A proxy (Envoy) lost the connection to the service behind it.",
			Ru: "Прокси (Envoy) потерял соединение со службой за ним."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.ProxyFault(fact.Possible)},
		Basis:  fact.Documented, Source: source.Envoy,
	},
	{
		ID: "envoy-timeout", Template: "upstream request timeout",
		Variants: []string{"stream timeout"},
		Service:  fact.Gateway, Status: 504,
		Meaning: fact.Text{En: "A proxy (Envoy) timed out waiting for the service behind it.",
			Ru: "Прокси (Envoy) не дождался службы за ним."},
		Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely)},
		Basis:  fact.Documented, Source: source.Envoy,
	},
	{
		ID: "apache-bad-gateway", Template: "The proxy server received an invalid response from an upstream server.",
		Service: fact.Gateway, Status: 502,
		Meaning: fact.Text{En: "A reverse proxy got no usable response from the service behind it.",
			Ru: "Обратный прокси не получил пригодного ответа."},
		Causes: []fact.Cause{cause.TransientFault(fact.Likely), cause.ProxyFault(fact.Possible)},
		Basis:  fact.Documented, Source: source.Apache,
	},
	{
		ID: "apache-timeout", Template: "The gateway did not receive a timely response from the upstream server or application.",
		Service: fact.Gateway, Status: 504,
		Meaning: fact.Text{En: "A reverse proxy timed out waiting for the service behind it.",
			Ru: "Обратный прокси не дождался службы за ним."},
		Causes: []fact.Cause{cause.GatewayTimeout(fact.Likely)},
		Basis:  fact.Documented, Source: source.Apache,
	},
	{
		ID: "nginx-client-certificate", Template: "400 No required SSL certificate was sent",
		Variants: []string{"No required SSL certificate was sent"},
		Service:  fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The server requires a client certificate; Microsoft APIs don't require one.",
			Ru: "Сервер требует клиентский сертификат; API Microsoft его не требуют."},
		Causes: []fact.Cause{
			cause.Likely("client-certificate", fact.Documented,
				fact.Text{En: "The host is a gateway with mutual TLS, and the client sent no certificate.",
					Ru: "Этот хост — шлюз с взаимным TLS, а клиент не отправил сертификата."},
				fact.Text{En: "Check the host; if you mean the gateway, send the certificate that its owner issued.",
					Ru: "Проверьте хост; если нужен именно шлюз, отправьте сертификат, выданный его владельцем."}),
		},
		Basis: fact.Documented, Source: srcNginx,
	},
	{
		ID: "nginx-plain-http", Template: "400 The plain HTTP request was sent to HTTPS port",
		Variants: []string{"The plain HTTP request was sent to HTTPS port"},
		Service:  fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The server expects HTTPS there but got HTTP.", Ru: "Сервер ждёт здесь HTTPS, а получил HTTP."},
		Causes: []fact.Cause{
			cause.Likely("plain-http", fact.Documented,
				fact.Text{En: "The URL starts with http://.", Ru: "URL начинается с http://."},
				fact.Text{En: "Write https:// in the URL and in the proxy settings.", Ru: "Пишите https:// в URL и в настройках прокси."}),
		},
		Basis: fact.Documented, Source: srcNginx,
	},
	{
		ID: "request-line-long", Template: "414 Request-URI Too Large",
		Variants: []string{"Request-URI Too Long", "HTTP Error 414. The request URL is too long."},
		Service:  fact.Gateway, Status: 414,
		Meaning: fact.Text{En: "The URL is longer than the server accepts.", Ru: "URL длиннее, чем принимает сервер."},
		Causes: []fact.Cause{
			cause.Likely("request-line-too-long", fact.Documented,
				fact.Text{En: "The URL contains too much: many IDs in $filter, or a whole query.",
					Ru: "URL несёт слишком много: много ID в $filter или целый запрос."},
				fact.Text{En: "Query in smaller batches, or send the query in the body of a POST.",
					Ru: "Запрашивайте меньшими частями или отправьте запрос в теле POST."}),
		},
		Basis: fact.Documented, Source: srcNginx,
	},
	{
		ID: "header-too-large", Template: "400 Request Header Or Cookie Too Large",
		Variants: []string{"Request Header Or Cookie Too Large", "HTTP Error 400. The size of the request headers is too long.", "Bad Request - Request Too Long"},
		Service:  fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The request headers are larger than the server accepts.",
			Ru: "Заголовки запроса больше, чем принимает сервер."},
		Causes: []fact.Cause{
			cause.Likely("header-too-large", fact.Documented,
				fact.Text{En: "The token or the cookies are too large for a server along the way.",
					Ru: "Токен или cookie слишком велики для сервера на пути."},
				fact.Text{En: "Don't send cookies; put fewer groups or claims in the token; raise the limit of your own proxy.",
					Ru: "Не отправляйте cookie; уменьшите число групп и утверждений в токене; поднимите предел вашего прокси."}),
		},
		Basis: fact.Documented, Source: srcNginx,
	},
	{
		ID: "url-refused", Template: "HTTP Error 400. The request URL is invalid.",
		Variants: []string{"Bad Request - Invalid URL", "A potentially dangerous Request.Path value was detected from the client ({value}).",
			"A potentially dangerous Request.{part} value was detected from the client ({value}).",
			"ASP.NET has detected data in the request that is potentially dangerous"},
		Service: fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The web server refused the URL before the API saw it.",
			Ru: "Веб-сервер отклонил URL ещё до API."},
		Causes: []fact.Cause{pathCharacters(fact.Likely)},
		Basis:  fact.Documented, Source: docRequestLimits,
	},
}

// IsOfServer reports whether a message is one that only web servers, proxies, and
// firewalls write, no matter which host was called.
func IsOfServer(m *fact.Message) bool {
	for _, table := range [...]*[]fact.Message{&serverMessages, &edgeMessages, &squidMessages, &filterMessages} {
		for i := range *table {
			if (*table)[i].ID == m.ID {
				return true
			}
		}
	}
	return false
}
