// Package piece tells whether a word is a piece of secrets that are known. The work for
// each word is bounded, however many secrets there are and however long they are.
package piece

import "strings"

const (
	// Max is how many bytes a piece has at most that begins inside a run of the
	// characters of tokens, and how much is known of the beginning and the end of a secret.
	Max = 2048

	maxName   = 64      // bytes of a name that a secret may consist of
	maxLooked = 4 * Max // bytes of secrets that are looked at for a word
)

// IsEnd reports whether a word is the beginning or the end of a secret, or part of one
// that is longer than any name.
func IsEnd(secrets []string, word string) bool {
	for _, secret := range secrets {
		if strings.HasPrefix(secret, word) || strings.HasSuffix(secret, word) {
			return true
		}
	}
	return word != strings.ToLower(word) && isInside(secrets, word, maxName+1)
}

// IsIn reports whether a word of at least so many bytes is in a secret.
func IsIn(secrets []string, word string, least int) bool {
	word = strings.Trim(word, ".")
	return len(word) >= least && isInside(secrets, word, 0)
}

// isInside reports whether a word is in a secret of at least so many bytes.
func isInside(secrets []string, word string, least int) bool {
	looked := 0
	for _, secret := range secrets {
		if len(secret) < max(least, len(word)) || looked > maxLooked {
			continue
		}
		head, tail := secret, ""
		if len(secret) > 2*Max {
			head, tail = secret[:Max], secret[len(secret)-Max:]
		}
		looked += len(head) + len(tail)
		if strings.Contains(head, word) || strings.Contains(tail, word) {
			return true
		}
	}
	return false
}
