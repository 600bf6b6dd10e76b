// Package anycase compares ASCII text whatever its letter case.
package anycase

import "strings"

// HasPrefix reports whether s begins with prefix, which begins with a letter
// in lower case. It looks at that first, since most texts fail there.
func HasPrefix[T string | []byte](s T, prefix string) bool {
	return len(s) >= len(prefix) && s[0]|0x20 == prefix[0] && strings.EqualFold(string(s[:len(prefix)]), prefix)
}
