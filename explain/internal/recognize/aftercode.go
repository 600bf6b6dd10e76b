package recognize

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// afterCode returns the message of an exchange: of a text, all that the catalog
// knows of what follows the code on its line, where the capture took a part of that
// or nothing.
//
//	Start-MgSecurityHuntingQuery : [BadRequest] : 'where' operator: Failed to resolve scalar expression named 'x'
//	[BadRequest] : The incomplete fragment is unexpected. Fix syntax errors in your query.
func afterCode(f *exchange.Fault, text string) string {
	const most = 8 // places of the code
	rest := text
	for range most {
		_, after, found := strings.Cut(rest, f.Code)
		if !found {
			break
		}
		rest = after
		words, found := strings.CutPrefix(strings.TrimPrefix(strings.TrimPrefix(after, "]"), " "), ": ")
		if !found {
			continue
		}
		line, _, _ := strings.Cut(words, "\n")
		line = strings.TrimSpace(line)
		if m, _, ok := catalog.SearchMessage(line); ok && strings.Contains(line, f.Message) {
			return said(line, m.ID)
		}
		if m, _, ok := catalog.MatchMessage(line, f.Code, fact.Unknown); ok && m.Common && strings.Contains(line, strings.TrimPrefix(f.Message, f.Code+": ")) {
			return line // words of other programs as well, but here they follow their code
		}
	}
	return f.Message
}
