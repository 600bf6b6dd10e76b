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
	Meaning: fact.Text{En: "The service rejects the request; the message says what is wrong with it.",
		Ru: "Служба отклонила запрос; в чём дело, сказано в сообщении."},
	Causes: []fact.Cause{
		cause.Likely("malformed-request", fact.Documented,
			fact.Text{En: "The URL, an ID in it or the body does not have the form that the operation takes.",
				Ru: "URL, идентификатор в нём или тело не того вида, который принимает операция."},
			fact.Text{En: "Compare path, IDs and body with the operation's page, character by character.",
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
	Meaning: fact.Text{En: "The service does not accept an OData option of the URL, such as $filter or $top.",
		Ru: "Служба не принимает параметр OData в URL, например $filter или $top."},
	Causes: []fact.Cause{
		cause.Likely("odata-property", fact.Documented,
			fact.Text{En: "A property is misspelt, in the wrong letter case, or cannot be filtered by.",
				Ru: "Свойство написано с ошибкой, не в том регистре, или по нему нельзя фильтровать."},
			fact.Text{En: "Take the exact name from the operation's list of properties to filter by.",
				Ru: "Возьмите точное имя из списка свойств для фильтра на странице операции."}),
		cause.Possible("odata-value", fact.Documented,
			fact.Text{En: "A value is quoted or encoded wrongly.",
				Ru: "Значение неверно взято в кавычки или неверно закодировано."},
			fact.Text{En: "Put strings and enums in single quotes, dates in none; write a space as %20, + as %2B.",
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
	Meaning: fact.Text{En: "A value of the request was read, but the operation does not accept it.",
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
	Meaning: fact.Text{En: "The body cannot be read as the parameters of this operation.",
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
		Fix: fact.Text{En: "Check lists against single values, numbers against strings, and the spelling of enums.",
			Ru: "Проверьте, где список, а где одно значение, где число, а где строка, и написание перечислений."}}
}

var invalidHashValue = fact.Code{
	Name: "InvalidHashValue", Service: fact.Defender, Status: 400,
	Message: "Hash value {hash} is invalid.",
	Meaning: fact.Text{En: "What was sent as a file hash is no hash that this operation accepts.",
		Ru: "Переданное как хэш файла не является хэшем, который принимает операция."},
	Causes: []fact.Cause{
		cause.Likely("hash-malformed", fact.Documented,
			fact.Text{En: "The hash has the wrong length, or characters that are no hex digits.",
				Ru: "У хэша не та длина, или в нём есть не шестнадцатеричные символы."},
			fact.Text{En: "Send 40 hex digits (SHA-1), 64 (SHA-256) or 32 (MD5), without spaces or quotes.",
				Ru: "Передайте 40 hex-цифр (SHA-1), 64 (SHA-256) или 32 (MD5), без пробелов и кавычек."}),
		cause.Possible("hash-kind", fact.Documented,
			fact.Text{En: "The hash is valid, but the operation takes another kind, often SHA-1 only.",
				Ru: "Хэш верен, но операция принимает другой вид, часто только SHA-1."},
			fact.Text{En: "Send the file's SHA-1; only /api/files/{id} and indicators take SHA-256 as well.",
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
	Meaning: fact.Text{En: "What was sent as a domain is not a domain name.",
		Ru: "Переданное как домен не является доменным именем."},
	Causes: []fact.Cause{
		cause.Likely("domain-is-url", fact.Documented,
			fact.Text{En: "A URL was sent: with a scheme, a port or a path.",
				Ru: "Передан URL: со схемой, портом или путём."},
			fact.Text{En: "Send the bare name, such as contoso.com.",
				Ru: "Передайте только имя, например contoso.com."}),
		cause.Possible("domain-characters", fact.Observed,
			fact.Text{En: "The name holds a wildcard, a space, or letters that are not ASCII.",
				Ru: "В имени подстановочный знак, пробел или буквы не из ASCII."},
			fact.Text{En: "Drop the wildcard and write such letters in punycode (xn--…).",
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
	Meaning: fact.Text{En: "What was sent as an IP address cannot be read as one.",
		Ru: "Переданное как IP-адрес не читается как адрес."},
	Causes: []fact.Cause{
		cause.Likely("ip-not-single", fact.Documented,
			fact.Text{En: "A range, a CIDR prefix or a port came with it; one plain address is wanted.",
				Ru: "Вместе с ним передан диапазон, префикс CIDR или порт; нужен один адрес."},
			fact.Text{En: "Send one IPv4 or IPv6 address; for a network send each of its addresses.",
				Ru: "Передайте один адрес IPv4 или IPv6; для сети — каждый её адрес отдельно."}),
		cause.Possible("ip-malformed", fact.Observed,
			fact.Text{En: "The address is mistyped: a number over 255, a leading zero, a missing part.",
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
	Meaning: fact.Text{En: "What was sent as a URL cannot be read as one.",
		Ru: "Переданное как URL не читается как URL."},
	Causes: []fact.Cause{
		cause.Likely("url-no-scheme", fact.Observed,
			fact.Text{En: "The scheme is missing.",
				Ru: "Не указана схема."},
			fact.Text{En: "Send the whole URL, beginning with https:// or http://.",
				Ru: "Передайте URL целиком, начиная с https:// или http://."}),
		cause.Possible("url-characters", fact.Observed,
			fact.Text{En: "The URL is defanged (hxxp, [.]), or holds spaces or raw non-ASCII letters.",
				Ru: "URL обезврежен (hxxp, [.]), или в нём пробелы либо незакодированные буквы."},
			fact.Text{En: "Restore it to its real form and percent-encode such characters.",
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
	Meaning: fact.Text{En: "The list in the body has more entries than one request may carry.",
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
	Meaning: fact.Text{En: "A parameter that the operation requires did not reach it.",
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
