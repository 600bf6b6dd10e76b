package diagnose

import (
	"bytes"
	"net/url"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/defender-err/defender-err/explain/check"
	"github.com/defender-err/defender-err/explain/internal/kql"
	"github.com/defender-err/defender-err/explain/safe"
)

// A RequestBody is the body of a request, with what was read of it. A body that the user gives is
// that of every failure in the input, and is read once, however many those are.
type RequestBody struct {
	body    []byte
	checked *check.Body

	membersRead, formRead, queryRead bool
	members                          members
	form                             url.Values
	query                            query
}

// NewRequestBody returns a body that hasn't been read yet.
func NewRequestBody(body []byte) *RequestBody {
	return &RequestBody{body: body, checked: check.NewBody(body)}
}

// requestBody returns the body that was sent: the one that the user gave, or that of the
// exchange.
func (c *Case) requestBody() *RequestBody {
	body := c.Exchange.Request.Body
	for _, s := range [...]*RequestBody{c.Given, c.own} {
		if s != nil && isSame(s.body, body) {
			return s
		}
	}
	c.own = NewRequestBody(body)
	return c.own
}

// isSame reports whether two bodies are the same bytes in memory.
func isSame(a, b []byte) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// Gate returns the gate for what is made of the body of the request.
func (c *Case) Gate() safe.Gate {
	if len(c.Exchange.Request.Body) == 0 {
		return safe.Gate{}
	}
	return c.requestBody().checked.Gate()
}

// tokenForm returns the form of a token request, if the input shows it.
func (c *Case) tokenForm() (url.Values, bool) {
	form := c.form()
	return form, form.Has("grant_type")
}

// form returns the fields of a body that is a form; nil if it isn't.
func (c *Case) form() url.Values {
	if len(c.Exchange.Request.Body) == 0 {
		return nil
	}
	s := c.requestBody()
	if !s.formRead {
		s.formRead = true
		if form, err := url.ParseQuery(string(s.body)); err == nil {
			s.form = form
		}
	}
	return s.form
}

// member returns the string that the request's body has under a name at its
// top level.
func (c *Case) member(name string) (string, bool) {
	if len(c.Exchange.Request.Body) == 0 || name == "" {
		return "", false
	}
	m := c.members().texts[strings.ToLower(name)]
	return m.text, m.is
}

// memberQuery returns the query in the body of the request.
func (c *Case) memberQuery() (query, bool) {
	text, ok := c.member("Query")
	if !ok {
		return query{}, false
	}
	s := c.requestBody()
	if !s.queryRead {
		s.queryRead, s.query = true, kql.Read(text)
	}
	return s.query, true
}

// members returns what is at the top level of the body.
func (c *Case) members() *members {
	s := c.requestBody()
	if !s.membersRead {
		s.membersRead, s.members = true, membersOf(s.body)
	}
	return &s.members
}

// members are the names and values at the top level of a JSON object, as far as it can be
// read.
type members struct {
	names []string
	whole bool                  // nothing is broken
	texts map[string]memberText // by the name in lower case, of the first member with it

	longest string // the member with the longest list
	length  int    // of that list
}

// A memberText is a value that may be a string.
type memberText struct {
	text string
	is   bool
}

func membersOf(body []byte) members {
	d := jsontext.NewDecoder(bytes.NewReader(body))
	if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
		return members{}
	}
	m := members{texts: map[string]memberText{}}
	for d.PeekKind() == '"' {
		key, err := d.ReadToken()
		if err != nil {
			return m
		}
		name := key.String()
		m.names = append(m.names, name)
		if !m.read(d, name) {
			return m
		}
	}
	m.whole = true
	return m
}

// read reads the value of a member. It reports whether the value is whole.
func (m *members) read(d *jsontext.Decoder, name string) bool {
	var value memberText
	whole := true
	switch d.PeekKind() {
	case '"':
		text, err := d.ReadToken()
		if whole = err == nil; whole {
			value = memberText{text.String(), true}
		}
	case '[':
		var n int
		n, whole = listLength(d)
		if n > m.length {
			m.longest, m.length = name, n
		}
	default:
		whole = d.SkipValue() == nil
	}
	if folded := strings.ToLower(name); !m.has(folded) {
		m.texts[folded] = value
	}
	return whole
}

func (m *members) has(folded string) bool {
	_, ok := m.texts[folded]
	return ok
}

// listLength reads a list and returns the number of its entries, and whether it is whole.
func listLength(d *jsontext.Decoder) (n int, whole bool) {
	if _, err := d.ReadToken(); err != nil {
		return 0, false
	}
	for kind := d.PeekKind(); kind != ']' && kind != 0; kind = d.PeekKind() {
		if d.SkipValue() != nil {
			return n, false
		}
		n++
	}
	_, err := d.ReadToken()
	return n, err == nil
}
