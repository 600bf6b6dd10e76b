package capture_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// corpus makes size bytes of lines as connectors write them. Of a hundred
// lines, body are plain bodies, log have the body behind a prefix, escaped
// have it inside a JSON string; the rest tell of no error.
func corpus(size, body, log, escaped int) []byte {
	r := rand.New(rand.NewPCG(1, 2))
	var out bytes.Buffer
	for out.Len() < size {
		text := fmt.Sprintf(`{"error":{"code":"ResourceNotFound","message":"Machine %08x not found","target":"7f3c1d5e-9b8a-4f6d-8e2c-%012x"}}`, r.Uint32(), r.Uint32())
		switch n := r.IntN(100); {
		case n < body:
			out.WriteString(text)
		case n < body+log:
			fmt.Fprintf(&out, "2026-03-03T09:10:%02dZ ERROR connector GET https://api.security.microsoft.com/api/machines status=404 response: %s", n%60, text)
		case n < body+log+escaped:
			quoted, _ := json.Marshal(text)
			fmt.Fprintf(&out, `{"timestamp":"2026-03-03T09:10:%02dZ","level":"ERROR","status":404,"response":%s}`, n%60, quoted)
		default:
			fmt.Fprintf(&out, "2026-03-03T09:10:%02dZ INFO connector GET https://api.security.microsoft.com/api/machines status=200 items=%d next page in 3 s, nothing to report", n%60, n)
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}

func BenchmarkStream(b *testing.B) {
	const size = 8 << 20
	for _, bench := range []struct {
		name               string
		body, log, escaped int
	}{
		{"mixed", 60, 20, 10},
		{"plain", 100, 0, 0},
		{"log", 0, 100, 0},
		{"escaped", 0, 0, 100},
		{"sparse", 1, 0, 0},
		{"silent", 0, 0, 0},
	} {
		input := corpus(size, bench.body, bench.log, bench.escaped)
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(input)))
			b.ReportAllocs()
			records := 0
			for b.Loop() {
				for _, err := range capture.Read(bytes.NewReader(input), capture.Options{}) {
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
