package diagnose

import (
	"strings"
	"testing"
)

func TestDeviceAction(t *testing.T) {
	tests := []struct{ message, want string }{
		{"Url: https://fef.example.manage.microsoft.com/DeviceFE/deviceManagement/managedDevices%28%27e5bb60c1%27%29/microsoft.management.services.api.rebootNow?api-version=5020-12-30", "rebootNow"},
		{"Url: https://fef.example.manage.microsoft.com/DeviceFE/deviceManagement/managedDevices/1/remoteLock()", "remoteLock"},
		{"Url: https://fef.example.manage.microsoft.com/DeviceFE/deviceManagement/managedDevices?api-version=1", ""},
		{"An error has occurred", ""},
	}
	for _, tt := range tests {
		if got := deviceAction(tt.message); got != tt.want {
			t.Errorf("deviceAction(%q) = %q, want %q", tt.message, got, tt.want)
		}
	}
}

// TestDeviceActionIsNoSecret holds that a token in place of an action isn't named.
func TestDeviceActionIsNoSecret(t *testing.T) {
	const url = "Url: https://fef.example.manage.microsoft.com/DeviceFE/deviceManagement/managedDevices/microsoft.management.services.api."
	const token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2dyYXBoIiwiYSI6MX0.qGhTzWkPbLmXcVnRyUoDsFaJeHiKtQwB"
	c := failure("BadRequest", url+token+"?api-version=2022-07-29")
	if fix := c.deviceActionFix(); fix.En != "" {
		t.Errorf("advises: %s", fix.En)
	}
	c = failure("BadRequest", url+"rebootNow?api-version=2022-07-29")
	if fix := c.deviceActionFix(); !strings.Contains(fix.En, "rebootNow") {
		t.Errorf("advises: %s", fix.En)
	}
}

func TestResourceProvider(t *testing.T) {
	tests := []struct{ url, want string }{
		{"https://management.azure.com/subscriptions/1/providers/Microsoft.OperationalInsights/workspaces/w/providers/Microsoft.SecurityInsights/incidents", "Microsoft.SecurityInsights"},
		{"https://management.azure.com/subscriptions/1/providers/Microsoft.Security?api-version=1", "Microsoft.Security"},
		{"https://management.azure.com/subscriptions", ""},
	}
	for _, tt := range tests {
		if got := resourceProvider(tt.url); got != tt.want {
			t.Errorf("resourceProvider(%q) = %q, want %q", tt.url, got, tt.want)
		}
	}
}

func TestInZone(t *testing.T) {
	for s, want := range map[string]string{
		"2026-07-01T00:00:00": "2026-07-01T00:00:00Z", "2026-07-01T00:00:00Z": "2026-07-01T00:00:00Z",
		"2026-07-01T00:00:00+02:00": "2026-07-01T00:00:00+02:00", "2026-07-01": "2026-07-01T00:00:00Z",
	} {
		if got := inZone(s); got != want {
			t.Errorf("inZone(%q) = %q, want %q", s, got, want)
		}
	}
}
