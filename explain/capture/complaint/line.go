package complaint

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// A level is how serious a record of a log is.
type level int8

const (
	unknown level = iota
	calm
	warning
	alarm
)

// A record is a line without what a log has before its words.
type record struct {
	said  string
	at    int // offset of said in the line
	level level
}

// recordOf takes the time and the level off a line.
//
//	2023/12/29 11:43:36 wazuh-modulesd:azure-logs: ERROR: azure-activity: Returned error code: '1'.
//	[error] could not refresh the list of incidents
//	##[error]The service connection wasn't found
//	WARNING: Unable to retrieve AccessToken.
func recordOf(line string) record {
	const near = 90 // bytes in which a level is, after the time
	i := len(line) - len(strings.TrimLeft(line, " \t>|│"))
	timed := false
	begin := i
	if ascii.ByteAt(line, begin) == '[' || ascii.ByteAt(line, begin) == '(' {
		begin++
	}
	end, ok := stamp.At(line, begin)
	if !ok {
		end, ok = stamp.Clock(line, begin)
	}
	if ok {
		i, timed = ascii.Skip(line, end, 8, " ]|-)\t:"), true
	}
	for _, mark := range [...]struct {
		says string
		is   level
	}{{"##[error]", alarm}, {"##[warning]", warning}, {"::error::", alarm}} {
		if strings.HasPrefix(line[i:], mark.says) {
			i += len(mark.says)
			return record{line[i:], i, mark.is}
		}
	}
	for _, mark := range [...]struct {
		says string
		is   level
	}{{"WARNING: ", warning}, {"ERROR: ", alarm}} {
		if at := strings.Index(line[i:min(len(line), i+near)], mark.says); at >= 0 {
			i += at + len(mark.says)
			return record{line[i:], i, mark.is}
		}
	}
	for at := i; at < min(len(line), i+near); at++ {
		if at > 0 && (ascii.IsWord(line[at-1]) || line[at-1] == '_') || !ascii.IsAlpha(line[at]) {
			continue
		}
		end, ok := stamp.Level(line, at)
		if !ok || ascii.IsWord(ascii.ByteAt(line, end)) || !isLevelAt(line, at, end, timed, i) {
			if !timed && at > i && line[at-1] == ' ' && !strings.HasSuffix(line[:at], ": ") {
				break // in a sentence
			}
			continue
		}
		is := levelOf(line[at:end])
		if is == unknown {
			continue
		}
		end = ascii.Skip(line, end, 8, " ]|-):\t")
		return record{line[end:], end, is}
	}
	return record{line[i:], i, unknown}
}

// isLevelAt reports whether the word between two offsets is where a record has its level:
// in capital letters or brackets after a time, or before a colon at the begin of the line.
func isLevelAt(line string, at, end int, timed bool, start int) bool {
	before, behind := ascii.ByteAt(line, at-1), ascii.ByteAt(line, end)
	switch {
	case before == '[' && behind == ']', before == '<' && behind == '>', before == '(' && behind == ')':
		return true
	case timed && ascii.IsUpper(line[at]) && ascii.IsUpper(line[at+1]):
		return true
	case timed && (behind == ':' || behind == ']'):
		return true
	case ascii.EndsFolded(line[:at], "level="), ascii.EndsFolded(line[:at], "severity="), ascii.EndsFolded(line[:at], `level":"`):
		return true
	}
	return at == start && (behind == ':' || ascii.IsUpper(line[at+1]) && strings.HasPrefix(line[end:], " - ")) ||
		at == start && ascii.IsUpper(line[at+1]) && behind == ' ' && ascii.IsUpper(line[at])
}

func levelOf(word string) level {
	switch strings.ToLower(word) {
	case "error", "err", "fatal", "critical", "crit", "severe", "emerg", "alert", "panic", "failure", "fail", "eror", "attention":
		return alarm
	case "warn", "warning", "wrn":
		return warning
	}
	if stamp.IsCalm(word) || strings.EqualFold(word, "verbose") || strings.EqualFold(word, "debug") || strings.EqualFold(word, "info") {
		return calm
	}
	return unknown
}

// behindNames returns the words after the names of programs and parts of them, and how
// many bytes those have.
//
//	azure-activity: Returned error code: '1'.
//	[output:azure_logs_ingestion.4] could not flush
func behindNames(s string) (rest string, skipped int) {
	const few = 4
	rest = s
	for range few {
		if strings.HasPrefix(rest, "[") {
			if end := strings.IndexByte(rest, ']'); end > 0 {
				rest = strings.TrimLeft(rest[end+1:], " :-")
				continue
			}
		}
		name, behind, found := strings.Cut(rest, ": ")
		if !found || name == "" || strings.ContainsAny(name, " \"'") || strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Exception") {
			if name, behind, found = strings.Cut(rest, " - "); !found || name == "" || strings.ContainsAny(name, " \"'") {
				break
			}
		}
		rest = strings.TrimLeft(behind, " ")
	}
	return rest, len(s) - len(rest)
}

// labeled returns the value of a label for an error, and where it begins.
//
//	Error Message: Offline
//	Error - "New version of resource 'x' exists. Data was not saved" while updating
//	Fehlermeldung: Zugriff verweigert
func labeled(s string) (value string, skipped int, ok bool) {
	const longest = 60 // bytes of a label
	for i := 0; i < min(len(s), longest); i++ {
		colon := s[i] == ':' && (i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '"')
		dash := s[i] == '-' && i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' '
		if !colon && !dash {
			continue
		}
		if label := strings.TrimSpace(s[:i]); !isErrorLabel(label) && !isAnnouncement(label) {
			continue
		}
		value = strings.TrimLeft(s[i+1:], " \t")
		return strings.TrimSpace(value), len(s) - len(value), true
	}
	return "", 0, false
}

// isAnnouncement reports whether words say that the message that somebody got follows.
//
//	We are getting the following message : this sign-in method isn't allowed
func isAnnouncement(label string) bool {
	words := lexed(strings.ToLower(label))
	last := len(words) - 1
	return at(words, last) == "message" && (at(words, last-1) == "following" || at(words, last-1) == "this") && isAboutWriter(words)
}

// isErrorLabel reports whether a text is a label under which programs and people write
// what went wrong.
func isErrorLabel(label string) bool {
	const most = 6 // words
	words := lexed(strings.ToLower(label))
	if len(words) == 0 || len(words) > most || strings.HasPrefix(strings.TrimLeft(label, " -*"), "`") {
		return false
	}
	for i, word := range words {
		switch word {
		case "no", "last", "code", "type", "handling", "common", "possible", "each", "every", "any":
			return false
		case "errormessage", "errordetails", "error_message", "fehlermeldung", "fatal", "attention":
			return true
		case "error", "errors", "exception", "failure", "errore", "erreur", "fehler", "erro", "ошибка", "ошибки", "ошибку", "błąd", "hata", "fout", "エラー", "错误":
			if i == len(words)-1 || isOfLabel(words[i+1]) {
				return true
			}
		}
	}
	return false
}

// isOfLabel reports whether a word follows the one for an error in a label.
//
//	Error message:
//	Error inside CIPP:
func isOfLabel(word string) bool {
	switch word {
	case "message", "messages", "details", "detail", "text", "description", "reason", "response", "output", "log", "logs", "is", "was", "reads", "says", "shown", "below", "received", "returned", "in", "inside", "from", "on", "at", "while", "during", "when", "i", "we", "appears", "states", "info":
		return true
	}
	return false
}

// fieldsOf returns what the fields of a record in logfmt say, and where that begins.
//
//	pid=4121 logger=splunk_ta _Splunk_ message="Error while getting incidents" exception="'NoneType' object is not subscriptable"
func fieldsOf(s string) (said string, skipped int, ok bool) {
	for _, name := range [...]string{"message=", "msg=", "error=", "err=", "exception="} {
		i := strings.Index(s, name+`"`)
		if i < 0 || i > 0 && s[i-1] != ' ' {
			continue
		}
		value := s[i+len(name)+1:]
		end := closing(value, `"`)
		if end <= 0 {
			continue
		}
		if !ok {
			skipped = i + len(name) + 1
		} else if strings.Contains(said, value[:end]) {
			continue
		} else {
			said += ": "
		}
		said, ok = said+value[:end], true
	}
	return said, skipped, ok
}

// memberOf returns the value of a member that says what happened, if a line is one, and
// where it begins.
//
//	"message": "<p>vm-042 does not have MDEDeviceID in the Entities list. It was not isolated.</p>",
func memberOf(s string) (value string, skipped int, ok bool) {
	name, value, found := strings.Cut(s, `": "`)
	name = strings.TrimLeft(name, " {[\"")
	if !found {
		name, value, found = strings.Cut(s, `":"`)
		name = strings.TrimLeft(name, " {[\"")
	}
	if !found {
		return "", 0, false
	}
	switch strings.ToLower(name) {
	case "message", "error", "errormessage", "error_message", "msg", "reason", "details", "detail", "statusmessage", "failurereason", "exception", "text", "value":
		skipped = len(s) - len(value)
		if end := strings.LastIndexByte(value, '"'); end > 0 {
			value = value[:end]
		}
		return value, skipped, true
	}
	return "", 0, false
}

// unquoted returns what a value has in quotation marks, without them; the value if it
// doesn't begin with any.
func unquoted(value string) (words string, quoted bool) {
	for _, marks := range quotes {
		rest, found := strings.CutPrefix(value, marks.open)
		if !found {
			continue
		}
		if end := closing(rest, marks.shut); end > 0 {
			return rest[:end], true
		}
		return rest, true
	}
	return value, false
}

// thrown reports whether a line is what a cmdlet or an exception says, and where that
// begins: after the cmdlet, and with the name of the exception.
//
//	New-AzSentinelDataConnector : License is invalid
//	TypeError: string indices must be integers
//	Exception Armrest::Error: #<Net::HTTPUnauthorized:0x000055e98bb9da78>
func thrown(s string) (begin int, ok bool) {
	const longest = 100 // bytes of a name
	i := strings.Index(s[:min(len(s), longest)], ": ")
	if i < 0 || i+2 >= len(s) {
		return 0, false
	}
	name := strings.TrimRight(s[:i], " ")
	if name == "" || name[0] == '-' {
		return 0, false
	}
	begin = len(s) - len(strings.TrimLeft(s[i+1:], " "))
	if verb, noun, found := strings.Cut(name, "-"); found && (isVerb(verb) || strings.HasSuffix(s[:i], " ") && ascii.IsUpper(verb[0])) && noun != "" && !strings.ContainsAny(noun, " .:/\\") && ascii.IsUpper(noun[0]) {
		return begin, true
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	if strings.Count(name, " ") > 1 || !ascii.IsAlpha(last[0]) {
		return 0, false
	}
	for _, ending := range [...]string{"Error", "Exception"} {
		if strings.HasSuffix(last, ending) && last != ending {
			return len(name) - len(last), true
		}
	}
	return 0, false
}

// isVerb reports whether a word is one that names of cmdlets begin with.
func isVerb(word string) bool {
	switch word {
	case "Add", "Approve", "Clear", "Confirm", "Connect", "Convert", "ConvertFrom", "ConvertTo", "Copy", "Debug", "Disable", "Disconnect", "Enable", "Enter", "Export", "Find", "Get", "Grant", "Import",
		"Initialize", "Install", "Invoke", "Join", "Lock", "Move", "New", "Publish", "Read", "Register", "Remove", "Rename", "Request", "Reset", "Resolve", "Restart", "Restore", "Resume", "Revoke", "Save", "Search",
		"Select", "Send", "Set", "Show", "Start", "Stop", "Submit", "Suspend", "Sync", "Test", "Uninstall", "Unregister", "Update", "Upload", "Use", "Wait", "Write":
		return true
	}
	return false
}

// isTableRow reports whether a line is a row of a table.
func isTableRow(s string) bool {
	const few = 6 // columns
	return strings.HasPrefix(s, "|") && strings.Count(s, "|") > 2 || strings.Count(s, `","`)+strings.Count(s, `", "`) >= few/2 || strings.Count(s, ",") >= 2*few && strings.Count(s, ", ") < few
}

// isSource reports whether a line is one of a program, a comment, or a setting, which says
// what may fail.
//
//	throw new InvalidOperationException("The license is invalid.");
//	ERR_QUOTA = "API calls quota exceeded"
//	logger.error(f"Failed to isolate {machine}: {e}")
//	error.license=License is invalid
func isSource(s string) bool {
	if strings.HasPrefix(s, "<") && strings.HasSuffix(s, ">") {
		return true // a tag
	}
	switch last := s[len(s)-1]; last {
	case ';', '{', '(', '[', ',':
		return strings.ContainsAny(s, "(={\"") || last == '{' || last == '('
	}
	if name, _, found := strings.Cut(s, ":"); found && isTitle(name) {
		return true
	}
	for _, begin := range [...]string{"# ", "// ", "/*", "* @", "<!--", "-- ", "raise ", "throw ", "catch ", "} catch", "except ", "if (", "elif ", "def ", "func ", "import ", "from ", "return ", "echo ", "Write-", "assert", "msgid ", "msgstr ", "case ", "FIXME", "@", "+ ", "~", "\"\"\"", "$", "function ", "SELECT ", "| where", "| summarize", "| project", "| extend", "    at ", "at ", "File \"", "- name:", "- alert:"} {
		if strings.HasPrefix(s, begin) && !(begin == "# " && strings.HasPrefix(s, "# error")) && !(begin == "Write-" && strings.HasPrefix(s, "Write-Error: ")) && !(begin == "Write-" && strings.HasPrefix(s, "Write-Error : ")) {
			return true
		}
	}
	// A call with a text, a value of a name, or an operator.
	for _, inside := range [...]string{"(\"", "('", "(f\"", "(`", "($", " = \"", " = '", "=> ", " == ", " != ", "${", "$(", "%s", "%w", "%v", "||", "&&", "():", " := "} {
		i := strings.Index(s, inside)
		switch {
		case i < 0, inside == "=> " && !strings.ContainsAny(s, "(){};"):
		case inside[0] == '(':
			if i > 0 && ascii.IsWord(s[i-1]) {
				return true
			}
		default:
			return true
		}
	}
	name, value, found := strings.Cut(s, "=")
	return found && value != "" && name != "" && !strings.ContainsAny(name, " \"':,") && !strings.HasPrefix(value, "=") && !strings.Contains(value, "=") && !strings.ContainsAny(name, "[(")
}

// isTitle reports whether a name is one under which people describe something.
func isTitle(name string) bool {
	switch strings.ToLower(strings.Trim(name, " \t\"'-*")) {
	case "description", "summary", "title", "name", "displayname", "comment", "comments", "note", "notes", "subject", "scenario", "feature", "expected", "expected result", "expected behavior":
		return true
	}
	return false
}
