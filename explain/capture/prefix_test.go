package capture_test

import (
	"io"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

const prettyBody = `{
  "error": {
    "code": "Forbidden",
    "message": "Missing application roles. API required roles: A.Read.All, application roles: .",
    "target": "3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"
  }
}`

// TestPrefixedLines reads a body with something before each of its lines, as a
// document and as a stream of lines.
func TestPrefixedLines(t *testing.T) {
	const message = "Missing application roles. API required roles: A.Read.All, application roles: ."
	for prefix, time := range map[string]string{
		"> ": "", ">> ": "", "│ ": "", "| ": "", "+ ": "", "// ": "", "OUTPUT: ": "", "app-1  | ": "", "    > ": "",
		"Nov 23 08:00:01 host app[12]: ": "Nov 23 08:00:01",
		"2026-11-23T08:00:00.123Z ":      "2026-11-23T08:00:00.123Z",
		"[2026-11-23T08:00:00Z] ERROR ":  "2026-11-23T08:00:00Z",
	} {
		text := prefix + "before\n" + prefix + strings.ReplaceAll(prettyBody, "\n", "\n"+prefix) + "\n" + strings.TrimRight(prefix, " ") + "\nafter\n"
		for _, o := range []capture.Options{{}, {Format: "ndjson"}} {
			found, errs := collect(strings.NewReader(text), o)
			if len(errs) > 0 || len(found) != 1 {
				t.Errorf("%q: errors %v, found %+v; want one", prefix, errs, found)
				continue
			}
			x := found[0]
			if f := x.Response.Fault; f.Code != "Forbidden" || f.Message != message || len(f.TrackingIDs) != 1 || x.Truncated || x.Time != time || x.Source.Line != 2 {
				t.Errorf("%q: got %+v", prefix, x)
			}
		}
	}
}

// TestOwnTime holds that a string does not go on in a line with a time of its own.
func TestOwnTime(t *testing.T) {
	const at = "2026-11-23T08:00:00Z app "
	found, _ := collect(strings.NewReader(at+`{"error":{"code":"Forbidden","message":"abc def`+"\n"+at+`ok "`+"\n"+at+"}}\n"), capture.Options{})
	if len(found) != 1 || found[0].Response.Fault.Message != "abc def" || !found[0].Truncated {
		t.Errorf("got %+v", found)
	}
}

// TestRestored reads a body that was changed on its way.
func TestRestored(t *testing.T) {
	for name, text := range map[string]string{
		"entities":        strings.ReplaceAll(prettyBody, `"`, "&quot;"),
		"no-break blanks": strings.ReplaceAll(prettyBody, "  ", "\u00a0\u00a0"),
		"backslashes":     strings.ReplaceAll(prettyBody, `"`, `\"`),
		"broken by a console": "The call failed:\n" + `{"error":{"code":"Forbidden","message":"Missing application roles. API ` + "\n" +
			`required roles: A.Read.All, application roles: .","target":"3f6a1c52-8b7e-4d19-9` + "\n" + `a40-5c2e7f81b6d3"}}`,
	} {
		found, errs := collect(strings.NewReader(text), capture.Options{})
		if len(errs) > 0 || len(found) != 1 {
			t.Errorf("%s: errors %v, found %+v; want one", name, errs, found)
			continue
		}
		if f := found[0].Response.Fault; f.Code != "Forbidden" || !strings.HasSuffix(f.Message, "application roles: .") || len(f.TrackingIDs) != 1 || f.TrackingIDs[0].Value != firstID {
			t.Errorf("%s: got %+v", name, f)
		}
	}
	text := `{"error":{"code":"BadRequest","message":"the value &quot;x&quot; is wrong"}}`
	found, _ := collect(strings.NewReader(text), capture.Options{})
	if len(found) != 1 || found[0].Response.Fault.Message != "the value &quot;x&quot; is wrong" {
		t.Errorf("entities of a message: got %+v", found)
	}
}

// TestCutLineIsNotJoined holds that a line that is cut off in a log does not
// swallow the one behind it.
func TestCutLineIsNotJoined(t *testing.T) {
	const (
		record  = `{"error":{"code":"ResourceNotFound","message":"m","target":"3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3"}}`
		another = `{"error":{"code":"ResourceNotFound","message":"m","target":"3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d4"}}`
	)
	for _, text := range []string{
		`{"error":{"code":"Forbidden","message":"cut ` + "\n" + record + "\n" + another + "\n",
		"2026-11-23T08:00:00Z " + `{"error":{"code":"Forbidden","message":"cut ` + "\n2026-11-23T08:00:01Z " + record + "\n2026-11-23T08:00:02Z " + another + "\n",
	} {
		for _, o := range []capture.Options{{}, {Format: "ndjson"}} {
			found, _ := collect(strings.NewReader(text), o)
			if len(found) != 3 || found[0].Response.Fault.Code != "Forbidden" || found[2].Response.Fault.Code != "ResourceNotFound" {
				t.Errorf("%q: got %+v", text, found)
			}
		}
	}
}

// TestPrefixedArrival holds that a body with something before each line is found
// wherever the input pauses.
func TestPrefixedArrival(t *testing.T) {
	const prefix = "2026-11-24T11:36:22.131Z conn-1 | "
	record := prefix + "ERROR POST failed\n" + prefix + strings.ReplaceAll(prettyBody, "\n", "\n"+prefix) + "\n"
	another := strings.Replace(record, "b6d3", "b6d4", 1) // the same call fails again
	text := "2026-11-24 11:36:21,862 DEBUG first\n" + record + another + "2026-11-24 11:36:22,531 INFO last\n"
	for _, o := range []capture.Options{{}, {Format: "ndjson"}} {
		for at := range text {
			r := io.MultiReader(strings.NewReader(text[:at]), strings.NewReader(text[at:]))
			if found, errs := collect(r, o); len(errs) > 0 || len(found) != 2 {
				t.Errorf("%+v, with a pause at %d, behind %q: errors %v, %d found; want 2", o, at, text[max(0, at-40):at], errs, len(found))
			}
		}
	}
}
