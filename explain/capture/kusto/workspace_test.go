package kusto

import "testing"

func TestQueriesWorkspace(t *testing.T) {
	for text, want := range map[string]bool{
		"AzureDiagnostics\n| where ResultType == 1": true,
		"MyApp_CL | take 10":                        true,
		"The SecurityEvent table is empty":          false,
		"DeviceInfo\n| take 1":                      false,
	} {
		if got := QueriesWorkspace([]byte(text)); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
