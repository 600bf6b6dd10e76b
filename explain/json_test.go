package explain

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// standard writes an explanation with encoding/json.
func standard(t testing.TB, e Explanation) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(e); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// TestJSONIsStandard holds that the JSON form is what encoding/json makes of
// an Explanation: for one with every field set, for an empty one, and for
// those of the real cases.
func TestJSONIsStandard(t *testing.T) {
	var full Explanation
	fill(reflect.ValueOf(&full).Elem())
	all := []Explanation{{}, full}
	for _, name := range realCases(t) {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		for e, err := range Stream(f, Options{Name: name}) {
			if err != nil {
				t.Error(err)
			}
			all = append(all, e)
		}
		f.Close()
	}
	for _, e := range all {
		if diff := cmp.Diff(standard(t, e), string(e.AppendJSON(nil))); diff != "" {
			t.Error(diff)
		}
	}
}

// TestJSONIsValid holds that no string of an explanation breaks the JSON form.
func TestJSONIsValid(t *testing.T) {
	for _, message := range []string{"no UTF-8: \xff, in a longer text", "short \xff", "\u2028", "tab\tin seven", `"`, `\`, "\x00", "\x7f"} {
		e := Explanation{Message: message}
		var got Explanation
		if err := json.Unmarshal(e.AppendJSON(nil), &got); err != nil || got.Message != strings.ToValidUTF8(message, "\uFFFD") {
			t.Errorf("%q: got %q, %v", message, got.Message, err)
		}
	}
}

// fill sets every field of v, so that a new one cannot be forgotten.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i))
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.String:
		v.SetString("a \"b\" \\ <c> & é \t\n" + v.Type().Name())
	case reflect.Int:
		v.SetInt(403)
	case reflect.Bool:
		v.SetBool(true)
	}
}
