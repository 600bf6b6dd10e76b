package diagnose

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
)

// TestBetween reads what people say is between their client and the service.
func TestBetween(t *testing.T) {
	for around, want := range map[string]string{
		"we are behind a Forcepoint proxy":                       "tls-inspection likely",
		"our network (Palo Alto with SSL decryption)":            "tls-inspection likely",
		"The firewall does TLS inspection here":                  "tls-inspection likely",
		"since we rolled out zscaler":                            "tls-inspection likely",
		"We have used Sophos since 2019":                         "tls-inspection possible",
		"We replaced Sophos with Defender last year":             "tls-inspection possible",
		"This typically happens when using a CLI behind a proxy": "",
		"we have no proxy server, and are not behind a proxy":    "",
		"We don't use Zscaler":                                   "",
		"Zscaler is bypassed for this host":                      "",
		"it works without Zscaler":                               "",
		"a squidlike creature":                                   "",
		"GET https://graph.microsoft.com/v1.0/users: failed":     "",
		"Our proxy is a Squid":                                   "tls-inspection likely",
	} {
		c := unansweredCase("tls", "certificate verify failed: unable to get local issuer certificate")
		c.Exchange.Around = around
		u := newUnanswered(&c)
		got := ""
		for _, cause := range u.untrusted() {
			if cause.ID == "certificate-untrusted" && cause.Certainty != fact.Certain {
				t.Errorf("%q: what is proved isn't certain", around)
			}
			if cause.ID == "tls-inspection" && cause.Evidence.English() != "" {
				got = cause.ID + " " + string(cause.Certainty)
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", around, got, want)
		}
	}
}
