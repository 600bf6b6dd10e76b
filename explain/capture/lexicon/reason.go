package lexicon

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
)

// A reason is a reason phrase, in lower case, with the status that it stands
// for.
type reason struct {
	words  string
	status int
}

// reasons are the reason phrases that HTTP and its programs know.
var reasons = [...]reason{
	{"accepted", 202},
	{"bad gateway", 502},
	{"bad request", 400},
	{"conflict", 409},
	{"created", 201},
	{"failed dependency", 424},
	{"forbidden", 403},
	{"found", 302},
	{"gateway timeout", 504},
	{"gateway time out", 504},
	{"gone", 410},
	{"http version not supported", 505},
	{"insufficient storage", 507},
	{"internal server error", 500},
	{"length required", 411},
	{"locked", 423},
	{"method not allowed", 405},
	{"moved permanently", 301},
	{"no content", 204},
	{"not acceptable", 406},
	{"not found", 404},
	{"not implemented", 501},
	{"ok", 200},
	{"partial content", 206},
	{"payload too large", 413},
	{"payment required", 402},
	{"precondition failed", 412},
	{"proxy authentication required", 407},
	{"range not satisfiable", 416},
	{"request entity too large", 413},
	{"request header fields too large", 431},
	{"request timed out", 408},
	{"request timeout", 408},
	{"request uri too long", 414},
	{"service unavailable", 503},
	{"too many requests", 429},
	{"unauthorized", 401},
	{"unprocessable content", 422},
	{"unprocessable entity", 422},
	{"unsupported media type", 415},
	{"uri too long", 414},
}

// StatusOf returns the status that a code comes with where the code is a reason
// Phrase, however it is written, or one of the few that always have the same;
// 0 if it is none.
func StatusOf(code string) int {
	var buf [40]byte
	folded := string(clue.Fold(buf[:0], code))
	switch folded {
	case "resourcenotfound":
		return 404
	case "internalerror":
		return 500
	case "unauthorizedmissingmfa", "disallowedoperation", "disabledfeature":
		return 403
	case "invalidrequestbody", "missingrequiredparameter", "maximumbatchsizeexceeded", "invalidhashvalue", "invaliddomainname",
		"invalidipaddress", "osplatformnotsupported", "clientversionnotsupported": // as the API of Defender documents
		return 400
	case "requestbodytoolarge":
		return 413
	}
	status, end := ReasonAt(folded, 0)
	if end < len(folded) {
		return 0
	}
	return status
}

// MayAnswer reports whether an error of OAuth may come with a status: the service for
// tokens has one of a few, and never that of another service.
func MayAnswer(oauthError string, status int) bool {
	switch oauthError {
	case "invalid_grant", "invalid_client", "invalid_request", "invalid_scope", "unauthorized_client", "unsupported_grant_type",
		"interaction_required", "consent_required":
		return status == 400 || status == 401
	}
	return true
}

// IsKnown reports whether HTTP knows a status.
func IsKnown(status int) bool {
	switch status {
	case 200, 201, 202, 204, 206, 301, 302, 304, 307, 308,
		400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 422, 423, 424, 429, 431,
		500, 501, 502, 503, 504, 505, 507:
		return true
	}
	return false
}

// ReasonAt reads the reason phrase that begins at an offset, in any letter case,
// with blanks, hyphens or nothing between its words. It returns the status, 0 if
// there is none, and the end.
//
//	Not Found
//	Request-Timeout
//	TooManyRequests
func ReasonAt(s string, i int) (status, end int) {
	if i >= len(s) {
		return 0, i
	}
	first := ascii.Fold(s[i])
	for _, r := range reasons {
		if r.words[0] != first {
			continue
		}
		if e := phraseEnd(s, i, r.words); e > end {
			status, end = r.status, e
		}
	}
	return status, end
}

// phraseEnd returns where the words of a reason phrase end that begins at i; 0 if
// it does not.
func phraseEnd(s string, i int, words string) int {
	for j := range len(words) {
		c := ascii.ByteAt(s, i)
		switch {
		case words[j] != ' ':
			if ascii.Fold(c) != words[j] {
				return 0
			}
			i++
		case c == ' ' || c == '-':
			i++
		}
	}
	if ascii.IsWord(ascii.ByteAt(s, i)) {
		return 0
	}
	return i
}

// IsWrittenAsReason reports whether the words of a phrase are written as HTTP does,
// with capital letters, and aren't common words that also mean something else.
func IsWrittenAsReason(Phrase string) bool {
	switch Phrase {
	case "Gone", "Conflict", "Locked":
		return false
	}
	if !ascii.IsUpper(Phrase[0]) {
		return false
	}
	for i := 1; i < len(Phrase); i++ {
		if (Phrase[i-1] == ' ' || Phrase[i-1] == '-') && ascii.IsLower(Phrase[i]) {
			return false
		}
	}
	return true
}
