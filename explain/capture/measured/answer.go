package measured

import (
	"encoding/json"
	"net/url"
	"strings"
)

// An answer is what a service was made to answer, or how the call failed.
type answer struct {
	Name    string
	Service string
	Method  string
	URL     string
	Status  int
	Headers map[string]any
	Body    string
	Expect  struct{ Code string }

	shown string // the text that shows it
}

// isNone reports whether the call failed without an answer.
func (a *answer) isNone() bool { return strings.HasPrefix(a.Name, NoResponse) }

// The following decide whether a fact that a recording doesn't show is still not
// false: known from elsewhere, or a part of the truth.

func (a *answer) mayBeKind(string) bool { return a.isNone() }

// mayBeCode lets a failure of the client have a word of the client for a code.
func (a *answer) mayBeCode(code string) bool {
	return a.isNone() || strings.EqualFold(code, a.Expect.Code)
}

// mayBeStatus lets a call without an answer have the status of the proxy, or
// of the answer that broke off.
func (a *answer) mayBeStatus(status string) bool { return a.isNone() || status == number(a.Status) }

func (a *answer) mayBeMethod(method string) bool { return a.isNone() || method == a.Method }

// mayBeService lets the host that was called count, and for a call without an
// answer also the proxy or who would have given the token.
func (a *answer) mayBeService(service string) bool {
	return a.isNone() || service == a.Service || service == a.calledService()
}

func (a *answer) calledService() string {
	switch host := a.host(); {
	case strings.HasPrefix(host, "graph."):
		return "graph"
	case strings.HasPrefix(host, "login."):
		return "entra"
	case strings.HasPrefix(host, "api."):
		return "defender"
	}
	return a.Service
}

func (a *answer) host() string {
	u, err := url.Parse(a.URL)
	if err != nil {
		return ""
	}
	return u.Host
}

// mayBeURL lets a URL be cut off, lack its host, or have another scheme. Where
// no answer came, the call for the token may be the one that failed.
func (a *answer) mayBeURL(found string) bool {
	if a.isNone() && strings.HasPrefix(found, "https://login.microsoftonline.com") {
		return true
	}
	if a.isNone() && strings.HasPrefix(found, "https://graph.microsoft.com") {
		return true
	}
	want, found := withoutScheme(plainURL(a.URL)), withoutScheme(plainURL(found))
	found = strings.TrimRight(found, ".…'")
	return strings.HasPrefix(want, found) || strings.HasPrefix(found, "/") && strings.HasPrefix(strings.TrimPrefix(want, a.host()), found)
}

func withoutScheme(s string) string {
	return strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
}

// mayBeID lets an answer have any ID that it holds, and a call the client's
// own.
func (a *answer) mayBeID(id string) bool {
	headers, err := json.Marshal(a.Headers)
	return a.isNone() || err == nil && strings.Contains(a.Body+string(headers), id) || a.isClientID(id)
}

// isClientID reports whether the text shows an ID as one of the client:
//
//	"x-ms-client-request-id": "e792fa11-115e-40a0-956e-d752ceda28bf"
func (a *answer) isClientID(id string) bool {
	const name = len(`client-request-id": "`)
	at := strings.Index(a.shown, id)
	if at < 0 {
		return false
	}
	before := strings.ToLower(a.shown[max(0, at-name):at])
	return strings.Contains(strings.ReplaceAll(before, "-", ""), "clientrequestid")
}
