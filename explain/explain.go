// Package explain says what an error response of the Microsoft 365 Defender
// APIs means: why the request failed, and what to do.
//
// The way is bytes → capture → exchange → diagnose → explanation. The
// package opens no file and no connection and keeps no state; its functions
// may be called from many goroutines.
package explain

import (
	"time"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/capture"
	"github.com/defender-err/defender-err/explain/diagnose"
)

// Options change what Explain assumes where the exchange does not tell.
type Options struct {
	Language  Language
	Now       time.Time // the present, to judge expiry by; the zero time means time.Now
	Operation string    // ID of the operation that was called; empty to find it by the URL
}

// Explain explains one exchange.
func Explain(x capture.Exchange, o Options) Explanation {
	if !failed(x) {
		return success(x)
	}
	c := identify(x, o)
	return compose(c, diagnose.Causes(c), o.Language)
}

// identify looks up what the catalog knows about the exchange.
func identify(x capture.Exchange, o Options) diagnose.Case {
	c := diagnose.Case{Exchange: x, Now: o.Now}
	if c.Now.IsZero() {
		c.Now = time.Now()
	}
	fault := x.Response.Fault
	c.Service = catalog.Service(fault.Service)
	c.Code, _ = catalog.FindCode(fault.Code, c.Service)
	c.Message, c.Values, _ = catalog.MatchMessage(fault.Message, fault.Code, c.Service)
	c.Status = x.Response.Status
	return c
}

// failed reports whether the exchange holds an error.
func failed(x capture.Exchange) bool {
	return x.Response.Status >= 400 || !x.Response.Fault.IsZero()
}
