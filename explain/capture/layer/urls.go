package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoWrappedURLs joins a URL whose end a console has put on the next line, since it
// breaks lines before a word that is too long:
//
//	Invoke-MgGraphRequest : GET https://graph.microsoft.com/beta/…/settings?$select=
//	externalUserLifecycleAction%2CdaysUntilExternalUserDeletedAfterBlocked
//	HTTP/1.1 403 Forbidden
func undoWrappedURLs(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "://") {
		return t, false
	}
	e := text.NewEdit(t)
	lines := linesOf(t.S)
	for k := range len(lines) - 1 {
		next := lines[k+1].of(t.S)
		line := lines[k].of(t.S)
		switch {
		case endsInQuery(line) && isRestOfURL(next):
			e.Replace(lines[k].end, lines[k+1].start+indent(next), "")
		case endsInComparison(line) && isValueOfQuery(next):
			e.Replace(lines[k].start+len(strings.TrimRight(line, " \t")), lines[k+1].start+indent(next), " ")
		}
	}
	return e.Text()
}

// endsInQuery reports whether a line ends with a URL whose query must continue after
// its last character.
func endsInQuery(line string) bool {
	word := line[strings.LastIndexByte(line, ' ')+1:]
	at := strings.Index(word, "://")
	if at < 0 || strings.IndexByte(word[at:], '?') < 0 {
		return false
	}
	return strings.IndexByte("=&?,", word[len(word)-1]) >= 0 || strings.HasSuffix(word, "%2C") || strings.HasSuffix(word, "%20")
}

// endsInComparison reports whether a line ends with a URL whose filter still lacks the
// value that it compares with.
//
//	https://graph.microsoft.com/v1.0/users?$filter=id eq
//	'6fe82bd1-1eb7-4e2d-b44f-ff0fe56a2562'&$select=id
func endsInComparison(line string) bool {
	line = strings.TrimRight(line, " \t")
	if len(line) < 3 || line[len(line)-3] != ' ' {
		return false
	}
	switch line[len(line)-2:] {
	case "eq", "ne", "gt", "ge", "lt", "le":
	default:
		return false
	}
	at := strings.LastIndex(line, "://")
	return at >= 0 && strings.Contains(line[at:], "?") && strings.Contains(line[at:], "filter=")
}

// isValueOfQuery reports whether a line begins with a value in single quotes that a
// query goes on after, or that is all of the line.
func isValueOfQuery(line string) bool {
	rest, quoted := strings.CutPrefix(line[indent(line):], "'")
	_, after, closed := strings.Cut(rest, "'")
	after = strings.TrimRight(after, " \t\"'`")
	return quoted && closed && (after == "" || after[0] == '&' || strings.HasPrefix(after, " and ") || strings.HasPrefix(after, " or "))
}

// isRestOfURL reports whether a line is one word that can be the end of a query, and
// no status: 403, Forbidden.
func isRestOfURL(line string) bool {
	rest := strings.TrimRight(line[indent(line):], " \t")
	n := countWhile(rest, 0, len(rest), func(c byte) bool { return ascii.IsWord(c) || strings.IndexByte("-.~%$&=+,()'@", c) >= 0 })
	if ascii.IsNumber(rest) || n > 0 && ascii.IsUpper(rest[0]) && countWhile(rest, 0, n, ascii.IsAlpha) == n {
		return false
	}
	return n > 0 && n == len(rest) && (ascii.IsWord(rest[0]) || rest[0] == '$')
}
