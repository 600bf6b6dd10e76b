package recognize

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readOAuth takes the error of a token request from the exception of a library for
// OAuth, which shows no more than its word. It reports whether there is one.
//
//	IdentityProviderException: invalid_client in /app/vendor/…
//	Uncaught exception '…\IdentityProviderException' with message 'invalid_client' in …
//	IdentityProviderException(code: 0): invalid_client at /vendor/…
//	TokenError: invalid_client
func readOAuth(x *exchange.Exchange) bool {
	text := string(x.Response.Body)
	f := &x.Response.Fault
	for _, name := range [...]string{"IdentityProviderException", "TokenError", "OAuthError", "OAuth2Error", "OAuth2::Error", "OAuth2AuthorizationException"} {
		before, after, found := strings.Cut(text, name)
		if !found {
			continue
		}
		rest := strings.TrimPrefix(after, "(code: 0)")
		rest = strings.TrimPrefix(rest, "' with message")
		rest = strings.TrimLeft(rest, ": '\"([")
		word := rest[:endOfWord(rest)]
		code, known := catalog.FindCode(word, fact.Entra)
		if !known || !strings.Contains(word, "_") || code.Service != fact.Entra {
			continue
		}
		at := len(before) + len(name) + len(after) - len(rest)
		if capture.Happened(text, word, at) {
			f.OAuthError, f.Service = word, string(fact.Entra)
			return true
		}
	}
	return false
}

// readAuthorization takes the error of a token request from what the integrations of Cortex
// XSOAR write of it: the word of OAuth, and the first sentence of its description without the
// number. It reports whether there is one.
//
//	Error in Microsoft authorization. Status: 401, body: invalid_client.
//	Invalid client secret provided.
//	You can run the ***msgraph-user-auth-reset*** command to reset the authentication process.
func readAuthorization(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	_, after, said := strings.Cut(string(x.Response.Body), "Error in Microsoft authorization")
	_, body, shown := strings.Cut(after, "body: ")
	if !said || !shown || f.Code != "" {
		return false
	}
	word := body[:endOfWord(body)]
	if code, known := catalog.FindCode(word, fact.Entra); !known || !strings.Contains(word, "_") || code.Service != fact.Entra {
		if line, _, _ := strings.Cut(after, "\n"); strings.Contains(line, "Server message:") { // of the service that asks in place of the integration
			f.Message = "Error in Microsoft authorization" + strings.TrimSpace(line)
			return true
		}
		return false
	}
	description, _, _ := strings.Cut(body[len(word):], "You can run the ***")
	f.OAuthError, f.Service = word, string(fact.Entra)
	f.Message = strings.Join(strings.Fields(strings.TrimLeft(description, ". \r\n")), " ")
	return true
}

// endOfWord returns where the word ends that a text begins with.
func endOfWord(s string) int {
	for i := range len(s) {
		if c := s[i]; c != '_' && (c < 'a' || c > 'z') {
			return i
		}
	}
	return len(s)
}

// isTokenException reports whether the exception of a library for OAuth says that a
// token request was refused, of whose answer it shows nothing, in a program that
// names Microsoft.
//
//	Uncaught exception '…\IdentityProviderException' with message 'Bad Request' in …/oauth2-microsoft/…
func isTokenException(text []byte) bool {
	return bytes.Contains(text, []byte("IdentityProviderException")) && catalog.NamesVendor(text)
}
