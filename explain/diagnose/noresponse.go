package diagnose

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// noResponseFamily explains calls that got no response, by what the client said
// of them. No other family looks at those: there is nothing of the service to
// look at.
func noResponseFamily() Family {
	return Family{
		Name: "no-response",
		Causes: []Entry{
			{"name-not-resolved", fact.Text{En: "the host name couldn't be resolved to an address",
				Ru: "для имени хоста не удалось найти адрес"}},
			{"host-wrong", fact.Text{En: "the host in the URL is misspelled, a placeholder, or not a host of these APIs",
				Ru: "хост в URL написан с ошибкой, это заглушка или он не относится к этим API"}},
			{"dns-unreachable", fact.Text{En: "the DNS server of the machine or container didn't answer",
				Ru: "DNS-сервер машины или контейнера не ответил"}},
			{"dns-private", fact.Text{En: "a private DNS zone, a VPN, or a DNS filter doesn't know the host",
				Ru: "частная зона DNS, VPN или фильтр DNS не знает этого хоста"}},
			{"proxy-needed", fact.Text{En: "the network allows outbound calls only through a proxy, and the program doesn't use it",
				Ru: "сеть выпускает вызовы наружу только через прокси, а программа его не использует"}},
			{"call-refused", fact.Text{En: "the connection was refused: nothing accepts connections there",
				Ru: "в соединении отказано: там никто не принимает подключений"}},
			{"ports-exhausted", fact.Text{En: "an Azure function or web app has used up its outbound ports",
				Ru: "у функции или веб-приложения Azure кончились исходящие порты"}},
			{"no-route", fact.Text{En: "the machine has no route to the host: no network, no VPN, no IPv6",
				Ru: "у машины нет маршрута к хосту: нет сети, VPN или IPv6"}},
			{"local-address", fact.Text{En: "the call went to the machine itself: a local proxy or the hosts file",
				Ru: "вызов ушёл на саму машину: локальный прокси или файл hosts"}},
			{"firewall-blocks", fact.Text{En: "a firewall, proxy, or security agent blocks the connection",
				Ru: "соединение блокирует брандмауэр, прокси или агент безопасности"}},
			{"connection-broken", fact.Text{En: "the connection was closed from outside before the whole response arrived",
				Ru: "соединение закрыто извне до того, как пришёл весь ответ"}},
			{"idle-connection", fact.Text{En: "the client reused a connection that had been closed while idle",
				Ru: "клиент повторно использовал соединение, закрытое за время простоя"}},
			{"answer-is-error", fact.Text{En: "the program read an error as if it were a result",
				Ru: "программа прочитала ошибку как результат"}},
			{"answer-not-json", fact.Text{En: "the client expected JSON but got a page or an empty body",
				Ru: "клиент ждал JSON, а получил страницу или пустое тело"}},
			{"metadata-busy", fact.Text{En: "the machine's metadata service gets too many token requests at once",
				Ru: "служба метаданных машины получает слишком много запросов токена сразу"}},
			{"transfer-limited", fact.Text{En: "a proxy or firewall cuts off long or large transfers",
				Ru: "прокси или брандмауэр обрывает долгие или большие передачи"}},
			{"tls-version", fact.Text{En: "the client offers no TLS version or cipher that the service accepts",
				Ru: "клиент не предлагает ни версии TLS, ни шифра, которые принимает служба"}},
			{"call-timed-out", fact.Text{En: "the client stopped waiting before a response arrived",
				Ru: "клиент перестал ждать до прихода ответа"}},
			{"pool-exhausted", fact.Text{En: "all connections of the client's own pool were in use",
				Ru: "все соединения собственного пула клиента были заняты"}},
			{"answer-slow", fact.Text{En: "the service needs more time for the request than the client allows",
				Ru: "службе нужно на запрос больше времени, чем даёт клиент"}},
			{"certificate-untrusted", fact.Text{En: "the client doesn't trust the certificate it received",
				Ru: "клиент не доверяет полученному сертификату"}},
			{"certificate-strict", fact.Text{En: "the certificate breaks a rule that newer clients check",
				Ru: "сертификат нарушает правило, которое проверяют новые клиенты"}},
			{"certificate-expired", fact.Text{En: "the certificate that the client received isn't valid at this time",
				Ru: "срок действия полученного клиентом сертификата не включает этот момент"}},
			{"certificate-revoked", fact.Text{En: "the certificate that the client received has been revoked by its issuer",
				Ru: "полученный клиентом сертификат отозван издателем"}},
			{"certificate-name", fact.Text{En: "the certificate that the client received is for a different host name",
				Ru: "полученный клиентом сертификат выдан для другого имени хоста"}},
			{"tls-failed", fact.Text{En: "the TLS handshake failed, and the message doesn't say why",
				Ru: "рукопожатие TLS не удалось, а почему, сообщение не говорит"}},
			{"tls-inspection", fact.Text{En: "a proxy or firewall inspects TLS and shows a certificate of its own",
				Ru: "прокси или брандмауэр проверяет TLS и предъявляет собственный сертификат"}},
			{"root-missing", fact.Text{En: "the client's list of root certificates is missing or outdated",
				Ru: "у клиента нет нужного корневого сертификата или их список устарел"}},
			{"machine-clock", fact.Text{En: "the machine's clock is wrong, so certificates look expired",
				Ru: "часы машины идут неверно, и сертификаты кажутся просроченными"}},
			{"revocation-unreachable", fact.Text{En: "the client can't reach the revocation list of the certificate's issuer",
				Ru: "клиенту недоступен список отзыва издателя сертификата"}},
			{"tls-not-spoken", fact.Text{En: "the other side doesn't speak TLS: the port is wrong, or a proxy is set as https://",
				Ru: "другая сторона не говорит по TLS: неверен порт или прокси указан через https://"}},
			{"proxy-blocks", fact.Text{En: "a proxy or firewall answered instead of the service",
				Ru: "вместо службы ответил прокси или брандмауэр"}},
			{"proxy-login", fact.Text{En: "the proxy requires credentials that the client doesn't send",
				Ru: "прокси требует учётных данных, которых клиент не отправляет"}},
			{"proxy-unreachable", fact.Text{En: "the proxy set in the client can't be reached",
				Ru: "прокси, указанный в клиенте, недоступен"}},
			{"proxy-fault", fact.Text{En: "your own network's proxy or connector fails on the way to the service",
				Ru: "прокси или соединитель вашей сети отказывает на пути к службе"}},
			{"response-headers", fact.Text{En: "the response has more headers than the client reads",
				Ru: "в ответе больше заголовков, чем читает клиент"}},
			{"token-answer-lost", fact.Text{En: "the token request failed, and the program didn't show the response",
				Ru: "запрос токена не удался, а ответа программа не показала"}},
			{"offline-access-missing", fact.Text{En: "the sign-in didn't request offline_access, so there is no refresh token",
				Ru: "при входе не запрошена область offline_access, и refresh-токена нет"}},
			{"authority-unreachable", fact.Text{En: "the sign-in library couldn't read its authority's discovery document",
				Ru: "библиотека входа не смогла прочитать документ обнаружения своего центра"}},
			{"sign-in-not-finished", fact.Text{En: "the program waited for a person to sign in, and gave up",
				Ru: "программа ждала, пока человек войдёт, и не дождалась"}},
			{"own-server", fact.Text{En: "the call went to a server that the program itself uses, such as Splunk, and not to Microsoft",
				Ru: "вызов шёл не к Microsoft, а к серверу самой программы, например Splunk"}},
			{"call-failed", fact.Text{En: "the call failed before any response, and the message doesn't say why",
				Ru: "вызов не удался до ответа, а почему, сообщение не говорит"}},
		},
		Find: noResponseCauses,
	}
}

// IsUnanswered reports whether the call got no response.
func (c *Case) IsUnanswered() bool { return c.Exchange.Failure.Kind != "" }

func noResponseCauses(c *Case) []Cause {
	if !c.IsUnanswered() {
		return hostUnset(c)
	}
	u := newUnanswered(c)
	if u.failure.Kind == client.MetadataFailure().Kind {
		return u.withoutMetadata()
	}
	if causes := u.ownServer(); causes != nil {
		return causes
	}
	switch c.Exchange.Failure.Kind {
	case exchange.DNS:
		return u.unresolved()
	case exchange.Refused:
		return slices.Concat(u.closedHost(), u.atProxy(), u.refused(), u.portsExhausted())
	case exchange.Reset:
		return append(u.reset(), u.portsExhausted()...)
	case exchange.Timeout:
		return slices.Concat(u.closedHost(), u.atProxy(), u.timedOut(), u.portsExhausted())
	case exchange.TLS:
		return u.untrusted()
	case exchange.Proxy:
		return u.proxied()
	case exchange.Cut:
		return u.cut()
	case exchange.Unread:
		return u.unread()
	case exchange.Lacking:
		return []Cause{u.misread()}
	case exchange.NoToken:
		return u.withoutToken()
	case exchange.Unsent:
		return u.unsent()
	}
	return nil
}

// An unanswered is a call that got no response.
type unanswered struct {
	*Case
	failure client.Failure
	host    string // that was called; empty if the input doesn't tell
	named   string // the same, or the name that the client says where that isn't one of Microsoft's APIs
	words   string // of the client
	lower   string // the same in lower case
}

func newUnanswered(c *Case) *unanswered {
	u := &unanswered{Case: c, host: CalledHost(&c.Exchange), words: c.Exchange.Failure.Words}
	u.failure, _ = FailureOf(c)
	u.lower = strings.ToLower(u.words)
	u.named = cmp.Or(u.host, hostAsSaid(u.lower))
	if u.named == "" && strings.Contains(u.words, "…") { // an object was taken out: ClientConnectorCertificateError(ConnectionKey(host='…', port=443, …
		u.named = hostAsSaid(strings.ToLower(c.Exchange.Around))
	}
	if c.Exchange.Failure.Kind == exchange.Proxy { // whose words name the proxy
		u.named = cmp.Or(u.host, tunnelTarget(c.Exchange.Around))
	}
	return u
}

// says reports whether the client said one of the phrases, which are in lower
// case.
func (u *unanswered) says(phrases ...string) bool {
	for _, p := range phrases {
		if strings.Contains(u.lower, p) {
			return true
		}
	}
	return false
}

// possible returns a cause as the catalog has it for this kind of failure:
// nothing in the input speaks for it or against it.
func (u *unanswered) possible(id string) Cause {
	k, _ := u.failure.Cause(id)
	cause := causeOf(&k)
	cause.Certainty, cause.Fix = fact.Possible, u.withHost(k.Fix)
	return cause
}

// withHost writes the host that was called into a text of the catalog that has
// HOST in its place.
func (u *unanswered) withHost(t fact.Text) Text {
	const place = "HOST"
	if u.named == "" || !strings.Contains(t.En, place) {
		return catalogued(t)
	}
	return quoting(t.Map(func(text string) string { return strings.Replace(text, place, shown(u.named), 1) }))
}

// likely returns a cause for which the phrases speak.
func (u *unanswered) likely(id string, phrases ...string) Cause {
	cause := u.possible(id)
	cause.Certainty, cause.Evidence = fact.Likely, u.quote(phrases)
	return cause
}

// proved returns a cause that the words of the client prove.
func (u *unanswered) proved(id string, phrases ...string) Cause {
	cause := u.likely(id, phrases...)
	if u.words != "" {
		cause.Certainty = fact.Certain
	}
	return cause
}

// suspected returns a cause that is likely if the client said one of the
// phrases, and possible otherwise.
func (u *unanswered) suspected(id string, phrases ...string) Cause {
	if u.says(phrases...) {
		return u.likely(id, phrases...)
	}
	return u.possible(id)
}

// quote returns as evidence what the client said: all of it if it is short,
// else the part around the first of the phrases that is there.
func (u *unanswered) quote(phrases []string) Text {
	if u.words == "" {
		return Text{en: "the input shows a call without a response", ru: "во входных данных вызов без ответа"}
	}
	return textf("the client said: %s", "клиент сообщил: %s", shown(u.excerpt(phrases)))
}

// excerpt returns the clause of the client's words that holds the first of the
// phrases:
//
//	…(Caused by NewConnectionError('<…>: Failed to establish a new connection: [Errno 111] Connection refused'))
//
// gives "[Errno 111] Connection refused". It returns all of the words if they
// are short or hold none of the phrases.
func (u *unanswered) excerpt(phrases []string) string {
	if len(u.words) <= maxShown || len(u.words) != len(u.lower) {
		return u.words
	}
	for _, p := range phrases {
		if at := strings.Index(u.lower, p); at >= 0 {
			return clauseAround(u.words, at, at+len(p))
		}
	}
	return u.words
}

// clauseAround returns the clause of a text around the phrase between two
// offsets; of a long one, some words before the phrase and what follows it.
func clauseAround(text string, from, to int) string {
	start, end := from, to
	for start > 0 && !endsClause(text, start-1) && !strings.HasPrefix(text[start-1:], ": ") {
		start--
	}
	for end < len(text) && !endsClause(text, end) {
		end++
	}
	if end-start > maxShown {
		const before = maxShown / 3
		if space := strings.IndexByte(text[max(start, from-before):from], ' '); space >= 0 {
			start = max(start, from-before) + space
		} else if from-start > before {
			start = from
		}
	}
	return strings.Trim(text[start:end], " :")
}

// endsClause reports whether a character separates two clauses. In
// "certificate's" and "1.2.3.4" it doesn't.
func endsClause(text string, i int) bool {
	switch text[i] {
	case '"', '(', ')', '[':
		return text[i] != '[' || i+1 < len(text) && text[i+1] != 'E' // of [Errno 111]
	case '\'':
		return i == 0 || i+1 == len(text) || !isLetter(text[i-1]) || !isLetter(text[i+1])
	case '.', ';', '>':
		return i+1 == len(text) || text[i+1] == ' '
	}
	return false
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
