package capture

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readPeeled passes on what peeling finds in a text that begins on a line. It
// returns how many exchanges there were, and whether yield asks for more.
func readPeeled(text []byte, o Options, line int, yield func(*exchange.Exchange, error) bool) (n int, more bool) {
	return readBeside(text, o, line, nil, yield)
}

// readBeside is readPeeled for a whole input. If nothing failed in it, what it says
// of a call is put down in the exchange given: the URL, the time, and the IDs of a message that only the catalog knows.
func readBeside(text []byte, o Options, line int, beside *exchange.Exchange, yield func(*exchange.Exchange, error) bool) (n int, more bool) {
	named := named{text: text, find: o.Secrets}
	broken, more := peel.Each(text, peel.Options{Name: o.Name, FirstLine: line, Beside: beside}, func(x *exchange.Exchange) bool {
		n++
		x.Secrets = named.repeated(x)
		return yield(x, nil)
	})
	for _, line := range broken {
		if !yield(nil, &UnreadableError{Name: o.Name, Line: line}) {
			return n, false
		}
	}
	return n, more
}

// named is what a text has after the names of secrets. It is looked for once, if
// something in the text failed.
type named struct {
	text    []byte
	find    func(text string) []string
	secrets []string
	found   bool
}

// repeated returns which of them an exchange has in what it shows.
func (n *named) repeated(x *exchange.Exchange) (secrets []string) {
	if n.find == nil || isSuccess(x) {
		return nil
	}
	if !n.found {
		n.secrets, n.found = n.find(string(n.text)), true
	}
	fault := &x.Response.Fault
	for _, secret := range n.secrets {
		for _, shown := range [...]string{fault.Message, fault.InnerMessage, fault.Code, x.Response.Said, x.Failure.Words, x.Request.URL, x.Item} {
			if strings.Contains(shown, secret) {
				secrets = append(secrets, secret)
				break
			}
		}
	}
	return secrets
}

// failures returns yield for the exchanges of a part that failed: a log is full of
// others. The part around a failure isn't the whole input.
func failures(yield func(*exchange.Exchange, error) bool) func(*exchange.Exchange, error) bool {
	return func(x *exchange.Exchange, err error) bool {
		if err != nil {
			return yield(x, err)
		}
		x.Around = ""
		return isSuccess(x) || yield(x, nil)
	}
}

// isSuccess reports whether nothing failed.
func isSuccess(x *exchange.Exchange) bool {
	return x.Response.Status < 400 && x.Response.Fault.IsZero() && x.Failure.Kind == ""
}
