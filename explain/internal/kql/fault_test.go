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
		{"DeviceInfo | where Timestamp > ago(99999999999d)", "graph", "query-too-far-back 99999999999d"},
		{"DeviceInfo | where Timestamp > ago(40d) or Timestamp < ago(40d)", "graph", "query-too-far-back 40d, query-too-far-back 40d"},
		{"DeviceInfo | extend d = parse_json(AdditionalFields) | where d.deviceid == 'x'", "graph", ""},
		{"DeviceInfo | join DeviceNetworkInfo on $left.deviceid == $right.DeviceId", "graph", "column-misspelt deviceid"},
		{"DeviceEvents | parse AdditionalFields with * 'x=' devicename ';' * | where devicename == 'a'", "graph", ""},
		{"DeviceEvents | parse-where AdditionalFields with 'x=' devicename | where deviceid == 'a'", "graph", "column-misspelt deviceid"},
		{"DeviceEvents | parse kind=regex tostring(AdditionalFields) with 'x=' devicename", "graph", ""},
		{"DeviceEvents | summarize (timestamp, devicename) = arg_max(Timestamp, DeviceName)", "graph", ""},
		{"// x\nDeviceInf | take 1", "graph", "table-unknown DeviceInf"},
		{"DeviceInf // x\n// y\n| take 1", "graph", "table-unknown DeviceInf"},
		{"let x = 1; // y | z\nDeviceInf | take 1", "graph", "table-unknown DeviceInf"},
		{"DeviceInfo | union // more\n deviceevents", "graph", "table-misspelt deviceevents"},
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
		"deviceinfo | take 1":                                             true,
		"DeviceInfo | where devicename == 'a'":                            true,
		"DeviceInfo | evaluate bag_unpack(Bag) | where devicename == 'a'": false,
		"DeviceInfo | invoke FileProfile() | where devicename == 'a'":     false,
		"graphapiauditevents | take 1":                                    false,
		"DisruptionAndResponseEvents | where ipaddress == 'a'":            false,
	} {
		faults := Faults(Read(query), limits)
		if len(faults) != 1 || faults[0].Sure != want {
			t.Errorf("%q: got %+v", query, faults)
		}
	}
}

// Reading a long query costs in proportion to its length.
func TestFaultsOfLongQuery(t *testing.T) {
	limits, _ := hunting.Limits("graph")
	const lines = 20000
	query := strings.Repeat("\n", lines) + "DeviceInfo" + strings.Repeat("\n| where x > ago(40d) // y", lines)
	if faults := Faults(Read(query), limits); len(faults) != lines {
		t.Errorf("%d faults", len(faults))
	}
}

func TestPlaces(t *testing.T) {
	raw := `"a\n\u00e9\ud83d\ude00é \"x\" \u0061bc"`
	text := "a\né😀é \"x\" abc"
	places := PlacesIn([]byte(raw))
	for word, want := range map[string]string{"a\n": `a\n`, "é😀": `\u00e9\ud83d\ude00`, `"x"`: `\"x\"`, "abc": `\u0061bc`} {
		i := strings.Index(text, word)
		if got := raw[places.Of(i):places.Of(i+len(word))]; got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
	if at := PlacesIn([]byte(`"a`)).Of(9); at != 2 {
		t.Errorf("beyond the end: %d", at)
	}
}
