package recognize

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
)

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
	offset = max(0, strings.Index(line, message))
	if len(text) > most || len(line) <= long {
		return message, offset, ok
	}
	own, values, _ := catalog.SearchMessage(line)
	next, _, _ := catalog.SearchMessage(unwrapped(text[len(line):], " "))
	for _, separator := range [...]string{" ", ""} {
		whole := unwrapped(text, separator)
		m, _, found := catalog.SearchMessage(whole)
		if !found || m.ID == next.ID || m.ID == own.ID && !slices.ContainsFunc(values, isUnknown) {
			continue
		}
		if broken, found := messageIn(whole); found {
			return broken, max(0, strings.Index(whole, broken)), true
		}
	}
	return message, offset, ok
}

// isUnknown reports whether a value is on the next line.
func isUnknown(v fact.Value) bool { return v.Value == "" }

// unwrapped returns the line that a text begins with, and the ones that it goes on in,
// as one: what follows a line that is as long as the others of its paragraph, and
// isn't a row of a table below its head.
func unwrapped(text, separator string) string {
	const few = 4
	var whole strings.Builder
	width, lines, row := 0, 0, columnsOf(text)
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" || lines == few || lines > 0 && isRow(line, row) {
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
