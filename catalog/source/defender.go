package source

const (
	XDRCodes      = "https://learn.microsoft.com/defender-xdr/api-error-codes"
	MDECodes      = "https://learn.microsoft.com/defender-endpoint/api/common-errors"
	Apps          = "https://learn.microsoft.com/defender-endpoint/api/apis-intro"
	Live          = "https://learn.microsoft.com/defender-endpoint/api/run-live-response"
	HuntingErrors = "https://learn.microsoft.com/defender-xdr/advanced-hunting-errors"
	KustoLimits   = "https://learn.microsoft.com/kusto/concepts/query-limits"
	MISP          = "https://github.com/microsoftgraph/security-api-solutions/issues/115"
	Payload       = "https://github.com/microsoftgraph/msgraph-sdk-python/issues/1168"
	GraphPath     = "https://learn.microsoft.com/graph/errors"
)
