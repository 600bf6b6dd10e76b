package capture

import (
	"bytes"
	"net/textproto"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// readHPACK reads the debug log that the HTTP/2 header compression of Python
// programs writes: one line a header, and no body.
func readHPACK(d *document) []Exchange {
	if !bytes.Contains(d.text, []byte("hpack")) {
		return nil
	}
	log := hpackLog{d: d}
	for at := 0; at < len(d.text); {
		end := at + lineLength(d.text[at:])
		log.line(string(d.text[at:end]), at)
		at = end
	}
	log.finish()
	return log.found
}

// An hpackLog collects the headers of requests and responses.
type hpackLog struct {
	d        *document
	found    []Exchange
	request  textproto.MIMEHeader // with the pseudo headers, such as :path
	response textproto.MIMEHeader
	start    int // offset of the first header of response
}

// line reads one line of the log, such as
// "DEBUG:hpack.hpack:Decoded (b'date', b'Thu, 03 Apr 2025 00:51:23 GMT'), consumed 1".
func (l *hpackLog) line(line string, offset int) {
	what, tuple, found := strings.Cut(line, "(b'")
	if !found {
		return
	}
	r := repr{src: []byte("(b'" + tuple)}
	if !r.value() {
		return
	}
	name, value := hpackPair(r.out)
	switch {
	case strings.Contains(what, "Decoded"):
		l.answered(name, value, offset)
	case strings.Contains(what, "Adding"), strings.Contains(what, "Encod"):
		l.asked(name, value)
	}
}

func (l *hpackLog) asked(name, value string) {
	if name == ":method" {
		l.finish()
		l.request = textproto.MIMEHeader{}
	}
	if l.request != nil {
		l.request.Set(name, value)
	}
}

func (l *hpackLog) answered(name, value string, offset int) {
	again := l.response.Get(name) != "" && (name == "date" || name == "request-id")
	if name == ":status" || again {
		l.finish()
	}
	if l.response == nil {
		l.response, l.start = textproto.MIMEHeader{}, offset
	}
	l.response.Set(name, value)
}

// finish ends the response that is being read.
func (l *hpackLog) finish() {
	if l.response == nil {
		return
	}
	x := l.d.exchange("hpack", l.start)
	if path := l.request.Get(":path"); path != "" {
		x.Request.Method = l.request.Get(":method")
		x.Request.URL = l.request.Get(":scheme") + "://" + l.request.Get(":authority") + path
	}
	x.Response.Status = statusNumber(l.response.Get(":status"))
	x.Response.Header = keepResponse(l.response)
	if x.Response.Status == 0 {
		// Without a status nobody knows whether it failed; the IDs are
		// what there is to go by.
		setIDs(&x.Response.Fault, headerIDs(x.Response.Header))
	}
	l.response = nil
	l.found = append(l.found, x)
}

// hpackPair returns the two strings of a JSON array.
func hpackPair(array jsontext.Value) (name, value string) {
	dec := jsontext.NewDecoder(bytes.NewReader(array))
	var fields [2]string
	if _, err := dec.ReadToken(); err != nil {
		return "", ""
	}
	for i := range fields {
		v, err := dec.ReadValue()
		if err != nil {
			return "", ""
		}
		fields[i] = scalar(v)
	}
	return fields[0], fields[1]
}
