package recognize

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
)

// resembling returns the line of a short text that says nearly what a known message
// says, without the words of the program before it, and its number, from 0. Of a
// longer text a line may say so by chance.
//
//	##[error]The service connection with the identifier becb9a56 wasn't found
func resembling(text string) (said string, number int, ok bool) {
	const (
		most    = 12  // lines
		longest = 600 // bytes of a line
		least   = 20  // bytes of a message
	)
	if strings.Count(text, "\n") > most {
		return "", 0, false
	}
	at := 0
	for line := range strings.Lines(text) {
		said := behindProgram(strings.TrimSpace(line))
		if len(said) >= least && len(said) <= longest && !isTableRow(line) {
			found := catalog.SimilarMessages(said, func(m *fact.Message) bool { return !m.General })
			if len(found) == 1 && found[0].IsNear() && capture.Happened(text, said, at+max(0, strings.Index(line, said))) {
				return said, number, true
			}
		}
		at += len(line)
		number++
	}
	return "", 0, false
}

// isTableRow reports whether a line is a row of a table, which mentions what it has.
//
//	4,ws-4,access denied
//	| Invalid token | The token has expired |
func isTableRow(line string) bool {
	commas := strings.Count(line, ",")
	return commas > 1 && !strings.Contains(line, ", ") && !strings.Contains(line, "://") || strings.Contains(line, " | ") && strings.HasSuffix(strings.TrimSpace(line), " |")
}

// behindProgram returns the message after the marks and names that programs put
// before it: [error], Some.Name.Exception: and the like.
func behindProgram(line string) string {
	for {
		switch before, rest, found := strings.Cut(line, ": "); {
		case strings.HasPrefix(line, "##[") || strings.HasPrefix(line, "["):
			_, after, closed := strings.Cut(line, "]")
			if !closed {
				return line
			}
			line = strings.TrimSpace(after)
		case found && before != "" && !strings.Contains(strings.TrimSpace(before), " "):
			line = strings.TrimSpace(rest)
		default:
			return line
		}
	}
}
