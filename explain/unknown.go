package explain

import (
	"slices"
	"strings"
	"unicode"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// reportPage is where users report what the catalog doesn't have.
const reportPage = "https://github.com/defender-err/defender-err/issues"

// unknown says what the catalog doesn't know of an error whose causes are those
// of any failure with that status: the code, and the message, which then says
// more than the causes do. It is empty where the error is known.
func unknown(c *diagnose.Case, causes []diagnose.Ranked) fact.Text {
	if c.UnknownNumber != "" {
		return numberNote(c.UnknownNumber)
	}
	if len(causes) > 0 && !causes[0].IsGeneral() || c.Message.ID != "" {
		return fact.Text{}
	}
	fault := &c.Exchange.Response.Fault
	named := fault.Code != "" && c.Code.Name == "" && statusNumber(fault.Code) == 0
	told := isTelling(fault.Message) || isTelling(fault.InnerMessage)
	switch {
	case named && told:
		return fact.Textf("The catalog doesn't have this code and this message: go by the text of the message, and report it at %s.",
			"Этого кода и этого сообщения в каталоге нет: исходите из текста сообщения и сообщите о нём на %s.", reportPage)
	case named:
		return fact.Textf("The catalog doesn't have this code; report it at %s.",
			"Этого кода в каталоге нет; сообщите о нём на %s.", reportPage)
	case told:
		return fact.Text{
			En: "The catalog doesn't have this message; go by its text first.",
			Ru: "Этого сообщения в каталоге нет; прежде всего исходите из его текста.",
		}
	}
	return fact.Text{}
}

// isTelling reports whether a message says something about this failure: words
// are left when the ones that any message has are removed.
func isTelling(message string) bool {
	const enough = 3
	n := 0
	for word := range strings.FieldsFuncSeq(message, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' }) {
		isID := len(word) > 20 || strings.IndexFunc(word, unicode.IsDigit) >= 0
		if len(word) > 2 && !isID && !slices.Contains(commonWords, strings.ToLower(word)) {
			n++
		}
	}
	return n >= enough
}

// commonWords are the words of messages that say nothing: "An error has occurred
// while processing your request. Please try again later or contact support."
var commonWords = []string{
	"access", "and", "are", "bad", "been", "but", "client", "code", "contact", "could", "denied", "details", "does", "error", "exception",
	"failed", "failure", "for", "forbidden", "found", "from", "gateway", "has", "have", "http", "information", "internal", "invalid",
	"later", "message", "more", "not", "occurred", "please", "processing", "request", "response", "returned", "see", "server", "service",
	"some", "something", "status", "support", "that", "the", "there", "this", "too", "many", "requests", "try", "again", "unable", "unauthorized",
	"unavailable", "unexpected", "unknown", "was", "went", "while", "with", "wrong", "you", "your",
}
