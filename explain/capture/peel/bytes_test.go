package peel

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/notation"
)

func TestBytesIn(t *testing.T) {
	for list, want := range map[string]string{
		"[" + strings.Repeat("97,", 15) + "98]":     strings.Repeat("a", 15) + "b",
		"[" + strings.Repeat("-61,-92,", 8) + "98]": strings.Repeat("ä", 8) + "b",
		"[97, 98, 99]": "",
		"[" + strings.Repeat("400,", 15) + "403]":   "",
		"[" + strings.Repeat(`"97",`, 15) + `"98"]`: "",
	} {
		v, _ := notation.NewParser(list).Parse(0)
		if got, _ := bytesIn(&v); got != want {
			t.Errorf("%s holds %q, want %q", list, got, want)
		}
	}
}
