package diagnose

import "testing"

// BenchmarkCauses measures errors as logs hold them: a body, and no request.
// Of the first two the families have nothing to say.
func BenchmarkCauses(b *testing.B) {
	for _, bb := range []struct{ name, code, message string }{
		{"machine", "ResourceNotFound", "Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found"},
		{"unknown", "SomethingNew", "Nobody has seen this message yet."},
		{"roles", "Forbidden", "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All."},
		{"hash", "InvalidHashValue", "Hash value 2b7e151628aed2a6abf7158809cf4f3c762e71 is invalid."},
		{"ip", "InvalidIpAddress", "IP address 10.0.0.300 is invalid."},
		{"batch", "MaximumBatchSizeExceeded", "Maximum batch size exceeded. Received: 700, allowed: 500."},
		{"throttle", "TooManyRequests", "API calls quota exceeded! maximum allowed 45 per 00:01:00. You can send requests again in 7 seconds."},
		{"server", "InternalServerError", ""},
	} {
		c := failure(bb.code, bb.message)
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Causes(&c)
			}
		})
	}
}

// BenchmarkText measures what it takes to write the texts of a cause.
func BenchmarkText(b *testing.B) {
	c := invalidHash("5f7d9c")
	cause := Causes(&c)[0].Cause()
	b.ReportAllocs()
	for b.Loop() {
		_ = cause.Summary.English() + cause.Evidence.English() + cause.Fix.English()
	}
}
