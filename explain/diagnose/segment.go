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
		Text{en: "The question mark in the URL was percent-encoded, so the query became part of the path.",
			ru: "Вопросительный знак URL закодирован, и запрос стал частью пути."},
		textf("Graph read %s as one part of the path", "Graph прочитал %s как одну часть пути", shown(name+"?")),
		Text{en: "Call @odata.nextLink and other complete URLs unchanged, and encode only the values of parameters.",
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
	clouds := strings.Join(h.Clouds, ", ")
	if !known && c.Service == fact.Graph {
		clouds = cloudInWords(c.Exchange.Around)
	}
	if clouds == "" || known && (h.Service != fact.Graph || slices.Contains(h.Clouds, catalog.Commercial)) {
		return nil
	}
	cause := likely("path-not-offered",
		Text{en: "This version of Graph, cloud, or account type doesn't support this path with this method.",
			ru: "В этой версии Graph, этом облаке или для этого вида учётной записи такого пути с этим методом нет."},
		textf("%s was called in the cloud %s", "%s вызван в облаке %s", shown(segment), clouds),
		textf("Check on the operation's page whether it's offered in %s; if it isn't, skip the call there.",
			"Проверьте на странице операции, доступна ли она в %s; если нет, не вызывайте её там.", clouds))
	if c.Exchange.Request.URL == "" { // a cmdlet made the path, and spelled it right
		cause.Disproves = []string{"graph-path", "graph-method"}
	}
	return []Cause{cause}
}

// cloudInWords returns the national cloud that somebody names; "" if there is none.
//
//	Connect-MgGraph -Environment China
//	fetch sign in logs in Mooncake/21vAzure
func cloudInWords(text string) string {
	text = strings.ToLower(text)
	switch {
	case containsAny(text, "-environment china", "21vianet", "mooncake", "azurechinacloud", "chinacloudapi"):
		return catalog.China
	case containsAny(text, "-environment usgovdod", "-environment usgov", "gcc high", "gcchigh", "azureusgovernment"):
		return catalog.GCCHigh
	}
	return ""
}

// betaCauses judges a part of a path that Graph does not know in beta, which has all that
// v1.0 has.
//
//	/beta/security/savedQueries
//	Resource not found for the segment 'savedQueries'
func betaCauses(c *Case, segment string) []Cause {
	if c.Service != fact.Graph || !strings.Contains(strings.ToLower(c.Exchange.Request.URL), "/beta/") || strings.ContainsAny(segment, "?.") || len(nationalCauses(c, segment)) > 0 {
		return nil
	}
	if cause, ok := c.retired(); ok && cause.Certainty == fact.Likely {
		return nil // which says more
	}
	fix := textf("Look for the operation on its page under learn.microsoft.com/graph/api and copy the path; Graph may not have an API for %s at all.",
		"Найдите операцию на learn.microsoft.com/graph/api и возьмите путь оттуда; возможно, API для %s в Graph вообще нет.", shown(segment))
	return []Cause{likely("graph-path",
		Text{en: "Graph doesn't have this path, not even in beta: it's misspelled, incomplete, or belongs to something else.",
			ru: "Такого пути в Graph нет даже в beta: опечатка, неполный путь или он относится к другому."},
		textf("the path is already one of beta, and Graph doesn't know %s", "путь уже в beta, а %s Graph не знает", shown(segment)), fix)}
}

// idsJoined finds a part of the path that holds several IDs: a list was written
// into the URL where one of its entries belongs.
//
//	GET https://graph.microsoft.com/v1.0/groups/b7e2e5cd-…,%20f9be8eb2-…
func idsJoined(c *Case) (Cause, bool) {
	if c.Exchange.Request.URL == "" || c.Status < 400 || c.Status >= 500 {
		return Cause{}, false
	}
	for segment := range strings.SplitSeq(c.path(), "/") {
		ids := strings.FieldsFunc(unescape(segment), func(r rune) bool { return strings.ContainsRune(",;| +", r) })
		if len(ids) < 2 || slices.ContainsFunc(ids, func(id string) bool { return !catalog.IsGUID(id) }) {
			continue
		}
		fix := Text{en: "Call the operation once per ID; check the variable, which contains a list.",
			ru: "Вызывайте операцию по разу для каждого идентификатора; проверьте переменную: в ней список."}
		if c.Service == fact.Graph {
			fix = Text{en: "Call the operation once per ID, or read many objects at once with POST /directoryObjects/getByIds. Check the variable, which contains a list.",
				ru: "Вызывайте операцию по разу для каждого ID или читайте много объектов сразу через POST /directoryObjects/getByIds. Проверьте переменную: в ней список."}
		}
		return certain("ids-joined",
			textf("The path has %d IDs where one belongs.", "В пути идентификаторов: %d, а нужен один.", len(ids)),
			textf("one part of the path is %s", "одна часть пути — %s", shown(unescape(segment))),
			fix, append(idDisproved(), "value-not-allowed", "app-id-for-object-id", "being-set-up", "graph-path", "empty-path-id", "id-malformed")...), true
	}
	return Cause{}, false
}

// tenantInPath finds a Graph URL of the form that Azure AD Graph had, with the tenant
// before the objects. Graph takes the tenant from the token.
//
//	https://graph.microsoft.com/v1.0/18bc8d09-ed10-43af-af9f-15c0dab15ef2/users
func tenantInPath(c *Case) (Cause, bool) {
	if c.Service != fact.Graph || c.Status != 404 && c.Status != 400 && c.Status != 405 {
		return Cause{}, false
	}
	segments := strings.SplitN(strings.Trim(c.path(), "/"), "/", 3)
	if len(segments) < 3 || segments[0] != "v1.0" && segments[0] != "beta" || !catalog.IsGUID(segments[1]) {
		return Cause{}, false
	}
	if part, given := c.given("segment"); !c.isUnexplained() && !c.is("ResourceNotFound") && !(given && strings.EqualFold(part, segments[1])) {
		return Cause{}, false
	}
	return likely("tenant-in-path",
		Text{en: "The path starts with an ID, as in the retired Azure AD Graph, where the tenant came first.",
			ru: "Путь начинается с идентификатора, как в отключённом Azure AD Graph, где первым шёл тенант."},
		textf("after the version comes %s", "после версии идёт %s", shown(segments[1])),
		textf("Call https://graph.microsoft.com/%s/%s: Graph takes the tenant from the token.",
			"Вызывайте https://graph.microsoft.com/%s/%s: тенант Graph берёт из токена.", segments[0], shown(segments[2])),
		"graph-path", "graph-method", "path-not-offered", "wrong-path", "empty-path-id"), true
}
