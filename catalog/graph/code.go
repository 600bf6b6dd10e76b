package graph

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docIndicatorBatch = "https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta"

	srcUnknownError     = "https://github.com/microsoftgraph/microsoft-graph-docs/issues/19084"
	srcRequestDenied    = "https://techcommunity.microsoft.com/discussions/teamsdeveloper/authorization-requestdenied/4070461"
	srcMFA              = "https://github.com/microsoftgraph/msgraph-beta-sdk-dotnet/issues/1083"
	srcNoCredentials    = "https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/1751"
	srcSubscription     = "https://github.com/microsoftgraph/aspnet-security-api-sample/issues/5"
	srcIdentityNotFound = "https://github.com/microsoftgraph/msgraph-sdk-php/issues/230"
)

// codes are the codes of Microsoft Graph: first the codes that callers of its
// security API see, then the rest of the vendor's list.
var codes = []*fact.Code{
	&invalidAuthenticationToken,
	&accessDenied,
	&forbidden,
	&badRequest,
	&GraphUnknownError,
	&unsupportedMediaType,
	&validationFailed,
	&authorizationRequestDenied,
	&authorizationIdentityNotFound,
	&authenticationMSGraphPermissionMissing,
	&authenticationRequestFromNonPremiumTenantOrB2CTenant,
	&unauthorizedMissingMFA,
	&missingCredentials,
	&errorAccessDenied,
	&unauthenticated,
	&accessRestricted,
	&activityLimitReached,
	&throttledRequest,
	&quotaLimitReached,
	&generalException,
	&serviceNotAvailable,
	&serviceReadOnly,
	&resourceBeingProvisioned,
	&invalidRequest,
	&itemNotFound,
	&nameAlreadyExists,
	&resourceModified,
	&resyncRequired,
	&syncStateNotFound,
	&notAllowed,
	&notSupported,
	&invalidRange,
	&malwareDetected,
	&extensionError,
	&invalidAcceptType,
	&invalidParameterFormat,
	&invalidQueryOption,
	&maxQueryLengthExceeded,
	&tooManyTermsInQuery,
	&tooManyResultsRequested,
	&zeroOrFewerResultsRequested,
	&parameterIsTooLong,
	&parameterIsTooSmall,
	&propertyNotUpdateable,
}
