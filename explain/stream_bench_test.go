package explain

import (
	"bytes"
	"fmt"
	"iter"
	"testing"

	"github.com/defender-err/defender-err/scripts/corpus"
)

// BenchmarkParallel measures the whole way from bytes to explanations.
func BenchmarkParallel(b *testing.B) {
	work := func(found iter.Seq2[Result, error], emit func(int)) {
		n := 0
		for range found {
			n++
		}
		emit(n)
	}
	for _, shape := range []corpus.Shape{corpus.Mixed, corpus.Sparse, corpus.Quiet} {
		var input bytes.Buffer
		if err := corpus.Write(&input, shape, 32<<20, 1); err != nil {
			b.Fatal(err)
		}
		for _, workers := range []int{1, 2} {
			b.Run(fmt.Sprintf("%s/workers=%d", shape, workers), func(b *testing.B) {
				b.SetBytes(int64(input.Len()))
				b.ReportAllocs()
				errors := 0
				for b.Loop() {
					err := Parallel(bytes.NewReader(input.Bytes()), Options{Name: "-"}, workers, work, func(n int) error {
						errors += n
						return nil
					})
					if err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(errors)/float64(b.N), "errors/op")
			})
		}
	}
}
