package peel

import (
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// readPages reads the pages in a text. A page without a status in its heading may be
// any page, unless a status is next to it.
//
//	<html><head><title>502 Bad Gateway</title></head> …
func readPages(t text.Text, n *clue.Node) {
	for p, ok := body.NextPage(t.S, 0); ok; p, ok = body.NextPage(t.S, p.End) {
		place := t.Place(p.Start)
		if p.Status == 0 {
			if p.Fault.Message != "" {
				n.Tell(clue.Message, p.Fault.Message, 4, place)
			}
			if p.Failed || p.Refused {
				fault := p.Fault
				n.Add(clue.Clue{Kind: clue.Answer, Value: t.S[p.Start:p.End], Rank: 2, At: place, Fault: &fault})
				n.Tell(clue.Shape, fault.Service, 3, place)
			}
			for _, id := range p.Fault.TrackingIDs {
				n.Add(clue.Clue{Kind: clue.RequestID, Name: id.Name, Value: id.Value, Rank: 2, At: place})
			}
			continue
		}
		fault := p.Fault
		n.Add(clue.Clue{Kind: clue.Answer, Value: t.S[p.Start:p.End], Rank: 2, At: place, Fault: &fault})
		n.Tell(clue.Shape, fault.Service, 3, place)
		n.Count(clue.Status, p.Status, 3, place)
	}
}
