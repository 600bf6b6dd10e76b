package stamp

import (
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Epoch returns the time for a number of seconds, possibly with a fraction, or of
// milliseconds since 1970; "" if it isn't in our days.
func Epoch(number string) string {
	digits, fraction, _ := strings.Cut(number, ".")
	if ascii.SkipDigits(fraction, 0) < len(fraction) {
		return ""
	}
	if len(digits) != 10 && len(digits) != 13 || digits[0] != '1' || ascii.SkipDigits(digits, 0) < len(digits) {
		return ""
	}
	seconds, err := strconv.ParseInt(digits[:10], 10, 64)
	if err != nil {
		return ""
	}
	return time.Unix(seconds, 0).UTC().Format("2006-01-02T15:04:05Z")
}
