package cmd

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/defender-err/defender-err/catalog/fact"
)

// An enum is a flag that takes one of a few words. It checks them, lists
// them in the help text and completes them.
type enum struct {
	value   *string
	allowed []string
}

func (e enum) String() string { return *e.value }
func (e enum) Type() string   { return strings.Join(e.allowed, "|") }

func (e enum) Set(s string) error {
	i := slices.IndexFunc(e.allowed, func(word string) bool { return strings.EqualFold(word, s) })
	if i < 0 {
		return &textError{text: fact.Textf("it takes %s", "допустимо: %s", strings.Join(e.allowed, ", "))}
	}
	*e.value = e.allowed[i]
	return nil
}

// enumFlag adds a flag whose first allowed word is the default.
func enumFlag(c *cobra.Command, value *string, name, short, help string, allowed ...string) {
	*value = allowed[0]
	c.Flags().VarP(enum{value, allowed}, name, short, help)
	completeFlag(c, name, allowed)
}

func completeFlag(c *cobra.Command, name string, words []string) {
	complete := cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
	if err := c.RegisterFlagCompletionFunc(name, complete); err != nil {
		panic(err) // only for a flag that c does not have
	}
}

// completeLanguage completes --lang.
func completeLanguage(c *cobra.Command, s *Streams) {
	err := c.RegisterFlagCompletionFunc("lang", func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return languageNames(s), cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err) // only for a flag that c does not have
	}
}

// outputFlag adds -o, with the first of allowed as its default.
func outputFlag(c *cobra.Command, l *look, value *string, allowed ...string) {
	enumFlag(c, value, "output", "o", l.say(fact.Text{En: "output format", Ru: "формат вывода"}), allowed...)
}

// A single is a flag that may be given once: of two files, a command that reads one
// would pass over the first.
type single struct{ value *string }

func (s single) String() string { return *s.value }
func (s single) Type() string   { return "string" }

func (s single) Set(text string) error {
	if *s.value != "" {
		return &textError{text: fact.Text{En: "it takes one, and was given twice", Ru: "нужен один, а указано два"}}
	}
	*s.value = text
	return nil
}

// notThatKind says that a value isn't a number, or isn't true or false, where
// pflag would name the Go function that found it out.
func notThatKind(invalid *pflag.InvalidValueError, number *strconv.NumError) error {
	f := invalid.GetFlag()
	if f.Value.Type() == "bool" {
		return usage(fact.Textf("--%s alone is true", "--%s без значения — это true", f.Name),
			fact.Textf("--%s%s is neither true nor false", "--%s%s — не true и не false", f.Name, given(invalid)))
	}
	what := fact.Text{En: "not a whole number", Ru: "не целое число"}
	if errors.Is(number, strconv.ErrRange) {
		what = fact.Text{En: "out of range", Ru: "вне допустимых пределов"}
	}
	name, help := pflag.UnquoteUsage(f)
	return usage(fact.Same(fmt.Sprintf("--%s %s: %s", f.Name, name, help)), fact.Textf("--%s%s is %s", "--%s%s — %s", f.Name, given(invalid), what))
}

// given quotes the value of a flag, after a blank, unless letters and digits in it make
// it look like a password that went to the wrong flag.
func given(invalid *pflag.InvalidValueError) string {
	value := invalid.GetValue()
	if strings.ContainsAny(value, "0123456789") && strings.IndexFunc(value, unicode.IsLetter) >= 0 {
		return ""
	}
	return fmt.Sprintf(" %q", value)
}
