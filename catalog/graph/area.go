package graph

import (
	"strings"
)

// An Area is a part of Microsoft Graph whose calls need the same license and the same
// roles of the signed-in user, besides the permission. Of several names any one will do.
type Area struct {
	Path    string // the way FoldPath writes it; what is below it counts, too
	License string // as Microsoft sells it; empty if the basic services have it
	Reader  string // the role that reads, least privileged first; empty if it isn't known
	Writer  string // the role that changes; empty if it is the reader's, or not known
	Source  string
}

const (
	docRoles      = "https://learn.microsoft.com/entra/identity/role-based-access-control/delegate-by-task"
	docIntuneRole = "https://learn.microsoft.com/mem/intune/fundamentals/role-based-access-control"

	licenseP1         = "Microsoft Entra ID P1"
	licenseP2         = "Microsoft Entra ID P2"
	licenseGovernance = "Microsoft Entra ID Governance"
	licenseIntune     = "Microsoft Intune Plan 1"
	licenseEDiscovery = "Microsoft 365 E5, Microsoft 365 E5 eDiscovery and Audit"
	licenseAttack     = "Microsoft Defender for Office 365 Plan 2"

	rolesOfReports  = "Reports Reader, Security Reader"
	rolesOfSecurity = "Security Reader"
	rolesOfPolicies = "Conditional Access Administrator, Security Administrator"
	rolesOfIntune   = "Intune Administrator"
	rolesOfApps     = "Cloud Application Administrator, Application Administrator"
	rolesOfMethods  = "Authentication Administrator, Privileged Authentication Administrator"
	rolesOfRoles    = "Privileged Role Administrator"
)

// areas are the areas in which a license or a role is what people miss. Where one path
// is below another, the longer one counts.
var areas = [...]Area{
	{"auditlogs/directoryaudits", "", rolesOfReports, "", docGraph + "directoryaudit-list"},
	{"auditlogs/provisioning", licenseP1, rolesOfReports, "", docGraph + "provisioningobjectsummary-list"},
	{"auditlogs/signins", licenseP1, rolesOfReports, "", docGraph + "signin-list"},
	{"reports/authenticationmethods", licenseP1, rolesOfReports, "", docGraph + "authenticationmethodsroot-list-userregistrationdetails"},
	{"reports", "", "Reports Reader", "", "https://learn.microsoft.com/graph/reportroot-authorization"},
	{"reports/security", licenseAttack, rolesOfSecurity, "", docGraph + "securityreportsroot-getattacksimulationsimulationusercoverage"},
	{"security/attacksimulation", licenseAttack, rolesOfSecurity, "Attack Simulation Administrator", docGraph + "attacksimulationroot-list-simulations"},
	{"security/cases", licenseEDiscovery, "eDiscovery Manager", "", docGraph + "security-casesroot-list-ediscoverycases"},
	{"security/identities", "Microsoft Defender for Identity", rolesOfSecurity, "Security Administrator", docGraph + "security-identitycontainer-list-healthissues"},
	{"security/labels", "Microsoft 365 E5", "", "Compliance Administrator", docGraph + "security-labelsroot-list-retentionlabel"},
	{"security/threatintelligence", "Microsoft Defender Threat Intelligence (API)", rolesOfSecurity, "", docGraph + "resources/security-threatintelligence-overview"},
	{"security/rules", "Microsoft Defender XDR", rolesOfSecurity, "Security Administrator", docGraph + "security-detectionrule-list"},
	{"security/runhuntingquery", "Microsoft Defender XDR", rolesOfSecurity, "", docGraph + "security-security-runhuntingquery"},
	{"security", "", rolesOfSecurity, "Security Operator, Security Administrator", "https://learn.microsoft.com/graph/security-authorization"},
	{"identityprotection", licenseP2, rolesOfSecurity, "Security Operator, Security Administrator", docGraph + "riskyuser-list"},
	{"identityprotection/riskyserviceprincipals", "Microsoft Entra Workload ID Premium", rolesOfSecurity, "Security Administrator", docGraph + "identityprotectionroot-list-riskyserviceprincipals"},
	{"identityprotection/serviceprincipalriskdetections", "Microsoft Entra Workload ID Premium", rolesOfSecurity, "", docGraph + "identityprotectionroot-list-serviceprincipalriskdetections"},
	{"identity/conditionalaccess", licenseP1, rolesOfSecurity, rolesOfPolicies, docGraph + "conditionalaccessroot-list-policies"},
	{"policies/conditionalaccesspolicies", licenseP1, rolesOfSecurity, rolesOfPolicies, docGraph + "conditionalaccessroot-list-policies"},
	{"policies/authenticationmethodspolicy", "", "Global Reader", "Authentication Policy Administrator", docGraph + "authenticationmethodspolicy-get"},
	{"policies/authenticationstrengthpolicies", licenseP1, rolesOfSecurity, rolesOfPolicies, docGraph + "authenticationstrengthroot-list-policies"},
	{"policies/authorizationpolicy", "", "", rolesOfRoles, docGraph + "authorizationpolicy-update"},
	{"policies/crosstenantaccesspolicy", licenseP1, rolesOfSecurity, "Security Administrator", docGraph + "crosstenantaccesspolicy-get"},
	{"policies/defaultappmanagementpolicy", "Microsoft Entra Workload ID Premium", "", rolesOfApps, docGraph + "tenantappmanagementpolicy-get"},
	{"policies/rolemanagementpolicies", licenseP2, "Global Reader", rolesOfRoles, docGraph + "policyroot-list-rolemanagementpolicies"},
	{"rolemanagement/directory/roledefinitions", licenseP1, "Directory Readers", rolesOfRoles, docGraph + "rbacapplication-list-roledefinitions"},
	{"rolemanagement/directory/roleassignments", "", "Directory Readers", rolesOfRoles, docGraph + "rbacapplication-list-roleassignments"},
	{"rolemanagement/directory", licenseP2, "Global Reader", rolesOfRoles, docGraph + "resources/privilegedidentitymanagementv3-overview"},
	{"rolemanagement/devicemanagement", licenseIntune, "Intune Administrator", "", docIntuneRole},
	{"identitygovernance/privilegedaccess", licenseP2, "Global Reader", rolesOfRoles, docGraph + "resources/privilegedidentitymanagement-for-groups-api-overview"},
	{"identitygovernance/accessreviews", licenseP2, rolesOfSecurity, "User Administrator, Identity Governance Administrator", docGraph + "accessreviewset-list-definitions"},
	{"identitygovernance/entitlementmanagement", licenseP2, "Global Reader", "Identity Governance Administrator", docGraph + "resources/entitlementmanagement-overview"},
	{"identitygovernance/lifecycleworkflows", licenseGovernance, "Global Reader", "Lifecycle Workflows Administrator", docGraph + "resources/identitygovernance-workflow"},
	{"identitygovernance/termsofuse", licenseP1, rolesOfSecurity, rolesOfPolicies, docGraph + "termsofusecontainer-list-agreements"},
	{"users/{}/authentication", "", "Global Reader", rolesOfMethods, docGraph + "authentication-list-methods"},
	{"users/{}/manageddevices", licenseIntune, rolesOfIntune, "", docIntuneRole},
	{"users/{}/revokesigninsessions", "", "", "User Administrator", docGraph + "user-revokesigninsessions"},
	{"users/{}/assignlicense", "", "", "License Administrator, User Administrator", docGraph + "user-assignlicense"},
	{"users", "", "Directory Readers", "User Administrator, Privileged Authentication Administrator", docRoles},
	{"groups", "", "Directory Readers", "Groups Administrator, Privileged Role Administrator", docRoles},
	{"devices", "", "Directory Readers", "Cloud Device Administrator, Intune Administrator", docRoles},
	{"devicelocalcredentials", "", "Cloud Device Administrator, Intune Administrator", "", docGraph + "devicelocalcredentialinfo-get"},
	{"directory/devicelocalcredentials", "", "Cloud Device Administrator, Intune Administrator", "", docGraph + "devicelocalcredentialinfo-get"},
	{"informationprotection/bitlocker", "", "Cloud Device Administrator, Helpdesk Administrator, Security Reader", "", docGraph + "bitlockerrecoverykey-get"},
	{"directory/administrativeunits", licenseP1, "Directory Readers", rolesOfRoles, docGraph + "directory-list-administrativeunits"},
	{"directory/attributesets", "", "Attribute Definition Reader", "Attribute Definition Administrator", docGraph + "directory-list-attributesets"},
	{"directory/customsecurityattributedefinitions", "", "Attribute Definition Reader", "Attribute Definition Administrator", docGraph + "directory-list-customsecurityattributedefinitions"},
	{"directory/deleteditems", "", "", "User Administrator, Cloud Application Administrator", docGraph + "directory-deleteditems-restore"},
	{"directoryroles", "", "Directory Readers", rolesOfRoles, docGraph + "directoryrole-list"},
	{"applications", "", "Directory Readers", rolesOfApps, docRoles},
	{"serviceprincipals", "", "Directory Readers", rolesOfApps + ", Privileged Role Administrator", docRoles},
	{"oauth2permissiongrants", "", "Directory Readers", rolesOfApps, docGraph + "oauth2permissiongrant-post"},
	{"domains", "", "Directory Readers", "Domain Name Administrator", docGraph + "domain-list"},
	{"invitations", "", "", "Guest Inviter", docGraph + "invitation-post"},
	{"organization", "", "Directory Readers", "", docGraph + "organization-get"},
	{"admin/serviceannouncement", "", "Service Support Administrator, Message Center Reader, Global Reader", "", docGraph + "serviceannouncement-list-issues"},
	{"admin/sharepoint", "", "SharePoint Administrator", "", docGraph + "sharepointsettings-get"},
	{"devicemanagement/virtualendpoint", "Windows 365", "Windows 365 Administrator, Intune Administrator", "", docGraph + "virtualendpoint-list-cloudpcs"},
	{"devicemanagement/devicehealthscripts", "Windows Enterprise E3/E5, Windows Education A3/A5", rolesOfIntune, "", "https://learn.microsoft.com/mem/intune/fundamentals/remediations"},
	{"devicemanagement", licenseIntune, rolesOfIntune, "", docIntuneRole},
	{"deviceappmanagement", licenseIntune, rolesOfIntune, "", docIntuneRole},
	{"teamwork", "Microsoft Teams", "Teams Administrator", "", docRoles},
	{"print", "Universal Print", "Printer Administrator", "", docGraph + "print-list-connectors"},
	{"tenantrelationships/delegatedadminrelationships", "", "Admin Agents", "", docGraph + "tenantrelationship-list-delegatedadminrelationships"},
}

// FindArea returns the area of a path, without version; false if it is in none.
func FindArea(path string) (Area, bool) {
	path = FoldPath(path)
	if rest, ok := strings.CutPrefix(path, "me/"); ok {
		path = "users/{}/" + rest
	}
	var best Area
	for i := range areas {
		if a := &areas[i]; len(a.Path) > len(best.Path) && isBelow(path, a.Path) {
			best = *a
		}
	}
	return best, best.Path != ""
}

// isBelow reports whether a path is at another one or below it, in which {} is any
// segment.
func isBelow(path, top string) bool {
	for top != "" {
		var want, have string
		want, top, _ = strings.Cut(top, "/")
		have, path, _ = strings.Cut(path, "/")
		if have != want && (want != "{}" || have == "") {
			return false
		}
	}
	return true
}

// Role returns the role that a method takes; empty if it isn't known.
func (a *Area) Role(method string) string {
	switch MethodLetter(method) {
	case 'G':
		return a.Reader
	case 0:
		if a.Writer == "" {
			return a.Reader
		}
		return "" // which depends on what was done
	}
	if a.Writer == "" {
		return a.Reader
	}
	return a.Writer
}
