package stamp

import (
	"strings"
	"testing"
)

func TestAt(t *testing.T) {
	for _, s := range []string{
		"2026-11-17T09:14:03Z",
		"2026-11-17T09:14:03.1234567Z",
		"2026-11-17 09:14:03",
		"2026-11-17 09:14:03Z",
		"2026-11-17 09:14:03 Z",
		"2026-11-17 09:14:03,123",
		"2026-11-17T09:14:03+00:00",
		"2026-11-17T09:14:03-0500",
		"2026-11-17 09:14:03.123+00",
		"2026-11-17 09:14:03 +0000",
		"2026-11-17 09:14:03 UTC",
		"2026/11/17 09:14:03",
		"2026/11/17 09:14:03.123456",
		"Nov 17 09:14:03",
		"Nov  7 09:14:03",
		"Nov 17 09:14:03.123",
		"Nov 17, 2026 9:14:03 AM",
		"Nov 17, 2026, 9:14:03 AM",
		"Nov 17, 2026 @ 09:14:03.123",
		"Nov 17 2026 09:14:03",
		"Tue, 17 Nov 2026 09:14:03 GMT",
		"Tue 17 Nov 2026 09:14:03 +0000",
		"Tue Nov 17 09:14:03 2026",
		"Tue Nov 17 09:14:03 UTC 2026",
		"11/17/2026 9:14:03 AM",
		"11/17/2026 09:14:03 +00:00",
		"11/17/2026, 9:14:03 AM",
		"17.11.2026 09:14:03",
		"17/Nov/2026:09:14:03 +0000",
		"17-Nov-2026 09:14:03",
		"17 Nov 2026 09:14:03",
	} {
		for _, before := range []string{"", "[", "--", `"`, "at "} {
			for _, after := range []string{"", "]", " ERROR x", ": x", `",`, "\n", ", 5 errors", ",403,GET"} {
				if after != "" && after[0] == ',' && strings.Contains(s, ",123") {
					continue
				}
				in := before + s + after
				if end, ok := At(in, len(before)); !ok || in[len(before):end] != s {
					t.Errorf("At(%q, %d) = %d, %v", in, len(before), end, ok)
				}
				if start, end := Find("x 17 " + in); start < 0 || ("x 17 " + in)[start:end] != s {
					t.Errorf("Find(%q) = %d, %d", in, start, end)
				}
			}
		}
	}
	if end, ok := At("[09:14:03 ERR] x", 1); !ok || end != 9 {
		t.Errorf("Serilog: %d, %v", end, ok)
	}
}

func TestAtNothing(t *testing.T) {
	for _, s := range []string{
		"", "2026", "2026-11-17", "2026-11-17T", "2026-11-17T09:14", "2026-11-17 25:14:03", "2026-11-17 09:61:03",
		"2026-11-17 09:14:031", "09:14:03", "00:11:22:33:44:55", "Nov 17", "Nov 17, 09:14:03", "Nov", "Tue, ",
		"11/17/2026", "1.2.3.4", "11.17/2026 09:14:03", "17 Foo 2026 09:14:03", "Novel 17 09:14:03", "12345-11-17 09:14:03",
		"x2026-11-17 09:14:03", "[09:14:03]", "10 10 2026 09:14:03",
	} {
		if end, ok := At(s, 0); ok {
			t.Errorf("At(%q) = %d", s, end)
		}
	}
	for _, s := range []string{"a:b:c", "1:2:3:4", ":::::", strings.Repeat("12:", 1000), strings.Repeat("9", 1000)} {
		if start, end := Find(s); start >= 0 {
			t.Errorf("Find(%q) = %d, %d", s, start, end)
		}
	}
}

func TestClock(t *testing.T) {
	for s, want := range map[string]int{
		"09:14:03 x": 8, "09:14:03.123]": 12, "09:14:03,123 x": 12,
		"9:14:03": 0, "00:11:22:33": 0, "99:14:03": 0, "09:14": 0, "": 0,
	} {
		end, ok := Clock(s, 0)
		if ok != (want > 0) || ok && end != want {
			t.Errorf("Clock(%q) = %d, %v; want %d", s, end, ok, want)
		}
	}
}

func FuzzAt(f *testing.F) {
	f.Add("Tue, 17 Nov 2026 09:14:03 GMT", 0)
	f.Add("[09:14:03 ERR]", 1)
	f.Fuzz(func(t *testing.T, s string, i int) {
		if end, ok := At(s, i); ok && (end <= i || end > len(s)) {
			t.Errorf("At(%q, %d) = %d", s, i, end)
		}
		Clock(s, i)
		if start, end := Find(s); start >= 0 && (end <= start || end > len(s)) {
			t.Errorf("Find(%q) = %d, %d", s, start, end)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	s := strings.Repeat(`"url": "https://x:443/a", "n": 12:34 and so on, `, 1000)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Find(s)
	}
}

func TestKlog(t *testing.T) {
	for line, want := range map[string]string{
		"E1117 09:14:03.123456       1 pull.go:12] failed": "Nov 17 09:14:03.123456",
		"W0301 09:14:03 12 pull.go:12] failed":             "Mar 01 09:14:03",
		"E1317 09:14:03.123456       1 pull.go:12]":        "",
		"Error 09:14:03": "",
		"E1117":          "",
	} {
		if got := Klog(line); got != want {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}
