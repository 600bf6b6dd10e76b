package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// TestCuesOfState reads what messages say of the state of an object, and leaves words
// alone that only sound like it.
func TestCuesOfState(t *testing.T) {
	for message, want := range map[string]string{
		"1202: Named Location is being referenced by two policies":       "still-used",
		"The domain cannot be deleted because it has associated objects": "still-used",
		"The terms of use document is still assigned to a policy":        "still-used",
		"A policy with this name is already in use":                      "exists-already",
		"Query is not yet completed":                                     "result-not-ready",
		"The export is still being processed":                            "result-not-ready",
		"filterStartDateTime must be earlier than filterEndDateTime":     "time-order",
		"The end date must be after the start date":                      "time-order",
		"expirationDateTime must be later than the current time":         "",
		"Only 1000 ids can be specified":                                 "too-many-items",
		"More than 60 users per request are not supported":               "too-many-items",
		"No more than 5 requests per second are served":                  "call-rate",
		"The case is already closed":                                     "state-conflict",
		"The request can't be approved in its current state":             "state-conflict",
	} {
		if got := cued(message, fact.Graph, 400); got != want {
			t.Errorf("%q: %q, want %q", message, got, want)
		}
	}
}
