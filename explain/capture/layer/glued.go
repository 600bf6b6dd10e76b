package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/reply"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// undoGluedPrompts puts the prompt of a shell on a line of its own where it follows
// a status that a command printed without a line break, and drops the mark by which
// zsh says so.
//
//	me@soc:~$ curl -s -o /dev/null -w '%{http_code}' https://graph.microsoft.com/v1.0/users
//	403me@soc:~$
//	403%
func undoGluedPrompts(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if !strings.Contains(t.S, "http_code") && !strings.Contains(t.S, "response_code") {
		return t, false
	}
	e := text.NewEdit(t)
	for _, l := range linesOf(t.S) {
		s := l.of(t.S)
		if len(s) <= 3 || reply.StatusAt(s[:3], 0) == 0 {
			continue
		}
		switch rest := strings.TrimRight(s[3:], " \t\r"); {
		case rest == "%":
			e.Replace(l.start+3, l.start+4, "")
		case rest != "" && ascii.IsAlpha(rest[0]) && (lexicon.IsPrompt(s[3:]) || strings.ContainsRune(rest, '@') && isPromptAlone(rest)):
			e.Replace(l.start+3, l.start+3, "\n")
		}
	}
	return e.Text()
}

// isPromptAlone reports whether a text is a prompt that no command follows.
func isPromptAlone(s string) bool {
	return strings.IndexByte("$#%>", s[len(s)-1]) >= 0 && !strings.Contains(s, "://")
}
