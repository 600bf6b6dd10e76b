package explain

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/internal/reuse"
	"github.com/defender-err/defender-err/explain/safe"
)

// An explainer explains the exchanges of one input. Most errors in a log
// differ from an earlier one only in tracking ID, time, and place in the
// input, and in the hash or device ID that they are about: for those it reuses
// the earlier explanation. It belongs to one goroutine.
type explainer struct {
	options   Options
	cache     *explanations
	favorites favorites

	key   cacheKey      // of the exchange at hand
	space diagnose.Case // reused for every exchange, because it is large
}

// explanations are what the explainers of one input have learned. A nil one says
// that errors with the same key need an explanation each.
type explanations = reuse.Cache[*sharedExplanation]

func newExplainer(o Options, cache *explanations) *explainer {
	ex := &explainer{options: o, cache: cache, favorites: favorites{}}
	if len(o.Request.Body) > 0 {
		ex.space.Given = diagnose.NewRequestBody(o.Request.Body)
	}
	return ex
}

// explain returns what Explain does.
func (ex *explainer) explain(x *exchange.Exchange) Result {
	if ex.options.concernOneCall() || !ex.key.read(x) {
		return uncached(ex.explainAnew(x))
	}
	shared, isFavorite := ex.favorites[string(ex.key.bytes)]
	if !isFavorite {
		shared, isFavorite = ex.find(x)
	}
	if shared == nil {
		return uncached(ex.explainAnew(x))
	}
	return Result{shared: shared, instance: ex.key.instance(x), favorite: isFavorite}
}

// find returns the explanation that x shares with others, and whether that is a
// favorite. It returns nil if x needs one of its own.
func (ex *explainer) find(x *exchange.Exchange) (shared *sharedExplanation, isFavorite bool) {
	key := ex.key.bytes
	shared, uses := ex.cache.Find(key)
	if uses == 0 && ex.cache.IsRepeated(key) {
		shared = ex.share(x)
		ex.cache.Store(key, shared)
	}
	if shared == nil || uses < favoriteUses {
		return shared, false
	}
	return shared, ex.favorites.add(key, shared)
}

// favorites are the explanations that an explainer uses most. It has them at hand,
// whatever other goroutines do, and can afford to store their JSON form.
type favorites map[string]*sharedExplanation

const (
	// favoriteUses is how often an explanation is used before it can become a
	// favorite, and maxFavorites is how many favorites there are at most.
	favoriteUses = 8
	maxFavorites = 128
)

// add reports whether there was room for another favorite.
func (f favorites) add(key []byte, s *sharedExplanation) bool {
	if len(f) == maxFavorites {
		return false
	}
	f[string(key)] = s
	return true
}

func (ex *explainer) explainAnew(x *exchange.Exchange) Explanation {
	return explainIn(&ex.space, x, &ex.options)
}

// share returns the explanation of x in a form that serves other exchanges
// with the same key. It returns nil if the explanation depends on the time of
// the call or on the digits of the digest.
func (ex *explainer) share(x *exchange.Exchange) *sharedExplanation {
	kept := *x
	fault := &kept.Response.Fault // its strings are part of the input buffer
	fault.Code, fault.Message = strings.Clone(fault.Code), strings.Clone(fault.Message)
	d := ex.key.digest
	d.Text = fault.Message[d.Start:d.End()]

	e := ex.explainAnew(&kept)
	if diagnose.MindsTime(&ex.space) {
		return nil
	}
	s := newSharedExplanation(&e, d)
	if d.Text != "" && !ex.holdsForProbes(s, kept) {
		return nil
	}
	return s
}

// holdsForProbes reports whether explaining x with other digests gives what s
// gives for them. A cause may depend on the first digit, a text may quote part
// of the digest, and the code may contain it.
func (ex *explainer) holdsForProbes(s *sharedExplanation, x exchange.Exchange) bool {
	message := &x.Response.Fault.Message
	before, after := (*message)[:s.digest.Start], (*message)[s.digest.End():]
	form := s.jsonForm()
	for _, probe := range s.digest.Probes() {
		*message = before + probe + after
		key := ex.key
		key.digest.Text = probe
		own := key.instance(&x)

		want := ex.explainAnew(&x)
		got := s.explanation(&own)
		json := want.AppendJSON(nil)
		if !bytes.Equal(json, got.AppendJSON(nil)) || !bytes.Equal(json, form.append(nil, &own)) {
			return false
		}
	}
	return true
}

// A cacheKey is everything that the explanation of an exchange can depend on,
// for exchanges that show only a code, a message, and a status.
type cacheKey struct {
	bytes  []byte
	digest reuse.Digest // in the message
	guid   bool         // the tracking ID is a GUID in error.target, which the explanation may comment on
}

const (
	// separator separates the texts in a key. None of them contains it.
	separator = 0xFF

	// maxCachedBody limits the length of a response body, because the cache
	// keeps strings from it.
	maxCachedBody = 512
)

// read makes k the key of an exchange. It returns false if the explanation
// depends on more than a key holds.
func (k *cacheKey) read(x *exchange.Exchange) bool {
	if !hasKey(x) {
		return false
	}
	f := &x.Response.Fault
	id := &f.TrackingIDs[0]
	k.guid = id.Name == "target" && catalog.IsGUID(id.Value)
	k.digest = digestIn(f.Message)
	d := &k.digest
	b := binary.LittleEndian.AppendUint16(k.bytes[:0], uint16(x.Response.Status))
	b = append(b, flag(k.guid), flag(x.Truncated), byte(len(d.Text)), flag(d.Upper)) // a truncated list proves less
	b = append(append(b, f.Code...), separator)
	b = append(append(b, f.Service...), separator)
	if f.Service == "" || f.Service == string(fact.Gateway) && f.Code == "" { // then the body may name it
		if s, _ := catalog.StrangerIn(x.Response.Body); s != nil {
			return false
		}
		b = append(append(b, catalog.MentionedService(x.Response.Body)...), separator)
	}
	b = append(append(b, f.Message[:d.Start]...), separator)
	k.bytes = append(b, f.Message[d.End():]...)
	return true
}

// hasKey reports whether a cacheKey holds all that the explanation of an
// exchange depends on.
func hasKey(x *exchange.Exchange) bool {
	r, f := &x.Request, &x.Response.Fault
	requested := r.Method != "" || r.URL != "" || r.Header != nil || r.Body != nil
	detailed := f.OAuthError != "" || f.InnerCodes != nil || f.InnerMessage != "" || f.SubError != "" || f.Claims != ""
	if requested || detailed || x.Response.Header != nil || x.Response.Said != "" || x.Failure.Kind != "" || x.Item != "" || x.Secrets != nil || x.Source.Format == capture.Text {
		return false
	}
	if f.Code == "" && f.Message == "" || len(x.Response.Body) > maxCachedBody {
		return false
	}
	if len(f.TrackingIDs) != 1 || catalog.IsSampleTrackingID(f.TrackingIDs[0].Value) {
		return false
	}
	return strings.IndexByte(f.Code, separator) < 0 && strings.IndexByte(f.Message, separator) < 0 && !diagnose.TellsCaller(x)
}

// digestIn finds the digest in a message. A digest from Microsoft's documentation is not
// one like any other: the explanation says where it is from.
func digestIn(message string) reuse.Digest {
	d := reuse.FindDigest(message)
	if d.Text != "" && diagnose.IsSampleValue(d.Text) {
		return reuse.Digest{}
	}
	return d
}

func flag(on bool) byte {
	if on {
		return 1
	}
	return 0
}

// instance returns what the explanation of the exchange has for itself.
func (k *cacheKey) instance(x *exchange.Exchange) instance {
	id := x.Response.Fault.TrackingIDs[0]
	if !k.guid { // a GUID is safe as it is
		id = trackingID(id)
	}
	return instance{
		id: id, time: safeTime(x.Time),
		format: x.Source.Format, line: x.Source.Line,
		digest: k.digest.Text,
	}
}

// safeTime is safe.OneLine for a time. One of digits contains no secret, and nearly
// every one is.
func safeTime(t string) string {
	if strings.Trim(t, "0123456789-:.TZ") == "" {
		return t
	}
	return safe.OneLine(t)
}

// An instance holds the fields that differ between two errors with the same
// shared explanation.
type instance struct {
	id     TrackingID // to quote
	time   string
	format string // of the source
	line   int    // of the source
	digest string // in the message
}

// A sharedExplanation is what the explanations of several errors have in
// common. It doesn't change, so goroutines can share it.
type sharedExplanation struct {
	e        Explanation
	uncached bool         // it belongs to one error, and e is complete
	digest   reuse.Digest // in the message of e; others have theirs in its place
	quoted   bool         // the causes quote the digest

	json atomic.Pointer[jsonForm] // nil until it is needed
}

// newSharedExplanation shares the explanation of a message with that digest.
func newSharedExplanation(e *Explanation, d reuse.Digest) *sharedExplanation {
	s := &sharedExplanation{e: *e, digest: d}
	s.e.TrackingIDs, s.e.Time = nil, "" // which are part of the input buffer
	s.quoted = d.Text != "" && slices.ContainsFunc(e.Causes, func(c Cause) bool {
		return strings.Contains(c.Summary+c.Evidence+c.Fix, d.Text)
	})
	return s
}

// explanation returns the complete explanation of one of the errors.
func (s *sharedExplanation) explanation(own *instance) Explanation {
	e := s.e
	if s.uncached {
		return e
	}
	e.TrackingIDs, e.Time = []TrackingID{own.id}, own.time
	e.Source.Format, e.Source.Line = own.format, own.line
	if s.digest.Text != "" {
		s.replaceDigest(&e, own.digest)
	}
	return e
}

// replaceDigest replaces the shared digest in e.
func (s *sharedExplanation) replaceDigest(e *Explanation, digest string) {
	replaced := func(text string) string { return strings.ReplaceAll(text, s.digest.Text, digest) }
	e.Message = replaced(e.Message)
	e.Values = slices.Clone(e.Values)
	for i := range e.Values {
		v := &e.Values[i]
		v.Value = replaced(v.Value)
	}
	if !s.quoted {
		return
	}
	e.Causes = slices.Clone(e.Causes)
	for i := range e.Causes {
		c := &e.Causes[i]
		c.Summary, c.Evidence, c.Fix = replaced(c.Summary), replaced(c.Evidence), replaced(c.Fix)
	}
}

// appendJSON appends the JSON form of the explanation of one of the errors. It keeps what
// they share, so it takes more memory and less time than going through explanation.
func (s *sharedExplanation) appendJSON(b []byte, own *instance) []byte {
	form := s.json.Load()
	if form == nil {
		form = s.jsonForm()
		s.json.Store(form) // several goroutines may do so, and store the same
	}
	return form.append(b, own)
}

// A jsonForm is a shared explanation in JSON, in three pieces. Between them are the
// members that each error has for itself: tracking IDs, time, and source.
type jsonForm struct {
	what, note, why reuse.Template
	sourceName      string
}

func (s *sharedExplanation) jsonForm() *jsonForm {
	o := object{b: []byte{'{'}}
	o.what(&s.e)
	note := len(o.b)
	o.note(&s.e)
	why := len(o.b)
	o.why(&s.e)
	text := bytes.Clone(o.b) // without room to grow
	return &jsonForm{
		what:       reuse.NewTemplate(text[:note], s.digest.Text),
		note:       reuse.NewTemplate(text[note:why], s.digest.Text),
		why:        reuse.NewTemplate(text[why:], s.digest.Text),
		sourceName: s.e.Source.Name,
	}
}

func (f *jsonForm) append(b []byte, own *instance) []byte {
	o := object{b: f.what.Append(b, own.digest)}
	o.ids([]TrackingID{own.id})
	o.b = f.note.Append(o.b, own.digest)
	o.text("time", own.time)
	o.b = f.why.Append(o.b, own.digest)
	o.source(Source{Format: own.format, Name: f.sourceName, Line: own.line})
	return append(o.b, '}')
}
