package stamp

import (
	"strconv"
	"strings"
	"time"
)

// Python returns the time with which a text begins as Python prints one, in the
// form of RFC 3339 without a zone, and its length in the text; 0 if there is none.
//
//	datetime(2026, 11, 17, 9, 14, 3)
func Python(s string) (t string, length int) {
	const longest = 60
	start := len("datetime(")
	arguments, _, found := strings.Cut(s[start:min(len(s), start+longest)], ")")
	if !found {
		return "", 0
	}
	fields := [6]int{}
	for k, field := range strings.Split(arguments, ", ") {
		if k == len(fields) {
			break
		}
		n, err := strconv.Atoi(field)
		if err != nil {
			if k < 5 {
				return "", 0
			}
			break
		}
		fields[k] = n
	}
	if fields[0] < 1970 || fields[0] > 9999 {
		return "", 0
	}
	at := time.Date(fields[0], time.Month(fields[1]), fields[2], fields[3], fields[4], fields[5], 0, time.UTC)
	return at.Format("2006-01-02T15:04:05"), start + len(arguments) + 1
}
