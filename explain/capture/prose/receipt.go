package prose

import "strings"

// EndsInReceipt reports whether a text ends with somebody's words for having
// received what follows, rather than with a condition.
//
//	I've followed all the steps, but, I am getting a
//	We keep receiving an error
//	if I get a                                        a condition
func EndsInReceipt(before string) bool {
	const most = 80 // characters; the first may be half a word
	words := strings.Fields(before[max(0, len(before)-most):])
	last := func() string {
		if len(words) == 0 {
			return ""
		}
		return strings.ToLower(strings.Trim(words[len(words)-1], ",.:;!\"'*`"))
	}
	skip := func(is func(string) bool) {
		for len(words) > 0 && is(last()) {
			words = words[:len(words)-1]
		}
	}
	skip(isArticle)
	if !isReceipt(last()) {
		return false
	}
	words = words[:len(words)-1]
	skip(isAuxiliary)
	switch last() {
	case "i", "we", "i'm", "i’m", "we're", "we’re", "i've", "i’ve":
		words = words[:len(words)-1]
	default:
		return false
	}
	switch last() {
	case "if", "when", "whenever", "until", "unless", "should", "could", "can", "would", "might", "may", "will", "case", "once", "after", "before":
		return false
	}
	return true
}

// EndsInThrow reports whether a text ends with words that somebody has for what
// something came back with.
//
//	the next step throws a http
//	the connector keeps giving
//	our playbook fails with
func EndsInThrow(before string) bool {
	const most = 60 // characters
	words := strings.Fields(strings.ToLower(before[max(0, len(before)-most):]))
	for len(words) > 0 && isArticle(strings.Trim(words[len(words)-1], "\"'`:")) {
		words = words[:len(words)-1]
	}
	if len(words) < 2 {
		return false
	}
	switch verb := words[len(words)-1]; verb {
	case "throws", "threw", "throwing", "gives", "gave", "giving", "spits", "me", "us":
		return verb != "me" && verb != "us" || strings.HasPrefix(words[len(words)-2], "g")
	case "with":
		switch words[len(words)-2] {
		case "fails", "failing", "back", "died":
			return true
		}
	}
	return false
}

// isArticle reports whether a word may stand between a verb and the status that came.
func isArticle(word string) bool {
	switch word {
	case "a", "an", "the", "this", "that", "back", "error", "http", "response", "status", "code", "following", "only", "some", "these":
		return true
	}
	return false
}

// isReceipt reports whether a word says that something came back.
func isReceipt(word string) bool {
	switch word {
	case "get", "got", "getting", "gotten", "receive", "received", "receiving", "see", "seeing", "saw", "hit", "hitting":
		return true
	}
	return false
}

// isAuxiliary reports whether a word may stand between somebody and what he does.
func isAuxiliary(word string) bool {
	switch word {
	case "am", "are", "have", "keep", "still", "now", "just", "always", "was", "been", "only", "constantly", "kept", "were", "then", "do":
		return true
	}
	return false
}

// Announces reports whether a text ends with words after which a program's message
// comes: a colon, or a quotation mark right after the word for it.
//
//	the playbook fails on action "Isolate machine" with error "
//	4. Error ```
//	Error inside CIPP:
//	and the log says: '
func Announces(before string) bool {
	const most, marks = 60, " \t*_>" // characters
	said := strings.TrimRight(before, marks)
	said = said[max(0, len(said)-most):]
	plain := strings.TrimRight(said, "\"'`“‘«"+marks)
	quoted := len(plain) < len(said)
	plain, colon := strings.CutSuffix(plain, ":")
	words := strings.Fields(plain)
	for i := len(words) - 1; i >= 0 && (colon || quoted); i-- {
		word := strings.ToLower(strings.Trim(words[i], ",.;!()[]\"'*`"))
		if isErrorWord(word) {
			return true
		}
		if !colon && word != "message" && word != "saying" && !isArticle(word) {
			return false
		}
	}
	return false
}

// isErrorWord reports whether a word says that something went wrong.
func isErrorWord(word string) bool {
	switch word {
	case "error", "errors", "exception", "failure", "failed", "fails", "failing", "issue", "fehler", "fehlermeldung", "erreur", "errore", "ошибка", "ошибку", "ошибки":
		return true
	}
	return false
}
