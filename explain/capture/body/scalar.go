package body

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/notation"
)

// isTime reports whether a value is a time stamp, and not how long something
// took. A number counts from 1970, in seconds or in parts of them.
func isTime(text string) bool {
	const shortest, longest = len("09:10:11"), len("2006-01-02T15:04:05.000000000+00:00") + 4
	if len(text) < shortest || len(text) > longest || !ascii.IsDigit(text[0]) && strings.IndexByte(text, ':') < 0 {
		return false
	}
	if strings.Trim(text, "0123456789.e+") == "" {
		seconds, fraction, _ := strings.Cut(text, ".")
		return len(seconds) >= len("1795393801") || strings.Contains(fraction, "e+")
	}
	return strings.Count(text, ":") >= 2 && strings.ContainsAny(text, "0123456789")
}

// madeTime returns the time of a call that makes one, as Python prints it:
// DateTime(2026, 1, 2, 3, 4, 5, …). It is UTC.
func madeTime(v *notation.Value) string {
	if !strings.HasSuffix(strings.ToLower(v.Type), "datetime") {
		return ""
	}
	var part [6]int // year to second; Python leaves out a second that is zero
	for i := range min(len(part), len(v.Members)) {
		part[i], _ = strconv.Atoi(v.Members[i].Value.Text)
	}
	if part[0] == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02dZ", part[0], part[1], part[2], part[3], part[4], part[5])
}

// method returns the name of an HTTP method in capitals; empty if a word is
// none.
func method(word string) string {
	if word = strings.ToUpper(word); clue.IsMethod(word) {
		return word
	}
	return ""
}
