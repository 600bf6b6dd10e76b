// Package hunting holds the tables and limits of advanced hunting, and what its
// engine says about queries.
package hunting

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/hbollon/go-edlib"
)

// A Table is a table of advanced hunting.
type Table struct {
	Name     string
	Spelling string // another letter case, where pages of the vendor differ; empty where they don't
	Preview  bool
	Retired  bool // another table takes its place: see RenamedTable
	Columns  []Column
}

// A Column is a column of a hunting table.
type Column struct {
	Name, Type string
	Spelling   string // another letter case, where pages of the vendor differ; empty where they don't
}

// IsSpelled reports whether a page of the vendor spells the table in just this way.
func (t Table) IsSpelled(name string) bool {
	return name == t.Name || name == t.Spelling && name != ""
}

// IsSpelled reports whether a page of the vendor spells the column in just this way.
func (c Column) IsSpelled(name string) bool {
	return name == c.Name || name == c.Spelling && name != ""
}

// Column returns the column of that name in any letter case.
func (t Table) Column(name string) (Column, bool) {
	for _, c := range t.Columns {
		if strings.EqualFold(c.Name, name) {
			return c, true
		}
	}
	return Column{}, false
}

//go:embed hunting.txt
var text string

// Tables returns the tables of advanced hunting in the order of the alphabet.
// The list is shared: it must not be changed.
func Tables() []Table { return tables() }

var tables = sync.OnceValue(func() []Table {
	var all []Table
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		column, isColumn := strings.CutPrefix(line, "\t")
		name, rest, _ := strings.Cut(column, " ")
		switch {
		case isColumn:
			t := &all[len(all)-1]
			kind, spelling, _ := strings.Cut(rest, " ")
			t.Columns = append(t.Columns, Column{name, kind, spelling})
		case !strings.HasPrefix(line, "#"):
			all = append(all, Table{
				Name:     name,
				Spelling: afterWord(rest, "also="),
				Preview:  strings.Contains(rest, "preview"),
				Retired:  strings.Contains(rest, "retired"),
			})
		}
	}
	return all
})

// afterWord returns what follows a word in a line, up to the next blank.
func afterWord(line, word string) string {
	_, rest, _ := strings.Cut(line, word)
	rest, _, _ = strings.Cut(rest, " ")
	return rest
}

// FindTable returns the table of that name in any letter case.
func FindTable(name string) (Table, bool) {
	for _, t := range Tables() {
		if strings.EqualFold(t.Name, name) {
			return t, true
		}
	}
	return Table{}, false
}

// FindColumn returns the names of the tables that have a column of that name
// in any letter case.
func FindColumn(name string) []string {
	var found []string
	for _, t := range Tables() {
		if _, ok := t.Column(name); ok {
			found = append(found, t.Name)
		}
	}
	return found
}

// BySpelling divides the tables that have a column of that name in any letter case by
// whether they spell it in exactly this way.
func BySpelling(name string, tables []string) (same, others []string) {
	for _, table := range tables {
		t, _ := FindTable(table)
		if c, ok := t.Column(name); ok && c.IsSpelled(name) {
			same = append(same, table)
		} else {
			others = append(others, table)
		}
	}
	return same, others
}

// IsWorkspaceColumn reports whether a name ends as the columns do that a Log Analytics
// workspace makes from the data of custom logs and AzureDiagnostics: in its type.
// Source: https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api
func IsWorkspaceColumn(name string) bool {
	for _, end := range [...]string{"_s", "_d", "_b", "_g", "_t"} {
		if strings.HasSuffix(name, end) && len(name) > len(end) {
			return true
		}
	}
	return false
}

// IsSettledSpelling reports whether all pages of the vendor spell a column of these
// tables in one way.
func IsSettledSpelling(column string, tables ...string) bool {
	return !slices.ContainsFunc(tables, func(name string) bool {
		t, _ := FindTable(name)
		c, ok := t.Column(column)
		return ok && c.Spelling != ""
	})
}

// NearTables returns the names of the tables that a name is probably meant
// for: the one that differs in letter case only, else the nearest by letters.
func NearTables(name string) []string {
	var names []string
	for _, t := range Tables() {
		names = append(names, t.Name)
	}
	return Nearest(name, names)
}

// NearColumns returns the names of the columns that a name is probably meant
// for: the one that differs in letter case only, else the nearest by letters.
// Only the columns of the given tables count; those of all if none is given.
func NearColumns(name string, tables ...string) []string {
	var names []string
	for _, t := range Tables() {
		if len(tables) > 0 && !slices.ContainsFunc(tables, func(n string) bool { return strings.EqualFold(n, t.Name) }) {
			continue
		}
		for _, c := range t.Columns {
			if !slices.Contains(names, c.Name) {
				names = append(names, c.Name)
			}
		}
	}
	return Nearest(name, names)
}

// mostNear is how many names Nearest returns at most.
const mostNear = 5

// Nearest returns the names that a word is probably meant for, nearest first:
// names that differ only in letter case; else names that differ in a few letters;
// else names that are a prefix of it, or that it is a prefix of.
func Nearest(word string, names []string) []string {
	type near struct {
		name     string
		distance int
	}
	var found []near
	lower := strings.ToLower(word)
	allowed := max(1, len(word)/4)
	for _, name := range names {
		other := strings.ToLower(name)
		d := edlib.OSADamerauLevenshteinDistance(lower, other)
		switch {
		case d <= allowed && d < len(word):
		case len(word) > 3 && len(name) > 3 && (strings.HasPrefix(lower, other) || strings.HasPrefix(other, lower)):
			d += len(word) // after all that are near by letters
		default:
			continue
		}
		found = append(found, near{name, d})
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var best []string
	for _, n := range found {
		if n.distance > 0 && found[0].distance == 0 {
			break
		}
		best = append(best, n.name)
	}
	return best[:min(len(best), mostNear)]
}

// IsClear reports whether the first of the names that Nearest gives for a word is nearer
// to it by more than a letter than the second, so that it is what was meant.
func IsClear(word string, near []string) bool {
	if len(near) < 2 {
		return true
	}
	distance := func(name string) int {
		return edlib.OSADamerauLevenshteinDistance(strings.ToLower(word), strings.ToLower(name))
	}
	return distance(near[0]) <= 1 && distance(near[1]) > 1 || distance(near[0])+1 < distance(near[1])
}

// IsNear reports whether two names differ in no more than two letters.
func IsNear(a, b string) bool {
	return edlib.OSADamerauLevenshteinDistance(strings.ToLower(a), strings.ToLower(b)) <= 2
}

// IsOfQuery reports whether a message is one of the engine that runs queries, in
// advanced hunting and in Log Analytics.
func IsOfQuery(m *fact.Message) bool { return isIn(m, Room.Messages) }

// IsShared reports whether a message is one that all engines of the family have: those of
// advanced hunting, Log Analytics, and Azure Data Explorer. What only the rules and the
// data lake say isn't.
func IsShared(m *fact.Message) bool {
	return isIn(m, []*[]fact.Message{&messages, &nameMessages, &typeMessages, &valueMessages, &operatorMessages, &syntaxMessages, &loadMessages, &budgetMessages})
}

// IsHint reports whether a message only says what kind of fault another one is about.
//
//	How to resolve
//	Fix semantic errors in your query
func IsHint(m *fact.Message) bool { return m.ID == "semantic-error" }

func isIn(m *fact.Message, tables []*[]fact.Message) bool {
	if m.ID == "" {
		return false
	}
	for _, table := range tables {
		for i := range *table {
			if (*table)[i].ID == m.ID {
				return true
			}
		}
	}
	return false
}

// Room lists the facts of this package.
var Room = fact.Room{
	Messages: []*[]fact.Message{
		&messages,
		&nameMessages,
		&typeMessages,
		&valueMessages,
		&operatorMessages,
		&syntaxMessages,
		&ruleMessages,
		&loadMessages,
		&budgetMessages,
		&lakeMessages,
	},
}
