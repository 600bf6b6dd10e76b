package capture

import (
	"bytes"
	"strings"
)

// A conversation puts exchanges together from what curl reports while it
// works: piece by piece, requests and responses in turn.
type conversation struct {
	d      *document
	format string
	plain  bool // no TLS was seen, so that URLs begin with http

	found      []Exchange
	length     []int   // Content-Length of each of found; -1 if unknown
	request    Request // the last one
	inResponse bool    // the last one of found is being read
}

// startRequest reads the head of a request.
func (c *conversation) startRequest(head []byte) {
	line, rest, _ := cutLine(head)
	words := strings.Fields(string(line))
	if len(words) < 2 {
		return
	}
	header := parseHeader(rest)
	c.request = Request{Method: words[0], Header: keepRequest(header)}
	c.request.URL = c.url(words[1], header.Get("Host"))
	c.inResponse = false
}

func (c *conversation) url(path, host string) string {
	switch {
	case c.request.Method == "CONNECT", strings.Contains(path, "://"):
		return path
	case c.plain:
		return "http://" + host + path
	}
	return "https://" + host + path
}

// requestBody adds a piece of the body of the request.
func (c *conversation) requestBody(piece []byte) {
	c.request.Body = append(c.request.Body, piece...)
}

// startResponse reads the head of a response that begins at offset at.
func (c *conversation) startResponse(head []byte, at int) {
	c.dropInterim()
	x := c.d.exchange(c.format, at)
	x.Request = c.request
	header, _ := readHead(&x, head)
	c.found = append(c.found, x)
	n, err := atoi(header.Get("Content-Length"))
	if err != nil {
		n = -1
	}
	c.length = append(c.length, n)
	c.inResponse = true
}

// responseBody adds a piece of the body of the response.
func (c *conversation) responseBody(piece []byte) {
	if len(c.found) > 0 {
		r := &c.found[len(c.found)-1].Response
		r.Body = append(r.Body, piece...)
	}
}

// dropInterim forgets the last response if it only led to the next one.
func (c *conversation) dropInterim() {
	last := len(c.found) - 1
	if last < 0 || c.found[last].Response.Status >= 400 {
		return
	}
	x := c.found[last]
	if x.Response.Status < 200 || x.Request.Method == "CONNECT" || x.Response.Status >= 300 {
		c.found, c.length = c.found[:last], c.length[:last]
	}
}

// exchanges returns what was found. Where curl wrote several bodies only
// after the last head, they are dealt out by their lengths.
func (c *conversation) exchanges() []Exchange {
	last := len(c.found) - 1
	if last < 0 {
		return nil
	}
	rest := c.found[last].Response.Body
	for i := range last {
		x := &c.found[i]
		if n := c.length[i]; len(x.Response.Body) == 0 && n > 0 && n <= len(rest) {
			x.Response.Body, rest = rest[:n], rest[n:]
		}
	}
	c.found[last].Response.Body = rest
	for i := range c.found {
		body := &c.found[i].Response.Body
		*body = bytes.TrimSpace(withoutHead(*body))
	}
	return c.found
}

// withoutHead returns the body behind a head that "-i" has printed as well.
func withoutHead(body []byte) []byte {
	for nextHead(body, 0) == 0 {
		var x Exchange
		_, end := readHead(&x, body)
		body = body[end:]
	}
	return body
}
