package capture_test

import (
	"bytes"
	"fmt"
	"strings"
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
			benchmark(b, input.Bytes())
		})
	}
}

func BenchmarkDocument(b *testing.B) { benchmark(b, []byte(notFound)) }

// BenchmarkBatch measures batches of many items. The time grows as their number
// does.
func BenchmarkBatch(b *testing.B) {
	for _, items := range []int{50_000, 400_000} {
		b.Run(fmt.Sprint(items), func(b *testing.B) {
			benchmark(b, []byte(`{"responses":[`+strings.Repeat("{},\n", items)+`{"status":500}]}`))
		})
	}
}

func benchmark(b *testing.B, input []byte) {
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		for _, err := range capture.Read(bytes.NewReader(input), capture.Options{}) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	}
	b.ReportMetric(float64(n)/float64(b.N), "errors/op")
}
