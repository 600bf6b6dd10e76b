// Package entra holds the errors of Microsoft Entra ID, and what services say
// about its tokens.
package entra

import (
	"github.com/defender-err/defender-err/catalog/fact"
)

// Room lists the facts of this package.
var Room = fact.Room{
	Codes: []*[]*fact.Code{
		&codes,
		&signInCodes,
		&customerCodes,
		&busyNumberCodes,
		&userNumberCodes,
		&policyNumberCodes,
		&appNumberCodes,
		&oauthCodes,
	},
	Messages: []*[]fact.Message{
		&tokenMessages,
		&identityMessages,
		&signInMessages,
		&signInVariantMessages,
		&signInValueMessages,
		&challengeMessages,
		&grantMessages,
	},
}
