package diagnose

import (
	"net/textproto"
	"strings"

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
			{"function-app", fact.Text{En: "the function or web app that was called has its own keys and sign-in",
				Ru: "у вызванной функции или приложения свои ключи и вход"}},
			{"tenant-of-token", fact.Text{En: "the tenant in the URL of the call isn't the token's",
				Ru: "тенант в URL вызова не тот, что в токене"}},
			{"service-communications", fact.Text{En: "the program calls the Service Communications API, which no longer exists",
				Ru: "программа обращается к Service Communications API, которого больше нет"}},
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
		return []Cause{outsideAPI(c)}
	}
	if c.Foreign != (Foreign{}) {
		if c.isNeighborKnown() || c.Foreign.Name != "" && c.Stated == 413 { // which means the same to all of them
			return nil
		}
		if len(cloudAppsCauses(c)) > 0 {
			return nil
		}
		if c.Foreign.Name == catalog.ActivityFeed && strings.Contains(strings.ToLower(c.Exchange.Request.URL), "/servicecomms") {
			return []Cause{serviceCommunications(), otherTenantOfFeed()}
		}
		return []Cause{otherAPI(c)}
	}
	if c.Service != fact.Unknown || c.Named || c.Code.Name != "" || c.Message.ID != "" || c.Exchange.Request.URL != "" || c.namesVendor() {
		return nil
	}
	if c.Exchange.OnlyWords {
		return []Cause{unnamed()}
	}
	return []Cause{possible("other-program",
		Text{en: "Nothing here shows that the response came from a Microsoft API.",
			ru: "Ничто во входных данных не говорит, что ответил API Microsoft; возможно, это другая программа."},
		Text{},
		Text{en: "Check which host you called, capture the URL and the response body, and run explain on them.",
			ru: "Посмотрите, к какому хосту был вызов; запишите URL и тело ответа и передайте их сюда."})}
}

// unnamed is what is left of words that could be any program's.
func unnamed() Cause {
	return possible("other-program",
		Text{en: "Nothing here shows what was called; it may not be a Microsoft API.",
			ru: "Что именно вызывали, отсюда не видно; возможно, это не API Microsoft."},
		Text{},
		Text{en: "Add what comes before these words: the command, the URL, the product, and the lines around them; run explain on all of it.",
			ru: "Добавьте то, что стоит перед этими словами: команду, URL, продукт и соседние строки, — и передайте всё вместе."})
}

// namesVendor reports whether anything that is known of the exchange names
// Microsoft or what it makes.
func (c *Case) namesVendor() bool {
	x := &c.Exchange
	return catalog.NamesVendor(x.Response.Body) || catalog.NamesVendor([]byte(c.written())) ||
		catalog.NamesVendor([]byte(x.Response.Fault.Code)) || catalog.NamesVendor([]byte(x.Response.Header.Get("Server"))) || hasVendorHeader(x.Response.Header)
}

// hasVendorHeader reports whether one of the headers has a name that services of Microsoft
// send:
//
//	x-ms-failure-cause: service
func hasVendorHeader(header textproto.MIMEHeader) bool {
	for name := range header {
		if strings.HasPrefix(name, "X-Ms-") {
			return true
		}
	}
	return false
}

// isNeighborKnown reports whether the catalog knows what another API says.
func (c *Case) isNeighborKnown() bool { return c.Code.Name != "" || c.Message.ID != "" }

func otherAPI(c *Case) Cause {
	f := &c.Foreign
	if isFunctionApp(f.Host) && (c.Status == 401 || c.Status == 403 || c.Status == 404) {
		return functionApp(c.Status, f.Host)
	}
	if f.Name == "" {
		return strangeHost(f.Host)
	}
	summary := textf("This is another API: %s. Permissions, roles, and quotas of Defender and Graph don't apply to it.",
		"Это другой API: %s. Разрешения, роли и квоты Defender и Graph на него не действуют.", f.Name)
	fix := Text{en: "Go by the message and that API's documentation. If you mean Defender, correct the host.",
		ru: "Следуйте сообщению и документации этого API. Если имелся в виду Defender, исправьте хост."}
	if f := &c.Exchange.Response.Fault; f.Message == "" && f.InnerMessage == "" {
		fix = Text{en: "Print the response body: it says what that API refuses. If you mean Defender, correct the host.",
			ru: "Выведите тело ответа: в нём сказано, что не устроило этот API. Если имелся в виду Defender, исправьте хост."}
	}
	switch {
	case c.Status == 401 && f.Scope != "":
		summary = textf("%s doesn't accept the token: it has expired, or was issued for a different API, such as Defender or Graph.",
			"%s не принимает токен: он истёк или выпущен для другого API, например Defender или Graph.", f.Name)
		fix = textf("Request a new token, for %s. If you mean Defender, correct the host.",
			"Запросите новый токен для %s. Если имелся в виду Defender, исправьте хост.", f.Scope)
	case c.Status == 403 && f.Role != (fact.Text{}):
		summary = textf("%s refuses this caller; permissions and roles of Defender and Graph don't count there.",
			"%s отказывает этому вызывающему; разрешения и роли Defender и Graph там не действуют.", f.Name)
		fix = textf("Look for %s. If you mean Defender, correct the host.",
			"Проверьте: %s. Если имелся в виду Defender, исправьте хост.", catalogued(f.Role))
	case c.Status == 401 && f.Name == catalog.DataExplorer:
		summary = textf("%s doesn't accept the token: it has expired, is for another tenant or cluster, or the connection string names no way to sign in.",
			"%s не принимает токен: он истёк, выпущен для другого тенанта или кластера, либо в строке подключения нет способа входа.", f.Name)
		fix = Text{en: "Request the token for https://CLUSTER.kusto.windows.net/.default in the cluster's tenant (az login --tenant), and pass the bare cluster URL to the builder. Then check that the principal is a viewer of the database.",
			ru: "Запросите токен для https://CLUSTER.kusto.windows.net/.default в тенанте кластера (az login --tenant) и передавайте построителю только URL кластера. Затем проверьте, что субъект — viewer базы данных."}
	case c.Status == 410:
		summary = textf("This operation or api-version of %s is retired, and with it the command or module that calls it.",
			"Эта операция или api-version в %s прекращена, а с ней и команда или модуль, которые её вызывают.", f.Name)
		fix = Text{en: "Use the command or api-version that replaced it, and update the module.",
			ru: "Используйте замену этой команды или api-version и обновите модуль."}
		if strings.HasPrefix(f.Command, "Get-AzOperationalInsightsSearch") {
			fix = Text{en: "Use Invoke-AzOperationalInsightsQuery, and rewrite the query in KQL.",
				ru: "Используйте Invoke-AzOperationalInsightsQuery и перепишите запрос на KQL."}
		}
	case c.Status == 404:
		fix = Text{en: "Compare each part of the URL, including names and IDs, with what exists there. If you mean Defender, correct the host.",
			ru: "Сверьте каждую часть URL с тем, что там есть, в том числе имена и идентификаторы. Если имелся в виду Defender, исправьте хост."}
	case c.Status == 429:
		fix = Text{en: "Wait as long as Retry-After says, then call less often.", ru: "Подождите, сколько указано в Retry-After, и вызывайте реже."}
	case c.Status >= 500:
		fix = Text{en: "Retry, waiting longer each time. If it persists, give that API's support the time, the URL, and the tracking ID.",
			ru: "Повторяйте запрос с растущей паузой. Если не помогло, передайте в поддержку этого API время, URL и идентификатор отслеживания."}
	}
	return likely("other-api", summary, f.evidence(), fix).on(OnCue) // what points to the reason comes before who answered
}

// serviceCommunications explains any failure of an API that was shut down.
//
//	Web.Contents failed to get contents from 'https://manage.office.com/api/v1.0/…/ServiceComms/Services' (400): Bad Request
func serviceCommunications() Cause {
	return likely("service-communications",
		Text{en: "This is the Office 365 Service Communications API, which Microsoft shut down in January 2022.",
			ru: "Это Office 365 Service Communications API, который Microsoft отключила в январе 2022 года."},
		Text{en: "the path in the input has /ServiceComms", ru: "в пути во входных данных — /ServiceComms"},
		Text{en: "Call https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/healthOverviews, issues, or messages instead, with a token for Graph that has ServiceHealth.Read.All or ServiceMessage.Read.All.",
			ru: "Вызывайте вместо него https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/healthOverviews, issues или messages с токеном для Graph, в котором есть ServiceHealth.Read.All или ServiceMessage.Read.All."}).on(OnCue)
}

// otherTenantOfFeed is what else a report in use since before then can have.
func otherTenantOfFeed() Cause {
	return possible("tenant-of-token",
		Text{en: "If the failure is from before 2022: the tenant in the URL isn't the token's, or the token is an old one from a cache.",
			ru: "Если сбой был до 2022 года: тенант в URL не тот, что в токене, или токен взят из кэша и устарел."},
		Text{},
		Text{en: "Put the same tenant ID into the URL and the token request of each query; in Power BI, clear the permissions of the data source and set it to Anonymous.",
			ru: "Укажите один и тот же ID тенанта в URL и в запросе токена каждого запроса; в Power BI очистите разрешения источника и выберите Anonymous."}).on(OnCue)
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
func outsideAPI(c *Case) Cause {
	f := &c.Foreign
	return likely("other-api",
		textf("This isn't a Microsoft API: %s answered. Permissions, licenses, and limits of Defender and Graph don't apply.",
			"Это не API Microsoft: ответил %s. Разрешения, лицензии и ограничения Defender и Graph здесь ни при чём.", f.Name),
		f.evidence(), outsideFix(c.Status, f.Name)).on(OnCue)
}

// outsideFix says what a status means to anybody who calls a service with a key of
// another company.
func outsideFix(status int, name string) Text {
	switch {
	case status == 401:
		return textf("Get a new token or key from %s, from the host of your account's region or cloud, and send it the way its API expects.",
			"Получите новый токен или ключ у %s, на хосте своего региона или облака, и передавайте его так, как требует этот API.", name)
	case status == 403:
		return textf("In %s, give the key or client the role or scope for this call, and check its allowed addresses and your plan. Nothing needs to change in Entra ID.",
			"Дайте ключу или клиенту в %s роль или область для этого вызова, проверьте разрешённые адреса и тариф. В Entra ID ничего менять не нужно.", name)
	case status == 404:
		return textf("Compare the host of your region, the path with its version, and the IDs with the documentation of %s.",
			"Сверьте хост региона, путь с версией и идентификаторы с документацией %s.", name)
	case status == 429:
		return textf("Wait as long as Retry-After says and call %s less often; the plan may have a quota for each day or minute.",
			"Подождите, сколько указано в Retry-After, и вызывайте %s реже; тариф может ограничивать вызовы в день или минуту.", name)
	case status >= 500:
		return textf("Retry, waiting longer each time; if it persists, look at the status page of %s.",
			"Повторяйте с растущей паузой; если не помогло, посмотрите страницу состояния %s.", name)
	}
	return textf("Go by the message and the documentation of %s.", "Следуйте сообщению и документации %s.", name)
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

// isFunctionApp reports whether a host is one of Azure App Service, which runs somebody's own
// program or functions; those of connectors have a longer name.
func isFunctionApp(host string) bool {
	name, ok := strings.CutSuffix(host, ".azurewebsites.net")
	return ok && !strings.HasSuffix(name, ".p")
}

// functionApp explains what an app or a function that somebody runs answers before or in place
// of its program.
//
//	Invoke-WebRequest -Uri "https://api-funct.azurewebsites.net/api/HttpTrigger?code=…"
//	The remote server returned an error: (401) Unauthorized.
func functionApp(status int, host string) Cause {
	summary := Text{en: "The function or app expects a key or a sign-in of its own; tokens for Defender and Graph don't count there.",
		ru: "Функции или приложению нужен собственный ключ или вход; токены Defender и Graph там не действуют."}
	fix := Text{en: "For a function, send a key from its page Function keys as code= or in x-functions-key (not a subscription or client ID). If the app has Authentication turned on, get a token for the app's own ID.",
		ru: "Функции передайте ключ с её страницы Function keys в code= или в x-functions-key (не ID подписки или клиента). Если в приложении включена Authentication, получите токен для ID самого приложения."}
	switch status {
	case 403:
		summary = Text{en: "The function or app refuses the caller: access restrictions, private endpoint, client certificate, or its own sign-in.",
			ru: "Функция или приложение отказывает вызывающему: ограничения доступа, частная конечная точка, сертификат клиента или собственный вход."}
		fix = Text{en: "Check Networking, Access restrictions for your outbound address, then Authentication, then the app's own log.",
			ru: "Проверьте Networking, Access restrictions для вашего внешнего адреса, затем Authentication, затем журнал самого приложения."}
	case 404:
		summary = Text{en: "The function app has no function with this route and method, or its functions failed to load.",
			ru: "В приложении нет функции с таким маршрутом и методом, или функции не загрузились."}
		fix = Text{en: "Compare the URL with Get function URL in the portal (name, route prefix /api, method); if the list of functions is empty there, look at the deployment log.",
			ru: "Сверьте URL с Get function URL на портале (имя, префикс /api, метод); если список функций там пуст, посмотрите журнал развёртывания."}
	}
	return likely("function-app", summary, textf("the host %s is one of Azure App Service", "хост %s — из Azure App Service", host), fix).on(OnCue)
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
