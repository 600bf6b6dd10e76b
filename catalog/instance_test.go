package catalog

import "testing"

// TestResourceOfInstance holds that only the host of an instance leads to the resource of
// its service: not the service's own, and not a host that merely ends alike.
func TestResourceOfInstance(t *testing.T) {
	for host, want := range map[string]string{
		"contoso.vault.azure.net":              "https://vault.azure.net",
		"Contoso.Azure-Devices.net":            "https://iothubs.azure.net",
		"dps-1.azure-devices-provisioning.net": "https://azure-devices-provisioning.net",
		"vault.azure.net":                      "",
		"contosovault.azure.net":               "",
		"contoso.sharepoint.com":               "",
		"contoso.vault.azure.net.example.org":  "",
		"":                                     "",
	} {
		if got, ok := ResourceOfInstance(host); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", host, got, want)
		}
	}
}
