package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docHostsToAllow = "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges"
	docProxySetting = "https://learn.microsoft.com/dotnet/azure/sdk/configure-proxy"
	docGetaddrinfo  = "https://man7.org/linux/man-pages/man3/getaddrinfo.3.html"
	docTLSVersion   = "https://learn.microsoft.com/troubleshoot/entra/entra-id/ad-dmn-services/enable-support-tls-environment"
	docTLSDotNet    = "https://learn.microsoft.com/dotnet/framework/network-programming/tls"
)

// The failures of a connection.

var FailureDNS = Failure{
	Kind: "dns",
	Meaning: fact.Text{En: "No response: the host name couldn't be resolved, so the request was never sent.",
		Ru: "Ответа нет: имя хоста не удалось разрешить, запрос не отправлен."},
	Causes: []fact.Cause{
		cause.Likely("name-not-resolved", fact.Observed,
			fact.Text{En: "The host name couldn't be resolved to an address.",
				Ru: "Имя хоста не удалось разрешить в адрес."},
			fact.Text{En: "Look up the name on the machine or in the container that made the call: nslookup HOST. Then check its DNS servers.",
				Ru: "Проверьте имя на машине или в контейнере, откуда был вызов: nslookup HOST. Затем проверьте DNS-серверы."}),
		{ID: "dns-unreachable", Certainty: fact.Possible, Basis: fact.Documented, Source: docGetaddrinfo,
			Summary: fact.Text{En: "The DNS server of this machine or container didn't answer.",
				Ru: "DNS-сервер этой машины или контейнера не ответил."},
			Fix: fact.Text{En: "Check the network and the DNS servers (/etc/resolv.conf, ipconfig /all), then send the call again.",
				Ru: "Проверьте сеть и DNS-серверы (/etc/resolv.conf, ipconfig /all), затем повторите вызов."}},
		cause.Possible("dns-private", fact.Observed,
			fact.Text{En: "A private DNS zone, a VPN, or a DNS filter answers for this domain and doesn't know the host.",
				Ru: "За этот домен отвечает частная зона DNS, VPN или DNS-фильтр и не знает этого хоста."},
			fact.Text{En: "Compare with a public resolver: nslookup HOST 1.1.1.1. If that resolves the name, correct the zone, VPN, or filter.",
				Ru: "Сравните с публичным DNS: nslookup HOST 1.1.1.1. Если он знает имя, исправьте зону, VPN или фильтр."}),
		causeProxyNeeded,
	},
	Docs: []string{docHostsToAllow},
}

var failureRefused = Failure{
	Kind: "refused",
	Meaning: fact.Text{En: "No response: the client couldn't connect to the host, so the request was never sent.",
		Ru: "Ответа нет: подключиться к хосту не удалось, запрос не отправлен."},
	Causes: []fact.Cause{
		cause.Likely("call-refused", fact.Observed,
			fact.Text{En: "The connection was refused: nothing accepts connections at this address and port.",
				Ru: "В соединении отказано: по этому адресу и порту никто не принимает подключения."},
			fact.Text{En: "Check the host and port, and try curl -v https://HOST on the same machine. Microsoft's hosts don't refuse port 443: look in your network.",
				Ru: "Проверьте хост и порт, выполните curl -v https://HOST на той же машине. Хосты Microsoft не отклоняют порт 443: ищите в своей сети."}),
		cause.Possible("no-route", fact.Observed,
			fact.Text{En: "This machine has no route to the host: no network, no VPN, or an IPv6 address without IPv6.",
				Ru: "У машины нет маршрута к хосту: нет сети, VPN или адрес IPv6 без поддержки IPv6."},
			fact.Text{En: "Check the network and VPN. If the address in the message is IPv6, have the client prefer IPv4.",
				Ru: "Проверьте сеть и VPN. Если в сообщении адрес IPv6, заставьте клиент предпочитать IPv4."}),
		cause.Possible("local-address", fact.Observed,
			fact.Text{En: "The call went to this machine itself: to a local proxy that isn't running, or because of an entry in the hosts file.",
				Ru: "Вызов ушёл на эту же машину: к незапущенному локальному прокси или из-за записи в файле hosts."},
			fact.Text{En: "Check HTTPS_PROXY and the hosts file. Start the local proxy (Fiddler, cntlm, Px) or remove the entry.",
				Ru: "Проверьте HTTPS_PROXY и файл hosts. Запустите локальный прокси (Fiddler, cntlm, Px) или удалите запись."}),
		causeFirewallBlocks,
		causeProxyNeeded,
		causePortsExhausted,
	},
	Docs: []string{docHostsToAllow},
}

var failureReset = Failure{
	Kind: "reset",
	Meaning: fact.Text{En: "No response: the connection closed before a response arrived.",
		Ru: "Ответа нет: соединение закрылось раньше, чем он пришёл."},
	Causes: []fact.Cause{
		connectionBroken(),
		cause.Possible("idle-connection", fact.Observed,
			fact.Text{En: "The client reused a connection that the other side had closed while it was idle.",
				Ru: "Клиент повторно использовал соединение, которое другая сторона закрыла за время простоя."},
			fact.Text{En: "Send the call again on a new connection, and keep idle connections for less time.",
				Ru: "Повторите вызов по новому соединению и держите простаивающие соединения меньше, чем раньше."}),
		causeFirewallBlocks,
		causeTLSVersion,
		causePortsExhausted,
		responseHeaders(),
	},
	Docs: []string{docTLSVersion, docTLSDotNet, docHostsToAllow},
}

var failureTimeout = Failure{
	Kind: "timeout",
	Meaning: fact.Text{En: "No response: the client stopped waiting before one arrived.",
		Ru: "Ответа нет: клиент перестал ждать раньше, чем он пришёл."},
	Causes: []fact.Cause{
		cause.Likely("call-timed-out", fact.Observed,
			fact.Text{En: "No response arrived within the client's timeout.",
				Ru: "Ответ не пришёл за время ожидания клиента."},
			fact.Text{En: "Retry, waiting longer each time. If it keeps failing, raise the client's timeout and request less per call.",
				Ru: "Повторяйте вызов с растущей паузой. Если не помогает, увеличьте таймаут клиента и запрашивайте меньше за раз."}),
		cause.Possible("answer-slow", fact.Deduced,
			fact.Text{En: "The service needs more time for this request than the client allows.",
				Ru: "Службе нужно на этот запрос больше времени, чем даёт клиент."},
			fact.Text{En: "Raise the client's read timeout. Request less per call: a shorter time range, a smaller $top, a simpler filter.",
				Ru: "Увеличьте таймаут чтения. Запрашивайте меньше за раз: короче период, меньше $top, проще фильтр."}),
		cause.Possible("pool-exhausted", fact.Deduced,
			fact.Text{En: "All connections of the client's own pool were in use: too many calls at once, or responses never closed.",
				Ru: "Все соединения собственного пула клиента были заняты: слишком много вызовов сразу или ответы не закрыты."},
			fact.Text{En: "Read or close every response, use one client object for all calls, and send fewer at once or raise the pool's limit. The network isn't the reason.",
				Ru: "Дочитывайте или закрывайте каждый ответ, используйте один объект клиента для всех вызовов, шлите меньше сразу или увеличьте предел пула. Сеть ни при чём."}),
		causeFirewallBlocks,
		causeProxyNeeded,
		causePortsExhausted,
	},
	Docs: []string{docHostsToAllow},
}

var failureCut = Failure{
	Kind: "cut",
	Meaning: fact.Text{En: "No complete response: the connection ended in the middle of it.",
		Ru: "Полного ответа нет: соединение оборвалось посреди него."},
	Causes: []fact.Cause{
		connectionBroken(),
		cause.AnswerNotJSON(fact.Possible),
		cause.Possible("transfer-limited", fact.Observed,
			fact.Text{En: "A proxy or firewall in your network cuts off long or large transfers.",
				Ru: "Прокси или межсетевой экран вашей сети обрывает долгие или большие передачи."},
			fact.Text{En: "Request less per call: smaller pages, a shorter time range. Compare the time until the break with the proxy's limits.",
				Ru: "Запрашивайте меньше за раз: меньше страницы, короче период. Сравните время до обрыва с лимитами прокси."}),
	},
	Docs: []string{docHostsToAllow},
}

var failureUnread = Failure{
	Kind: "unread",
	Meaning: fact.Text{En: "A response came, but the client couldn't read its body as JSON.",
		Ru: "Ответ пришёл, но клиент не смог прочитать тело как JSON."},
	Causes: []fact.Cause{
		cause.AnswerNotJSON(fact.Likely),
		metadataBusy(fact.Likely),
		connectionBroken(),
	},
}

var failureLacking = Failure{
	Kind: "lacking",
	Meaning: fact.Text{En: "A response came, but its body lacks what the program reads from it.",
		Ru: "Ответ пришёл, но в его теле нет того, что читает программа."},
	Causes: []fact.Cause{
		cause.Likely("answer-is-error", fact.Observed,
			fact.Text{En: "The response is an error, and the program read it as a result without checking the status.",
				Ru: "Ответ — ошибка, а программа читает его как результат, не проверив статус."},
			fact.Text{En: "Print the status and the whole body before reading from it, and run explain on them: the error has a code and a message.",
				Ru: "До чтения выведите статус и всё тело и передайте их сюда: в ошибке есть код и сообщение."}),
	},
}

var failureUnsent = Failure{
	Kind: "unsent",
	Meaning: fact.Text{En: "No response: the client says that the call failed but not why.",
		Ru: "Ответа нет: клиент сообщает, что вызов не удался, но не почему."},
	Causes: []fact.Cause{
		cause.Likely("call-failed", fact.Observed,
			fact.Text{En: "The call failed before any response arrived. The message doesn't give the reason.",
				Ru: "Вызов не удался ещё до ответа. Причины в сообщении нет."},
			fact.Text{En: "Log the error below this one (InnerException, error.cause, the whole traceback): it names the reason.",
				Ru: "Запишите вложенную ошибку (InnerException, error.cause, весь traceback): причина названа в ней."}),
	},
}

// responseHeaders is of clients that read a limited number of headers, such as those
// for Python.
//
//	ProtocolError('Connection aborted.', HTTPException('got more than 100 headers'))
func responseHeaders() fact.Cause {
	return fact.Cause{ID: "response-headers", Certainty: fact.Possible, Basis: fact.Observed,
		Summary: fact.Text{En: "The response has more or longer headers than the client reads; something on the way probably adds them.",
			Ru: "Заголовки ответа длиннее или многочисленнее, чем читает клиент; вероятно, их добавляет кто-то на пути."},
		Fix: fact.Text{En: "Look at the headers with curl -sD - -o /dev/null URL, and compare from another network: a proxy, VPN, or agent adds them.",
			Ru: "Посмотрите заголовки: curl -sD - -o /dev/null URL; сравните с другой сетью: их добавляет прокси, VPN или агент."}}
}

func connectionBroken() fact.Cause {
	return fact.Cause{ID: "connection-broken", Certainty: fact.Likely, Basis: fact.Observed,
		Summary: fact.Text{En: "The connection was closed from outside before the whole response arrived.",
			Ru: "Соединение закрыто извне раньше, чем пришёл весь ответ."},
		Fix: fact.Text{En: "Retry, waiting longer each time. If it keeps failing, check the proxy and firewall for this host.",
			Ru: "Повторяйте вызов с растущей паузой. Если не помогает, проверьте прокси и межсетевой экран для этого хоста."}}
}

// The causes below have a source of their own and come with several failures.
// They are variables because the compiler doesn't lay out what a function
// returns with a source in it.

var causeFirewallBlocks = fact.Cause{
	ID: "firewall-blocks", Certainty: fact.Possible, Basis: fact.Observed,
	Summary: fact.Text{En: "A firewall, proxy, or security agent in your network blocks the connection.",
		Ru: "Соединение блокирует межсетевой экран, прокси или агент защиты в вашей сети."},
	Fix: fact.Text{En: "Ask your network team to allow TCP port 443 to the host, by name: its addresses change.",
		Ru: "Попросите сетевых администраторов разрешить TCP-порт 443 к хосту по имени: его адреса меняются."},
	Source: docHostsToAllow,
}

// causePortsExhausted is of programs in Azure, where few outbound ports (SNAT) are
// shared by all connections to one address.
var causePortsExhausted = fact.Cause{
	ID: "ports-exhausted", Certainty: fact.Possible, Basis: fact.Documented,
	Source: "https://learn.microsoft.com/azure/app-service/troubleshoot-intermittent-outbound-connection-errors",
	Summary: fact.Text{En: "A function or web app of Azure has used up its outbound (SNAT) ports: it opens too many connections.",
		Ru: "У функции или веб-приложения Azure закончились исходящие порты (SNAT): слишком много соединений."},
	Fix: fact.Text{En: "In the app's Diagnose and solve problems, open SNAT Port Exhaustion. Keep one HTTP client and one credential object for all calls, and cache tokens.",
		Ru: "В Diagnose and solve problems приложения откройте SNAT Port Exhaustion. Держите один HTTP-клиент и объект учётных данных на все вызовы, кэшируйте токены."},
}

var causeProxyNeeded = fact.Cause{
	ID: "proxy-needed", Certainty: fact.Possible, Basis: fact.Deduced,
	Summary: fact.Text{En: "The network allows outbound calls only through a proxy, and this program doesn't use it.",
		Ru: "Сеть выпускает вызовы только через прокси, а эта программа им не пользуется."},
	Fix: fact.Text{En: "Set HTTPS_PROXY for the process that makes the call, or the proxy option of its client.",
		Ru: "Задайте HTTPS_PROXY процессу, который делает вызов, или настройку прокси в его клиенте."},
	Source: docProxySetting,
}

var causeTLSVersion = fact.Cause{
	ID: "tls-version", Certainty: fact.Possible, Basis: fact.Documented,
	Summary: fact.Text{En: "The client offers only TLS 1.0 or 1.1, or no cipher that the service accepts: the service requires TLS 1.2.",
		Ru: "Клиент предлагает только TLS 1.0 или 1.1 либо неподходящие шифры: служба требует TLS 1.2."},
	Fix: fact.Text{En: "Use TLS 1.2. PowerShell 5.1: [Net.ServicePointManager]::SecurityProtocol = 'Tls12' before the call; for good: SchUseStrongCrypto and SystemDefaultTlsVersions = 1.",
		Ru: "Используйте TLS 1.2. PowerShell 5.1: [Net.ServicePointManager]::SecurityProtocol = 'Tls12' перед вызовом; насовсем: SchUseStrongCrypto и SystemDefaultTlsVersions = 1."},
	Source: docTLSVersion,
}
