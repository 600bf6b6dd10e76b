// Package source holds the addresses of pages that several rooms of the catalog
// cite.
package source

const (
	CueChange = "https://learn.microsoft.com/graph/change-notifications-delivery-webhooks"
	MDE       = "https://learn.microsoft.com/defender-endpoint/api/"
	XDR       = "https://learn.microsoft.com/defender-xdr/"
)

// Customers is the vendor's list of the numbers of Azure AD B2C.
const Customers = "https://learn.microsoft.com/azure/active-directory-b2c/error-codes"
