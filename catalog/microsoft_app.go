package catalog

import "strings"

// MicrosoftApp returns the name of an application of Microsoft that users sign in with,
// given its client ID. Nobody can register, consent, or change it like an app of their own.
func MicrosoftApp(id string) (name string, ok bool) {
	for _, app := range microsoftApps {
		if strings.EqualFold(app.id, id) {
			return app.name, true
		}
	}
	return "", false
}

// Source: https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in
var microsoftApps = [...]struct{ id, name string }{
	{"04b07795-8ddb-461a-bbee-02f9e1bf7b46", "Microsoft Azure CLI"},
	{"1950a258-227b-4e31-a9cf-717495945fc2", "Microsoft Azure PowerShell"},
	{"14d82eec-204b-4c2f-b7e8-296a70dab67e", "Microsoft Graph Command Line Tools"},
	{"de8bc8b5-d9f9-48b1-a8ad-b748da725064", "Graph Explorer"},
	{"872cd9fa-d31f-45e0-9eab-6e460a02d1f1", "Visual Studio"},
	{"aebc6443-996d-45c2-90f0-388ff96faa56", "Visual Studio Code"},
	{"1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Microsoft Teams"},
	{"5e3ce6c0-2b1f-4285-8d4b-75ee78787346", "Microsoft Teams Web Client"},
	{"d3590ed6-52b3-4102-aeff-aad2292ab01c", "Microsoft Office"},
	{"ea5a67f6-b6f3-4338-b240-c655ddc3cc8e", "Microsoft Office (loader of add-ins)"},
	{"bc59ab01-8403-45c6-8796-ac3ef710b3e3", "Outlook on the web"},
	{"57fb890c-0dab-4253-a5e0-7188c88b2bb4", "SharePoint Online Client"},
	{"a0c73c16-a7e3-4564-9a95-2bdf47383716", "Microsoft Exchange Online Remote PowerShell"},
	{"fb78d390-0c51-40cd-8e17-fdbfab77341b", "Microsoft Exchange REST API Based PowerShell"},
	{"12128f48-ec9e-42f0-b203-ea49fb6af367", "Microsoft Teams PowerShell"},
}
