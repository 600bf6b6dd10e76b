package source

const (
	ARMErrors = "https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors"
	ARMRoles  = "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting"

	MissingConsent  = "https://github.com/Azure/SimuLand/issues/23"
	IntuneErrors    = "https://learn.microsoft.com/graph/api/resources/intune-graph-overview"
	Normalized      = "https://github.com/KelvinTegelaar/CIPP-API/blob/master/Modules/CIPPCore/Public/GraphHelper/Get-NormalizedError.ps1"
	Squid           = "https://github.com/squid-cache/squid"
	ActivityFeed    = "https://learn.microsoft.com/office/office-365-management-api/office-365-management-activity-api-reference"
	LogsErrors      = "https://learn.microsoft.com/azure/azure-monitor/logs/api/errors"
	VaultErrors     = "https://learn.microsoft.com/azure/key-vault/general/rest-error-codes"
	EventHubs       = "https://learn.microsoft.com/azure/event-hubs/authenticate-shared-access-signature"
	SquidPages      = "https://github.com/squid-cache/squid/tree/master/errors/templates"
	AppServiceAuth  = "https://learn.microsoft.com/azure/app-service/overview-authentication-authorization"
	Apache          = "https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c"
	Envoy           = "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details"
	BlobErrors      = "https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes"
	PowerSignIn     = "https://learn.microsoft.com/power-query/connector-authentication"
	HuntingLanguage = "https://learn.microsoft.com/defender-xdr/advanced-hunting-query-language"
	Login           = "https://github.com/PeterKlapwijk/Microsoft-Logic-Apps/issues/3"
	APIManagement   = "https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies"
)
