package catalog

const (
	docCurlCodes   = "https://curl.se/libcurl/c/libcurl-errors.html"
	docFetchURL    = "https://fetch.spec.whatwg.org/#dom-global-fetch"
	docRequests    = "https://requests.readthedocs.io/en/latest/user/advanced/#socks"
	docRestMethod  = "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-restmethod"
	srcHeaderCheck = "https://github.com/psf/requests/blob/main/src/requests/utils.py"
)

// clientMessages are why clients refuse to send a request, and what they say of an
// answer that is none of an API.
var clientMessages = []Message{
	{
		ID: "url-malformed", Template: "URL using bad/illegal format or missing URL",
		Variants: []string{
			"URL rejected: Malformed input to a URL function",
			"URL rejected: No host part in the URL",
			"Invalid URL '{url}': No scheme supplied. Perhaps you meant https://{host}?",
			"Invalid URL '{url}': No scheme supplied.",
			"Failed to parse URL from {url}",
		},
		Service: Unknown,
		Meaning: Text{"The client cannot make a call of this URL; nothing was sent.",
			"Клиент не может выполнить вызов по такому URL; ничего не отправлено."},
		Causes: []Cause{
			likely("url-malformed", Documented,
				Text{"The URL lacks https:// or the host, or holds a blank, a quote, or a line break.",
					"В URL нет https:// или хоста, либо в нём пробел, кавычка или перенос строки."},
				Text{"Print the URL just before the call; put it in quotes in the shell, and encode its values.",
					"Выведите URL перед вызовом; в оболочке возьмите его в кавычки и кодируйте значения."}),
		},
		Basis: Documented, Source: docCurlCodes,
	},
	{
		ID: "header-value-refused", Template: "Invalid leading whitespace, reserved character(s), or return character(s) in header value: {value}",
		Variants: []string{
			"Headers.append: \"{value}\" is an invalid header value.",
			"The format of value 'Bearer {value}' is invalid.",
		},
		Service: Unknown,
		Meaning: Text{"The client does not send a header with such a value; nothing was sent.",
			"Клиент не отправляет заголовок с таким значением; запроса не было."},
		Causes: []Cause{tokenMangled(Likely)},
		Basis:  Documented, Source: srcHeaderCheck,
	},
	{
		ID: "header-value-missing", Template: "must be of type str or bytes, not <class '{type}'>",
		Service: Unknown,
		Meaning: Text{"The variable that should hold the token holds none; nothing was sent.",
			"В переменной для токена его нет; ничего не отправлено."},
		Causes: []Cause{
			likely("token-variable-empty", Documented,
				Text{"The token request failed or its answer was not read, so that the header got None or an object.",
					"Запрос токена не удался или его ответ не прочитан, и в заголовок попал None или объект."},
				Text{"Print the answer of the token request, and take access_token out of it before the call.",
					"Выведите ответ на запрос токена и возьмите из него access_token перед вызовом."}),
		},
		Basis: Documented, Source: srcHeaderCheck,
	},
	{
		ID:       "plain-http-token",
		Template: "The cmdlet cannot protect plain text secrets sent over unencrypted connections. To suppress this warning and send plain text secrets over unencrypted networks, reissue the command specifying the AllowUnencryptedAuthentication parameter.",
		Variants: []string{"The cmdlet cannot protect plain text secrets sent over unencrypted connections."},
		Service:  Unknown,
		Meaning: Text{"PowerShell sends no token to an http:// address; nothing was sent.",
			"PowerShell не отправляет токен на адрес http://; запроса не было."},
		Causes: []Cause{
			likely("plain-http", Documented,
				Text{"The URL begins with http://.", "URL начинается с http://."},
				Text{"Write https:// in the URL; don't follow the advice of the message.", "Пишите в URL https://; совету из сообщения не следуйте."}),
		},
		Basis: Documented, Source: docRestMethod,
	},
	{
		ID:       "token-parameter",
		Template: "The cmdlet cannot run because the following parameter is not specified: Token. The supplied Authentication type requires a Token. Specify Token, then retry.",
		Variants: []string{"The supplied Authentication type requires a Token."},
		Service:  Unknown,
		Meaning: Text{"Invoke-RestMethod got -Authentication Bearer and no token; nothing was sent.",
			"Invoke-RestMethod получил -Authentication Bearer без токена; запроса не было."},
		Causes: []Cause{
			likely("token-parameter", Documented,
				Text{"-Authentication Bearer (or OAuth) was given without -Token.", "Указан -Authentication Bearer (или OAuth) без -Token."},
				Text{"Pass -Token as a SecureString: -Token (ConvertTo-SecureString $token -AsPlainText -Force).",
					"Передайте -Token как SecureString: -Token (ConvertTo-SecureString $token -AsPlainText -Force)."}),
		},
		Basis: Documented, Source: docRestMethod,
	},
	{
		ID: "socks-support", Template: "Missing dependencies for SOCKS support.",
		Service: Unknown,
		Meaning: Text{"The client is set to use a SOCKS proxy and cannot; nothing was sent.",
			"Клиенту задан прокси SOCKS, но он его не умеет; ничего не отправлено."},
		Causes: []Cause{
			likely("socks-support", Documented,
				Text{"A variable such as ALL_PROXY names a socks5:// proxy, for which Python requests needs a package.",
					"Переменная, например ALL_PROXY, называет прокси socks5://, для которого Python requests нужен пакет."},
				Text{"Run pip install requests[socks], or set HTTPS_PROXY to an http:// proxy.",
					"Выполните pip install requests[socks] или укажите в HTTPS_PROXY прокси с http://."}),
		},
		Basis: Documented, Source: docRequests,
	},
	{
		ID: "answer-not-json", Template: "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
		Variants: []string{
			"Unexpected token < in JSON at position 0",
		},
		Service: Unknown,
		Meaning: Text{"What came is a page (HTML), and no answer of an API.",
			"Пришла страница (HTML), а не ответ API."},
		Causes: []Cause{answerNotJSON(Likely)},
		Basis:  Observed, Source: docFetchURL,
	},
}

func answerNotJSON(c Certainty) Cause {
	return Cause{ID: "answer-not-json", Certainty: c, Basis: Observed,
		Summary: Text{"The body is empty or a page: a login or block page of a proxy, or the host or path of a web site.",
			"Тело пустое или это страница: вход либо блокировка прокси, или хост и путь веб-сайта."},
		Fix: Text{"Print status, Content-Type, and the first 200 characters of the body before parsing, and explain those.",
			"До разбора выведите статус, Content-Type и первые 200 символов тела и передайте их сюда."}}
}
