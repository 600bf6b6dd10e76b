package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// TestUnlicensed reads what people say of the plan of their tenant.
func TestUnlicensed(t *testing.T) {
	for around, want := range map[string]bool{
		"My role is global admin and my Entra license is free / basic (not P1 nor P2).": true,
		"We have no Azure AD Premium P1":                                                true,
		"a tenant without an Entra ID P2 license":                                       true,
		"it's Entra ID Free":                                                            true,
		"We don't have a P1 license":                                                    true,
		"it runs in the free tier of App Service":                                       false,
		"This is no P1 for us, more of a P2":                                            false,
		"We have a P1 license":                                                          false,
		"not on P10 or P20 licenses":                                                    false,
		"This isn't Azure AD Free":                                                      false,
		"the license is free, as it's MIT":                                              false,
	} {
		c := Case{Exchange: exchange.Exchange{Around: around, Response: exchange.Response{Status: 403}}, Status: 403, Service: fact.Graph}
		said, ok := c.unlicensed()
		if ok != want || ok && !strings.Contains(around, said) {
			t.Errorf("%q: %q, %t", around, said, ok)
		}
	}
}

// TestFailedCommandOfAzureCLI holds that the command right before the failure counts.
func TestFailedCommandOfAzureCLI(t *testing.T) {
	c := failure("", "Insufficient privileges to complete the operation.")
	c.Exchange.Around = "$ az ad sp create-for-rbac -n a\n{}\n$ az ad group list\nERROR: Insufficient privileges to complete the operation."
	if command, method, path := c.azureCLI(); command != "az ad group" || method != "GET" || path != "groups" {
		t.Errorf("got %q, %s %s", command, method, path)
	}
}
