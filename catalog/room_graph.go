package catalog

// graphRoom holds what Microsoft Graph and the workloads behind it answer.
var graphRoom = Room{
	Codes: []*[]*Code{
		&graphCodes,
		&graphTenantCodes,
		&graphPathCodes,
		&graphDirectoryCodes,
		&graphMailCodes,
	},
	Messages: []*[]Message{
		&graphMessages,
		&graphAccessMessages,
		&graphPathMessages,
		&graphQueryMessages,
		&graphFilterMessages,
		&graphBodyMessages,
		&graphSubscriptionMessages,
		&graphDirectoryMessages,
		&graphMailMessages,
		&graphProductMessages,
		&graphClientMessages,
		&accessMessages,
	},
	Operations: []*[]Operation{
		&graphIncidents,
		&graphAlerts,
		&graphScores,
		&graphIndicators,
		&graphSimulations,
		&graphIdentities,
		&graphRisks,
		&graphSubmissions,
		&graphPartners,
	},
	Permissions: []*[]Permission{
		&graphPermissions,
	},
}
