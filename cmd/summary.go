package cmd

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"os/signal"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/defender-err/defender-err/cmd/render"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/summary"
)

// summaryOptions are the flags of summary.
type summaryOptions struct {
	by, since, until string
	top              int
	merge            bool
	output, color    string
}

func newSummary(s *Streams, color *string) *cobra.Command {
	var o summaryOptions
	c := &cobra.Command{
		Use:   "summary [FILE]...",
		Short: "Count the errors in logs",
		Long: `Counts what went wrong in files or standard input, and how often. Files may be
packed with gzip or zstd. Summaries written with -o json add up with --merge.`,
		Example: `  defender-err summary connector.log.gz
  defender-err summary --by hour --since 2026-11-23T00:00:00Z < day.ndjson
  defender-err summary --merge part1.json part2.json`,
		RunE: func(_ *cobra.Command, files []string) error {
			o.color = *color
			return runSummary(s, files, o)
		},
	}
	var keys []string
	for _, key := range summary.Keys() {
		keys = append(keys, string(key))
	}
	enumFlag(c, &o.by, "by", "", "what to group by", keys...)
	c.Flags().IntVar(&o.top, "top", 0, "show only the `N` largest groups")
	c.Flags().StringVar(&o.since, "since", "", "only errors from this `TIME` on, such as 2026-11-23T08:00:00Z")
	c.Flags().StringVar(&o.until, "until", "", "only errors before this `TIME`")
	c.Flags().BoolVar(&o.merge, "merge", false, "the files are summaries: add them up")
	outputFlag(c, &o.output, "table", "json", "csv", "markdown")
	return c
}

func runSummary(s *Streams, files []string, o summaryOptions) error {
	if len(files) == 0 {
		if s.InTTY {
			return usage("try: defender-err summary connector.log", "nothing to read: name a file, or pipe a log in")
		}
		files = []string{"-"}
	}
	sum, err := summarise(s, files, o)
	if err := errors.Join(err, writeSummary(s, sum, o)); err != nil {
		return err
	}
	if sum.Partial {
		return &exitError{exitFailed, errors.New("interrupted"), "what is shown is what was counted until then"}
	}
	return nil
}

// summarise counts or merges; a file that cannot be read is told at once
// and costs itself only.
func summarise(s *Streams, files []string, o summaryOptions) (summary.Summary, error) {
	if o.merge {
		return mergeSummaries(s, files)
	}
	since, err := timeFlag("since", o.since)
	if err != nil {
		return summary.Summary{}, err
	}
	until, err := timeFlag("until", o.until)
	if err != nil {
		return summary.Summary{}, err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	newCounter := func() *summary.Counter { return summary.NewCounter(summary.Key(o.by), since, until) }
	total := newCounter()
	var failed error
	for _, name := range files {
		if err := count(ctx, s, name, total, newCounter); err != nil {
			report(s.Err, err, o.output)
			failed = &exitError{code: exitFailed}
		}
	}
	sum := total.Summary()
	sum.Partial = ctx.Err() != nil
	return sum, failed
}

func timeFlag(name, text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	at, ok := summary.ParseTime(text)
	if !ok {
		at, ok = parseDay(text)
	}
	if !ok {
		return at, usage("a time is 2026-11-23T08:00:00Z or 2026-11-23, in UTC", "--%s %q is no time", name, text)
	}
	return at, nil
}

func parseDay(text string) (time.Time, bool) {
	at, err := time.Parse(time.DateOnly, text)
	return at, err == nil
}

// count adds the errors of one file to total. Interrupted, it stops between
// two of them.
func count(ctx context.Context, s *Streams, name string, total *summary.Counter, newCounter func() *summary.Counter) error {
	in, done, err := openWithProgress(s, name)
	if err != nil {
		return fileError(name, err)
	}
	defer done()
	work := func(explanations iter.Seq2[explain.Explanation, error], emit func(*summary.Counter)) {
		counter := newCounter()
		for e, err := range explanations {
			if err != nil {
				counter.Unreadable()
			} else if e.Kind == explain.KindError {
				counter.Add(e)
			}
		}
		emit(counter)
	}
	r := &interruptible{ctx: ctx, r: in}
	options := explain.Options{Name: name, Language: explain.Wordless}
	err = explain.Parallel(r, options, runtime.GOMAXPROCS(0), work, func(part *summary.Counter) error {
		total.Merge(part)
		return nil
	})
	if err != nil {
		return fileError(name, err)
	}
	return nil
}

func mergeSummaries(s *Streams, files []string) (summary.Summary, error) {
	var parts []summary.Summary
	for _, name := range files {
		read, err := readSummaries(s, name)
		if err != nil {
			return summary.Summary{}, err
		}
		parts = append(parts, read...)
	}
	return summary.Merge(parts...)
}

// readSummaries reads the summaries in a file: several stand in it where GNU
// parallel joined the output of its jobs.
func readSummaries(s *Streams, name string) ([]summary.Summary, error) {
	in, done, err := open(s, name)
	if err != nil {
		return nil, fileError(name, err)
	}
	defer done()
	var parts []summary.Summary
	for dec := json.NewDecoder(in); dec.More(); {
		var part summary.Summary
		if err := dec.Decode(&part); err != nil || part.By == "" {
			return nil, fmt.Errorf("%s holds something that is no summary written with -o json", name)
		}
		parts = append(parts, part)
	}
	return parts, nil
}

func writeSummary(s *Streams, sum summary.Summary, o summaryOptions) error {
	if sum.By == "" {
		return nil
	}
	if o.top > 0 && len(sum.Groups) > o.top {
		sum.Groups = sum.Groups[:o.top]
	}
	switch o.output {
	case "json":
		enc := json.NewEncoder(s.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(sum)
	case "csv":
		return render.SummaryTable(sum, 0).CSV(s.Out)
	case "markdown":
		return render.SummaryTable(sum, 0).Markdown(s.Out)
	}
	return render.Summary(s.Out, sum, render.NewStyle(wantColor(o.color, s.OutTTY, s.Getenv), s.Width))
}
