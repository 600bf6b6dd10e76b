package cmd

import (
	"strings"

	"github.com/defender-err/defender-err/explain"
)

// languages are the values of --lang. The first is the default.
var languages = [...]struct {
	name     string
	language explain.Language
}{
	{"en", explain.English},
	{"ru", explain.Russian},
}

// languageNames returns the values of --lang.
func languageNames() []string {
	names := make([]string, len(languages))
	for i, l := range languages {
		names[i] = l.name
	}
	return names
}

// wantLanguage decides on the language of the answers. The flag wins over
// DEFENDER_ERR_LANG, which wins over the locale: LC_ALL, LC_MESSAGES, LANG. A
// locale doesn't have to be installed to count.
//
// Only the language of a locale such as ru_RU.UTF-8 matters, so it is compared
// here: golang.org/x/text/language would add one percent to every start.
func wantLanguage(flag string, getenv func(string) string) explain.Language {
	for _, wanted := range []string{flag, getenv("DEFENDER_ERR_LANG"), getenv("LC_ALL"), getenv("LC_MESSAGES"), getenv("LANG")} {
		if wanted == "" {
			continue
		}
		name, _, _ := strings.Cut(wanted, ".")
		name, _, _ = strings.Cut(strings.ReplaceAll(name, "_", "-"), "-")
		for _, l := range languages {
			if strings.EqualFold(name, l.name) {
				return l.language
			}
		}
		return languages[0].language
	}
	return languages[0].language
}
