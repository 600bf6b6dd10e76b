package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

func TestHiddenBody(t *testing.T) {
	const requests = "requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/me"
	const guzzle = "Client error: `GET https://graph.microsoft.com/v1.0/me` resulted in a `403 Forbidden` response:"
	tests := []struct {
		name string
		c    Case
		want string // part of the text; empty for none
	}{
		{"a client that is known", hiding(403, requests, exchange.Fault{}), "e.response.text"},
		{"one that needs code", hiding(403, "System.Net.WebException: The remote server returned an error: (403) Forbidden.", exchange.Fault{}), "in the catch block:\n$s = $_.Exception.Response.GetResponseStream()\n$s.Position = 0\n"},
		{"one that is not", hiding(403, "sync failed: 403", exchange.Fault{}), "print it, and run explain on it"},
		{"the client's words as the message", hiding(403, "", exchange.Fault{Message: "Request failed with status code 403"}), "error.response.data"},
		{"the service's words", hiding(403, requests, exchange.Fault{Message: "Missing application roles."}), ""},
		{"a code of the service", hiding(403, requests, exchange.Fault{Code: "Forbidden"}), ""},
		{"an error of OAuth", hiding(401, requests, exchange.Fault{OAuthError: "invalid_client"}), ""},
		{"a whole response", hiding(401, "HTTP/1.1 401 Unauthorized", exchange.Fault{}), ""},
		{"a success", hiding(200, "200 OK", exchange.Fault{}), ""},
		{"a body that was cut", cutOff(hiding(403, guzzle, exchange.Fault{Code: "Forbidden"})), "The client cut off the response body"},
		{"a body that another client cut", cutOff(hiding(403, requests, exchange.Fault{Code: "Forbidden"})), ""},
		{"a body that a console cut", cutOff(hiding(403, "403 Forbidden", exchange.Fault{})), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := HiddenBody(&tt.c, nil)
			if (got.En == "") != (tt.want == "") || !strings.Contains(got.En, tt.want) || (got.Ru == "") != (got.En == "") {
				t.Errorf("got %+v, want %q", got, tt.want)
			}
		})
	}
}

// hiding returns the case of a response that the client mentioned.
func hiding(status int, said string, f exchange.Fault) Case {
	c := Case{Stated: status, Status: status}
	c.Exchange.Response = exchange.Response{Status: status, Said: said, Fault: f}
	c.Exchange.Source.Format = "text"
	return c
}

func cutOff(c Case) Case {
	c.Exchange.Truncated = true
	return c
}
