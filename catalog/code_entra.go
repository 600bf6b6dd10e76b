package catalog

// Pages and reports that the token errors rest on.
const (
	docAADSTS            = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes"
	docClientCredentials = "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow"
	docScopes            = "https://learn.microsoft.com/entra/identity-platform/scopes-oidc"
	docSecrets           = "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials"
	docCertificate       = "https://learn.microsoft.com/entra/identity-platform/certificate-credentials"
	docFederation        = "https://learn.microsoft.com/entra/workload-id/workload-identity-federation"
	docOnBehalfOf        = "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow"
	docROPC              = "https://learn.microsoft.com/entra/identity-platform/v2-oauth-ropc"
	docConsent           = "https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent"
	docDefenderApp       = "https://learn.microsoft.com/defender-xdr/api-create-app-web"
	docPrincipals        = "https://learn.microsoft.com/entra/identity-platform/app-objects-and-service-principals"
	docClouds            = "https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud"
	docRedirect          = "https://learn.microsoft.com/entra/identity-platform/reply-url"
	docDeviceCode        = "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code"
	docRefresh           = "https://learn.microsoft.com/entra/identity-platform/refresh-tokens"
	docConditional       = "https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access"
	docMFA               = "https://learn.microsoft.com/entra/identity/authentication/concept-mfa-howitworks"
	docDefaults          = "https://learn.microsoft.com/entra/fundamentals/security-defaults"
	docCrossTenant       = "https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview"

	srcAssertionTime    = "https://github.com/Azure/login/issues/180"
	srcFederatedSubject = "https://github.com/Azure/login/issues/482"
	srcSecretRequired   = "https://github.com/MicrosoftDocs/azure-docs/issues/30777"
	srcEmptyTenant      = "https://github.com/microsoft/azure-devops-mcp/issues/587"
	srcTenantForm       = "https://github.com/caddy-dns/azure/issues/3"
	srcPrincipal        = "https://github.com/Azure/Commercial-Marketplace-SaaS-Accelerator/issues/830"
	srcScopeUnknown     = "https://github.com/O365/python-o365/issues/551"
	srcSeveralScopes    = "https://github.com/Earlybyte/aad_oauth/issues/328"
	srcTokenMethod      = "https://github.com/nbarbettini/oidc-debugger/issues/87"
	srcDefaultScope     = "https://github.com/microsoftgraph/microsoft-graph-docs/issues/14323"
)

// entraCodes are the token errors in numeric order: those of the vendor's
// table that somebody who calls a Defender API can meet, and some that only
// the field knows.
var entraCodes = []*Code{
	&aadsts16000,
	&aadsts28000,
	&aadsts28002,
	&aadsts28003,
	&aadsts50001,
	&aadsts50011,
	&aadsts50012,
	&aadsts50013,
	&aadsts50020,
	&aadsts50027,
	&aadsts50033,
	&aadsts50034,
	&aadsts50053,
	&aadsts50055,
	&aadsts50056,
	&aadsts50057,
	&aadsts50058,
	&aadsts50059,
	&aadsts50072,
	&aadsts50074,
	&aadsts50076,
	&aadsts50078,
	&aadsts50079,
	&aadsts50105,
	&aadsts50126,
	&aadsts50128,
	&aadsts50131,
	&aadsts50132,
	&aadsts50133,
	&aadsts50173,
	&aadsts50194,
	&aadsts50196,
	&aadsts53000,
	&aadsts53001,
	&aadsts53003,
	&aadsts53011,
	&aadsts54005,
	&aadsts65001,
	&aadsts65002,
	&aadsts65004,
	&aadsts70000,
	&aadsts70001,
	&aadsts70002,
	&aadsts70003,
	&aadsts70008,
	&aadsts70011,
	&aadsts70016,
	&aadsts70018,
	&aadsts70019,
	&aadsts70021,
	&aadsts70043,
	&aadsts90002,
	&aadsts90006,
	&aadsts90008,
	&aadsts90009,
	&aadsts90012,
	&aadsts90014,
	&aadsts90019,
	&aadsts90023,
	&aadsts90024,
	&aadsts90033,
	&aadsts90038,
	&aadsts90055,
	&aadsts90090,
	&aadsts90094,
	&aadsts90095,
	&aadsts90099,
	&aadsts500011,
	&aadsts500133,
	&aadsts500212,
	&aadsts500213,
	&aadsts501051,
	&aadsts530032,
	&aadsts530035,
	&aadsts650052,
	&aadsts650053,
	&aadsts650054,
	&aadsts650056,
	&aadsts650057,
	&aadsts700011,
	&aadsts700016,
	&aadsts700022,
	&aadsts700023,
	&aadsts700024,
	&aadsts700025,
	&aadsts700027,
	&aadsts700030,
	&aadsts700082,
	&aadsts700084,
	&aadsts700213,
	&aadsts900021,
	&aadsts900023,
	&aadsts900144,
	&aadsts900382,
	&aadsts900384,
	&aadsts900432,
	&aadsts900561,
	&aadsts901002,
	&aadsts1002012,
	&aadsts7000112,
	&aadsts7000114,
	&aadsts7000215,
	&aadsts7000216,
	&aadsts7000218,
	&aadsts7000222,
	&aadsts7000229,
	&aadsts9001023,
	&aadsts9002313,
}
