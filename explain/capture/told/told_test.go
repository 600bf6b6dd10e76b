package told

import (
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// at returns a clue that is at the place of some words in an input.
func at(t *testing.T, input, words string, c clue.Clue) clue.Clue {
	t.Helper()
	c.At = strings.Index(input, words)
	if c.At < 0 {
		t.Fatalf("%q does not stand in %q", words, input)
	}
	return c
}

func status(n int) clue.Clue    { return clue.Clue{Kind: clue.Status, Number: n, Rank: 4} }
func own(n int) clue.Clue       { return clue.Clue{Kind: clue.Status, Number: n, Rank: 1} }
func code(s string) clue.Clue   { return clue.Clue{Kind: clue.Code, Value: s, Rank: 2} }
func unsure(s string) clue.Clue { return clue.Clue{Kind: clue.Failure, Value: s, Rank: 2} }
func sure(s string) clue.Clue   { return clue.Clue{Kind: clue.Failure, Value: s, Rank: 1} }

func answer(code, message string) clue.Clue {
	return clue.Clue{Kind: clue.Answer, Rank: 1, Fault: &exchange.Fault{Code: code, Message: message}}
}

func sentence(s string) clue.Clue { return clue.Clue{Kind: clue.Sentence, Value: s, Rank: 1} }

// long makes an input larger than any that its size speaks for.
func long(s string) string {
	return s + strings.Repeat("\n", reach+1) + strings.Repeat("Nothing to see on this line.\n", 40)
}

// A mini is a small input with one clue of a failure.
type mini struct {
	input string
	words string // the place of the clue
	clue  clue.Clue
	more  []clue.Clue
	rest  bool // it is what others leave of an input
}

// TestRows gives each row of the table an input in which it holds, and one that
// is much like it in which it does not.
func TestRows(t *testing.T) {
	const id = "4b0c1e5a-77d2-4d3a-9c55-0e6f1a2b3c4d"
	tests := map[string]struct{ with, without mini }{
		"an input of two lines": {
			mini{input: "403\n\nForbidden\n", words: "403", clue: status(403)},
			mini{input: "403\nForbidden\nand more\n", words: "403", clue: status(403)},
		},
		"a sample of a metric": {
			mini{input: long("http_requests_total{code=\"403\"} 0\n"), words: "403", clue: own(403)},
			mini{input: long("response{code=\"403\"} after 12\n"), words: "403", clue: own(403)},
		},
		"somebody who says in a few words that he got the status": {
			mini{input: "I am getting a 401 unauthorized error.\n", words: "401", clue: status(401)},
			mini{input: long("I am getting a 401 unauthorized error.\n"), words: "401", clue: status(401)},
		},
		"a tiny input": {
			mini{input: "a\nb\n403 " + strings.Repeat("я", tiny-9), words: "403", clue: status(403)},
			mini{input: "a\nb\n403 " + strings.Repeat("я", tiny), words: "403", clue: status(403)},
		},
		"a small input": {
			mini{input: "403 " + strings.Repeat("x", tiny), words: "403", clue: status(403)},
			mini{input: "403 " + strings.Repeat("x", small), words: "403", clue: status(403)},
		},
		"a tracking ID": {
			mini{input: long("got 403 for " + id), words: "403", clue: status(403)},
			mini{input: long("got 403 for 4b0c1e5a-77d2"), words: "403", clue: status(403)},
		},
		"a stack trace": {
			mini{input: long("got 403\n  File \"/app/pull.py\", line 12, in get\n"), words: "403", clue: status(403)},
			mini{input: long("got 403\n  at the gateway (the outer one)\n"), words: "403", clue: status(403)},
		},
		"a status in its own place": {
			mini{input: long("HTTP/1.1 403 Forbidden"), words: "403", clue: status(403)},
			mini{input: long("HTTP/1.1 answers 403 Forbidden"), words: "403", clue: status(403)},
		},
		"the name of an exception before its message": {
			mini{input: long("pull: HTTPError: 403"), words: "403", clue: status(403)},
			mini{input: long("# pull: HTTPError: 403"), words: "403", clue: status(403)},
		},
		"a level of alarm beside a time": {
			mini{input: long("2026-11-17 09:14:03 WARN got 403"), words: "403", clue: status(403)},
			mini{input: long("2026-11-17 09:14:03 INFO got 403"), words: "403", clue: status(403)},
		},
		"a line that complains": {
			mini{input: long("pull: request failed: 403"), words: "403", clue: status(403)},
			mini{input: long("so many requests failed: 403"), words: "403", clue: status(403)},
		},
		"a failure of the client": {
			mini{input: long("it timed out"), words: "timed", clue: sure(exchange.Timeout)},
			mini{input: long("it timed out"), words: "timed", clue: unsure(exchange.Timeout)},
		},
		"the body of an error": {
			mini{input: long(`{"code":"Forbidden","message":"no"}`), words: "{", clue: answer("Forbidden", "no")},
			mini{input: long("AADSTS50011: no"), words: "AADSTS", clue: answer("AADSTS50011", "no")},
		},
		"a call on the line": {
			mini{input: long("GET alerts 403"), words: "403", clue: status(403)},
			mini{input: long("get alerts 403"), words: "403", clue: status(403)},
		},
		"words, and what was called": {
			mini{input: long("it was refused"), words: "refused", clue: clue.Clue{Kind: clue.Refusal}, more: []clue.Clue{{Kind: clue.URL, Rank: 2}}},
			mini{input: long("403"), words: "403", clue: status(403), more: []clue.Clue{{Kind: clue.URL, Rank: 2}}},
		},
		"a row of a table": {
			mini{input: long(`"1","got 403","Medium","New","EDR","Failed"`), words: "403", clue: status(403)},
			mini{input: long(`"1","got 403"`), words: "403", clue: status(403)},
		},
		"nothing but the body of an error": {
			mini{input: `{"error":"no"}`, words: "{", clue: answer("", "no")},
			mini{input: `{"error":"no"} and more`, words: "{", clue: answer("", "no")},
		},
		"the state of a resource that failed": {
			mini{input: long(`"code": "ProvisioningState/failed/51"`), words: "Prov", clue: code("ProvisioningState/failed/51")},
			mini{input: long(`"code": "ProvisioningState/updated/51"`), words: "Prov", clue: code("ProvisioningState/updated/51")},
		},
		"elements of a body": {
			mini{input: long("<Error><Code>NotFound</Code>"), words: "NotFound", clue: clue.Clue{Kind: clue.Code, Value: "NotFound", Rank: 2}},
			mini{input: long("<code>NotFound</code>"), words: "NotFound", clue: clue.Clue{Kind: clue.Code, Value: "NotFound", Rank: 2}},
		},
		"a body in a paragraph or a line of its own": {
			mini{input: long("one\n\n{\"code\":\"Forbidden\",\"message\":\"no\"}"), words: "{", clue: answer("Forbidden", "no")},
			mini{input: long("```json\n{\"code\":\"Forbidden\",\"message\":\"no\"}"), words: "{", clue: answer("Forbidden", "no")},
		},
		"a time": {
			mini{input: long("09:14:03 got 403"), words: "403", clue: status(403)},
			mini{input: long("09:14 got 403"), words: "403", clue: status(403)},
		},
		"only conditions, and nobody writes that it happened": {
			mini{input: long("means that 403"), words: "403", clue: status(403)},
			mini{input: long("it got that 403"), words: "403", clue: status(403)},
		},
		"what a sentence asks about, or says of what may fail": {
			mini{input: long("What does \"Unknown function: 'f'\" mean?"), words: "Unknown", clue: sentence("Unknown function: 'f'")},
			mini{input: long("The query says \"Unknown function: 'f'\" now"), words: "Unknown", clue: sentence("Unknown function: 'f'")},
		},
		"an entry of a list, or a heading": {
			mini{input: long("  - 403 Forbidden"), words: "403", clue: status(403)},
			mini{input: long("* 403 Forbidden"), words: "403", clue: status(403)}, // curl
		},
		"a comment": {
			mini{input: long("\t\"FORBIDDEN\"   // 403"), words: "403", clue: status(403)},
			mini{input: long("see https://example.com/403"), words: "403", clue: status(403)},
		},
		"code": {
			mini{input: long("raise Forbidden(403)"), words: "403", clue: status(403)},
			mini{input: long("raised Forbidden 403"), words: "403", clue: status(403)},
		},
		"a placeholder": {
			mini{input: long("403 for <tenant>"), words: "403", clue: status(403)},
			mini{input: long("<center>403</center> <html>"), words: "403", clue: status(403)},
		},
		"a test that passed": {
			mini{input: long("--- PASS: Test403"), words: "403", clue: status(403)},
			mini{input: long("--- FAIL: Test403"), words: "403", clue: status(403)},
		},
		"an example": {
			mini{input: long("\"example\": {\n  \"error\": {\n    \"code\": \"Forbidden\"\n"), words: `"code"`, clue: code("Forbidden")},
			mini{input: long("\"example\": 1,\n\"error\": {\n  \"code\": \"Forbidden\"\n"), words: "{\n", clue: answer("Forbidden", "no")},
		},
		"a masked ID": {
			mini{input: long("request-id: xxx"), words: "xxx", clue: clue.Clue{Kind: clue.Masked, Value: "xxx"}},
			mini{input: long("request-id: " + id), words: id, clue: clue.Clue{Kind: clue.RequestID, Value: id}},
		},
		"what was called, and what came of it": {
			mini{input: long("GET x 403"), words: "403", clue: own(403), more: []clue.Clue{{Kind: clue.Method, Value: "GET", Rank: 1}}},
			mini{input: long("GET x 403"), words: "403", clue: own(403), more: []clue.Clue{{Kind: clue.Method, Value: "GET", Rank: 2}}},
		},
		"how long the call took": {
			mini{input: long("https://x.y/z [403, 89ms]"), words: "403", clue: status(403), more: []clue.Clue{{Kind: clue.URL, Value: "https://x.y/z", Rank: 2}}},
			mini{input: long("https://x.y/z [403, forms]"), words: "403", clue: status(403), more: []clue.Clue{{Kind: clue.URL, Value: "https://x.y/z", Rank: 2}}},
		},
		"the message of an error of Entra at the head of a line": {
			mini{input: long("AADSTS1: No."), words: "AADSTS1", clue: answer("AADSTS1", "No.")},
			mini{input: long("It says AADSTS1: No."), words: "AADSTS1", clue: answer("AADSTS1", "No.")},
		},
		"the message of an error of Entra at the head of the input": {
			mini{input: long("AADSTS1: No."), words: "AADSTS1", clue: answer("AADSTS1", "No.")},
			mini{input: long("The job says:\nAADSTS1: No."), words: "AADSTS1", clue: answer("AADSTS1", "No.")},
		},
		"the message of an error of Entra under its name": {
			mini{input: long("Array ( [state] => 7 [error_description] => AADSTS1: No. )"), words: "AADSTS1", clue: answer("AADSTS1", "No.")},
			mini{input: long("Array ( [state] => 7 [note] => AADSTS1: No. )"), words: "AADSTS1", clue: answer("AADSTS1", "No.")},
		},
		"a call that came through when it was made again": {
			mini{input: long("GET /api/alerts: 429 Too Many Requests, retrying in 5 s\nGET /api/alerts: 200 OK\n"), words: "429", clue: status(429)},
			mini{input: long("GET /api/alerts: 429 Too Many Requests, retrying in 5 s\nGET /api/alerts: 403 Forbidden\n"), words: "429", clue: status(429)},
		},
		"a count of none": {
			mini{input: long("requests,status=403 count=0i"), words: "403", clue: own(403)},
			mini{input: long("requests,status=403 count=2i"), words: "403", clue: own(403)},
		},
		"a part of a name": {
			mini{input: long("timed-out@^4.0.0"), words: "timed", clue: sure(exchange.Timeout)},
			mini{input: long("timed-out: no answer"), words: "timed", clue: sure(exchange.Timeout)},
		},
		"a list of statuses": {
			mini{input: long("401 a\n403 b\n404 c\n"), words: "403", clue: status(403)},
			mini{input: long("09:14:01 401 a\n09:14:02 403 b\n09:14:03 404 c\n"), words: "403", clue: status(403)},
		},
		"a record that comes again and again, and tells no time": {
			mini{input: long("403"), words: "403", clue: status(403), more: []clue.Clue{{Kind: clue.Again}}},
			mini{input: long("09:14:03 403"), words: "403", clue: status(403), more: []clue.Clue{{Kind: clue.Again}}},
		},
		"what came back, at the end of a record": {
			mini{input: long("2026-11-17 09:14:03 machine 12: 403 Forbidden"), words: "403", clue: status(403)},
			mini{input: long("2026-11-17 09:14:03 INFO alert 12: 403 Forbidden"), words: "403", clue: status(403)},
		},
		"the same status with the same words, again and again": {
			mini{input: long("wait 1 s: 429\nwait 2 s: 429\nwait 4 s: 429\nwait 8 s: 429\n"), words: "429", clue: status(429)},
			mini{input: long("wait 1 s: 429\nwait 2 s: 500\nwait 4 s: 502\nwait 8 s: 503\n"), words: "429", clue: status(429)},
		},
		"little beside what happened": {
			mini{input: "403\n", words: "403", clue: status(403), rest: true},
			mini{input: "403\n", words: "403", clue: status(403)},
		},
		"what a service says at the head of a line": {
			mini{input: long("> 'where' operator: Failed to resolve 'x'"), words: "'where'", clue: sentence("'where' operator: Failed to resolve 'x'")},
			mini{input: long("It says 'where' operator: Failed to resolve 'x'"), words: "'where'", clue: sentence("'where' operator: Failed to resolve 'x'")},
		},
		"words for an error that lead to what a service says": {
			mini{input: long("It fails on the step \"Run\" with error \"Unknown function: 'f'\""), words: "Unknown", clue: sentence("Unknown function: 'f'")},
			mini{input: long("When the step \"Run\" fails with error \"Unknown function: 'f'\""), words: "Unknown", clue: sentence("Unknown function: 'f'")},
		},
		"what a service says, and somebody who met it": {
			mini{input: long("I get an error.\n\nMessage\nUnknown function: 'f'"), words: "Unknown", clue: sentence("Unknown function: 'f'")},
			mini{input: long("A query gets an error.\n\nMessage\nUnknown function: 'f'"), words: "Unknown", clue: sentence("Unknown function: 'f'")},
		},
		"what the engine of queries says of a name": {
			mini{input: long("Failed to resolve scalar expression named 'HostTags'"), words: "Failed", clue: sentence("Failed to resolve scalar expression named 'HostTags'")},
			mini{input: long("Failed to resolve scalar expression named '…'"), words: "Failed", clue: sentence("Failed to resolve scalar expression named '…'")},
		},
		"the body of an error, and a log around it": {
			mini{input: long("2026-11-17 09:14:03 calling\n{\"code\":\"Forbidden\",\"message\":\"no\"}"), words: "{", clue: answer("Forbidden", "no")},
			mini{input: long("calling\n{\"code\":\"Forbidden\",\"message\":\"no\"}"), words: "{", clue: answer("Forbidden", "no")},
		},
		"a log around it, and nothing else that happened": {
			mini{input: long("2026-11-17 09:14:03 calling\n403"), words: "403", clue: status(403)},
			mini{input: long("calling\n403"), words: "403", clue: status(403)},
		},
		"a status and its words as the title of the input": {
			mini{input: long("403 Forbidden when creating a policy\n"), words: "403", clue: status(403)},
			mini{input: long("403 Forbidden\n"), words: "403", clue: status(403)},
		},
		"somebody for whom it doesn't work": {
			mini{input: long("We get 403"), words: "403", clue: status(403)},
			mini{input: long("You get 403"), words: "403", clue: status(403)},
		},
		"somebody who asks for help": {
			mini{input: long("403, any idea?"), words: "403", clue: status(403)},
			mini{input: long("403, no idea?"), words: "403", clue: status(403)},
		},
		"a text under a name": {
			mini{input: long(`"error.timeout": "It timed out",`), words: "timed", clue: sure(exchange.Timeout)},
			mini{input: long(`pull says "It timed out" again`), words: "timed", clue: sure(exchange.Timeout)},
		},
	}
	for i := range rows {
		row := &rows[i]
		t.Run(row.name, func(t *testing.T) {
			test, found := tests[row.name]
			if !found {
				t.Fatal("the row has no test")
			}
			for _, m := range []struct {
				mini
				want bool
			}{{test.with, true}, {test.without, false}} {
				clues := append([]clue.Clue{at(t, m.input, m.words, m.clue)}, m.more...)
				in := newInput(text.New(m.input, 0))
				in.rest = m.rest
				in.CountProse()
				if got := row.holds(in.witness(clues)); got != m.want {
					t.Errorf("holds for %q: %v, want %v", strings.TrimSpace(m.input[:min(len(m.input), 80)]), got, m.want)
				}
			}
		})
	}
	if len(tests) != len(rows) {
		t.Errorf("%d tests for %d rows", len(tests), len(rows))
	}
}

// TestTold weighs failures that happened, and others that are only mentioned, in
// inputs whose size speaks for neither.
func TestTold(t *testing.T) {
	tests := map[string]struct {
		mini
		told bool
	}{
		"a line of curl":             {mini{input: long("curl: (6) Could not resolve host"), words: "Could", clue: sure(exchange.DNS)}, true},
		"a status line":              {mini{input: long("HTTP/1.1 403 Forbidden\nDate: Tue, 17 Nov 2026 09:14:03 GMT"), words: "403", clue: own(403), more: []clue.Clue{{Kind: clue.Time}}}, true},
		"a record of a log":          {mini{input: long("2026-11-17 09:14:03 ERROR pull: got 403"), words: "403", clue: status(403)}, true},
		"a record of systemd":        {mini{input: long("Nov 17 09:14:03 soc01 pull[812]: Request failed: 403"), words: "403", clue: status(403)}, true},
		"a traceback":                {mini{input: long("Traceback (most recent call last):\nrequests.exceptions.HTTPError: 403"), words: "403", clue: status(403)}, true},
		"a body with an ID":          {mini{input: long(`{"code":"Forbidden"}`), words: "{", clue: answer("Forbidden", ""), more: []clue.Clue{{Kind: clue.Target}}}, true},
		"a result of PowerShell":     {mini{input: long("StatusCode        : TooManyRequests\nReasonPhrase      : Too Many Requests"), words: "TooMany", clue: status(429)}, true},
		"a row with a path":          {mini{input: long("| /beta/security/incidents | 403 |\n"), words: "403", clue: own(403)}, true},
		"only an ID that was masked": {mini{input: long("got 403"), words: "403", clue: status(403), more: []clue.Clue{{Kind: clue.Masked}}}, false},
		"a list of retries":          {mini{input: long("retry_on: 429\n  or 503, 504"), words: "429", clue: own(429)}, false},
		"a table of codes":           {mini{input: long("| 401 | Unauthorized |\n| 403 | Forbidden |\n| 404 | NotFound |"), words: "403", clue: own(403)}, false},
		"texts of a program":         {mini{input: long("error.403=Forbidden. Missing roles: {0}"), words: "Forbidden", clue: status(403)}, false},
		"a metric of none":           {mini{input: long("defender.requests.403:0|c"), words: "403", clue: own(403)}, false},
		"a package":                  {mini{input: long("timed-out@^4.0.0:"), words: "timed", clue: sure(exchange.Timeout)}, false},
		"a comment behind code":      {mini{input: long("    ServiceRequestError,    # connection refused, DNS"), words: "connection", clue: sure(exchange.Refused)}, false},
		"a form of a body":           {mini{input: long(`{"code": "ERROR_CODE", "message": "text"}`), words: "{", clue: answer("ERROR_CODE", "text")}, false},
		"an exception in a test":     {mini{input: long("    raise HTTPError(f\"403 {reason}\")"), words: "403", clue: status(403)}, false},
		"a sentence that was met":    {mini{input: long("I run it and get this:\n'where' operator: Failed to resolve table or column"), words: "'where'", clue: sentence("'where' operator: Failed to resolve table or column")}, true},
		"a sentence in a page":       {mini{input: long("This page tells what errors mean.\n\nUnknown function: 'f'\nCheck the name."), words: "Unknown", clue: sentence("Unknown function: 'f'")}, false},
		"a heading":                  {mini{input: long("## 403 Forbidden"), words: "403", clue: status(403)}, false},
		"a test that passed":         {mini{input: long("--- PASS: TestForbidden403"), words: "403", clue: own(403)}, false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			in := newInput(text.New(test.input, 0))
			clues := append([]clue.Clue{at(t, test.input, test.words, test.clue)}, test.more...)
			if got := in.Weigh(clues) >= Enough; got != test.told {
				t.Errorf("told: %v, want %v: %v", got, test.told, in.Explain(clues))
			}
		})
	}
}

// TestLists holds that numbers in what was called and counters don't make a list of
// statuses, and that a real list does.
func TestLists(t *testing.T) {
	each := func(format string) string {
		var b strings.Builder
		for n := 403; n < 412; n++ {
			b.WriteString(strings.ReplaceAll(format, "N", strconv.Itoa(n)) + "\n")
		}
		return b.String()
	}
	for input, want := range map[string]bool{
		each("503 Server Error for url: https://api.security.microsoft.com/api/machines/N"): false,
		each("GET /api/machines/N returned 503"):                                            false,
		each("attempt N failed: 503"):                                                       false,
		each("call #N failed"):                                                              false,
		each("N of 500 done"):                                                               false,
		each("case N: return"):                                                              true,
		each("| N | see below |"):                                                           true,
		"retry: 429/500/503\n":                                                              true,
	} {
		w := newInput(text.New(long(input), 0)).witness([]clue.Clue{{Kind: clue.Failure, At: 0}})
		if got := w.around().lists(); got != want {
			t.Errorf("%q: a list: %v, want %v", input[:min(len(input), 60)], got, want)
		}
	}
}

// TestRest weighs a failure next to one that really happened: the rest of the input
// decides, and only if the two are apart.
func TestRest(t *testing.T) {
	const happened = "HTTP/1.1 401 Unauthorized\n"
	body := strings.Repeat("<p>The answer is a page with many words in it.</p>\n", 20)
	for name, test := range map[string]struct {
		input string
		told  bool
	}{
		"behind a blank line":   {happened + body + "\nwe got a 403", true},
		"behind a ruler":        {happened + body + "---\nwe got a 403", true},
		"in the same paragraph": {happened + body + "we got a 403", false},
		"announced":             {happened + body + "This is what came:\n\nwe got a 403", false},
		"in a text":             {happened + body + "\nwe got a 403\n" + strings.Repeat("Nothing to see on this line.\n", 40), false},
	} {
		t.Run(name, func(t *testing.T) {
			in := newInput(text.New(test.input, 0))
			other := []clue.Clue{at(t, test.input, "401", own(401))}
			clues := []clue.Clue{at(t, test.input, "403", status(403))}
			if in.Weigh(clues) >= Enough {
				t.Fatal("it is told without the other one")
			}
			if got := in.WeighRest([][]clue.Clue{clues}, [][]clue.Clue{other})[0] >= Enough; got != test.told {
				t.Errorf("told: %v, want %v", got, test.told)
			}
		})
	}
}

// TestLongLine weighs a failure far into a line, as in the literal
// of a log in JSON: only what is near counts.
func TestLongLine(t *testing.T) {
	filler := strings.Repeat("nothing to see here ", 100)
	input := "# " + filler + "HTTP/1.1 403 Forbidden https://graph.microsoft.com " + filler
	clues := []clue.Clue{at(t, input, "403", status(403))}
	reasons := newInput(text.New(long(input), 0)).Explain(clues)
	for _, r := range reasons {
		if r.Weight < 0 {
			t.Errorf("%v holds", r)
		}
	}
	if len(reasons) != 2 {
		t.Errorf("reasons %v, want a status and a call", reasons)
	}
}

// TestWindow holds that what begins after a blank line is something else, and that
// plain text is not.
func TestWindow(t *testing.T) {
	for behind, want := range map[string]bool{
		"\nHTTP/1.1 200 OK\n\tat a.b(c)":            false,
		"\nand then\n\tat a.b(c)":                   true,
		"\n2026-11-17 got\n\tat a.b(c)":             false,
		"HTTP/1.1 200 OK\n\tat a.b(c)":              true,
		"\n## Next\n\tat a.b(c)":                    false,
		"\nGET /a HTTP/1.1\n\tat a.b(c)":            false,
		strings.Repeat("far\n", 12) + "\tat a.b(c)": false,
	} {
		input := "got 403\n" + behind
		w := newInput(text.New(input, 0)).witness([]clue.Clue{at(t, input, "403", status(403))})
		if got := w.around().is(ofTrace); got != want {
			t.Errorf("%q: a trace: %v, want %v", behind, got, want)
		}
	}
}

// TestColors weighs what PowerShell prints in color.
func TestColors(t *testing.T) {
	input := long("\x1b[31;1mInvoke-RestMethod: \x1b[0m/home/kim/get.ps1:12\r\n\x1b[36;1mLine |\x1b[0m\r\n\x1b[36;1m     | \x1b[31;1mThe certificate is invalid\x1b[0m\r\n")
	clues := []clue.Clue{at(t, input, "The", sure(exchange.TLS))}
	if in := newInput(text.New(input, 0)); in.Weigh(clues) < Enough {
		t.Errorf("not told: %v", in.Explain(clues))
	}
}
