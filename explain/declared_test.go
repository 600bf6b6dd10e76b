package explain_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain"
	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// declared are inputs for causes that no other test and no case of testdata has.
var declared = [...]struct{ cause, input string }{
	{"odata-operator", "GET https://api.security.microsoft.com/api/machines?$filter=healthStatus%20==%20'Active'\n\nHTTP/1.1 400 Bad Request\n\n{\"error\":{\"code\":\"BadRequest\",\"message\":\"\"}}"},
	{"query-placeholder", "Query could not be parsed at '<' on line [2,0]"},
	{"table-of-resource-graph", "The name 'resources' does not refer to any known table, tabular variable or function.(KS204)"},
	{"function-app", "Invoke-WebRequest -Uri https://soc-func.azurewebsites.net/api/enrich?code=x\nInvoke-WebRequest : The remote server returned an error: (401) Unauthorized."},
	{"resource-graph-token", `Search-AzGraph: {"error":{"code":"BadRequest","message":"Please provide below info when asking for support: timestamp = 2020-12-16T16:57:12Z","details":[{"code":"InvalidQuery","message":"Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying."},{"code":"InvalidQueryLanguage","message":"InvalidQueryLanguage","line":-1,"token":"parse"}]}}`},
	{"name-misspelt", "let suspicious = dynamic(['x']);\n'where' operator: Failed to resolve table or column expression named 'suspicous'. Fix semantic errors in your query."},
	{"aggregate-name", "'summarize' operator: Failed to resolve scalar expression named 'dcount_DeviceId'"},
	{"table-plan", "'take' operator: Failed to resolve table or column expression named 'Firewall_CL'"},
	{"watchlist-column", "let vips = _GetWatchlist('VIPUsers');\n'where' operator: Failed to resolve scalar expression named 'Upn'"},
	{"bag-column-absent", "'extend' operator: Failed to resolve scalar expression named '[\"@Name\"]'."},
	{"odata-not-filterable", "GET https://api.security.microsoft.com/api/machines?$filter=osBuild%20eq%2019045\n\nHTTP/1.1 400 Bad Request\n\n{\"error\":{\"code\":\"BadRequest\",\"message\":\"\"}}"},
	{"indicator-list-size", "POST https://api.security.microsoft.com/api/indicators/BatchDelete\nContent-Type: application/json\n\n{\"IndicatorIds\":[]}\n\nHTTP/1.1 400 Bad Request\n\n"},
	{"indicator-id-form", "POST https://api.security.microsoft.com/api/indicators/BatchDelete\nContent-Type: application/json\n\n{\"IndicatorIds\":[\"x\"]}\n\nHTTP/1.1 400 Bad Request\n\n"},
	{"library-file-unknown", "DELETE https://api.security.microsoft.com/api/libraryfiles/collect.ps1\n\nHTTP/1.1 404 Not Found\n\n{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"\"}}"},
	{"token-error-hidden", "POST https://login.microsoftonline.com/common/oauth2/v2.0/token\n\nHTTP/1.1 400 Bad Request\n\n"},
	{"value-in-braces", "POST https://login.microsoftonline.com/%7B0f8e1a6d-3c27-45c5-9b1f-74d6f0e2a913%7D/oauth2/v2.0/token\n\nHTTP/1.1 401 Unauthorized\n\n{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client secret provided.\"}"},
	{"app-retired", `{"error":"unauthorized_client","error_description":"AADSTS700016: Application with identifier 'd1ddf0e4-d672-4dae-b554-9d5bdfd93547' was not found in the directory 'contoso'."}`},
	{"inner-exception-hidden", "Connect-MgGraph : One or more errors occurred.\nAt line:1 char:1\n+ Connect-MgGraph -ClientId x -TenantId y\n+ ~~~~\n    + CategoryInfo          : NotSpecified: (:) [Connect-MgGraph], AggregateException\n"},
	{"pool-exhausted", "GET https://graph.microsoft.com/v1.0/users\norg.apache.http.conn.ConnectionPoolTimeoutException: Timeout waiting for connection from pool"},
	{"ports-exhausted", "Exception while executing function: Functions.Poll\nGET https://graph.microsoft.com/v1.0/users\nError: connect ETIMEDOUT 20.190.128.1:443 at D:\\home\\site\\wwwroot\\index.js"},
	{"certificate-revoked", "GET https://graph.microsoft.com/v1.0/users\ncurl: (60) SSL certificate problem: certificate has been revoked"},
	{"identity-endpoint-variable", "Invoke-RestMethod : Unable to connect to the remote server\nGET http://169.254.169.254/metadata/identity/oauth2/token?resource=https://graph.microsoft.com\nThe Azure Automation runbook failed."},
	{"answer-is-error", "GET https://graph.microsoft.com/v1.0/users\nTraceback (most recent call last):\n  File \"poll.py\", line 8, in <module>\n    for user in r.json()['value']:\nKeyError: 'value'\n"},
	{"response-headers", "requests.exceptions.ConnectionError: ('Connection aborted.', HTTPException('got more than 100 headers'))\nGET https://graph.microsoft.com/v1.0/users"},
}

// TestDeclared holds that each of these inputs gives its cause.
func TestDeclared(t *testing.T) {
	for _, tt := range declared {
		t.Run(tt.cause, func(t *testing.T) {
			var got []string
			for e, err := range explain.Stream(strings.NewReader(tt.input), explain.Options{}) {
				if err != nil {
					t.Fatal(err)
				}
				for _, c := range e.Causes {
					got = append(got, c.ID)
				}
			}
			if !slices.Contains(got, tt.cause) {
				t.Errorf("got %q", got)
			}
		})
	}
}

// TestDeclaredInRequests holds the same of causes that check finds in the request.
func TestDeclaredInRequests(t *testing.T) {
	for _, tt := range []struct{ cause, operation, body string }{
		{"query-table-renamed", "run-advanced-query", `{"Query":"AlertEvents | take 1"}`},
		{"query-table-of-another-api", "run-advanced-query", `{"Query":"EmailEvents | take 1"}`},
		{"query-column-renamed", "run-advanced-query", `{"Query":"DeviceInfo | project ComputerName"}`},
	} {
		op, ok := catalog.FindOperation(tt.operation)
		if !ok {
			t.Fatalf("no operation %s", tt.operation)
		}
		found := check.Check(op, check.Request{Method: op.Method, Body: []byte(tt.body), HasBody: true})
		if !slices.ContainsFunc(found, func(f check.Finding) bool { return f.ID == tt.cause }) {
			t.Errorf("%s: got %+v", tt.cause, found)
		}
	}
	op, _ := catalog.FindOperation("run-live-response")
	if !slices.ContainsFunc(op.Errors, func(e fact.OperationError) bool { return e.Cause.ID == "live-response-limit" }) {
		t.Error("run-live-response doesn't have live-response-limit")
	}
}

// TestDeclaredCauses holds that each cause that a family declares has a case: here, in
// another test, or among the expected answers of testdata. The families "cue" and
// "similar" name causes of the catalog, which has tests of its own.
func TestDeclaredCauses(t *testing.T) {
	var b strings.Builder
	for _, root := range []string{".", "../cmd", "../testdata"} {
		err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Base(path) == "fix-first.txt" {
				return err
			}
			switch filepath.Ext(path) {
			case ".json", ".jsonl", ".txtar", ".golden":
			case ".txt":
				if !strings.HasPrefix(filepath.Base(path), "judgement-") {
					return nil
				}
			default:
				if !strings.HasSuffix(path, "_test.go") {
					return nil
				}
			}
			text, err := os.ReadFile(path)
			b.Write(text)
			b.WriteByte('\n')
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	words := map[string]bool{}
	for word := range strings.FieldsFuncSeq(b.String(), func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') && (r < '0' || r > '9') }) {
		words[word] = true
	}
	for _, f := range diagnose.Families() {
		if f.Name == "cue" || f.Name == "similar" {
			continue
		}
		for _, e := range f.Causes {
			if !words[e.ID] {
				t.Errorf("%s declares %s, which has no case: add one to explain/declared_test.go or to the test of the family", f.Name, e.ID)
			}
		}
	}
}
