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
		if endsInQuery(lines[k].of(t.S)) && isRestOfURL(next) {
			e.Replace(lines[k].end, lines[k+1].start+indent(next), "")
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
