package capture

import (
	"strings"
	"testing"
)

// TestReadContext holds what the words of a log line before a body tell.
func TestReadContext(t *testing.T) {
	long := strings.Repeat("y", 5000)
	const url = "https://api.securitycenter.microsoft.com/api/machines/7"
	for _, test := range []struct {
		line, time, method, url string
		status                  int
	}{
		{line: "2026-11-23T00:30:01.5Z ERROR status=404 ", time: "2026-11-23T00:30:01.5Z", status: 404},
		{line: "ERROR GET failed: 404 ", status: 404},
		{line: "ERROR GET failed (503): ", status: 503},
		{line: "ERROR GET -> 403", status: 403},
		{line: "ERROR GET took 1404 "},
		{line: "ERROR GET failed after 200 "},
		{line: "ERROR GET status=429 in room 404 ", status: 429},
		{line: "2026-11-23 00:30:01.123 +01:00 [ERR] ", time: "2026-11-23 00:30:01.123 +01:00"},
		{line: "2026-11-23 00:30:01 -5 retries left ", time: "2026-11-23 00:30:01"},
		{line: "[23/Nov/2026:00:30:01 +0100] ", time: "23/Nov/2026:00:30:01 +0100"},
		{line: "INFO 2026-11-23T00:30:01Z failed: ", time: "2026-11-23T00:30:01Z"},
		{line: "[ERROR] 2026-11-23T00:30:01Z failed: ", time: "2026-11-23T00:30:01Z"},
		{line: "ERROR 2026-11-23 00:30:01,123 failed: ", time: "2026-11-23 00:30:01,123"},
		{line: "level=error ts=2026-11-23T00:30:01Z msg=", time: "2026-11-23T00:30:01Z"},
		{line: "docker-1 | 2026-11-23T00:30:01Z ", time: "2026-11-23T00:30:01Z"},
		{line: "build 12026-11-23T00:30:01Z "},
		{line: "Nov 23 00:30:01 host app: ", time: "Nov 23 00:30:01"},
		{line: "Nov  3 00:30:01 host app: ", time: "Nov  3 00:30:01"},
		{line: "E1123 00:30:01.123456       1 client.go:42] until 2026-11-22T00:00:00Z "},
		{line: "00:30:01.123 [main] ERROR until 2026-11-22T00:00:00Z "},
		{line: "1795393801.123 ERROR "},
		{line: "11/23/2026 08:30:01 PM ERROR ", time: "11/23/2026 08:30:01 PM"},
		{line: "11/23/2026 08:30:01 AMSI ERROR ", time: "11/23/2026 08:30:01"},
		{line: `{"time":12,"body":`},
		{line: `{"time":0.3512345678,"body":`},
		{line: `{"time":"12ms","body":`},
		{line: `{"time":null,"body":`},
		{line: `{"time":{"took":1795393801123},"body":`},
		{line: `{"time":0.35,"ts":1.795393801123e+09,"body":`, time: "1.795393801123e+09"},
		{line: `{"ts":1795393801.123,"body":`, time: "1795393801.123"},
		{line: `{"time": 1795393801, "body":`, time: "1795393801"},
		{line: `{"timestamp":"2026-11-23T00:30:01Z","body":"`, time: "2026-11-23T00:30:01Z"},
		{
			line: "2026-11-23T00:30:01Z GET " + url + " status=404 " + long,
			time: "2026-11-23T00:30:01Z", method: "GET", url: url,
		},
		{
			line: "2026-11-23T00:30:01Z " + long + " POST " + url + " status=404 ",
			time: "2026-11-23T00:30:01Z", method: "POST", url: url, status: 404,
		},
		{line: `{"timestamp":"2026-11-23T00:30:01Z","sent":"` + long + `","body":"`, time: "2026-11-23T00:30:01Z"},
	} {
		var x Exchange
		new(scanner).readContext(&x, []byte(test.line))
		if x.Time != test.time || x.Request.Method != test.method || x.Request.URL != test.url || x.Response.Status != test.status {
			t.Errorf("%.80s:\ngot %q, %q %q, %d\nwant %q, %q %q, %d", test.line,
				x.Time, x.Request.Method, x.Request.URL, x.Response.Status, test.time, test.method, test.url, test.status)
		}
	}
}
