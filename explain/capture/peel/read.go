package peel

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/assemble"
	"github.com/defender-err/defender-err/explain/capture/layer"
	"github.com/defender-err/defender-err/explain/capture/told"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Options say how an input is read.
type Options struct {
	Name      string // of the source, for Source.Name
	FirstLine int    // number of the first line
}

// Read finds the exchanges in an input. broken are the lines on which something
// begins that was not read: an error that is broken, or what is wrapped too often
// or in too many pieces.
func Read(input []byte, o Options) (found []exchange.Exchange, broken []int) {
	s := layer.Decode(input)
	tree := Peel(s)
	assembled := assemble.Exchanges(tree.Root, told.New(s, tree.Inside))
	found = make([]exchange.Exchange, len(assembled))
	source := newSource(s, tree.Root)
	lines := lineCounter{s: s, line: max(o.FirstLine, 1)}
	for i := range assembled {
		x := &found[i]
		*x = assembled[i].Exchange
		place := min(assembled[i].Place, len(s))
		x.Source = exchange.Source{Format: source.format(&assembled[i]), Name: o.Name, Line: lines.of(place)}
		if len(x.Response.Body) == 0 && isTold(x) {
			x.Response.Body = []byte(words(s, source, place))
		}
	}
	for _, place := range tree.Broken {
		start := min(place.start, len(s))
		begin := strings.LastIndexByte(s[:start], '\n') + 1 // of the line, on which its status may stand
		within := func(f assemble.Found) bool { return begin <= f.Place && f.Place <= place.end }
		if line := lines.of(start); !slices.ContainsFunc(assembled, within) && !slices.Contains(broken, line) {
			broken = append(broken, line)
		}
	}
	return found, broken
}

// A lineCounter tells the lines of places. It counts from the place that it was
// asked for last, which is near.
type lineCounter struct {
	s        string
	at, line int
}

// of returns the line of a place.
func (c *lineCounter) of(place int) int {
	if place >= c.at {
		c.line += strings.Count(c.s[c.at:place], "\n")
	} else {
		c.line -= strings.Count(c.s[place:c.at], "\n")
	}
	c.at = place
	return c.line
}

// words returns the text that tells of what stands at a place: the record, or of a
// long one the line, as a thousand failures may be told in one record.
func words(s string, source *source, place int) string {
	const long = 16 << 10 // bytes
	if record := source.textOf(source.recordAt(place)); len(record) <= long {
		return strings.TrimSpace(record)
	}
	start := max(strings.LastIndexByte(s[:place], '\n')+1, place-long/2)
	line, _, _ := strings.Cut(s[start:min(len(s), place+long/2)], "\n")
	return strings.TrimSpace(line)
}

// isTold reports whether an exchange is told in words, which then stand for the
// body. What is printed of one with its headers may hold cookies.
func isTold(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	if x.Response.Header != nil || x.Request.Header != nil {
		return false
	}
	return x.Source.Format == "text" || x.Response.Status >= 400 || f.Code != "" || f.OAuthError != "" || f.Message != ""
}
