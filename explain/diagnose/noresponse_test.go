package diagnose

import (
	"slices"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/client"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

// unansweredCase makes a case of a call that got no response.
func unansweredCase(kind, words string) Case {
	var c Case
	c.Exchange.Failure = exchange.Failure{Kind: kind, Words: words}
	return c
}

const (
	defenderURL  = "https://api.security.microsoft.com/api/machines"
	huntingURL   = "https://graph.microsoft.com/v1.0/security/runHuntingQuery"
	isolationURL = "https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate"
)

// TestNoResponse asks the family about what clients really say.
func TestNoResponse(t *testing.T) {
	f := noResponseFamily()
	for _, tt := range []familyTest{
		{
			"curl, DNS", unansweredCase("dns", "curl: (6) Could not resolve host: api.security.microsoft.com"),
			[]string{"name-not-resolved certain", "dns-unreachable possible", "dns-private possible", "proxy-needed possible"},
			"Could not resolve host", "nslookup api.security.microsoft.com",
		},
		{
			"requests, DNS", unansweredCase("dns", "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /organizations/v2.0/.well-known/openid-configuration (Caused by NewConnectionError('<urllib3.connection.HTTPSConnection object at 0x7f3a1c0b2d40>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution',))"),
			[]string{"name-not-resolved certain", "dns-unreachable likely", "dns-private possible", "proxy-needed possible"},
			`"[Errno -3] Temporary failure in name resolution"`, "nslookup login.microsoftonline.com",
		},
		{
			"a host without a name", unansweredCase("dns", "getaddrinfo ENOTFOUND"),
			[]string{"name-not-resolved certain", "dns-unreachable possible", "dns-private possible", "proxy-needed possible"},
			"getaddrinfo ENOTFOUND", "nslookup HOST",
		},
		{
			"a misspelled host", unansweredCase("dns", "getaddrinfo ENOTFOUND api.securty.microsoft.com").with("GET", "https://api.securty.microsoft.com/api/alerts", ""),
			[]string{"host-wrong likely", "dns-unreachable possible"},
			"api.securty.microsoft.com is not a known host", "to api.security.microsoft.com",
		},
		{
			"a misspelled host in words alone", unansweredCase("dns", "java.net.UnknownHostException: login.micrsoftonline.com"),
			[]string{"host-wrong likely", "dns-unreachable possible"},
			"login.micrsoftonline.com", "login.microsoftonline.com",
		},
		{
			"a misspelled host, and no DNS server either", unansweredCase("dns", "Temporary failure in name resolution (grahp.microsoft.com:443)"),
			[]string{"name-not-resolved certain", "dns-unreachable likely", "host-wrong likely"},
			"Temporary failure", "nslookup grahp.microsoft.com",
		},
		{
			"a host that a console has cut", unansweredCase("dns", `Invoke-RestMethod : Name or service not known + Invoke-RestMethod -Uri "https://api.security.microsoft.co …`),
			[]string{"name-not-resolved certain", "dns-unreachable possible", "dns-private possible", "proxy-needed possible"},
			"Name or service not known", "nslookup HOST",
		},
		{
			"a host of a sample", unansweredCase("dns", "No such host is known. (api.security.contoso.com:443)").with("GET", "https://api.security.contoso.com/api/machines", ""),
			[]string{"host-wrong certain", "dns-unreachable possible"},
			"api.security.contoso.com", "api.security.microsoft.com",
		},
		{
			"an empty variable", unansweredCase("dns", "getaddrinfo ENOTFOUND undefined").with("GET", "https://undefined/api/alerts", ""),
			[]string{"host-wrong certain", "dns-unreachable possible"},
			`"undefined"`, "api.security.microsoft.com",
		},
		{
			"a host that Microsoft doesn't have", unansweredCase("dns", "Name or service not known (api.defender.microsoft.com:443)").with("GET", "https://api.defender.microsoft.com/api/alerts", ""),
			[]string{"name-not-resolved certain", "dns-unreachable possible", "dns-private possible", "proxy-needed possible", "host-wrong likely"},
			"Name or service not known", "nslookup api.defender.microsoft.com",
		},
		{
			"a host of nobody", unansweredCase("dns", "no such host").with("GET", "https://api.fabrikam.com/defender", ""),
			[]string{"name-not-resolved certain", "dns-unreachable possible", "dns-private possible", "proxy-needed possible", "host-wrong possible"},
			"no such host", "api.fabrikam.com",
		},
		{
			"an inside host", unansweredCase("dns", "no such host").with("GET", "https://mde-gateway.corp.internal/api/machines", ""),
			[]string{"name-not-resolved certain", "dns-unreachable possible", "dns-private possible", "proxy-needed possible"},
			"no such host", "mde-gateway.corp.internal",
		},

		{
			"Node, refused by this machine", unansweredCase("refused", "connect ECONNREFUSED 127.0.0.1:8888").with("GET", defenderURL, ""),
			[]string{"call-refused certain", "local-address likely", "firewall-blocks possible", "proxy-needed possible"},
			"ECONNREFUSED 127.0.0.1:8888", "curl -v https://api.security.microsoft.com",
		},
		{
			".NET, refused", unansweredCase("refused", "Connection refused (graph.microsoft.com:443)"),
			[]string{"call-refused certain", "firewall-blocks possible", "proxy-needed possible"},
			"Connection refused", "graph.microsoft.com",
		},
		{
			"curl, not connected", unansweredCase("refused", "curl: (7) Failed to connect to api.security.microsoft.com port 443 after 1 ms: Couldn't connect to server"),
			[]string{"call-refused likely", "firewall-blocks possible", "proxy-needed possible"},
			"Couldn't connect", "api.security.microsoft.com",
		},
		{
			"Go, no route", unansweredCase("refused", `Get "`+defenderURL+`": dial tcp [2603:1030::1]:443: connect: network is unreachable`),
			[]string{"no-route certain", "firewall-blocks possible", "proxy-needed possible"},
			"network is unreachable", "IPv4",
		},

		{
			".NET, reset", unansweredCase("reset", "Unable to read data from the transport connection: Connection reset by peer.").with("GET", defenderURL, ""),
			[]string{"connection-broken certain", "idle-connection possible", "firewall-blocks possible"},
			"Connection reset by peer", "Retry, waiting longer",
		},
		{
			"an action, reset", unansweredCase("reset", "read ECONNRESET").with("POST", isolationURL, "{}"),
			[]string{"connection-broken certain", "idle-connection possible", "firewall-blocks possible"},
			"read ECONNRESET", "First check whether the action was carried out",
		},
		{
			"Windows PowerShell, old TLS", unansweredCase("reset", "The underlying connection was closed: An unexpected error occurred on a send. An existing connection was forcibly closed by the remote host."),
			[]string{"tls-version likely", "firewall-blocks possible", "idle-connection possible"},
			"An unexpected error occurred on a send", "SchUseStrongCrypto",
		},
		{
			"Python on Windows", unansweredCase("reset", "('Connection aborted.', ConnectionResetError(10054, 'An existing connection was forcibly closed by the remote host', None, 10054, None))"),
			[]string{"connection-broken certain", "idle-connection possible", "firewall-blocks possible", "tls-version possible"},
			"forcibly closed", "proxy and firewall",
		},
		{
			"a stale connection", unansweredCase("reset", "The underlying connection was closed: A connection that was expected to be kept alive was closed by the server."),
			[]string{"connection-broken certain", "idle-connection likely", "firewall-blocks possible", "tls-version possible"},
			"underlying connection was closed", "Retry, waiting longer",
		},
		{
			"Node, during the handshake", unansweredCase("reset", "Client network socket disconnected before secure TLS connection was established"),
			[]string{"connection-broken certain", "idle-connection possible", "firewall-blocks likely", "tls-version possible"},
			"before secure TLS", "Retry, waiting longer",
		},

		{
			"requests, read", unansweredCase("timeout", "HTTPSConnectionPool(host='api.security.microsoft.com', port=443): Read timed out. (read timeout=15)"),
			[]string{"call-timed-out certain", "answer-slow likely", "firewall-blocks possible"},
			"Read timed out", "raise the client's timeout",
		},
		{
			"a hunting query", unansweredCase("timeout", "The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.").with("POST", huntingURL, "{}"),
			[]string{"call-timed-out certain", "answer-slow likely", "firewall-blocks possible", "proxy-needed possible"},
			"HttpClient.Timeout", "raise the client's timeout",
		},
		{
			"an action, timed out", unansweredCase("timeout", "timeout of 30000ms exceeded").with("POST", isolationURL, "{}"),
			[]string{"call-timed-out certain", "answer-slow possible", "firewall-blocks possible", "proxy-needed possible"},
			"timeout of 30000ms", "First check whether the action was carried out",
		},
		{
			"Node, connect", unansweredCase("timeout", "request to https://graph.microsoft.com/v1.0/security/alerts_v2 failed, reason: connect ETIMEDOUT 192.0.2.44:443"),
			[]string{"call-timed-out certain", "firewall-blocks likely", "proxy-needed possible"},
			"connect ETIMEDOUT 192.0.2.44:443", "graph.microsoft.com, port 443",
		},

		{
			"a proxy's port", unansweredCase("timeout", "System.Net.Sockets.SocketException (10060): Ein Verbindungsversuch ist fehlgeschlagen (192.0.2.254:3128)"),
			[]string{"proxy-unreachable certain", "call-timed-out certain", "firewall-blocks likely", "proxy-needed possible"},
			"port 3128", "HTTPS_PROXY",
		},
		{
			"a strict client", unansweredCase("tls", "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Missing Authority Key Identifier (_ssl.c:1020)"),
			[]string{"certificate-strict certain", "tls-inspection possible"},
			"Missing Authority Key Identifier", "reissued",
		},
		{
			"requests, inspected", unansweredCase("tls", "HTTPSConnectionPool(host='api.security.microsoft.com', port=443): Max retries exceeded with url: /api/machines (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:992)')))"),
			[]string{"certificate-untrusted certain", "tls-inspection likely", "root-missing possible"},
			"self-signed certificate in certificate chain", "REQUESTS_CA_BUNDLE",
		},
		{
			"Node, no issuer", unansweredCase("tls", "unable to get local issuer certificate").with("GET", defenderURL, ""),
			[]string{"certificate-untrusted certain", "tls-inspection possible", "root-missing likely"},
			"unable to get local issuer certificate", "openssl s_client -connect api.security.microsoft.com:443",
		},
		{
			"Java", unansweredCase("tls", "javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target"),
			[]string{"certificate-untrusted certain", "tls-inspection possible", "root-missing possible"},
			"PKIX path building failed", "keytool -importcert",
		},
		{
			"Go", unansweredCase("tls", "tls: failed to verify certificate: x509: certificate signed by unknown authority"),
			[]string{"certificate-untrusted certain", "tls-inspection possible", "root-missing possible"},
			"unknown authority", "SSL_CERT_FILE",
		},
		{
			"PowerShell, no reason", unansweredCase("tls", "The remote certificate is invalid according to the validation procedure."),
			[]string{"certificate-untrusted certain", "tls-inspection possible", "root-missing possible"},
			"remote certificate is invalid", "Trusted Root Certification Authorities",
		},
		{
			"curl, expired", unansweredCase("tls", "curl: (60) SSL certificate problem: certificate has expired"),
			[]string{"certificate-expired certain", "machine-clock possible", "tls-inspection possible", "root-missing possible"},
			"certificate has expired", "Compare this machine's clock",
		},
		{
			".NET, expired", unansweredCase("tls", "The remote certificate is invalid because of errors in the certificate chain: NotTimeValid"),
			[]string{"certificate-expired certain", "machine-clock possible", "tls-inspection possible", "root-missing possible"},
			"NotTimeValid", "Don't turn off verification",
		},
		{
			"Go, another name", unansweredCase("tls", `Post "https://login.microsoftonline.com/ba489e8a-a023-4e5a-8917-e0dbfe9b1161/oauth2/v2.0/token": x509: certificate is not valid for any names, but wanted to match login.microsoftonline.com`),
			[]string{"certificate-name certain", "tls-inspection possible"},
			"certificate is not valid for any names", "nslookup login.microsoftonline.com",
		},
		{
			"Node, another name", unansweredCase("tls", "Hostname/IP does not match certificate's altnames: Host: api.security.microsoft.com. is not in the cert's altnames: DNS:proxy.contoso.local"),
			[]string{"certificate-name certain", "tls-inspection possible"},
			"does not match certificate's altnames", "hosts file",
		},
		{
			"curl on Windows, revocation", unansweredCase("tls", "curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012) - The revocation function was unable to check revocation for the certificate."),
			[]string{"revocation-unreachable likely", "tls-inspection possible"},
			"revocation", "CRL and OCSP",
		},
		{
			"an http proxy as https", unansweredCase("tls", "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1007)"),
			[]string{"tls-not-spoken likely", "tls-inspection possible"},
			"wrong version number", "HTTPS_PROXY",
		},
		{
			"PowerShell 5.1, no channel", unansweredCase("tls", "The request was aborted: Could not create SSL/TLS secure channel."),
			[]string{"tls-version likely", "tls-inspection possible"},
			"secure channel", "SystemDefaultTlsVersions",
		},
		{
			".NET, see inner", unansweredCase("tls", "The SSL connection could not be established, see inner exception."),
			[]string{"tls-failed certain", "tls-inspection possible", "tls-version possible"},
			"see inner exception", "curl -v https://HOST",
		},

		{
			"requests, proxy 403", unansweredCase("proxy", "Tunnel connection failed: 403 Forbidden").with("GET", defenderURL, ""),
			[]string{"proxy-blocks certain"},
			"status 403", "CONNECT to api.security.microsoft.com:443",
		},
		{
			"Go, proxy 403", unansweredCase("proxy", `Get "`+defenderURL+`": Forbidden`),
			[]string{"proxy-blocks certain"},
			"Forbidden", "CONNECT to api.security.microsoft.com:443",
		},
		{
			".NET, proxy 407", unansweredCase("proxy", "The proxy tunnel request to proxy 'http://proxy.contoso.local:3128/' failed with status code '407'."),
			[]string{"proxy-login certain"},
			"status 407", "-ProxyUseDefaultCredentials",
		},
		{
			"wget, proxy 407", unansweredCase("proxy", "Proxy tunneling failed: Proxy Authentication Required"),
			[]string{"proxy-login certain"},
			"Proxy Authentication Required", "credentials",
		},
		{
			"curl, proxy 503", unansweredCase("proxy", "curl: (56) CONNECT tunnel failed, response 503"),
			[]string{"proxy-fault certain"},
			"status 503", "Retry, waiting longer",
		},
		{
			"curl, no proxy", unansweredCase("proxy", "curl: (5) Could not resolve proxy: proxy.contoso.local"),
			[]string{"proxy-unreachable certain"},
			"Could not resolve proxy", "HTTPS_PROXY",
		},
		{
			"Go, no proxy", unansweredCase("proxy", `Get "`+defenderURL+`": proxyconnect tcp: dial tcp 10.0.0.8:3128: connect: connection refused`),
			[]string{"proxy-unreachable certain"},
			"connection refused", "HTTPS_PROXY",
		},

		{
			"PowerShell, cut", unansweredCase("cut", "The response ended prematurely, with at least 280 additional bytes expected. (ResponseEnded)"),
			[]string{"connection-broken certain", "transfer-limited possible"},
			"ended prematurely", "Retry, waiting longer",
		},
		{
			"Python, no token", unansweredCase("no-token", "KeyError: 'access_token'"),
			[]string{"token-answer-lost certain"},
			"KeyError: 'access_token'", "AADSTS",
		},
		{
			"MSAL, no authority", unansweredCase("no-token", "ClientAuthError: openid_config_error: Could not retrieve endpoints. Attempted to retrieve endpoints from: https://undefined/organizations/v2.0/.well-known/openid-configuration"),
			[]string{"host-wrong certain", "authority-unreachable certain"},
			`"undefined"`, "authority",
		},
		{
			"MSAL, no tenant", unansweredCase("no-token", "ValueError: Unable to get authority configuration for https://login.microsoftonline.com/None. Authority would typically be in a format of https://login.microsoftonline.com/your_tenant"),
			[]string{"authority-unreachable certain"},
			"/None", "print the authority",
		},
		{
			"MSAL, no discovery", unansweredCase("no-token", "ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved"),
			[]string{"authority-unreachable certain"},
			"endpoints_resolution_error", "login.microsoftonline.com",
		},
		{
			"Splunk's own port", unansweredCase("reset", "connection broken by 'ProtocolError('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))': /servicesNS/nobody/TA-MS-AAD/storage/collections/data/x/batch_save"),
			[]string{"own-server likely"},
			"/servicesNS/", "Splunk is running",
		},
		{
			"Node, unsent", unansweredCase("unsent", "fetch failed").with("GET", defenderURL, ""),
			[]string{"call-failed possible"},
			"fetch failed", "error.cause",
		},
		{
			"a library that threw", unansweredCase("unsent", "ClientAuthError: network_error: Network request failed. | Fetch client threw: TypeError: listener must be a function | Attempted to reach: https://login.microsoftonline.com"),
			[]string{"call-failed likely"},
			"listener must be a function", "bundled for a browser",
		},
		{
			"a browser that threw", unansweredCase("unsent", "Network request failed. | Fetch client threw: TypeError: Failed to fetch | Attempted to reach: https://login.microsoftonline.com"),
			[]string{"call-failed possible"},
			"Fetch client threw", "error.cause",
		},
		{
			"MSAL in a browser", unansweredCase("unsent", "BrowserAuthError: post_request_failed: Network request failed"),
			[]string{"call-failed possible"},
			"post_request_failed", "single-page application",
		},
		{
			"nobody signed in", unansweredCase("timeout", "Error: failed to authenticate: DeviceCodeCredential: context deadline exceeded"),
			[]string{"sign-in-not-finished likely", "firewall-blocks possible"},
			"DeviceCodeCredential", "azurecli",
		},
		{
			"a cloud that is closed", unansweredCase("timeout", "HTTPSConnectionPool(host='login.microsoftonline.de', port=443): Max retries exceeded with url: /common (Caused by ConnectTimeoutError('Connection to login.microsoftonline.de timed out.'))"),
			[]string{"host-wrong certain", "call-timed-out certain", "firewall-blocks likely", "proxy-needed possible"},
			"login.microsoftonline.de", "az cloud set -n AzureCloud",
		},
		{
			"no words", unansweredCase("timeout", ""),
			[]string{"call-timed-out likely", "answer-slow possible", "firewall-blocks possible", "proxy-needed possible"},
			"without a response", "Retry, waiting longer",
		},
		{"an error response", failure("Forbidden", "connect ECONNREFUSED 127.0.0.1:8888"), nil, "", ""},
		{"an unknown kind", unansweredCase("weather", "It rains."), nil, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) { tt.check(t, f) })
	}
}

// TestNoResponseAlone holds that no other family has a say where no response
// came, whatever the request shows.
// TestToldAround holds that a known message next to a client's words for a missing token
// tells the cause.
func TestToldAround(t *testing.T) {
	c := unansweredCase("no-token", "Error: failed to get token: expected an empty error but received: AzureCLICredential: WARNING: A Cloud Shell credential problem occurred.")
	c.Exchange.Around = c.Exchange.Failure.Words + "\nERROR: Audience 6dae42f8-4368-4678-94ff-3960e28e3630/.default is not a supported MSI token audience."
	if causes := Causes(&c); len(causes) == 0 || causes[0].Cause().ID != "cloud-shell-audience" {
		t.Errorf("got %v", idsOf(causes))
	}
	c.Exchange.Around = c.Exchange.Failure.Words
	if causes := Causes(&c); len(causes) == 0 || causes[0].Cause().ID != "token-answer-lost" {
		t.Errorf("without it: got %v", idsOf(causes))
	}
}

func TestNoResponseAlone(t *testing.T) {
	f := noResponseFamily()
	c := unansweredCase("dns", "no such host").with("POST", defenderURL+"/{id}/isolat", `{"comment":"x"}`)
	c.Operation, _ = catalog.FindOperation("isolate-machine")
	for _, r := range Causes(&c) {
		if id := r.Cause().ID; !slices.ContainsFunc(f.Causes, func(e Entry) bool { return e.ID == id }) {
			t.Errorf("%s is named", id)
		}
	}
}

// TestFailuresAreExplained holds that the catalog knows every kind of failure,
// and the family every cause that the catalog has for one.
func TestFailuresAreExplained(t *testing.T) {
	f := noResponseFamily()
	declared := func(id string) bool { return slices.ContainsFunc(f.Causes, func(e Entry) bool { return e.ID == id }) }
	known := map[string]bool{"host-wrong": true, "own-server": true, "sign-in-not-finished": true} // which hang on the host, or on who asks
	for _, kind := range []string{
		exchange.DNS, exchange.Refused, exchange.Reset, exchange.Timeout, exchange.TLS,
		exchange.Proxy, exchange.Cut, exchange.Unread, exchange.Lacking, exchange.NoToken, exchange.Unsent,
	} {
		failure, ok := client.FindFailure(kind)
		if !ok {
			t.Errorf("%s is not in the catalog", kind)
		}
		for _, c := range failure.Causes {
			known[c.ID] = true
			if !declared(c.ID) {
				t.Errorf("%s is not declared", c.ID)
			}
		}
		if causes := noResponseCauses(ptr(unansweredCase(kind, "something"))); len(causes) == 0 || causes[0].ID == "" {
			t.Errorf("%s has no cause", kind)
		}
	}
	for _, e := range f.Causes {
		if !known[e.ID] {
			t.Errorf("%s is in no failure of the catalog", e.ID)
		}
	}
}

func TestRetryWithoutResponse(t *testing.T) {
	tests := []struct {
		kind, words string
		want        fact.Advice
	}{
		{"dns", "getaddrinfo ENOTFOUND api.security.microsoft.com", fact.FixFirst},
		{"dns", "getaddrinfo ENOTFOUND api.securty.microsoft.com", fact.FixFirst},
		{"refused", "Connection refused", fact.Backoff},
		{"reset", "Connection reset by peer", fact.Backoff},
		{"reset", "The underlying connection was closed: An unexpected error occurred on a send.", fact.FixFirst},
		{"timeout", "Read timed out.", fact.Backoff},
		{"tls", "certificate has expired", fact.FixFirst},
		{"proxy", "Tunnel connection failed: 403 Forbidden", fact.FixFirst},
		{"proxy", "Tunnel connection failed: 407 Proxy Authentication Required", fact.FixFirst},
		{"proxy", "Tunnel connection failed: 502 Bad Gateway", fact.Backoff},
		{"cut", "transfer closed with 280 bytes remaining to read", fact.Backoff},
		{"no-token", "KeyError: 'access_token'", fact.FixFirst},
		{"unsent", "fetch failed", ""},
	}
	for _, tt := range tests {
		c := unansweredCase(tt.kind, tt.words)
		if got := RetryAdvice(&c, Causes(&c)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.words, got, tt.want)
		}
	}
}

func TestWaited(t *testing.T) {
	for words, want := range map[string]string{
		"Read timed out. (read timeout=15)":                                                       "15",
		"Operation timed out after 30001 milliseconds with 0 bytes received":                      "30",
		"timeout of 2000ms exceeded":                                                              "2",
		"The request was canceled due to the configured HttpClient.Timeout of 1 seconds elapsing": "1",
		"Retry failed after 4 tries.":                                                             "",
		"The operation was cancelled because it exceeded the configured timeout of 0:00:02.":      "",
		"The operation has timed out.":                                                            "",
		"timeout=":                                                                                "",
	} {
		if got := newUnanswered(ptr(unansweredCase("timeout", words))).waited(); got != want {
			t.Errorf("%q: %q, want %q", words, got, want)
		}
	}
}

// TestNoResponseHostile holds that looking at what a client said takes time in
// proportion to it.
func TestNoResponseHostile(t *testing.T) {
	for _, piece := range []string{"api.securty.microsoft.com ", "timeout=", "'", "a.", "https://undefined/ ", "failed: ", "(", "é"} {
		words := strings.Repeat(piece, 20_000)
		for f := range client.Failures() {
			c := unansweredCase(f.Kind, words)
			for _, r := range Causes(&c) {
				if n := len(r.Cause().Evidence.English()); n > 1000 {
					t.Errorf("%s: evidence of %d bytes for repetitions of %q", f.Kind, n, piece)
				}
			}
		}
	}
}
