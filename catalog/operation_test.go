package catalog

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"pgregory.net/rapid"
)

func TestOperationsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	counts := map[fact.Service]int{}
	for o := range Operations() {
		counts[o.Service]++
		t.Run(o.ID, func(t *testing.T) {
			checkID(t, o.ID)
			if seen[o.ID] || seen[o.Method+" "+o.Path] {
				t.Error("listed twice")
			}
			seen[o.ID], seen[o.Method+" "+o.Path] = true, true
			if o.Service == fact.Graph != strings.HasPrefix(o.ID, "graph-") {
				t.Errorf("the ID does not tell the service %s", o.Service)
			}
			if !slices.Contains([]string{"GET", "POST", "PATCH", "DELETE"}, o.Method) {
				t.Errorf("method %s", o.Method)
			}
			checkLink(t, o.Doc)
			checkBothLanguages(t, o.Title)
			for _, text := range slices.Concat(o.Limits, o.Platforms, o.Notes) {
				checkSentences(t, "a text", text)
			}
			if o.Retired != (fact.Text{}) {
				checkSentences(t, "retired", o.Retired)
			}
			for _, e := range o.Errors {
				if e.Status < 400 || e.Status > 599 {
					t.Errorf("an error with the status %d", e.Status)
				}
				checkCauses(t, []fact.Cause{e.Cause})
			}
			checkPathParameters(t, o)
			checkOData(t, o.OData)
			for _, p := range slices.Concat(o.PathParameters, o.Query, o.Body) {
				checkParameter(t, p)
			}
		})
	}
	if counts[fact.Defender] == 0 || counts[fact.Graph] == 0 {
		t.Errorf("%v operations", counts)
	}
}

func checkBothLanguages(t *testing.T, text fact.Text) {
	t.Helper()
	if text.En == "" || text.Ru == "" {
		t.Errorf("half a text: %q %q", text.En, text.Ru)
	}
}

func checkPathParameters(t *testing.T, o fact.Operation) {
	t.Helper()
	for _, p := range o.PathParameters {
		if !strings.Contains(o.Path, "{"+p.Name+"}") {
			t.Errorf("%s has no {%s}", o.Path, p.Name)
		}
		if !p.Required || p.Form == "" {
			t.Errorf("path parameter %+v", p)
		}
	}
	if strings.Count(o.Path, "{") != len(o.PathParameters) {
		t.Errorf("%s has %d path parameters", o.Path, len(o.PathParameters))
	}
}

func checkOData(t *testing.T, d fact.OData) {
	t.Helper()
	for _, option := range d.Options {
		if !strings.HasPrefix(option, "$") {
			t.Errorf("option %q", option)
		}
	}
	if len(d.Filterable) > 0 && !slices.Contains(d.Options, "$filter") {
		t.Error("properties to filter by, but no $filter")
	}
	if len(d.Expandable) > 0 && !slices.Contains(d.Options, "$expand") {
		t.Error("properties to expand, but no $expand")
	}
}

func checkParameter(t *testing.T, p fact.Parameter) {
	t.Helper()
	types := []string{"string", "int", "bool", "date", "enum", "guid", "object", "file"}
	if !slices.Contains(types, strings.TrimPrefix(p.Type, "[]")) && p.Note.En != fact.NoteUndocumentedEn {
		t.Errorf("%s has the type %q", p.Name, p.Type)
	}
	if (p.Type == "enum") != (len(p.Values) > 0) {
		t.Errorf("%s is of type %s with the values %q", p.Name, p.Type, p.Values)
	}
	for _, v := range p.OtherValues {
		if slices.Contains(p.Values, v) {
			t.Errorf("%s has the value %s twice", p.Name, v)
		}
	}
	if slices.Contains(p.Spellings, p.Name) {
		t.Errorf("%s is another spelling of itself", p.Name)
	}
	if p.Note != (fact.Text{}) {
		checkSentences(t, p.Name, p.Note)
	}
	for _, m := range p.Members {
		checkParameter(t, m)
	}
}

func TestSamplesMatchTheirBodies(t *testing.T) {
	samples := 0
	for o := range Operations() {
		if o.Sample == "" {
			if len(o.Body) > 0 && o.ContentType == fact.JSONBody {
				t.Errorf("%s has a body but no sample", o.ID)
			}
			continue
		}
		samples++
		var body map[string]any
		if err := json.Unmarshal([]byte(o.Sample), &body); err != nil {
			t.Errorf("%s: %v", o.ID, err)
			continue
		}
		checkMembers(t, o.ID, o.Body, body)
	}
	if samples < 30 {
		t.Errorf("only %d samples", samples)
	}
}

func checkMembers(t *testing.T, where string, ps []fact.Parameter, object map[string]any) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(object)) {
		i := slices.IndexFunc(ps, func(p fact.Parameter) bool { return p.Name == name })
		if i < 0 {
			t.Errorf("%s: %s is no parameter", where, name)
			continue
		}
		checkSampleValue(t, where+"."+name, ps[i], object[name])
	}
	for _, p := range ps {
		if _, ok := object[p.Name]; p.Required && !ok {
			t.Errorf("%s: %s is missing", where, p.Name)
		}
	}
}

func checkSampleValue(t *testing.T, where string, p fact.Parameter, value any) {
	t.Helper()
	if item, ok := strings.CutPrefix(p.Type, "[]"); ok {
		list, ok := value.([]any)
		if !ok {
			t.Errorf("%s is no list", where)
		}
		p.Type = item
		for _, v := range list {
			checkSampleValue(t, where, p, v)
		}
		return
	}
	switch v := value.(type) {
	case string:
		if p.Type == "enum" && !slices.Contains(p.Values, v) {
			t.Errorf("%s: %q is not allowed", where, v)
		}
		if p.Type != "enum" && p.Type != "string" && p.Type != "date" && p.Type != "guid" {
			t.Errorf("%s is a string, not %s", where, p.Type)
		}
	case bool:
		if p.Type != "bool" {
			t.Errorf("%s is a bool, not %s", where, p.Type)
		}
	case float64:
		if p.Type != "int" {
			t.Errorf("%s is a number, not %s", where, p.Type)
		}
	case map[string]any:
		if p.Type != "object" {
			t.Errorf("%s is an object, not %s", where, p.Type)
		}
		if len(p.Members) > 0 {
			checkMembers(t, where, p.Members, v)
		}
	default:
		t.Errorf("%s is %T", where, v)
	}
}

func TestEveryPathMatchesItself(t *testing.T) {
	all := slices.Collect(Operations())
	rapid.Check(t, func(t *rapid.T) {
		o := rapid.SampledFrom(all).Draw(t, "operation")
		path := o.Path
		var want []fact.Value
		for _, p := range o.PathParameters {
			v := fact.Value{Name: p.Name, Value: rapid.StringMatching(`[0-9][0-9A-Za-z._:-]{3,39}`).Draw(t, p.Name)}
			want = append(want, v)
			path = strings.Replace(path, "{"+v.Name+"}", v.Value, 1)
		}
		if rapid.Bool().Draw(t, "other letter case") && len(want) == 0 {
			path = strings.ToUpper(path)
		}
		address := drawHost(t, &o) + path + rapid.SampledFrom([]string{"", "/", "?$top=5", "/$count"}).Draw(t, "end")
		got, values, ok := MatchOperation(o.Method, address)
		if !ok || got.ID != o.ID || !slices.Equal(values, want) {
			t.Fatalf("%s %s is %s %v, want %s %v", o.Method, address, got.ID, values, o.ID, want)
		}
	})
}

func drawHost(t *rapid.T, o *fact.Operation) string {
	if root, _, _ := strings.Cut(o.Path[1:], "/"); o.Service == fact.Graph && !isGraphRoot(root) {
		return rapid.SampledFrom([]string{"https://graph.microsoft.com/v1.0", "https://graph.microsoft.us/beta", "graph.microsoft.com/beta"}).Draw(t, "host")
	}
	if o.Service == fact.Graph {
		return rapid.SampledFrom([]string{
			"https://graph.microsoft.com/v1.0", "https://graph.microsoft.us/beta", "http://localhost:8080/v1.0", "graph.microsoft.com/beta", "",
		}).Draw(t, "host")
	}
	return rapid.SampledFrom([]string{
		"https://api.security.microsoft.com", "https://us.api.security.microsoft.com", "https://x.azure-apim.net/apim/wdatp/1f", "api.securitycenter.microsoft.com", "",
	}).Draw(t, "host")
}

func TestMatchOperation(t *testing.T) {
	const machine = "1e5bc9d7e413ddd7902c2932e418702b84d0cc07"
	tests := []struct {
		method, url string
		want        string
		values      []fact.Value
	}{
		{"POST", "https://api.security.microsoft.com/api/machines/" + machine + "/isolate", "isolate-machine", []fact.Value{{Name: "id", Value: machine}}},
		{"post", "https://api.securitycenter.windows.com/API/v1.0/Machines/" + machine + "/Isolate/?a=b#c", "isolate-machine", []fact.Value{{Name: "id", Value: machine}}},
		{"GET", "https://api.security.microsoft.com/api/machines('" + machine + "')", "get-machine", []fact.Value{{Name: "id", Value: machine}}},
		{"GET", "https://api.security.microsoft.com/api/machines(%27" + machine + "%27)/alerts", "list-machine-alerts", []fact.Value{{Name: "id", Value: machine}}},
		{"GET", "https://api.security.microsoft.com/api/machines/findbyip(ip='10.248.240.38',timestamp=2019-09-22T08:44:05Z)", "find-machines-by-ip",
			[]fact.Value{{Name: "IP", Value: "10.248.240.38"}, {Name: "TimeStamp", Value: "2019-09-22T08:44:05Z"}}},
		{"GET", "/api/machines/find(key='10.166.93.61', timestamp=2018-06-19T10:00:00Z)", "find-machine",
			[]fact.Value{{Name: "time", Value: "2018-06-19T10:00:00Z"}, {Name: "IP", Value: "10.166.93.61"}}},
		{"GET", "/api/machines/findbytag?tag=x", "find-machines-by-tag", nil},
		{"GET", "/api/machineactions/988cc94e-7a8f-4b28-ab65-54970c5d5018/GetLiveResponseResultDownloadLink(index=0)", "get-live-response-result",
			[]fact.Value{{Name: "id", Value: "988cc94e-7a8f-4b28-ab65-54970c5d5018"}, {Name: "index", Value: "0"}}},
		{"GET", "https://graph.microsoft.com/v1.0/security/alerts_v2?$top=1", "graph-list-alerts", nil},
		{"GET", "https://graph.microsoft.com/beta/security/alerts", "graph-list-legacy-alerts", nil},
		{"POST", "https://graph.microsoft.com/v1.0/security/microsoft.graph.security.runHuntingQuery", "graph-run-hunting-query", nil},
		{"POST", "https://graph.microsoft.com/v1.0/security/runHuntingQuery()", "graph-run-hunting-query", nil},
		{"GET", "https://graph.microsoft.com/v1.0/identityProtection/riskyUsers?$top=500", "graph-list-risky-users", nil},
		{"POST", "/beta/identityProtection/riskyUsers/dismiss", "graph-dismiss-risky-users", nil},
		{"GET", "/identityProtection/riskDetections", "graph-list-risk-detections", nil},
		{"PATCH", "/security/incidents/29", "graph-update-incident", []fact.Value{{Name: "id", Value: "29"}}},
		{"", "/api/alerts/batchUpdate", "update-alerts", nil}, // rather than an alert of that name
		{"", "/api/machines/x/isolate", "isolate-machine", []fact.Value{{Name: "id", Value: "x"}}},
		{"", "/api/alerts/da1_2", "", nil}, // GET or PATCH
		{"GET", "https://graph.microsoft.com/v1.0/teams", "", nil},
		{"GET", "https://graph.microsoft.com/api/machines", "", nil},
		{"GET", "https://api.security.microsoft.com/v1.0/security/incidents", "", nil},
		{"GET", "https://api.security.microsoft.com/api/machines//alerts", "", nil},
		{"GET", "https://api.security.microsoft.com/machines", "", nil},
		{"GET", "/api/machines/a/b/c", "", nil},
		{"GET", "/api/machines/find(timestamp=2018-06-19T10:00:00Z)", "", nil},
		{"GET", "", "", nil},
		{"GET", "/", "", nil},
		{"GET", "https://", "", nil},
	}
	for _, tt := range tests {
		got, values, ok := MatchOperation(tt.method, tt.url)
		if ok != (tt.want != "") || got.ID != tt.want || !slices.Equal(values, tt.values) {
			t.Errorf("%s %s: %q %v %t, want %q %v", tt.method, tt.url, got.ID, values, ok, tt.want, tt.values)
		}
	}
}
