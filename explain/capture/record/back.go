package record

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// looksBack reports whether a line that begins with a prompt only shows more of what the
// last call brought.
//
//	>>> r.status_code
//	403
//	>>> print(r.text)
//	PS C:\> $Error[0].ErrorDetails.Message
//	PS C:\> Get-Error
func looksBack(line string) bool {
	if command, found := strings.CutPrefix(line, ">>> "); found {
		shown := strings.TrimRight(strings.TrimPrefix(strings.TrimSpace(command), "print("), ")(")
		name, member, found := strings.Cut(shown, ".")
		return found && isName(name) && ascii.IsOneOf(member, "status_code", "text", "json", "content", "reason", "headers", "url", "request.url", "error", "message")
	}
	if !strings.HasPrefix(line, "PS") {
		return false
	}
	_, command, found := strings.Cut(line, "> ")
	command = strings.TrimSpace(command)
	for _, begin := range [...]string{"get-error", "$error[0]", "$error | ", "$_", "resolve-azerror"} {
		if found && ascii.FoldsAt(command, 0, begin) {
			return true
		}
	}
	return false
}

// isName reports whether a text is the name of a variable.
func isName(s string) bool {
	return s != "" && ascii.SkipWord(s, 0) == len(s)
}
