package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// The codes about what the request says: its URL, its body, its values.

var badRequest = fact.Code{
	Name: "BadRequest", General: true, Service: fact.Defender, Status: 400,
	Message: "General Bad Request error message.",
	Meaning: fact.Text{En: "The service rejects the request; the message says why.",
		Ru: "Служба отклонила запрос; в чём дело, сказано в сообщении."},
	Causes: []fact.Cause{
		cause.Likely("malformed-request", fact.Documented,
			fact.Text{En: "The URL, an ID in it, or the body isn't in the form that the operation expects.",
				Ru: "URL, идентификатор в нём или тело не в том виде, который принимает операция."},
			fact.Text{En: "Compare the path, IDs, and body with the operation's page, character by character.",
				Ru: "Сверьте путь, идентификаторы и тело со страницей операции, символ за символом."}),
		cause.QueryRejected(fact.Possible),
		cause.StateConflict(),
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var odataError = fact.Code{
	Name: "ODataError", Service: fact.Defender, Status: 400,
	Message:  "Invalid OData URI query {detail}.",
	Variants: []string{"Invalid OData URI query: {detail}"},
	Meaning: fact.Text{En: "The service doesn't accept an OData option in the URL, such as $filter or $top.",
		Ru: "Служба не принимает параметр OData в URL, например $filter или $top."},
	Causes: []fact.Cause{
		cause.Likely("odata-property", fact.Documented,
			fact.Text{En: "A property is misspelled, in the wrong letter case, or can't be used in a filter.",
				Ru: "Свойство написано с ошибкой, не в том регистре, или по нему нельзя фильтровать."},
			fact.Text{En: "Use the exact name from the operation's list of filterable properties.",
				Ru: "Возьмите точное имя из списка свойств для фильтра на странице операции."}),
		cause.Possible("odata-value", fact.Documented,
			fact.Text{En: "A value is quoted or encoded incorrectly.",
				Ru: "Значение неверно взято в кавычки или неверно закодировано."},
			fact.Text{En: "Put strings and enums in single quotes, and leave dates unquoted; write a space as %20 and + as %2B.",
				Ru: "Строки и перечисления — в одинарных кавычках, даты — без; пробел — %20, плюс — %2B."}),
		cause.OdataOption(fact.Possible),
	},
	Example: fact.Example{
		Before: "GET /api/alerts?$filter=Severity eq 'High'",
		After:  "GET /api/alerts?$filter=severity eq 'High'",
		Causes: []string{"odata-property", "property-misspelt"},
	},
	Docs:  []string{docOData, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var invalidInput = fact.Code{
	Name: "InvalidInput", Service: fact.Defender, Status: 400,
	Message: "Invalid input {input}.",
	Meaning: fact.Text{En: "The operation read a value in the request but doesn't accept it.",
		Ru: "Значение в запросе прочитано, но операция его не принимает."},
	Causes: []fact.Cause{
		cause.ValueNotAllowed(),
		cause.WrongKindOfID(),
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var invalidRequestBody = fact.Code{
	Name: "InvalidRequestBody", Service: fact.Defender, Status: 400,
	Message:  "Invalid request body.",
	Variants: []string{"Request body is incorrect"},
	Meaning: fact.Text{En: "The body can't be read as the parameters of this operation.",
		Ru: "Тело не удаётся прочитать как параметры этой операции."},
	Causes: []fact.Cause{cause.ParameterTypo(), valueOfWrongType(), cause.BodyNotJSON()},
	Example: fact.Example{
		Before: `{"comment": "Contain", "isolationType": "full"}`,
		After:  `{"Comment": "Contain", "IsolationType": "Full"}`,
		Causes: []string{"parameter-typo"},
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

func valueOfWrongType() fact.Cause {
	return fact.Cause{ID: "value-type", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "A value has the wrong JSON type or is an enum member that the service doesn't recognize.",
			Ru: "У значения не тот тип JSON, или это неизвестный службе элемент перечисления."},
		Fix: fact.Text{En: "Check for lists instead of single values, numbers instead of strings, and the spelling of enums.",
			Ru: "Проверьте, где список, а где одно значение, где число, а где строка, и написание перечислений."}}
}

var invalidHashValue = fact.Code{
	Name: "InvalidHashValue", Service: fact.Defender, Status: 400,
	Message: "Hash value {hash} is invalid.",
	Meaning: fact.Text{En: "The value sent as a file hash isn't a hash that this operation accepts.",
		Ru: "Значение, переданное как хэш файла, — не хэш, который принимает операция."},
	Causes: []fact.Cause{
		cause.Likely("hash-malformed", fact.Documented,
			fact.Text{En: "The hash has the wrong length or contains characters that aren't hexadecimal digits.",
				Ru: "У хэша неверная длина, или не все его символы — шестнадцатеричные цифры."},
			fact.Text{En: "Send 40 hexadecimal digits (SHA-1), 64 (SHA-256), or 32 (MD5), without spaces or quotes.",
				Ru: "Передайте 40 шестнадцатеричных цифр (SHA-1), 64 (SHA-256) или 32 (MD5), без пробелов и кавычек."}),
		cause.Possible("hash-kind", fact.Documented,
			fact.Text{En: "The hash is valid, but the operation accepts another type, often only SHA-1.",
				Ru: "Хэш корректен, но операция принимает хэши другого типа, часто только SHA-1."},
			fact.Text{En: "Send the file's SHA-1; only /api/files/{id} and indicators also accept SHA-256.",
				Ru: "Передайте SHA-1 файла; SHA-256 принимают только /api/files/{id} и индикаторы."}),
	},
	Example: fact.Example{
		Before: "GET /api/files/5f7d9c/alerts",
		After:  "GET /api/files/6532ec91d513acc05f43ee0aa3002599729fd3e1/alerts",
		Causes: []string{"hash-malformed", "hash-length"},
	},
	Docs:  []string{docFiles, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var invalidDomainName = fact.Code{
	Name: "InvalidDomainName", Service: fact.Defender, Status: 400,
	Message: "Domain name {domain} is invalid.",
	Meaning: fact.Text{En: "The value sent as a domain isn't a domain name.",
		Ru: "Значение, переданное как домен, — не доменное имя."},
	Causes: []fact.Cause{
		cause.Likely("domain-is-url", fact.Documented,
			fact.Text{En: "A URL was sent, with a scheme, a port, or a path.",
				Ru: "Передан URL: со схемой, портом или путём."},
			fact.Text{En: "Send only the name, such as contoso.com.",
				Ru: "Передайте только имя, например contoso.com."}),
		cause.Possible("domain-characters", fact.Observed,
			fact.Text{En: "The name contains a wildcard, a space, or letters that aren't ASCII.",
				Ru: "В имени подстановочный знак, пробел или буквы не из ASCII."},
			fact.Text{En: "Remove the wildcard, and write such letters in punycode (xn--…).",
				Ru: "Уберите подстановочный знак, такие буквы запишите в punycode (xn--…)."}),
	},
	Example: fact.Example{
		Before: "GET /api/domains/https%3A%2F%2Fcontoso.com%2F/alerts",
		After:  "GET /api/domains/contoso.com/alerts",
		Causes: []string{"domain-is-url"},
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var invalidIPAddress = fact.Code{
	Name: "InvalidIpAddress", Service: fact.Defender, Status: 400,
	Message: "IP address {ip} is invalid.",
	Meaning: fact.Text{En: "The value sent as an IP address can't be read as one.",
		Ru: "Значение, переданное как IP-адрес, не читается как адрес."},
	Causes: []fact.Cause{
		cause.Likely("ip-not-single", fact.Documented,
			fact.Text{En: "It includes a range, a CIDR prefix, or a port, but the operation expects one plain address.",
				Ru: "Вместе с ним передан диапазон, префикс CIDR или порт; нужен один адрес."},
			fact.Text{En: "Send one IPv4 or IPv6 address; for a network, send each of its addresses.",
				Ru: "Передайте один адрес IPv4 или IPv6; для сети — каждый её адрес отдельно."}),
		cause.Possible("ip-malformed", fact.Observed,
			fact.Text{En: "The address is mistyped: a number over 255, a leading zero, or a missing part.",
				Ru: "В адресе опечатка: число больше 255, ведущий ноль, нет одной из частей."},
			fact.Text{En: "Write four numbers from 0 to 255 without leading zeros, or an IPv6 address.",
				Ru: "Запишите четыре числа от 0 до 255 без ведущих нулей или адрес IPv6."}),
	},
	Example: fact.Example{
		Before: "GET /api/ips/203.0.113.7%2F32/alerts",
		After:  "GET /api/ips/203.0.113.7/alerts",
		Causes: []string{"ip-not-single", "ip-cidr"},
	},
	Docs:  []string{docIndicators, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var invalidURL = fact.Code{
	Name: "InvalidUrl", Service: fact.Defender, Status: 400,
	Message: "URL {url} is invalid.",
	Meaning: fact.Text{En: "The value sent as a URL can't be read as one.",
		Ru: "Значение, переданное как URL, не читается как URL."},
	Causes: []fact.Cause{
		cause.Likely("url-no-scheme", fact.Observed,
			fact.Text{En: "The scheme is missing.",
				Ru: "Не указана схема."},
			fact.Text{En: "Send the whole URL, starting with https:// or http://.",
				Ru: "Передайте URL целиком, начиная с https:// или http://."}),
		cause.Possible("url-characters", fact.Observed,
			fact.Text{En: "The URL is defanged (hxxp, [.]) or contains spaces or unencoded non-ASCII letters.",
				Ru: "URL обезврежен (hxxp, [.]), или в нём пробелы либо незакодированные буквы."},
			fact.Text{En: "Restore its real form and percent-encode such characters.",
				Ru: "Верните настоящий вид и закодируйте такие символы через %XX."}),
	},
	Example: fact.Example{
		Before: `"indicatorValue": "contoso.com/a"`,
		After:  `"indicatorValue": "https://contoso.com/a"`,
		Causes: []string{"url-no-scheme"},
	},
	Docs:  []string{docIndicators, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var maximumBatchSizeExceeded = fact.Code{
	Name: "MaximumBatchSizeExceeded", Service: fact.Defender, Status: 400,
	Message: "Maximum batch size exceeded. Received: {received}, allowed: {allowed}.",
	Meaning: fact.Text{En: "The list in the body has more entries than one request allows.",
		Ru: "В списке в теле больше записей, чем можно передать одним запросом."},
	Causes: []fact.Cause{
		cause.Likely("batch-too-large", fact.Documented,
			fact.Text{En: "All entries were sent in one batch.",
				Ru: "Все записи отправлены одним пакетом."},
			fact.Text{En: "Send several requests of the allowed size: 500 for indicators and for machine tags.",
				Ru: "Отправьте несколько запросов допустимого размера: 500 для индикаторов и для тегов."}),
	},
	Example: fact.Example{
		Before: "POST /api/indicators/import      one request with all indicators",
		After:  "POST /api/indicators/import      one request for each part of the list",
		Causes: []string{"batch-too-large"},
	},
	Docs:  []string{docImport, source.XDRCodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}

var missingRequiredParameter = fact.Code{
	Name: "MissingRequiredParameter", Service: fact.Defender, Status: 400,
	Message: "Parameter {parameter} is missing.",
	Meaning: fact.Text{En: "A parameter that the operation requires didn't reach it.",
		Ru: "Обязательный параметр до операции не дошёл."},
	Causes: []fact.Cause{
		cause.ParameterTypo(),
		cause.ParameterAbsent(fact.Possible),
		cause.BodyNotJSON(),
	},
	Example: fact.Example{
		Before: `{"comment": "Contain", "IsolationType": "Full"}`,
		After:  `{"Comment": "Contain", "IsolationType": "Full"}`,
		Causes: []string{"parameter-typo"},
	},
	Docs:  []string{source.XDRCodes, source.MDECodes},
	Basis: fact.Documented, Source: source.XDRCodes,
}
