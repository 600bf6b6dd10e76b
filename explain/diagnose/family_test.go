package diagnose

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// A familyTest asks a family about one error.
type familyTest struct {
	name     string
	c        Case
	want     []string // "id certainty"; empty if no cause may be named
	evidence string   // must be in the evidence of the first cause
	fix      string   // must be in the fix of the first cause
}

// testFamily runs the tests, and sees to it that the family names only what
// it declares, and proves what it calls certain.
func testFamily(t *testing.T, f Family, tests []familyTest) {
	t.Helper()
	none := 0
	for _, tt := range tests {
		if len(tt.want) == 0 {
			none++
		}
		t.Run(tt.name, func(t *testing.T) { tt.check(t, f) })
	}
	if 3*none < len(tests) {
		t.Errorf("%s has %d of %d cases without a cause, want a third", f.Name, none, len(tests))
	}
}

// check asks the family about the error.
func (tt familyTest) check(t *testing.T, f Family) {
	t.Helper()
	causes := find(t, f, tt.c)
	textsStay(t, tt.c, causes)
	var got []string
	for _, c := range causes {
		got = append(got, c.ID+" "+string(c.Certainty))
	}
	if !slices.Equal(got, tt.want) {
		t.Fatalf("got %q, want %q", got, tt.want)
	}
	if len(causes) == 0 {
		return
	}
	if e := causes[0].Evidence.English(); !strings.Contains(e, tt.evidence) {
		t.Errorf("evidence %q does not hold %q", e, tt.evidence)
	}
	if f := causes[0].Fix.English(); !strings.Contains(f, tt.fix) {
		t.Errorf("fix %q does not hold %q", f, tt.fix)
	}
}

// textsStay holds that no text of ours is taken for a secret, unless it quotes
// something of the request or the message that looks like one.
func textsStay(t *testing.T, c Case, causes []Cause) {
	t.Helper()
	input := c.Exchange.Request.URL + "\n" + string(c.Exchange.Request.Body) + "\n" + c.Exchange.Response.Fault.Message
	for _, cause := range causes {
		own := strings.Join([]string{cause.Summary.English(), cause.Summary.Russian(), cause.Fix.English(), cause.Fix.Russian()}, "\n")
		if got := safe.Redact(own); got != own && safe.Redact(input) == input {
			t.Errorf("%s: a text is taken for a secret: %s", cause.ID, got)
		}
	}
}

// find asks a family and checks what holds for every answer.
func find(t interface {
	Helper()
	Errorf(string, ...any)
}, f Family, c Case) []Cause {
	t.Helper()
	causes := f.Find(&c)
	for _, cause := range causes {
		if !slices.ContainsFunc(f.Causes, func(e Entry) bool { return e.ID == cause.ID }) {
			t.Errorf("%s names %s, which it does not declare", f.Name, cause.ID)
		}
		for _, text := range []Text{cause.Summary, cause.Fix, cause.Evidence} {
			both := text.English() + text.Russian()
			if text.IsOurs() && safe.Text(both) != both {
				t.Errorf("%s: %q is not safe as it is", cause.ID, both)
			}
		}
		if cause.Certainty == fact.Certain && (cause.Evidence.English() == "" || cause.Evidence.Russian() == "") {
			t.Errorf("%s is certain without evidence", cause.ID)
		}
		if cause.Summary.English() == "" || cause.Summary.Russian() == "" || cause.Fix.English() == "" || cause.Fix.Russian() == "" {
			t.Errorf("%s lacks a text", cause.ID)
		}
		if slices.Contains(cause.Disproves, cause.ID) {
			t.Errorf("%s disproves itself", cause.ID)
		}
	}
	return causes
}

// withValue is an error about a value that the matcher left as it was sent.
func withValue(c Case, value string) Case {
	c.Values = slices.Clone(c.Values)
	c.Values[0].Value = value
	return c
}

// failure makes a case of a code and a message, read as the program reads
// them.
func failure(code, message string) Case {
	var c Case
	c.Service = fact.Defender
	c.Exchange.Response.Fault = exchange.Fault{Code: code, Message: message}
	c.Code, _ = catalog.FindCode(code, c.Service)
	c.Message, c.Values, _ = catalog.MatchMessage(message, code, c.Service)
	c.Status = c.Code.Status
	return c
}

// with returns the case with the request that led to it.
func (c Case) with(method, url, body string) Case {
	c.Exchange.Request = exchange.Request{Method: method, URL: url, Body: []byte(body)}
	return c
}

// status returns the case with another status.
func (c Case) status(code int) Case {
	c.Status, c.Stated, c.Exchange.Response.Status = code, code, code
	return c
}

// TestFamilies holds what every list of causes must be: in kebab case, said
// once, in one short line.
func TestFamilies(t *testing.T) {
	seen := map[string]string{}
	for _, f := range families() {
		if len(f.Causes) == 0 && f.Name != "cue" && f.Name != "similar" { // whose causes are in the catalog
			t.Errorf("%s declares no cause", f.Name)
		}
		for _, e := range f.Causes {
			if other := seen[e.ID]; other != "" {
				t.Errorf("%s is declared by %s and %s", e.ID, other, f.Name)
			}
			seen[e.ID] = f.Name
			if strings.Trim(e.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
				t.Errorf("%s is not in kebab case", e.ID)
			}
			for _, line := range [...]string{e.Line.En, e.Line.Ru} {
				if line == "" || utf8.RuneCountInString(line) > 100 || strings.HasSuffix(line, ".") {
					t.Errorf("%s: the line %q is no short line without a full stop", e.ID, line)
				}
			}
		}
	}
}

// TestNothingToFind holds that a family is silent on errors of other kinds.
func TestNothingToFind(t *testing.T) {
	for _, c := range []Case{
		{},
		failure("", ""),
		failure("SomethingNew", "Nobody has seen this message yet."),
	} {
		for _, f := range families() {
			if causes := find(t, f, c); len(causes) > 0 {
				t.Errorf("%s names %s for %q", f.Name, causes[0].ID, c.Exchange.Response.Fault.Message)
			}
		}
	}
}

// TestRulesOut holds that a value which is written right is not suspected of
// being written wrong, and that one which is not is.
func TestRulesOut(t *testing.T) {
	tests := []struct {
		c         Case
		id        string
		suspected bool
	}{
		{invalidHash(sha1), "hash-malformed", false},
		{failure("InvalidHashValue", ""), "hash-malformed", true},
		{invalidIP("8.8.8.8"), "ip-malformed", false},
		{invalidIP("8.8.8.8"), "ip-not-single", false},
		{failure("InvalidIpAddress", ""), "ip-not-single", true},
		{invalidDomain("contoso.com"), "domain-is-url", false},
		{failure("InvalidDomainName", ""), "domain-is-url", true},
		{invalidURL("https://contoso.com/a"), "url-no-scheme", false},
		{failure("InvalidUrl", ""), "url-no-scheme", true},
		{noMachine(someMachine), "machine-name", false},
		{noMachine(someMachine), "wrong-id", true},
		{failure("ResourceNotFound", ""), "wrong-kind-of-id", true},
		{lost("machines/" + someMachine), "wrong-path", false},
		{lost("machinez/" + someMachine), "wrong-path", true},
		{lost("alerts"), "wrong-path", true},
	}
	for _, tt := range tests {
		suspected := slices.ContainsFunc(Causes(&tt.c), func(r Ranked) bool { return r.Cause().ID == tt.id })
		if suspected != tt.suspected {
			t.Errorf("%q: %s is listed: %t, want %t", tt.c.Exchange.Response.Fault.Message, tt.id, suspected, tt.suspected)
		}
	}
}

// lost returns the case of a GET that met with a 404, of an operation that the
// catalog knows.
func lost(path string) Case {
	c := failure("", "").status(404).with("GET", apiHost+path, "")
	c.Operation, _, _ = catalog.MatchOperation("GET", c.Exchange.Request.URL)
	return c
}

// ptr returns where a case is, for the functions that take it by reference.
func ptr(c Case) *Case { return &c }
