package catalog

var requestMessages = []Message{
	{
		ID:       "machine-not-found",
		Template: "Machine {id} was not found",
		Code:     "ResourceNotFound", Service: Defender, Status: 404,
		Meaning: Text{"No device with this ID or name is visible to you in this tenant.",
			"Устройства с таким ID или именем в этом тенанте нет или вам оно не видно."},
		Causes: []Cause{
			wrongID(),
			outOfReach(),
		},
		Basis: Documented, Source: docMDECodes,
	},
}
