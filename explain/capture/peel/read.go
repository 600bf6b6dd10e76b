package peel

import (
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

// Read finds the exchanges in an input.
func Read(input []byte, o Options) []exchange.Exchange {
	s := layer.Decode(input)
	tree := Peel(s)
	found := assemble.Exchanges(tree.Root, told.New(s, tree.Inside))
	exchanges := make([]exchange.Exchange, len(found))
	line, at := max(o.FirstLine, 1), 0
	for i := range found {
		x := &exchanges[i]
		*x = found[i].Exchange
		if place := min(found[i].Place, len(s)); place >= at {
			line += strings.Count(s[at:place], "\n")
			at = place
		}
		x.Source = exchange.Source{Format: formatAt(s, tree.Root, &found[i]), Name: o.Name, Line: line}
	}
	return exchanges
}
