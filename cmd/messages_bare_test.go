package cmd

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestBareMessages holds that what gateways show as pages and clients print by
// themselves is recognized from its words alone, as one failure, and that its
// first cause is its own.
func TestBareMessages(t *testing.T) {
	files, err := filepath.Glob("../testdata/messages/bare/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for d := json.NewDecoder(bytes.NewReader(b)); d.More(); {
			var m struct{ Failure, Cause, Example string }
			if err := d.Decode(&m); err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			_, out, _ := run(t, []byte(m.Example+"\n"), "explain", "-o", "json")
			var e struct {
				Failure string
				Causes  []struct{ ID string }
			}
			if err := json.Unmarshal([]byte(out), &e); err != nil {
				t.Errorf("%q: not one explanation: %v", m.Example, err)
				continue
			}
			if e.Failure != m.Failure || len(e.Causes) == 0 || e.Causes[0].ID != m.Cause {
				t.Errorf("%q: %q %v, want %q %s", m.Example, e.Failure, e.Causes, m.Failure, m.Cause)
			}
		}
	}
}
