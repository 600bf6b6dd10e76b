package reply

import "testing"

func TestIsTriedAgain(t *testing.T) {
	for line, want := range map[string]bool{
		"429 Too Many Requests, retrying in 5s (attempt 1 of 3)":          true,
		"Request failed with status code 429. Waiting before next retry.": true,
		"503 from /api/machines, backing off for 30 seconds":              true,
		"A transient error has occurred. Please try again.":               false,
		"attempt 3 of 3 failed: 429":                                      false,
	} {
		if got := IsTriedAgain(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestIsOfSuccess(t *testing.T) {
	for line, want := range map[string]bool{
		"GET https://graph.microsoft.com/v1.0/security/incidents -> 200 OK": true,
		"[09:14:08 INF] Request succeeded with status code 200":             true,
		"HTTP/1.1 201 Created":              true,
		"200 machines were read":            false,
		"2026-11-29 09:14:08 403 Forbidden": false,
		"waited 250 ms":                     false,
	} {
		if got := IsOfSuccess(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
