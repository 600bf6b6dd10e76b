package capture

import (
	"slices"
	"strings"
)

// entraFault reads the text of an Entra error: "AADSTS7000215: Invalid client
// secret is provided. Trace ID: … Correlation ID: … Timestamp: …". It reports
// false if text names no AADSTS code.
func entraFault(text string) (f Fault, time string, ok bool) {
	codes := aadstsCodes(text)
	if len(codes) == 0 {
		return Fault{}, "", false
	}
	f = Fault{Code: codes[0], Message: text, Service: "entra"}
	if len(codes) > 1 {
		f.InnerCodes = codes[1:]
	}
	o := object{}
	o.addID("correlation_id", labelled(text, "Correlation ID:"))
	o.addID("trace_id", labelled(text, "Trace ID:"))
	setIDs(&f, o.ids)
	return f, entraTime(text), true
}

// aadstsCodes returns the first codes in text such as AADSTS7000215, each
// once.
func aadstsCodes(text string) []string {
	const prefix = "AADSTS"
	const enough = 8
	var codes []string
	for len(codes) < enough {
		_, rest, found := strings.Cut(text, prefix)
		if !found {
			return codes
		}
		digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
		code := prefix + rest[:digits]
		if digits > 0 && !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
		text = rest[digits:]
	}
	return codes
}

// labelled returns the word behind a label.
func labelled(text, label string) string {
	_, rest, found := strings.Cut(text, label)
	if !found {
		return ""
	}
	rest = strings.TrimLeft(rest, " ")
	end := strings.IndexAny(rest, " \t\r\n\"'\\,;")
	if end < 0 {
		end = len(rest)
	}
	return strings.TrimRight(rest[:end], ".")
}

// entraTime returns the time stamp of an Entra error text, such as
// "2021-06-21 18:04:28Z".
func entraTime(text string) string {
	_, rest, _ := strings.Cut(text, "Timestamp: ")
	const layout = "2006-01-02 15:04:05Z"
	if len(rest) < len(layout) || rest[len(layout)-1] != 'Z' {
		return ""
	}
	return rest[:len(layout)]
}
