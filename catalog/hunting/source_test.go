package hunting_test

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/hunting"
)

func TestSourceOfTable(t *testing.T) {
	for table, want := range map[string]string{
		"KubeNodeInventory": "Container insights", "ContainerLogV2": "Container insights", "StorageQueueLogs": "Azure Storage",
		"AppRequests": "Application Insights", "AppServiceHTTPLogs": "Azure App Service", "Heartbeat": "Azure Monitor agent",
		"CommonSecurityLog": "", "SecurityEvent": "", "Events": "", "Performance": "", "DeviceInfo": "", "Kube": "Container insights",
	} {
		s, ok := hunting.SourceOfTable(table)
		if s.Name != want || ok != (want != "") {
			t.Errorf("%s: got %q", table, s.Name)
		}
		if ok && (s.On.En == "" || s.On.Ru == "") {
			t.Errorf("%s: half a source", table)
		}
	}
}

func TestClassicTable(t *testing.T) {
	for name, want := range map[string]string{"requests": "AppRequests", "customEvents": "AppEvents", "customMetrics": "AppMetrics", "Requests": "", "events": ""} {
		if got, ok := hunting.ClassicTable(name); got != want || ok != (want != "") {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

func TestIsOtherWord(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"KubeNodeInventory", "KubePodInventory", true},
		{"StorageQueueLogs", "StorageFileLogs", true},
		{"AACAudit", "AKSAudit", true},
		{"SecurityAlerts", "SecurityAlert", false},
		{"SigninLog", "SigninLogs", false},
		{"signinlogs", "SigninLogs", false},
		{"DeviceProcesEvents", "DeviceProcessEvents", false},
		{"KubePodInventori", "KubePodInventory", false},
	} {
		if got := hunting.IsOtherWord(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: got %v", tt.a, tt.b, got)
		}
	}
}

func TestIsNormalizedColumn(t *testing.T) {
	for name, want := range map[string]bool{"SrcIpAddr": true, "TargetUsername": true, "UrlCategory": true, "ActingProcessName": true, "IPAddress": false, "srcipaddr": false} {
		if got := hunting.IsNormalizedColumn(name); got != want {
			t.Errorf("%s: got %v", name, got)
		}
	}
}
