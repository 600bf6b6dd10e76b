package diagnose

import (
	"net/netip"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// proxied explains what the proxy of the user's own network did: its status
// tells, else the words of the client.
func (u *unanswered) proxied() []Cause {
	login := []string{"authentication required", "authenticationrequired", "proxyauthrequired", "proxy authorization required", "authenticate with proxy", "credentials are incorrect"}
	unreachable := []string{"could not resolve proxy", "couldn't resolve proxy", "proxy name could not be resolved", "proxyname konnte nicht", "proxyconnect", "proxyconnection", "proxy_connection_failed",
		"unable to connect to proxy", "failed to connect to proxy", "could not connect to proxy", "connect to proxy server"}
	noConnection := []string{"refused", "timed out", "name or service not known", "name resolution", "getaddrinfo", "enotfound", "no such host", "newconnectionerror", "unreachable"}
	switch status := u.proxyStatus(); {
	case status == 407, status == 0 && u.says(login...):
		return []Cause{u.proxyLogin(status)}
	case status >= 500, status == 0 && u.says("bad gateway", "service unavailable", "gateway timeout"):
		return []Cause{u.proxyFault(status)}
	case status == 0 && u.says(notTLSWords()...):
		return []Cause{u.likely("tls-not-spoken", notTLSWords()...)}
	case status == 0 && (u.says(unreachable...) || u.says(noConnection...)):
		return []Cause{u.proved("proxy-unreachable", append(noConnection, unreachable...)...)}
	default:
		return append([]Cause{u.proxyBlocks(status)}, u.strangeHost()...)
	}
}

// proxyStatus returns the status that the proxy answered with; 0 if the input
// shows none.
//
//	Tunnel connection failed: 403 Forbidden
//	CONNECT tunnel failed, response 403
//	The proxy tunnel request to proxy 'http://proxy:3128/' failed with status code '407'.
//	Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"
//	Tunnel failed, got: 407
func (u *unanswered) proxyStatus() int {
	if stated := u.Exchange.Response.Status; stated >= 400 {
		return stated
	}
	for _, before := range [...]string{"failed: ", "got: ", "response (", "response ", "code '", "code ", "code: ", "code=", "http/1.1 ", "http/1.0 "} {
		_, rest, _ := strings.Cut(u.lower, before)
		const digits = len("403")
		n, err := strconv.Atoi(rest[:min(len(rest), digits)])
		if _, known := catalog.FindStatus(n); err == nil && known && n >= 400 {
			return n
		}
	}
	return 0
}

// byProxy returns a cause that the answer of the proxy proves, with that as the
// evidence.
func (u *unanswered) byProxy(id string, status int, summary, fix Text) Cause {
	cause := u.proved(id, "tunnel", "proxy")
	cause.Summary, cause.Fix = summary, fix
	if status != 0 {
		cause.Certainty = fact.Certain
		cause.Evidence = join(textf("the proxy returned status %d; ", "прокси ответил статусом %d; ", status), cause.Evidence)
	}
	return cause
}

func (u *unanswered) proxyBlocks(status int) Cause {
	return u.byProxy("proxy-blocks", status,
		textf("A proxy in your network refused to pass the call on to %s. Microsoft never saw it.",
			"Прокси в вашей сети отказывается передать вызов на %s. До Microsoft он не дошёл.", u.called(Text{en: "the host", ru: "нужный хост"})),
		textf("Ask the proxy's administrators to allow CONNECT to %s:443. If no proxy is needed, correct HTTPS_PROXY and NO_PROXY of the process.",
			"Попросите администраторов прокси разрешить CONNECT к %s:443. Если прокси не нужен, исправьте HTTPS_PROXY и NO_PROXY процесса.", u.called(anyHost())))
}

func (u *unanswered) proxyLogin(status int) Cause {
	summary := Text{en: "A proxy in your network requires a sign-in that the client didn't give. Microsoft never saw the call.",
		ru: "Прокси в вашей сети требует входа, а клиент его не выполнил. До Microsoft вызов не дошёл."}
	if u.isOfModule() {
		return u.byProxy("proxy-login", status, summary,
			Text{en: "Modules have no parameter for this: before the call, run [System.Net.WebRequest]::DefaultWebProxy.Credentials = [System.Net.CredentialCache]::DefaultNetworkCredentials in the same session (credentials of a new WebClient don't count), or in PowerShell 7 set HTTPS_PROXY to http://USER:PASSWORD@PROXY:PORT. Or have the host bypass the proxy (NO_PROXY).",
				ru: "У модулей нет для этого параметра: перед вызовом выполните в той же сессии [System.Net.WebRequest]::DefaultWebProxy.Credentials = [System.Net.CredentialCache]::DefaultNetworkCredentials (учётные данные нового WebClient не действуют) или в PowerShell 7 задайте HTTPS_PROXY=http://USER:PASSWORD@PROXY:PORT. Или пустите хост мимо прокси (NO_PROXY)."})
	}
	return u.byProxy("proxy-login", status, summary,
		Text{en: "Give the client the proxy's credentials: in its proxy settings or in HTTPS_PROXY; in PowerShell, -ProxyUseDefaultCredentials. Or have the host bypass the proxy (NO_PROXY).",
			ru: "Задайте клиенту учётные данные прокси: в его настройках или в HTTPS_PROXY; в PowerShell — -ProxyUseDefaultCredentials. Или пустите хост мимо прокси (NO_PROXY)."})
}

// isOfModule reports whether a cmdlet of a module made the call, and not one that sends
// requests and has parameters for the proxy.
//
//	PS> Connect-AzAccount -Debug
func (u *unanswered) isOfModule() bool {
	around := strings.ToLower(u.Exchange.Around)
	return containsAny(around, "connect-az", "connect-mggraph", "connect-exchangeonline", "connect-ippssession", "connect-azuread", "connect-msolservice", "get-az", "get-mg") &&
		!containsAny(around, "invoke-restmethod", "invoke-webrequest")
}

func (u *unanswered) proxyFault(status int) Cause {
	return u.byProxy("proxy-fault", status,
		Text{en: "A proxy in your network failed on the way to the service. Microsoft may never have seen the call.",
			ru: "Прокси в вашей сети дал сбой на пути к службе. До Microsoft вызов, возможно, не дошёл."},
		textf("Retry, waiting longer each time. If it keeps failing, ask the proxy's administrators why it can't reach %s:443.",
			"Повторяйте вызов с растущей паузой. Если не помогает, спросите администраторов прокси, почему он не достигает %s:443.", u.called(anyHost())))
}

// atProxy explains a connection that failed on a port that proxies have and none of
// Microsoft's hosts: the client was on the way to one.
//
//	An attempt was made to access … did not respond. (192.0.2.254:3128)
func (u *unanswered) atProxy() []Cause {
	if u.localAddress() != "" || strings.Contains(u.words, ":443") {
		return nil
	}
	for _, port := range [...]string{"3128", "3129", "8080", "8081", "8888", "9090", "9400", "9480"} {
		before, after, found := strings.Cut(u.words, ":"+port)
		if !found || after != "" && strings.IndexByte("0123456789:", after[0]) >= 0 || !endsInProxy(before) {
			continue
		}
		certainty := fact.Likely
		if strings.HasPrefix(port, "312") { // Squid's, which nothing else has
			certainty = fact.Certain
		}
		proxy, _ := client.FindFailure(exchange.Proxy)
		k, _ := proxy.Cause("proxy-unreachable")
		cause := causeOf(&k).on(OnProof)
		cause.Certainty = certainty
		cause.Evidence = textf("the connection was to port %s, which proxies have and Microsoft's hosts don't", "соединение шло на порт %s: такой бывает у прокси, а не у хостов Microsoft", port)
		return []Cause{cause}
	}
	return nil
}

// endsInProxy reports whether a text ends in an IPv4 address to which a connection was
// made, or in the name of a proxy.
func endsInProxy(text string) bool {
	start := strings.LastIndexAny(text, " (/\"'=[@") + 1
	host := strings.ToLower(text[start:])
	if strings.Contains(host, "proxy") && !strings.Contains(host, ":") {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.Is4() && !strings.HasSuffix(text[:start], "from ")
}

// tunnelTarget returns the host that a client asked a proxy to pass its call on to, in lower
// case; empty if the text shows none.
//
//   - Establish HTTP proxy tunnel to api.security.microsoft.com:443
//     > CONNECT api.security.microsoft.com:443 HTTP/1.1
func tunnelTarget(text string) string {
	for _, before := range [...]string{"CONNECT ", "proxy tunnel to "} {
		for rest := text; ; {
			_, after, found := strings.Cut(rest, before)
			if !found {
				break
			}
			rest = after
			host, port, _ := strings.Cut(after[:min(len(after), maxShown)], ":")
			if host = strings.ToLower(host); strings.HasPrefix(port, "443") && isWholeHost(host) {
				return host
			}
		}
	}
	return ""
}
