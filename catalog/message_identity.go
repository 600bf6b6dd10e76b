package catalog

const (
	srcSeveralIdentities = "https://github.com/Azure/aad-pod-identity/issues/1152"
	srcNoIdentity        = "https://github.com/Azure/azure-sdk-for-net/issues/37278"
)

// identityMessages come from the endpoint of managed identities on an Azure
// machine. It names its errors as OAuth does; Entra ID was not asked.
var identityMessages = []Message{
	{
		ID: "identity-not-found", Template: "Identity not found", Common: true,
		Code: "invalid_request", Service: Entra, Status: 400,
		Meaning: Text{"The managed identity endpoint of the machine has no such identity; Entra ID was not asked.",
			"На машине нет такого управляемого удостоверения; до Entra ID запрос не дошёл."},
		Causes: []Cause{
			likely("identity-not-assigned", Observed,
				Text{"No managed identity is assigned to the machine, or not the one whose client ID was given.",
					"Машине не назначено управляемое удостоверение — или назначено не то, client ID которого указан."},
				Text{"Assign it to the machine under Identity, or correct the client ID (AZURE_CLIENT_ID).",
					"Назначьте его машине в разделе Identity или исправьте client ID (AZURE_CLIENT_ID)."}),
		},
		Basis: Observed, Source: srcNoIdentity,
	},
	{
		ID:       "several-identities",
		Template: "Multiple user assigned identities exist, please specify the clientId / resourceId of the identity in the token request",
		Variants: []string{"Multiple user assigned identities exist"},
		Code:     "invalid_request", Service: Entra, Status: 400,
		Meaning: Text{"The machine has several managed identities, and the request does not say which one is meant.",
			"У машины несколько управляемых удостоверений, а в запросе не указано, какое нужно."},
		Causes: []Cause{
			likely("identity-not-named", Observed,
				Text{"The request names no identity, and there is no system-assigned one to fall back to.",
					"В запросе удостоверение не названо, а назначенного системой, которое подошло бы, нет."},
				Text{"Give the client ID of the identity: client_id in the request, or AZURE_CLIENT_ID for a library.",
					"Укажите client ID удостоверения: client_id в запросе или AZURE_CLIENT_ID для библиотеки."}),
		},
		Basis: Observed, Source: srcSeveralIdentities,
	},
}
