// Package peel undoes the wrappings around what happened in an input, and makes a
// tree of what is inside: records, objects, and texts, each with its clues.
package peel

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/layer"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/record"
	"github.com/defender-err/defender-err/explain/capture/scan"
	"github.com/defender-err/defender-err/explain/capture/text"
)

const (
	// maxDepth is how many wrappings are undone inside each other. Real inputs
	// have up to seven.
	maxDepth = 12

	// maxWork is how many bytes are peeled in all, as a multiple of the input;
	// leastWork is what a short input may take.
	maxWork   = 24
	leastWork = 200_000

	// maxNodes is how many containers an input may have, in addition to one for each
	// bytesANode bytes.
	maxNodes   = 6000
	bytesANode = 4
)

// hole takes the place of an object that was taken out of a text.
const hole = "\uFFFC"

// A Handler takes what was found in an input, or in a portion of it. It reports
// whether to go on.
type Handler func(root *clue.Node) (more bool)

// Peel takes the wrappings off an input and passes on what is inside: as one tree,
// or as one tree after the other if there is too much for one. begin makes the
// handler, and gets the input without the wrappings made of lines. Peel returns the
// places of errors that are broken beyond reading; if a limit was reached, the whole
// input is one.
func Peel(input string, begin func(inside text.Text) Handler) (broken []place) {
	root := &clue.Node{Shape: clue.Record, End: len(input)}
	p := peeler{
		work:  maxWork*len(input) + leastWork,
		nodes: maxNodes + len(input)/bytesANode,
		root:  root,
	}
	inside := layer.Clean(text.New(input, 0))
	if events := record.Events(inside.S); events != nil {
		p.hand = begin(inside)
		p.events(inside, events, root)
	} else {
		inside = layer.Unwrap(inside, root)
		p.hand = begin(inside)
		p.records(inside, root)
	}
	p.hand(root)
	if p.bounded {
		p.broken = append(p.broken, place{start: 0, end: -1})
	}
	return p.broken
}

// A peeler peels one input. It counts its work, so that an input can't take more
// than its length justifies.
type peeler struct {
	work, nodes int // that are left
	bounded     bool
	broken      []place
	calm        bool // inside a log record without bad news
	cut         bool // inside an object that breaks off
	torn        bool // inside an object that stays in the text, which is read too

	root  *clue.Node
	hand  Handler
	found int // nodes and clues of lists since the last portion

	// frayed is set inside a string that may continue after the quote that seems to
	// end it, if the next member shows that it belongs to an error:
	//
	//	{"msg":"was '{\"error”:{\"code”:”Forbidden”,”message”:”…
	frayed bool
}

// may reports whether n bytes more may be peeled in a container, and counts
// them.
func (p *peeler) may(n, depth int) bool {
	p.work -= n
	p.nodes--
	if p.work > 0 && p.nodes > 0 && depth <= maxDepth+6 {
		return true
	}
	p.bounded = true
	return false
}

// segment takes the wrappings made of lines off a text, and peels its records.
func (p *peeler) segment(t text.Text, n *clue.Node) {
	if !p.may(len(t.S), n.Depth) {
		return
	}
	if strings.IndexByte(t.S, 0x1B) >= 0 { // brought to light by undoing an escape
		t = layer.Clean(t)
	}
	p.records(layer.Unwrap(t, n), n)
}

// events peels the records of a log in a text, each by itself.
func (p *peeler) events(t text.Text, events []record.Event, n *clue.Node) {
	n.Shape = clue.Records
	found := 0
	for _, e := range events {
		piece := t.Slice(e.Start(), e.End())
		at := piece.Place(0)
		n.Break(at, clue.Entry)
		kid := n.Kid(clue.Record, "", at, piece.Place(len(piece.S)))
		kid.Event = e.Alike >= record.Many
		p.segment(piece, kid)
		if !p.handOn(n, kid, &found) {
			return
		}
	}
}

// records peels the records of a text.
func (p *peeler) records(t text.Text, n *clue.Node) {
	records := stretches(record.Split(unglue(t), n), n)
	if len(records) == 1 {
		p.peel(records[0], n)
		return
	}
	n.Shape = clue.Records
	found := 0
	for _, r := range records {
		if strings.TrimSpace(r.S) == "" {
			continue
		}
		kid := n.Kid(clue.Record, "", r.Place(0), r.Place(len(r.S)))
		p.peel(r, kid)
		if !p.handOn(n, kid, &found) {
			return
		}
	}
}

// peel takes the objects and literals out of a text, and reads the clues in the
// rest.
func (p *peeler) peel(t text.Text, n *clue.Node) {
	if !p.may(len(t.S), n.Depth) {
		return
	}
	markBreaks(t, n)
	if p.undo(layer.UndoQuotes, t, n) {
		return
	}
	readCommands(t, n)
	p.fragment(t, n)
	readPages(t, n)
	rest := p.takeOut(t, n)
	if p.undo(layer.UndoLevel, rest, n) {
		return
	}
	readSignIn(rest, n)
	readSDK(rest, n)
	readEngine(rest, n)
	readRefusals(rest, n)
	readWarnings(rest, n)
	scan.Text(rest, n)
	readCmdlet(rest, n)
}

// undo undoes a layer of a text, and peels what is inside.
func (p *peeler) undo(first func(text.Text, *clue.Node) (text.Text, bool), t text.Text, n *clue.Node) bool {
	if n.Depth >= maxDepth {
		return false
	}
	inside, ok := first(t, n)
	if ok {
		p.again(inside, n)
	}
	return ok
}

// again peels the rest of a text once more after a level has been undone. What was
// taken out of it stays where it is.
func (p *peeler) again(inside text.Text, n *clue.Node) {
	kids := n.Kids
	n.Kids = nil
	kid := n.Kid(clue.Value, "", n.At, n.End)
	kid.Kids = kids
	p.segment(inside, kid)
}

// takeOut makes kids of the objects and literals in a text. It returns the text
// with a hole in place of each that is well formed.
func (p *peeler) takeOut(t text.Text, n *clue.Node) text.Text {
	var b text.Builder
	parser := notation.NewParser(t.S)
	quotes := quoteFinder{s: t.S, at: -2}
	done := 0 // up to where the text has been copied
	punch := func(start, end int) {
		b.Take(t, done, start)
		b.Put(hole, t.Place(start))
		for i := start; i < end; i++ {
			if t.S[i] == '\n' {
				b.Put("\n", t.Place(i))
			}
		}
		done = end
	}
	object := notation.Next(t.S, 0)
	for from := 0; ; {
		if none < object && object < from {
			object = notation.Next(t.S, from)
		}
		quote := quotes.next(from)
		if quote >= 0 && (object < 0 || quote < object) {
			end := p.literal(t, n, &quotes, quote)
			if end < 0 {
				from = quote + 1
				continue
			}
			punch(quote, end)
			from = end
			continue
		}
		if object < 0 {
			break
		}
		v, ok := parser.Parse(object)
		if !ok || !v.Good() {
			from = object + 1
			continue
		}
		if isDiagnostic(t.S, v.Start) {
			from = v.End
			continue
		}
		if isRequestBody(t.S, &v) {
			n.Tell(clue.RequestBody, t.S[v.Start:v.End], 2, t.Place(v.Start))
		} else {
			outer := p.torn
			p.torn = outer || v.Cut || !v.Tidy()
			p.object(t, &v, n)
			p.torn = outer
		}
		switch {
		case !v.Cut && v.Tidy():
			punch(v.Start, v.End)
		case v.Success():
			punch(v.Start, max(v.Last().End, v.Start+1))
		}
		from = max(v.End, object+1)
	}
	p.bounded = p.bounded || parser.Exhausted()
	if done == 0 {
		return t
	}
	b.Take(t, done, len(t.S))
	return b.Text()
}

// isDiagnostic reports whether the object at an offset is the value of a header of
// Microsoft Graph, which stays one.
//
//	x-ms-ags-diagnostic: {"ServerInfo":{"DataCenter":"West Europe",…}}
func isDiagnostic(s string, at int) bool {
	const header = "x-ms-ags-diagnostic: "
	return at >= len(header) && strings.EqualFold(s[at-len(header):at], header)
}
