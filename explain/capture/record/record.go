// Package record splits a text into records: lines that belong together. It is
// the only place that decides which lines continue which.
package record

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// Split splits a text into records and adds the boundaries between them to
// node. A line that looks like the start of a record starts one, unless an
// object is open. All other lines continue the record. A ruler, or a section
// boundary that a layer added to node, starts a record too, and the boundary
// ranks as a section. Split removes section boundaries that turn out to be
// inside a record.
func Split(t text.Text, node *clue.Node) []text.Text {
	if strings.IndexByte(t.S, '\n') < 0 {
		return []text.Text{t}
	}
	s := splitter{t: t, node: node, places: sections(node), conversation: isConversation(t.S)}
	s.cut()
	if len(s.starts) == 1 && s.starts[0].at == 0 {
		s.takeBack(nil)
		return []text.Text{t}
	}
	return s.records()
}

// A start is where a record starts.
type start struct {
	at   int // offset
	end  int // end of the previous record; a ruler may be in between
	rank int
}

// A splitter is the state of reading a text line by line.
type splitter struct {
	t            text.Text
	node         *clue.Node
	places       []int // places of the section boundaries ahead, in order
	conversation bool  // lines that start with a star are output of "curl -v"

	starts []start
	open   braces
	before string // previous line
	second string // the one before that
	full   string // last line that isn't blank
	next   int    // offset of the next line
}

// cut finds where the records start.
func (s *splitter) cut() {
	s.starts = append(s.starts, start{rank: clue.Entry})
	for at := 0; at <= len(s.t.S); {
		line := lineAt(s.t.S, at)
		s.next = at + len(line) + 1
		s.line(line, at)
		s.second, s.before = s.before, line
		if strings.TrimSpace(line) != "" {
			s.full = line
		}
		at = s.next
	}
}

// line reads the line at an offset.
func (s *splitter) line(line string, at int) {
	mark := at > 0 && s.marked(at)
	switch {
	case at == 0:
	case !mark && isRuler(line, s.before):
		s.begin(start{at: min(s.next, len(s.t.S)), end: at, rank: clue.Section})
		return
	case mark && !s.continuesObject(line):
		s.begin(start{at: at, end: at, rank: clue.Section})
	case s.isStart(line):
		s.begin(start{at: at, end: at, rank: s.rank(line)})
	}
	s.open.read(line)
}

func (s *splitter) begin(next start) {
	s.starts = append(s.starts, next)
	s.open = braces{ends: s.open.ends[:0]}
}

// rank returns how much the record that a line starts is parted from the one before:
// what somebody typed begins another call, and a blank line between them is as good as
// a ruler, unless that one announces this, or both are lines of a log.
func (s *splitter) rank(line string) int {
	first := lineAt(s.t.S, s.starts[len(s.starts)-1].at)
	switch {
	case isChain(s.full), strings.HasSuffix(strings.TrimSpace(s.full), ":"):
		return clue.Entry
	case lexicon.IsPrompt(line), s.isAnother(line):
		return clue.Section
	case strings.TrimSpace(s.before) != "", !isStrong(line), isLogged(first) && isLogged(line):
		return clue.Entry
	}
	return clue.Section
}

// isStart reports whether a line starts a record.
func (s *splitter) isStart(line string) bool {
	strong := isStrong(line)
	if strong && stamp.IsOfValidity(s.before) {
		return false // a time in a sentence
	}
	switch s.open.state() {
	case block:
		// A line after a blank one that isn't a member shows that the object was cut
		// off.
		cutOff := strings.TrimSpace(s.before) == "" && !isMember(line) && !isNextElement(line, s.full)
		return cutOff || strong && s.interrupts(line)
	case inLine:
		return strong
	}
	switch {
	case strong:
		return !isCall(s.before)
	case isCall(line):
		return isStrong(lineAt(s.t.S, s.next))
	case isChain(s.full), isLabel(s.full), s.isAnswer(line):
		return false
	case isException(line) && strings.TrimSpace(s.before) == "", s.isAnother(line):
		return true
	case s.conversation && strings.HasPrefix(line, "* "):
		return !isPartOfConversation(s.before)
	}
	return isWeak(line) || isWhole(line) && !isSending(s.before) && (isWhole(s.before) || isWhole(lineAt(s.t.S, s.next)))
}

// isAnother reports whether a line is a paragraph that introduces another failure.
func (s *splitter) isAnother(line string) bool {
	return strings.TrimSpace(s.before) == "" && !isChain(line) && lexicon.IsAnother(line) && strings.TrimSpace(lineAt(s.t.S, s.next)) == ""
}

// isAnswer reports whether a line is what came back for a call with a body, which are
// on the lines before:
//
//	PATCH https://graph.microsoft.com/v1.0/security/alerts_v2/x
//	{"classification":"truePositive"}
//	{"error":{"code":"InvalidRequestBody",…
func (s *splitter) isAnswer(line string) bool {
	return isSending(s.second) && isWhole(s.before) && isWhole(line)
}

// isSending reports whether a line is the method and the URL of a call that sends
// the next line:
//
//	PATCH https://graph.microsoft.com/v1.0/security/alerts_v2/x
//	{"classification":"truePositive"}
func isSending(line string) bool {
	method, target, found := strings.Cut(line, " ")
	return found && (method == "POST" || method == "PATCH" || method == "PUT") &&
		(strings.HasPrefix(target, "https://") || strings.HasPrefix(target, "/")) && strings.IndexByte(target, ' ') < 0
}

// continuesObject reports whether a line belongs to the object that is open, even if a
// layer added a boundary before it: the second changed while the object was written.
//
//	2026-11-17T09:14:03.998Z {"error":{"code":"Forbidden",
//	2026-11-17T09:14:04.001Z "message":"Missing application roles."}}
func (s *splitter) continuesObject(line string) bool {
	switch s.open.state() {
	case block:
		return !s.interrupts(line)
	case inLine:
		return isMember(line)
	}
	return false
}

// interrupts reports whether a line that starts something ends an open object:
// it opens another one, or the next line isn't part of an object. Otherwise a
// different thread wrote the line while the object was being written.
func (s *splitter) interrupts(line string) bool {
	if isMember(line) {
		return false
	}
	return strings.HasSuffix(strings.TrimRight(line, " \t"), "{") || !isMember(lineAt(s.t.S, s.next))
}

// isMember reports whether a line can be part of a multiline object.
func isMember(line string) bool {
	return line != "" && strings.IndexByte(" \t\"'}])", line[0]) >= 0
}

// isNextElement reports whether a line is the next element of a list of objects:
//
//	{"id":"1","status":200},
//
//	{"id":"2","status":404}
func isNextElement(line, full string) bool {
	return strings.HasPrefix(line, "{") && strings.HasSuffix(strings.TrimRight(full, " \t"), "},")
}

// marked reports whether a layer added a boundary before the line at an offset.
func (s *splitter) marked(at int) bool {
	if len(s.places) == 0 {
		return false
	}
	found := false
	before := s.t.Place(at - 1)
	for place := s.t.Place(at); len(s.places) > 0 && s.places[0] <= place; s.places = s.places[1:] {
		found = found || s.places[0] > before
	}
	return found
}

// records returns the records that aren't blank and adds all boundaries to the
// node.
func (s *splitter) records() []text.Text {
	var records []text.Text
	breaks := make([]clue.Break, 0, len(s.starts))
	for k, r := range s.starts {
		end := len(s.t.S)
		if k+1 < len(s.starts) {
			end = max(r.at, s.starts[k+1].end-1) // without the line break
		}
		breaks = append(breaks, clue.Break{At: s.t.Place(r.at), Rank: r.rank})
		if strings.TrimSpace(s.t.S[r.at:end]) != "" {
			records = append(records, s.t.Slice(r.at, end))
		}
	}
	s.takeBack(breaks)
	return records
}

// takeBack replaces the section boundaries of layers with the ones that were found.
func (s *splitter) takeBack(breaks []clue.Break) {
	first, end := s.t.Place(0), s.t.Place(len(s.t.S))
	s.node.Breaks = slices.DeleteFunc(s.node.Breaks, func(b clue.Break) bool {
		return b.Rank == clue.Section && first < b.At && b.At <= end
	})
	s.node.Breaks = append(s.node.Breaks, breaks...)
}

// sections returns the places of the section boundaries that layers added.
func sections(node *clue.Node) []int {
	var places []int
	for _, b := range node.Breaks {
		if b.Rank == clue.Section {
			places = append(places, b.At)
		}
	}
	slices.Sort(places)
	return places
}

// lineAt returns the line at an offset, or "" after the end.
func lineAt(s string, at int) string {
	if at >= len(s) {
		return ""
	}
	line, _, _ := strings.Cut(s[at:], "\n")
	return line
}
