package capture

import (
	"github.com/defender-err/defender-err/explain/capture/assemble"
	"github.com/defender-err/defender-err/explain/capture/peel"
	"github.com/defender-err/defender-err/explain/exchange"
)

// Complete reads the fault of a response whose status, headers, and body are known,
// such as one that a program has received: from the body, and whatever the body
// lacks from the headers. If a body lists failures, it takes the first. It doesn't
// change an exchange that names its fault or got no response.
func Complete(x *exchange.Exchange) {
	r := &x.Response
	if !r.Fault.IsZero() || x.Failure.Kind != "" {
		return
	}
	if found, _ := peel.Read(r.Body, peel.Options{}); len(found) > 0 && !isSuccess(&found[0]) {
		first := &found[0]
		r.Fault, x.Item, x.Truncated = first.Response.Fault, first.Item, first.Truncated
		if r.Status == 0 {
			r.Status = first.Response.Status
		}
		if x.Time == "" {
			x.Time = first.Time
		}
	}
	assemble.ReadHeaders(x)
}
