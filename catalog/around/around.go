// Package around holds what gateways, proxies, neighboring services, and products
// that call these APIs say.
package around

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// Room lists the facts of this package.
var Room = fact.Room{
	Codes: []*[]*fact.Code{
		&queryCodes,
		&azureCodes,
		&storageCodes,
		&monitorCodes,
		&workflowCodes,
		&serverCodes,
		&feedCodes,
		&deployCodes,
		&managerCodes,
		&ingestCodes,
		&planCodes,
		&flowCodes,
		&accountCodes,
	},
	Messages: []*[]fact.Message{
		&OdataMessages,
		&gatewayMessages,
		&productMessages,
		&azureMessages,
		&storageMessages,
		&monitorMessages,
		&workflowMessages,
		&serverMessages,
		&behindMessages,
		&feedMessages,
		&deployMessages,
		&sentinelMessages,
		&managerMessages,
		&ingestMessages,
		&explorerMessages,
		&hubMessages,
		&planMessages,
		&flowMessages,
		&cloudAppsMessages,
		&mailboxMessages,
		&exchangeMessages,
		&toolMessages,
		&clientMessages,
		&edgeMessages,
		&squidMessages,
		&filterMessages,
		&playbookMessages,
		&callMessages,
	},
}
