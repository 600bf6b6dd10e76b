package catalog

import (
	"testing"
)

func TestCmdletsAreComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range cmdlets {
		if seen[c.name] {
			t.Errorf("%s is listed twice", c.name)
		}
		seen[c.name] = true
		if _, ok := FindOperation(c.operation); !ok {
			t.Errorf("%s calls %s, which is no operation", c.name, c.operation)
		}
	}
}

func TestCmdletOperation(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Update-MgUser_UpdateExpanded: Insufficient privileges to complete the operation.", "graph-update-user"},
		{"Get-MgBetaAuditLogSignIn : Tenant isn't licensed", "graph-list-sign-ins"},
		{"GET-MGUSER failed", ""},
		{"Get-MgUser failed, then Get-MgGroup", ""},
		{"Get-MgSecurityAlertV2_List: Forbidden", "graph-list-alerts"},
		{"Connect-MgGraph -Scopes User.Read.All; Get-MgUser -All", "graph-list-users"},
		{"PS> Get-MgUser -Filter \"accountEnabled eq 'true'\"\nGet-MgUser : Invalid filter clause", "graph-list-users"},
		{"Get-MgUser : Invalid filter clause\nAt line:1 char:1\n+ Get-MgUser -Top 5", "graph-list-users"},
		{"Get-MgGroup_List1: Forbidden", "graph-list-groups"},
		{"Get-MgUser -UserId anna@contoso.com", "graph-get-user"},
		{"Get-MgUser -All\nUpdate-MgUser -UserId x", ""},
		{"PS C:\\> remove-MDATPDevice -DeviceName web01", "offboard-machine"},
		{"Start-MDATPIsolation, then Stop-MDATPIsolation", ""},
		{"Install-Module PSMDATP; Get-MDATPAlert -PastHours 24", "list-alerts"},
		{"-MD", ""},
		{"-Mg", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got, _ := CmdletOperation([]byte(tt.text)); got.ID != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got.ID, tt.want)
		}
	}
}
