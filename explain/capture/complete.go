package capture

import "bytes"

// complete fills in what follows from what a shape has found: the fault from
// the body, and the tracking ID from the headers where the body has none.
func complete(x *Exchange) {
	r := &x.Response
	if r.Fault.IsZero() && r.Fault.Service == "" {
		var dec decoder
		if body := bytes.TrimSpace(r.Body); len(body) > 0 && body[0] == '{' {
			if a, _, ok := dec.body(body); ok {
				a.fill(x)
			}
		}
	}
	if len(r.Fault.TrackingIDs) == 0 {
		r.Fault.setIDs(headerIDs(r.Header))
	}
}
