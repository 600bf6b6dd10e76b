package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A gutter is what stands before each line of a text.
type gutter struct {
	share int    // percent of the lines that have it at least
	alone bool   // one line is enough to know it
	rival string // what no line may begin with
	edge  func(line string) (edge, bool)
}

// An edge is what stands around the text of one line.
type edge struct {
	start   int    // where the text begins
	tail    int    // how many bytes at its end are no text
	time    string // that the edge tells
	partial bool   // the next line goes on with this one
}

// gutters returns the kinds of gutters in the order in which they are looked
// for. Carriers that know which lines they got are on 60 % of the lines, since
// a carriage return makes lines that they never saw; curl puts nothing before
// a body; a mail may answer between the lines that it quotes; and nothing but
// a box is drawn with box lines.
func gutters() [16]gutter {
	return [...]gutter{
		{share: 60, alone: true, edge: criEdge},
		{share: 60, alone: true, edge: syslogEdge},
		{share: 60, alone: true, edge: oldSyslogEdge},
		{share: 60, edge: pipelineEdge},
		{share: 90, edge: commandEdge},
		{share: 60, edge: jobEdge},
		{share: 10, edge: curlEdge},
		{share: 90, edge: loggerEdge},
		{share: 90, edge: composeEdge},
		{share: 90, edge: podEdge},
		{share: 50, rival: "< ", edge: quoteEdge},
		{share: 50, edge: boxEdge},
		{share: 90, edge: barEdge},
		{share: 90, alone: true, edge: priorityEdge},
		{share: 90, edge: commentEdge},
		{share: 90, edge: numberEdge},
	}
}

// undoGutter undoes the first kind of gutter that is there.
func undoGutter(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	lines := linesOf(t.S)
	full := 0 // lines with anything on them
	for _, l := range lines {
		if !blank(l.of(t.S)) {
			full++
		}
	}
	for _, g := range gutters() {
		if g.isThere(t.S, lines, full) {
			return g.cut(t, lines, node), true
		}
	}
	return t, false
}

// isThere reports whether so many lines have the gutter that it is one.
func (g gutter) isThere(s string, lines []line, full int) bool {
	need := max(1, (g.share*full+99)/100)
	if !g.alone {
		need = max(2, need)
	}
	if need > full {
		return false
	}
	hits, misses := 0, 0
	for _, l := range lines {
		line := l.of(s)
		if blank(line) {
			continue
		}
		if g.rival != "" && strings.HasPrefix(line, g.rival) {
			return false
		}
		if _, ok := g.edge(line); ok {
			hits++
		} else if misses++; misses > full-need {
			return false
		}
	}
	return hits >= need
}

// cut returns the text without the gutter.
func (g gutter) cut(t text.Text, lines []line, node *clue.Node) text.Text {
	var b text.Builder
	c := clock{t: t, node: node}
	for _, l := range lines {
		e, _ := g.edge(l.of(t.S))
		start := l.start + e.start
		c.tell(e.time, start)
		b.Take(t, start, max(start, l.end-e.tail))
		if !e.partial {
			takeBreak(&b, t, l)
		}
	}
	return b.Text()
}
