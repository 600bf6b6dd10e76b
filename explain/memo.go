package explain

import (
	"encoding/binary"
	"hash/maphash"
	"strings"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
)

// A memo keeps the explanations of errors that come again and again: in a
// log, most errors differ from an earlier one in nothing but tracking ID,
// time and place, and in the hash or the ID of the device that they are
// about. It belongs to one goroutine.
type memo struct {
	o       Options
	known   map[string]*model
	seen    []uint64 // hashes of what was explained once, each at the place that it gives
	seed    maphash.Seed
	kept    int   // how many models have their JSON form kept
	refused model // stands for all that do not do

	room diagnose.Case // of the error at hand
	key  memoKey       // of the error at hand
}

const (
	// memoSize is how many models there are at the most, and as many bodies.
	memoSize = 3072

	// memoSeen is how many errors it remembers to have seen. An explanation
	// is kept from the second time on: those with a value of their own never
	// come again, and would drive out the others.
	memoSeen = 16 << 10

	// memoOften is how often a model is used before its JSON form is kept, and
	// memoRendered of how many models it is at the most: it takes more memory
	// than all else of them.
	memoOften    = 8
	memoRendered = 128

	// memoLongest is how long a body may be, in bytes: its strings are kept.
	memoLongest = 512
)

func newMemo(o Options) *memo { return &memo{o: o} }

// explain is Explain, with what is known already.
func (m *memo) explain(x *exchange.Exchange) Result {
	if m.o.concernsOne() || !m.key.read(x) {
		return alone(m.anew(x))
	}
	made := m.find()
	if made == nil && m.again(m.key.bytes) {
		made = m.keep(x)
	}
	if made == &m.refused {
		made.uses++
		made = nil
	}
	if made == nil {
		return alone(m.anew(x))
	}
	return m.after(made, m.key.own(x))
}

// after returns the result that is made after a model.
func (m *memo) after(made *model, o own) Result {
	m.use(made)
	return Result{model: made, own: o, often: made.often}
}

// anew explains an exchange without what is known.
func (m *memo) anew(x *exchange.Exchange) Explanation { return explainIn(&m.room, x, &m.o) }

// concernsOne reports whether the options say of one error what does not hold
// for others like it: a token has its time, and a hash in the request may be
// the one in the message.
func (o *Options) concernsOne() bool {
	return len(o.Token) > 0 || o.Request.URL != "" || o.Request.Header != nil || o.Request.Body != nil
}

// find returns what is known of the key; nil if nothing is.
func (m *memo) find() *model { return m.known[string(m.key.bytes)] }

// use counts the use of a model.
func (m *memo) use(known *model) {
	known.uses++
	if !known.often && known.uses >= memoOften && m.kept < memoRendered {
		known.often = true
		m.kept++
	}
}

// again reports whether a key was seen before.
func (m *memo) again(key []byte) bool {
	if m.known == nil { // the first error of the input, and often the only one
		m.known = map[string]*model{}
		return false
	}
	if m.seen == nil {
		m.seen = make([]uint64, memoSeen)
		m.seed = maphash.MakeSeed()
	}
	hash := maphash.Bytes(m.seed, key)
	place := &m.seen[hash%memoSeen]
	if *place == hash {
		return true
	}
	*place = hash
	return false
}

// keep makes and keeps the model of an exchange. If it does not do for other
// digests, or for another time, that is kept, since to find it out takes
// several explanations.
func (m *memo) keep(x *exchange.Exchange) *model {
	kept := *x
	fault := &kept.Response.Fault // whose texts are pieces of the input
	fault.Code, fault.Message = strings.Clone(fault.Code), strings.Clone(fault.Message)
	d := m.key.digest
	d.text = fault.Message[d.start:][:len(d.text)]
	e := m.anew(&kept)
	timed := diagnose.MindsTime(&m.room)
	made := newModel(&e, d)
	if timed || d.text != "" && !made.proved(kept, m.key, m.anew) {
		made = &m.refused
	}
	m.add(made)
	return made
}

// add adds a model, and makes room for it if there is none.
func (m *memo) add(made *model) {
	if len(m.known) == memoSize {
		m.forget()
	}
	m.known[string(m.key.bytes)] = made
}

// forget drops a quarter of the models, those that were used least; what they
// were used for long ago counts less and less.
func (m *memo) forget() {
	for least := 0; len(m.known) > memoSize*3/4; least = 2*least + 1 {
		for key, known := range m.known {
			if known.uses <= least && len(m.known) > memoSize*3/4 {
				m.drop(key, known)
			}
		}
	}
	for _, known := range m.known {
		known.uses /= 2
	}
}

func (m *memo) drop(key string, known *model) {
	delete(m.known, key)
	if known.often {
		m.kept--
	}
}

// A memoKey is all of an exchange that its explanation can depend on, where
// the exchange has nothing but a code, a message and a status.
type memoKey struct {
	bytes  []byte
	digest digest // in the message
	guid   bool   // the tracking ID is a GUID in the place of the target, of which there can be a note
}

// apart stands between the texts of a key, none of which holds it.
const apart = 0xFF

// read makes k the key of an exchange; false if the explanation depends on
// more than a key holds.
func (k *memoKey) read(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	simple := x.Request.Method == "" && x.Request.URL == "" && x.Request.Header == nil && x.Request.Body == nil &&
		x.Response.Header == nil && x.Failure.Kind == "" && x.Item == "" && x.Source.Format != capture.Text &&
		(f.Code != "" || f.Message != "") && f.OAuthError == "" && f.InnerCodes == nil && f.InnerMessage == "" && f.SubError == "" && f.Claims == "" &&
		len(x.Response.Body) <= memoLongest && len(f.TrackingIDs) == 1 && !catalog.IsSampleTrackingID(f.TrackingIDs[0].Value) &&
		strings.IndexByte(f.Code, apart) < 0 && strings.IndexByte(f.Message, apart) < 0
	if !simple {
		return false
	}
	id := &f.TrackingIDs[0]
	k.guid = id.Name == "target" && catalog.IsGUID(id.Value)
	d := digestIn(f.Message)
	k.digest = d
	b := binary.LittleEndian.AppendUint16(k.bytes[:0], uint16(x.Response.Status))
	b = append(b, flag(k.guid), flag(x.Truncated), byte(len(d.text)), byte(d.letters)) // a list that breaks off proves less
	b = append(append(b, f.Code...), apart)
	b = append(append(b, f.Service...), apart)
	if f.Service == "" {
		b = append(append(b, catalog.MentionedService(x.Response.Body)...), apart) // where nothing else tells the service
	}
	b = append(append(b, f.Message[:d.start]...), apart)
	k.bytes = append(b, f.Message[d.start+len(d.text):]...)
	return true
}

// own returns what the explanation of the exchange has for itself.
func (k *memoKey) own(x *exchange.Exchange) own {
	id := x.Response.Fault.TrackingIDs[0]
	if !k.guid { // which needs nothing to be safe
		id = trackingID(id)
	}
	return ownOf(x, id, k.digest.text)
}

func flag(on bool) byte {
	if on {
		return 1
	}
	return 0
}
