package notation_test

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/notation"
)

func TestGood(t *testing.T) {
	for text, want := range map[string]bool{
		`{"a":1}`: true, `{}`: false, `[{"a":1}]`: true, `[1,2]`: false, `["a"]`: false, `{closure}`: false, `{0} of {1}`: false,
		`{ return x; }`: false, `{"code":"x`: true, `{"foo":"x`: false, `{"foo":{"message":"x`: true, `{a b c: d`: false, `{"a":1, some words, and more}`: false,
	} {
		v, _ := notation.NewParser(text).Parse(0)
		if v.Good() != want {
			t.Errorf("%s: got %v", text, v.Good())
		}
	}
}

func TestTidy(t *testing.T) {
	for text, want := range map[string]bool{
		`{"a":{"b":[1,2,{"c":null}]}}`: true, `{'a': 'x', 'b': b'y'}`: true, `{a=b, c=d e}`: true, `{"a":1, words}`: false, `{"a":1`: false, `{"a":"b`: false,
		`{"a":{"b":1]}`: false, `{"a":"x" y, "b":1}`: false, `{"a": x y: z, "b":1}`: false, `{"a":"b "c" d"}`: true, `MainError(1, code='x')`: true,
		`["a", "b"]`: true, `{"a":"x, "b":1}`: false,
	} {
		v, _ := notation.NewParser(text).Parse(notation.Next(text, 0))
		if v.Tidy() != want {
			t.Errorf("%s: got %v from %s", text, v.Tidy(), show(v))
		}
	}
}

func TestSuccess(t *testing.T) {
	for text, want := range map[string]bool{
		`{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#x","value":[{"id":1,"status":"403","error":null}]}`: true,
		`{"@odata.context":"x","id":"1","title":"403 Forbidden"}`:                                                          true,
		`{"@odata.context":"x","value":[{"id":1},{"id`:                                                                     true,
		`{"value":[{"id":1}],"@odata.nextLink":"x"}`:                                                                       true,
		`{"value":[{"id":1}],"name":"x"}`:                                                                                  false,
		`{"value":[{"id":1,"statusCode":404}]}`:                                                                            false,
		`{"value":[{"id":1,"error":{"code":"x"}}]}`:                                                                        false,
		`{"@odata.context":"x","value":[{"id":1,"Error":"{\"error\":{}}"}]}`:                                               false,
		`{"value":[{"indicator":"x","isFailed":true}]}`:                                                                    false,
		`{"value":[]}`:  false,
		`{"value":"x"}`: false,
		`{"Stats":{},"Schema":[{"Name":"Timestamp"}],"Results":[{"Timestamp":"x","status":"500"}]}`: true,
		`{"token_type":"Bearer","expires_in":3599,"access_token":"x"}`:                              true,
		`{"access_token":"x"}`:                                         false,
		`{"error":{"code":"x"},"@odata.context":"x"}`:                  false,
		`{"error":null,"@odata.context":"x"}`:                          true,
		`{"responses":[{"id":"1","status":200}]}`:                      false,
		`{"error":"invalid_client","access_token":"x","expires_in":1}`: false,
		`[{"id":1}]`: false,
	} {
		v, _ := notation.NewParser(text).Parse(0)
		if v.Success() != want {
			t.Errorf("%s: got %v", text, v.Success())
		}
	}
}
