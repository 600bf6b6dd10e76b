package diagnose

import (
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// pathFamily judges the path of a request that led nowhere.
func pathFamily() Family {
	return Family{
		Name: "path",
		Causes: []Entry{
			{"empty-path-id", fact.Text{En: "the path has nothing where an ID belongs",
				Ru: "в пути пусто там, где должен быть ID"}},
			{"wrong-method", fact.Text{En: "the path takes a different HTTP method",
				Ru: "путь принимает другой метод HTTP"}},
			{"wrong-path", fact.Text{En: "the path is misspelled",
				Ru: "в пути опечатка"}},
			{"api-retired", fact.Text{En: "the part of the API that you called is retired",
				Ru: "вызванная часть API больше не работает"}},
			{"graph-namespace", fact.Text{En: "the name of a Graph action lacks part of its namespace",
				Ru: "в имени действия Graph не хватает части пространства имён"}},
			{"query-encoded", fact.Text{En: "the question mark in the URL was encoded",
				Ru: "вопросительный знак в URL закодирован"}},
			{"ids-joined", fact.Text{En: "the path has several IDs where one belongs",
				Ru: "в пути несколько ID там, где должен быть один"}},
			{"tenant-in-path", fact.Text{En: "the path of a Graph URL starts with the tenant ID",
				Ru: "путь URL Graph начинается с ID тенанта"}},
			{"delta-token", fact.Text{En: "a delta query continued from a link that Graph no longer finds",
				Ru: "delta-запрос продолжен по ссылке, которую Graph уже не находит"}},
			{"path-not-offered", fact.Text{En: "the national cloud you called doesn't have the path",
				Ru: "в вызванном национальном облаке этого пути нет"}},
		},
		Find:     pathCauses,
		RulesOut: pathRulesOut,
	}
}

// pathRulesOut keeps a path that is one of an operation, with an ID in it, from
// being called misspelled.
func pathRulesOut(c *Case) []string {
	if _, ok := idSubject(c); ok && c.Operation.ID != "" {
		return []string{"wrong-path"}
	}
	if strings.Contains(c.Operation.Path, "{") && c.Exchange.Request.URL != "" && c.Status == 404 {
		return []string{"wrong-path", "empty-path-id"}
	}
	return nil
}

func pathCauses(c *Case) []Cause {
	if cause, ok := idsJoined(c); ok {
		return []Cause{cause}
	}
	if segment, given := c.given("segment"); given {
		if cause, ok := tenantInPath(c); ok {
			return []Cause{cause}
		}
		if cause, ok := c.retired(); ok && cause.Certainty == fact.Likely {
			return []Cause{cause}
		}
		return slices.Concat(encodedCauses(segment), namespaceCauses(segment), nationalCauses(c, segment))
	}
	if cause, ok := tenantInPath(c); ok {
		return []Cause{cause}
	}
	raw := c.Exchange.Request.URL
	if raw == "" || c.Status != 404 && c.Status != 405 && c.Status != 400 && c.Status != 410 && c.Status != 501 {
		return nil
	}
	if cause, ok := c.retired(); ok {
		return []Cause{cause}
	}
	path := c.path()
	if cause, ok := deltaGone(c, path); ok {
		return []Cause{cause}
	}
	if cause, ok := allowed(c); ok {
		return []Cause{cause}
	}
	if c.Status == 405 && c.Operation.ID != "" && strings.HasSuffix(path, "/") {
		return []Cause{likely("wrong-path",
			Text{en: "The URL ends with a slash, which the path of the operation doesn't have.", ru: "URL кончается косой чертой, которой в пути операции нет."},
			textf("the path is %s", "путь — %s", shown(path)),
			Text{en: "Remove the slash at the end; print the URL to check that the ID in it is filled.", ru: "Уберите косую черту в конце; выведите URL и проверьте, что ID в нём есть."},
			"wrong-method", "empty-path-id")}
	}
	segments := strings.Split(strings.Trim(path, "/"), "/")
	if isHidden := strings.Contains(raw, "*"); isHidden {
		return nil
	}
	// Two slashes in front are those of a base URL that ends in one.
	if strings.Contains(strings.TrimPrefix(path, "//"), "//") || len(segments) > 2 && isAction(segments[len(segments)-1]) && isObjects(segments[len(segments)-2]) {
		return []Cause{certain("empty-path-id",
			Text{en: "The path has nothing where an ID belongs: the variable for it was empty.",
				ru: "В пути пусто там, где должен быть идентификатор: переменная для него была пуста."},
			textf("the path is %s", "путь — %s", shown(path)),
			Text{en: "Print the URL before calling it; stop when the ID is empty.",
				ru: "Выводите URL перед вызовом и не вызывайте его с пустым идентификатором."},
			"wrong-method", "wrong-path", "wrong-id", "out-of-reach", "wrong-kind-of-id")}
	}
	if cause, ok := wrongRoot(c, segments); ok {
		return []Cause{cause}
	}
	if c.Status != 404 || len(segments) < 2 || segments[0] != "api" || c.Operation.ID != "" {
		return nil
	}
	name := segments[1]
	if strings.HasPrefix(name, "v1.0") && len(segments) > 2 {
		name = segments[2]
	}
	if slices.ContainsFunc(collections(), func(s string) bool { return strings.EqualFold(s, name) }) {
		return nil
	}
	near := hunting.Nearest(name, collections())
	if len(near) == 0 {
		return nil
	}
	made := likely
	if strings.EqualFold(name+"s", near[0]) || strings.EqualFold(name, near[0]+"s") {
		made = certain
	}
	return []Cause{made("wrong-path",
		Text{en: "The path is misspelled: the API doesn't have this collection.", ru: "Путь написан с ошибкой: такой коллекции в API нет."},
		textf("/api/%s does not exist; /api/%s does", "/api/%s не существует; есть /api/%s", name, near[0]),
		textf("Call /api/%s", "Вызывайте /api/%s", near[0]),
		"wrong-id", "out-of-reach", "wrong-kind-of-id")}
}

// allowed judges a response that says which methods the path takes: the path is right, and
// the call arrived with another method, even if the client's page says what it should be.
//
//	POST /api/machines/{id}/isolate
//	405 Method Not Allowed
//	Allow: POST
func allowed(c *Case) (Cause, bool) {
	methods := c.Exchange.Response.Header.Get("Allow")
	if c.Status != 405 || methods == "" {
		return Cause{}, false
	}
	return likely("wrong-method",
		Text{en: "The path is right, but the call arrived with another method: the client sent a different one, or a redirect changed it.",
			ru: "Путь верен, но запрос пришёл с другим методом: клиент отправил не тот, или метод сменило перенаправление."},
		textf("the header Allow lists %s", "заголовок Allow перечисляет %s", shown(methods)),
		textf("Send %s. If you do, print the method and URL that leave the client: a redirect (http to https, an old host) turns POST into GET.",
			"Отправьте %s. Если так и есть, выведите метод и URL уходящего запроса: перенаправление (http на https, старый хост) превращает POST в GET.", shown(methods)),
		"empty-path-id", "wrong-path", "wrong-id"), true
}

// deltaGone judges a link to the rest of a delta query that leads nowhere: its path is
// right, since Graph made it.
//
//	GET /beta/groups/delta?$skiptoken=…
//	HTTP/1.1 404 Not Found
func deltaGone(c *Case, path string) (Cause, bool) {
	_, query, _ := strings.Cut(strings.ToLower(c.Exchange.Request.URL), "?")
	if c.Service != fact.Graph || c.Status != 404 || c.Message.ID != "" || !strings.HasSuffix(path, "/delta") || !containsAny(query, "skiptoken=", "deltatoken=") {
		return Cause{}, false
	}
	k := cause.DeltaToken()
	return likely(k.ID, catalogued(k.Summary),
		Text{en: "the URL is a link that a delta query gave", ru: "этот URL — ссылка, которую дал delta-запрос"},
		catalogued(k.Fix), "wrong-id", "wrong-path", "empty-path-id", "out-of-reach"), true
}

// wrongRoot judges how the path of a call begins.
//
//	https://api.securitycenter.microsoft.com/machines
//	https://graph.microsoft.com/beta/deviceAppManagemetn/iosManagedAppProtections
func wrongRoot(c *Case, segments []string) (Cause, bool) {
	h, known := c.host()
	switch {
	case c.Operation.ID != "" || !known || c.Status != 404 && c.Status != 400:
	case c.Status == 404 && h.Service == fact.Defender && slices.ContainsFunc(collections(), func(s string) bool { return strings.EqualFold(s, segments[0]) }):
		return likely("wrong-path",
			Text{en: "The path lacks the /api that every path of this API begins with.", ru: "В пути нет /api, с которого начинаются все пути этого API."},
			textf("the path is %s", "путь — %s", shown(c.path())),
			textf("Call https://%s/api/%s", "Вызывайте https://%s/api/%s", h.Name, shown(strings.Join(segments, "/"))),
			"wrong-id", "empty-path-id", "out-of-reach", "wrong-kind-of-id"), true
	case h.Service == fact.Graph && len(segments) > 2 && len(segments[1]) > 6:
		roots := lexicon.SetsOfGraph()
		isRoot := slices.ContainsFunc(roots, func(s string) bool { return strings.EqualFold(s, segments[1]) })
		if near := hunting.Nearest(segments[1], roots); !isRoot && len(near) > 0 {
			return likely("wrong-path",
				Text{en: "The path is misspelled: Graph doesn't have what it begins with.", ru: "Путь написан с ошибкой: такого начала пути в Graph нет."},
				textf("the path begins with %s, which is close to %s", "путь начинается с %s, что похоже на %s", shown(segments[1]), near[0]),
				textf("Call /%s/%s", "Вызывайте /%s/%s", shown(segments[0]), near[0]), "graph-path", "graph-method"), true
		}
	}
	return Cause{}, false
}

// retired explains a path that is going away or gone. A 400 may as well come of
// the request.
func (c *Case) retired() (Cause, bool) {
	path := c.path()
	for _, version := range [...]string{"/v1.0", "/beta"} {
		path = strings.TrimPrefix(path, version)
	}
	r, ok := catalog.FindRetirement(c.Service, path)
	segment, unknown := c.given("segment")
	if !ok && unknown && path == "" && c.Service == fact.Graph {
		_, words := c.nearby()
		r, ok = catalog.RetiredSegment(segment, words)
	}
	if !ok {
		return Cause{}, false
	}
	gone := unknown && strings.Contains(r.Path+"/", "/"+strings.ToLower(segment)+"/")
	evidence := textf("%s was called", "вызван %s", r.Name)
	if path == "" {
		evidence = textf("Graph doesn't know %s, and the text is about %s", "Graph не знает %s, а в тексте речь о %s", shown(segment), r.Name)
	}
	summary := textf("%s in Microsoft Graph is deprecated.", "%s в Microsoft Graph устарел.", r.Name)
	switch {
	case r.Since == "":
	case r.Since <= c.Now.Format(time.DateOnly):
		evidence = join(evidence, textf("; the announced removal date was %s", "; объявленный срок отключения был %s", r.Since))
		summary = textf("%s in Microsoft Graph is deprecated, and its announced removal date has passed.", "%s в Microsoft Graph устарел, объявленный срок его отключения прошёл.", r.Name)
	default:
		evidence = join(evidence, textf("; the announced removal date is %s", "; объявленный срок отключения — %s", r.Since))
	}
	if c.Status == 404 || c.Status == 410 || c.Status == 501 || gone {
		cause := likely("api-retired", summary, evidence, catalogued(r.Instead), "wrong-path", "wrong-id", "empty-path-id", "out-of-reach", "graph-path", "graph-method")
		cause.Basis = r.Basis
		return cause, true
	}
	return Cause{ID: "api-retired", Certainty: fact.Possible, Ground: OnCue, Basis: r.Basis, Summary: summary, Evidence: evidence, Fix: catalogued(r.Instead)}, true
}

// namespaceCauses judges a part of a path that Graph does not know. An action
// may be called by its whole name, microsoft.graph.security.runHuntingQuery;
// first versions of client libraries left the beginning out.
func namespaceCauses(segment string) []Cause {
	at := strings.LastIndexByte(segment, '.')
	if at < 0 {
		return nil
	}
	switch strings.ToLower(segment[:at]) {
	case "security", "graph.security":
	default:
		return nil
	}
	action, known := catalog.FindGraphAction(segment[at+1:])
	if !known {
		return nil
	}
	return []Cause{likely("graph-namespace",
		Text{en: "The action name lacks the start of its namespace; some versions of client libraries send it like this.",
			ru: "В имени действия нет начала пространства имён; так его передают некоторые версии клиентских библиотек."},
		textf("Graph read %s", "Graph прочитал %s", shown(segment)),
		textf("Call %s or microsoft.graph.security.%s; if you use a library, update it or send this request yourself.",
			"Вызывайте %s или microsoft.graph.security.%s; библиотеку обновите или отправьте этот запрос вручную.", action, action),
		"graph-path", "graph-method")}
}

// collections returns what can follow /api/.
func collections() []string {
	return strings.Fields(`advancedhunting advancedqueries alerts baselineConfigurations baselineProfiles browserextensions
		configurationScore customdetections deviceavinfo DeviceAuthenticatedScanAgents DeviceAuthenticatedScanDefinitions
		domains exposureScore files incidents indicators investigations ips libraryfiles machineactions machines
		recommendations remediationTasks Software users vulnerabilities`)
}

// isObjects reports whether a segment holds objects that actions are done to.
func isObjects(segment string) bool { return segment == "machines" || segment == "machineactions" }

// isAction reports whether a segment is done to one object, whose ID has to
// stand before it.
func isAction(segment string) bool {
	switch segment {
	case "isolate", "unisolate", "restrictcodeexecution", "unrestrictcodeexecution", "runantivirusscan", "runliveresponse",
		"offboard", "stopandquarantinefile", "startinvestigation", "collectinvestigationpackage", "tags", "setdevicevalue",
		"cancel", "getpackageuri", "logonusers", "getmissingkbs":
		return true
	}
	return false
}
