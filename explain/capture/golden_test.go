package capture_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/textproto"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

var update = flag.Bool("update", false, "write the golden files")

// goldenExchange is an exchange as the golden files write it: bodies as text.
type goldenExchange struct {
	Method, URL    string               `json:",omitzero"`
	RequestHeader  textproto.MIMEHeader `json:",omitzero"`
	RequestBody    string               `json:",omitzero"`
	Status         int                  `json:",omitzero"`
	ResponseHeader textproto.MIMEHeader `json:",omitzero"`
	Fault          exchange.Fault       `json:",omitzero"`
	Item, Time     string               `json:",omitzero"`
	Truncated      bool                 `json:",omitzero"`
	Source         exchange.Source      `json:",omitzero"`
	Body           string               `json:",omitzero"`
}

func golden(x exchange.Exchange) goldenExchange {
	return goldenExchange{
		Method: x.Request.Method, URL: x.Request.URL,
		RequestHeader: x.Request.Header, RequestBody: string(x.Request.Body),
		Status: x.Response.Status, ResponseHeader: x.Response.Header,
		Fault: x.Response.Fault, Item: x.Item, Time: x.Time,
		Truncated: x.Truncated, Source: x.Source, Body: string(x.Response.Body),
	}
}

// fixtures returns the inputs in testdata: recorded ones, and real ones that
// were posted in public.
func fixtures(t testing.TB) []string {
	t.Helper()
	var inputs []string
	for _, pattern := range []string{"testdata/*/*.txt", "testdata/*/*.har"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, found...)
	}
	if len(inputs) == 0 {
		t.Fatal("no fixtures")
	}
	return inputs
}

// TestGolden reads every fixture and compares what is found with its golden file.
// Run it with -update to write the golden files.
func TestGolden(t *testing.T) {
	for _, input := range fixtures(t) {
		t.Run(strings.TrimPrefix(input, "testdata/"), func(t *testing.T) {
			text, err := os.ReadFile(input)
			if err != nil {
				t.Fatal(err)
			}
			var found []goldenExchange
			for x, err := range capture.Read(bytes.NewReader(text), capture.Options{}) {
				if err != nil {
					t.Fatal(err)
				}
				found = append(found, golden(x))
			}
			got, err := json.MarshalIndent(found, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			compareGolden(t, input+".golden.json", append(got, '\n'))
		})
	}
}

func compareGolden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}
