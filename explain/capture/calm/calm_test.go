package calm

import "testing"

func TestIsOfLog(t *testing.T) {
	for line, want := range map[string]bool{
		"2026-11-23 08:00:00 INFO worker heartbeat ok": true,
		"08:00:00 worker heartbeat":                    true,
		"INFO: run 812 begins":                         true,
		"connected to db01 in 12 ms":                   true,
		"connected to db01 in 12ms":                    true,
		"ERROR: run 812 ended":                         false,
		"connected to db01":                            false,
		"We run this every night.":                     false,
	} {
		if got := IsOfLog(line, 0); got != want {
			t.Errorf("IsOfLog(%q) = %t", line, got)
		}
	}
}
