package notation_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture/notation"
)

const usual = `{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All,Alert.Read.All.","target":"d7f4bae5-6c8b-40c9-9e3a-8b5a2f9c4d63"}}`

func BenchmarkParse(b *testing.B) {
	b.SetBytes(int64(len(usual)))
	for b.Loop() {
		notation.NewParser(usual).Parse(0)
	}
}

func BenchmarkNext(b *testing.B) {
	text := strings.Repeat("2026-11-17 10:00:01 INFO (main) [worker-1] polled 12 machines in 340 ms\n", 100)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		notation.Next(text, 0)
	}
}

func BenchmarkRows(b *testing.B) {
	row := `{"id":"1e5bc9d7e413ddd7902c2932e418702b84d0cc07","computerDnsName":"mymachine1.contoso.com","osPlatform":"Windows10","isAadJoined":true,"riskScore":null},`
	text := `{"@odata.context":"https://api.security.microsoft.com/api/$metadata#Machines","value":[` + strings.TrimSuffix(strings.Repeat(row, 1000), ",") + "]}"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		notation.NewParser(text).Parse(0)
	}
}
