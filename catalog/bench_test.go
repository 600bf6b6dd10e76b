package catalog

import (
	"strings"
	"testing"
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
				MatchMessage(bb.text, bb.code, Defender)
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
		of   Service
	}{
		{"ResourceNotFound", Defender},
		{"Forbidden", Unknown},
		{"AADSTS7000215", Entra},
		{"InvalidResourceType", Defender}, // none
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				FindCode(bb.name, bb.of)
			}
		})
	}
}
