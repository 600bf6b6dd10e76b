package entra

const (
	srcAudience  = "https://learn.microsoft.com/en-us/answers/questions/625754/access-token-for-using-graph-api-to-pull-azure-ad"
	srcSignature = "https://github.com/wazuh/wazuh-documentation/issues/7620"
	srcClaims    = "https://learn.microsoft.com/entra/identity-platform/claims-challenge"
)
