package scan

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
)

// signInCode reads the number of an Entra error.
//
//	AADSTS7000215: Invalid client secret provided.
func (sc *scanner) signInCode(i, end int) {
	s := sc.s
	digits := s[i+lexicon.SignInPrefix : end]
	if len(digits) > 8 || ascii.SkipDigits(digits, 0) < len(digits) || lexicon.IsListedSignIn(s, i, end) || lexicon.IsInName(s, i, end) || ascii.EndsFolded(sc.before(i), "will fail with ") {
		return
	}
	if ascii.ByteAt(s, end) == ':' {
		sc.signInEnd = sc.line.end
	}
	sc.tell(clue.Code, s[i:end], 1, i)
}

// codes reads the code or the numbers after their name, between two offsets. A code
// without a separator before it is in quotes.
//
//	HTTP 400, code "ODataError"
//	"error_codes":[7000215]
//	'error_codes' => [7000215]
func (sc *scanner) codes(i, end int) {
	s := sc.s
	if end-i == len("code") {
		named := ascii.EndsFolded(sc.before(i), "status ")
		if !named && (ascii.HasPrefixAt(s, end, ` "`) || ascii.HasPrefixAt(s, end, " '")) {
			sc.code(end+2, end+2)
		}
		return
	}
	j := ascii.Skip(s, end, 4, "\"'\\]")
	j = ascii.Skip(s, j, lookBack, " ")
	sep := j
	j = ascii.Skip(s, j, 2, ":=>")
	if j == sep {
		return
	}
	j = ascii.Skip(s, j, lookBack, " [")
	e := ascii.SkipDigits(s[:min(len(s), j+9)], j)
	if n := e - j; n >= 5 && n <= 8 {
		sc.tell(clue.Code, "AADSTS"+s[j:e], 1, j)
	}
}

// code reads the code of an error after its name.
//
//	code: ResourceNotFound
//	ErrorCode=invalid_client
func (sc *scanner) code(v int, at int) {
	s := sc.s
	end := v
	for end < len(s) && end-v < 80 && (ascii.IsWord(s[end]) || s[end] == '.' || s[end] == '-') {
		end++
	}
	if end == len(s) && strings.IndexByte("\"'`", ascii.ByteAt(s, v-1)) >= 0 {
		return // it breaks off
	}
	value := strings.TrimRight(s[v:end], ".-")
	if title, _, closed := strings.Cut(s[v:], `"`); closed && ascii.ByteAt(s, v-1) == '"' && ascii.IsTitle(title) {
		value = title // Code="Subscription Not Registered"
	}
	if ascii.ByteAt(s, end) == ':' { // code: Forbiddenmsg: Missing application roles
		value = strings.TrimSuffix(strings.TrimSuffix(value, "msg"), "message")
	}
	switch {
	case len(value) < 3 || !ascii.IsAlpha(value[0]) || lexicon.SaysNothing(value) || lexicon.IsClientCode(value):
	case lexicon.IsSnake(value):
		sc.tell(clue.OAuth, value, 2, at)
	case v < sc.challengeEnd && lexicon.IsCodeWord(value): // in the description of error="insufficient_claims"
		sc.tell(clue.CodeWord, value, 2, at)
	case lexicon.IsCodeWord(value), lexicon.IsDriveCode(value), ascii.IsTitle(value):
		sc.tell(clue.Code, value, 2, at)
	}
}

// errorID reads the code in what Graph PowerShell calls an error. The exception that
// it threw is none, and neither is NotSpecified.
//
//	FullyQualifiedErrorId : AccessDenied,Microsoft.Graph.PowerShell.Cmdlets.GetMgUser_List
//	FullyQualifiedErrorId : InvokeGraphHttpResponseException,Microsoft.Graph.PowerShell.Authentication.Cmdlets.InvokeMgGraphRequest
func (sc *scanner) errorID(v int) {
	s := sc.s
	word := address.WordAt(s, v)
	if word != "" && (lexicon.IsCodeWord(word) || lexicon.IsDriveCode(word)) && !strings.HasSuffix(word, "Exception") && word != "NotSpecified" && ascii.HasPrefixAt(s, v+len(word), ",Microsoft.Graph.") {
		sc.tell(clue.Code, word, 2, v)
	}
}

// codeInParentheses reads a code in the parentheses that open at an offset, and the
// message after it.
func (sc *scanner) codeInParentheses(i int) {
	if sc.line.frame || sc.line.calm || i < sc.urlStop {
		return
	}
	code, words := reply.InParentheses(sc.s, sc.line.start, i)
	switch {
	case lexicon.IsSnake(code) && lexicon.BeginsSignIn(words): // (invalid_client) AADSTS7000215: Invalid client secret provided.
		sc.tell(clue.OAuth, code, 2, i+1)
	case code != "":
		sc.tell(clue.Code, code, 2, i+1)
		sc.tell(clue.Message, words, 3, i+len(code)+len("() "))
	}
}

// codeBeforeMessage reads a code of Graph between two offsets, which has a
// lowline in it, before a message.
//
//	Request_ResourceNotFound: Resource 'x' does not exist
//	[Authorization_RequestDenied] : Insufficient privileges
func (sc *scanner) codeBeforeMessage(i, end int) {
	word := sc.s[i:end]
	_, behind, _ := strings.Cut(word, "_")
	if behind == "" || !ascii.IsUpper(behind[0]) || strings.IndexFunc(behind, func(r rune) bool { return 'a' <= r && r <= 'z' }) < 0 {
		return
	}
	if reply.IsBeforeMessage(sc.s, i, end) {
		sc.tell(clue.CodeWord, word, 5, i)
	}
}

// oauthBeforeMessage reads an OAuth error that follows the name of a type of error
// between two offsets. After the level of a log line, the name can also be that of a
// program.
//
//	InteractionRequiredAuthError: invalid_grant: AADSTS50076
func (sc *scanner) oauthBeforeMessage(i, end int) {
	s := sc.s
	if !ascii.HasPrefixAt(s, end, ": ") {
		return
	}
	v := end + 2
	e := ascii.SkipWord(s[:min(len(s), v+longestWord)], v)
	typed := !ascii.IsOneOf(s[i:end], "error") && lexicon.IsSnake(s[v:e]) && !lexicon.IsClientCode(s[v:e])
	if (typed || lexicon.IsOAuthError(s[v:e])) && ascii.HasPrefixAt(s, e, ": ") {
		sc.tell(clue.OAuth, s[v:e], 3, v)
	}
}
