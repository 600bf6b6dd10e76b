package layer

import (
	"testing"
)

func TestDoubled(t *testing.T) {
	check(t, undoDoubled, []wrapped{
		{"a field", `a,"{""error"":{""code"":""Forbidden""}}",403`, `a,{"error":{"code":"Forbidden"}},403`},
		{"ends of a field", `"""quoted text"" and more of it"`, `"quoted text" and more of it`},
		{"two fields", `"{""a"":""bbbbbbbbbbbbbbb""}","{""c"":""ddddddddddddddd""}"`, `{"a":"bbbbbbbbbbbbbbb"},{"c":"ddddddddddddddd"}`},
		{"lines", "a,\"HTTP/1.1 403 Forbidden\n\n{\"\"error\"\":1}\",403", "a,\nHTTP/1.1 403 Forbidden\n\n{\"error\":1}\n,403"},
		{"an escaped object", `a,"{""msg"":""{\""error\"":1}""}"`, `a,{"msg":"{\"error\":1}"}`},
		{"C#", `x = @"{""error"":{""code"":1}}";`, `x = @{"error":{"code":1}};`},
		{"SQL", `VALUES (1, '{''error'': {''code'': 1}}');`, `VALUES (1, {'error': {'code': 1}});`},
		{"empty members", `{'a': '', 'b': '', 'c': 'ddddddddddddddddddddddd'}`, ""},
		{"empty fields", `"","","",""`, ""},
		{"an open field", `a,"{""error"":{""code"":""Forb`, ""},
	})
}
