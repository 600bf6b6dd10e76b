package main

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/defender-err/defender-err/internal/texts"
)

// TestTexts holds that every text in the source has both languages, with the same
// verbs, and isn't the same in both unless it is only a name.
func TestTexts(t *testing.T) {
	all, err := texts.Find(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range all {
		if text.Values >= 0 && len(verbs(text.En)) != text.Values {
			t.Errorf("%s:%d: %d values are written into %q", text.File, text.Line, text.Values, text.En)
		}
		if problem := difference(text.En, text.Ru); problem != "" && !text.IsDynamic {
			t.Errorf("%s:%d: %s:\n\t%q\n\t%q", text.File, text.Line, problem, text.En, text.Ru)
		}
	}
	if len(all) < 5000 {
		t.Errorf("only %d texts were found", len(all))
	}
}

// difference says what is wrong with the two languages of a text.
func difference(en, ru string) string {
	switch {
	case (en == "") != (ru == ""):
		return "one language is missing"
	case !slices.Equal(verbs(en), verbs(ru)):
		return "the values differ"
	case strings.Contains(strings.TrimSpace(en), " ") && en == ru && strings.ContainsFunc(strings.ReplaceAll(en, "%s", ""), unicode.IsLetter):
		return "it isn't translated"
	case strings.ContainsFunc(en, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }):
		return "the English text has Cyrillic letters"
	}
	return ""
}

// verbs returns the verbs of a format, sorted.
func verbs(s string) []string {
	var found []string
	s = strings.ReplaceAll(s, "%%", "")
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '%' && strings.IndexByte("sdqvf", s[i+1]) >= 0 {
			found = append(found, s[i:i+2])
		}
	}
	slices.Sort(found)
	return found
}
