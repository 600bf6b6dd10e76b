package explain

import (
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// recognise decides about input that the capture cannot judge alone: free
// text is an error if one of its lines is a message of the catalog, and an
// error that names neither code nor status may be a wrapper's own words
// around such a line. It returns false for text that is none.
func recognise(x *capture.Exchange) bool {
	if x.Source.Format == capture.Text && !failed(x) {
		message, line, ok := searchLines(string(x.Response.Body))
		if ok {
			x.Response.Fault.Message = message
			x.Source.Line += line
		}
		return ok
	}
	f := &x.Response.Fault
	if f.Message == "" || f.Code != "" || f.OAuthError != "" || x.Response.Status != 0 {
		return true
	}
	if _, _, ok := catalog.MatchMessage(f.Message, "", catalog.Unknown); ok {
		return true
	}
	body := strings.ReplaceAll(string(x.Response.Body), `\n`, "\n") // of a log inside a JSON string
	if message, _, ok := searchLines(body); ok {
		f.InnerMessage = message
	}
	return true
}

// searchLines finds the first line of text that is a message of the catalog,
// and its number, from 0.
func searchLines(text string) (message string, number int, ok bool) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if _, _, ok := catalog.SearchMessage(line); ok {
			return line, number, true
		}
		number++
	}
	return "", 0, false
}
