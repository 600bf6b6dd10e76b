package capture

import (
	"bytes"
	"cmp"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"
)

// maxNesting is how deep errors are looked for inside other values. Real
// bodies nest four or five deep.
const maxNesting = 12

// An object holds those members of a JSON object that tell of an error,
// whatever the letter case and punctuation of their names.
type object struct {
	err       *object // "error" as an object
	errText   string  // "error" as a string
	inner     *object // "innerError" as an object
	innerText string  // "innerError" as a string
	details   []*object

	code, message, target  string
	description            string // error_description
	errorCodes             []string
	subError, claims       string
	source, date, odata    string
	reported               string // "service"
	method, url            string // of the request
	portalCode, portalText string // ErrorCode and ErrorMessage
	status                 int
	ids                    []TrackingID

	pascal    bool // the message is called "Message", as ASP.NET does
	explained bool // it is an explanation, as "explain -o json" writes it
	members   int

	// others are the values of unknown members that mention an error. They
	// point into the text that is parsed.
	others []jsontext.Value
}

// A parser reads objects out of text. It may be used again and again, and
// then hardly allocates; what it returns is valid until its next use.
type parser struct {
	dec  *jsontext.Decoder
	src  bytes.Buffer
	text []byte
	cut  int // offset from which on values are incomplete; len(text) if all are complete

	objects []*object // that have been made
	used    int       // how many of them belong to the present text
}

// object returns an empty object.
func (p *parser) object() *object {
	if p.used == len(p.objects) {
		p.objects = append(p.objects, &object{})
	}
	o := p.objects[p.used]
	p.used++
	*o = object{ids: o.ids[:0]}
	return o
}

// maxDepth is how deep the values of a body may nest. Real ones stay below
// twenty; a decoder that follows a hostile one down is slow.
const maxDepth = 100

// errTooDeep says that a text nests deeper than any body.
var errTooDeep = errors.New("nested too deep")

// errNoObject says that a text does not begin with a JSON object.
var errNoObject = errors.New("no JSON object")

// parse reads the object at the start of text and says where it ends. If
// text is broken, err says so; io.ErrUnexpectedEOF means that it is good as
// far as it goes.
func (p *parser) parse(text []byte, cut int) (o *object, end int, err error) {
	if end, deep := tooDeep(text); deep {
		return nil, end, errTooDeep
	}
	p.text, p.cut, p.used = text, cut, 0
	p.src = *bytes.NewBuffer(text)
	opts := []jsontext.Options{jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)}
	if p.dec == nil {
		p.dec = jsontext.NewDecoder(&p.src, opts...)
	} else {
		p.dec.Reset(&p.src, opts...)
	}
	o, err = p.read(0)
	return o, int(p.dec.InputOffset()), err
}

// read reads the object that comes next.
func (p *parser) read(depth int) (*object, error) {
	start, err := p.dec.ReadToken()
	if err != nil {
		return nil, err
	}
	if start.Kind() != '{' {
		return nil, errNoObject
	}
	o := p.object()
	for p.dec.PeekKind() != '}' {
		name, err := p.dec.ReadValue()
		if err != nil {
			return o, err
		}
		o.members++
		if err := p.member(o, name, depth); err != nil {
			return o, err
		}
	}
	_, err = p.dec.ReadToken()
	return o, err
}

// member reads the value of the member called name into o.
func (p *parser) member(o *object, name jsontext.Value, depth int) error {
	var folded [24]byte
	key := fold(folded[:0], name)
	if p.dec.PeekKind() == '{' && depth < maxNesting {
		if inner := o.objectAt(key); inner != nil {
			return p.into(inner, depth)
		}
	}
	value, err := p.dec.ReadValue()
	if err != nil {
		return err
	}
	end := int(p.dec.InputOffset())
	value = p.text[end-len(value) : end]
	cut := end > p.cut
	if id := trackingName(key, name); id != "" {
		if !cut {
			o.addID(id, scalar(value))
		}
		return nil
	}
	if text, whole := o.textAt(key); text != nil {
		*text = scalar(value)
		if whole && cut {
			*text = ""
		}
		return nil
	}
	switch string(key) {
	case "message":
		o.message, o.pascal = scalar(value), name[1] == 'M'
	case "errorcodes":
		o.errorCodes = numbers(value)
	case "statuscode", "status", "httpstatus", "httpstatuscode":
		o.status = statusNumber(scalar(value))
	case "details":
		return p.elements(&o.details, value, depth)
	case "time", "@timestamp", "ts", "datetime":
		if isTimeValue(value) {
			o.date = cmp.Or(o.date, scalar(value))
		}
	case "catalogued":
		o.explained = true
	case "request", "config":
		o.readRequest(value)
		if mentionsError(value) {
			o.others = append(o.others, value)
		}
	case "trackingids": // of an explanation
		for name, id := range namedTexts(value) {
			o.addID(name, id)
		}
	default:
		if mentionsError(value) || string(key) == "body" && bytes.Contains(value, []byte("essage")) {
			o.others = append(o.others, value)
		}
	}
	return nil
}

// objectAt returns where the object goes that a member is, if its name in
// folded form is key; nil if it goes nowhere.
func (o *object) objectAt(key []byte) **object {
	switch string(key) {
	case "error":
		return &o.err
	case "innererror":
		return &o.inner
	}
	return nil
}

// textAt returns where the text of a member goes, if its name in folded form
// is key; nil if it goes nowhere. whole tells that a part of it says nothing.
func (o *object) textAt(key []byte) (text *string, whole bool) {
	switch string(key) {
	case "code":
		return &o.code, true
	case "target":
		return &o.target, true
	case "errorcode":
		return &o.portalCode, true
	case "error":
		return &o.errText, false
	case "innererror", "messagedetail", "exceptionmessage":
		return &o.innerText, false
	case "errordescription":
		return &o.description, false
	case "errormessage":
		return &o.portalText, false
	case "suberror":
		return &o.subError, false
	case "claims":
		return &o.claims, false
	case "source":
		return &o.source, false
	case "date", "timestamp":
		return &o.date, false
	case "@odata.type":
		return &o.odata, false
	case "service":
		return &o.reported, false
	case "method", "httpmethod":
		return &o.method, false
	case "url", "uri", "requesturl", "requesturi":
		return &o.url, false
	}
	return nil, false
}

// readRequest reads the request where it is an object beside the response, as
// HTTP clients log it.
func (o *object) readRequest(value jsontext.Value) {
	for name, member := range members(value) {
		switch name {
		case "method":
			o.method = cmp.Or(o.method, scalar(member))
		case "url", "uri":
			o.url = cmp.Or(o.url, scalar(member))
		}
	}
}

func (p *parser) into(to **object, depth int) error {
	inner, err := p.read(depth + 1)
	if inner != nil {
		*to = inner
	}
	return err
}

// elements reads the objects of an array that has been read as a value.
func (p *parser) elements(to *[]*object, array jsontext.Value, depth int) error {
	if array.Kind() != '[' || depth >= maxNesting {
		return nil
	}
	for _, element := range split(array) {
		var sub parser // each object is kept
		o, _, err := sub.parse(element, len(element))
		if err != nil && !errors.Is(err, io.EOF) {
			return nil
		}
		*to = append(*to, o)
	}
	return nil
}

// fold appends the name of a member to dst in lower case, without quotes,
// hyphens and underscores; empty for a name longer than any that is known.
func fold(dst []byte, name jsontext.Value) []byte {
	return foldName(dst, name[1:len(name)-1])
}

func foldName[T string | []byte | jsontext.Value](dst []byte, name T) []byte {
	if len(name) > cap(dst) {
		return dst
	}
	for i := range len(name) {
		c := name[i]
		switch {
		case c == '-' || c == '_':
			continue
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

// mentionsError reports whether it is worth looking for an error in v.
func mentionsError(v jsontext.Value) bool {
	switch v.Kind() {
	case '{', '[', '"':
		return bytes.Contains(v, []byte("rror")) || bytes.Contains(v, []byte("AADSTS"))
	}
	return false
}
