package render

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain"
)

// standard writes an explanation with encoding/json.
func standard(t *testing.T, e explain.Explanation) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(e); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestJSONIsStandard holds that the JSON form is what encoding/json makes of
// an Explanation: for one with every field set, for an empty one, and for
// those of the real cases.
func TestJSONIsStandard(t *testing.T) {
	var full explain.Explanation
	fill(reflect.ValueOf(&full).Elem())
	all := []explain.Explanation{{}, full}
	files, err := filepath.Glob("../../testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		for e, err := range explain.Stream(f, explain.Options{Name: name}) {
			if err != nil {
				t.Error(err)
			}
			all = append(all, e)
		}
		f.Close()
	}
	form := JSON()
	for _, e := range all {
		if diff := cmp.Diff(standard(t, e), string(form.Append(nil, e))); diff != "" {
			t.Error(diff)
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
