// Package explain says what an error response of the Microsoft 365 Defender
// APIs means: why the request failed, and what to do.
//
// The way is bytes → capture → exchange → diagnose → explanation. The
// package opens no file and no connection and keeps no state; its functions
// may be called from many goroutines.
package explain

import (
	"net/textproto"
	"time"

	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Options change what is assumed where the input does not tell.
type Options struct {
	Language  Language
	Now       time.Time // the present, to judge expiry by; the zero time means time.Now
	Operation string    // ID of the operation that was called; empty to find it by the URL

	// Request is what was sent, where the input does not show it.
	Request exchange.Request

	// Token is the access token that was used, where the input does not show
	// it, as text in any of the forms that package token reads. It is decoded,
	// not verified, and comes out in no explanation.
	Token []byte

	Name    string // of the input, for Explanation.Source
	Format  string // shape of the input, one of capture.Formats; empty to find out
	MaxSize int64  // bytes of a single response; 0 means 64 MiB

	FirstLine int // number of the first line, where the input is a part of a larger one; 0 means 1
}

// Explain explains one exchange. An exchange that was made of an HTTP response
// need not name its fault: that is read from the body and the headers.
func Explain(x exchange.Exchange, o Options) Explanation {
	capture.Complete(&x)
	return explainIn(&diagnose.Case{}, &x, &o)
}

// Response explains a response by its status, its headers, which may be nil, and
// its body, of which a part will do. Options.Request, if it is set, is what was
// sent. A net/http client calls it with textproto.MIMEHeader(resp.Header).
func Response(status int, header textproto.MIMEHeader, body []byte, o Options) Explanation {
	return Explain(exchange.Exchange{Response: exchange.Response{Status: status, Header: header, Body: body}}, o)
}

// explainIn is Explain with the case given: it is large, and a stream uses
// one for all of its errors.
func explainIn(c *diagnose.Case, x *exchange.Exchange, o *Options) Explanation {
	if x.Failure.Kind != "" {
		return noResponse(c, x, o)
	}
	if !failed(x) {
		return success(*x, o.Language)
	}
	identify(c, x, o)
	return compose(c, diagnose.Causes(c), o.Language)
}

// failed reports whether the exchange holds an error. Tracking IDs without a
// body come from the headers, which a success has as well.
func failed(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	named := f.Code != "" || f.OAuthError != "" || f.Message != ""
	return x.Response.Status >= 400 || named || !f.IsZero() && len(x.Response.Body) > 0
}
