package layer

import "testing"

func TestWordWrap(t *testing.T) {
	const first = "error: Authorization_RequestDenied: Insufficient privileges to complete the"
	check(t, undoWordWrap, []wrapped{
		{"a sentence", first + "\noperation.", first + " operation."},
		{"the last of three lines", "ApplicationsClient.BaseClient.Post(): unexpected status 403 with OData error:\nauthorization failed, since the application lacks a permission to complete the\noperation.",
			"ApplicationsClient.BaseClient.Post(): unexpected status 403 with OData error:\nauthorization failed, since the application lacks a permission to complete the operation."},
		{"a name below", "The program could not ask the service for the list of all of the many machines in\ndevice_code: polling", ""},
		{"a level below", "The program could not ask the service for the list of all of the many machines in\ninfo: polling", ""},
		{"room for the word", "Insufficient privileges to complete this or any other one\noperation.", ""},
		{"a name", first + "\nCode: Forbidden", ""},
		{"a frame", "requests could not be sent to the host that the program was told to ask for it\nat pull.py line 12", ""},
		{"a line of a log", "2026-11-17 09:14:03 the request to the service failed and is sent once again in\nseconds", ""},
		{"a short line", "It failed to complete the\noperation.", ""},
	})
}

func TestDiagnosticWrap(t *testing.T) {
	check(t, undoWordWrap, []wrapped{
		{
			name: "Terraform at 60 columns",
			in:   "Error: no policy\n\n  with azuread_policy.example,\n  on main.tf line 17, in resource \"azuread_policy\" \"example\":\n\nunexpected status 400 with OData error: BadRequest: 1007:\nIncoming object is null",
			want: "Error: no policy\n\n  with azuread_policy.example,\n  on main.tf line 17, in resource \"azuread_policy\" \"example\":\n\nunexpected status 400 with OData error: BadRequest: 1007: Incoming object is null",
		},
		{
			name: "no diagnostic",
			in:   "unexpected status 400 with OData error: BadRequest: 1007:\nIncoming object is null",
		},
	})
}
