package catalog

const (
	docGraphErrors    = "https://learn.microsoft.com/graph/errors"
	docGraphAuth      = "https://learn.microsoft.com/graph/resolve-auth-errors"
	docGraphLimits    = "https://learn.microsoft.com/graph/throttling"
	docGraphQuery     = "https://learn.microsoft.com/graph/query-parameters"
	docIndicatorBatch = "https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta"

	srcUnknownError     = "https://github.com/microsoftgraph/microsoft-graph-docs/issues/19084"
	srcMediaType        = "https://github.com/ztrhgf/useful_powershell_functions/issues/7"
	srcRequestDenied    = "https://techcommunity.microsoft.com/discussions/teamsdeveloper/authorization-requestdenied/4070461"
	srcMFA              = "https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/1083"
	srcNoCredentials    = "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1751"
	srcMailbox          = "https://learn.microsoft.com/answers/questions/1025656/error-access-denied-while-using-usersltuseridgtmai.html"
	srcSubscription     = "https://github.com/microsoftgraph/aspnet-security-api-sample/issues/5"
	srcIdentityNotFound = "https://github.com/microsoftgraph/msgraph-sdk-php/issues/230"
)

// graphCodes are the codes of Microsoft Graph: those that somebody meets who
// calls its security API, then the others of the vendor's list.
var graphCodes = []*Code{
	&graphInvalidAuthenticationToken,
	&graphAccessDenied,
	&graphForbidden,
	&graphBadRequest,
	&graphUnknownError,
	&graphUnsupportedMediaType,
	&graphValidationFailed,
	&graphAuthorizationRequestDenied,
	&graphAuthorizationIdentityNotFound,
	&graphAuthenticationMSGraphPermissionMissing,
	&graphAuthenticationRequestFromNonPremiumTenantOrB2CTenant,
	&graphUnauthorizedMissingMFA,
	&graphMissingCredentials,
	&graphErrorAccessDenied,
	&graphUnauthenticated,
	&graphAccessRestricted,
	&graphActivityLimitReached,
	&graphThrottledRequest,
	&graphQuotaLimitReached,
	&graphGeneralException,
	&graphServiceNotAvailable,
	&graphServiceReadOnly,
	&graphResourceBeingProvisioned,
	&graphInvalidRequest,
	&graphItemNotFound,
	&graphNameAlreadyExists,
	&graphResourceModified,
	&graphResyncRequired,
	&graphSyncStateNotFound,
	&graphNotAllowed,
	&graphNotSupported,
	&graphInvalidRange,
	&graphMalwareDetected,
	&graphExtensionError,
	&graphInvalidAcceptType,
	&graphInvalidParameterFormat,
	&graphInvalidQueryOption,
	&graphMaxQueryLengthExceeded,
	&graphTooManyTermsInQuery,
	&graphTooManyResultsRequested,
	&graphZeroOrFewerResultsRequested,
	&graphParameterIsTooLong,
	&graphParameterIsTooSmall,
	&graphPropertyNotUpdateable,
}
