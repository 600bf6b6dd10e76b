package told

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// complains reports whether a line begins as programs do when they say that
// something went wrong, or what came back. The name of a program, or what was tried,
// may come first.
//
//	Error: Request failed with status code 403
//	error: 403 Forbidden
//	curl: (6) Could not resolve host
//	HTTP 403
//	poller: attempt 3 of 5 failed: 403
//	Web.Contents failed to get contents from 'https://…' (400): Bad Request
func complains(line string) bool {
	const enough = 80
	t := afterSigns(line[:min(len(line), enough)])
	if beginsComplaint(t) {
		return true
	}
	name := firstWord(t)
	if name == "" || name == t {
		return false
	}
	behind := t[len(name):]
	if behind[0] != ' ' && behind[0] != ':' {
		return false
	}
	if beginsComplaint(afterSigns(behind)) || tries(t) {
		return true
	}
	rest, named := strings.CutPrefix(behind, ": ")
	return named && tries(afterSigns(rest))
}

// tries reports whether text begins with what was tried, and which time that was.
//
//	attempt 3 of 5: 429
//	call #3 failed: 429
func tries(t string) bool {
	tried := firstWord(t)
	behind := t[len(tried):]
	rest := afterCount(behind)
	return len(rest) < len(behind) && (isTry(tried) || beginsComplaint(afterSigns(rest)))
}

// isTry reports whether a word is what programs call a call that they make again.
func isTry(word string) bool {
	var buf [16]byte
	switch string(lower(buf[:0], word)) {
	case "attempt", "try", "retry", "retrying":
		return true
	}
	return false
}

// afterCount returns what is left of s after a number that counts, and the number; s
// if there is none.
//
//	3 of 5 failed
//	#3/5: failed
//	(3) failed
func afterCount(s string) string {
	t := strings.TrimLeft(s, " #([")
	digits := skipBytes(t, 0, ascii.IsDigit)
	if digits == 0 {
		return s
	}
	t = t[digits:]
	for _, of := range [...]string{" of ", "/"} {
		if rest, found := strings.CutPrefix(t, of); found {
			return rest[skipBytes(rest, 0, ascii.IsDigit):]
		}
	}
	return t
}

// afterSigns returns what is left of s after the leading characters that don't
// belong to a word.
func afterSigns(s string) string {
	return s[skipBytes(s, 0, func(c byte) bool { return !isWordByte(c) }):]
}

func beginsComplaint(t string) bool {
	name := t[:skipBytes(t, 0, func(c byte) bool { return isWordByte(c) || c == '.' || c == '$' })]
	for _, ending := range [...]string{"error", "exception", "failure"} {
		if ascii.EndsFolded(name, ending) {
			return true
		}
	}
	if strings.TrimLeft(name, "_*") == "Web.Contents" {
		return strings.HasPrefix(t[len(name):], " failed") // Power Query
	}
	word := firstWord(t)
	rest := t[len(word):]
	var buf [16]byte
	switch string(lower(buf[:0], word)) {
	case "error", "exception", "failure", "fatal", "panic", "err", "failed", "fails", "unable", "cannot", "request", "http",
		"uncaught", "unhandled", "traceback", "warning", "status", "response":
		return true
	case "statuscode":
		return word == "StatusCode" // of .NET; statusCode is a member of definitions
	case "could":
		return strings.HasPrefix(rest, " not")
	case "couldn":
		return strings.HasPrefix(rest, "'t")
	case "caused":
		return strings.HasPrefix(rest, " by")
	case "curl":
		return strings.HasPrefix(rest, ": (") || strings.HasPrefix(rest, " error")
	case "the":
		return strings.HasPrefix(rest, " remote server returned an error") || strings.HasPrefix(rest, " requested URL returned error")
	case "wget":
		return strings.HasPrefix(rest, ": ")
	case "write":
		return strings.HasPrefix(rest, "-Error: ") // of PowerShell 7
	}
	return false
}

// isCmdlets reports whether a line begins with the command that failed, or quotes
// what a cmdlet said.
//
//	Invoke-RestMethod : The remote server returned an error
//	iwr: 403
//	HttpResource: Request failed: OData Version: 4, Error: The remote server returned an error: (404) Not Found.
//	Now it's throwing the "Invoke-RestMethod : The remote server returned an error: (404) Not Found."
func isCmdlets(line string) bool {
	t := afterSigns(line)
	switch verb := firstWord(t); verb {
	case "iwr", "irm", "curl", "wget", "http", "ERROR", "Error", "error", "Exception", "FATAL", "panic":
		return announces(t[len(verb):])
	}
	if isCmdlet(t) || strings.Contains(t, ": The remote server returned an error: (") {
		return true
	}
	for {
		_, quoted, found := strings.Cut(t, `"`)
		if !found {
			return false
		}
		if isCmdlet(quoted) {
			return true
		}
		t = quoted
	}
}

// isCmdlet reports whether a text begins with the name of a cmdlet, and what it says.
func isCmdlet(t string) bool {
	verb := firstWord(t)
	switch verb {
	case "Get", "Set", "New", "Invoke", "Connect", "Remove", "Add", "Update", "Start", "Stop", "Send", "Test", "Export",
		"Import", "Find", "Search", "Submit":
		rest, found := strings.CutPrefix(t[len(verb):], "-")
		return found && announces(rest[len(firstWord(rest)):])
	}
	return false
}

// announces reports whether a text continues as after the name of a speaker.
func announces(rest string) bool { return strings.HasPrefix(strings.TrimPrefix(rest, " "), ": ") }

// throws reports whether a line has the name of an exception before its message and
// isn't a comment, or is the message as Visual Studio copies it.
//
//	requests.exceptions.HTTPError: 403 Client Error
//	Message=HTTP Error 400: Bad Request
func throws(line string) bool {
	if strings.HasPrefix(line[signs(line):], "Message=") || isCredentials(line) {
		return true
	}
	for from := 0; ; {
		i := strings.Index(line[from:], ": ")
		if i < 0 {
			return false
		}
		i += from
		from = i + 1
		if i+2 < len(line) && line[i+2] != ' ' && endsException(line[:i]) {
			return !isComment(line)
		}
	}
}

// isCredentials reports whether a credential of azure-identity says in a line that it
// got no token.
//
//	stderr='DefaultAzureCredential failed to retrieve a token from the included credentials.
//	ManagedIdentityCredential authentication unavailable. Multiple attempts failed to obtain a token
func isCredentials(line string) bool {
	_, said, found := strings.Cut(line, "Credential ")
	for _, words := range [...]string{"failed to retrieve a token", "authentication failed", "authentication unavailable"} {
		if found && strings.HasPrefix(said, words) {
			return !isComment(line)
		}
	}
	return false
}

// endsException reports whether text ends with the name of an exception that begins
// the line or follows a blank or a bracket.
func endsException(before string) bool {
	for _, ending := range [...]string{"Error", "Exception", "Failure"} {
		name, found := strings.CutSuffix(before, ending)
		if !found || name == "" || !ascii.IsAlpha(name[len(name)-1]) {
			continue
		}
		start := len(name)
		for start > 0 && (isWordByte(name[start-1]) || strings.IndexByte("$.:", name[start-1]) >= 0) {
			start--
		}
		return start == 0 || strings.IndexByte(" \t(>", name[start-1]) >= 0
	}
	return false
}

// isAlarm reports whether a line is a record of a log, or of a pipeline, whose level
// says that something went wrong.
func isAlarm(line string) bool {
	if isPipelineError(strings.TrimLeft(line, " \t")) {
		return true
	}
	return !isCalm(line) && hasTime(line) && eachWord(line, func(word string, at int) bool {
		switch word {
		case "ERROR", "ERR", "FATAL", "CRITICAL", "CRIT", "SEVERE", "WARN", "WARNING", "EXCEPTION", "error", "eror", "fail",
			"crit", "fatal", "warn":
			return !isZero(line[at+len(word):])
		}
		return false
	})
}

// isCalm reports whether a level in a line says that nothing is wrong.
func isCalm(line string) bool {
	return eachWord(line, func(word string, _ int) bool {
		switch word {
		case "INFO", "DEBUG", "TRACE", "NOTICE", "Information", "Informational", "Debug", "info", "debug", "LOG", "dbug":
			return true
		}
		return false
	})
}

// isZero reports whether text continues with a count of zero: "=0", ": 0".
func isZero(s string) bool {
	s = strings.TrimPrefix(s, "s")
	if s != "" && (s[0] == '=' || s[0] == ':') {
		s = s[1:]
	}
	return strings.HasPrefix(strings.TrimPrefix(s, " "), "0")
}
