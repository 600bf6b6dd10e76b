package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// pathFamily judges the path of a request that led nowhere.
func pathFamily() Family {
	return Family{
		Name:  "path",
		Codes: []string{"NotFound"},
		Causes: []Entry{
			{"empty-path-id", "the path has nothing where an ID belongs"},
			{"wrong-path", "the path is misspelt"},
		},
		Find:     pathCauses,
		RulesOut: pathRulesOut,
	}
}

// pathRulesOut keeps a path that is one of an operation, with an ID in it, from
// being called misspelt.
func pathRulesOut(c *Case) []string {
	if _, ok := idSubject(c); ok && c.Operation.ID != "" {
		return []string{"wrong-path"}
	}
	return nil
}

func pathCauses(c *Case) []Cause {
	raw := c.Exchange.Request.URL
	if raw == "" || c.Status != 404 && c.Status != 405 && c.Status != 400 {
		return nil
	}
	path := c.path()
	segments := strings.Split(strings.Trim(path, "/"), "/")
	if strings.Contains(path, "//") || len(segments) > 2 && isAction(segments[len(segments)-1]) && isObjects(segments[len(segments)-2]) {
		return []Cause{certain("empty-path-id",
			Text{en: "The path has nothing where an ID belongs: the variable that should fill it was empty.",
				ru: "В пути пусто там, где должен быть идентификатор: переменная для него была пуста."},
			textf("the path is %s", "путь — %s", shown(path)),
			Text{en: "Print the URL before it is called; stop when the ID is empty.",
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
	near := catalog.Nearest(name, collections())
	if len(near) == 0 {
		return nil
	}
	made := likely
	if strings.EqualFold(name+"s", near[0]) || strings.EqualFold(name, near[0]+"s") {
		made = certain
	}
	return []Cause{made("wrong-path",
		Text{en: "The path is misspelt: the API has no such collection.", ru: "Путь написан с ошибкой: такой коллекции в API нет."},
		textf("/api/%s does not exist; /api/%s does", "/api/%s не существует; есть /api/%s", name, near[0]),
		textf("Call /api/%s", "Вызывайте /api/%s", near[0]),
		"wrong-id", "out-of-reach", "wrong-kind-of-id")}
}

// collections returns what may stand behind /api/.
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
