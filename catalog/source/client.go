package source

const (
	AzPowerShell = "https://learn.microsoft.com/powershell/azure/troubleshooting"
	IdentityWeb  = "https://github.com/AzureAD/microsoft-identity-web"
	IdentityNet  = "https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/identity/Azure.Identity/TROUBLESHOOTING.md"
	MSALJS       = "https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/main/lib/msal-browser/docs/errors.md"
	GraphModules = "https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/2298"
	ParseStart   = "https://developer.mozilla.org/docs/Web/JavaScript/Reference/Errors/JSON_bad_parse"
	MSALNet      = "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/src/client/Microsoft.Identity.Client/MsalErrorMessage.cs"
)
