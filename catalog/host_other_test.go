package catalog

import (
	"cmp"
	"testing"
)

func TestOtherAPIs(t *testing.T) {
	for _, o := range otherAPIs {
		checkLink(t, cmp.Or(o.Doc, o.Source))
		if o.Doc == "" && len(o.Hosts)+len(o.Wordings) > 0 {
			t.Errorf("%s: no page about its errors", o.Name)
		}
		for _, host := range o.Hosts {
			if h, known := FindHost(host); known {
				t.Errorf("%s is a host of %s as well", host, h.Service)
			}
		}
	}
	tests := []struct{ host, message, want string }{
		{"management.azure.com", "", "Azure Resource Manager"},
		{"Contoso.EU2.portal.cloudappsecurity.com", "", "Defender for Cloud Apps"},
		{"api.security.microsoft.com", "", ""},
		{"", "The Resource 'Microsoft.Storage/storageAccounts/a' under resource group 'b' was not found.", "Azure Resource Manager"},
		{"", "The client 'a' with object id 'b' does not have authorization to perform action 'c' over scope '/subscriptions/d'.", "Azure Resource Manager"},
		{"", "Resource a was not found", ""},
	}
	for _, tt := range tests {
		got, ok := OtherAPIAt(tt.host)
		if !ok {
			got, ok = OtherAPIOf(tt.message)
		}
		if got.Name != tt.want || ok != (tt.want != "") {
			t.Errorf("%+v: got %q", tt, got.Name)
		}
	}
}

func TestFindOtherAPI(t *testing.T) {
	for aud, want := range map[string]string{
		"https://graph.windows.net/":           "Azure AD Graph",
		"797f4846-ba00-4fd7-ba43-dac1f8f63013": "Azure Resource Manager",
		"https://graph.microsoft.com":          "",
		"":                                     "",
	} {
		if got, ok := FindOtherAPI(aud); got.Name != want || ok != (want != "") {
			t.Errorf("%q: got %q", aud, got.Name)
		}
	}
}
