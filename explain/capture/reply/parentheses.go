package reply

import (
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// longestBehind is how many bytes of a line around a code are looked at.
const longestBehind = 600

// InParentheses returns the code in the parentheses that open at an offset, and the
// message after it, which begins at another offset: the libraries and commands of
// Azure print errors this way. It returns nothing if there is none.
//
//	ERROR: (AuthorizationFailed) The client 'x' does not have authorization …
//	azure.kusto.data.exceptions.KustoApiError: (BadRequest_SyntaxError) Request is invalid …
func InParentheses(s string, start, at int) (code, message string) {
	const shortest, longest = 4, 80
	end := ascii.SkipWord(s[:min(len(s), at+1+longest)], at+1)
	before := strings.TrimRight(s[max(start, at-longestBehind):at], " ")
	if end-at <= shortest || !ascii.HasPrefixAt(s, end, ") ") || before != "" && before[len(before)-1] != ':' || strings.HasPrefix(before, "CategoryInfo") {
		return "", ""
	}
	code = s[at+1 : end]
	if !lexicon.IsCodeWord(code) || lexicon.IsClientCode(code) || strings.HasSuffix(code, "Exception") {
		return "", ""
	}
	if strings.IndexByte(code, '_') < 0 && strings.IndexFunc(code[1:], unicode.IsUpper) < 0 && lexicon.StatusOf(code) == 0 {
		return "", ""
	}
	behind := end + len(") ")
	message = strings.TrimSpace(s[behind:min(ascii.IndexFrom(s, behind, '\n'), behind+longestBehind)])
	if !strings.Contains(message, " ") {
		return "", ""
	}
	return code, message
}

// IsQueried reports whether the name that ends at an offset is the table that a query
// reads: it is followed by a pipe, or nothing else follows on its line.
func IsQueried(s string, end int) bool {
	rest := strings.TrimLeft(s[end:min(len(s), end+longestBehind)], " \r")
	return rest == "" || rest[0] == '|' || rest[0] == '\n'
}
