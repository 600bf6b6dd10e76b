package catalog

import (
	"strings"
	"testing"
)

// TestRemarks holds that phrases are in lower case and found as words of their own.
func TestRemarks(t *testing.T) {
	for _, r := range remarks {
		if r.Phrase != strings.ToLower(r.Phrase) || r.Means == NoHistory {
			t.Errorf("%q: %v", r.Phrase, r.Means)
		}
	}
	for text, want := range map[string]History{
		"it used to work until we moved":                 WorkedBefore,
		"fails in some of the runs":                      FailsAtTimes,
		"the password resuddenly":                        NoHistory,
		"бот раньше работал":                             WorkedBefore,
		"unintermittent":                                 NoHistory,
		"application was not found in the directory 'x'": NoHistory,
	} {
		if r, _, _ := FindRemark(text); r.Means != want {
			t.Errorf("%q: %v, want %v", text, r.Means, want)
		}
	}
}
