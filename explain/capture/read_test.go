package capture_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// What many of the inputs below have.
const (
	at        = "2026-11-23T08:00:00Z"
	soon      = "2026-11-23T08:00:01Z"
	record    = at + " ERROR "
	incidents = "https://graph.microsoft.com/v1.0/security/incidents"
	alerts    = "https://api.security.microsoft.com/api/alerts"
	roles     = "Missing application roles. API required roles: A.Read.All,A.ReadWrite.All, application roles: (none) B.Read."
	forbidden = `{"error":{"code":"Forbidden","message":"m"}}`
	refused   = `{"error":{"code":"Forbidden","message":"m","target":"` + firstID + `"}}`
)

// A reading is an input, and what it says.
type reading struct {
	name, text string
	want       []facts
}

// one is what most inputs say.
func one(f facts) []facts {
	f.line = max(f.line, 1)
	return []facts{f}
}

func onLine(line int, f facts) facts {
	f.line = line
	return f
}

// bodies are responses by themselves, whole and broken.
func bodies() []reading {
	return []reading{
		{"a body of Defender", notFound,
			one(facts{code: "ResourceNotFound", message: "Machine x not found", id: "7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c", service: "defender"})},
		{"a byte order mark", "\xEF\xBB\xBF" + forbidden, one(facts{code: "Forbidden", message: "m"})},
		{"names in another letter case", `{"Error":{"CODE":"X","Message":"m"}}`, one(facts{code: "X", message: "m"})},
		{"a masked ID", strings.Replace(refused, firstID, "<REDACTED>", 1), one(facts{code: "Forbidden", message: "m", service: "defender", masked: true})},
		{"of a gateway", `{"statusCode":404,"message":"Resource not found"}`, one(facts{status: 404, message: "Resource not found", service: "gateway"})},
		{"escaped in a log", `{"level":"error","status":403,"body":"{\"error\":{\"code\":\"Forbidden\",\"message\":\"a \\\"b\\\"\"}}"}` + "\n",
			one(facts{status: 403, code: "Forbidden", message: `a "b"`})},
		{"escaped twice", `x "{\"body\":\"{\\\"error\\\":{\\\"code\\\":\\\"Forbidden\\\"}}\"}"`, one(facts{code: "Forbidden"})},
		{"cut off in the message", "\n" + `{"error":{"code":"Forbidden","message":"Missing application roles. API req`,
			one(facts{line: 2, code: "Forbidden", message: "Missing application roles. API req", truncated: true})},
		{"cut off in the code", `status=404 {"error":{"code":"Resour`, one(facts{status: 404, truncated: true})},
		{"cut off in a name", `status=404 {"error":{"co`, one(facts{status: 404, truncated: true})},
		{"cut off and escaped", `{"status":404,"body":"{\"error\":{\"code\":\"Resour"}`, one(facts{status: 404, truncated: true})},
		{"whole behind one that is broken", `status=403 {"error":{{"error":{"code":"Forbidden","message":"m"}}`, one(facts{status: 403, code: "Forbidden", message: "m"})},
		{"an ID on two lines", "x " + strings.Replace(refused, "8b7e", "8b\n7e", 1), one(facts{code: "Forbidden", message: "m", id: firstID, service: "defender"})},
		{"entities for quotes", strings.ReplaceAll(refused, `"`, "&quot;"), one(facts{code: "Forbidden", message: "m", id: firstID, service: "defender"})},
		{"entities in the message", `{"error":{"code":"BadRequest","message":"the value &quot;x&quot; is wrong"}}`,
			one(facts{code: "BadRequest", message: "the value &quot;x&quot; is wrong"})},
		{"no-break blanks", "{\u00a0\u00a0\"error\":\u00a0{\"code\": \"Forbidden\",\u00a0\"message\":\"m\"}}", one(facts{code: "Forbidden", message: "m"})},
		{"backslashes", strings.ReplaceAll(refused, `"`, `\"`), one(facts{code: "Forbidden", message: "m", id: firstID, service: "defender"})},
		{"broken by a console", "The call failed:\n" + `{"error":{"code":"Forbidden","message":"Missing application roles. API ` + "\n" +
			`required roles: A.Read.All, application roles: .","target":"3f6a1c52-8b7e-4d19-9` + "\n" + `a40-5c2e7f81b6d3"}}`,
			one(facts{line: 2, code: "Forbidden", message: "Missing application roles. API required roles: A.Read.All, application roles: .", id: firstID, service: "defender"})},
	}
}

// printed are responses in the notations in which programs print them.
func printed() []reading {
	fill := strings.NewReplacer("MESSAGE", roles, "TARGET", firstID, "OTHER", secondID, "SIZE", fmt.Sprint(len(roles))).Replace
	defender := facts{code: "Forbidden", message: roles, id: firstID, service: "defender"}
	graph := facts{status: 403, code: "Forbidden", message: roles, id: secondID, service: "graph"}
	dated := graph
	dated.time = "2026-01-02T03:04:05Z"
	called := graph
	called.method, called.url = "GET", incidents
	all := []reading{
		{"Node", "{ error: { code: 'Forbidden', message: 'MESSAGE', target: 'TARGET' } }", one(defender)},
		{"Node, on several lines", "{\n  error: {\n    code: 'Forbidden',\n    message: 'Missing application roles. API required roles: A.Read.All,' +\n      'A.ReadWrite.All, application roles: (none) B.Read.',\n    target: 'TARGET'\n  }\n}", one(defender)},
		{"Ruby", `{"error"=>{"code"=>"Forbidden", "message"=>"MESSAGE", "target"=>"TARGET"}}`, one(defender)},
		{"Ruby 3.4", `{error: {code: "Forbidden", message: "MESSAGE", target: "TARGET"}}`, one(defender)},
		{"Go", "error map[error:map[code:Forbidden message:MESSAGE target:TARGET]]", one(defender)},
		{"Java", "{error={code=Forbidden, message=MESSAGE, target=TARGET}}", one(defender)},
		{"Rust", `Error: ApiError { code: "Forbidden", message: "MESSAGE", target: Some("TARGET") }`, one(defender)},
		{"PowerShell", "error : @{code=Forbidden; message=MESSAGE; target=TARGET}", one(defender)},
		{"print_r", "Array\n(\n    [error] => Array\n        (\n            [code] => Forbidden\n            [message] => MESSAGE\n            [target] => TARGET\n        )\n)", one(defender)},
		{"var_dump", "array(1) {\n  [\"error\"]=>\n  array(3) {\n    [\"code\"]=>\n    string(9) \"Forbidden\"\n    [\"message\"]=>\n    string(SIZE) \"MESSAGE\"\n    [\"target\"]=>\n    string(36) \"TARGET\"\n  }\n}", one(defender)},
		{"YAML", "error:\n  code: Forbidden\n  message: MESSAGE\n  target: TARGET\n", []facts{onLine(2, defender)}},
		{"labels", "Error Code: Forbidden\nError Message: MESSAGE\nTarget: TARGET\n", one(defender)},
		{"logfmt", "level=error code=Forbidden message=\"MESSAGE\" request_id=OTHER url=" + incidents + " method=get status=403", one(called)},
		{"the Graph SDK for Python", "Traceback (most recent call last):\nODataError:\n        APIError\n        Code: 403\n        message: None\n        error: MainError(additional_data={}, code='Forbidden', details=None, inner_error=InnerError(date=DateTime(2026, 1, 2, 3, 4, 5, tzinfo=Timezone('UTC')), request_id='OTHER'), message='MESSAGE', target=None)", []facts{onLine(4, dated)}},
		{"the Graph SDK for Node", "GraphError: MESSAGE\n    at Function.constructError (/app/x.js:51:24)\n    at process (node:internal:95:5) {\n  n: 1,\n  statusCode: 403,\n  code: 'Forbidden',\n  requestId: 'OTHER',\n  body: '{\"code\":\"Forbidden\",\"message\":\"MESSAGE\"}',\n}", []facts{onLine(5, graph)}},
		{"the client's own code", "AxiosError {\n  message: 'Request failed with status code 403',\n  code: 'ERR_BAD_REQUEST',\n  data: { error: { code: 'Forbidden', message: 'MESSAGE', target: 'TARGET' } }\n}",
			[]facts{{line: 2, status: 403, code: "Forbidden", message: roles, id: firstID, service: "defender"}}},
		{"two without braces", "errors: \"Unauthorized\",\"message\":\"Account mode is inactive\"\nthen\n\"code\":\"Forbidden\",\"message\":\"MESSAGE\"\n",
			[]facts{{line: 1, code: "Unauthorized", message: "Account mode is inactive", truncated: true}, {line: 3, code: "Forbidden", message: roles}}},
		{"an ID of the documentation", "error code=Forbidden message=\"MESSAGE\" request_id=xyz", one(facts{code: "Forbidden", message: roles})},
		{"source code", "if (error) {\n  throw { code: code, message: e.message };\n}", nil},
	}
	for i := range all {
		all[i].text = fill(all[i].text)
	}
	return all
}

// logs are records in which a failed call is described, in words and with the
// response.
func logs() []reading {
	const stackTrace = "\nTraceback\nHTTPError: 403 Client Error: Forbidden for url: " + alerts
	inWords := facts{status: 503, url: alerts, service: "defender", time: at}
	bare := facts{status: 503, time: at}
	return []reading{
		{"requests", record + "503 Server Error: Service Unavailable for url: " + alerts, one(inWords)},
		{"httpx", record + "Server error '503 Service Unavailable' for url '" + alerts + "'", one(inWords)},
		{"urllib", record + "HTTP Error 503: Service Unavailable", one(bare)},
		{"curl", record + "curl: (22) The requested URL returned error: 503", one(bare)},
		{".NET", record + "The remote server returned an error: (503) Server Unavailable.", one(bare)},
		{"axios", record + "Error: Request failed with status code 503", one(bare)},
		{"a status and a URL", record + "HTTP 503 from " + alerts, one(inWords)},
		{"in JSON", `{"time":"` + at + `","level":"error","msg":"503 Server Error: Service Unavailable for url: ` + alerts + `"}`, one(inWords)},
		{"a long line", record + "503 Server Error: x for url: " + alerts + " " + strings.Repeat("at line ", 800), one(inWords)},
		{"a success", record + "HTTP 200 OK, no Server Error in 403 rows", nil},
		{"numbers", record + "HTTP 5031 items, HTTP Error reports: 12", nil},
		{"a response behind a call", at + " GET " + alerts + " status=403 body=" + refused,
			one(facts{status: 403, code: "Forbidden", message: "m", id: firstID, method: "GET", url: alerts, service: "defender", time: at})},
		{"words before a response", record + "403 Client Error: Forbidden for url: " + alerts + " " + forbidden,
			one(facts{status: 403, code: "Forbidden", message: "m", url: alerts, service: "defender", time: at})},
		{"words behind a response", record + forbidden + stackTrace,
			one(facts{status: 403, code: "Forbidden", message: "m", url: alerts, service: "defender", time: at})},
		{"a status above a response", record + "HTTP 403:\n" + forbidden, one(facts{status: 403, code: "Forbidden", message: "m", time: at})},
		{"a status in the record of a response", `{"time":"` + at + `","msg":"server answered HTTP 503","error":{"code":"UnknownError","message":"m"}}`,
			one(facts{status: 503, code: "UnknownError", message: "m", time: at})},
		{"another status above a response", record + "HTTP 503, again\nstatus=403 " + forbidden,
			[]facts{{line: 1, status: 503, time: at}, {line: 2, status: 403, code: "Forbidden", message: "m"}}},
		{"a chain of exceptions", record + "failed\nHTTPError: 503 Server Error: x for url: " + alerts + "\nthe above exception\nApiError: 503 Server Error: x",
			[]facts{onLine(2, inWords)}},
		{"two records far apart", record + "HTTP 503\n2026-11-23T08:05:00Z ERROR HTTP 503",
			[]facts{{line: 1, status: 503, time: at}, {line: 2, status: 503, time: "2026-11-23T08:05:00Z"}}},
		{"two in a record", record + "HTTP 503\n  then HTTP 403", []facts{{line: 1, status: 503, time: at}, {line: 2, status: 403}}},
		{"times", at + " started\n" + soon + " failed\n  on the way:\n" + refused + "\n2026-11-23T08:00:20Z " + notFound + "\n",
			[]facts{
				{line: 4, code: "Forbidden", message: "m", id: firstID, service: "defender", time: soon},
				{line: 5, code: "ResourceNotFound", message: "Machine x not found", id: "7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c", service: "defender", time: "2026-11-23T08:00:20Z"},
			}},
		{"a string that is cut off in its record", at + ` app {"error":{"code":"Forbidden","message":"abc def` + "\n" + at + ` app ok "` + "\n" + at + " app }}\n",
			one(facts{code: "Forbidden", message: "abc def", time: at, truncated: true})},
		{"a brace of something else", record + "response {\nstatus=404 \"error\": {\"code\":\"NotFound\",\"message\":\"m\"}\n",
			[]facts{{line: 2, status: 404, code: "NotFound", message: "m", time: at}}},
		{"other objects at the beginning of lines", record + "{\"tried\":[\n{\"n\":1},\n{\"n\":2}\n],\n\"error\":{\"code\":\"NotFound\",\"message\":\"m\"}}\n",
			one(facts{code: "NotFound", message: "m", time: at})},
		{"blank lines in a body", record + "{\n\n\"requestId\":\"" + firstID + "\",\r\n\r\n\"error\":{\"code\":\"NotFound\",\n \n\"message\":\"m\"}}\n",
			one(facts{code: "NotFound", message: "m", id: firstID, time: at})},
		{"broken, with a bracket at the end of a line", record + "{\"error\":{\"code\":\"NotFound\",\"x\":*cut*,\"y\":[\n]\n,\"message\":\"m\"}}\n",
			one(facts{code: "NotFound", message: "m", time: at})},
	}
}

// repeats are failures that are printed again, and ones that are alike.
func repeats() []reading {
	said := facts{code: "Forbidden", message: "m", id: firstID, service: "defender"}
	other := said
	other.id = secondID
	another := strings.Replace(refused, firstID, secondID, 1)
	called := said
	called.status, called.url = 403, alerts
	anonymous := facts{code: "X", message: "m"}
	return []reading{
		{"escaped beside itself", `failed: {"content":"` + strings.ReplaceAll(refused, `"`, `\"`) + `","json":` + refused + `,"status":403,"url":"` + alerts + `"}`, one(called)},
		{"quoted again", "It says\n" + refused + "\nwhere the code has\n# \"error\":{\"code\":\"Forbidden\",\"message\":\"m\"\n", []facts{onLine(2, said)}},
		{"the same ID on two lines", "a\n" + refused + "\n" + refused, []facts{onLine(2, said)}},
		{"another ID", "a " + refused + another, []facts{onLine(1, said), onLine(1, other)}},
		{"another code", "a " + refused + strings.Replace(refused, "Forbidden", "Other", 1),
			[]facts{onLine(1, said), {line: 1, code: "Other", message: "m", id: firstID, service: "defender"}}},
		{"two bodies without an ID", "a\n" + `{"error":{"code":"X","message":"m"}}` + "\n" + `{"error":{"code":"X","message":"m"}}`, []facts{onLine(2, anonymous), onLine(3, anonymous)}},
	}
}

// batches are responses with several answers in them.
func batches() []reading {
	item := func(line int, id string) facts {
		return facts{line: line, status: 404, code: "ResourceNotFound", message: "m", item: id}
	}
	const (
		good    = `{"id":"1","status":200,"body":{}}`
		failed  = `{"id":"2","status":404,"body":{"error":{"code":"ResourceNotFound","message":"m"}}}`
		third   = `{"id":"3","status":404,"body":{"error":{"code":"ResourceNotFound","message":"m"}}}`
		refused = `{"indicator":"x","isFailed":true,"failureReason":"no"}`
		again   = `{"indicator":"y","isFailed":true,"failureReason":"no"}`
	)
	imported := facts{message: "no", service: "defender", item: "x"}
	other := imported
	other.item = "y"
	return []reading{
		{"a batch", "{\n\"responses\":[\n" + good + ",\n\n" + failed + ", " + good + ",\n" + third + "]}", []facts{item(5, "2"), item(6, "3")}},
		{"an import", "{\n\"value\":[\n{},\n\n" + refused + ", {},\n" + again + "]}", []facts{onLine(5, imported), onLine(6, other)}},
	}
}

// TestRead holds what is read from inputs of every kind. What fixtures show is
// in their golden files.
func TestRead(t *testing.T) {
	for kind, readings := range map[string][]reading{
		"body": bodies(), "printed": printed(), "log": logs(), "repeat": repeats(), "batch": batches(),
	} {
		for _, test := range readings {
			t.Run(kind+"/"+test.name, func(t *testing.T) {
				if diff := cmp.Diff(test.want, factsIn(t, test.text), cmp.AllowUnexported(facts{}), cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("%.2000q (-want +got):\n%s", test.text, diff)
				}
			})
		}
	}
}

func TestReadFindsNothing(t *testing.T) {
	for _, text := range []string{
		"", "\n\n", "all is well\n", `say "error": no`, "\xFF\xFE", "{", "2025-01-02T03:04:05Z error\n",
		"error: the message: something went wrong",
	} {
		for x, err := range capture.Read(strings.NewReader(text), capture.Options{}) {
			if err != nil || x.Source.Format != capture.Text || x.Response.Status != 0 || !x.Response.Fault.IsZero() {
				t.Errorf("Read(%q) found %+v, %v", text, x, err)
			}
		}
	}
}

// TestPlaceholderIsNoTrackingID holds that only what a service gave is quoted
// to support: what somebody put in its place is said to be masked, and what
// says that there is none is none.
func TestPlaceholderIsNoTrackingID(t *testing.T) {
	const masked, none, kept = "masked", "none", "kept"
	for id, want := range map[string]string{
		"ZZZ": masked, "XXX": masked, "YYY": masked, "xx-xx": masked, "***": masked, "…": masked,
		"$request_id": masked, "$RequestId1": masked, "${id}": masked, "{{requestId}}": masked, "{request-id}": masked, "%REQUEST_ID%": masked,
		"[GUID]": masked, "<REMOVED>": masked, "REMOVED": masked, "TENANT_ID": masked, "your-request-id": masked, "string": masked, "GUID": masked,
		"00000000-0000-0000-0000-000000000000": masked, "11111111-1111-1111-1111-111111111111": masked,
		"AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA": masked, "000000": masked, "xxxxxxxx-4b65-4225-b4b7-5f31bfb007be": masked,
		"n/a": none, "N/A": none, "null": none, "None": none, "undefined": none, "-": none, "--": none, "(null)": none, "unknown": none, "": none,
		"_": none, "0": none, "7": none, "abc": none, "deadbeef": none, // too short, or without a digit
		"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c": kept, "00000000-9b8a-4f6d-8e2c-0a1b3d5f7e9c": kept, "|76dce355-471ae6d819782413.": kept,
		"0kR2ZZwAAAABd4jQ": kept, "req-8a7b": kept, "westeurope:7f3c1d5e": kept,
	} {
		f := faultIn(t, fmt.Sprintf(`{"error":{"code":"Forbidden","message":"m","innerError":{"request-id":%q}}}`, id))
		got := none
		switch {
		case len(f.TrackingIDs) > 0 && f.TrackingIDs[0].Value == id:
			got = kept
		case f.MaskedID:
			got = masked
		}
		if got != want {
			t.Errorf("%q is %s, want %s: %+v", id, got, want, f.TrackingIDs)
		}
	}
}

// TestTargetIsNoPlaceholder holds that the name of a field isn't taken for a masked
// tracking ID because it looks like a placeholder.
func TestTargetIsNoPlaceholder(t *testing.T) {
	for _, target := range []string{"$filter", "requestId", "tenant_id", "string", "id", "displayName"} {
		f := faultIn(t, fmt.Sprintf(`{"error":{"code":"BadRequest","message":"m","target":%q}}`, target))
		if f.MaskedID || len(f.TrackingIDs) > 0 {
			t.Errorf("target %q: masked %v, IDs %v", target, f.MaskedID, f.TrackingIDs)
		}
	}
}

// faultIn returns the only fault in a text.
func faultIn(t *testing.T, text string) exchange.Fault {
	t.Helper()
	found, _ := collect(strings.NewReader(text), capture.Options{})
	if len(found) != 1 {
		t.Fatalf("%s: found %d exchanges", text, len(found))
	}
	return found[0].Response.Fault
}
