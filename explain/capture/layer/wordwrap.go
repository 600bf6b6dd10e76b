package layer

import (
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoWordWrap joins the lines of a sentence that a program has broken between words,
// so that each line has as many of them as fit, as Terraform does without a box:
//
//	ApplicationsClient.BaseClient.Post(): unexpected status 403 with OData
//	error: Authorization_RequestDenied: Insufficient privileges to complete the
//	operation.
func undoWordWrap(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	e := text.NewEdit(t)
	lines := linesOf(t.S)
	for k := range len(lines) - 1 {
		if goesOnBelow(lines[k].of(t.S), lines[k+1].of(t.S)) {
			e.Replace(lines[k].end, lines[k+1].start, " ")
		}
	}
	return e.Text()
}

// goesOnBelow reports whether the sentence of a line goes on with the next one, whose
// first word had no room behind it.
func goesOnBelow(line, next string) bool {
	const fewest, widest = 50, 80 // columns
	wide := utf8.RuneCountInString(line)
	if wide < fewest || wide > widest || next == "" || !ascii.IsLower(next[0]) || strings.Count(line, " ") < 4 || utf8.RuneCountInString(next) > widest {
		return false
	}
	if last := line[len(line)-1]; !ascii.IsAlpha(last) && last != ',' && last != '\'' {
		return false
	}
	word, _, _ := strings.Cut(next, " ")
	switch word {
	case "at", "from", "in", "on", "with": // which frames begin with, and what Terraform adds
		return false
	}
	plain := strings.TrimRight(word, ".,;)'\"")
	return strings.IndexFunc(plain, func(r rune) bool { return r < utf8.RuneSelf && !ascii.IsAlpha(byte(r)) }) < 0 &&
		wide+len(" ")+len(word) > widest-2 && !isLevelled(line)
}

// isLevelled reports whether a line begins with a time or a level of a log, which
// doesn't break its lines.
func isLevelled(line string) bool {
	word := line[:ascii.SkipWord(line, 0)]
	return ascii.IsDigit(line[0]) || line[0] == '[' || ascii.IsOneOf(word, "info", "debug", "warn", "warning", "fatal", "trace")
}
