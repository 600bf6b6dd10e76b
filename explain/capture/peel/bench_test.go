package peel_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/internal/recordings"
	"github.com/defender-err/defender-err/scripts/corpus"
)

// part is how much of a log is peeled at once, in bytes.
const part = 64 << 10

// BenchmarkRead peels a part of a log of each form.
func BenchmarkRead(b *testing.B) {
	bodies := slices.Collect(strings.Lines(strings.TrimSuffix(written(b, corpus.Array), "]\n")[1:]))
	for _, form := range []struct {
		name string
		log  string
	}{
		{"mixed", written(b, corpus.Mixed)},
		{"bodies", logOf(bodies, func(_, body string) string { return body })},
		{"records", logOf(bodies, func(stamp, body string) string {
			return stamp + " ERROR connector[4711]: request failed: status=403 response: " + body
		})},
		{"loggers", logOf(bodies, func(stamp, body string) string {
			return fmt.Sprintf(`{"timestamp":%q,"level":"error","logger":"http","msg":"request failed","status":403,"response":%q}`, stamp, body)
		})},
		{"pretty", logOf(bodies, func(stamp, body string) string {
			var pretty bytes.Buffer
			if err := json.Indent(&pretty, []byte(body), "", "  "); err != nil {
				b.Fatal(err)
			}
			return stamp + " ERROR connector: status=403 response:\n" + pretty.String()
		})},
		{"words", logOf(bodies, func(stamp, body string) string {
			return stamp + " ERROR poller: GET https://api.security.microsoft.com/api/machines/" + idOf(body) + " failed: 503 Service Unavailable"
		})},
		{"recorded", recorded(b, bodies)},
	} {
		b.Run(form.name, func(b *testing.B) { benchmark(b, []byte(form.log)) })
	}
}

func benchmark(b *testing.B, input []byte) {
	b.SetBytes(int64(len(input)))
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		found, _ := peel.Read(input, peel.Options{})
		n = len(found)
	}
	b.ReportMetric(float64(n), "failures/op")
}

// written returns a part of a corpus.
func written(b *testing.B, shape corpus.Shape) string {
	var w strings.Builder
	if err := corpus.Write(&w, shape, part, 1); err != nil {
		b.Fatal(err)
	}
	return w.String()
}

// logOf returns a part of a log in which each record has one of the bodies.
func logOf(bodies []string, record func(stamp, body string) string) string {
	var log strings.Builder
	for i := 0; log.Len() < part; i++ {
		body := strings.TrimSuffix(strings.TrimSuffix(bodies[i%len(bodies)], "\n"), ",")
		log.WriteString(record(fmt.Sprintf("2026-11-23T%02d:%02d:%02d.123Z", i/3600%24, i/60%60, i%60), body) + "\n")
	}
	return log.String()
}

var id = regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`)

func idOf(body string) string { return id.FindString(body) }

// recorded returns a part of a log of what clients print, with the IDs of the
// bodies.
func recorded(b *testing.B, bodies []string) string {
	files, err := recordings.Read(os.DirFS("../../../testdata"), "recorded")
	if err != nil {
		b.Fatal(err)
	}
	const longest = 3000
	printed := slices.DeleteFunc(slices.Sorted(maps.Keys(files)), func(name string) bool { return len(files[name]) > longest })
	i := 0
	return logOf(bodies, func(stamp, body string) string {
		const step = 37 // from one client to another
		i += step
		return stamp + " ERROR connector: call failed\n" + id.ReplaceAllString(string(files[printed[i%len(printed)]]), idOf(body))
	})
}
