package diagnose

import (
	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// A Foreign is an API that answered and isn't in the catalog. One of
// Host, Code, Header, Form, and Command says what tells it; without any, the wording of the
// message does.
type Foreign struct {
	Host    string // that was called, as it seems
	Code    string // that only it sends
	Header  string // that only it sends
	Form    bool   // of the response, which is that of its errors
	Command string // in the input, that calls it
	Said    bool   // the program says that it called it
	Outside bool   // it is of another company than Microsoft

	Name  string // empty if it is known by its host alone
	Doc   string // page about its errors; empty if none is known
	Scope string // to ask a token for; empty if it is not known
	Role  fact.Text
}

// isStrange reports whether an API answered that isn't known to be
// Microsoft's: what words mean to it isn't known either.
func (f *Foreign) isStrange() bool { return f.Outside || f.Name == "" && f.Host != "" }

// strangerFamily doubts that the answer is one of the APIs at all.
func strangerFamily() Family {
	return Family{
		Name: "stranger",
		Causes: []Entry{
			{"other-api", fact.Text{En: "the called API isn't in the catalog",
				Ru: "вызванного API нет в каталоге"}},
			{"other-program", fact.Text{En: "nothing shows that the response came from a Microsoft API",
				Ru: "ничто не показывает, что ответил API Microsoft"}},
		},
		Find:     strangerCauses,
		RulesOut: strangerRulesOut,
	}
}

// strangerCauses speaks up where the host or the wording is that of another
// API, and where neither a host nor a code nor any word tells who answered:
// connectors log the errors of their own host, too.
func strangerCauses(c *Case) []Cause {
	if c.Foreign.Outside {
		return []Cause{outsideAPI(&c.Foreign)}
	}
	if c.Foreign != (Foreign{}) {
		if c.isNeighborKnown() || c.Foreign.Name != "" && c.Stated == 413 { // which means the same to all of them
			return nil
		}
		return []Cause{otherAPI(c)}
	}
	if c.Service != fact.Unknown || c.Named || c.Code.Name != "" || c.Message.ID != "" || c.Exchange.Request.URL != "" || c.namesVendor() {
		return nil
	}
	return []Cause{possible("other-program",
		Text{en: "Nothing here shows that the response came from a Microsoft API.",
			ru: "Ничто во входных данных не говорит, что ответил API Microsoft; возможно, это другая программа."},
		Text{},
		Text{en: "Check which host you called, capture the URL and the response body, and run explain on them.",
			ru: "Посмотрите, к какому хосту был вызов; запишите URL и тело ответа и передайте их сюда."})}
}

// namesVendor reports whether anything that is known of the exchange names
// Microsoft or what it makes.
func (c *Case) namesVendor() bool {
	x := &c.Exchange
	return catalog.NamesVendor(x.Response.Body) || catalog.NamesVendor([]byte(c.written())) ||
		catalog.NamesVendor([]byte(x.Response.Fault.Code)) || catalog.NamesVendor([]byte(x.Response.Header.Get("Server")))
}

// isNeighborKnown reports whether the catalog knows what another API says.
func (c *Case) isNeighborKnown() bool { return c.Code.Name != "" || c.Message.ID != "" }

func otherAPI(c *Case) Cause {
	f := &c.Foreign
	if f.Name == "" {
		return strangeHost(f.Host)
	}
	fix := Text{en: "Go by the message and that API's documentation. If you mean Defender, correct the host.",
		ru: "Следуйте сообщению и документации этого API. Если имелся в виду Defender, исправьте хост."}
	switch {
	case c.Status == 401 && f.Scope != "":
		fix = textf("Request the token for %s. If you mean Defender, correct the host.",
			"Запросите токен для %s. Если имелся в виду Defender, исправьте хост.", f.Scope)
	case c.Status == 403 && f.Role != (fact.Text{}):
		fix = textf("Look for %s. If you mean Defender, correct the host.",
			"Проверьте: %s. Если имелся в виду Defender, исправьте хост.", catalogued(f.Role))
	case c.Status == 404:
		fix = Text{en: "Compare each part of the URL, including names and IDs, with what exists there. If you mean Defender, correct the host.",
			ru: "Сверьте каждую часть URL с тем, что там есть, в том числе имена и идентификаторы. Если имелся в виду Defender, исправьте хост."}
	case c.Status == 429:
		fix = Text{en: "Wait as long as Retry-After says, then call less often.", ru: "Подождите, сколько указано в Retry-After, и вызывайте реже."}
	case c.Status >= 500:
		fix = Text{en: "Retry, waiting longer each time. If it persists, give that API's support the time, the URL, and the tracking ID.",
			ru: "Повторяйте запрос с растущей паузой. Если не помогло, передайте в поддержку этого API время, URL и идентификатор отслеживания."}
	}
	return likely("other-api",
		textf("This is another API: %s. Permissions, roles, and quotas of Defender and Graph don't apply to it.",
			"Это другой API: %s. Разрешения, роли и квоты Defender и Graph на него не действуют.", f.Name),
		f.evidence(), fix).on(OnCue) // what points to the reason comes before who answered
}

// evidence says what tells which API answered.
func (f *Foreign) evidence() Text {
	switch {
	case f.Host != "":
		return textf("the host in the input is %s", "хост во входных данных — %s", f.Host)
	case f.Code != "":
		return textf("the code %s belongs to %s", "код %s — из кодов %s", shown(f.Code), f.Name)
	case f.Header != "":
		return textf("the response has the header %s, which %s sets", "в ответе заголовок %s, который ставит %s", shown(f.Header), f.Name)
	case f.Command != "":
		return textf("the input has %s, which calls %s", "во входных данных %s — вызов %s", f.Command, f.Name)
	case f.Said:
		return textf("the program says that it called %s", "программа пишет, что вызывала %s", shown(f.Name))
	case f.Form:
		return textf("the response has the form that %s uses", "у ответа форма, как у %s", f.Name)
	}
	return textf("the message is worded as in %s", "сообщение сформулировано как в %s", f.Name)
}

// outsideAPI says that a service of another company answered.
func outsideAPI(f *Foreign) Cause {
	return likely("other-api",
		textf("This isn't a Microsoft API: %s answered. Permissions, licenses, and limits of Defender and Graph don't apply.",
			"Это не API Microsoft: ответил %s. Разрешения, лицензии и ограничения Defender и Graph здесь ни при чём.", f.Name),
		f.evidence(),
		textf("Go by the message and the documentation of %s.", "Следуйте сообщению и документации %s.", f.Name)).on(OnCue)
}

// strangeHost explains a host that is in no list: companies put gateways of
// their own before Defender and Graph.
func strangeHost(host string) Cause {
	return likely("other-api",
		Text{en: "An API other than Defender and Graph answered, or your own gateway in front of them.",
			ru: "Ответил не Defender и не Graph, а другой API или ваш собственный шлюз перед ними."},
		textf("the host in the input is %s", "хост во входных данных — %s", host),
		Text{en: "Go by that host's documentation. If it's a gateway, find in its log what the API behind it returned, and run explain on that.",
			ru: "Следуйте документации этого хоста. Если это шлюз, найдите в его журнале ответ API за ним и передайте сюда этот ответ."}).on(OnCue)
}

// strangerRulesOut drops the causes of a status that hold for Defender and Graph
// only. Entra doesn't accept a token where it issues one, and expects a form, not JSON.
func strangerRulesOut(c *Case) []string {
	switch {
	case c.Foreign != (Foreign{}) && c.isNeighborKnown():
		return nil
	case c.Foreign != (Foreign{}):
	case c.Service == fact.Entra && len(c.Code.Causes) == 0 && len(c.Message.Causes) == 0:
		return append(refusalSuspicions(), "token-audience", "token-expired", "token-header",
			"body-not-json", "wrong-id", "empty-path-id", "out-of-reach", "cpu-quota")
	default:
		return nil
	}
	return append(refusalSuspicions(), "token-audience", "parameter-typo",
		"out-of-reach", "cpu-quota", "quota-shared", "query-too-heavy", "search-everywhere", "partial-failure")
}

// refusalSuspicions are what the catalog suspects of a 403 of Defender or Graph,
// and which nobody else can mean by one.
func refusalSuspicions() []string {
	return []string{"permission-missing", "permission-type", "user-role", "licence-missing"}
}
