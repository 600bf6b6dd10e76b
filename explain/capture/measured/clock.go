package measured

import (
	"strconv"
	"strings"
	"time"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// layouts are the forms in which times are found, after their fractions of a
// second are taken off. Those without a zone are read as UTC.
func layouts() []string {
	return []string{
		"2006-01-02T15:04:05Z07:00",
		"2006-01-02T15:04:05Z0700",
		"2006-01-02T15:04:05",
		"2006-01-02T15:04:05 Z07:00",
		"2006-01-02 15:04:05Z07:00",
		"2006-01-02 15:04:05Z0700",
		"2006-01-02 15:04:05 Z07:00",
		"2006-01-02 15:04:05 Z0700",
		"2006-01-02 15:04:05 Z0700 MST",
		"2006-01-02 15:04:05 MST",
		"2006-01-02 15:04:05",
		"2006/01/02 15:04:05",
		time.RFC1123,
		time.RFC1123Z,
		time.UnixDate,
		"Mon Jan 2 15:04:05 2006",
		"02/Jan/2006:15:04:05 Z0700",
		"2/Jan/2006 15:04:05",
		"02.01.2006 15:04:05",
		"1/2/2006 3:04:05 PM",
		"01/02/2006 15:04:05",
		"Jan 2, 2006 @ 15:04:05",
		"Jan 2, 2006 3:04:05 PM",
		"2006, 1, 2, 15, 4, 5",
	}
}

// parseTime reads a time in UTC, without fractions of a second.
func parseTime(text string) (time.Time, bool) {
	text = strings.Trim(text, " []()\"'")
	text = strings.TrimSuffix(strings.TrimPrefix(text, "datetime.datetime("), ")")
	if n, err := strconv.ParseInt(text, 10, 64); err == nil {
		switch len(text) {
		case 10:
			return time.Unix(n, 0).UTC(), true
		case 13:
			return time.UnixMilli(n).UTC().Truncate(time.Second), true
		}
	}
	whole := withoutFraction(text)
	for _, layout := range layouts() {
		if t, err := time.Parse(layout, whole); err == nil {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}

// withoutFraction removes ".123" or ",123" after ":05", or ".123" after a number.
func withoutFraction(text string) string {
	for i := 1; i < len(text); i++ {
		if text[i] != '.' && text[i] != ',' || i < 3 || text[i-3] != ':' {
			continue
		}
		end := i + 1
		for end < len(text) && ascii.IsDigit(text[end]) {
			end++
		}
		return text[:i] + text[end:]
	}
	return text
}

func isSameTime(want, got string) bool {
	a, ok := parseTime(want)
	b, is := parseTime(got)
	return ok && is && a.Equal(b)
}

// showsTime reports whether a text shows the minute and second of a time, in any
// zone.
func showsTime(text, found string) bool {
	if strings.Contains(text, found) {
		return true
	}
	t, ok := parseTime(found)
	if !ok {
		return false
	}
	return strings.Contains(text, t.Format(":04:05")) || strings.Contains(text, strconv.FormatInt(t.Unix(), 10))
}
