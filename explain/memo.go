package explain

import (
	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
)

// A memo keeps the explanations of errors that come again and again: in a
// log, most errors differ from an earlier one in nothing but tracking ID,
// time and place. It belongs to one stream.
type memo struct {
	o     Options
	known map[memoKey]Explanation
}

// memoSize is how many explanations a memo keeps before it starts anew. Logs
// have a few dozen that come again and again; those are soon back, and the
// ones with a value of their own are gone.
const memoSize = 1024

// A memoKey is all of an exchange that its explanation can depend on, where
// the exchange has nothing but a code, a message and a status.
type memoKey struct {
	code, message, service string
	status                 int
	guid                   bool // of the tracking ID, of which there is a note
}

func newMemo(o Options) *memo {
	return &memo{o: o, known: map[memoKey]Explanation{}}
}

// explain is Explain, with what is known already.
func (m *memo) explain(x capture.Exchange) Explanation {
	key, ok := keyOf(x)
	if !ok || len(m.o.Token) > 0 { // a token has its time
		return Explain(x, m.o)
	}
	e, known := m.known[key]
	if !known {
		e = Explain(x, m.o)
		if len(m.known) == memoSize {
			clear(m.known)
		}
		m.known[key] = e
		return e
	}
	now := about(x)
	e.TrackingIDs, e.Time, e.Source, e.Truncated = now.TrackingIDs, now.Time, now.Source, now.Truncated
	return e
}

// keyOf returns the key of an exchange; false if the explanation depends on
// more than a key holds.
func keyOf(x capture.Exchange) (memoKey, bool) {
	f := x.Response.Fault
	simple := x.Request.Method == "" && x.Request.URL == "" && x.Request.Header == nil && x.Request.Body == nil &&
		x.Response.Header == nil && x.Item == "" && x.Source.Format != capture.Text &&
		f.OAuthError == "" && f.InnerCodes == nil && f.InnerMessage == "" && f.SubError == "" && f.Claims == "" &&
		len(f.TrackingIDs) == 1 && !catalog.IsSampleTrackingID(f.TrackingIDs[0].Value)
	if !simple {
		return memoKey{}, false
	}
	return memoKey{f.Code, f.Message, f.Service, x.Response.Status, catalog.IsGUID(f.TrackingIDs[0].Value)}, true
}
