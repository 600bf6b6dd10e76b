package cmd

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

// operationsOptions are the flags of operations.
type operationsOptions struct {
	search, method, service string
	output                  string
	look                    look
}

func newOperations(s *Streams, l *look) *cobra.Command {
	var o operationsOptions
	c := &cobra.Command{
		Use:   "operations [OPERATION]",
		Short: l.say(fact.Text{En: "List the operations of the APIs, or show one", Ru: "Показать операции API или одну из них"}),
		Long:  l.say(fact.Text{En: "Lists the operations that the program knows. With an ID it shows one of them: parameters, permissions, limits, and a curl command to begin with.", Ru: "Показывает операции, известные программе. С ID — одну из них: параметры, разрешения, пределы и команду curl для начала."}),
		Example: `  defender-err operations --search isolate
  defender-err operations isolate-machine
  defender-err operations --service graph --method POST -o csv
  defender-err operations -o json isolate-machine | jq -r '.permissions.application[0]'`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usage(fact.Text{En: "defender-err operations lists all of them", Ru: "все покажет defender-err operations"},
					fact.Textf("operations takes one operation; got %d", "operations принимает одну операцию; указано: %d", len(args)))
			}
			return nil
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return completeOperations(prefix)
		},
		RunE: func(_ *cobra.Command, args []string) error {
			o.look = *l
			return runOperations(s, args, o)
		},
	}
	c.Flags().StringVar(&o.search, "search", "", l.say(fact.Text{En: "only operations with these `WORDS` in ID, title, or path, or with a parameter of that name", Ru: "только операции с этими `СЛОВАМИ` в ID, названии или пути либо с параметром такого имени"}))
	enumFlag(c, &o.method, "method", "", l.say(fact.Text{En: "HTTP method", Ru: "метод HTTP"}), "any", "GET", "POST", "PATCH", "PUT", "DELETE")
	enumFlag(c, &o.service, "service", "", l.say(fact.Text{En: "service whose operations are listed", Ru: "служба, операции которой показать"}), "all", "defender", "graph")
	outputFlag(c, l, &o.output, "table", "json", "csv", "tsv", "markdown")
	return c
}

func runOperations(s *Streams, args []string, o operationsOptions) error {
	if len(args) == 1 {
		return showOperation(s, args[0], o)
	}
	var ops []fact.Operation
	for op := range catalog.Operations() {
		if o.fits(op) {
			ops = append(ops, op)
		}
	}
	switch {
	case len(ops) == 0:
		return usage(fact.Text{En: "defender-err operations shows all of them", Ru: "все покажет defender-err operations"},
			fact.Text{En: "no operation matches", Ru: "подходящих операций нет"})
	case o.output == "json":
		return render.OperationsJSON(s.Out, ops, o.look.language)
	}
	return writeTable(s, operationTable(ops, headLanguage(s, o.output, o.look), o.look.language), o.output, o.look)
}

// showOperation shows one operation. A table of one makes no sense to a
// person; the other formats are the same as for many.
func showOperation(s *Streams, id string, o operationsOptions) error {
	op, err := findOperation(id)
	if err != nil {
		return err
	}
	switch o.output {
	case "json":
		return render.OperationsJSON(s.Out, []fact.Operation{op}, o.look.language)
	case "table":
		return render.Operation(s.Out, o.look.style(s), op)
	}
	return writeTable(s, operationTable([]fact.Operation{op}, headLanguage(s, o.output, o.look), o.look.language), o.output, o.look)
}

func (o operationsOptions) fits(op fact.Operation) bool {
	if o.method != "any" && op.Method != o.method {
		return false
	}
	if o.service != "all" && string(op.Service) != o.service {
		return false
	}
	text := strings.ToLower(strings.Join([]string{op.ID, op.Title.En, op.Title.Ru, op.Path}, " "))
	for word := range strings.FieldsSeq(strings.ToLower(o.search)) {
		if !strings.Contains(text, word) && !hasParameter(op.Body, word) && !hasParameter(op.Query, word) {
			return false
		}
	}
	return true
}

func hasParameter(params []fact.Parameter, name string) bool {
	return slices.ContainsFunc(params, func(p fact.Parameter) bool {
		return strings.EqualFold(p.Name, name) || hasParameter(p.Members, name)
	})
}

func operationTable(ops []fact.Operation, head, l explain.Language) render.Table {
	t := render.Table{Prose: 4, Header: []string{
		head.Of(fact.Text{En: "Operation", Ru: "Операция"}), head.Of(fact.Text{En: "Service", Ru: "Служба"}),
		head.Of(fact.Text{En: "Method", Ru: "Метод"}), head.Of(fact.Text{En: "Path", Ru: "Путь"}), head.Of(fact.Text{En: "Title", Ru: "Название"}),
	}}
	for _, op := range ops {
		t.Rows = append(t.Rows, []string{op.ID, string(op.Service), op.Method, op.Path, l.Of(op.Title)})
	}
	return t
}
