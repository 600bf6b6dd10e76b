package diagnose

import (
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
	for _, v := range c.Values {
		switch v.Name {
		case "hash", "ip", "domain", "url", "id", "resource", "input", "value", "app", "tenant", "scope":
		default:
			continue
		}
		if c.isMasked(v.Value) {
			continue
		}
		if catalog.IsPlaceholder(v.Value) {
			return []Cause{certain("placeholder-sent",
				Text{en: "A placeholder was sent instead of a value.",
					ru: "Вместо значения отправлена заглушка из шаблона."},
				textf("the service read %s as the value", "служба прочитала как значение %s", shown(v.Value)),
				Text{en: "Replace it with the real value; check the variable or template that should fill it in.",
					ru: "Подставьте настоящее значение; проверьте переменную или шаблон, который должен его заполнять."},
				"wrong-id", "out-of-reach", "wrong-kind-of-id", "hash-malformed", "hash-kind", "ip-malformed", "ip-not-single",
				"domain-is-url", "domain-characters", "url-no-scheme", "url-characters", "value-not-allowed",
				"app-id-wrong", "app-not-in-tenant", "wrong-tenant", "tenant-mistyped", "national-cloud",
				"resource-mistyped", "resource-not-in-tenant", "scope-malformed", "scope-not-default")}
		}
		if IsSampleValue(v.Value) {
			return []Cause{likely("sample-value",
				Text{en: "This is a sample value from Microsoft's documentation, not a value from your tenant.",
					ru: "Это значение из примера в документации Microsoft, а не из вашего тенанта."},
				textf("%s is a sample value in the documentation", "%s взято из документации", shown(v.Value)),
				Text{en: "Replace it with a value from your tenant.",
					ru: "Подставьте значение из своего тенанта."})}
		}
	}
	return nil
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
// that it tells nothing of what was sent. A word in angle brackets is a mask
// where the tracking ID is one, too, and else the slot of a template.
func (c *Case) isMasked(value string) bool {
	inBrackets := strings.HasPrefix(value, "<") && strings.HasSuffix(value, ">")
	return catalog.IsMasked(value) || inBrackets && c.Exchange.Response.Fault.MaskedID
}
