package explain

import (
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// A Result is an explanation as it was found in a stream. It cannot be
// changed, so that errors which are alike can share what is known of them,
// and what is not asked for is not made. It may be used from several
// goroutines. Its texts are pieces of longer ones: whoever keeps one keeps some
// 4 KB. The zero Result is an empty explanation.
type Result struct {
	model *model // that the explanation is like
	own   own
	often bool // the JSON form of the model is worth keeping
}

// An own is what an explanation has for itself, where its model has other
// values or none.
type own struct {
	id     TrackingID // to quote
	time   string
	format string
	line   int
	digest string // in the message
}

// ownOf returns what the explanation of an exchange has for itself.
func ownOf(x *exchange.Exchange, id TrackingID, digest string) own {
	return own{id: id, time: safe.Text(x.Time), format: x.Source.Format, line: x.Source.Line, digest: digest}
}

// alone returns the result that is an explanation like no other.
func alone(e Explanation) Result {
	r := Result{model: &model{e: e, alone: true}, own: own{time: e.Time}}
	if len(e.TrackingIDs) > 0 {
		r.own.id = e.TrackingIDs[0]
	}
	return r
}

// Explanation returns the explanation.
func (r *Result) Explanation() Explanation {
	if r.model == nil {
		return Explanation{}
	}
	return r.model.like(&r.own)
}

// Like returns an explanation that r differs from in tracking ID, time, source
// and the digits of a hash or a device ID, at the most.
// Errors that are alike may have the same one, which must not be changed.
func (r *Result) Like() *Explanation {
	if r.model == nil {
		return &Explanation{}
	}
	return &r.model.e
}

// Time is that of the explanation.
func (r *Result) Time() string { return r.own.time }

// TrackingID returns the tracking ID to quote; empty if there is none.
func (r *Result) TrackingID() string { return r.own.id.Value }

// IsUnknown reports whether it is an error of which the catalog knows neither
// code nor message.
func (r *Result) IsUnknown() bool {
	e := r.Like()
	return e.Kind == KindError && !e.Catalogued
}

// AppendJSON appends what AppendJSON of the explanation does.
func (r *Result) AppendJSON(b []byte) []byte {
	if !r.often {
		e := r.Explanation()
		return e.AppendJSON(b)
	}
	kept := r.model.rendered.Load()
	if kept == nil {
		kept = r.model.render()
		r.model.rendered.Store(kept) // several goroutines may do so, and store the same
	}
	return kept.appendJSON(b, &r.own)
}
