package scan

import (
	"fmt"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// growing are texts that are repeated to make the scanner slow.
var growing = []string{
	"target:", "HTTP/1.1 403", "status=", "http://", "https://graph.microsoft.com/", "403 ", "403 Forbidden ", "message: ",
	"message: 'x ", "request-id: ", "code: ", "AADSTS50001 ", "\"", "(", "[", "<title>", "<", "/api/", "GET /", "GET http://x.y?",
	"Get \"http://x ", "curl: (", "connection refused ", "certificate of ", "hostname ", "proxy ", "CONNECT ", "tunnel\n", "error ",
	"\uFFFC", "1", "12 ", "12:", "2026-", "2026-11-17 09:14:03 ", "eyJ", "Reference #1.", "datetime(", "a.", "a-", "x ", "429 or ",
	"if you ", "\n", "\n[1] ", "< a: b\n", "HTTP/1.1 200 OK\n", "failed with ", "id ", "x-ms-", "at a(", "' ", "�", "\xff",
	"path=/", "url=/", "(/api/x", "message=", "msg='", "http://x?", "GET /x HTTP/1.1 ", "Retry-After: ", "www-authenticate=", "\\",
	"status: '", "code='", "{\"code\":\"", "target=****", "Get \"http://", "403\n", "400\n401\n403\n404\n", "(0x", "a: b\n", "****",
	"Error a: 403\n", "错误 403 ", "无", "code 'X'", "itemNotFound: ",
}

// TestGrowth holds that whatever is repeated in a text gives no more clues than
// it has bytes.
func TestGrowth(t *testing.T) {
	const times = 2000
	for _, part := range growing {
		n := &clue.Node{Shape: clue.Record}
		input := strings.Repeat(part, times)
		Text(text.New(input, 0), n)
		if most := len(input) + 8; len(n.Clues) > most {
			t.Errorf("%q: %d clues in %d bytes", part, len(n.Clues), len(input))
		}
	}
}

// BenchmarkGrowth shows whether the time grows faster than the input: the speed of
// the long text is that of the short one.
func BenchmarkGrowth(b *testing.B) {
	for _, part := range growing {
		for _, times := range []int{2_500, 20_000} {
			input := text.New(strings.Repeat(part, times), 0)
			b.Run(fmt.Sprintf("%q/%d", part, times), func(b *testing.B) {
				b.SetBytes(int64(len(input.S)))
				for b.Loop() {
					Text(input, &clue.Node{Shape: clue.Record})
				}
			})
		}
	}
}
