package explain

import "testing"

// TestSignInOfPrograms holds that what libraries, modules and tools say of a sign-in
// leads to the reason, and not to an API that was never called.
func TestSignInOfPrograms(t *testing.T) {
	for text, want := range map[string]string{
		// Modules of PowerShell.
		"Connect-MgGraph : One or more errors occurred.\nAt line:1 char:1\n+ Connect-MgGraph -Scopes \"User.Read.All\"\n    + CategoryInfo          : AuthenticationError: (:) [Connect-MgGraph], AggregateException\n    + FullyQualifiedErrorId : Microsoft.Graph.PowerShell.Authentication.Cmdlets.ConnectMgGraph": " 0 graph fix-first inner-exception-hidden likely",
		"Connect-PnPOnline : Exception has been thrown by the target of an invocation.\nAt line:1 char:1\n+ Connect-PnPOnline -Thumbprint ABC -Url https://contoso.sharepoint.com":                                                                                                                                    " 0 unknown fix-first inner-exception-hidden likely",
		"PSMessageDetails      : \nException             : System.EntryPointNotFoundException: Entry point was not found.\n   at Microsoft.Graph.PowerShell.Authentication.Core.Utilities.AuthenticationHelpers.SignInAsync(IAuthContext authContext)":                                                                " 0 unknown fix-first module-conflict likely",
		"Connect-IPPSSession : UnAuthorized": " 401 unknown fix-first exchange-app-permission likely",
		"[Error] Failed to connect to M365 services: No valid OAuth 2.0 authentication session exists": " 0 unknown fix-first module-session-missing likely",
		"WARNING: An error occurred while attempting to retrieve or refresh access token. Error message: Cannot convert argument \"builder\", with value: \"Microsoft.Identity.Client.PublicClientApplicationBuilder\", for \"WithDesktopFeatures\"": " 0 unknown fix-first module-conflict likely",
		"due to error 'Account has previously been signed out of this application.. Status: Response_Status.Status_AccountUnusable, Error code: 0, Tag: 540940121'":                                                                                  " 0 unknown fix-first broker-account likely",

		// Terraform and pipelines.
		"│ Error: building client: unable to parse claims in access token: illegal base64 data at input byte 631\n│ \n│   on providers.tf line 20, in provider \"azuread\":": " 0 unknown fix-first token-undecoded likely",
		"Error: Error building ARM Config: Authenticating using the Azure CLI is only supported as a User (not a Service Principal).":                                        " 0 unknown fix-first terraform-principal likely",
		"error instantiating azuredns challenge solver: ClientID is not set but\nneither `--cluster-issuer-ambient-credentials` nor `--issuer-ambient-credentials` are set.": " 0 unknown fix-first ambient-credentials likely",

		// The page of Entra ID, and its log.
		"Sign-in error code\n50126\nFailure reason\nError validating credentials due to invalid username or password.":              "AADSTS50126 400 entra fix-first password-wrong likely",
		"Status\tFailure\nError code\t7000222\nFailure reason\tThe provided client secret keys for app '{identifier}' are expired.": "AADSTS7000222 401 entra fix-first client-secret-expired likely",

		// No token, in whatever words.
		"[2026/04/13 08:37:31.649] [debug] [output:azure_logs_ingestion.4] token expired. getting new token\n[2026/04/13 08:37:31.649] [error] [output:azure_logs_ingestion.4] error retrieving oauth2 access token": " 0 unknown fix-first token-answer-lost certain",
		"ERROR poller: failed to refresh access token: 400 Bad Request":                                                                 " 400 entra fix-first token-error-hidden possible",
		"Error logging in: \"'access_token'\"":                                                                                          " 0 unknown fix-first token-answer-lost certain",
		"Failed to get token: Post \"login.microsoftonline.com/x/oauth2/v2.0/token\": unsupported protocol scheme \"\"":                 " 0 entra fix-first url-incomplete likely",
		"[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401 Unauthorized": " 401 unknown fix-first client-secret-wrong likely",
		"raise ClientAuthenticationError(message=error_message)\nMsiCredential: Unexpected response '{'statusCode': 503, 'message': 'An unexpected error occured while fetching the AAD Token.', 'correlationId': '9f85573a-e95e-4e2a-9c46-7ea63047aced'}'":              " 503 unknown backoff identity-endpoint-down likely",
		"Tried to get token using Managed Service Identity. Access token could not be acquired. MSI ResponseCode: BadRequest, Response: ":                                                                                                                                " 400 unknown fix-first identity-not-assigned likely",
		"Error: failed to authenticate: DeviceCodeCredential: context deadline exceeded":                                                                                                                                                                                 " 0 entra fix-first sign-in-not-finished likely",
		"HTTPSConnectionPool(host='login.microsoftonline.de', port=443): Max retries exceeded with url: /common (Caused by ConnectTimeoutError('Connection to login.microsoftonline.de timed out.'))":                                                                    " 0 entra fix-first host-wrong certain",
		"ClientAuthError: network_error: Network request failed. Please check network trace to determine root cause. | Fetch client threw: TypeError: listener must be a function | Attempted to reach: https://login.microsoftonline.com/common/oauth2/v2.0/devicecode": " 0 entra  call-failed likely",
	} {
		if got := brief(answered(t, text)); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestSignInURL holds that only what was called is shown as the URL of a sign-in that
// failed: no page of the program itself, no address from the message, no setting.
func TestSignInURL(t *testing.T) {
	const refused = "AADSTS7000215: Invalid client secret provided."
	for text, want := range map[string]string{
		"KeyError at /clientcreds/get_consent/\n\nKeyError: 'access_token'\n\nRequest Method:\tPOST\nRequest URL:\thttp://127.0.0.1:8000/clientcreds/get_consent/":                                                                                                                 "",
		"AADSTS900382: Confidential Client is not supported in Cross Cloud request.\n\nAzureAuthenticationEndpoint       https://login.microsoftonline.us/":                                                                                                                        "",
		"AADSTS700027: Client assertion contains an invalid signature. [Reason - The key used is expired., Found key 'Start=11/26/2020 18:56:32', Please use a query request URL, such as 'https://graph.microsoft.com/beta/applications/8aa63700-629d-4a24-bda3-e34e704ef130']. ": "",
		"POST https://login.microsoftonline.com/common/oauth2/v2.0/token\n" + refused:                                                                                                                                                                                              "https://login.microsoftonline.com/common/oauth2/v2.0/token",
	} {
		if e := answered(t, text); e.URL != want {
			t.Errorf("%s\n got %q\nwant %q", text, e.URL, want)
		}
	}
}
