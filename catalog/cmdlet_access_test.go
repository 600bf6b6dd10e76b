package catalog

import "testing"

func TestCmdletAccess(t *testing.T) {
	tests := []struct{ text, cmdlet, path, application string }{
		{"Get-MgDeviceManagementDeviceEnrollmentConfiguration : Application is not authorized", "Get-MgDeviceManagementDeviceEnrollmentConfiguration", "devicemanagement/deviceenrollmentconfigurations/*", "DeviceManagementServiceConfig.Read.All"},
		{"Update-MgGroup_UpdateExpanded: Insufficient privileges to complete the operation.", "Update-MgGroup", "groups/{}", "Group.ReadWrite.All"},
		{"Get-MgDeviceManagementManagedDevice failed", "Get-MgDeviceManagementManagedDevice", "devicemanagement/manageddevices", "DeviceManagementManagedDevices.Read.All"},
		{"Connect-MgGraph -Scopes User.Read.All\nGet-MgBetaDeviceManagementWindowsAutopilotDeviceIdentity -All", "Get-MgBetaDeviceManagementWindowsAutopilotDeviceIdentity", "devicemanagement/windowsautopilotdeviceidentities/*", "DeviceManagementServiceConfig.Read.All"},
		{"$d = Get-MgDevice\nNew-MgIdentityConditionalAccessPolicy_Create : Forbidden", "New-MgIdentityConditionalAccessPolicy", "identity/conditionalaccess/policies", "Policy.ReadWrite.ConditionalAccess"},
		{"Get-MgDevice and Get-MgDomain fail", "", "", ""},
		{"Get-MgReportMailboxUsageDetail : S2S", "Get-MgReportMailboxUsageDetail", "reports/*", "Reports.Read.All"},
		{"Get-AutopilotDevice : Request to https://graph.example failed", "Get-AutopilotDevice", "devicemanagement/windowsautopilotdeviceidentities/*", "DeviceManagementServiceConfig.Read.All"},
		{"Get-DeviceManagement_ManagedDevices : 403", "Get-DeviceManagement_ManagedDevices", "devicemanagement/manageddevices", "DeviceManagementManagedDevices.Read.All"},
		{"Get-EntraDirectoryRole : Forbidden", "Get-EntraDirectoryRole", "directoryroles", "RoleManagement.Read.Directory"},
		{"Get-MgEntitlementManagementAccessPackage : Forbidden", "Get-MgEntitlementManagementAccessPackage", "identitygovernance/entitlementmanagement/*", "EntitlementManagement.Read.All"},
		{"Get-MgContext shows nothing", "", "", ""},
		{"Connect-MgGraph : denied", "", "", ""},
		{"a - b -Mg -", "", "", ""},
	}
	for _, tt := range tests {
		name, a, ok := CmdletAccess([]byte(tt.text))
		if name != tt.cmdlet || a.Path != tt.path || a.Application != tt.application || ok && name == "" && a.Path != "" {
			t.Errorf("%q: got %q, %+v, %t", tt.text, name, a, ok)
		}
	}
}

func TestGraphAccess(t *testing.T) {
	tests := []struct{ method, url, want string }{
		{"GET", "https://graph.microsoft.com/v1.0/policies/conditionalAccessPolicies?$top=1", "Policy.Read.All"},
		{"GET", "https://graph.microsoft.us/beta/devices", "Device.Read.All"},
		{"GET", "/v1.0/devices", "Device.Read.All"},
		{"GET", "devices", "Device.Read.All"},
		{"GET", "https://proxy.example/graph/v1.0/devices", "Device.Read.All"},
		{"GET", "https://graph.microsoft.com/v1.0/8b7f0a0e-1d31-4b0f-8a43-0d4a6a6a0001/devices", "Device.Read.All"},
		{"GET", "https://api.securitycenter.microsoft.com/v1.0/devices", ""},
		{"GET", "https://graph.microsoft.com/v1.0/", ""},
		{"OPTIONS", "/v1.0/devices", ""},
	}
	for _, tt := range tests {
		if a, _ := GraphAccess(tt.method, tt.url); a.Application != tt.want {
			t.Errorf("%s %s: got %+v", tt.method, tt.url, a)
		}
	}
}

func TestIntuneAccess(t *testing.T) {
	const before = "Application is not authorized to perform this operation - Activity ID: 5a7c3e52-5b9e-4a7a-b9a2-6c1f5e5e0001 - Url: https://fef.msub01.manage.microsoft.com/"
	tests := []struct{ path, want string }{
		{"EnrollmentFE/StatelessEnrollmentFEService/deviceManagement/windowsAutopilotDeviceIdentities?api-version=5024-01-10", "DeviceManagementServiceConfig.Read.All"},
		{"DeviceFE/StatelessDeviceFEService/deviceManagement/managedDevices%28%278b7f0a0e%27%29?api-version=2022-07-29", "DeviceManagementManagedDevices.Read.All"},
		{"TrafficGateway/TrafficRoutingService/deviceManagement", ""},
	}
	for _, tt := range tests {
		if a, _ := IntuneAccess("GET", before+tt.path); a.Application != tt.want {
			t.Errorf("%s: got %+v", tt.path, a)
		}
	}
}
