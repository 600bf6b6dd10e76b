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
func Main(args []string, s *Streams) (code int) {
	if s.isProgram {
		defer reportSurprise(s.Err, &code)
	}
	out := &outlet{w: s.Out}
	streams := *s
	streams.Out = out
	if hasNoCommand(args) && streams.isFed() { // there is one thing to do with what was piped in
		args = append([]string{"explain"}, args...)
	}
	asked := flagValue(args, "--lang")
	language, err := wantLanguage(asked, s)
	if err != nil {
		reporter{s.Err, outputFormat(args), language}.report(err)
		return exitCode(err)
	}
	root := newRoot(&streams, args, look{color: "auto", asked: asked, language: language})
	root.SetArgs(args)
	err = root.Execute()
	if out.err != nil {
		err = out.err
	}
	if hasReaderLeft(err) {
		return exitOK
	}
	if err != nil {
		g := safe.NewGate(append(args[:len(args):len(args)], strings.Join(args, " "))...)
		reporter{s.Err, outputFormat(args), language}.reportThrough(g, err)
	}
	return exitCode(err)
}

// A command is one of ours by its name, to make it only if it is called.
type command struct {
	name string
	new  func(*Streams, *look) *cobra.Command
}

func commands() []command {
	return []command{
		{"explain", newExplain},
		{"check", newCheck},
		{"operations", newOperations},
		{"list", newList},
		{"summary", newSummary},
		{"token", newToken},
		{"version", newVersion},
	}
}

// isCommand reports whether a word says what to do: one of our commands, or one that
// cobra adds.
func isCommand(word string) bool {
	switch word {
	case "help", "completion", cobra.ShellCompRequestCmd, cobra.ShellCompNoDescRequestCmd:
		return true
	}
	return slices.ContainsFunc(commands(), func(c command) bool { return c.name == word })
}

// hasNoCommand reports whether a call is only made of flags that aren't about the
// program itself.
func hasNoCommand(args []string) bool {
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		return false
	}
	for i, arg := range args {
		switch {
		case slices.Contains([]string{"-h", "--help", "-v", "--version"}, arg):
			return false
		case isCommand(arg) && !takesNext(args[i-1]):
			return false
		}
	}
	return true
}

// takesNext reports whether an argument is a flag of explain whose value is the
// argument after it.
//
//	--operation list
func takesNext(arg string) bool {
	if !strings.HasPrefix(arg, "-") || strings.Contains(arg, "=") {
		return false
	}
	root := newRoot(&Streams{}, []string{"explain"}, look{})
	explain := root.Commands()[0]
	if name, isLong := strings.CutPrefix(arg, "--"); isLong {
		f := explain.Flag(name)
		return f != nil && f.NoOptDefVal == ""
	}
	for i := 1; i < len(arg); i++ {
		f := explain.Flags().ShorthandLookup(arg[i : i+1])
		if f == nil {
			return false
		}
		if f.NoOptDefVal == "" {
			return i == len(arg)-1 // what comes after a letter is its value
		}
	}
	return false
}

// newRoot makes the tree of the commands. A call that begins with the name of
// a command gets that one only: to make all of them, with the ones that cobra
// adds, takes some 3 % of a start.
func newRoot(s *Streams, args []string, l look) *cobra.Command {
	root := &cobra.Command{
		Use:   "defender-err",
		Short: l.say(fact.Text{En: "Explain errors of the Microsoft 365 Defender APIs", Ru: "Объяснить ошибки API Microsoft 365 Defender"}),
		Long:  l.say(fact.Text{En: "Explains error responses of the Microsoft 365 Defender APIs, Microsoft Graph, and Microsoft Entra sign-in: what failed, what to do first, why, whether a retry helps, and the tracking ID to quote to support. It works offline and never shows a secret that it is given. -o json is for scripts.", Ru: "Объясняет ответы с ошибками API Microsoft 365 Defender, Microsoft Graph и входа Microsoft Entra: что не удалось, что сделать сначала, почему, поможет ли повтор и какой идентификатор отслеживания назвать поддержке. Работает без сети и никогда не выводит переданные ей секреты. -o json — для скриптов."}),
		Example: `  curl -sSi --fail-with-body ... | defender-err explain
  defender-err explain response.json
  defender-err explain InvalidRequestBody
  defender-err summary connector.log
  defender-err check isolate-machine -f body.json
  defender-err explain -o json response.json | jq -r '.trackingIds[0].value // empty'`,
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
	setHelp(root, s, &l)
	words := []string{"auto", "always", "never"}
	root.PersistentFlags().Var(enum{&l.color, words}, "color", l.say(fact.Text{En: "when to use color", Ru: "когда выводить цвет"}))
	completeFlag(root, "color", words)
	root.PersistentFlags().Var(languageFlag{&l, s}, "lang", l.say(fact.Text{En: "language; the locale decides if it isn't given", Ru: "язык; если не указан, его задаёт локаль"}))
	completeLanguage(root, s)
	for _, c := range commands() {
		if len(args) > 0 && args[0] == c.name {
			root.AddCommand(c.new(s, &l))
			root.SetHelpCommand(&cobra.Command{Use: "help"})
			root.CompletionOptions.DisableDefaultCmd = true
			return root
		}
	}
	for _, c := range commands() {
		root.AddCommand(c.new(s, &l))
	}
	root.AddCommand(topics(&l)...)
	addVersionFlag(root, s, &l)
	root.SetHelpCommand(newHelp(&l))
	root.InitDefaultCompletionCmd(args...)
	for _, c := range root.Commands() {
		if c.Name() == "completion" {
			c.Args, c.RunE = unknownShell, func(c *cobra.Command, _ []string) error { return c.Help() }
			describeCompletion(c, &l)
		}
	}
	return root
}

// newHelp makes the command that shows the help of another one. That of cobra ends
// well where there is none.
func newHelp(l *look) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND|TOPIC]",
		Short: l.say(fact.Text{En: "Show the help of a command or a topic", Ru: "Показать справку о команде или теме"}),
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
				return usage(listCommands, unknownWord(strings.Join(args, " ")))
			}
			return about.Help()
		},
	}
}

// describeCompletion says how to use the commands that cobra makes.
func describeCompletion(c *cobra.Command, l *look) {
	c.Short = l.say(fact.Text{En: "Write the completion script for a shell", Ru: "Вывести скрипт автодополнения для оболочки"})
	c.Long = l.say(fact.Text{En: "Codes, causes, statuses, and operations are completed with what they mean.", Ru: "Коды, причины, статусы и операции дополняются с пояснениями."})
	c.Example = "  source <(defender-err completion bash)"
	for _, shell := range c.Commands() {
		shell.Long = ""
		if shell.Name() == "bash" {
			shell.Long = l.say(fact.Text{En: "The script needs the package bash-completion. Without it, bash says _get_comp_words_by_ref: command not found.",
				Ru: "Скрипту нужен пакет bash-completion. Без него bash сообщает: _get_comp_words_by_ref: command not found."})
		}
		shell.Short = fmt.Sprintf(l.say(fact.Text{En: "Write the completion script for %s", Ru: "Вывести скрипт автодополнения для %s"}), shell.Name())
		shell.Example = completionExample(shell.Name())
		if f := shell.Flags().Lookup("no-descriptions"); f != nil {
			f.Usage = l.say(fact.Text{En: "complete without what the words mean", Ru: "дополнять без пояснений"})
		}
	}
}

// completionExample returns how a shell loads its script: for this session, and
// for every one.
func completionExample(shell string) string {
	switch shell {
	case "bash":
		return "  source <(defender-err completion bash)\n  defender-err completion bash > /etc/bash_completion.d/defender-err"
	case "zsh":
		return "  source <(defender-err completion zsh)\n  defender-err completion zsh > \"${fpath[1]}/_defender-err\""
	case "fish":
		return "  defender-err completion fish | source\n  defender-err completion fish > ~/.config/fish/completions/defender-err.fish"
	}
	return "  defender-err completion powershell | Out-String | Invoke-Expression\n  defender-err completion powershell >> $PROFILE"
}

// unknownShell is the Args of the command that completes for shells.
func unknownShell(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usage(fact.Text{En: "it exists for bash, fish, powershell, and zsh", Ru: "есть для bash, fish, powershell и zsh"},
		fact.Textf("no completion for %q", "автодополнения для %q нет", args[0]))
}

// unknownCommand is the root's Args: whatever is left over there was meant
// to be a command. cobra.NoArgs would do, but it drops the near matches.
func unknownCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := listCommands
	if isExplained(args[0]) {
		hint = fact.Textf("defender-err explain %s explains it", "объяснит defender-err explain %s", args[0])
	} else if isFile(args[0]) {
		hint = fact.Textf("defender-err explain %s explains what is in it", "объяснит defender-err explain %s", args[0])
	} else if looksLikeToken([]byte(args[0])) {
		hint = fact.Text{En: "defender-err token reads a token from standard input or a file", Ru: "токен из стандартного ввода или файла прочитает defender-err token"}
	} else if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		hint = nearest(near)
	}
	return usage(hint, unknownWord(args[0]))
}

// listCommands is the hint for a command that isn't known.
var listCommands = fact.Text{En: "defender-err help lists the commands", Ru: "список команд покажет defender-err help"}

func unknownWord(word string) fact.Text {
	return fact.Textf("unknown command %q", "неизвестная команда %q", word)
}

// isExplained reports whether a word is a code, a status or a cause.
func isExplained(word string) bool {
	_, isCode := catalog.FindCode(word, fact.Unknown)
	_, isCause := explain.FindCause(word, explain.English())
	_, isQuery := catalog.FindQueryNumber(word)
	return isCode || isCause || isQuery || isStatus(word) || catalog.IsSignInNumber(word)
}

// flagError says what is wrong with a flag, and gives an unknown one the nearest
// that the command has.
func flagError(c *cobra.Command, err error) error {
	hint := fact.Textf("%s --help lists the flags", "список флагов покажет %s --help", c.CommandPath())
	if invalid, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		if number, ok := errors.AsType[*strconv.NumError](err); ok {
			return notThatKind(invalid, number)
		}
		return usage(hint, fact.Textf("invalid argument%s for --%s: %s", "недопустимое значение%s флага --%s: %s",
			given(invalid), invalid.GetFlag().Name, reason(invalid.Unwrap())))
	}
	if missing, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return usage(hint, fact.Textf("flag needs an argument: --%s", "флагу нужно значение: --%s", missing.GetFlag().Name))
	}
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		name := unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			if !c.HasParent() {
				hint = fact.Text{En: "flags go after the command, as in defender-err explain -o json", Ru: "флаги пишут после команды, например defender-err explain -o json"}
			}
			return usage(hint, fact.Textf("unknown flag: -%s", "неизвестный флаг: -%s", name))
		}
		if near := nearestFlag(c, name); near != "" {
			hint = nearest([]string{"--" + near})
		} else if !c.HasParent() {
			hint = fact.Text{En: "flags go after the command, as in defender-err explain --brief", Ru: "флаги пишут после команды, например defender-err explain --brief"}
		}
		return usage(hint, fact.Textf("unknown flag: --%s", "неизвестный флаг: --%s", name))
	}
	return usage(hint, fact.Same(err.Error()))
}

// flagValue finds the last value of a flag in the arguments by itself: the
// language of help and of failures has to be known also where the arguments
// can't be parsed.
func flagValue(args []string, flag string) string {
	found := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if arg == flag && i+1 < len(args) {
			found = args[i+1]
		}
		if value, ok := strings.CutPrefix(arg, flag+"="); ok {
			found = value
		}
	}
	return found
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
