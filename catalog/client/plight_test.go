package client

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestPlightsAreComplete holds that each plight has its texts in both languages, of the
// length of others, and a page.
func TestPlightsAreComplete(t *testing.T) {
	const longestSummary, longestFix = 120, 170
	for i := range plights {
		p := &plights[i]
		k := &p.Cause
		for _, text := range []string{k.ID, k.Summary.En, k.Summary.Ru, k.Fix.En, k.Fix.Ru} {
			if text == "" {
				t.Errorf("%s: a text is missing", k.ID)
			}
		}
		if utf8.RuneCountInString(k.Summary.En) > longestSummary || utf8.RuneCountInString(k.Fix.En) > longestFix {
			t.Errorf("%s: a text is too long", k.ID)
		}
		for _, phrase := range p.Says {
			if phrase != strings.ToLower(phrase) || phrase == "" {
				t.Errorf("%s: %q isn't in lower case", k.ID, phrase)
			}
		}
		if !strings.HasPrefix(p.Source, "https://") {
			t.Errorf("%s: no page", k.ID)
		}
	}
}

func TestFindPlights(t *testing.T) {
	for text, want := range map[string]string{
		"unable to connect to enrollment service":                   "host-not-reached",
		"internet connectivity to the service has been interrupted": "host-not-reached",
		"typeerror: string indices must be integers":                "response-not-checked",
		"new version of resource 'x' exists. data was not saved":    "etag-outdated",
		"the variable cannot be validated":                          "command-arguments",
		"something went wrong":                                      "transient-fault",
		"all is well":                                               "",
		"the fileserver is there":                                   "",
	} {
		got := ""
		if found := FindPlights(text, 1); len(found) > 0 {
			got = found[0].Cause.ID
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestSpeakers(t *testing.T) {
	for i := range speakers {
		s := &speakers[i]
		if s.ID == "" || s.See.En == "" || s.See.Ru == "" || !strings.HasPrefix(s.Source, "https://") || len(s.Says) == 0 {
			t.Errorf("%s: something is missing", s.ID)
		}
		for _, name := range s.Says {
			if found := FindSpeaker("it says in " + name + " that it failed"); found == nil || name != strings.ToLower(name) {
				t.Errorf("%s: %q isn't found", s.ID, name)
			}
		}
	}
	for text, want := range map[string]string{
		"2023/12/29 wazuh-modulesd:azure-logs: error": "wazuh",
		"new-azsentineldataconnector -kind x":         "azure-powershell",
		"nothing is named":                            "",
		"a workflow ran":                              "",
		"company portal on iphone":                    "company-portal",
	} {
		got := ""
		if s := FindSpeaker(text); s != nil {
			got = s.ID
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
