// Package check compares a request with what the catalog knows of its
// operation, letter by letter: the names, types and values of the body, the
// query string, the IDs in the path and the Content-Type.
//
// It reads what it is given and nothing else: no file, no connection, no
// terminal.
package check

import (
	"net/textproto"
	"sync"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/safe"
)

// A Request is the request to check. What is not known of it is left zero,
// and is not checked.
type Request struct {
	Method string
	URL    string
	Header textproto.MIMEHeader // nil if unknown

	// Body is the body as it is sent. It is known if HasBody is set; then an
	// empty one is a request without a body.
	Body    []byte
	HasBody bool

	Now time.Time // the present, to judge dates by; the zero time judges none
}

// A Severity says whether a finding keeps the request from working.
type Severity string

// The severities.
const (
	Error   Severity = "error"   // the request contradicts what the operation takes
	Warning Severity = "warning" // it may be meant so, or the documentation is not clear
)

// A Part is a part of a request.
type Part string

// The parts.
const (
	InURL    Part = "url"
	InHeader Part = "header"
	InBody   Part = "body"
)

// A Finding is one mistake in a request.
type Finding struct {
	ID       string // stable, kebab-case; finding.Kinds lists them
	Severity Severity
	In       Part
	Path     string // the parameter: Commands[0].type in a body, $filter in a URL; empty for the whole

	// Line and Column are where it is in the body or the URL, from 1;
	// the column counts characters. Both are 0 if it has no place: in
	// a header, or in a body that is empty.
	Line, Column   int
	Offset, Length int // in bytes

	Got, Want    string // as found and as it should be, where one word says it
	Summary, Fix fact.Text

	// Count is how many findings this one stands for, where there are too many to
	// tell each; else 0.
	Count int

	// Excerpt shows the place: a part of its line without secrets, and a
	// second line with carets under the spot. Empty if there is no place.
	Excerpt string

	edits []edit // the safe correction; none if there is no safe one
}

// Fixable reports whether Fix corrects the finding.
func (f Finding) Fixable() bool { return len(f.edits) > 0 }

// Check returns the mistakes of a request to an operation: those of the URL,
// then of the header, then of the body, each in the order of the
// input. It never fails: a body that isn't JSON is a finding, and what
// can be read of it is checked.
func Check(op fact.Operation, r Request) []Finding {
	return NewBody(r.Body).Check(op, r)
}

// A Body is the body of several requests. It is checked once for each operation, however
// many requests that are. Its dates are judged by the time of the first.
type Body struct {
	bytes []byte
	gate  func() safe.Gate
	found map[string][]Finding // in the body, by the ID of the operation
}

// NewBody returns a body that hasn't been checked.
func NewBody(b []byte) *Body {
	gate := sync.OnceValue(func() safe.Gate { return safe.NewGate(string(b)) })
	return &Body{bytes: b, gate: gate, found: map[string][]Finding{}}
}

// Gate returns the gate for what is made of the body.
func (b *Body) Gate() safe.Gate { return b.gate() }

// Check returns what the function does for a request with this body, whatever Body r has.
func (b *Body) Check(op fact.Operation, r Request) []Finding {
	r.Body = b.bytes
	found := append(checkRetired(op), checkURL(op, r)...)
	found = append(found, checkContentType(op, r)...)
	found = append(found, b.check(op, r)...)
	if len(found) > 0 {
		let(safe.NewGate(r.URL).And(b.Gate()), found)
	}
	return found
}

func (b *Body) check(op fact.Operation, r Request) []Finding {
	if !r.HasBody {
		return nil
	}
	found, known := b.found[op.ID]
	if !known {
		found = checkBody(op, b.bytes, r.Now)
		b.found[op.ID] = found
	}
	return found
}

// checkRetired tells that an operation is going away or gone.
func checkRetired(op fact.Operation) []Finding {
	if op.Retired == (fact.Text{}) {
		return nil
	}
	return []Finding{{
		ID: "operation-retired", Severity: Warning, In: InURL, Got: op.Path,
		Summary: fact.Textf("The operation %s is deprecated.", "Операция %s устарела.", op.ID),
		Fix:     op.Retired,
	}}
}

// let makes findings safe. Their excerpts are: they were cut out of a text without
// secrets.
func let(g safe.Gate, found []Finding) {
	for i := range found {
		f := &found[i]
		for _, text := range [...]*string{&f.Path, &f.Got, &f.Want} {
			*text = g.Text(*text)
		}
		f.Summary, f.Fix = f.Summary.Map(g.Text), f.Fix.Map(g.Text)
	}
}

// HasErrors reports whether one of the findings is an error.
func HasErrors(found []Finding) bool {
	for _, f := range found {
		if f.Severity == Error {
			return true
		}
	}
	return false
}
