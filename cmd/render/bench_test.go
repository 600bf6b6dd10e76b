package render

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain"
)

// BenchmarkJSON measures the writing of one explanation.
func BenchmarkJSON(b *testing.B) {
	const body = `{"error":{"code":"ResourceNotFound","message":"Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found","target":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"}}`
	form := JSON()
	var buf []byte
	for e := range explain.Stream(strings.NewReader(body), explain.Options{Name: "-"}) {
		b.ReportAllocs()
		for b.Loop() {
			buf = form.Append(buf[:0], e)
		}
		b.SetBytes(int64(len(buf)))
	}
}
