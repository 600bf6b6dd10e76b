package cmd

import (
	"bytes"
	"io"
	"testing"
	"time"

	"github.com/defender-err/defender-err/scripts/corpus"
)

// BenchmarkMain measures whole commands on a log, without the start of the
// process.
func BenchmarkMain(b *testing.B) {
	var input bytes.Buffer
	if err := corpus.Write(&input, corpus.Mixed, 32<<20, 1); err != nil {
		b.Fatal(err)
	}
	for _, args := range [][]string{{"summary", "-o", "json"}, {"explain", "-o", "json"}} {
		b.Run(args[0], func(b *testing.B) {
			b.SetBytes(int64(input.Len()))
			b.ReportAllocs()
			for b.Loop() {
				s := &Streams{In: bytes.NewReader(input.Bytes()), Out: io.Discard, Err: io.Discard, Getenv: func(string) string { return "" }, Now: time.Now}
				if code := Main(args, s); code != exitOK {
					b.Fatalf("exit code %d", code)
				}
			}
		})
	}
}
