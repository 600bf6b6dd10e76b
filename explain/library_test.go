package explain

import (
	"strings"
	"testing"
)

// TestWithoutManagedIdentity holds that what libraries say of managed identities
// leads to those, in any words and no matter who refused the connection, and not to
// the network or to the path of an API.
func TestWithoutManagedIdentity(t *testing.T) {
	for text, want := range map[string]string{
		"ManagedIdentityCredential authentication failed.(status code 404). More details: unknown_error(status code 404). Response body: ManagedIdentityCredential - IMDS: Failed to retrieve IMDS token after 5 retries.":                                                                          " 404 unknown fix-first identity-not-assigned likely",
		"     | ManagedIdentityCredential authentication unavailable. Multiple attempts failed to obtain a token from the managed identity endpoint.\nGet-MgUser_List:":                                                                                                                             " 0 unknown fix-first no-managed-identity likely",
		"File /lib/azure/identity/_credentials/imds.py\nServiceRequestError: <urllib3.connection.HTTPConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused\n\nManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.": " 0 unknown fix-first no-managed-identity likely",
		"ManagedIdentityCredential authentication unavailable. Connection to IMDS endpoint cannot be established, connect timed out.":                                                                                                                                                               " 0 unknown fix-first no-managed-identity likely",
		`{"error":{"code":"credential_unavailable","message":"ManagedIdentityCredential: The IMDS endpoint gave nothing"}}`:                                                                                                                                                                         "credential_unavailable 0 unknown fix-first no-managed-identity likely",
		"ManagedIdentityCredential authentication failed: nothing came from the managed identity endpoint (status code 404)":                                                                                                                                                                        " 404 gateway fix-first identity-not-assigned likely",
	} {
		if got := brief(answered(t, text)); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestWordsBehindStatus holds that a quotation right after a status is the message.
func TestWordsBehindStatus(t *testing.T) {
	for text, want := range map[string]string{
		"with this call https://api.securitycenter.microsoft.com/api/recommendations?$filter=severityScore eq 'high' I only get 400 Bad Request: \"Filter parameter is invalid\"": "Filter parameter is invalid",
		"the script fails with 400 Bad Request: “Widget seven is odd” since Monday":                                                                                               "Widget seven is odd",
		"the script fails with HTTP 400 (Bad Request) since \"last Monday\"":                                                                                                      "",
		"the script fails with HTTP 403: \"Forbidden\"":                                                                                                                           "",
	} {
		e := answered(t, text)
		if e.Message != want || want != "" && e.HiddenBody != "" {
			t.Errorf("%s\n got %q, and of the body %q\nwant %q", text, e.Message, e.HiddenBody, want)
		}
	}
}

// TestOwnWordsOfClients holds that what a client thinks of a failure doesn't
// outrank what happened.
func TestOwnWordsOfClients(t *testing.T) {
	const cli = "knack.util.CLIError: Certificate verification failed. This typically happens when using Azure CLI behind a proxy that intercepts traffic with a self-signed certificate. Please add this certificate to the trusted CA bundle. " +
		"Error detail: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /common/oauth2/token (Caused by SSLError(SSLError(1, '"
	for text, want := range map[string]string{
		cli + "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1125)')))":                                 " 0 entra fix-first tls-not-spoken likely",
		cli + "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1)')))": " 0 entra fix-first certificate-expired certain",
		"[!] HTTP 400 Error: Most likely due to missing Entra ID premium licence. Assuming no PIM is used.":        " 400 unknown fix-first licence-missing possible",
	} {
		if got := brief(answered(t, text)); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestTokenEndpoint holds that of two URLs the one that Entra ID answered is shown,
// and that a tenant ID that isn't whole is found in it.
func TestTokenEndpoint(t *testing.T) {
	e := answered(t, "azure.BearerAuthorizer#WithAuthorization: Failed to refresh the Token for request to https://management.azure.com/subscriptions/1?api-version=2018-05-01: StatusCode=400 -- Original Error: adal: Refresh request failed. Status Code = '400'. Response body: "+
		`{"error":"invalid_request","error_description":"AADSTS900023: Specified tenant identifier '***' is neither a valid DNS name, nor a valid external domain."}`+
		" Endpoint https://login.microsoftonline.com/32d9bd15-3289-4f58-9343-f5f76770d6a/oauth2/token?api-version=1.0")
	if !strings.HasPrefix(e.URL, "https://login.microsoftonline.com/32d9bd15") {
		t.Errorf("the URL is %q", e.URL)
	}
	if len(e.Causes) == 0 || e.Causes[0].ID != "tenant-mistyped" || !strings.Contains(e.Causes[0].Evidence, "35 characters") {
		t.Errorf("the causes are %+v", e.Causes)
	}
}

// TestSaysNothing holds that an error without status, code and words of its own may
// be one of the service.
func TestSaysNothing(t *testing.T) {
	for text, want := range map[string]string{
		`{"error":{"code":"","message":"An error has occurred."}}`:                                                                                      " 0 unknown backoff transient-fault possible",
		`{"error":{"code":"ErrorInvalidRequest","message":"The OData request is not supported. REST APIs for this mailbox are currently in preview."}}`: "ErrorInvalidRequest 400 unknown fix-first mailbox-on-premises likely",
	} {
		if got := brief(answered(t, text)); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
