package lexicon

import (
	"testing"
)

func TestKindOfClientCode(t *testing.T) {
	for code, want := range map[string]string{
		"ECONNRESET": "reset", "ENOTFOUND": "dns", "SELF_SIGNED_CERT_IN_CHAIN": "tls", "CERT_HAS_EXPIRED": "tls",
		"SEC_E_UNTRUSTED_ROOT": "tls", "ERR_PROXY_CONNECTION_FAILED": "proxy", "ERR_STREAM_PREMATURE_CLOSE": "cut", "ERR_BAD_REQUEST": "",
	} {
		if got := KindOfClientCode(code); got != want {
			t.Errorf("%s: got %q, want %q", code, got, want)
		}
	}
}
