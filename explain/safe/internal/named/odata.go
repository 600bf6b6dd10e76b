package named

import "strings"

// isKeyOfEntity reports whether s is what OData says of the ID in a path; to find what is
// wrong with it, one has to see it:
//
//	The key value (9c1f20b7e58a4d6638f19ab0c247d5513e8806fa) from request is not valid.
func isKeyOfEntity(s string) bool {
	const longest = 120
	rest, told := strings.CutPrefix(s, "key value (")
	id, _, closed := strings.Cut(rest[:min(len(rest), longest)], ") from request")
	return told && closed && strings.Trim(id, "0123456789abcdefABCDEF-") == ""
}
