package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
)

func TestEdgesAreComplete(t *testing.T) {
	seen := map[string]string{}
	for e := range around.Edges() {
		checkLink(t, e.Source)
		if e.Name == "" || len(e.Marks) == 0 {
			t.Errorf("%+v: half an edge", e)
		}
		if len(e.Spoken) > 0 && e.Kind != around.WebFilter {
			t.Errorf("%s: only web filters are in the network of the caller", e.Name)
		}
		for _, mark := range slices.Concat([]string{e.Server}, e.Marks, e.Spoken) {
			if mark != strings.ToLower(mark) {
				t.Errorf("%s: %q is not in lower case", e.Name, mark)
			}
		}
		for _, mark := range e.Marks {
			if other := seen[mark]; other != "" {
				t.Errorf("%q is a mark of %s and of %s", mark, other, e.Name)
			}
			seen[mark] = e.Name
		}
	}
}

func TestFindEdge(t *testing.T) {
	for page, want := range map[string]string{
		"your organization has selected zscaler to protect you from internet threats": "Zscaler",
		`<base href="http://www.mailcontrol.com">`:                                    "Forcepoint",
		"access denied (policy_denied)":                                               "Symantec ProxySG (Blue Coat)",
		"<hr><center>microsoft-azure-application-gateway/v2</center>":                 "Azure Application Gateway",
		"https://errors.edgesuite.net/18.4f2b7c5e":                                    "Akamai",
		"the machine is protected":                                                    "",
	} {
		if got, ok := around.FindEdge(page); got.Name != want || ok != (want != "") {
			t.Errorf("%q: got %q", page, got.Name)
		}
	}
	for header, want := range map[string]string{
		"Zscaler/6.2": "Zscaler", "AkamaiGHost": "Akamai", "1.1 10.0.0.1 (McAfee Web Gateway 10.2)": "McAfee / Skyhigh Web Gateway",
		"Kestrel": "", "Microsoft-IIS/10.0": "",
	} {
		if got, _ := around.EdgeNamed(header); got.Name != want {
			t.Errorf("%q: got %q", header, got.Name)
		}
	}
}

func TestSaysBlocked(t *testing.T) {
	for page, want := range map[string]bool{
		"web page blocked": true,
		"доступ запрещён политикой":                                true,
		"diese seite wurde gesperrt":                               true,
		"l'accès à cette page a été bloqué par votre organisation": true,
		"502 bad gateway":                false,
		"the upstream server timed out":  false,
		"you do not have permission to…": false,
	} {
		if got := around.SaysBlocked(page) != ""; got != want {
			t.Errorf("%q: %t", page, got)
		}
	}
}

// TestCodesOfNeighbors holds that each code cataloged as a neighbor's names the
// service that sends it, so that it isn't attributed to another API.
func TestCodesOfNeighbors(t *testing.T) {
	for c := range Codes() {
		if oauth := c.Name == strings.ToLower(c.Name); c.Service == fact.Unknown && !oauth && !IsCodeOf(c.Name, "") {
			t.Errorf("nobody is known to send %s", c.Name)
		}
	}
	if !IsCodeOf("blobnotfound", "Azure Storage") || IsCodeOf("BlobNotFound", "Azure Resource Manager") || IsCodeOf("NoSuchBucket", "") {
		t.Error("a code belongs to whoever sends it")
	}
	for _, tt := range []struct{ code, want string }{
		{"AuthorizationFailed", "Azure Resource Manager"}, {"InsufficientAccessError", "Azure Monitor Log Analytics"},
		{"ForbiddenByRbac", "Azure Key Vault"}, {"AuthenticationFailed", ""}, {"", ""},
	} {
		if got, _ := OtherAPIWithCode(tt.code); got.Name != tt.want {
			t.Errorf("%s: got %q", tt.code, got.Name)
		}
	}
}
