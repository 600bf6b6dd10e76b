package cmd

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	reflected "github.com/invopop/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
)

const schemaFile = "../docs/schema.json"

// TestSchema holds that docs/schema.json describes the fields of an explanation.
// With -update it writes the file.
func TestSchema(t *testing.T) {
	want := schema(t)
	if *update {
		if err := os.WriteFile(schemaFile, want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s isn't current; go test ./cmd -run TestSchema -update writes it", schemaFile)
	}
}

// schema returns the JSON Schema of an explanation. Its descriptions are those of
// docs/json.md, which must have one for each field.
func schema(t *testing.T) []byte {
	t.Helper()
	r := &reflected.Reflector{DoNotReference: true, AllowAdditionalProperties: true, Mapper: enumeration}
	s := r.Reflect(&explain.Explanation{})
	s.ID = ""
	s.Title = "What explain -o json writes for one failure"
	described := descriptions(t)
	for field := s.Properties.Oldest(); field != nil; field = field.Next() {
		text, ok := described[field.Key]
		if !ok {
			t.Errorf("docs/json.md doesn't describe %s", field.Key)
		}
		field.Value.Description = text
		delete(described, field.Key)
	}
	for name := range described {
		t.Errorf("docs/json.md describes %s, which explain doesn't write", name)
	}
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(b, '\n')
}

// descriptions reads what docs/json.md says about the fields of explain, in rows
// such as
//
//	| `method`, `url` | what was called, without secrets |
func descriptions(t *testing.T) map[string]string {
	t.Helper()
	page, err := os.ReadFile("../docs/json.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(page), "## `explain`\n")
	section, _, _ = strings.Cut(section, "\n## ")
	described := map[string]string{}
	for row := range strings.Lines(section) {
		names, text, ok := strings.Cut(row, "` | ")
		if !ok {
			continue
		}
		text = strings.ReplaceAll(strings.TrimSuffix(text, " |\n"), "`", "")
		for name := range strings.SplitSeq(strings.TrimPrefix(names, "| `"), "`, `") {
			described[name] = text
		}
	}
	return described
}

// enumeration returns the schema of a type with a fixed set of values.
func enumeration(of reflect.Type) *reflected.Schema {
	values := map[reflect.Type][]any{
		reflect.TypeFor[explain.Kind]():   {explain.KindSuccess, explain.KindNoError, explain.KindNoResponse},
		reflect.TypeFor[fact.Service]():   {fact.Defender, fact.Graph, fact.Entra, fact.Gateway, fact.Unknown},
		reflect.TypeFor[fact.Certainty](): {fact.Certain, fact.Likely, fact.Possible},
		reflect.TypeFor[fact.Basis]():     {fact.Documented, fact.Observed, fact.Deduced},
		reflect.TypeFor[fact.Advice]():    {fact.NoRetry, fact.FixFirst, fact.NewToken, fact.Wait, fact.Backoff, fact.Split},
	}
	if of == reflect.TypeFor[explain.Values]() {
		return &reflected.Schema{Type: "object", AdditionalProperties: &reflected.Schema{Type: "string"}}
	}
	if enum, ok := values[of]; ok {
		return &reflected.Schema{Type: "string", Enum: enum}
	}
	return nil
}

// TestOutputsFitSchema validates what explain writes for every input of the test
// data against the schema.
func TestOutputsFitSchema(t *testing.T) {
	compiled, err := jsonschema.NewCompiler().Compile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	outputs := 0
	for _, folder := range []string{"cases", "cases/field", "field", "harvest", "harvest-2", "harvest-3", "harvest-4", "harvest-5", "harvest-6", "harvest-7", "harvest-8", "harvest-9", "vendor"} {
		files, err := filepath.Glob(filepath.Join("../testdata", folder, "*.*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range slices.DeleteFunc(files, func(f string) bool { return strings.HasSuffix(f, "index.json") }) {
			input, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, out, _ := run(t, input, "explain", "-o", "json")
			for line := range strings.Lines(out) {
				outputs++
				got, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
				if err != nil {
					t.Fatalf("%s: %v", file, err)
				}
				if err := compiled.Validate(got); err != nil {
					t.Errorf("%s: %v", file, err)
				}
			}
		}
	}
	if outputs < 300 {
		t.Errorf("only %d outputs were validated", outputs)
	}
}
