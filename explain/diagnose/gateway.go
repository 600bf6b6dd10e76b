package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
)

// gatewayFamily explains what sits between the client and the service, and
// answered in its place: proxies, firewalls, CDNs, web servers.
func gatewayFamily() Family {
	return Family{
		Name: "gateway",
		Causes: []Entry{ // proxy-blocks and gateway-timeout are those of other families, too
			{"edge-fault", fact.Text{En: "the product in front of the host got no usable response from it",
				Ru: "продукт перед сервером не получил от него пригодного ответа"}},
		},
		Find:     gatewayCauses,
		RulesOut: gatewayRulesOut,
	}
}

// maxPage is how much of a page is searched, in bytes.
const maxPage = 32 << 10

func gatewayCauses(c *Case) []Cause {
	if found, ok := c.filterPage(); ok {
		return []Cause{found}
	}
	if found, ok := c.pageAtHand(); ok {
		return []Cause{found}
	}
	if !c.isPage() {
		return nil
	}
	if c.says("access is denied due to invalid credentials") {
		return []Cause{connectionSignedOut()}
	}
	if len(c.Message.Causes) > 0 && !c.Message.General {
		return nil
	}
	page := c.page()
	edge, known := c.edge(page)
	words := around.SaysBlocked(page)
	if words == "" && c.Message.ID == "edge-refused" {
		words = c.written()
	}
	switch {
	case c.Stated == 407:
		return nil // a login is wanted, which the status says
	case strings.Contains(page, "subscription key"):
		return []Cause{missingKey()}
	case c.isSlow(page) && words == "":
		return []Cause{slowEdge(timeOutOn(edge, known), OnCue)}
	case c.Stated == 504:
		return []Cause{slowEdge(Text{en: "the status is 504", ru: "статус — 504"}, OnStatus)}
	case known && edge.Kind != around.WebFilter && (c.Stated == 502 || c.Stated == 503) && words == "":
		return []Cause{c.edgeDown(edge)}
	case c.Stated >= 500 && words == "":
		return nil
	case edge.Kind == around.Relay && c.Stated != 403:
		return nil // what a reverse proxy passes on may be the program's own
	case known && (words != "" || edge.Kind == around.WebFilter || c.Stated >= 400), words != "" && c.Stated != 401, c.Stated == 403, c.Stated == 451:
		return []Cause{c.block(edge, known, words)}
	case known && c.Stated == 0:
		return []Cause{edgeFault(edge)}
	}
	return nil
}

// filterPage explains a call that a web filter sent on to its own host, where it asks
// for a sign-in or says that it blocks the page.
//
//	invalid JSON found at 'https://gateway.zscloud.net/auT?origurl=https%3A%2F%2Fgraph…' - status: 200
func (c *Case) filterPage() (Cause, bool) {
	host := CalledHost(&c.Exchange)
	edge, known := around.FindEdge(host)
	if host == "" || !known || edge.Kind != around.WebFilter {
		return Cause{}, false
	}
	return certain("proxy-blocks",
		textf("The call was stopped on its way: %s redirected it to its own sign-in or block page.", "Вызов остановлен на пути: %s перенаправил его на свою страницу входа или блокировки.", edge.Name),
		textf("the response came from %s", "ответил %s", shown(host)),
		textf("Sign in to %s on this machine, or have its administrators exempt the API's hosts from sign-in and inspection.",
			"Войдите в %s на этой машине или попросите его администраторов исключить хосты API из входа и проверки.", edge.Name),
		"answer-not-json"), true
}

// isPage reports whether a gateway answered in its own words, and passed on
// nothing of the service.
func (c *Case) isPage() bool {
	f := &c.Exchange.Response.Fault
	return c.Service == fact.Gateway && c.Code.Name == "" && f.Code == "" && f.OAuthError == "" && len(f.InnerCodes) == 0
}

// page returns what there is to read of a page, in lower case: the message, and
// the text around it.
func (c *Case) page() string {
	body := c.Exchange.Response.Body
	return lowered(c.written()) + "\n" + string(bytes.ToLower(body[:min(len(body), maxPage)]))
}

// edge returns the product that the headers or the page name.
func (c *Case) edge(page string) (around.Edge, bool) {
	for _, name := range [...]string{"Server", "Via", "X-Cache", "Proxy-Agent"} {
		if v := c.Exchange.Response.Header.Get(name); v != "" {
			if e, ok := around.EdgeNamed(v); ok {
				return e, true
			}
		}
	}
	if c.Exchange.Response.Header.Get("Cf-Ray") != "" {
		return around.EdgeNamed("cloudflare")
	}
	return around.FindEdge(page)
}

// isSlow reports whether a page says that something took too long.
func (c *Case) isSlow(page string) bool {
	for _, words := range [...]string{"timed out", "times out", "time-out", "timeout", "timely response", "took too long"} {
		if strings.Contains(page, words) {
			return c.Stated == 0 || c.Stated == 504 || c.Stated == 408 || c.Stated == 502 || c.Stated == 503 || c.Stated == 524
		}
	}
	return false
}

// block names who stopped the call, and who can let it pass.
func (c *Case) block(e around.Edge, known bool, words string) Cause {
	who := textf("a proxy, a firewall, or a CDN", "прокси, межсетевой экран или CDN")
	evidence := textf("the status is %d, and this isn't an API response", "статус %d, и это не ответ API", c.Stated)
	certainty := fact.Likely
	switch {
	case known && e.Kind == around.Relay:
		certainty = fact.Possible
	case known:
		who = textf("%s", "%s", e.Name)
		evidence = textf("the page or its headers name %s", "страница или её заголовки называют %s", e.Name)
	case words != "":
		evidence = textf("the page says %s", "на странице сказано: %s", quoted(words))
	default:
		certainty = fact.Possible
	}
	host := CalledHost(&c.Exchange)
	if host == "" && containsAny(strings.ToLower(c.Exchange.Around), "device code request", "get token request", "token request returned") {
		host = "login.microsoftonline.com" // ADAL: Get Device Code request returned http error: 403
	}
	target := textf("the API's host", "хост API")
	if host != "" {
		target = textf("%s", "%s", host)
	}
	fix := textf("Have the team that runs it allow %s without inspection; give them the time, outbound address, URL, and whatever the page names.",
		"Попросите его администраторов пропускать %s без проверки; сообщите им время, исходящий адрес, URL и то, что указано на странице.", target)
	if known && e.Kind == around.Front {
		fix = textf("Give the operator of %s the time, your outbound address, the URL, and the reference on the page; try a plain request first.",
			"Сообщите владельцу %s время, исходящий адрес, URL и номер со страницы; сначала попробуйте простой запрос.", target)
	}
	if known && e.Kind == around.Front && (isOfMicrosoft(host) || host == "" && e.Name == around.FrontDoor) {
		fix = textf("Try from another network without VPN or proxy, and again later: the outbound address, its country, or a header of the request is refused. If it stays, give Microsoft support the time, that address, and every reference on the page.",
			"Попробуйте из другой сети без VPN и прокси и позже ещё раз: отклонён исходящий адрес, его страна или заголовок запроса. Если не пройдёт, передайте в поддержку Microsoft время, этот адрес и все номера со страницы.")
	} else if known && e.Ask.En != "" {
		fix = textf("%s %s", "%s %s", fix, catalogued(e.Ask))
	}
	ground := OnCue
	if certainty == fact.Possible {
		ground = OnNothing
	}
	return found("proxy-blocks", certainty,
		textf("The call was stopped on its way: %s answered instead of the service.", "Вызов остановлен на пути: вместо службы ответил %s.", who),
		evidence, fix).on(ground)
}

// isOfMicrosoft reports whether a host is one of Microsoft's, so that only Microsoft can
// look at what is in front of it.
func isOfMicrosoft(host string) bool {
	for _, domain := range [...]string{"microsoft.com", "microsoftonline.com", "microsoftonline.us", "azure.com", "windows.net", "office.com", "office365.com", "microsoft.us"} {
		if host == domain || strings.HasSuffix(host, "."+domain) {
			return !strings.HasSuffix(host, ".cloudapp.azure.com")
		}
	}
	return false
}

// missingKey says that Azure API Management requires its own key, where the client
// shows the page next to its own words.
func missingKey() Cause {
	return likely("subscription-key",
		Text{en: "Azure API Management is in front of the API and requires its own subscription key.",
			ru: "Перед API стоит Azure API Management, и ему нужен ключ собственной подписки."},
		Text{en: "the response mentions a subscription key", ru: "в ответе сказано о ключе подписки"},
		Text{en: "Send the key in the Ocp-Apim-Subscription-Key header; Defender and Graph themselves don't use one: check the host.",
			ru: "Передайте ключ в заголовке Ocp-Apim-Subscription-Key; у самих Defender и Graph его нет: проверьте хост."},
		"token-expired", "token-audience", "token-header").on(OnCue)
}

// connectionSignedOut adds to a 401 page of IIS what it means where a connector
// made the call, as it mostly is.
func connectionSignedOut() Cause {
	return possible("api-connection-login",
		Text{en: "If a Logic App or a flow made the call: the connection's sign-in has expired.",
			ru: "Если вызывал Logic App или поток: вход его подключения истёк."},
		Text{},
		Text{en: "Open the API connection of that step, Edit API connection, Authorize, with an account that is allowed to do this.",
			ru: "Откройте API connection этого шага, Edit API connection, Authorize, под учётной записью с нужными правами."})
}

// slowEdge says that a gateway timed out.
func slowEdge(evidence Text, ground Ground) Cause {
	return likely("gateway-timeout",
		Text{en: "The response took longer than the gateway waits.", ru: "Ответ занял больше времени, чем ждёт шлюз."},
		evidence,
		Text{en: "Retry, waiting longer each time, and request less at once; if it persists, give support the reference.",
			ru: "Повторяйте с растущей паузой и запрашивайте меньше за раз; если не помогло, передайте в поддержку номер со страницы."},
		"request-breaks-service").on(ground)
}

// timeOutOn quotes a page that says that something took too long.
func timeOutOn(e around.Edge, known bool) Text {
	if known {
		return textf("the page is from %s and mentions a timeout", "это страница %s, и на ней сказано о тайм-ауте", e.Name)
	}
	return Text{en: "the page mentions a timeout", ru: "на странице сказано о тайм-ауте"}
}

// edgeFault says that a page of a CDN reports a fault, and not a refusal.
func edgeFault(e around.Edge) Cause {
	return likely("edge-fault",
		textf("%s, in front of the host, got no usable response from it; most of these failures are temporary.",
			"%s перед хостом не получил от него пригодного ответа; обычно это проходит.", e.Name),
		textf("the page is from %s and doesn't mention a refusal", "это страница %s, и об отказе на ней не сказано", e.Name),
		Text{en: "Retry, waiting longer each time; if it persists, give support the reference on the page.",
			ru: "Повторяйте запрос с растущей паузой; если не помогло, передайте в поддержку номер со страницы."}).on(OnCue)
}

// edgeDown says that a product in front of a program couldn't reach it, where its page has a
// status and no other words.
//
//	<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0 (Ubuntu)</center>
//	upstream connect error or disconnect/reset before headers. reset reason: connection termination
func (c *Case) edgeDown(e around.Edge) Cause {
	fix := Text{en: "Retry, waiting longer each time; if it persists, give support the time, the URL, and the reference on the page or in the headers.",
		ru: "Повторяйте запрос с растущей паузой; если не помогло, передайте в поддержку время, URL и номер со страницы или из заголовков."}
	if host := CalledHost(&c.Exchange); !isOfMicrosoft(host) && (host != "" || e.Kind == around.Relay) {
		target := textf("that host", "этого хоста")
		if host != "" {
			target = textf("%s", "%s", shown(host))
		}
		fix = textf("Retry, waiting longer each time. If it persists, the operator of %s must look whether the program after %s is running, listens on the expected port, and answers in time.",
			"Повторяйте запрос с растущей паузой. Если не помогло, владельцу %s нужно проверить, что программа за %s запущена, слушает нужный порт и отвечает вовремя.", target, e.Name)
	}
	return likely("transient-fault",
		textf("%s, in front of the host, got no usable response from it; most of these failures are temporary.",
			"%s перед хостом не получил от него пригодного ответа; обычно это проходит.", e.Name),
		textf("the page or its headers name %s", "страница или её заголовки называют %s", e.Name),
		fix, "proxy-fault", "call-rate").on(OnCue)
}

// gatewayRulesOut keeps what only the service can say away from a page of
// something on the way: no token was looked at.
func gatewayRulesOut(c *Case) []string {
	switch {
	case !c.isPage():
		return nil
	case c.Stated == 401:
		return append(refusalSuspicions(), "parameter-typo")
	}
	return append(refusalSuspicions(), "token-audience", "token-expired", "token-header",
		"parameter-typo", "value-form", "body-not-json", "cpu-quota", "quota-shared", "query-too-heavy", "search-everywhere", "out-of-reach", "state-conflict")
}
