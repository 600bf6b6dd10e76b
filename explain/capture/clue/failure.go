package clue

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/exchange"
)

// maxWords is how many bytes of a line are kept of what a client said.
const maxWords = 300

// failure reads what a client says where no answer came, which has the word at
// an offset in it.
//
//	curl: (6) Could not resolve host: api.security.microsoft.com
//	dial tcp: lookup graph.microsoft.com: no such host
//	requests.exceptions.ReadTimeout: HTTPSConnectionPool(…): Read timed out.
func (sc *scanner) failure(i int, word string) {
	if word == "curl" {
		sc.curl(i)
		return
	}
	p, start, end := longestPhrase(failures[:], sc.s, i, word)
	if end == 0 {
		return
	}
	told := len(sc.n.Clues)
	sc.fail(p.means, rankOfFailure(p.means), start, end)
	if len(sc.n.Clues) > told && isGeneral(p.words) {
		sc.line.general = len(sc.n.Clues)
	}
}

// isGeneral reports whether words that tell of a failure are those that a client
// says whatever the reason is, which follows on the same line.
//
//	Cannot connect to host graph.microsoft.com:443 [Name or service not known]
func isGeneral(words string) bool {
	switch words {
	case "cannot |connect to host", "failed to |connect to", "unable to |connect to the remote server",
		"could not |connect to host", "could not |connect to server", "couldn't |connect to host", "can't |connect to ",
		"connecterror", "java.net.|connectexception", "network error":
		return true
	}
	return false
}

// rankOfFailure returns how sure it is that words of a kind say that no answer
// came: some clients say the general ones also where one did.
func rankOfFailure(kind string) int {
	switch kind {
	case exchange.Unsent, exchange.NoToken:
		return 2
	}
	return 1
}

// fail adds a failure that the words between two offsets tell.
func (sc *scanner) fail(kind string, rank, start, end int) {
	if start < sc.failureEnd || start < sc.urlEnd || sc.isQuotedCalmly(start) {
		return
	}
	sc.failureEnd = end
	if g := sc.line.general; g > 0 && rank == 1 { // this is the reason
		sc.n.Clues[g-1].Value = kind
		sc.line.general = 0
	}
	sc.add(Clue{Kind: Failure, Value: kind, Name: sc.wordsAround(start, end), Rank: rank}, start)
}

// wordsAround returns the line that holds what stands between two offsets, or as
// much of it as is kept.
func (sc *scanner) wordsAround(start, end int) string {
	from, to := sc.line.start, sc.line.end
	if to-from > maxWords {
		from = max(from, start-maxWords/3)
		to = min(to, from+maxWords)
	}
	for from < start && !utf8.RuneStart(sc.s[from]) {
		from++
	}
	for to > end && to < len(sc.s) && !utf8.RuneStart(sc.s[to]) {
		to--
	}
	return strings.TrimSpace(sc.s[from:to])
}

// curl reads the exit code of curl.
//
//	curl: (28) Operation timed out after 30001 milliseconds
//	cURL error 6: Could not resolve host
func (sc *scanner) curl(i int) {
	s := sc.s
	start := i + len("curl")
	switch {
	case hasPrefixAt(s, start, ": ("):
		start += len(": (")
	case foldsAt(s, start, " error "):
		start += len(" error ")
	default:
		return
	}
	end := skipDigits(s[:min(len(s), start+3)], start)
	code, err := strconv.Atoi(s[start:end])
	if err != nil {
		return
	}
	if kind := kindOfCurl(code); kind != "" {
		sc.fail(kind, 1, i, end)
	}
}

// kindOfCurl returns what an exit code of curl says about a call that got no
// answer; empty if it says something else.
func kindOfCurl(code int) string {
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

// kindOfClientCode returns what a code of a client says about a call that got no
// answer; empty if it says nothing of it.
func kindOfClientCode(code string) string {
	word := strings.ToLower(code)
	if p, _, end := longestPhrase(failures[:], word, 0, word); end > 0 {
		return p.means
	}
	return kindOfConstant(code)
}

// kindOfConstant returns what a constant of Node, OpenSSL, Windows or a browser
// says about a call that got no answer; empty if it says nothing of it.
//
//	UNABLE_TO_VERIFY_LEAF_SIGNATURE
//	UND_ERR_CONNECT_TIMEOUT
func kindOfConstant(word string) string {
	if !isClientCode(word) {
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

// failures are what clients say where no answer came, sorted by the words that
// they are looked up by.
var failures = [...]phrase{
	{"aborted due to timeout", exchange.Timeout},
	{"client-|aborted", exchange.Cut},
	{"error: |aborted", exchange.Cut},
	{"no |access token", exchange.NoToken},
	{"failed to |acquire token", exchange.NoToken},
	{"actively refused", exchange.Refused},
	{"no subject |alternative dns name", exchange.TLS},
	{"no subject |alternative name", exchange.TLS},
	{"no |alternative certificate subject name", exchange.TLS},
	{"not match |altnames", exchange.TLS},
	{"awaiting headers", exchange.Timeout},
	{"broken chunk", exchange.Cut},
	{"broken pipe", exchange.Reset},
	{"brokenpipeerror", exchange.Reset},
	{"bytes missing", exchange.Cut},
	{"bytes remaining to read", exchange.Cut},
	{"canceled due to timeout", exchange.Timeout},
	{"operation was |canceled", exchange.Timeout},
	{"cancelled due to timeout", exchange.Timeout},
	{"operation was |cancelled", exchange.Timeout},
	{"cert_has_expired", exchange.TLS},
	{"certificate common name * doesn't", exchange.TLS},
	{"certificate has expired", exchange.TLS},
	{"certificate is not trusted", exchange.TLS},
	{"certificate is not valid", exchange.TLS},
	{"certificate of * doesn't", exchange.TLS},
	{"certificate of * is not trusted", exchange.TLS},
	{"certificate verify failed", exchange.TLS},
	{"certificate's altnames", exchange.TLS},
	{"unknown |certificate authority", exchange.TLS},
	{"unknown |certificate issuer", exchange.TLS},
	{"certificate_verify_failed", exchange.TLS},
	{"certificateexpired", exchange.TLS},
	{"certificateexpirederror", exchange.TLS},
	{"certificateexpiredexception", exchange.TLS},
	{"certpathbuilderexception", exchange.TLS},
	{"certpathvalidatorexception", exchange.TLS},
	{"closed before * complete", exchange.Cut},
	{"closed before * received", exchange.Cut},
	{"closed stream", exchange.Cut},
	{"other side |closed", exchange.Reset},
	{"can't |connect to ", exchange.Reset},
	{"can't |connect to @ (bad host", exchange.DNS},
	{"can't |connect to @ (name", exchange.DNS},
	{"cannot |connect to host", exchange.Refused},
	{"cannot |connect to proxy", exchange.Proxy},
	{"connect tunnel failed", exchange.Proxy},
	{"could not |connect to host", exchange.Refused},
	{"could not |connect to proxy", exchange.Proxy},
	{"could not |connect to server", exchange.Refused},
	{"couldn't |connect to host", exchange.Refused},
	{"couldn't |connect to server", exchange.Refused},
	{"failed to |connect to", exchange.Refused},
	{"unable to |connect to proxy", exchange.Proxy},
	{"unable to |connect to the remote server", exchange.Refused},
	{"connecterror", exchange.Refused},
	{"java.net.|connectexception", exchange.Refused},
	{"connectfailure", exchange.Refused},
	{"connection aborted", exchange.Reset},
	{"connection closed at byte", exchange.Cut},
	{"connection refused", exchange.Refused},
	{"connection reset", exchange.Reset},
	{"connection was aborted", exchange.Reset},
	{"connection was closed", exchange.Reset},
	{"connection was reset", exchange.Reset},
	{"no |connection could be made", exchange.Refused},
	{"connectionaborted", exchange.Reset},
	{"connectionabortederror", exchange.Reset},
	{"connectionclosed", exchange.Reset},
	{"connectionclosederror", exchange.Reset},
	{"connectionclosedexception", exchange.Reset},
	{"connectionrefused", exchange.Refused},
	{"connectionrefusederror", exchange.Refused},
	{"connectionrefusedexception", exchange.Refused},
	{"connectionreset", exchange.Reset},
	{"connectionreseterror", exchange.Reset},
	{"connectionresetexception", exchange.Reset},
	{"connectiontimeout", exchange.Timeout},
	{"connectiontimeouterror", exchange.Timeout},
	{"connectiontimeoutexception", exchange.Timeout},
	{"connecttimedout", exchange.Timeout},
	{"connecttimeout", exchange.Timeout},
	{"connecttimeouterror", exchange.Timeout},
	{"connecttimeoutexception", exchange.Timeout},
	{"content ended", exchange.Cut},
	{"error while |copying content to a stream", exchange.Unsent},
	{"deadline exceeded", exchange.Timeout},
	{"does not match hostname", exchange.TLS},
	{"does not match target host", exchange.TLS},
	{"doesn't match '", exchange.TLS},
	{"doesn't match any", exchange.TLS},
	{"doesn't match host", exchange.TLS},
	{"doesn't match requested", exchange.TLS},
	{"eai_again", exchange.DNS},
	{"econnrefused", exchange.Refused},
	{"econnreset", exchange.Reset},
	{"ehostunreach", exchange.Refused},
	{"empty reply from server", exchange.Reset},
	{"end of file reached", exchange.Cut},
	{"end of stream", exchange.Cut},
	{"endpoints_resolution_error", exchange.NoToken},
	{"enetunreach", exchange.Refused},
	{"enotfound", exchange.DNS},
	{"eof reached", exchange.Cut},
	{"eof reached while", exchange.Cut},
	{"eoferror", exchange.Reset},
	{"epipe", exchange.Reset},
	{"esockettimedout", exchange.Timeout},
	{"establish proxy tunnel", exchange.Proxy},
	{"establish the proxy tunnel", exchange.Proxy},
	{"unable to |establish ssl connection", exchange.TLS},
	{"establishing proxy tunnel", exchange.Proxy},
	{"establishing the proxy tunnel", exchange.Proxy},
	{"etimedout", exchange.Timeout},
	{"exceeded the configured timeout", exchange.Timeout},
	{"expecting ',' delimiter", exchange.Cut},
	{"expecting ':' delimiter", exchange.Cut},
	{"expecting property name", exchange.Cut},
	{"expecting value", exchange.Cut},
	{"fetch failed", exchange.Unsent},
	{"too |few bytes", exchange.Cut},
	{"fixed content-length: #, bytes received", exchange.Cut},
	{"forcibly closed", exchange.Reset},
	{"gaierror", exchange.DNS},
	{"getaddrinfo", exchange.DNS},
	{"goaway", exchange.Reset},
	{"host not found", exchange.DNS},
	{"hostname * mismatch", exchange.TLS},
	{"hostname mismatch", exchange.TLS},
	{"hostname verification failed", exchange.TLS},
	{"http request failed after", exchange.Unsent},
	{"http request failed!", exchange.Reset},
	{"httpclient.timeout", exchange.Timeout},
	{"httpconnecttimeoutexception", exchange.Timeout},
	{"httptimeoutexception", exchange.Timeout},
	{"incompleteread", exchange.Cut},
	{"incompletereaderror", exchange.Cut},
	{"issuer's authority", exchange.TLS},
	{"keepalivefailure", exchange.Reset},
	{"keyerror: 'access_token'", exchange.NoToken},
	{"unable to get |local issuer", exchange.TLS},
	{"name or service not known", exchange.DNS},
	{"name resolution", exchange.DNS},
	{"nameresolutionerror", exchange.DNS},
	{"nameresolutionfailure", exchange.DNS},
	{"network error", exchange.Refused},
	{"network is unreachable", exchange.Refused},
	{"nodename nor servname", exchange.DNS},
	{"nohttpresponse", exchange.Reset},
	{"nohttpresponseexception", exchange.Reset},
	{"could not |obtain access token", exchange.NoToken},
	{"could not |obtain an access token", exchange.NoToken},
	{"an error |occurred while sending the request", exchange.Unsent},
	{"an unexpected error |occurred on a receive", exchange.Unsent},
	{"an unexpected error |occurred on a send", exchange.Unsent},
	{"openid_config_error", exchange.NoToken},
	{"payload is not completed", exchange.Cut},
	{"peer certificate cannot", exchange.TLS},
	{"peer closed connection without", exchange.Cut},
	{"php_network_getaddresses", exchange.DNS},
	{"pkix path building failed", exchange.TLS},
	{"premature close", exchange.Cut},
	{"premature eof", exchange.Cut},
	{"prematurely", exchange.Cut},
	{"proxyconnect tcp", exchange.Proxy},
	{"read error (", exchange.Reset},
	{"read error at byte", exchange.Cut},
	{"status |read failed", exchange.Reset},
	{"unable to |read data from the transport connection", exchange.Reset},
	{"reading 'access_token'", exchange.NoToken},
	{"readtimeout", exchange.Timeout},
	{"readtimeouterror", exchange.Timeout},
	{"readtimeoutexception", exchange.Timeout},
	{"received http code # from proxy after connect", exchange.Proxy},
	{"received no bytes", exchange.Reset},
	{"receivefailure", exchange.Reset},
	{"failure when |receiving", exchange.Reset},
	{"remote certificate is invalid", exchange.TLS},
	{"remote certificate is rejected", exchange.TLS},
	{"remote certificate was invalid", exchange.TLS},
	{"remote certificate was rejected", exchange.TLS},
	{"remote end closed connection", exchange.Reset},
	{"the |remote name could not be resolved", exchange.DNS},
	{"remotecertificatechainerrors", exchange.TLS},
	{"remotecertificatenamemismatch", exchange.TLS},
	{"remotecertificatenotavailable", exchange.TLS},
	{"remotedisconnected", exchange.Reset},
	{"remoteprotocolerror", exchange.Reset},
	{"request_timeout", exchange.Timeout},
	{"the |requested url could not be retrieved", exchange.Proxy},
	{"reset by peer", exchange.Reset},
	{"could not |resolve host", exchange.DNS},
	{"could not |resolve proxy", exchange.Proxy},
	{"could not |resolve server", exchange.DNS},
	{"couldn't |resolve host", exchange.DNS},
	{"couldn't |resolve proxy", exchange.Proxy},
	{"couldn't |resolve server", exchange.DNS},
	{"failed to |resolve @", exchange.DNS},
	{"failed to |resolve host", exchange.DNS},
	{"unable to |resolve host", exchange.DNS},
	{"response ended prematurely", exchange.Cut},
	{"responseended", exchange.Cut},
	{"no |route to host", exchange.Refused},
	{"schannel: failed", exchange.TLS},
	{"schannel: next initializesecuritycontext failed", exchange.TLS},
	{"schannel: sni or certificate check failed", exchange.TLS},
	{"securechannelfailure", exchange.TLS},
	{"self signed certificate", exchange.TLS},
	{"self-signed certificate", exchange.TLS},
	{"sendfailure", exchange.Reset},
	{"error |sending request for url", exchange.Unsent},
	{"server aborted the ssl", exchange.Reset},
	{"server closed connection", exchange.Reset},
	{"server closed idle connection", exchange.Reset},
	{"server closed the connection", exchange.Reset},
	{"server closed the idle connection", exchange.Reset},
	{"server disconnected", exchange.Reset},
	{"server failed to respond", exchange.Reset},
	{"server returned nothing", exchange.Reset},
	{"serverdisconnected", exchange.Reset},
	{"serverdisconnectederror", exchange.Reset},
	{"socket hang up", exchange.Reset},
	{"sockettimeout", exchange.Timeout},
	{"sockettimeouterror", exchange.Timeout},
	{"sockettimeoutexception", exchange.Timeout},
	{"ssl certificate problem", exchange.TLS},
	{"ssl connection could not be established", exchange.TLS},
	{"ssl negotiation", exchange.TLS},
	{"ssl peer certificate or", exchange.TLS},
	{"ssl routines", exchange.TLS},
	{"ssl_connect", exchange.TLS},
	{"ssl_error_syscall", exchange.Reset},
	{"sslcertverificationerror", exchange.TLS},
	{"sslhandshakeexception", exchange.TLS},
	{"sslpeerunverifiedexception", exchange.TLS},
	{"stream has been aborted", exchange.Cut},
	{"stream was reset", exchange.Reset},
	{"no |such host", exchange.DNS},
	{"sysread_nonblock", exchange.Reset},
	{"taskcanceledexception", exchange.Timeout},
	{"temporary failure in name resolution", exchange.DNS},
	{"terminated: ", exchange.Cut},
	{"timed out", exchange.Timeout},
	{"timed-out", exchange.Timeout},
	{"timedout", exchange.Timeout},
	{"timedoutexception", exchange.Timeout},
	{"handshake |timeout", exchange.Timeout},
	{"i/o |timeout", exchange.Timeout},
	{"read |timeout", exchange.Timeout},
	{"timeout # ms expired", exchange.Timeout},
	{"timeout #ms expired", exchange.Timeout},
	{"timeout (# ms) expired", exchange.Timeout},
	{"timeout (#ms) expired", exchange.Timeout},
	{"timeout awaiting", exchange.Timeout},
	{"timeout of # ms exceeded", exchange.Timeout},
	{"timeout of #ms exceeded", exchange.Timeout},
	{"timeout was reached", exchange.Timeout},
	{"timeouterror", exchange.Timeout},
	{"timeoutexception", exchange.Timeout},
	{"before secure |tls", exchange.TLS},
	{"tls: ", exchange.TLS},
	{"transfer closed with", exchange.Cut},
	{"trust relationship for the ssl", exchange.TLS},
	{"trustfailure", exchange.TLS},
	{"proxy |tunnel failed", exchange.Proxy},
	{"proxy |tunnel request to proxy", exchange.Proxy},
	{"tunnel connection failed", exchange.Proxy},
	{"unable to |tunnel through proxy", exchange.Proxy},
	{"http |tunneling", exchange.Proxy},
	{"proxy |tunneling failed", exchange.Proxy},
	{"tunneling socket could not be established", exchange.Proxy},
	{"proxy |tunnelling failed", exchange.Proxy},
	{"underlying connection was closed", exchange.Reset},
	{"unexpected end of file", exchange.Cut},
	{"unexpected end of file from server", exchange.Reset},
	{"unexpected end of json", exchange.Cut},
	{"unexpected end of stream", exchange.Cut},
	{"unexpected eof", exchange.Cut},
	{"unexpected eof or 0 bytes", exchange.Reset},
	{"unexpected eof while reading", exchange.Reset},
	{"unknownhostexception", exchange.DNS},
	{"unresolvedaddress", exchange.DNS},
	{"unresolvedaddressexception", exchange.DNS},
	{"unterminated string", exchange.Cut},
	{"valid certification path", exchange.TLS},
	{"cannot |verify @'s certificate", exchange.TLS},
	{"writetimeout", exchange.Timeout},
	{"x509: ", exchange.TLS},
}
