package source

const (
	GraphErrors = "https://learn.microsoft.com/graph/errors"
	GraphAuth   = "https://learn.microsoft.com/graph/resolve-auth-errors"
	GraphLimits = "https://learn.microsoft.com/graph/throttling"
	GraphQuery  = "https://learn.microsoft.com/graph/query-parameters"
	MediaType   = "https://github.com/ztrhgf/useful_powershell_functions/issues/7"
	Mailbox     = "https://learn.microsoft.com/answers/questions/1025656/error-access-denied-while-using-usersltuseridgtmai.html"
	AccountMode = "https://github.com/MicrosoftDocs/microsoft-365-docs/issues/12426"
	Identity    = "https://github.com/microsoft/zerotrustassessment/pull/1352"
	TokenForm   = "https://learn.microsoft.com/en-us/archive/technet-wiki/54544.how-to-solve-error-code-invalidauthenticationtoken"
	S2S         = "https://techcommunity.microsoft.com/discussions/officegraph/invalid-s2s-auth-token-error-for-api-requests/3912375/replies/3912569"
	IdentityLib = "https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/dev/src/Microsoft.IdentityModel.Tokens/LogMessages.cs"
	Enum        = "https://github.com/Cyberlorians/Articles/issues/5"
	Batch       = "https://learn.microsoft.com/graph/json-batching"
)
