package summary

import (
	"strconv"
	"strings"
	"time"
)

// layouts are the forms of a time stamp in logs and responses. Those without
// a zone are read as UTC, which the services write.
var layouts = [...]string{
	time.RFC3339Nano,
	"2006-01-02T15:04:05",
	"2006-01-02 15:04:05Z07:00",
	"2006-01-02 15:04:05",
	"2006-01-02 15:04:05,000",
	"2006/01/02 15:04:05",
	time.RFC1123,
	time.RFC1123Z,
	"02/Jan/2006:15:04:05 -0700",
	"Jan 2, 2006 @ 15:04:05.000",
	"2006-01-02T15:04:05Z0700",
	"2006-01-02 15:04:05Z0700",
	"2006-01-02 15:04:05 Z07:00",
	"2006-01-02 15:04:05 Z0700",
}

// ParseTime reads a time stamp as logs and responses write it and returns it
// in UTC. A number is seconds, maybe with a fraction, or milliseconds if it
// has 13 digits, since 1970. A stamp without a year cannot be placed and is
// not read.
func ParseTime(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return time.Time{}, false
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, text); err == nil {
			return t.UTC(), true
		}
	}
	seconds, fraction, _ := strings.Cut(text, ".")
	n, err := strconv.ParseInt(seconds, 10, 64)
	switch {
	case err != nil:
		return time.Time{}, false
	case len(seconds) == len("1795428000"):
		part, err := strconv.ParseFloat("0."+fraction+"0", 64)
		return time.Unix(n, int64(part*1e9)).UTC(), err == nil
	case len(seconds) == len("1795428000000"):
		return time.UnixMilli(n).UTC(), true
	}
	return time.Time{}, false
}
