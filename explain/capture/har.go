package capture

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"io"
	"net/textproto"

	"github.com/go-json-experiment/json/jsontext"
)

// formatHAR is the archive of HTTP traffic that browsers and proxies save.
const formatHAR = "har"

// readHAR reads an archive that fits the window.
func readHAR(d *document) []Exchange {
	if !isArchiveStart(d.text) {
		return nil
	}
	o := Options{Name: d.name, MaxSize: d.max, FirstLine: d.line}
	var found []Exchange
	streamHAR(bytes.NewReader(d.text), o, func(x *Exchange, err error) bool {
		if err != nil {
			d.broken = append(d.broken, err)
			return true
		}
		found = append(found, *x)
		return true
	})
	return found
}

// streamHAR reads an archive of any length, one entry after the other. It
// hands on the entries that failed; if none has, the first one that did not.
func streamHAR(r io.Reader, o Options, yield func(*Exchange, error) bool) {
	e := newElements(r, o)
	var success *Exchange
	failed := false
	for entry, line := range e.at("log", "entries") {
		x := Exchange{Source: Source{Format: formatHAR, Name: o.Name, Line: line}}
		readEntry(&x, entry)
		items := expand(&x)
		if items == nil {
			if x.Response.Status < 400 && x.Response.Fault.IsZero() {
				success = cmp.Or(success, &x)
				continue
			}
			items = []Exchange{x}
		}
		failed = true
		if !emit(items, yield) {
			return
		}
	}
	if !failed && success != nil && !yield(success, nil) {
		return
	}
	e.finish(yield)
}

// readEntry reads one entry of an archive.
func readEntry(x *Exchange, entry jsontext.Value) {
	for name, value := range members(entry) {
		switch name {
		case "startedDateTime":
			x.Time = scalar(value)
		case "request":
			readEntryRequest(&x.Request, value)
		case "response":
			readEntryResponse(&x.Response, value)
		}
	}
}

func readEntryRequest(r *Request, request jsontext.Value) {
	for name, value := range members(request) {
		switch name {
		case "method":
			r.Method = scalar(value)
		case "url":
			r.URL = scalar(value)
		case "headers":
			r.Header = keepRequest(nameValues(value))
		case "postData":
			r.Body = content(value)
		}
	}
}

func readEntryResponse(r *Response, response jsontext.Value) {
	for name, value := range members(response) {
		switch name {
		case "status":
			r.Status = statusNumber(scalar(value))
		case "headers":
			r.Header = keepResponse(nameValues(value))
		case "content":
			r.Body = content(value)
		}
	}
}

// content returns the text of a body, decoded if it is base64.
func content(body jsontext.Value) []byte {
	text, encoding := "", ""
	for name, value := range members(body) {
		switch name {
		case "text":
			text = scalar(value)
		case "encoding":
			encoding = scalar(value)
		}
	}
	if encoding == "base64" {
		if decoded, err := base64.StdEncoding.DecodeString(text); err == nil {
			return decoded
		}
	}
	if text == "" {
		return nil
	}
	return []byte(text)
}

// nameValues reads headers.
func nameValues(list jsontext.Value) textproto.MIMEHeader {
	header := textproto.MIMEHeader{}
	for name, text := range namedTexts(list) {
		header.Add(name, text)
	}
	return header
}
