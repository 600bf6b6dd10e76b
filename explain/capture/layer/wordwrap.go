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
	width := diagnosticWidth(t.S, lines)
	for k := range len(lines) - 1 {
		line, next := lines[k].of(t.S), lines[k+1].of(t.S)
		if goesOnBelow(line, next) || endsOpen(line, next) || width > 0 && fillsLine(line, next, width) {
			end := lines[k].start + len(strings.TrimRight(line, " \t\r"))
			e.Replace(end, lines[k+1].start+indent(next), " ")
		}
	}
	return e.Text()
}

// diagnosticWidth returns the length of the longest line of a text that is a diagnostic
// of Terraform, which breaks its sentences at the width of the console; 0 for others.
//
//	with azuread_conditional_access_policy.example,
//	on main.tf line 17, in resource "azuread_conditional_access_policy" "example":
func diagnosticWidth(s string, lines []line) int {
	if !strings.Contains(s, "\n  with ") || !strings.Contains(s, ", in resource \"") && !strings.Contains(s, ", in data \"") {
		return 0
	}
	const withoutConsole, near = 78, 100
	width := 0
	for _, l := range lines {
		width = max(width, utf8.RuneCountInString(l.of(s)))
	}
	if width < near { // somebody put longer names into some lines, to mask those of the tenant
		return min(width, withoutConsole)
	}
	return width
}

// fillsLine reports whether a line had no room for the first word of the next one.
func fillsLine(line, next string, width int) bool {
	if line == "" || next == "" || line[0] == ' ' || next[0] == ' ' {
		return false
	}
	word, _, _ := strings.Cut(next, " ")
	return utf8.RuneCountInString(line)+len(" ")+utf8.RuneCountInString(word) > width
}

// goesOnBelow reports whether the sentence of a line continues with the next one,
// whose first word had no room after it.
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
