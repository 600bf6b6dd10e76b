package catalog

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// StrangerNamed returns the API that a program says it was calling, unless it has a name
// of Microsoft; "" if no API is named.
//
//	Exception: Error while calling Cisco API. Response code: 401
func StrangerNamed(text []byte) string {
	const most, longest = 8 << 10, 40 // bytes
	text = text[:min(len(text), most)]
	for _, verb := range [...]string{"calling ", "call to ", "request to ", "response from ", "returned by "} {
		_, rest, found := bytes.Cut(text, []byte(verb))
		if !found {
			continue
		}
		name, _, found := bytes.Cut(rest[:min(len(rest), longest)], []byte(" API"))
		name = bytes.TrimPrefix(bytes.TrimPrefix(name, []byte("the ")), []byte("The "))
		first, _ := utf8.DecodeRune(name)
		if !found || !unicode.IsUpper(first) || bytes.ContainsAny(name, ".,:;\n/'\"()") || NamesVendor(name) || IsGeneralName(string(name)) {
			continue
		}
		return string(name) + " API"
	}
	return ""
}

// IsGeneralName reports whether the word before "API" doesn't name a company: REST API.
func IsGeneralName(name string) bool {
	switch name {
	case "REST", "HTTP", "HTTPS", "JSON", "Web", "ARM", "API", "Management", "Security", "Search", "Query", "Log Analytics", "Logs Ingestion", "Secure Score", "Incidents", "Alerts", "Kusto", "Advanced Hunting":
		return true
	}
	return false
}
