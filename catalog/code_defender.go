package catalog

const (
	docXDRCodes = "https://learn.microsoft.com/defender-xdr/api-error-codes"
	docMDECodes = "https://learn.microsoft.com/defender-endpoint/api/common-errors"
)

// defenderCodes are the codes of Microsoft 365 Defender and Defender for
// Endpoint, in the order of the vendor's table.
var defenderCodes = []Code{
	{
		Name:    "ResourceNotFound",
		Service: Defender,
		Status:  404,
		Message: "Resource {resource} was not found.",
		Meaning: Text{
			En: "The URL is understood, but what it names does not exist in this tenant or is out of your reach.",
			Ru: "Адрес понятен, но того, что он называет, в этом арендаторе нет или вам это недоступно.",
		},
		Causes: []Cause{{
			ID: "wrong-id", Certainty: Likely, Basis: Observed,
			Summary: Text{En: "The ID is not one of this tenant.", Ru: "Такого идентификатора в арендаторе нет."},
			Fix:     Text{En: "Query the list first and take the ID from there.", Ru: "Сначала запросите список и возьмите идентификатор оттуда."},
		}},
		Retry:  FixFirst,
		Docs:   []string{docXDRCodes},
		Basis:  Documented,
		Source: docXDRCodes,
	},
}
