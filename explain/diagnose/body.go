package diagnose

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/check/finding"
	"github.com/defender-err/defender-err/explain/safe"
)

// bodyFamily checks the request against its operation, where the error is
// one that a body, a value or a name in the URL can cause.
func bodyFamily() Family {
	causes := []Entry{
		{"parameter-of-operation", fact.Text{En: "how the operations that have the parameter spell it",
			Ru: "как пишут этот параметр операции, у которых он есть"}},
		{"parameter-required", fact.Text{En: "what the operation requires, when the request isn't known",
			Ru: "что обязательно для операции, если сам запрос неизвестен"}},
	}
	for _, k := range finding.Kinds() {
		causes = append(causes, Entry(k))
	}
	return Family{
		Name:   "body",
		Causes: causes, Find: bodyCauses, RulesOut: bodyRulesOut,
	}
}

// bodyRulesOut drops the suspicions about a body where none is sent.
func bodyRulesOut(c *Case) []string {
	op := &c.Operation
	takesNone := op.ID != "" && len(op.Body) == 0 && op.ContentType == "" || graph.IsBodilessAction(c.path())
	if len(c.Exchange.Request.Body) > 0 || !c.reads() && !takesNone {
		return nil
	}
	return []string{"parameter-typo", "value-type", "body-not-json", "graph-body", "body-empty", "intune-body"}
}

func bodyCauses(c *Case) []Cause {
	if !c.blamesRequest() {
		return nil
	}
	if c.Operation.ID == "" && len(c.Exchange.Request.Body) > 0 {
		if causes := c.guessedCauses(); len(causes) > 0 {
			return causes
		}
	}
	if c.Operation.ID == "" {
		return c.parameterOwners()
	}
	found := c.requestBody().checked.Check(c.Operation, c.checkable())
	if len(found) == 0 && len(c.Exchange.Request.Body) == 0 {
		return c.parameterRequired()
	}
	return c.findingCauses(found)
}

// guessedCauses checks a body that the input shows without its URL, against the
// operation that takes such names. It is likely at most: another operation may
// take them, too.
func (c *Case) guessedCauses() []Cause {
	op, ok := c.guessedOperation()
	if !ok {
		return nil
	}
	causes := c.findingCauses(c.requestBody().checked.Check(op, check.Request{HasBody: true, Now: c.Now}))
	for i := range causes {
		causes[i].Certainty = doubtful(causes[i].Certainty)
		causes[i].Evidence = join(textf("the body has the names that %s takes. ", "имена в теле — те, что принимает %s. ", op.ID), causes[i].Evidence)
	}
	return causes
}

// guessedOperation returns the only operation of the service that takes all
// names of the body, in any letter case; of several with the same names in
// their bodies the first.
func (c *Case) guessedOperation() (fact.Operation, bool) {
	m := c.members()
	names := m.names
	if !m.whole || len(names) == 0 {
		return fact.Operation{}, false
	}
	var found fact.Operation
	for _, op := range catalog.OperationsWith(names[0]) {
		if op.Service != c.Service && c.Service != fact.Unknown || !takesAll(op, names) {
			continue
		}
		if found.ID != "" && len(found.Body) <= len(op.Body) {
			continue // the operation that takes the fewest others is the likeliest
		}
		found = op
	}
	return found, found.ID != ""
}

// takesAll reports whether the body of an operation has all the names at its top
// level.
func takesAll(op fact.Operation, names []string) bool {
	for _, name := range names {
		if !slices.ContainsFunc(op.Body, func(p fact.Parameter) bool { return strings.EqualFold(p.Name, name) }) {
			return false
		}
	}
	return true
}

// blamesRequest reports whether the error is one that a body, a value or a
// name in the URL can cause.
func (c *Case) blamesRequest() bool {
	return c.is("InvalidRequestBody", "MissingRequiredParameter", "InvalidInput", "ODataError", "BadRequest") ||
		c.Status == 400 && c.Code.Name == ""
}

// checkable returns the request as the checker reads it.
func (c *Case) checkable() check.Request {
	r := c.Exchange.Request
	return check.Request{
		Method: r.Method, URL: r.URL, Header: r.Header,
		Body: r.Body, HasBody: len(r.Body) > 0 || r.Header.Get("Content-Length") == "0",
		Now: c.Now,
	}
}

// maxOfKind is how many findings of one kind a cause tells.
const maxOfKind = 3

// findingCauses makes one cause of all findings of a kind.
func (c *Case) findingCauses(found []check.Finding) []Cause {
	byID := map[string][]check.Finding{}
	var ids []string
	for _, f := range found {
		if f.ID == "operation-retired" || strings.HasPrefix(f.ID, "query-") {
			continue // the path and kql families report them, by what the service answered
		}
		if f.Count > 0 || f.ID == "body-too-large" {
			continue // they say only how much was checked
		}
		if byID[f.ID] == nil {
			ids = append(ids, f.ID)
		}
		byID[f.ID] = append(byID[f.ID], f)
	}
	if i := slices.Index(ids, "json-syntax"); i > 0 {
		ids = slices.Insert(slices.Delete(ids, i, i+1), 0, "json-syntax") // the service saw nothing else
	}
	var causes []Cause
	for _, id := range ids {
		causes = append(causes, c.findingCause(byID[id]))
	}
	return causes
}

func (c *Case) findingCause(found []check.Finding) Cause {
	cause := Cause{ID: found[0].ID, Certainty: c.certainty(found[0]), Basis: fact.Deduced}
	if cause.Certainty == fact.Certain {
		cause.Disproves = []string{"parameter-typo", "parameter-absent", "value-type", "body-not-json", "query-line-breaks"}
	}
	var summary, evidence fact.Text
	for _, f := range found[:min(len(found), maxOfKind)] {
		summary = joined(summary, f.Summary, " ")
		evidence = joined(evidence, evidenceOf(f), "\n")
	}
	if more := len(found) - maxOfKind; more > 0 {
		summary = joined(summary, fact.Textf("There are %d more like this.",
			"Таких мест ещё %d.", more), " ")
	}
	cause.Summary, cause.Evidence, cause.Fix = quoting(summary), quoting(evidence), quoting(fixOf(found[:min(len(found), maxOfKind)]))
	return cause
}

// fixOf says what to do about findings: in one sentence, where each is fixed
// by a word.
func fixOf(found []check.Finding) fact.Text {
	var fix fact.Text
	var words []string
	for _, f := range found {
		fix = joined(fix, f.Fix, " ")
		word := fmt.Sprintf("%q", f.Want)
		if f.Fix.En != "Write "+word+"." {
			words = append(words, "") // it takes a sentence
		} else if !slices.Contains(words, word) {
			words = append(words, word)
		}
	}
	last := len(words) - 1
	if last < 1 || slices.Contains(words, "") {
		return fix
	}
	list := strings.Join(words[:last], ", ")
	return fact.Textf("Write %s and %s.",
		"Напишите %s и %s.", list, words[last])
}

// joined adds a text to another, unless it is said already.
func joined(a, b fact.Text, separator string) fact.Text {
	if a.En == "" || strings.Contains(a.En, b.En) {
		return cmp.Or(a, b)
	}
	return fact.Join([]fact.Text{a, b}, separator)
}

// certainty says how sure it is that a finding is the reason for the error.
func (c *Case) certainty(f check.Finding) fact.Certainty {
	switch inURL := f.In == check.InURL; {
	case inURL && !c.is("ODataError") && (f.Severity == check.Warning || f.ID == "odata-name-case"):
		return fact.Possible // pages of the vendor write names in either letter case
	case f.Severity == check.Warning, f.ID == "date-in-past":
		return fact.Likely // the service may take it
	case inURL && c.Exchange.Response.Fault.Code == "", inURL && c.is("InvalidRequestBody"), !inURL && c.is("ODataError"):
		return fact.Likely // it is wrong, but the error is about something else
	}
	return fact.Certain
}

// evidenceOf shows the place of a finding in the request.
func evidenceOf(f check.Finding) fact.Text {
	got := safe.Line(f.Got, 200)
	switch {
	case f.In == check.InHeader && got == "":
		return fact.Textf("The request headers have no %s.", "В заголовках запроса нет %s.", f.Path)
	case f.In == check.InHeader:
		return fact.Textf("%s: %s", "%s: %s", f.Path, got)
	case f.Line == 0:
		return fact.Text{En: "The request was sent with an empty body.", Ru: "Запрос отправлен с пустым телом."}
	case f.In == check.InURL:
		return fact.Textf("In the URL:\n%s", "В URL:\n%s", f.Excerpt)
	}
	return fact.Textf("In the body, line %d, column %d:\n%s",
		"В теле, строка %d, столбец %d:\n%s", f.Line, f.Column, f.Excerpt)
}

// CorrectedRequest returns the request's body with what could be corrected
// safely; "" if nothing could, or if the error is of another kind.
func CorrectedRequest(c *Case) string {
	body := c.Exchange.Request.Body
	if len(body) == 0 || !c.blamesRequest() {
		return ""
	}
	op, known := c.Operation, c.Operation.ID != ""
	if !known {
		op, known = c.guessedOperation()
	}
	if !known {
		return ""
	}
	found := c.requestBody().checked.Check(op, c.checkable())
	if !slices.ContainsFunc(found, check.Finding.Fixable) {
		return ""
	}
	fixed, _ := check.Fix(body, found)
	if string(fixed) == string(body) {
		return ""
	}
	return string(fixed)
}
