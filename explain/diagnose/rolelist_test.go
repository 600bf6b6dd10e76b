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
