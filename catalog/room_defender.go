package catalog

// defenderRoom holds what Microsoft Defender for Endpoint and Microsoft Defender XDR answer.
var defenderRoom = Room{
	Codes: []*[]*Code{
		&defenderCodes,
	},
	Messages: []*[]Message{
		&requestMessages,
		&limitMessages,
		&deviceMessages,
		&cloudMessages,
		&deviceClientMessages,
		&partnerMessages,
	},
	Operations: []*[]Operation{
		&machineOperations,
		&machineActions,
		&libraryOperations,
		&alertOperations,
		&indicatorOperations,
		&entityOperations,
		&vulnerabilityOperations,
		&exportOperations,
		&baselineOperations,
		&scanOperations,
		&xdrOperations,
	},
	Permissions: []*[]Permission{
		&endpointPermissions,
		&xdrPermissions,
	},
}
