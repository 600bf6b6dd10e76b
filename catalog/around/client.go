package around

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docCurlCodes   = "https://curl.se/libcurl/c/libcurl-errors.html"
	docFetchURL    = "https://fetch.spec.whatwg.org/#dom-global-fetch"
	docRequests    = "https://requests.readthedocs.io/en/latest/user/advanced/#socks"
	docRestMethod  = "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod"
	srcHeaderCheck = "https://github.com/psf/requests/blob/main/src/requests/utils.py"
)

// clientMessages are why clients refuse to send a request, and what they say of an
// answer that doesn't come from an API.
var clientMessages = []fact.Message{
	{
		ID: "url-malformed", Template: "URL using bad/illegal format or missing URL",
		Variants: []string{
			"URL rejected: Malformed input to a URL function",
			"URL rejected: No host part in the URL",
			"Invalid URL '{url}': No scheme supplied. Perhaps you meant https://{host}?",
			"Invalid URL '{url}': No scheme supplied.",
			"Failed to parse URL from {url}",
			"Protocol \"{scheme}\" not supported or disabled in libcurl",
			"Protocol {scheme} not supported or disabled in libcurl",
			"Unsupported protocol {scheme}:",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The client can't call this URL; nothing was sent.",
			Ru: "Клиент не может выполнить вызов по такому URL; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("url-malformed", fact.Documented,
				fact.Text{En: "The URL lacks https:// or the host, or contains a space, a quote, or a line break.",
					Ru: "В URL нет https:// или хоста, либо в нём пробел, кавычка или перенос строки."},
				fact.Text{En: "Print the URL just before the call; quote it in the shell, and encode its values.",
					Ru: "Выведите URL перед вызовом; в оболочке возьмите его в кавычки и кодируйте значения."}),
		},
		Basis: fact.Documented, Source: docCurlCodes,
	},
	{
		ID: "proxy-url-malformed", Template: "Please check proxy URL. It is malformed and could be missing the host.",
		Variants: []string{"Unable to determine SOCKS version from {proxy}", "Proxy URL had no scheme, should start with http:// or https://"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The client can't use the address of the proxy in its settings; nothing was sent.",
			Ru: "Клиент не может использовать адрес прокси из своих настроек; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("proxy-url-malformed", fact.Observed,
				fact.Text{En: "HTTPS_PROXY or the proxy setting lacks http:// or the host, or its password has an @, #, or / unencoded.",
					Ru: "В HTTPS_PROXY или настройке прокси нет http:// или хоста либо символ @, # или / пароля не закодирован."},
				fact.Text{En: "Write http://USER:PASSWORD@HOST:PORT with the password percent-encoded, or unset the variable if no proxy is needed.",
					Ru: "Пишите http://USER:PASSWORD@HOST:PORT, закодировав пароль через %, или снимите переменную, если прокси не нужен."}),
		},
		Basis: fact.Observed, Source: "https://requests.readthedocs.io/en/latest/user/advanced/#proxies",
	},
	{
		ID: "header-value-refused", Template: "Invalid leading whitespace, reserved character(s), or return character(s) in header value: {value}",
		Variants: []string{
			"Headers.append: \"{value}\" is an invalid header value.",
			"The format of value 'Bearer {value}' is invalid.",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The client can't send a header with this value; nothing was sent.",
			Ru: "Клиент не отправляет заголовок с таким значением; запроса не было."},
		Causes: []fact.Cause{cause.TokenMangled(fact.Likely)},
		Basis:  fact.Documented, Source: srcHeaderCheck,
	},
	{
		ID: "header-value-missing", Template: "must be of type str or bytes, not <class '{type}'>",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The variable for the token has no token; nothing was sent.",
			Ru: "В переменной для токена его нет; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("token-variable-empty", fact.Documented,
				fact.Text{En: "The token request failed or its response wasn't read, so the header got None or an object.",
					Ru: "Запрос токена не удался или его ответ не прочитан, и в заголовок попал None или объект."},
				fact.Text{En: "Print the response to the token request, and get access_token from it before the call.",
					Ru: "Выведите ответ на запрос токена и возьмите из него access_token перед вызовом."}),
		},
		Basis: fact.Documented, Source: srcHeaderCheck,
	},
	{
		ID:       "plain-http-token",
		Template: "The cmdlet cannot protect plain text secrets sent over unencrypted connections. To suppress this warning and send plain text secrets over unencrypted networks, reissue the command specifying the AllowUnencryptedAuthentication parameter.",
		Variants: []string{"The cmdlet cannot protect plain text secrets sent over unencrypted connections."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "PowerShell sends no token to an http:// address; nothing was sent.",
			Ru: "PowerShell не отправляет токен на адрес http://; запроса не было."},
		Causes: []fact.Cause{
			cause.Likely("plain-http", fact.Documented,
				fact.Text{En: "The URL starts with http://.", Ru: "URL начинается с http://."},
				fact.Text{En: "Write https:// in the URL; ignore the message's advice.", Ru: "Пишите в URL https://; совету из сообщения не следуйте."}),
		},
		Basis: fact.Documented, Source: docRestMethod,
	},
	{
		ID:       "token-parameter",
		Template: "The cmdlet cannot run because the following parameter is not specified: Token. The supplied Authentication type requires a Token. Specify Token, then retry.",
		Variants: []string{"The supplied Authentication type requires a Token."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Invoke-RestMethod got -Authentication Bearer without a token; nothing was sent.",
			Ru: "Invoke-RestMethod получил -Authentication Bearer без токена; запроса не было."},
		Causes: []fact.Cause{
			cause.Likely("token-parameter", fact.Documented,
				fact.Text{En: "-Authentication Bearer (or OAuth) was set without -Token.", Ru: "Указан -Authentication Bearer (или OAuth) без -Token."},
				fact.Text{En: "Pass -Token as a SecureString: -Token (ConvertTo-SecureString $token -AsPlainText -Force).",
					Ru: "Передайте -Token как SecureString: -Token (ConvertTo-SecureString $token -AsPlainText -Force)."}),
		},
		Basis: fact.Documented, Source: docRestMethod,
	},
	{
		ID: "socks-support", Template: "Missing dependencies for SOCKS support.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The client is set to use a SOCKS proxy but can't; nothing was sent.",
			Ru: "Клиенту задан прокси SOCKS, но он его не умеет; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("socks-support", fact.Documented,
				fact.Text{En: "A variable such as ALL_PROXY names a socks5:// proxy, and Python requests needs an extra package for that.",
					Ru: "Переменная, например ALL_PROXY, называет прокси socks5://, для которого Python requests нужен пакет."},
				fact.Text{En: "Run pip install requests[socks], or set HTTPS_PROXY to an http:// proxy.",
					Ru: "Выполните pip install requests[socks] или укажите в HTTPS_PROXY прокси с http://."}),
		},
		Basis: fact.Documented, Source: docRequests,
	},
	{
		ID: "answer-not-json", Template: "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
		Variants: []string{
			"Unexpected token < in JSON at position 0",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The response is a page (HTML), not an API response.",
			Ru: "Пришла страница (HTML), а не ответ API."},
		Causes: []fact.Cause{cause.AnswerNotJSON(fact.Likely)},
		Basis:  fact.Observed, Source: docFetchURL,
	},
}
