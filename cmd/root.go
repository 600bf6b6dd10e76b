// Package cmd is the command line: what a person types and sees.
package cmd

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/safe"
)

// Main runs the program with args and returns its exit code.
func Main(args []string, s *Streams) int {
	out := &outlet{w: s.Out}
	streams := *s
	streams.Out = out
	if len(args) == 0 && streams.isFed() {
		args = []string{"explain"} // there is one thing to do with what was piped in
	}
	root := newRoot(&streams, args)
	root.SetArgs(args)
	err := root.Execute()
	if out.err != nil {
		err = out.err
	}
	if hasReaderLeft(err) {
		return exitOK
	}
	if err != nil {
		reportThrough(safe.NewGate(append(args[:len(args):len(args)], strings.Join(args, " "))...), s.Err, err, outputFormat(args))
	}
	return exitCode(err)
}

// newRoot makes the tree of the commands. A call that begins with the name of
// a command gets that one only: to make all of them, with the ones that cobra
// adds, takes some 3 % of a start.
func newRoot(s *Streams, args []string) *cobra.Command {
	root := &cobra.Command{
		Use:   "defender-err",
		Short: "Explain errors of the Microsoft 365 Defender APIs",
		Long: `Explains error responses of the Microsoft 365 Defender APIs: what failed, what
to do first, why, whether a retry helps, and the tracking ID to quote to support.
It works offline, and never shows a secret that it is given.`,
		Example: `  curl -sS --fail-with-body ... | defender-err explain
  defender-err explain InvalidRequestBody
  defender-err list --status 403`,
		Args:                       unknownCommand,
		RunE:                       func(c *cobra.Command, _ []string) error { return c.Help() },
		SilenceErrors:              true,
		SilenceUsage:               true,
		SuggestionsMinimumDistance: 2,
	}
	root.SetOut(s.Out)
	root.SetErr(s.Err)
	root.SetIn(s.In)
	root.SetFlagErrorFunc(flagError)
	l := look{color: "auto"}
	words := []string{"auto", "always", "never"}
	root.PersistentFlags().Var(enum{&l.color, words}, "color", "when to use color")
	completeFlag(root, "color", words)
	root.PersistentFlags().Var(enum{&l.lang, languageNames()}, "lang", "language of the answers; the locale decides if it isn't given")
	completeFlag(root, "lang", languageNames())
	commands := []struct {
		name string
		new  func(*Streams, *look) *cobra.Command
	}{
		{"explain", newExplain},
		{"check", newCheck},
		{"operations", newOperations},
		{"list", newList},
		{"summary", newSummary},
		{"token", newToken},
		{"version", newVersion},
	}
	for _, c := range commands {
		if len(args) > 0 && args[0] == c.name {
			root.AddCommand(c.new(s, &l))
			root.SetHelpCommand(&cobra.Command{Use: "help"})
			root.CompletionOptions.DisableDefaultCmd = true
			return root
		}
	}
	for _, c := range commands {
		root.AddCommand(c.new(s, &l))
	}
	root.AddCommand(topics()...)
	addVersionFlag(root, s)
	root.SetHelpCommand(newHelp())
	root.InitDefaultCompletionCmd(args...)
	for _, c := range root.Commands() {
		if c.Name() == "completion" {
			c.Args, c.RunE = unknownShell, func(c *cobra.Command, _ []string) error { return c.Help() }
		}
	}
	return root
}

// newHelp makes the command that shows the help of another one. That of cobra ends
// well where there is none.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [command]",
		Short: "Help about any command",
		ValidArgsFunction: func(c *cobra.Command, args []string, _ string) (names []cobra.Completion, _ cobra.ShellCompDirective) {
			if len(args) == 0 {
				for _, sub := range c.Root().Commands() {
					names = append(names, cobra.CompletionWithDesc(sub.Name(), sub.Short))
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return usage("defender-err help lists the commands", "unknown command %q", strings.Join(args, " "))
			}
			about.InitDefaultHelpFlag()
			return about.Help()
		},
	}
}

// unknownShell is the Args of the command that completes for shells.
func unknownShell(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usage("it is there for bash, fish, powershell and zsh", "no completion for %q", args[0])
}

// unknownCommand is the root's Args: whatever is left over there was meant
// to be a command. cobra.NoArgs would do, but it drops the near matches.
func unknownCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := "defender-err help lists the commands"
	if isExplained(args[0]) {
		hint = "defender-err explain " + args[0] + " explains it"
	} else if isFile(args[0]) {
		hint = "defender-err explain -f " + args[0] + " explains what is in it"
	} else if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		hint = "nearest: " + strings.Join(near, ", ")
	}
	return usage(hint, "unknown command %q", args[0])
}

// isExplained reports whether a word is a code, a status or a cause.
func isExplained(word string) bool {
	_, isCode := catalog.FindCode(word, fact.Unknown)
	_, isCause := explain.FindCause(word, explain.English)
	_, isQuery := catalog.FindQueryNumber(word)
	return isCode || isCause || isQuery || isStatus(word) || catalog.IsSignInNumber(word)
}

// flagError says what is wrong with a flag, and gives an unknown one the nearest
// that the command has.
func flagError(c *cobra.Command, err error) error {
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		if number, ok := errors.AsType[*strconv.NumError](err); ok {
			return notThatKind(invalid, number)
		}
	}
	hint := fmt.Sprintf("%s --help lists the flags", c.CommandPath())
	if _, name, ok := strings.Cut(err.Error(), "unknown flag: --"); ok {
		if near := nearestFlag(c, name); near != "" {
			hint = "nearest: --" + near
		}
	}
	return usage(hint, "%w", err)
}

// outputFormat finds the value of -o in the arguments by itself: failures
// have to be written in the format asked for also where the arguments could
// not be parsed.
func outputFormat(args []string) string {
	if end := slices.Index(args, "--"); end >= 0 {
		args = args[:end]
	}
	for i, arg := range args {
		if (arg == "-o" || arg == "--output") && i+1 < len(args) {
			return args[i+1]
		}
		for _, prefix := range []string{"--output=", "-o=", "-o"} {
			if value, ok := strings.CutPrefix(arg, prefix); ok && value != "" {
				return value
			}
		}
	}
	return ""
}
