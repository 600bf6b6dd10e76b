package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
)

// workloadFamily tells what the product behind Microsoft Graph asks for besides the
// permission, where its refusal gives no reason.
func workloadFamily() Family {
	return Family{
		Name: "workload",
		Causes: []Entry{
			{"purview-role", fact.Text{En: "the caller isn't in a Purview role group",
				Ru: "вызывающий не входит в группу ролей Purview"}},
		},
		Find: workloadCauses,
	}
}

// workloadCauses judges a refusal without words by the path that was called. The
// token was good enough for Graph, which handed the call on.
//
//	POST https://graph.microsoft.com/beta/compliance/ediscovery/cases
//	401 : Unauthorized
func workloadCauses(c *Case) []Cause {
	if c.Service != fact.Graph || c.Status != 401 && c.Status != 403 || !c.isUnexplained() {
		return nil
	}
	if strings.Contains(c.path(), "/ediscovery") {
		return []Cause{likely("purview-role",
			Text{en: "The account isn't in a Microsoft Purview role group with this right; Global Administrator isn't enough.",
				ru: "Учётная запись не входит в группу ролей Microsoft Purview с этим правом; Global Administrator мало."},
			textf("the path is %s", "путь — %s", shown(c.path())),
			Text{en: "Grant eDiscovery.Read.All or ReadWrite.All, and add the user, or the app as a service principal, to eDiscovery Manager in the Purview portal.",
				ru: "Выдайте eDiscovery.Read.All или ReadWrite.All и добавьте пользователя либо приложение (как субъект-службу) в eDiscovery Manager на портале Purview."})}
	}
	if c.Status != 403 || c.Operation.License == (fact.Text{}) {
		return nil
	}
	return []Cause{possible("licence-missing",
		Text{en: "The tenant's licenses don't include this.", ru: "Лицензии тенанта этого не включают."},
		Text{}, catalogued(c.Operation.License)).on(OnStatus)}
}
