package safe

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/internal/planted"
)

// TestForms holds that every name of a secret hides its value in every notation,
// and that nothing else in the text is hidden.
func TestForms(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	all, failed := 0, map[string]int{}
	for range 5 {
		for form := range planted.Forms(r) {
			all++
			got := Text(form.Text)
			if leaks(got, form.Secret) {
				failed["leaks in "+form.Notation.Name]++
				t.Errorf("%s: %q comes out as %q", form.Notation.Name, form.Text, got)
			}
		}
	}
	if len(failed) > 0 {
		t.Errorf("of %d: %v", all, failed)
	}
}

// TestLongForms holds that the length of a secret doesn't bring its end out: what is
// looked at of a row or a line has limits.
func TestLongForms(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, name := range planted.Names() {
		if name.Kind > planted.Vague {
			continue
		}
		for _, n := range planted.Notations() {
			for _, length := range []int{250, 505, 560, 1100, 3900} {
				secret := "0.AX" + planted.Random(r, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.", length)
				text := planted.Write(name, n, secret)
				if got := Text(text); leaks(got, secret) {
					t.Errorf("%s, %d bytes: %q comes out as %q", n.Name, length, text, got)
				}
			}
		}
	}
}

// leaks reports whether a part of a secret is in a text.
func leaks(text, secret string) bool {
	const part = 6
	for i := 0; i+part <= len(secret); i++ {
		if strings.Contains(text, secret[i:i+part]) {
			return true
		}
	}
	return false
}

// TestFormsOfPeople holds the same for words that people made up, where a sign
// tells what they are.
func TestFormsOfPeople(t *testing.T) {
	for _, name := range planted.Names() {
		if name.Kind != planted.Secret {
			continue
		}
		for _, n := range planted.Notations() {
			if n.Telling {
				continue
			}
			for _, password := range []string{"Hunter2Hunter2", "swordfish", "Tr0ub4dor-3", "Xy!7k~Qz9-", "Summer.2026!", "correcthorse"} {
				text := planted.Write(name, n, password)
				if got := Text(text); strings.Contains(got, password[:6]) {
					t.Errorf("%s: %q comes out as %q", n.Name, text, got)
				}
			}
		}
	}
}

// TestNamesInProse holds that what is said about a secret stays readable.
func TestNamesInProse(t *testing.T) {
	for _, name := range planted.Names() {
		for _, n := range []planted.Notation{
			{Text: "the {plain} has expired"}, {Text: "The {plain} is missing."}, {Text: "Invalid {plain} provided."}, {Text: "{Plain}: expired"},
			{Text: "{Plain}: must be changed at the next sign-in"}, {Text: "{Header}: header is missing"}, {Text: "--{kebab} is required"},
			{Text: "parameter '{snake}' is required"}, {Text: "KeyError: '{snake}'"}, {Text: `{"{camel}":null,"a":1}`}, {Text: `{"{camel}":"","a":1}`},
			{Text: "{UPPER}=$({UPPER})"}, {Text: "${camel} = Get-Secret x"}, {Text: `{snake} = os.environ["{UPPER}"]`}, {Text: "{snake}={{snake}}&a=b"},
			{Text: "{snake}=<{plain}>"}, {Text: "{UPPER}: ***"}, {Text: "{Pascal} was not found in the vault kv-prod-weu-01"},
			{Text: "the {plain} for 1f0c9a8e-7d6b-4c5a-9e8f-0a1b2c3d4e5f was refused"}, {Text: "the {plain} of api.security.microsoft.com/v1.0/machines"},
			{Text: "The {plain} was issued at 2026-11-23T08:00:00Z for https://graph.microsoft.com/.default"},
			{Text: "{Plain} validation failed (AADSTS7000215)"}, {Text: "| {plain} | required | string |"}, {Text: "{snake},string,required\na,b,c"},
		} {
			text := planted.Write(name, n, "")
			if got := Text(text); got != text {
				t.Errorf("%q comes out as %q", text, got)
			}
		}
	}
}

// TestKept holds that what looks like a secret and is none stays readable: codes,
// IDs, hashes, states, and what is said about secrets.
func TestKept(t *testing.T) {
	for _, text := range []string{
		`{"error":{"code":"Forbidden","message":"m"}}`,
		`"code": "ERR_BAD_RESPONSE"`,
		`code: 'CERT_HAS_EXPIRED'`,
		`error code: E_SB_QUERY_THROTTLED_ERROR`,
		`code=InvalidAuthenticationToken&message=x`,
		`code 80049217`,
		`{"id":"5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11","type":"Isolate","state":"Succeeded","status":"Pending"}`,
		`"state": "5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11"`,
		`the session has ended`,
		`session id: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11`,
		`SessionId=5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11`,
		`the token has expired`,
		`The token expired at 2026-11-23T08:00:00Z`,
		`Unexpected token < in JSON at position 0`,
		`Token: summarize`,
		`PublicKeyToken=b77a5c561934e089`,
		`CancellationToken: canceled`,
		`System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e`,
		`Trace ID: 1f4e0c9a-8d7b-4a63-9e21-0b5c7d8e9f10 Correlation ID: 2a5f1d0b-9e8c-4b74-8f32-1c6d8e9f0a21 Timestamp: 2026-11-23 08:00:00Z`,
		`request-id: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11`,
		`x-ms-correlation-request-id: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11`,
		`x-ms-client-session-id: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11`,
		`{"sha1":"2b7e151628aed2a6abf7158809cf4f3c762e7160","sha256":"9f2c4b7a1e8d03566af1b2c3d4e5f60718293a4b5c6d7e8f9012ab34cd56ef78"}`,
		`Machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was not found`,
		`https://api.security.microsoft.com/api/machines/2b7e151628aed2a6abf7158809cf4f3c762e7160/isolate`,
		`Access token for machine 2b7e151628aed2a6abf7158809cf4f3c762e7160 was refused`,
		`AADSTS7000222: The provided client secret keys for app 'aaaaaaaa-0000-0000-0000-000000000001' are expired.`,
		`AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app 'aaaaaaaa-0000-0000-0000-000000000001'.`,
		`could not get OAuth token: 'AADSTS700016: Application with identifier was not found'`,
		`Failure to obtain access token: b'{"error":"unauthorized_client"}'`,
		`Could not acquire a token: com.microsoft.aad.msal4j.MsalServiceException`,
		`    --- PASS: TestForbidden403 (0.00s)`,
		`permissions: id-token: write`,
		`send Authorization: Bearer <token>`,
		`Authorization: Bearer $TOKEN`,
		`az login --service-principal -u *** --password=*** --tenant ***`,
		`authorization: [Array]`,
		`failed to parse private key: %v`,
		`POST /0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/oauth2/v2.0/token HTTP/1.1`,
		`{"token_endpoint":"https://login.microsoftonline.com/common/oauth2/v2.0/token","token_endpoint_auth_methods_supported":["client_secret_post"]}`,
		`The signature is invalid.`,
		`Primary key: DeviceId`,
		`pin: 12 of 40`,
		`nonce: missing`,
		`scope=https://api.securitycenter.microsoft.com/.default&grant_type=client_credentials`,
		`API token: revoked by admin`,
		`Access denied due to invalid subscription key. Subscription-Key: wrong API or endpoint`,
		`AppSecret: (not set)`,
		`Authorization header: missing`,
		`Authorization: Microsoft.Authorization/roleAssignments/write`,
		`Authorization: header not present in request`,
		`Basic authentication is disabled for this tenant`,
		`CredentialUnavailableError: EnvironmentCredential authentication unavailable`,
		`Failed to resolve scalar expression named 'AccessToken'`,
		`File "auth.py", line 12, in get_token: KeyError`,
		`IDX10501: Signature validation failed. Unable to match key: kid: 'nOo3ZDrODXEK1jKWhXslHR_KXEg'`,
		`Kennwort: abgelaufen`,
		`KeyError: 'access_token'`,
		`Machine 1e5bc9d7e413ddd7902c2932e418702b84d0cc07 was not found`,
		`Missing required query parameter: code`,
		`Ocp-Apim-Subscription-Key: header is missing`,
		`Password: must be changed before sign-in`,
		`Password=true`,
		`Passwort: falsch`,
		`Secret expired: 2026-11-01`,
		`Secret: rotated yesterday`,
		`SecretUri=https://kv.vault.azure.net/secrets/graph/abc`,
		`The X-API-Key: header is required`,
		`The access_token parameter is missing`,
		`The bearer authenticationTokenInvalid`,
		`The request body must contain the following parameter: 'client_assertion' or 'client_secret'.`,
		`The signature is invalid: kid 'abc'`,
		`TypeError: secret: expected string, got int`,
		`User pwd: see vault`,
		`ValidationError: "password" is not allowed`,
		`WWW-Authenticate: Bearer authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"`,
		`account key: not rotated`,
		`api-key: header name`,
		`at Microsoft.Identity.Client.ClientSecret: Validate()`,
		`authorization: {"action":"Microsoft.Security/alerts/read"}`,
		`az login -p 8080`,
		`basic AuthenticationRequiredForAll`,
		`bearer AuthenticationTokenNotProvided`,
		`clientSecret: undefined`,
		`client_assertion: lifetime 3600s too long`,
		`unable to obtain access token: githubAssertion: cannot request token: Get "?audience=api%3A%2F%2FAzureADTokenExchange"`,
		`scope=api%3A%2F%2Ffb2131cd-1111-2222-3333-444455556666%2F.default`,
		`presented assertion subject '/eid1/c/pub/t/q7h5cvGGr0GRqy180BHbRw/a/9ExAW52n_ky4ZiS_jhpJIQ/91964ff9-25e0-4ad6-b8a4-57ca4c528688'`,
		`Subject is '/eid1/c/pub/t/{tenantId}/a/9ExAW52n_ky4ZiS_jhpJIQ/91964ff9-25e0-4ad6-b8a4-57ca4c528688'`,
		`"subject":"/eid1/c/pub/t/q7h5cvGGr0GRqy180BHbRw/a/Kz8mQ_2vR7uDf0xWb1LcZg/4b9c0d1e-7f3a-4c52-9e86-2d5b1a0f6e73"`,
		`client_secret: required parameter is missing`,
		`column named 'password' not found`,
		`contraseña: incorrecta`,
		`curl -b cookies.txt failed`,
		`curl: (6) Could not resolve host: api.securitycenter.microsoft.com`,
		`device_code: polling`,
		`geheimnis: abgelaufen`,
		`https://graph.microsoft.com/v1.0/users/alice@contoso.com`,
		`keyVaultSecretName: graph-secret-prod`,
		`mailto:alice@contoso.com`,
		`parola: errata`,
		`password:expired;user:alice`,
		`passwordProfile: forceChangePasswordNextSignIn`,
		`privateKey: not found`,
		"pwd: C:\\\\Users\\\\me",
		`refresh_token=expired`,
		`secretName=graph-client-secret`,
		`secrets: 3`,
		`see https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential?view=graph-rest-1.0`,
		`sig: mismatch`,
		`sig=SHA256`,
		`tokenType=Bearer expires_in=3599`,
		`token_type: Bearer`,
		`user=alice;password_age=90d`,
		`пароль: неверный`,
		`密码：错误`,
	} {
		if got := Text(text); got != text {
			t.Errorf("%q comes out as %q", text, got)
		}
	}
}

// TestHiddenForms holds that secrets are hidden that no name precedes, and those
// of notations that are rare.
func TestHiddenForms(t *testing.T) {
	const made = "k3JxT9pQz7LmV2bN8rWyD4sFhG6cAeUq"
	for _, text := range []string{
		"https://admin:§@host/path", `https:\/\/admin:§@host\/path`, "https%3A%2F%2Fadmin%3A§%40host%2Fpath", "https://admin:ab/§@host/path",
		"https://hooks.slack.com/services/T00000000/B00000000/§", "https://discord.com/api/webhooks/123456789012345678/§",
		"https://contoso.webhook.office.com/webhookb2/5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e11@2a5f1d0b-9e8c-4b74-8f32-1c6d8e9f0a21/IncomingWebhook/§/1",
		"https://prod-01.westeurope.logic.azure.com/workflows/a/triggers/manual/paths/invoke?sp=%2Ftriggers&sv=1.0&sig=§",
		"https://contoso.azurewebsites.net/api/f?code=§==", "the value ghp_§1234 was refused", "the value github_pat_11ABCDEFG0§ was refused", "xoxb-123456789012-§", "npm_§1234", "AIza§123",
		"glpat-§", "sk_live_§", "SG.§.§", "[System.Net.NetworkCredential]::new('me', '§')", `New-Object System.Net.NetworkCredential("me", "§")`, "HTTPBasicAuth('me', '§')",
		"ClientSecretCredential('t', 'c', '§')", "ClientSecretCredential(tenant_id='t', client_id='c', client_secret='§')", "curl -x me:§@proxy:8080 https://x", "curl --cert me.pem:§ https://x",
		"az keyvault secret set --vault-name v --name n --value §", "$secret = @'\n§\n'@", "password: &pw §", "password: | # the secret\n    §\nother: 1", "client_secret = \"\"\"§\"\"\"",
		"<client_secret><![CDATA[§]]></client_secret>", "Content-Disposition: form-data; name=\"client_secret\"\r\n\r\n§\r\n--x", "[\"client_secret\"]=>\n  string(32) \"§\"",
		"\x1b[34;1m\"client_secret\"\x1b[0m\x1b[39m:\x1b[0m \x1b[0;32m\"§\"\x1b[0m", "Bearer \x1b[32m§\x1b[0m", "Bearer=§", "Bearer%20§", `Bearer\u0020§`, `"Bearer", "§"`,
		`\u003cpassword\u003e§\u003c/password\u003e`, `{\\u0026quot;password\\u0026quot;:\\u0026quot;§\\u0026quot;}`, "-----BEGIN EC PRIVATE KEY-----\n§\n-----END EC PRIVATE KEY-----",
		"eyJhbGciOiJub25lIn0.eyJhIjoxfQ.§", `eyJhbGciOiJub25lIn0\u002eeyJhIjoxfQeyJhIjoxfQ\u002e§`, "eyJhbGciOiJub25lIn0 . eyJhIjoxfQeyJhIjoxfQeyJ . §",
	} {
		text = strings.ReplaceAll(text, "§", made)
		if got := Text(text); leaks(got, made) {
			t.Errorf("%q comes out as %q", text, got)
		}
	}
}

// TestUnseenInNames holds that what nobody sees neither hides the name of a secret nor ends
// its value, and that the name of a password may end in pwd.
func TestUnseenInNames(t *testing.T) {
	const password = "Qm8Q~x3rT9vKw5"
	for _, text := range []string{
		"<client_secre\U000e0041t>%s</x>", "client\u200b_sec\x00ret=%s", "access_\U000e0041token = \"%s\\u0000Lb5nX2\"", "access_\U000e0041token = \"%s\x00Lb5nX2\"",
		`"client_sec\udb40\udc41ret": "%s"`, `"client_sec\u0001ret": "%s"`, `\"pass\\u200bword\": \"%s\"`, "pass\x7fword: %s", "pass\ufe0fword=\u2060%s",
		"dbpwd=%s", "ppwd=%s", "Tipwd=%s", "oxpwd: %s", `"smtppwd":"%s"`,
	} {
		for _, secret := range []string{password, "Sommer2026!x"} {
			got := Text(fmt.Sprintf(text, secret))
			if strings.Contains(got, secret) || strings.Contains(got, "Lb5nX2") || !strings.Contains(got, Mask) {
				t.Errorf("%q comes out as %q", fmt.Sprintf(text, secret), got)
			}
		}
	}
	for _, text := range []string{"the pwd\u200b is correct", "token\u00ad was rejected: ask\u200b anna", "user\u200bname=anna", "aduser,adpwd,client_id", "PWD=/home/anna/work"} {
		if got := Redact(text); got != text {
			t.Errorf("%q comes out as %q", text, got)
		}
	}
}
