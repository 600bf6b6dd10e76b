package capture

import (
	"bytes"
	"slices"
	"strings"
)

// readPython reads what Python programs print: tracebacks of requests, httpx
// and urllib, and bodies as repr writes them.
func readPython(d *document) []Exchange {
	if !looksPython(d.text) {
		return nil
	}
	g := newGatherer(d, "python")
	for at := 0; at < len(d.text); {
		end := at + lineLength(d.text[at:])
		at = g.pythonLine(at, end)
	}
	if areCut(g.found) && haveID(readEmbedded(newDocument(d.text, Options{MaxSize: d.max}.filled()))) {
		return nil // what is left of a literal tells less
	}
	return g.found
}

// areCut reports whether all errors break off before their tracking ID.
func areCut(found []Exchange) bool {
	return len(found) > 0 && !haveID(found) && !slices.ContainsFunc(found, func(x Exchange) bool { return !x.Truncated })
}

// haveID reports whether one of the errors has a tracking ID.
func haveID(found []Exchange) bool {
	return slices.ContainsFunc(found, func(x Exchange) bool { return len(x.Response.Fault.TrackingIDs) > 0 })
}

// looksPython reports whether a text has marks that only Python leaves.
func looksPython(text []byte) bool {
	for _, mark := range []string{
		"Traceback (most recent call last)", "HTTPError", "HTTPStatusError", " Client Error: ", " Server Error: ",
		"Message=HTTP Error ", "b'{", `b"{`, "{'", "connectionpool",
	} {
		if bytes.Contains(text, []byte(mark)) {
			return true
		}
	}
	return false
}

// lineLength returns the length of the first line of text with its end.
func lineLength(text []byte) int {
	if i := bytes.IndexByte(text, '\n'); i >= 0 {
		return i + 1
	}
	return len(text)
}

// pythonLine reads the line between the offsets at and end, and the body that
// begins in it. It returns where to go on.
func (g *gatherer) pythonLine(at, end int) int {
	line := string(g.d.text[at:end])
	said := -1 // the status before the first candidate; looked for only if there is one
	for i := range line {
		if !startsLiteral(line[i:]) || g.budget <= 0 {
			continue
		}
		body, size := pythonBody(g.d.text[at+i:])
		g.budget -= size
		a, _, ok := g.dec.body(body)
		if said < 0 {
			said = statusPhrase(line[:i])
		}
		if !ok && said == 0 {
			continue
		}
		g.words(line[:i], at)
		g.body(a, body, at+i)
		return at + i + max(size, 1)
	}
	if isPythonError(line) {
		g.words(line, at)
	}
	return end
}

// isPythonError reports whether a line tells of a failed request, and is not
// the source code that a traceback quotes.
func isPythonError(line string) bool {
	for _, mark := range []string{"Error", "error '", `HTTP/1.1" `, `HTTP/2" `} {
		if strings.Contains(line, mark) {
			return true
		}
	}
	return strings.TrimLeft(line, " \t") == line
}

// startsLiteral reports whether text begins like a literal that may be the
// body of a response.
func startsLiteral(text string) bool {
	for _, mark := range []string{"b'{", `b"{`, "{'", `{"`, `b'\n{`, `b'\r\n{`} {
		if strings.HasPrefix(text, mark) {
			return true
		}
	}
	return false
}

// pythonBody returns the body that a literal stands for, and the length of
// the literal.
func pythonBody(text []byte) (body []byte, size int) {
	r := repr{src: text}
	if text[0] == 'b' {
		if body, ok := r.byteText(); ok && isJSON(body) {
			return bytes.TrimSpace(body), r.at
		}
		// Somebody has changed the quotes, or the end is missing.
		return text[2:], len(text)
	}
	if r.value() {
		return r.out, r.at
	}
	return text, len(text)
}
