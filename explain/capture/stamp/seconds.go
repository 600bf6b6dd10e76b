package stamp

import "time"

// Seconds returns the number of seconds from a fixed day to a time stamp that begins
// with a date, whatever its zone. It returns false for stamps of another form, such
// as one without a year:
//
//	2026-11-17T09:14:03.123Z
//	2026/11/17 09:14:03
func Seconds(s string) (n int64, ok bool) {
	const form = "2006-01-02T15:04:05"
	if len(s) < len(form) || yearFirst(s, 0) == 0 {
		return 0, false
	}
	year, month, day := number(s, 0, 4), number(s, 5, 2), number(s, 8, 2)
	hour, minute, second := number(s, 11, 2), number(s, 14, 2), number(s, 17, 2)
	return time.Date(year, time.Month(month), day, hour, minute, second, 0, time.UTC).Unix(), true
}
