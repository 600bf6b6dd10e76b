package recognize

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// IsWorded reports whether nothing but its words makes an exchange an error,
// and other words are next to them, but not the status that the message comes with:
// somebody may only mention it.
func IsWorded(x *exchange.Exchange, status int) bool {
	f := &x.Response.Fault
	if x.Response.Status != 0 || f.Code != "" || f.OAuthError != "" || f.TrackingIDs != nil {
		return false
	}
	text := string(x.Response.Body)
	return strings.TrimSpace(text) != f.Message && !hasNumber(text, strconv.Itoa(status))
}

// hasNumber reports whether a text holds a number as a word of its own.
func hasNumber(text, number string) bool {
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !isWordRune(r) }) {
		if word == number {
			return true
		}
	}
	return false
}

// PlainWarning returns the warning of a provider with the hyphen that is sent,
// where a page or a log shows an arrow in its place.
func PlainWarning(message string) string {
	const start = "199 "
	rest, ok := strings.CutPrefix(message, start)
	if !ok {
		return message
	}
	return start + "- " + strings.TrimLeft(rest, "->→– ")
}

// Untranslated returns a code as the service writes it, for one that was copied
// from the vendor's page in another language.
func Untranslated(code string, s fact.Service) string {
	if _, known := catalog.FindCode(code, s); known || code == "" {
		return code
	}
	if c, ok := catalog.FindTranslated(code); ok {
		return c.Name
	}
	return code
}
