package catalog

import (
	"strings"
	"testing"
)

func TestFailedCommand(t *testing.T) {
	const failure = "ERROR: Insufficient privileges to complete the operation."
	for text, want := range map[string]string{
		"$ az ad sp create-for-rbac --name gh-deploy\n" + failure:                          "az ad sp create-for-rbac",
		"$ az ad sp create-for-rbac --name a\n{}\n$ az ad group list\n" + failure:          "az ad group",
		"$ az ad group list\n" + failure + "\n$ az ad sp create-for-rbac --name gh-deploy": "az ad group",
		failure + "\nThat's az ad app create":                                              "az ad app create",
		failure + "\nThat's az ad app create. az ad user list works":                       "", // which of them, nothing tells
		"$ az ad ds list\n" + failure:                                                      "",
		failure:                                                                            "",
	} {
		if name, _, _ := FailedCommand(text, strings.Index(text, failure)); name != want {
			t.Errorf("%q: got %q, want %q", text, name, want)
		}
	}
	if name, method, path := FailedCommand("az ad user create", 0); name != "az ad user create" || method != "POST" || path != "users" {
		t.Errorf("got %q, %q, %q", name, method, path)
	}
}
