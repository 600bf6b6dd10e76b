// Package capture reads HTTP exchanges out of what people have: response
// bodies, curl output, logs, PowerShell and Python errors, HAR files.
//
// It says what the input shows and judges nothing: which code means what is
// the business of other packages.
package capture

import "github.com/defender-err/defender-err/explain/exchange"

type (
	Exchange   = exchange.Exchange
	Request    = exchange.Request
	Response   = exchange.Response
	Fault      = exchange.Fault
	TrackingID = exchange.TrackingID
	Source     = exchange.Source
)
