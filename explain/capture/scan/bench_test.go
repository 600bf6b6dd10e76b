package scan

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// quietLog is what a log says while all goes well.
const quietLog = `connector sync: fetched page 12 of incidents, 50 rows, cursor kept for the next run
worker 7 picked up task 88213, queue depth is now 14 and falling, memory 212 MB
cache: evicted 31 entries older than one hour; hit ratio 0.97 over the last period
the scheduler sleeps until the next full hour, nothing to do for tenants a, b and c
heartbeat ok, uptime 3 days, 12 open files, 4 goroutines parked, load average 0.12
wrote 8192 bytes of compressed rows into segment seg_00042.parquet on volume data1
`

// busyLog is what a log says that names calls, times and statuses.
const busyLog = `2026-11-17T09:14:03.123Z INFO  [poll] GET https://api.security.microsoft.com/api/alerts?$top=50 -> 200, 50 alerts, 412 ms
2026-11-17T09:14:04.001Z INFO  [sink] stored 50 rows in 12 ms, request-id: 4f2d1c0b-8a7e-4d6f-9b3c-2e1a0d9c8b7f
2026-11-17T09:14:05.777Z WARN  [poll] GET https://graph.microsoft.com/v1.0/security/alerts_v2 -> 429, retry after 30 s
`

func BenchmarkScan(b *testing.B) {
	for name, lines := range map[string]string{"quiet": quietLog, "busy": busyLog} {
		b.Run(name, func(b *testing.B) {
			t := text.New(strings.Repeat(lines, 1<<20/len(lines)), 0)
			b.SetBytes(int64(len(t.S)))
			b.ReportAllocs()
			for b.Loop() {
				Text(t, &clue.Node{Shape: clue.Record})
			}
		})
	}
}
