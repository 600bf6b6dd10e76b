package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// faultCauses suspects the names of a query that was refused in words which the input
// does not show, by the comparison that check makes before a query is sent.
func faultCauses(c *Case, q query) []Cause {
	if q.Text == "" {
		return nil
	}
	limits, _ := c.huntingLimits()
	for _, f := range kql.Faults(q, limits) {
		name, want := f.Name.Text, strings.Join(f.Want, ", ")
		switch f.Kind {
		case kql.TableCase, kql.ColumnCase:
			certainty, disproves := fact.Likely, []string{"query-rejected", "query-syntax"}
			if !f.Sure {
				certainty, disproves = fact.Possible, nil
			}
			return []Cause{found(string(f.Kind), certainty,
				Text{en: "A name in the query has the wrong letter case; names in queries are case-sensitive.",
					ru: "Имя в запросе не в том регистре; имена в запросах чувствительны к регистру."},
				join(textf("the query says %s, the schema %s", "в запросе %s, в схеме %s", name, want), here(q, name)),
				textf("Write %s", "Напишите %s", want), disproves...)}
		case kql.TableOfAnotherAPI:
			return []Cause{tableOfAnotherAPI(fact.Likely, textf("%s isn't a Defender for Endpoint table, and %s was called",
				"%s — не таблица Defender for Endpoint, а вызван %s", name, limits.Path))}
		}
	}
	return nil
}
