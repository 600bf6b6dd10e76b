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
	closed := !q.Has("evaluate", "invoke", "parse", "externaldata") // no columns except the named ones
	for i, n := range q.Names {
		if seen[n.Text] || own[n.Text] || q.isMember(i) {
			continue
		}
		f, wrong := tableFault(q, i, limits)
		if !wrong {
			f, wrong = columnFault(n, tables)
			f.Sure = f.Sure && closed
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

// tableFault judges a name that is a table, was one, or is in place of one.
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
		if digit < '0' || digit > '9' {
			return Fault{}, false
		}
		number = min(number*10+int(digit-'0'), 1e6)
	}
	return Fault{Kind: TooFarBack, Name: q.Names[i+1], Sure: true}, isDays && number > limits.Days
}

// given returns the names that the query itself gives to something: by let, by an
// equals sign, as the parameters of a function, or as what parse takes from a text.
//
//	let Devices = DeviceInfo; Devices
//	summarize (first, last) = arg_max(Timestamp, DeviceName)
//	parse AdditionalFields with * "name=" devicename:string ";" *
func (q Query) given() map[string]bool {
	own := map[string]bool{}
	parses, with := false, false
	listed := 0 // names of the list in parentheses that the name ends
	for i, n := range q.Names {
		switch {
		case n.Text == "parse" && n.isAfter("|"):
			parses, with = true, false
		case parses && n.Text == "with":
			with = true
		case n.isAfter("|") || n.isAfter(";") || with && n.isAfter(")"):
			parses, with = false, false
		}
		switch {
		case n.isAfter("("):
			listed = 1
		case n.isAfter(",") && listed > 0:
			listed++
		default:
			listed = 0
		}
		typed := strings.HasPrefix(n.after, ":") && !strings.HasPrefix(n.after, "://")
		if with || typed || isAssigned(n.after) || i > 0 && (q.Names[i-1].Text == "let" || q.Names[i-1].Text == "as") {
			own[n.Text] = true
		}
		if rest, closes := strings.CutPrefix(n.after, ")"); closes && listed > 0 && isAssigned(strings.TrimLeft(rest, " ")) {
			for _, of := range q.Names[i+1-listed : i+1] {
				own[of.Text] = true
			}
		}
	}
	return own
}

// isAssigned reports whether the text after a name gives it something.
func isAssigned(after string) bool {
	return strings.HasPrefix(after, "=") && !strings.HasPrefix(after, "==") && !strings.HasPrefix(after, "=~")
}

// isAfter reports whether a name comes right after a mark.
func (n Name) isAfter(mark string) bool { return strings.HasSuffix(n.before, mark) }

// isMember reports whether a name is a member of a dynamic value, and no column of
// one side of a join or the end of a range.
//
//	d.deviceid
//	$left.DeviceId == $right.DeviceId
//	between (1 .. last)
func (q Query) isMember(i int) bool {
	n := q.Names[i]
	return n.isAfter(".") && !n.isAfter("..") && (i == 0 || !q.Names[i-1].isAfter("$"))
}

// isSource reports whether a name is where a table can be: first in a statement, in
// parentheses, after a comma, or after a join or union.
func (q Query) isSource(i int) bool {
	before := q.Names[i].before
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
	return (n.before == "" || n.isAfter(";")) && (n.after == "" || n.after[0] == '|')
}
