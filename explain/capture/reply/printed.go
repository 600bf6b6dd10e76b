package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsPrinted reports whether text is only what a notebook writes before a result, or nothing.
//
//	Out[5]: 403
func IsPrinted(before string) bool {
	before = strings.TrimSpace(before)
	number, found := strings.CutPrefix(before, "Out[")
	return before == "" || found && ascii.IsNumber(strings.TrimSuffix(number, "]:"))
}

// AsksForStatus reports whether a line is a command after a prompt that prints the status
// of a response.
//
//	>>> requests.get(url, headers=h).status_code
//	In [5]: r.status_code
//	PS C:\> $r.StatusCode.value__
//	$ curl -s -o /dev/null -w '%{http_code}\n' https://api.security.microsoft.com/api/machines
func AsksForStatus(line string) bool {
	line = strings.TrimLeft(line, " ")
	prompted := strings.HasPrefix(line, ">>> ") || strings.HasPrefix(line, "In [") || strings.HasPrefix(line, "PS ") || strings.HasPrefix(line, "PS> ") ||
		strings.HasPrefix(line, "$ ") || strings.HasPrefix(line, "> ") || strings.HasPrefix(line, "C:\\")
	if !prompted {
		return false
	}
	for _, name := range [...]string{"status_code", "statuscode", "http_code", ".status"} {
		if ascii.ContainsFolded(line, name) {
			return true
		}
	}
	return false
}
