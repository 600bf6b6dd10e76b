package catalog

import (
	"iter"
	"slices"
	"strings"
)

// commands are those of the Azure CLI for the directory; a longer one comes before its
// beginning: https://learn.microsoft.com/cli/azure/ad
var commands = [...]caller{
	{"az ad sp create-for-rbac", "POST", "applications"},
	{"az ad app create", "POST", "applications"},
	{"az ad app credential reset", "POST", "applications/{id}/addPassword"},
	{"az ad sp create", "POST", "servicePrincipals"},
	{"az ad sp ", "GET", "servicePrincipals"},
	{"az ad app permission admin-consent", "POST", "oauth2PermissionGrants"},
	{"az ad app ", "GET", "applications"},
	{"az ad user create", "POST", "users"},
	{"az ad user ", "GET", "users"},
	{"az ad group member add", "POST", "groups/{id}/members/$ref"},
	{"az ad group create", "POST", "groups"},
	{"az ad group ", "GET", "groups"},
	{"az ad signed-in-user", "GET", "me"},
}

// FailedCommand returns the command of the Azure CLI that failed at an offset of a text,
// with what it calls: the last one before it. Where none is before it, the text may tell
// afterwards what was run, and then it must be one only.
//
//	$ az ad app list --display-name gh-deploy
//	$ az ad sp create-for-rbac --name gh-deploy
//	ERROR: Insufficient privileges to complete the operation.
func FailedCommand(text string, failed int) (name, method, path string) {
	var c caller
	for found := range commandsIn(text[:failed]) {
		c = found
	}
	if c.name != "" {
		return strings.TrimSpace(c.name), c.method, c.path
	}
	for found := range commandsIn(text[failed:]) {
		if c.name != "" && c != found {
			return "", "", ""
		}
		c = found
	}
	return strings.TrimSpace(c.name), c.method, c.path
}

// commandsIn returns the known commands in a text.
func commandsIn(text string) iter.Seq[caller] {
	const prefix = "az ad "
	return func(yield func(caller) bool) {
		for {
			i := strings.Index(text, prefix)
			if i < 0 {
				return
			}
			text = text[i:]
			known := slices.IndexFunc(commands[:], func(c caller) bool { return strings.HasPrefix(text, c.name) })
			if known >= 0 && !yield(commands[known]) {
				return
			}
			text = text[len(prefix):]
		}
	}
}
