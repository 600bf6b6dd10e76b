package check

import (
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/check/internal/excerpt"
)

// maxFindings is how many findings of one part of a request are kept. Nobody reads
// more; a program that writes a name wrong does so in each entry of a list.
const maxFindings = 100

// findings are the findings of one part of a request. All of them count, and the
// first ones are kept.
type findings struct {
	in   Part
	text *excerpt.Text
	kept []Finding
	more []rest
}

// A rest is what the findings over the limit have in common.
type rest struct {
	severity Severity
	fixable  bool
	count    int
	edits    []edit
}

// add completes a finding with its place.
func (s *findings) add(f Finding, start, end int) {
	if len(s.kept) == maxFindings {
		s.leaveOut(f)
		return
	}
	f.In = s.in
	f.Line, f.Column = s.text.Position(start)
	f.Offset, f.Length = start, end-start
	f.Excerpt = s.text.Excerpt(start, end)
	s.kept = append(s.kept, f)
}

// leaveOut counts a finding, and keeps how it is corrected.
func (s *findings) leaveOut(f Finding) {
	for i := range s.more {
		if r := &s.more[i]; r.severity == f.Severity && r.fixable == f.Fixable() {
			r.count++
			r.edits = append(r.edits, f.edits...)
			return
		}
	}
	s.more = append(s.more, rest{f.Severity, f.Fixable(), 1, f.edits})
}

// all returns the findings that were kept, and one for each kind of the others.
func (s *findings) all() []Finding {
	for _, r := range s.more {
		s.kept = append(s.kept, r.finding(s.in))
	}
	return s.kept
}

func (r rest) finding(in Part) Finding {
	f := Finding{
		ID: "more-findings", Severity: r.severity, In: in, Count: r.count, edits: r.edits,
		Summary: fact.Textf("There are %d more findings like these.",
			"Таких замечаний ещё: %d.", r.count),
		Fix: fact.Text{
			En: "Correct the ones above, and check the request again.",
			Ru: "Исправьте перечисленное выше и проверьте запрос снова.",
		},
	}
	if r.count == 1 {
		f.Summary = fact.Text{En: "There is one more finding like these.", Ru: "Таких замечаний ещё: 1."}
	}
	return f
}
