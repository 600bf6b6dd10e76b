package explain

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/defender-err/defender-err/explain/diagnose"
	"github.com/defender-err/defender-err/explain/exchange"
)

// BenchmarkExplain measures errors that carry a value of their own: no cache
// helps with them, and logs hold many.
func BenchmarkExplain(b *testing.B) {
	o := Options{Now: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}
	for _, bb := range []struct{ code, message string }{
		{"ResourceNotFound", "Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found"},
		{"Forbidden", "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All."},
		{"InvalidHashValue", "Hash value 2b7e151628aed2a6abf7158809cf4f3c762e71 is invalid."},
		{"InvalidIpAddress", "IP address 10.0.0.300 is invalid."},
		{"MaximumBatchSizeExceeded", "Maximum batch size exceeded. Received: 700, allowed: 500."},
		{"TooManyRequests", "API calls quota exceeded! maximum allowed 45 per 00:01:00. You can send requests again in 7 seconds."},
		{"InternalServerError", ""},
	} {
		x := captured(bb.code, bb.message)
		b.Run(bb.code, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Explain(x, o)
			}
		})
		b.Run(bb.code+"/identify", func(b *testing.B) {
			var c diagnose.Case
			b.ReportAllocs()
			for b.Loop() {
				identify(&c, &x, &o)
			}
		})
	}
}

// captured returns an error of Defender as the capture reads it from JSON.
func captured(code, message string) exchange.Exchange {
	const target = "f6bbc2c1-8f24-4a92-8d3f-8b2a4b6f0e11"
	body, _ := json.Marshal(map[string]any{"error": map[string]string{"code": code, "message": message, "target": target}})
	return exchange.Exchange{
		Source: exchange.Source{Format: "json", Name: "-", Line: 1},
		Response: exchange.Response{
			Body: body,
			Fault: exchange.Fault{
				Code: code, Message: message, Service: "defender",
				TrackingIDs: []exchange.TrackingID{{Name: "target", Value: target}},
			},
		},
	}
}
