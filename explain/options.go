package explain

import (
	"time"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/exchange"
	"github.com/defender-err/defender-err/explain/safe"
)

// Options say what the input doesn't show.
type Options struct {
	Language  Language
	Now       time.Time // to judge expiry by; the zero time means time.Now
	Operation string    // ID of the operation that was called; if empty or not in the catalog, it is found by the URL

	// Request is what was sent, for an input that doesn't show it.
	Request exchange.Request

	// Token is the access token that was used, for an input that doesn't show
	// it, as text in any of the forms that package token reads. It is decoded
	// but not verified, and never appears in an explanation.
	Token []byte

	Name    string // of the input, for Explanation.Source
	Format  string // shape of the input, one of capture.Formats; empty to find out
	MaxSize int64  // bytes of a single response; 0 means 64 MiB

	FirstLine int // number of the first line, if the input is part of a larger one; 0 means 1

	// Complaints makes Stream and Parallel explain, if nothing else failed, what an input
	// says in words that no reader knows: a sentence, or the first records of a long log.
	Complaints bool
}

// capture returns the options for reading the input.
func (o *Options) capture() capture.Options {
	return capture.Options{Name: o.Name, Format: o.Format, MaxSize: o.MaxSize, FirstLine: o.FirstLine, Secrets: safe.Named, Complaints: o.Complaints}
}

// concernOneCall reports whether the options describe one call, so that what
// they say about one error doesn't hold for another: a token has its time, and
// a hash in the request may be the one in the message.
func (o *Options) concernOneCall() bool {
	return len(o.Token) > 0 || o.Request.URL != "" || o.Request.Header != nil || o.Request.Body != nil
}
