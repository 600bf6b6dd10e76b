package capture

import (
	"bytes"
	"strings"
)

// readEmbedded finds errors anywhere in a text, as the scanner does in a
// stream, and the curl commands that were typed before them.
func readEmbedded(d *document) []Exchange {
	o := Options{Name: d.name, MaxSize: d.max, FirstLine: d.line}
	var found []Exchange
	var ends []int // of their bodies
	s := textScanner(d.text, o)
	s.whole = true
	s.run(func(x *Exchange, err error) bool {
		if err != nil {
			d.broken = append(d.broken, err)
			return true
		}
		found = append(found, *x)
		ends = append(ends, s.low)
		return true
	})
	if len(found) == 1 && found[0].Truncated && found[0].Response.Fault.IsZero() && len(readFragment(d)) > 0 {
		return nil // a line break goes through the body, which says more than its line
	}
	if bytes.Contains(d.text, []byte("curl")) {
		addTyped(found, string(d.text), o.FirstLine)
	}
	readSurroundings(d.text, found, ends, o.FirstLine)
	return found
}

// readSurroundings reads the lines around each of the errors found, of which
// the bodies end at ends. line is the one that text begins with.
func readSurroundings(text []byte, found []Exchange, ends []int, line int) {
	at, last := 0, 0 // of the line, and the end of the error before
	for i := range found {
		for ; line < found[i].Source.Line; line++ {
			at += lineLength(text[at:])
		}
		around := surrounding{before: text[min(last, at):at]}
		last = ends[i]
		if i == len(found)-1 {
			around.behind = text[last:]
		}
		around.read(&found[i])
	}
}

// addTyped gives each exchange without a request the one of the last curl
// command before it.
func addTyped(found []Exchange, text string, line int) {
	var last Request
	for len(text) > 0 {
		for len(found) > 0 && found[0].Source.Line <= line {
			if found[0].Request.URL == "" {
				found[0].Request = last
			}
			found = found[1:]
		}
		next := strings.IndexByte(text, '\n') + 1
		if next == 0 || len(found) == 0 {
			return
		}
		if r := commandIn(text, next); r.URL != "" {
			last = r
		}
		text = text[next:]
		line++
	}
}
