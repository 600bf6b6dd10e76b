package diagnose

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

// placeholderFamily finds values that should have been replaced before the
// request was sent.
func placeholderFamily() Family {
	return Family{
		Name: "placeholder",
		Causes: []Entry{
			{"placeholder-sent", fact.Text{En: "a placeholder such as {id} was sent instead of a value",
				Ru: "вместо значения отправлена заглушка, например {id}"}},
			{"sample-value", fact.Text{En: "a value from Microsoft's samples was sent",
				Ru: "отправлено значение из примеров Microsoft"}},
		},
		Find: placeholderCauses,
	}
}

func placeholderCauses(c *Case) []Cause {
	if c.isFromLog() {
		return nil
	}
	if slot := slotInURL(c.Exchange.Request.URL); slot != "" && (c.Status == 400 || c.Status == 404 || c.Status == 403) {
		return []Cause{placeholderSent(slot)}
	}
	for _, v := range c.Values {
		switch v.Name {
		case "hash", "ip", "domain", "url", "id", "resource", "input", "value", "app", "tenant", "scope", "subscription", "group", "workflow", "connection":
		default:
			continue
		}
		if c.isMasked(v.Value) || c.wasFound(v.Name) {
			continue
		}
		if catalog.IsPlaceholder(v.Value) || isSlotIn(v) {
			return []Cause{placeholderSent(v.Value)}
		}
		if IsSampleValue(v.Value) {
			return []Cause{likely("sample-value",
				Text{en: "This is a sample value from Microsoft's documentation, not a value from your tenant.",
					ru: "Это значение из примера в документации Microsoft, а не из вашего тенанта."},
				textf("%s is a sample value in the documentation", "%s взято из документации", shown(v.Value)),
				Text{en: "Replace the sample value with one from your tenant.",
					ru: "Подставьте вместо примера значение из своего тенанта."})}
		}
	}
	return nil
}

// wasFound reports whether Entra ID must have found the application or the tenant that its
// message names, so that somebody has hidden the ID since.
//
//	AADSTS7000215: Invalid client secret provided. … for a secret added to app <APPID>
func (c *Case) wasFound(name string) bool {
	if name != "app" && name != "tenant" || !catalog.IsSignInNumber(c.Code.Name) {
		return false
	}
	switch c.Code.Name {
	case "AADSTS700016", "AADSTS70001", "AADSTS700011", "AADSTS7000229":
		return name == "tenant"
	case "AADSTS7000215", "AADSTS7000222", "AADSTS7000112", "AADSTS700027", "AADSTS65001", "AADSTS65005", "AADSTS50105", "AADSTS50194", "AADSTS50020", "AADSTS50011", "AADSTS500011":
		return true
	}
	return false
}

// placeholderSent is the cause where a template wasn't filled in.
func placeholderSent(value string) Cause {
	return certain("placeholder-sent",
		Text{en: "A placeholder was sent instead of a value.",
			ru: "Вместо значения отправлена заглушка из шаблона."},
		textf("the service read %s as the value", "служба прочитала как значение %s", shown(value)),
		Text{en: "Replace the placeholder with the real value; check the variable or template that should fill it in.",
			ru: "Подставьте вместо заглушки настоящее значение; проверьте переменную или шаблон, который должен его заполнять."},
		"wrong-id", "out-of-reach", "wrong-kind-of-id", "hash-malformed", "hash-kind", "ip-malformed", "ip-not-single",
		"domain-is-url", "domain-characters", "url-no-scheme", "url-characters", "value-not-allowed",
		"app-id-wrong", "app-not-in-tenant", "wrong-tenant", "tenant-mistyped", "national-cloud",
		"resource-mistyped", "resource-not-in-tenant", "scope-malformed", "scope-not-default", "azure-scope", "object-missing", "tenant-gone", "permission-missing", "azure-path", "graph-path", "path-not-offered", "malformed-request", "value-form", "azure-name")
}

// slotInURL returns the slot of a template in a URL whose brackets were percent-encoded:
// that's how it was sent, and not how somebody hid a value.
//
//	https://management.azure.com/subscriptions/%3Csubscription-id%3E/providers/Microsoft.Security/pricings
func slotInURL(address string) string {
	path, _, _ := strings.Cut(address, "?")
	if !strings.Contains(path, "%3C") && !strings.Contains(path, "%7B") && !strings.Contains(path, "%3c") && !strings.Contains(path, "%7b") {
		return ""
	}
	for segment := range strings.SplitSeq(path, "/") {
		if strings.HasPrefix(segment, "%") && catalog.IsPlaceholder(segment) && !catalog.IsMasked(segment) {
			return unescape(segment)
		}
	}
	return ""
}

// isSlotIn reports whether a part of the name of an API is the slot of a template. One in
// brackets may be how somebody hid the part.
//
//	The resource principal named api://__API_CLIENT_ID__ was not found
func isSlotIn(v fact.Value) bool {
	if v.Name != "resource" && v.Name != "scope" {
		return false
	}
	for part := range strings.SplitSeq(v.Value, "/") {
		if part != "" && part[0] != '<' && part[0] != '{' && catalog.IsPlaceholder(part) && !catalog.IsGUID(part) {
			return true
		}
	}
	return false
}

// isFromLog reports whether the message is that of an entry in the sign-in log, in
// which Entra ID leaves the slots of its own messages unfilled.
//
//	Sign-in error code: 700016
//	Failure reason: Application with identifier {appIdentifier} was not found in the directory {tenantName}.
func (c *Case) isFromLog() bool {
	return c.Service == fact.Entra && !c.says("aadsts") && bytes.Contains(c.Exchange.Response.Body, []byte("ailure reason"))
}

// IsSampleValue reports whether a value is one that Microsoft's
// pages show where no real object is meant.
func IsSampleValue(value string) bool {
	value = strings.TrimSpace(value)
	for _, sample := range [...]string{
		"123123123",
		"1e5bc9d7e413ddd7902c2932e418702b84d0cc07",
		"6532ec91d513acc05f43ee0aa3002599729fd3e1",
		"4388963aaa83afe2042a46a3c017ad50bdcdafb3",
		"da637472900382838869_1364969609",
	} {
		if len(value) == len(sample) && strings.EqualFold(value, sample) {
			return true
		}
	}
	return false
}

// isMasked reports whether somebody has hidden a value before it got here, so
// that it tells nothing of what was sent. A word in angle brackets is the slot of a
// template, but a mask where the tracking ID or another value is hidden as well, and
// where the service took the value: it refused the call for what it weighs, not for
// what it says.
//
//	Too many requests from Identifier:<id> under category:aadgraph.app.tenant_large.
//	Application '<app id>' was not found in the directory '<tenant>'.
func (c *Case) isMasked(value string) bool {
	if catalog.IsMasked(value) {
		return true
	}
	if !strings.HasPrefix(value, "<") || !strings.HasSuffix(value, ">") {
		return false
	}
	isTaken := c.Status == 429 || c.Status >= 500
	return isTaken || c.Exchange.Response.Fault.MaskedID || c.hasOtherInBrackets(value)
}

// hasOtherInBrackets reports whether the message has another word in angle brackets
// than a value.
func (c *Case) hasOtherInBrackets(value string) bool {
	const longest = 40 // bytes between the brackets
	rest := c.written()
	for {
		_, after, found := strings.Cut(rest, "<")
		if !found {
			return false
		}
		inner, _, closed := strings.Cut(after[:min(len(after), longest)], ">")
		if closed && inner != "" && "<"+inner+">" != value && !strings.ContainsAny(inner, "/=\"") {
			return true
		}
		rest = after
	}
}
