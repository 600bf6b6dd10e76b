package capture_test

import (
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/explain/capture"
)

// pretty is a response on several lines.
const pretty = `{
  "error": {
    "code": "Forbidden",
    "message": "Missing application roles. API required roles: A.Read.All, application roles: .",
    "target": "` + firstID + `"
  }
}`

// saidPretty is what it says.
var saidPretty = facts{
	code: "Forbidden", id: firstID, service: "defender",
	message: "Missing application roles. API required roles: A.Read.All, application roles: .",
}

// prefixed returns a text with something before each of its lines.
func prefixed(prefix, text string) string {
	return prefix + strings.ReplaceAll(text, "\n", "\n"+prefix) + "\n"
}

// TestPrefixedLines reads a response with something before each of its lines.
func TestPrefixedLines(t *testing.T) {
	for prefix, time := range map[string]string{
		"> ": "", ">> ": "", "│ ": "", "| ": "", "+ ": "", "// ": "", "OUTPUT: ": "", "app-1  | ": "", "    > ": "",
		"Nov 23 08:00:01 host app[12]: ": "Nov 23 08:00:01",
		"2026-11-23T08:00:00.123Z ":      "2026-11-23T08:00:00.123Z",
		"[2026-11-23T08:00:00Z] ERROR ":  "2026-11-23T08:00:00Z",
	} {
		text := prefixed(prefix, "before\n"+pretty+"\n") + "after\n"
		want := saidPretty
		want.line, want.time = 2, time
		if diff := cmp.Diff([]facts{want}, factsIn(t, text), cmp.AllowUnexported(facts{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", prefix, diff)
		}
	}
}

// TestCutLineIsNotJoined holds that a line that is cut off in a log does not
// swallow the one after it.
func TestCutLineIsNotJoined(t *testing.T) {
	const cut = `{"error":{"code":"Forbidden","message":"cut `
	another := strings.Replace(refused, firstID, secondID, 1)
	for _, text := range []string{
		cut + "\n" + notFound + "\n" + another + "\n",
		at + " " + cut + "\n" + soon + " " + notFound + "\n2026-11-23T08:00:02Z " + another + "\n",
	} {
		for _, o := range []capture.Options{{}, {Format: "ndjson"}} {
			found, _ := collect(strings.NewReader(text), o)
			if len(found) != 3 || found[0].Response.Fault.Code != "Forbidden" || !found[0].Truncated || found[1].Response.Fault.Code != "ResourceNotFound" || found[2].Source.Line != 3 {
				t.Errorf("%q: got %+v", text, found)
			}
		}
	}
}

// TestPrefixedArrival holds that a response with something before each line is
// found wherever the input pauses.
func TestPrefixedArrival(t *testing.T) {
	const prefix = "2026-11-24T11:36:22.131Z conn-1 | "
	first := prefixed(prefix, "ERROR POST failed\n"+pretty)
	second := strings.Replace(first, firstID, secondID, 1) // the same call fails again
	text := "2026-11-24 11:36:21,862 DEBUG first\n" + first + second + "2026-11-24 11:36:22,531 INFO last\n"
	for _, o := range []capture.Options{{}, {Format: "ndjson"}} {
		found, errs := collect(iotest.OneByteReader(strings.NewReader(text)), o)
		if len(errs) > 0 || len(found) != 2 {
			t.Errorf("%+v: errors %v, %d found; want 2", o, errs, len(found))
		}
	}
}
