package notation

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/escape"
	"github.com/defender-err/defender-err/internal/hex"
)

// decode returns the text of a string as it was before it was written in
// quotes. Line breaks in it come from a console, and count as a blank.
func decode(s string, q quote) string {
	s = joinLines(s)
	if strings.IndexByte(s, '\\') >= 0 {
		s = escape.Undo(s)
	}
	if q == singleQuote && strings.Contains(s, "''") { // PowerShell and YAML double the quote
		s = strings.ReplaceAll(s, "''", "'")
	}
	return s
}

// joinLines replaces each line break and the blanks around it with one blank, and
// with none in an ID or a URL.
//
//	"target":"3f6a1c52-8b7e-4d19-9a40-5c2e
//	7f81b6d3"
func joinLines(s string) string {
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	blank := " "
	if isToken(s) {
		blank = ""
	}
	for {
		line, rest, found := strings.Cut(s, "\n")
		if !found {
			b.WriteString(line)
			return b.String()
		}
		line = strings.TrimRight(line, " \t\r")
		b.WriteString(line)
		s = strings.TrimLeft(rest, " \t\r\n")
		if !splitsToken(line, s) {
			b.WriteString(blank)
		}
	}
}

// splitsToken reports whether the break between two lines is inside a URL or a GUID.
//
//	… Activity ID: 3f6a1c52-8b7e-4d19-9a40-5c2e
//	7f81b6d3 - Url: https://fef.msub05.manage.microsof
//	t.com/DeviceFE/StatelessDeviceFEService/…?api-version=5021-03-03
func splitsToken(line, next string) bool {
	const guid = len("3f6a1c52-8b7e-4d19-9a40-5c2e7f81b6d3")
	last := line[strings.LastIndexAny(line, " \t")+1:]
	first := next[:ascii.IndexFrom(next, 0, '\n')]
	first, _, _ = strings.Cut(first, " ")
	switch {
	case last == "" || first == "" || !ascii.IsWord(last[len(last)-1]) || !ascii.IsWord(first[0]):
		return false
	case strings.Contains(last, "/"):
		return strings.ContainsAny(strings.TrimRight(first, ".,"), "/=&%?.")
	}
	whole := last + first
	return len(whole) >= guid && strings.IndexByte(last, '-') == 8 && hex.IsGUID(whole[:guid]) && (len(whole) == guid || !ascii.IsWord(whole[guid]))
}

// isToken reports whether s would be an ID or a URL without its line breaks: it has
// digits or slashes, and no blanks between words.
func isToken(s string) bool {
	if !strings.ContainsAny(s, "0123456789/") {
		return false
	}
	for line := range strings.Lines(s) {
		if strings.ContainsAny(strings.Trim(line, " \t\r\n"), " \t") {
			return false
		}
	}
	return true
}
