package told

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// hasStatusLine reports whether a line has the first line of an HTTP message, or the
// end of one as servers log it: `HTTP/1.1" 403`.
func hasStatusLine(line string) bool {
	const protocol = "HTTP/"
	for from := 0; ; {
		i := strings.Index(line[from:], protocol)
		if i < 0 {
			return false
		}
		from += i + len(protocol)
		rest := line[from:]
		digits := skipBytes(rest, 0, func(c byte) bool { return ascii.IsDigit(c) || c == '.' })
		rest = strings.TrimPrefix(strings.TrimPrefix(rest[digits:], `"`), ",")
		if digits > 0 && len(rest) > 3 && rest[0] == ' ' && (rest[1] == '4' || rest[1] == '5') && ascii.IsDigit(rest[2]) && ascii.IsDigit(rest[3]) {
			return true
		}
	}
}

// endsInStatus reports whether a line begins with a time or says that something failed,
// ends with a status and its words, and has no level that says that all is well.
//
//	2026-11-17T09:14:03Z machine 12: 403 Forbidden
//	machine 12: isolate failed: 403 Forbidden
func endsInStatus(line string) bool {
	said := strings.TrimRight(line[carrier(line):], " \r.")
	failed := false
	if i := strings.LastIndex(said, ": "); i >= 0 {
		failed = strings.HasSuffix(said[:i], " failed")
		said = said[i+len(": "):]
	}
	if !failed && !isDated(line) || isCalm(line) {
		return false
	}
	status, words, _ := strings.Cut(said, " ")
	known, end := lexicon.ReasonAt(words, 0)
	return end == len(words) && known >= 400 && strconv.Itoa(known) == status
}

// isStatusLabel reports whether a line is a label of a status with the words of
// one.
//
//	StatusCode        : Forbidden
func isStatusLabel(line string) bool {
	name, value, found := strings.Cut(line, ":")
	value = strings.TrimLeft(value, " ")
	return found && clue.ClassOf(name) == clue.ForStatus && value != "" && ascii.IsUpper(value[0]) &&
		strings.TrimRight(value, " \r") == firstWord(value)
}

// hasCall reports whether a line names what was called: a URL, or a method.
func hasCall(line string) bool {
	if strings.Contains(line, "http://") || strings.Contains(line, "https://") {
		return true
	}
	for _, path := range [...]string{"/api/", "/beta/", "/v1.0/"} {
		if strings.Contains(line, path) {
			return true
		}
	}
	return eachWord(line, func(word string, _ int) bool { return isMethod(word) })
}

func isMethod(word string) bool {
	switch word {
	case "GET", "POST", "PUT", "PATCH", "DELETE":
		return true
	}
	return false
}

// countsNone reports whether a line of a metric says that there was none of what
// it counts.
//
//	http_client,status=403 count=0i
//	defender.requests.403:0|c
func countsNone(line string) bool {
	return strings.Contains(line, ":0|") || strings.Contains(line, " count=0i") || strings.Contains(line, "} 0")
}

// hasDuration reports whether a line has a duration in milliseconds.
//
//	GET https://api.security.microsoft.com/api/alerts [401 Unauthorized, 433B, 89ms]
func hasDuration(line string) bool {
	for from := 0; ; {
		i := strings.Index(line[from:], "ms")
		if i < 0 {
			return false
		}
		from += i + len("ms")
		if ascii.IsDigit(ascii.ByteAt(line, from-len("ms")-1)) && !isWordByte(ascii.ByteAt(line, from)) {
			return true
		}
	}
}

// hasElements reports whether a line has an error code in XML or the heading of a
// page: "<Error><Code>AuthenticationFailed</Code><Message>…".
func hasElements(line string) bool {
	return ascii.ContainsFolded(line, "<h1>") || ascii.ContainsFolded(line, "<h2>") || ascii.ContainsFolded(line, "<title>") || strings.Contains(line, "<Code>") || strings.Contains(line, "&lt;Code&gt;") || strings.Contains(line, `\u003cCode\u003e`)
}

// isRow reports whether a line is a row of a table with many cells in quotes.
//
//	"da403404500_1","Multiple failed logons (403)","Medium","New","CredentialAccess"
func isRow(line string) bool {
	const many = 4
	return strings.Count(line, `","`) >= many && !strings.Contains(line, `":`)
}

// hasTime reports whether a line has a time.
func hasTime(line string) bool {
	_, end := timeIn(line)
	return end > 0
}

// timeIn returns where the first time in a line begins and ends; end is 0 if there
// is none.
func timeIn(line string) (start, end int) {
	if start, end := stamp.Find(line); start >= 0 {
		return start, end
	}
	for i := 0; ; i++ {
		colon := strings.IndexByte(line[i:], ':')
		if colon < 0 {
			return 0, 0
		}
		i += colon
		if end, ok := stamp.Clock(line, i-2); ok {
			return i - 2, end
		}
	}
}

// hasID reports whether a line has an ID that identifies one call.
func hasID(line string) bool {
	_, end := idIn(line)
	return end > 0
}

// idIn returns where the first ID in a line begins and ends; end is 0 if there is
// none.
//
//	4b0c1e5a-77d2-4d3a-9c55-0e6f1a2b3c4d
//	|a1b2c3d4e5f6.1a2b3c4d
func idIn(line string) (start, end int) {
	for run := 0; ; run++ {
		n := strings.IndexAny(line[run:], "-.")
		if n < 0 {
			return 0, 0
		}
		run += n
		i := run
		for i > 0 && ascii.IsHex(line[i-1]) {
			i--
		}
		if end := idFrom(line, i, run); end > 0 {
			return i, end
		}
	}
}

// idFrom returns where the ID ends whose first hexadecimal digits stand between
// two offsets; 0 if they begin none.
func idFrom(line string, i, run int) (end int) {
	switch {
	case run-i >= 8 && ascii.ByteAt(line, run) == '-':
		end = run
		for _, n := range [...]int{4, 4, 4, 12} {
			if ascii.ByteAt(line, end) != '-' || skipBytes(line[:min(len(line), end+1+n)], end+1, ascii.IsHex) != end+1+n {
				return 0
			}
			end += 1 + n
		}
		return end
	case run-i >= 6 && ascii.ByteAt(line, run) == '.':
		end = skipBytes(line, run+1, ascii.IsHex)
		if end-run > 4 && ascii.ByteAt(line, i-1) == '|' {
			return end
		}
	}
	return 0
}

// hasPlaceholder reports whether a text has a placeholder that a program or a person
// replaces with a value.
//
//	HTTP {status}
//	failed: %s
//	<tenant>
func hasPlaceholder(near string) bool {
	if strings.Contains(near, "___") || hasWordStart(near, "YYYY") {
		return true
	}
	for i := 0; i < len(near); i++ {
		rest := near[i+1:]
		switch near[i] {
		case '{':
			n := skipBytes(rest, 0, func(c byte) bool { return isWordByte(c) || strings.IndexByte(".[]", c) >= 0 })
			if ascii.ByteAt(rest, n) == '}' || ascii.ByteAt(rest, 0) == '{' {
				return true
			}
		case '%':
			if c := ascii.ByteAt(rest, 0); (c == 's' || c == 'd' || c == 'v' || c == 'w') && !isWordByte(ascii.ByteAt(rest, 1)) {
				return true
			}
		case '$':
			c, before := ascii.ByteAt(rest, 0), ascii.ByteAt(near, i-1)
			if c == '{' || c == '(' || c != 0 && isWordByte(c) && before != '?' && before != '&' { // ?$top=10
				return true
			}
		case '<':
			if isBlankToFill(rest) {
				return true
			}
		}
	}
	return false
}

// isBlankToFill reports whether the text after a < names a value rather than a tag
// of a page.
func isBlankToFill(rest string) bool {
	c := ascii.ByteAt(rest, 0)
	if c < 'a' || c > 'z' {
		return false
	}
	n := skipBytes(rest, 0, func(c byte) bool { return isWordByte(c) || c == ' ' })
	name := rest[:n]
	if ascii.ByteAt(rest, n) != '>' {
		return false
	}
	switch name {
	case "html", "head", "body", "title", "center", "hr", "br", "p", "h1", "h2", "h3", "pre", "b", "i", "div", "span",
		"module", "lambda", "anonymous", "string", "stdin", "td", "tr", "th", "li", "code", "strong":
		return false
	}
	return !strings.Contains(rest[n:], "</"+name)
}

func hasWordStart(s, word string) bool {
	i := strings.Index(s, word)
	return i >= 0 && !isWordByte(ascii.ByteAt(s, i-1))
}

// isDoing reports whether a text continues with what somebody does.
func isDoing(s string) bool {
	return strings.HasSuffix(firstWord(strings.TrimPrefix(s, " ")), "ing")
}

// hasCondition reports whether a text is about what may happen, or about what always
// happens.
func hasCondition(near string) bool {
	return eachWord(near, func(word string, at int) bool {
		var buf [12]byte
		switch string(lower(buf[:0], word)) {
		case "when":
			return !isDoing(near[at+len(word):]) // 403 Forbidden when creating a policy
		case "if", "whenever", "unless", "until", "once", "may", "might", "would", "should", "must",
			"can", "cannot", "will", "usually", "often", "sometimes", "typically", "mean", "means", "meaning",
			"indicates", "or", "never", "always", "every", "any", "each":
			return true
		case "could":
			return !strings.HasPrefix(near[at+len(word):], " not") // it did not
		case "indicate":
			return !ascii.EndsFolded(near[:at], " not ") // response status code does not indicate success
		case "case":
			return ascii.EndsFolded(near[:at], "in ")
		case "example":
			return ascii.EndsFolded(near[:at], "for ")
		case "as":
			return ascii.EndsFolded(near[:at], "such ")
		case "e":
			return strings.HasPrefix(near[at+len(word):], ".g.")
		}
		return false
	})
}
