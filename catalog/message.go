package catalog

import "iter"

// Messages returns every message of the catalog, family by family.
func Messages() iter.Seq[Message] {
	return func(yield func(Message) bool) {
		for m := range messages() {
			if !yield(*m) {
				return
			}
		}
	}
}

// messages is Messages without the copying.
func messages() iter.Seq[*Message] {
	return func(yield func(*Message) bool) {
		for _, family := range messageTables {
			for i := range *family {
				if !yield(&(*family)[i]) {
					return
				}
			}
		}
	}
}

// messageTables are the messages by family. They are pointers because a list
// of the values would be filled at start-up.
var messageTables = [...]*[]Message{
	&requestMessages,
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
	&tokenMessages,
	&gatewayMessages,
	&limitMessages,
	&huntingMessages,
	&huntingNameMessages,
	&huntingTypeMessages,
	&huntingOperatorMessages,
	&huntingSyntaxMessages,
	&huntingRuleMessages,
	&huntingLoadMessages,
	&lakeMessages,
	&identityMessages,
	&signInMessages,
	&signInVariantMessages,
	&managedMessages,
	&chainMessages,
	&msalMessages,
	&shellMessages,
	&pipelineMessages,
	&productMessages,
	&challengeMessages,
	&azureMessages,
	&storageMessages,
	&monitorMessages,
	&workflowMessages,
	&serverMessages,
	&behindMessages,
	&feedMessages,
	&deployMessages,
	&mailboxMessages,
	&toolMessages,
	&clientMessages,
	&edgeMessages,
	&squidMessages,
	&filterMessages,
	&odataMessages,
	&deviceMessages,
	&cloudMessages,
	&deviceClientMessages,
	&partnerMessages,
}
