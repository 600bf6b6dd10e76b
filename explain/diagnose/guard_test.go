package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// ofGraph returns a failure of Microsoft Graph that a call led to.
func ofGraph(status int, code, message, method, path string) Case {
	return worded(fact.Graph, status, code, message).with(method, "https://graph.microsoft.com/"+path, "")
}

// said returns a case with text around it.
func said(c Case, around string) Case {
	c.Exchange.Around = around
	return c
}

func withoutURL(status int, code, message string) Case {
	c := ofGraph(status, code, message, "", "")
	c.Exchange.Request.URL = ""
	return c
}

// TestGuardRulesOut keeps the header of the directory's queries from being advised
// elsewhere, and a throttled client from being called a fault of the service.
func TestGuardRulesOut(t *testing.T) {
	for _, test := range []struct {
		c    Case
		want string
	}{
		{ofGraph(400, "BadRequest", "", "GET", "v1.0/deviceManagement/managedDevices"), "advanced-query"},
		{ofGraph(400, "BadRequest", "", "GET", "v1.0/users"), ""},
		{ofGraph(400, "BadRequest", "The 'ConsistencyLevel:eventual' header is missing", "GET", "v1.0/security/incidents"), ""},
		{withoutURL(400, "BadRequest", "Filter operator - Url: https://fef.msub03.manage.microsoft.com/DeviceFE/x"), "advanced-query"},
		{ofGraph(400, "BadRequest", "NamedLocation is referenced by conditional access policies.", "DELETE", "v1.0/identity/conditionalAccess/namedLocations/x"), "advanced-query conditional-access"},
		{withoutURL(429, "TooManyRequests", "Too many retries performed"), "transient-fault"},
		{withoutURL(503, "", "Too many retries performed"), ""},
	} {
		if got := strings.Join(guardRulesOut(&test.c), " "); got != test.want {
			t.Errorf("%s %s: %q, want %q", test.c.Exchange.Request.URL, test.c.Exchange.Response.Fault.Message, got, test.want)
		}
	}
}

func TestGuard(t *testing.T) {
	const (
		user   = "v1.0/users/22222222-1111-4111-8111-222222222222"
		group  = "v1.0/groups/22222222-1111-4111-8111-222222222222"
		app    = "v1.0/applications/22222222-1111-4111-8111-222222222222"
		denied = "Authorization_RequestDenied"
		words  = "Insufficient privileges to complete the operation."
	)
	testFamily(t, guardFamily(), []familyTest{
		{"member of a group", ofGraph(403, denied, words, "POST", group+"/members/$ref"), []string{"group-protected possible"}, "", "RoleManagement.ReadWrite.Directory"},
		{"group is read", ofGraph(403, denied, words, "GET", group+"/members"), nil, "", ""},
		{"group is created", ofGraph(403, denied, words, "POST", "v1.0/groups"), nil, "", ""},
		{"user is changed", ofGraph(403, denied, words, "PATCH", user), []string{"user-protected possible"}, "", "Privileged Authentication Administrator"},
		{"user is read", ofGraph(403, denied, words, "GET", user), nil, "", ""},
		{"application is changed", ofGraph(403, denied, words, "POST", app+"/addPassword"), []string{"app-not-owned possible"}, "", "Application.ReadWrite.All"},
		{"Intune without a permission", ofGraph(401, "Unauthorized", "", "GET", "beta/deviceManagement/managedDevices"), []string{"intune-access possible"}, "", "DeviceManagementManagedDevices.Read.All"},
		{"401 elsewhere", ofGraph(401, "Unauthorized", "", "GET", "v1.0/users"), nil, "", ""},
		{"setting that nobody made", ofGraph(404, "ResourceNotFound", "", "GET", "beta/deviceManagement/applePushNotificationCertificate"), []string{"feature-not-set-up possible"}, "", "not set up"},
		{"client ID in place of the object ID", said(ofGraph(404, "Request_ResourceNotFound", "", "", ""), "GraphServiceClient.ServicePrincipals[appId].GetAsync()"), []string{"app-id-for-object-id likely"}, "ServicePrincipals[appId]", "appId='…'"},
		{"object ID", said(ofGraph(404, "Request_ResourceNotFound", "", "", ""), "GraphServiceClient.ServicePrincipals[id].GetAsync()"), nil, "", ""},
		{"user changed in a line of source", said(withoutURL(403, denied, words), "await client.api('/users/' + upn).patch({ accountEnabled: false })"), nil, "", ""},
		{"user changed in a template of source", said(withoutURL(403, denied, words), "await client.api(`/users/${upn}`).patch({ accountEnabled: false })"), []string{"user-protected possible"}, "", "User Administrator"},
		{"device that isn't there", ofGraph(404, "ResourceNotFound", "", "GET", "beta/deviceManagement/managedDevices/22222222-1111-4111-8111-222222222222"), nil, "", ""},
	})
}

// TestInFilterOfIntune finds the list of values that Intune fails on, in the URL and in a
// command.
func TestInFilterOfIntune(t *testing.T) {
	for filter, want := range map[string]string{
		"manufacturer in ('HP','Dell Inc.')":               "manufacturer eq 'A'",
		"startswith(model,'X') and osVersion in ('1','2')": "osVersion eq 'A'",
		"manufacturer eq 'in (house)'":                     "",
		"contains(deviceName,'x')":                         "",
	} {
		c := ofGraph(500, "InternalServerError", "", "GET", "beta/deviceManagement/managedDevices?$filter="+filter)
		causes := inFilter(&c)
		if want == "" && len(causes) > 0 || want != "" && (len(causes) == 0 || !strings.Contains(causes[0].Fix.English(), want)) {
			t.Errorf("%s: %v", filter, causes)
		}
	}
}

// TestLicenseAndRoleOfArea holds that general advice names the license and the role that
// the called part of Graph needs, and that advice of a message stays.
func TestLicenseAndRoleOfArea(t *testing.T) {
	own := cause.LicenceMissing(fact.Likely)
	own.Fix = fact.Text{En: "Buy it.", Ru: "Купите."}
	for _, test := range []struct {
		method, path string
		cause        fact.Cause
		want         string
	}{
		{"GET", "v1.0/security/attackSimulation/simulations", cause.LicenceMissing(fact.Likely), "Defender for Office 365 Plan 2"},
		{"GET", "v1.0/identityProtection/riskyServicePrincipals", cause.LicenceMissing(fact.Likely), "Workload ID Premium"},
		{"GET", "v1.0/me/calendar", cause.LicenceMissing(fact.Likely), ""},
		{"GET", "v1.0/identityGovernance/lifecycleWorkflows/workflows", own, ""},
		{"POST", "v1.0/roleManagement/directory/roleAssignments", cause.DirectoryRole(fact.Possible), "Privileged Role Administrator"},
		{"PATCH", "v1.0/users/22222222-1111-4111-8111-222222222222/authentication/phoneMethods/x", cause.DirectoryRole(fact.Possible), "Authentication Administrator"},
	} {
		c := ofGraph(403, "Forbidden", "", test.method, test.path)
		if fix := c.areaFix(&test.cause); test.want == "" && fix != (fact.Text{}) || !strings.Contains(fix.En, test.want) {
			t.Errorf("%s: %q", test.path, fix.En)
		}
	}
}
