package catalog

import "strings"

// IsSampleTrackingID reports whether a tracking ID is one of those that the
// vendor's pages show in their samples, or a GUID of one repeated digit.
// Support cannot find them.
func IsSampleTrackingID(id string) bool {
	id = strings.ToLower(id)
	switch id {
	case "43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "1fa66c0f-18bd-4133-b378-36d76f3a2ba0", // Defender
		"0000aaaa-11bb-cccc-dd33-eeeeee333333", "aaaa0000-bb11-2222-33cc-444444dddddd": // Entra
		return true
	}
	return isRepeatedGUID(id)
}
