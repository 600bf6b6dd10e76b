package catalog

const (
	docInspection = "https://learn.microsoft.com/microsoft-365/enterprise/network-intermediation"
	docRoots      = "https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details"
	docTokenCall  = "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow"
)

// The failures of what a call needs besides a connection: trust, a proxy that
// lets it pass, a token.

var failureTLS = Failure{
	Kind: "tls",
	Meaning: Text{"No response: no secure connection could be made, so the request was never sent.",
		"Ответа нет: защищённое соединение установить не удалось, запрос не отправлен."},
	Causes: []Cause{
		possible("certificate-untrusted", Observed,
			Text{"The client doesn't trust the certificate that it was shown.",
				"Клиент не доверяет предъявленному сертификату."},
			Text{"See who issued it: openssl s_client -connect HOST:443. Add that root to the client's trust store. Don't turn verification off.",
				"Узнайте, кто его выдал: openssl s_client -connect HOST:443. Добавьте этот корень в доверенные. Проверку не отключайте."}),
		possible("certificate-expired", Observed,
			Text{"The certificate that the client was shown isn't valid at this time, by the clock of this machine.",
				"Предъявленный клиенту сертификат недействителен на текущую дату по часам этой машины."},
			Text{"Compare the clock with UTC. If it's right, see who issued the certificate: a proxy may have to renew its own.",
				"Сверьте часы с UTC. Если они верны, узнайте, кто выдал сертификат: возможно, свой должен обновить прокси."}),
		possible("certificate-revoked", Observed,
			Text{"The certificate that the client was shown has been revoked by its issuer.",
				"Предъявленный клиенту сертификат отозван издателем."},
			Text{"See who issued it: openssl s_client -connect HOST:443. If your company did, its proxy needs a new one. Don't turn the check off.",
				"Узнайте, кто его выдал: openssl s_client -connect HOST:443. Если ваша компания, её прокси нужен новый. Проверку не отключайте."}),
		possible("certificate-name", Observed,
			Text{"The certificate that the client was shown is for a different host name.",
				"Предъявленный клиенту сертификат выдан на другое имя хоста."},
			Text{"Check the spelling of the host, and what it resolves to on this machine: nslookup HOST, the hosts file.",
				"Проверьте написание хоста и во что он разрешается на этой машине: nslookup HOST, файл hosts."}),
		possible("tls-failed", Observed,
			Text{"The TLS handshake failed. The message doesn't say why.",
				"Рукопожатие TLS не удалось. Причины в сообщении нет."},
			Text{"Log the error below this one (the inner exception), or run curl -v https://HOST on the same machine: they name the reason.",
				"Запишите вложенную ошибку или выполните curl -v https://HOST на той же машине: причина названа там."}),
		{ID: "tls-inspection", Certainty: Possible, Basis: Documented, Source: docInspection,
			Summary: Text{"A proxy or firewall in your network inspects TLS and shows a certificate of its own.",
				"Прокси или межсетевой экран вашей сети вскрывает TLS и предъявляет собственный сертификат."},
			Fix: Text{"Ask your network team to exempt the host from inspection, or for the root certificate that the client has to trust.",
				"Попросите сетевых администраторов исключить хост из проверки или дать корневой сертификат, которому доверять."}},
		{ID: "root-missing", Certainty: Possible, Basis: Documented, Source: docRoots,
			Summary: Text{"The client's own list of root certificates is missing, outdated, or lacks the roots that Microsoft uses.",
				"Список корневых сертификатов клиента отсутствует, устарел или не содержит корней, которые использует Microsoft."},
			Fix: Text{"Update the list: the ca-certificates package of the system or image, certifi of Python, cacerts of Java.",
				"Обновите его: пакет ca-certificates системы или образа, certifi для Python, cacerts для Java."}},
		possible("machine-clock", Observed,
			Text{"The clock of this machine is wrong, so a valid certificate looks expired or not valid yet.",
				"На этой машине неверно выставлены часы, и действующий сертификат кажется просроченным."},
			Text{"Synchronize the clock (w32tm /resync, timedatectl set-ntp true), then send the call again.",
				"Синхронизируйте часы (w32tm /resync, timedatectl set-ntp true) и повторите вызов."}),
		{ID: "revocation-unreachable", Certainty: Possible, Basis: Documented, Source: docRoots,
			Summary: Text{"The client can't reach the revocation list of the certificate's issuer.",
				"Клиенту недоступен список отзыва издателя сертификата."},
			Fix: Text{"Allow the CRL and OCSP hosts of the issuer, on port 80 too. curl --ssl-revoke-best-effort goes on without them.",
				"Разрешите хосты CRL и OCSP издателя, в том числе порт 80. curl --ssl-revoke-best-effort обходится без них."}},
		causeTLSNotSpoken,
		causeTLSVersion,
	},
	Docs: []string{docInspection, docRoots},
}

var failureProxy = Failure{
	Kind: "proxy",
	Meaning: Text{"No response from the service: the proxy of your own network did not pass the call on.",
		"Ответа службы нет: прокси вашей сети не пропустил вызов."},
	Causes: []Cause{
		proxyBlocks(Likely),
		proxyLogin(Possible),
		possible("proxy-unreachable", Observed,
			Text{"The proxy that the client is set to use can't be reached.",
				"Прокси, заданный клиенту, недоступен."},
			Text{"Check name and port of the proxy in HTTPS_PROXY or in the client's settings, and whether it runs.",
				"Проверьте имя и порт прокси в HTTPS_PROXY или в настройках клиента и работает ли он."}),
		proxyFault(Possible),
		causeTLSNotSpoken,
	},
	Docs: []string{docHostsToAllow, docProxySetting},
}

var causeTLSNotSpoken = Cause{
	ID: "tls-not-spoken", Certainty: Possible, Basis: Observed,
	Summary: Text{"What answered doesn't speak TLS: the port is wrong, or an http:// proxy is set as https://.",
		"Ответивший не говорит на TLS: неверен порт или прокси с http:// задан как https://."},
	Fix: Text{"Check the port of the URL, and write the address in HTTPS_PROXY with http:// unless the proxy itself speaks TLS.",
		"Проверьте порт в URL и пишите адрес в HTTPS_PROXY с http://, если сам прокси не говорит на TLS."},
}

var failureNoToken = Failure{
	Kind: "no-token",
	Meaning: Text{"No access token was obtained, so the API was never called.",
		"Токен доступа не получен, поэтому API не вызван."},
	Causes: []Cause{
		likely("token-answer-lost", Observed,
			Text{"The token request failed, and the program didn't show the answer, which says why.",
				"Запрос токена не удался, а программа не показала ответ, в котором названа причина."},
			Text{"Print the whole answer to the token request before reading access_token, and explain that: it has an AADSTS code.",
				"Выведите весь ответ на запрос токена до чтения access_token и передайте его сюда: в нём есть код AADSTS."}),
		possible("authority-unreachable", Observed,
			Text{"The sign-in library couldn't read the discovery document of its authority.",
				"Библиотека входа не смогла прочитать документ обнаружения своего authority."},
			Text{"Set the authority to https://login.microsoftonline.com/TENANT (another host in other clouds); check network and proxy.",
				"Задайте authority https://login.microsoftonline.com/TENANT (в других облаках хост иной); проверьте сеть и прокси."}),
	},
	Docs: []string{docTokenCall},
}
