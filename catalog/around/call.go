package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// callMessages are what the HTTP action of Logic Apps and Power Automate says of a call
// that got no response, what the policies of Azure API Management say of one that they
// refused, and how the host of a function ends one.
var callMessages = []fact.Message{
	{
		ID: "workflow-call-unresolved", Template: "Http request failed as there is an error: 'No such host is known. {detail}",
		Variants: []string{
			"Http request failed as there is an error: 'No such host is known.'.",
			"Http request failed as there is an error: 'The remote name could not be resolved: {detail}",
			"Http request failed as there is an error: 'Name or service not known {detail}",
		},
		Service: fact.Gateway,
		Meaning: fact.Text{En: "The workflow's action got no response: the host in its URI couldn't be resolved.",
			Ru: "Действие рабочего процесса не получило ответа: имя хоста из его URI не разрешилось."},
		Causes: []fact.Cause{
			cause.Likely("workflow-host", fact.Observed,
				fact.Text{En: "The host in the action's URI is misspelled, empty, or known only in a private network.",
					Ru: "Имя хоста в URI действия написано с ошибкой, пусто или известно только в частной сети."},
				fact.Text{En: "Open the run and read the URI in the action's inputs. For a private host, use an on-premises data gateway, or a Standard workflow with VNet integration.",
					Ru: "Откройте запуск и прочитайте URI во входных данных действия. Для частного хоста нужен on-premises data gateway или Standard с интеграцией VNet."}),
		},
		Basis: fact.Observed, Source: docLogicLimits,
	},
	{
		ID: "workflow-call-certificate", Template: "Http request failed as there is an error: 'The SSL connection could not be established, see inner exception.'.",
		Variants: []string{
			"Http request failed as there is an error: 'The SSL connection could not be established {detail}",
			"Http request failed as there is an error: 'The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.'.",
		},
		Service: fact.Gateway,
		Meaning: fact.Text{En: "The workflow's action got no response: it couldn't make a secure connection to the host in its URI.",
			Ru: "Действие рабочего процесса не получило ответа: защищённое соединение с хостом из его URI не установлено."},
		Causes: []fact.Cause{
			cause.Likely("workflow-certificate", fact.Observed,
				fact.Text{En: "The host's certificate is private, expired, for another name, or sent without its intermediate.",
					Ru: "Сертификат хоста частный, просрочен, выдан на другое имя или передаётся без промежуточного."},
				fact.Text{En: "Look at it: openssl s_client -connect HOST:443 -showcerts. Install a public one with its chain, or use a Standard workflow with your root certificate.",
					Ru: "Проверьте: openssl s_client -connect HOST:443 -showcerts. Установите публичный с цепочкой или используйте Standard со своим корневым сертификатом."}),
		},
		Basis: fact.Observed, Source: docLogicSecured,
	},
	{
		ID: "workflow-call-timeout", Template: "Http request failed as there is an error: 'The request was canceled due to the configured HttpClient.Timeout of {seconds} seconds elapsing.'.",
		Variants: []string{
			"Http request failed: the timeout was reached.",
			"Http request failed as there is an error: 'A connection attempt failed because the connected party did not properly respond {detail}",
			"Http request failed as there is an error: 'A task was canceled.'.",
		},
		Service: fact.Gateway,
		Meaning: fact.Text{En: "The workflow's action got no response in the time that it waits.",
			Ru: "Действие рабочего процесса не дождалось ответа."},
		Causes: []fact.Cause{
			cause.Likely("workflow-slow", fact.Documented,
				fact.Text{En: "The called service takes longer than an HTTP action waits (two minutes), or a firewall drops the call.",
					Ru: "Служба отвечает дольше, чем ждёт действие HTTP (две минуты), или вызов отбрасывает межсетевой экран."},
				fact.Text{En: "Request less at once, or use the asynchronous pattern. If every call fails, have the host accept the workflow's outbound addresses.",
					Ru: "Запрашивайте меньше за раз или используйте асинхронный шаблон. Если не проходит ни один вызов, разрешите на хосте исходящие адреса рабочего процесса."}),
		},
		Basis: fact.Documented, Source: docLogicLimits,
	},
	{
		ID: "workflow-call-failed", Template: "Http request failed as there is an error: 'An error occurred while sending the request.'.",
		Variants: []string{
			"Http request failed as there is an error: 'The response ended prematurely.'.",
			"Http request failed as there is an error: 'Unable to read data from the transport connection: {detail}",
		},
		Service: fact.Gateway,
		Meaning: fact.Text{En: "The workflow's action got no response: the connection broke or was never made.",
			Ru: "Действие рабочего процесса не получило ответа: соединение оборвалось или не было установлено."},
		Causes: []fact.Cause{
			cause.Likely("workflow-refused", fact.Observed,
				fact.Text{En: "The host, or a firewall in front of it, closed the connection from the workflow's outbound address.",
					Ru: "Хост или межсетевой экран перед ним закрыл соединение с исходящего адреса рабочего процесса."},
				fact.Text{En: "If it only fails now and then, set a retry policy on the action. Otherwise allow the workflow's outbound addresses (Properties), and check that the host offers TLS 1.2.",
					Ru: "Если сбои редкие, задайте действию политику повтора. Иначе разрешите исходящие адреса рабочего процесса (Properties); хост должен предлагать TLS 1.2."}),
		},
		Basis: fact.Observed, Source: docLogicLimits,
	},
	{
		ID: "apim-jwt-missing", Template: "JWT not present.",
		Service: fact.Gateway, Status: 401,
		Meaning: fact.Text{En: "Azure API Management checks the token itself and found none; the API behind it never saw the call.",
			Ru: "Azure API Management сам проверяет токен и не нашёл его; до API за ним вызов не дошёл."},
		Causes: []fact.Cause{cause.TokenHeader(fact.Likely)},
		Basis:  fact.Documented, Source: source.APIManagement,
	},
	{
		ID: "apim-jwt-claims", Template: "JWT token is missing the following claims: {claims}. Access denied.",
		Variants: []string{"Claim {claim} value of {value} is not allowed. Access denied."},
		Service:  fact.Gateway, Status: 401,
		Meaning: fact.Text{En: "Azure API Management checks the token itself: a claim that its policy requires is missing or has another value.",
			Ru: "Azure API Management сам проверяет токен: нужного политике claim в нём нет или значение другое."},
		Causes: []fact.Cause{
			cause.Likely("gateway-claim", fact.Documented,
				fact.Text{En: "The token is for a different API, application, or tenant than the gateway's validate-jwt policy admits.",
					Ru: "Токен выпущен для другого API, приложения или тенанта, чем допускает политика validate-jwt шлюза."},
				fact.Text{En: "Decode the token (jwt.ms) and compare the claim with the policy; request the scope that the gateway's owner names.",
					Ru: "Раскодируйте токен (jwt.ms) и сверьте claim с политикой; запросите область, которую назовёт владелец шлюза."}),
		},
		Basis: fact.Documented, Source: source.APIManagement,
	},
	{
		ID: "apim-address", Template: "Caller IP address {address} is not allowed. Access denied.",
		Variants: []string{"Caller IP address is blocked. Access denied."},
		Service:  fact.Gateway, Status: 403,
		Meaning: fact.Text{En: "Azure API Management refused the call because of the address that it came from.",
			Ru: "Azure API Management отклонил вызов из-за адреса, с которого он пришёл."},
		Causes: []fact.Cause{
			cause.Likely("gateway-address", fact.Documented,
				fact.Text{En: "The gateway's ip-filter policy doesn't admit your outbound address.",
					Ru: "Политика ip-filter шлюза не допускает ваш исходящий адрес."},
				fact.Text{En: "Give the gateway's owner your outbound address (or that of the function, workflow, or NAT), and have it added to the policy.",
					Ru: "Сообщите владельцу шлюза ваш исходящий адрес (или адрес функции, рабочего процесса, NAT), чтобы он добавил его в политику."}),
		},
		Basis: fact.Documented, Source: source.APIManagement,
	},
	{
		ID: "function-timeout", Template: "Timeout value of {duration} exceeded by function '{function}'",
		Variants: []string{"Timeout value of {duration} exceeded by function: {function}", "Timeout value of {duration} was exceeded by function: {function}"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Azure Functions host stopped the function because it ran longer than functionTimeout.",
			Ru: "Azure Functions остановил функцию: она работала дольше functionTimeout."},
		Causes: []fact.Cause{
			cause.Likely("function-timeout", fact.Documented,
				fact.Text{En: "One run fetches more than fits into the time: a long backlog, a slow API, or a loop that starts over.",
					Ru: "За один запуск забирается больше, чем успевает: большой хвост, медленный API или цикл, начинающий сначала."},
				fact.Text{En: "Raise functionTimeout in host.json (Consumption allows 10 minutes; Premium more), and have a run fetch less: a shorter window, a saved position after each page.",
					Ru: "Увеличьте functionTimeout в host.json (Consumption допускает 10 минут, Premium больше) и забирайте за запуск меньше: короче окно, позиция после каждой страницы."}),
		},
		Basis: fact.Documented, Source: "https://learn.microsoft.com/azure/azure-functions/functions-scale",
	},
	{
		ID: "function-memory", Template: "python exited with code 137 (0x89)",
		Variants: []string{"node exited with code 137", "python exited with code 139", "exited with code 137 (0x89)"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The system killed the process of the function; nothing in the input says what it called.",
			Ru: "Система завершила процесс функции; что она вызывала, из входных данных не видно."},
		Causes: []fact.Cause{
			cause.Likely("function-memory", fact.Observed,
				fact.Text{En: "The function used more memory than its plan has (137 is a kill by the system).",
					Ru: "Функция заняла больше памяти, чем даёт её план (137 — завершение системой)."},
				fact.Text{En: "Process the data page by page instead of collecting it, shorten the window, lower the concurrency, or use a plan with more memory.",
					Ru: "Обрабатывайте данные постранично, не накапливая, сократите окно и параллельность или возьмите план с большей памятью."}),
		},
		Basis: fact.Observed, Source: "https://learn.microsoft.com/azure/azure-functions/python-memory-profiler-reference",
	},
	{
		ID: "iis-verb", Template: "HTTP Error 400. The request verb is invalid.",
		Variants: []string{"Bad Request - Invalid Verb"},
		Service:  fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The web server couldn't read the method at the start of the request.",
			Ru: "Веб-сервер не смог прочитать метод в начале запроса."},
		Causes: []fact.Cause{
			cause.Likely("method-garbled", fact.Observed,
				fact.Text{En: "The method is misspelled or empty, or the previous body was longer than its Content-Length.",
					Ru: "Метод написан с ошибкой или пуст, либо предыдущее тело длиннее своего Content-Length."},
				fact.Text{En: "Print the raw request (curl -v --trace-ascii -): the method in capitals, Content-Length in bytes and not in characters.",
					Ru: "Выведите запрос как есть (curl -v --trace-ascii -): метод заглавными буквами, Content-Length в байтах, а не в символах."}),
		},
		Basis: fact.Observed, Source: docHTTPServer,
	},
	{
		ID: "iis-hostname", Template: "HTTP Error 400. The request hostname is invalid.",
		Variants: []string{"Bad Request - Invalid Hostname", "Bad Request - Invalid Header"},
		Service:  fact.Gateway, Status: 400,
		Meaning: fact.Text{En: "The web server doesn't serve the name in the Host header.",
			Ru: "Веб-сервер не обслуживает имя из заголовка Host."},
		Causes: []fact.Cause{
			cause.Likely("host-header", fact.Observed,
				fact.Text{En: "The call went to an IP address or another name than the one that the server knows, or a proxy changed the Host header.",
					Ru: "Вызов шёл на IP-адрес или другое имя, чем знает сервер, либо прокси изменил заголовок Host."},
				fact.Text{En: "Call the API by its documented host name, and don't set Host yourself; a reverse proxy must pass on the host name of the API.",
					Ru: "Вызывайте API по имени хоста из документации и не задавайте Host сами; обратный прокси должен передавать имя хоста API."}),
		},
		Basis: fact.Observed, Source: docHTTPServer,
	},
	{
		ID: "network-login", Template: "Network Authentication Required",
		Service: fact.Gateway, Status: 511,
		Meaning: fact.Text{En: "The network that the call came from requires a sign-in first (a captive portal); Microsoft never saw the call.",
			Ru: "Сеть, из которой шёл вызов, требует сначала войти (captive portal); до Microsoft вызов не дошёл."},
		Causes: []fact.Cause{
			cause.Likely("network-login", fact.Documented,
				fact.Text{En: "Nobody has signed in to this network on this machine, or the sign-in has expired.",
					Ru: "На этой машине никто не вошёл в эту сеть, или вход истёк."},
				fact.Text{En: "Open any http:// page in a browser on this machine and sign in, or use another network; for servers, have the network exempt them.",
					Ru: "Откройте на этой машине в браузере любую страницу http:// и войдите или используйте другую сеть; для серверов попросите исключение."}),
		},
		Basis: fact.Documented, Source: "https://www.rfc-editor.org/rfc/rfc6585",
	},
}

const docHTTPServer = "https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis"
