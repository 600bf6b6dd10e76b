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
	Meaning: fact.Text{En: "No token: the managed identity endpoint of the machine or app didn't issue one; Entra ID wasn't asked.",
		Ru: "Токена нет: точка управляемых удостоверений машины или приложения его не выдала; Entra ID не запрашивался."},
	Causes: []fact.Cause{
		cause.NoManagedIdentity(fact.Likely),
		metadataProxied(fact.Possible),
		metadataUpdating(fact.Likely),
		identityNotAssigned(fact.Possible),
		cause.TokenPerCall(fact.Likely),
	},
	Docs: []string{docIMDS},
}

// localIdentityFailure is the same for the endpoint that some services of Azure have on
// the machine itself: App Service, Functions, Container Apps, Arc.
var localIdentityFailure = Failure{
	Kind: metadataFailure.Kind,
	Meaning: fact.Text{En: "No token: the local endpoint for managed identities didn't issue one; Entra ID wasn't asked.",
		Ru: "Токена нет: локальная точка управляемых удостоверений его не выдала; Entra ID не запрашивался."},
	Causes: metadataFailure.Causes,
	Docs:   metadataFailure.Docs,
}

// LocalIdentityFailure returns what is known of a call to the local endpoint for managed
// identities that brought no token.
func LocalIdentityFailure() Failure { return localIdentityFailure }

// MetadataFailure returns what is known of a call to the metadata address of
// Azure machines that brought no token.
func MetadataFailure() Failure { return metadataFailure }
