package entra

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

const (
	srcSeveralIdentities = "https://github.com/Azure/aad-pod-identity/issues/1152"
	srcNoIdentity        = "https://github.com/Azure/azure-sdk-for-net/issues/37278"
)

// identityMessages come from the endpoint of managed identities on an Azure
// machine. It names its errors as OAuth does; Entra ID was not asked.
var identityMessages = []fact.Message{
	{
		ID: "identity-not-found", Template: "Identity not found", Common: true,
		Code: "invalid_request", Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The machine's managed identity endpoint doesn't have this identity; Entra ID wasn't asked.",
			Ru: "На машине нет такого управляемого удостоверения; до Entra ID запрос не дошёл."},
		Causes: []fact.Cause{
			cause.Likely("identity-not-assigned", fact.Observed,
				fact.Text{En: "The machine has no managed identity, or not the one whose client ID was given.",
					Ru: "Машине не назначено управляемое удостоверение — или назначено не то, client ID которого указан."},
				fact.Text{En: "Assign the identity to the machine under Identity, or correct the client ID (AZURE_CLIENT_ID).",
					Ru: "Назначьте удостоверение машине в разделе Identity или исправьте client ID (AZURE_CLIENT_ID)."}),
		},
		Basis: fact.Observed, Source: srcNoIdentity,
	},
	{
		ID:       "several-identities",
		Template: "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
		Variants: []string{"Multiple user assigned identities exist"},
		Code:     "invalid_request", Service: fact.Unknown, Status: 400,
		Meaning: fact.Text{En: "The machine has several managed identities, and the request doesn't say which one is meant.",
			Ru: "У машины несколько управляемых удостоверений, а в запросе не указано, какое нужно."},
		Causes: []fact.Cause{
			cause.Likely("identity-not-named", fact.Observed,
				fact.Text{En: "The request names no identity, and there is no system-assigned identity to fall back on.",
					Ru: "В запросе удостоверение не названо, а назначенного системой, которое подошло бы, нет."},
				fact.Text{En: "Give the identity's client ID: client_id in the request, or AZURE_CLIENT_ID for a library.",
					Ru: "Укажите client ID удостоверения: client_id в запросе или AZURE_CLIENT_ID для библиотеки."}),
		},
		Basis: fact.Observed, Source: srcSeveralIdentities,
	},
}
