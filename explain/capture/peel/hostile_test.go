package peel_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/peel"
)

// BenchmarkHostile measures inputs that cost more than their length asks for, if
// anything does.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"open errors":   `{"error":{"error":[`,
		"status lines":  "HTTP/1.1 403\n\n",
		"open strings":  `{"message":"a`,
		"targets":       "target: ",
		"quotes":        `'" `,
		"escapes":       `\"\\`,
		"sign-in codes": "AADSTS700016: ",
	} {
		text := []byte(strings.Repeat(unit, 400_000/len(unit)))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				peel.Read(text, peel.Options{})
			}
		})
	}
}
