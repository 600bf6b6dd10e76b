package catalog

import (
	"bytes"
	"slices"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/source"
)

// An OtherAPI is an API that this catalog knows only enough about to tell it from
// the cataloged ones: people call it in the same scripts, or get tokens for it
// by mistake.
type OtherAPI struct {
	API                // what its tokens are for; zero but for the name where nobody mistakes them
	Hosts    []string  // *.example.com stands for all below it
	Wordings []string  // of its messages
	Codes    []string  // that nobody else among these APIs sends
	Shares   []string  // codes that others send as well
	Doc      string    // page about its errors; empty where none of them is told
	Scope    string    // to ask a token for; empty where it takes none, or each tenant its own
	Role     fact.Text // what lets a caller in, written into a sentence
}

// LogAnalytics is the name of the API that runs queries in the language of advanced
// hunting over a workspace, also for Sentinel and connectors.
const LogAnalytics = "Azure Monitor Log Analytics"

// DataExplorer is the name of the databases that have the same query language.
const DataExplorer = "Azure Data Explorer"

// ResourceManager is the name of the API that manages Sentinel and Defender for
// Cloud; it answers with messages of the query engine about the queries of rules.
const ResourceManager = "Azure Resource Manager"

// partnerCenter is the name of the API by which partners manage their customers.
const (
	partnerCenter = "Partner Center"
	cloudApps     = "Defender for Cloud Apps"
)

// IdentityEndpoint is the name of what issues the tokens of managed identities on a
// machine. It names its errors as OAuth does, without asking Entra ID.
const IdentityEndpoint = "Azure managed identity endpoint"

// ActivityFeed is the name of the API from which SIEMs read the audit log.
const ActivityFeed = "Office 365 Management Activity API"

// OtherAPINamed returns the other API of that name.
func OtherAPINamed(name string) (OtherAPI, bool) {
	i := slices.IndexFunc(otherAPIs, func(o OtherAPI) bool { return o.Name == name })
	if i < 0 {
		return OtherAPI{}, false
	}
	return otherAPIs[i], true
}

// OtherAPIAt returns the other API that answers under a host.
func OtherAPIAt(host string) (OtherAPI, bool) {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	for _, o := range otherAPIs {
		for _, name := range o.Hosts {
			if name == host || strings.HasPrefix(name, "*.") && strings.HasSuffix(host, name[1:]) {
				return o, true
			}
		}
	}
	return OtherAPI{}, false
}

// OtherAPIOf returns the other API that an error comes from, by the wording of
// its message.
func OtherAPIOf(message string) (OtherAPI, bool) {
	for _, o := range otherAPIs {
		if slices.ContainsFunc(o.Wordings, func(w string) bool { return strings.Contains(message, w) }) {
			return o, true
		}
	}
	return OtherAPI{}, false
}

// OtherAPIByCommand returns the other API that a command in a text calls, and the command:
// PowerShell prints neither a URL nor a service.
//
//	_SendToLogAnalytics -CustomerId $customerId `
//	Set-AzSentinelDataConnector : Forbidden
func OtherAPIByCommand(text []byte) (o OtherAPI, command string, ok bool) {
	for _, c := range [...]struct{ command, api string }{
		{"SendToLogAnalytics", LogAnalytics},
		{"Send-LogAnalyticsData", LogAnalytics},
		{"Post-LogAnalyticsData", LogAnalytics},
		{"PostLogAnalyticsData", LogAnalytics},
		{"-AzSentinel", ResourceManager},
		{"-AzOperationalInsights", ResourceManager},
		{"-AzSecurity", ResourceManager},
		{"DeploymentScript.ps1", ResourceManager},
		{"PartnerCenter", partnerCenter},
		{"microsoft-cas-", cloudApps},
		{"-MCAS", cloudApps},
	} {
		if !bytes.Contains(text, []byte(c.command)) {
			continue
		}
		if o, ok := OtherAPINamed(c.api); ok {
			return o, strings.TrimPrefix(c.command, "-"), true
		}
	}
	return OtherAPI{}, "", false
}

// OtherAPIWithCode returns the other API that sends a code.
func OtherAPIWithCode(code string) (OtherAPI, bool) {
	if code == "" {
		return OtherAPI{}, false
	}
	for _, o := range otherAPIs {
		if slices.ContainsFunc(o.Codes, func(c string) bool { return strings.EqualFold(c, code) }) {
			return o, true
		}
	}
	return OtherAPI{}, false
}

// IsCodeOf reports whether a code is one of the other API of that name; without
// a name, whether it is one of any of them.
func IsCodeOf(code, api string) bool {
	for i := range otherAPIs {
		if o := &otherAPIs[i]; (api == "" || o.Name == api) && o.Sends(code) {
			return true
		}
	}
	return false
}

// Sends reports whether a code is one of the API.
func (o *OtherAPI) Sends(code string) bool {
	same := func(c string) bool { return strings.EqualFold(c, code) }
	return slices.ContainsFunc(o.Codes, same) || slices.ContainsFunc(o.Shares, same)
}

// FindOtherAPI returns an API other than Defender and Graph security, by
// the aud claim of the tokens for it.
func FindOtherAPI(aud string) (API, bool) {
	for _, o := range otherAPIs {
		if o.AppID != "" && o.Takes(aud) {
			return o.API, true
		}
	}
	return API{}, false
}

// Old samples name Azure AD Graph, and tools of Azure get tokens for Azure
// Resource Manager by themselves.
var otherAPIs = []OtherAPI{
	{
		API: API{
			Name: "Azure AD Graph", AppID: "00000002-0000-0000-c000-000000000000",
			Audiences: []string{"https://graph.windows.net"},
			Successor: fact.MicrosoftGraph,
			Source:    "https://learn.microsoft.com/graph/migrate-azure-ad-graph-overview",
		},
	},
	{
		API: API{
			Name: partnerCenter, AppID: "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd",
			Audiences: []string{"https://api.partnercenter.microsoft.com"},
			Source:    "https://learn.microsoft.com/partner-center/developer/partner-center-authentication",
		},
		Hosts: []string{"api.partnercenter.microsoft.com"},
		Doc:   "https://learn.microsoft.com/partner-center/developer/error-codes",
		Scope: "https://api.partnercenter.microsoft.com/.default",
		Role:  fact.Text{En: "the caller's role in Partner Center (Admin agent for most customer calls) and the MFA that it requires", Ru: "роль вызывающего в Partner Center (для большинства вызовов — Admin agent) и обязательную MFA"},
	},
	{
		API: API{
			Name: ResourceManager, AppID: "797f4846-ba00-4fd7-ba43-dac1f8f63013",
			Audiences: []string{"https://management.azure.com", "https://management.core.windows.net"},
			Source:    "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
		},
		Hosts: []string{"management.azure.com", "management.usgovcloudapi.net", "management.chinacloudapi.cn", "management.core.windows.net"},
		Wordings: []string{
			"aka.ms/ARM", "' under resource group '", "over scope '/subscriptions/", "'https://management.azure.com'", "'https://management.core.windows.net",
			"associated with this subscription", "Check Access Denied Authorization for AD object", "aka.ms/DeployOperations",
			"Deployment template validation failed", "Deployment template parse failed", "aka.ms/arm-", "aka.ms/DeploymentScriptsTroubleshoot",
			"is not onboarded to Microsoft Sentinel", "Couldn't find workspaceMetadata", "on the playbook resource '/subscriptions/", "Possible pricing bundle names", "valid name for security contact",
			"Invalid csv content : ", "is already installed for workspace '", "(Etag does not match). Data was not saved", "There is an issue with deserializing : ", "aka.ms/resourcegraph", "Please provide below info when asking for support: timestamp",
			"Azure Resource Graph", "Resource Graph query", "Resource Graph error", "aka.ms/arm-syntax",
		},
		Codes: []string{
			"InvalidAuthenticationTokenAudience", "ExpiredAuthenticationToken", "InvalidAuthenticationTokenTenant", "AuthorizationFailed",
			"LinkedAuthorizationFailed", "InvalidLicense", "DeploymentFailed", "InvalidTemplateDeployment", "MissingApiVersionParameter",
			"MissingSubscriptionRegistration", "Subscription Not Registered", "SubscriptionNotFound", "ResourceGroupNotFound", "InvalidResourceType", "NoRegisteredProviderFound",
			"InvalidApiVersionParameter", "ParentResourceNotFound", "ResourceDeploymentFailure", "DeploymentScriptError", "RequestDisallowedByPolicy", "ScopeLocked",
			"InvalidRequestContent", "LinkedInvalidPropertyId", "InvalidResourceReference", "InvalidResourceLocation",
			"LocationNotAvailableForResourceType", "InvalidSubscriptionId", "InvalidResourceNamespace", "InvalidResourceGroup", "ReadOnlyDisabledSubscription",
			"SubscriptionRequestsThrottled", "ResourceQuotaExceeded", "RoleAssignmentExists", "RoleAssignmentUpdateNotPermitted", "RoleAssignmentLimitExceeded",
			"PrincipalNotFound", "RoleDefinitionWithSameNameExists", "DeploymentActive", "AnotherOperationInProgress", "DeploymentQuotaExceeded", "JobSizeExceeded",
			"DeploymentSizeExceeded", "ResourceGroupBeingDeleted", "InvalidContentLink", "InvalidUrlConfiguration",
		},
		Shares: []string{"InvalidRequestFormat", "QuotaExceeded", "MultipleErrorsOccurred", "RateLimiting", "ResponsePayloadTooLarge"}, // which Graph and other services have as well
		Doc:    source.ARMErrors,
		Scope:  "https://management.azure.com/.default",
		Role:   fact.Text{En: "the Azure role for the resource (Access control, IAM)", Ru: "роль Azure на ресурс (Access control, IAM)"},
	},
	{
		API: API{
			Name: "Exchange Online", AppID: "00000002-0000-0ff1-ce00-000000000000",
			Audiences: []string{"https://outlook.office365.com", "https://outlook.office.com"},
			Source:    "https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2",
		},
		Hosts: []string{"outlook.office.com", "outlook.office365.com", "outlook.office365.us", "partner.outlook.cn"},
		Doc:   "https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode",
		Scope: "https://outlook.office365.com/.default",
		Role:  fact.Text{En: "the mailbox or the Exchange role of the caller", Ru: "ящик или роль Exchange у вызывающего"},
	},
	{
		API:   API{Name: LogAnalytics},
		Hosts: []string{"api.loganalytics.azure.com", "api.loganalytics.io", "api.loganalytics.us", "*.ods.opinsights.azure.com", "*.ingest.monitor.azure.com"},
		Wordings: []string{"for the data collection rule with immutable Id", "Data collection rule with immutable Id", "An invalid signature was specified in the Authorization header", "No Authorization header was specified",
			"Data collection rule is invalid", "Data collection rule is not valid for kind", "There were some errors when processing your query", "Table for output stream '"},
		Codes: []string{"InsufficientAccessError", "AuthorizationRequiredError", "PathNotFoundError", "InvalidAuthorization", "WorkspaceNotFoundError", "BadArgumentError",
			"InactiveCustomer", "InvalidCustomerId", "InvalidLogType", "MissingLogType", "InvalidOutputTable", "InvalidTransformQuery", "InvalidTransformOutput", "ContentLengthLimitExceeded", "MgmtCslFailedParsing", "InvalidTokenError", "RecordsTimeRangeIsMoreThan30Minutes",
		},
		Shares: []string{ // names of exceptions, and words that other services use as well
			"SyntaxError", "SemanticError", "InvalidApiVersion", "InvalidDataFormat", "MissingApiVersion", "MissingContentType", "UnsupportedContentType", "UnspecifiedError",
			"InvalidPayload", "InvalidStream",
		},
		Doc: source.LogsErrors,
	},
	{
		API:      API{Name: DataExplorer},
		Wordings: []string{"when contacting the Kusto team", "' is not authorized to perform operation '", "Kusto.Data.Exceptions."},
		Hosts:    []string{"*.kusto.windows.net", "*.kusto.azuresynapse.net", "*.kusto.fabric.microsoft.com", "*.kusto.data.microsoft.com", "*.kusto.usgovcloudapi.net", "adx.monitor.azure.com"},
		Doc:      "https://learn.microsoft.com/azure/data-explorer/error-codes",
		Role:     fact.Text{En: "a role on the database, such as Database Viewer", Ru: "роль на базу данных, например Database Viewer"},
	},
	{
		API:      API{Name: ActivityFeed},
		Hosts:    []string{"manage.office.com", "manage-gcc.office.com", "manage.office365.us", "manage.protection.apps.mil", "manage.office365.cn"},
		Wordings: []string{"Microsoft.Office.Compliance.Audit.", "Please use MSGraph to access this resource"},
		Codes: []string{
			"AF10001", "AF20001", "AF20002", "AF20003", "AF20010", "AF20011", "AF20012", "AF20013", "AF20020", "AF20021", "AF20022", "AF20023", "AF20024",
			"AF20030", "AF20055", "AF20031", "AF20050", "AF20051", "AF20052", "AF20053", "AF20054", "AF429", "AF50000",
		},
		Doc:   source.ActivityFeed,
		Scope: "https://manage.office.com/.default",
		Role:  fact.Text{En: "ActivityFeed.Read of Office 365 Management APIs", Ru: "ActivityFeed.Read из Office 365 Management APIs"},
	},
	{
		API:   API{Name: "Microsoft Sentinel (upload of indicators)"},
		Hosts: []string{"api.ti.sentinel.azure.com"},
		Codes: []string{"UnauthorizedAccess"},
		Doc:   "https://learn.microsoft.com/azure/sentinel/upload-indicators-api",
		Scope: "https://management.azure.com/.default",
		Role:  fact.Text{En: "Microsoft Sentinel Contributor on the workspace", Ru: "Microsoft Sentinel Contributor на рабочую область"},
	},
	{
		API:      API{Name: "Azure Storage"},
		Hosts:    []string{"*.blob.core.windows.net", "*.blob.core.usgovcloudapi.net", "*.blob.storage.azure.net", "*.queue.core.windows.net", "*.table.core.windows.net", "*.file.core.windows.net", "*.dfs.core.windows.net"},
		Wordings: []string{"Server failed to authenticate the request. Make sure the value of", "Signature not valid in the specified", "Signature did not match. String to sign", "This request is not authorized to perform this operation"},
		Codes: []string{
			"InvalidAuthenticationInfo", "AuthorizationSourceIPMismatch", "AuthorizationPermissionMismatch", "AuthorizationProtocolMismatch",
			"AuthorizationResourceTypeMismatch", "AuthorizationServiceMismatch", "PublicAccessNotPermitted", "BlobNotFound", "ContainerNotFound", "InvalidHeaderValue",
			"KeyBasedAuthenticationNotPermitted", "AccountIsDisabled", "ContainerBeingDeleted", "ContainerAlreadyExists", "BlobAlreadyExists",
			"LeaseAlreadyPresent", "LeaseIdMissing", "LeaseIdMismatchWithBlobOperation", "LeaseLost",
		},
		Shares: []string{"AuthenticationFailed", "AuthorizationFailure", "ServerBusy", "InvalidRange", "InvalidResourceName"},
		Doc:    source.BlobErrors,
	},
	{
		API:      API{Name: "Azure Key Vault"},
		Hosts:    []string{"*.vault.azure.net", "*.vault.usgovcloudapi.net", "*.vault.azure.cn"},
		Wordings: []string{"AKV10", "secrets get permission on key vault", "not found in this key vault", "caller is not a trusted service"},
		Codes:    []string{"ForbiddenByPolicy", "ForbiddenByRbac", "ForbiddenByFirewall", "SecretNotFound"},
		Doc:      source.VaultErrors,
		Scope:    "https://vault.azure.net/.default",
		Role:     fact.Text{En: "Key Vault Secrets User on the vault, and access through its firewall", Ru: "Key Vault Secrets User на хранилище и доступ через его брандмауэр"},
	},
	{
		API:      API{Name: "Azure Event Hubs"},
		Hosts:    []string{"*.servicebus.windows.net"},
		Wordings: []string{"claim(s) are required to perform this operation", "The messaging entity '", "amqp:unauthorized-access", "for an EventHub partition", "Put token failed. status-code", "servicebus.windows.net"},
		Doc:      source.EventHubs,
	},
	{
		API:      API{Name: IdentityEndpoint},
		Wordings: []string{"Multiple user assigned identities exist, please specify the clientId"},
		Shares:   []string{"invalid_request"},
		Doc:      "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token",
	},
	{
		API: API{Name: "Defender for Endpoint (what its agents call)"},
		Hosts: []string{
			"*.endpoint.security.microsoft.com", "*.wd.microsoft.com", "*.wdcp.microsoft.com", "wdcp.microsoft.com", "wdcpalt.microsoft.com", "*.events.data.microsoft.com",
			"definitionupdates.microsoft.com", "winatp-gw-cus.microsoft.com", "winatp-gw-cus3.microsoft.com", "winatp-gw-eus.microsoft.com", "winatp-gw-eus3.microsoft.com",
			"winatp-gw-weu.microsoft.com", "winatp-gw-weu3.microsoft.com", "winatp-gw-neu.microsoft.com", "winatp-gw-neu3.microsoft.com", "winatp-gw-uks.microsoft.com",
			"winatp-gw-ukw.microsoft.com", "winatp-gw-usgt.microsoft.com", "winatp-gw-usgv.microsoft.com", "winatp-gw-aue.microsoft.com", "winatp-gw-aus.microsoft.com",
		},
		Doc: "https://learn.microsoft.com/defender-endpoint/configure-environment",
	},
	{
		API:      API{Name: cloudApps},
		Hosts:    []string{"*.portal.cloudappsecurity.com", "portal.cloudappsecurity.com"},
		Wordings: []string{"Insufficient role based permissions", "the owner of this token is not permitted to use tokens", "Invalid JSON Web Key Set", "foundIf the problem persists, contact support", "errorIf the problem persists, contact support"},
		Doc:      "https://learn.microsoft.com/defender-cloud-apps/api-introduction",
		Scope:    "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default",
		Role:     fact.Text{En: "a role in Defender for Cloud Apps", Ru: "роль в Defender for Cloud Apps"},
	},
	{
		API: API{Name: "Power BI"},
		Codes: []string{
			"DM_GWPipeline_Gateway_InvalidConnectionCredentials", "DM_GWPipeline_Client_OAuthTokenLoginFailedError",
			"DM_GWPipeline_Client_OAuthTokenRefreshFailedError", "DM_GWPipeline_Gateway_DataSourceAccessError",
			"DM_GWPipeline_Gateway_MashupDataAccessError", "DM_GWPipeline_Client_GatewayUnreachable",
		},
		Hosts: []string{"api.powerbi.com"},
		Doc:   "https://learn.microsoft.com/rest/api/power-bi/",
		Scope: "https://analysis.windows.net/powerbi/api/.default",
		Role:  fact.Text{En: "a role in the workspace", Ru: "роль в рабочей области"},
	},
}
