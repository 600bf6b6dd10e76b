package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/assemble"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// formatAt returns the name of the wrapping that an exchange was found in: that
// of the client or the log which printed it.
func formatAt(input string, root *clue.Node, x *assemble.Found) string {
	if v, whole := onlyObject(input); whole {
		return formatOfBody(&v)
	}
	if f := formatOf(recordAt(input, root, x.Place)); f != "" {
		return f
	}
	switch f := &x.Response.Fault; {
	case len(x.Response.Body) == 0 || f.IsZero():
		return "text"
	case strings.HasPrefix(string(x.Response.Body), "AADSTS"):
		return "entra"
	}
	return "log"
}

// onlyObject returns the object that is all an input holds.
func onlyObject(input string) (v body.Value, whole bool) {
	trimmed := strings.TrimSpace(input)
	if trimmed == "" || trimmed[0] != '{' && trimmed[0] != '[' {
		return body.Value{}, false
	}
	v, ok := body.NewParser(trimmed).Parse(0)
	return v, ok && v.End == len(trimmed)
}

// recordAt returns the record that a place is in.
func recordAt(input string, root *clue.Node, place int) string {
	if root.Shape != clue.Records {
		return input
	}
	for _, kid := range root.Kids {
		if kid.At <= place && place <= kid.End {
			return input[kid.At:min(kid.End, len(input))]
		}
	}
	return input
}

// formatOf returns the name of the wrapping that a text is recognized by; empty
// if it has none that people know by a name.
func formatOf(s string) string {
	switch {
	case strings.Contains(s, "<= Recv header") || strings.Contains(s, "== Info:"):
		return "curl-trace"
	case strings.Contains(s, "\n< HTTP/") || strings.HasPrefix(s, "< HTTP/") || strings.Contains(s, "] < HTTP/"):
		return "curl-v"
	case strings.Contains(s, "hpack.hpack") || strings.Contains(s, "hpack DEBUG") || strings.Contains(s, "DEBUG:hpack"):
		return "hpack"
	case isPowerShell(s):
		return "powershell"
	case strings.HasPrefix(s, "HTTP/") || strings.Contains(s, "\nHTTP/"):
		return "curl-i"
	case strings.Contains(s, "ReasonPhrase:") && strings.Contains(s, "StatusCode:"):
		return "dotnet"
	case strings.Contains(s, "Traceback (most recent call last)") || strings.Contains(s, ".exceptions."):
		return "python"
	case strings.Contains(s, "199 - \""):
		return "warning"
	case strings.Contains(s, "<html") || strings.Contains(s, "<HTML") || strings.Contains(s, "<!DOCTYPE html"):
		return "html"
	}
	return ""
}

// isPowerShell reports whether a text has an error record of PowerShell.
func isPowerShell(s string) bool {
	for _, mark := range [...]string{
		"At line:", "+ CategoryInfo", "FullyQualifiedErrorId", "Invoke-RestMethod :", "Invoke-WebRequest :",
		"Invoke-RestMethod: ", "Invoke-WebRequest: ", "Invoke-MgGraphRequest", "PSMessageDetails", "     | ",
	} {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// formatOfBody returns the name of the wrapping that an object is, which is all
// that an input holds.
func formatOfBody(v *body.Value) string {
	switch {
	case v.Find("log").Find("entries") != nil:
		return "har"
	case v.Find("responses") != nil:
		return "batch"
	case v.Find("outputs") != nil, v.Find("statusCode") != nil && (v.Find("headers") != nil || v.Find("body") != nil):
		return "logicapp"
	}
	return "json"
}
