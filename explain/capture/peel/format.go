package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// formatOf returns the name of the wrapping that a text is recognized by, as
// Source.Format has it: that of the client or the log that printed it. bare
// tells that the text is one object and nothing else.
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

// tellFormat tells the format of an input whose text was peeled.
func tellFormat(s string, n *clue.Node) {
	if f := formatOf(s); f != "" {
		n.Tell(clue.Format, f, 2, n.At)
	}
}
