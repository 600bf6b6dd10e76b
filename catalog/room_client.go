package catalog

// clientRoom holds what sign-in libraries, command lines, and the endpoint of managed
// identities say before Entra ID or an API is asked.
var clientRoom = Room{
	Codes: []*[]*Code{
		&clientCodes,
	},
	Messages: []*[]Message{
		&managedMessages,
		&chainMessages,
		&msalMessages,
		&shellMessages,
		&pipelineMessages,
		&moduleMessages,
		&brokerMessages,
		&settingMessages,
		&webMessages,
		&federationMessages,
	},
}
