package diagnose

import (
	"slices"
	"strings"
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// pathFamily judges the path of a request that led nowhere.
func pathFamily() Family {
	return Family{
		Name: "path",
		Causes: []Entry{
			{"empty-path-id", fact.Text{En: "the path has nothing where an ID belongs",
				Ru: "в пути пусто там, где должен быть ID"}},
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

// retired explains a path that is going away or gone. A 400 may as well come of
// the request.
func (c *Case) retired() (Cause, bool) {
	path := c.path()
	for _, version := range [...]string{"/v1.0", "/beta"} {
		path = strings.TrimPrefix(path, version)
	}
	r, ok := catalog.FindRetirement(c.Service, path)
	if !ok {
		return Cause{}, false
	}
	evidence := textf("%s was called", "вызван %s", r.Name)
	summary := textf("%s in Microsoft Graph is deprecated.", "%s в Microsoft Graph устарел.", r.Name)
	switch {
	case r.Since == "":
	case r.Since <= c.Now.Format(time.DateOnly):
		evidence = join(evidence, textf("; the announced removal date was %s", "; объявленный срок отключения был %s", r.Since))
		summary = textf("%s in Microsoft Graph is deprecated, and its announced removal date has passed.", "%s в Microsoft Graph устарел, объявленный срок его отключения прошёл.", r.Name)
	default:
		evidence = join(evidence, textf("; the announced removal date is %s", "; объявленный срок отключения — %s", r.Since))
	}
	if c.Status == 404 || c.Status == 410 || c.Status == 501 {
		cause := likely("api-retired", summary, evidence, catalogued(r.Instead), "wrong-path", "wrong-id", "empty-path-id", "out-of-reach", "graph-path")
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
