package capture_test

import (
	"strings"
	"testing"
)

// TestPrinted reads one error in the notations in which programs print it.
func TestPrinted(t *testing.T) {
	const (
		message  = "Missing application roles. API required roles: A.Read.All,A.ReadWrite.All, application roles: (none) B.Read."
		incident = "https://graph.microsoft.com/v1.0/security/incidents"
	)
	fill := strings.NewReplacer("MESSAGE", message, "TARGET", firstID, "OTHER", secondID, "SIZE", "108").Replace
	defender := wanted{line: 1, code: "Forbidden", message: message, id: firstID, service: "defender"}
	on := func(line int) wanted {
		w := defender
		w.line = line
		return w
	}
	graph := wanted{line: 5, status: 403, code: "Forbidden", message: message, id: secondID, service: "graph"}
	for name, test := range map[string]struct {
		text string
		want []wanted
	}{
		"Node":         {"{ error: { code: 'Forbidden', message: 'MESSAGE', target: 'TARGET' } }", []wanted{defender}},
		"Node, broken": {"{\n  error: {\n    code: 'Forbidden',\n    message: 'Missing application roles. API required roles: A.Read.All,' +\n      'A.ReadWrite.All, application roles: (none) B.Read.',\n    target: 'TARGET'\n  }\n}", []wanted{on(3)}},
		"Ruby":         {`{"error"=>{"code"=>"Forbidden", "message"=>"MESSAGE", "target"=>"TARGET"}}`, []wanted{defender}},
		"Ruby 3.4":     {`{error: {code: "Forbidden", message: "MESSAGE", target: "TARGET"}}`, []wanted{defender}},
		"Go":           {"error map[error:map[code:Forbidden message:MESSAGE target:TARGET]]", []wanted{defender}},
		"Java":         {"{error={code=Forbidden, message=MESSAGE, target=TARGET}}", []wanted{defender}},
		"Rust":         {`Error: ApiError { code: "Forbidden", message: "MESSAGE", target: Some("TARGET") }`, []wanted{defender}},
		"PowerShell":   {"error : @{code=Forbidden; message=MESSAGE; target=TARGET}", []wanted{defender}},
		"print_r":      {"Array\n(\n    [error] => Array\n        (\n            [code] => Forbidden\n            [message] => MESSAGE\n            [target] => TARGET\n        )\n)", []wanted{on(5)}},
		"var_dump":     {"array(1) {\n  [\"error\"]=>\n  array(3) {\n    [\"code\"]=>\n    string(9) \"Forbidden\"\n    [\"message\"]=>\n    string(SIZE) \"MESSAGE\"\n    [\"target\"]=>\n    string(36) \"TARGET\"\n  }\n}", []wanted{on(4)}},
		"YAML":         {"error:\n  code: Forbidden\n  message: MESSAGE\n  target: TARGET\n", []wanted{on(2)}},
		"labels":       {"Error Code: Forbidden\nError Message: MESSAGE\nTarget: TARGET\n", []wanted{defender}},
		"logfmt": {"level=error code=Forbidden message=\"MESSAGE\" request_id=OTHER url=" + incident + " method=get status=403",
			[]wanted{{line: 1, status: 403, code: "Forbidden", message: message, id: secondID, service: "graph", method: "GET", url: incident}}},
		"Graph SDK, Python": {"Traceback (most recent call last):\nODataError:\n        APIError\n        Code: 403\n        message: None\n        error: MainError(additional_data={}, code='Forbidden', details=None, inner_error=InnerError(date=DateTime(2026, 1, 2, 3, 4, 5, tzinfo=Timezone('UTC')), request_id='OTHER'), message='MESSAGE', target=None)",
			[]wanted{func() wanted { w := graph; w.line = 4; return w }()}},
		"Graph SDK, Node": {"GraphError: MESSAGE\n    at Function.constructError (/app/x.js:51:24)\n    at process (node:internal:95:5) {\n  n: 1,\n  statusCode: 403,\n  code: 'Forbidden',\n  requestId: 'OTHER',\n  body: '{\"code\":\"Forbidden\",\"message\":\"MESSAGE\"}',\n}", []wanted{graph}},
		"client's own code": {"AxiosError {\n  message: 'Request failed with status code 403',\n  code: 'ERR_BAD_REQUEST',\n  data: { error: { code: 'Forbidden', message: 'MESSAGE', target: 'TARGET' } }\n}",
			[]wanted{func() wanted { w := on(2); w.status = 403; return w }()}},
		"code without a name": {"errors: \"Unauthorized\",\"message\":\"Account mode is inactive\"\nthen\n\"code\":\"Forbidden\",\"message\":\"MESSAGE\"\n",
			[]wanted{{line: 1, code: "Unauthorized", message: "Account mode is inactive"}, {line: 3, code: "Forbidden", message: message}}},
		"sample ID":   {"error code=Forbidden message=\"MESSAGE\" request_id=xyz", []wanted{{line: 1, code: "Forbidden", message: message}}},
		"no code":     {"error: the message: something went wrong", nil},
		"no message":  {"error in code: Forbidden", nil},
		"source code": {"if (error) {\n  throw { code: code, message: e.message };\n}", nil},
	} {
		t.Run(name, func(t *testing.T) {
			var got []wanted
			found := readAll(t, fill(test.text))
			for i, x := range found {
				if x.Source.Format != "printed" {
					continue
				}
				if i >= len(test.want) {
					t.Fatalf("found %+v", x)
				}
				want := test.want[i]
				want.format = "printed"
				compareWanted(t, x, want)
				got = append(got, want)
			}
			if len(got) != len(test.want) {
				t.Errorf("found %d of %d: %+v", len(got), len(test.want), found)
			}
		})
	}
}

func FuzzPrinted(f *testing.F) { fuzzShape(f, "printed") }
