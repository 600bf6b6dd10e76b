package recognize

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Complaint makes an error of a text in which Exchange knows nothing: of the sentence in
// it that says that something failed. It reports whether there is one. A page in its place
// is a response that the client couldn't read.
//
//	Cannot enable Microsoft XDR connector either by ARM/CLI - License is invalid
//	ODataError: <!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' …
func Complaint(x *exchange.Exchange) bool {
	if x.Source.Format != capture.Text || x.Response.Fault.Message != "" {
		return false
	}
	words, line, ok := capture.Complaint(string(x.Response.Body))
	if !ok {
		return false
	}
	x.Source.Line += line
	if lower := strings.ToLower(words); strings.Contains(lower, "<!doctype html") || strings.Contains(lower, "<html") {
		x.Failure = exchange.Failure{Kind: exchange.Unread, Words: words}
		return true
	}
	x.Response.Fault.Message, x.OnlyWords = words, true
	splitCode(x)
	return true
}
