package capture

import (
	"bytes"
	"iter"
	"net/textproto"

	"github.com/go-json-experiment/json/jsontext"
)

// readBatch reads the answer of Microsoft Graph to a $batch request:
// {"responses":[{"id":"1","status":429,"headers":{…},"body":{…}}, …]}.
func readBatch(d *document) []Exchange { return splitDocument(d, "batch", splitBatch) }

// readImport reads the answer of Defender for Endpoint to an import of
// indicators: {"value":[{"indicator":"1.2.3.4","isFailed":true,
// "failureReason":"…"}, …]}.
func readImport(d *document) []Exchange { return splitDocument(d, "import", splitImport) }

// splitDocument takes the whole text as one body that lists failures.
func splitDocument(d *document, format string, split func(Exchange) []Exchange) []Exchange {
	at := len(d.text) - len(bytes.TrimLeft(d.text, " \t\r\n"))
	x := d.exchange(format, at)
	x.Response.Body = d.text[at:]
	return split(x)
}

// splitBatch returns an exchange for each failed response of a batch.
func splitBatch(x Exchange) []Exchange {
	var failed []Exchange
	for line, value := range listed(x.Response.Body, "responses") {
		y := x
		y.Source.Line += line
		y.Response = Response{}
		// The request that was sent is that of the batch, not of the item.
		y.Request = Request{Header: x.Request.Header}
		readBatchItem(&y, value)
		if y.Response.Status >= 400 {
			complete(&y)
			failed = append(failed, y)
		}
	}
	return failed
}

func readBatchItem(x *Exchange, item jsontext.Value) {
	header := textproto.MIMEHeader{}
	for name, value := range members(item) {
		switch name {
		case "id":
			x.Item = scalar(value)
		case "status":
			x.Response.Status = statusNumber(scalar(value))
		case "headers":
			for field, text := range members(value) {
				header.Set(field, scalar(text))
			}
		case "body":
			x.Response.Body = value
			if value.Kind() == '"' {
				x.Response.Body = []byte(scalar(value))
			}
		}
	}
	x.Response.Header = keepResponse(header)
}

// splitImport returns an exchange for each indicator that was refused.
func splitImport(x Exchange) []Exchange {
	if !bytes.Contains(x.Response.Body, []byte(`"isFailed"`)) {
		return nil // any list of entities has a "value"
	}
	var failed []Exchange
	for line, value := range listed(x.Response.Body, "value") {
		y := x
		y.Source.Line += line
		if readImportItem(&y, value) {
			failed = append(failed, y)
		}
	}
	return failed
}

// readImportItem reports whether item is a refused indicator.
func readImportItem(x *Exchange, item jsontext.Value) bool {
	isFailed := false
	reason := ""
	for name, value := range members(item) {
		switch name {
		case "isFailed":
			isFailed = value.Kind() == 't'
		case "failureReason":
			reason = scalar(value)
		case "indicator":
			x.Item = scalar(value)
		}
	}
	x.Response.Body = item
	x.Response.Fault = Fault{Message: reason, Service: "defender"}
	return isFailed
}

// listed yields the objects of the array that a member of body holds, each
// with the line of body that it begins on, counted from 0.
func listed(body []byte, member string) iter.Seq2[int, jsontext.Value] {
	return func(yield func(int, jsontext.Value) bool) {
		// Most bodies are no lists; telling so must cost next to nothing.
		if !bytes.Contains(body, []byte(`"`+member+`"`)) {
			return
		}
		for name, list := range memberSpans(body) {
			if name != member {
				continue
			}
			// Each byte is looked at once: a batch may have any number of items.
			line := bytes.Count(body[:list.start], []byte{'\n'})
			array := body[list.start:list.end]
			counted := 0
			for object := range objectSpans(array) {
				line += bytes.Count(array[counted:object.start], []byte{'\n'})
				counted = object.start
				if !yield(line, array[object.start:object.end]) {
					return
				}
			}
		}
	}
}
