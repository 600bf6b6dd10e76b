package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoExcerpt completes the command that PowerShell quotes and cuts below an error, if it
// is in the lines above:
//
//	PS C:\> $a = Invoke-RestMethod -Uri "https://api.security.microsoft.com/api/machines" -Headers $h
//	PS C:\> $b = Invoke-RestMethod -Uri "https://api.security.microsoft.com/api/alerts" -Headers $h
//	Invoke-RestMethod : The remote server returned an error: (403) Forbidden.
//	At line:1 char:6
//	+ $b = Invoke-RestMethod -Uri "https://api.security ...
//	+      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
func undoExcerpt(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	const most = 32 // excerpts
	if !strings.Contains(t.S, "~~~") {
		return t, false
	}
	e := text.NewEdit(t)
	lines := linesOf(t.S)
	found := 0
	for k := 1; k+1 < len(lines) && found < most; k++ {
		if !isMark(lines[k+1].of(t.S)) {
			continue
		}
		start, end := excerptIn(lines[k].of(t.S))
		if end == 0 {
			continue
		}
		found++
		if rest := restAbove(t.S[:lines[k].start], lines[k].of(t.S)[start:end]); rest != "" {
			e.Replace(lines[k].start+end, lines[k].end, rest)
		}
	}
	return e.Text()
}

// excerptIn returns where the command begins and ends in a line that quotes the begin of
// one; 0, 0 if the line isn't such a line.
//
//	1 |  Invoke-RestMethod "https://api.security.microsoft.com/api/machines?`$f …
func excerptIn(s string) (start, end int) {
	const shortest = 16
	i := indent(s)
	digits := i
	for digits < len(s) && ascii.IsDigit(s[digits]) {
		digits++
	}
	switch {
	case strings.HasPrefix(s[i:], "+ "):
		start = i + len("+ ")
	case digits > i && strings.HasPrefix(s[digits:], " | "):
		start = digits + len(" | ")
	default:
		return 0, 0
	}
	if cut, found := strings.CutPrefix(s[start:], "... "); found {
		start = len(s) - len(cut)
	}
	start += indent(s[start:])
	command := strings.TrimRight(s[start:], " \t\r")
	whole := strings.TrimSuffix(strings.TrimSuffix(command, "..."), "…")
	whole = strings.TrimRight(whole, " ")
	if len(whole) == len(command) || len(whole) < shortest {
		return 0, 0
	}
	return start, start + len(whole)
}

// restAbove returns what follows the begin of a command in the last of the lines above
// that has it and goes on with more of it; "" if there is none.
func restAbove(above, command string) string {
	const far, most = 32 << 10, 8 // bytes, places
	above = above[max(0, len(above)-far):]
	for range most {
		i := strings.LastIndex(above, command)
		if i < 0 {
			return ""
		}
		rest, _, _ := strings.Cut(above[i+len(command):], "\n")
		rest = strings.TrimRight(rest, " \t\r")
		if more := strings.TrimLeft(rest, " "); more != "" && !strings.HasPrefix(more, "...") && !strings.HasPrefix(more, "…") {
			return rest
		}
		above = above[:i]
	}
	return ""
}
