package catalog

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/graph"
)

// A caller is a cmdlet or a command that calls Microsoft Graph; cmdlets are in lower case.
type caller struct{ name, method, path string }

// callers are the cmdlets of the modules for Intune and Autopilot, and what of the retired
// module for Azure AD called Microsoft Graph:
// https://www.powershellgallery.com/packages/WindowsAutopilotIntune
// https://github.com/microsoft/Intune-PowerShell-SDK
var callers = [...]caller{
	{"get-azureadauditsigninlogs", "GET", "auditLogs/signIns"},
	{"get-azureadauditdirectorylogs", "GET", "auditLogs/directoryAudits"},
	{"get-azureadmsconditionalaccesspolicy", "GET", "identity/conditionalAccess/policies"},
	{"new-azureadmsconditionalaccesspolicy", "POST", "identity/conditionalAccess/policies"},
	{"set-azureadmsconditionalaccesspolicy", "PATCH", "identity/conditionalAccess/policies/{id}"},
	{"get-azureadmsprivilegedresource", "GET", "privilegedAccess/aadRoles/resources"},
	{"get-autopilotdevice", "GET", "deviceManagement/windowsAutopilotDeviceIdentities"},
	{"set-autopilotdevice", "POST", "deviceManagement/windowsAutopilotDeviceIdentities/{id}/updateDeviceProperties"},
	{"remove-autopilotdevice", "DELETE", "deviceManagement/windowsAutopilotDeviceIdentities/{id}"},
	{"get-autopilotimporteddevice", "GET", "deviceManagement/importedWindowsAutopilotDeviceIdentities"},
	{"add-autopilotimporteddevice", "POST", "deviceManagement/importedWindowsAutopilotDeviceIdentities"},
	{"import-autopilotcsv", "POST", "deviceManagement/importedWindowsAutopilotDeviceIdentities"},
	{"get-windowsautopilotinfo", "POST", "deviceManagement/importedWindowsAutopilotDeviceIdentities"},
	{"get-windowsautopilotinfocommunity", "POST", "deviceManagement/importedWindowsAutopilotDeviceIdentities"},
	{"get-autopilotprofile", "GET", "deviceManagement/windowsAutopilotDeploymentProfiles"},
	{"get-autopilotsyncinfo", "GET", "deviceManagement/windowsAutopilotSettings"},
	{"invoke-autopilotsync", "POST", "deviceManagement/windowsAutopilotSettings/sync"},
	{"get-intunemanageddevice", "GET", "deviceManagement/managedDevices"},
	{"get-devicemanagement_manageddevices", "GET", "deviceManagement/managedDevices"},
	{"invoke-intunemanageddevicesyncdevice", "POST", "deviceManagement/managedDevices/{id}/syncDevice"},
	{"remove-intunemanageddevice", "DELETE", "deviceManagement/managedDevices/{id}"},
	{"get-intunedeviceconfigurationpolicy", "GET", "deviceManagement/deviceConfigurations"},
	{"get-intunedevicecompliancepolicy", "GET", "deviceManagement/deviceCompliancePolicies"},
	{"get-intunemobileapp", "GET", "deviceAppManagement/mobileApps"},
	{"get-intunewin32app", "GET", "deviceAppManagement/mobileApps"},
	{"add-intunewin32app", "POST", "deviceAppManagement/mobileApps"},
}

// CmdletAccess returns what the cmdlet in a text needs, and the cmdlet as the text has it:
// the one whose message a line is, else the only one.
//
//	Get-MgDeviceManagementDeviceEnrollmentConfiguration : Application is not authorized to perform this operation.
//	Get-AutopilotDevice : Request to https://graph.microsoft.com/… failed with HTTP Status Forbidden
func CmdletAccess(text []byte) (name string, a graph.Access, ok bool) {
	if !mayNameCmdlet(text) {
		return "", graph.Access{}, false
	}
	said := false
	for at := 0; ; at++ {
		i := bytes.IndexByte(text[at:], '-')
		if i < 0 {
			return name, a, ok
		}
		at += i
		start, end := cmdletAt(text, at)
		needs, known := accessOfCmdlet(string(text[start:end]))
		if !known || isWrapped(text[end:]) {
			continue
		}
		speaks := isFollowedByColon(text[end:])
		switch {
		case speaks && !said, !ok:
			name, a, ok = string(text[start:end]), needs, true
		case said == speaks && needs != a:
			if said {
				return "", graph.Access{}, false
			}
			name, ok = "", true // it takes one that says something to tell which
			a = graph.Access{}
		}
		said = said || speaks
	}
}

// CmdletService returns the service that the cmdlets in a text call; "" if it has none that
// are known.
func CmdletService(text []byte) fact.Service {
	if _, _, ok := CmdletAccess(text); ok || namesGraphCmdlet(text) {
		return fact.Graph
	}
	return ""
}

// namesGraphCmdlet reports whether a text begins with the error of a cmdlet of Graph
// PowerShell, whatever it calls.
//
//	New-MgPrivilegedAccessRoleAssignmentRequest_Create: The role assignment request is invalid.
func namesGraphCmdlet(text []byte) bool {
	text = bytes.TrimLeft(text, " \t\r\n")
	hyphen := bytes.IndexByte(text[:min(len(text), 40)], '-')
	if hyphen <= 0 {
		return false
	}
	start, end := cmdletAt(text, hyphen)
	noun := text[hyphen+1 : end]
	return start == 0 && len(noun) > len("Mg") && bytes.HasPrefix(noun, []byte("Mg")) && noun[2] >= 'A' && noun[2] <= 'Z' && isFollowedByColon(text[end:])
}

// mayNameCmdlet reports whether a text may have one of the cmdlets in it, which few have.
func mayNameCmdlet(text []byte) bool {
	for _, part := range [...]string{"-Mg", "-Entra", "-AzureADAudit", "-AzureADMS", "-Intune", "utopilot", "utoPilot", "DeviceManagement_"} {
		if bytes.Contains(text, []byte(part)) {
			return true
		}
	}
	return false
}

// cmdletAt returns where the name with a hyphen at an offset begins and ends, without
// the variant after it, as in Update-MgGroup_UpdateExpanded.
func cmdletAt(text []byte, hyphen int) (start, end int) {
	start, end = hyphen, hyphen+1
	for start > 0 && isCmdletByte(text[start-1]) {
		start--
	}
	for end < len(text) && isCmdletByte(text[end]) {
		end++
	}
	if bytes.HasPrefix(text[end:], []byte("_Managed")) { // the one name of them that has a bar in it
		for end++; end < len(text) && isCmdletByte(text[end]); {
			end++
		}
	}
	return start, end
}

// isFollowedByColon reports whether a cmdlet is followed by its message.
//
//	_List1: Insufficient privileges to complete the operation.
func isFollowedByColon(rest []byte) bool {
	if bytes.HasPrefix(rest, []byte("_")) {
		for rest = rest[1:]; len(rest) > 0 && isCmdletByte(rest[0]); {
			rest = rest[1:]
		}
	}
	rest = bytes.TrimLeft(rest, " ")
	return bytes.HasPrefix(rest, []byte(":"))
}

// accessOfCmdlet returns what a cmdlet needs by its name.
func accessOfCmdlet(name string) (graph.Access, bool) {
	verb, noun, found := strings.Cut(name, "-")
	if !found || verb == "" || len(noun) < len("MgMe") {
		return graph.Access{}, false
	}
	lower := strings.ToLower(name)
	for _, c := range callers {
		if c.name == lower {
			return graph.FindAccess(c.method, c.path)
		}
	}
	method := methodOfVerb(verb)
	for _, prefix := range [...]string{"MgBeta", "Mg", "EntraBeta", "Entra"} {
		if rest, ok := strings.CutPrefix(noun, prefix); ok && method != "" {
			return graph.FindNoun(method, rest)
		}
	}
	return graph.Access{}, false
}

// methodOfVerb returns the method that a cmdlet's verb stands for; "" if it isn't known.
func methodOfVerb(verb string) string {
	switch strings.ToLower(verb) {
	case "get":
		return "GET"
	case "new", "add":
		return "POST"
	case "update", "set":
		return "PATCH"
	case "remove":
		return "DELETE"
	}
	return ""
}
