package check

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/internal/kql"
)

// query checks the hunting query of a body against the schema and the limits of the
// API.
//
//	{"Query": "deviceinfo | where Timestamp > ago(90d)"}
func (c *bodyChecker) query(root *node, op fact.Operation) {
	limits, ok := hunting.LimitsOf(op.Path)
	if !ok {
		return
	}
	for _, m := range root.members {
		if !strings.EqualFold(m.name, "Query") || m.value == nil || m.value.kind != '"' {
			continue
		}
		places := kql.PlacesIn(c.text.Bytes[m.value.start:m.value.end])
		for _, fault := range kql.Faults(kql.Read(m.value.text), limits) {
			f := queryFinding(fault, limits)
			f.Path = m.name
			f.Got, f.Want = fault.Name.Text, strings.Join(fault.Want, ", ")
			start := m.value.start + places.Of(fault.Name.Offset)
			end := m.value.start + places.Of(fault.Name.Offset+len(fault.Name.Text))
			c.add(f, start, end)
		}
	}
}

// queryFinding says what is wrong with a name of a hunting query.
func queryFinding(fault kql.Fault, limits hunting.Limit) Finding {
	f := Finding{ID: "query-" + strings.TrimPrefix(string(fault.Kind), "query-"), Severity: Error}
	if !fault.Sure || fault.Kind == kql.TooFarBack { // that is answered, with less than was asked for
		f.Severity = Warning
	}
	f.Summary, f.Fix = fault.Texts(limits)
	return f
}
