package cmd

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestSampleCommands holds that the curl command that is shown for an
// operation passes the check of that operation.
func TestSampleCommands(t *testing.T) {
	code, listed, _ := run(t, nil, "operations", "-o", "json")
	if code != exitOK {
		t.Fatalf("exit code %d", code)
	}
	checked := 0
	for line := range strings.Lines(listed) {
		var op struct{ Operation, Curl, Sample, ContentType string }
		if err := json.Unmarshal([]byte(line), &op); err != nil {
			t.Fatal(err)
		}
		if op.Sample == "" || op.ContentType != "application/json" {
			continue
		}
		checked++
		code, stdout, stderr := run(t, []byte(op.Curl), "check")
		if code != exitOK || !hasPassed(stdout, op.Operation) {
			t.Errorf("%s: exit code %d\n%s%s%s", op.Operation, code, op.Curl, stdout, stderr)
		}
	}
	if checked < 30 {
		t.Errorf("only %d operations have a sample", checked)
	}
}

// hasPassed reports whether a request was found right, but for a warning that its
// operation is being retired.
func hasPassed(stdout, operation string) bool {
	lines := strings.Split(strings.TrimRight(stdout, "\n"), "\n")
	verdict := lines[len(lines)-1]
	rest, ok := strings.CutPrefix(verdict, "ok")
	retiring := strings.HasPrefix(rest, ", 1 warning: ") && strings.Contains(stdout, "[operation-retired]")
	return ok && (strings.HasPrefix(rest, ": ") || retiring) && strings.Contains(rest, "checked against "+operation+" ")
}
