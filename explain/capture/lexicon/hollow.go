package lexicon

import "strings"

// RankOfMessage returns how sure it is that a message after its label is what the service
// said: less where it is what clients say around any failure.
//
//	Code: generalException
//	Message: An error occurred sending the request.
//	---> Microsoft.Graph.ServiceException: Code: UnknownError
//	Message: Tenant is not registered for this workload
func RankOfMessage(message string) int {
	const label, around = 2, 3
	switch strings.TrimRight(strings.ToLower(message), " .\r") {
	case "an error occurred sending the request", "an error occurred while sending the request", "one or more errors occurred", "an unexpected error occurred", "unexpected exception returned from the service":
		return around
	}
	return label
}
