package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestMentionedService(t *testing.T) {
	for text, want := range map[string]fact.Service{
		"Get-MgGraphThing failed":                 fact.Graph,
		"https://api.security.microsoft.us/api/x": fact.Defender,
		"Defender script, with MgGraph":           fact.Graph, // programs before the names that people use
		"WDATP calls graph.microsoft.com":         fact.Unknown,
		"Defender and the Graph API":              fact.Unknown,
		"the appliance says no":                   "",
	} {
		if got := MentionedService([]byte(text)); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestNamesVendor(t *testing.T) {
	for text, want := range map[string]bool{
		"ERROR: Microsoft OneDrive API returned an error": true, "Get-MgUser : Forbidden": true, "sent to Sentinel": true,
		"the appliance rejects this login": false, "NoSuchBucket": false, "ORA-00942: table or view does not exist": false,
	} {
		if got := NamesVendor([]byte(text)); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

func TestVendorHosts(t *testing.T) {
	for host, want := range map[string]bool{
		"fef.msua02.manage.microsoft.com": true, "x.microsoft.us": true, "a.windows.com": true,
		"microsoft.com.example.org": false, "notmicrosoft.com": false,
	} {
		if got := IsVendorHost(host); got != want {
			t.Errorf("%s: %t", host, got)
		}
	}
	if !NamesIntune("Url: https://fef.msua02.manage.microsoft.com/x") || NamesIntune("https://graph.microsoft.com/x") {
		t.Error("Intune is known by its host")
	}
}
