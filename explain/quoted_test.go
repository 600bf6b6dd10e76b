package explain

import (
	"strings"
	"testing"
)

// TestQuotedByPeople holds that what people quote from a screen, or from a body,
// is taken for the message, and outranks the status next to it.
func TestQuotedByPeople(t *testing.T) {
	for text, want := range map[string]string{
		"The tab shows an error \"Auth token does not contain valid permissions or user does not have valid roles.\"\n" +
			"Request: /api/m365/scores\nStatus code: 500\nException: Contoso.OData.ODataException\n": " 500 graph fix-first permission-missing likely",
		"Without the license it is `\"code\":\"Forbidden\"` with message `\"Tenant is not onboarded to Microsoft Defender for Identity\"`, HTTP 403 on https://graph.microsoft.com/beta/security/identities/sensors": "Forbidden 403 graph no product-not-onboarded certain",
	} {
		if got := brief(answered(t, text)); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestLeastPermission holds that the advice names the least privileged of the permissions,
// one of which is required.
func TestLeastPermission(t *testing.T) {
	for text, want := range map[string]string{
		`{"error":{"code":"Forbidden","message":"The application does not have any of the required application permissions (Machine.ReadWrite.All, Machine.Read.All) to access the resource."}}`: "Add Machine.Read.All (WindowsDefenderATP) as an Application permission",
		`{"error":{"code":"Forbidden","message":"API required scopes: Machine.ReadWrite, Machine.Read"}}`:                                                                                        "Add Machine.Read (WindowsDefenderATP) as a Delegated permission",
		"{'code': 'Forbidden', 'message': 'The application does not have any of the required application permissions (**Machine.Scan**, Machine.Offboard) to access the resource.'}":             "Add Machine.Scan (WindowsDefenderATP) as an Application permission",
	} {
		e := answered(t, text)
		if got := e.Causes[0].Fix; !strings.HasPrefix(got, want) {
			t.Errorf("%s\n got %s\nwant %s…", text, got, want)
		}
		if strings.Contains(e.Message, "*") {
			t.Errorf("marks of Markdown are left in %q", e.Message)
		}
	}
}
