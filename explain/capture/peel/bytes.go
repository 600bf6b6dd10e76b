package peel

import (
	"strconv"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/notation"
)

// bytesIn returns the text that a list holds byte by byte, as journald writes a
// message with colors and Node.js a buffer:
//
//	"MESSAGE":[27,91,51,49,109,52,48,51]
//	{"type":"Buffer","data":[123,34,101,114,114,111,114,34,58]}
func bytesIn(v *notation.Value) (text string, ok bool) {
	const fewest = 16
	if v.Kind != notation.List || len(v.Members) < fewest {
		return "", false
	}
	b := make([]byte, 0, len(v.Members))
	for i := range v.Members {
		member := &v.Members[i].Value
		n, err := strconv.Atoi(member.Text)
		if member.Kind != notation.Bare || err != nil || n < -128 || n > 255 {
			return "", false
		}
		b = append(b, byte(n)) // Java has signed ones
	}
	return string(b), utf8.Valid(b)
}
