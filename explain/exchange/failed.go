package exchange

// Failed reports whether the exchange shows an error response. Tracking IDs
// without a body come from the headers, which a success has as well.
func (x *Exchange) Failed() bool {
	f := &x.Response.Fault
	named := f.Code != "" || f.OAuthError != "" || f.Message != ""
	return x.Response.Status >= 400 || named || !f.IsZero() && len(x.Response.Body) > 0
}
