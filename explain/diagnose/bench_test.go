package diagnose

import "testing"

// BenchmarkCauses measures an error that no family has anything to say of,
// as most are.
func BenchmarkCauses(b *testing.B) {
	c := failure("Forbidden", "Missing application roles. API required roles: Machine.Read.All, application roles: Alert.Read.All.")
	b.ReportAllocs()
	for b.Loop() {
		Causes(&c)
	}
}

// BenchmarkProof measures an error that a family explains.
func BenchmarkProof(b *testing.B) {
	c := invalidHash("5f7d9c")
	b.ReportAllocs()
	for b.Loop() {
		Causes(&c)
	}
}
