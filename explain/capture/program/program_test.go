package program

import (
	"testing"

	"github.com/defender-err/defender-err/explain/exchange"
)

func TestAt(t *testing.T) {
	for text, want := range map[string]string{
		"microsoft.azure.management.monitor.models": exchange.Manager,
		"azure.kusto.data.exceptions":               exchange.Explorer,
		"azure/monitor-query":                       exchange.Logs,
		"azure.monitor.query":                       exchange.Logs,
		"az monitor log-analytics query -w x":       exchange.Logs,
		"az monitor scheduled-query create":         exchange.Manager,
		"azure.identity":                            "",
		"microsoft.azure.services":                  "",
	} {
		word := text
		for i := range text {
			if c := text[i]; c == '.' || c == '/' || c == ' ' {
				word = text[:i]
				break
			}
		}
		if api, _ := At(text, len(word), word); api != want {
			t.Errorf("%s: got %q, want %q", text, api, want)
		}
	}
}

func TestOfCmdlet(t *testing.T) {
	for noun, want := range map[string]string{
		"AzScheduledQueryRule":       exchange.Manager,
		"AzOperationalInsightsQuery": exchange.Logs,
		"AzSentinelAlertRule":        exchange.Manager,
		"AzAccount":                  "",
		"AzADUser":                   "",
		"AzKeyVaultSecret":           "",
	} {
		if api := OfCmdlet(noun); api != want {
			t.Errorf("%s: got %q, want %q", noun, api, want)
		}
	}
}
