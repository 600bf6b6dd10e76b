package reply

import (
	"strings"
	"testing"
)

// TestSpoken tells what people say came back from numbers of other things.
func TestSpoken(t *testing.T) {
	for text, want := range map[string]bool{
		"the API returned HTTP/401":                                   true,
		"It fails w/ 403":                                             true,
		"got back: 401":                                               true,
		"The call to Defender is answered by a 403":                   true,
		"4xx? It is a 403, actually.":                                 true,
		"bad request 400 in Postman":                                  true,
		"token ok, but API call → 401":                                true,
		`503 "SystemMemoryProtectionUtilizationMonitor is unhealthy"`: true,
		`I am getting a response "403"`:                               true,
		"We're experiencing 403 permission errors when switching":     true,
		"I get a 401 authentication error":                            true,
		"seeing 429 errors":                                           true,
		"The call fails with 403.":                                    true,
		"the run had 403 errors in total":                             false,
		"there were 500 errors logged":                                false,
		"It is a 403 page book":                                       false,
		"we have w/ 403":                                              false,
		"my room is a long way from 401":                              false,
		"the list is sorted by a 429":                                 false,
		"conflict with room 409 today":                                false,
	} {
		i := strings.IndexAny(text, "0123456789")
		for StatusAt(text, i) == 0 {
			i += 1 + strings.IndexAny(text[i+1:], "0123456789")
		}
		if got := Rank(text[:i], text[i+3:], StatusAt(text, i)) > 0; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestPluralAt(t *testing.T) {
	for text, want := range map[string]int{
		"I keep hitting 403s on /api/alerts":      403,
		"GET /machines/{id} always 404s for me":   404,
		"it dies with 429s after about 15k users": 429,
		"in the 400s":                                0,
		"a book of 500s pages":                       0,
		"don't retry on 403s, and wait if on 429s":   0,
		"the class of 404s was good":                 0,
		"they get 200s back":                         0,
		"Every call to graph.microsoft.com 401s now": 401,
	} {
		i := strings.IndexAny(text, "0123456789")
		if got := PluralAt(text[:i], text, i); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

// TestOnlySpokenOf recognizes statuses that somebody only says what to do about, or what they mean.
func TestOnlySpokenOf(t *testing.T) {
	for text, want := range map[string]bool{
		"Handle 401 Unauthorized from Graph":       true,
		"fix: don't retry on 403 Forbidden":        true,
		"Raises Forbidden for a 403":               true,
		"I get Forbidden for the call, status 403": false,
		"the call ended with 403 Forbidden":        false,
	} {
		status := 403
		if strings.Contains(text, "401") {
			status = 401
		}
		word := strings.Index(text, "Forbidden")
		if word < 0 {
			word = strings.Index(text, "Unauthorized")
		}
		end := word + strings.IndexFunc(text[word:]+" ", func(r rune) bool { return r == ' ' || r == ',' })
		if got := IsReasonOfNone(text[:word], text[end:], status); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string]bool{" or above": true, " or higher is": true, " or 503": false, "": false} {
		if got := IsRange(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	for text, want := range map[string]bool{"retry on 429, 503, ": true, "- on ": true, "depends on ": false, "2026 ERROR on ": false} {
		if got := IsPolicy(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
