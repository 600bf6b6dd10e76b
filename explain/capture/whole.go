package capture

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/address"
	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/lexicon"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readWhole reads an input that is known as a whole. Most are one response: one of
// the usual form need not be peeled, which takes some 5 % of a start.
func readWhole(p *Part, yield func(*exchange.Exchange, error) bool) {
	if bytes.HasPrefix(p.text, []byte(plainForm.before)) {
		u := usual{secrets: p.o.Secrets}
		if x, ok := u.read(string(p.text), p.text); ok {
			x.Source.Name, x.Source.Line = p.o.Name, p.o.FirstLine
			yield(x, nil)
			return
		}
	}
	if n, more := readPeeled(p.text, p.o, p.o.FirstLine, yield); n == 0 && more {
		handOn(p, yield)
	}
}

// handOn passes on a text without any exchange: it is up to others whether one of
// its lines is a known message.
func handOn(p *Part, yield func(*exchange.Exchange, error) bool) {
	text := bytes.TrimSpace(p.text)
	if inside, quoted := unquoted(text); quoted {
		if n, more := readPeeled(inside, p.o, p.o.FirstLine, yield); n > 0 || !more {
			return
		}
		text = inside
	}
	if len(text) == 0 {
		return
	}
	above := bytes.Count(p.text[:len(p.text)-len(bytes.TrimLeft(p.text, " \t\r\n"))], []byte{'\n'})
	x := exchange.Exchange{Source: exchange.Source{Format: Text, Name: p.o.Name, Line: p.o.FirstLine + above}}
	x.Response.Body = text
	x.Request.Method, x.Request.URL = calledIn(string(text))
	if end, stamped := stamp.At(string(text), 0); stamped {
		x.Time = string(text[:end])
	}
	yield(&x, nil)
}

// unquoted returns a text without the marks of a quotation, and whether all of its lines
// have them.
//
//	> The command failed with an unexpected error. Here is the traceback:
//	>
//	> Extra data: line 14 column 2 (char 1851)
func unquoted(text []byte) (inside []byte, quoted bool) {
	for line := range bytes.Lines(text) {
		said, found := bytes.CutPrefix(line, []byte(">"))
		if !found && len(bytes.TrimSpace(line)) > 0 {
			return nil, false
		}
		inside = append(inside, bytes.TrimPrefix(said, []byte(" "))...)
	}
	return inside, true
}

// calledIn returns what a text without any exchange says was called: its first URL of a
// service that is neither a name nor a page for people, and the method before it.
//
//	Request: GET https://graph.microsoft.com/v1.0/users?$filter=city eq 'Bonn'
//	Collection open properties are not supported in this release.
func calledIn(s string) (method, url string) {
	const (
		scheme = "https://"
		most   = 16 // URLs that are looked at
	)
	at := 0
	for range most {
		i := strings.Index(s[at:], scheme)
		if i < 0 {
			return "", ""
		}
		at += i
		stop := address.End(s, at)
		before := s[max(0, at-24):at]
		url = address.Unescaped(address.Trim(address.Balanced(s[at:stop])))
		service := lexicon.ServiceOfHost(url)
		isPath := strings.Count(url, "/") > strings.Count(scheme, "/")
		if service != "" && isPath && !address.IsCut(s, stop) && !address.IsDocumentation(url, service) && !address.IsPortal(url, before) && !address.IsNoCall(before) {
			if _, word := ascii.LastWord(strings.TrimRight(before, " \"'`:=")); clue.IsMethod(word) {
				method = word
			}
			return method, url
		}
		at = max(stop, at+len(scheme))
	}
	return "", ""
}
