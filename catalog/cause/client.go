package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

func AnswerNotJSON(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "answer-not-json", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The body is empty or a web page: a proxy's login or block page, or the host or path of a website.",
			Ru: "Тело пустое или это страница: вход либо блокировка прокси, или хост и путь веб-сайта."},
		Fix: fact.Text{En: "Print the status, Content-Type, and the first 200 characters of the body before parsing, and run explain on them.",
			Ru: "До разбора выведите статус, Content-Type и первые 200 символов тела и передайте их сюда."}}
}

func SignInNeeded(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-needed", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The user must sign in again interactively: a policy, MFA, or a missing consent requires it.",
			Ru: "Пользователь должен снова войти интерактивно: этого требует политика, MFA или недостающее согласие."},
		Fix: fact.Text{En: "Sign in for this API: az login --scope URI/.default, Connect-AzAccount -AuthScope URI. For a service, use an application.",
			Ru: "Войдите для этого API: az login --scope URI/.default, Connect-AzAccount -AuthScope URI. Для службы используйте приложение."}}
}

func CertificateFile(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "certificate-file", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The certificate or key isn't in a format that this program reads.",
			Ru: "Сертификат или ключ не в том формате, который читает эта программа."},
		Fix: fact.Text{En: "Provide a PEM with the certificate and the unencrypted RSA key, line breaks kept: openssl pkcs12 -in c.pfx -out c.pem -nodes.",
			Ru: "Передайте PEM с сертификатом и незашифрованным ключом RSA, сохранив переносы: openssl pkcs12 -in c.pfx -out c.pem -nodes."}}
}

func ModuleConflict(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "module-conflict", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "Two modules, or the runtime, load different versions of the same library; the first one loaded wins.",
			Ru: "Два модуля или среда загружают разные версии одной библиотеки; действует загруженная первой."},
		Fix: fact.Text{En: "Open a new session and connect this module first; install one version of all modules of a family (Microsoft.Graph, Az); use PowerShell 7.",
			Ru: "Откройте новый сеанс и подключите этот модуль первым; ставьте все модули семейства (Microsoft.Graph, Az) одной версии; PowerShell 7."}}
}

func NoAccount(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "no-account", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The program requested a token silently but has no user session.",
			Ru: "Токен запрошен без участия пользователя, а сеанса пользователя у программы нет."},
		Fix: fact.Text{En: "Let the user sign in first, and keep the cache where it survives a restart; a service should use client credentials.",
			Ru: "Сначала пусть пользователь войдёт; храните кэш так, чтобы он пережил перезапуск; службе нужны client credentials."}}
}

func NotFromEntra(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "answer-not-from-entra", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The token endpoint didn't answer the token request: a proxy, a login page, or a wrong URL did.",
			Ru: "На запрос токена ответил не эндпоинт токенов: прокси, страница входа или неверный URL."},
		Fix: fact.Text{En: "Read the body of that response; let login.microsoftonline.com bypass the proxy, and check the authority and token URL.",
			Ru: "Прочитайте тело этого ответа; пропустите login.microsoftonline.com мимо прокси, проверьте authority и URL токена."}}
}

func ClaimsChallenge(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "claims-challenge", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "Conditional Access or a revoked session requires a new sign-in with these claims.",
			Ru: "Conditional Access или отозванный сеанс требует нового входа с этими claims."},
		Fix: fact.Text{En: "Request a token with these claims interactively (az login --claims-challenge, -ClaimsChallenge, WithClaims).",
			Ru: "Запросите токен с этими claims, интерактивно (az login --claims-challenge, -ClaimsChallenge, WithClaims)."}}
}

func EgressAddress(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "egress-address", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The call comes from a different IP address than the sign-in, or from one that a location policy doesn't allow.",
			Ru: "Вызов идёт с другого IP-адреса, чем вход, или с того, который не разрешает политика расположения."},
		Fix: fact.Text{En: "Route login.microsoftonline.com and graph.microsoft.com the same way out; add the address to the named locations.",
			Ru: "Выпускайте login.microsoftonline.com и graph.microsoft.com одним путём; добавьте адрес в именованные расположения."}}
}

func ValueForm(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "value-form", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "An ID, a value, or an OData option isn't in the form that the operation accepts.",
			Ru: "Идентификатор, значение или параметр OData записан не так, как принимает операция."},
		Fix: fact.Text{En: "Compare the URL and body with the operation's page, character by character.",
			Ru: "Сверьте URL и тело со страницей операции, символ за символом."}}
}

func ProxyBlocks(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-blocks", Certainty: c, Basis: fact.Deduced,
		Summary: fact.Text{En: "A proxy or firewall on the way answered instead of the service.",
			Ru: "Вместо службы ответил прокси или межсетевой экран на пути."},
		Fix: fact.Text{En: "If the body is HTML or names a product, allow the API's host in that product.",
			Ru: "Если тело — HTML или называет продукт, разрешите в нём хост API."}}
}

func EmptyPathID(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "empty-path-id", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "An ID in the URL was empty, so the call went to a different path.",
			Ru: "ID в URL оказался пустым, и вызов ушёл на другой путь."},
		Fix: fact.Text{En: "Print the final URL; look for // in it, and for the variable that should have filled it.",
			Ru: "Выведите итоговый URL; найдите в нём // и переменную, которая должна была его заполнить."}}
}

func WrongMethod(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "wrong-method", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The operation takes a different HTTP method.",
			Ru: "Операция принимает другой метод HTTP."},
		Fix: fact.Text{En: "Check its page: actions are POST, changes PATCH, queries GET; watch for redirects.",
			Ru: "Возьмите метод с её страницы: действия — POST, изменения — PATCH, чтение — GET; учтите перенаправления."}}
}

func ProxyLogin(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "proxy-login", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "The client uses a proxy without the credentials that the proxy requires.",
			Ru: "Клиент идёт через прокси без учётных данных, которые тот требует."},
		Fix: fact.Text{En: "Give the client the proxy's credentials, or let the API's host bypass the proxy.",
			Ru: "Задайте клиенту учётные данные прокси или пустите хост API в обход прокси."}}
}

func ExistsAlready() fact.Cause {
	return fact.Cause{ID: "exists-already", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The object already exists, or somebody changed it in the meantime.",
			Ru: "Такой объект уже есть, или его тем временем изменили."},
		Fix: fact.Text{En: "Query the object first, then update it instead of creating it again.",
			Ru: "Сначала запросите объект, затем обновите его, а не создавайте заново."}}
}

func BodyTooLarge() fact.Cause {
	return fact.Cause{ID: "body-too-large", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "The request has too many items, or a comment or query that is too long.",
			Ru: "В одном вызове слишком много элементов либо слишком длинный комментарий или запрос."},
		Fix: fact.Text{En: "Send smaller batches; shorten the comment or the query.",
			Ru: "Отправляйте меньшими порциями; сократите комментарий или запрос."}}
}

func ContentType() fact.Cause {
	return fact.Cause{ID: "content-type", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "Content-Type is missing or wrong; many clients send a form by default.",
			Ru: "Content-Type нет или он неверен; многие клиенты по умолчанию шлют форму."},
		Fix: fact.Text{En: "Send Content-Type: application/json (PowerShell: -ContentType 'application/json').",
			Ru: "Отправьте Content-Type: application/json (PowerShell: -ContentType 'application/json')."}}
}

func ObjectLocked() fact.Cause {
	return fact.Cause{ID: "object-locked", Certainty: fact.Likely, Basis: fact.Documented,
		Summary: fact.Text{En: "Another call is changing the object.",
			Ru: "Объект меняет другой вызов."},
		Fix: fact.Text{En: "Wait briefly and send the request again; don't change one object in parallel.",
			Ru: "Немного подождите и повторите запрос; не меняйте один объект параллельно."}}
}

func CLISignedOut(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "cli-signed-out", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The command line isn't signed in for this user and tenant, or its session has expired.",
			Ru: "В командной строке нет входа под этим пользователем и тенантом, или он уже недействителен."},
		Fix: fact.Text{En: "Run az login (Connect-AzAccount, Connect-MgGraph) as the user that runs the program; for a service, use an application.",
			Ru: "Выполните az login (Connect-AzAccount, Connect-MgGraph) под пользователем программы; для службы используйте приложение."}}
}

func SettingMissing(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "setting-missing", Certainty: c, Basis: fact.Documented,
		Summary: fact.Text{En: "A setting required for sign-in is missing or empty in this process.",
			Ru: "Настройка, нужная для входа, для этого процесса не задана или пуста."},
		Fix: fact.Text{En: "Set the missing value under exactly this name where the process sees it (service, container, job), then restart the process.",
			Ru: "Задайте значение ровно под этим именем там, где его видит процесс (служба, контейнер, задание), и перезапустите его."}}
}

func SignInCanceled(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "sign-in-canceled", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "The sign-in was started again before the first one finished, or its window was closed.",
			Ru: "Вход начат снова, не закончив предыдущего, или его окно закрыто."},
		Fix: fact.Text{En: "Finish one sign-in at a time; close old windows, clear the browser's data for the page, and start again.",
			Ru: "Завершайте входы по одному; закройте старые окна, очистите данные страницы в браузере и начните заново."}}
}
