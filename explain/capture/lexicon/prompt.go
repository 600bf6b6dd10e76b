package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsPrompt reports whether a line begins with what a shell writes before a command.
//
//	$ curl -v https://graph.microsoft.com/v1.0/security/incidents
//	PS C:\scripts> .\pull.ps1
//	C:\Users\me>dir
//	me@soc01:~$ ./pull.sh
//	>>> client.get()
func IsPrompt(line string) bool {
	switch {
	case strings.HasPrefix(line, "$ "), strings.HasPrefix(line, "PS>"), strings.HasPrefix(line, ">>> "):
		return true
	case strings.HasPrefix(line, "PS ") && len(line) > 3:
		return line[3] == '/' || 'A' <= line[3] && line[3] <= 'Z'
	}
	const longest = 120
	head := line[:min(len(line), longest)]
	if len(head) > 3 && ascii.IsWord(head[0]) && strings.HasPrefix(head[1:], `:\`) {
		return strings.IndexByte(head, '>') > 0
	}
	prompt, _, found := strings.Cut(head, "$ ")
	return found && strings.IndexByte(prompt, '@') > 0 && strings.IndexByte(prompt, ':') > 0 && strings.IndexByte(prompt, ' ') < 0
}
