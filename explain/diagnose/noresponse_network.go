package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// unresolved explains a host name that could not be resolved. A name that can't
// be right explains itself, unless the DNS server didn't answer at all.
func (u *unanswered) unresolved() []Cause {
	noServer := []string{"temporary failure", "eai_again", "try again", "tryagain", "resolving timed out", "lookup timed out", "query timed out", "server misbehaving", "i/o timeout", "temporarily unavailable", "contacting dns", "read: connection refused", ":53: connect", "11002"}
	server := u.suspected("dns-unreachable", noServer...)
	right, known := u.rightHost()
	if known && server.Certainty == fact.Possible {
		return []Cause{right, server}
	}
	causes := []Cause{u.nameNotResolved(), server}
	if known {
		return append(causes, right)
	}
	return append(append(causes, u.possible("dns-private"), u.possible("proxy-needed")), u.strangeHost()...)
}

func (u *unanswered) nameNotResolved() Cause {
	cause := u.proved("name-not-resolved", "could not resolve", "couldn't resolve", "could not be resolved", "name or service not known",
		"temporary failure in name resolution", "enotfound", "eai_again", "no such host", "unknownhost", "name resolution", "getaddrinfo", "resolve")
	if u.named == "" {
		return cause
	}
	cause.Summary = textf("The name %s couldn't be resolved to an address.", "Имя %s не удалось разрешить в адрес.", shown(u.named))
	return cause
}

// refused explains a connection that could not be made.
func (u *unanswered) refused() []Cause {
	noRoute := []string{"no route to host", "network is unreachable", "network unreachable", "host is unreachable", "host unreachable", "enetunreach", "ehostunreach", "unreachable network", "unreachable host", "appears to be offline", "internet_disconnected", "no_network_connectivity",
		"winerror 10051", "winerror 10065", "socketexception (10051", "socketexception (10065", "0x80072743", "0x80072751"}
	forbidden := []string{"forbidden by its access permissions", "connect eacces", "connect eperm", "connect: operation not permitted", "connection failed (os error: operation not permitted", "errno 1] operation not permitted", "winerror 10013", "socketexception (10013", "0x8007271d",
		"exception: permission denied (", "zugriffsrechte des sockets", "interdite par ses autorisations", "permisos de acceso", "запрещенным правами доступа"}
	noPort := []string{"lacked sufficient buffer space", "usage of each socket address"}
	switch {
	case u.says(noPort...):
		return []Cause{u.noPortLeft(noPort)}
	case u.says(noRoute...):
		return []Cause{u.proved("no-route", noRoute...), u.possible("firewall-blocks"), u.possible("proxy-needed")}
	case u.says(forbidden...):
		return []Cause{u.forbidden(forbidden), u.possible("proxy-needed")}
	}
	var causes []Cause
	if refusal := []string{"refused", "10061", "verweigerte", "denegó", "отверг запрос", "积极拒绝", "拒否された", "recusou", "rifiuto persistente", "expressément refusée", "0x8007274d"}; u.says(refusal...) {
		causes = append(causes, u.proved("call-refused", refusal...))
	} else {
		causes = append(causes, u.likely("call-refused", "failed to connect", "connect"))
	}
	if local := u.localAddress(); local != "" {
		causes = append(causes, u.likely("local-address", local))
	}
	return u.withBetween(append(append(causes, u.possible("firewall-blocks"), u.possible("proxy-needed")), u.strangeHost()...), "proxy-needed")
}

// portsExhausted suspects a program in Azure Functions or App Service, where few
// outbound ports (SNAT) are shared by all connections to one address.
//
//	at new ClientAuthError (D:\home\site\wwwroot\node_modules\@azure\msal-common\dist\index.cjs.js:729:28)
//	Exception while executing function: Functions.QueueTriggerFunction
func (u *unanswered) portsExhausted() []Cause {
	for _, sign := range [...]string{`site\wwwroot`, "site/wwwroot", "executing function: Functions.", "Executed 'Functions."} {
		if bytes.Contains(u.Exchange.Response.Body, []byte(sign)) {
			cause := u.possible("ports-exhausted")
			cause.Evidence = textf("the input has %s, as in Azure Functions and App Service", "во входных данных есть %s, как в Azure Functions и App Service", shown(sign))
			return []Cause{cause.on(OnCue)}
		}
	}
	return nil
}

// noPortLeft explains that the machine itself had no port for one more connection.
//
//	Only one usage of each socket address (protocol/network address/port) is normally permitted.
//	An operation on a socket could not be performed because the system lacked sufficient buffer space
func (u *unanswered) noPortLeft(words []string) Cause {
	cause := u.likely("ports-exhausted", words...)
	cause.Summary = Text{en: "This machine, function app, or web app has no outbound port left: the program opens a connection for each call and doesn't reuse them.",
		ru: "На этой машине, в функции или веб-приложении кончились исходящие порты: программа открывает соединение на каждый вызов и не использует его повторно."}
	return cause
}

// forbidden explains that the system itself didn't let the program connect.
//
//	[WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions
//	connect EACCES 20.190.1.2:443
func (u *unanswered) forbidden(words []string) Cause {
	cause := u.likely("firewall-blocks", words...)
	cause.Summary = Text{en: "The operating system doesn't let this program connect: its firewall or a security agent blocks it.",
		ru: "Операционная система не даёт программе подключиться: её блокирует межсетевой экран или агент защиты."}
	cause.Fix = textf("Allow the program in the machine's firewall and security agent to call %s, TCP port 443.",
		"Разрешите программе в межсетевом экране и агенте защиты этой машины вызывать %s, TCP-порт 443.", u.called(Text{en: "the host", ru: "нужный хост"}))
	return cause
}

// localAddress returns the address of this machine that the client was led to;
// empty if it names none.
//
//	connect ECONNREFUSED 127.0.0.1:8888
//	Connection refused [::ffff:127.0.0.2]:443
func (u *unanswered) localAddress() string {
	for _, address := range [...]string{"127.0.0.", "[::1]", "::1:", "localhost"} {
		if strings.Contains(u.lower, address) {
			return address
		}
	}
	return ""
}

// reset explains a connection that was closed from outside. What .NET Framework
// says of one that it could not secure, as Windows PowerShell repeats it, points
// to the old versions of TLS that it offers by default:
//
//	The underlying connection was closed: An unexpected error occurred on a send.
func (u *unanswered) reset() []Cause {
	if u.says("got more than", "headers length exceeded") {
		return []Cause{u.tooManyHeaders()}
	}
	if unsecured := unsecuredWords(); u.says(unsecured...) && u.says(underlyingWords()...) {
		return []Cause{u.likely("tls-version", unsecured...), u.possible("firewall-blocks"), u.possible("idle-connection")}
	}
	causes := []Cause{
		u.connectionBroken(),
		u.suspected("idle-connection", "kept alive", "keepalive", "keep-alive", "idle connection", "nohttpresponse", "failed to respond", "keptalivefailure", "prematurely closed before response"),
		u.suspected("firewall-blocks", duringHandshake()...),
	}
	if u.says("forcibly closed", "underlying connection was closed") || u.says(duringHandshake()...) {
		causes = append(causes, u.possible("tls-version"))
	}
	return u.withBetween(causes, "firewall-blocks")
}

// underlyingWords are how .NET Framework begins what it says of a connection that
// was closed, in the languages of Windows.
func underlyingWords() []string {
	return []string{"underlying connection was closed", "liegende verbindung wurde geschlossen", "connexion sous-jacente", "se ha terminado la conexi", "subjacente estava fechada",
		"connessione sottostante chiusa", "базовое соединение закрыто", "接続が切断されました", "基础连接已经关闭", "基礎連接已關閉", "기본 연결이 닫혔습니다"}
}

// unsecuredWords are how it goes on where the connection was closed while it was
// being secured.
func unsecuredWords() []string {
	return []string{"an unexpected error occurred on a send", "an unexpected error occurred on a receive", "unerwarteter fehler beim senden", "unerwarteter fehler beim empfangen",
		"lors de l'envoi", "lors de la réception", "error inesperado de envío", "error inesperado de recepción", "inesperado em um envio", "inesperado em um recebimento",
		"un'operazione di invio", "un'operazione di ricezione", "непредвиденная ошибка при передаче", "непредвиденная ошибка при приеме",
		"送信時に、予期しないエラー", "受信時に予期しないエラー", "发送时发生错误", "接收时发生错误"}
}

// duringHandshake lists how clients say that a connection broke before it was
// secure.
func duringHandshake() []string {
	return []string{"before secure tls", "ssl_error_syscall", "ssl_connect", "curl: (35)", "curl error 35", "eof occurred in violation of protocol", "ssl handshake", "tls handshake", "during handshake", "the handshake",
		"unexpected eof", "server aborted the ssl", "ssl connection could not be established", "remote party has closed", "terminated the handshake", "peer shut down incorrectly", "pull function",
		"远程方已关闭传输流", "トランスポート ストリームを終了"}
}

// connectionBroken is told of connections that were closed before the response,
// and in the middle of it.
func (u *unanswered) connectionBroken() Cause {
	cause := u.proved("connection-broken", "forcibly closed", "underlying connection was closed", "connection reset", "econnreset", "reset by peer",
		"remote end closed", "socket hang up", "other side closed", "ended prematurely", "incompleteread", "bytes remaining", "unexpected eof", "empty reply",
		"connection aborted", "broken pipe", "read error", "eof occurred", "closed", ": eof")
	cause.Fix = join(u.mayBeDone(), cause.Fix)
	return cause
}

// notHTTP explains an answer that isn't HTTP/1 at all: an http:// URL for a port that speaks
// TLS, a server that speaks HTTP/2 only, or something on the way.
//
//	Get "http://…:443/": net/http: HTTP/1.x transport connection broken: malformed HTTP response "\x15\x03\x01\x00\x02\x02"
//	Error: Parse Error: Expected HTTP/
func (u *unanswered) notHTTP(words []string) Cause {
	cause := u.likely("answer-not-json", words...)
	cause.Summary = Text{en: "What answered doesn't speak HTTP/1 there: an http:// URL for a TLS port, an HTTP/2-only endpoint, or a proxy that garbles the response.",
		ru: "Ответивший не говорит там на HTTP/1: URL с http:// для порта TLS, конечная точка только с HTTP/2 или прокси, который портит ответ."}
	cause.Fix = Text{en: "Write https:// in the URL (and http:// for the proxy in HTTPS_PROXY), and check the port. If both are right, try without the proxy: curl -v --noproxy '*' URL.",
		ru: "Пишите в URL https:// (а адрес прокси в HTTPS_PROXY — с http://) и проверьте порт. Если всё верно, попробуйте без прокси: curl -v --noproxy '*' URL."}
	return cause
}

// cut explains a response that broke off.
func (u *unanswered) cut() []Cause {
	return []Cause{u.connectionBroken(), u.possible("transfer-limited")}
}

// unread explains a body that the client couldn't parse. A parser that stops at
// the very beginning or at the end without having read anything had an empty
// body or a page before it. The metadata service of a machine has such bodies
// when too many tokens are requested at once:
//
//	Expecting value: line 1 column 1 (char 0)
//	Retrieving Managed Service Identity (MSI) token failed with 'Unexpected end of JSON input'.
func (u *unanswered) unread() []Cause {
	if notHTTP := []string{"malformed http response", "expected http/"}; u.says(notHTTP...) {
		return []Cause{u.notHTTP(notHTTP)}
	}
	words := []string{"unexpected end of json input", "line 1 column 1 (char 0)", "expecting value"}
	if u.says("managed service identity", "managed identity", "managedidentity", "imds", "169.254.169.254", "(msi)", "msi token") {
		return []Cause{u.likely("metadata-busy", words...), u.possible("answer-not-json")}
	}
	if page, ok := u.filterPage(); ok {
		return []Cause{page}
	}
	if page, ok := u.pageAtHand(); ok {
		return []Cause{page}
	}
	return []Cause{u.likely("answer-not-json", words...), u.possible("connection-broken")}
}

// misread explains a program that reads a member that the body lacks. Where nothing
// shows that one of these APIs was called, the member may be of anything.
//
//	KeyError: 'value'
func (u *unanswered) misread() Cause {
	if u.Exchange.Request.URL == "" && u.Service == fact.Unknown {
		return u.possible("answer-is-error")
	}
	return u.likely("answer-is-error", "keyerror: '", "(reading '")
}

// tooManyHeaders explains a response that came, and that the library for Python refuses
// to read.
//
//	ProtocolError('Connection aborted.', HTTPException('got more than 100 headers'))
func (u *unanswered) tooManyHeaders() Cause {
	return u.likely("response-headers", "got more than", "headers length exceeded")
}

// mayBeDone warns against sending an action twice: the service may have received
// it, though its response got lost.
func (u *unanswered) mayBeDone() Text {
	_, hunts := hunting.LimitsOf(u.Exchange.Request.URL)
	if u.Exchange.Request.Method != "POST" || hunts || u.Service == fact.Entra {
		return Text{}
	}
	return Text{en: "First check whether the action was carried out: the service may have received it. ",
		ru: "Сначала проверьте, не выполнено ли действие: служба могла его получить. "}
}

// unsent says where to find the reason: the client doesn't tell it, so
// that nothing is more than possible.
func (u *unanswered) unsent() []Cause {
	if thrown := u.thrown(); thrown != "" {
		cause := u.likely("call-failed", "threw")
		cause.Summary = textf("The program itself failed before it sent the request: %s.", "Программа дала сбой сама, до отправки запроса: %s.", shown(thrown))
		cause.Fix = Text{en: "Look for the fault in the program or its build, such as a library for Node bundled for a browser; update the library.",
			ru: "Ищите ошибку в программе или её сборке, например библиотека для Node собрана для браузера; обновите библиотеку."}
		return []Cause{cause}
	}
	if u.says("credential authentication failed: retry failed after") {
		return []Cause{u.signInUnreached()}
	}
	cause := u.likely("call-failed")
	cause.Certainty = fact.Possible
	if u.says("post_request_failed", "cors error") {
		cause.Summary = Text{en: "The browser didn't let the page read the response: no network, an extension, or a redirect URI that isn't of the type SPA.",
			ru: "Браузер не дал странице прочитать ответ: нет сети, мешает расширение, или redirect URI не типа SPA."}
		cause.Fix = Text{en: "Look in the browser's console (F12): for a CORS error, register the redirect URI as a single-page application; otherwise, check the network and extensions.",
			ru: "Посмотрите консоль браузера (F12): если там ошибка CORS, зарегистрируйте redirect URI как single-page application; иначе проверьте сеть и расширения."}
	}
	return append([]Cause{cause}, u.strangeHost()...)
}

// signInUnreached explains that a library asked for a token several times and never got
// a response: what it says of the last attempt comes after that.
//
//	ClientCertificateCredential authentication failed: Retry failed after 4 tries. Retry settings can be adjusted in ClientOptions.Retry …
func (u *unanswered) signInUnreached() Cause {
	cause := u.likely("call-failed", "retry failed after")
	cause.Summary = Text{en: "The program couldn't reach the sign-in host, although it tried several times: network, proxy, DNS, or TLS. The credentials weren't refused.",
		ru: "Программа не достучалась до хоста входа, хотя пробовала несколько раз: сеть, прокси, DNS или TLS. Учётные данные никто не отклонял."}
	cause.Fix = Text{en: "As the account that runs it (a service or SYSTEM often has no proxy), open https://login.microsoftonline.com and check TLS 1.2 and the proxy (netsh winhttp show proxy; HTTPS_PROXY). The inner exception names the reason: $Error[0].Exception.InnerException, Get-Error.",
		ru: "Под учётной записью программы (у службы или SYSTEM часто нет прокси) откройте https://login.microsoftonline.com и проверьте TLS 1.2 и прокси (netsh winhttp show proxy; HTTPS_PROXY). Причину называет внутреннее исключение: $Error[0].Exception.InnerException, Get-Error."}
	return cause
}

// thrown returns what an error of the language says that a library threw in place of
// a failure of the network; empty if there is none.
//
//	Network request failed. … | Fetch client threw: TypeError: listener must be a function | Attempted to reach: https://…
func (u *unanswered) thrown() string {
	_, thrown, found := strings.Cut(u.words, "Fetch client threw: TypeError: ")
	thrown, _, _ = strings.Cut(thrown, " | ")
	if !found || strings.Contains(strings.ToLower(thrown), "fetch") || strings.Contains(thrown, "NetworkError") || strings.Contains(thrown, "Load failed") {
		return ""
	}
	return thrown
}

// withoutToken explains that there is no access token. MSAL first reads where
// tokens come from.
func (u *unanswered) withoutToken() []Cause {
	right, known := u.rightHost()
	var causes []Cause
	if known {
		causes = append(causes, right)
	}
	discovery := []string{"endpoints_resolution_error", "openid_config_error", "could not resolve endpoints", "authority configuration", "untrusted_authority"}
	if tenant := unsetTenant(u.words); tenant != "" {
		return append(causes, tenantUnset(tenant))
	}
	if u.says(discovery...) {
		return append(causes, u.proved("authority-unreachable", discovery...))
	}
	if told := u.toldAround(); len(told) > 0 {
		return append(causes, told...)
	}
	lost := u.proved("token-answer-lost", "keyerror: '", "(reading '", "access token", "access_token", "token")
	if u.namesReason() {
		lost.Certainty, lost.Evidence = fact.Possible, Text{} // the program's own words say more
	}
	if u.says("refresh_token'") { // which a response without an error can lack as well
		lost.Certainty = fact.Likely
		return append(causes, lost, u.possible("offline-access-missing"))
	}
	return append(causes, lost)
}

// unsetTenant returns what a variable without a value left in place of the tenant of
// an authority; empty if there is none.
//
//	Unable to get authority configuration for https://login.microsoftonline.com/None. Authority would typically be …
func unsetTenant(words string) string {
	for _, host := range [...]string{"https://login.microsoftonline.com/", "https://login.microsoftonline.us/", "https://login.windows.net/"} {
		_, rest, found := strings.Cut(words, host)
		tenant := rest[:min(len(rest), len("undefined"))]
		if end := strings.IndexFunc(tenant, func(r rune) bool { return r > 0x7f || !isLetter(byte(r)) }); end >= 0 {
			tenant = tenant[:end]
		}
		if found && catalog.IsUnset(strings.ToLower(tenant)) {
			return tenant
		}
	}
	return ""
}

func tenantUnset(tenant string) Cause {
	return certain("authority-unreachable",
		textf("The authority has %s in place of the tenant: the variable or setting for the tenant is empty.", "В authority вместо тенанта %s: переменная или настройка с тенантом пуста.", shown(tenant)),
		textf("the authority ends in /%s", "authority кончается на /%s", shown(tenant)),
		Text{en: "Set the variable for the tenant ID (check its name and whether the .env file is loaded), and print the authority: https://login.microsoftonline.com/TENANT-ID.",
			ru: "Задайте переменную с ID тенанта (проверьте её имя и загружен ли файл .env) и выведите authority: https://login.microsoftonline.com/ID-ТЕНАНТА."})
}

// toldAround returns the causes of a known message in the input, where the client's words
// for the missing token give no reason.
//
//	Error: failed to get token: … WARNING: A Cloud Shell credential problem occurred. …
//	ERROR: Audience 6dae42f8-…/.default is not a supported MSI token audience.
func (u *unanswered) toldAround() []Cause {
	const most = 40 // lines
	around := u.Exchange.Around
	n := 0
	for line := range strings.Lines(around[:min(len(around), maxPage)]) {
		line = strings.TrimSpace(line)
		if n++; n > most || line == "" {
			continue
		}
		m, _, ok := catalog.SearchMessage(line)
		if !ok || len(m.Causes) == 0 || m.General {
			continue
		}
		var told []Cause
		for _, k := range m.Causes {
			cause := causeOf(&k).on(OnMessage)
			if k.Certainty != fact.Possible {
				cause.Evidence = textf("the input says %s", "во входных данных: %s", quoted(line))
			}
			told = append(told, cause)
		}
		return told
	}
	return nil
}

// namesReason reports whether the program says why it got no token.
//
//	Failed to acquire token: The provided credentials object is nil
//	An error occurred while attempting to retrieve or refresh access token. Error message: The property …
func (u *unanswered) namesReason() bool {
	const few = 3 // words
	_, reason, found := strings.Cut(u.lower, "token: ")
	if !found {
		_, reason, found = strings.Cut(u.lower, "error message: ")
	}
	return found && len(strings.Fields(reason)) >= few && !strings.ContainsAny(reason, "{<")
}
