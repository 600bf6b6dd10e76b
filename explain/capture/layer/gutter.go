package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// A gutter is a prefix that each line of a text has.
type gutter struct {
	share int    // minimum percentage of lines that have the prefix
	alone bool   // a single line is enough to recognize it
	rival string // prefix that no line may have
	run   int    // so many lines in a row are enough too, among other lines; 0 if not
	edge  func(line string) (edge, bool)
}

// An edge is what surrounds the text of one line.
type edge struct {
	start   int    // offset where the text starts
	tail    int    // bytes after the text
	time    string // time in the prefix
	number  int    // of the line, which is one more than that of the line before; 0 if any will do
	partial bool   // the next line continues this one
}

// gutters are the kinds of gutters in the order in which to look for them.
// For prefixes of log collectors 60 % of the lines are enough, because a
// carriage return in the text makes lines that the collector never saw. A mail
// may have answers between the quoted lines. Output of "curl -v" has lines that
// start with "< ", which quotations don't have.
var gutters = [...]gutter{
	{share: 60, alone: true, run: 3, edge: criEdge},
	{share: 60, alone: true, run: 3, edge: syslogEdge},
	{share: 60, alone: true, run: 3, edge: oldSyslogEdge},
	{share: 90, edge: loggerEdge},
	{share: 60, edge: pipelineEdge},
	{share: 90, edge: stepEdge},
	{share: 60, edge: jobEdge},
	{share: 90, run: 3, edge: composeEdge},
	{share: 90, run: 3, edge: podEdge},
	{share: 50, rival: "< ", edge: quoteEdge},
	{share: 50, run: 2, edge: boxEdge},
	{share: 90, edge: barEdge},
	{share: 90, alone: true, edge: priorityEdge},
	{share: 90, run: 3, edge: numberEdge},
	{share: 90, edge: addedEdge},
	{share: 90, run: 3, edge: foundEdge},
}

// undoGutter removes the first kind of gutter that it finds.
func undoGutter(t text.Text, node *clue.Node) (inside text.Text, ok bool) {
	lines := linesOf(t.S)
	full := 0 // lines that aren't blank
	for _, l := range lines {
		if !blank(l.of(t.S)) {
			full++
		}
	}
	for i := range gutters {
		g := &gutters[i]
		if g.isThere(t.S, lines, full) {
			return g.cut(t, lines, node), true
		}
	}
	for i := range gutters {
		g := &gutters[i]
		if inRun := g.runs(t.S, lines); inRun != nil {
			return g.cutRuns(t, lines, inRun, node), true
		}
	}
	return t, false
}

// isThere reports whether enough lines have the gutter.
func (g *gutter) isThere(s string, lines []line, full int) bool {
	need := max(1, (g.share*full+99)/100)
	if !g.alone {
		need = max(2, need)
	}
	if need > full {
		return false
	}
	hits, misses, number := 0, 0, 0
	for _, l := range lines {
		line := l.of(s)
		if blank(line) {
			continue
		}
		if g.rival != "" && strings.HasPrefix(line, g.rival) {
			return false
		}
		e, ok := g.edge(line)
		counts := e.number == 0 || number == 0 || e.number == number+1
		number = e.number
		if ok && counts {
			hits++
		} else if misses++; misses > full-need {
			return false
		}
	}
	return hits >= need
}

// runs reports which lines are in a row that is long enough; nil if none is.
func (g *gutter) runs(s string, lines []line) []bool {
	if g.run == 0 || len(lines) < g.run {
		return nil
	}
	var inRun []bool
	first, hits, number := 0, 0, 0
	end := func(k int) {
		if hits >= g.run {
			if inRun == nil {
				inRun = make([]bool, len(lines))
			}
			for i := first; i < k; i++ {
				inRun[i] = true
			}
		}
		hits, number = 0, 0
	}
	for k, l := range lines {
		line := l.of(s)
		if blank(line) {
			continue
		}
		e, ok := g.edge(line)
		if hits > 0 && (!ok || e.number != 0 && e.number != number+1) {
			end(k)
		}
		if !ok {
			continue
		}
		if hits == 0 {
			first = k
		}
		hits++
		number = e.number
	}
	end(len(lines))
	return inRun
}

// cut returns the text without the gutter.
func (g *gutter) cut(t text.Text, lines []line, node *clue.Node) text.Text {
	return g.cutRuns(t, lines, nil, node)
}

// cutRuns is cut for some of the lines; for all of them if inRun is nil.
func (g *gutter) cutRuns(t text.Text, lines []line, inRun []bool, node *clue.Node) text.Text {
	var b text.Builder
	c := clock{t: t, node: node}
	for k, l := range lines {
		var e edge
		if inRun == nil || inRun[k] {
			e, _ = g.edge(l.of(t.S))
		}
		start := l.start + e.start
		c.tell(e.time, start)
		b.Take(t, start, max(start, l.end-e.tail))
		if !e.partial {
			takeBreak(&b, t, l)
		}
	}
	return b.Text()
}
