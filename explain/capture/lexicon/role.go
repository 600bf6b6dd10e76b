package lexicon

import (
	"strings"
)

// IsVerbOfDefender reports whether a word is what a role of Defender allows.
func IsVerbOfDefender(verb string) bool {
	for _, start := range [...]string{"Read", "Isolate", "Scan", "Collect", "Offboard", "LiveResponse", "StopAndQuarantine",
		"RestrictExecution", "Manage"} {
		if strings.HasPrefix(verb, start) {
			return true
		}
	}
	return false
}
