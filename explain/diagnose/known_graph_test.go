package diagnose

import "testing"

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
		"2026-07-01T00:00:00+02:00": "2026-07-01T00:00:00+02:00", "2026-07-01": "2026-07-01",
	} {
		if got := inZone(s); got != want {
			t.Errorf("inZone(%q) = %q, want %q", s, got, want)
		}
	}
}
