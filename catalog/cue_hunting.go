package catalog

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	srcCueHunting = "https://learn.microsoft.com/defender-xdr/advanced-hunting-errors"
	srcCueLimits  = "https://learn.microsoft.com/defender-xdr/advanced-hunting-limits"
)

// huntingCues are what messages say of a hunting query.
var huntingCues = []Cue{
	{
		Says: []string{
			"query…timed out", "query…timeout", "query…took longer", "query…too many resources", "query…too complex", "query…exceeded…time",
			"query…canceled", "query…cancelled", "query…memory", "query was blocked", "query was aborted", "memory budget", "runaway query",
			"zeitüberschreitung der abfrage", "abfrage…zeitüberschreitung",
		},
		Unless:   []string{"$filter", "odata", "throttl", "read timed out", "connectionpool", "time parameter"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.QueryTooHeavy(fact.Likely),
		Source:   srcCueLimits,
	},
	{
		Says: []string{
			"exceeds the allowed size limit when processed", "results…too large", "result…size limit", "result set…exceed", "exceeds the allowed size limit",
			"exceeded the allowed result", "more than…rows", "too many rows", "too many records", "response is too large", "result is too large",
			"results are too large",
		},
		Hints: []string{
			"result…too large", "result…too big", "response size",
		},
		Unless:   []string{"$top"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.ResultTooLarge(),
		Source:   srcCueLimits,
	},
	{
		Says: []string{
			"cpu…quota", "compute…quota", "exceeded…cpu", "quota…cpu", "allocated resources",
		},
		Hints: []string{
			"cpu usage", "cpu…exceed",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.CPUQuota(fact.Likely),
		Source:   srcCueLimits,
	},
	{
		Says: []string{
			"query…syntax", "syntax…query", "kql syntax", "query could not be parsed", "query cannot be parsed", "failed to parse the query", "invalid query",
			"query is invalid", "query is not valid", "abfrage…syntaxfehler", "запрос…синтаксическ", "ошибка синтаксиса в запросе",
		},
		Unless:   []string{"filter", "odata", "uri", "query option", "sql", "workspace"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.QuerySyntax(),
		Source:   srcCueHunting,
	},
	{
		Says: []string{
			"column…not found", "column…does not exist", "column…doesn't exist", "unknown column", "no column named", "invalid column name",
			"not refer to any known column", "spalte…nicht gefunden", "столбец…не найден",
		},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.ColumnMisspelt(),
		Source:   srcCueHunting,
	},
	{
		Says: []string{
			"table…not found", "table could not be found", "table…could not be found", "table…does not exist", "table…doesn't exist", "unknown table", "no table named",
			"tabelle…nicht gefunden", "таблица…не найдена",
		},
		Unless:   []string{"suitable", "acceptable", "storage"},
		Services: []fact.Service{fact.Defender, fact.Graph, fact.Unknown},
		Cause:    cause.TableMisspelt(),
		Source:   srcCueHunting,
	},
}
