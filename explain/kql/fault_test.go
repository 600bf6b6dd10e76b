package kql

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/hunting"
)

func TestFaults(t *testing.T) {
	tests := []struct {
		query, surface string
		want           string // kinds and names
	}{
		{"DeviceInfo | where DeviceName == 'a'", "endpoint", ""},
		{"deviceinfo | where devicename == 'a'", "graph", "table-misspelt deviceinfo, column-misspelt devicename"},
		{"DeviceInfo | extend devicename = 1 | where devicename == 1", "graph", ""},
		{"let emailevents = DeviceInfo; emailevents | take 1", "graph", ""},
		{"MyFunction | take 1", "graph", "table-unknown MyFunction"},
		{"MyFunction() | take 1", "graph", ""},
		{"search in (DeviceInfo) 'x'", "endpoint", ""},
		{"// deviceinfo\nDeviceInfo | where Note == 'emailevents'", "graph", ""},
		{"EmailEvents | take 1", "endpoint", "table-of-another-api EmailEvents"},
		{"EmailEvents | take 1", "graph", ""},
		{"DeviceInfo | join (mailitems | take 1) on DeviceId", "graph", ""},
		{"DeviceInfo | join kind=inner devicenetworkinfo on DeviceId", "graph", "table-misspelt devicenetworkinfo"},
		{"AADSignInEventsBeta | take 1", "graph", "table-renamed AADSignInEventsBeta"},
		{"GraphApiAuditEvents | where IPAddress == '1.2.3.4'", "graph", ""},
		{"GraphAPIAuditEvents | where IpAddress == '1.2.3.4'", "graph", ""},
		{"DeviceInfo | where Timestamp > ago(31d)", "graph", "query-too-far-back 31d"},
		{"DeviceInfo | where Timestamp > ago(720h)", "graph", ""},
		{"print x = 1", "graph", ""},
		{"", "graph", ""},
	}
	for _, tt := range tests {
		limits, _ := hunting.Limits(tt.surface)
		var got []string
		for _, f := range Faults(Read(tt.query), limits) {
			got = append(got, string(f.Kind)+" "+f.Name.Text)
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%q: got %q, want %q", tt.query, s, tt.want)
		}
	}
}

// Where pages of the vendor differ nothing is sure.
func TestFaultsAreSure(t *testing.T) {
	limits, _ := hunting.Limits("graph")
	for query, want := range map[string]bool{
		"deviceinfo | take 1":                                  true,
		"graphapiauditevents | take 1":                         false,
		"DisruptionAndResponseEvents | where ipaddress == 'a'": false,
	} {
		faults := Faults(Read(query), limits)
		if len(faults) != 1 || faults[0].Sure != want {
			t.Errorf("%q: got %+v", query, faults)
		}
	}
}
