package diagnose

import (
	"slices"
	"testing"
)

func TestNames(t *testing.T) {
	for list, want := range map[string][]string{
		"":                                nil,
		"A.Read.All,A.ReadWrite.All":      {"A.Read.All", "A.ReadWrite.All"},
		" A.Read.All , B.Read.All.":       {"A.Read.All", "B.Read.All"},
		"A.Read.All, application roles":   {"A.Read.All"},
		"A.Read.All\"}, and more to come": {"A.Read.All"},
	} {
		if got := names(list); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", list, got, want)
		}
	}
}

// TestMaskedNames holds that nothing is proved by names that somebody masked.
func TestMaskedNames(t *testing.T) {
	for list, want := range map[string]int{
		"Machine.Read.All,Machine.ReadWrite.All": 2,
		"[REDACTED]":                             0,
		"<roles>":                                0,
		"***":                                    0,
		"Machine.Read.All, [REDACTED]":           1,
	} {
		if got := names(list); len(got) != want {
			t.Errorf("%q: %q, want %d names", list, got, want)
		}
	}
}
