package catalog

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fieldMessages are messages as services have really sent them, with what
// they say.
var fieldMessages = []struct {
	text, code string
	service    Service
	id         string
	values     Values
}{
	{
		"Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All,SecurityIncident.Read.All,SecurityIncident.ReadWrite.All, application roles: .",
		"Forbidden", Graph, "missing-roles",
		Values{{"required", "SecurityAlert.Read.All,SecurityAlert.ReadWrite.All,SecurityIncident.Read.All,SecurityIncident.ReadWrite.All"}, {"present", ""}},
	},
	{
		"Missing application roles. API required roles: SecurityIncident.Read.All,SecurityIncident.ReadWrite.All, application roles: Group.ReadWrite.All,Group.Read.All,Policy.ReadWrite",
		"", Unknown, "missing-roles",
		Values{{"required", "SecurityIncident.Read.All,SecurityIncident.ReadWrite.All"}, {"present", "Group.ReadWrite.All,Group.Read.All,Policy.ReadWrite"}},
	},
	{
		`"message": "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.ReadWrite.All."`,
		"", Unknown, "missing-roles",
		Values{{"required", "Machine.Read.All,Machine.ReadWrite.All"}, {"present", "Alert.ReadWrite.All"}},
	},
	{"Invalid subscription id or resource group or API connection", "400", Gateway, "api-connection-unknown", nil},
	{"Machine not_exist not found", "", Unknown, "machine-not-found", Values{{"id", "not_exist"}, {"type", "Machine"}}},
	{"Machine 123123123 was not found", "ResourceNotFound", Defender, "machine-not-found", Values{{"id", "123123123"}, {"type", "Machine"}}},
	{"Unauthorized request - reason of failure: Account mode is inactive", "Unauthorized", Defender, "account-inactive", Values{{"reason", "Account mode is inactive"}}},
	{"Unauthorized request - reason of failure: No Tvm license", "Unauthorized", Defender, "no-tvm-licence", Values{{"reason", "No Tvm license"}}},
	{"Unauthorized request - reason of failure: Tenant is on hold.", "Unauthorized", Defender, "unauthorized-reason", Values{{"reason", "Tenant is on hold"}}},
	{"Unauthorized request - Account is not provisioned.", "Unauthorized", Graph, "account-not-provisioned", Values{{"reason", "Account is not provisioned"}}},
	{"Recieved an empty indicator value.", "InvalidInput", Graph, "empty-indicator-value", nil},
	{"The requested resource does not support http method `POST'.", "", Unknown, "method-not-supported", Values{{"method", "POST"}}},
	{"Missing query.", "InvalidRequestBody", Defender, "missing-query", nil},
	{"Resource not found", "", Gateway, "gateway-no-operation", nil},
	{
		"Target: body - ValidationFailed - Validation of indicator content failed.\nTarget: networkDestinationIPv4 - ValidationFailed - The value 51.158.66.18/32 is not a valid IPv4 address.\nThe value 51.158.66.18/32 is not a valid IPv4 address.",
		"ValidationFailed", Graph, "indicator-ip", Values{{"field", "networkDestinationIPv4"}, {"value", "51.158.66.18/32"}},
	},
	{
		`"message": "Error converting value \"alerts\" to type 'System.Nullable` + "`" + `1[IsgWebApi.SecurityGraphModel.TiAction]"`,
		"", Unknown, "enum-value", Values{{"value", "alerts"}, {"type", "TiAction"}},
	},
	{"Auth token does not contain valid permissions or user does not have valid roles.", "UnknownError", Graph, "permission-or-role", nil},
	{
		"WARNING: 199 - 'Microsoft/Office 365 Security and Compliance/403/602'", "", Unknown, "provider-failed",
		Values{{"provider", "Office 365 Security and Compliance"}, {"providerStatus", "403"}, {"latencyMs", "602"}, {"vendor", "Microsoft"}},
	},
	{"199 -&gt; Microsoft/WDATP/401/228", "", Unknown, "provider-failed", Values{{"provider", "WDATP"}, {"providerStatus", "401"}, {"latencyMs", "228"}, {"vendor", "Microsoft"}}},
	{
		"Failed to retrieve dynamic outputs. As a result, this operation's outputs might not be visible in subsequent actions. Error details: 'take' operator: Failed to resolve table or column expression named 'EmailEvents'. Fix semantic errors in your query.",
		"", Unknown, "unresolved-table", Values{{"operator", "take"}, {"name", "EmailEvents"}},
	},
	{"The request had some invalid properties", "BadArgumentError", Gateway, "semantic-error", nil},
	{"The response is not in a JSON format.", "400", Gateway, "gateway-not-json", nil},
	{"Currently supporting only update of: 'tags' and 'deviceValue'", "InvalidRequestBody", Defender, "nothing-to-update", Values{{"updatable", "'tags' and 'deviceValue'"}}},
	{
		"The resource type could not be found in\nthe namespace 'Microsoft.Security' for api version '2015-06-01-preview'.", "InvalidResourceType", Unknown,
		"not-defender-resource", Values{{"namespace", "Microsoft.Security"}, {"apiVersion", "2015-06-01-preview"}},
	},
	{"Authorization has been denied for this request", "", Unknown, "authorization-denied", nil},
	{
		"'summarize' operator: Failed to resolve scalar expression named '**IsInteetFacing**'. Fix semantic errors in your query.  Status: 400 (BadRequest)",
		"BadRequest", Graph, "unresolved-column", Values{{"operator", "summarize"}, {"name", "IsInteetFacing"}},
	},
	{"'project' operator: Failed to resolve scalar expression named 'CountryCode'", "1", Defender, "unresolved-column", Values{{"operator", "project"}, {"name", "CountryCode"}}},
	{
		"Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementServiceConfiguration.Read.All",
		"", Unknown, "missing-graph-scope", Values{{"required", "DeviceManagementServiceConfiguration.Read.All"}},
	},
	{"Multiple MITRE tactics are not supported. Specify a single tactic.", "BadRequest", Graph, "several-tactics", nil},
	{
		"Entity mapping for 'User' is invalid. Set non-empty column values for all fields in at least one of these combinations: aadUserIdColumn; sidColumn; nameColumn + ntDomainColumn.",
		"BadRequest", Graph, "entity-mapping", Values{{"entity", "User"}, {"combinations", "aadUserIdColumn; sidColumn; nameColumn + ntDomainColumn"}},
	},
	{
		"The query has a semantic error: Unknown function: '_MyOrgDeviceBaseline'. Fix semantic errors in your query.", "BadRequest", Graph,
		"unknown-function", Values{{"function", "_MyOrgDeviceBaseline"}},
	},
	{"The connection does not contain an access token. Please edit the connection and login.", "", Gateway, "connection-not-signed-in", nil},
	{"You cannot perform the requested operation, required scopes are missing in the token.", "AccessDenied", Graph, "scopes-missing-in-token", nil},
	{"Signature is invalid.", "InvalidAuthenticationToken", Graph, "token-signature", nil},
	{"API calls quota exceeded! maximum allowed 45 per 00:01:00", "429", Defender, "call-quota", Values{{"allowed", "45"}, {"window", "00:01:00"}}},
	{
		"API calls quota exceeded! Maximum allowed 30 per 00:01:00 for the key Destination+TenantID+AppID. You can send requests again in 8 seconds.", "429", Defender,
		"call-quota", Values{{"allowed", "30"}, {"window", "00:01:00"}, {"key", "Destination+TenantID+AppID"}, {"seconds", "8"}},
	},
	{"You have exceeded processing resources allocated to this tenant. You can run queries again in 7 minutes.", "", Defender, "cpu-quota", Values{{"duration", "7 minutes"}}},
	{
		`Http request failed with statusCode=BadRequest : {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"xx"}}`, "BadRequest", Graph,
		"wrapped-error", Values{{"status", "BadRequest"}, {"detail", `{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"xx"}}`}},
	},
	{
		"Canceled machine action status must be Pending or InProgress, Current Status: Succeeded, machineActionId: 3ffbb6e1-0b5f-4f57-8a3e-0d1f6fcb2a9c", "BadRequest", Defender,
		"action-not-cancellable", Values{{"status", "Succeeded"}, {"id", "3ffbb6e1-0b5f-4f57-8a3e-0d1f6fcb2a9c"}},
	},
	{
		"The key value (1e5bc9d7) from request is not valid. The key value should be format of type 'Edm.Guid'.", "BadRequest", Defender,
		"key-of-wrong-form", Values{{"value", "1e5bc9d7"}, {"type", "Edm.Guid"}},
	},
	{"A recognition error occurred.. Fix syntax errors in your query.", "BadRequest", Defender, "syntax-error", nil},
	{
		"Syntax error: Query could not be parsed: SYN0002: A recognition error occurred. [line:position=1:14]. Query: 'x'", "", Unknown, "syntax-error",
		Values{{"syntaxCode", "SYN0002"}, {"line", "1"}, {"position", "14"}},
	},
	{"There is no User related to alert da637_1", "ResourceNotFound", Defender, "alert-without-user", Values{{"id", "da637_1"}}},
	{"Alert not_exist not found", "ResourceNotFound", Defender, "alert-not-found", Values{{"id", "not_exist"}, {"type", "Alert"}}},
	{"Tenant feature is not enabled.", "DisabledFeature", Defender, "disabled-feature", nil},
	{"Isolation is supported on client version 10.3720 and above.", "ClientVersionNotSupported", Defender, "client-version-not-supported", Values{{"action", "Isolation"}, {"version", "10.3720"}}},
	{
		"error submitting indicator 203.0.113.7: Max capacity exceeded. Current Total: 15000, Limit: 15000 (Parameter 'Capacity: 15000/15000')", "", Unknown,
		"indicator-limit", Values{{"total", "15000"}, {"allowed", "15000"}, {"capacity", "15000/15000"}},
	},
	{"Missing indicators value", "InvalidInput", Defender, "empty-indicator-value", nil},
	{
		"Operation: Create; Exception: [Status Code: Forbidden; Reason: App 'contoso' has reached its limit of '1' Subscriptions]", "ExtensionError", Graph,
		"subscription-limit", Values{{"app", "contoso"}, {"allowed", "1"}},
	},
	{"Operation: Create; Exception: [Status Code: Forbidden; Reason: Maximum number of subscriptions has been reached]", "ExtensionError", Graph, "subscription-limit", nil},
	{
		"Invalid Authorization payload. AppId: aaaaaaaa-0000-0000-0000-000000000001, Audience: https://management.azure.com/, Issuer: https://sts.windows.net/11111111-2222-3333-4444-555555555555/, Validity: valid from 2026-03-01T11:00:00Z to 2026-03-01T12:05:00Z",
		"Unauthorized", Defender, "authorization-payload", Values{
			{"app", "aaaaaaaa-0000-0000-0000-000000000001"}, {"audience", "https://management.azure.com/"}, {"tenant", "11111111-2222-3333-4444-555555555555"},
			{"validFrom", "2026-03-01T11:00:00Z"}, {"validTo", "2026-03-01T12:05:00Z"},
		},
	},
	{
		"Invalid Authorization payload. AppId: aaaaaaaa-0000-0000-0000-000000000001, Audience: x, Issuer: https://login.microsoftonline.us/t/v2.0, Validity: valid from a to b",
		"Unauthorized", Defender, "authorization-payload", Values{
			{"app", "aaaaaaaa-0000-0000-0000-000000000001"}, {"audience", "x"}, {"issuer", "https://login.microsoftonline.us/t/v2.0"}, {"validFrom", "a"}, {"validTo", "b"},
		},
	},
	{"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.", "", Gateway, "subscription-key-missing", nil},
	{"Access denied due to invalid subscription key or wrong API endpoint.", "", Unknown, "subscription-key-invalid", nil},
	{"Resource not found for segment 'security.runHuntingQuery'.", "BadRequest", Graph, "segment-not-found", Values{{"segment", "security.runHuntingQuery"}}},
	{"Resource not found for the segment 'savedQueries'", "", Unknown, "segment-not-found", Values{{"segment", "savedQueries"}}},
	{"/me request is only valid with delegated authentication flow.", "BadRequest", Graph, "me-without-user", nil},
	{
		"The application does not have any of the required application permissions (Machine.ReadWrite.All, Machine.Read.All) to access the resource.",
		"Forbidden", Defender, "application-permissions-missing", Values{{"required", "Machine.ReadWrite.All, Machine.Read.All"}},
	},
	{
		"AADB2C: The application does not have any of the required delegated permissions (Policy.Read.All) to access the resource.",
		"", Graph, "delegated-permissions-missing", Values{{"required", "Policy.Read.All"}},
	},
	{"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request", "invalid_request", Entra, "several-identities", nil},
	{"MFA is required for this request. The provided authentication token does not have MFA claims.", "", Unknown, "unauthorized-missing-mfa", nil},
	{"199 -> Microsoft/WDATP/401/228", "", Unknown, "provider-failed", Values{{"provider", "WDATP"}, {"providerStatus", "401"}, {"latencyMs", "228"}, {"vendor", "Microsoft"}}},
	{"Cannot find a provider for this request", "", Graph, "no-provider", nil},
	{
		`{"ErrorCode":"Forbidden","Message":"An error has occurred - Activity ID: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10"}`, "UnknownError", Graph,
		"wrapped-forbidden", nil,
	},
	{"User is not authorized to perform the operation. Reason: Unauthorized", "UnAuthorized", Graph, "user-not-authorized", nil},
	{"No authorization information present on the request.", "", Unknown, "no-authorization-information", nil},
}

func TestFieldMessages(t *testing.T) {
	for _, tt := range fieldMessages {
		m, values, ok := MatchMessage(tt.text, tt.code, tt.service)
		if !ok || m.ID != tt.id {
			t.Errorf("MatchMessage(%q, %q) is %q (%t), want %q", tt.text, tt.code, m.ID, ok, tt.id)
			continue
		}
		if diff := cmp.Diff(tt.values, values); diff != "" {
			t.Errorf("values of %q (-want +got):\n%s", tt.text, diff)
		}
	}
}

// Somebody who has nothing but the message is still helped.
func TestSearchMessage(t *testing.T) {
	short := map[string]bool{"missing-query": true, "gateway-no-operation": true}
	for _, tt := range fieldMessages {
		if short[tt.id] {
			continue
		}
		m, _, ok := SearchMessage(tt.text)
		if !ok || m.ID != tt.id {
			t.Errorf("SearchMessage(%q) is %q (%t), want %q", tt.text, m.ID, ok, tt.id)
		}
	}
	for _, line := range []string{
		"", "GET /api/machines 200", "The machine we ordered last week was not found",
		"Please find the missing query in the attachment.", "URL of the page is invalid", "INFO token received",
		"2025/09/01 15:15:03 wazuh-modulesd:ms-graph: INFO: Obtaining access token.",
		"vm-apps02.domain.net does not have MDEDeviceID in the Entities list. It was not isolated.",
		"Resource group was deleted, the alert not found in the list", "Parameter of the call is missing",
	} {
		if m, values, ok := SearchMessage(line); ok {
			t.Errorf("SearchMessage(%q) is %q %v, want none", line, m.ID, values)
		}
	}
}
