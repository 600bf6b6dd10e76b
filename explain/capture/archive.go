package capture

import (
	"bytes"
	"cmp"

	"github.com/defender-err/defender-err/explain/exchange"
)

// readArchive reads a HAR file of any length, one entry after the other. It hands
// on the entries that failed; if none has, the first one that did not.
func readArchive(p *Part, yield func(*exchange.Exchange, error) bool) {
	readElements(p, yield, "log", "entries")
}

// readArray reads a JSON array of any length, one element after the other.
func readArray(p *Part, yield func(*exchange.Exchange, error) bool) {
	readElements(p, yield)
}

func readElements(p *Part, yield func(*exchange.Exchange, error) bool, path ...string) {
	e := newElements(p.r, p.o)
	var success *exchange.Exchange
	failed := false
	u := usual{secrets: p.o.Secrets}
	for element, line := range e.at(path...) {
		if x, ok := u.read(string(element), element); ok {
			x.Source.Name, x.Source.Line = p.o.Name, line+bytes.Count(element[:u.at], []byte{'\n'})
			failed = true
			if !yield(x, nil) {
				return
			}
			continue
		}
		if success != nil && len(path) > 0 && isFine(element) {
			continue
		}
		_, more := readPeeled(element, p.o, line, func(x *exchange.Exchange, err error) bool {
			if err != nil {
				return yield(nil, err)
			}
			if len(path) > 0 {
				x.Source.Format = "har"
			}
			if isSuccess(x) {
				success = cmp.Or(success, x)
				return true
			}
			failed = true
			return yield(x, nil)
		})
		if !more {
			return
		}
	}
	if !failed && success != nil && !yield(success, nil) {
		return
	}
	e.finish(yield)
}

// isFine reports whether an entry of an archive is plainly one that went well: an
// archive is full of them.
func isFine(entry []byte) bool {
	_, status, found := bytes.Cut(entry, []byte(`"status":`))
	status = bytes.TrimLeft(status, " ")
	return found && len(status) > 0 && status[0] == '2' && !bytes.Contains(entry, []byte("rror"))
}

// isArchiveStart reports whether text begins like a HAR file, and not like a
// record of Docker, in which "log" is a string.
func isArchiveStart(text []byte) bool {
	rest := bytes.TrimLeft(text, blanks)
	for _, part := range []string{"{", `"log"`, ":"} {
		var found bool
		if rest, found = bytes.CutPrefix(rest, []byte(part)); !found {
			return false
		}
		rest = bytes.TrimLeft(rest, blanks)
	}
	return len(rest) > 0 && rest[0] == '{'
}

// isArrayStart reports whether text begins like an array of objects.
func isArrayStart(text []byte) bool {
	rest, found := bytes.CutPrefix(bytes.TrimSpace(text), []byte("["))
	return found && bytes.HasPrefix(bytes.TrimSpace(rest), []byte("{"))
}
