package scan

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

func TestService(t *testing.T) {
	expect(t, []row{
		{"lookup graph.microsoft.com on 10.0.0.1:53", "graph/3"},
		{"contoso-soc.azure-api.net answered", "gateway/3"},
		{"GET https://api.security.microsoft.com/api", "defender/3"},
		{"resource=https%3A%2F%2Fgraph.microsoft.com", ""},
		{"https://login.microsoftonline.com/x?resource=https://graph.microsoft.com", "entra/3, graph/3"},
		{"graph.microsoft.com and graph.microsoft.com", "graph/3"},
		{"graph.microsoft.com\ngraph.microsoft.com", "graph/3, graph/3"},
		{"security is good", ""},
	}, clue.HostOf)
	expect(t, []row{
		{"Microsoft.Graph.Authentication", "graph/4"},
		{"Microsoft Graph", "graph/4"},
		{"Get-MgSecurityAlertV2 : x", "graph/4"},
		{"Connect-MgGraph", "entra/4"},
		{"Get-WdatpIndicators.ps1", "defender/4"},
		{"Defender for Endpoint", "defender/4"},
		{"defender_connector: x", "defender/4"},
		{"MDE sync", "defender/4"},
		{"msal.exceptions.MsalServiceError", "entra/4"},
		{"Azure.Identity.AuthenticationFailedException", "entra/4"},
		{"oauth2: cannot fetch token", "entra/4"},
		{"with msgraph_update_resource.baseline", "graph/4"},
		{`Warning: 199 - "Microsoft/Microsoft Defender ATP/400/131"`, "graph/4, defender/4"},
		{`"detectionSource": "WindowsDefenderAtp"`, ""},
		{"mdeals", ""},
		{"defender of the realm", ""},
	}, clue.Product)
	expect(t, []row{
		{"API required roles: Machine.Read.All", "defender/5"},
		{"SecurityIncident.Read.All", "graph/5"},
		{"Machine.Name", ""},
		{"the alert.Read", ""},
	}, clue.Roles)
	expect(t, []row{
		{"Action is already in progress", "defender/6"},
		{"Fix semantic errors in your query.", "defender/6"},
		{"upload of indicators refused", "defender/6"},
		{"action is needed", ""},
	}, clue.Wording)
	expect(t, []row{
		{"innerError: x", "graph/3"},
		{`"target":"` + guid + `"`, "defender/3"},
	}, clue.Shape)
}

func TestGateway(t *testing.T) {
	expect(t, []row{
		{"<!DOCTYPE html><html><head><title>x", "/2"},
		{"Server: AkamaiGHost", "AkamaiGHost/1"},
		{"Reference #18.2d3e1702.1731834843.1a2b3c4d", "Reference #18.2d3e1702.1731834843.1a2b3c4d/1"},
		{"Access denied due to missing subscription key.", "missing subscription key/1"},
		{"<h2>The service is unavailable.</h2>", "The service is unavailable./1"},
		{"You don't have permission to access \"http://x\" on this server.", "You don't have permission to access \"http/1"},
		{"<center>nginx</center>", "nginx/1"},
		{"<Response [403]>", ""},
	}, clue.Gateway)
	for words, want := range map[string]bool{
		"The service is unavailable.": true, "missing subscription key": true, "Reference #18.2d": true, "nginx": false, "<html": false,
	} {
		if lexicon.IsRefusal(words) != want {
			t.Errorf("IsRefusal(%q) = %v", words, !want)
		}
	}
}
