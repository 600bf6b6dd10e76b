package lexicon

import (
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

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
	case rest == "CONNECTION_RESET", rest == "CONNECTION_CLOSED", rest == "EMPTY_RESPONSE":
		return exchange.Reset
	case rest == "STREAM_PREMATURE_CLOSE":
		return exchange.Cut
	}
	return ""
}
