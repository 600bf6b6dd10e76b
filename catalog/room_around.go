package catalog

// aroundRoom holds what gateways, proxies, neighboring services, and products that
// call these APIs say.
var aroundRoom = Room{
	Codes: []*[]*Code{
		&queryCodes,
		&azureCodes,
		&storageCodes,
		&monitorCodes,
		&workflowCodes,
		&serverCodes,
		&feedCodes,
		&deployCodes,
	},
	Messages: []*[]Message{
		&odataMessages,
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
		&mailboxMessages,
		&exchangeMessages,
		&toolMessages,
		&clientMessages,
		&edgeMessages,
		&squidMessages,
		&filterMessages,
	},
}
