package cmd

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain/summary"
)

// summaryOptions are the flags of summary.
type summaryOptions struct {
	files            []string
	by, since, until string
	top              int
	merge            bool
	output           string
	look             look
}

func newSummary(s *Streams, l *look) *cobra.Command {
	var o summaryOptions
	c := &cobra.Command{
		Use:   "summary [FILE]...",
		Short: l.say(fact.Text{En: "Count the errors in logs", Ru: "Сосчитать ошибки в журналах"}),
		Long:  l.say(fact.Text{En: "Counts what went wrong in files or standard input, and how often. Files may be packed with gzip or zstd. Summaries written with -o json add up with --merge. A time is 2026-11-23T08:00:00Z, 2026-11-23 08:00, or 2026-11-23, in UTC, or 90m, 12h, or 2d before now.", Ru: "Считает, что и как часто не удавалось, в файлах или стандартном вводе. Файлы могут быть сжаты gzip или zstd. Сводки, записанные с -o json, складывает --merge. Время — 2026-11-23T08:00:00Z, 2026-11-23 08:00 или 2026-11-23 по UTC либо 90m, 12h, 2d назад от текущего."}),
		Example: `  defender-err summary connector.log.gz
  defender-err summary --by hour --since 12h < day.ndjson
  defender-err summary -o json day.log | jq -r '.groups[:3][] | "\(.count) \(.value)"'
  defender-err summary --merge part1.json part2.json`,
		RunE: func(c *cobra.Command, files []string) error {
			o.look = *l
			for _, name := range []string{"by", "since", "until"} {
				if o.merge && c.Flags().Changed(name) {
					return usage(fact.Textf("use --%s when the parts are counted", "укажите --%s при подсчёте частей", name),
						fact.Textf("--%s cannot be combined with --merge", "--%s нельзя сочетать с --merge", name))
				}
			}
			return runSummary(s, append(files, o.files...), o)
		},
	}
	c.Flags().StringArrayVarP(&o.files, "file", "f", nil, l.say(fact.Text{En: "read `FILE`, like an argument; may be repeated", Ru: "прочитать `ФАЙЛ`, как аргумент; можно повторять"}))
	var keys []string
	for _, key := range summary.Keys() {
		keys = append(keys, string(key))
	}
	enumFlag(c, &o.by, "by", "", l.say(fact.Text{En: "what to group by", Ru: "по чему группировать"}), keys...)
	c.Flags().IntVar(&o.top, "top", 0, l.say(fact.Text{En: "show only the `N` largest groups", Ru: "показать только `N` самых больших групп"}))
	c.Flags().StringVar(&o.since, "since", "", l.say(fact.Text{En: "only errors from this `TIME` on, such as \"2026-11-23 08:00\" or 12h", Ru: "только ошибки с этого `ВРЕМЕНИ`, например \"2026-11-23 08:00\" или 12h"}))
	c.Flags().StringVar(&o.until, "until", "", l.say(fact.Text{En: "only errors before this `TIME`", Ru: "только ошибки до этого `ВРЕМЕНИ`"}))
	c.Flags().BoolVar(&o.merge, "merge", false, l.say(fact.Text{En: "the files are summaries: add them up", Ru: "файлы — сводки: сложить их"}))
	outputFlag(c, l, &o.output, "table", "json", "csv", "markdown", "prom")
	return c
}

// reporter returns what tells the errors of a call.
func (o *summaryOptions) reporter(s *Streams) reporter {
	return reporter{s.Err, o.output, o.look.language}
}

func runSummary(s *Streams, files []string, o summaryOptions) error {
	if o.top < 0 {
		return usage(fact.Text{En: "--top 10 shows the ten largest groups", Ru: "--top 10 покажет десять самых больших групп"},
			fact.Textf("invalid number %d for --top", "недопустимое число %d для --top", o.top))
	}
	if len(files) == 0 {
		if s.InTTY {
			return usage(fact.Text{En: "try: defender-err summary connector.log", Ru: "например: defender-err summary connector.log"},
				fact.Text{En: "nothing to read: name a file, or pipe a log in", Ru: "читать нечего: назовите файл или передайте журнал через конвейер"})
		}
		files = []string{"-"}
	}
	sum, err := summarise(s, files, o)
	if failed := writeSummary(s, sum.Top(o.top), o); failed != nil {
		return failed
	}
	return err
}

// summarise counts or merges; a file that cannot be read is reported at once
// and costs itself only.
func summarise(s *Streams, files []string, o summaryOptions) (summary.Summary, error) {
	if o.merge {
		return mergeSummaries(s, files)
	}
	since, until, err := o.bounds(s.Now())
	if err != nil {
		return summary.Summary{}, err
	}
	ctx, stop := s.untilInterrupt(files)
	defer stop()
	t := newTally(func() *summary.Counter { return summary.NewCounter(summary.Key(o.by), since, until) })
	var failed error
	for _, name := range files {
		if err := t.count(ctx, s, name); err != nil {
			o.reporter(s).report(err)
			failed = &exitError{code: max(exitCode(err), exitCode(failed))}
		}
	}
	if t.broken.n > 0 {
		o.reporter(s).report(t.broken.error())
	}
	sum := t.total.Summary()
	sum.Partial = failed != nil || ctx.Err() != nil
	if ctx.Err() != nil {
		failed = interrupted(fact.Text{En: "the summary covers what was counted before that", Ru: "сводка охватывает то, что было сосчитано до этого"})
	}
	return sum, failed
}

func mergeSummaries(s *Streams, files []string) (summary.Summary, error) {
	var m summary.Merger
	for _, name := range files {
		if err := mergeFile(s, &m, name); err != nil {
			return summary.Summary{}, fileError(name, err)
		}
	}
	return m.Summary()
}

// mergeFile adds the summaries in a file: it contains several if GNU parallel
// joined the output of its jobs.
func mergeFile(s *Streams, m *summary.Merger, name string) error {
	in, done, err := open(s, name)
	if err != nil {
		return err
	}
	defer done()
	return m.Read(in)
}

// beginsSummary reports whether an input begins like a summary written with
// -o json.
func beginsSummary(head []byte) bool {
	dec := json.NewDecoder(bytes.NewReader(head))
	var tokens [4]json.Token
	for i := range tokens {
		tokens[i], _ = dec.Token() // nil if the input isn't JSON, or has ended
	}
	by, _ := tokens[2].(string)
	return tokens[0] == json.Delim('{') && tokens[1] == "by" && slices.Contains(summary.Keys(), summary.Key(by)) && tokens[3] == "errors"
}

// noteRest says what was left out, which has no place among the rows of a table.
func noteRest(s *Streams, sum summary.Summary, o summaryOptions) {
	if !sum.IsWhole() {
		o.reporter(s).report(errors.New(render.Counted(sum, o.look.language)))
	}
}

func writeSummary(s *Streams, sum summary.Summary, o summaryOptions) error {
	if sum.By == "" {
		return nil
	}
	switch o.output {
	case "json":
		enc := json.NewEncoder(s.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(sum)
	case "csv":
		noteRest(s, sum, o)
		return render.SummaryTable(sum).CSV(s.Out)
	case "markdown":
		noteRest(s, sum, o)
		return render.SummaryTable(sum).In(o.look.language).Markdown(s.Out)
	case "prom":
		return render.Prom(s.Out, sum)
	}
	return render.Summary(s.Out, sum, o.look.style(s))
}
