package record

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/kusto"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// isStrong reports whether a line starts a record regardless of what precedes
// it, even an open object:
//
//	2026-11-17 09:14:03,123 ERROR …
//	[09:14:03 ERR] …
//	Invoke-RestMethod: …
//	VERBOSE: …
//	fail: Contoso.Pull[0]
//	time=2026-11-17T09:14:03Z level=error
//	<131>1 2026-11-17T09:14:03Z host …
func isStrong(line string) bool {
	if line == "" {
		return false
	}
	switch c := line[0]; {
	case c == '[' || ascii.IsDigit(c):
		return isStamped(line)
	case c == '<':
		return isSyslog(line)
	case 'A' <= c && c <= 'Z':
		return isStamped(line) || isCommand(line) || isLevel(line) || isKlog(line)
	case 'a' <= c && c <= 'z':
		return isShortLevel(line) || isLogfmt(line)
	}
	return false
}

// isWeak reports whether a line starts a record unless the previous line
// announces it:
//
//	PS C:\scripts> .\pull.ps1
//	$ curl -v https://graph.microsoft.com/v1.0/security/incidents
//	Traceback (most recent call last):
//	| 403 | Forbidden |
//	- 403 Forbidden
//	2. 403 Forbidden
//	<3>request failed: 403
func isWeak(line string) bool {
	if line == "" {
		return false
	}
	switch c := line[0]; {
	case c == '-' || c == '*':
		return strings.HasPrefix(line[1:], " ") && !isCredential(line)
	case c == '|':
		return len(line) > 2 && line[1] == ' ' && line[2] != '-' && line[2] != '|' && !kusto.IsStep(line)
	case c == '<':
		return len(line) > 3 && ascii.IsDigit(line[1]) && line[2] == '>' && ascii.IsWord(line[3])
	case ascii.IsDigit(c):
		return isNumbered(line)
	case c == 'T' || c == 'U':
		return strings.HasPrefix(line, "Traceback") || strings.HasPrefix(line, "Unhandled exception")
	case c == 'i':
		return isAlias(line)
	}
	return lexicon.IsPrompt(line) && !looksBack(line)
}

// isCredential reports whether an item is what the library for .NET says of one of its
// credentials below "DefaultAzureCredential failed to retrieve a token":
//
//   - EnvironmentCredential authentication unavailable. Environment variables are not fully configured.
//   - Azure CLI not installed
func isCredential(line string) bool {
	item := strings.TrimPrefix(line, "- ")
	name, _, _ := strings.Cut(item, " ")
	if strings.HasSuffix(strings.TrimSuffix(name, ":"), "Credential") {
		return true
	}
	for _, start := range [...]string{"Azure CLI ", "Azure Developer CLI ", "PowerShell is not installed", "Az.Account", "Visual Studio Token provider", "Stored credentials not found", "Please run 'az login'", "Please run 'Connect-AzAccount'", "Failed to invoke PowerShell"} {
		if strings.HasPrefix(item, start) {
			return true
		}
	}
	return false
}

// isLogged reports whether a line begins with what loggers write.
func isLogged(line string) bool {
	return line != "" && (isStamped(line) || isSyslog(line) || isLevel(line) || isKlog(line) || isShortLevel(line) || isLogfmt(line))
}

// isCall reports whether a line is a URL and the next line says what came back:
//
//	https://api.security.microsoft.com/api/machines:
//	2026-11-29 11:55:58 ERROR 429: Too Many Requests.
func isCall(line string) bool {
	return strings.HasPrefix(line, "http") && strings.HasSuffix(line, ":") && strings.Contains(line, "://") && strings.IndexByte(line, ' ') < 0
}

// isException reports whether a line begins as the telling of an exception does:
//
//	Error: Request failed with status code 403
//	Microsoft.Graph.Models.ODataErrors.ODataError: Empty Payload. JSON content expected.
//	Exception in thread "main" java.net.UnknownHostException: …
//	PHP Fatal error:  Uncaught GuzzleHttp\Exception\RequestException: …
func isException(line string) bool {
	const longest = 120
	head := line[:min(len(line), longest)]
	if strings.HasPrefix(head, "Exception in thread ") || strings.HasPrefix(head, "PHP Fatal error:") {
		return true
	}
	name, _, found := strings.Cut(head, ": ")
	return found && (strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Exception")) &&
		strings.IndexFunc(name, func(r rune) bool { return r < 0x80 && !ascii.IsWord(byte(r)) && !strings.ContainsRune(".$\\:", r) }) < 0
}

func isStamped(line string) bool {
	i := 0
	if line[0] == '[' {
		i = 1
	}
	if _, ok := stamp.At(line, i); ok {
		return true
	}
	_, ok := stamp.Clock(line, i)
	return ok
}

// isSyslog recognizes the priority before the time of a message of syslog.
func isSyslog(line string) bool {
	const longest = 3
	end := ascii.SkipDigits(line[:min(len(line), 1+longest)], 1)
	rest, found := strings.CutPrefix(line[end:], ">")
	rest = strings.TrimPrefix(rest, "1 ")
	return found && end > 1 && rest != "" && isStamped(rest)
}

// isKlog recognizes the header of Kubernetes components:
//
//	E1117 09:14:03.123456       1 pull.go:12] …
func isKlog(line string) bool {
	return len(line) > 6 && strings.IndexByte("IWEF", line[0]) >= 0 && ascii.IsDigit(line[1]) && ascii.IsDigit(line[4]) &&
		line[5] == ' ' && isClock(line, 6)
}

func isClock(line string, i int) bool {
	_, ok := stamp.Clock(line, i)
	return ok
}

// isCommand recognizes the name of a PowerShell command before a colon, as in
// "Invoke-RestMethod : …". Set-Cookie is a header.
func isCommand(line string) bool {
	const longest = 60
	verb, rest, found := strings.Cut(line[:min(len(line), longest)], "-")
	if !found || !isVerb(verb) || strings.HasPrefix(rest, "Cookie") {
		return false
	}
	n := ascii.SkipWord(rest, 0)
	rest = line[len(verb)+1+n:]
	return n > 0 && (strings.HasPrefix(rest, ": ") || strings.HasPrefix(rest, " : "))
}

// isAlias recognizes the aliases of two commands: "irm: …".
func isAlias(line string) bool {
	for _, name := range [...]string{"irm", "iwr"} {
		if rest, ok := strings.CutPrefix(line, name); ok {
			return strings.HasPrefix(rest, ": ") || strings.HasPrefix(rest, " : ")
		}
	}
	return false
}

func isVerb(s string) bool {
	switch s {
	case "Get", "Set", "New", "Invoke", "Connect", "Remove", "Add", "Update", "Start", "Stop", "Send", "Test", "Export",
		"Import", "Write", "Find", "Search", "Submit", "Restart", "Enable", "Disable", "Confirm", "Disconnect", "Initialize",
		"Move", "Publish", "Read", "Register", "Request", "Reset", "Resolve", "Restore", "Revoke", "Sync", "Wait":
		return true
	}
	return false
}

// isLevel recognizes an uppercase level: "ERROR pull: …", "WARNING: …". The
// Azure SDK for Go writes "ERROR CODE: …" after a status, which isn't a level.
func isLevel(line string) bool {
	end, ok := stamp.UpperLevel(line, 0)
	if !ok || strings.HasPrefix(line, "ERROR CODE: ") {
		return false
	}
	switch line[:end] {
	case "TRACE", "DEBUG", "VERBOSE", "INFO", "WARN", "WARNING", "ERROR", "SEVERE", "FATAL", "CRITICAL":
		return true
	}
	return false
}

// isShortLevel recognizes the levels of .NET console logs: "fail: Contoso[0]".
func isShortLevel(line string) bool {
	for _, level := range [...]string{"info: ", "warn: ", "fail: ", "crit: ", "dbug: ", "trce: "} {
		if strings.HasPrefix(line, level) {
			return true
		}
	}
	return false
}

func isLogfmt(line string) bool {
	return strings.HasPrefix(line, "time=") || strings.HasPrefix(line, "ts=") || strings.HasPrefix(line, "level=")
}

// isNumbered recognizes a numbered list item: "2. …", "2) …".
func isNumbered(line string) bool {
	const longest = 6
	n := 0
	for n < len(line) && n < longest && ascii.IsDigit(line[n]) {
		n++
	}
	return n+1 < len(line) && (line[n] == '.' || line[n] == ')') && line[n+1] == ' '
}

// isWhole reports whether a line is a complete object.
func isWhole(line string) bool {
	return strings.HasPrefix(line, `{"`) && strings.HasSuffix(line, "}")
}

// isLabel reports whether a line only announces the next one: "Content:",
// "--- BODY".
func isLabel(line string) bool {
	const longest = 40
	line = strings.TrimSpace(line)
	if len(line) < 3 || len(line) > longest {
		return false
	}
	if title, ok := strings.CutPrefix(line, "---"); ok {
		return strings.TrimLeft(title, "- ") != ""
	}
	return strings.HasSuffix(line, ":") && ascii.IsAlpha(line[0]) && !isStrong(line)
}

// isChain reports whether a line links the exceptions before and after it.
func isChain(line string) bool {
	return strings.HasPrefix(line, "During handling of the above exception") ||
		strings.HasPrefix(line, "The above exception was the direct cause") ||
		strings.HasPrefix(strings.TrimLeft(line, " \t"), "Caused by")
}

// isRuler reports whether a line is a ruler that separates records. A ruler
// with the length of the line above it underlines a heading, and one as wide
// as a console is part of a report.
func isRuler(line, before string) bool {
	const longest = 40
	line = strings.TrimRight(line, " \t")
	return 3 <= len(line) && len(line) <= longest && strings.IndexByte("-=*_~#", line[0]) >= 0 &&
		strings.Trim(line, line[:1]) == "" && len(line) != len(strings.TrimSpace(before))
}

// isConversation reports whether a text contains output of "curl -v".
func isConversation(s string) bool {
	return strings.Contains(s, "\n< HTTP/") || strings.Contains(s, "\n> Host: ")
}

// isPartOfConversation reports whether a line looks like output of "curl -v".
func isPartOfConversation(line string) bool {
	return line != "" && strings.IndexByte("*<>{}", line[0]) >= 0 && (len(line) == 1 || line[1] == ' ')
}
