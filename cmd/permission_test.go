package cmd

import (
	"strings"
	"testing"
)

// TestPermissionOfPath holds that a refusal of Microsoft Graph names the permission of what
// was called, of the kind that the caller has, and that one which the text lists as there
// isn't called missing.
func TestPermissionOfPath(t *testing.T) {
	tests := []struct {
		name, input string
		cause       string // the first one
		fix         string // words of its advice
		not         string // a cause that isn't given
	}{
		{"conditional access, app-only", `Exporting policies with the client credentials flow.
GET https://graph.microsoft.com/v1.0/policies/conditionalAccessPolicies
{"error":{"code":"AccessDenied","message":"You cannot perform the requested operation, required scopes are missing in the token.","innerError":{"request-id":"6c1f5e5e-3b0e-4c0a-9a51-97e0a5b0a101"}}}`,
			"permission-missing", "Policy.Read.All as an Application permission", ""},
		{"Python traceback of managed devices of a user", `Traceback (most recent call last):
  File "sync.py", line 41, in <module>
    r.raise_for_status()
requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://graph.microsoft.com/v1.0/users/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0102/managedDevices`,
			"permission-missing", "DeviceManagementManagedDevices.Read.All", ""},
		{"Intune names its own URL", `{"error":{"code":"Forbidden","message":"{\r\n  \"_version\": 3,\r\n  \"Message\": \"Application is not authorized to perform this operation. - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 5a7c3e52-5b9e-4a7a-b9a2-6c1f5e5e0103 - Url: https://fef.msub01.manage.microsoft.com/EnrollmentFE/StatelessEnrollmentFEService/deviceManagement/deviceEnrollmentConfigurations?api-version=5024-01-10\",\r\n  \"CustomApiErrorPhrase\": \"\"\r\n}"}}`,
			"permission-missing", "DeviceManagementServiceConfig.Read.All", ""},
		{"Autopilot module", `Get-AutopilotDevice : Request to https://graph.microsoft.com/beta/deviceManagement/windowsAutopilotDeviceIdentities failed with HTTP Status Forbidden Forbidden`,
			"permission-missing", "DeviceManagementServiceConfig.Read.All", ""},
		{"cmdlet of Intune", `Get-MgDeviceManagementDeviceEnrollmentConfiguration : Application is not authorized to perform this operation.
Status: 403 (Forbidden)
ErrorCode: Forbidden`,
			"permission-missing", "DeviceManagementServiceConfig.Read.All", ""},
		{"cmdlet that changes", `Update-MgGroup_UpdateExpanded: Insufficient privileges to complete the operation.

Status: 403 (Forbidden)
ErrorCode: Authorization_RequestDenied`,
			"permission-missing", "Group.ReadWrite.All", ""},
		{"cmdlet of another module", `Get-EntraDirectoryRole : Insufficient privileges to complete the operation.
Status: 403 (Forbidden)
ErrorCode: Authorization_RequestDenied`,
			"permission-missing", "RoleManagement.Read.Directory", ""},
		{"chat messages take one permission each way", `GET https://graph.microsoft.com/v1.0/chats/19:meeting_x@thread.v2/messages
HTTP/1.1 403 Forbidden

{"error":{"code":"Forbidden","message":"Forbidden","innerError":{"request-id":"6c1f5e5e-3b0e-4c0a-9a51-97e0a5b0a107"}}}`,
			"permission-missing", "Chat.Read as Delegated if a user signs in, or Chat.Read.All as Application", ""},
		{"site lists, app-only", `2024-05-02T10:11:12Z ERROR site-sync GET https://graph.microsoft.com/v1.0/sites/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0108/lists -> 403 {"error":{"code":"accessDenied","message":"Access denied","innerError":{"request-id":"6c1f5e5e-3b0e-4c0a-9a51-97e0a5b0a108"}}} auth=ClientSecretCredential`,
			"permission-missing", "Sites.Read.All as an Application permission", ""},
		{"planner of a signed-in user", `fetch("https://graph.microsoft.com/v1.0/me/planner/tasks") with acquireTokenSilent
403 Forbidden
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"permission-missing", "Tasks.Read as a Delegated permission", ""},
		{"reports", `GET https://graph.microsoft.com/v1.0/reports/getMailboxUsageDetail(period='D30')
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"permission-missing", "Reports.Read.All", ""},
		{"organization", `curl -H "Authorization: Bearer $TOKEN" https://graph.microsoft.com/v1.0/domains
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"request-id":"6c1f5e5e-3b0e-4c0a-9a51-97e0a5b0a111"}}}`,
			"permission-missing", "Domain.Read.All", ""},
		{"Terraform changes a policy", `│ Error: Could not update authentication methods policy
│ AuthenticationMethodsPolicyClient.BaseClient.Patch(): unexpected status 403 with OData error: AccessDenied: You cannot perform the requested operation, required scopes are missing in the token.
│ PATCH https://graph.microsoft.com/beta/policies/authenticationMethodsPolicy`,
			"permission-missing", "Policy.ReadWrite.AuthenticationMethod", ""},
		{"path that the list has only an ancestor of", `GET https://graph.microsoft.com/beta/policies/authorizationPolicy/partnerDefaults
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"permission-missing", "probably Policy.Read.All", ""},
		{"subscription to messages", `POST https://graph.microsoft.com/v1.0/subscriptions
{"changeType":"created","notificationUrl":"https://hooks.fabrikam-labs.example/n","resource":"/users/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0115/mailFolders('Inbox')/messages"}

HTTP/1.1 403 Forbidden

{"error":{"code":"ExtensionError","message":"Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied. Check credentials and try again.]"}}`,
			"permission-missing", "Mail.Read", ""},
		{"mail of an app", `We call it as a daemon app with a certificate.
POST https://graph.microsoft.com/v1.0/users/reports@fabrikam-labs.example/sendMail
{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}`,
			"permission-missing", "Mail.Send as an Application permission", "mailbox-of-another"},
		{"app-only at the path of the signed-in user", `AuthType: AppOnly
POST https://graph.microsoft.com/v1.0/me/sendMail
{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}`,
			"permission-missing", "An app-only token has no /me", "mailbox-of-another"},
		{"app-only without application permissions", `GET https://graph.microsoft.com/beta/deviceManagement/deviceHealthScripts
{"error":{"code":"Forbidden","message":"{\r\n  \"Message\": \"Application is not authorized to perform this operation, as called in app only context but does not have application permissions - Activity ID: 5a7c3e52-5b9e-4a7a-b9a2-6c1f5e5e0118\"\r\n}"}}`,
			"token-without-roles", "DeviceManagementConfiguration.Read.All as an Application permission", "permission-missing"},
		{"granted in the portal", `API permissions of the app:
  Device.Read.All          Application   Yes   Granted for Fabrikam Labs
  User.Read                Delegated     No    Granted for Fabrikam Labs

GET https://graph.microsoft.com/v1.0/devices
403 Forbidden
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"token-before-consent", "Get a new token", "permission-missing"},
		{"in the roles of the token", `jwt.ms shows "appid": "8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0120", "roles": [
    "Reports.Read.All",
    "DeviceManagementManagedDevices.Read.All"
  ]
GET https://graph.microsoft.com/v1.0/deviceManagement/managedDevices
403
{"error":{"code":"Forbidden","message":"Forbidden","innerError":{"request-id":"6c1f5e5e-3b0e-4c0a-9a51-97e0a5b0a120"}}}`,
			"permission-held", "compare appid, tid, and aud", "permission-missing"},
		{"a user's scopes, Intune", `Get-MgContext: AuthType : Delegated, Scopes : {openid, DeviceManagementConfiguration.ReadWrite.All, User.Read}
GET https://graph.microsoft.com/beta/deviceManagement/configurationPolicies
403
{"error":{"code":"Forbidden","message":"Forbidden","innerError":{"request-id":"6c1f5e5e-3b0e-4c0a-9a51-97e0a5b0a121"}}}`,
			"intune-role", "Intune admin center", "permission-missing"},
		{"a user's scopes, directory", `Connect-MgGraph -Scopes "RoleManagement.Read.Directory"
Get-MgDirectoryRole : Insufficient privileges to complete the operation.
Status: 403 (Forbidden)
ErrorCode: Authorization_RequestDenied`,
			"directory-role", "Assign or activate a role", "permission-missing"},
		{"requested, but the service misses scopes", `Connect-MgGraph -Scopes "Policy.Read.All"
GET https://graph.microsoft.com/v1.0/policies/conditionalAccessPolicies
{"error":{"code":"AccessDenied","message":"You cannot perform the requested operation, required scopes are missing in the token."}}`,
			"permission-missing", "Policy.Read.All as a Delegated permission", ""},
		{"delegated only, but app-only", `Connect-MgGraph -ClientId 8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0124 -TenantId fabrikam-labs.example -CertificateThumbprint 0011
Get-MgDeviceManagementDeviceCompliancePolicy : Application is not authorized to perform this operation.
Status: 403 (Forbidden)
ErrorCode: Forbidden
In the portal I added the delegated permissions DeviceManagementConfiguration.Read.All and consented.`,
			"permission-type", "DeviceManagementConfiguration.Read.All as an Application permission", "permission-missing"},
		{"what the documentation requires isn't there", `GET https://graph.microsoft.com/v1.0/devices
According to the docs this requires Device.Read.All. Which one is missing?
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"permission-missing", "Device.Read.All", ""},
		{"another permission is there", `The app has User.Read.All and consent.
GET https://graph.microsoft.com/v1.0/servicePrincipals
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"permission-missing", "Application.Read.All", ""},
		{"a mail permission is there", `"roles": ["Mail.Send"]
POST https://graph.microsoft.com/v1.0/users/reports@fabrikam-labs.example/sendMail
{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}`,
			"permission-held", "Test-ApplicationAccessPolicy", "permission-missing"},
		{"Graph Explorer names the permission", `In Graph Explorer: POST https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0128/wipe
{"error":{"code":"Forbidden","message":"Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementManagedDevices.PrivilegedOperations.All - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 5a7c3e52-5b9e-4a7a-b9a2-6c1f5e5e0128"}}`,
			"permission-missing", "PrivilegedOperations.All as a Delegated permission", ""},
		{"drive file, C#", `Microsoft.Graph.Models.ODataErrors.ODataError: Access denied
 Code: accessDenied
 ResponseStatusCode: 403
PUT https://graph.microsoft.com/v1.0/drives/b!x/root:/reports/may.csv:/content`,
			"permission-missing", "Files.ReadWrite", ""},
		{"teams channels", `{"level":"error","msg":"GET https://graph.microsoft.com/v1.0/teams/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0130/channels failed","status":403,"body":{"error":{"code":"Forbidden","message":"Forbidden"}}}`,
			"permission-missing", "Channel.ReadBasic.All", ""},
		{"JavaScript library", `GraphError: Access is denied. Check credentials and try again.
  statusCode: 403,
  code: 'ErrorAccessDenied',
const res = await client.api('/users/desk@fabrikam-labs.example/mailboxSettings').get();`,
			"permission-missing", "MailboxSettings.Read", ""},
		{"a decoded token before the call", `{
  "aud": "https://graph.microsoft.com",
  "scp": "AuditLog.Read.All Directory.Read.All openid profile",
  "upn": "ann@fabrikam-labs.example"
}
GET https://graph.microsoft.com/v1.0/auditLogs/signIns
403 Forbidden
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"directory-role", "Assign or activate a role", "permission-missing"},
		{"scopes on the request are a user's", `{"error":{"code":"Forbidden","message":"Missing scope permissions on the request. API requires one of 'Channel.ReadBasic.All, ChannelSettings.Read.All'. Scopes on the request 'openid, User.Read'"}}`,
			"scope-missing", "Channel.ReadBasic.All (Microsoft Graph) as a Delegated permission", ""},
		{"unknown code without a status", `GET https://graph.microsoft.com/v1.0/informationProtection/bitlocker/recoveryKeys
{"error":{"code":"authorization_error","message":"Failed to authorize, caller does not have any of the required permissions to perform this operation."}}`,
			"permission-missing", "BitlockerKey.Read.All", ""},
		{"a question about both kinds", `do I need Application.Read.All as delegated or application?
GET https://graph.microsoft.com/v1.0/servicePrincipals/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0222
403
{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}`,
			"permission-missing", "Delegated with a signed-in user, Application without one", ""},
		{"only users may post to a channel", `POST https://graph.microsoft.com/v1.0/teams/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0218/channels/19:x@thread.tacv2/messages
grant_type=client_credentials
{"error":{"code":"Forbidden","message":"Forbidden"}}`,
			"permission-missing", "Delegated permission ChannelMessage.Send", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			code, out, _ := run(t, []byte(tt.input), "explain", "-o", "json")
			all := answers(t, out)
			if code != 0 && code != 4 || len(all) != 1 || len(all[0].Causes) == 0 {
				t.Fatalf("exit code %d, %d answers:\n%s", code, len(all), out)
			}
			first := all[0].Causes[0]
			if first.ID != tt.cause || !strings.Contains(first.Fix, tt.fix) {
				t.Errorf("got %s: %q (%s), want %s: %q", first.ID, first.Fix, first.Evidence, tt.cause, tt.fix)
			}
			for _, c := range all[0].Causes {
				if c.ID == tt.not {
					t.Errorf("%s is among the causes", tt.not)
				}
			}
		})
	}
}
