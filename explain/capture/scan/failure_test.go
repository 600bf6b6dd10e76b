package scan

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
)

func TestFailure(t *testing.T) {
	expect(t, []row{
		{"curl: (6) Could not resolve host: api.security.microsoft.com", "dns/1, dns/1"},
		{"cURL error 28: Operation timed out after 2000 milliseconds", "timeout/1, timeout/1"},
		{"curl: (22) The requested URL returned error: 403", ""},
		{"curl: (60) SSL certificate problem: self-signed certificate", "tls/1, tls/1, tls/1"},
		{"Get \"https://graph.microsoft.com/v1.0/users\": dial tcp: lookup graph.microsoft.com: no such host", "unsent/2, dns/1, dns/1"},
		{"Get \"https://graph.microsoft.com/v1.0/users\": EOF", "reset/1"},
		{"dial tcp 127.0.0.1:443: connect: connection refused", "refused/1"},
		{"proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused", "proxy/1, refused/1"},
		{"requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='x.y', port=443): Read timed out. (read timeout=2)", "timeout/1, timeout/1, timeout/1"},
		{"urllib3.exceptions.NameResolutionError: Failed to resolve 'graph.microsoft.com' ([Errno -2] Name or service not known)", "dns/1, dns/1, dns/1"},
		{"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)", "tls/1, tls/1, tls/1, tls/1"},
		{"Error: getaddrinfo ENOTFOUND graph.microsoft.com", "dns/1, dns/1"},
		{"code: 'ECONNREFUSED'", "refused/1"},
		{"code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'", "tls/1"},
		{"code: 'ERR_TLS_CERT_ALTNAME_INVALID'", "tls/1"},
		{"code: 'UND_ERR_CONNECT_TIMEOUT'", "timeout/1"},
		{"code: 'ERR_BAD_REQUEST'", ""},
		{"java.net.UnknownHostException: api.security.microsoft.com", "dns/1"},
		{"Caused by: javax.net.ssl.SSLHandshakeException: PKIX path building failed", "tls/1, tls/1"},
		{"No such host is known. (api.security.microsoft.com:443)", "dns/1"},
		{"The remote name could not be resolved: 'graph.microsoft.com'", "dns/1"},
		{"The SSL connection could not be established, see inner exception.", "tls/1"},
		{"System.Threading.Tasks.TaskCanceledException: The request was canceled due to the configured HttpClient.Timeout of 2 seconds", "timeout/1, timeout/1"},
		{"No connection could be made because the target machine actively refused it.", "refused/1, refused/1"},
		{"An error occurred while sending the request.", "unsent/2"},
		{"Couldn’t resolve host name", "dns/1"},
		{"500 Can't connect to api.security.microsoft.com:443 (Name or service not known)", "dns/1"},
		{"Error: socket hang up", "reset/1"},
		{"TypeError: terminated: other side closed", "cut/1, reset/1"},
		{"Proxy tunneling failed: ForbiddenUnable to establish SSL connection.", "proxy/1, tls/1"},
		{"http.client.IncompleteRead: IncompleteRead(100 bytes read, 280 more expected)", "cut/1, cut/1"},
		{"ERROR could not obtain access token: 'access_token'", "no-token/2"},
		{"x509: certificate signed by unknown authority", "tls/1"},

		// In other languages, and in numbers.
		{"Invoke-RestMethod : Le délai d’attente de l’opération a expiré.", "timeout/1"},
		{"Invoke-RestMethod : 操作已超时。", "timeout/1"},
		{"[WinError 10013]", "refused/1"},
		{"System.Net.Sockets.SocketException (10060)", "timeout/1"},
		{"The call failed with 0x80072EE7.", "dns/1"},
		{"The call failed with 0x80004005.", ""},
		{"ERROR_WINHTTP_CANNOT_CONNECT", "refused/1"},

		// The reason follows.
		{"curl: (56) CONNECT tunnel failed, response 403", "proxy/1, proxy/1, proxy/1"},
		{"curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to graph.microsoft.com:443", "reset/1, tls/1, reset/1"},
		{"Read error (Connection timed out) in headers.", "timeout/1, timeout/1"},
		{"Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", "dns/1, dns/1"},
		{"The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.", "tls/1, tls/1"},
		{"Базовое соединение закрыто: Не удалось установить доверительные отношения для защищенного канала SSL/TLS.", "tls/1, tls/1"},
		{"Cannot connect to host graph.microsoft.com:443 ssl:default [Name or service not known]", "dns/1, dns/1"},
		{"httpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED]", "tls/1, tls/1"},
		{"java.net.ConnectException: Connection timed out", "timeout/1, timeout/1"},
		{"Failed to connect to 10.0.0.1 port 443: Connection refused", "refused/1, refused/1"},
		{"httpx.ConnectError: All connection attempts failed", "refused/1, refused/1"},

		// What only looks like it.
		{"code: ResourceNotFound, the resource was not found", ""},
		{"clarifyTimeoutError: false", ""},
		{"[-ConnectionTimeoutSeconds <int>]", ""},
		{"https://contoso.com/connection%20refused/ECONNREFUSED", ""},
		{"INFO stored alert \"connection refused\" of wks-7", ""},
		{"the host is up, the name is known, the connection was fine", ""},
		{"Data loss prevention", ""},
	}, clue.Failure)
}

func TestFailureWords(t *testing.T) {
	long := strings.Repeat("é", 400)
	for in, want := range map[string]string{
		"first\n  curl: (7) Failed to connect \nlast": "curl: (7) Failed to connect",
		"Error: socket hang up":                       "Error: socket hang up",
	} {
		n := &clue.Node{}
		Text(text.New(in, 0), n)
		i := slices.IndexFunc(n.Clues, isFailure)
		if i < 0 || n.Clues[i].Name != want {
			t.Errorf("%q: got %+v", in, n.Clues)
		}
	}
	n := scan(long + " Error: socket hang up " + long)
	words := n.Clues[slices.IndexFunc(n.Clues, isFailure)].Name
	if len(words) > maxWords || !utf8.ValidString(words) || !strings.Contains(words, "socket hang up") {
		t.Errorf("got %q", words)
	}
}

func isFailure(c clue.Clue) bool { return c.Kind == clue.Failure }
