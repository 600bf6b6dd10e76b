package layer

import (
	"testing"
)

func TestDoubled(t *testing.T) {
	check(t, undoDoubled, []wrapped{
		{"a field", `a,"{""error"":{""code"":""Forbidden""}}",403`, `a,{"error":{"code":"Forbidden"}},403`},
		{"ends of a field", `"""quoted text"" and more of it"`, `"quoted text" and more of it`},
		{"two fields", `"{""a"":""bbbbbbbbbbbbbbb""}","{""c"":""ddddddddddddddd""}"`, `{"a":"bbbbbbbbbbbbbbb"},{"c":"ddddddddddddddd"}`},
		{"empty fields", `"","","",""`, ""},
		{"an open field", `a,"{""error"":{""code"":""Forb`, ""},
	})
}
