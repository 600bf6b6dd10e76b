package capture

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// readContext takes what a log line says about an error besides the body:
// time, status, method and URL. line is the line up to the body.
func (s *scanner) readContext(x *Exchange, line []byte) {
	const enough = 4 << 10 // bytes of each end of a line
	beginning, before := line[:min(len(line), enough)], line[max(0, len(line)-enough):]
	if !s.settled {
		s.time = s.clips.String(timeIn(beginning))
		s.settled = s.time != "" || len(line) > enough // for all errors of the line
	}
	x.Time = s.time
	if x.Response.Status = statusIn(before); x.Response.Status == 0 {
		x.Response.Status = cmp.Or(statusAtEnd(before), statusPhrase(before))
	}
	for _, part := range [...][]byte{before, beginning} {
		if x.Request.URL == "" && bytes.Contains(part, []byte("://")) {
			x.Request.Method, x.Request.URL = requestIn(string(part))
		}
		if len(line) <= enough {
			break // both are the same
		}
	}
}

// timeIn returns the time stamp of a log line; empty if it has none.
func timeIn(line []byte) []byte {
	if time := lineTime(line); len(time) > 0 {
		return time
	}
	return timeBehindWords(line)
}

// lineTime returns the time stamp that a log line begins with, or has as JSON.
func lineTime(line []byte) []byte {
	if time := leadingTime(line); len(time) > 0 {
		return time
	}
	return jsonTime(line)
}

// jsonTime returns the time stamp of a log line that is JSON.
func jsonTime(text []byte) []byte {
	for _, name := range []string{`"timestamp":`, `"@timestamp":`, `"time":`, `"ts":`, `"Timestamp":`, `"datetime":`, `"date":`} {
		if _, rest, found := bytes.Cut(text, []byte(name)); found {
			value, isText := bytes.CutPrefix(bytes.TrimLeft(rest, " "), []byte{'"'})
			end := bytes.IndexByte(value, '"')
			if !isText {
				end = bytes.IndexAny(value, ",} ")
			}
			value = value[:max(end, 0)]
			if isText && isTimeText(value) || !isText && isTimeNumber(string(value)) {
				return value
			}
		}
	}
	return nil
}

// isTimeValue reports whether the value of a member called "time" is a time with
// a date.
func isTimeValue(v jsontext.Value) bool {
	if v.Kind() == '"' {
		return len(stamp(v[1:])) > 0 || isTimeNumber(scalar(v))
	}
	return isTimeNumber(string(v))
}

// isTimeText reports whether a member called "time" can be a time of day at
// least, and not how long something took: "12ms".
func isTimeText(value []byte) bool {
	return len(value) >= len("15:04:05") && len(value) <= len("2006-01-02T15:04:05.000000000+00:00")+4
}

// isTimeNumber reports whether a value without quotes is a number so large
// that it counts from 1970, in seconds or in parts of them: 1795393801.123,
// 1.795393801123e+09.
func isTimeNumber(value string) bool {
	if len(value) > len("1795393801123456789.000000000") || strings.Trim(value, "0123456789.e+") != "" {
		return false
	}
	seconds, fraction, _ := strings.Cut(value, ".")
	return len(seconds) >= len("1795393801") || strings.Contains(fraction, "e+")
}

// leadingTime returns the time stamp that a log line begins with.
func leadingTime(line []byte) []byte {
	for len(line) > 0 && (line[0] == '[' || line[0] == '(' || line[0] == ' ') {
		line = line[1:]
	}
	if bytes.HasPrefix(line, []byte{'<'}) { // syslog priority, and a version in RFC 5424
		_, line, _ = bytes.Cut(line, []byte{'>'})
		line = bytes.TrimPrefix(line, []byte("1 "))
	}
	for _, name := range []string{"time=", "ts=", "timestamp=", "@timestamp="} {
		if rest, found := bytes.CutPrefix(line, []byte(name)); found {
			line = bytes.TrimPrefix(rest, []byte{'"'})
		}
	}
	return stamp(line)
}

// timeBehindWords returns the time stamp that stands behind the first words
// of a line: a level, the name of a container, the name of a field. Behind a
// time without a date, as klog writes it (E1123 08:00:01.123456), a date is
// that of something else.
func timeBehindWords(line []byte) []byte {
	const enough = 64
	for i := range min(len(line), enough) {
		if i > 0 && strings.IndexByte(" [(=\"|\t", line[i-1]) < 0 || line[i] < '0' || line[i] > '9' {
			continue
		}
		if fits(line[i:], "00:00:00") {
			return nil
		}
		if time := stamp(line[i:]); len(time) > 0 {
			return time
		}
	}
	return nil
}

// stamp returns the time stamp that text begins with.
func stamp(text []byte) []byte {
	for _, pattern := range []string{
		"0000-00-00T00:00:00", "0000-00-00 00:00:00", "0000/00/00 00:00:00",
		"Aaa 00 00:00:00", "Aaa  0 00:00:00", "Aaa 00 0000 00:00:00",
		"Aaa 0, 0000 @ 00:00:00", "Aaa 00, 0000 @ 00:00:00",
		"00/00/0000 00:00:00", "00/Aaa/0000:00:00:00",
	} {
		if !fits(text, pattern) {
			continue
		}
		end := len(pattern)
		for end < len(text) && isTimeByte(text[end]) {
			end++
		}
		time, zone := bytes.TrimRight(text[:end], ".,:-"), zone(text[end:])
		if len(time) == end {
			return text[:end+len(zone)]
		}
		return append(slices.Clip(time), zone...)
	}
	return nil
}

// zone returns the zone, or the half of the day, that stands behind a time
// stamp and a blank, with the blank.
func zone(text []byte) []byte {
	for _, half := range []string{" AM", " PM"} {
		if rest, found := bytes.CutPrefix(text, []byte(half)); found && (len(rest) == 0 || !isWordByte(rest[0])) {
			return text[:len(half)]
		}
	}
	for _, pattern := range []string{" +00:00", " -00:00", " +0000", " -0000"} {
		if fits(text, pattern) {
			return text[:len(pattern)]
		}
	}
	return nil
}

// isTimeByte reports whether c may be part of a time stamp behind its seconds.
func isTimeByte(c byte) bool {
	return '+' <= c && c <= ':' && c != '/' || c == 'Z' // + , - . digits :
}

// fits reports whether text begins like pattern, in which 0 stands for a
// digit, A for a capital and a for a small letter.
func fits[T string | []byte](text T, pattern string) bool {
	if len(text) < len(pattern) {
		return false
	}
	for i := range len(pattern) {
		c := text[i]
		switch pattern[i] {
		case '0':
			if c < '0' || c > '9' {
				return false
			}
		case 'A':
			if c < 'A' || c > 'Z' {
				return false
			}
		case 'a':
			if c < 'a' || c > 'z' {
				return false
			}
		default:
			if c != pattern[i] {
				return false
			}
		}
	}
	return true
}

// firstLine returns the first line of text that is not empty, without its
// end; nil if it is not complete.
func firstLine(text []byte) []byte {
	for len(text) > 0 {
		line, rest, complete := cutLine(text)
		if !complete {
			return nil
		}
		if len(line) > 0 {
			return line
		}
		text = rest
	}
	return nil
}

// isRecord reports whether a line is complete in itself: a JSON object, or a
// log line with a time stamp. What follows it will be more of the same.
func isRecord(line []byte) bool {
	if len(line) == 0 {
		return false
	}
	if line[0] == '{' {
		return line[len(line)-1] == '}' && !isArchiveStart(line) && isJSON(line)
	}
	beginning := line[:min(len(line), 64)]
	return len(leadingTime(beginning)) > 0 || len(timeBehindWords(beginning)) > 0
}

// isBrokenRecord reports whether text begins with an object that breaks off
// at the end of its line, with a record on the next one that is no member of it.
func isBrokenRecord(text []byte) bool {
	if len(text) == 0 || text[0] != '{' {
		return false
	}
	_, rest, _ := cutLine(text)
	line, _, complete := cutLine(rest)
	return complete && quoteSize(bytes.TrimLeft(line, " \t")) == 0 && isRecord(line)
}

// requestIn returns the last URL in text that is no link to documentation,
// and the method before it.
func requestIn(text string) (method, url string) {
	at := len(text)
	for {
		at = strings.LastIndexByte(text[:at], 'h')
		if at < 0 {
			return "", ""
		}
		scheme, found := strings.CutPrefix(text[at:], "http")
		if !found || !strings.HasPrefix(strings.TrimPrefix(scheme, "s"), "://") {
			continue
		}
		if url = urlAt(text[at:]); !isDocumentation(url) {
			break
		}
	}
	words := strings.Fields(text[:at])
	if len(words) > 0 {
		method = methodName(goMethod(strings.Trim(words[len(words)-1], "\"':=[(`")))
	}
	if method == "" {
		method = methodName(labelledWord(text, "method"))
	}
	return method, url
}

// labelledWord returns the word behind a name as logfmt and JSON write it:
// method=POST, "method":"POST".
func labelledWord(text, name string) string {
	_, rest, _ := strings.Cut(text, name)
	rest = strings.TrimLeft(rest, `\"=: `)
	end := strings.IndexAny(rest, "\" \\,")
	return rest[:max(end, 0)]
}

// goMethod returns the method that Go writes as a word before the URL of a failed
// call: Post "https://…".
func goMethod(word string) string {
	switch word {
	case "Get", "Post", "Put", "Patch", "Delete", "Head":
		return strings.ToUpper(word)
	}
	return word
}

// methodName returns word if it is an HTTP method.
func methodName(word string) string {
	switch word {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS":
		return word
	}
	return ""
}
