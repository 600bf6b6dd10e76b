// Package stamp recognizes time stamps and levels as written by logs, headers
// and clients.
package stamp

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// At recognizes a time stamp that starts at an offset of s and returns where it
// ends. A time of day without a date only counts in the form of Serilog,
// [09:14:03 ERR].
func At(s string, i int) (end int, ok bool) {
	if i < 0 || i >= len(s) || i > 0 && ascii.IsWord(s[i-1]) {
		return 0, false
	}
	end = 0
	switch digits := digitsAt(s, i); {
	case digits == 4:
		end = yearFirst(s, i)
	case digits == 1 || digits == 2:
		end = dayFirst(s, i, i+digits)
	case digits == 0:
		end = nameFirst(s, i)
	}
	return end, end > 0
}

// Clock recognizes a time of day without a date, 09:14:03 or 09:14:03.123. The
// caller must know from the context that it is a time stamp.
func Clock(s string, i int) (end int, ok bool) {
	if i < 0 || i > 0 && i < len(s) && ascii.IsWord(s[i-1]) || digitsAt(s, i) != 2 {
		return 0, false
	}
	end = clock(s, i)
	return end, end > 0 && (end == len(s) || s[end] != ':' && !ascii.IsWord(s[end]))
}

// Find returns the range of the first time stamp in s. start is -1 if there is
// none.
func Find(s string) (start, end int) {
	const longestDate = len("Tue, 17 Nov 2026 09")
	from := 0 // everything before this offset has been checked
	for i := 0; ; i++ {
		colon := strings.IndexByte(s[i:], ':')
		if colon < 0 {
			return -1, -1
		}
		i += colon
		if i+3 >= len(s) || s[i+3] != ':' || i == 0 || !ascii.IsDigit(s[i-1]) {
			continue
		}
		for at := max(from, i-longestDate); at < i; at++ {
			if end, ok := At(s, at); ok && end > i {
				return at, end
			}
		}
		from = i
	}
}

// IsOfValidity reports whether text ends with words for the beginning or the end of
// a validity: nothing happened at the time after it, even on a separate line.
//
//	… Current time: 2024-12-07T12:09:18.3149355Z, assertion valid from
//	1970-01-01T00:00:00.0000000Z, expiry time of assertion 2024-12-07T11:14:18.0000000Z
//	The grant was issued on '2022-08-23T07:42:08Z' and the TokensValidFrom date … for this user is '2022-08-23T07:43:29Z'
func IsOfValidity(before string) bool {
	before = strings.TrimRight(before, " \t\r\n>|:='\"")
	for _, words := range [...]string{"valid from", "valid to", "valid until", "not before", "not after", "expires at", "expired at", "time of assertion",
		"issued on", "issued at", "for this user is", ", end"} {
		if start := len(before) - len(words); start >= 0 && ascii.FoldsAt(before, start, words) {
			return true
		}
	}
	from, isEnd := strings.CutSuffix(before, " to") // Validity: valid from 2026-11-17T09:14:03 to
	return isEnd && ascii.ContainsFolded(from, "valid from ")
}

// SpeaksOfValidity reports whether text says of the time after it that something is
// valid until or since then.
func SpeaksOfValidity(before string) bool {
	for i := range len(before) {
		switch ascii.Fold(before[i]) {
		case 'b':
			if ascii.FoldsAt(before, i, "between") {
				return true
			}
		case 'e':
			if ascii.FoldsAt(before, i, "expir") {
				return true
			}
		case 's':
			if ascii.FoldsAt(before, i, "start") || ascii.FoldsAt(before, i, "since") {
				return true
			}
		case 'v':
			if ascii.FoldsAt(before, i, "validity") {
				return true
			}
		}
	}
	return false
}

// yearFirst reads
//
//	2026-11-17T09:14:03.123Z
//	2026-11-17 09:14:03,123
//	2026/11/17 09:14:03
//	2026-11-17   09:14:03Z
func yearFirst(s string, i int) (end int) {
	sep := ascii.ByteAt(s, i+4)
	if sep != '-' && sep != '/' || digitsAt(s, i+5) != 2 || ascii.ByteAt(s, i+7) != sep || digitsAt(s, i+8) != 2 {
		return 0
	}
	switch ascii.ByteAt(s, i+10) {
	case ' ':
	case 'T', 't':
		if sep == '/' {
			return 0
		}
	default:
		return 0
	}
	i += len("2026-11-17 ")
	for blanks := 0; blanks < mostBlanks && ascii.ByteAt(s, i) == ' '; blanks++ {
		i++
	}
	return zoned(s, clock(s, i))
}

// mostBlanks is how many blanks a table or a mail puts between a date and a time, beyond one.
const mostBlanks = 3

// dayFirst reads the following forms. next is the end of the first number.
//
//	11/17/2026 9:14:03 AM
//	17.11.2026 09:14:03
//	17/Nov/2026:09:14:03 +0000
//	17-Nov-2026 09:14:03
//	17 Nov 2026 09:14:03 GMT
//	[09:14:03 ERR]
func dayFirst(s string, i, next int) (end int) {
	sep := ascii.ByteAt(s, next)
	if sep == ':' {
		return levelled(s, i)
	}
	if sep != '/' && sep != '.' && sep != '-' && sep != ' ' {
		return 0
	}
	month := next + 1
	next = month + digitsAt(s, month)
	if isMonth(s, month) && sep != '.' {
		next = month + 3
	} else if next == month || next > month+2 || sep == '-' || sep == ' ' {
		return 0
	}
	if ascii.ByteAt(s, next) != sep || digitsAt(s, next+1) != 4 {
		return 0
	}
	next += 5
	if ascii.ByteAt(s, next) == ',' {
		next++
	}
	if c := ascii.ByteAt(s, next); c != ' ' && (c != ':' || sep != '/') {
		return 0
	}
	return zoned(s, clock(s, next+1))
}

// levelled reads the time of day in [09:14:03 ERR].
func levelled(s string, i int) (end int) {
	end = clock(s, i)
	if end == 0 || i == 0 || s[i-1] != '[' || len(s) < end+5 || s[end] != ' ' || s[end+4] != ']' {
		return 0
	}
	for _, c := range []byte(s[end+1 : end+4]) {
		if c < 'A' || c > 'Z' {
			return 0
		}
	}
	return end
}

// nameFirst reads
//
//	Tue, 17 Nov 2026 09:14:03 GMT
//	Tue Nov 17 09:14:03 UTC 2026
//	Nov 17 09:14:03
//	Nov 17, 2026, 9:14:03 AM
//	Nov 17, 2026 @ 09:14:03.123
func nameFirst(s string, i int) (end int) {
	if isMonth(s, i) {
		return monthFirst(s, i)
	}
	if !isWeekday(s, i) {
		return 0
	}
	i += 3
	if ascii.ByteAt(s, i) == ',' {
		i++
	}
	if ascii.ByteAt(s, i) != ' ' {
		return 0
	}
	i++
	if n := digitsAt(s, i); n == 1 || n == 2 {
		return dayFirst(s, i, i+n)
	}
	if !isMonth(s, i) {
		return 0
	}
	end = monthFirst(s, i)
	if end > 0 && ascii.ByteAt(s, end) == ' ' && digitsAt(s, end+1) == 4 {
		end += 5
	}
	return end
}

// monthFirst reads the forms that start with a month.
func monthFirst(s string, i int) (end int) {
	i += 3
	for blanks := 0; blanks < 2 && ascii.ByteAt(s, i) == ' '; blanks++ {
		i++
	}
	n := digitsAt(s, i)
	if s[i-1] != ' ' || n == 0 || n > 2 {
		return 0
	}
	i += n
	comma := ascii.ByteAt(s, i) == ','
	if comma {
		i++
	}
	if ascii.ByteAt(s, i) != ' ' {
		return 0
	}
	i++
	if digitsAt(s, i) == 4 {
		i += 4
		if ascii.ByteAt(s, i) == ',' {
			i++
		}
		if strings.HasPrefix(s[min(i, len(s)):], " @") {
			i += 2
		}
		if ascii.ByteAt(s, i) != ' ' {
			return 0
		}
		i++
	} else if comma {
		return 0
	}
	return zoned(s, clock(s, i))
}

// clock reads 09:14:03, 9:14:03, 09:14:03.123456 and 09:14:03,123.
func clock(s string, i int) (end int) {
	n := digitsAt(s, i)
	if n == 0 || n > 2 || number(s, i, n) > 23 {
		return 0
	}
	i += n
	if !sixty(s, i) || !sixty(s, i+3) {
		return 0
	}
	i += 6
	switch c := ascii.ByteAt(s, i); {
	case c == '.':
		if n := digitsAt(s, i+1); n > 0 {
			return i + 1 + n
		}
	case c == ',':
		// If another comma follows, the digits are the next column of CSV.
		if n := digitsAt(s, i+1); n >= 3 && ascii.ByteAt(s, i+1+n) != ',' {
			return i + 1 + n
		}
	case ascii.IsDigit(c):
		return 0
	}
	return i
}

// sixty reports whether there is a colon with a minute or a second at an
// offset.
func sixty(s string, i int) bool {
	return ascii.ByteAt(s, i) == ':' && i+2 < len(s) && ascii.IsDigit(s[i+1]) && ascii.IsDigit(s[i+2]) && s[i+1] < '6' ||
		strings.HasPrefix(s[min(i, len(s)):], ":60") // a leap second
}

// zoned returns the end of the time zone or AM or PM after a clock, or the end
// of the clock if there is neither.
func zoned(s string, end int) int {
	if end == 0 {
		return 0
	}
	rest := s[end:]
	blank := 0
	if rest != "" && rest[0] == ' ' {
		blank, rest = 1, rest[1:]
	}
	for _, name := range [...]string{"Z", "AM", "PM", "am", "pm", "GMT", "UTC"} {
		if strings.HasPrefix(rest, name) && !ascii.IsWord(ascii.ByteAt(rest, len(name))) {
			return end + blank + len(name)
		}
	}
	if rest == "" || rest[0] != '+' && rest[0] != '-' {
		return end
	}
	switch n := digitsAt(rest, 1); {
	case n == 4:
		return end + blank + 5
	case n == 2 && ascii.ByteAt(rest, 3) == ':' && digitsAt(rest, 4) == 2:
		return end + blank + 6
	case n == 2 && blank == 0 && rest[0] == '+':
		return end + 3
	}
	return end
}

// isMonth reports whether there is a short month name at an offset.
func isMonth(s string, i int) bool {
	if i+3 > len(s) {
		return false
	}
	switch s[i : i+3] {
	case "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec":
		return true
	}
	return false
}

// isWeekday reports whether there is a short weekday name at an offset.
func isWeekday(s string, i int) bool {
	if i+3 > len(s) {
		return false
	}
	switch s[i : i+3] {
	case "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun":
		return true
	}
	return false
}

// digitsAt returns the number of digits at an offset, up to the length of the
// longest fraction of a second.
func digitsAt(s string, i int) int {
	const most = 10
	n := 0
	for n < most && i+n < len(s) && ascii.IsDigit(s[i+n]) {
		n++
	}
	return n
}

// number returns the value of n digits.
func number(s string, i, n int) int {
	value := 0
	for _, c := range []byte(s[i : i+n]) {
		value = 10*value + int(c-'0')
	}
	return value
}
