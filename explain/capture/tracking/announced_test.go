package tracking

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
)

func TestAnnounced(t *testing.T) {
	for before, want := range map[string]clue.Class{
		"code BadRequest, request ": clue.ForRequestID,
		"the Azure request ID is ":  clue.ForRequestID,
		"Korrelations-ID: ":         clue.ForCorrelationID,
		"(ID de corrélation : ":     clue.ForCorrelationID,
		"要求 ID: ":                   clue.ForRequestID,
		"Идентификатор трассировки: ": clue.ForTraceID,
		"the application ":  clue.NoClass,
		"ID de corrélation": clue.NoClass,
		"":                  clue.NoClass,
		strings.Repeat("я", 100) + "Anfrage-ID: ": clue.ForRequestID,
	} {
		if class, name := Announced(before); class != want || (class == clue.NoClass) != (name == "") {
			t.Errorf("%q: got %v, %q", before, class, name)
		}
	}
}

// TestLabelsAreLowerCase holds that the labels are written as they are compared.
func TestLabelsAreLowerCase(t *testing.T) {
	for _, known := range announcements {
		for _, label := range known.labels {
			if label != strings.ToLower(label) {
				t.Errorf("%q isn't in lower case", label)
			}
		}
	}
}
