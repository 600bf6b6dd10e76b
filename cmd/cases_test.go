package cmd

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

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
		Code string `json:"code"`
	} `json:"expected"`
}

// answer is what the tests read of a line of "-o json".
type answer struct {
	Kind         string
	Code         string
	Status       int
	Service      string
	Message      string
	InnerMessage string
	TrackingIDs  []struct{ Name, Value string }
	Values       map[string]string
	Causes       []struct{ ID, Certainty, Evidence, Fix string }
}

func fieldCases(t *testing.T) []fieldCase {
	t.Helper()
	var cases []fieldCase
	readJSONFile(t, "../testdata/cases/index.json", &cases)
	return cases
}

// run runs the program in this process, with what a user would have set.
func run(t *testing.T, stdin []byte, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errOut bytes.Buffer
	s := &Streams{In: bytes.NewReader(stdin), Out: &out, Err: &errOut, Getenv: func(string) string { return "" }, Now: time.Now}
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

// notInInput names what the index says of a case though its file doesn't
// contain it: the reporter mentioned it next to the text.
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

// TestFieldCauses compares the first cause of each real failure with the one
// that its index entry describes, as testdata/causes.txt names it: a
// file and a cause ID a line, "-" where there is no error to have one.
func TestFieldCauses(t *testing.T) {
	b, err := os.ReadFile("../testdata/causes.txt")
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for line := range strings.Lines(string(b)) {
		file, id, _ := strings.Cut(strings.TrimSpace(line), " ")
		want[file] = id
	}
	for _, c := range fieldCases(t) {
		body, err := os.ReadFile(filepath.Join("../testdata/cases", c.File))
		if err != nil {
			t.Fatal(err)
		}
		_, out, _ := run(t, body, "explain", "-o", "json")
		got := "-"
		if all := answers(t, out); len(all) > 0 && len(all[0].Causes) > 0 {
			got = all[0].Causes[0].ID
		}
		if got != want[c.File] {
			t.Errorf("%s: the first cause is %s, want %s", c.File, got, want[c.File])
		}
	}
}

// TestFieldValues compares what is cut out of the messages.
func TestFieldValues(t *testing.T) {
	tests := map[string]map[string]string{
		"007-insightconnect-machine-not-exist-no-code.txt":  {"id": "not_exist", "type": "Machine"},
		"011-mde-account-mode-inactive-fragment.txt":        {"reason": "Account mode is inactive"},
		"017-mdatp-tag-post-not-supported.txt":              {"method": "POST"},
		"027-misp-graph-tiindicator-validationfailed.txt":   {"field": "networkDestinationIPv4", "value": "51.158.66.18/32"},
		"028-misp-graph-enum-conversion.txt":                {"value": "alerts", "type": "TiAction"},
		"038-graph-powershell-warning-199-scc-403.txt":      {"provider": "Office 365 Security and Compliance", "providerStatus": "403", "latencyMs": "602"},
		"040-logicapps-designer-semantic-emailevents.txt":   {"operator": "take", "name": "EmailEvents"},
		"057-fabric-aadsts500011-msal.txt":                  {"resource": "https://monitoring.fabric.microsoft.com/", "tenant": "Contoso Data Hub"},
		"060-ps7-hunting-isinteetfacing.txt":                {"operator": "summarize", "name": "IsInteetFacing"},
		"063-portal-ah-errorcode-1-json.txt":                {"operator": "project", "name": "CountryCode"},
		"074-s2xdr-powershell-throw-with-body.txt":          {"function": "_MyOrgDeviceBaseline"},
		"088-entra-700016-placeholder.txt":                  {"app": "Enter_the_Application_Id_here"},
		"091-entra-aadsts70011-pydict-mixed-quotes.txt":     {"scope": "mail.send user.read"},
		"095-azure-identity-aadsts7000222-multiline.txt":    {"app": "ccc25fb8-d83b-4225-b4b7-5f31bfb007be"},
		"049-arm-invalidresourcetype-invoke-restmethod.txt": {"namespace": "Microsoft.Security", "apiVersion": "2015-06-01-preview"},
		"024-sentinel-isolate-roles-empty-automation.txt":   {"required": "Machine.Isolate", "present": ""},
	}
	for file, want := range tests {
		body, err := os.ReadFile(filepath.Join("../testdata/cases", file))
		if err != nil {
			t.Fatal(err)
		}
		_, out, _ := run(t, body, "explain", "-o", "json")
		all := answers(t, out)
		if len(all) == 0 {
			t.Errorf("%s: nothing found", file)
			continue
		}
		for name, value := range want {
			if got, ok := all[0].Values[name]; !ok || got != value {
				t.Errorf("%s: %s is %q, want %q", file, name, got, value)
			}
		}
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
	if want := c.Expected.Code; got.Code != c.Code && (want == "" || got.Code != want) {
		t.Errorf("code %q, want %q or %q", got.Code, c.Code, want) // the one that heads the response, or the one that a good answer names
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
	shared, err := filepath.Glob("../../shared/cases/*.*")
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
