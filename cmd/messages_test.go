package cmd

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A known is a message of the catalog as a service says it.
type known struct {
	ID      string // of the message or the code
	Cause   string // the first
	Service string
	Code    string
	Status  int
	Example string
}

// TestMessages holds that each message that was taken into the catalog is
// recognized from its example, wherever people find it, and that its first cause
// is its own.
func TestMessages(t *testing.T) {
	listed := exceptions(t, "../testdata/messages/exceptions.txt")
	files, err := filepath.Glob("../testdata/messages/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	tried, right := 0, 0
	for _, file := range files {
		if strings.Contains(file, "left-out") {
			continue
		}
		for i, m := range readMessages(t, file) {
			if testing.Short() && i%5 != 0 {
				continue
			}
			for name, input := range m.surroundings() {
				tried++
				key := filepath.Base(file) + " " + m.ID + " " + name
				got := answered(t, []byte(input)).first
				if got == m.Cause {
					right++
					if _, ok := listed[key]; ok {
						t.Errorf("%s is right: take it off the list", key)
					}
					continue
				}
				if _, ok := listed[key]; !ok {
					t.Errorf("%s: the first cause is %q, want %q: %.200s", key, got, m.Cause, input)
				}
			}
		}
	}
	t.Logf("%d of %d right", right, tried)
}

func readMessages(t *testing.T, file string) []known {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []known
	d := json.NewDecoder(bytes.NewReader(b))
	for d.More() {
		var m known
		if err := d.Decode(&m); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		all = append(all, m)
	}
	return all
}

// surroundings returns the inputs in which people find a message.
func (m *known) surroundings() map[string]string {
	body := m.body()
	status := ""
	if m.Status != 0 {
		status = fmt.Sprintf("HTTP/1.1 %d \nContent-Type: application/json\n\n", m.Status)
	}
	return map[string]string{
		"body": status + body + "\n",
		"log":  "2026-01-14T05:41:07.123Z ERROR connector - request failed: " + body + "\n",
		"wide": status + wrappedAt(body, 80) + "\n",
	}
}

// body returns the answer in the form of the service.
func (m *known) body() string {
	message, _ := json.Marshal(m.Example)
	code, _ := json.Marshal(m.Code)
	id := `"1f2e3d4c-0000-4000-8000-00000000000a"`
	switch m.Service {
	case "entra":
		return fmt.Sprintf(`{"error":"invalid_request","error_description":%s,"trace_id":%s}`, message, id)
	case "graph":
		return fmt.Sprintf(`{"error":{"code":%s,"message":%s,"innerError":{"request-id":%s}}}`, code, message, id)
	case "defender":
		return fmt.Sprintf(`{"error":{"code":%s,"message":%s,"target":%s}}`, code, message, id)
	}
	return fmt.Sprintf(`{"error":{"code":%s,"message":%s}}`, code, message)
}

// wrappedAt breaks a text after so many characters, as consoles do.
func wrappedAt(text string, width int) string {
	var b strings.Builder
	for i, r := range []rune(text) {
		if i > 0 && i%width == 0 {
			b.WriteByte('\n')
		}
		b.WriteRune(r)
	}
	return b.String()
}
