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
	n := strings.IndexAny(authority, "/?# \"'<>\r\n\t\\")
	if n >= 0 {
		authority = authority[:n]
	}
	if n > 0 && s[i+n] == '/' && isPassword(authority) { // with a slash in it
		authority = s[i:min(i+maxJudged, len(s))]
		if n := strings.IndexAny(authority, "?# \"'<>\r\n\t\\"); n >= 0 {
			authority = authority[:n]
		}
	}
	n = strings.LastIndexByte(authority, '@') // a password may hold one as well
	if n <= 0 || strings.HasPrefix(authority, Mask) {
		return 0, 0
	}
	return i, i + n
}

// isPassword reports whether an authority without "@" has something else than a
// port behind its colon.
func isPassword(authority string) bool {
	_, port, ok := strings.Cut(authority, ":")
	return ok && !strings.Contains(port, "@") && strings.Trim(port, "0123456789") != ""
}

// escapedUserInfo returns where user name and password stand in a URL that is
// percent-encoded; i is behind its "%2F%2F".
func escapedUserInfo(s string, i int) (start, end int) {
	authority := s[i:min(i+maxAhead, len(s))]
	if n := strings.IndexAny(authority, "/?#&= \"'<>\r\n\t\\"); n >= 0 {
		authority = authority[:n]
	}
	authority, _, _ = strings.Cut(authority, "%2F")
	n := strings.LastIndex(authority, "%40")
	if n <= 0 || strings.HasPrefix(authority, Mask) {
		return 0, 0
	}
	return i, i + n
}

// webhooks are where the URLs of webhooks begin, behind the host or with its
// end. Whoever knows the rest of the path can post there.
// https://api.slack.com/messaging/webhooks
// https://discord.com/developers/docs/resources/webhook
// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
var webhooks = [...]string{"hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/", ".webhook.office.com/webhookb2/", "outlook.office.com/webhook/"}

// webhook returns where the part of the URL of a webhook stands that is to be
// kept secret; the URL begins at i.
func webhook(s string, i int) (start, end int) {
	url := s[i:min(i+maxAhead, len(s))]
	if n := strings.IndexAny(url, " \"'<>\r\n\t\\"); n >= 0 {
		url = url[:n]
	}
	for _, begin := range webhooks {
		if n := strings.Index(url, begin); n >= 0 && !strings.HasPrefix(url[n+len(begin):], Mask) {
			return i + n + len(begin), i + len(url)
		}
	}
	return 0, 0
}

// An issuer marks the secrets that it makes by how they begin.
type issuer struct {
	prefix string
	least  int // characters behind it
}

// issuers are those whose secrets are pasted among errors of our services.
// https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
var issuers = [...]issuer{
	{"AIza", 30}, {"AKIA", 16}, {"ASIA", 16}, {"SG.", 20},
	{"ghp_", 30}, {"gho_", 30}, {"ghu_", 30}, {"ghs_", 30}, {"ghr_", 30}, {"github_pat_", 20}, {"glpat-", 16},
	{"npm_", 30}, {"rk_live_", 16}, {"sk-", 20}, {"sk_live_", 16}, {"sk_test_", 16},
	{"xoxa-", 10}, {"xoxb-", 10}, {"xoxp-", 10}, {"xoxr-", 10}, {"xoxs-", 10},
}

// issuedEnd returns where the characters end that secrets of issuers are made of.
func issuedEnd(s string) int {
	n := 0
	for n < len(s) && (isWord(s[n]) || s[n] == '-' || s[n] == '.') {
		n++
	}
	return n
}

// issuedLength returns the length of the secret that s begins with, if it is of
// one of issuers.
func issuedLength(s string) int {
	if len(s) < minToken {
		return 0
	}
	switch s[:2] {
	case "AI", "AK", "AS", "SG", "gh", "gi", "gl", "np", "rk", "sk", "xo":
	default:
		return 0
	}
	for _, from := range issuers {
		rest, ok := strings.CutPrefix(s, from.prefix)
		if !ok {
			continue
		}
		if n := issuedEnd(rest[:min(len(rest), maxJudged)]); n >= from.least && strings.ContainsAny(rest[:n], "0123456789") {
			return len(from.prefix) + len(strings.TrimRight(rest[:issuedEnd(rest)], ".-"))
		}
	}
	return 0
}

func endsInAny(s string, endings ...string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(s, ending) {
			return true
		}
	}
	return false
}

// clientSecretLength returns the length of the client secret that s begins with,
// as Entra ID makes them: three characters, a digit, Q~ and 31 to 34 others.
func clientSecretLength(s string) int {
	if !isDigit(s[3]) || s[5] != '~' {
		return 0
	}
	n := tildeLength(s)
	if n < 37 || n > maxClientSecret {
		return 0
	}
	return n
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
