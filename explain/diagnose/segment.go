package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// encodedCauses judges a part of a path that holds the query of the URL: its question
// mark was encoded, so that Graph took all of it for the path.
//
//	GET https://graph.microsoft.com/beta/devices%3F%24skiptoken%3DRFNwdAIA
//	Resource not found for the segment 'devices?$skiptoken=RFNwdAIA'.
func encodedCauses(segment string) []Cause {
	name, _, encoded := strings.Cut(segment, "?")
	if !encoded {
		return nil
	}
	return []Cause{certain("query-encoded",
		Text{en: "The question mark of the URL was percent-encoded, so the query became part of the path.",
			ru: "Вопросительный знак URL закодирован, и запрос стал частью пути."},
		textf("Graph read %s as one part of the path", "Graph прочитал %s как одну часть пути", shown(name+"?")),
		Text{en: "Call @odata.nextLink and other whole URLs as they are, and encode only the values of parameters.",
			ru: "Вызывайте @odata.nextLink и другие готовые URL без изменений; кодируйте только значения параметров."},
		"graph-path", "graph-method", "path-not-offered")}
}

// nationalCauses judges a part of a path that Graph does not know in a national
// cloud, which has fewer APIs than the others.
//
//	GET https://graph.microsoft.us/beta/reports/servicePrincipalSignInActivities
//	Resource not found for the segment 'servicePrincipalSignInActivities'.
func nationalCauses(c *Case, segment string) []Cause {
	h, known := c.host()
	if !known || h.Service != fact.Graph || slices.Contains(h.Clouds, catalog.Commercial) {
		return nil
	}
	clouds := strings.Join(h.Clouds, ", ")
	return []Cause{likely("path-not-offered",
		Text{en: "This version of Graph, cloud or kind of account has no such path with this method.",
			ru: "В этой версии Graph, этом облаке или для этого вида учётной записи такого пути с этим методом нет."},
		textf("%s was called in the cloud %s", "%s вызван в облаке %s", shown(segment), clouds),
		textf("See on the operation's page whether it is offered in %s; if it isn't, leave the call out there.",
			"Проверьте на странице операции, доступна ли она в %s; если нет, не вызывайте её там.", clouds))}
}
