package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// isBesideError reports whether a number is next to the word for an error, or ends a
// line that begins with one.
//
//	a 404 error code
//	返回 429 错误
//	Fehlercode 503
//	Error fetching machines: 403
func isBesideError(before, behind string, status int) bool {
	if status < 400 {
		return false
	}
	return beginsError(behind) || endsInError(before) || isWhatErrorEndsWith(before, behind) || isErrorOfKind(before, behind)
}

// isErrorOfKind reports whether a number is before the word for an error, with a word in
// between that says of what kind, or in the plural where the words before aren't those of
// a count.
//
//	We're experiencing 403 permission errors when switching the endpoint
//	I get a 401 authentication error
//	seeing 429 errors
func isErrorOfKind(before, behind string) bool {
	if ascii.ByteAt(behind, 0) != ' ' {
		return false
	}
	end := ascii.SkipWord(behind, 1)
	word := behind[1:end]
	isKind := ascii.IsOneOf(word, "permission", "permissions", "authentication", "authorization", "authorisation", "auth", "access", "throttling", "throttle",
		"credential", "token", "validation", "timeout", "gateway", "consent", "license", "licensing")
	if isKind && ascii.ByteAt(behind, end) == ' ' {
		word = behind[end+1 : ascii.SkipWord(behind, end+1)]
	}
	switch {
	case ascii.IsOneOf(word, "error", "fehler"):
		return isKind
	case !ascii.IsOneOf(word, "errors"):
		return false
	}
	_, previous := ascii.LastWord(strings.TrimRight(before, " "))
	return ascii.IsOneOf(previous, "", "get", "gets", "getting", "got", "see", "sees", "seeing", "experiencing", "experience", "receive", "receiving", "received", "hit", "hitting",
		"returns", "returning", "throws", "throwing", "causes", "causing", "intermittent", "random", "persistent", "constant", "frequent", "sporadic", "occasional", "these",
		"and", "or", "http", "api", "graph", "constantly", "repeatedly", "into", "keep", "still")
}

// beginsError reports whether text continues with the word for an error, in some
// language.
func beginsError(behind string) bool {
	behind = strings.TrimPrefix(behind, "-")
	behind = strings.TrimPrefix(behind, " ")
	for _, word := range [...]string{"错误", "错誤", "エラー", "오류"} {
		if strings.HasPrefix(behind, word) {
			return true
		}
	}
	for _, word := range [...]string{"error", "fehler"} {
		if ascii.FoldsAt(behind, 0, word) && !ascii.IsWord(ascii.ByteAt(behind, len(word))) {
			return true
		}
	}
	return false
}

// endsInError reports whether text ends with the word for an error or its code, in
// another language than English.
func endsInError(before string) bool {
	before = strings.TrimRight(before, " :：")
	for _, word := range [...]string{"错误", "错误代码", "错误码", "エラー", "오류", "ошибкой", "fehler", "fehlercode", "erreur"} {
		if ascii.EndsFolded(before, word) {
			return true
		}
	}
	return false
}

// isWhatErrorEndsWith reports whether a number ends a line, after a colon, and the
// line reports an error in doing something. Other such numbers count something.
//
//	Error fetching machines: 403
//	Error Session: 429
func isWhatErrorEndsWith(before, behind string) bool {
	const mostWords = 6
	rest, found := strings.CutSuffix(before, ": ")
	if !found || strings.TrimLeft(behind, " \r") != "" && strings.TrimLeft(behind, " \r")[0] != '\n' {
		return false
	}
	next := ""
	for n := 0; n < mostWords; n++ {
		var word string
		rest, word = ascii.LastWord(rest)
		if ascii.IsOneOf(word, "error", "failed", "failure") {
			return next != "" && (ascii.IsUpper(next[0]) || strings.HasSuffix(next, "ing"))
		}
		if word == "" || ascii.IsDigit(word[0]) {
			return false
		}
		next, rest = word, strings.TrimSuffix(rest, " ")
	}
	return false
}
