package capture

import "strings"

// maxContext is how much of a line is looked at for what it says about an
// error: of its beginning, and of what stands right before the body, in bytes.
const maxContext = 4 << 10

// readContext takes what a log line says about an error besides the body:
// time, status, method and URL. In most lines its beginning, up to the body,
// is also all that stands before the body.
func readContext(x *Exchange, beginning, before string) {
	beginning, before = strings.TrimSpace(beginning), strings.TrimSpace(before)
	if x.Time = lineTime(beginning); x.Time == "" {
		x.Time = timeBehindWords(beginning)
	}
	x.Response.Status = statusIn(before)
	x.Request.Method, x.Request.URL = requestIn(before)
	if x.Request.URL == "" && beginning != before {
		x.Request.Method, x.Request.URL = requestIn(beginning)
	}
}

// lineTime returns the time stamp that a log line begins with, or has as JSON.
func lineTime(line string) string {
	if time := leadingTime(line); time != "" {
		return time
	}
	return jsonTime(line)
}

// jsonTime returns the time stamp of a log line that is JSON.
func jsonTime(text string) string {
	for _, name := range []string{`"timestamp":`, `"@timestamp":`, `"time":`, `"ts":`, `"Timestamp":`, `"datetime":`, `"date":`} {
		if _, rest, found := strings.Cut(text, name); found {
			value, isText := strings.CutPrefix(strings.TrimLeft(rest, " "), `"`)
			end := strings.IndexByte(value, '"')
			if !isText {
				end = strings.IndexAny(value, ",} ")
			}
			value = value[:max(end, 0)]
			if value != "" && len(value) <= len("2006-01-02T15:04:05.000000000+00:00")+4 {
				return value
			}
		}
	}
	return ""
}

// leadingTime returns the time stamp that a log line begins with.
func leadingTime(line string) string {
	for line != "" && (line[0] == '[' || line[0] == '(' || line[0] == ' ') {
		line = line[1:]
	}
	if strings.HasPrefix(line, "<") { // syslog priority, and a version in RFC 5424
		_, line, _ = strings.Cut(line, ">")
		line = strings.TrimPrefix(line, "1 ")
	}
	for _, name := range []string{"time=", "ts=", "timestamp=", "@timestamp="} {
		if rest, found := strings.CutPrefix(line, name); found {
			line = strings.TrimPrefix(rest, `"`)
		}
	}
	return stamp(line)
}

// timeBehindWords returns the time stamp that stands behind the first words
// of a line: a level, the name of a container, the name of a field.
func timeBehindWords(line string) string {
	const enough = 64
	for i := 1; i < min(len(line), enough); i++ {
		if strings.IndexByte(" [(=\"|\t", line[i-1]) < 0 || line[i] < '0' || line[i] > '9' {
			continue
		}
		if time := stamp(line[i:]); time != "" {
			return time
		}
	}
	return ""
}

// stamp returns the time stamp that text begins with.
func stamp(text string) string {
	for _, pattern := range []string{
		"0000-00-00T00:00:00", "0000-00-00 00:00:00", "0000/00/00 00:00:00",
		"Aaa 00 00:00:00", "Aaa  0 00:00:00", "Aaa 00 0000 00:00:00",
		"Aaa 0, 0000 @ 00:00:00", "Aaa 00, 0000 @ 00:00:00",
		"00/00/0000 00:00:00", "00/Aaa/0000:00:00:00",
	} {
		if fits(text, pattern) {
			end := len(pattern)
			for end < len(text) && isTimeByte(text[end]) {
				end++
			}
			return strings.TrimRight(text[:end], ".,:-") + zone(text[end:])
		}
	}
	return ""
}

// zone returns the zone that stands behind a time stamp and a blank, with the
// blank.
func zone(text string) string {
	for _, pattern := range []string{" +00:00", " -00:00", " +0000", " -0000"} {
		if fits(text, pattern) {
			return text[:len(pattern)]
		}
	}
	return ""
}

// isTimeByte reports whether c may be part of a time stamp behind its seconds.
func isTimeByte(c byte) bool {
	return '+' <= c && c <= ':' && c != '/' || c == 'Z' // + , - . digits :
}

// fits reports whether text begins like pattern, in which 0 stands for a
// digit, A for a capital and a for a small letter.
func fits(text, pattern string) bool {
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
	return leadingTime(string(line[:min(len(line), 64)])) != ""
}

// isBrokenRecord reports whether text begins with an object that breaks off
// at the end of its line, with a record on the next one.
func isBrokenRecord(text []byte) bool {
	if len(text) == 0 || text[0] != '{' {
		return false
	}
	_, rest, _ := cutLine(text)
	line, _, complete := cutLine(rest)
	return complete && isRecord(line)
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
		method = methodName(strings.Trim(words[len(words)-1], `"':=[(`))
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

// methodName returns word if it is an HTTP method.
func methodName(word string) string {
	switch word {
	case "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS":
		return word
	}
	return ""
}
