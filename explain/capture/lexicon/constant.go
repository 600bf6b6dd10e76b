package lexicon

import (
	"strconv"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/exchange"
)

// CurlCode returns the exit code of curl in what it says at an offset, and where the
// code ends; 0 if there is none.
//
//	curl: (28) Operation timed out after 30001 milliseconds
//	cURL error 6: Could not resolve host
func CurlCode(s string, i int) (code, end int) {
	start := i + len("curl")
	switch {
	case ascii.HasPrefixAt(s, start, ": ("):
		start += len(": (")
	case ascii.FoldsAt(s, start, " error "):
		start += len(" error ")
	default:
		return 0, 0
	}
	end = ascii.SkipDigits(s[:min(len(s), start+3)], start)
	code, _ = strconv.Atoi(s[start:end])
	return code, end
}

// KindOfCurl returns what an exit code of curl says about a call that got no
// answer; empty if it says something else.
func KindOfCurl(code int) string {
	switch code {
	case 5, 97:
		return exchange.Proxy
	case 6:
		return exchange.DNS
	case 7:
		return exchange.Refused
	case 18:
		return exchange.Cut
	case 28:
		return exchange.Timeout
	case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98:
		return exchange.TLS
	case 16, 52, 55, 56, 81, 92, 95, 96:
		return exchange.Reset
	}
	return ""
}

// IsGeneralCurl reports whether an exit code of curl only says that something failed
// while it connected, sent, or received; the words after it say what.
//
//	curl: (56) CONNECT tunnel failed, response 403
//	curl: (35) Recv failure: Connection reset by peer
func IsGeneralCurl(code int) bool {
	switch code {
	case 7, 35, 55, 56, 97:
		return true
	}
	return false
}

// KindOfClientCode returns what a code of a client says about a call that got no
// answer; empty if it says nothing of it.
func KindOfClientCode(code string) string {
	word := strings.ToLower(code)
	if p, _, end := longest(failures[:], word, 0, word); end > 0 {
		return p.Means
	}
	return KindOfConstant(code)
}

// KindOfConstant returns what a constant of Node, OpenSSL, Windows or a browser
// says about a call that got no answer; empty if it says nothing of it.
//
//	UNABLE_TO_VERIFY_LEAF_SIGNATURE
//	UND_ERR_CONNECT_TIMEOUT
func KindOfConstant(word string) string {
	if !IsClientCode(word) {
		return ""
	}
	has := func(part string) bool { return strings.Contains(word, part) }
	switch before, rest, _ := strings.Cut(word, "_"); before {
	case "ERR":
		return kindOfErr(rest)
	case "UND":
		if has("TIMEOUT") {
			return exchange.Timeout
		}
		if has("SOCKET") {
			return exchange.Reset
		}
	case "UNABLE":
		if has("CERT") || has("LEAF") || has("ISSUER") {
			return exchange.TLS
		}
	case "ERROR", "WININET":
		_, rest, _ = strings.Cut(rest, "_")
		return kindOfWindows(rest)
	case "CERT":
		if strings.HasPrefix(rest, "TRUST_IS_") || strings.HasPrefix(rest, "E_") || strings.HasPrefix(rest, "NOT_YET_") {
			return exchange.TLS
		}
	case "SELF", "DEPTH", "SEC", "CRYPT":
		if has("SIGNED") || strings.HasPrefix(rest, "E_") {
			return exchange.TLS
		}
	}
	return ""
}

// kindOfErr returns what the rest of a constant says that begins with ERR_.
func kindOfErr(rest string) string {
	switch {
	case strings.HasPrefix(rest, "PROXY"), strings.HasPrefix(rest, "TUNNEL"):
		return exchange.Proxy
	case strings.HasPrefix(rest, "TLS_"), strings.HasPrefix(rest, "CERT"), strings.HasPrefix(rest, "SSL_"):
		return exchange.TLS
	case strings.HasPrefix(rest, "NAME_NOT_RESOLVED"):
		return exchange.DNS
	case rest == "CONNECTION_REFUSED", rest == "INTERNET_DISCONNECTED":
		return exchange.Refused
	case rest == "CONNECTION_TIMED_OUT", rest == "TIMED_OUT":
		return exchange.Timeout
	case rest == "CONNECTION_RESET", rest == "CONNECTION_CLOSED", rest == "EMPTY_RESPONSE", strings.HasPrefix(rest, "HTTP2_"):
		return exchange.Reset
	case rest == "STREAM_PREMATURE_CLOSE":
		return exchange.Cut
	}
	return ""
}

// kindOfWindows returns what the rest of a constant says that begins with
// ERROR_WINHTTP_, ERROR_INTERNET_ or WININET_E_.
func kindOfWindows(rest string) string {
	switch {
	case rest == "NAME_NOT_RESOLVED":
		return exchange.DNS
	case rest == "CANNOT_CONNECT":
		return exchange.Refused
	case rest == "TIMEOUT":
		return exchange.Timeout
	case strings.HasPrefix(rest, "CONNECTION_"):
		return exchange.Reset
	case strings.HasPrefix(rest, "SECURE_"), strings.HasPrefix(rest, "SEC_CERT_"), rest == "INVALID_CA", rest == "CLIENT_AUTH_CERT_NEEDED":
		return exchange.TLS
	}
	return ""
}

// KindOfNumber returns what an error number of Windows says about a call that got no
// response; "" if it says nothing about that. The sign-in broker of Windows puts the same
// errors of the connection below its own prefix.
//
//	0x80072EE7
//	0xCAA82EE7
func KindOfNumber(number string) string {
	const windows, broker = "0x8007", "0xcaa8"
	if len(number) != len("0x80072EE7") {
		return ""
	}
	if ascii.FoldsAt(number, 0, broker) {
		number = windows + number[len(broker):]
	}
	if !ascii.FoldsAt(number, 0, windows[:4]) {
		return ""
	}
	switch strings.ToLower(number[4:]) {
	case "072ee7", "072af9", "072afa", "072afc":
		return exchange.DNS
	case "072efd", "07274d", "07271d", "072743", "072751":
		return exchange.Refused
	case "072ee2", "07274c":
		return exchange.Timeout
	case "072efe", "072eff", "072746", "072745":
		return exchange.Reset
	case "072f05", "072f06", "072f0c", "072f0d", "072f7d", "072f8f", // WinHTTP
		"090322", "090325", "090326", "090328", "09030e", "090331", "092010", "092012", "092013", // SChannel
		"0b0101", "0b0109", "0b010a", "0b010c", "0b010f", "0b0112": // of a certificate
		return exchange.TLS
	}
	return ""
}
