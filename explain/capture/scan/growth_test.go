package scan

import (
	"strings"
	"testing"
	"time"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// TestGrowth checks that the time grows with the input, whatever is repeated in
// it.
func TestGrowth(t *testing.T) {
	for _, part := range []string{
		"target:", "HTTP/1.1 403", "status=", "http://", "https://graph.microsoft.com/", "403 ", "403 Forbidden ", "message: ",
		"message: 'x ", "request-id: ", "code: ", "AADSTS50001 ", "\"", "(", "[", "<title>", "<", "/api/", "GET /", "GET http://x.y?",
		"Get \"http://x ", "curl: (", "connection refused ", "certificate of ", "hostname ", "proxy ", "CONNECT ", "tunnel\n", "error ",
		"\uFFFC", "1", "12 ", "12:", "2026-", "2026-11-17 09:14:03 ", "eyJ", "Reference #1.", "datetime(", "a.", "a-", "x ", "429 or ",
		"if you ", "\n", "\n[1] ", "< a: b\n", "HTTP/1.1 200 OK\n", "failed with ", "id ", "x-ms-", "at a(", "' ", "�", "\xff",
		"path=/", "url=/", "(/api/x", "message=", "msg='", "http://x?", "GET /x HTTP/1.1 ", "Retry-After: ", "www-authenticate=", "\\",
		"status: '", "code='", "{\"code\":\"", "target=****", "Get \"http://", "403\n", "400\n401\n403\n404\n", "(0x", "a: b\n", "****",
		"Error a: 403\n", "错误 403 ", "无", "code 'X'", "itemNotFound: ",
	} {
		const times = 20_000
		took := timeOf(part, times)
		if took > 2*time.Second {
			t.Errorf("%q: %d times took %v", part, times, took)
		}
		if took < 100*time.Millisecond {
			continue
		}
		if small := timeOf(part, times/8); took > 32*small {
			t.Errorf("%q: 8 times as much took %v after %v", part, took, small)
		}
	}
}

// timeOf returns how long a text takes that is a part again and again.
func timeOf(part string, times int) time.Duration {
	in := text.New(strings.Repeat(part, times), 0)
	best := time.Hour
	for range 2 {
		start := time.Now()
		Text(in, &clue.Node{Shape: clue.Record})
		best = min(best, time.Since(start))
	}
	return best
}
