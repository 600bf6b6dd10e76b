package pair

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/safe/internal/named"
	"github.com/defender-err/defender-err/internal/anycase"
)

// IsElement reports whether the name at s[begin:] and the value that ends before s[end]
// are a pair that is an element of a list of pairs, or the arguments of a function that
// sets something:
//
//	[["user","anna"],["password","x"]]
//	define('DB_PASSWORD', 'x')
func IsElement(s string, begin, end int) bool {
	before := strings.TrimRight(s[max(begin-named.Max, 0):begin], " \\\"'")
	after := strings.TrimLeft(s[end:min(end+named.Max, len(s))], " \\\"'")
	if after == "" && end == len(s) && before != "" && strings.IndexByte("[({", before[len(before)-1]) >= 0 {
		after = string("])}"[strings.IndexByte("[({", before[len(before)-1])]) // cut off
	}
	if before == "" || after == "" || !closes(before[len(before)-1], after[0]) {
		return false
	}
	if before[len(before)-1] == '(' && sets(before[:len(before)-1]) {
		return true
	}
	before, after = strings.TrimRight(before[:len(before)-1], " \r\n"), strings.TrimLeft(after[1:], " ,\r\n")
	opened := before != "" && strings.IndexByte("[({,", before[len(before)-1]) >= 0
	closed := after != "" && strings.IndexByte("[({])}", after[0]) >= 0
	return opened || closed && before == ""
}

// closes reports whether a sign closes what another one opens.
func closes(opened, closed byte) bool {
	n := strings.IndexByte("[({", opened)
	return n >= 0 && closed == "])}"[n]
}

// sets reports whether a call that a text ends with sets something: define, putenv,
// setItem, SetEnvironmentVariable, headers.append.
func sets(call string) bool {
	n := len(call)
	for n > 0 && ascii.IsAlpha(call[n-1]) {
		n--
	}
	for _, verb := range [...]string{"set", "define", "put", "add", "append"} {
		if anycase.HasPrefix(call[n:], verb) {
			return true
		}
	}
	return false
}

// IsLastCell reports whether the cell of HTML with the name at s[begin:] is the first one
// of its row, and the one that ends before s[end] the last one.
func IsLastCell(s string, begin, end int) bool {
	before, after := s[max(begin-named.Max, 0):begin], s[end:min(end+named.Max, len(s))]
	tag := strings.LastIndex(before, "<t")
	if tag < 0 || strings.LastIndex(before[:tag], "<tr") < 0 || strings.Contains(before[:tag], "<td") && strings.LastIndex(before[:tag], "<td") > strings.LastIndex(before[:tag], "<tr") {
		return false
	}
	after, ok := strings.CutPrefix(strings.TrimLeft(after, " "), "</td>")
	return !ok && after == "" || ok && !strings.HasPrefix(strings.TrimLeft(after, " \r\n\\"), "<td")
}

// BeginsLine reports whether s[begin:] is the beginning of a line, after what is drawn
// at its left.
func BeginsLine(s string, begin int) bool {
	before := strings.TrimRight(s[max(begin-named.Max, 0):begin], " \t|>+")
	return before == "" || before[len(before)-1] == '\n' || strings.HasSuffix(before, `\n`)
}

// EndsLine reports whether a line ends at s[end:] that isn't the head of a table.
func EndsLine(s string, end int) bool {
	rest := strings.TrimLeft(s[min(end, len(s)):min(end+named.Max, len(s))], " \t\r|")
	next, broken := strings.CutPrefix(rest, "\n")
	if !broken {
		next, broken = strings.CutPrefix(strings.TrimPrefix(rest, `\r`), `\n`)
	}
	if broken {
		return !strings.HasPrefix(strings.TrimLeft(next, " |"), "--")
	}
	return rest == "" || rest[0] == '"'
}

// ReportedAhead returns where the name ends that has the value of the pair, if s[begin:end]
// is the name of a field in a line of its own and the next line says what is wrong with it;
// 0 if not.
//
//	password
//	  String should have at least 16 characters [type=string_too_short, input_value='x']
func ReportedAhead(s string, begin, end int) int {
	const name = "input_value"
	if end >= len(s) || s[end] != '\n' && !strings.HasPrefix(s[end:], `\n`) && !strings.HasPrefix(s[end:], "  ") {
		return 0
	}
	n := strings.Index(s[end:min(end+maxAhead/2, len(s))], name+"=")
	if n < 0 {
		return 0
	}
	return end + n + len(name)
}

// ClosesAt reports whether a word at s[i] is all that is in its parentheses.
func ClosesAt(s string, i int) bool {
	n := strings.IndexAny(s[min(i, len(s)):], " ,)\n")
	return n > 0 && s[i+n] == ')'
}
