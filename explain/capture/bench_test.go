package capture_test

import (
	"bytes"
	"io"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/scripts/corpus"
)

// BenchmarkRead measures the reading alone.
func BenchmarkRead(b *testing.B) {
	for _, shape := range corpus.Shapes() {
		var input bytes.Buffer
		if err := corpus.Write(&input, shape, 8<<20, 1); err != nil {
			b.Fatal(err)
		}
		b.Run(string(shape), func(b *testing.B) {
			b.SetBytes(int64(input.Len()))
			b.ReportAllocs()
			records := 0
			for b.Loop() {
				for _, err := range capture.Read(bytes.NewReader(input.Bytes()), capture.Options{}) {
					if err != nil {
						b.Fatal(err)
					}
					records++
				}
			}
			b.ReportMetric(float64(records)/float64(b.N), "errors/op")
		})
	}
}

func BenchmarkDocument(b *testing.B) {
	body := []byte(`{"error":{"code":"ResourceNotFound","message":"Machine x not found","target":"7f3c1d5e-9b8a-4f6d-8e2c-0a1b3d5f7e9c"}}`)
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range capture.Read(bytes.NewReader(body), capture.Options{}) {
			if err != nil && err != io.EOF {
				b.Fatal(err)
			}
		}
	}
}
