package cmd

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"github.com/spf13/cobra"

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
		Short: "Count the errors in logs",
		Long: `Counts what went wrong in files or standard input, and how often. Files may be
packed with gzip or zstd. Summaries written with -o json add up with --merge.
A time is 2026-11-23T08:00:00Z, 2026-11-23 08:00 or 2026-11-23, in UTC, or 90m,
12h or 2d before now.`,
		Example: `  defender-err summary connector.log.gz
  defender-err summary --by hour --since 12h < day.ndjson
  defender-err summary --merge part1.json part2.json`,
		RunE: func(c *cobra.Command, files []string) error {
			o.look = *l
			for _, name := range []string{"by", "since", "until"} {
				if o.merge && c.Flags().Changed(name) {
					return usage("use --"+name+" when the parts are counted", "--%s cannot be combined with --merge", name)
				}
			}
			return runSummary(s, append(files, o.files...), o)
		},
	}
	c.Flags().StringArrayVarP(&o.files, "file", "f", nil, "read `FILE`, like an argument; may be repeated")
	var keys []string
	for _, key := range summary.Keys() {
		keys = append(keys, string(key))
	}
	enumFlag(c, &o.by, "by", "", "what to group by", keys...)
	c.Flags().IntVar(&o.top, "top", 0, "show only the `N` largest groups")
	c.Flags().StringVar(&o.since, "since", "", "only errors from this `TIME` on, such as \"2026-11-23 08:00\" or 12h")
	c.Flags().StringVar(&o.until, "until", "", "only errors before this `TIME`")
	c.Flags().BoolVar(&o.merge, "merge", false, "the files are summaries: add them up")
	outputFlag(c, &o.output, "table", "json", "csv", "markdown")
	return c
}

func runSummary(s *Streams, files []string, o summaryOptions) error {
	if o.top < 0 {
		return usage("--top 10 shows the ten largest groups", "invalid number %d for --top", o.top)
	}
	if len(files) == 0 {
		if s.InTTY {
			return usage("try: defender-err summary connector.log", "nothing to read: name a file, or pipe a log in")
		}
		files = []string{"-"}
	}
	sum, err := summarise(s, files, o)
	if failed := writeSummary(s, sum.Top(o.top), o); failed != nil {
		return failed
	}
	return err
}

// summarise counts or merges; a file that cannot be read is told at once
// and costs itself only.
func summarise(s *Streams, files []string, o summaryOptions) (summary.Summary, error) {
	if o.merge {
		return mergeSummaries(s, files)
	}
	since, until, err := o.bounds(s.Now())
	if err != nil {
		return summary.Summary{}, err
	}
	ctx, stop := untilInterrupt()
	defer stop()
	t := newTally(func() *summary.Counter { return summary.NewCounter(summary.Key(o.by), since, until) })
	var failed error
	for _, name := range files {
		if err := t.count(ctx, s, name); err != nil {
			report(s.Err, err, o.output)
			failed = &exitError{code: max(exitCode(err), exitCode(failed))}
		}
	}
	if t.broken.n > 0 {
		report(s.Err, t.broken.error(), o.output)
	}
	sum := t.total.Summary()
	sum.Partial = failed != nil || ctx.Err() != nil
	if ctx.Err() != nil {
		failed = interrupted("the summary covers what was counted before that")
	}
	return sum, failed
}

func mergeSummaries(s *Streams, files []string) (summary.Summary, error) {
	var parts []summary.Summary
	var names []string // of the file of each part
	for _, name := range files {
		read, err := readSummaries(s, name)
		if err != nil {
			return summary.Summary{}, err
		}
		parts = append(parts, read...)
		names = append(names, slices.Repeat([]string{name}, len(read))...)
	}
	sum, err := summary.Merge(parts...)
	if bad, ok := errors.AsType[*summary.PartError](err); ok {
		return sum, fileError(names[bad.Part], bad.Err)
	}
	return sum, err
}

// readSummaries reads the summaries in a file: it contains several if GNU
// parallel joined the output of its jobs.
func readSummaries(s *Streams, name string) ([]summary.Summary, error) {
	in, done, err := open(s, name)
	if err != nil {
		return nil, fileError(name, err)
	}
	defer done()
	var parts []summary.Summary
	for dec := json.NewDecoder(in); ; {
		var part summary.Summary
		err := dec.Decode(&part)
		switch {
		case errors.Is(err, io.EOF):
			return parts, nil
		case isPathError(err):
			return nil, fileError(name, err)
		case err != nil || !isWritten(part):
			return nil, fmt.Errorf("%s contains something that isn't a summary written with -o json", inputName(name))
		}
		parts = append(parts, part)
	}
}

// isWritten reports whether the program can have written a summary: its key is a
// known word, and nothing was counted less than never.
func isWritten(s summary.Summary) bool {
	least := min(s.Errors, s.Unreadable, s.Undated, s.Outside, s.Omitted)
	for _, g := range s.Groups {
		least = min(least, g.Count)
		for _, cause := range g.Causes {
			least = min(least, cause.Count)
		}
	}
	return slices.Contains(summary.Keys(), s.By) && least >= 0
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

func isPathError(err error) bool {
	_, ok := errors.AsType[*fs.PathError](err)
	return ok
}

// noteRest says what was left out, which has no place among the rows of a table.
func noteRest(s *Streams, sum summary.Summary, o summaryOptions) {
	if !sum.IsWhole() {
		report(s.Err, errors.New(render.Counted(sum, o.look.language(s))), o.output)
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
		return render.SummaryTable(sum).Markdown(s.Out)
	}
	return render.Summary(s.Out, sum, o.look.style(s))
}
