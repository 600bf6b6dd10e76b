package explain

import "strings"

// messageAt returns the message of the catalog that a line holds, with which text
// begins, and where it is on the line. A console or a mail may have broken the
// message, so where the line is long those below it are looked at as well:
//
//	Entity mappings reference the following column(s) which are not projected by
//	the query output: InitiatingProcessAccountSid.
func messageAt(text, line string) (message string, offset int, ok bool) {
	const (
		long = 60      // what nobody breaks is shorter
		most = 4 << 10 // bytes of what people paste
	)
	message, ok = messageIn(line)
	if len(text) <= most && len(line) > long {
		for _, separator := range [...]string{" ", ""} {
			whole := unwrapped(text, separator)
			if m, found := messageIn(whole); found && len(m) > len(message) {
				return m, max(0, strings.Index(whole, m)), true
			}
		}
	}
	return message, max(0, strings.Index(line, message)), ok
}

// unwrapped returns the line that a text begins with, and those that it goes on in,
// as one: what follows a line that is as long as the others of its paragraph.
func unwrapped(text, separator string) string {
	const few = 4
	var whole strings.Builder
	width, lines := 0, 0
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || lines == few {
			break
		}
		if lines > 0 {
			whole.WriteString(separator)
			line = strings.TrimLeft(line, " \t")
		}
		whole.WriteString(line)
		lines++
		const slack = 24 // the word that did not fit
		if width = max(width, len(line)); len(line) < width-slack {
			break
		}
	}
	return whole.String()
}
