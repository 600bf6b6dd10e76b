package diagnose

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
)

// nationalCauses judges a part of a path that Graph does not know in a national
// cloud, which has fewer APIs than the others.
//
//	GET https://graph.microsoft.us/beta/reports/servicePrincipalSignInActivities
//	Resource not found for the segment 'servicePrincipalSignInActivities'.
func nationalCauses(c *Case, segment string) []Cause {
	h, known := c.host()
	if !known || h.Service != catalog.Graph || slices.Contains(h.Clouds, catalog.Commercial) {
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
