package catalog

import "strings"

// IsSampleTrackingID reports whether a tracking ID is one of those that the
// vendor's pages show in their samples, or a GUID of one repeated digit.
// Support cannot find them.
func IsSampleTrackingID(id string) bool {
	if len(id) != guidLength {
		return false
	}
	id = strings.ToLower(id)
	switch id {
	case "43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "1fa66c0f-18bd-4133-b378-36d76f3a2ba0", // Defender
		"0000aaaa-11bb-cccc-dd33-eeeeee333333", "aaaa0000-bb11-2222-33cc-444444dddddd": // Entra
		return true
	}
	return isRepeatedGUID(id)
}

// guidLength is how many characters a GUID has without braces.
const guidLength = 36

// IsGUID reports whether a value is a GUID: groups of 8, 4, 4, 4 and 12 hex
// digits, also in braces.
func IsGUID(value string) bool {
	value = strings.TrimSuffix(strings.TrimPrefix(value, "{"), "}")
	if len(value) != guidLength {
		return false
	}
	for i := range len(value) {
		if isGUIDHyphen(i) != (value[i] == '-') || value[i] != '-' && !isHexDigit(value[i]) {
			return false
		}
	}
	return true
}

// isGUIDHyphen reports whether a GUID has a hyphen at that place.
func isGUIDHyphen(i int) bool { return i == 8 || i == 13 || i == 18 || i == 23 }

func isHexDigit(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b && b <= 'f' || 'A' <= b && b <= 'F'
}
