package catalog

// entraRoom holds what Microsoft Entra ID answers, and what services say about its tokens.
var entraRoom = Room{
	Codes: []*[]*Code{
		&entraCodes,
		&signInCodes,
		&customerCodes,
		&busyNumberCodes,
		&userNumberCodes,
		&policyNumberCodes,
		&appNumberCodes,
		&oauthCodes,
	},
	Messages: []*[]Message{
		&tokenMessages,
		&identityMessages,
		&signInMessages,
		&signInVariantMessages,
		&challengeMessages,
		&grantMessages,
	},
}
