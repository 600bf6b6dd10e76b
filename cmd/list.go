package cmd

import (
	"encoding/json"
	"fmt"
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
	look                    look
}

func newList(s *Streams, l *look) *cobra.Command {
	var o listOptions
	c := &cobra.Command{
		Use:   "list",
		Short: "List the codes of the catalog",
		Long: `Lists the error codes that the program knows, with their HTTP status and
message. Values in a message stand in {braces}.`,
		Example: `  defender-err list --status 4xx
  defender-err list --search "was not found"
  defender-err list --service entra -o csv`,
		Args:              noArgs,
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			o.look = *l
			return runList(s, o)
		},
	}
	c.Flags().StringVar(&o.status, "status", "", "only codes of this HTTP `STATUS`, such as 403 or 4xx")
	c.Flags().StringVar(&o.search, "search", "", "only codes with this `TEXT` in their name or words of their message")
	enumFlag(c, &o.service, "service", "", "service whose codes are listed", "defender", "graph", "entra", "gateway", "all")
	outputFlag(c, &o.output, "table", "json", "csv", "tsv", "markdown")
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
		hint := "defender-err list --service all shows the codes of every service"
		return usage(hint, "no code matches")
	}
	if o.output == "json" {
		return listJSON(s, codes, o.look.language(s))
	}
	return writeTable(s, codeTable(codes), o.output, o.look)
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
		return nil, usage("a status looks like 403 or 4xx", "invalid HTTP status %q for --status", text)
	}
	return func(status int) bool { return status == want }, nil
}

func codeTable(codes []fact.Code) render.Table {
	t := render.Table{Header: []string{"Code", "Status", "Message"}, Prose: 2}
	for _, c := range codes {
		status := "-"
		if c.Status != 0 {
			status = strconv.Itoa(c.Status)
		}
		t.Rows = append(t.Rows, []string{c.Name, status, c.Message})
	}
	return t
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

// listJSON writes one object a code, one a line.
func listJSON(s *Streams, codes []fact.Code, l explain.Language) error {
	enc := json.NewEncoder(s.Out)
	enc.SetEscapeHTML(false)
	for _, c := range codes {
		err := enc.Encode(struct {
			Code    string       `json:"code"`
			Service fact.Service `json:"service"`
			Status  int          `json:"status,omitzero"`
			Message string       `json:"message,omitzero"`
			Meaning string       `json:"meaning"`
			Retry   fact.Advice  `json:"retry,omitzero"`
			Docs    []string     `json:"docs"`
		}{c.Name, c.Service, c.Status, c.Message, l.Of(c.Meaning), explain.Code(c, l).Retry.Advice, c.Docs})
		if err != nil {
			return fmt.Errorf("writing the list: %w", err)
		}
	}
	return nil
}

// completeCodes completes names of codes, with what they mean.
func completeCodes(_ *cobra.Command, _ []string, prefix string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var found []cobra.Completion
	for c := range catalog.Codes() {
		if len(c.Name) >= len(prefix) && strings.EqualFold(c.Name[:len(prefix)], prefix) {
			found = append(found, cobra.CompletionWithDesc(c.Name, c.Meaning.En))
		}
	}
	return found, cobra.ShellCompDirectiveNoFileComp
}
