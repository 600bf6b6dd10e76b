package catalog

import (
	"bytes"
	"strings"
)

// SignInCmdlet returns the cmdlet for signing in that a line begins with, and what it
// says there.
//
//	Connect-PnPOnline : Exception has been thrown by the target of an invocation.
//	Connect-MgGraph: One or more errors occurred.
func SignInCmdlet(line string) (name, said string, ok bool) {
	return saidBy(line, isSignInCmdlet)
}

// CloudCmdlet returns the cmdlet that a line begins with, of a module that calls these
// APIs or their neighbors, and what it says there.
//
//	Get-MDATPDevice : No device records found that match DeviceName host01
func CloudCmdlet(line string) (name, said string, ok bool) {
	return saidBy(line, isCloudCmdlet)
}

func saidBy(line string, isOne func(name string) bool) (name, said string, ok bool) {
	line = strings.TrimLeft(line, " \t>|")
	end := strings.IndexAny(line, " :")
	if end < 0 || !isOne(line[:end]) {
		return "", "", false
	}
	said, ok = strings.CutPrefix(strings.TrimLeft(line[end:], " "), ":")
	return line[:end], strings.TrimSpace(said), ok
}

// NamesSignInCmdlet reports whether a line of a text begins with a cmdlet for signing
// in that says something.
func NamesSignInCmdlet(text []byte) bool {
	if !bytes.ContainsRune(text, '-') {
		return false
	}
	for line := range bytes.Lines(text) {
		if _, _, ok := SignInCmdlet(string(line[:min(len(line), 80)])); ok {
			return true
		}
	}
	return false
}

// isCloudCmdlet reports whether a name is that of a cmdlet of a module that calls
// these APIs or their neighbors.
func isCloudCmdlet(name string) bool {
	_, noun, found := strings.Cut(name, "-")
	if !found {
		return false
	}
	for _, module := range [...]string{"Mg", "MSGraph", "Entra", "AzureAD", "Msol", "MDATP", "MDE", "MTP", "AzSentinel", "AzOperationalInsights", "AzSecurity", "AzAccount", "AzContext", "AzAccessToken", "Intune", "Autopilot", "WindowsAutopilot", "PnP"} {
		rest, ok := strings.CutPrefix(noun, module)
		if ok && (rest == "" || 'A' <= rest[0] && rest[0] <= 'Z') {
			return true
		}
	}
	return isSignInCmdlet(name)
}

// isSignInCmdlet reports whether a name is that of a cmdlet that signs in.
func isSignInCmdlet(name string) bool {
	verb, noun, found := strings.Cut(strings.ToLower(name), "-")
	if !found {
		return false
	}
	switch verb {
	case "connect", "login", "add":
		switch noun {
		case "mggraph", "msgraph", "graph", "entra", "azuread", "exchangeonline", "ippssession", "exopssession", "pnponline", "sponline", "sposervice",
			"azaccount", "azurermaccount", "azureaccount", "msolservice", "microsoftteams", "msintunegraph", "mscommerce", "aipservice",
			"powerbiserviceaccount", "powerappsaccount":
			return true
		}
	case "get":
		return noun == "msaltoken" || noun == "azaccesstoken" || noun == "adaltoken"
	}
	return false
}
