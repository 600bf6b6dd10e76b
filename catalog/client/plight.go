package client

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// A Plight is what programs say in many wordings of one kind of trouble, most of it on
// their own machine. It counts where nothing else than their words reports a failure.
type Plight struct {
	Says    []string // phrases in lower case, any of them; "…" stands for what is between two
	General bool     // it says that something is wrong, and not what
	Cause   fact.Cause
	Source  string // URL of a page or report with such a phrase
}

// FindPlights returns the plights of a text in lower case, at most so many.
func FindPlights(lower string, most int) []*Plight {
	var found []*Plight
	for i := range plights {
		for _, phrase := range plights[i].Says {
			if len(found) < most && saysPhrase(lower, phrase) {
				found = append(found, &plights[i])
				break
			}
		}
	}
	return found
}

// saysPhrase reports whether a text has the parts of a phrase on one line, one after the
// other; a part that begins with a letter begins a word.
func saysPhrase(text, phrase string) bool {
	first, rest, more := strings.Cut(phrase, "…")
	for {
		i := strings.Index(text, first)
		if i < 0 {
			return false
		}
		begins := i == 0 || !isNameByte(text[i-1]) || !isNameByte(first[0])
		text = text[i+len(first):]
		if !begins {
			continue
		}
		line, _, _ := strings.Cut(text, "\n")
		if !more || strings.Contains(line, rest) {
			return true
		}
	}
}

var plights = [...]Plight{
	{
		Says: []string{
			"could not load type", "could not load file or assembly", "assembly with same name is already loaded", "method not found:", "impossible de charger le type", "impossible de charger le fichier ou l'assembly",
			"konnte nicht aus der assembly", "no se puede cargar el tipo", "no se puede cargar el archivo o ensamblado", "impossibile caricare", "не удалось загрузить файл или сборку", "не удалось загрузить тип", "does not have an implementation",
		},
		Cause:  cause.ModuleConflict(fact.Possible),
		Source: "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1738",
	},
	{
		Says: []string{
			"service name is invalid", "does not exist as an installed service", "unable to start microsoft defender", "unable to start the", "service failed to start", "service could not be started", "cannot start service", "is not installed",
			"isn't installed", "sense service", "failed to start the service", "service is not running", "ist nicht installiert", "n'est pas installé", "не установлен",
		},
		Cause: cause.Possible("agent-missing", fact.Observed,
			fact.Text{En: "The service or agent isn't installed, doesn't start, or doesn't exist in this edition of the operating system.",
				Ru: "Служба или агент на этой машине не установлены или не запускаются, либо их нет в этой редакции системы."},
			fact.Text{En: "Check the edition and version that the product requires, and the state of its service (sc query sense, systemctl status mdatp); its own log has the reason.",
				Ru: "Проверьте, какая редакция и версия системы нужна продукту, и состояние его службы (sc query sense, systemctl status mdatp); причина — в её журнале."}),
		Source: "https://learn.microsoft.com/defender-endpoint/troubleshoot-onboarding",
	},
	{
		Says: []string{
			"signature is not valid", "signature is invalid", "signature verification failed", "certificate verification", "certificate chain could not", "not digitally signed", "hash mismatch", "checksum mismatch", "signatur ist ungültig", "signature n'est pas valide",
		},
		Cause: cause.Possible("package-not-trusted", fact.Deduced,
			fact.Text{En: "The package was changed or damaged on its way, or the machine lacks the root certificates to check it.",
				Ru: "Пакет или файл изменён либо повреждён в пути, или на машине нет корневых сертификатов для проверки подписи."},
			fact.Text{En: "Download it again without editing it, and update the machine's root certificates.",
				Ru: "Скачайте его снова и не правьте; обновите корневые сертификаты машины."}),
		Source: "https://github.com/microsoft/mdefordownlevelserver/issues/40",
	},
	{
		Says: []string{
			"not connected to the internet", "unable to connect", "could not connect", "couldn't connect", "cannot connect", "can't connect", "failed to connect", "connectivity…interrupted", "connectivity…failed", "connection lost", "lost connection",
			"unreachable", "cannot reach", "can't reach", "could not reach", "no internet", "network error", "network connection", "unable to reach", "device lost", "disconnected", "check your internet", "check your network", "offline", "keine verbindung", "verbindung…fehlgeschlagen", "impossible de se connecter", "no se pudo conectar",
			"no se puede conectar", "impossibile connettersi", "não foi possível conectar", "не удалось подключиться", "нет подключения", "接続できません", "无法连接",
		},
		Cause: cause.Possible("host-not-reached", fact.Deduced,
			fact.Text{En: "The program doesn't reach the host: the address is wrong, or a firewall, a proxy, or DNS is in the way.",
				Ru: "Программа не достигает хоста, к которому обращается: неверный адрес, либо мешает брандмауэр, прокси или DNS."},
			fact.Text{En: "From the same machine and account, run curl -v https://HOST with the host that it calls: it shows where the connection stops.",
				Ru: "С той же машины и от того же пользователя выполните curl -v https://ХОСТ с нужным хостом: будет видно, где обрывается соединение."}),
		Source: "https://learn.microsoft.com/defender-endpoint/verify-connectivity",
	},
	{
		Says: []string{
			"string indices must be integers", "'nonetype' object", "list index out of range", "keyerror", "cannot index into a null array", "null-valued expression", "cannot read propert", "is not iterable", "object reference not set", "null reference", "nil pointer",
			"unexpected token", "is not a function", "has no attribute", "undefined method", "non-object", "undefined index", "cannot find the property", "property…cannot be found on this object", "valeur null", "null-wert",
		},
		Cause: cause.Possible("response-not-checked", fact.Deduced,
			fact.Text{En: "The script takes the response for what it isn't: an error for data, text for an object, or a list for one entry.",
				Ru: "Скрипт принимает ответ не за то, чем он является: за данные — ошибку, за объект — текст, за одну запись — список."},
			fact.Text{En: "Print the value that the line uses, and the status and text of the response before it; if that is an error, run explain on it.",
				Ru: "Выведите значение, с которым работает строка, а перед ней — статус и текст ответа; если это ошибка, передайте её сюда."}),
		Source: "https://github.com/AzureAD/microsoft-authentication-library-for-python/issues/93",
	},
	{
		Says: []string{
			"cannot be validated", "cannot validate argument", "cannot bind argument", "cannot bind parameter", "missing mandatory param", "parameter cannot be found", "parameter set cannot be resolved", "is not recognized as", "unrecognized arguments", "unknown flag", "unknown option",
			"unexpected argument", "the following arguments are required", "flag provided but not defined", "invalid argument", "argument…is null or empty", "value is not a valid value for the", "kann nicht überprüft werden", "paramètre introuvable",
		},
		Cause: cause.Possible("command-arguments", fact.Deduced,
			fact.Text{En: "The command refused its own arguments, and nothing was sent: one is empty, missing, misspelled, or too new.",
				Ru: "Команда не приняла аргументы, ничего не отправлено: один пуст, пропущен, написан с ошибкой или неизвестен версии."},
			fact.Text{En: "Print the argument before the call, and compare names with the help of the installed version (Get-Help, --help); update the module if it sets the value itself.",
				Ru: "Выведите значение аргумента перед вызовом и сверьте имена со справкой установленной версии (Get-Help, --help); если значение задаёт сам модуль, обновите его."}),
		Source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_functions_advanced_parameters",
	},
	{
		Says: []string{
			"check the client id", "client id and secret", "client secret is", "invalid client secret", "invalid credentials", "invalid authentication", "verify your credentials", "credentials are invalid", "could not be authenticated", "authentication failed", "failed authentication", "failed to authenticate", "token request rejected", "token request failed",
			"authentifizierung fehlgeschlagen", "échec de l'authentification", "error de autenticación", "ошибка аутентификации", "認証に失敗",
		},
		Cause: cause.Possible("credentials-refused", fact.Deduced,
			fact.Text{En: "The sign-in of the program was refused: a wrong or expired secret, another tenant or app, or a policy.",
				Ru: "Программе отказали во входе: секрет неверен или истёк, тенант или приложение не те, либо мешает политика."},
			fact.Text{En: "Look for the response of login.microsoftonline.com or the app's entry in the Entra sign-in logs: its AADSTS number says which.",
				Ru: "Найдите ответ login.microsoftonline.com или запись приложения в журналах входа Entra: номер AADSTS назовёт причину."}),
		Source: "https://learn.microsoft.com/entra/identity-platform/reference-error-codes",
	},
	{
		Says: []string{"0x801800", "error code 801800", "auto mdm enroll", "mdm enrollment"},
		Cause: cause.Possible("enrollment-refused", fact.Documented,
			fact.Text{En: "Intune doesn't enroll this device: the MDM scope, a restriction, the license, or an old record of the device.",
				Ru: "Intune не регистрирует устройство: область MDM, ограничение, лицензия или старая запись устройства."},
			fact.Text{En: "Check the MDM user scope, the enrollment restrictions, and the user's license; delete old records of the device, and look up the number on Microsoft's page.",
				Ru: "Проверьте область MDM, ограничения регистрации и лицензию пользователя; удалите старые записи устройства и найдите номер на странице Microsoft."}),
		Source: "https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/troubleshoot-windows-enrollment-errors",
	},
	{
		Says: []string{
			"newer version", "new version of", "newer instance", "data was not saved", "modified by another", "changed by another", "has been modified since", "precondition failed", "etag", "conflicting change", "optimistic concurrency",
		},
		Cause:  cause.EtagOutdated(),
		Source: "https://learn.microsoft.com/rest/api/securityinsights/incidents/create-or-update",
	},
	{
		Says: []string{
			"try to update the solution", "update available", "please update", "please upgrade", "is deprecated", "has been deprecated", "no longer supported", "has been retired", "is retired", "out of date", "outdated", "end of life", "unsupported version", "version is not supported",
			"requires version", "minimum version", "veraltet", "больше не поддерживается",
		},
		Cause: cause.Possible("solution-outdated", fact.Deduced,
			fact.Text{En: "The installed version of the program, module, or solution is older than what the service expects.",
				Ru: "Установленная версия программы, модуля или решения старше, чем ждёт служба."},
			fact.Text{En: "Update it (a Sentinel solution in Content hub, a module with Update-Module, an agent with its installer), and read its release notes for this message.",
				Ru: "Обновите её (решение Sentinel — в Content hub, модуль — через Update-Module, агент — установщиком) и поищите это сообщение в заметках о выпуске."}),
		Source: "https://github.com/Azure/Azure-Sentinel/issues/9383",
	},
	{
		Says: []string{
			"permission denied: '/", "permission denied: \"/", "permission denied (publickey", "access to the path", "no such file or directory", "cannot find the path", "could not find file", "cannot find the file", "read-only file system", "no space left", "being used by another process", "requires elevation", "run as administrator", "administrator rights", "must be run as root",
		},
		Cause: cause.Possible("local-file", fact.Deduced,
			fact.Text{En: "A file or folder on this machine is missing, in use, or closed to the program; no API refused anything.",
				Ru: "Файла или папки на этой машине нет, они заняты или недоступны учётной записи программы; API ничего не отклонял."},
			fact.Text{En: "Check the path in the message and its permissions for that account; run the program elevated only if its documentation says so.",
				Ru: "Проверьте путь из сообщения и права этой учётной записи на него; с повышенными правами запускайте, только если так сказано в документации."}),
		Source: "https://learn.microsoft.com/defender-endpoint/linux-support-install",
	},
	{
		Says: []string{
			"temporary error", "something went wrong", "went wrong", "try again later", "try again in a few", "please try again", "please retry", "unexpected error", "unknown error", "internal error", "service is unavailable", "temporarily unavailable", "oops", "etwas ist schiefgelaufen",
			"ein fehler ist aufgetreten", "une erreur s'est produite", "une erreur est survenue", "se ha producido un error", "ocurreu um erro", "si è verificato un errore", "произошла ошибка", "что-то пошло не так", "エラーが発生しました", "发生错误", "出错了",
		},
		General: true,
		Cause:   cause.TransientFault(fact.Possible),
		Source:  "https://learn.microsoft.com/graph/errors",
	},
}
