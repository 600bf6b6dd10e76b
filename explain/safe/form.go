package safe

import "strings"

// privateKey returns where the text of a private key in PEM stands.
func privateKey(s string, i int) (start, end int) {
	head, rest, ok := strings.Cut(s[i+len("-----BEGIN "):], "-----")
	if !ok || !strings.HasSuffix(head, "PRIVATE KEY") {
		return 0, 0
	}
	start = len(s) - len(rest)
	if n := strings.Index(rest, "-----END "); n >= 0 {
		return start, start + n
	}
	return start, len(s)
}

// userInfo returns where user name and password stand that a URL has before
// its host; i is behind its "//".
func userInfo(s string, i int) (start, end int) {
	n := strings.IndexAny(s[i:], "/?#@ \"'<>\r\n\t\\")
	if n <= 0 || s[i+n] != '@' || strings.HasPrefix(s[i:], Mask) {
		return 0, 0
	}
	return i, i + n
}

// isClientSecret reports whether the text begins with a client secret as
// Entra ID makes them: three characters, a digit, Q~ and 31 to 34 others.
func isClientSecret(s string) bool {
	n := tildeLength(s)
	return n >= 37 && n <= 44 && s[3] >= '0' && s[3] <= '9' && s[5] == '~'
}

// tildeLength counts the characters of a client secret at the start of s.
func tildeLength(s string) int {
	for n := range len(s) {
		if c := s[n]; !isWord(c) && c != '-' && c != '.' && c != '~' {
			return n
		}
	}
	return len(s)
}
