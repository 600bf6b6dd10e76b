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
		{"a short line", "It failed to complete\noperation 12 of 14", ""},
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
			name: "a data source whose message was masked, so that a line is too long",
			in:   "  with data.fabric_capacity.c,\n  on ws.tf line 1, in data \"fabric_capacity\" \"c\":\n\nNo matching federated identity record found for the presented assertion\nsubject 'repo:<the-contoso-group>/<the-repository>'. Check it.",
			want: "  with data.fabric_capacity.c,\n  on ws.tf line 1, in data \"fabric_capacity\" \"c\":\n\nNo matching federated identity record found for the presented assertion subject 'repo:<the-contoso-group>/<the-repository>'. Check it.",
		},
		{
			name: "no diagnostic",
			in:   "unexpected status 400 with OData error: BadRequest: 1007:\nIncoming object is null",
		},
	})
}

// A sentence goes on after a word that it can't end with, whatever the width.
func TestOpenSentence(t *testing.T) {
	check(t, undoWordWrap, []wrapped{
		{"article", "Conditional Access refused the sign-in of the\nuser.", "Conditional Access refused the sign-in of the user."},
		{"acronym", "We are unable to issue tokens from this \nAPI version for a Microsoft account.", "We are unable to issue tokens from this API version for a Microsoft account."},
		{"verb without a subject", "HttpResponseException: Response status code\ndoes not indicate success: Forbidden (Forbidden).", "HttpResponseException: Response status code does not indicate success: Forbidden (Forbidden)."},
		{"link", "Review the documentation at\nhttps://learn.microsoft.com/entra", "Review the documentation at https://learn.microsoft.com/entra"},
		{"blank kept by the console", "Retry settings can be adjusted in ClientOptions by a custom retry policy \nin ClientOptions.RetryPolicy.", "Retry settings can be adjusted in ClientOptions by a custom retry policy in ClientOptions.RetryPolicy."},
		{"ID of Intune", "An error has occurred - Operation ID (for customer support): \n00000000-0000-0000-0000-000000000000 - Activity ID: 1", "An error has occurred - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 1"},
		{"what came next", "Every call of the script ends with\nInvoke-MgGraphRequest : Forbidden", ""},
		{"cut off by its program", "You don't have access to this\nYour sign-in was successful", ""},
		{"label", "The identity of the call is not\nstatus: 403", ""},
		{"query", "| where DeviceName == 'ws' and\nActionType == 'x' and 1 == 1", ""},
		{"frame", "System.Exception: the call of the method failed (NullReference) \nat Contoso.Pull.Run() in Pull.cs:line 12", ""},
	})
}
