package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/exchange"
)

const tokenURL = "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token"

// refusedToken makes a case of what Entra ID answered to a token request.
func refusedToken(message string) Case {
	var c Case
	code, _, _ := strings.Cut(message, ":")
	c.Service = fact.Entra
	c.Exchange.Response.Fault = exchange.Fault{Code: code, Message: message, Service: "entra"}
	c.Code, _ = catalog.FindCode(code, c.Service)
	c.Message, c.Values, _ = catalog.MatchMessage(message, code, c.Service)
	c.Status = c.Code.Status
	return c
}

// withClaims adds the claims that a refused sign-in asks for.
func withClaims(c Case, claims string) Case {
	c.Exchange.Response.Fault.Claims = claims
	return c
}

func TestSignInFamily(t *testing.T) {
	const (
		proofMissing = "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
		notFound     = "AADSTS700027: Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: "
		client       = "3fd6f554-b218-402f-8c51-10ef2c39876d"
		federated    = "AADSTS70021: No matching federated identity record found for presented assertion. Assertion Issuer: "
	)
	assertion := func(from, to string) Case {
		return refusedToken("AADSTS700024: Client assertion is not within its valid time range. Current time: 2024-12-07T12:09:18.3149355Z, assertion valid from " +
			from + ", expiry time of assertion " + to + ".")
	}
	appNotFound := func(app, tenant string) Case {
		return refusedToken("AADSTS700016: Application with identifier '" + app + "' was not found in the directory '" + tenant + "'.")
	}
	tenantNotFound := func(tenant string) Case {
		return refusedToken("AADSTS90002: Tenant '" + tenant + "' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.")
	}
	scopeUnknown := func(scope, resource string) string {
		return "AADSTS650053: The application 'portal' asked for scope '" + scope + "' that doesn't exist on the resource '" + resource + "'. Contact the app vendor."
	}
	revoked := func(issued, from string) string {
		return "AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '" +
			issued + "' and the TokensValidFrom date (before which tokens are not valid) for this user is '" + from + "'."
	}
	testFamily(t, signInFamily(), []familyTest{
		{"a device that isn't joined", inText(failure("AADSTS53001", "AADSTS53001: Device is not in required device state: domain_joined."), "Connect-MicrosoftTeams -Credential $c"), []string{"device-required likely"}, "state of the device", "without -Credential"},
		{"a platform that isn't supported", failure("AADSTS50005", "AADSTS50005: User tried to log in to a device from a platform (Unknown) that's currently not supported through Conditional Access policy."), []string{"device-platform likely"}, "platform", "platform condition"},
		{"token protection", failure("AADSTS530084", "AADSTS530084: Access has been blocked by conditional access token protection policy."), []string{"token-protection likely"}, "token protection", "WAM"},
		{"Spring, 401", failure("", "[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401 Unauthorized: [no body]").status(401), []string{"client-secret-wrong likely"}, "401", "client_secret_post"},
		{"Spring, no status", failure("", "[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: Connection reset"), nil, "", ""},
		{"a policy and a device code", inText(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), "az login --use-device-code"), []string{"conditional-access likely"}, "--use-device-code", "without the device code"},
		{"a policy and a device that complies", inText(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), "Error Code: 53003\nDevice state: Compliant"), []string{"conditional-access likely"}, "compliant", "device code"},
		{"a policy and no device code", inText(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), "We don't use a device code here."), nil, "", ""},
		{"a policy and no password", inText(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), "this isn't ROPC; the account is of Europcar"), nil, "", ""},
		{"a redirect URI of the user's machine", refusedToken("AADSTS50011: The redirect URI 'http://localhost:8400' specified in the request does not match the redirect URIs configured for the application '" + client + "'."), []string{"redirect-uri likely"}, "http://localhost:8400", "add http://localhost under Mobile and desktop"},
		{"a redirect URI behind a proxy", refusedToken("AADSTS50011: The redirect URI 'http://siem.contoso.example/auth' specified in the request does not match the redirect URIs configured for the application '" + client + "'."), []string{"redirect-uri likely"}, "http://siem.contoso.example/auth", "X-Forwarded-Proto"},
		{"a redirect URI of a website", refusedToken("AADSTS50011: The redirect URI 'https://siem.contoso.example/auth' specified in the request does not match the redirect URIs configured for the application '" + client + "'."), []string{"redirect-uri likely"}, "https://siem.contoso.example/auth", "add exactly https://siem.contoso.example/auth"},
		{"a redirect URI that was hidden", refusedToken("AADSTS50011: The redirect URI '<redirect uri>' specified in the request does not match the redirect URIs configured for the application '" + client + "'."), nil, "", ""},
		{"an Application ID URI as the client ID", appNotFound("api://"+client, "contoso.example"), []string{"app-id-wrong certain"}, "api://" + client, "client_id=" + client},
		{"quotation marks around the client ID", appNotFound(`"`+client+`"`, "contoso.example"), []string{"app-id-wrong certain"}, client, "quotation marks"},
		{"a personal account without a tenant", refusedToken("AADSTS50020: User account 'jane@contoso.example' from identity provider 'live.com' does not exist in tenant 'Microsoft Services' and cannot access the application '" + client + "'(Azure CLI) in that tenant."), []string{"sign-in-tenant likely"}, "Microsoft Services", "--tenant"},
		{"a personal account at a web page", refusedToken("AADSTS50020: User account 'jane@contoso.example' from identity provider 'live.com' does not exist in tenant 'Microsoft Services' and cannot access the application '" + client + "'(Portal) in that tenant."), nil, "", ""},
		{"a guest of another tenant", refusedToken("AADSTS50020: User account 'jane@contoso.example' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application '" + client + "'(Azure CLI) in that tenant."), nil, "", ""},
		{"a password where MFA is required", inText(refusedToken("AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access 'x'."), "UsernamePasswordCredential authentication failed: AADSTS50076"), []string{"password-without-mfa likely"}, "UsernamePasswordCredential", "application identity"},
		{"a user in a pipeline", inText(refusedToken("AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access 'x'."), "##[error]AADSTS50076: Due to a configuration change"), []string{"mfa-required likely"}, "##[error]", "service principal"},
		{"MFA of a person", inText(refusedToken("AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access 'x'."), "az account get-access-token"), nil, "", ""},
		{"Azure CLI in place of the provider's credentials", inText(refusedToken("AADSTS7000215: Invalid client secret provided."), "building client: unable to obtain access token: running Azure CLI: exit status 1: ERROR: AADSTS7000215: Invalid client secret provided."), []string{"cli-credential likely"}, "ran Azure CLI", "ARM_USE_OIDC"},
		{"Azure CLI of a person", inText(refusedToken("AADSTS50078: Presented multi-factor authentication has expired"), "running Azure CLI: exit status 1: ERROR: AADSTS50078: Presented multi-factor authentication has expired"), nil, "", ""},
		{"a job without a token", inText(refusedToken("AADSTS50027: JWT token is invalid or malformed."), "Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable.\nError: : AADSTS50027: JWT token is invalid or malformed."), []string{"pipeline-token likely"}, "ACTIONS_ID_TOKEN_REQUEST_URL", "id-token: write"},
		{"an outside token of a job", inText(assertion("2024-12-07T12:00:00Z", "2024-12-07T12:05:00Z"), "ERROR: AADSTS700024\nError: Process completed with exit code 1."), []string{"assertion-expired certain"}, "2024-12-07T12:05:00Z", "right before the late step"},
		{"a policy in the claims", withClaims(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), `{"access_token":{"capolids":{"essential":true,"values":["9b1c7d55-0000-4a2e-9c1e-5a5f5b4a0001"]}}}`), []string{"conditional-access likely"}, "9b1c7d55-0000-4a2e-9c1e-5a5f5b4a0001", "policy with the ID"},
		{"a page that was left", inText(refusedToken("access_denied: "), "GET /?error=access_denied&error_subcode=cancel HTTP/1.1"), []string{"sign-in-canceled likely"}, "error_subcode=cancel", "managed device"},
		{"a policy and a hint of Azure CLI", inText(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), "If no web browser is available or if the web browser fails to open, use device code flow with `az login --use-device-code`."), nil, "", ""},
		{"access denied", inText(refusedToken("access_denied: "), "GET /?error=access_denied HTTP/1.1"), nil, "", ""},
		{"a policy without its condition", failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), nil, "", ""},
		{"an assertion without the name of its key", failure("AADSTS50027", "AADSTS50027: Invalid JWT token. No certificate thumbprint specified in token header."), []string{"assertion-header certain"}, "no thumbprint", "x5t"},
		{"an assertion that can't be read", failure("AADSTS50027", "AADSTS50027: JWT token is invalid or malformed."), nil, "", ""},
		{"an assertion that ran out", assertion("1970-01-01T00:00:00.0000000Z", "2024-12-07T11:14:18.0000000Z"),
			[]string{"assertion-expired certain"}, "until 2024-12-07T11:14:18Z", "UTC"},
		{"an assertion that ran out minutes ago", assertion("2024-12-07T11:50:00.0000000Z", "2024-12-07T12:05:00.0000000Z"),
			[]string{"assertion-expired certain"}, "4 min later", "Synchronize the clock"},
		{"an assertion that was kept for days", assertion("1970-01-01T00:00:00.0000000Z", "2024-12-04T11:14:18.0000000Z"),
			[]string{"assertion-expired certain"}, "3 days later", "don't cache it"},
		{"a scope without its API", refusedToken(scopeUnknown("access_as_user", catalog.GraphAppID)), []string{"scope-unknown likely"}, "Microsoft Graph", "/access_as_user"},
		{"a scope of Graph, misspelled", refusedToken(scopeUnknown("Incidents.Read.All", catalog.GraphAppID)), []string{"scope-unknown likely"}, "Incidents.Read.All", "permissions reference"},
		{"a scope of an API of one's own", refusedToken(scopeUnknown("access_as_user", "5f0c1c1e-6f3e-4d5b-9a53-0c2f6f0c7d11")), nil, "", ""},
		{"a masked scope", refusedToken(scopeUnknown("***", catalog.GraphAppID)), nil, "", ""},
		{"a grant before the revocation", refusedToken(revoked("2026-05-11T07:42:08.0000000Z", "2026-05-12T09:00:00.0000000Z")),
			[]string{"grant-revoked certain"}, "issued at 2026-05-11T07:42:08Z", "sign in again"},
		{"a grant after it, as it seems", refusedToken(revoked("2026-05-13T07:42:08.0000000Z", "2026-05-12T09:00:00.0000000Z")), nil, "", ""},
		{"an assertion before its time", assertion("2024-12-07T13:09:00.0000000Z", "2024-12-07T14:09:00.0000000Z"),
			[]string{"assertion-expired certain"}, "from 2024-12-07T13:09:00Z", "clock"},
		{"an assertion in its time, as it seems", assertion("2024-12-07T12:00:00.0000000Z", "2024-12-07T13:00:00.0000000Z"), nil, "", ""},
		{"no secret", refusedToken(proofMissing).with("POST", tokenURL, "grant_type=client_credentials&client_id=a"),
			[]string{"client-secret-missing certain"}, "neither of these fields", "client_secret"},
		{"an empty secret", refusedToken(proofMissing).with("POST", tokenURL, "grant_type=client_credentials&client_id=a&client_secret="),
			[]string{"client-secret-missing certain"}, "is empty", ""},
		{"device code", refusedToken(proofMissing).with("POST", tokenURL, "grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=a"),
			[]string{"public-client likely"}, "device_code", "Allow public client flows"},
		{"password", refusedToken(proofMissing).with("POST", tokenURL, "grant_type=password&username=a&password=b"),
			[]string{"public-client likely"}, "grant_type=password", ""},
		{"issuer in the cluster", refusedToken(federated + "'https://kubernetes.default.svc.cluster.local'. Assertion Subject: 'system:serviceaccount:soc:a'. Assertion Audience: 'api://AzureADTokenExchange'."),
			[]string{"federated-credential certain"}, "kubernetes.default.svc", "public OIDC issuer"},
		{"issuer in the network", refusedToken("AADSTS700211: No matching federated identity record found for presented assertion issuer 'https://10.0.0.5:6443'."),
			[]string{"federated-credential certain"}, "10.0.0.5", ""},
		{"issuer, subject, audience", refusedToken(federated + "'https://token.actions.githubusercontent.com'. Assertion Subject: 'repo:contoso/export:ref:refs/heads/main'. Assertion Audience: 'api://AzureADTokenExchange'."),
			[]string{"federated-credential likely"}, "repo:contoso/export", "audience api://AzureADTokenExchange"},
		{"subject", refusedToken("AADSTS700213: No matching federated identity record found for presented assertion subject 'repo:contoso/export:environment:release'."),
			[]string{"federated-credential likely"}, "subject repo:contoso/export:environment:release", ""},
		{"certificate", refusedToken(notFound + "'8F13B0A94CD25E7706E1A2B3C4D5968779AFBECD', Please visit the Azure portal]"),
			[]string{"certificate-not-registered likely"}, "8F13B0A94CD25E7706E1A2B3C4D5968779AFBECD", "8F13B0A94CD25E7706E1A2B3C4D5968779AFBECD"},
		{"claim", refusedToken("AADSTS90014: The required field 'iss' is missing from the credential. Ensure that you have all the necessary parameters for the login request."),
			[]string{"assertion-malformed likely"}, "iss", "jti"},
		{"a consent link of version 2.0", inText(refusedToken("AADSTS900144: The request body must contain the following parameter: 'scope'."), "AADSTS900144: The request body must contain the following parameter: 'scope'.\nhttps://login.microsoftonline.com/contoso.example/v2.0/adminconsent?client_id=x"), []string{"resource-missing likely"}, "consent page", "without v2.0"},
		{"scope", refusedToken("AADSTS900144: The request body must contain the following parameter: 'scope'."),
			[]string{"resource-missing likely"}, "scope", "/.default"},
		{"in another service's error", failure("AuthenticationError", "AADSTS700213: No matching federated identity record found for presented assertion subject 'sc://contoso/export'."),
			[]string{"federated-credential likely"}, "sc://contoso/export", ""},

		{"a client ID that isn't whole", appNotFound("5d0c7f4e-2a3b-4c1d-9e8f-0a1b2c3d4e5", "Contoso"), []string{"app-id-wrong likely"}, "35 characters", "Application (client) ID"},
		{"the tenant as the client", appNotFound(client, client), []string{"app-id-wrong certain"}, client, "only in the URL"},
		{"a name as the client", appNotFound("alert-export", "Contoso"), []string{"app-id-wrong likely"}, "alert-export", "a GUID"},
		{"a client that may be right", appNotFound(client, "Contoso"), nil, "", ""},
		{"a masked client", appNotFound("***", "Contoso"), nil, "", ""},
		{"an API that is disabled", refusedToken("AADSTS500014: The service principal for resource '8ee8fdad-f234-4243-8f3b-15c294843740' is disabled."), []string{"resource-disabled likely"}, "Microsoft Threat Protection", "license"},
		{"another API that is disabled", refusedToken("AADSTS500014: The service principal for resource '3fd6f554-b218-402f-8c51-10ef2c39876d' is disabled."), nil, "", ""},
		{"an API that the registration doesn't list", refusedToken("AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Resource value from request: https://api.securitycenter.microsoft.com. Resource app ID: fc780465-2017-40d4-a0c5-307022471b92. List of valid resources from app registration: 00000003-0000-0000-c000-000000000000."),
			[]string{"permission-other-api certain"}, "only Microsoft Graph", "a permission of WindowsDefenderATP"},
		{"a list that is cut off", refusedToken("AADSTS650057: Invalid resource. Resource app ID: fc780465-2017-40d4-a0c5-307022471b92. List of"), nil, "", ""},
		{"a certificate file as the secret", inText(refusedToken("AADSTS7000215: Invalid client secret provided."), "The error may be caused by passing a service principal certificate with --password.\n\"clientSecret\": \"/secrets/spn.pem\""),
			[]string{"certificate-as-secret likely"}, "clientSecret ends in .pem", "--certificate"},
		{"a certificate file as the password", inText(refusedToken("AADSTS7000215: Invalid client secret provided."), "$ az login --service-principal -u app -p ~/spn.pem --tenant t\nThe error may be caused by passing a service principal certificate with --password."),
			[]string{"certificate-as-secret likely"}, "-p ends in .pem", "--certificate"},
		{"a certificate file of something else", inText(refusedToken("AADSTS7000215: Invalid client secret provided."), "$ mkdir -p ~/.azure\n$ openssl x509 -in ca.pem --text\nThe error may be caused by passing a service principal certificate with --password."),
			[]string{"certificate-as-secret possible"}, "", "--certificate"},
		{"perhaps a certificate", inText(refusedToken("AADSTS7000215: Invalid client secret provided."), "The error may be caused by passing a service principal certificate with --password."),
			[]string{"certificate-as-secret possible"}, "", "--certificate"},
		{"settings with one endpoint twice", inText(refusedToken("AADSTS90014: The required field 'grant_type' is missing."), "auth_url = https://login.microsoftonline.com/common/oauth2/v2.0/authorize\ntoken_url = https://login.microsoftonline.com/common/oauth2/v2.0/authorize\n"),
			[]string{"endpoint-swapped certain"}, "token_url", "/oauth2/v2.0/token"},
		{"settings that are right", inText(refusedToken("AADSTS90014: The required field 'grant_type' is missing."), "auth_url = https://login.microsoftonline.com/common/oauth2/v2.0/authorize\ntoken_url = https://login.microsoftonline.com/common/oauth2/v2.0/token\n"), nil, "", ""},
		{"a secret", inText(refusedToken("AADSTS7000215: Invalid client secret provided."), "\"clientSecret\": \"spn.pem\""), nil, "", ""},
		{"no secret from a web server", inText(refusedToken(proofMissing), "[auth][error] OAuthCallbackError: OAuth Provider returned an error: invalid_client"),
			[]string{"client-secret-missing likely"}, "web server", "AUTH_MICROSOFT_ENTRA_ID_SECRET"},
		{"another audience", refusedToken("AADSTS700212: No matching federated identity record found for presented assertion audience 'https://gitlab.example.org'."),
			[]string{"federated-credential likely"}, "https://gitlab.example.org", "api://AzureADTokenExchange"},
		{"a connection without a secret", inText(refusedToken("AADSTS7000216: 'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type."), "the service connection uses Workload Identity Federation"),
			[]string{"client-secret-missing likely"}, "federation", "AzureCLI task"},
		{"a policy and a password", inText(failure("AADSTS53003", "AADSTS53003: Access has been blocked by Conditional Access policies."), "context.acquire_token_with_username_password(resource)"),
			[]string{"conditional-access likely"}, "username_password", "application identity"},
		{"no tenant in the URL", tenantNotFound("token"), []string{"tenant-missing certain"}, "token", "Print the final URL"},
		{"no tenant in the URL of v2.0", tenantNotFound("oauth2"), []string{"tenant-missing certain"}, "oauth2", ""},
		{"an address as the tenant", tenantNotFound("https:"), []string{"tenant-mistyped certain"}, "https:", "without https://"},
		{"a user as the tenant", tenantNotFound("alice@contoso.example"), []string{"tenant-mistyped certain"}, "alice@", "follows the @"},
		{"a name as the tenant", tenantNotFound("contoso"), []string{"tenant-mistyped likely"}, "contoso", "contoso.onmicrosoft.com"},
		{"the application as the tenant", tenantNotFound(client).with("POST", tokenURL, "grant_type=client_credentials&client_id="+client), []string{"tenant-mistyped certain"}, client, "next to the client ID"},
		{"a tenant in the German cloud", tenantNotFound("d9444477-b201-4d5b-8fcb-0945b482d298").with("GET", "https://login.microsoftonline.de/d9444477-b201-4d5b-8fcb-0945b482d298", ""),
			[]string{"national-cloud likely"}, "login.microsoftonline.de", "AzureCloud"},
		{"a tenant that may be right", tenantNotFound("d9444477-b201-4d5b-8fcb-0945b482d298"), nil, "", ""},
		{"a domain that may be right", tenantNotFound("contoso.example"), nil, "", ""},
		{"a masked tenant", tenantNotFound("***"), nil, "", ""},
		{"another application", tenantNotFound("d9444477-b201-4d5b-8fcb-0945b482d298").with("POST", tokenURL, "grant_type=client_credentials&client_id="+client), nil, "", ""},

		{"proof not known", refusedToken(proofMissing), nil, "", ""},
		{"a secret", refusedToken(proofMissing).with("POST", tokenURL, "grant_type=client_credentials&client_secret=***"), nil, "", ""},
		{"another body", refusedToken(proofMissing).with("POST", tokenURL, `{"grant_type":"client_credentials"}`), nil, "", ""},
		{"a masked thumbprint", refusedToken(notFound + "'***'"), nil, "", ""},
		{"masked values", refusedToken("AADSTS700213: No matching federated identity record found for presented assertion subject '***'."), nil, "", ""},
		{"grant_type", refusedToken("AADSTS900144: The request body must contain the following parameter: 'grant_type'."), nil, "", ""},
		{"another error", refusedToken("AADSTS7000215: Invalid client secret is provided."), nil, "", ""},
	})
}

// TestSignInFix holds that the advice names the API that the token was asked
// for, and no other.
func TestSignInFix(t *testing.T) {
	const (
		graph    = "https://graph.microsoft.com/.default"
		defender = "https://api.security.microsoft.com/.default"
		atp      = "https://api.securitycenter.microsoft.com/.default"
	)
	scope := func(value string) string {
		return "AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope " + value + " is not valid."
	}
	for _, tt := range []struct {
		c    Case
		want string // empty where the request doesn't tell
	}{
		{refusedToken(scope("https://graph.microsoft.com")), graph},
		{refusedToken(scope("https://graph.microsoft.com/SecurityAlert.Read.All")), graph},
		{refusedToken(scope("SecurityAlert.Read.All SecurityIncident.Read.All")), graph},
		{refusedToken(scope("https://api.security.microsoft.com/Incident.Read.All")), defender},
		{refusedToken(scope("https://api.securitycenter.microsoft.com/Machine.Read.All")), atp},
		{refusedToken("AADSTS900144: The request body must contain the following parameter: 'resource'.").with("POST", tokenURL, "grant_type=client_credentials&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"), graph},
		{refusedToken(scope("https://graph.microsoft.com/.default https://api.security.microsoft.com/.default")), ""},
		{refusedToken(scope("api://contoso/.default")), ""},
		{refusedToken(scope("***")), ""},
	} {
		for _, id := range []string{"scope-not-default", "scope-malformed", "endpoint-version"} {
			fix := tt.c.signInFix(id).En
			if (fix == "") != (tt.want == "") || !strings.Contains(fix, tt.want) {
				t.Errorf("%q: the advice on %s is %q, want %s in it", tt.c.Exchange.Response.Fault.Message, id, fix, tt.want)
			}
		}
		if fix := tt.c.signInFix("client-secret-wrong").En; fix != "" {
			t.Errorf("the advice on a secret names an API: %q", fix)
		}
	}
}

// TestSignInAgain holds that the advice to sign in again names the program that the input
// names, and none where it names none.
func TestSignInAgain(t *testing.T) {
	for around, want := range map[string]string{
		"Failed to refresh access token for service: Securitycenter. Error: ":                     "Edit API connection",
		"To re-authenticate, please run:\naz login --scope https://graph.microsoft.com//.default": "az login --tenant",
		"run `azd auth login` to log in":                                                          "azd auth login again",
		"Connect-MgGraph : ":                                                                      "Disconnect-MgGraph",
		"Connect-AzAccount : ":                                                                    "Disconnect-AzAccount",
		"DM_GWPipeline_Gateway_InvalidConnectionCredentials":                                      "Power BI",
		"invalid_grant: ":                                                                         "",
	} {
		c := inText(refusedToken("AADSTS700082: The refresh token has expired due to inactivity."), around)
		if fix := c.signInFix("sign-in-expired").En; (fix == "") != (want == "") || !strings.Contains(fix, want) {
			t.Errorf("%q: the advice is %q, want %q in it", around, fix, want)
		}
	}
}

// TestBareSignIn holds what is said of a refused token request if only its status is
// known.
func TestBareSignIn(t *testing.T) {
	for _, tt := range []struct {
		status        int
		url, around   string
		first, advice string
	}{
		{401, tokenURL, "", "client-secret-wrong", "Secret ID"},
		{400, tokenURL, "", "token-error-hidden", "client ID"},
		{401, "", "url = \"https://login.microsoftonline.com/%s/oauth2/token\"", "client-secret-wrong", "Secret ID"},
		{400, "", "url = \"https://login.microsoftonline.com/%s/oauth2/token\"", "token-error-hidden", "client ID"},
		{400, tokenURL, "acquire_token_by_refresh_token(refresh_token)", "sign-in-expired", "Sign in again"},
		{400, "https://login.microsoftonline.com//oauth2/token", "", "tenant-missing", "TENANT-ID"},
		{400, "https://login.microsoftonline.com/contoso.example/oauth2/token?resource=https://graph.microsoft.com", "", "token-error-hidden", "client ID"},
	} {
		c := inText(failure("", ""), tt.around).status(tt.status).with("POST", tt.url, "")
		c.Service = fact.Entra
		causes := Causes(&c)
		if len(causes) == 0 || causes[0].Cause().ID != tt.first || !strings.Contains(causes[0].Cause().Fix.English(), tt.advice) {
			t.Errorf("%d %s %q: got %v, want %s", tt.status, tt.url, tt.around, idsOf(causes), tt.first)
		}
	}
}

// TestConsentFix holds that an application of Microsoft isn't consented to like one's own.
func TestConsentFix(t *testing.T) {
	const said = "AADSTS65001: The user or administrator has not consented to use the application with ID '"
	for id, want := range map[string]string{
		"5e3ce6c0-2b1f-4285-8d4b-75ee78787346": "Expose an API",
		"5d0c7f4e-2a3b-4c1d-9e8f-0a1b2c3d4e5f": "adminconsent?client_id=5d0c7f4e",
	} {
		c := refusedToken(said + id + "' named 'x'. Send an interactive authorization request for this user and resource.")
		if fix := c.signInFix("consent-missing").En; !strings.Contains(fix, want) {
			t.Errorf("%s: the advice is %q, want %q in it", id, fix, want)
		}
	}
}
