package complaint

import (
	"slices"
	"strings"
	"unicode"
)

// value replaces a URL, a path, or a setting among the words of a text.
const value = "_"

// lexed returns the words of a text in lower case.
func lexed(lower string) []string {
	const most = 120
	var words []string
	for chunk := range strings.FieldsSeq(lower) {
		if strings.Contains(chunk, "//") || strings.ContainsAny(chunk, "@=\\") || strings.HasPrefix(chunk, "/") {
			words = append(words, value)
			continue
		}
		for word := range strings.FieldsFuncSeq(chunk, func(r rune) bool {
			return r != '\'' && r != '’' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
		}) {
			if word = strings.Trim(strings.ReplaceAll(word, "’", "'"), "'"); word != "" {
				words = append(words, word)
			}
		}
		if len(words) > most {
			break
		}
	}
	return words
}

// at returns a word by its number; empty if there is none.
func at(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return ""
	}
	return words[i]
}

// complains reports whether a sentence says that something failed: that it happened, and
// not that it may.
func complains(sentence string) bool {
	lower := strings.ToLower(strings.TrimSpace(sentence))
	if saysAbroad(lower) {
		return !strings.HasSuffix(lower, "?") && !isConditionalAbroad(lower)
	}
	words := lexed(lower)
	if len(words) < 2 || isAdvice(words) || len(words) < 4 && strings.HasSuffix(lower, ":") {
		return false
	}
	asks := strings.HasSuffix(strings.TrimRight(lower, " \"'"), "?")
	if asks && !isAboutWriter(words) {
		return false
	}
	if _, reason, found := strings.Cut(lower, " failed: "); found && len(lexed(reason)) > 1 && !isConditional(words, max(0, slices.Index(words, "failed"))) {
		return true
	}
	for i := range words {
		if says(words, i) && !isConditional(words, i) && !(asks && !isErrorNoun(words[i]) && words[i] != "get") {
			return true
		}
	}
	return false
}

// isHypothetical reports whether a sentence is about a failure that may come, or asks
// about one.
//
//	If the token is invalid, the service returns an error.
func isHypothetical(sentence string) bool {
	lower := strings.ToLower(strings.TrimSpace(sentence))
	words := lexed(lower)
	if len(words) < 2 || isAboutWriter(words) {
		return false
	}
	asks := strings.HasSuffix(strings.TrimRight(lower, " \"'"), "?")
	for i := range words {
		if says(words, i) && (asks || isConditional(words, i)) {
			return true
		}
	}
	return false
}

// IsMention reports whether a line asks about the message between two offsets of it, or
// says when it comes.
//
//	What does "Access denied" usually mean in advanced hunting?
//	If you see "Access denied", check that the app has the permission.
func IsMention(line string, start, end int) bool {
	end = min(max(start, end), len(line))
	before, message, behind := line[:start], line[start:end], line[end:]
	if i := strings.LastIndex(before, ". "); i >= 0 {
		before = before[i+2:]
	}
	lower := strings.ToLower(before)
	words := lexed(lower)
	if isAboutWriter(words) || isAboutWriter(lexed(strings.ToLower(behind))) || slices.Contains(words, "following") {
		return false
	}
	asks := strings.HasSuffix(strings.TrimRight(message+behind, " \r\"'"), "?") && !strings.HasSuffix(message, "?")
	if asks && (len(words) > 0 && isAdvice(words) || len(words) == 0 && isAdvice(lexed(strings.ToLower(message)))) {
		return true
	}
	if len(words) == 0 {
		if said := lexed(strings.ToLower(message)); strings.HasSuffix(message, "?") && len(said) > 0 && isAdvice(said) {
			return true
		}
		return isExplained(behind) && strings.HasPrefix(strings.TrimLeft(behind, "\"”'. "), "mean")
	}
	if slices.Contains(words, "fixed") || slices.Contains(words, "solved") || slices.Contains(words, "resolved") {
		return true
	}
	switch words[0] {
	case "if", "whenever", "unless", "when":
		return words[0] != "when" || !strings.HasSuffix(at(words, 1), "ing")
	case "scenario", "given", "suspicious", "feature":
		return true
	}
	return false
}

// says reports whether a word, with those next to it, says that something failed.
func says(words []string, i int) bool {
	w, next, before := words[i], at(words, i+1), at(words, i-1)
	switch {
	case isErrorNoun(w):
		return !isNegated(words, i) && isOccurrence(words, i)
	case w == "failed":
		switch next {
		case "to", "with", "because", "due", "on", "at", "in", "for", "while", "during", "when", "by", "after", "again", "":
			return !isNegated(words, i) && before != "that" && before != "which" && before != "have" && before != "may" && before != "of" && before != "if" && before != "for"
		}
		switch before {
		case "has", "had", "was", "it", "is", "just":
			return !isNegated(words, i)
		}
		return i == 0 && !isNumber(next) && !strings.HasSuffix(next, "s")
	case w == "fails" || w == "failing":
		return before != "that" && before != "which" && before != "who" && before != "longer" && before != "of" && !isNegated(words, i) && (w == "fails" && next != "over" || before == "is" || before == "are" || before == "keeps" || before == "started" || before == "keep" || before == "suddenly" || before == "starts")
	case w == "cannot" || w == "can't" || w == "cant" || w == "couldn't" || w == "unable" && (next == "to" || next == "") || (w == "could" || w == "can") && next == "not" || w == "not" && next == "able":
		return !isSubjectOfRules(before) && next != "be" && !isOfMind(words, i) || isBeFailed(words, i) && !isSubjectOfRules(before)
	case isNegation(w) && next == "able":
		return !isSubjectOfRules(before) && !isOfMind(words, i)
	case (w == "won't" || w == "wont") && next == "be":
		return false // not yet
	case isNegation(w) && i+1 < len(words):
		return isNegatable(words, i) && before != "you" && before != "that" && before != "which" && before != "who" && !(i == 0 && isDo(w))
	case isBroken(w):
		switch before {
		case "is", "was", "were", "been", "has", "have", "become", "seems", "appears", "returned", "got", "gets", "get", "getting", "being", "isn't", "becomes", "currently", "already", "now", "has_been", "be":
			return !isNegated(words, i) && before != "be" && before != "isn't" && !(w == "forbidden" && before == "is") && !isSubjectOfRules(at(words, i-2))
		case "are":
			return slices.ContainsFunc(words[:min(i, 2)], func(w string) bool {
				return w == "the" || w == "your" || w == "these" || w == "some" || w == "following" || w == "my" || w == "our" || w == "credentials"
			})
		}
		if i == 0 {
			return len(words) <= 12 && next != "or" && isOpening(w) && !strings.HasSuffix(next, "s")
		}
		switch before {
		case "access", "permission", "quota", "limit", "connection", "request", "authorization", "authentication", "timeout", "license", "licence", "token", "session", "service", "consent", "subscription", "operation":
			return !isNegated(words, i-1) && (next == "" || len(words) <= 8 || at(words, i-2) == "") && at(words, i-2) != "for" && at(words, i-2) != "of"
		}
		return false
	case w == "timed" && (next == "out" || next == "-out"):
		return !isNegated(words, i)
	case w == "timeout" || w == "timeouts":
		return next == "has" || next == "was" || next == "occurred" || next == "expired" || next == "error" || next == "triggered" || next == "exceeded" || next == "reached" || before == "connection" && next == "" || at(words, i+2) == "triggered"
	case w == "went" && next == "wrong", w == "stopped" && (next == "working" || next == "responding" || next == "syncing" || next == "ingesting"), w == "longer" && strings.HasPrefix(next, "work"), w == "gone" && next == "wrong":
		return true
	case w == "crashed" || w == "crashes" || w == "unsuccessful" || w == "unexpectedly" || w == "unhandled" || w == "uncaught" || w == "interrupted" || w == "misconfigured":
		return !isNegated(words, i)
	case w == "no" && (next == "response" || next == "connection" || next == "permission" || next == "permissions" || next == "access" || next == "route") && (i == 0 || before == "got" || before == "getting" || before == "have" || before == "received" || before == "get"):
		return before != "have" || at(words, i-2) == "i" || at(words, i-2) == "you"
	case w == "something" && next == "wrong", w == "reached" && before == "limit":
		return true
	}
	return false
}

// isErrorNoun reports whether a word is a name for what went wrong.
func isErrorNoun(w string) bool {
	switch w {
	case "error", "errors", "exception", "exceptions", "failure", "errore", "erreur", "fehler", "fehlermeldung", "erro", "err":
		return true
	}
	return false
}

// isOccurrence reports whether the words around the name of an error say that it came up.
//
//	an error occurred while …
//	I'm getting the error …
//	Error while updating a single incident
func isOccurrence(words []string, i int) bool {
	const back = 4
	switch next := at(words, i+1); next {
	case "occurred", "occured", "has", "while", "when", "encountered", "happened", "during", "appears", "appeared", "processing", "retrieving", "loading", "connecting", "fetching", "getting", "updating", "creating", "reading", "saving", "sending":
		return !(i > 0 && isVerbOfHandling(words[i-1])) && !(next == "has" && at(words, i+2) != "occurred" && at(words, i+2) != "been")
	case "handling", "reporting", "logging", "tracking", "messaging", "checking":
		return false
	case "code":
		return isNumber(at(words, i+2)) || at(words, i-1) == "returned" || at(words, i-1) == "with"
	}
	if next := at(words, i+1); strings.HasSuffix(next, "ing") && len(next) > len("string") && !followsVerbOfHandling(words, i) {
		return true
	}
	for k := i - 1; k >= max(0, i-back); k-- {
		switch words[k] {
		case "there":
			return at(words, k+1) == "is" || at(words, k+1) == "was"
		case "get", "gets", "getting", "got", "gotten", "receive", "received", "receiving", "see", "seeing", "saw", "encounter", "encountered", "encountering", "throws", "threw", "throwing", "returned", "gives", "gave", "giving",
			"hit", "hitting", "facing", "with", "following", "below", "experiencing", "encountered_an", "produces", "unexpected", "keeps":
			return (words[k] != "with" || at(words, k-1) != "dealing" && at(words, k-1) != "responds" && at(words, k-1) != "helps") && !(k > 0 && words[k-1] == "to")
		}
	}
	return false
}

func isNumber(w string) bool { return w != "" && strings.Trim(w, "0123456789x") == "" }

// followsVerbOfHandling reports whether somebody handles errors there, or shows them.
func followsVerbOfHandling(words []string, i int) bool {
	return i > 0 && (isVerbOfHandling(words[i-1]) || i > 1 && isVerbOfHandling(words[i-2]) || i > 2 && isVerbOfHandling(words[i-3]))
}

func isVerbOfHandling(w string) bool {
	switch w {
	case "handle", "handles", "handling", "show", "custom", "better", "log", "logs", "ignore", "catch", "raise", "fix", "fixes", "fixed", "avoid", "prevent", "improve", "list", "all", "debugging", "add", "any", "each", "every", "without", "no", "clearer", "explain", "common", "possible":
		return true
	}
	return false
}

// isNegated reports whether the words before one deny it: "no more errors".
func isNegated(words []string, i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		switch words[k] {
		case "no", "without", "0", "zero", "not", "never", "any", "didn't", "doesn't", "don't", "isn't", "wasn't", "hasn't", "nothing", "none", "avoid", "prevent", "each", "every":
			return true
		}
	}
	return false
}

// isConditional reports whether the words before one make what it says depend on
// something, and nobody writes about themselves.
//
//	If the token is invalid, the service returns an error.
//	When creating the connector an error occurred.
func isConditional(words []string, i int) bool {
	if isAboutWriter(words) {
		return slices.ContainsFunc(words[:i], func(w string) bool { return w == "should" || w == "would" || w == "want" || w == "so" })
	}
	for k, w := range words[:i] {
		switch w {
		case "if", "whenever", "unless", "until", "may", "might", "would", "should", "must", "will", "usually", "typically", "means", "indicates", "never", "always", "each", "every", "any", "e.g", "what", "how":
			return true
		case "when", "once":
			if !strings.HasSuffix(at(words, k+1), "ing") {
				return true
			}
		case "in":
			if at(words, k+1) == "case" {
				return true
			}
		case "to":
			if k == 0 {
				return true
			}
		}
	}
	for k := i + 1; k < len(words); k++ { // … fails if the tenant is unknown
		if w := words[k]; w == "means" || w == "indicates" || w == "mean" {
			return true
		} else if w == "if" || w == "unless" || w == "whenever" || w == "when" && !strings.HasSuffix(at(words, k+1), "ing") && !(isErrorNoun(words[i]) || words[i] == "failed") {
			return true
		}
	}
	return false
}

// isAboutWriter reports whether somebody writes about themselves.
func isAboutWriter(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "i", "we", "my", "our", "i'm", "im", "we're", "me", "us", "i've", "we've":
			return true
		}
		return false
	})
}

// isAdvice reports whether a sentence begins as advice, the title of a change, or the
// title of an alert does.
func isAdvice(words []string) bool {
	switch words[0] {
	case "fix", "fixed", "fixes", "add", "added", "adds", "handle", "handles", "improve", "improved", "improves", "log", "show", "shows", "retry", "don't", "do", "never", "check", "make", "makes", "prevent", "prevents", "avoid", "avoids", "ensure",
		"ensures", "allow", "allows", "detects", "detect", "blocks", "bump", "todo", "test", "tests", "feat", "chore", "docs", "refactor", "resolved", "resolves", "scenario", "given", "then", "suspicious", "multiple", "possible", "unusual", "anomalous", "feature", "usage", "note", "tip", "learn", "how", "what",
		"where", "which", "throws", "returns", "raises", "event", "case", "default", "expected", "detected", "list", "understanding", "troubleshooting", "troubleshoot", "please", "restart", "open", "use", "try":
		return true
	case "is", "are", "does", "did", "can", "could", "would", "should":
		return words[0] != "can" && words[0] != "could" || at(words, 1) != "not"
	case "this":
		return at(words, 1) == "pr" || at(words, 1) == "change" || at(words, 1) == "commit"
	}
	return false
}

// isAsking reports whether the text before a quotation asks what it means.
func isAsking(before string) bool {
	words := lexed(strings.ToLower(before))
	if len(words) == 0 || isAboutWriter(words) {
		return false
	}
	switch words[0] {
	case "what", "how", "if", "when", "whenever", "then", "where", "which", "should", "fixed", "fixes", "fix", "feature", "scenario", "msgid":
		return true
	}
	return slices.Contains(words, "if") || slices.Contains(words, "whenever") || slices.Contains(words, "when") && !slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(w, "ing") })
}

// isSubjectOfRules reports whether a word is the subject of rules rather than reports:
// you can't, which cannot.
func isSubjectOfRules(w string) bool {
	switch w {
	case "you", "one", "they", "who", "which", "that", "users", "nobody", "somebody", "everyone", "not":
		return true
	}
	return false
}

// isOfMind reports whether what somebody can't is to find or understand something.
//
//	I couldn't find one in the docs.
func isOfMind(words []string, i int) bool {
	k := i + 1
	for at(words, k) == "to" || at(words, k) == "not" || at(words, k) == "able" {
		k++
	}
	switch at(words, k) {
	case "figure", "remember", "understand", "tell", "decide", "imagine", "stand", "think", "recall", "wait", "say", "guess", "reproduce":
		return true
	case "find", "see":
		return isAboutWriter(words[:i])
	}
	return false
}

// isBeFailed reports whether "cannot be" is followed by what didn't come about.
func isBeFailed(words []string, i int) bool {
	for k := i + 1; k < min(len(words), i+4); k++ {
		if words[k] == "be" {
			next := at(words, k+1)
			return strings.HasSuffix(next, "ed") || next == "found" || next == "sent" || next == "read" || next == "parsed" || next == "empty" || next == "null" || next == "reached"
		}
	}
	return false
}

func isNegation(w string) bool {
	switch w {
	case "not", "isn't", "wasn't", "weren't", "hasn't", "haven't", "doesn't", "didn't", "don't", "won't", "isnt", "wasnt", "doesnt", "dont", "didnt", "wont":
		return true
	}
	return false
}

func isDo(w string) bool { return w == "don't" || w == "dont" || w == "not" }

// isNegatable reports whether what a negation denies is what should have been.
//
//	Data was not saved
//	the connector isn't working
func isNegatable(words []string, i int) bool {
	for k := i + 1; k < min(len(words), i+3); k++ {
		switch words[k] {
		case "found", "saved", "allowed", "authorized", "authorised", "supported", "valid", "recognized", "recognised", "available", "enabled", "permitted", "exist", "work", "working", "accepted", "configured", "onboarded", "registered",
			"licensed", "connected", "reachable", "responding", "respond", "loading", "load", "match", "accessible", "processed", "completed", "complete", "received", "sent", "loaded", "created", "updated", "applied", "showing", "show", "appear", "syncing", "sync",
			"authenticated", "assigned", "installed", "running", "connect", "isolated", "start", "open", "resolved", "initialized", "granted", "deployed", "return", "returning", "get", "recognize", "succeed", "successful", "support":
			return at(words, i-1) != "are" || slices.Contains(words[:i], "the")
		case "been", "be", "have", "fully", "yet", "currently", "correctly", "properly", "a", "the", "any":
			continue
		}
		return false
	}
	return false
}

// isBroken reports whether a word says in what state something is that failed.
func isBroken(w string) bool {
	switch w {
	case "invalid", "denied", "refused", "rejected", "blocked", "forbidden", "unauthorized", "unauthorised", "expired", "exceeded", "missing", "unavailable", "unreachable", "corrupt", "corrupted", "interrupted", "aborted",
		"terminated", "malformed", "incorrect", "unknown", "throttled", "disconnected", "broken", "stuck", "locked", "insufficient", "unexpected", "lost", "unhealthy", "reset", "suspended", "unsupported", "disallowed", "wrong", "unlicensed", "failed", "cancelled", "canceled":
		return true
	}
	return false
}

// isOpening reports whether a message can begin with such a word.
func isOpening(w string) bool {
	switch w {
	case "invalid", "unauthorized", "forbidden", "missing", "insufficient", "unexpected", "unknown", "incorrect", "expired", "unsupported", "malformed":
		return true
	}
	return false
}
