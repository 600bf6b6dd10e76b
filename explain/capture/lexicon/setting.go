package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsLimit reports whether the text between two offsets is the name of a setting for
// how long a client waits.
//
//	connectTimeout: 0:00:05.000000
//	"readTimeout": 30000
//	connect_timeout=5
//	read timeout: 30 s
//	the read timeout to 200 s
func IsLimit(s string, start, end int) bool {
	if !ascii.IsLower(s[start]) {
		return false
	}
	rest := strings.TrimLeft(s[end:min(len(s), end+len(`': '1`))], `"'\ `)
	if strings.HasPrefix(rest, "to ") && strings.HasSuffix(s[start:end], "timeout") {
		return ascii.IsDigit(ascii.ByteAt(rest, len("to ")))
	}
	value := strings.TrimLeft(strings.TrimLeft(rest, ":="), `"'\ `)
	spoken := strings.IndexByte(s[start:end], ' ') >= 0 // Read timed out. (read timeout=30)
	return len(value) < len(rest) && value != "" && ascii.IsDigit(value[0]) && (!spoken || rest[0] == ':' && strings.HasSuffix(s[start:end], "timeout"))
}
