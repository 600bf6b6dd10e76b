package kql

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
)

// A Kind says what is wrong with a name of a query.
type Kind string

// The kinds.
const (
	TableCase         Kind = "table-misspelt"       // but for its letter case a table of the schema
	TableUnknown      Kind = "table-unknown"        // no table of the schema
	TableRenamed      Kind = "table-renamed"        // the table goes by another name now
	TableOfAnotherAPI Kind = "table-of-another-api" // the API has the tables of devices only
	ColumnCase        Kind = "column-misspelt"      // but for its letter case a column of the tables
	ColumnRenamed     Kind = "column-renamed"       // the column goes by another name now
	TooFarBack        Kind = "query-too-far-back"   // ago() reaches further back than the API keeps data
)

// A Fault is a name of a query that the schema contradicts.
type Fault struct {
	Kind   Kind
	Name   Name
	Want   []string // what to write; empty where nothing is known
	Sure   bool     // no page of the vendor has it otherwise
	Rename hunting.Rename
}

// Faults compares a query with the schema and with the limits of the API that it is
// for. Names that the query itself gives to something are left alone.
func Faults(q Query, limits hunting.Limit) []Fault {
	var faults []Fault
	own := q.given()
	seen := map[string]bool{}
	tables := q.Tables()
	for i, n := range q.Names {
		if seen[n.Text] || own[n.Text] {
			continue
		}
		f, wrong := tableFault(q, i, limits)
		if !wrong {
			f, wrong = columnFault(n, tables)
		}
		if !wrong {
			f, wrong = q.timeFault(i, limits)
		}
		if wrong {
			seen[n.Text] = f.Kind != TooFarBack
			faults = append(faults, f)
		}
	}
	return faults
}

// tableFault judges a name that is a table, was one, or is in the place of one.
func tableFault(q Query, i int, limits hunting.Limit) (Fault, bool) {
	n := q.Names[i]
	table, known := hunting.FindTable(n.Text)
	rename, renamed := hunting.RenamedTable(n.Text)
	switch {
	case renamed && (q.isSource(i) || !known):
		return Fault{Kind: TableRenamed, Name: n, Want: rename.New, Sure: rename.Basis == fact.Documented, Rename: rename}, q.isSource(i)
	case known && !table.IsSpelled(n.Text):
		return Fault{Kind: TableCase, Name: n, Want: []string{table.Name}, Sure: table.Spelling == ""}, q.isSource(i)
	case known && limits.DeviceTable && !strings.HasPrefix(table.Name, "Device") && !strings.HasPrefix(table.Name, "Alert"):
		return Fault{Kind: TableOfAnotherAPI, Name: n, Sure: true}, true
	case !known && q.isFirst(i):
		return Fault{Kind: TableUnknown, Name: n, Want: hunting.NearTables(n.Text)}, true
	}
	return Fault{}, false
}

// columnFault judges a name that is a column of the tables but for its letter case,
// or was one. Without tables nothing is known.
func columnFault(n Name, tables []string) (Fault, bool) {
	if len(tables) == 0 {
		return Fault{}, false
	}
	for _, name := range tables {
		if t, _ := hunting.FindTable(name); slices.ContainsFunc(t.Columns, func(c hunting.Column) bool { return c.IsSpelled(n.Text) }) {
			return Fault{}, false
		}
	}
	for _, name := range tables {
		t, _ := hunting.FindTable(name)
		if c, ok := t.Column(n.Text); ok {
			return Fault{Kind: ColumnCase, Name: n, Want: []string{c.Name}, Sure: c.Spelling == ""}, !isWord(n.Text)
		}
	}
	if r, ok := hunting.RenamedColumn(n.Text, tables...); ok {
		return Fault{Kind: ColumnRenamed, Name: n, Want: r.New, Sure: r.Basis == fact.Documented, Rename: r}, true
	}
	return Fault{}, false
}

// isWord reports whether a name is also an operator, a type or a function of the
// language, such as type and count.
func isWord(name string) bool {
	switch name {
	case "type", "count", "kind", "to", "context", "title", "version", "hash", "url":
		return true
	}
	return false
}

// timeFault finds a look back that is longer than the data are kept.
//
//	DeviceInfo | where Timestamp > ago(90d)
func (q Query) timeFault(i int, limits hunting.Limit) (Fault, bool) {
	n := q.Names[i]
	if limits.Days == 0 || n.Text != "ago" || i+1 == len(q.Names) {
		return Fault{}, false
	}
	days, isDays := strings.CutSuffix(q.Names[i+1].Text, "d")
	number := 0
	for _, digit := range days {
		if digit < '0' || digit > '9' || number > 1e6 {
			return Fault{}, false
		}
		number = number*10 + int(digit-'0')
	}
	return Fault{Kind: TooFarBack, Name: q.Names[i+1], Sure: true}, isDays && number > limits.Days
}

// given returns the names that the query itself gives to something: by let, by an
// equals sign, or as the parameters of a function.
func (q Query) given() map[string]bool {
	own := map[string]bool{}
	for i, n := range q.Names {
		rest := strings.TrimLeft(q.Text[n.Offset+len(n.Text):], " \t\r\n")
		assigned := strings.HasPrefix(rest, "=") && !strings.HasPrefix(rest, "==") && !strings.HasPrefix(rest, "=~")
		typed := strings.HasPrefix(rest, ":") && !strings.HasPrefix(rest, "://")
		if assigned || typed || i > 0 && (q.Names[i-1].Text == "let" || q.Names[i-1].Text == "as") {
			own[n.Text] = true
		}
	}
	return own
}

// isSource reports whether a name is where a table can be: first in a statement, in
// parentheses, after a comma, or after a join or union.
func (q Query) isSource(i int) bool {
	before := strings.TrimRight(q.Text[:q.Names[i].Offset], " \t\r\n")
	if before == "" || strings.IndexByte(";(,=", before[len(before)-1]) >= 0 {
		return true
	}
	return i > 0 && slices.Contains([]string{"union", "join", "lookup", "in", "inner", "leftouter", "leftsemi", "leftanti", "innerunique", "isfuzzy", "true"}, q.Names[i-1].Text)
}

// isFirst reports whether a name begins the query, and is followed by a pipe or by
// nothing: there only a table can be, a function without arguments, or a name
// that the query gives.
func (q Query) isFirst(i int) bool {
	n := q.Names[i]
	before := strings.TrimSpace(q.Text[:n.Offset])
	rest := strings.TrimSpace(q.Text[n.Offset+len(n.Text):])
	return (before == "" || strings.HasSuffix(before, ";")) && (rest == "" || rest[0] == '|')
}
