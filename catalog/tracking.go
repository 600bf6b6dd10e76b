package catalog

import "strings"

// IsSampleTrackingID reports whether a tracking ID is one of those that the
// vendor's pages show in their samples, or a GUID of one repeated digit.
// Support cannot find them.
func IsSampleTrackingID(id string) bool {
	if len(id) != guidLength {
		return false
	}
	for _, sample := range [...]string{
		"43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "1fa66c0f-18bd-4133-b378-36d76f3a2ba0", // Defender
		"0000aaaa-11bb-cccc-dd33-eeeeee333333", "aaaa0000-bb11-2222-33cc-444444dddddd", // Entra
	} {
		if lower(id[0]) == sample[0] && strings.EqualFold(id, sample) {
			return true
		}
	}
	return id[0] == id[1] && isRepeatedGUID(strings.ToLower(id))
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
		if isGUIDHyphen(i) {
			if value[i] != '-' {
				return false
			}
		} else if !hexDigits[value[i]] {
			return false
		}
	}
	return true
}

// isGUIDHyphen reports whether a GUID has a hyphen at that place.
func isGUIDHyphen(i int) bool { return i == 8 || i == 13 || i == 18 || i == 23 }

func isHexDigit(b byte) bool { return hexDigits[b] }

// IsHex reports whether a value is hex digits and nothing else.
func IsHex(value string) bool {
	for i := range len(value) {
		if !hexDigits[value[i]] {
			return false
		}
	}
	return value != ""
}

// hexDigits is a table because the digits of IDs and hashes are random: to
// compare each with the ends of ranges takes many times as long.
var hexDigits = [256]bool{
	'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true,
	'a': true, 'b': true, 'c': true, 'd': true, 'e': true, 'f': true,
	'A': true, 'B': true, 'C': true, 'D': true, 'E': true, 'F': true,
}
