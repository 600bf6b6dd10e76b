// Package defender holds what Microsoft Defender for Endpoint and Microsoft
// Defender XDR answer: codes, messages, operations, and permissions.
package defender

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// Room lists the facts of this package.
var Room = fact.Room{
	Codes: []*[]*fact.Code{
		&codes,
	},
	Messages: []*[]fact.Message{
		&requestMessages,
		&limitMessages,
		&deviceMessages,
		&cloudMessages,
		&deviceClientMessages,
		&partnerMessages,
	},
	Operations: []*[]fact.Operation{
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
	Permissions: []*[]fact.Permission{
		&endpointPermissions,
		&xdrPermissions,
	},
}
