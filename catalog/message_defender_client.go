package catalog

const (
	srcSplunkEndpoint = "https://github.com/splunk-soar-connectors/windowsdefenderatp/blob/main/windowsdefenderatp_consts.py"
	srcSplunkXDR      = "https://github.com/splunk-soar-connectors/microsoft365defender/blob/main/microsoft365defender_consts.py"
	srcRapid7         = "https://github.com/rapid7/insightconnect-plugins/blob/develop/plugins/microsoft_atp/komand_microsoft_atp/actions/blacklist/action.py"
	srcRapid7NotFound = "https://github.com/rapid7/insightconnect-plugins/pull/596"
	srcCortex         = "https://github.com/TheHive-Project/Cortex-Analyzers/blob/master/responders/MSDefenderEndpoints/MSDefenderEndpoints.py"
	srcIntelStream    = "https://github.com/OpenCTI-Platform/connectors/tree/master/stream/microsoft-defender-intel-synchronizer"
	srcPSMDATP        = "https://github.com/alexverboon/PSMDATP"
	srcDefenderModule = "https://github.com/FriedrichWeinmann/DefenderAPI/blob/master/DefenderAPI/functions/Authentication/Assert-DefenderAPIConnection.ps1"
	srcEmptyExport    = "https://github.com/elastic/integrations/pull/15749"
)

// deviceClientMessages are the words of programs that call Defender for
// Endpoint and say them in place of the answer, or before any call: playbooks,
// responders, modules. Where such a program passes the answer on behind words of
// its own, the answer speaks for itself.
var deviceClientMessages = []Message{
	{
		ID: "action-not-succeeded", Template: "Event id status: '{state}'. The status of event_id must be 'Succeeded' in order to execute the action",
		Variants: []string{"The status of event_id must be 'Succeeded' in order to execute the action"},
		Service:  Unknown,
		Meaning: Text{"Splunk SOAR asked for a result of live response before the action had ended; nothing is wrong with the call.",
			"Splunk SOAR запросил результат live response до конца действия; сам вызов верен."},
		Causes: []Cause{
			likely("action-pending", Documented,
				Text{"An action on this device has not finished yet, perhaps an earlier send of this request.",
					"Действие на этом устройстве ещё не завершено — возможно, от прошлой отправки запроса."},
				Text{"Poll get status until Succeeded; Failed and TimeOut have no result: see commands[].errors of the action.",
					"Опрашивайте get status до Succeeded; у Failed и TimeOut результата нет: смотрите commands[].errors."}),
		},
		Basis: Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "action-of-other-command", Template: "The given event_id does not corrospond to {command} command",
		Service: Unknown,
		Meaning: Text{"Splunk SOAR: the action with this ID exists, but ran another command.",
			"Splunk SOAR: действие с этим ID есть, но команда была другой."},
		Causes: []Cause{
			likely("wrong-action-type", Observed,
				Text{"The ID is of an action that was started for something else.",
					"Это ID действия, запущенного для другой цели."},
				Text{"Pass the event_id that this very command returned.",
					"Передайте event_id, который вернула именно эта команда."}),
		},
		Basis: Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "look-back-hours", Template: "Invalid look_back_hours parameter was given, must be greater than zero and lower or equal to 720.",
		Service: Unknown,
		Meaning: Text{"Splunk SOAR refused the value itself; the API's limit for statistics is 30 days, too.",
			"Splunk SOAR сам отклонил значение; предел API для статистики — те же 30 дней."},
		Causes: []Cause{
			likely("parameter-range", Observed,
				Text{"A value is outside the limits that the operation has for it.",
					"Значение вне пределов, заданных операцией."},
				Text{"Give look_back_hours from 1 to 720.", "Задайте look_back_hours от 1 до 720."}),
		},
		Basis: Observed, Source: srcSplunkEndpoint,
	},
	{
		ID:       "indicator-choice",
		Template: `Please provide a valid "indicator type" value. Possible indicator types are {detail}`,
		Variants: []string{
			`Please provide a valid "action" value. Possible action values are {detail}`,
			"Please provide a valid value in the 'classification' parameter",
			"Please provide a valid value in the 'determination' parameter",
		},
		Service: Unknown,
		Meaning: Text{"Splunk SOAR compared the value with a list of its own; nothing was sent.",
			"Splunk SOAR сверил значение с собственным списком; ничего не отправлено."},
		Causes: []Cause{appValueList()},
		Basis:  Observed, Source: srcSplunkEndpoint,
	},
	{
		ID:       "soar-answer-lost",
		Template: "Error occurred while connecting to the Windows Defender ATP Server. Please check the asset configuration and|or the action parameters",
		Service:  Unknown, General: true,
		Meaning: Text{"Splunk SOAR could not even print the error; the real one is lost.",
			"Splunk SOAR не смог даже вывести ошибку; настоящая потеряна."},
		Causes: []Cause{answerDiscarded(Possible)},
		Basis:  Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "soar-event-or-device", Template: "Please provide either event_id or ({parameters}, device_id and comment)",
		Service: Unknown,
		Meaning: Text{"Splunk SOAR got neither an action to look at nor what a new one needs.",
			"Splunk SOAR не получил ни действия, ни того, что нужно для нового."},
		Causes: []Cause{
			likely("parameter-absent", Observed,
				Text{"A required parameter is not in the request at all.",
					"Обязательного параметра в запросе нет."},
				Text{"Give event_id, or all of the parameters that the message names.",
					"Задайте event_id или все параметры, названные в сообщении."}),
		},
		Basis: Observed, Source: srcSplunkEndpoint,
	},
	{
		ID:       "soar-credentials",
		Template: "Client Secret was not specified, in which case Certificate Thumbprint and Certificate Private Key are required",
		Service:  Unknown,
		Meaning: Text{"The Splunk SOAR asset has neither a secret nor a whole certificate; nothing was sent.",
			"В asset Splunk SOAR нет ни секрета, ни полного сертификата; ничего не отправлено."},
		Causes: []Cause{
			likely("asset-setting", Observed,
				Text{"The configuration of the asset is incomplete.", "Конфигурация asset неполна."},
				Text{"Fill in the client secret, or both the certificate's thumbprint and its private key.",
					"Заполните секрет клиента либо отпечаток сертификата и закрытый ключ."}),
		},
		Basis: Observed, Source: srcSplunkXDR,
	},
	{
		ID: "soar-interactive-certificate", Template: "Certificate Based Authorization requires Non-Interactive Auth to be checked",
		Service: Unknown,
		Meaning: Text{"Splunk SOAR can't use a certificate for an interactive sign-in; nothing was sent.",
			"Splunk SOAR не использует сертификат при интерактивном входе; ничего не отправлено."},
		Causes: []Cause{
			likely("asset-setting", Observed,
				Text{"The configuration of the asset is incomplete.", "Конфигурация asset неполна."},
				Text{"Tick Non-Interactive Auth in the asset.", "Отметьте Non-Interactive Auth в asset."}),
		},
		Basis: Observed, Source: srcSplunkXDR,
	},
	{
		ID: "soar-start-time", Template: "Invalid {parameter}, can not be greater than or equal to current UTC time",
		Variants: []string{"can not be greater than or equal to current UTC time"},
		Service:  Unknown,
		Meaning: Text{"Splunk SOAR: the start of the polling lies in the future.",
			"Splunk SOAR: начало опроса лежит в будущем."},
		Causes: []Cause{
			likely("time-in-future", Observed,
				Text{"A local time was entered as UTC, or the clock of the machine is wrong.",
					"Местное время введено как UTC, или неверны часы машины."},
				Text{"Enter a past time in UTC, and check the clock of the host.",
					"Введите прошедшее время в UTC и проверьте часы узла."}),
		},
		Basis: Observed, Source: srcSplunkXDR,
	},
	{
		ID: "soar-base-url", Template: "Splunk SOAR Base URL not found in System Settings. Please specify this value in System Settings",
		Variants: []string{"Base URL not found in System Settings"},
		Service:  Unknown,
		Meaning: Text{"Splunk SOAR doesn't know its own address, which the redirect of the sign-in needs.",
			"Splunk SOAR не знает своего адреса, нужного для возврата после входа."},
		Causes: []Cause{
			likely("soar-base-url", Observed,
				Text{"The base URL of the platform isn't set.", "Базовый URL платформы не задан."},
				Text{"Set Base URL under Administration, Company Settings, Info, then sign in again.",
					"Задайте Base URL в Administration, Company Settings, Info и войдите снова."}),
		},
		Basis: Observed, Source: srcSplunkXDR,
	},
	{
		ID:       "plugin-not-found",
		Template: "Invalid or unreachable endpoint provided. Verify the endpoint/URL/hostname configured in your plugin connection is correct.",
		Service:  Unknown, Status: 404, General: true, // its log tells which object
		Meaning: Text{"InsightConnect's fixed words for any 404: the connection is fine, the object of the step is unknown.",
			"Постоянные слова InsightConnect для любого 404: подключение в порядке, неизвестен объект шага."},
		Causes: []Cause{
			likely("wrong-id", Observed,
				Text{"No such ID exists in this tenant: it is mistyped, or comes from another tenant.",
					"Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				Text{"Leave the connection alone; check the machine ID or name of the step: the log line above names it.",
					"Подключение не меняйте; проверьте ID или имя машины в шаге: его называет строка журнала выше."}),
		},
		Basis: Observed, Source: srcRapid7NotFound,
	},
	{
		ID: "plugin-md5", Template: "MD5 hash is not supported. API supported only SHA256 and SHA1. Please check provided hash and try again.",
		Variants: []string{"MD5 hash is not supported."},
		Service:  Unknown,
		Meaning: Text{"The InsightConnect plugin takes no MD5; nothing was sent.",
			"Плагин InsightConnect не принимает MD5; ничего не отправлено."},
		Causes: []Cause{
			likely("hash-kind", Observed,
				Text{"The hash is valid, but the operation takes another kind, often SHA-1 only.",
					"Хэш верен, но операция принимает другой вид, часто только SHA-1."},
				Text{"Give the SHA-256 or SHA-1 of the file.", "Укажите SHA-256 или SHA-1 файла."}),
		},
		Basis: Observed, Source: srcRapid7,
	},
	{
		ID: "plugin-no-indicator", Template: "Did not find indicator to delete. Indicator not deleted.",
		Variants: []string{"Did not find indicator to delete."},
		Service:  Unknown,
		Meaning: Text{"InsightConnect sees no indicator with this value; it may be gone already.",
			"InsightConnect не видит индикатора с таким значением; возможно, его уже нет."},
		Causes: []Cause{
			likely("indicator-gone", Observed,
				Text{"The indicator was removed or has expired.", "Индикатор удалён или истёк."},
				Text{"Take the step for done.", "Считайте шаг выполненным."}),
			possible("permission-missing", Documented,
				Text{"The token lacks the permission that this operation requires.",
					"В токене нет разрешения, которого требует операция."},
				Text{"With Ti.ReadWrite an application sees its own indicators only: grant Ti.ReadWrite.All.",
					"С Ti.ReadWrite приложение видит лишь собственные индикаторы: выдайте Ti.ReadWrite.All."}),
		},
		Basis: Observed, Source: srcRapid7,
	},
	{
		ID: "plugin-indicator-type", Template: "Could not determine type of indicator. Indicator not added.",
		Variants: []string{"Could not determine type of indicator."},
		Service:  Unknown,
		Meaning: Text{"InsightConnect can't tell whether the value is an address, a domain, a URL or a hash.",
			"InsightConnect не понимает, адрес это, домен, URL или хеш."},
		Causes: []Cause{
			likely("indicator-defanged", Observed,
				Text{"The value is defanged (hxxp, [.]) or has blanks around it.",
					"Значение обезврежено (hxxp, [.]) или с пробелами по краям."},
				Text{"Restore it to its real form and trim it.", "Верните ему настоящий вид и уберите пробелы."}),
		},
		Basis: Observed, Source: srcRapid7,
	},
	{
		ID: "stream-preflight-read", Template: "[Preflight] Indicators read failed",
		Service: Unknown, General: true, // the status behind it counts
		Meaning: Text{"The start-up check of the OpenCTI connector was refused: GET /api/indicators.",
			"Проверке при запуске коннектора OpenCTI отказано: GET /api/indicators."},
		Causes: []Cause{indicatorPermission(Possible)},
		Basis:  Observed, Source: srcIntelStream,
	},
	{
		ID: "stream-preflight-write", Template: "[Preflight] Indicators write failed (Forbidden)",
		Service: Unknown, Status: 403,
		Meaning: Text{"The start-up check of the OpenCTI connector may read indicators, but not write them.",
			"Проверка при запуске коннектора OpenCTI может читать индикаторы, но не писать."},
		Causes: []Cause{indicatorPermission(Likely)},
		Basis:  Observed, Source: srcIntelStream,
	},
	{
		ID: "stream-device-groups", Template: "Unknown RBAC device groups",
		Service: Unknown,
		Meaning: Text{"The OpenCTI connector stopped, so that its indicators would not count for the whole tenant.",
			"Коннектор OpenCTI остановился, чтобы индикаторы не стали действовать на весь тенант."},
		Causes: []Cause{
			likely("device-group-name", Observed,
				Text{"A device group of the configuration is misspelled, renamed, or in another letter case.",
					"Группа устройств в конфигурации написана с ошибкой, переименована или в другом регистре."},
				Text{"Copy the names from Settings, Endpoints, Device groups.",
					"Скопируйте имена из Settings, Endpoints, Device groups."}),
		},
		Basis: Observed, Source: srcIntelStream,
	},
	{
		ID: "stream-opencti-role", Template: "{'name': 'FORBIDDEN_ACCESS', 'error_message': 'You are not allowed to do this.'}",
		Service: Unknown,
		Meaning: Text{"OpenCTI itself refuses the connector; Defender was not called.",
			"Коннектору отказывает сам OpenCTI; Defender не вызывался."},
		Causes: []Cause{
			likely("opencti-capability", Observed,
				Text{"The connector's user in OpenCTI lacks the capability Manage data sharing.",
					"У пользователя коннектора в OpenCTI нет права Manage data sharing."},
				Text{"Give the user Access data sharing, Manage data sharing in OpenCTI.",
					"Дайте ему в OpenCTI Access data sharing, Manage data sharing."}),
		},
		Basis: Observed, Source: srcIntelStream,
	},
	{
		ID: "responder-pending", Template: "Error isolating machine: ActiveRequestAlreadyExists",
		Variants: []string{
			"Error unisolating machine: ActiveRequestAlreadyExists",
			"Error full VirusScan on machine: ActiveRequestAlreadyExists",
			"Error restricting app execution on machine: ActiveRequestAlreadyExists",
			"Error removing app execution restriction on machine: ActiveRequestAlreadyExists",
			"Error lauching auto investigation on machine: ActiveRequestAlreadyExists",
		},
		Service: Unknown, Status: 400,
		Meaning: Text{"The Cortex responder asked for an action that the device has open already; it reports this as success.",
			"Responder Cortex запросил действие, которое для устройства уже выполняется; он считает это успехом."},
		Causes: []Cause{actionPending()},
		Basis:  Observed, Source: srcCortex,
	},
	{
		ID: "responder-action-refused", Template: "Can't isolate machine",
		Variants: []string{
			"Can't unisolate machine", "Can't restrict app execution", "Can't unrestrict app execution",
			"Error full VirusScan on machine", "Error auto investigation on machine",
		},
		Service: Unknown, General: true,
		Meaning: Text{"The Cortex responder got another answer than it hoped for, and threw it away.",
			"Responder Cortex получил не тот ответ, которого ждал, и выбросил его."},
		Causes: []Cause{answerDiscarded(Possible), permissionMissing(Possible)},
		Basis:  Observed, Source: srcCortex,
	},
	{
		ID: "responder-no-hostname", Template: "Can't get hostname from Microsoft API",
		Service: Unknown,
		Meaning: Text{"The Cortex responder found no device by this name or address; the call may also have been refused.",
			"Responder Cortex не нашёл устройства по имени или адресу; возможно, вызов и отклонён."},
		Causes: []Cause{deviceName(Likely), permissionMissing(Possible)},
		Basis:  Observed, Source: srcCortex,
	},
	{
		ID: "responder-hash", Template: "Observable is not a valid hash",
		Service: Unknown,
		Meaning: Text{"The Cortex responder tells hashes by their length alone, and went on without a type.",
			"Responder Cortex узнаёт хеш только по длине и продолжил без типа."},
		Causes: []Cause{
			likely("hash-malformed", Observed,
				Text{"The hash has the wrong length, or characters that are no hex digits.",
					"У хэша не та длина, или в нём есть не шестнадцатеричные символы."},
				Text{"Give 64 (SHA-256), 40 (SHA-1) or 32 (MD5) hex digits without blanks or a prefix.",
					"Укажите 64 (SHA-256), 40 (SHA-1) или 32 (MD5) шестнадцатеричные цифры без пробелов и префикса."}),
		},
		Basis: Observed, Source: srcCortex,
	},
	{
		ID: "module-request-failed", Template: "Request to {uri} failed with HTTP Status {detail}",
		Service: Unknown, General: true, // the status in it says more
		Meaning: Text{"The PSMDATP module prints the status alone and throws Defender's answer away.",
			"Модуль PSMDATP выводит лишь статус, а ответ Defender отбрасывает."},
		Causes: []Cause{answerDiscarded(Possible)},
		Basis:  Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-no-device", Template: "No device records found that match DeviceName {name}",
		Service: Unknown,
		Meaning: Text{"PSMDATP read the devices, but none has this name.",
			"PSMDATP прочитал устройства, но такого имени среди них нет."},
		Causes: []Cause{deviceName(Likely)},
		Basis:  Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-no-device-id", Template: "No device records found that match DeviceID {id}",
		Service: Unknown,
		Meaning: Text{"PSMDATP found no device with this Defender ID.",
			"PSMDATP не нашёл устройства с таким ID Defender."},
		Causes: []Cause{
			likely("wrong-kind-of-id", Observed,
				Text{"The ID belongs to another kind of object.",
					"Идентификатор принадлежит объекту другого типа."},
				Text{"Take id from GET /api/machines: 40 hex digits, not the device ID of Entra or Intune.",
					"Возьмите id из GET /api/machines: 40 шестнадцатеричных цифр, а не ID устройства из Entra или Intune."}),
		},
		Basis: Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-several-devices", Template: "There are multiple device records with this computername, please specify the MDATP device id",
		Service: Unknown,
		Meaning: Text{"The name isn't unique: a reinstalled device keeps its old record.",
			"Имя не уникально: у переустановленного устройства остаётся прежняя запись."},
		Causes: []Cause{
			likely("device-name-twice", Observed,
				Text{"An old, inactive record of the device is still there, or two devices share the name.",
					"Осталась старая неактивная запись устройства, или имя у двух устройств одно."},
				Text{"Pass the ID of the record with healthStatus Active and the latest lastSeen.",
					"Передайте ID записи с healthStatus Active и самым поздним lastSeen."}),
		},
		Basis: Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-configuration", Template: "PoshMTPconfig.json not found",
		Service: Unknown,
		Meaning: Text{"PSMDATP finds no file with tenant, application ID and secret; nothing was sent.",
			"PSMDATP не находит файла с тенантом, ID приложения и секретом; ничего не отправлено."},
		Causes: []Cause{
			likely("credentials-missing", Observed,
				Text{"The program has no credentials: none of its ways to sign in is set up in this environment.",
					"У программы нет учётных данных: ни один из её способов входа в этой среде не настроен."},
				Text{"Name the file with -MTPConfigFile, or put it back: updates of the module remove it.",
					"Укажите файл в -MTPConfigFile или верните его: обновления модуля его удаляют."}),
		},
		Basis: Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-indicators", Template: "Error retrieving MDATP TI indicators data [{error}]",
		Service: Unknown, General: true, // the status in it says more
		Meaning: Text{"PSMDATP could not read the indicators, and shows .NET's words alone.",
			"PSMDATP не смог прочитать индикаторы и показывает лишь слова .NET."},
		Causes: []Cause{indicatorPermission(Possible)},
		Basis:  Observed, Source: srcPSMDATP,
	},
	{
		ID:       "module-not-connected",
		Template: "Not connected yet! Use Connect-DefenderAPIService to establish a connection to '{service}' first.",
		Service:  Unknown,
		Meaning: Text{"The DefenderAPI module has no token for that service in this session; nothing was sent.",
			"У модуля DefenderAPI в этом сеансе нет токена для этой службы; ничего не отправлено."},
		Causes: []Cause{
			likely("not-connected", Observed,
				Text{"The session is new, or connected to another of the services: each is connected by itself.",
					"Сеанс новый или подключён к другой службе: каждая подключается отдельно."},
				Text{"Run Connect-DefenderAPIService for the service that the message names, with the scopes that it lists.",
					"Выполните Connect-DefenderAPIService для названной службы с перечисленными областями."}),
		},
		Basis: Observed, Source: srcDefenderModule,
	},
	{
		ID: "script-secrets", Template: "HTTP error: check your secrets file and App Registration.",
		Service: Unknown, General: true,
		Meaning: Text{"The script says so for any HTTP error, and throws the answer away.",
			"Скрипт пишет так при любой ошибке HTTP, а ответ отбрасывает."},
		Causes: []Cause{answerDiscarded(Possible)},
		Basis:  Observed, Source: "https://learn.microsoft.com/defender-endpoint/api/exposed-apis-create-app-webapp",
	},
	{
		ID: "export-empty", Template: "failed evaluation: failed eval: ERROR: <input>:{line}:{column}: file: EOF",
		Service: Unknown,
		Meaning: Text{"Elastic Agent unpacked an export file and got nothing: the signed link answered 200 with an empty body.",
			"Elastic Agent распаковал файл экспорта и ничего не получил: ссылка ответила 200 с пустым телом."},
		Causes: []Cause{
			likely("export-empty", Observed,
				Text{"The export file is empty, and older versions of the integration keep its link for good.",
					"Файл экспорта пуст, а старые версии интеграции хранят его ссылку без конца."},
				Text{"Update the integration; until then restart the input, so that it takes fresh links.",
					"Обновите интеграцию; до того перезапустите input, чтобы он взял свежие ссылки."}),
		},
		Basis: Observed, Source: srcEmptyExport,
	},
}

func appValueList() Cause {
	return Cause{ID: "value-not-allowed", Certainty: Likely, Basis: Observed,
		Summary: Text{"A value is not one of those that the operation allows.",
			"Значение не входит в число допустимых для операции."},
		Fix: Text{"Take a value of the program's list, spelled as there; newer values of the API need a newer version.",
			"Возьмите значение из списка программы в её написании; для новых значений API нужна новая версия."}}
}

func answerDiscarded(c Certainty) Cause {
	return Cause{ID: "answer-discarded", Certainty: c, Basis: Observed,
		Summary: Text{"The API gave a reason in its answer, and the program threw it away.",
			"API назвал причину в ответе, а программа её отбросила."},
		Fix: Text{"Send the same request by hand, with curl or Invoke-WebRequest, and explain its whole answer.",
			"Отправьте тот же запрос вручную через curl или Invoke-WebRequest и передайте сюда весь ответ."}}
}

func deviceName(c Certainty) Cause {
	return Cause{ID: "device-name", Certainty: c, Basis: Observed,
		Summary: Text{"The device goes by another name in Defender, mostly the full one, or is not onboarded.",
			"В Defender у устройства другое имя, обычно полное, или оно не подключено."},
		Fix: Text{"Use computerDnsName as the portal shows it, domain included, or the device ID.",
			"Используйте computerDnsName, как на портале, вместе с доменом, или ID устройства."}}
}

func indicatorPermission(c Certainty) Cause {
	return Cause{ID: "permission-missing", Certainty: c, Basis: Observed,
		Summary: Text{"The token lacks the permission that this operation requires.",
			"В токене нет разрешения, которого требует операция."},
		Fix: Text{"Grant Ti.ReadWrite.All of WindowsDefenderATP as an Application permission, consent, then restart.",
			"Выдайте Ti.ReadWrite.All из WindowsDefenderATP как разрешение приложения, дайте согласие и перезапустите."}}
}
