package source

const (
	AzPowerShell = "https://learn.microsoft.com/powershell/azure/troubleshooting"
	IdentityWeb  = "https://github.com/AzureAD/microsoft-identity-web"
	IdentityNet  = "https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/identity/Azure.Identity/TROUBLESHOOTING.md"
	MSALNet      = "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/blob/main/src/client/Microsoft.Identity.Client/MsalErrorMessage.cs"
)
