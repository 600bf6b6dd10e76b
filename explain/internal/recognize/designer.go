package recognize

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// splitCode takes the code from before a message, as the run history and the designer of
// Logic Apps and Power Automate show both in one line.
//
//	ExpressionEvaluationFailed. The execution of template action 'For_each' failed: …
//	Unauthorized. The user token is missing.
func splitCode(x *exchange.Exchange) {
	f := &x.Response.Fault
	if f.Code != "" || f.OAuthError != "" {
		return
	}
	said := f.Message
	if said == "" {
		said = strings.TrimSpace(string(x.Response.Body))
	}
	word, message, found := strings.Cut(said, ". ")
	if !found || strings.IndexByte(said, '\n') >= 0 || !isOneWord(word) {
		return
	}
	if code, known := catalog.FindCode(word, fact.Unknown); known && code.Name == word {
		f.Code, f.Message = word, message
	}
}

// isOneWord reports whether a text is a word with a capital letter inside, as codes are.
func isOneWord(s string) bool {
	const shortest = 8
	return len(s) >= shortest && 'A' <= s[0] && s[0] <= 'Z' && strings.IndexFunc(s, func(r rune) bool { return !isLetter(r) }) < 0
}

func isLetter(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }
