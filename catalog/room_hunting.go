package catalog

// huntingRoom holds what the engine of advanced hunting says about queries.
var huntingRoom = Room{
	Messages: []*[]Message{
		&huntingMessages,
		&huntingNameMessages,
		&huntingTypeMessages,
		&huntingOperatorMessages,
		&huntingSyntaxMessages,
		&huntingRuleMessages,
		&huntingLoadMessages,
		&lakeMessages,
	},
}
