package reply

import "github.com/defender-err/defender-err/explain/capture/ascii"

// IsBehindClient reports whether the class of a client comes before an offset; its
// methods have the names of HTTP methods.
//
//	MachinesRequestBuilder.GetAsync(
//	GroupsClient.BaseClient.Get(): unexpected status 403
func IsBehindClient(s string, i int) bool {
	for _, class := range [...]string{"RequestBuilder.", "BaseClient."} {
		if ascii.HasPrefixAt(s, i-len(class), class) {
			return true
		}
	}
	return false
}
