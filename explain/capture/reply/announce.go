package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
)

// rankByWords returns how surely the words before a number say that it is a
// status; 0 if they do not.
//
//	status code was '403'
//	The server responded with a status of 403
//	The requested URL returned error: 403
//	HTTP 503
//	Response code [403] Response message: …
func rankByWords(before, behind string, status int) int {
	if strings.HasSuffix(before, "[") && !strings.HasPrefix(behind, "]") {
		return 0 // of a list
	}
	trimmed := strings.TrimRight(before, " :='\"([`\\")
	if gap := len(before) - len(trimmed); gap == 0 || gap > 6 {
		return 0
	}
	rest, word := ascii.LastWord(trimmed)
	if rank := rankByName(rest, word, status); rank > 0 {
		return rank
	}
	if strings.TrimRight(before, " :='`") != trimmed || countsThings(behind) {
		return 0
	}
	if rank := rankByVerb(rest, word, status); rank < 3 || strings.IndexByte(before[len(trimmed):], ':') < 0 {
		return rank
	}
	return 0 // Received: 505, allowed: 500
}

// rankByName returns how surely a word and the text before it are the name of a
// status.
func rankByName(rest, word string, status int) int {
	_, previous := ascii.LastWord(strings.TrimRight(rest, " _-"))
	switch {
	case ascii.IsOneOf(word, "code"):
		return rankOfCode(previous, status)
	case ascii.IsOneOf(word, "status") && (ascii.IsOneOf(previous, "exit") || ascii.EndsFolded(rest, "exited with ")), IsVague(word):
		return 0
	case ascii.IsOneOf(word, "is"): // a test may expect it
		if status >= 400 && rankOfLinked(rest) > 0 {
			return 2
		}
	case ascii.IsOneOf(word, "was", "of", "indicates", "indicate"):
		return rankOfLinked(rest)
	case ascii.IsOneOf(word, "success", "failure"):
		if ascii.EndsFolded(strings.TrimRight(rest, " "), "not indicate") || ascii.IsOneOf(previous, "indicates") {
			return 1
		}
	case clue.ClassOf(word) == clue.ForStatus:
		return 1
	}
	return 0
}

// rankOfCode returns how sure it is that a number is a status after the word "code"
// and another word before that.
func rankOfCode(previous string, status int) int {
	switch {
	case ascii.IsOneOf(previous, "status"):
		return 1
	case ascii.IsOneOf(previous, "response", "http"):
		return 2
	case ascii.IsOneOf(previous, "exit", "return"), status < 400:
		return 0
	}
	return 3
}

// rankOfLinked returns how sure it is that a number is a status that a verb links
// to its name.
//
//	Response status code was
//	a status of
//	The answer was
func rankOfLinked(rest string) int {
	rest, word := ascii.LastWord(strings.TrimRight(rest, " '\"`"))
	switch {
	case ascii.IsOneOf(word, "status", "statuscode"):
		return 1
	case ascii.IsOneOf(word, "code"):
		_, word = ascii.LastWord(strings.TrimRight(rest, " _-"))
		if ascii.IsOneOf(word, "status", "response") {
			return 1
		}
	case ascii.IsOneOf(word, "answer", "response"):
		return 2
	}
	return 0
}

// rankByVerb returns how surely a verb for answering and the text before it announce
// a status.
func rankByVerb(rest, word string, status int) int {
	_, previous := ascii.LastWord(strings.TrimRight(rest, " "))
	switch {
	case ascii.IsOneOf(word, "http", "returned", "answered", "failed", "fail", "error", "err", "replied", "response"),
		ascii.IsOneOf(word, "errorcode") && ascii.IsOneOf(previous, "http"):
		return 2
	case ascii.IsOneOf(word, "with") && ascii.IsOneOf(previous, "responded", "ended", "failed", "replied", "answered", "rejected"):
		return 2
	case status >= 400 && ascii.IsOneOf(word, "with") && ascii.IsOneOf(previous, "fails", "fail", "failing", "ends", "responds", "replies", "rejects", "comes"):
		return 3
	case status >= 400 && ascii.IsOneOf(word, "answers", "replies"):
		return 3
	case status < 400:
		return 0
	case ascii.IsOneOf(word, "rc", "got", "received", "returns", "get", "gets", "getting"):
		return 3
	case ascii.IsOneOf(word, "a", "an") && ascii.IsOneOf(previous, "got", "get", "gets", "getting", "return", "returned", "returns", "returning", "received",
		"in", "with", "threw", "throws", "throwing", "hit", "hits", "hitting", "see", "sees", "seeing", "gives", "gave"):
		return 3
	}
	return 0
}

// countsThings reports whether text that follows a number names what the number
// is of.
//
//	403 records were skipped
//	404 ms
//	received 401-byte response
func countsThings(behind string) bool {
	if c := ascii.ByteAt(behind, 0); c != ' ' {
		return c == '%' || strings.HasPrefix(behind, "-byte")
	}
	if c := ascii.ByteAt(behind, 1); c != 'B' && !ascii.IsLower(c) {
		return false
	}
	word := behind[1:ascii.SkipWord(behind, 1)]
	if status, _ := lexicon.ReasonAt(behind, 1); status > 0 {
		return false
	}
	switch word {
	case "after", "again", "all", "always", "and", "as", "at", "because", "but", "by", "code", "despite", "during", "each",
		"error", "errors", "even", "every", "for", "from", "if", "in", "instead", "intermittently", "is", "last", "like", "now", "on", "only",
		"randomly", "response", "responses", "since", "so", "sometimes", "status", "the", "then", "this", "to", "today", "until",
		"via", "was", "when", "whenever", "which", "while", "with", "without", "yesterday":
		return false
	}
	return true
}

// IsVague reports whether a name of a status is also that of other things.
func IsVague(name string) bool {
	return ascii.IsOneOf(name, "result", "returncode", "return code", "return_code")
}
