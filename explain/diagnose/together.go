package diagnose

import (
	"slices"
	"strings"
)

// togetherCauses explains a refusal in a text with another one, which asks for other
// permissions, and words that say that one of them was there: the call needs both.
//
//	with only Machine.StopAndQuarantine: … required application permissions (Machine.Read.All, Machine.ReadWrite.All)
//	with only Machine.Read.All: … required application permissions (Machine.StopAndQuarantine)
func togetherCauses(c *Case, p Permissions) []Cause {
	if c.Exchange.Around == "" || !p.inMessage {
		return nil
	}
	if around := lowered(c.Exchange.Around); !containsAny(around, "with only", "only with", "has only", "have only", "i added", "after adding", "after granting", "i granted", "once granted", "and now", "now i get", "now it says", "then i get") {
		return nil
	}
	others := otherRequired(c.Exchange.Around, p.Required)
	if len(others) == 0 || !c.isOneCall() {
		return nil
	}
	mine, theirs := p.ofAPI(realName(p.Required[0])), p.ofAPI(realName(others[0]))
	return []Cause{likely("role-missing",
		textf("The call needs two permissions at once, %s and %s, and each time the token had only one of them.", "Вызову нужны сразу два разрешения, %s и %s, а в токене каждый раз было только одно.", mine, theirs),
		textf("one refusal asks for %s, the other for %s", "один отказ требует %s, другой — %s", strings.Join(p.Required, ", "), strings.Join(others, ", ")),
		textf("Grant both %s and %s as the same kind of permission, have an administrator consent to both, then get one new token.",
			"Выдайте и %s, и %s как разрешения одного вида, получите согласие администратора на оба, затем один новый токен.", mine, theirs),
		"role-not-granted", "scope-not-granted", "permission-missing", "permission-type", "token-before-consent")}
}

// otherRequired returns the permissions that another message of a text asks for, if none
// of them is among some.
//
//	… any of the required application permissions (Machine.StopAndQuarantine) to access the resource.
//	API required roles: Machine.Isolate, application roles: Machine.Read.All.
func otherRequired(text string, some []string) []string {
	const longestList = 512 // bytes
	for _, before := range [...]string{"permissions (", "required roles: ", "required scopes: ", "following scopes: "} {
		for rest := text; ; {
			_, after, found := strings.Cut(rest, before)
			if !found {
				break
			}
			rest = after
			list, _, _ := strings.Cut(after[:min(len(after), longestList)], "\n")
			list, _, _ = strings.Cut(list, ")")
			list, _, _ = strings.Cut(list, "application roles")
			required := names(list)
			if len(required) > 0 && !slices.ContainsFunc(required, func(name string) bool { return slices.Contains(some, name) }) {
				slices.SortStableFunc(required, func(a, b string) int { return privilege(a) - privilege(b) })
				return required
			}
		}
	}
	return nil
}

// isOneCall reports whether a text has no more than one address of a call.
func (c *Case) isOneCall() bool {
	first := ""
	for word := range strings.FieldsSeq(c.Exchange.Around) {
		at := strings.Index(word, "https://")
		if at < 0 || !strings.Contains(word, "/api/") && !strings.Contains(word, "graph.microsoft.") {
			continue
		}
		address := strings.Trim(word[at:], "\"'`,;:.()<>")
		if first != "" && address != first {
			return false
		}
		first = address
	}
	return true
}
