package diagnose

import "testing"

func noResource(resource string) Case {
	c := failure("AADSTS500011", "AADSTS500011: The resource principal named "+resource+" was not found in the tenant named Contoso.")
	c.Service = "entra"
	return c.status(400)
}

func TestResourceFamily(t *testing.T) {
	other := failure("AADSTS7000215", "AADSTS7000215: Invalid client secret provided.")
	const isOther, isMistyped, isAbsent = "resource-of-another-api likely", "resource-mistyped likely", "resource-not-in-tenant likely"
	testFamily(t, resourceFamily(), []familyTest{
		{"an API of the store", noResource("https://api.store.microsoft.com"), []string{isOther}, "https://api.store.microsoft.com", "consent to the API"},
		{"an instance of a service", noResource("https://contoso.azure-devices-provisioning.net"), []string{"resource-is-address likely"}, "contoso.azure-devices", "az login --scope https://azure-devices-provisioning.net/.default"},
		{"a vault", noResource("https://contoso-kv.vault.azure.net/"), []string{"resource-is-address likely"}, "contoso-kv", "Send https://vault.azure.net/.default"},
		{"a host without a scheme", noResource("contoso.crm4.dynamics.com"), []string{"resource-mistyped likely"}, "contoso.crm4", "https://contoso.crm4.dynamics.com/.default"},
		{"the same, masked in part", noResource("s***s.crm4.dynamics.com"), []string{"resource-mistyped likely"}, "", "https://"},
		{"a masked name", noResource("***"), nil, "", ""},
		{"a masked host", noResource("https://xxxxxxx"), nil, "", ""},
		{"an API of Fabric", noResource("https://monitoring.fabric.microsoft.com/"), []string{isOther}, "monitoring.fabric", ""},
		{"a port", noResource("https://emea.api.flow.microsoft.com:11777"), []string{"resource-is-address likely"}, ":11777", "documentation"},
		{"a next page", noResource("https://api.contoso.com/v1.0/items?$skiptoken=2"), []string{"resource-is-address likely"}, "api.contoso.com", ""},
		{"a URI with a path", noResource("https://contoso.onmicrosoft.com/my-api"), []string{isOther}, "my-api", ""},
		{"an API of one's own", noResource("api://contoso-app"), []string{isAbsent}, "contoso-app", "consent to the app and the API"},
		{"an API whose ID is a variable that nobody set", noResource("api://"), []string{"resource-mistyped certain"}, "nothing follows api://", "application ID"},
		{"an API that was masked", noResource("***"), nil, "", ""},
		{"an unknown application", noResource("aaaaaaaa-0000-0000-0000-000000000001"), []string{isAbsent}, "aaaaaaaa", "az ad sp create --id aaaaaaaa-0000-0000-0000-000000000001"},
		{"an application with a part masked", noResource("fb2131cd-xxxx-xxxx-b90a-dee82d0227b2"), []string{isAbsent}, "fb2131cd", ""},
		{"Azure Resource Manager", noResource("https://management.azure.com/"), []string{"resource-of-another-api certain"}, "https://management.azure.com", "If you mean Azure Resource Manager"},
		{"Exchange by its ID", noResource("00000002-0000-0ff1-ce00-000000000000"), []string{"resource-of-another-api certain"}, "0ff1", "If you mean Exchange Online"},
		{"Azure AD Graph", noResource("https://graph.windows.net"), []string{"resource-of-another-api certain"}, "https://graph.windows.net", "Call Microsoft Graph instead"},
		{"a letter too few", noResource("https://api.securty.microsoft.com"), []string{isMistyped}, "https://api.securty.microsoft.com", "Send https://api.security.microsoft.com as the resource"},
		{"a path", noResource("https://api.securitycenter.microsoft.com/api/machines"), []string{isMistyped}, "", "Send https://api.securitycenter.microsoft.com as"},
		{"another ending", noResource("https://graph.microsoft.co"), []string{isMistyped}, "", "https://graph.microsoft.com/.default"},
		{"a permission of Graph", noResource("SecurityAlert.Read.All"), []string{"resource-mistyped certain"}, "SecurityAlert.Read.All", "scope=https://graph.microsoft.com/.default"},
		{"a permission", noResource("user.read"), []string{"resource-mistyped certain"}, "user.read", "the API's URL"},
		{"disabled", failure("AADSTS50001", "AADSTS50001: Resource 'https://contoso.example/api' is disabled."), nil, "", ""},
		{"no scheme", noResource("api.security.microsoft.com"), []string{isMistyped}, "", ""},
		{"Defender XDR", noResource("https://api.security.microsoft.com"), []string{isAbsent}, "Microsoft Threat Protection", "license"},
		{"Defender for Endpoint by its ID", noResource(appIDMDE), []string{isAbsent}, "WindowsDefenderATP", ""},

		{"Graph, which every tenant has", noResource("https://graph.microsoft.com"), nil, "", ""},
		{"a government cloud", noResource("https://api-gov.security.microsoft.us"), nil, "", ""},
		{"Graph by its ID", noResource("00000003-0000-0000-c000-000000000000"), nil, "", ""},
		{"an empty name", noResource("/"), nil, "", ""},
		{"a placeholder", noResource("<resource>"), nil, "", ""},
		{"masked", noResource("***"), nil, "", ""},
		{"another error", other, nil, "", ""},
		{"no resource told", failure("AADSTS50001", "AADSTS50001: The resource is disabled or doesn't exist."), nil, "", ""},
	})
}
