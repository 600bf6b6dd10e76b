package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/exchange"
)

// tokenMissed is what all words say of a token that a client didn't get.
const tokenMissed = "token"

// missed returns the words around the word "token" at an offset that say that a
// client didn't get one, and where they begin and end; end is 0 if none do.
//
//	error retrieving oauth2 access token
//	failed to get bearer token
//	The access token could not be obtained
func missed(s string, at int) (p Phrase, start, end int) {
	p = Phrase{Words: tokenMissed, Means: exchange.NoToken}
	end = at + len("token")
	if ascii.IsWord(ascii.ByteAt(s, end)) || isPartOfName(s, end) || isHeading(s, end) {
		return p, 0, 0
	}
	i, word := at, ""
	for range 5 { // Microsoft Graph API access token
		before, w := wordBefore(s, i)
		if !isOfToken(w) || w == "refresh" && isRefreshing(s, before) {
			word = w
			break
		}
		i = before
	}
	if from := refusedBefore(s, i, word); from >= 0 && !isOfPerson(s, from) {
		return p, from, end
	}
	if to := refusedBehind(s, end); to > 0 {
		return p, i, to
	}
	return p, 0, 0
}

// isHeading reports whether a line ends with a colon at an offset and the line below
// continues it.
//
//	Error Acquiring Token:
//	AADSTS50076: Due to a configuration change …
func isHeading(s string, end int) bool {
	rest, found := strings.CutPrefix(s[end:], ":")
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, " "), "\r")
	return found && len(rest) > 1 && rest[0] == '\n' && rest[1] > ' '
}

// isPartOfName reports whether the word after "token" makes it a name of something
// else: a token cache, a token count, token-file.
func isPartOfName(s string, end int) bool {
	if next := ascii.ByteAt(s, end); next == '-' || next == '.' && ascii.IsWord(ascii.ByteAt(s, end+1)) {
		return true
	}
	_, word := wordBehind(s, end)
	switch word {
	case "cache", "count", "counts", "file", "files", "info", "information", "lifetime", "limit", "metadata", "path", "policy", "provider",
		"signing", "store", "storage", "type", "usage", "validation", "version", "claims", "size", "length":
		return true
	}
	return false
}

// isOfToken reports whether a word says what kind of token a client asks for.
func isOfToken(word string) bool {
	switch word {
	case "a", "aad", "access", "accesstoken", "ad", "an", "any", "api", "app", "application", "arm", "auth", "authentication", "authorization", "azure",
		"bearer", "client", "credentials", "defender", "delegated", "directory", "entra", "federated", "graph", "id", "identity",
		"jwt", "login", "m365", "managed", "management", "microsoft", "ms", "msal", "msi", "mtp", "new", "o365", "oauth", "oauth2", "office", "365", "oidc",
		"principal", "refresh", "resource", "service", "sp", "spn", "the", "user", "valid", "your":
		return true
	}
	return strings.HasPrefix(word, "oauth")
}

// isRefreshing reports whether "refresh", which begins at an offset, is what a client
// does, and not the name of a token.
//
//	failed to refresh token
//	failed to get refresh token
func isRefreshing(s string, i int) bool {
	_, w := wordBefore(s, i)
	return w == "to" || w == "or" || w == "and" || w == "not" || w == "cannot" || w == "t"
}

// refusedBefore returns where words begin that end at an offset with a verb of
// getting and say that it failed; -1 if there are none.
func refusedBefore(s string, i int, word string) int {
	at, _ := wordBefore(s, i)
	before, w := wordBefore(s, at)
	if w == "or" && isGet(word) { // retrieve or refresh
		at, word = wordBefore(s, before)
		before, w = wordBefore(s, at)
	}
	switch {
	case isGet(word):
		switch w {
		case "to":
			before, w = wordBefore(s, before)
			if w == "failed" || w == "unable" || w == "failure" || w == "able" && isNotBefore(s, before) || w == "trying" || w == "attempting" {
				return errorBefore(s, before, w)
			}
		case "not":
			if from, w := wordBefore(s, before); w == "could" || w == "can" || w == "did" {
				return from
			}
		case "cannot":
			return before
		case "t": // couldn't
			from, w := wordBefore(s, before)
			if w == "couldn" || w == "can" || w == "didn" {
				return from
			}
		}
	case isGetting(word):
		return errorBefore(s, before, w)
	}
	return -1
}

// isOfPerson reports whether a person says or asks the words that begin at an
// offset: "I am unable to get a token", "if you cannot get a token".
func isOfPerson(s string, i int) bool {
	_, w := wordBefore(s, i)
	switch w {
	case "i", "we", "you", "am", "m", "are", "if", "still", "was", "were", "but", "user", "users":
		return true
	}
	return false
}

// errorBefore returns the place of the word "error" or a similar one, at an offset
// or just before it; -1 if there is none.
func errorBefore(s string, at int, w string) int {
	if w == "unable" || w == "able" {
		return at
	}
	for range 5 {
		switch w {
		case "error", "failed", "failure", "exception", "problem":
			return at
		case "while", "when", "in", "during", "occurred", "trying", "attempting", "on":
		default:
			return -1
		}
		at, w = wordBefore(s, at)
	}
	return -1
}

// isNotBefore reports whether the word before an offset is "not".
func isNotBefore(s string, i int) bool {
	_, w := wordBefore(s, i)
	return w == "not"
}

// refusedBehind returns where the words end that come after "token" and say that
// there is none; 0 without such words.
//
//	Access token could not be retrieved
//	Token acquisition failed
func refusedBehind(s string, i int) int {
	end, first := wordBehind(s, i)
	second, verb := wordBehind(s, end)
	switch first {
	case "acquisition", "retrieval", "renewal", "refresh", "generation":
		if verb == "failed" || verb == "failure" || verb == "error" {
			return second
		}
		return 0
	case "could", "can", "was":
		if verb != "not" {
			return 0
		}
		end, verb = second, "be"
		if first != "was" {
			end, verb = wordBehind(s, second)
		}
	case "cannot":
		end = second
	default:
		return 0
	}
	if end, got := wordBehind(s, end); verb == "be" && isGot(got) {
		return end
	}
	return 0
}

// isGet reports whether a word is a verb of getting.
func isGet(word string) bool {
	switch word {
	case "get", "obtain", "acquire", "fetch", "retrieve", "generate", "request", "renew", "refresh":
		return true
	}
	return false
}

// isGetting reports whether a word is a verb of getting with -ing.
func isGetting(word string) bool {
	switch word {
	case "getting", "obtaining", "acquiring", "fetching", "retrieving", "generating", "requesting", "renewing", "refreshing":
		return true
	}
	return false
}

// isGot reports whether a word is the participle of a verb of getting.
func isGot(word string) bool {
	switch word {
	case "obtained", "acquired", "fetched", "retrieved", "generated", "renewed", "refreshed", "received":
		return true
	}
	return false
}

// wordBefore returns the word before an offset, in lower case, and where it
// begins; none where more than blanks and quotes lie between, or on another line.
func wordBefore(s string, i int) (start int, word string) {
	const longest = 20
	end := i
	for end > 0 && i-end < 3 && (s[end-1] == ' ' || s[end-1] == '\'' || s[end-1] == '"' || s[end-1] == '-' || s[end-1] == '_') {
		end--
	}
	start = end
	for start > 0 && end-start < longest && ascii.IsWord(s[start-1]) && s[start-1] != '_' {
		start--
	}
	return start, strings.ToLower(s[start:end])
}

// wordBehind returns the word after an offset, in lower case, and where it ends;
// none if there is more than one blank before it.
func wordBehind(s string, i int) (end int, word string) {
	if ascii.ByteAt(s, i) != ' ' {
		return i, ""
	}
	end = ascii.SkipWord(s, i+1)
	const longest = 20
	if end-i > longest {
		return i, ""
	}
	return end, strings.ToLower(s[i+1 : end])
}
