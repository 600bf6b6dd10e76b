package diagnose

import (
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// AsksForToken reports whether the words of a program say that the call that was
// refused is the one by which it wanted a token, and nothing shows another one.
//
//	Could not log into the Graph API for tenant contoso: The remote server returned an error: (400) Bad Request
//	Unable to obtain access token. The remote server returned an error: (401) Unauthorized.
//	Token request failed: HTTP 400
func AsksForToken(x *exchange.Exchange) bool {
	const most = 1 << 10 // bytes
	r, f := &x.Response, &x.Response.Fault
	if r.Status != 400 && r.Status != 401 || f.Code != "" || f.OAuthError != "" || hasPath(x.Request.URL) {
		return false
	}
	said := strings.ToLower(string(r.Body[:min(len(r.Body), most)]))
	if sendsTokenRequest(said) {
		return true
	}
	words := strings.FieldsFunc(said, func(r rune) bool { return unicode.IsSpace(r) || r == '<' || r == '>' })
	failed := -1
	for i, word := range words {
		word = strings.Trim(word, ".,:;!()[]\"'`")
		switch {
		case tellsFailure(word):
			failed = i
		case failed >= 0 && i-failed <= 3 && (isObtaining(word) && namesToken(words[i+1:]) || isSigningIn(word, words[i+1:])):
			return true
		case word == "token" && isTokenRequest(words[i+1:]):
			return true
		}
	}
	return false
}

// sendsTokenRequest reports whether a failed line of a script is the one that requests a
// token, by the address or the variable that it sends it to. said is in lower case.
//
//   - $authResponse = Invoke-RestMethod -Method Post -Uri $oAuthUri -Body $authBody -ErrorAction Stop
func sendsTokenRequest(said string) bool {
	if !containsAny(said, "invoke-restmethod", "invoke-webrequest") {
		return false
	}
	return containsAny(said, "-uri $oauth", "-uri $token", "-uri $auth", "-uri $loginur", "-uri \"$oauth", "-uri \"$token",
		"/oauth2/token", "/oauth2/v2.0/token") && !containsAny(said, "authorization =", "-headers", "-token ", "-authentication")
}

// TokenMeaning returns what it means that the token endpoint refused a request and
// nothing says why; an empty text otherwise.
func (c *Case) TokenMeaning() fact.Text {
	if !c.isBareSignIn() {
		return fact.Text{}
	}
	return fact.Text{En: "Entra ID refused the request for a token; no API was called.",
		Ru: "Entra ID отклонил запрос токена; до API дело не дошло."}
}

// hasPath reports whether a URL names more than a host.
func hasPath(address string) bool {
	_, rest, _ := strings.Cut(address, "://")
	_, path, _ := strings.Cut(rest, "/")
	return path != ""
}

// tellsFailure reports whether a word says that something wasn't done.
func tellsFailure(word string) bool {
	switch word {
	case "not", "failed", "fails", "failure", "unable", "cannot", "can't", "couldn't", "error":
		return true
	}
	return false
}

// isObtaining reports whether a word is a verb for getting a token.
func isObtaining(word string) bool {
	for _, verb := range [...]string{"get", "obtain", "acquir", "generat", "fetch", "retriev", "request", "refresh", "renew"} {
		if strings.HasPrefix(word, verb) {
			return true
		}
	}
	return false
}

// namesToken reports whether a token follows, as what a verb is about.
func namesToken(words []string) bool {
	const near = 5
	for _, word := range words[:min(len(words), near)] {
		if strings.HasPrefix(word, "token") || strings.HasPrefix(word, "access_token") {
			return true
		}
		if strings.HasSuffix(word, ".") {
			break
		}
	}
	return false
}

// isSigningIn reports whether words are "log into", "log in", "sign in to", "login".
func isSigningIn(word string, next []string) bool {
	switch word {
	case "login", "signin", "logon":
		return true
	case "log", "sign", "logging", "signing":
		return len(next) > 0 && (strings.HasPrefix(next[0], "in") || next[0] == "on")
	}
	return false
}

// isTokenRequest reports whether "token" is followed by words for a request that failed.
func isTokenRequest(next []string) bool {
	return len(next) > 1 && (next[0] == "request" || next[0] == "acquisition" || next[0] == "generation" || next[0] == "retrieval" || next[0] == "refresh") &&
		tellsFailure(strings.Trim(next[1], ".,:;!"))
}
