package catalog

import (
	"bytes"
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/catalog/match"
)

// A cmdlet is a command of Microsoft Graph PowerShell, or of a module for Defender,
// with the operation that it calls. One name may read a list or one object: what either needs is the same.
type cmdlet struct {
	name      string // in lower case, without Beta
	operation string // ID
}

// cmdlets are those of the operations that integrations call most:
// https://learn.microsoft.com/powershell/microsoftgraph/find-mg-graph-command
var cmdlets = [...]cmdlet{
	{"get-mgauditlogsignin", "graph-list-sign-ins"},
	{"get-mgauditlogdirectoryaudit", "graph-list-directory-audits"},
	{"get-mgreportauthenticationmethoduserregistrationdetail", "graph-list-registration-details"},
	{"get-mguser", "graph-get-user"},
	{"update-mguser", "graph-update-user"},
	{"revoke-mgusersigninsession", "graph-revoke-sessions"},
	{"get-mgusermemberof", "graph-list-user-groups"},
	{"get-mguserauthenticationmethod", "graph-list-authentication-methods"},
	{"new-mguserauthenticationtemporaryaccesspassmethod", "graph-create-access-pass"},
	{"get-mggroup", "graph-get-group"},
	{"get-mggroupmember", "graph-list-group-members"},
	{"get-mggrouptransitivemember", "graph-list-group-transitive-members"},
	{"new-mggroupmember", "graph-add-group-member"},
	{"new-mggroupmemberbyref", "graph-add-group-member"},
	{"get-mgdevice", "graph-list-devices"},
	{"get-mgserviceprincipal", "graph-get-service-principal"},
	{"new-mgserviceprincipalapproleassignment", "graph-grant-app-role"},
	{"get-mgserviceprincipalapproleassignment", "graph-list-app-role-assignments"},
	{"get-mgapplication", "graph-get-application"},
	{"new-mgapplication", "graph-create-application"},
	{"update-mgapplication", "graph-update-application"},
	{"add-mgapplicationpassword", "graph-add-application-password"},
	{"get-mgoauth2permissiongrant", "graph-list-permission-grants"},
	{"get-mgorganization", "graph-get-organization"},
	{"get-mgsubscribedsku", "graph-list-licenses"},
	{"get-mgdomain", "graph-list-domains"},
	{"get-mgidentityconditionalaccesspolicy", "graph-list-access-policies"},
	{"new-mgidentityconditionalaccesspolicy", "graph-create-access-policy"},
	{"update-mgidentityconditionalaccesspolicy", "graph-update-access-policy"},
	{"get-mgidentityconditionalaccessnamedlocation", "graph-list-named-locations"},
	{"new-mgidentityconditionalaccessnamedlocation", "graph-create-named-location"},
	{"get-mgpolicyauthenticationmethodpolicy", "graph-get-methods-policy"},
	{"get-mgpolicyauthorizationpolicy", "graph-get-authorization-policy"},
	{"get-mgrolemanagementdirectoryroledefinition", "graph-list-role-definitions"},
	{"get-mgrolemanagementdirectoryroleassignment", "graph-list-role-assignments"},
	{"get-mgrolemanagementdirectoryroleassignmentscheduleinstance", "graph-list-role-schedules"},
	{"get-mgrolemanagementdirectoryroleeligibilityscheduleinstance", "graph-list-role-eligibilities"},
	{"new-mgrolemanagementdirectoryroleassignmentschedulerequest", "graph-request-role"},
	{"new-mgrolemanagementdirectoryroleeligibilityschedulerequest", "graph-request-role-eligibility"},
	{"get-mgdirectoryrole", "graph-list-directory-roles"},
	{"get-mgdirectoryrolemember", "graph-list-directory-role-members"},
	{"get-mgriskyuser", "graph-list-risky-users"},
	{"invoke-mgdismissriskyuser", "graph-dismiss-risky-users"},
	{"confirm-mgriskyusercompromised", "graph-confirm-risky-users"},
	{"get-mgriskdetection", "graph-list-risk-detections"},
	{"get-mgriskyserviceprincipal", "graph-list-risky-service-principals"},
	{"get-mgusermessage", "graph-list-messages"},
	{"remove-mgusermessage", "graph-delete-message"},
	{"send-mgusermail", "graph-send-mail"},
	{"get-mgusermailfoldermessagerule", "graph-list-message-rules"},
	{"get-mgusermailboxsetting", "graph-get-mailbox-settings"},
	{"get-mgdevicemanagementmanageddevice", "graph-list-managed-devices"},
	{"update-mgdevicemanagementmanageddevice", "graph-update-managed-device"},
	{"remove-mgdevicemanagementmanageddevice", "graph-delete-managed-device"},
	{"sync-mgdevicemanagementmanageddevice", "graph-sync-managed-device"},
	{"lock-mgdevicemanagementmanageddeviceremote", "graph-lock-managed-device"},
	{"invoke-mgretiredevicemanagementmanageddevice", "graph-retire-managed-device"},
	{"clear-mgdevicemanagementmanageddevice", "graph-wipe-managed-device"},
	{"get-mgdevicemanagementdeviceconfiguration", "graph-list-device-configurations"},
	{"new-mgdevicemanagementdeviceconfiguration", "graph-create-device-configuration"},
	{"get-mgdevicemanagementdevicecompliancepolicy", "graph-list-compliance-policies"},
	{"get-mgdevicemanagementconfigurationpolicy", "graph-list-configuration-policies"},
	{"new-mgdevicemanagementconfigurationpolicy", "graph-create-configuration-policy"},
	{"get-mgdevicemanagementdetectedapp", "graph-list-detected-apps"},
	{"get-mgdeviceappmanagementmobileapp", "graph-list-mobile-apps"},
	{"get-mginformationprotectionbitlockerrecoverykey", "graph-list-bitlocker-keys"},
	{"get-mgsecurityalertv2", "graph-list-alerts"},
	{"update-mgsecurityalertv2", "graph-update-alert"},
	{"get-mgsecurityalert", "graph-list-legacy-alerts"},
	{"get-mgsecurityincident", "graph-list-incidents"},
	{"update-mgsecurityincident", "graph-update-incident"},
	{"start-mgsecurityhuntingquery", "graph-run-hunting-query"},
	{"get-mgsecuritysecurescore", "graph-list-secure-scores"},
	{"get-mgsecuritysecurescorecontrolprofile", "graph-list-secure-score-controls"},
	{"get-mgsecurityattacksimulation", "graph-list-simulations"},
	{"get-mgsecuritycaseediscoverycase", "graph-list-ediscovery-cases"},
	{"new-mgsecuritycaseediscoverycase", "graph-create-ediscovery-case"},
	{"get-mgsecuritycaseediscoverycasemember", "graph-list-ediscovery-members"},
	{"get-mgsecuritythreatintelligencevulnerability", "graph-get-ti-vulnerability"},
	{"get-mgsecuritythreatintelligencehost", "graph-get-ti-host"},
	{"get-mgsecuritythreatintelligencearticle", "graph-list-ti-articles"},
	{"get-mgsecuritythreatintelligenceintelprofile", "graph-list-ti-profiles"},
	{"new-mgsecurityauditlogquery", "graph-create-audit-query"},
	{"get-mgsecurityauditlogquery", "graph-list-audit-queries"},
	{"get-mgsecurityauditlogqueryrecord", "graph-list-audit-records"},

	// PSMDATP: https://github.com/alexverboon/PSMDATP
	{"add-mdatpdevicetag", "tag-machine"},
	{"remove-mdatpdevicetag", "tag-machine"},
	{"add-mdatpindicator", "submit-indicator"},
	{"get-mdatpindicator", "list-indicators"},
	{"remove-mdatpindicator", "delete-indicator"},
	{"get-mdatpalert", "list-alerts"},
	{"set-mdatpalert", "update-alert"},
	{"get-mdatpcollectionpackageuri", "get-investigation-package-uri"},
	{"get-mdatpdevice", "list-machines"},
	{"get-mdatpdeviceaction", "list-machine-actions"},
	{"get-mdatpinvestigation", "list-investigations"},
	{"get-mdatpquery", "run-advanced-query"},
	{"get-mdatptvmrecommendation", "list-recommendations"},
	{"get-mdatptvmvulnerability", "list-vulnerabilities"},
	{"remove-mdatpdevice", "offboard-machine"},
	{"start-mdatpavscan", "run-antivirus-scan"},
	{"start-mdatpapprestriction", "restrict-code-execution"},
	{"stop-mdatpapprestriction", "unrestrict-code-execution"},
	{"start-mdatpinvestigation", "start-investigation"},
	{"start-mdatpinvestigationpackagecollection", "collect-investigation-package"},
	{"start-mdatpisolation", "isolate-machine"},
	{"stop-mdatpisolation", "unisolate-machine"},
}

// CmdletOperation finds the operation that the one cmdlet in a text calls. It finds none where the text names several that
// call different operations.
//
//	Update-MgUser_UpdateExpanded: Insufficient privileges to complete the operation.
//	Get-MgBetaAuditLogSignIn : Tenant isn't licensed for this feature.
func CmdletOperation(text []byte) (fact.Operation, bool) {
	id := ""
	for {
		i := bytes.Index(text, []byte("-M"))
		if i < 0 {
			break
		}
		name, noun := cmdletName(text, i), text[i+len("-M"):]
		text = noun
		if !bytes.HasPrefix(noun, []byte("g")) && !bytes.HasPrefix(noun, []byte("DATP")) {
			continue
		}
		for _, c := range cmdlets {
			if c.name != name {
				continue
			}
			called := c.operation
			if list := listOf(called); list != "" && asksForList(noun) {
				called = list
			}
			switch {
			case id == called, id != "" && id == listOf(called):
			case id == "", called == listOf(id):
				id = called
			default:
				return fact.Operation{}, false
			}
		}
	}
	if id == "" {
		return fact.Operation{}, false
	}
	return FindOperation(id)
}

// listOf returns the operation that lists what another one reads by ID, for the cmdlets that do
// either; "" for others.
func listOf(operation string) string {
	switch operation {
	case "graph-get-user":
		return "graph-list-users"
	case "graph-get-group":
		return "graph-list-groups"
	case "graph-get-service-principal":
		return "graph-list-service-principals"
	case "graph-get-application":
		return "graph-list-applications"
	}
	return ""
}

// asksForList reports whether a cmdlet is called for a list, after the start of its noun.
//
//	-MgUser -Filter "accountEnabled eq true" -All
//	-MgUser_List: Insufficient privileges to complete the operation.
//	-MgUser : Invalid filter clause: A binary operator with incompatible types was detected.
func asksForList(noun []byte) bool {
	line, _, _ := bytes.Cut(noun, []byte("\n"))
	for _, sign := range [...]string{"_List", " -All", " -Filter", " -Search", " -Top", "filter clause", "query filter"} {
		if bytes.Contains(line, []byte(sign)) {
			return true
		}
	}
	return false
}

// isWrapped reports whether a console has broken the name of a cmdlet before a text.
//
//   - CategoryInfo          : InvalidOperation: (…) [Get-MgUser
//     Authe...essMethod_List1], RestException`1
func isWrapped(rest []byte) bool {
	below := bytes.TrimLeft(rest, "\r\n ")
	name := 0
	for name < len(below) && isCmdletByte(below[name]) {
		name++
	}
	return len(below) < len(rest) && bytes.HasPrefix(bytes.TrimLeft(rest, "\r"), []byte("\n")) && bytes.HasPrefix(below[name:], []byte("..."))
}

// cmdletName returns the name of the cmdlet around the hyphen at an offset, as the
// table has it.
func cmdletName(text []byte, hyphen int) string {
	start, end := hyphen, hyphen+1
	for start > 0 && isCmdletByte(text[start-1]) {
		start--
	}
	for end < len(text) && isCmdletByte(text[end]) {
		end++
	}
	if rest := text[end:]; bytes.HasPrefix(rest, []byte("...")) || isWrapped(rest) {
		return "" // the rest of the name is elsewhere
	}
	return strings.Replace(strings.ToLower(string(text[start:end])), "-mgbeta", "-mg", 1)
}

// isCmdletByte reports whether names of cmdlets contain the byte, apart from their hyphen.
func isCmdletByte(b byte) bool {
	return 'a' <= match.Lower(b) && match.Lower(b) <= 'z' || '0' <= b && b <= '9'
}
