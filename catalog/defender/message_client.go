package defender

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

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
// responders, modules. Where such a program passes the answer on after words of
// its own, the answer speaks for itself.
var deviceClientMessages = []fact.Message{
	{
		ID: "action-not-succeeded", Speaker: "Splunk", Template: "Event id status: '{state}'. The status of event_id must be 'Succeeded' in order to execute the action",
		Variants: []string{"The status of event_id must be 'Succeeded' in order to execute the action"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR requested a live response result before the action had finished; nothing is wrong with the call.",
			Ru: "Splunk SOAR запросил результат live response до конца действия; сам вызов верен."},
		Causes: []fact.Cause{
			cause.Likely("action-pending", fact.Documented,
				fact.Text{En: "An action on this device hasn't finished yet, perhaps from an earlier attempt of this request.",
					Ru: "Действие на этом устройстве ещё не завершено — возможно, от прошлой отправки запроса."},
				fact.Text{En: "Poll get status until Succeeded; Failed and TimeOut have no result: see commands[].errors of the action.",
					Ru: "Опрашивайте get status до Succeeded; у Failed и TimeOut результата нет: смотрите commands[].errors."}),
		},
		Basis: fact.Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "action-of-other-command", Speaker: "Splunk", Template: "The given event_id does not corrospond to {command} command",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR: the action with this ID exists, but ran a different command.",
			Ru: "Splunk SOAR: действие с этим ID есть, но команда была другой."},
		Causes: []fact.Cause{
			cause.Likely("wrong-action-type", fact.Observed,
				fact.Text{En: "The ID belongs to an action that was started for something else.",
					Ru: "Это ID действия, запущенного для другой цели."},
				fact.Text{En: "Pass the event_id that this command returned.",
					Ru: "Передайте event_id, который вернула именно эта команда."}),
		},
		Basis: fact.Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "look-back-hours", Speaker: "Splunk", Template: "Invalid look_back_hours parameter was given, must be greater than zero and lower or equal to 720.",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR rejected the value itself; the API's limit for statistics is also 30 days.",
			Ru: "Splunk SOAR сам отклонил значение; предел API для статистики — те же 30 дней."},
		Causes: []fact.Cause{
			cause.Likely("parameter-range", fact.Observed,
				fact.Text{En: "A value is outside the limits that the operation sets.",
					Ru: "Значение вне пределов, заданных операцией."},
				fact.Text{En: "Set look_back_hours to a value from 1 to 720.", Ru: "Задайте look_back_hours от 1 до 720."}),
		},
		Basis: fact.Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "indicator-choice", Speaker: "Splunk",
		Template: `Please provide a valid "indicator type" value. Possible indicator types are {detail}`,
		Variants: []string{
			`Please provide a valid "action" value. Possible action values are {detail}`,
			"Please provide a valid value in the 'classification' parameter",
			"Please provide a valid value in the 'determination' parameter",
		},
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR compared the value with its own list; nothing was sent.",
			Ru: "Splunk SOAR сверил значение с собственным списком; ничего не отправлено."},
		Causes: []fact.Cause{appValueList()},
		Basis:  fact.Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "soar-answer-lost", Speaker: "Splunk",
		Template: "Error occurred while connecting to the Windows Defender ATP Server. Please check the asset configuration and|or the action parameters",
		Service:  fact.Unknown, General: true,
		Meaning: fact.Text{En: "Splunk SOAR couldn't even print the error; the real one is lost.",
			Ru: "Splunk SOAR не смог даже вывести ошибку; настоящая потеряна."},
		Causes: []fact.Cause{cause.AnswerDiscarded(fact.Possible)},
		Basis:  fact.Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "soar-event-or-device", Speaker: "Splunk", Template: "Please provide either event_id or ({parameters}, device_id and comment)",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR got neither an existing action nor the parameters for a new one.",
			Ru: "Splunk SOAR не получил ни существующего действия, ни параметров для нового."},
		Causes: []fact.Cause{
			cause.Likely("parameter-absent", fact.Observed,
				fact.Text{En: "The request lacks a required parameter.",
					Ru: "Обязательного параметра в запросе нет."},
				fact.Text{En: "Set event_id, or all the parameters that the message names.",
					Ru: "Задайте event_id или все параметры, названные в сообщении."}),
		},
		Basis: fact.Observed, Source: srcSplunkEndpoint,
	},
	{
		ID: "soar-credentials", Speaker: "Splunk",
		Template: "Client Secret was not specified, in which case Certificate Thumbprint and Certificate Private Key are required",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The Splunk SOAR asset has neither a secret nor a complete certificate; nothing was sent.",
			Ru: "В asset Splunk SOAR нет ни секрета, ни полного сертификата; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("asset-setting", fact.Observed,
				fact.Text{En: "The asset's configuration is incomplete.", Ru: "Конфигурация asset неполна."},
				fact.Text{En: "Fill in the client secret, or both the certificate's thumbprint and its private key.",
					Ru: "Заполните секрет клиента либо отпечаток сертификата и закрытый ключ."}),
		},
		Basis: fact.Observed, Source: srcSplunkXDR,
	},
	{
		ID: "soar-interactive-certificate", Speaker: "Splunk", Template: "Certificate Based Authorization requires Non-Interactive Auth to be checked",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR can't use a certificate for an interactive sign-in; nothing was sent.",
			Ru: "Splunk SOAR не использует сертификат при интерактивном входе; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("asset-setting", fact.Observed,
				fact.Text{En: "The asset's configuration is incomplete.", Ru: "Конфигурация asset неполна."},
				fact.Text{En: "Select Non-Interactive Auth in the asset.", Ru: "Отметьте Non-Interactive Auth в asset."}),
		},
		Basis: fact.Observed, Source: srcSplunkXDR,
	},
	{
		ID: "soar-start-time", Speaker: "Splunk", Template: "Invalid {parameter}, can not be greater than or equal to current UTC time",
		Variants: []string{"can not be greater than or equal to current UTC time"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR: the start time of the polling is in the future.",
			Ru: "Splunk SOAR: время начала опроса — в будущем."},
		Causes: []fact.Cause{
			cause.Likely("time-in-future", fact.Observed,
				fact.Text{En: "A local time was entered as UTC, or the machine's clock is wrong.",
					Ru: "Местное время введено как UTC, или на машине неверно выставлены часы."},
				fact.Text{En: "Enter a past time in UTC, and check the host's clock.",
					Ru: "Введите прошедшее время в UTC и проверьте часы узла."}),
		},
		Basis: fact.Observed, Source: srcSplunkXDR,
	},
	{
		ID: "soar-base-url", Speaker: "Splunk", Template: "Splunk SOAR Base URL not found in System Settings. Please specify this value in System Settings",
		Variants: []string{"Base URL not found in System Settings"},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "Splunk SOAR doesn't know its own address, which the sign-in redirect needs.",
			Ru: "Splunk SOAR не знает своего адреса, нужного для возврата после входа."},
		Causes: []fact.Cause{
			cause.Likely("soar-base-url", fact.Observed,
				fact.Text{En: "The platform's base URL isn't set.", Ru: "Базовый URL платформы не задан."},
				fact.Text{En: "Set Base URL under Administration, Company Settings, Info, then sign in again.",
					Ru: "Задайте Base URL в Administration, Company Settings, Info и войдите снова."}),
		},
		Basis: fact.Observed, Source: srcSplunkXDR,
	},
	{
		ID:       "plugin-not-found",
		Template: "Invalid or unreachable endpoint provided. Verify the endpoint/URL/hostname configured in your plugin connection is correct.",
		Service:  fact.Unknown, Status: 404, General: true, // its log tells which object
		Meaning: fact.Text{En: "InsightConnect prints this for any 404: the connection is fine, but the step's object is unknown.",
			Ru: "InsightConnect пишет это при любом 404: подключение в порядке, неизвестен объект шага."},
		Causes: []fact.Cause{
			cause.Likely("wrong-id", fact.Observed,
				fact.Text{En: "This ID doesn't exist in this tenant: it's mistyped or comes from another tenant.",
					Ru: "Такого идентификатора в этом тенанте нет: опечатка или он из другого тенанта."},
				fact.Text{En: "Leave the connection alone; check the step's machine ID or name: the log line above shows it.",
					Ru: "Подключение не меняйте; проверьте ID или имя машины в шаге: они есть в строке журнала выше."}),
		},
		Basis: fact.Observed, Source: srcRapid7NotFound,
	},
	{
		ID: "plugin-md5", Template: "MD5 hash is not supported. API supported only SHA256 and SHA1. Please check provided hash and try again.",
		Variants: []string{"MD5 hash is not supported."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The InsightConnect plugin doesn't accept MD5; nothing was sent.",
			Ru: "Плагин InsightConnect не принимает MD5; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("hash-kind", fact.Observed,
				fact.Text{En: "The hash is valid, but the operation accepts another type, often only SHA-1.",
					Ru: "Хэш корректен, но операция принимает хэши другого типа, часто только SHA-1."},
				fact.Text{En: "Use the file's SHA-256 or SHA-1.", Ru: "Укажите SHA-256 или SHA-1 файла."}),
		},
		Basis: fact.Observed, Source: srcRapid7,
	},
	{
		ID: "plugin-no-indicator", Template: "Did not find indicator to delete. Indicator not deleted.",
		Variants: []string{"Did not find indicator to delete."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "InsightConnect can't see an indicator with this value; it may already be gone.",
			Ru: "InsightConnect не видит индикатора с таким значением; возможно, его уже нет."},
		Causes: []fact.Cause{
			cause.Likely("indicator-gone", fact.Observed,
				fact.Text{En: "The indicator was removed or has expired.", Ru: "Индикатор удалён или истёк."},
				fact.Text{En: "Treat the step as done.", Ru: "Считайте шаг выполненным."}),
			cause.Possible("permission-missing", fact.Documented,
				fact.Text{En: "The token lacks the permission that this operation requires.",
					Ru: "В токене нет разрешения, которого требует операция."},
				fact.Text{En: "With Ti.ReadWrite, an application sees only its own indicators: grant Ti.ReadWrite.All.",
					Ru: "С Ti.ReadWrite приложение видит лишь собственные индикаторы: выдайте Ti.ReadWrite.All."}),
		},
		Basis: fact.Observed, Source: srcRapid7,
	},
	{
		ID: "plugin-indicator-type", Template: "Could not determine type of indicator. Indicator not added.",
		Variants: []string{"Could not determine type of indicator."},
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "InsightConnect can't tell whether the value is an address, a domain, a URL, or a hash.",
			Ru: "InsightConnect не понимает, адрес это, домен, URL или хэш."},
		Causes: []fact.Cause{
			cause.Likely("indicator-defanged", fact.Observed,
				fact.Text{En: "The value is defanged (hxxp, [.]) or has spaces around it.",
					Ru: "Значение обезврежено (hxxp, [.]) или с пробелами по краям."},
				fact.Text{En: "Restore its real form and trim it.", Ru: "Верните ему настоящий вид и уберите пробелы."}),
		},
		Basis: fact.Observed, Source: srcRapid7,
	},
	{
		ID: "stream-preflight-read", Template: "[Preflight] Indicators read failed",
		Service: fact.Unknown, General: true, // the status after it counts
		Meaning: fact.Text{En: "The OpenCTI connector's startup check was refused: GET /api/indicators.",
			Ru: "Проверке при запуске коннектора OpenCTI отказано: GET /api/indicators."},
		Causes: []fact.Cause{indicatorPermission(fact.Possible)},
		Basis:  fact.Observed, Source: srcIntelStream,
	},
	{
		ID: "stream-preflight-write", Template: "[Preflight] Indicators write failed (Forbidden)",
		Service: fact.Unknown, Status: 403,
		Meaning: fact.Text{En: "The OpenCTI connector's startup check can read indicators but not write them.",
			Ru: "Проверка при запуске коннектора OpenCTI может читать индикаторы, но не писать."},
		Causes: []fact.Cause{indicatorPermission(fact.Likely)},
		Basis:  fact.Observed, Source: srcIntelStream,
	},
	{
		ID: "stream-device-groups", Template: "Unknown RBAC device groups",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The OpenCTI connector stopped to keep its indicators from applying to the whole tenant.",
			Ru: "Коннектор OpenCTI остановился, чтобы индикаторы не стали действовать на весь тенант."},
		Causes: []fact.Cause{
			cause.Likely("device-group-name", fact.Observed,
				fact.Text{En: "A device group in the configuration is misspelled, renamed, or in the wrong letter case.",
					Ru: "Группа устройств в конфигурации написана с ошибкой, переименована или в другом регистре."},
				fact.Text{En: "Copy the names from Settings, Endpoints, Device groups.",
					Ru: "Скопируйте имена из Settings, Endpoints, Device groups."}),
		},
		Basis: fact.Observed, Source: srcIntelStream,
	},
	{
		ID: "stream-opencti-role", Template: "{'name': 'FORBIDDEN_ACCESS', 'error_message': 'You are not allowed to do this.'}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "OpenCTI itself rejects the connector; Defender wasn't called.",
			Ru: "Коннектору отказывает сам OpenCTI; Defender не вызывался."},
		Causes: []fact.Cause{
			cause.Likely("opencti-capability", fact.Observed,
				fact.Text{En: "The connector's user in OpenCTI lacks the capability Manage data sharing.",
					Ru: "У пользователя коннектора в OpenCTI нет права Manage data sharing."},
				fact.Text{En: "Give the user Access data sharing and Manage data sharing in OpenCTI.",
					Ru: "Дайте ему в OpenCTI Access data sharing, Manage data sharing."}),
		},
		Basis: fact.Observed, Source: srcIntelStream,
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
		Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The Cortex responder requested an action that is already pending on the device; it reports this as success.",
			Ru: "Responder Cortex запросил действие, которое для устройства уже выполняется; он считает это успехом."},
		Causes: []fact.Cause{cause.ActionPending()},
		Basis:  fact.Observed, Source: srcCortex,
	},
	{
		ID: "responder-action-refused", Template: "Can't isolate machine",
		Variants: []string{
			"Can't unisolate machine", "Can't restrict app execution", "Can't unrestrict app execution",
			"Error full VirusScan on machine", "Error auto investigation on machine",
		},
		Service: fact.Unknown, General: true,
		Meaning: fact.Text{En: "The Cortex responder got an unexpected response and discarded it.",
			Ru: "Responder Cortex получил не тот ответ, которого ждал, и выбросил его."},
		Causes: []fact.Cause{cause.AnswerDiscarded(fact.Possible), cause.PermissionMissing(fact.Possible)},
		Basis:  fact.Observed, Source: srcCortex,
	},
	{
		ID: "opencti-request", Template: "[API] An error occurred during request",
		Variants: []string{"[API] An error occured during request", "Error while sending request: [API] An error occurred during request"},
		Service:  fact.Unknown, General: true,
		Meaning: fact.Text{En: "The OpenCTI connector got an error from the API that it called, and its log leaves out the status and the body.",
			Ru: "Коннектор OpenCTI получил ошибку от вызванного API, а статус и тело в журнал не попали."},
		Causes: []fact.Cause{cause.AnswerDiscarded(fact.Possible), cause.PermissionMissing(fact.Possible)},
		Basis:  fact.Observed, Source: "https://github.com/OpenCTI-Platform/connectors/blob/master/stream/microsoft-defender-intel/src/microsoft_defender_intel_connector/api_handler.py",
	},
	{
		ID: "responder-no-hostname", Template: "Can't get hostname from Microsoft API",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Cortex responder found no device with this name or address; the call may also have been refused.",
			Ru: "Responder Cortex не нашёл устройства по имени или адресу; возможно, вызов и отклонён."},
		Causes: []fact.Cause{deviceName(fact.Likely), cause.PermissionMissing(fact.Possible)},
		Basis:  fact.Observed, Source: srcCortex,
	},
	{
		ID: "responder-hash", Template: "Observable is not a valid hash",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The Cortex responder recognizes hashes only by their length, and continued without a type.",
			Ru: "Responder Cortex узнаёт хэш только по длине и продолжил без типа."},
		Causes: []fact.Cause{
			cause.Likely("hash-malformed", fact.Observed,
				fact.Text{En: "The hash has the wrong length or contains characters that aren't hexadecimal digits.",
					Ru: "У хэша неверная длина, или не все его символы — шестнадцатеричные цифры."},
				fact.Text{En: "Use 64 (SHA-256), 40 (SHA-1), or 32 (MD5) hexadecimal digits without spaces or a prefix.",
					Ru: "Укажите 64 (SHA-256), 40 (SHA-1) или 32 (MD5) шестнадцатеричные цифры без пробелов и префикса."}),
		},
		Basis: fact.Observed, Source: srcCortex,
	},
	{
		ID: "module-request-failed", Template: "Request to {uri} failed with HTTP Status {detail}",
		Service: fact.Unknown, General: true, // the status in it says more
		Meaning: fact.Text{En: "The PowerShell module prints only the status and discards the response of the API.",
			Ru: "Модуль PowerShell выводит лишь статус, а ответ API отбрасывает."},
		Causes: []fact.Cause{cause.AnswerDiscarded(fact.Possible)},
		Basis:  fact.Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-no-device", Template: "No device records found that match DeviceName {name}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "PSMDATP read the devices, but none has this name.",
			Ru: "PSMDATP прочитал устройства, но такого имени среди них нет."},
		Causes: []fact.Cause{deviceName(fact.Likely)},
		Basis:  fact.Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-no-device-id", Template: "No device records found that match DeviceID {id}",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "PSMDATP found no device with this Defender ID.",
			Ru: "PSMDATP не нашёл устройства с таким ID Defender."},
		Causes: []fact.Cause{
			cause.Likely("wrong-kind-of-id", fact.Observed,
				fact.Text{En: "The ID belongs to another kind of object.",
					Ru: "Идентификатор принадлежит объекту другого типа."},
				fact.Text{En: "Get id from GET /api/machines: 40 hexadecimal digits, not the device ID from Entra or Intune.",
					Ru: "Возьмите id из GET /api/machines: 40 шестнадцатеричных цифр, а не ID устройства из Entra или Intune."}),
		},
		Basis: fact.Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-several-devices", Template: "There are multiple device records with this computername, please specify the MDATP device id",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "The name isn't unique: a reinstalled device keeps its old record.",
			Ru: "Имя не уникально: у переустановленного устройства остаётся прежняя запись."},
		Causes: []fact.Cause{
			cause.Likely("device-name-twice", fact.Observed,
				fact.Text{En: "An old, inactive record of the device is still there, or two devices share the name.",
					Ru: "Осталась старая неактивная запись устройства, или имя у двух устройств одно."},
				fact.Text{En: "Pass the ID of the record with healthStatus Active and the latest lastSeen.",
					Ru: "Передайте ID записи с healthStatus Active и самым поздним lastSeen."}),
		},
		Basis: fact.Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-configuration", Template: "PoshMTPconfig.json not found",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "PSMDATP can't find a file with the tenant, application ID, and secret; nothing was sent.",
			Ru: "PSMDATP не находит файла с тенантом, ID приложения и секретом; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("credentials-missing", fact.Observed,
				fact.Text{En: "The program has no credentials: none of its sign-in methods is set up in this environment.",
					Ru: "У программы нет учётных данных: ни один из её способов входа в этой среде не настроен."},
				fact.Text{En: "Pass the file with -MTPConfigFile, or restore it: module updates remove it.",
					Ru: "Укажите файл в -MTPConfigFile или верните его: обновления модуля его удаляют."}),
		},
		Basis: fact.Observed, Source: srcPSMDATP,
	},
	{
		ID: "module-indicators", Template: "Error retrieving MDATP TI indicators data [{error}]",
		Service: fact.Unknown, General: true, // the status in it says more
		Meaning: fact.Text{En: "PSMDATP couldn't read the indicators and shows only the .NET message.",
			Ru: "PSMDATP не смог прочитать индикаторы и показывает лишь сообщение .NET."},
		Causes: []fact.Cause{indicatorPermission(fact.Possible)},
		Basis:  fact.Observed, Source: srcPSMDATP,
	},
	{
		ID:       "module-not-connected",
		Template: "Not connected yet! Use Connect-DefenderAPIService to establish a connection to '{service}' first.",
		Service:  fact.Unknown,
		Meaning: fact.Text{En: "The DefenderAPI module has no token for that service in this session; nothing was sent.",
			Ru: "У модуля DefenderAPI в этом сеансе нет токена для этой службы; ничего не отправлено."},
		Causes: []fact.Cause{
			cause.Likely("not-connected", fact.Observed,
				fact.Text{En: "The session is new, or connected to a different service: each service is connected separately.",
					Ru: "Сеанс новый или подключён к другой службе: каждая подключается отдельно."},
				fact.Text{En: "Run Connect-DefenderAPIService for the service that the message names, with the scopes that it lists.",
					Ru: "Выполните Connect-DefenderAPIService для названной службы с перечисленными областями."}),
		},
		Basis: fact.Observed, Source: srcDefenderModule,
	},
	{
		ID: "script-secrets", Template: "HTTP error: check your secrets file and App Registration.",
		Service: fact.Unknown, General: true,
		Meaning: fact.Text{En: "The script prints this for any HTTP error and discards the response.",
			Ru: "Скрипт пишет так при любой ошибке HTTP, а ответ отбрасывает."},
		Causes: []fact.Cause{cause.AnswerDiscarded(fact.Possible)},
		Basis:  fact.Observed, Source: "https://learn.microsoft.com/defender-endpoint/api/exposed-apis-create-app-webapp",
	},
	{
		ID: "export-empty", Template: "failed evaluation: failed eval: ERROR: <input>:{line}:{column}: file: EOF",
		Service: fact.Unknown,
		Meaning: fact.Text{En: "Elastic Agent unpacked an export file and got nothing: the signed link returned 200 with an empty body.",
			Ru: "Elastic Agent распаковал файл экспорта и ничего не получил: ссылка ответила 200 с пустым телом."},
		Causes: []fact.Cause{
			cause.Likely("export-empty", fact.Observed,
				fact.Text{En: "The export file is empty, and older versions of the integration keep its link forever.",
					Ru: "Файл экспорта пуст, а старые версии интеграции хранят его ссылку без конца."},
				fact.Text{En: "Update the integration; until then, restart the input so that it gets fresh links.",
					Ru: "Обновите интеграцию; до того перезапустите input, чтобы он взял свежие ссылки."}),
		},
		Basis: fact.Observed, Source: srcEmptyExport,
	},
}

func appValueList() fact.Cause {
	return fact.Cause{ID: "value-not-allowed", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The operation doesn't allow this value.",
			Ru: "Операция не допускает такого значения."},
		Fix: fact.Text{En: "Use a value from the program's list, spelled as shown there; newer API values need a newer version.",
			Ru: "Возьмите значение из списка программы в её написании; для новых значений API нужна новая версия."}}
}

func deviceName(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "device-name", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The device has a different name in Defender, usually the full one, or isn't onboarded.",
			Ru: "В Defender у устройства другое имя, обычно полное, или оно не подключено."},
		Fix: fact.Text{En: "Use computerDnsName as the portal shows it, including the domain, or the device ID.",
			Ru: "Используйте computerDnsName, как на портале, вместе с доменом, или ID устройства."}}
}

func indicatorPermission(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "permission-missing", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The token lacks the permission that this operation requires.",
			Ru: "В токене нет разрешения, которого требует операция."},
		Fix: fact.Text{En: "Grant Ti.ReadWrite.All of WindowsDefenderATP as an Application permission, consent, then restart.",
			Ru: "Выдайте Ti.ReadWrite.All из WindowsDefenderATP как разрешение приложения, дайте согласие и перезапустите."}}
}
