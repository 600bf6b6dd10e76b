package catalog

import (
	"strings"

	"github.com/defender-err/defender-err/catalog/match"
	"github.com/defender-err/defender-err/internal/hex"
)

// IsSampleTrackingID reports whether a tracking ID is one of the samples on the
// vendor's pages. Support cannot find them.
func IsSampleTrackingID(id string) bool {
	if len(id) != hex.GUIDLength {
		return false
	}
	for _, sample := range [...]string{
		"43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "1fa66c0f-18bd-4133-b378-36d76f3a2ba0", // Defender
		"0000aaaa-11bb-cccc-dd33-eeeeee333333", "aaaa0000-bb11-2222-33cc-444444dddddd", // Entra
	} {
		if match.Lower(id[0]) == sample[0] && match.Lower(id[1]) == sample[1] && strings.EqualFold(id, sample) {
			return true
		}
	}
	return false
}

// IsGUID reports whether a value is a GUID: groups of 8, 4, 4, 4 and 12 hex
// digits, also in braces.
func IsGUID(value string) bool {
	return hex.IsGUID(strings.TrimSuffix(strings.TrimPrefix(value, "{"), "}"))
}

// IsHex reports whether a value is hex digits and nothing else.
func IsHex(value string) bool { return hex.Is(value) }
