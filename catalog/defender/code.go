package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	docIndicators = "https://learn.microsoft.com/defender-endpoint/api/post-ti-indicator"
	docImport     = "https://learn.microsoft.com/defender-endpoint/api/import-ti-indicators"
	docOData      = "https://learn.microsoft.com/defender-endpoint/api/exposed-apis-odata-samples"
	docFiles      = "https://learn.microsoft.com/defender-endpoint/api/get-file-information"
	docIsolate    = "https://learn.microsoft.com/defender-endpoint/api/isolate-machine"
	docFeatures   = "https://learn.microsoft.com/defender-endpoint/advanced-features"
)

// codes are the codes of Microsoft 365 Defender and Defender for
// Endpoint: those of the vendor's table in its order, then the others. They are
// pointers because a list of the values would be filled at start-up.
var codes = []*fact.Code{
	&badRequest,
	&odataError,
	&invalidInput,
	&invalidRequestBody,
	&invalidHashValue,
	&invalidDomainName,
	&invalidIPAddress,
	&invalidURL,
	&maximumBatchSizeExceeded,
	&missingRequiredParameter,
	&osPlatformNotSupported,
	&clientVersionNotSupported,
	&unauthorized,
	&forbidden,
	&disabledFeature,
	&disallowedOperation,
	&notFound,
	&resourceNotFound,
	&internalServerError,
	&tooManyRequests,
	&activeRequestAlreadyExists,
}
