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
	if said, ok := c.unlicensed(); c.Status == 403 && ok {
		return []Cause{likely("licence-missing",
			Text{en: "The tenant's licenses don't include this.", ru: "Лицензии тенанта этого не включают."},
			textf("the text says %s", "в тексте сказано: %s", quoted(said)),
			c.planFix())}
	}
	if c.Status != 403 || c.Operation.License == (fact.Text{}) {
		return nil
	}
	return []Cause{possible("licence-missing",
		Text{en: "The tenant's licenses don't include this.", ru: "Лицензии тенанта этого не включают."},
		Text{}, c.planFix()).on(OnStatus)}
}

// planFix says where to look for the license that an operation needs.
func (c *Case) planFix() Text {
	if c.Operation.License == (fact.Text{}) {
		return Text{en: "Check on the operation's page which plan it needs, such as Entra ID P1 or P2; a new token doesn't help.",
			ru: "Проверьте на странице операции, какой план нужен, например Entra ID P1 или P2; новый токен не поможет."}
	}
	return textf("Check the tenant's licenses in the Microsoft 365 admin center (Billing, Licenses). %s",
		"Проверьте лицензии тенанта в центре администрирования Microsoft 365 (Billing, Licenses). %s", catalogued(c.Operation.License))
}

// unlicensed returns the sentence around a refusal in which somebody writes that the
// tenant has no paid plan.
//
//	My Entra license is free / basic (not P1 nor P2).
//	We have no Azure AD Premium P1
func (c *Case) unlicensed() (quoted string, ok bool) {
	if said, ok := c.writes("entra id free", "entra free", "azure ad free", "free entra", "free azure ad", "free tier of entra", "free tier of azure ad"); ok {
		return said, true
	}
	for m := range c.mentions("license is free", "licence is free", "free license", "free licence") {
		if m.isBy("entra", "azure", "aad", "microsoft", "tenant") {
			return m.sentence(), true
		}
	}
	for m := range c.anyMentions("p1", "p2", "e5", "premium license", "premium licence") {
		if m.isDenied() && m.isBy("entra", "azure", "aad", "licen", "premium") {
			return m.sentence(), true
		}
	}
	return "", false
}
