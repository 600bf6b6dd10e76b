package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/token"
)

// tokenOptions are the flags of token.
type tokenOptions struct {
	file, operation string
	output          string
	look            look
}

func newToken(s *Streams, l *look) *cobra.Command {
	var o tokenOptions
	c := &cobra.Command{
		Use:   "token",
		Short: l.say(fact.Text{En: "Show what an access token allows", Ru: "Показать, что разрешает токен доступа"}),
		Long:  l.say(fact.Text{En: "Reads an access token from standard input or a file and says in plain words who it speaks for, in which tenant, for which API, what it allows, and until when. The token is decoded, not verified; neither it nor its signature is shown.", Ru: "Читает токен доступа из стандартного ввода или файла и простыми словами говорит, чей он, в каком тенанте, для какого API, что разрешает и до какого времени. Токен декодируется, но не проверяется; ни он сам, ни его подпись не выводятся."}),
		Example: `  az account get-access-token --resource https://api.security.microsoft.com | defender-err token
  defender-err token -f token.txt --for isolate-machine`,
		Args:              tokenArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			o.look = *l
			return runToken(s, o)
		},
	}
	c.Flags().VarP(single{&o.file}, "file", "f", l.say(fact.Text{En: "read the token from `FILE`, - for standard input", Ru: "взять токен из `ФАЙЛА`, - — стандартный ввод"}))
	c.Flags().StringVar(&o.operation, "for", "", l.say(fact.Text{En: "say whether it is sufficient for this `OPERATION`; exit 5 if not", Ru: "сказать, достаточен ли он для этой `ОПЕРАЦИИ`; если нет — код завершения 5"}))
	complete := func(_ *cobra.Command, _ []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return completeOperations(prefix)
	}
	if err := c.RegisterFlagCompletionFunc("for", complete); err != nil {
		panic(err) // only for a flag that c does not have
	}
	outputFlag(c, l, &o.output, "text", "json")
	return c
}

// tokenArgs does not repeat the argument: it may be the token.
func tokenArgs(_ *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usage(fact.Text{En: "pipe it in, or name its file with -f", Ru: "передайте его через конвейер или назовите файл с -f"},
		fact.Text{En: "a token can't be an argument: arguments end up in the shell history", Ru: "токен нельзя передать аргументом: аргументы остаются в истории оболочки"})
}

func runToken(s *Streams, o tokenOptions) error {
	var op fact.Operation
	var err error
	if o.operation != "" {
		if op, err = findOperation(o.operation); err != nil {
			return err
		}
	}
	if o.file == "" {
		if s.InTTY {
			return usage(fact.Text{En: "try: defender-err token -f token.txt", Ru: "например: defender-err token -f token.txt"},
				fact.Text{En: "nothing to read: pipe a token in, or name its file with -f", Ru: "читать нечего: передайте токен через конвейер или назовите файл с -f"})
		}
		o.file = "-"
	}
	text, err := readAll(s, o.file)
	if err != nil {
		return err
	}
	out := render.ReadToken{Now: s.Now(), Operation: op}
	if out.Token, err = token.Read(text); err != nil {
		return unreadableToken(o.file, err)
	}
	if op.ID != "" {
		out.Causes = diagnose.Unsuitable(op, text, out.Now)
	}
	if o.output == "json" {
		err = out.JSON(s.Out, o.look.language)
	} else {
		err = out.Text(s.Out, o.look.style(s))
	}
	if err != nil {
		return fmt.Errorf("writing what the token says: %w", err)
	}
	if len(out.Causes) > 0 {
		return &exitError{code: exitInvalid}
	}
	return nil
}
