package peel

import (
	"cmp"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/assemble"
	"github.com/defender-err/defender-err/explain/capture/body"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/layer"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/capture/told"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Options say how an input is read.
type Options struct {
	Name      string // of the source, for Source.Name
	FirstLine int    // number of the first line

	Beside *exchange.Exchange // takes what an input without any exchange says of a call; may be nil
}

// Read finds the exchanges in an input. broken are the lines on which something
// begins that wasn't read: a broken error, or something that is wrapped too often or
// in too many pieces.
func Read(input []byte, o Options) (found []exchange.Exchange, broken []int) {
	broken, _ = Each(input, o, func(x *exchange.Exchange) bool {
		found = append(found, *x)
		return true
	})
	return found, broken
}

// Each passes on the exchanges that Read finds, and reports whether yield asks for
// more. If something failed, it leaves out what succeeded.
func Each(input []byte, o Options, yield func(*exchange.Exchange) bool) (broken []int, more bool) {
	s := withoutPadding(layer.Decode(input))
	r := reader{s: s, o: o, lines: lineCounter{s: s, line: max(o.FirstLine, 1)}, yield: yield, more: true}
	places := Peel(s, func(inside text.Text) Handler {
		r.source = newSource(s) // before peeling parses it too: once at a time
		in := told.New(s, inside)
		return func(root *clue.Node) bool { return r.tree(root, in) }
	})
	if r.success != nil && !r.failed {
		r.more = yield(r.success)
	}
	if !r.more {
		return nil, false
	}
	for _, place := range places {
		if line := r.lines.of(min(place.start, len(s))); !r.hasRead(place) && !slices.Contains(broken, line) {
			broken = append(broken, line)
		}
	}
	return broken, true
}

// A reader passes on the exchanges in an input.
type reader struct {
	s      string
	o      Options
	source *source
	lines  lineCounter
	yield  func(*exchange.Exchange) bool

	places  []int              // of the exchanges so far
	failed  bool               // one of them is a failure
	success *exchange.Exchange // the first tree in which there is none; nil without one
	more    bool               // yield asks for more
}

// A text with one failure, or with two that are mostly the same call, is what
// somebody wrote about it.
const (
	fewFailures = 2
	shortText   = 16 << 10 // bytes
)

// tree passes on the failures in a tree.
func (r *reader) tree(root *clue.Node, in *told.Input) bool {
	r.source.root = root
	n, found := assemble.Exchanges(root, in)
	for f := range found {
		x := &f.Exchange
		if n == 0 && r.o.Beside != nil {
			*r.o.Beside = *x
		}
		if n == 0 {
			break
		}
		place := min(f.Place, len(r.s))
		r.places = append(r.places, place)
		x.Source = exchange.Source{Format: r.source.format(f), Name: r.o.Name, Line: r.lines.of(place)}
		if n <= fewFailures && len(r.s) <= shortText {
			x.Around = r.s
		}
		if len(x.Response.Body) == 0 && isTold(x) {
			x.Response.Body = []byte(words(r.s, r.source, place))
		}
		if len(x.Response.Body) == 0 && x.Response.Header != nil && x.Response.Fault.Message != "" {
			x.Response.Body = []byte(bodyBehindHead(words(r.s, r.source, place)))
		}
		if len(x.Response.Body) == 0 && x.Response.Fault.Service == lexicon.Between {
			x.Response.Body = pageIn(words(r.s, r.source, place))
		}
		if n == 1 && isSuccess(x) {
			r.success = cmp.Or(r.success, x)
			break
		}
		r.failed = true
		if r.more = r.yield(x); !r.more {
			return false
		}
	}
	return true
}

// bodyBehindHead returns what follows the blank line after the head of a response;
// "" if there is nothing, or no head.
//
//	HTTP/1.1 403 Forbidden
//	Content-Type: application/xml
//
//	<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>
func bodyBehindHead(text string) string {
	if !strings.HasPrefix(text, "HTTP/") {
		return ""
	}
	_, body, found := strings.Cut(text, "\n\n")
	if !found {
		_, body, _ = strings.Cut(text, "\r\n\r\n")
	}
	return strings.TrimSpace(body)
}

// isSuccess reports whether nothing failed.
func isSuccess(x *exchange.Exchange) bool {
	return x.Response.Status < 400 && x.Response.Fault.IsZero() && x.Failure.Kind == ""
}

// hasRead reports whether an exchange is on the lines of a place: its status may be
// on the first one, before it.
func (r *reader) hasRead(at place) bool {
	begin := strings.LastIndexByte(r.s[:min(at.start, len(r.s))], '\n') + 1
	return slices.ContainsFunc(r.places, func(place int) bool { return begin <= place && place <= at.end })
}

// A lineCounter finds the lines of places. It counts from the last place that was
// asked for, which is near.
type lineCounter struct {
	s        string
	at, line int
}

// of returns the line of a place.
func (c *lineCounter) of(place int) int {
	if place >= c.at {
		c.line += strings.Count(c.s[c.at:place], "\n")
	} else {
		c.line -= strings.Count(c.s[place:c.at], "\n")
	}
	c.at = place
	return c.line
}

// words returns the text about a place: the record; of a long record the line, and
// of a long line the part around the place, since one record may report thousands of
// failures.
func words(s string, source *source, place int) string {
	const long, near = 16 << 10, 1 << 10 // bytes
	if record := source.textOf(source.recordAt(place)); len(record) <= long {
		return strings.TrimSpace(record)
	}
	before, after := s[max(0, place-near):place], s[place:min(len(s), place+near)]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	return strings.TrimSpace(before + firstLine(after))
}

// pageIn returns the page in what was printed of an answer: it names who gave it.
func pageIn(printed string) []byte {
	page, ok := body.NextPage(printed, 0)
	if !ok {
		return nil
	}
	return []byte(printed[page.Start:page.End])
}

// isTold reports whether words report an exchange, which then take the place of the
// body. An exchange that is printed with its headers may hold cookies.
func isTold(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	if x.Response.Header != nil || x.Request.Header != nil {
		return false
	}
	return x.Source.Format == "text" || x.Response.Status >= 400 || f.Code != "" || f.OAuthError != "" || f.Message != ""
}
