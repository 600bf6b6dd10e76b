package lexicon

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

// TestMissedToken holds that a token that a client didn't get is found in any order of
// words, and neither in questions of people nor in names.
func TestMissedToken(t *testing.T) {
	for text, want := range map[string]string{
		"error retrieving oauth2 access token":                                     "error retrieving oauth2 access token",
		"msg=x error=failed to get bearer token component=y":                       "failed to get bearer token",
		"Couldn't fetch the Microsoft Graph API token":                             "Couldn't fetch the Microsoft Graph API token",
		"failed to acquire Azure AD token: x":                                      "failed to acquire Azure AD token",
		"An error occurred while attempting to retrieve or refresh access token. ": "error occurred while attempting to retrieve or refresh access token",
		"failed to refresh token":                                                  "failed to refresh token",
		"failed to get refresh token":                                              "failed to get refresh token",
		"The access token could not be retrieved.":                                 "The access token could not be retrieved",
		"Token acquisition failed":                                                 "Token acquisition failed",
		"not able to fetch token":                                                  "able to fetch token",

		"I am unable to get a token for Graph":          "",
		"Failed to get token cache from disk":           "",
		"failed to validate token":                      "",
		"how to get an access token":                    "",
		"Failed to get token.json":                      "",
		"Error Acquiring Token:\nKeyset does not exist": "",
		"failed to create SAS token":                    "",
		"the token was refreshed":                       "",
	} {
		at := strings.Index(strings.ToLower(text), "token")
		p, start, end := Failure(text, at, "token")
		if got := text[start:end]; got != want || want != "" && p.Means != exchange.NoToken {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestFailedToConnect(t *testing.T) {
	for text, want := range map[string]bool{
		"Failed to connect to graph.microsoft.com port 443: Connection refused":                true,
		"failed to connect to the server: OAuth 2.0 session: No valid authentication session":  false,
		"Failed to connect to M365 services: No valid OAuth 2.0 authentication session exists": false,
		"Failed to connect to Microsoft 365 services. Exiting.":                                false,
		"Failed to connect to Dataverse":                                                       false,
		"Failed to connect to Exchange: AADSTS9002313: Invalid request.":                       false,
		"Failed to connect to PROXY01 port 8080: Connection refused":                           true,
	} {
		_, _, end := Failure(text, strings.Index(text, "connect"), "connect")
		if got := end > 0; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestCalmLevel(t *testing.T) {
	for text, want := range map[string]bool{"INFO": true, "[debug]": true, "debug": false, "[error]": false, "ERROR": false} {
		word := strings.Trim(text, "[]")
		at := strings.Index(text, word)
		if got := IsCalmLevel(text, at, at+len(word)); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
