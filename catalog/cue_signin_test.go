package catalog

import (
	"strings"
	"testing"
)

// Each phrase leads to what it means in a message of Entra ID, before anything
// else that the message says.
func TestSignInCues(t *testing.T) {
	for text, cause := range map[string]string{
		"The provided certificate has expired.":                                          "client-certificate-expired",
		"The certificate is not within its validity period.":                             "client-certificate-expired",
		"The signing certificate was revoked.":                                           "client-certificate-revoked",
		"No federated identity record matches the issuer.":                               "federated-credential",
		"Tokens of this issuer may not be used for federated identity credential flows.": "federated-token-kind",
		"Invalid client secret.":                                                         "client-secret-wrong",
		"The client secret of the application has expired.":                              "client-secret-expired",
		"The assertion audience is not the required one.":                                "assertion-malformed",
		"The client assertion has expired.":                                              "assertion-expired",
		"The application needs admin consent.":                                           "admin-consent",
		"The user has not consented to the application.":                                 "consent-missing",
		"The permission Machine.Read does not exist on the resource.":                    "permission-unknown",
		"The resource WindowsDefenderATP is disabled.":                                   "resource-disabled",
		"The application SIEM export is disabled.":                                       "app-disabled",
		"The user was blocked due to risk.":                                              "user-risk",
		"The account is locked.":                                                         "account-locked",
		"The user account is disabled.":                                                  "account-disabled",
		"Multifactor authentication is needed.":                                          "mfa-required",
		"The user must register for multifactor authentication.":                         "mfa-not-registered",
		"The device code has expired.":                                                   "device-code",
		"The device must be compliant.":                                                  "device-required",
		"Blocked by Conditional Access.":                                                 "conditional-access",
		"Tenant 'contoso.example' not found.":                                            "tenant-mistyped",
		"No tenant-identifying information was found.":                                   "tenant-missing",
		"The redirect URI is not registered.":                                            "redirect-uri",
		"The grant belongs to a different tenant.":                                       "grant-other-tenant",
		"The refresh token was issued for a different client.":                           "grant-other-client",
		"The refresh token has expired.":                                                 "sign-in-expired",
		"The session has been revoked.":                                                  "grant-revoked",
		"The authorization code was already redeemed.":                                   "code-redeemed",
		"The code_verifier is wrong.":                                                    "pkce-mismatch",
		"The account must be added to the directory.":                                    "user-of-other-tenant",
		"A personal Microsoft account cannot be used here.":                              "account-type",
		"A transient error has occurred.":                                                "transient-fault",
		"Something that nobody has said before.":                                         "",
		"The service has a new name.":                                                    "",
	} {
		got := ""
		for i := range signInCues {
			if _, ok := signInCues[i].Find(strings.ToLower(text)); ok {
				got = signInCues[i].Cause.ID
				break
			}
		}
		if got != cause {
			t.Errorf("%q means %q, want %q", text, got, cause)
		}
	}
}
