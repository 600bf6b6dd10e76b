package measured

import (
	"cmp"

	"github.com/defender-err/defender-err/explain/exchange"
)

// Found returns the facts of an exchange, if it failed.
func Found(x *exchange.Exchange) (Facts, bool) {
	r, fault := &x.Response, &x.Response.Fault
	f := Facts{
		Code:    cmp.Or(fault.Code, fault.OAuthError),
		Status:  r.Status,
		Service: fault.Service,
		Method:  x.Request.Method,
		URL:     x.Request.URL,
		Time:    cmp.Or(x.Time, r.Header.Get("Date")),
	}
	for _, id := range fault.TrackingIDs {
		f.IDs = append(f.IDs, id.Value)
	}
	if x.Failure.Kind != "" {
		f.Kind = NoResponse
	}
	named := fault.Code != "" || fault.OAuthError != "" || fault.Message != ""
	return f, f.Kind != "" || r.Status >= 400 || named || !fault.IsZero() && len(r.Body) > 0
}
