package cmd

import (
	"errors"
	"io/fs"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/lang"
)

// languageNames returns the values of --lang: the languages in the sources, the
// default first, and each that is a file.
func languageNames(s *Streams) []string {
	names := []string{"en", "ru"}
	if s.Languages == nil {
		return names
	}
	return append(names, lang.Names(s.Languages)...)
}

// wantLanguage decides on the language of the answers. The flag wins over
// DEFENDER_ERR_LANG, which wins over the locale: LC_ALL, LC_MESSAGES, LANG. A
// locale doesn't have to be installed to count.
//
// Only the language of a locale such as ru_RU.UTF-8 matters, so it is compared
// here: golang.org/x/text/language would add one percent to every start.
func wantLanguage(flag string, s *Streams) (explain.Language, error) {
	for _, wanted := range []string{flag, s.Getenv("DEFENDER_ERR_LANG"), s.Getenv("LC_ALL"), s.Getenv("LC_MESSAGES"), s.Getenv("LANG")} {
		if wanted == "" {
			continue
		}
		return language(languageOf(wanted), s)
	}
	return explain.English(), nil
}

// languageOf returns the name of the language of a locale, in lower case: ru of
// ru_RU.UTF-8, ru-RU and ru@euro.
func languageOf(locale string) string {
	if i := strings.IndexAny(locale, "._-@"); i >= 0 {
		locale = locale[:i]
	}
	return strings.ToLower(locale)
}

// language returns the language of a name in lower case, as the names of the files
// are; English if there is no file. A file is only read if it is asked for.
func language(name string, s *Streams) (explain.Language, error) {
	switch {
	case name == "ru":
		return explain.Russian(), nil
	case name == "en" || s.Languages == nil || !fs.ValidPath(name):
		return explain.English(), nil
	}
	translation, err := lang.Load(s.Languages, name)
	if errors.Is(err, fs.ErrNotExist) {
		return explain.English(), nil
	}
	if err != nil {
		return explain.English(), &textError{fact.Textf("the texts of the language %s cannot be read: %s", "тексты языка %s не читаются: %s", name, err), err}
	}
	return explain.InFurther(translation), nil
}

// A languageFlag is --lang. Which languages are files is only looked up for the flag
// itself, its help, and its completion.
type languageFlag struct {
	look    *look
	streams *Streams
}

func (f languageFlag) enum() enum { return enum{&f.look.lang, languageNames(f.streams)} }

func (f languageFlag) String() string { return f.look.lang }
func (f languageFlag) Type() string   { return f.enum().Type() }

func (f languageFlag) Set(s string) error {
	if err := f.enum().Set(languageOf(s)); err != nil {
		return err
	}
	if strings.EqualFold(f.look.lang, f.look.asked) {
		return nil
	}
	var err error
	f.look.language, err = language(f.look.lang, f.streams)
	return err
}
