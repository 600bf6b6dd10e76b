package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/graph"
)

// A terraformResource is a resource of the Terraform provider for Entra ID, without azuread_, with
// the call of Microsoft Graph that creates one.
type terraformResource struct{ name, path string }

// managedResources are the ones that people ask about:
// https://registry.terraform.io/providers/hashicorp/azuread/latest/docs
var managedResources = [...]terraformResource{
	{"access_package", "identityGovernance/entitlementManagement/accessPackages"},
	{"access_package_catalog", "identityGovernance/entitlementManagement/catalogs"},
	{"administrative_unit", "directory/administrativeUnits"},
	{"administrative_unit_member", "directory/administrativeUnits/{id}/members/$ref"},
	{"app_role_assignment", "servicePrincipals/{id}/appRoleAssignedTo"},
	{"application", "applications"},
	{"application_certificate", "applications/{id}"},
	{"application_federated_identity_credential", "applications/{id}/federatedIdentityCredentials"},
	{"application_from_template", "applicationTemplates/{id}/instantiate"},
	{"application_password", "applications/{id}/addPassword"},
	{"application_registration", "applications"},
	{"authentication_strength_policy", "policies/authenticationStrengthPolicies"},
	{"claims_mapping_policy", "policies/claimsMappingPolicies"},
	{"conditional_access_policy", "identity/conditionalAccess/policies"},
	{"custom_directory_role", "roleManagement/directory/roleDefinitions"},
	{"directory_role", "directoryRoles"},
	{"directory_role_assignment", "roleManagement/directory/roleAssignments"},
	{"directory_role_eligibility_schedule_request", "roleManagement/directory/roleEligibilityScheduleRequests"},
	{"directory_role_member", "directoryRoles/{id}/members/$ref"},
	{"group", "groups"},
	{"group_member", "groups/{id}/members/$ref"},
	{"invitation", "invitations"},
	{"named_location", "identity/conditionalAccess/namedLocations"},
	{"service_principal", "servicePrincipals"},
	{"service_principal_claims_mapping_policy_assignment", "servicePrincipals/{id}/claimsMappingPolicies/$ref"},
	{"service_principal_delegated_permission_grant", "oauth2PermissionGrants"},
	{"service_principal_password", "servicePrincipals/{id}/addPassword"},
	{"service_principal_token_signing_certificate", "servicePrincipals/{id}/addTokenSigningCertificate"},
	{"synchronization_job", "servicePrincipals/{id}/synchronization/jobs"},
	{"synchronization_secret", "servicePrincipals/{id}/synchronization/secrets"},
	{"user", "users"},
	{"user_flow_attribute", "identity/userFlowAttributes"},
}

// TerraformAccess returns what the one resource of the Terraform provider for Entra ID that
// a text names needs, and its name: to create one, or to read one as a data source.
//
//	with azuread_conditional_access_policy.example,
//	on main.tf line 17, in data "azuread_group" "admins":
func TerraformAccess(text string) (name string, a graph.Access, ok bool) {
	const prefix = "azuread_"
	for at := 0; ; {
		i := strings.Index(text[at:], prefix)
		if i < 0 {
			return name, a, ok
		}
		start := at + i
		at = start + len(prefix)
		for at < len(text) && (text[at] == '_' || 'a' <= text[at] && text[at] <= 'z') {
			at++
		}
		before := text[max(0, start-len("data. ")):start]
		method := "POST"
		if strings.HasSuffix(before, "data.") || strings.HasSuffix(before, `data "`) {
			method = "GET"
		}
		found := text[start:at]
		for _, m := range managedResources {
			if m.name != found[len(prefix):] || ok && found == name {
				continue
			}
			if ok { // which of them failed, nothing tells
				return "", graph.Access{}, false
			}
			name = found
			a, ok = graph.FindAccess(method, m.path)
		}
	}
}

// NamedAccess returns what reading the one collection of Microsoft Graph needs that a text
// names in words, as people do who show no URL, and its name in the text.
//
//	'403 Forbidden' since last week, app registration sign-in, deviceEnrollmentConfigurations
func NamedAccess(text string) (name string, a graph.Access, ok bool) {
	const (
		shortest = 10      // bytes; shorter ones are words of English, too
		longest  = 8 << 10 // bytes of a text
		most     = 24      // words that are looked up
	)
	text = text[:min(len(text), longest)]
	for at, looked := 0, 0; at < len(text) && looked < most; {
		start := at
		for at < len(text) && isASCIILetter(text[at]) {
			at++
		}
		word := text[start:at]
		at++
		if len(word) < shortest || !isCamel(word) || strings.EqualFold(word, name) || isPartOfName(text, start, start+len(word)) {
			continue
		}
		looked++
		found, known := graph.FindCollection(word)
		switch {
		case !known:
		case ok && found != a:
			return "", graph.Access{}, false
		default:
			name, a, ok = word, found, true
		}
	}
	return name, a, ok
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// isCamel reports whether a word is written as names of collections are: managedDevices.
func isCamel(word string) bool {
	return 'a' <= word[0] && word[0] <= 'z' && strings.IndexFunc(word, func(r rune) bool { return 'A' <= r && r <= 'Z' }) > 0
}

// isPartOfName reports whether a word between two offsets is part of a longer name, a path,
// or a member of an object.
func isPartOfName(text string, start, end int) bool {
	const joins = "./_-$@#=?&%\\"
	return start > 0 && strings.IndexByte(joins, text[start-1]) >= 0 || end < len(text) && (strings.IndexByte("_-(=:", text[end]) >= 0 || text[end] == '"')
}
