package catalog

import (
	"testing"
)

func TestIsPlaceholder(t *testing.T) {
	for _, value := range []string{
		"{id}", "<sha1>", "${host}", "#{machine}", "$id", "$tenantid", "%7Bid%7D", "%3Ctenant%3E", "{}",
		"null", "undefined", "None", "NaN", "[object Object]", "string", " {id} ",
		"Enter_the_Application_Id_here", "Enter_the_Tenant_Info_Here", "YOUR_TENANT_ID", "your-client-id",
		"<your tenant id>", "insert-app-id", "my_client_id", "client id here", "CHANGEME",
		"00000000-0000-0000-0000-000000000000", "11111111-1111-1111-1111-111111111111",
		"AAAAAAAA-AAAA-AAAA-AAAA-AAAAAAAAAAAA",
		"__CHANGE_ME__", "__CLIENT_ID__", "%TENANT_ID%", "$(clientId)", "@@app@@", "{{client_id}}", "change-me", "TO" + "DO", "<CHANGE_ME>",
	} {
		if !IsPlaceholder(value) {
			t.Errorf("IsPlaceholder(%q) = false", value)
		}
	}
	for _, value := range []string{
		"", "***", "<redacted>", "{masked}", "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "XXXXXXXX-a644-4e0c",
		"1e5bc9d7e413ddd7902c2932e418702b84d0cc07", "ccc25fb8-d83b-4225-b4b7-5f31bfb007be",
		"contoso.onmicrosoft.com", "Contoso Data Hub", "abc", "common", "organizations", "my-server", "enterprise",
		"here", "there-and-here-again", "https://api.security.microsoft.com", "$", "$ 5", "0.0.0.0", "0000",
		`{"id":"1"}`, "(id)", "____", "%", "__init", "100%", "fill-rate", "mail.send user.read", "yours truly", "<enabled/>",
	} {
		if IsPlaceholder(value) {
			t.Errorf("IsPlaceholder(%q) = true", value)
		}
	}
}
