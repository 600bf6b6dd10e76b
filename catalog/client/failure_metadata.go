package client

import (
	"github.com/defender-err/defender-err/catalog/cause"
	"github.com/defender-err/defender-err/catalog/fact"
)

// metadataFailure is what is known of a call to the metadata address of Azure
// machines, where managed identities get their tokens. No API and no sign-in was
// asked then, and port 443 and firewalls have nothing to do with it.
var metadataFailure = Failure{
	Kind: "metadata",
	Meaning: fact.Text{En: "No token: the metadata address of Azure machines, 169.254.169.254, didn't issue one; Entra ID wasn't asked.",
		Ru: "Токена нет: адрес метаданных машин Azure, 169.254.169.254, его не выдал; Entra ID не запрашивался."},
	Causes: []fact.Cause{
		cause.NoManagedIdentity(fact.Likely),
		metadataProxied(fact.Possible),
		metadataUpdating(fact.Likely),
		identityNotAssigned(fact.Possible),
		cause.TokenPerCall(fact.Likely),
	},
	Docs: []string{docIMDS},
}

// MetadataFailure returns what is known of a call to the metadata address of
// Azure machines that brought no token.
func MetadataFailure() Failure { return metadataFailure }
