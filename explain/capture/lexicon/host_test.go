package lexicon

import (
	"testing"
)

func TestServiceOfHost(t *testing.T) {
	for in, want := range map[string]string{
		"https://api.security.microsoft.com/api":             Defender,
		"api-eu.securitycenter.microsoft.com":                Defender,
		"api.securitycenter.windows.com:443":                 Defender,
		"https://wdatpprod.contoso.com":                      Defender,
		"security.microsoft.com":                             Defender,
		"https://GRAPH.microsoft.com/v1.0":                   Graph,
		"graph.windows.net":                                  Graph,
		"dod-graph.microsoft.us":                             Graph,
		"microsoftgraph.chinacloudapi.cn":                    Graph,
		"login.microsoftonline.com":                          Entra,
		"https://login.partner.microsoftonline.cn/x":         Entra,
		"sts.windows.net":                                    Entra,
		"contoso-soc.azure-api.net":                          Between,
		"management.azure.com":                               Other,
		"x.blob.core.windows.net":                            Other,
		"graph.microsoft.com.contoso.com":                    "",
		"mysecurity.microsoft.com":                           "",
		"contoso.com":                                        "",
		"":                                                   "",
		"https://contoso.com/?u=https://graph.microsoft.com": "",
	} {
		if got := ServiceOfHost(in); got != want {
			t.Errorf("ServiceOfHost(%q) = %q, want %q", in, got, want)
		}
	}
}
