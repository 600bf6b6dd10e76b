package peel

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/look"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/text"
)

const (
	// portion is about how many nodes and clues a tree has when it is passed on:
	// more than any report of a few failures has.
	portion = 4_000

	// stretch is how many bytes a piece of a crowded record has about.
	stretch = 64 << 10

	// deepest is how deep objects nest. Real bodies stay below twenty; what goes
	// deeper is none, and is cut anywhere.
	deepest = 100
)

// handOn passes on the records that were found in a container, if they are a portion.
// Where something around the container reports a failure, they are what that one says,
// and more of them would say nothing new. It reports whether to go on.
func (p *peeler) handOn(n, kid *clue.Node, found *int) (more bool) {
	if *found += size(kid); *found < portion {
		return true
	}
	*found = 0
	around, ok := p.around(n)
	if !ok || p.torn {
		return true
	}
	if slices.ContainsFunc(around, reportsFailure) || !p.pass(around) {
		return false
	}
	n.Clues, n.Kids = nil, nil
	n.Breaks = slices.DeleteFunc(n.Breaks, func(b clue.Break) bool { return b.At < kid.End })
	return true
}

// around returns the containers around one, from the outermost in; false if it isn't the
// last that was found.
func (p *peeler) around(inner *clue.Node) (outer []*clue.Node, ok bool) {
	for n := p.root; n != inner; n = n.Kids[len(n.Kids)-1] {
		if len(n.Kids) == 0 {
			return nil, false
		}
		outer = append(outer, n)
	}
	return outer, true
}

// pass passes on all that was found, and forgets what was before the innermost of some
// containers. It reports whether to go on.
func (p *peeler) pass(around []*clue.Node) (more bool) {
	if !p.hand(p.root) {
		p.work = 0
		return false
	}
	for _, n := range around {
		n.Kids = n.Kids[len(n.Kids)-1:]
	}
	return true
}

// handOnElements passes on the elements of a list that were found, if they are a
// portion, and if nothing around the list reports a failure by itself. It reports
// whether it did.
//
//	{"errors":[{"code":"NotFound",…},{"code":"NotFound",…},…
func (p *peeler) handOnElements(list *clue.Node) bool {
	if len(list.Kids) == 0 || p.torn {
		return false
	}
	if p.found += size(list.Kids[len(list.Kids)-1]); p.found < portion {
		return false
	}
	p.found = 0
	around, ok := p.around(list)
	if !ok || slices.ContainsFunc(around, func(n *clue.Node) bool { return slices.ContainsFunc(n.Clues, tellsAlone) }) {
		return false
	}
	p.pass(around)
	list.Kids = nil
	return true
}

// forget drops the contents of elements that have been passed on: a long list takes
// ten times as much memory as its text.
func forget(elements []notation.Member) {
	for i := range elements {
		elements[i].Value.Members = nil
	}
}

// tellsAlone reports whether a clue reports a failure by itself.
func tellsAlone(c clue.Clue) bool {
	return c.Kind == clue.Answer || c.Kind == clue.Code || c.Kind == clue.Failure
}

// reportsFailure reports whether a container has a clue of a failure, or what comes before
// the last in it does if they are members of one object.
func reportsFailure(n *clue.Node) bool {
	if slices.ContainsFunc(n.Clues, tellsFailure) {
		return true
	}
	return n.Shape == clue.Object && slices.ContainsFunc(n.Kids[:len(n.Kids)-1], hasFailure)
}

// hasFailure reports whether there is a clue of a failure in a tree.
func hasFailure(n *clue.Node) bool {
	return slices.ContainsFunc(n.Clues, tellsFailure) || slices.ContainsFunc(n.Kids, hasFailure)
}

// tellsFailure reports whether a clue reports a failure, maybe that of another.
func tellsFailure(c clue.Clue) bool {
	return tellsAlone(c) || c.Kind == clue.Status && c.Number >= 400
}

// size returns how many nodes and clues there are in a tree.
func size(n *clue.Node) int {
	sum := 1 + len(n.Clues) + len(n.Breaks)
	for _, kid := range n.Kids {
		sum += size(kid)
	}
	return sum
}

// stretches cuts the records that are crowded with failures, such as a log in one
// line, where no object is open.
func stretches(records []text.Text, n *clue.Node) []text.Text {
	var cut []text.Text
	for i, r := range records {
		if cut == nil && !isCrowded(r.S) {
			continue
		}
		if cut == nil {
			cut = append(cut, records[:i]...)
		}
		start := 0
		for start < len(r.S) {
			end := start + stretchEnd(r.S[start:])
			if start > 0 {
				n.Break(r.Place(start), clue.Entry)
			}
			cut = append(cut, r.Slice(start, end))
			start = end
		}
	}
	if cut == nil {
		return records
	}
	return cut
}

// isCrowded reports whether a record has as many failures as only a program writes.
func isCrowded(s string) bool {
	const apart = 256 // bytes
	if len(s) <= 2*stretch {
		return false
	}
	text := []byte(s)
	signs := 0
	for at := look.Next(text, 0); at >= 0; at = look.Next(text, at+1) {
		if signs++; signs > len(s)/apart {
			return true
		}
	}
	return false
}

// stretchEnd returns where the first piece of a crowded record ends: if possible,
// where its first words occur again; otherwise after an object, or between two
// words.
func stretchEnd(s string) int {
	const (
		slack = 4 << 10 // bytes in which a better place is looked for
		head  = 6       // bytes of the words
	)
	first := strings.TrimLeft(s, " \t\r\n,")
	first = first[:min(len(first), head)]
	depth, end := 0, 0
	for i := range len(s) {
		if i > stretch && depth == 0 {
			switch {
			case strings.HasPrefix(s[i:], first):
				return i
			case end > 0 && i > end+slack:
				return end
			case end == 0 && strings.IndexByte("} \n", s[i-1]) >= 0:
				end = i
			}
		}
		switch s[i] {
		case '{':
			if depth++; depth > deepest {
				depth = 0
			}
		case '}':
			depth = max(0, depth-1)
		}
	}
	return len(s)
}
