package measured

import (
	"fmt"
	"slices"
	"strings"
)

// A Report counts what is right in the results of a check.
type Report struct {
	Rows  []Row // one each kind of trial, "all" first
	Facts []Row // one each fact
	Wrong []*Result
}

// A Row is how many of what it names are right.
type Row struct {
	Name      string
	Right, Of int
}

// Percent returns the share that is right.
func (r Row) Percent() float64 {
	if r.Of == 0 {
		return 100
	}
	return 100 * float64(r.Right) / float64(r.Of)
}

// All is the row in which each trial counts.
const All = "all"

// NewReport counts results.
func NewReport(results []Result) *Report {
	var rows, facts tally
	report := &Report{}
	for i := range results {
		r := &results[i]
		for _, name := range append([]string{All}, r.Rows...) {
			rows.count(name, r.Right())
		}
		for _, v := range r.Verdicts {
			facts.count(v.Fact, v.Right)
		}
		if !r.Right() {
			report.Wrong = append(report.Wrong, r)
		}
	}
	report.Rows, report.Facts = rows.rows, facts.rows
	return report
}

// A tally keeps rows in the order in which they first came.
type tally struct {
	rows []Row
	at   map[string]int
}

func (t *tally) count(name string, right bool) {
	i, ok := t.at[name]
	if !ok {
		if t.at == nil {
			t.at = map[string]int{}
		}
		i = len(t.rows)
		t.at[name] = i
		t.rows = append(t.rows, Row{Name: name})
	}
	t.rows[i].Of++
	if right {
		t.rows[i].Right++
	}
}

// Row returns the row of a name, of trials or facts.
func (r *Report) Row(name string) (Row, bool) {
	for _, rows := range [][]Row{r.Rows, r.Facts} {
		if i := slices.IndexFunc(rows, func(r Row) bool { return r.Name == name }); i >= 0 {
			return rows[i], true
		}
	}
	return Row{}, false
}

// String returns the tables: the rows of trials, those of them that belong to
// a group ("client curl") in a line of their own, and the facts.
func (r *Report) String() string {
	var b strings.Builder
	var names []string
	groups := map[string][]Row{}
	for _, row := range r.Rows {
		name, rest, ok := strings.Cut(row.Name, " ")
		if !ok {
			name, rest = "trials", row.Name
		}
		if groups[name] == nil {
			names = append(names, name)
		}
		groups[name] = append(groups[name], Row{rest, row.Right, row.Of})
	}
	for _, name := range names {
		writeLine(&b, name, groups[name])
	}
	writeLine(&b, "facts", r.Facts)
	return b.String()
}

func writeLine(b *strings.Builder, name string, rows []Row) {
	fmt.Fprintf(b, "  %s:", name)
	for _, row := range rows {
		fmt.Fprintf(b, "  %s %.1f%% %d/%d", row.Name, row.Percent(), row.Right, row.Of)
	}
	b.WriteByte('\n')
}
