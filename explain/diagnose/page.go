package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// pageAtHand explains a page that came instead of JSON, if the client that couldn't read
// it shows its title: it tells whose page it is.
//
//	JsonParseException: Unexpected character ('<' (code 60)): expected a valid value …
//	 at [Source: (String)"<!doctype html> … <title>Symantec CloudSOC™</title>
func (c *Case) pageAtHand() (Cause, bool) {
	unread := func(k fact.Cause) bool { return k.ID == "answer-not-json" }
	if !slices.ContainsFunc(c.Message.Causes, unread) && c.Exchange.Failure.Kind != exchange.Unread {
		return Cause{}, false
	}
	title := titleIn(c.Exchange.Around)
	if title == "" {
		title = titleIn(string(c.Exchange.Response.Body))
	}
	if title == "" {
		return Cause{}, false
	}
	evidence := textf("the page is titled %s", "страница называется %s", quoted(title))
	lower := strings.ToLower(title)
	edge, known := around.FindEdge(lower)
	switch {
	case known && edge.Kind == around.WebFilter:
		return c.block(edge, known, "").stoppedBy(evidence), true
	case around.SaysBlocked(lower) != "":
		return c.block(around.Edge{}, false, title).stoppedBy(evidence), true
	case isSignInTitle(lower):
		return likely("answer-not-json",
			Text{en: "The request reached a website that asks for a sign-in, so its token wasn't used there, or it had none.",
				ru: "Запрос попал на веб-сайт, который требует входа: токена в нём не было, или сайт его не использует."},
			evidence,
			Text{en: "Log the final URL: call the API's host, not the portal's, and send Authorization: Bearer with a token for that API. If the sign-in is that of a proxy, have the API's host exempted.",
				ru: "Выведите итоговый URL: обращайтесь к хосту API, а не портала, и передавайте Authorization: Bearer с токеном для этого API. Если входа требует прокси, добейтесь исключения для хоста API."},
			"connection-broken"), true
	}
	return likely("answer-not-json",
		textf("A web page titled %s came instead of JSON: a website at this host or path, or a proxy on the way.", "Вместо JSON пришла страница %s: это веб-сайт на этом хосте и пути или прокси на пути.", quoted(title)),
		evidence,
		Text{en: "Log the final URL. If it isn't the API's, correct the host and path; if it is, ask the owner of the page to let the API's host through.",
			ru: "Выведите итоговый URL. Если это не адрес API, исправьте хост и путь; если он верен, попросите владельца страницы пропускать хост API."},
		"connection-broken"), true
}

// stoppedBy returns the cause with the title of the page as what proves it.
func (c Cause) stoppedBy(title Text) Cause {
	c.Evidence = title
	c.Disproves = append(c.Disproves, "answer-not-json", "connection-broken")
	return c.on(OnProof)
}

// titleIn returns the title of the first page in a text; empty if there is none.
func titleIn(text string) string {
	const far, longest = 32 << 10, 120 // bytes
	text = text[:min(len(text), far)]
	lower := strings.ToLower(text)
	if len(lower) != len(text) {
		lower = text
	}
	_, after, found := strings.Cut(lower, "<title>")
	end := strings.Index(after, "</title>")
	if !found || end <= 0 || end > longest {
		return ""
	}
	start := len(text) - len(after)
	return strings.Join(strings.Fields(text[start:start+end]), " ")
}

// isSignInTitle reports whether the title of a page, in lower case, is that of a sign-in.
func isSignInTitle(title string) bool {
	return containsAny(title, "sign in", "sign-in", "signin", "log in", "login", "anmeldung", "connexion", "iniciar sesi", "вход")
}
