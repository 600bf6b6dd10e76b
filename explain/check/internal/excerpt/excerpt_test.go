package excerpt

import (
	"strings"
	"testing"
)

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("a", 100)
	tests := []struct {
		name, text, spot string // the spot is the first place of that text
		want             string
	}{
		{"short", `{"a":1}`, `"a"`, "{\"a\":1}\n ^^^"},
		{"second line", "{\n  \"a\": 1\r\n}", "1", "  \"a\": 1\n       ^"},
		{"tab", "\t\"a\":1", `"a"`, " \"a\":1\n ^^^"},
		{"wide", `{"日本": "a"}`, `"a"`, "{\"日本\": \"a\"}\n         ^^^"},
		{"start of a long line", "b" + long, "b", "b" + strings.Repeat("a", 60) + "...\n^"},
		{"end of a long line", long + "b", "b", "..." + strings.Repeat("a", 60) + "b\n" + strings.Repeat(" ", 63) + "^"},
		{"middle of a long line", long + "b" + long, "b", "..." + strings.Repeat("a", 28) + "b" + strings.Repeat("a", 29) + "...\n" + strings.Repeat(" ", 31) + "^"},
		{"long spot", long, long, strings.Repeat("a", 61) + "...\n" + strings.Repeat("^", 32)},
		{"control character", "{\"\x1b[31m\": 7}", "7", "{\"\\x1b[31m\": 7}\n             ^"},
		{"behind a secret", `{"client_secret": "abcdefgh12345678", "b": 1}`, `"b"`, ""},
		{"inside a secret", `{"client_secret": "abcdefgh12345678", "b": 1}`, `cdef`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := strings.Index(tt.text, tt.spot)
			got := New([]byte(tt.text)).Excerpt(start, start+len(tt.spot))
			if tt.want == "" {
				if strings.Contains(got, "cdef") {
					t.Errorf("the secret is in\n%s", got)
				}
				if tt.spot == `"b"` && marked(got) != tt.spot {
					t.Errorf("the carets are under %q in\n%s", marked(got), got)
				}
				return
			}
			if got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

// marked returns what is above the carets of an excerpt of plain letters.
func marked(excerpt string) string {
	line, carets, _ := strings.Cut(excerpt, "\n")
	start := strings.IndexByte(carets, '^')
	runes := append([]rune(line), []rune(strings.Repeat(" ", len(carets)))...)
	return string(runes[start : start+strings.Count(carets, "^")])
}
