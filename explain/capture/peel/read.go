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

// Read finds the exchanges in an input, and reports whether all of it was looked
// at: what is wrapped too often, or has too many pieces, is not.
func Read(input []byte, o Options) (found []exchange.Exchange, whole bool) {
	s := layer.Decode(input)
	tree := Peel(s)
	assembled := assemble.Exchanges(tree.Root, told.New(s, tree.Inside))
	found = make([]exchange.Exchange, len(assembled))
	source := newSource(s, tree.Root)
	line, at := max(o.FirstLine, 1), 0
	for i := range assembled {
		x := &found[i]
		*x = assembled[i].Exchange
		place := min(assembled[i].Place, len(s))
		line += strings.Count(s[min(at, place):place], "\n") - strings.Count(s[min(at, place):at], "\n")
		at = place
		x.Source = exchange.Source{Format: source.format(&assembled[i]), Name: o.Name, Line: line}
		if len(x.Response.Body) == 0 && isTold(x) {
			x.Response.Body = []byte(strings.TrimSpace(source.textOf(source.recordAt(place))))
		}
	}
	return found, !tree.Bounded
}

// isTold reports whether an exchange is told in words, which then stand for the
// body.
func isTold(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	return x.Source.Format == "text" || x.Response.Status >= 400 || f.Code != "" || f.OAuthError != "" || f.Message != ""
}
