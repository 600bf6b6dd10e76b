package capture

import "bytes"

// A gatherer puts exchanges together from what a program has printed about
// them: a line with the status and the URL here, the body there, some of it
// more than once.
type gatherer struct {
	d      *document
	format string
	found  []Exchange
	open   bool // the last one of found may be added to

	time string // of the last line that had one

	dec    decoder
	budget int // bytes that may still be spent on looking for bodies
}

// gatherBudget is how many bytes are looked at in search of bodies: each byte
// of the largest document some times over.
const gatherBudget = 8 * window

func newGatherer(d *document, format string) *gatherer {
	return &gatherer{d: d, format: format, budget: gatherBudget}
}

// last returns the exchange that is being put together; a new one that
// begins at offset if there is none.
func (g *gatherer) last(offset int) *Exchange {
	if !g.open {
		g.found = append(g.found, g.d.exchange(g.format, offset))
		g.open = true
	}
	return &g.found[len(g.found)-1]
}

// words adds what a line tells in words.
func (g *gatherer) words(line string, offset int) {
	if time := lineTime([]byte(line)); len(time) > 0 {
		g.time = string(time)
	}
	status := statusPhrase(line)
	method, url := requestLine(line)
	if status == 0 {
		g.url(line)
		return
	}
	if g.open {
		x := &g.found[len(g.found)-1]
		differs := x.Response.Status != 0 && x.Response.Status != status ||
			x.Request.URL != "" && url != "" && x.Request.URL != url
		g.open = !differs
	}
	x := g.last(offset)
	x.Response.Status = status
	if x.Request.URL == "" {
		x.Request.Method, x.Request.URL = method, url
	}
	if x.Time == "" {
		x.Time = g.time
	}
}

// url adds the URL that stands on a line of its own.
func (g *gatherer) url(line string) {
	if !g.open {
		return
	}
	if x := &g.found[len(g.found)-1]; x.Request.URL == "" {
		x.Request.Method, x.Request.URL = calledURL(line)
	}
}

// body adds a response body that names an error.
func (g *gatherer) body(a answer, body []byte, offset int) {
	if g.open {
		x := &g.found[len(g.found)-1]
		if bytes.Equal(x.Response.Body, body) {
			return
		}
		status := x.Response.Status
		g.open = x.Response.Body == nil && (status == 0 || a.status == 0 || a.status == status)
	}
	x := g.last(offset)
	x.Response.Body = bytes.Clone(body)
	a.fill(x)
}
