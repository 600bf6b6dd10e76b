package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/google/go-cmp/cmp"
)

// fieldMessages are messages as services have really sent them, with what
// they say.
var fieldMessages = []struct {
	text, code string
	service    fact.Service
	id         string
	values     fact.Values
}{
	{
		"Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All,SecurityIncident.Read.All,SecurityIncident.ReadWrite.All, application roles: .",
		"Forbidden", fact.Graph, "missing-roles",
		fact.Values{{Name: "required", Value: "SecurityAlert.Read.All,SecurityAlert.ReadWrite.All,SecurityIncident.Read.All,SecurityIncident.ReadWrite.All"}, {Name: "present", Value: ""}},
	},
	{
		"Missing application roles. API required roles: SecurityIncident.Read.All,SecurityIncident.ReadWrite.All, application roles: Group.ReadWrite.All,Group.Read.All,Policy.ReadWrite",
		"", fact.Unknown, "missing-roles",
		fact.Values{{Name: "required", Value: "SecurityIncident.Read.All,SecurityIncident.ReadWrite.All"}, {Name: "present", Value: "Group.ReadWrite.All,Group.Read.All,Policy.ReadWrite"}},
	},
	{
		`"message": "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.ReadWrite.All."`,
		"", fact.Unknown, "missing-roles",
		fact.Values{{Name: "required", Value: "Machine.Read.All,Machine.ReadWrite.All"}, {Name: "present", Value: "Alert.ReadWrite.All"}},
	},
	{"Invalid subscription id or resource group or API connection", "400", fact.Gateway, "api-connection-unknown", nil},
	{"Machine not_exist not found", "", fact.Unknown, "machine-not-found", fact.Values{{Name: "id", Value: "not_exist"}, {Name: "type", Value: "Machine"}}},
	{"Machine 123123123 was not found", "ResourceNotFound", fact.Defender, "machine-not-found", fact.Values{{Name: "id", Value: "123123123"}, {Name: "type", Value: "Machine"}}},
	{"Unauthorized request - reason of failure: Account mode is inactive", "Unauthorized", fact.Defender, "account-inactive", fact.Values{{Name: "reason", Value: "Account mode is inactive"}}},
	{"Unauthorized request - reason of failure: No Tvm license", "Unauthorized", fact.Defender, "no-tvm-licence", fact.Values{{Name: "reason", Value: "No Tvm license"}}},
	{"Unauthorized request - reason of failure: Tenant is on hold.", "Unauthorized", fact.Defender, "unauthorized-reason", fact.Values{{Name: "reason", Value: "Tenant is on hold"}}},
	{"Unauthorized request - Account is not provisioned.", "Unauthorized", fact.Graph, "account-not-provisioned", fact.Values{{Name: "reason", Value: "Account is not provisioned"}}},
	{"Recieved an empty indicator value.", "InvalidInput", fact.Graph, "empty-indicator-value", nil},
	{"The requested resource does not support http method `POST'.", "", fact.Unknown, "method-not-supported", fact.Values{{Name: "method", Value: "POST"}}},
	{"Missing query.", "InvalidRequestBody", fact.Defender, "missing-query", nil},
	{"Resource not found", "", fact.Gateway, "gateway-no-operation", nil},
	{
		"Target: body - ValidationFailed - Validation of indicator content failed.\nTarget: networkDestinationIPv4 - ValidationFailed - The value 51.158.66.18/32 is not a valid IPv4 address.\nThe value 51.158.66.18/32 is not a valid IPv4 address.",
		"ValidationFailed", fact.Graph, "indicator-ip", fact.Values{{Name: "field", Value: "networkDestinationIPv4"}, {Name: "value", Value: "51.158.66.18/32"}},
	},
	{
		`"message": "Error converting value \"alerts\" to type 'System.Nullable` + "`" + `1[IsgWebApi.SecurityGraphModel.TiAction]"`,
		"", fact.Unknown, "enum-value", fact.Values{{Name: "value", Value: "alerts"}, {Name: "type", Value: "TiAction"}},
	},
	{"Auth token does not contain valid permissions or user does not have valid roles.", "UnknownError", fact.Graph, "permission-or-role", nil},
	{
		"WARNING: 199 - 'Microsoft/Office 365 Security and Compliance/403/602'", "", fact.Unknown, "provider-failed",
		fact.Values{{Name: "provider", Value: "Office 365 Security and Compliance"}, {Name: "providerStatus", Value: "403"}, {Name: "latencyMs", Value: "602"}, {Name: "vendor", Value: "Microsoft"}},
	},
	{"199 -&gt; Microsoft/WDATP/401/228", "", fact.Unknown, "provider-failed", fact.Values{{Name: "provider", Value: "WDATP"}, {Name: "providerStatus", Value: "401"}, {Name: "latencyMs", Value: "228"}, {Name: "vendor", Value: "Microsoft"}}},
	{
		"Failed to retrieve dynamic outputs. As a result, this operation's outputs might not be visible in subsequent actions. Error details: 'take' operator: Failed to resolve table or column expression named 'EmailEvents'. Fix semantic errors in your query.",
		"", fact.Unknown, "unresolved-table", fact.Values{{Name: "operator", Value: "take"}, {Name: "name", Value: "EmailEvents"}},
	},
	{"The request had some invalid properties", "BadArgumentError", fact.Gateway, "semantic-error", nil},
	{"The response is not in a JSON format.", "400", fact.Gateway, "gateway-not-json", nil},
	{"Currently supporting only update of: 'tags' and 'deviceValue'", "InvalidRequestBody", fact.Defender, "nothing-to-update", fact.Values{{Name: "updatable", Value: "'tags' and 'deviceValue'"}}},
	{
		"The resource type could not be found in\nthe namespace 'Microsoft.Security' for api version '2015-06-01-preview'.", "InvalidResourceType", fact.Unknown,
		"not-defender-resource", fact.Values{{Name: "namespace", Value: "Microsoft.Security"}, {Name: "apiVersion", Value: "2015-06-01-preview"}},
	},
	{"Authorization has been denied for this request", "", fact.Unknown, "authorization-denied", nil},
	{
		"'summarize' operator: Failed to resolve scalar expression named '**IsInteetFacing**'. Fix semantic errors in your query.  Status: 400 (BadRequest)",
		"BadRequest", fact.Graph, "unresolved-column", fact.Values{{Name: "operator", Value: "summarize"}, {Name: "name", Value: "IsInteetFacing"}},
	},
	{"'project' operator: Failed to resolve scalar expression named 'CountryCode'", "1", fact.Defender, "unresolved-column", fact.Values{{Name: "operator", Value: "project"}, {Name: "name", Value: "CountryCode"}}},
	{
		"Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementServiceConfiguration.Read.All",
		"", fact.Unknown, "missing-graph-scope", fact.Values{{Name: "required", Value: "DeviceManagementServiceConfiguration.Read.All"}},
	},
	{"Multiple MITRE tactics are not supported. Specify a single tactic.", "BadRequest", fact.Graph, "several-tactics", nil},
	{
		"Entity mapping for 'User' is invalid. Set non-empty column values for all fields in at least one of these combinations: aadUserIdColumn; sidColumn; nameColumn + ntDomainColumn.",
		"BadRequest", fact.Graph, "entity-mapping", fact.Values{{Name: "entity", Value: "User"}, {Name: "combinations", Value: "aadUserIdColumn; sidColumn; nameColumn + ntDomainColumn"}},
	},
	{
		"The query has a semantic error: Unknown function: '_MyOrgDeviceBaseline'. Fix semantic errors in your query.", "BadRequest", fact.Graph,
		"unknown-function", fact.Values{{Name: "function", Value: "_MyOrgDeviceBaseline"}},
	},
	{"The connection does not contain an access token. Please edit the connection and login.", "", fact.Gateway, "connection-not-signed-in", nil},
	{"You cannot perform the requested operation, required scopes are missing in the token.", "AccessDenied", fact.Graph, "scopes-missing-in-token", nil},
	{"Signature is invalid.", "InvalidAuthenticationToken", fact.Graph, "token-signature", nil},
	{"API calls quota exceeded! maximum allowed 45 per 00:01:00", "429", fact.Defender, "call-quota", fact.Values{{Name: "allowed", Value: "45"}, {Name: "window", Value: "00:01:00"}}},
	{
		"API calls quota exceeded! Maximum allowed 30 per 00:01:00 for the key Destination+TenantID+AppID. You can send requests again in 8 seconds.", "429", fact.Defender,
		"call-quota", fact.Values{{Name: "allowed", Value: "30"}, {Name: "window", Value: "00:01:00"}, {Name: "key", Value: "Destination+TenantID+AppID"}, {Name: "seconds", Value: "8"}},
	},
	{"You have exceeded processing resources allocated to this tenant. You can run queries again in 7 minutes.", "", fact.Defender, "cpu-quota", fact.Values{{Name: "duration", Value: "7 minutes"}}},
	{
		`Http request failed with statusCode=BadRequest : {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"xx"}}`, "BadRequest", fact.Graph,
		"wrapped-error", fact.Values{{Name: "status", Value: "BadRequest"}, {Name: "detail", Value: `{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"xx"}}`}},
	},
	{
		"Canceled machine action status must be Pending or InProgress, Current Status: Succeeded, machineActionId: 3ffbb6e1-0b5f-4f57-8a3e-0d1f6fcb2a9c", "BadRequest", fact.Defender,
		"action-not-cancellable", fact.Values{{Name: "status", Value: "Succeeded"}, {Name: "id", Value: "3ffbb6e1-0b5f-4f57-8a3e-0d1f6fcb2a9c"}},
	},
	{
		"The key value (1e5bc9d7) from request is not valid. The key value should be format of type 'Edm.Guid'.", "BadRequest", fact.Defender,
		"key-of-wrong-form", fact.Values{{Name: "value", Value: "1e5bc9d7"}, {Name: "type", Value: "Edm.Guid"}},
	},
	{"A recognition error occurred.. Fix syntax errors in your query.", "BadRequest", fact.Defender, "syntax-error", nil},
	{
		"Syntax error: Query could not be parsed: SYN0002: A recognition error occurred. [line:position=1:14]. Query: 'x'", "", fact.Unknown, "syntax-error",
		fact.Values{{Name: "syntaxCode", Value: "SYN0002"}, {Name: "line", Value: "1"}, {Name: "position", Value: "14"}},
	},
	{"There is no User related to alert da637_1", "ResourceNotFound", fact.Defender, "alert-without-user", fact.Values{{Name: "id", Value: "da637_1"}}},
	{"Alert not_exist not found", "ResourceNotFound", fact.Defender, "alert-not-found", fact.Values{{Name: "id", Value: "not_exist"}, {Name: "type", Value: "Alert"}}},
	{"Tenant feature is not enabled.", "DisabledFeature", fact.Defender, "disabled-feature", nil},
	{"Isolation is supported on client version 10.3720 and above.", "ClientVersionNotSupported", fact.Defender, "client-version-not-supported", fact.Values{{Name: "action", Value: "Isolation"}, {Name: "version", Value: "10.3720"}}},
	{
		"error submitting indicator 203.0.113.7: Max capacity exceeded. Current Total: 15000, Limit: 15000 (Parameter 'Capacity: 15000/15000')", "", fact.Unknown,
		"indicator-limit", fact.Values{{Name: "total", Value: "15000"}, {Name: "allowed", Value: "15000"}, {Name: "capacity", Value: "15000/15000"}},
	},
	{"Missing indicators value", "InvalidInput", fact.Defender, "empty-indicator-value", nil},
	{
		"Operation: Create; Exception: [Status Code: Forbidden; Reason: App 'contoso' has reached its limit of '1' Subscriptions]", "ExtensionError", fact.Graph,
		"subscription-limit", fact.Values{{Name: "app", Value: "contoso"}, {Name: "allowed", Value: "1"}},
	},
	{"Operation: Create; Exception: [Status Code: Forbidden; Reason: Maximum number of subscriptions has been reached]", "ExtensionError", fact.Graph, "subscription-limit", nil},
	{
		"Invalid Authorization payload. AppId: aaaaaaaa-0000-0000-0000-000000000001, Audience: https://management.azure.com/, Issuer: https://sts.windows.net/11111111-2222-3333-4444-555555555555/, Validity: valid from 2026-03-01T11:00:00Z to 2026-03-01T12:05:00Z",
		"Unauthorized", fact.Defender, "authorization-payload", fact.Values{
			{Name: "app", Value: "aaaaaaaa-0000-0000-0000-000000000001"}, {Name: "audience", Value: "https://management.azure.com/"}, {Name: "tenant", Value: "11111111-2222-3333-4444-555555555555"},
			{Name: "validFrom", Value: "2026-03-01T11:00:00Z"}, {Name: "validTo", Value: "2026-03-01T12:05:00Z"},
		},
	},
	{
		"Invalid Authorization payload. AppId: aaaaaaaa-0000-0000-0000-000000000001, Audience: x, Issuer: https://login.microsoftonline.us/t/v2.0, Validity: valid from a to b",
		"Unauthorized", fact.Defender, "authorization-payload", fact.Values{
			{Name: "app", Value: "aaaaaaaa-0000-0000-0000-000000000001"}, {Name: "audience", Value: "x"}, {Name: "issuer", Value: "https://login.microsoftonline.us/t/v2.0"}, {Name: "validFrom", Value: "a"}, {Name: "validTo", Value: "b"},
		},
	},
	{"Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.", "", fact.Gateway, "subscription-key-missing", nil},
	{"Access denied due to invalid subscription key or wrong API endpoint.", "", fact.Unknown, "subscription-key-invalid", nil},
	{"Resource not found for segment 'security.runHuntingQuery'.", "BadRequest", fact.Graph, "segment-not-found", fact.Values{{Name: "segment", Value: "security.runHuntingQuery"}}},
	{"Resource not found for the segment 'savedQueries'", "", fact.Unknown, "segment-not-found", fact.Values{{Name: "segment", Value: "savedQueries"}}},
	{"/me request is only valid with delegated authentication flow.", "BadRequest", fact.Graph, "me-without-user", nil},
	{
		"The application does not have any of the required application permissions (Machine.ReadWrite.All, Machine.Read.All) to access the resource.",
		"Forbidden", fact.Defender, "application-permissions-missing", fact.Values{{Name: "required", Value: "Machine.ReadWrite.All, Machine.Read.All"}},
	},
	{
		"AADB2C: The application does not have any of the required delegated permissions (Policy.Read.All) to access the resource.",
		"", fact.Graph, "delegated-permissions-missing", fact.Values{{Name: "required", Value: "Policy.Read.All"}},
	},
	{"Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request", "invalid_request", fact.Unknown, "several-identities", nil},
	{"MFA is required for this request. The provided authentication token does not have MFA claims.", "", fact.Unknown, "unauthorized-missing-mfa", nil},
	{"199 -> Microsoft/WDATP/401/228", "", fact.Unknown, "provider-failed", fact.Values{{Name: "provider", Value: "WDATP"}, {Name: "providerStatus", Value: "401"}, {Name: "latencyMs", Value: "228"}, {Name: "vendor", Value: "Microsoft"}}},
	{"Cannot find a provider for this request", "", fact.Graph, "no-provider", nil},
	{
		`{"ErrorCode":"Forbidden","Message":"An error has occurred - Activity ID: 5c0e9a70-6f53-4b6e-9b1c-2f6d1b0a7e10"}`, "UnknownError", fact.Graph,
		"wrapped-forbidden", nil,
	},
	{"User is not authorized to perform the operation. Reason: Unauthorized", "UnAuthorized", fact.Graph, "user-not-authorized", nil},
	{"No authorization information present on the request.", "", fact.Unknown, "no-authorization-information", nil},
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
