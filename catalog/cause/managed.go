package cause

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// The causes that managed identities share: of virtual machines, App Service,
// Kubernetes, Azure Arc, and Cloud Shell.

func NoManagedIdentity(c fact.Certainty) fact.Cause {
	return fact.Cause{ID: "no-managed-identity", Certainty: c, Basis: fact.Observed,
		Summary: fact.Text{En: "No managed identity endpoint responds here: the program runs outside Azure, or can't reach 169.254.169.254.",
			Ru: "Управляемых удостоверений здесь нет: программа работает не в Azure или не может обратиться к 169.254.169.254."},
		Fix: fact.Text{En: "Outside Azure, use az login, a secret, or a certificate; in Azure, enable the identity and set NO_PROXY=169.254.169.254.",
			Ru: "Вне Azure используйте az login, секрет или сертификат; в Azure включите удостоверение и задайте NO_PROXY=169.254.169.254."}}
}
