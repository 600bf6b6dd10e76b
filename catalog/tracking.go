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

// IsGUID reports whether a value is a GUID: groups of 8, 4, 4, 4 and 12 hex
// digits, also in braces.
func IsGUID(value string) bool {
	value = strings.TrimSuffix(strings.TrimPrefix(value, "{"), "}")
	groups := strings.Split(value, "-")
	if len(value) != 36 || len(groups) != 5 {
		return false
	}
	for i, digits := range [...]int{8, 4, 4, 4, 12} {
		if len(groups[i]) != digits || strings.Trim(groups[i], "0123456789abcdefABCDEF") != "" {
			return false
		}
	}
	return true
}
