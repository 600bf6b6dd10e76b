package diagnose

import "sync"

// families lists the families in the order in which their causes are shown.
var families = sync.OnceValue(func() []Family {
	return []Family{
		historyFamily(),
		placeholderFamily(),
		gatewayFamily(),
		neighborFamily(),
		cloudAppsFamily(),
		onboardingFamily(),
		authorizationFamily(),
		tokenFamily(),
		signInFamily(),
		managedFamily(),
		moduleFamily(),
		resourceFamily(),
		roleFamily(),
		hashFamily(),
		ipFamily(),
		domainFamily(),
		urlFamily(),
		idFamily(),
		pathFamily(),
		reasonFamily(),
		batchFamily(),
		odataFamily(),
		bodyFamily(),
		kqlFamily(),
		platformFamily(),
		stateFamily(),
		operationFamily(),
		tenantFamily(),
		workloadFamily(),
		guardFamily(),
		throttleFamily(),
		serverFamily(),
		plightFamily(),
		cueFamily(),
		similarFamily(),
		strangerFamily(),
		noResponseFamily(),
	}
})

// Families returns every family, in the order in which their causes are
// shown.
func Families() []Family { return families() }
