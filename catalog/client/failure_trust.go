package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docInspection = "https://learn.microsoft.com/microsoft-365/enterprise/network-intermediation"
	docRoots      = "https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details"
	docTokenCall  = "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow"
)

// The failures of what a call needs besides a connection: trust, a proxy that
// lets it pass, a token.

var failureTLS = Failure{
	Kind: "tls",
	Meaning: fact.Text{En: "No response: the client couldn't make a secure connection, so the request was never sent.",
		Ru: "Ответа нет: защищённое соединение установить не удалось, запрос не отправлен."},
	Causes: []fact.Cause{
		cause.Possible("certificate-untrusted", fact.Observed,
			fact.Text{En: "The client doesn't trust the certificate it received.",
				Ru: "Клиент не доверяет предъявленному сертификату."},
			fact.Text{En: "Find out who issued it: openssl s_client -connect HOST:443. Add that root to the client's trust store. Don't turn off verification.",
				Ru: "Узнайте, кто его выдал: openssl s_client -connect HOST:443. Добавьте этот корень в доверенные. Проверку не отключайте."}),
		{ID: "certificate-strict", Certainty: fact.Possible, Basis: fact.Documented, Source: "https://docs.python.org/3.13/whatsnew/3.13.html",
			Summary: fact.Text{En: "The proxy's certificate lacks an extension, or has it wrong, and newer clients check that (Python from 3.13 on).",
				Ru: "В сертификате прокси нет нужного расширения или оно неверно, а новые клиенты (Python с 3.13) это проверяют."},
			Fix: fact.Text{En: "Have the proxy's CA certificate reissued with that extension, or the host exempted from inspection. Until then: context.verify_flags &= ~ssl.VERIFY_X509_STRICT.",
				Ru: "Попросите перевыпустить сертификат CA прокси с этим расширением или исключить хост из проверки. До того: context.verify_flags &= ~ssl.VERIFY_X509_STRICT."}},
		cause.Possible("certificate-expired", fact.Observed,
			fact.Text{En: "The certificate that the client received isn't valid at this time, according to this machine's clock.",
				Ru: "Предъявленный клиенту сертификат недействителен на текущую дату по часам этой машины."},
			fact.Text{En: "Compare the clock with UTC. If it's right, find out who issued the certificate: a proxy may have to renew its own.",
				Ru: "Сверьте часы с UTC. Если они верны, узнайте, кто выдал сертификат: возможно, свой должен обновить прокси."}),
		cause.Possible("certificate-revoked", fact.Observed,
			fact.Text{En: "The certificate that the client received has been revoked by its issuer.",
				Ru: "Предъявленный клиенту сертификат отозван издателем."},
			fact.Text{En: "Find out who issued it: openssl s_client -connect HOST:443. If your company did, its proxy needs a new one. Don't turn off the check.",
				Ru: "Узнайте, кто его выдал: openssl s_client -connect HOST:443. Если ваша компания, её прокси нужен новый. Проверку не отключайте."}),
		cause.Possible("certificate-name", fact.Observed,
			fact.Text{En: "The certificate that the client received is for a different host name.",
				Ru: "Предъявленный клиенту сертификат выдан на другое имя хоста."},
			fact.Text{En: "Check the host's spelling and what it resolves to on this machine: nslookup HOST, the hosts file.",
				Ru: "Проверьте написание хоста и во что он разрешается на этой машине: nslookup HOST, файл hosts."}),
		cause.Possible("tls-failed", fact.Observed,
			fact.Text{En: "The TLS handshake failed. The message doesn't say why.",
				Ru: "Рукопожатие TLS не удалось. Причины в сообщении нет."},
			fact.Text{En: "Log the error below this one (the inner exception), or run curl -v https://HOST on the same machine: they name the reason.",
				Ru: "Запишите вложенную ошибку или выполните curl -v https://HOST на той же машине: причина названа там."}),
		{ID: "tls-inspection", Certainty: fact.Possible, Basis: fact.Documented, Source: docInspection,
			Summary: fact.Text{En: "A proxy or firewall in your network inspects TLS and shows a certificate of its own.",
				Ru: "Прокси или межсетевой экран вашей сети вскрывает TLS и предъявляет собственный сертификат."},
			Fix: fact.Text{En: "Ask your network team to exempt the host from inspection, or for the root certificate that the client must trust.",
				Ru: "Попросите сетевых администраторов исключить хост из проверки или дать корневой сертификат, которому доверять."}},
		{ID: "root-missing", Certainty: fact.Possible, Basis: fact.Documented, Source: docRoots,
			Summary: fact.Text{En: "The client's own list of root certificates is missing, outdated, or lacks the roots that Microsoft uses.",
				Ru: "Список корневых сертификатов клиента отсутствует, устарел или не содержит корней, которые использует Microsoft."},
			Fix: fact.Text{En: "Update the list: the system's or image's ca-certificates package, Python's certifi, Java's cacerts.",
				Ru: "Обновите его: пакет ca-certificates системы или образа, certifi для Python, cacerts для Java."}},
		cause.Possible("machine-clock", fact.Observed,
			fact.Text{En: "This machine's clock is wrong, so a valid certificate looks expired or not yet valid.",
				Ru: "На этой машине неверно выставлены часы, и действующий сертификат кажется просроченным."},
			fact.Text{En: "Synchronize the clock (w32tm /resync, timedatectl set-ntp true), then retry the call.",
				Ru: "Синхронизируйте часы (w32tm /resync, timedatectl set-ntp true) и повторите вызов."}),
		{ID: "revocation-unreachable", Certainty: fact.Possible, Basis: fact.Documented, Source: docRoots,
			Summary: fact.Text{En: "The client can't reach the revocation list of the certificate's issuer.",
				Ru: "Клиенту недоступен список отзыва издателя сертификата."},
			Fix: fact.Text{En: "Allow the issuer's CRL and OCSP hosts, including on port 80. curl --ssl-revoke-best-effort works without them.",
				Ru: "Разрешите хосты CRL и OCSP издателя, в том числе порт 80. curl --ssl-revoke-best-effort обходится без них."}},
		causeTLSNotSpoken,
		causeTLSVersion,
	},
	Docs: []string{docInspection, docRoots},
}

var failureProxy = Failure{
	Kind: "proxy",
	Meaning: fact.Text{En: "No response from the service: your own network's proxy didn't pass the call on.",
		Ru: "Ответа службы нет: прокси вашей сети не пропустил вызов."},
	Causes: []fact.Cause{
		cause.ProxyBlocks(fact.Likely),
		cause.ProxyLogin(fact.Possible),
		cause.Possible("proxy-unreachable", fact.Observed,
			fact.Text{En: "The proxy set in the client can't be reached.",
				Ru: "Прокси, заданный клиенту, недоступен."},
			fact.Text{En: "Check the proxy's name and port in HTTPS_PROXY or in the client's settings, and whether it's running.",
				Ru: "Проверьте имя и порт прокси в HTTPS_PROXY или в настройках клиента и работает ли он."}),
		cause.ProxyFault(fact.Possible),
		causeTLSNotSpoken,
	},
	Docs: []string{docHostsToAllow, docProxySetting},
}

var causeTLSNotSpoken = fact.Cause{
	ID: "tls-not-spoken", Certainty: fact.Possible, Basis: fact.Observed,
	Summary: fact.Text{En: "The other side doesn't speak TLS: the port is wrong, or an http:// proxy is set as https://.",
		Ru: "Другая сторона не говорит на TLS: неверен порт или прокси с http:// задан как https://."},
	Fix: fact.Text{En: "Check the port in the URL, and write the address in HTTPS_PROXY with http:// unless the proxy itself speaks TLS.",
		Ru: "Проверьте порт в URL и пишите адрес в HTTPS_PROXY с http://, если сам прокси не говорит на TLS."},
}

var failureNoToken = Failure{
	Kind: "no-token",
	Meaning: fact.Text{En: "The client didn't get an access token, so the API was never called.",
		Ru: "Токен доступа не получен, поэтому API не вызван."},
	Causes: []fact.Cause{
		cause.Likely("token-answer-lost", fact.Observed,
			fact.Text{En: "The token request failed, and the program didn't show the response, which says why.",
				Ru: "Запрос токена не удался, а программа не показала ответ, в котором названа причина."},
			fact.Text{En: "Print the whole response to the token request before reading the token, and run explain on it: it has an AADSTS code.",
				Ru: "Выведите весь ответ на запрос токена до чтения самого токена и передайте его сюда: в нём есть код AADSTS."}),
		offlineAccess(fact.Possible),
		cause.Possible("authority-unreachable", fact.Observed,
			fact.Text{En: "The sign-in library couldn't read its authority's discovery document.",
				Ru: "Библиотека входа не смогла прочитать документ обнаружения своего authority."},
			fact.Text{En: "Set the authority to https://login.microsoftonline.com/TENANT (a different host in other clouds); check the network and proxy.",
				Ru: "Задайте authority https://login.microsoftonline.com/TENANT (в других облаках хост иной); проверьте сеть и прокси."}),
	},
	Docs: []string{docTokenCall},
}
