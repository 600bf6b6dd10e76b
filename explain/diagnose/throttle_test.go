package diagnose

import (
	"fmt"
	"net/textproto"
	"testing"
	"time"

	"github.com/defender-err/defender-err/catalog/fact"
	"pgregory.net/rapid"
)

const (
	cpuUsedUp   = "You have exceeded processing resources allocated to this tenant. You can run queries again in 00:08:12."
	callsUsedUp = "API calls quota exceeded! Maximum allowed 30 per 00:01:00 for the key Destination+TenantID+AppID. You can send requests again in 8 seconds."
)

// answered returns the case with a header of the response.
func (c Case) answered(name, value string) Case {
	h := textproto.MIMEHeader{}
	for k, v := range c.Exchange.Response.Header {
		h[k] = v
	}
	h.Set(name, value)
	c.Exchange.Response.Header = h
	return c
}

// rate returns the case with an operation of that limit.
func (c Case) rate(r fact.Rate) Case {
	c.Operation = fact.Operation{ID: "x", Rate: r}
	return c
}

func TestThrottle(t *testing.T) {
	plain := failure("TooManyRequests", "").status(429)
	testFamily(t, throttleFamily(), []familyTest{
		{"calls", failure("429", callsUsedUp), []string{"call-rate certain"}, "at most 30 calls per 00:01:00, counted per Destination+TenantID+AppID", "Wait 8 s"},
		{"calls, short", failure("429", "API calls quota exceeded! maximum allowed 45 per 00:01:00"), []string{"call-rate certain"}, "45", "Wait a minute"},
		{"calls of an hour", failure("429", "API calls quota exceeded! maximum allowed 1500 per 01:00:00"), []string{"call-rate certain"}, "1500 calls per 01:00:00", "Wait up to 60 min"},
		{"calls of an hour, with a time", failure("429", "API calls quota exceeded! maximum allowed 1500 per 01:00:00. You can send requests again in 812 seconds."), []string{"call-rate certain"}, "1500", "Wait 812 s"},
		{"calls of a day", failure("429", "API calls quota exceeded! maximum allowed 45 per 1.00:00:00"), []string{"call-rate certain"}, "45 calls per 1.00:00:00", "Wait up to 24 h"},
		{"CPU in other words", failure("TooManyRequests", "You have exceeded the allowed CPU usage limit").status(429), []string{"cpu-quota likely"}, "CPU", "15-minute cycle"},
		{"running time", failure("TooManyRequests", "The allowed running time of queries is used up").status(429).with("POST", endpointHunting, ""), []string{"cpu-quota likely"}, "running time", ""},
		{"CPU or calls", failure("429", "Response represents reaching quota limit either by number of requests or by CPU.").status(429), nil, "", ""},
		{"CPU of another operation", failure("429", "CPU limit reached").status(429).with("GET", "https://graph.microsoft.com/v1.0/directoryRoles", ""), nil, "", ""},
		{"CPU", failure("TooManyRequests", cpuUsedUp), []string{"cpu-quota certain"}, "processing resources", "Wait 492 s"},
		{"hunting", plain.with("POST", graphHunting, ""), []string{"call-rate likely", "cpu-quota possible"}, "45 calls a minute", ""},
		{"hunting of the endpoint", plain.with("POST", endpointHunting, ""), []string{"call-rate likely", "cpu-quota possible"}, "45 calls a minute and 1500 an hour", ""},
		{"operation", plain.rate(fact.Rate{PerMinute: 100, PerHour: 1500}), []string{"call-rate likely"}, "100 calls a minute", "100 times a minute"},
		{"per hour", plain.rate(fact.Rate{PerHour: 50}), []string{"call-rate likely"}, "50 calls an hour", "Wait up to 60 min"},
		{"header", plain.rate(fact.Rate{PerMinute: 2}).answered("Retry-After", "17"), []string{"call-rate likely"}, "2 calls", "Wait 17 s"},

		{"limit unknown", plain, nil, "", ""},
		{"status only", failure("", "").status(429), nil, "", ""},
		{"of an operation without a known limit", plain.with("GET", "https://graph.microsoft.com/v1.0/directoryRoles", ""), nil, "", ""},
		{"not throttled", failure("Forbidden", "").rate(fact.Rate{PerMinute: 100}), nil, "", ""},
		{"query too heavy", failure("BadRequest", "Query execution has exceeded the allowed limits."), nil, "", ""},
	})
}

func TestThrottleDisproves(t *testing.T) {
	tests := []struct{ message, gone, kept string }{
		{callsUsedUp, "cpu-quota", "call-rate"},
		{cpuUsedUp, "call-rate", "cpu-quota"},
	}
	for _, tt := range tests {
		seen := map[string]bool{}
		for _, r := range Causes(ptr(failure("TooManyRequests", tt.message))) {
			seen[r.Cause().ID] = true
		}
		if seen[tt.gone] || !seen[tt.kept] {
			t.Errorf("%s: got %v", tt.message, seen)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	throttled := failure("429", "").status(429)
	at := time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC)
	dated := throttled
	dated.Now = at
	tests := []struct {
		name string
		c    Case
		want int // -1 if no time is named
	}{
		{"seconds", throttled.answered("Retry-After", "8"), 8},
		{"at once", throttled.answered("Retry-After", "0"), -1},
		{"date against Date", throttled.answered("Date", "Sat, 31 Jan 2026 12:00:00 GMT").answered("Retry-After", "Sat, 31 Jan 2026 12:01:30 GMT"), 90},
		{"date against now", dated.answered("Retry-After", "Sat, 31 Jan 2026 12:00:05 GMT"), 5},
		{"date in the past", dated.answered("Retry-After", "Sat, 31 Jan 2026 11:00:00 GMT"), -1},
		{"message", failure("429", callsUsedUp), 8},
		{"duration", failure("TooManyRequests", cpuUsedUp), 492},
		{"duration in words", failure("TooManyRequests", "You have exceeded processing resources allocated to this tenant. You can run queries again in 15 minutes."), 900},
		{"in a sentence of its own", failure("TooManyRequests", "API calls quota exceeded! maximum allowed 45 per 00:01:00. You can send requests again in 44 seconds."), 44},
		{"a time, and another sentence", failure("429", "Slow down. Try Again In 2 minutes. The limit is 10 hours."), 120},
		{"in a few minutes", failure("429", "Try again in a few minutes."), -1},
		{"a sentence of another error", failure("BadRequest", "Try again in 5 seconds."), -1},
		{"unavailable", failure("", "").status(503).answered("Retry-After", "120"), 120},
		{"the longer one, of the message", worded(fact.Defender, 429, "TooManyRequests", "Please try again in 300 seconds.").answered("Retry-After", "5"), 300},
		{"the longer one, of the header", worded(fact.Defender, 429, "TooManyRequests", "Please try again in 6s.").answered("Retry-After", "20"), 20},
		{"message with a short unit", worded(fact.Defender, 429, "TooManyRequests", "Retry after 1m30s, please."), 90},
		{"header before message", failure("429", callsUsedUp).answered("Retry-After", "30"), 30},

		{"nothing", throttled, -1},
		{"nonsense", throttled.answered("Retry-After", "soon"), -1},
		{"negative", throttled.answered("Retry-After", "-5"), -1},
		{"a year", throttled.answered("Retry-After", "31536000"), -1},
		{"another error", failure("InvalidHashValue", "Hash value 5 is invalid."), -1},
	}
	for _, tt := range tests {
		got, ok := RetryAfter(&tt.c)
		if !ok {
			got = -1
		}
		if got != tt.want {
			t.Errorf("%s: got %d, want %d", tt.name, got, tt.want)
		}
	}
}

func TestReadDuration(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h, m, s := rapid.IntRange(0, 23).Draw(t, "h"), rapid.IntRange(0, 59).Draw(t, "m"), rapid.IntRange(1, 59).Draw(t, "s")
		want := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(s)*time.Second
		for _, text := range []string{
			fmt.Sprintf("%02d:%02d:%02d", h, m, s),
			fmt.Sprintf("0.%02d:%02d:%02d", h, m, s),
			fmt.Sprintf("%d hours, %d minutes and %d seconds", h, m, s),
			fmt.Sprint(int(want / time.Second)),
		} {
			if got, ok := readDuration(text); !ok || got != want {
				t.Fatalf("%q: got %v, want %v", text, got, want)
			}
		}
		if _, ok := readDuration(rapid.StringMatching(`[a-z :]*`).Draw(t, "words")); ok {
			t.Fatal("words were read as a time")
		}
	})
}

// TestThrottleRulesOut holds that the quota of hunting is suspected only where
// somebody may have hunted.
func TestThrottleRulesOut(t *testing.T) {
	throttled := failure("TooManyRequests", "").status(429)
	intune := failure("TooManyRequests", "An error has occurred - Activity ID: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10 - Url: https://fef.amsua0202.manage.microsoft.com/x/deviceManagement/auditEvents").status(429)
	tests := []struct {
		name string
		c    Case
		out  bool
	}{
		{"nothing known", throttled, false},
		{"hunting", throttled.with("POST", graphHunting, ""), false},
		{"hunting by way of a connector", throttled.with("POST", "https://europe-001.azure-apim.net/apim/wdatp/x/api/advancedqueries/run", ""), false},
		{"a list", throttled.with("GET", "https://graph.microsoft.com/v1.0/directoryRoles", ""), true},
		{"an operation", throttled.rate(fact.Rate{PerMinute: 100}), true},
		{"Intune", intune, true},
	}
	for _, tt := range tests {
		got := false
		for _, cause := range Causes(&tt.c) {
			got = got || cause.Cause().ID == "cpu-quota"
		}
		if got == tt.out {
			t.Errorf("%s: cpu-quota is named: %t", tt.name, got)
		}
	}
}
