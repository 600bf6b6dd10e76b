// Package form finds the secrets that have a place of their own: private keys, the
// passwords and paths of URLs, and the bytes of a dump.
package form

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/internal/hex"
)

// Mask replaces a secret.
const Mask = "[secret removed]"

const (
	maxJudged = 96  // bytes of a password in a URL in which a slash may be
	maxAhead  = 400 // bytes of a URL
	maxDumped = 96  // bytes of a line of a dump in front of its text
	maxText   = 64  // of the text
)

// PrivateKey finds the text of a private key in PEM.
func PrivateKey(s string, i int) (start, end int) {
	head, rest, ok := strings.Cut(s[i+len("-----BEGIN"):], "-----")
	if !ok || !EndsInAny(head, "PRIVATE KEY", "PRIVATE+KEY", "PRIVATE%20KEY", "PRIVATE KEY BLOCK") || strings.HasPrefix(rest, Mask) {
		return 0, 0
	}
	start = len(s) - len(rest)
	if n := strings.Index(rest, "-----END"); n >= 0 {
		return start, start + n
	}
	return start, len(s)
}

// UserInfo returns where the user name and password are that a URL has before
// its host; i is after its "//".
func UserInfo(s string, i int) (start, end int) {
	authority := s[i:]
	n := strings.IndexAny(authority, "/?# \"'<>\r\n\t\\")
	if n >= 0 {
		authority = authority[:n]
	}
	if n > 0 && strings.IndexByte("/?#", s[i+n]) >= 0 && isPassword(authority) { // with such a sign in it
		authority, _, _ = strings.Cut(s[i:min(i+maxJudged, len(s))], "://")
		if n := strings.IndexAny(authority, " \"'<>\r\n\t\\"); n >= 0 {
			authority = authority[:n]
		}
	}
	n = strings.LastIndexByte(authority, '@') // a password may hold one as well
	if n <= 0 || strings.HasPrefix(authority, Mask) {
		return 0, 0
	}
	return i, i + n
}

// BareUserInfo returns where the user name and password are before a host that has no
// scheme in front; s[i:end] is the name. Only a host with a port, or an address, is one:
// smtp:anna@contoso.com is none.
//
//	proxy=bob:hunter2@proxy.corp:3128
//	connect ECONNREFUSED bob:hunter2@192.0.2.254:3128
func BareUserInfo(s string, i, end int) (start, stop int) {
	const longest = 80 // bytes of a password
	if end >= len(s) || s[end] != ':' {
		return 0, 0
	}
	rest := s[end+1 : min(len(s), end+1+longest)]
	at := strings.IndexByte(rest, '@')
	if at <= 0 || strings.ContainsAny(rest[:at], "/ \t\r\n\"'<>,;") {
		return 0, 0
	}
	host := rest[at+1:]
	n := 0
	for n < len(host) && (ascii.IsAlpha(host[n]) || ascii.IsDigit(host[n]) || host[n] == '.' || host[n] == '-') {
		n++
	}
	hasPort := n > 0 && n+1 < len(host) && host[n] == ':' && ascii.IsDigit(host[n+1])
	isAddress := n > 0 && strings.Trim(host[:n], "0123456789.") == "" && strings.Count(strings.Trim(host[:n], "."), ".") == 3
	if !hasPort && !isAddress {
		return 0, 0
	}
	return i, end + 1 + at
}

// isPassword reports whether an authority without "@" has something else than a
// port after its colon.
func isPassword(authority string) bool {
	_, port, ok := strings.Cut(authority, ":")
	return ok && !strings.Contains(port, "@") && strings.Trim(port, "0123456789") != ""
}

// EscapedUserInfo finds the user name and password in a URL that is
// percent-encoded; i is after its "%2F%2F".
func EscapedUserInfo(s string, i int) (start, end int) {
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

// webhooks are where the URLs of webhooks begin, after the host or with its
// end. Anyone who knows the rest of the path can post there.
// https://api.slack.com/messaging/webhooks
// https://discord.com/developers/docs/resources/webhook
// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
var webhooks = [...]string{"hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/", ".webhook.office.com/webhookb2/", "outlook.office.com/webhook/"}

// Webhook finds the part of the URL of a webhook that is to be
// kept secret; the URL begins at i.
func Webhook(s string, i int) (start, end int) {
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

// EndsInAny reports whether a text has one of some endings.
func EndsInAny(s string, endings ...string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(s, ending) {
			return true
		}
	}
	return false
}

// leastBytes is how many bytes a line of a dump shows at least.
const leastBytes = 8

// Dumped finds the bytes in the line of a dump, if s[i:end] is the first of them. They
// show what is in no text: the name of a secret may be in the line before.
//
//	00000010  6d 6b 61 6a 67 72 31 65  30 77 53 66 61 77 47 58  |mkajgr1e0wSfawGX|
//	0010: 6d6b 616a 6772 3165 3077 5366 6177 4758  mkajgr1e0wSfawGX
//
// The fingerprint of a certificate has no text after it.
func Dumped(s string, i, end int) (start, stop int) {
	if n := end - i; n != 2 && n != 4 || i == 0 || s[i-1] != ' ' || !hex.Is(s[i:end]) {
		return 0, 0
	}
	shown := 0
	at := i
	for at < len(s) && at-i < maxDumped {
		from := at
		at = ascii.SkipWord(s, from)
		if n := at - from; n != 2 && n != 4 || !hex.Is(s[from:at]) {
			at = from
			break
		}
		shown += (at - from) / 2
		if at == len(s) || s[at] != ' ' {
			return 0, 0
		}
		at++
		if at < len(s) && s[at] == ' ' && shown == leastBytes {
			at++
		}
	}
	if shown < leastBytes || at >= len(s) || s[at] != ' ' && s[at-2] != ' ' {
		return 0, 0
	}
	for at < len(s) && s[at] == ' ' && at-i < maxDumped {
		at++
	}
	shownText := LineOf(s[at:min(at+maxText, len(s))])
	if n := strings.LastIndexByte(shownText[:min(len(shownText), leastBytes*2+4)], '|'); n > 0 {
		shownText = shownText[:n+1]
	}
	return i, at + min(len(shownText), leastBytes*2+4)
}

// LineOf returns the first line of a text, whose line feeds may be escaped.
func LineOf(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	line, _, _ = strings.Cut(line, `\n`)
	return line
}

// PasswordFile finds the password in a line of the file .pgpass, which begins with a host
// and its port; s[i:end] is the last word of the host.
//
//	db.example.com:5432:app:anna:x
func PasswordFile(s string, i, end int) (start, stop int) {
	const most = 200 // bytes of a line
	if end >= len(s) || s[end] != ':' || i == 0 || s[i-1] != '.' && s[i:end] != "localhost" {
		return 0, 0
	}
	line := LineOf(s[end+1 : min(end+1+most, len(s))])
	at := ascii.SkipDigits(line, 0)
	if at < 3 || at > 5 || at == len(line) || line[at] != ':' {
		return 0, 0
	}
	at++
	for range 2 { // the database and the user
		first := at
		for at < len(line) && (ascii.IsWord(line[at]) || strings.IndexByte("-.*@", line[at]) >= 0) {
			at++
		}
		if at == first || at == len(line) || line[at] != ':' || ascii.IsDigit(line[first]) {
			return 0, 0
		}
		at++
	}
	password := line[at:]
	if n := strings.IndexAny(password, " \t\r\"'"); n >= 0 {
		password = password[:n]
	}
	if strings.HasPrefix(line[at:], Mask) || password == "" {
		return 0, 0
	}
	return end + 1 + at, end + 1 + at + len(password)
}

// Oracle finds the password between a user and a database, after what only Oracle has in
// front of them and before s[i]:
//
//	jdbc:oracle:thin:anna/x@//db:1521/app
//	sqlplus anna/x@db
func Oracle(s string, i int) (start, end int) {
	rest := s[i:min(i+maxAhead, len(s))]
	rest = strings.TrimLeft(rest, " :")
	for _, driver := range [...]string{"thin:", "oci:", "oci8:"} {
		rest = strings.TrimPrefix(rest, driver)
	}
	user := ascii.SkipWord(rest, 0)
	if user == 0 || user == len(rest) || rest[user] != '/' {
		return 0, 0
	}
	password := rest[user+1:]
	if n := strings.IndexAny(password, " \t\r\n\"'"); n >= 0 {
		password = password[:n]
	}
	if n := strings.LastIndexByte(password, '@'); n >= 0 {
		password = password[:n]
	}
	if password == "" || strings.HasPrefix(password, Mask) {
		return 0, 0
	}
	start = i + len(s[i:min(i+maxAhead, len(s))]) - len(rest) + user + 1
	return start, start + len(password)
}
