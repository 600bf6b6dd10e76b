package cmd

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A fieldCase is an entry of testdata/cases/index.json: a real failure, and
// what has to come out.
type fieldCase struct {
	File       string `json:"file"`
	API        string `json:"api"`
	Status     int    `json:"http_status"`
	Code       string `json:"code"`
	TrackingID string `json:"tracking_id"`
	Expected   struct {
		Kind string `json:"kind"`
	} `json:"expected"`
}

// answer is what the tests read of a line of "-o json".
type answer struct {
	Kind        string
	Code        string
	Status      int
	Service     string
	Message     string
	TrackingIDs []struct{ Name, Value string }
	Values      map[string]string
	Causes      []struct{ ID, Certainty, Evidence string }
}

func fieldCases(t *testing.T) []fieldCase {
	t.Helper()
	b, err := os.ReadFile("../testdata/cases/index.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []fieldCase
	if err := json.Unmarshal(b, &cases); err != nil {
		t.Fatal(err)
	}
	return cases
}

// run runs the program in this process, with what a user would have set.
func run(t *testing.T, stdin []byte, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errOut bytes.Buffer
	s := &Streams{In: bytes.NewReader(stdin), Out: &out, Err: &errOut, Getenv: func(string) string { return "" }}
	code = Main(args, s)
	return code, out.String(), errOut.String()
}

func answers(t *testing.T, out string) []answer {
	t.Helper()
	var all []answer
	for line := range strings.Lines(out) {
		var a answer
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatalf("not JSON: %v\n%s", err, line)
		}
		all = append(all, a)
	}
	return all
}

// notInInput names what the index tells of a case though its file does not
// hold it: the reporter said it beside the text.
var notInInput = map[string]string{
	"029-misp-existing-indicators-hash-failed-ids.txt": "api: it is no response of any service",
	"010-graph-runhuntingquery-504-unknownerror.txt":   "status: the body is the same as of the 500",
	"086-mde-sample-urllib-400-token.txt":              "api: nothing in the text names a host",
}

// TestFieldCases explains each real failure and compares code, status,
// service and tracking ID with the index.
func TestFieldCases(t *testing.T) {
	for _, c := range fieldCases(t) {
		t.Run(c.File, func(t *testing.T) {
			body, err := os.ReadFile(filepath.Join("../testdata/cases", c.File))
			if err != nil {
				t.Fatal(err)
			}
			code, out, errOut := run(t, body, "explain", "-o", "json")
			got := answers(t, out)
			if len(got) == 0 {
				t.Fatalf("nothing found, exit %d: %s", code, errOut)
			}
			compareCase(t, c, got[0])
		})
	}
}

func compareCase(t *testing.T, c fieldCase, got answer) {
	t.Helper()
	except := notInInput[c.File]
	if c.Expected.Kind == "no-error" || c.Expected.Kind == "no-error-object" {
		if got.Kind == "" {
			t.Errorf("an error was seen where there is none: %+v", got)
		}
	} else if got.Kind != "" {
		t.Errorf("kind %q, want an error", got.Kind)
	}
	if got.Code != c.Code {
		t.Errorf("code %q, want %q", got.Code, c.Code)
	}
	if c.Status != 0 && got.Status != c.Status && !strings.Contains(except, "status") {
		t.Errorf("status %d, want %d", got.Status, c.Status)
	}
	if want := serviceOf(c.API); want != "" && got.Service != want && !strings.Contains(except, "api") {
		t.Errorf("service %q, want %q", got.Service, want)
	}
	id := ""
	if len(got.TrackingIDs) > 0 {
		id = got.TrackingIDs[0].Value
	}
	if c.TrackingID != "" && id != c.TrackingID {
		t.Errorf("tracking ID %q, want %q", id, c.TrackingID)
	}
}

// serviceOf returns the contract's word for an api of the index.
func serviceOf(api string) string {
	switch api {
	case "mde", "xdr":
		return "defender"
	case "other":
		return "unknown"
	}
	return api
}

// TestCasesAreCurrent tells when the copies differ from the shared cases,
// where those are at hand.
func TestCasesAreCurrent(t *testing.T) {
	shared, err := filepath.Glob("../../shared/cases/*")
	if err != nil || len(shared) == 0 {
		t.Skip("the shared cases are not beside this checkout")
	}
	for _, path := range shared {
		name := filepath.Base(path)
		if name == "README.md" {
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("../testdata/cases", name))
		if err != nil {
			t.Error(err)
			continue
		}
		if !bytes.Equal(got, want) {
			t.Errorf("testdata/cases/%s differs from the shared one:\n%s", name, cmp.Diff(string(want), string(got)))
		}
	}
	copies, err := filepath.Glob("../testdata/cases/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range copies {
		if !slices.ContainsFunc(shared, func(s string) bool { return filepath.Base(s) == filepath.Base(path) }) {
			t.Errorf("%s is not among the shared cases any more", path)
		}
	}
}
