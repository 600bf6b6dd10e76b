package cmd

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
)

// listOptions are the flags of list.
type listOptions struct {
	status, search, service string
	output                  string
	noted                   bool // that there are other services
	look                    look
}

func newList(s *Streams, l *look) *cobra.Command {
	var o listOptions
	c := &cobra.Command{
		Use:   "list",
		Short: l.say(fact.Text{En: "List the codes of the catalog", Ru: "Показать коды каталога"}),
		Long:  l.say(fact.Text{En: "Lists the error codes that the program knows, those of Defender unless --service says otherwise, with their HTTP status, message, and meaning. Values in a message are in {braces}.", Ru: "Показывает известные программе коды ошибок (без --service — только Defender): статус HTTP, сообщение и значение. Подставляемые в сообщение значения — в {скобках}."}),
		Example: `  defender-err list --status 4xx
  defender-err list --search "was not found"
  defender-err list --service entra -o csv
  defender-err list --service all -o json | jq -r 'select(.retry.advice == "wait") | .code'`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(c *cobra.Command, _ []string) error {
			o.look = *l
			o.noted = o.output == "table" && o.search == "" && !c.Flags().Changed("service")
			if o.search != "" && !c.Flags().Changed("service") {
				o.service = "all" // who searches doesn't know yet whose code it is
			}
			return runList(s, o)
		},
	}
	c.Flags().StringVar(&o.status, "status", "", l.say(fact.Text{En: "only codes of this HTTP `STATUS`, such as 403 or 4xx", Ru: "только коды с этим `СТАТУСОМ` HTTP, например 403 или 4xx"}))
	c.Flags().StringVar(&o.search, "search", "", l.say(fact.Text{En: "only codes of any service with this `TEXT` in their name or words of their message", Ru: "только коды любой службы с этим `ТЕКСТОМ` в имени или его словами в сообщении"}))
	enumFlag(c, &o.service, "service", "", l.say(fact.Text{En: "service whose codes are listed", Ru: "служба, коды которой показать"}), "defender", "graph", "entra", "gateway", "all")
	outputFlag(c, l, &o.output, "table", "json", "csv", "tsv", "markdown")
	completeFlag(c, "status", []string{"4xx", "5xx", "400", "401", "403", "404", "429", "500"})
	return c
}

func runList(s *Streams, o listOptions) error {
	inStatus, err := statusFilter(o.status)
	if err != nil {
		return err
	}
	var codes []fact.Code
	for _, code := range searchCodes(o.search) {
		if inStatus(code.Status) && (o.service == "all" || code.Service == fact.Service(o.service)) {
			codes = append(codes, code)
		}
	}
	if len(codes) == 0 {
		return usage(fact.Text{En: "defender-err list --service all shows the codes of every service", Ru: "коды всех служб покажет defender-err list --service all"},
			fact.Text{En: "no code matches", Ru: "подходящих кодов нет"})
	}
	if o.output == "json" {
		return listJSON(s, codes, o.look.language)
	}
	err = writeTable(s, codeTable(codes, headLanguage(s, o.output, o.look), o.look.language), o.output, o.look)
	if err == nil && o.noted {
		reporter{s.Err, o.output, o.look.language}.report(&remark{"other-services",
			fact.Text{En: "these are the codes of Defender only", Ru: "это коды только Defender"},
			fact.Text{En: "--service all lists those of every service", Ru: "коды всех служб покажет --service all"}})
	}
	return err
}

func searchCodes(text string) []fact.Code {
	if text == "" {
		return slices.Collect(catalog.Codes())
	}
	return catalog.SearchCodes(text)
}

// statusFilter reads a status such as 403 or a class such as 4xx.
func statusFilter(text string) (func(int) bool, error) {
	if text == "" {
		return func(int) bool { return true }, nil
	}
	if class, ok := strings.CutSuffix(strings.ToLower(text), "xx"); ok && len(class) == 1 && class >= "1" && class <= "5" {
		return func(status int) bool { return status/100 == int(class[0]-'0') }, nil
	}
	want, err := strconv.Atoi(text)
	if err != nil || want < 100 || want > 599 {
		return nil, usage(fact.Text{En: "a status looks like 403 or 4xx", Ru: "статус выглядит как 403 или 4xx"},
			fact.Textf("invalid HTTP status %q for --status", "недопустимый статус HTTP %q для --status", text))
	}
	return func(status int) bool { return status == want }, nil
}

// codeTable lists codes by service.
func codeTable(codes []fact.Code, head, l explain.Language) render.Table {
	t := render.Table{Prose: 3, Below: 4, Header: []string{
		head.Of(fact.Text{En: "Code", Ru: "Код"}), head.Of(fact.Text{En: "Service", Ru: "Служба"}), head.Of(fact.Text{En: "Status", Ru: "Статус"}),
		head.Of(fact.Text{En: "Message", Ru: "Сообщение"}), head.Of(fact.Text{En: "Meaning", Ru: "Значение"}),
	}}
	codes = slices.Clone(codes)
	slices.SortStableFunc(codes, func(a, b fact.Code) int { return cmp.Compare(rank(a.Service), rank(b.Service)) })
	for _, c := range codes {
		status := "-"
		if c.Status != 0 {
			status = strconv.Itoa(c.Status)
		}
		t.Rows = append(t.Rows, []string{c.Name, string(c.Service), status, c.Message, l.Of(c.Meaning)})
	}
	return t
}

// headLanguage is the language of the header of a table: in CSV, where programs
// read it, always the same.
func headLanguage(s *Streams, output string, l look) explain.Language {
	if output == "csv" {
		return explain.English()
	}
	return l.language
}

// rank is the place of a service in a list.
func rank(s fact.Service) int {
	order := []fact.Service{fact.Defender, fact.Graph, fact.Entra, fact.Gateway}
	if i := slices.Index(order, s); i >= 0 {
		return i
	}
	return len(order)
}

// writeTable writes a table in one of the formats for tables. On a terminal
// "table" is drawn as wide as it; elsewhere it is the same as "tsv".
func writeTable(s *Streams, t render.Table, output string, l look) error {
	switch output {
	case "csv":
		return t.CSV(s.Out)
	case "markdown":
		return t.Markdown(s.Out)
	case "table":
		if s.OutTTY {
			return t.Grid(s.Out, l.style(s), s.Width)
		}
	}
	return t.TSV(s.Out)
}

// listJSON writes what explain writes for a code, one a line.
func listJSON(s *Streams, codes []fact.Code, l explain.Language) error {
	form := render.JSON()
	for _, c := range codes {
		if _, err := s.Out.Write(form.Append(nil, explain.Code(c, l))); err != nil {
			return fmt.Errorf("writing the list: %w", err)
		}
	}
	return nil
}

// completeExplained completes what explain takes as an argument, with what it
// means: codes, statuses, and causes. Files are completed by the shell.
func completeExplained(l *look) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
		var found []cobra.Completion
		add := func(word, about string) {
			if len(word) >= len(prefix) && strings.EqualFold(word[:len(prefix)], prefix) {
				found = append(found, cobra.CompletionWithDesc(word, about))
			}
		}
		for c := range catalog.Codes() {
			add(c.Name, l.say(c.Meaning))
		}
		if prefix == "" {
			return found, cobra.ShellCompDirectiveDefault
		}
		for number := 400; number < 600; number++ {
			if s, ok := catalog.FindStatus(number); ok {
				add(strconv.Itoa(number), s.Name)
			}
		}
		lines := explain.CauseLines(l.language)
		for _, id := range slices.Sorted(maps.Keys(lines)) {
			add(id, lines[id])
		}
		return found, cobra.ShellCompDirectiveDefault
	}
}
