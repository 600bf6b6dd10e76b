package reply

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsTriedAgain reports whether a client says in a line that it makes the call again.
//
//	429 Too Many Requests, retrying in 5s (attempt 1 of 3)
//	Request failed with status code 429. Waiting 00:00:05 before next retry.
//	503 from /api/machines, backing off for 30 seconds
func IsTriedAgain(line string) bool {
	for i := range len(line) {
		for _, words := range [...]string{"retrying", "will retry", "before next retry", "before retry", "backing off"} {
			if ascii.Fold(line[i]) == words[0] && ascii.FoldsAt(line, i, words) {
				return true
			}
		}
	}
	return false
}

// IsOfSuccess reports whether a line says that a call succeeded.
//
//	GET https://graph.microsoft.com/v1.0/security/incidents -> 200 OK
//	[09:14:08 INF] Request succeeded with status code 200
func IsOfSuccess(line string) bool {
	for i := 0; ; {
		digit := strings.IndexByte(line[i:], '2')
		if digit < 0 {
			return false
		}
		i += digit
		if status := StatusAt(line, i); status > 0 && status < 300 && IsAlone(line, i) && isTold(line[:i], line[i+3:], status) {
			return true
		}
		i++
	}
}

// isTold reports whether the words around a number say that it is a status.
func isTold(before, behind string, status int) bool {
	if c := ascii.ByteAt(before, len(before)-1); ascii.IsWord(c) {
		return false
	}
	rank := Rank(before, behind, status)
	return rank == 1 || rank == 2 || strings.HasPrefix(behind, " OK") || strings.HasPrefix(behind, " Created") || strings.HasPrefix(behind, " Accepted")
}
