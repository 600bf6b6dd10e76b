package clue

import "strings"

// signInCode reads the number of an Entra error.
//
//	AADSTS7000215: Invalid client secret provided.
func (sc *scanner) signInCode(i, end int) {
	s := sc.s
	digits := s[i+len("AADSTS") : end]
	if len(digits) > 8 || skipDigits(digits, 0) < len(digits) || isListedCode(s, i, end) {
		return
	}
	// The code itself is no alarm; what stands right beside it may be one.
	told := byteAt(s, skip(s, end, 3, ` "'*`)) == ':'
	before := s[max(sc.line.start, i-60):i]
	sc.n.Add(Clue{Kind: Code, Value: s[i:end], Rank: 1, At: i, Alarm: told || hasAlarm(before)})
}

// isListedCode reports whether the code between two offsets stands in a list of
// codes.
//
//	"AADSTS7000215", "AADSTS700016"
func isListedCode(s string, i, end int) bool {
	const quotes = "\"'`"
	before := strings.TrimRight(s[max(0, i-24):i], " "+quotes)
	if rest, found := strings.CutSuffix(before, ","); found {
		if _, word := lastWord(strings.TrimRight(rest, quotes)); strings.HasPrefix(word, "AADSTS") {
			return true
		}
	}
	j := skip(s, end, 1, quotes)
	if byteAt(s, j) != ',' {
		return false
	}
	j = skip(s, j+1, 2, " "+quotes)
	return hasPrefixAt(s, j, "AADSTS")
}

// signInCodes reads the numbers behind error_codes, the name of which ends at an
// offset.
//
//	"error_codes":[7000215]
//	'error_codes' => [7000215]
func (sc *scanner) signInCodes(end int) {
	s := sc.s
	j := skip(s, end, 4, "\"'\\]")
	j = skip(s, j, lookBack, " ")
	sep := j
	j = skip(s, j, 2, ":=>")
	if j == sep {
		return
	}
	j = skip(s, j, lookBack, " [")
	e := skipDigits(s[:min(len(s), j+9)], j)
	if n := e - j; n >= 5 && n <= 8 {
		sc.tell(Code, "AADSTS"+s[j:e], 1, j)
	}
}

// code reads the code of an error behind its name.
//
//	code: ResourceNotFound
//	ErrorCode=invalid_client
func (sc *scanner) code(v int, at int) {
	s := sc.s
	end := v
	for end < len(s) && end-v < 80 && (isWord(s[end]) || s[end] == '.' || s[end] == '-') {
		end++
	}
	value := strings.TrimRight(s[v:end], ".-")
	switch {
	case len(value) < 3 || !isAlpha(value[0]) || saysNothing(value) || isClientCode(value):
	case isSnake(value):
		sc.tell(OAuth, value, 2, at)
	case isCodeWord(value):
		sc.tell(Code, value, 2, at)
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
	if behind == "" || !isUpper(behind[0]) || strings.IndexFunc(behind, func(r rune) bool { return 'a' <= r && r <= 'z' }) < 0 {
		return
	}
	if isBeforeMessage(sc.s, i, end) {
		sc.tell(CodeWord, word, 5, i)
	}
}

// oauthBeforeMessage reads an error of OAuth that follows the name of a type of
// error, which ends at an offset.
//
//	InteractionRequiredAuthError: invalid_grant: AADSTS50076
func (sc *scanner) oauthBeforeMessage(end int) {
	s := sc.s
	if !hasPrefixAt(s, end, ": ") {
		return
	}
	v := end + 2
	e := skipWord(s[:min(len(s), v+longestWord)], v)
	if isSnake(s[v:e]) && hasPrefixAt(s, e, ": ") {
		sc.tell(OAuth, s[v:e], 3, v)
	}
}

// isClean reports whether a value can be the code of an error.
func isClean(value string) bool {
	if len(value) < 3 || len(value) > 80 || !isAlpha(value[0]) || saysNothing(value) {
		return false
	}
	for i := range len(value) {
		if c := value[i]; !isWord(c) && c != '.' && c != '-' && c != '/' {
			return false
		}
	}
	return true
}

// isCodeWord reports whether a word in a text is written as codes are: with a
// capital letter, or with a lowline.
func isCodeWord(word string) bool {
	lowline := strings.IndexByte(word, '_') >= 0
	if !lowline && !isUpper(word[0]) {
		return false
	}
	for i := range len(word) {
		if !isWord(word[i]) {
			return false
		}
	}
	return true
}

// saysNothing reports whether a word stands where a code would, and is none.
func saysNothing(word string) bool {
	return isOneOf(word, "null", "none", "nil", "true", "false", "undefined", "unknown", "ok",
		"message", "unavailable", "date", "headers")
}

// isSnake reports whether a word is written as OAuth writes errors:
// invalid_client.
func isSnake(word string) bool {
	lowlines := 0
	for i := range len(word) {
		switch c := word[i]; {
		case c == '_':
			if i == 0 || i == len(word)-1 || word[i-1] == '_' {
				return false
			}
			lowlines++
		case !isLower(c):
			return false
		}
	}
	return lowlines > 0
}

// isClientCode reports whether a code is one of the client, not of a service:
// ECONNREFUSED, CERT_HAS_EXPIRED.
func isClientCode(code string) bool {
	lowlines := 0
	for i := range len(code) {
		switch c := code[i]; {
		case c == '_':
			if i == 0 || i == len(code)-1 || code[i-1] == '_' {
				return false
			}
			lowlines++
		case !isUpper(c) && !isDigit(c):
			return false
		}
	}
	if lowlines > 0 {
		return isUpper(code[0])
	}
	return len(code) >= 4 && code[0] == 'E' && strings.IndexAny(code, "0123456789") < 0
}
