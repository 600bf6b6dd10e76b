package safe

import "strings"

// privateKey returns where the text of a private key in PEM stands.
func privateKey(s string, i int) (start, end int) {
	head, rest, ok := strings.Cut(s[i+len("-----BEGIN"):], "-----")
	if !ok || !endsInAny(head, "PRIVATE KEY", "PRIVATE+KEY", "PRIVATE%20KEY", "PRIVATE KEY BLOCK") || strings.HasPrefix(rest, Mask) {
		return 0, 0
	}
	start = len(s) - len(rest)
	if n := strings.Index(rest, "-----END"); n >= 0 {
		return start, start + n
	}
	return start, len(s)
}

// userInfo returns where user name and password stand that a URL has before
// its host; i is behind its "//".
func userInfo(s string, i int) (start, end int) {
	authority := s[i:]
	if n := strings.IndexAny(authority, "/?# \"'<>\r\n\t\\"); n >= 0 {
		authority = authority[:n]
	}
	n := strings.LastIndexByte(authority, '@') // a password may hold one as well
	if n <= 0 || strings.HasPrefix(authority, Mask) {
		return 0, 0
	}
	return i, i + n
}

func endsInAny(s string, endings ...string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(s, ending) {
			return true
		}
	}
	return false
}

// isClientSecret reports whether the text begins with a client secret as
// Entra ID makes them: three characters, a digit, Q~ and 31 to 34 others.
func isClientSecret(s string) bool {
	if !isDigit(s[3]) || s[5] != '~' {
		return false
	}
	n := tildeLength(s)
	return n >= 37 && n <= maxClientSecret
}

const maxClientSecret = 44

// tildeLength counts the characters of a client secret at the start of s, as
// far as to tell that there are too many.
func tildeLength(s string) int {
	s = s[:min(len(s), maxClientSecret+1)]
	for n := range len(s) {
		if c := s[n]; !isWord(c) && c != '-' && c != '.' && c != '~' {
			return n
		}
	}
	return len(s)
}
