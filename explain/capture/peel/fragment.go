package peel

import (
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/notation"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// fragment makes a kid of the piece of a body that a text without objects holds.
//
//	"Unauthorized","message":"Unauthorized request - reason of failure: …"
func (p *peeler) fragment(t text.Text, n *clue.Node) {
	if notation.Next(t.S, 0) >= 0 {
		return
	}
	parser := notation.NewParser(t.S)
	if v, ok := parser.Fragment(); ok {
		outer := p.torn
		p.torn = true
		p.object(t, &v, n)
		p.torn = outer
	}
	p.bounded = p.bounded || parser.Exhausted()
}
