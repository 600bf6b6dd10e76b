package diagnose

import "testing"

func TestRequiredPermission(t *testing.T) {
	for text, want := range map[string]string{
		"403 Forbidden. The application does not have the required permission SecurityEvents.Read.All to query the alerts.": "SecurityEvents.Read.All",
		"You are missing permission: `Mail.Send`":                     "Mail.Send",
		"the app lacks the permissions Device.Read.All":               "Device.Read.All",
		"I granted the permission Device.Read.All":                    "",
		"requires the permission A.Read.All or the permission B.Read": "",
		"missing permission A.Read.All, missing permission B.Read":    "",
		"missing permission Microsoft.Graph.Authentication":           "",
		"403": "",
	} {
		if got := requiredPermission(text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

func TestRelationshipCall(t *testing.T) {
	for text, want := range map[string]string{
		"when attempting to get relationship 'alerts_v2' logs: Status code was '403'": "/security/alerts_v2",
		"when attempting to get relationship 'signIns' logs":                          "/auditLogs/signIns",
		"when attempting to get relationship 'x' logs":                                "",
		"the relationship 'alerts_v2' of":                                             "",
	} {
		if got := relationshipCall(text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
