package catalog

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func TestHostsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for h := range Hosts() {
		t.Run(h.Name, func(t *testing.T) {
			if seen[h.Name] || h.Name != strings.ToLower(h.Name) {
				t.Error("listed twice, or not in lower case")
			}
			seen[h.Name] = true
			checkLink(t, h.Source)
			if len(h.Clouds) == 0 {
				t.Error("no cloud")
			}
			if h.Note != (fact.Text{}) {
				checkSentences(t, "note", h.Note)
			}
			if (h.Service == fact.Defender || h.Service == fact.Graph) && h.Status != WrongHost {
				checkTokens(t, h)
			}
		})
	}
}

// checkTokens checks what is said of the tokens of a host: that they are for
// an API that is known, and from an authority of the same cloud.
func checkTokens(t *testing.T, h Host) {
	t.Helper()
	for _, aud := range h.Audiences {
		if _, ok := FindAPI(aud); !ok {
			t.Errorf("no API has the audience %s", aud)
		}
	}
	resource, ok := strings.CutSuffix(h.Scope, "/.default")
	if !ok || !slices.Contains(h.Audiences, resource) {
		t.Errorf("scope %q", h.Scope)
	}
	authority, ok := FindHost(h.Authority)
	if !ok || authority.Service != fact.Entra {
		t.Errorf("authority %q", h.Authority)
	}
	for _, cloud := range h.Clouds {
		if !slices.Contains(authority.Clouds, cloud) {
			t.Errorf("%s does not sign in for %s", h.Authority, cloud)
		}
	}
}

func TestFindHost(t *testing.T) {
	tests := []struct {
		name    string
		service fact.Service
		region  string
	}{
		{"api.security.microsoft.com", fact.Defender, ""},
		{"API.Security.Microsoft.com:443", fact.Defender, ""},
		{"api.security.microsoft.com.", fact.Defender, ""},
		{"api-us.security.microsoft.com", fact.Defender, "us"},
		{"swa.api.security.microsoft.com", fact.Defender, "swa"},
		{"api-eu.securitycenter.microsoft.com", fact.Defender, "eu"},
		{"eu.api.securitycenter.windows.com", fact.Defender, "eu"},
		{"api-gcc.securitycenter.microsoft.us", fact.Defender, ""},
		{"graph.microsoft.com", fact.Graph, ""},
		{"login.windows.net", fact.Entra, ""},
		{"global-test.azure-apim.net", fact.Gateway, ""},
		{"wdatp-weu.azconn-weu-001.p.azurewebsites.net", fact.Gateway, ""},
		{"us.graph.microsoft.com", "", ""},
		{"evil.api.security.microsoft.com", "", ""},
		{"api.security.microsoft.com.example.org", "", ""},
		{"azure-apim.net", "", ""},
		{"localhost", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		h, ok := FindHost(tt.name)
		if ok != (tt.service != "") || h.Service != tt.service || h.Region != tt.region {
			t.Errorf("%q is %s of %q", tt.name, h.Service, h.Region)
		}
		if ok && h.Region != "" && len(h.Audiences) == 0 {
			t.Errorf("%q takes no token", tt.name)
		}
	}
}

func TestHostsForAudience(t *testing.T) {
	tests := []struct {
		aud  string
		want []string
	}{
		{"https://graph.microsoft.com/", []string{"graph.microsoft.com"}},
		{"https://API.securitycenter.microsoft.com", []string{"api.security.microsoft.com", "api.securitycenter.microsoft.com", "api.securitycenter.windows.com"}},
		{"https://security.microsoft.com/mtp/", []string{"api.security.microsoft.com"}},
		{"00000002-0000-0000-c000-000000000000", nil},
		{"", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, h := range HostsForAudience(tt.aud) {
			got = append(got, h.Name)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: %q, want %q", tt.aud, got, tt.want)
		}
	}
}
