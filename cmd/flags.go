package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
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
		return fmt.Errorf("it takes %s", strings.Join(e.allowed, ", "))
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

// outputFlag adds -o, with the first of allowed as its default.
func outputFlag(c *cobra.Command, value *string, allowed ...string) {
	enumFlag(c, value, "output", "o", "how to write the answer", allowed...)
}
