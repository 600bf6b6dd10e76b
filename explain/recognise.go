package explain

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// recognise decides about free text, in which the capture sees no shape: it
// is an error if one of its lines is a message of the catalog. Everything
// else is passed on as it is.
func recognise(x capture.Exchange) (capture.Exchange, bool) {
	if x.Source.Format != capture.Text || !x.Response.Fault.IsZero() {
		return x, true
	}
	line := x.Source.Line
	for text := range strings.Lines(string(x.Response.Body)) {
		text = strings.TrimSpace(text)
		if _, _, ok := catalog.SearchMessage(text); ok {
			x.Response.Fault.Message = text
			x.Source.Line = line
			return x, true
		}
		line++
	}
	return x, failed(x)
}
