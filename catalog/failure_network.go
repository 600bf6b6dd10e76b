package catalog

const (
	docHostsToAllow = "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges"
	docProxySetting = "https://learn.microsoft.com/dotnet/azure/sdk/configure-proxy"
	docGetaddrinfo  = "https://man7.org/linux/man-pages/man3/getaddrinfo.3.html"
	docTLSVersion   = "https://learn.microsoft.com/troubleshoot/entra/entra-id/ad-dmn-services/enable-support-tls-environment"
	docTLSDotNet    = "https://learn.microsoft.com/dotnet/framework/network-programming/tls"
)

// The failures of a connection.

var failureDNS = Failure{
	Kind: "dns",
	Meaning: Text{"No response: the host name could not be resolved, so the request was never sent.",
		"Ответа нет: имя хоста не удалось разрешить, запрос не отправлен."},
	Causes: []Cause{
		likely("name-not-resolved", Observed,
			Text{"The host name could not be resolved to an address.",
				"Имя хоста не удалось разрешить в адрес."},
			Text{"Look the name up on the machine or in the container that made the call: nslookup HOST. Then check its DNS servers.",
				"Проверьте имя на машине или в контейнере, откуда был вызов: nslookup HOST. Затем проверьте DNS-серверы."}),
		{ID: "dns-unreachable", Certainty: Possible, Basis: Documented, Source: docGetaddrinfo,
			Summary: Text{"The DNS server of this machine or container didn't answer.",
				"DNS-сервер этой машины или контейнера не ответил."},
			Fix: Text{"Check the network and the DNS servers (/etc/resolv.conf, ipconfig /all), then send the call again.",
				"Проверьте сеть и DNS-серверы (/etc/resolv.conf, ipconfig /all), затем повторите вызов."}},
		possible("dns-private", Observed,
			Text{"A private DNS zone, a VPN, or a DNS filter answers for this domain and doesn't know the host.",
				"За этот домен отвечает частная зона DNS, VPN или DNS-фильтр и не знает этого хоста."},
			Text{"Compare with a public resolver: nslookup HOST 1.1.1.1. If that knows the name, correct the zone, VPN, or filter.",
				"Сравните с публичным DNS: nslookup HOST 1.1.1.1. Если он знает имя, исправьте зону, VPN или фильтр."}),
		causeProxyNeeded,
	},
	Docs: []string{docHostsToAllow},
}

var failureRefused = Failure{
	Kind: "refused",
	Meaning: Text{"No response: no connection to the host could be made, so the request was never sent.",
		"Ответа нет: подключиться к хосту не удалось, запрос не отправлен."},
	Causes: []Cause{
		likely("call-refused", Observed,
			Text{"The connection was refused: nothing accepts connections at this address and port.",
				"В соединении отказано: по этому адресу и порту никто не принимает подключения."},
			Text{"Check host and port, and try curl -v https://HOST on the same machine. Microsoft's hosts don't refuse port 443: look in your network.",
				"Проверьте хост и порт, выполните curl -v https://HOST на той же машине. Хосты Microsoft не отклоняют порт 443: ищите в своей сети."}),
		possible("no-route", Observed,
			Text{"This machine has no route to the host: no network, no VPN, or an IPv6 address without IPv6.",
				"У машины нет маршрута к хосту: нет сети, VPN или адрес IPv6 без поддержки IPv6."},
			Text{"Check network and VPN. If the address in the message is an IPv6 address, let the client prefer IPv4.",
				"Проверьте сеть и VPN. Если в сообщении адрес IPv6, заставьте клиент предпочитать IPv4."}),
		possible("local-address", Observed,
			Text{"The call went to this machine itself: to a local proxy that isn't running, or by an entry in the hosts file.",
				"Вызов ушёл на эту же машину: к незапущенному локальному прокси или из-за записи в файле hosts."},
			Text{"Check HTTPS_PROXY and the hosts file. Start the local proxy (Fiddler, cntlm, Px) or remove the entry.",
				"Проверьте HTTPS_PROXY и файл hosts. Запустите локальный прокси (Fiddler, cntlm, Px) или удалите запись."}),
		causeFirewallBlocks,
		causeProxyNeeded,
	},
	Docs: []string{docHostsToAllow},
}

var failureReset = Failure{
	Kind: "reset",
	Meaning: Text{"No response: the connection was closed before one came.",
		"Ответа нет: соединение закрыто раньше, чем он пришёл."},
	Causes: []Cause{
		connectionBroken(),
		possible("idle-connection", Observed,
			Text{"The client reused a connection that the other side had closed while it was idle.",
				"Клиент повторно использовал соединение, которое другая сторона закрыла за время простоя."},
			Text{"Send the call again on a new connection, and keep idle connections for a shorter time than before.",
				"Повторите вызов по новому соединению и держите простаивающие соединения меньше, чем раньше."}),
		causeFirewallBlocks,
		causeTLSVersion,
	},
	Docs: []string{docTLSVersion, docTLSDotNet, docHostsToAllow},
}

var failureTimeout = Failure{
	Kind: "timeout",
	Meaning: Text{"No response: the client stopped waiting before one came.",
		"Ответа нет: клиент перестал ждать раньше, чем он пришёл."},
	Causes: []Cause{
		likely("call-timed-out", Observed,
			Text{"No response came within the time that the client waits.",
				"Ответ не пришёл за время, которое клиент готов ждать."},
			Text{"Send the call again, waiting longer each time. If it keeps failing, raise the client's timeout and ask for less per call.",
				"Повторяйте вызов с растущей паузой. Если не помогает, увеличьте таймаут клиента и запрашивайте меньше за раз."}),
		possible("answer-slow", Deduced,
			Text{"The service needs more time for this request than the client gives it.",
				"Службе нужно на этот запрос больше времени, чем даёт клиент."},
			Text{"Raise the client's read timeout. Ask for less per call: a shorter time range, a smaller $top, a simpler filter.",
				"Увеличьте таймаут чтения. Запрашивайте меньше за раз: короче период, меньше $top, проще фильтр."}),
		causeFirewallBlocks,
		causeProxyNeeded,
	},
	Docs: []string{docHostsToAllow},
}

var failureCut = Failure{
	Kind: "cut",
	Meaning: Text{"No complete response: the connection ended in the middle of it.",
		"Полного ответа нет: соединение оборвалось посреди него."},
	Causes: []Cause{
		connectionBroken(),
		answerNotJSON(Possible),
		possible("transfer-limited", Observed,
			Text{"A proxy or firewall in your network ends long or large transfers.",
				"Прокси или межсетевой экран вашей сети обрывает долгие или большие передачи."},
			Text{"Ask for less per call: smaller pages, a shorter time range. Compare the time until the break with the proxy's limits.",
				"Запрашивайте меньше за раз: меньше страницы, короче период. Сравните время до обрыва с лимитами прокси."}),
	},
	Docs: []string{docHostsToAllow},
}

var failureUnsent = Failure{
	Kind: "unsent",
	Meaning: Text{"No response: the client says that the call failed, but not why.",
		"Ответа нет: клиент сообщает, что вызов не удался, но не почему."},
	Causes: []Cause{
		likely("call-failed", Observed,
			Text{"The call failed before any response came. The message doesn't give the reason.",
				"Вызов не удался ещё до ответа. Причины в сообщении нет."},
			Text{"Log the error below this one (InnerException, error.cause, the whole traceback): it names the reason.",
				"Запишите вложенную ошибку (InnerException, error.cause, весь traceback): причина названа в ней."}),
	},
}

func connectionBroken() Cause {
	return Cause{ID: "connection-broken", Certainty: Likely, Basis: Observed,
		Summary: Text{"The connection was closed from outside before the whole response had come.",
			"Соединение закрыто извне раньше, чем пришёл весь ответ."},
		Fix: Text{"Send the call again, waiting longer each time. If it keeps failing, check proxy and firewall for this host.",
			"Повторяйте вызов с растущей паузой. Если не помогает, проверьте прокси и межсетевой экран для этого хоста."}}
}

// The causes below have a source of their own and come with several failures.
// They are variables because the compiler doesn't lay out what a function
// returns with a source in it.

var causeFirewallBlocks = Cause{
	ID: "firewall-blocks", Certainty: Possible, Basis: Observed,
	Summary: Text{"A firewall, proxy, or security agent in your network blocks the connection.",
		"Соединение блокирует межсетевой экран, прокси или агент защиты в вашей сети."},
	Fix: Text{"Ask your network team to allow TCP port 443 to the host, by name: its addresses change.",
		"Попросите сетевых администраторов разрешить TCP-порт 443 к хосту по имени: его адреса меняются."},
	Source: docHostsToAllow,
}

var causeProxyNeeded = Cause{
	ID: "proxy-needed", Certainty: Possible, Basis: Deduced,
	Summary: Text{"The network lets calls out through a proxy only, and this program doesn't use it.",
		"Сеть выпускает вызовы только через прокси, а эта программа им не пользуется."},
	Fix: Text{"Set HTTPS_PROXY for the process that makes the call, or the proxy option of its client.",
		"Задайте HTTPS_PROXY процессу, который делает вызов, или настройку прокси в его клиенте."},
	Source: docProxySetting,
}

var causeTLSVersion = Cause{
	ID: "tls-version", Certainty: Possible, Basis: Documented,
	Summary: Text{"The client offers only TLS 1.0 or 1.1, or no cipher that the service accepts: it requires TLS 1.2.",
		"Клиент предлагает только TLS 1.0 или 1.1 либо неподходящие шифры: служба требует TLS 1.2."},
	Fix: Text{"Use a client with TLS 1.2. For .NET Framework and PowerShell 5.1, set SchUseStrongCrypto and SystemDefaultTlsVersions to 1.",
		"Используйте клиент с TLS 1.2. Для .NET Framework и PowerShell 5.1 задайте SchUseStrongCrypto и SystemDefaultTlsVersions = 1."},
	Source: docTLSVersion,
}
