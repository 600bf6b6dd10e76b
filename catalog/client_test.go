package catalog

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/client"
)

func TestClientsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range client.Clients {
		t.Run(c.ID, func(t *testing.T) {
			if seen[c.ID] {
				t.Error("listed twice")
			}
			seen[c.ID] = true
			checkID(t, c.ID)
			if c.Code == "" {
				checkSentences(t, "recipe", c.ShowBody)
			} else if !strings.HasSuffix(c.ShowBody.En, ":") || !strings.HasSuffix(c.ShowBody.Ru, ":") || strings.HasSuffix(c.Code, "\n") {
				t.Errorf("code after %q", c.ShowBody.En)
			}
			checkLength(t, "recipe", c.ShowBody, 170)
			checkLink(t, c.Source)
			if len(c.Says) == 0 {
				t.Error("nothing tells it")
			}
			for _, phrase := range c.Says {
				if phrase != strings.ToLower(phrase) {
					t.Errorf("%q can't be found", phrase)
				}
				if found, ok := client.FindClient(phrase, c.Format); !ok || found.ID != c.ID {
					t.Errorf("%q is found as another", phrase)
				}
			}
		})
	}
}

func TestFindClient(t *testing.T) {
	for said, want := range map[string]string{
		"requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.security.microsoft.com/api/machines":        "requests",
		"500 Server Error: Internal Server Error for url: https://graph.microsoft.com/v1.0/security/alerts_v2":                       "requests",
		"httpx.HTTPStatusError: Client error '403 Forbidden' for url 'https://graph.microsoft.com/v1.0/me'":                          "httpx",
		"urllib.error.HTTPError: HTTP Error 404: Not Found":                                                                          "urllib",
		"aiohttp.client_exceptions.ClientResponseError: 403, message='Forbidden', url='https://graph.microsoft.com/v1.0/me'":         "aiohttp",
		"Status code was 403 and not [200]: HTTP Error 403: Forbidden":                                                               "ansible",
		"azure.core.exceptions.HttpResponseError: Operation returned an invalid status 'Forbidden'":                                  "azure-core",
		"Get-AzOperationalInsightsWorkspace : Operation returned an invalid status code 'Forbidden'":                                 "autorest",
		"AxiosError: Request failed with status code 403":                                                                            "axios",
		"HTTPError: Request failed with status code 403 Forbidden: GET https://graph.microsoft.com/v1.0/me":                          "ky",
		"HTTPError: Response code 403 (Forbidden)":                                                                                   "got",
		"Error: HTTP error! status: 403":                                                                                             "fetch",
		"Call failed with status code 403 (Forbidden): GET https://api.security.microsoft.com/api/machines":                          "flurl",
		"Request failed with status code Unauthorized":                                                                               "restsharp",
		"Refit.ApiException: Response status code does not indicate success: 429 (Too Many Requests).":                               "refit",
		"Response status code does not indicate success: 403 (Forbidden).":                                                           "httpclient",
		"The remote server returned an error: (403) Forbidden.":                                                                      "windows-powershell",
		"Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.":                                                         "windows-powershell",
		"Удаленный сервер возвратил ошибку: (403) Запрещено.":                                                                        "windows-powershell",
		"DataSource.Error: Web.Contents failed to get contents from 'https://api.securitycenter.microsoft.com' (400): Bad Request":   "power-query",
		"org.springframework.web.client.HttpClientErrorException$Forbidden: 403 Forbidden: [no body]":                                "spring",
		"403 Forbidden from GET https://graph.microsoft.com/v1.0/me, but response failed: WebClientResponseException":                "spring",
		"java.io.IOException: Server returned HTTP response code: 403 for URL: https://graph.microsoft.com/v1.0/me":                  "java",
		"retrofit2.HttpException: HTTP 403 Forbidden":                                                                                "retrofit",
		"curl: (22) The requested URL returned error: 403":                                                                           "curl",
		"HTTP request sent, awaiting response... 403 Forbidden":                                                                      "wget",
		"2026-11-29 11:55:58 ERROR 404: Not Found.":                                                                                  "wget",
		"ClientException: Client error: `GET https://graph.microsoft.com/v1.0/me` resulted in a `403 Forbidden` response:":           "guzzle",
		`HTTP/2 403  returned for "https://graph.microsoft.com/v1.0/me".`:                                                            "symfony",
		"file_get_contents(https://graph.microsoft.com/v1.0/me): Failed to open stream: HTTP request failed! HTTP/1.1 403 Forbidden": "php",
		"the server responded with status 404 (Faraday::ResourceNotFound)":                                                           "faraday",
		"403 Forbidden (RestClient::Forbidden)":                                                                                      "rest-client",
		"403 Forbidden (OpenURI::HTTPError)":                                                                                         "open-uri",
		`403 "Forbidden" (Net::HTTPClientException)`:                                                                                 "net-http",
		"Error: Forbidden (HTTP 403).":                                                                                               "httr",
		"! HTTP 403 Forbidden.":                                                                                                      "httr2",
		"HTTP status client error (403 Forbidden) for url (https://graph.microsoft.com/v1.0/me)":                                     "reqwest",
		"unexpected status code: 403":                                                                                                "go",
		"AssertionError: expected response to have status code 200 but got 403":                                                      "postman",
		"403 Forbidden":    "",
		"Access is denied": "",
		"":                 "",
	} {
		c, ok := client.FindClient(strings.ToLower(said), "text")
		if ok != (want != "") || ok && c.ID != want {
			t.Errorf("%q: got %v, want %q", said, c, want)
		}
	}
	if c, ok := client.FindClient("response status code does not indicate success: 403 (forbidden).", "powershell"); !ok || c.ID != "powershell" {
		t.Errorf("in PowerShell: %v", c)
	}
}
