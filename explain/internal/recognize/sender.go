package recognize

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/around"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// IsOfSignInLibrary reports whether an error of the form that the Defender portal uses,
// errorCode and errorMessage, is one of a library that gets tokens: those name
// it like OAuth does, the portal by a number.
func IsOfSignInLibrary(f *exchange.Fault) bool {
	return f.Service == string(fact.Defender) && len(f.TrackingIDs) == 0 && strings.Contains(f.Code, "_") && f.Code == strings.ToLower(f.Code)
}

// IsOfManager reports whether an error has the words that Azure Resource Manager gives
// of the providers behind it: as a fault of theirs with a status of its own, or about
// a property of a resource.
//
//	StatusCode: '502' (BadGateway) <.message: 'Client authentication with certificate has failed'>
//	properties.search.query is not a valid log or metric query.An error occurred while sending the request.
func IsOfManager(f *exchange.Fault, status int) bool {
	return status >= 500 && strings.Contains(f.Message, "Client authentication with certificate has failed") ||
		strings.HasPrefix(f.Message, "properties.") && strings.Contains(f.Message, "is not a valid log or metric query")
}

// IsBlockPage reports whether a message without any sign of an API is one by
// which a proxy or a firewall says that it stopped the call.
func IsBlockPage(f *exchange.Fault) bool {
	if f.Message == "" || f.Code != "" || f.OAuthError != "" || len(f.TrackingIDs) > 0 {
		return false
	}
	page := strings.ToLower(f.Message)
	_, known := around.FindEdge(page)
	return known && around.SaysBlocked(page) != ""
}

// IsCallShown reports whether the input shows that the URL of an exchange is the
// one that was called, and no link in what somebody wrote.
func IsCallShown(x *exchange.Exchange) bool {
	if x.Source.Format != capture.Text || x.Request.Method != "" {
		return true
	}
	before, _, _ := bytes.Cut(x.Response.Body, []byte(x.Request.URL))
	words := bytes.ToLower(before[max(0, len(before)-len(" for endpoint: ")):])
	return bytes.Contains(words, []byte("url")) || bytes.Contains(words, []byte("uri")) || bytes.Contains(words, []byte("endpoint"))
}
