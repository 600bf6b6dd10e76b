package explain

import (
	"hash/maphash"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/safe"
)

// A memo keeps the explanations of errors that come again and again: in a
// log, most errors differ from an earlier one in nothing but tracking ID,
// time and place. It belongs to one goroutine.
type memo struct {
	o     Options
	known map[memoKey]*Explanation
	seen  []uint64 // hashes of what was explained once, each at the place that it gives
	seed  maphash.Seed
	room  diagnose.Case // of the error at hand
}

const (
	// memoSize is how many explanations a memo keeps before it starts anew.
	memoSize = 2048

	// memoSeen is how many errors it remembers to have seen. An explanation
	// is kept from the second time on: those with a value of their own never
	// come again, and would drive out the others.
	memoSeen = 16 << 10

	// memoLongest is how long a body may be, in bytes: its strings are kept.
	memoLongest = 2 << 10
)

// A memoKey is all of an exchange that its explanation can depend on, where
// the exchange has nothing but a code, a message and a status.
type memoKey struct {
	code, message, service string
	mentioned              catalog.Service // in the body, where nothing else tells the service
	status                 int
	guid                   bool // the tracking ID is a GUID in the place of the target, of which there can be a note
}

func newMemo(o Options) *memo { return &memo{o: o} }

// explain is Explain, with what is known already.
func (m *memo) explain(x *capture.Exchange) Explanation {
	key, ok := keyOf(x)
	if !ok || len(m.o.Token) > 0 { // a token has its time
		return explainIn(&m.room, x, &m.o)
	}
	if known := m.known[key]; known != nil {
		e := *known
		e.TrackingIDs = x.Response.Fault.TrackingIDs
		if !key.guid { // which needs nothing to be safe
			e.TrackingIDs = trackingIDs(e.TrackingIDs)
		}
		e.Time = safe.Text(x.Time)
		e.Truncated = x.Truncated
		e.Source.Format, e.Source.Line = x.Source.Format, x.Source.Line
		return e
	}
	e := explainIn(&m.room, x, &m.o)
	if m.again(key) {
		if len(m.known) == memoSize {
			clear(m.known)
		}
		kept := e
		m.known[key] = &kept
	}
	return e
}

// again reports whether a key was seen before.
func (m *memo) again(key memoKey) bool {
	if m.known == nil { // the first error of the input, and often the only one
		m.known = map[memoKey]*Explanation{}
		return false
	}
	if m.seen == nil {
		m.seen = make([]uint64, memoSeen)
		m.seed = maphash.MakeSeed()
	}
	hash := maphash.Comparable(m.seed, key)
	place := &m.seen[hash%memoSeen]
	if *place == hash {
		return true
	}
	*place = hash
	return false
}

// keyOf returns the key of an exchange; false if the explanation depends on
// more than a key holds.
func keyOf(x *capture.Exchange) (memoKey, bool) {
	f := &x.Response.Fault
	simple := x.Request.Method == "" && x.Request.URL == "" && x.Request.Header == nil && x.Request.Body == nil &&
		x.Response.Header == nil && x.Item == "" && x.Source.Format != capture.Text &&
		f.OAuthError == "" && f.InnerCodes == nil && f.InnerMessage == "" && f.SubError == "" && f.Claims == "" &&
		len(x.Response.Body) <= memoLongest && len(f.TrackingIDs) == 1 && !catalog.IsSampleTrackingID(f.TrackingIDs[0].Value)
	if !simple {
		return memoKey{}, false
	}
	id := &f.TrackingIDs[0]
	key := memoKey{
		code: f.Code, message: f.Message, service: f.Service, status: x.Response.Status,
		guid: id.Name == "target" && catalog.IsGUID(id.Value),
	}
	if f.Service == "" {
		key.mentioned = mentioned(x)
	}
	return key, true
}
