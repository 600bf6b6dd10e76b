package catalog

// The codes about what the request says: its URL, its body, its values.

var badRequest = Code{
	Name: "BadRequest", General: true, Service: Defender, Status: 400,
	Message: "General Bad Request error message.",
	Meaning: Text{"The service rejects the request; the message says what is wrong with it.",
		"Служба отклонила запрос; в чём дело, сказано в сообщении."},
	Causes: []Cause{
		likely("malformed-request", Documented,
			Text{"The URL, an ID in it or the body does not have the form that the operation takes.",
				"URL, идентификатор в нём или тело не того вида, который принимает операция."},
			Text{"Compare path, IDs and body with the operation's page, character by character.",
				"Сверьте путь, идентификаторы и тело со страницей операции, символ за символом."}),
		queryRejected(Possible),
		stateConflict(),
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func stateConflict() Cause {
	return Cause{ID: "state-conflict", Certainty: Possible, Basis: Observed,
		Summary: Text{"The object is in a state that does not allow this, such as a finished action to cancel.",
			"Состояние объекта этого не допускает: например, отменяют завершённое действие."},
		Fix: Text{"Query the object first and act on the state that it reports.",
			"Сначала запросите объект и действуйте по его состоянию."}}
}

var odataError = Code{
	Name: "ODataError", Service: Defender, Status: 400,
	Message:  "Invalid OData URI query {detail}.",
	Variants: []string{"Invalid OData URI query: {detail}"},
	Meaning: Text{"The service does not accept an OData option of the URL, such as $filter or $top.",
		"Служба не принимает параметр OData в URL, например $filter или $top."},
	Causes: []Cause{
		likely("odata-property", Documented,
			Text{"A property is misspelt, in the wrong letter case, or cannot be filtered by.",
				"Свойство написано с ошибкой, не в том регистре, или по нему нельзя фильтровать."},
			Text{"Take the exact name from the operation's list of properties to filter by.",
				"Возьмите точное имя из списка свойств для фильтра на странице операции."}),
		possible("odata-value", Documented,
			Text{"A value is quoted or encoded wrongly.",
				"Значение неверно взято в кавычки или неверно закодировано."},
			Text{"Put strings and enums in single quotes, dates in none; write a space as %20, + as %2B.",
				"Строки и перечисления — в одинарных кавычках, даты — без; пробел — %20, плюс — %2B."}),
		odataOption(Possible),
	},
	Example: Example{
		Before: "GET /api/alerts?$filter=Severity eq 'High'",
		After:  "GET /api/alerts?$filter=severity eq 'High'",
		Causes: []string{"odata-property", "property-misspelt"},
	},
	Docs:  []string{docOData, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

var invalidInput = Code{
	Name: "InvalidInput", Service: Defender, Status: 400,
	Message: "Invalid input {input}.",
	Meaning: Text{"A value of the request was read, but the operation does not accept it.",
		"Значение в запросе прочитано, но операция его не принимает."},
	Causes: []Cause{
		valueNotAllowed(),
		wrongKindOfID(),
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func valueNotAllowed() Cause {
	return Cause{ID: "value-not-allowed", Certainty: Likely, Basis: Documented,
		Summary: Text{"A value is not one of those that the operation allows.",
			"Значение не входит в число допустимых для операции."},
		Fix: Text{"Correct the value that the message names; take enum values in their exact spelling.",
			"Исправьте значение из сообщения; значения перечислений пишите в точности как в описании."}}
}

var invalidRequestBody = Code{
	Name: "InvalidRequestBody", Service: Defender, Status: 400,
	Message:  "Invalid request body.",
	Variants: []string{"Request body is incorrect"},
	Meaning: Text{"The body cannot be read as the parameters of this operation.",
		"Тело не удаётся прочитать как параметры этой операции."},
	Causes: []Cause{parameterTypo(), valueOfWrongType(), bodyNotJSON()},
	Example: Example{
		Before: `{"comment": "Contain", "isolationType": "full"}`,
		After:  `{"Comment": "Contain", "IsolationType": "Full"}`,
		Causes: []string{"parameter-typo"},
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func valueOfWrongType() Cause {
	return Cause{ID: "value-type", Certainty: Possible, Basis: Observed,
		Summary: Text{"A value has the wrong JSON type or is an enum member that the service does not know.",
			"У значения не тот тип JSON, или это неизвестный службе элемент перечисления."},
		Fix: Text{"Check lists against single values, numbers against strings, and the spelling of enums.",
			"Проверьте, где список, а где одно значение, где число, а где строка, и написание перечислений."}}
}

var invalidHashValue = Code{
	Name: "InvalidHashValue", Service: Defender, Status: 400,
	Message: "Hash value {hash} is invalid.",
	Meaning: Text{"What was sent as a file hash is no hash that this operation accepts.",
		"Переданное как хэш файла не является хэшем, который принимает операция."},
	Causes: []Cause{
		likely("hash-malformed", Documented,
			Text{"The hash has the wrong length, or characters that are no hex digits.",
				"У хэша не та длина, или в нём есть не шестнадцатеричные символы."},
			Text{"Send 40 hex digits (SHA-1), 64 (SHA-256) or 32 (MD5), without spaces or quotes.",
				"Передайте 40 hex-цифр (SHA-1), 64 (SHA-256) или 32 (MD5), без пробелов и кавычек."}),
		possible("hash-kind", Documented,
			Text{"The hash is valid, but the operation takes another kind, often SHA-1 only.",
				"Хэш верен, но операция принимает другой вид, часто только SHA-1."},
			Text{"Send the file's SHA-1; only /api/files/{id} and indicators take SHA-256 as well.",
				"Передайте SHA-1 файла; SHA-256 принимают только /api/files/{id} и индикаторы."}),
	},
	Example: Example{
		Before: "GET /api/files/5f7d9c/alerts",
		After:  "GET /api/files/6532ec91d513acc05f43ee0aa3002599729fd3e1/alerts",
		Causes: []string{"hash-malformed", "hash-length"},
	},
	Docs:  []string{docFiles, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

var invalidDomainName = Code{
	Name: "InvalidDomainName", Service: Defender, Status: 400,
	Message: "Domain name {domain} is invalid.",
	Meaning: Text{"What was sent as a domain is not a domain name.",
		"Переданное как домен не является доменным именем."},
	Causes: []Cause{
		likely("domain-is-url", Documented,
			Text{"A URL was sent: with a scheme, a port or a path.",
				"Передан URL: со схемой, портом или путём."},
			Text{"Send the bare name, such as contoso.com.",
				"Передайте только имя, например contoso.com."}),
		possible("domain-characters", Observed,
			Text{"The name holds a wildcard, a space, or letters that are not ASCII.",
				"В имени подстановочный знак, пробел или буквы не из ASCII."},
			Text{"Drop the wildcard and write such letters in punycode (xn--…).",
				"Уберите подстановочный знак, такие буквы запишите в punycode (xn--…)."}),
	},
	Example: Example{
		Before: "GET /api/domains/https%3A%2F%2Fcontoso.com%2F/alerts",
		After:  "GET /api/domains/contoso.com/alerts",
		Causes: []string{"domain-is-url"},
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

var invalidIPAddress = Code{
	Name: "InvalidIpAddress", Service: Defender, Status: 400,
	Message: "IP address {ip} is invalid.",
	Meaning: Text{"What was sent as an IP address cannot be read as one.",
		"Переданное как IP-адрес не читается как адрес."},
	Causes: []Cause{
		likely("ip-not-single", Documented,
			Text{"A range, a CIDR prefix or a port came with it; one plain address is wanted.",
				"Вместе с ним передан диапазон, префикс CIDR или порт; нужен один адрес."},
			Text{"Send one IPv4 or IPv6 address; for a network send each of its addresses.",
				"Передайте один адрес IPv4 или IPv6; для сети — каждый её адрес отдельно."}),
		possible("ip-malformed", Observed,
			Text{"The address is mistyped: a number over 255, a leading zero, a missing part.",
				"В адресе опечатка: число больше 255, ведущий ноль, нет одной из частей."},
			Text{"Write four numbers from 0 to 255 without leading zeros, or an IPv6 address.",
				"Запишите четыре числа от 0 до 255 без ведущих нулей или адрес IPv6."}),
	},
	Example: Example{
		Before: "GET /api/ips/203.0.113.7%2F32/alerts",
		After:  "GET /api/ips/203.0.113.7/alerts",
		Causes: []string{"ip-not-single", "ip-cidr"},
	},
	Docs:  []string{docIndicators, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

var invalidURL = Code{
	Name: "InvalidUrl", Service: Defender, Status: 400,
	Message: "URL {url} is invalid.",
	Meaning: Text{"What was sent as a URL cannot be read as one.",
		"Переданное как URL не читается как URL."},
	Causes: []Cause{
		likely("url-no-scheme", Observed,
			Text{"The scheme is missing.",
				"Не указана схема."},
			Text{"Send the whole URL, beginning with https:// or http://.",
				"Передайте URL целиком, начиная с https:// или http://."}),
		possible("url-characters", Observed,
			Text{"The URL is defanged (hxxp, [.]), or holds spaces or raw non-ASCII letters.",
				"URL обезврежен (hxxp, [.]), или в нём пробелы либо незакодированные буквы."},
			Text{"Restore it to its real form and percent-encode such characters.",
				"Верните настоящий вид и закодируйте такие символы через %XX."}),
	},
	Example: Example{
		Before: `"indicatorValue": "contoso.com/a"`,
		After:  `"indicatorValue": "https://contoso.com/a"`,
		Causes: []string{"url-no-scheme"},
	},
	Docs:  []string{docIndicators, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

var maximumBatchSizeExceeded = Code{
	Name: "MaximumBatchSizeExceeded", Service: Defender, Status: 400,
	Message: "Maximum batch size exceeded. Received: {received}, allowed: {allowed}.",
	Meaning: Text{"The list in the body has more entries than one request may carry.",
		"В списке в теле больше записей, чем можно передать одним запросом."},
	Causes: []Cause{
		likely("batch-too-large", Documented,
			Text{"All entries were sent at once.",
				"Все записи отправлены разом."},
			Text{"Send several requests of the allowed size: 500 for indicators and for machine tags.",
				"Отправьте несколько запросов допустимого размера: 500 для индикаторов и для тегов."}),
	},
	Example: Example{
		Before: "POST /api/indicators/import      one request with all indicators",
		After:  "POST /api/indicators/import      one request for each part of the list",
		Causes: []string{"batch-too-large"},
	},
	Docs:  []string{docImport, docXDRCodes},
	Basis: Documented, Source: docXDRCodes,
}

var missingRequiredParameter = Code{
	Name: "MissingRequiredParameter", Service: Defender, Status: 400,
	Message: "Parameter {parameter} is missing.",
	Meaning: Text{"A parameter that the operation requires did not reach it.",
		"Обязательный параметр до операции не дошёл."},
	Causes: []Cause{
		parameterTypo(),
		parameterAbsent(Possible),
		bodyNotJSON(),
	},
	Example: Example{
		Before: `{"comment": "Contain", "IsolationType": "Full"}`,
		After:  `{"Comment": "Contain", "IsolationType": "Full"}`,
		Causes: []string{"parameter-typo"},
	},
	Docs:  []string{docXDRCodes, docMDECodes},
	Basis: Documented, Source: docXDRCodes,
}

func parameterAbsent(c Certainty) Cause {
	return Cause{ID: "parameter-absent", Certainty: c, Basis: Documented,
		Summary: Text{"A required parameter is not in the request at all.",
			"Обязательного параметра в запросе нет."},
		Fix: Text{"Add it; the operation's page tells which parameters are required.",
			"Добавьте его; обязательные параметры отмечены на странице операции."}}
}

func odataOption(c Certainty) Cause {
	return Cause{ID: "odata-option", Certainty: c, Basis: Documented,
		Summary: Text{"The operation does not take an OData option of the URL, or not in the form in which it is written.",
			"Операция не принимает параметр OData из URL или не понимает, как он записан."},
		Fix: Text{"Compare the options and their values with the operation's page; send a $filter with one simple condition first.",
			"Сверьте параметры и их значения со страницей операции; сначала отправьте $filter с одним простым условием."}}
}

func odataFilter(c Certainty) Cause {
	return Cause{ID: "odata-filter", Certainty: c, Basis: Observed,
		Summary: Text{"The operation doesn't filter by a property of $filter, or the value there has the wrong type.",
			"Операция не фильтрует по свойству из $filter, или его значение не того типа."},
		Fix: Text{"Filter by a property that the operation's page lists; put texts in single quotes, numbers and times in none.",
			"Фильтруйте по свойству со страницы операции; текст — в одинарных кавычках, числа и время — без кавычек."}}
}
