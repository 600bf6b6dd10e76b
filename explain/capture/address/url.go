// Package address finds where URLs and paths in a text end, and which of them were
// called.
package address

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/tracking"
)

// Longest is the length of the longest URL that is read as one.
const Longest = 8 << 10

// End returns where the URL ends that begins at an offset. An OData query may
// have blanks.
//
//	https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn' and country eq 'DE'
func End(s string, i int) int {
	most := min(len(s), i+Longest)
	quote := ascii.ByteAt(s, i-1)
	query := false
	for j := i; j < most; j++ {
		switch c := s[j]; {
		case c == ' ' && query && isODataBlank(s, j, quote == '"' || quote == '`'):
		case c == '\'':
			end := keyEnd(s, j)
			if end == 0 {
				return j
			}
			j = end - 1
		case c == '<':
			end := placeholderEnd(s, j)
			if end == 0 {
				return j
			}
			j = end - 1
		case (c == '"' || c == '\\') && query && strings.HasSuffix(s[i:j], "search=") && searchEnd(s, j) > 0:
			j = searchEnd(s, j) - 1
		case query && IsShellEscape(s, j):
			j++
		case c <= ' ', c == 0x7F, strings.IndexByte("\">|\\^`", c) >= 0:
			return j
		case c == clue.Hole[0] && ascii.HasPrefixAt(s, j, clue.Hole), c == "“"[0] && isTypographicQuote(s, j):
			return j
		case c == '?':
			query = true
		}
	}
	return most
}

// keyEnd returns where a key in single quotes ends that begins at an offset inside
// a URL; 0 if the quote there ends the URL.
//
//	/users('anna@contoso.com')
//	?$filter=computerDnsName eq '<host>'&$select=id
func keyEnd(s string, i int) int {
	const longest = 120
	if c := ascii.ByteAt(s, i-1); c != '(' && c != '=' && c != ',' && c != ' ' && !ascii.HasPrefixAt(s, i-3, "%20") {
		return 0
	}
	for j := i + 1; j < len(s) && j-i < longest; j++ {
		c := s[j]
		if c == '\'' && j > i+1 {
			return j + 1
		}
		if !ascii.IsWord(c) && c < 0x80 && strings.IndexByte(".%@+-=:/! <>{}*#&", c) < 0 {
			return 0
		}
	}
	return 0
}

// IsShellEscape reports whether the character at an offset inside a query keeps a shell
// from replacing a variable or from ending the command.
//
//	"https://graph.microsoft.com/v1.0/users?`$top=5"     PowerShell
//	"https://graph.microsoft.com/v1.0/users?\$top=5"     sh
//	https://graph.microsoft.com/v1.0/users?$top=5^&$select=id   cmd
func IsShellEscape(s string, i int) bool {
	next := ascii.ByteAt(s, i+1)
	return strings.IndexByte("`\\^", s[i]) >= 0 && (next == '$' || next == '&')
}

// Unescaped returns a URL as a shell sends it.
func Unescaped(url string) string {
	if strings.IndexByte(url, '?') < 0 || !strings.ContainsAny(url, "`\\^") {
		return url
	}
	var b strings.Builder
	for i := range len(url) {
		if !IsShellEscape(url, i) {
			b.WriteByte(url[i])
		}
	}
	return b.String()
}

// searchEnd returns where the words in quotation marks end that begin at an offset in a
// query; 0 if the mark there ends the URL.
//
//	/users?$search="displayName:anna" OR "mail:anna"&$count=true
func searchEnd(s string, i int) int {
	const longest = 200
	mark := `"`
	if s[i] == '\\' {
		mark = `\"`
	}
	if !ascii.HasPrefixAt(s, i, mark) {
		return 0
	}
	words, _, closed := strings.Cut(s[i+len(mark):min(len(s), i+longest)], mark)
	if !closed || words == "" || strings.ContainsAny(words, "\n{}") {
		return 0
	}
	return i + len(mark) + len(words) + len(mark)
}

// placeholderEnd returns where a placeholder ends that begins at an offset inside
// a URL; 0 if there is none.
//
//	https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token
//	https://login.microsoftonline.com/<<tenantid>>/oauth2/v2.0/token
//	https://<your portal>/api/v1/entities/
func placeholderEnd(s string, i int) int {
	const longest = 30
	opened := ascii.Skip(s, i, 2, "<")
	end := opened
	for end < len(s) && end-i <= longest && (ascii.IsWord(s[end]) || s[end] == '-' || s[end] == ' ' && end > opened) {
		end++
	}
	closed := ascii.Skip(s, end, opened-i, ">")
	if end == opened || closed-end != opened-i {
		return 0
	}
	return closed
}

// BracesEnd returns where a placeholder in braces ends that begins at an offset; the offset
// if there is none.
//
//	/users/{user-id}
//	/api/machineactions/{{id}}
func BracesEnd(s string, i int) int {
	opened := ascii.Skip(s, i, 2, "{")
	end := opened
	for end < len(s) && end-i < longestWord && (ascii.IsWord(s[end]) || s[end] == '-' || s[end] == ' ' && end > opened) {
		end++
	}
	closed := ascii.Skip(s, end, opened-i, "}")
	if opened == i || end == opened || closed-end != opened-i {
		return i
	}
	return closed
}

// isTypographicQuote reports whether a quotation mark of prose is at an offset.
func isTypographicQuote(s string, i int) bool {
	for _, quote := range [...]string{"“", "”", "‘", "’"} {
		if ascii.HasPrefixAt(s, i, quote) {
			return true
		}
	}
	return false
}

// Balanced returns a URL up to a parenthesis that closes one before it.
//
//	http call(https://login.microsoftonline.com/common/oauth2/v2.0/token)(POST)
func Balanced(url string) string {
	open := 0
	for k := range len(url) {
		switch url[k] {
		case '(':
			open++
		case ')':
			open--
		}
		if open < 0 {
			return url[:k]
		}
	}
	return url
}

// Trim returns a URL without what belongs to the sentence around it.
func Trim(url string) string {
	if strings.HasSuffix(url, "?*") { // as .NET logs a query
		return url
	}
	around := "])>},;:'\"`.…*"
	if strings.IndexByte(url, '(') >= 0 {
		around = ">},;:'\"`.…*"
	}
	if strings.IndexByte(url, '{') >= 0 {
		around = strings.Replace(around, "}", "", 1)
	}
	trimmed := strings.TrimRight(url, around)
	if open := strings.Count(trimmed, "<") - strings.Count(trimmed, ">"); open > 0 && strings.HasPrefix(url[len(trimmed):], strings.Repeat(">", open)) {
		return url[:len(trimmed)+open] // which close a placeholder
	}
	if rest := url[len(trimmed):]; strings.HasPrefix(rest, "'") && strings.Count(trimmed, "'")%2 == 1 {
		return trimmed + "'" // which closes a value: $filter=severity%20eq%20'High'
	}
	if rest := url[len(trimmed):]; strings.HasPrefix(rest, `"`) && strings.Count(trimmed, `"`)%2 == 1 {
		return trimmed + `"` // which closes what is searched for: $search="displayName:anna"
	}
	return trimmed
}

// NoCall is the first rank of URLs that the failure didn't call: a scope, a proxy, a
// link in a message.
const NoCall = 6

// Rank lowers the rank of a URL in the message of a fault, and of one of a
// host that nobody knows.
func Rank(shape clue.Container, service string, rank int) int {
	if shape == clue.Words {
		rank += 3
	}
	if service == "" {
		rank += 3
	}
	return rank
}

// IsCut reports whether the URL that ends at an offset was cut off there.
func IsCut(s string, stop int) bool {
	if strings.HasSuffix(s[:stop], "...") || strings.HasSuffix(s[:stop], "…") {
		return true
	}
	next := ascii.Skip(s, stop, 1, " ")
	return tracking.IsCut(s, next) && !leavesOut(s, stop, next)
}

// leavesOut reports whether the points after a blank, which follows a URL, stand for other
// words of a command, or for the time until a result. PowerShell cuts its lines off in the
// same way, but nothing follows there.
//
//	Calling https://api.security.microsoft.com/api/software ... ok (318)
//	az rest -m POST -u https://graph.microsoft.com/v1.0/servicePrincipals/5e6f…/appRoleAssignments ...
//	+ Invoke-RestMethod -Uri https://api.security.microsoft.com/api/a ...
func leavesOut(s string, stop, next int) bool {
	line := strings.TrimLeft(s[strings.LastIndexByte(s[:stop], '\n')+1:stop], " ")
	result := strings.TrimLeft(strings.TrimLeft(s[next:min(len(s), next+24)], ".…"), " ")
	return next > stop && (strings.HasPrefix(line, "az ") || isResult(result[:ascii.SkipWord(result, 0)]))
}

// isResult reports whether a word says how a call ended.
func isResult(word string) bool {
	return ascii.IsNumber(word) || ascii.IsOneOf(word, "ok", "done", "success", "succeeded", "failed", "fail", "failure", "error", "forbidden", "unauthorized", "denied", "not", "bad", "timeout")
}

// IsNoCall reports whether text ends with a word that says that the URL after it
// names something and wasn't called.
//
//	It must match the tenant 'https://sts.windows.net/…/' … Please use the authority (URL) 'https://login.windows.net/…'
func IsNoCall(before string) bool {
	trimmed := strings.TrimRight(before, " =:'\"\\")
	for _, name := range [...]string{"see", "scope", "resource", "appiduri", "resourceuri", "audience", "audiences", "named", "realm", "issuer", "issuers", "tenant", "tenants",
		"authority (url)", "resourceurl", "odata.id", "_endpoint", "jwks_uri", "provider", "domain", "site", "proxy", "base href", "authorization_uri", "token for request to"} {
		if ascii.EndsFolded(trimmed, name) {
			return true
		}
	}
	return false
}

// IsOfClient reports whether text ends with the name of a header or member whose URL is
// one of the client's own: the page from which a browser came, or where it is to be called.
//
//	method=GET path=/login/azuread status=500 referer=https://login.microsoftonline.com/
//	"notificationUrl":"https://example-func.azurewebsites.net/api/hook"
func IsOfClient(before string) bool {
	trimmed := strings.TrimRight(before, " =:'\"\\")
	for _, name := range [...]string{"referer", "referrer", "notificationurl", "callbackurl", "callback_url", "webhookurl", "webhook_url"} {
		if ascii.EndsFolded(trimmed, name) {
			return true
		}
	}
	return false
}

// IsOfPage reports whether text ends with the attribute by which a page loads what it
// shows, or links to it.
//
//	<base href="http://www.mailcontrol.com">
//	<script src=\"http://www.mailcontrol.com/http-resources/notification.js
func IsOfPage(before string) bool {
	trimmed := strings.TrimRight(before, "'\"\\")
	for _, name := range [...]string{" src=", " href=", " action=", " content="} {
		if ascii.EndsFolded(trimmed, name) {
			return true
		}
	}
	return false
}

// IsDocumentation reports whether a URL of a service is a link for the reader, a
// name or a template, and nothing that was called for an answer.
func IsDocumentation(url, service string) bool {
	if strings.HasSuffix(url, ".default") || containsAny(url, "/error?code=", "devicelogin", "$metadata") || service == "" && IsTemplate(url) {
		return true
	}
	return service == "" && containsAny(url, "aka.ms", "learn.microsoft", "docs.microsoft", "//github.", "docs.github.", "curl.se", "curl.haxx",
		"go.microsoft", "privacy", "portal.azure", "nodejs.org", "next-auth.js.org", "authjs.dev", "errors.edgesuite", "token.actions", "json-schema", "w3.org", "developer.mozilla",
		"support.") || service == "" && isProxy(url)
}

// IsTemplate reports whether a URL has the variables of the code that calls it. It says what
// was called, but not all of it.
//
//	await axios.get(`https://graph.microsoft.com/v1.0/users/${userId}/messages`)
func IsTemplate(url string) bool { return containsAny(url, "%s", "${", "{{") }

// IsPortal reports whether a URL is a page that people open in a browser, without a
// method before it.
//
//	My security console, https://protection.office.com/#/viewalerts, shows two alerts
func IsPortal(url, before string) bool {
	if containsAny(url, "/api", "apiproxy") {
		return false
	}
	_, word := ascii.LastWord(strings.TrimRight(before, " \"'"))
	return !clue.IsMethod(word) && containsAny(url, "//security.microsoft.com", "//entra.microsoft.com", "//admin.microsoft.com", "//intune.microsoft.com", "//endpoint.microsoft.com",
		"//protection.office", "//compliance.microsoft.com", "//purview.microsoft.com", "//securitycenter.windows.com", "//make.power", "//developer.microsoft.com", "/#/")
}

// IsReturn reports whether a URL or a path belongs to a program, and a sign-in
// returns to it with a code or an error.
//
//	/users/login?code=…&state=…&session_state=…
//	https://app.contoso.com/#error=invalid_client&error_description=AADSTS650057…
func IsReturn(url string) bool {
	i := strings.IndexAny(url, "?#")
	if i < 0 {
		return false
	}
	query := "&" + strings.Replace(url[i+1:], "#", "&", 1)
	return strings.Contains(query, "&code=") && strings.Contains(query, "&state=") ||
		strings.Contains(query, "&error=") && strings.Contains(query, "&error_description=")
}

// IsReturnAt reports whether the URL that ends at an offset is the page of a program
// to which a sign-in came back. The parameters of it stand on lines of their own
// where they were decoded.
//
//	https://localhost/?error=access_denied&error_description=AADSTS65004…
//
//	https://localhost/
//	error=access_denied
//	error_description=AADSTS65004: User declined to consent
func IsReturnAt(s, url string, stop int) bool {
	const most = 8 // parameters
	if IsReturn(url) {
		return true
	}
	rest := s[stop:]
	for range most {
		line, found := strings.CutPrefix(rest, "\n")
		name, _, isParameter := strings.Cut(line[:min(len(line), 40)], "=")
		if !found || !isParameter || strings.ContainsAny(name, " \n:") {
			return false
		}
		if name == "error" || name == "error_description" {
			return true
		}
		end := strings.IndexByte(line, '\n')
		if end < 0 {
			return false
		}
		rest = line[end:]
	}
	return false
}

// isProxy reports whether a URL is that of a proxy, which has no path of an API:
//
//	http://proxy.contoso.local:8080
func isProxy(url string) bool {
	_, host, found := strings.Cut(url, "//proxy.")
	_, path, _ := strings.Cut(host, "/")
	return found && path == ""
}

// containsAny reports whether s contains one of some parts.
func containsAny(s string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// longestWord is the length of the longest word with a meaning of its own.
const longestWord = 40

// Whole returns what is whole of a URL that was cut off: all before its query, or without
// one its scheme and its host.
//
//	https://graph.microsoft.com/v1.0/groups/delta?$deltatoken=......
func Whole(url string) string {
	if before, _, found := strings.Cut(url, "?"); found {
		return before
	}
	return Origin(url)
}

// Origin returns the scheme and the host of a URL.
func Origin(url string) string {
	scheme, rest, found := strings.Cut(url, "://")
	if !found {
		return url
	}
	host, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + host
}
