package capture

import (
	"html"
	"strings"
)

// readWarning reads the warnings with which Microsoft Graph tells that a
// provider of security alerts has failed while others have answered:
// "199 - 'Microsoft/Office 365 Security and Compliance/403/602'", which is
// vendor, provider, status and milliseconds.
func readWarning(d *document) []Exchange {
	var found []Exchange
	for at := 0; at < len(d.text); {
		end := at + lineLength(d.text[at:])
		for _, message := range warnings(string(d.text[at:end])) {
			x := d.exchange("warning", at)
			x.Response.Status = partialContent // the others have answered
			x.Response.Fault = Fault{Message: message, Service: "graph"}
			found = append(found, x)
		}
		at = end
	}
	return found
}

// warnings returns the warnings of providers in a line.
func warnings(line string) []string {
	if !strings.Contains(line, "199") {
		return nil
	}
	line = html.UnescapeString(line)
	var found []string
	for {
		_, rest, ok := strings.Cut(line, "199 ")
		if !ok {
			return found
		}
		line = rest
		dash := strings.TrimLeft(rest, "->\u2192\u2013 ")
		if len(dash) == len(rest) {
			continue
		}
		if provider := providerWarning(dash); provider != "" {
			found = append(found, "199 "+rest[:len(rest)-len(dash)]+provider)
		}
	}
}

// providerWarning returns the text of a warning, with its quotes: four parts
// between slashes, the last two of them numbers.
func providerWarning(text string) string {
	const longest = 256
	text = text[:min(len(text), longest)]
	quote := text[:min(len(text), max(quoteSize([]byte(text)), 0))]
	body := text[len(quote):]
	end := len(body)
	if quote != "" {
		if i := strings.Index(body, quote); i >= 0 {
			end = i
		}
	}
	parts := strings.SplitN(body[:end], "/", 5)
	if len(parts) < 4 || statusNumber(parts[2]) == 0 {
		return ""
	}
	digits := len(parts[3]) - len(strings.TrimLeft(parts[3], "0123456789"))
	if digits == 0 {
		return ""
	}
	length := len(strings.Join(parts[:3], "/")) + 1 + digits
	closing := ""
	if length == end && end < len(body) {
		closing = quote
	}
	return quote + body[:length] + closing
}
