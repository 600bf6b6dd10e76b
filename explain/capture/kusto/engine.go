// Package kusto knows queries by their lines: the steps of one, the tables by which it is
// for a workspace, and what the engine says of a name in it.
package kusto

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsOfQueryEngine reports whether a line has what the engine of queries says of a name in
// a query, with that name: a text that only describes such messages leaves the name out.
//
//	'where' operator: Failed to resolve scalar expression named 'HostTags'
//	The name 'details_msg_s' does not refer to any known column, table, variable or function.(KS142)
//	Query could not be parsed at 'joi' on line [2,244]
func IsOfQueryEngine(line string) bool {
	const shortest = 3 // letters of a name that nobody made up
	for _, phrase := range [...]string{" named '", "The name '", "could not be parsed at '", "datetime literal: '"} {
		before, after, found := strings.Cut(line, phrase)
		if !found || after == "" || !ascii.IsWord(after[0]) && strings.IndexByte("[<@,|)_", after[0]) < 0 {
			continue
		}
		if end := strings.IndexByte(after, '\''); phrase != "could not be parsed at '" && end >= 0 && end < shortest { // 'f', 'x'
			continue
		}
		if phrase == " named '" && !strings.Contains(before, "ailed to resolve ") || phrase == "The name '" && !strings.Contains(after, "' does not refer to ") {
			continue
		}
		return true
	}
	return false
}

// IsStep reports whether a line is a step of a query, and not the row of a table:
//
//	| where AccountName == "admin"
//	| summarize count() by DeviceName
func IsStep(line string) bool {
	rest, ok := strings.CutPrefix(line, "| ")
	if !ok || strings.HasSuffix(strings.TrimRight(line, " \r"), " |") {
		return false
	}
	operator, _, _ := strings.Cut(strings.TrimRight(rest, "\r"), " ")
	_, found := slices.BinarySearch(operators[:], operator)
	return found
}

// operators are the words that a step begins with, sorted.
var operators = [...]string{
	"as", "count", "distinct", "evaluate", "extend", "fork", "getschema", "invoke", "join", "limit", "lookup", "make-series", "mv-apply", "mv-expand",
	"mvexpand", "order", "parse", "parse-kv", "parse-where", "partition", "project", "project-away", "project-keep", "project-rename", "project-reorder",
	"render", "sample", "search", "serialize", "sort", "summarize", "take", "top", "top-nested", "union", "where",
}
