package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsIncoming reports whether a line is about a connection that others made to this
// program, rather than about a call of its own.
//
//	Socket error from 10.20.30.41:60464 while idling: error:1408F10B:SSL routines:SSL3_GET_RECORD:wrong version number
func IsIncoming(line string) bool {
	_, rest, ok := strings.Cut(line, "Socket error from ")
	return ok && strings.Contains(rest, " while idling: ")
}

// EndsLabel reports whether s ends with a separator after a label.
func EndsLabel(s string) bool {
	switch ascii.ByteAt(s, len(s)-1) {
	case '"', '\t':
		return true
	case ' ':
		return strings.HasSuffix(s, ": ") || strings.HasSuffix(s, " - ")
	}
	return false
}

// IsQuotedWord reports whether the text between two offsets is in quotes of its own.
//
//	Operation returned an invalid status code 'Conflict'
func IsQuotedWord(s string, i, end int) bool {
	return i > 0 && s[i-1] == '\'' && ascii.ByteAt(s, end) == '\'' && ascii.IsUpper(s[i])
}

// IsRaised reports whether a line begins as source code that throws what follows, which a
// traceback shows.
//
//	raise ConnectTimeout(e, request=request)
func IsRaised(before string) bool {
	t := strings.TrimLeft(before, " \t|>")
	return strings.HasPrefix(t, "raise ") || strings.HasPrefix(t, "throw new ")
}

// MayBeProse reports whether the words of a gateway's page are also those with which
// people write about their network.
func MayBeProse(words string) bool {
	switch words {
	case "the |service is unavailable.", "zscaler", "netskope", "forcepoint", "cloudflare", "fortiguard", "nginx":
		return true
	}
	return false
}

// IsMidSentence reports whether a sentence that people write goes on at an offset.
//
//	we rolled out Netskope on that segment yesterday
//	I sometimes get an exception when the Service is unavailable.
func IsMidSentence(s string, i int) bool {
	if ascii.ByteAt(s, i-1) != ' ' || !ascii.IsLower(ascii.ByteAt(s, i-2)) || ascii.HasPrefixAt(s, i, "The ") {
		return false
	}
	_, word := ascii.LastWord(s[max(0, i-40) : i-1])
	return word != "" && strings.ToLower(word) == word && word != "by"
}
