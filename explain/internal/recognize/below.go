package recognize

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/hunting"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Below returns the failures that stand below one in a text without any other sign
// of an error: what several hunting queries said, one below the other. Other messages
// that follow each other are mostly of one failure.
//
//	'project' operator: Failed to resolve scalar expression named 'HostTags'
//	'where' operator: Failed to resolve table or column expression named 'QualysHostDetectionV2_CL'
func Below(x *exchange.Exchange) []*exchange.Exchange {
	const most = 40
	f := &x.Response.Fault
	if x.Source.Format != capture.Text || x.Response.Status != 0 || f.Code != "" || f.Message == "" {
		return nil
	}
	m, values, ok := catalog.SearchMessage(f.Message)
	if !ok || !hunting.IsOfQuery(&m) {
		return nil
	}
	names := []string{values.Get("name")}
	text := string(x.Response.Body)
	line, said := x.Source.Line, f.Message
	var below []*exchange.Exchange
	for len(below) < most {
		at := strings.Index(text, said)
		if at < 0 {
			return below
		}
		end := at + len(said)
		next := strings.IndexByte(text[end:], '\n')
		if next < 0 {
			return below
		}
		text = text[end+next+1:]
		line += 1 + strings.Count(said, "\n")
		message, number, found := searchLines(text)
		other, values, _ := catalog.SearchMessage(message)
		if !found || !hunting.IsOfQuery(&other) {
			return below
		}
		name := values.Get("name")
		again := name != "" && slices.Contains(names, name)
		if message != said && !again && !hunting.IsHint(&other) {
			names = append(names, name)
			another := *x
			another.Response.Fault.Message = message
			another.Source.Line = line + number
			below = append(below, &another)
		}
		line, said = line+number, message
	}
	return below
}
