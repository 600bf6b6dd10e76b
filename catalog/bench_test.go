package catalog

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

func BenchmarkMatchMessage(b *testing.B) {
	for _, bb := range []struct{ name, text, code string }{
		{"hash", "Hash value 5f7d9c is invalid.", "InvalidHashValue"},
		{"roles", "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.", "Forbidden"},
		{"none", "Something happened that no template of the catalog has a word for, as often.", "Oddity"},
		{"hostile", strings.Repeat("Machine not found. URL is invalid ", 2000), "NotFound"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(bb.text)))
			for b.Loop() {
				MatchMessage(bb.text, bb.code, fact.Defender)
			}
		})
	}
}

func BenchmarkSearchMessage(b *testing.B) {
	const line = "2025/09/01 15:15:03 wazuh-modulesd:ms-graph: INFO: Obtaining access token for the tenant of this machine."
	b.ReportAllocs()
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		SearchMessage(line)
	}
}

func BenchmarkFindCode(b *testing.B) {
	for _, bb := range []struct {
		name string
		of   fact.Service
	}{
		{"ResourceNotFound", fact.Defender},
		{"Forbidden", fact.Unknown},
		{"AADSTS7000215", fact.Entra},
		{"InvalidResourceType", fact.Defender}, // none
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				FindCode(bb.name, bb.of)
			}
		})
	}
}

// Most values aren't placeholders, and most of them are looked at.
func BenchmarkIsPlaceholder(b *testing.B) {
	for _, value := range []string{"2b7e151628aed2a6abf7158809cf4f3c762e7160", "10.0.0.300", "f6bbc2c1-8f24-4a92-8d3f-8b2a4b6f0e11"} {
		b.Run(value, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				IsPlaceholder(value)
			}
		})
	}
}

func BenchmarkFindPermission(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FindPermission("SecurityIncident.ReadWrite.All", "")
	}
}

func BenchmarkFindStatus(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FindStatus(500)
	}
}

func BenchmarkFindHost(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FindHost("api-eu.security.microsoft.com")
	}
}

func BenchmarkFindAPI(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FindAPI("https://api.security.microsoft.com")
	}
}
