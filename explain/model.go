package explain

import (
	"bytes"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/defender-err/defender-err/explain/exchange"
)

// A model is an explanation that others are made after.
type model struct {
	// What is looked at for each error stands together.
	uses   int
	often  bool   // its JSON form is worth keeping
	alone  bool   // nothing is made after it: it has what is its own
	quoted bool   // the causes quote the digest
	digest digest // of its message, in the place of which others have theirs
	e      Explanation

	rendered atomic.Pointer[rendering] // nil until it is needed
}

// newModel makes a model of the explanation of a message.
func newModel(e *Explanation, d digest) *model {
	m := &model{
		e: *e, digest: d,
		quoted: d.text != "" && slices.ContainsFunc(e.Causes, func(c Cause) bool {
			return strings.Contains(c.Summary+c.Evidence+c.Fix, d.text)
		}),
	}
	m.e.TrackingIDs, m.e.Time = nil, "" // which would keep a piece of the input
	return m
}

// like returns the explanation that is like that of the model, but for what
// it has for itself.
func (m *model) like(o *own) Explanation {
	e := m.e
	if m.alone {
		return e
	}
	e.TrackingIDs, e.Time = []TrackingID{o.id}, o.time
	e.Source.Format, e.Source.Line = o.format, o.line
	if m.digest.text != "" {
		m.rewrite(&e, o.digest)
	}
	return e
}

// rewrite puts a digest in the place of that of the model.
func (m *model) rewrite(e *Explanation, digest string) {
	in := func(text string) string { return strings.ReplaceAll(text, m.digest.text, digest) }
	e.Message = in(e.Message)
	e.Values = slices.Clone(e.Values)
	for i := range e.Values {
		v := &e.Values[i]
		v.Value = in(v.Value)
	}
	if !m.quoted {
		return
	}
	e.Causes = slices.Clone(e.Causes)
	for i := range e.Causes {
		c := &e.Causes[i]
		c.Summary, c.Evidence, c.Fix = in(c.Summary), in(c.Evidence), in(c.Fix)
	}
}

// proved reports whether explaining the exchange of the model with another
// digest gives what is made after the model. A cause may hang on the first
// digit, a text may quote a part of the digest, and the code may hold it: the
// probes differ from each other in every place, and begin and end with a digit
// or a letter in all four ways.
func (m *model) proved(x exchange.Exchange, key memoKey, explain func(*exchange.Exchange) Explanation) bool {
	fault := &x.Response.Fault
	message := fault.Message
	rendered := m.render()
	for _, probe := range m.digest.probes() {
		fault.Message = message[:m.digest.start] + probe + message[m.digest.start+len(probe):]
		key.digest.text = probe
		want := explain(&x)
		o := key.own(&x)
		got := m.like(&o)
		text := want.AppendJSON(nil)
		if !bytes.Equal(text, got.AppendJSON(nil)) || !bytes.Equal(text, rendered.appendJSON(nil, &o)) {
			return false
		}
	}
	return true
}
