package peel_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/peel"
)

func BenchmarkPart(b *testing.B) {
	all, _ := os.ReadFile(os.Getenv("CORPUS"))
	part := all[:64<<10]
	part = part[:bytes.LastIndexByte(part, '\n')+1]
	b.SetBytes(int64(len(part)))
	n := 0
	for b.Loop() {
		found, _ := peel.Read(part, peel.Options{})
		n = len(found)
	}
	b.ReportMetric(float64(n), "found")
}
