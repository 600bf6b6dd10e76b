package notation_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/notation"
)

// show writes a value in one notation for all: names and texts in quotes, types
// before the bracket, and … where it breaks off.
func show(v notation.Value) string {
	var b strings.Builder
	write(&b, &v)
	return b.String()
}

func write(b *strings.Builder, v *notation.Value) {
	if v.Type != "" {
		b.WriteString(v.Type + ":")
	}
	switch v.Kind {
	case notation.Absent:
		b.WriteString("-")
	case notation.Bare:
		b.WriteString(v.Text)
	case notation.String:
		b.WriteString(strconv.Quote(v.Text))
	case notation.List:
		b.WriteString("[")
		writeMembers(b, v)
		b.WriteString("]")
	case notation.Object:
		b.WriteString("{")
		writeMembers(b, v)
		b.WriteString("}")
	}
	if v.Cut {
		b.WriteString("…")
	}
}

func writeMembers(b *strings.Builder, v *notation.Value) {
	for i := range v.Members {
		if i > 0 {
			b.WriteString(" ")
		}
		if name := v.Members[i].Name; name != "" {
			b.WriteString(name + "=")
		}
		write(b, &v.Members[i].Value)
	}
}

// An example is a text and what is read out of it.
type example struct{ name, text, want string }

func (e example) run(t *testing.T) {
	t.Run(e.name, func(t *testing.T) {
		at := notation.Next(e.text, 0)
		v, ok := notation.NewParser(e.text).Parse(at)
		if !ok {
			t.Fatalf("no object at %d of %q", at, e.text)
		}
		if got := show(v); got != e.want {
			t.Errorf("%s\ngot  %s\nwant %s", e.text, got, e.want)
		}
	})
}

const roles = "Missing application roles. API required roles: A.Read.All,A.ReadWrite.All, application roles: (none) B.Read."

// TestNotations reads one error in the notations in which programs print it.
func TestNotations(t *testing.T) {
	fill := strings.NewReplacer("ROLES", roles, "SIZE", strconv.Itoa(len(roles))).Replace
	want := `{error=%{code="Forbidden" message="ROLES" target=#}}`
	wanted := func(typ, inner, target string) string {
		return typ + fill(strings.NewReplacer("%", inner, "#", target).Replace(want))
	}
	bare := func(typ, inner string) string {
		return typ + fill("{error="+inner+"{code=Forbidden message=ROLES target=x1}}")
	}
	for _, e := range []example{
		{"JSON", `{"error":{"code":"Forbidden","message":"ROLES","target":"x1"}}`, wanted("", "", `"x1"`)},
		{"JSON, pretty", "{\r\n  \"error\" : {\r\n    \"code\" : \"Forbidden\",\r\n    \"message\" : \"ROLES\",\r\n    \"target\" : \"x1\"\r\n  }\r\n}", wanted("", "", `"x1"`)},
		{"Python", `{'error': {'code': 'Forbidden', 'message': 'ROLES', 'target': None}}`, wanted("", "", "None")},
		{"Python, wrapped by pprint", "{'error': {'code': 'Forbidden',\n           'message': 'Missing application roles. API required roles: A.Read.All,'\n                      'A.ReadWrite.All, application roles: (none) B.Read.',\n           'target': b'x1'}}", wanted("", "", `"x1"`)},
		{"Python, OrderedDict", `OrderedDict([('error', OrderedDict([('code', 'Forbidden'), ('message', 'ROLES'), ('target', 'x1')]))])`, wanted("OrderedDict:", "OrderedDict:", `"x1"`)},
		{"Python 2", `{u'error': {u'code': u'Forbidden', u"message": u'ROLES', u'target': None}}`, wanted("", "", "None")},
		{"Python, class", `ODataError(error=MainError(code='Forbidden', message='ROLES', target='x1'))`, wanted("ODataError:", "MainError:", `"x1"`)},
		{"Node", "{\n  error: {\n    code: 'Forbidden',\n    message: 'Missing application roles. API required roles: A.Read.All,' +\n      'A.ReadWrite.All, application roles: (none) B.Read.',\n    target: undefined\n  }\n}", wanted("", "", "undefined")},
		{"Node, template string", "{ error: { code: `Forbidden`, message: `ROLES`, target: 'x1' } }", wanted("", "", `"x1"`)},
		{"Ruby", `{"error"=>{"code"=>"Forbidden", "message"=>"ROLES", "target"=>nil}}`, wanted("", "", "nil")},
		{"Ruby, symbols", `{:error=>{:code=>"Forbidden", :message=>"ROLES", :"target"=>:x1}}`, wanted("", "", "x1")},
		{"Ruby 3.4", `{error: {code: "Forbidden", message: "ROLES", target: "x1"}}`, wanted("", "", `"x1"`)},
		{"Ruby, instance", `#<Response:0x00007f69 @error=#<Error @code="Forbidden", @message="ROLES", @target=:x1>>`, wanted("Response:", "Error:", "x1")},
		{"Go, map", `map[error:map[code:Forbidden message:ROLES target:x1]]`, bare("map:", "map:")},
		{"Go, struct", `&{error:{code:Forbidden message:ROLES target:x1}}`, bare("", "")},
		{"Go, syntax", `map[string]interface {}{"error":map[string]interface {}{"code":"Forbidden", "message":"ROLES", "target":"x1"}}`, wanted("map:", "map:", `"x1"`)},
		{"Java, map", `{error={code=Forbidden, message=ROLES, target=x1}}`, bare("", "")},
		{"Java, class", `Answer{error=Error{code='Forbidden', message='ROLES', target='x1'}}`, wanted("Answer:", "Error:", `"x1"`)},
		{"Java, record", `Answer[error=Error[code=Forbidden, message=ROLES, target=x1]]`, bare("Answer:", "Error:")},
		{"Kotlin", `Answer(error=Error(code=Forbidden, message=ROLES, target=x1))`, bare("Answer:", "Error:")},
		{"C#, record", `Answer { error = Error { code = Forbidden, message = ROLES, target = x1 } }`, bare("Answer:", "Error:")},
		{"Dart", `{error: {code: Forbidden, message: ROLES, target: x1}}`, bare("", "")},
		{"Rust", `Answer { error: Error { code: "Forbidden", message: "ROLES", target: Some("x1") } }`, wanted("Answer:", "Error:", `Some:"x1"`)},
		{"Rust, cut behind a bracket", "Answer { error: Error { code: \"Forbidden\", target: Some(\n", `Answer:{error=Error:{code="Forbidden" target=Some:[]…}…}…`},
		{"Rust, JSON", `Object {"error": Object {"code": String("Forbidden"), "message": String("ROLES"), "target": Null}}`, fill(`Object:{error=Object:{code=String:"Forbidden" message=String:"ROLES" target=Null}}`)},
		{"PowerShell", `@{error=@{code=Forbidden; message=ROLES; target=x1}}`, bare("", "")},
		{"Elixir", `%{"error" => %{"code" => "Forbidden", "message" => "ROLES", "target" => "x1"}}`, wanted("", "", `"x1"`)},
		{"Swift", `["error": ["code": "Forbidden", "message": "ROLES", "target": "x1"]]`, wanted("", "", `"x1"`)},
		{"plist", "{\n    error =     {\n        code = Forbidden;\n        message = \"ROLES\";\n        target = \"x1\";\n    };\n}", fill(`{error={code=Forbidden message="ROLES" target="x1"}}`)},
		{"Perl", "$VAR1 = {\n          'error' => {\n                       'code' => 'Forbidden',\n                       'message' => 'ROLES',\n                       'target' => undef\n                     }\n        };", wanted("", "", "undef")},
		{"PHP, print_r", "Array\n(\n    [error] => stdClass Object\n        (\n            [code] => Forbidden\n            [message] => ROLES\n            [target] => x1\n        )\n\n)\n", bare("Array:", "stdClass:")},
		{"PHP, print_r on one line", "Array ( [error] => Array ( [code] => Forbidden [message] => ROLES [target] => x1 ) )", bare("Array:", "Array:")},
		{"PHP, var_dump", "array(1) {\n  [\"error\"]=>\n  object(stdClass)#3 (3) {\n    [\"code\"]=>\n    string(9) \"Forbidden\"\n    [\"message\"]=>\n    string(SIZE) \"ROLES\"\n    [\"target\":protected]=>\n    NULL\n  }\n}", wanted("array:", "stdClass:", "NULL")},
		{"PHP, var_export", "array (\n  'error' => \n  array (\n    'code' => 'Forbidden',\n    'message' => 'ROLES',\n    'target' => NULL,\n  ),\n)", wanted("array:", "array:", "NULL")},
		{"typographic quotes", `{“error”: {“code”: “Forbidden”, „message“: “ROLES”, ‘target’: ‘x1’}}`, wanted("", "", `"x1"`)},
	} {
		e.text = fill(e.text)
		e.run(t)
	}
}

// TestValues reads what is special in a notation.
func TestValues(t *testing.T) {
	for _, e := range []example{
		{"duplicates are kept", `{"a":1,"a":2}`, `{a=1 a=2}`},
		{"trailing comma", `{"a":1,}`, `{a=1}`},
		{"list", `[{"a":[1,"b",[null]]},{}]`, `[{a=[1 "b" [null]]} {}]`},
		{"tuple", `{'a': ('b', 1)}`, `{a=["b" 1]}`},
		{"no value", `{"a":,"b":1}`, `{a=- b=1}`},
		{"redacted", `{"a": *redacted*, "b": <hidden>, "c": 1}`, `{a=*redacted* b=<hidden> c=1}`},
		{"elided", `{"a": 1, ...}`, `{a=1}`},
		{"escapes", `{"a":"\"\\\/\n\tA\u0041\u00e9\ud83d\ude00\u{1F600}\x41\'"}`, `{a="\"\\/\n\tAAé😀😀A'"}`},
		{"lone surrogate", `{"a":"\ud83dx"}`, `{a="�x"}`},
		{"bytes", `{'a': b'\xc3\xa9 \xe9'}`, `{a="é é"}`},
		{"no escape", `{"a":"C:\Users\q"}`, `{a="C:\\Users\\q"}`},
		{"broken by a console", "{\"a\":\"one\n   two\",\"b\":1}", `{a="one two" b=1}`},
		{"apostrophes", `{'a': 'it's the users' device', 'b': 'don't'}`, `{a="it's the users' device" b="don't"}`},
		{"doubled apostrophes", `{'a': 'it''s', 'b': ''}`, `{a="it's" b=""}`},
		{"quotes inside", `{"a":"the value "x" isn't "y".","b":1}`, `{a="the value \"x\" isn't \"y\"." b=1}`},
		{"quotes and commas inside", `{"message":"'tags' and "deviceValue", only","b":1}`, `{message="'tags' and \"deviceValue\", only" b=1}`},
		{"missing quote", `{"a":"text, "b":"x"}`, `{a="text" b="x"}`},
		{"missing quote at the end of a line", "{\"a\":\"text,\n \"b\":\"x\"}", `{a="text" b="x"}`},
		{"missing comma", "{\"a\":\"text\"\n \"b\":\"x\" \"c\":1}", `{a="text" b="x" c=1}`},
		{"missing bracket", `{"a":[1,2,"b":3}`, `{a={1 2 b=3}…}`},
		{"wrong bracket", `{"a":[1,2),"b":3}`, `{a=[1 2]… b=3}`},
		{"Node, atoms", `{ a: [Function: x], b: [Object], c: [ [Array] ], [Symbol(d)]: [Getter/Setter], e: <ref *1> Foo { f: [Circular *1] } }`, `{a=[Function: x] b=[Object] c=[[Array]] Symbol(d)=[Getter/Setter] e=Foo:{f=[Circular *1]}}`},
		{"Node, types", `{ a: [Object: null prototype] { b: 1 }, c: Object [AxiosHeaders] { d: 2 }, e: Map(1) { 'f' => 3 }, g: [class Blob] }`, `{a=Object: null prototype:{b=1} c=AxiosHeaders:{d=2} e=Map:{f=3} g=[class Blob]}`},
		{"Node, cause", "{\n  [cause]: Error: getaddrinfo ENOTFOUND host\n      at lookup [as oncomplete] (node:dns:109:26) {\n    code: 'ENOTFOUND'\n  }\n}", `{cause=Error: getaddrinfo ENOTFOUND host at lookup [as oncomplete] (node:dns:109:26) {code="ENOTFOUND"}}`},
		{"Go, response", `&{Status:429 Too Many Requests StatusCode:429 Header:map[Content-Length:[221] Date:[Tue, 17 Nov 2026 09:23:24 GMT]] Body:0xc0 Empty: Trailer:map[]}`,
			`{Status=429 Too Many Requests StatusCode=429 Header=map:{Content-Length=[221] Date=[Tue, 17 Nov 2026 09:23:24 GMT]} Body=0xc0 Empty=- Trailer=map:{}}`},
		{"Go, empty value", `map[a: b:c d:]`, `map:{a=- b=c d=-}`},
		{"Go, line breaks", "map[description:AADSTS700027: x\r\nTrace ID: y\r\nTimestamp: 2026-11-17 09:30:05Z error:invalid_client]", `map:{description=AADSTS700027: x` + "\r\n" + `Trace ID: y` + "\r\n" + `Timestamp: 2026-11-17 09:30:05Z error=invalid_client}`},
		{"Go, URL", `map[url:https://host/x?code=700027 n:[1 2]]`, `map:{url=https://host/x?code=700027 n=[1 2]}`},
		{"Java, text", `{a=Failed(404) to [b], or (c, d=e, f=g}`, `{a=Failed(404) to [b], or (c, d=e, f=g}`},
		{"Java, comma", `{a=b, c, d=e}`, `{a=b, c d=e}`},
		{"Ruby, URL", `#<Env @url=#<URI::HTTPS https://host/x> @status=400 @body="{\"a\":1}">`, `Env:{url=URI::HTTPS:https://host/x status=400 body="{\"a\":1}"}`},
		{"Perl, class", `$VAR1 = bless( { '_rc' => 403 }, 'HTTP::Response' );`, `HTTP::Response:{_rc=403}`},
		{"PHP, list", "array(2) {\n  [0]=>\n  int(403)\n  [1]=>\n  bool(true)\n}", `array:[int:403 bool:true]`},
		{"PHP, changed length", "array(2) {\n  [\"a\"]=>\n  string(99) \"hidden\"\n  [\"b\"]=>\n  string(3) \"x\"y\"\n}", `array:{a="hidden" b="x\"y"}`},
		{"PHP, lines", "Array\n(\n    [a] => one\ntwo: (x)\n    [b] => \n    [c] => \n)", "Array:{a=one\ntwo: (x) b=- c=-}"},
		{"Node, count and type", "{ a: Buffer(3) [Uint8Array] [\n    48, 130,\n    ... 1 more item\n  ], b: 1 }", `{a=Buffer:[48 130] b=1}`},
		{"Python, call", `E(date=DateTime(2026, 1, 2, tzinfo=Timezone('UTC')), url=URL('https://host'))`, `E:{date=DateTime:{2026 1 2 tzinfo=Timezone:"UTC"} url=URL:"https://host"}`},
		{"time is no name", `{a: 12:30:45, b: 1}`, `{a=12:30:45 b=1}`},
		{"unquoted colon", `{"a": Note: x, "b": 1}`, `{a=Note: x b=1}`},
		{"names that nobody quotes", `{x-ms-request-id: 'a', $top: 1, @odata.type: 'b', a.b: 2}`, `{x-ms-request-id="a" top=1 odata.type="b" a.b=2}`},
	} {
		e.run(t)
	}
}

// TestCutOff reads values that break off: what is there is kept.
func TestCutOff(t *testing.T) {
	for _, e := range []example{
		{"in a string", `{"a":"b","c":"Missing ro`, `{a="b" c="Missing ro"…}…`},
		{"in a string with quotes", `{"a":"b","c":"Missing "x" ro`, `{a="b" c="Missing \"x\" ro"…}…`},
		{"in a line", "{\"a\":\"b\",\"c\":\"Missing ro\n2026-11-17 {\"d\":\"e\"}", `{a="b" c="Missing ro"…}…`},
		{"before a blank line", "{\"a\":\"b\",\n\nAnd then \"I\" called", `{a="b"}…`},
		{"in a string before a blank line", "{\"a\":\"b\n\n \"I\", \"c\"}", `{a="b"…}…`},
		{"in a name", `{"a":"b","na`, `{a="b" "na"…}…`},
		{"after a name", `{"a":"b","na":`, `{a="b" na=-}…`},
		{"by Guzzle", "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS700027: The cert ass (truncated...)\n in /usr/share/php\n", `{error="invalid_client" error_description="AADSTS700027: The cert ass"…}…`},
		{"nested", `{"a":{"b":[1,{"c":2`, `{a={b=[1 {c=2}…]…}…}…`},
	} {
		e.run(t)
	}
}

// TestDepth holds that deeper nesting than any body has ends a value.
func TestDepth(t *testing.T) {
	text := strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100)
	v, ok := notation.NewParser(text).Parse(0)
	if !ok || !v.Cut {
		t.Errorf("got %s", show(v))
	}
	text = strings.Repeat(`{"a":`, 25) + "1" + strings.Repeat("}", 25)
	if v, ok = notation.NewParser(text).Parse(0); !ok || v.Cut {
		t.Errorf("got %s", show(v))
	}
}

func TestParseMembers(t *testing.T) {
	text := `body: "error": {"code": "Forbidden"}, "status": 403}, next`
	v, ok := notation.NewParser(text).ParseMembers(len("body: "))
	if want := `{error={code="Forbidden"} status=403}`; !ok || show(v) != want {
		t.Errorf("got %s, want %s", show(v), want)
	}
	if rest := text[v.End:]; rest != ", next" {
		t.Errorf("left %q", rest)
	}
	if _, ok := notation.NewParser("all is well").ParseMembers(0); ok {
		t.Error("found members in prose")
	}
}

// TestNext holds that brackets of prose are passed over, and that an object
// begins with the name of its type.
func TestNext(t *testing.T) {
	for text, want := range map[string]string{
		"nothing (at all) in [here] <b>":           "",
		"got {'a': 1}":                             "{'a'",
		"raise ODataError(error=None)":             "ODataError(",
		"AxiosError {\n  a: 1 }":                   "AxiosError {",
		"at run (x.js:1) {\n  code: 'X' }":         "{\n",
		"error map[a:b]":                           "map[",
		"panic: &{A:1}":                            "&{A",
		"panic: &main.E{A:1}":                      "&main.E{",
		"x : @{a=b}":                               "@{a",
		"Array\n(\n    [a] => b\n)":                "Array\n(",
		"see stdClass Object ( [a] => b )":         "stdClass Object (",
		"f(x) [1] Foo[code=x]":                     "Foo[",
		`[2026-11-17] INFO [{"a":1}]`:              `[{"a"`,
		"puts #<Env @a=1>":                         "#<Env",
		"main(argc=1)":                             "main(",
		"error: {":                                 "{",
		"404 Not Found {\"a\":1}":                  "{",
		"%{a: 1}":                                  "%{a",
		"2026-11-17 INFO (main) [worker] started.": "",
	} {
		at := notation.Next(text, 0)
		if want == "" {
			if at >= 0 {
				t.Errorf("%q: found %q", text, text[at:])
			}
			continue
		}
		if at < 0 || !strings.HasPrefix(text[at:], want) {
			t.Errorf("%q: found offset %d, want %q", text, at, want)
		}
	}
}

func TestOffsets(t *testing.T) {
	text := `x Foo{a='b', "c": [1, 22]} y`
	v, _ := notation.NewParser(text).Parse(2)
	for _, part := range []struct {
		got, want string
	}{
		{text[v.Start:v.End], `Foo{a='b', "c": [1, 22]}`},
		{text[v.Members[0].At:v.Members[0].Value.End], `a='b'`},
		{text[v.Members[0].Value.Start:v.Members[0].Value.End], `'b'`},
		{text[v.Members[1].At:v.Members[1].Value.Start], `"c": `},
		{text[v.Members[1].Value.Members[1].At:v.Members[1].Value.Members[1].Value.End], "22"},
	} {
		if part.got != part.want {
			t.Errorf("got %q, want %q", part.got, part.want)
		}
	}
	if last := v.Last(); last.Text != "22" {
		t.Errorf("last is %s", show(*last))
	}
}

// TestVariablePassed holds that a variable in a line of source code makes no object.
func TestVariablePassed(t *testing.T) {
	for text, want := range map[string]bool{
		"ClientAuthenticationError(message=error_message)": false,
		"MainError(code='Forbidden', message='x')":         true,
		"MainError(code=Forbidden)":                        true,
	} {
		if _, ok := notation.NewParser(text).Parse(0); ok != want {
			t.Errorf("%q: %v, want %v", text, ok, want)
		}
	}
}
