package diagnose

import (
	"strings"
	"testing"
)

// TestOutage holds that many calls count only if they fail.
func TestOutage(t *testing.T) {
	for text, want := range map[string]string{
		"Just started to get 504 error for almost all APIs.":              "transient-fault",
		"It worked for months. Suddenly the call fails.":                  "transient-fault",
		"All requests to Graph fail with this":                            "transient-fault",
		"we see timeouts in multiple tenants":                             "transient-fault",
		"Since this morning, almost all APIs answer like this:":           "transient-fault",
		"We add the header to all requests. The 504 is from one of them.": "gateway-timeout",
		"We add the error handler to all requests":                        "gateway-timeout",
		"We suddenly noticed it in the log":                               "gateway-timeout",
		"Not all requests fail":                                           "gateway-timeout",
		"It's for customers with multiple tenants":                        "gateway-timeout",
	} {
		c := inText(failure("InternalServerError", "").status(504), text)
		causes := serverCauses(&c)
		if len(causes) != 1 || causes[0].ID != want {
			t.Errorf("%q: got %v, want %s", text, causes, want)
			continue
		}
		_, quote, said := strings.Cut(causes[0].Evidence.English(), "“")
		if quote = strings.TrimSuffix(quote, "”"); said && !strings.Contains(text, quote) {
			t.Errorf("%q: the evidence quotes %q", text, quote)
		}
	}
}
