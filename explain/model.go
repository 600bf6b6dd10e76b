package explain

import (
	"slices"
	"strings"
	"sync/atomic"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/safe"
)

// A model is an explanation that others are made after.
type model struct {
	e      Explanation
	digest string // of its message, in the place of which others have theirs; "" if none
	said   bool   // the message is safe as it was sent
	quoted bool   // the causes quote the digest
	uses   int
	often  bool // its JSON form is worth keeping

	rendered atomic.Pointer[rendering] // nil until it is needed
}

// newModel makes a model of an explanation; false if it shows the digest
// other than as a whole.
func newModel(e *Explanation, message, digest string) (*model, bool) {
	m := &model{e: *e, digest: digest, said: e.Message == message}
	if digest == "" {
		return m, true
	}
	if e.Permissions != nil || !showsWhole(e.Message, digest) || !showsWhole(e.Corrected, digest) {
		return nil, false
	}
	for _, v := range e.Values {
		if !showsWhole(v.Value, digest) {
			return nil, false
		}
	}
	for _, c := range e.Causes {
		for _, text := range []string{c.Summary, c.Evidence, c.Fix} {
			if !showsWhole(text, digest) {
				return nil, false
			}
			m.quoted = m.quoted || strings.Contains(text, digest)
		}
	}
	return m, true
}

// showsWhole reports whether text shows all of the digest wherever it shows
// its beginning or its end, in whatever letter case.
func showsWhole(text, digest string) bool {
	const some = 6 // digits, which do not stand in a text by chance
	times := strings.Count(text, digest)
	text, digest = strings.ToLower(text), strings.ToLower(digest)
	return strings.Count(text, digest[:some]) == times && strings.Count(text, digest[len(digest)-some:]) == times
}

// like returns the explanation of an exchange that differs from that of the
// model in tracking ID, time, place and digest only.
func (m *model) like(x *capture.Exchange, key *memoKey) Explanation {
	e := m.e
	e.TrackingIDs = x.Response.Fault.TrackingIDs
	if !key.guid { // which needs nothing to be safe
		e.TrackingIDs = trackingIDs(e.TrackingIDs)
	}
	e.Time = safe.Text(x.Time)
	e.Truncated = x.Truncated
	e.Source.Format, e.Source.Line = x.Source.Format, x.Source.Line
	if m.often {
		e.model, e.digest = m, key.digest
	}
	if m.digest != "" {
		m.rewrite(&e, x.Response.Fault.Message, key.digest)
	}
	return e
}

// rewrite puts a digest in the place of that of the model.
func (m *model) rewrite(e *Explanation, message, digest string) {
	in := func(text string) string { return strings.ReplaceAll(text, m.digest, digest) }
	if !m.said {
		message = in(e.Message)
	}
	e.Message = message
	e.Corrected = in(e.Corrected)
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
