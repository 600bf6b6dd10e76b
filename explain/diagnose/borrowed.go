package diagnose

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/fact"
	"github.com/defender-err/defender-err/explain/token"
)

// borrowed returns the advice about a permission that the token lacks where the call was
// made with the token of one of Microsoft's own programs, to which nobody can grant more
// than it has; the zero text elsewhere.
//
//	az rest --method get --url https://graph.microsoft.com/beta/policies/identitySecurityDefaultsEnforcementPolicy
//	$token = (Get-AzAccessToken -ResourceUrl https://graph.microsoft.com).Token
func (c *Case) borrowed() fact.Text {
	program := c.tokenProgram()
	if program == "" || c.Service != fact.Graph || c.callerKind() == token.App {
		return fact.Text{}
	}
	n, ok := c.need()
	if !ok || n.delegated == "" || isOfUsersRole(n.delegated) {
		return fact.Text{}
	}
	app := n.application
	if app == "" {
		app = n.delegated
	}
	return fact.Textf("A user's token from %s can't carry %s, whatever roles the user has. Use Connect-MgGraph -Scopes %s, or sign in as a service principal that has %s as an Application permission.",
		"Токен пользователя из %s не может содержать %s, какие бы роли у пользователя ни были. Используйте Connect-MgGraph -Scopes %s или войдите как субъект-служба, у которого есть разрешение приложения %s.", program, n.delegated, n.delegated, app)
}

// tokenProgram returns the program of Microsoft whose token a call was made with, by the
// command next to the failure; "" if there is none.
func (c *Case) tokenProgram() string {
	around := strings.ToLower(c.around())
	switch {
	case tells(around, "service-principal", "serviceprincipal", "managed identity", "az login --identity"):
		return ""
	case tells(around, "az rest ", "az account get-access-token", "azureclicredential"):
		return "Azure CLI"
	case tells(around, "get-azaccesstoken", "azurepowershellcredential"):
		return "Azure PowerShell"
	}
	return ""
}

// isOfUsersRole reports whether the tokens of those programs let a user do what a
// permission is for, as far as the user's own role does: they have
// Directory.AccessAsUser.All, User.ReadWrite.All, Group.ReadWrite.All, and
// AuditLog.Read.All.
func isOfUsersRole(permission string) bool {
	object, _, _ := strings.Cut(permission, ".")
	switch object {
	case "User", "Group", "GroupMember", "Directory", "Application", "Device", "Domain", "Organization", "AuditLog", "AppRoleAssignment",
		"DelegatedPermissionGrant", "RoleManagement", "AdministrativeUnit", "OrgContact", "People", "LicenseAssignment":
		return true
	}
	return false
}
