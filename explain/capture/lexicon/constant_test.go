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

// TestKindOfNumber holds that the sign-in broker of Windows gives the connection's errors
// below a prefix of its own.
func TestKindOfNumber(t *testing.T) {
	for number, want := range map[string]string{
		"0x80072EE7": "dns", "0xCAA82EE7": "dns", "0xcaa82ee2": "timeout", "0xCAA82F8F": "tls", "0xCAA20003": "", "0x80070520": "", "0x12345678": "",
	} {
		if got := KindOfNumber(number); got != want {
			t.Errorf("%s: got %q, want %q", number, got, want)
		}
	}
	if !IsClientCode("CAA2000C") || IsClientCode("CAABCDEF") || IsClientCode("CAA2") {
		t.Error("a number of the broker is a code of the client")
	}
}
