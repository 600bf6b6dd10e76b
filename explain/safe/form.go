package safe

import "strings"

// privateKey finds the text of a private key in PEM.
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

// escapedUserInfo finds the user name and password in a URL that is
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
// end. Anyone who knows the rest of the path can post there.
// https://api.slack.com/messaging/webhooks
// https://discord.com/developers/docs/resources/webhook
// https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
var webhooks = [...]string{"hooks.slack.com/services/", "discord.com/api/webhooks/", "discordapp.com/api/webhooks/", ".webhook.office.com/webhookb2/", "outlook.office.com/webhook/"}

// webhook finds the part of the URL of a webhook that is to be
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

func endsInAny(s string, endings ...string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(s, ending) {
			return true
		}
	}
	return false
}
