package diagnose

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// timedOut explains a call for which the client stopped waiting: before there
// was a connection, as behind a firewall that drops packets; or after the
// request was sent, as with a query that takes long.
func (u *unanswered) timedOut() []Cause {
	read := []string{"read timed out", "read timeout", "readtimeout", "read operation timed out", "read etimedout", "awaiting headers",
		"headers timeout", "headers_timeout", "body timeout", "body_timeout", "in headers", "bytes received", "operation canceled", "read operation failed"}
	connect := []string{"connect timeout", "connecttimeout", "connect timed out", "connection timed out", "connect etimedout", "connect_timeout",
		"failed to connect", "couldn't connect", "could not connect", "unable to connect", "dial tcp", "opentimeout", "newconnectionerror",
		"new connection", "connection attempt failed", "did not properly respond", "10060", "handshake timeout", "ssl connection timeout",
		"execution expired", "timed out connecting", "tcp connect to", "verbindungsversuch", "tentative de connexion", "parte conectada no respondi", "tentativa de conex", "non corretta della parte connessa", "не получен нужный отклик", "没有正确答复", "正しく応答しなかった"}
	switch {
	case u.says(poolWords()...):
		return []Cause{u.likely("pool-exhausted", poolWords()...), u.possible("answer-slow")}
	case u.says(interactive()...):
		return []Cause{u.signInUnfinished(), u.possible("firewall-blocks")}
	case u.says(read...):
		return []Cause{u.callTimedOut(), u.answerSlow(read), u.possible("firewall-blocks")}
	case u.says(connect...), u.saysConnectionTo():
		return u.withBetween(append([]Cause{u.connectTimedOut(), u.likely("firewall-blocks", connect...), u.possible("proxy-needed")}, u.strangeHost()...), "proxy-needed")
	}
	if u.Service == fact.Entra { // which makes a token at once
		cause := u.callTimedOut()
		cause.Fix = u.openTheWay()
		return []Cause{cause, u.possible("firewall-blocks"), u.possible("proxy-needed")}
	}
	return []Cause{u.callTimedOut(), u.answerSlow(nil), u.possible("firewall-blocks"), u.possible("proxy-needed")}
}

// saysConnectionTo reports whether it is the connection to an address that timed out.
//
//	connect/multiple: connection to 40.126.31.130:443 timed out
func (u *unanswered) saysConnectionTo() bool {
	_, rest, found := strings.Cut(u.lower, "connection to ")
	address, after, ended := strings.Cut(rest, " ")
	return found && ended && address != "" && strings.HasPrefix(after, "timed out")
}

// poolWords lists how clients say that they waited for one of their own connections.
//
//	org.apache.http.conn.ConnectionPoolTimeoutException: Timeout waiting for connection from pool
func poolWords() []string {
	return []string{"waiting for connection from pool", "connectionpooltimeout", "pooltimeout", "pool#acquire", "poolacquire"}
}

// interactive returns the names of the ways of signing in that wait for a person.
func interactive() []string {
	return []string{"devicecodecredential", "interactivebrowsercredential", "interactivecredential", "device code", "devicecode", "waiting for the browser"}
}

// signInUnfinished explains a program that waits for a person, who saw no code and
// no browser, or took too long.
//
//	failed to authenticate: DeviceCodeCredential: context deadline exceeded
func (u *unanswered) signInUnfinished() Cause {
	return likely("sign-in-not-finished",
		Text{en: "Nobody finished the sign-in while the program was waiting: the code or the browser page may never have appeared.",
			ru: "Пока программа ждала, никто не завершил вход: возможно, код или страница браузера так и не появились."},
		u.quote(interactive()),
		Text{en: "Sign in beforehand (az login) and have the program use that, or use a service principal. For kubectl: kubelogin convert-kubeconfig -l azurecli.",
			ru: "Войдите заранее (az login), чтобы программа взяла этот вход, или дайте ей service principal. Для kubectl: kubelogin convert-kubeconfig -l azurecli."})
}

func (u *unanswered) callTimedOut() Cause {
	cause := u.proved("call-timed-out", timeoutWords()...)
	if seconds := u.waited(); seconds != "" {
		cause.Summary = textf("No response arrived within the client's timeout of %s s.",
			"Ответ не пришёл за %s с, заданные в клиенте как таймаут.", seconds)
	}
	cause.Fix = join(u.mayBeDone(), cause.Fix)
	return cause
}

// connectTimedOut explains a call that was never sent.
func (u *unanswered) connectTimedOut() Cause {
	cause := u.proved("call-timed-out", timeoutWords()...)
	cause.Summary = Text{en: "No connection was made within the client's timeout.",
		ru: "Соединение не установлено за время, которое клиент готов ждать."}
	cause.Fix = u.openTheWay()
	return cause
}

// openTheWay is what to do where packets don't come through.
func (u *unanswered) openTheWay() Text {
	return textf("On the same machine, check that %s, port 443, can be reached: open the firewall, or set the client's proxy (HTTPS_PROXY). If it only fails now and then, retry, waiting longer each time.",
		"Проверьте на той же машине, доступен ли %s, порт 443: откройте межсетевой экран или задайте клиенту прокси (HTTPS_PROXY). Если сбои редкие, повторяйте вызов с растущей паузой.", u.called(Text{en: "the host", ru: "хост"}))
}

func timeoutWords() []string {
	return []string{"timed out", "timedout", "timeout", "time-out", "elapsing", "did not properly respond", "execution expired", "deadline exceeded", "canceled"}
}

// answerSlow is likely where the client waited for the response to a hunting
// query, or had sent the request at least.
func (u *unanswered) answerSlow(read []string) Cause {
	cause := u.suspected("answer-slow", read...)
	limit, hunts := hunting.LimitsOf(u.Exchange.Request.URL)
	if !hunts {
		return cause
	}
	cause.Certainty, cause.Basis = fact.Likely, fact.Documented
	cause.Evidence = textf("a hunting query was sent, which can run for %d seconds", "отправлен запрос расширенной охоты, который может выполняться %d с", limit.Seconds)
	cause.Fix = textf("Set the client's timeout to more than %d seconds. Make the query lighter: filter on Timestamp first, project few columns, query a shorter time range.",
		"Задайте клиенту таймаут больше %d с. Облегчите запрос: сначала фильтр по Timestamp, через project мало столбцов, короче период.", limit.Seconds)
	return cause
}

// waited returns how many seconds the client waited, as it says; empty if it
// doesn't.
//
//	Read timed out. (read timeout=15)
//	Operation timed out after 30001 milliseconds with 0 bytes received
//	timeout of 2000ms exceeded
//	the configured HttpClient.Timeout of 100 seconds elapsing
func (u *unanswered) waited() string {
	for _, before := range [...]string{"timeout=", "timeout = ", "timeout of ", "timed out after ", "after ", "timeout: "} {
		_, rest, ok := strings.Cut(u.lower, before)
		if !ok {
			continue
		}
		digits := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
		if digits < 0 {
			digits = len(rest)
		}
		n, err := strconv.Atoi(rest[:digits])
		if err != nil {
			continue
		}
		if seconds := inSeconds(n, rest[digits:]); seconds > 0 {
			return strconv.Itoa(seconds)
		}
	}
	return ""
}

// inSeconds converts a number by the unit that follows it; 0 where that isn't a unit
// of time. Python names none for seconds.
func inSeconds(n int, unit string) int {
	unit = strings.TrimLeft(unit, " ")
	switch {
	case strings.HasPrefix(unit, "ms"), strings.HasPrefix(unit, "milli"):
		return n / 1000
	case strings.HasPrefix(unit, "s"), unit == "", strings.HasPrefix(unit, ")"):
		return n
	}
	return 0
}
